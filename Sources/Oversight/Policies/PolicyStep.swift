import People
import Rounds
import Wording

/// Something done to a draft under assessment.
public enum PolicyStep: Hashable, Sendable {
  /// A new version of the text.
  case revise(PolicyDraft.Text)
  case note(hit: String, words: String)
  case appoint([PolicyDraft.Expert], until: RoundDay)
  /// An expert's opinion, by place.
  case opine(Int, PolicyDraft.Opinion)
  /// The Office's opinion, with the day by which the author answers.
  case pronounce(PolicyDraft.OfficeOpinion, until: RoundDay)
  case reply([PolicyDraft.Reply])
  case close
  case withdraw(reason: String)

  public var name: Name {
    switch self {
    case .revise: .revise
    case .note: .note
    case .appoint: .appoint
    case .opine: .opine
    case .pronounce: .pronounce
    case .reply: .reply
    case .close: .close
    case .withdraw: .withdraw
    }
  }

  /// Its name; stands in forms.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case revise, note, appoint, opine, pronounce, reply, close, withdraw
    public var word: Phrase { .policyStep(rawValue) }

    /// The verb under which the record has it.
    public var verb: Act.Verb {
      switch self {
      case .revise: .revisePolicy
      case .note: .notePolicyHit
      case .appoint: .appointPolicyExperts
      case .opine: .givePolicyOpinion
      case .pronounce: .pronouncePolicy
      case .reply: .replyPolicy
      case .close: .closePolicy
      case .withdraw: .withdrawPolicy
      }
    }
  }
}
