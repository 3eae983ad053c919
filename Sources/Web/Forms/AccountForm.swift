import People
import PlanModel
import Wording

/// What an administrator typed of an account: kept whole, so that an error loses nothing.
struct AccountForm: Hashable, Sendable {
  var id = ""
  var name = ""
  var mail = ""
  var posts: [PostRow] = []
  private(set) var problems = FormProblems()

  /// A post as it was typed.
  struct PostRow: Hashable, Sendable {
    var role = ""
    var region = ""
    var unit = ""

    var isEmpty: Bool { role.isEmpty && unit.isEmpty }
  }

  /// More rows than anybody has posts.
  static let maximumPosts = 8

  /// An empty form.
  init() {}

  /// The form of an account as it stands.
  init(_ account: Account) {
    id = account.id.text
    name = account.name
    mail = account.mail
    posts = account.posts.map { PostRow(role: $0.role.rawValue, region: $0.region.digits, unit: $0.unit) }
  }

  /// What was sent.
  init(_ query: Query) { self.init(query, id: query.text("id")) }

  /// What was sent of an account that is there.
  init(_ query: Query, of account: Account.ID) { self.init(query, id: account.text) }

  private init(_ query: Query, id: String) {
    self.id = id
    name = query.text("name")
    mail = query.text("mail")
    posts = (1...Self.maximumPosts).map { row in
      PostRow(
        role: query.text("role-\(row)"), region: query.text("region-\(row)"), unit: query.text("unit-\(row)"))
    }
    while posts.last?.isEmpty == true { posts.removeLast() }
  }

  /// The rows that are shown: those that are filled and one to spare, two at least.
  var rows: [PostRow] {
    let spare = max(2 - posts.count, posts.count < Self.maximumPosts ? 1 : 0)
    return posts + Array(repeating: PostRow(), count: spare)
  }

  /// Marks a problem that the desk found.
  mutating func refuse(_ words: Phrase) { problems.add("id", words) }

  /// The account this form describes; `nil`, with `problems` filled, where a field must be mended.
  mutating func draft() -> AccountDraft? {
    problems = FormProblems()
    let account = Account.ID(id)
    if account == nil { problems.add("id", Phrase.badAccountName) }
    if name.isEmpty { problems.add("name", Phrase.accountNeedsName) }
    if name.count > 60 { problems.add("name", Phrase.Deciding.tooLong(60)) }
    if !mail.isEmpty, mail.split(separator: "@", omittingEmptySubsequences: false).count != 2 || mail.count > 200 {
      problems.add("mail", Phrase.badMail(mail))
    }
    var held: [Post] = []
    for (index, row) in posts.enumerated() where !row.isEmpty {
      if let post = post(row, index + 1) { held.append(post) }
    }
    if held.isEmpty, problems.isEmpty { problems.add("role-1", Phrase.Accounts.postMissing) }
    guard problems.isEmpty, let account else { return nil }
    return AccountDraft(id: account, name: name, posts: held, mail: mail)
  }

  private mutating func post(_ row: PostRow, _ number: Int) -> Post? {
    guard let role = Role(rawValue: row.role) else {
      problems.add("role-\(number)", Phrase.Accounts.postMissing)
      return nil
    }
    guard let region = RegionCode(row.region) else {
      problems.add("region-\(number)", Phrase.Accounts.badRegion(row.region))
      return nil
    }
    if role.belongsToUnit, row.unit.isEmpty {
      problems.add("unit-\(number)", Phrase.postNeedsUnit(role.word))
      return nil
    }
    if !role.belongsToUnit, !row.unit.isEmpty {
      problems.add("unit-\(number)", Phrase.postHasNoUnit(role.word))
      return nil
    }
    return Post(role: role, region: region, unit: row.unit)
  }
}
