import FixtureFiles
import Foundation

/// Writes the inputs that fuzzing starts from: `Seeds FOLDER`.
@main
struct Seeds {
  static func main() throws {
    let root = URL(fileURLWithPath: CommandLine.arguments[1])
    for (target, seeds) in all {
      let folder = root.appendingPathComponent(target)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (index, seed) in seeds.enumerated() {
        try seed.write(to: folder.appendingPathComponent("seed-\(index)"))
      }
    }
  }

  private static var all: [String: [Data]] {
    let text = "附件1\r\n一、妇女与健康\n\t领域\t序号\n1.婚检率达到70%以上。\n"
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let gb: [UInt8] = [0xB8, 0xBE, 0xC5, 0xAE, 0xD3, 0xEB, 0xBD, 0xA1, 0xBF, 0xB5, 0x0A, 0x81, 0x39, 0xEE, 0x39]
    return [
      "Text": [
        Data(text.utf8), Data([0xEF, 0xBB, 0xBF] + text.utf8), Data([0xFF, 0xFE] + utf16), Data(utf16), Data(gb),
      ],
      "CSV": ["指标,年份,值\n甲,2023,\"1,5\"\n", "a;b\r\n\"x\"\"y\";=1\r\n", "a\tb\n1\t\"2\n3\"\n"].map { Data($0.utf8) },
      "Rule": [
        "value >= last - 5", "本期值 ≥ 上期值 － 5 且 包含（指标名，“率”）", "if known(last(2)) then same(rate, -1.50) else not true",
      ].map { Data($0.utf8) },
      "Controls": [Data((controls + "\0" + labels + "\0" + properties).utf8)],
      "Word": [Data((body + "\0" + numbering + "\0" + styles).utf8)],
      "Sheet": [Data((sheet + "\0" + strings + "\0" + formats).utf8)],
      "HTML": [Data(page.utf8)],
      "Archive": [
        WordFixture(body: body, numbering: numbering, styles: styles).bytes,
        SheetFixture(sheets: [("甲", "visible", sheet)], strings: strings, styles: formats).bytes,
      ],
    ]
  }

  private static var body: String {
    WordFixture.paragraph(
      "一", properties: "<w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")
      + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:del/></w:trPr>"
      + WordFixture.cell("领域", properties: "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>")
      + "</w:tr><w:tr>" + WordFixture.cell("", properties: "<w:gridSpan w:val=\"2\"/><w:vMerge/>")
      + "<w:tc><w:tbl><w:tr>\(WordFixture.cell("x"))\(WordFixture.cell("y"))</w:tr></w:tbl></w:tc></w:tr></w:tbl>"
      + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:tab/><w:br/><mc:Fallback/></w:r></w:p>"
  }

  private static let controls = """
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:sdt><w:sdtPr>\
    <w:tag w:val="guatu-1"/></w:sdtPr><w:sdtContent><w:r><w:t>8.1</w:t><w:br/></w:r><w:del><w:r><w:t>9</w:t></w:r></w:del>\
    <w:sdt><w:sdtPr><w:tag w:val="b"/></w:sdtPr></w:sdt></w:sdtContent></w:sdt></w:p></w:body></w:document>
    """
  private static let labels = "<labels><label tag=\"guatu-1\" text=\"8.1\">value|甲|990100|2025|总计</label></labels>"
  private static let properties = """
    <Properties xmlns:vt="v"><property name="guatu-data" pid="2"><vt:lpwstr>1:a</vt:lpwstr></property></Properties>
    """
  private static let numbering = """
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>\
    <w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/><w:isLgl/><w:lvlRestart w:val="1"/>\
    <w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>\
    <w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>
    """
  private static let styles = """
    <w:style w:styleId="A"><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    """
  private static let sheet = """
    <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>&#x5987;</t></is></c></row>\
    <row r="3"><c r="A3" s="1"><v>45291.25</v></c><c r="B3" s="2"><f>1</f><v>0.85599999999999998</v></c>\
    <c r="C3" t="b"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>
    """
  private static let strings = "<si><r><t>甲_x000D_</t></r><rPh><t>x</t></rPh></si>"
  private static let formats = """
    <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>
    """
  private static let page = """
    <!DOCTYPE html><html><head><meta charset="gb2312"><title>t</title></head><body><h1>甲</h1><pre> a\n b</pre>\
    <ol start="3" type="a"><li value="5">x<li>y</ol><table><caption>c</caption><tr><th rowspan="2" colspan="2">a\
    <td>b&nbsp;<table><tr><td>n</table><tr><td rowspan=0>d<br>e</table><div hidden>h</div><p style="display:none">x</p>
    """
}
