import Foundation
import People
import Rounds
import Testing
import Wording

@testable import Web

@Suite("The units' API")
struct UnitAPITests {
  private typealias Desk = UnitAPIDesk

  @Test("asks for a token, and a browser's session is none")
  func tokens() async throws {
    let desk = try await Desk()
    for token in ["", "wrong", "told-once-token"] {
      let answer = await desk.get("/api/v1/rounds", token: token)
      #expect(answer.status == .unauthorized && answer.code == "unauthorized")
      #expect(answer.header("WWW-Authenticate") == "Bearer realm=\"guatu\"")
    }
    for role in Role.allCases {
      #expect(await desk.site.answer(.get("/api/v1/rounds", as: role)).status == .unauthorized, "\(role)")
    }
    #expect(await desk.get("/api/v1/rounds").status == .ok)
  }

  @Test("a token opens no page, but reads the plans")
  func reach() async throws {
    let desk = try await Desk()
    #expect(await desk.get("/api/plans").status == .ok)
    for path in ["/units", "/account", "/accounts", "/tokens"] {
      #expect(await desk.get(path).status == .seeOther, "\(path)")
    }
  }

  @Test("shows a unit what it leads and helps with, and nothing of others")
  func scope() async throws {
    let desk = try await Desk()
    guard case .array(let items)? = await desk.get(Desk.root).value["items"] else {
      Issue.record("no items")
      return
    }
    #expect(items.map { $0["title"] } == ["孕产妇死亡率", "婚前医学检查率", "妇女就业比例", "办好妇幼保健院"])
    #expect(items.map { $0["role"] } == ["lead", "lead", "support", "lead"])
    for id in ["i:高中阶段毛入学率", "i:没有"] {
      #expect(await desk.get(Desk.item(id)).code == "no-such-item")
      #expect(await desk.put(id, #"{"basis":0,"note":"x"}"#).code == "no-such-item")
    }
    #expect(await desk.put("i:妇女就业比例", #"{"basis":0,"note":"x"}"#).code == "not-yours")
    for round in ["659902-2024", "659901-2020", "x", "659901-2024%00"] {
      #expect(await desk.get("/api/v1/rounds/\(round)").code == "no-such-round", "\(round)")
    }
  }

  @Test("keeps figures to the last decimal, as text or as number")
  func decimals() async throws {
    let desk = try await Desk()
    var basis = 0
    for (sent, kept) in [
      ("\"12.30\"", "12.30"), ("12.3", "12.3"), ("0.1", "0.1"), ("1e2", "100"), ("0.30", "0.30"),
      ("123456789012345678", "123456789012345678"),
    ] {
      let body = #"{"basis":\#(basis),"cells":{"\#(Desk.cell)":{"value":\#(sent)}}}"#
      let answer = await desk.put(Desk.rate, body)
      #expect(answer.status == .ok, "\(sent): \(answer.text)")
      #expect(answer.value["content"]?["cells"]?[Desk.cell]?["value"] == .text(kept))
      basis += 1
      #expect(answer.value["revision"] == .number(basis))
    }
    #expect(try await desk.kept(Desk.rate)?.content.cells[CellID(Desk.cell)]?.typed == "0.30" || basis == 6)
    let act = try #require(try await desk.store.history(of: .init(Desk.rate), in: Desk.round).last?.act)
    #expect(act.actor.way == .api && act.actor.unit == "市卫生健康委" && act.verb == .saveDraft)
  }

  @Test("leaves alone what a body leaves out, and empties what is null")
  func partial() async throws {
    let desk = try await Desk()
    let full = """
      {"basis":0,"source":"年报","note":"初步","cells":{"\(Desk.cell)":{"value":"9.8"},
      "孕产妇死亡率|城乡:农村":{"missing":"notCollected"}}}
      """
    #expect(await desk.put(Desk.rate, full).status == .ok)
    #expect(await desk.put(Desk.rate, #"{"basis":1,"note":null,"cells":{"孕产妇死亡率|城乡:农村":null}}"#).status == .ok)
    let content = try #require(try await desk.kept(Desk.rate)?.content)
    #expect(content.source == "年报" && content.note.isEmpty)
    #expect(content.cells.keys.map(\.text) == [Desk.cell])
    let task = await desk.put(Desk.task, #"{"basis":0,"progress":{"state":"underWay","done":"已开工"}}"#)
    #expect(task.value["content"]?["progress"]?["state"] == "underWay")
  }

  @Test("brings together what two changed, and tells of what both changed")
  func conflicts() async throws {
    let desk = try await Desk()
    let read = await desk.get(Desk.item(Desk.rate))
    let tag = try #require(read.header("ETag"))
    #expect(await desk.put(Desk.rate, #"{"note":"甲"}"#, match: tag).status == .ok)
    // Another field from the same basis goes in beside it.
    let second = await desk.put(Desk.rate, #"{"basis":0,"source":"年报"}"#)
    #expect(second.status == .ok && second.value["content"]?["note"] == "甲")
    let third = await desk.put(Desk.rate, #"{"basis":0,"note":"乙"}"#)
    #expect(third.status == .conflict && third.code == "changed-meanwhile")
    #expect(third.value["error"]?["revision"] == 2)
    #expect(third.value["error"]?["conflicts"] == [["place": "/note", "theirs": "甲", "mine": "乙"]])
    #expect(try await desk.kept(Desk.rate)?.content.note == "甲")
    // What stands there already is no fault.
    #expect(await desk.put(Desk.rate, #"{"basis":2,"note":"甲"}"#).value["revision"] == 2)
  }

  @Test("asks which revision a change starts from")
  func basis() async throws {
    let desk = try await Desk()
    #expect(await desk.put(Desk.rate, #"{"note":"x"}"#).status == .preconditionRequired)
    #expect(await desk.put(Desk.rate, #"{"basis":7,"note":"x"}"#).code == "no-such-revision")
    #expect(await desk.put(Desk.rate, #"{"basis":0,"note":"x"}"#, match: "\"1\"").place == "/basis")
    for match in ["", "1", "*", "\"x\"", "\"1.zz\"", "\"1\", \"2\""] {
      #expect(await desk.put(Desk.rate, #"{"note":"x"}"#, match: match).place == "If-Match", "\(match)")
    }
  }

  @Test(
    "names the place of whatever is wrong in a body",
    arguments: [
      (#"{"basis":0,"colour":1}"#, "unknown-field", "/colour"), (#"[]"#, "wrong-type", nil),
      (#"{"basis":"0"}"#, "wrong-type", "/basis"), (#"{"basis":1.0}"#, "wrong-type", "/basis"),
      (#"{"basis":-1}"#, "out-of-range", "/basis"), (#"{"basis":99999999999999999999}"#, "out-of-range", "/basis"),
      (#"{"basis":0,"cells":{"别的|总计":{"value":1}}}"#, "unknown-cell", "/cells/别的|总计"),
      (#"{"basis":0,"cells":{"a/b~c":{"value":1}}}"#, "unknown-cell", "/cells/a~1b~0c"),
      (#"{"basis":0,"cells":{"孕产妇死亡率|总计":{"value":"9,8"}}}"#, "bad-figure", "/cells/孕产妇死亡率|总计/value"),
      (#"{"basis":0,"cells":{"孕产妇死亡率|总计":{"value":true}}}"#, "wrong-type", "/cells/孕产妇死亡率|总计/value"),
      (#"{"basis":0,"cells":{"孕产妇死亡率|总计":{"value":1,"missing":"notCollected"}}}"#, "wrong-type", "/cells/孕产妇死亡率|总计"),
      (#"{"basis":0,"cells":{"孕产妇死亡率|总计":{"missing":"lost"}}}"#, "bad-choice", "/cells/孕产妇死亡率|总计/missing"),
      (#"{"basis":0,"cells":[]}"#, "wrong-type", "/cells"), (#"{"basis":0,"note":5}"#, "wrong-type", "/note"),
      (#"{"basis":0,"note":"a\u0000b"}"#, "bad-character", "/note"),
      (#"{"basis":0,"explanations":{"no rule":"x"}}"#, "unknown-field", "/explanations/no rule"),
      (#"{"basis":0,"progress":{"done":"x"}}"#, "unknown-field", "/progress"), (#"{"basis":0"#, "bad-json", nil),
      (#"{"basis":0,"basis":0}"#, "bad-json", nil),
    ] as [(String, String, String?)])
  func places(body: String, code: String, place: String?) async throws {
    let answer = try await Desk().put(Desk.rate, body)
    #expect(answer.code == code, "\(answer.text)")
    #expect(answer.place == place)
    #expect((400..<500).contains(answer.status.rawValue))
  }

  @Test("takes JSON of a size and nothing else")
  func bodies() async throws {
    let desk = try await Desk()
    let form = await desk.send(.put, Desk.item(Desk.rate), "note=x") {
      $0.contentType = "application/x-www-form-urlencoded"
    }
    #expect(form.status == .unsupportedMediaType)
    let long = String(repeating: "字", count: APIItemBody.longestWords + 1)
    #expect(await desk.put(Desk.rate, #"{"basis":0,"note":"\#(long)"}"#).code == "out-of-range")
    for method in [Incoming.Method.post, .other] {
      let answer = await desk.send(method, Desk.item(Desk.rate), "{}")
      #expect(answer.status == .methodNotAllowed && answer.header("Allow") == "GET, HEAD, PUT")
    }
  }

  @Test("speaks the language that the request asks for")
  func languages() async throws {
    let desk = try await Desk()
    func reason(_ answer: Answer) -> JSON? { answer.value["error"]?["reason"] }
    let path = Desk.root + "x"
    #expect(reason(await desk.get(path)) == .text(Phrase.Round.noSuchRound("659901-2024x").zh))
    for language in ["en", "en-GB,zh;q=0.3", "fr, zh;q=0.1, en;q=0.9"] {
      #expect(reason(await desk.get(path, language: language)) == .text(Phrase.Round.noSuchRound("659901-2024x").en))
    }
    #expect(
      reason(await desk.get(path + "?lang=zh", language: "en")) == .text(Phrase.Round.noSuchRound("659901-2024x").zh))
    #expect(await desk.get(path + "?lang=fr").code == "bad-request")
  }

  @Test("does nothing outside the round's term")
  func term() async throws {
    let early = try await Desk(opens: "2025-03-01")
    #expect(await early.put(Desk.rate, #"{"basis":0,"note":"x"}"#).code == "outside-term")
    let late = try await Desk(closes: "2025-01-15")
    #expect(await late.put(Desk.rate, #"{"basis":0,"note":"x"}"#).status == .conflict)
    #expect(await late.get("/api/v1/rounds").value["rounds"] != .array([]))
  }
}
