import Oversight
import Wording

/// The fields of a scheme, as they were typed.
struct SchemeForm: Sendable {
  var weights: [EvaluationScheme.Aspect.ID: String] = [:]
  var names: [EvaluationScheme.Aspect.ID: String] = [:]
  var maximum: String
  var distance: String
  var onTrack: EvaluationScheme.OnTrack

  /// A scheme as it stands.
  init(_ scheme: EvaluationScheme) {
    for aspect in scheme.aspects {
      weights[aspect.id] = "\(aspect.weight)"
      names[aspect.id] = aspect.name
    }
    maximum = "\(scheme.maximum)"
    distance = "\(scheme.distance)"
    onTrack = scheme.onTrack
  }

  /// What a form sent.
  init(_ sent: Query) throws(BadRequest) {
    for id in EvaluationScheme.Aspect.ID.allCases {
      weights[id] = sent.text("weight:\(id.rawValue)")
      names[id] = id.isOwn ? sent.text("name:\(id.rawValue)") : ""
    }
    maximum = sent.text("maximum")
    distance = sent.text("distance")
    onTrack = try sent.choice("onTrack", of: EvaluationScheme.OnTrack.self) ?? .counts
  }

  /// The scheme; what is no whole number is refused as what it would have to be.
  func read() throws(EvaluationRefusal) -> EvaluationScheme {
    var aspects: [EvaluationScheme.Aspect] = []
    for id in EvaluationScheme.Aspect.ID.allCases {
      let typed = weights[id] ?? ""
      let name = names[id] ?? ""
      if typed.isEmpty && (name.isEmpty || !id.isOwn) { continue }
      guard let weight = Int(typed), (0...100).contains(weight) else { throw .weightsNotHundred(Int(typed) ?? 0) }
      if weight == 0, id.isOwn { continue }
      aspects.append(.init(id, name: name, weight: weight))
    }
    guard let maximum = Int(maximum) else { throw .maximumOutOfReach(0) }
    guard let distance = Int(distance) else { throw .distanceOutOfReach(0, maximum: maximum) }
    let scheme = EvaluationScheme(aspects: aspects, maximum: maximum, distance: distance, onTrack: onTrack)
    if let problem = scheme.problem { throw problem }
    return scheme
  }

  /// - Parameter prefix: tells the fields of two forms on a page apart.
  func write(prefix: String, into html: inout HTML) {
    html.element("fieldset", .class("scheme")) { html in
      html.element("legend", text: Phrase.EvaluationPage.scheme)
      html.element("p", .class("hint"), text: Phrase.EvaluationPage.weightHint)
      for id in EvaluationScheme.Aspect.ID.allCases {
        html.element("div", .class("aspect")) { html in
          if id.isOwn {
            let number = Int(String(id.rawValue.suffix(1))) ?? 1
            InputField(
              "name:\(id.rawValue)", Phrase.EvaluationPage.ownAspect(number), value: names[id] ?? "",
              id: "\(prefix)name-\(id.rawValue)"
            ).write(into: &html)
          }
          let word = id.isOwn ? nil : EvaluationScheme.Aspect(id, weight: 0).word
          html.number(
            "weight:\(id.rawValue)", word.map { Phrase.EvaluationPage.weightOf($0) } ?? Phrase.EvaluationPage.weight,
            value: weights[id] ?? "", id: "\(prefix)weight-\(id.rawValue)")
        }
      }
      html.element("div", .class("aspect")) { html in
        html.number("maximum", Phrase.EvaluationPage.maximum, value: maximum, id: prefix + "maximum")
        html.number("distance", Phrase.EvaluationPage.distance, value: distance, id: prefix + "distance")
        html.element("label", .class("field"), .for(prefix + "onTrack")) { html in
          html.element("span", text: Phrase.EvaluationPage.onTrack)
          html.element("select", .id(prefix + "onTrack"), .name("onTrack")) { html in
            for one in EvaluationScheme.OnTrack.allCases {
              html.element("option", .value(one.rawValue), .selected(if: one == onTrack), text: one.word)
            }
          }
        }
      }
    }
  }
}

extension HTML {
  /// A field for a number, its label above.
  mutating func number(_ name: String, _ label: Phrase, value: String, id: String? = nil) {
    element("label", .class("field"), .for(id ?? name)) { html in
      html.element("span", text: label)
      html.void(
        "input", .id(id ?? name), .name(name), .value(value), .inputMode("decimal"), .autocomplete("off"),
        .maximumLength(12))
    }
  }
}
