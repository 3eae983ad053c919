import Foundation
import Testing

@testable import OfficeFiles

@Suite("A tool of the system")
struct ExternalToolTests {
  private func run(_ executable: String, _ arguments: [String], outputLimit: Int = 1 << 20) throws
    -> ExternalTool.Result
  {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let tool = ExternalTool(name: executable, executables: [executable], package: "nothing")
    return try tool.run(arguments, in: folder.file("."), seconds: 1, outputLimit: outputLimit)
  }

  @Test("gives its output and status, its arguments unread by any shell")
  func output() throws {
    let result = try run("printf", ["%s", "$HOME; a b"])
    #expect(String(decoding: result.output, as: UTF8.self) == "$HOME; a b")
    #expect(result.status == 0)
    #expect(try run("false", []).status == 1)
  }

  @Test("that is missing, slow or talks without end is refused")
  func refused() {
    #expect(throws: OfficeFileRefusal.toolMissing(tool: "no-such-tool", package: "nothing")) {
      try run("no-such-tool", [])
    }
    #expect(throws: OfficeFileRefusal.toolTooSlow(tool: "sleep", seconds: 1)) { try run("sleep", ["30"]) }
    #expect(throws: OfficeFileRefusal.toolWroteTooMuch(tool: "yes", limit: 1 << 20)) { try run("yes", []) }
  }
}
