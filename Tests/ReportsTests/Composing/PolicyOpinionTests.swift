import Foundation
import OfficeFiles
import Oversight
import PlanModel
import Reports
import Rounds
import Testing
import Wording

@Suite("The Office's opinion as a letter")
struct PolicyOpinionTests {
  private static let hostile = "</w:t><script>alert(1)</script>{x}=1+1"
  private static let day = RoundDay("2026-03-02")!

  private static func draft(
    _ words: String = "改为家庭成员", replies: [PolicyDraft.Reply] = [], isGiven: Bool = true
  ) -> PolicyDraft {
    PolicyDraft(
      id: PaperID("990100-2026-1"), region: RegionCode("990100")!, year: 2026,
      head: .init(title: "托育办法" + (words == hostile ? hostile : ""), sort: .standard, unit: "市教委"),
      text: .init(words: "正文"), rules: 1, answers: [:],
      opinion: isGiven
        ? .init(conclusion: .proposals, words: words, proposals: [.init(clause: "第一条", words: words)], day: day) : nil,
      replies: replies, stage: .pronounced(until: RoundDay("2026-03-20")!), submitted: day)
  }

  @Test("says conclusion, proposals by clause and until when to answer; with the answers once they are there")
  func letter() throws {
    #expect(PolicyOpinion(on: Self.draft(isGiven: false), place: "云溪市", in: .zh) == nil)
    let document = try #require(PolicyOpinion(on: Self.draft(), place: "云溪市", in: .zh)).document()
    #expect(document.head.addressee == "市教委" && document.head.issuer.hasPrefix("云溪市"))
    let page = String(decoding: HTMLWriter.fragment(document).bytes, as: UTF8.self)
    #expect(page.contains("建议修改") && page.contains("第一条") && page.contains("2026-03-20"))
    #expect(!page.contains("正文"))
    let answered = Self.draft(replies: [.init(.notTakenUp, reason: "上位法已有")])
    let after = try #require(PolicyOpinion(on: answered, place: "云溪市", in: .zh)).document()
    #expect(String(decoding: HTMLWriter.fragment(after).bytes, as: UTF8.self).contains("不采纳：上位法已有"))
  }

  @Test("hostile words come out as words, in HTML and in Word", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let document = try #require(PolicyOpinion(on: Self.draft(Self.hostile), place: "云溪市", in: language)).document()
    let page = String(decoding: HTMLWriter.fragment(document).bytes, as: UTF8.self)
    #expect(!page.contains("<script>") && page.contains("&lt;script&gt;"))
    let file = try ReportFormat.docx.file(of: document)
    #expect(!(try WordFile(file).pieces.isEmpty))
  }

  @Test("takes words of 10,000 characters")
  func long() throws {
    let words = String(repeating: "长", count: 10_000)
    let document = try #require(PolicyOpinion(on: Self.draft(words), place: "云溪市", in: .zh)).document()
    #expect(try ReportFormat.docx.file(of: document).count > 1_000)
  }
}
