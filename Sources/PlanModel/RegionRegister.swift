/// Finds the region a printed name means, among the codes of GB/T 2260.
public struct RegionRegister: Sendable {
  /// All places by name; several where a name occurs more than once (江北区 in 重庆 and in 宁波).
  private let placesByName: [String: [RegionCode]]
  private let nameByCode: [RegionCode: String]
  /// The nearest known place above each.
  private let superiorByCode: [RegionCode: RegionCode]
  /// The places directly under each, by code.
  private let partsByCode: [RegionCode: [RegionCode]]

  /// The register of the whole country, read once.
  public static let national = RegionRegister(table: codes)

  init(table: String) {
    var byName: [String: [RegionCode]] = [:]
    var byCode: [RegionCode: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let code = RegionCode(String(parts[0])) else { continue }
      let name = String(parts[1])
      byName[name, default: []].append(code)
      byCode[code] = name
    }
    placesByName = byName
    nameByCode = byCode
    var superiors: [RegionCode: RegionCode] = [:]
    var parts: [RegionCode: [RegionCode]] = [:]
    for code in byCode.keys.sorted() {
      guard let superior = Self.superior(of: code, among: byCode) else { continue }
      superiors[code] = superior
      parts[superior, default: []].append(code)
    }
    superiorByCode = superiors
    partsByCode = parts
  }

  /// The name of a place, e.g. `江北区` for 500105; `全国` for the nation.
  public func name(of code: RegionCode) -> String? { code == .nation ? "全国" : nameByCode[code] }

  /// The name by which a place is told from every other: with the place above it where the country has several of
  /// the name (`重庆市江北区`, there is one in 宁波 too), else its name alone.
  public func fullName(of region: Region) -> String {
    guard let code = region.code, (placesByName[region.name]?.count ?? 0) > 1 else { return region.name }
    var above = code.parent
    while let parent = above, parent != .nation {
      if let name = nameByCode[parent] { return name + region.name }
      above = parent.parent
    }
    return region.name
  }

  /// The nearest place above that the register knows: 重庆市 for its districts, whose own parent code names nothing.
  public func superior(of code: RegionCode) -> RegionCode? {
    superiorByCode[code] ?? Self.superior(of: code, among: nameByCode)
  }

  private static func superior(of code: RegionCode, among names: [RegionCode: String]) -> RegionCode? {
    var above = code.parent
    while let parent = above, parent != .nation, names[parent] == nil { above = parent.parent }
    return above
  }

  /// The places of the same level under the same superior, without the place itself, by code.
  public func peers(of code: RegionCode) -> [RegionCode] {
    guard let superior = superior(of: code) else { return [] }
    return parts(of: superior).filter { $0 != code && $0.level == code.level }
  }

  /// The places directly under a place, by code.
  public func parts(of code: RegionCode) -> [RegionCode] { partsByCode[code] ?? [] }

  /// All codes that bear exactly this name; a name without its 省, 市, 区 or 县 is tried with each of them.
  public func codes(named name: String) -> [RegionCode] {
    if name == "全国" || name == "中国" || name == "国家" { return [.nation] }
    if let exact = placesByName[name] { return exact }
    return ["市", "省", "区", "县"].flatMap { placesByName[name + $0] ?? [] }
  }

  /// Of several places of one name, the one whose province, city or county stands in `context`; `nil` while
  /// more than one, or none, remains possible.
  public func code(named name: String, in context: String) -> RegionCode? {
    let candidates = codes(named: name)
    if candidates.count <= 1 { return candidates.first }
    let placed = candidates.filter { code in
      var above = code.parent
      while let parent = above, parent != .nation {
        if let parentName = nameByCode[parent], context.contains(parentName) { return true }
        above = parent.parent
      }
      return false
    }
    return placed.count == 1 ? placed[0] : nil
  }
}
