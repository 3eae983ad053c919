import People
import PlanModel
import Wording

/// The form in which an administrator describes an account.
struct AccountFormView {
  let form: AccountForm
  /// Whether the account is there already: then its sign-in name stays.
  let purpose: Purpose
  let choices: PostChoices

  enum Purpose: Hashable, Sendable {
    case adding, changing
  }

  /// The fields, without the form around them.
  func write(into html: inout HTML) {
    switch purpose {
    case .adding:
      field("id", Phrase.Accounts.id, form.id, hint: Phrase.Accounts.idHint, into: &html)
    case .changing:
      html.hidden("id", form.id)
    }
    field("name", Phrase.Accounts.name, form.name, into: &html)
    field("mail", Phrase.Accounts.mail, form.mail, kind: .mail, hint: Phrase.Accounts.mailHint, into: &html)
    html.element("fieldset", .class("posts")) { html in
      html.element("legend", text: Phrase.Accounts.posts)
      html.element("p", .class("hint"), text: Phrase.Accounts.postsHint)
      for (index, row) in form.rows.enumerated() { write(row, index + 1, into: &html) }
    }
    choices.write(into: &html)
  }

  private func field(
    _ name: String, _ words: Phrase, _ value: String, kind: InputField.Kind = .words, hint: Phrase? = nil,
    into html: inout HTML
  ) {
    InputField(name, words, value: value, kind: kind, hint: hint, problem: form.problems.of(name)).write(into: &html)
  }

  private func write(_ row: AccountForm.PostRow, _ number: Int, into html: inout HTML) {
    html.element("div", .class("post")) { html in
      let name = "role-\(number)"
      html.element("label", .class("field"), .for(name)) { html in
        html.element("span", text: Phrase.Accounts.role)
        html.element(
          "select", .id(name), .name(name), .invalid(if: form.problems.of(name) != nil),
          .describedBy(name + "-problem", if: form.problems.of(name) != nil)
        ) { html in
          html.element("option", .value(""), text: "")
          for role in Role.allCases {
            html.element("option", .value(role.rawValue), .selected(if: row.role == role.rawValue), text: role.word)
          }
        }
        if let problem = form.problems.of(name) {
          html.element("span", .class("problem"), .id(name + "-problem"), text: problem)
        }
      }
      InputField(
        "region-\(number)", Phrase.Accounts.region, value: row.region, problem: form.problems.of("region-\(number)"),
        list: PostChoices.regionList
      ).write(into: &html)
      InputField(
        "unit-\(number)", Phrase.Accounts.unit, value: row.unit, problem: form.problems.of("unit-\(number)"),
        list: PostChoices.unitList
      ).write(into: &html)
    }
  }
}

/// The regions and units that are at hand, offered where one is typed.
struct PostChoices: Hashable, Sendable {
  let places: Places
  let units: [String]

  static let regionList = "regions"
  static let unitList = "units"

  func write(into html: inout HTML) {
    html.element("datalist", .id(Self.regionList)) { html in
      for code in places.regions.keys.sorted() {
        html.element("option", .value(code.digits), text: places.name(code))
      }
    }
    html.element("datalist", .id(Self.unitList)) { html in
      for unit in units { html.element("option", .value(unit), text: unit) }
    }
  }
}
