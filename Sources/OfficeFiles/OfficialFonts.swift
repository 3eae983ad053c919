import Foundation

/// What stands in for the faces of Chinese official papers on a machine that lacks them: settings of fontconfig for a
/// tool that sets pages. A face that is installed is used as it is.
enum OfficialFonts {
  /// Without these every missing face becomes fontconfig's first Chinese one, which draws characters as in Japan.
  private static let standIns = [
    (
      ["仿宋_GB2312", "仿宋", "FangSong", "楷体_GB2312", "楷体", "KaiTi", "宋体", "SimSun", "方正小标宋简体"],
      ["Noto Serif CJK SC"]
    ),
    (["黑体", "SimHei"], ["Noto Sans CJK SC"]), (["Times New Roman"], ["Liberation Serif", "Noto Serif CJK SC"]),
    (["Arial"], ["Liberation Sans", "Noto Sans CJK SC"]),
  ]

  /// Writes the settings into a folder and names the variable by which fontconfig finds them.
  static func settings(in folder: ScratchFolder) throws -> [String: String] {
    var aliases = ""
    for (faces, accepted) in standIns {
      let families = accepted.map { "<family>\($0)</family>" }.joined()
      for face in faces {
        aliases += "<alias binding=\"same\"><family>\(face)</family><accept>\(families)</accept></alias>\n"
      }
    }
    let settings = """
      <?xml version="1.0"?>
      <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>
      <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
      \(aliases)</fontconfig>
      """
    let file = folder.file("fonts.conf")
    try Data(settings.utf8).write(to: file)
    return ["FONTCONFIG_FILE": file.path]
  }
}
