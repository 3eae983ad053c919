import Testing

@testable import Web

@Suite("The OpenAPI document")
struct OpenAPITests {
  private static let methods: [OpenAPIOperation.Method] = [.get, .put, .post]

  @Test("names every address and method of the API, and no other")
  func complete() throws {
    let written = Set(OpenAPI.operations.map { "\($0.method.rawValue) \($0.pattern.rawValue)" })
    #expect(written.count == OpenAPI.operations.count)
    var served: Set<String> = []
    for pattern in Route.Pattern.allCases where pattern.rawValue.hasPrefix("/api/") {
      let address = try #require(DoorTests.addresses[pattern])
      let route = try #require(Route(path: address))
      for method in Self.methods where route.manner.takes(method.incoming) {
        served.insert("\(method.rawValue) \(pattern.rawValue)")
      }
    }
    #expect(written == served)
    for operation in OpenAPI.operations {
      #expect(Route(path: operation.sample)?.pattern == operation.pattern, "\(operation.pattern)")
    }
  }

  @Test("is served to everyone")
  func served() async {
    let answer = await Site(desk: FixtureDesk()).answer(.get("/api/v1/openapi.json", as: nil))
    #expect(answer.status == .ok && answer.value == OpenAPI.document)
    #expect(answer.value["openapi"] == "3.1.0")
  }

  @Test("refers only to schemas that it holds, and holds none for nothing")
  func references() {
    let text = String(decoding: OpenAPI.document.bytes, as: UTF8.self)
    let used = Set(text.matches(of: #/"#/components/schemas/([A-Za-z]+)"/#).map { String($0.1) })
    guard case .object(let schemas)? = OpenAPI.document["components"]?["schemas"] else { return }
    #expect(used == Set(schemas.map(\.name)))
  }

  @Test("tells every code of an error")
  func codes() {
    let told = Set(OpenAPI.operations.flatMap { $0.errors + OpenAPI.always(demanding: .right(.readPlans)) })
    // A method that is not there is no operation; what breaks is no answer to count on; the checks speak per item.
    #expect(Set(APICode.allCases).subtracting(told) == [.methodNotAllowed, .broken, .checksOpen])
  }
}
