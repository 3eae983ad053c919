import People
import Wording

extension RecordEntry {
  /// Who did what to what, in a line without number and time.
  public var line: Phrase {
    let words = act.verb.word
    return Phrase(
      "\(act.actor.line.zh) \(words.zh) \(act.object)", "\(act.actor.line.en) \(words.en) \(act.object)")
  }
}

extension Actor {
  /// Name, post and unit, and for whom it is done: `周敏（联络员 · 市教委）`.
  public var line: Phrase {
    let told = name.isEmpty ? account : name
    let role = post.map { Phrase.role($0.role.rawValue) }
    var (zh, en) = ([role?.zh ?? ""], [role?.en ?? ""])
    let unit = post?.unit ?? ""
    zh.append(unit)
    en.append(unit)
    if !onBehalfOf.isEmpty {
      zh.append(Phrase.Record.onBehalf(onBehalfOf).zh)
      en.append(Phrase.Record.onBehalf(onBehalfOf).en)
    }
    func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " · ") }
    let (chinese, english) = (joined(zh), joined(en))
    return chinese.isEmpty
      ? Phrase(verbatim: told) : Phrase("\(told)（\(chinese)）", "\(told) (\(english))")
  }
}
