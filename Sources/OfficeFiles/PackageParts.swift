/// Where the parts of an Office Open XML package lie (ECMA-376 part 2: relationships).
struct PackageParts {
  /// Relationship id → part, and relationship type's last word → parts.
  private let listener = RelationshipListener()
  private let folder: String

  /// The relationships of one part; none where the package has no such list. `nil` is the package itself.
  init(of part: String?, in archive: ZipArchive) throws {
    let path = part ?? ""
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    folder = String(path[..<cut])
    let list = "\(folder)_rels/\(path[cut...]).rels"
    guard archive.entry(list) != nil else { return }
    try MarkupScanner.scan(list, of: archive, with: listener)
  }

  /// The part behind a relationship id.
  func part(id: String) -> String? {
    listener.relationships.first { $0.id == id }.map { resolve($0.target) }
  }

  /// The first part of a type, e.g. `officeDocument`, `styles`, `sharedStrings`.
  func part(type: String) -> String? {
    listener.relationships.first { $0.type.hasSuffix("/" + type) }.map { resolve($0.target) }
  }

  /// Every part of a type, in the order of the list.
  func parts(type: String) -> [String] {
    listener.relationships.filter { $0.type.hasSuffix("/" + type) }.map { resolve($0.target) }
  }

  private func resolve(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}

private final class RelationshipListener: MarkupListener {
  struct Relationship {
    let id: String
    let type: String
    let target: String
  }

  var relationships: [Relationship] = []

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.local == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
      let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    relationships.append(Relationship(id: id, type: type, target: target))
  }

  func end(_ name: MarkupName) throws {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
}
