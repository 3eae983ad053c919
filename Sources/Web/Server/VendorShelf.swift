import Foundation

/// Scripts made by others, read once from `vendor/` in the public folder; only these names are served.
struct VendorShelf: Sendable {
  private let files: [String: [UInt8]]

  static let names = ["htmx.min.js", "echarts.min.js"]
  static let empty = VendorShelf(files: [:])

  private init(files: [String: [UInt8]]) { self.files = files }

  /// Reads what is there; a missing folder or file is no error.
  init(publicFolder: URL?) {
    guard let publicFolder else {
      files = [:]
      return
    }
    var files: [String: [UInt8]] = [:]
    for name in Self.names {
      if let data = try? Data(contentsOf: publicFolder.appending(path: "vendor").appending(path: name)) {
        files[name] = [UInt8](data)
      }
    }
    self.files = files
  }

  func file(_ name: String) -> [UInt8]? { files[name] }

  var scripts: VendorScripts {
    VendorScripts(htmx: files["htmx.min.js"] != nil, echarts: files["echarts.min.js"] != nil)
  }
}
