import Assessment
import PlanModel
import Wording

/// What a report is composed from: plans as they stood in its year. It is worked out before; composing asks nobody.
public struct ReportMaterial: Sendable {
  public let subject: ReportSubject
  /// The region's name as its plans print it.
  public let place: String
  /// In the order of the subject.
  public let figures: ReportFigures
  /// Who judged: it draws the fans.
  public let judge: Judge
  public let head: ReportHead
  public let versions: Document.Versions

  /// Material for one report.
  public init(
    _ subject: ReportSubject, place: String, figures: ReportFigures, judge: Judge, head: ReportHead,
    versions: Document.Versions
  ) {
    self.subject = subject
    self.place = place
    self.figures = figures
    self.judge = judge
    self.head = head
    self.versions = versions
  }

  /// The document that the subject asks for; of an evaluation it is `EvaluationReport` that composes.
  public func document() -> Document {
    switch subject.kind {
    case .annual: AnnualReport(self).document()
    case .handbook: Handbook(self).document()
    case .briefing: Briefing(self).document()
    case .unit: UnitReport(self).document()
    case .evaluation: Document(head: composer.documentHead(title: subject.kind.word), blocks: [])
    }
  }

  var composer: Composer { Composer(material: self) }
}

/// The methods by which reports judge and count.
public enum ReportMethod {
  /// The forecasting method (docs/methods/forecasting.md) and the version of the rules for verdicts and warnings
  /// (docs/methods/verdicts.md, warnings.md): to be raised whenever the same figures would be judged otherwise.
  public static let version = "\(Forecast.method)+rules.1"
}
