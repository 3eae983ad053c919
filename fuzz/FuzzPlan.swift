import Foundation
import PlanDocuments
import PlanModel

/// Any text as a plan: read, settled and written as JSON; the balance adds up and every place lies in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let original = try? OriginalReader().read(Data(bytes: start, count: count), fileName: "fuzz.txt") else {
    return 0
  }
  let reading = PlanReader().read(original)
  let balance = reading.balance
  precondition(balance.addsUp && balance.lines == original.lines.count, "the balance adds up")
  precondition(
    balance.unread == reading.unread.reduce(0) { $0 + $1.lines.to - $1.lines.from + 1 }, "what is unread is listed")
  var places = reading.unread.map(\.lines) + reading.findings.compactMap(\.lines)
  for plan in reading.plans {
    places += plan.indicators.map(\.lines) + plan.goals.map(\.lines) + plan.workPoints.map(\.lines)
    places += plan.duties.map(\.lines) + plan.structure.map(\.lines)
  }
  for place in places {
    precondition(1 <= place.from && place.from <= place.to && place.to <= balance.lines, "places lie in the text")
  }
  precondition(reading.settled(by: []) == reading, "settling without decisions changes nothing")
  guard let json = try? ReadingJSON(reading).data() else { preconditionFailure("a reading can be written") }
  precondition(!json.isEmpty, "a reading is written")
  return 0
}
