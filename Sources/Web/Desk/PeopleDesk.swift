import Foundation
import People
import PlanModel
import Wording

/// Where the door and the pages about people get what they show, and where what is done there goes.
///
/// What a person can mend is thrown as a `Refusal`, whose words stand on the page.
public protocol PeopleDesk: Sendable {
  /// Whether anybody can sign in at all.
  func hasAccounts() async throws -> Bool

  /// The accounts that came with the sample; none unless the database holds some.
  func sampleAccounts() async throws -> PublicAccounts

  /// Opens a session for whoever knows the password, and the six digits where the account asks for them.
  /// `code` is empty where none was typed.
  func signIn(name: String, password: String, code: String) async throws -> SignInAnswer

  /// The session of a cookie's token; `nil` where there is none, or it has ended.
  func session(_ token: String) async throws -> DeskSession?

  /// Ends a session.
  func signOut(_ token: String) async throws

  /// Changes the password of whoever is in a session. Their other sessions end.
  func changePassword(in token: String, from old: String, to new: String) async throws

  /// Whether an account asks for six digits.
  func asksForCode(_ account: Account.ID) async throws -> Bool

  /// A new secret for an account's six digits; nothing changes before it is confirmed.
  func newCodeSecret(for account: Account) -> CodeSecret

  /// A secret that was shown before, to be shown again; `nil` where the text is none.
  func codeSecret(_ text: String, for account: Account) -> CodeSecret?

  /// Asks whoever is in a session for six digits from now on, if the password is right and `code` is what `secret` gives.
  func confirmCode(in token: String, secret: String, code: String, password: String) async throws

  /// Asks for no digits any more, if the password is right.
  func endCode(in token: String, password: String) async throws

  /// All accounts, by name.
  func accounts() async throws -> [Account]

  /// Adds an account with a password that is told once.
  func add(_ draft: AccountDraft, by actor: Actor) async throws -> TemporaryPassword

  /// Changes what an account says of a person; its sign-in name stays.
  func change(_ draft: AccountDraft, by actor: Actor) async throws

  /// Lets an account sign in, or not any more; its sessions end.
  func set(_ standing: Account.Standing, of account: Account.ID, by actor: Actor) async throws

  /// A new password that is told once; sessions, waits and one-time codes of the account end.
  func resetPassword(_ account: Account.ID, by actor: Actor) async throws -> TemporaryPassword

  /// The tokens of units, newest first.
  func unitTokens() async throws -> [UnitToken]

  /// The token that a request bears; `nil` where it is none, ended or was taken back.
  func unitToken(_ text: String) async throws -> UnitToken?

  /// Makes a token with which a unit's own system speaks to the API.
  func issueToken(_ draft: UnitTokenDraft, by actor: Actor) async throws -> IssuedUnitToken

  /// The time, by which tokens end.
  var now: Date { get }

  /// Ends a token.
  func revokeToken(_ id: UnitToken.ID, by actor: Actor) async throws
}

/// Accounts whose password is public.
public struct PublicAccounts: Hashable, Sendable {
  public let accounts: [Account]
  public let password: String

  public init(accounts: [Account] = [], password: String = "") {
    self.accounts = accounts
    self.password = password
  }
}

/// What came of an attempt to sign in.
public enum SignInAnswer: Hashable, Sendable {
  /// The session is open; its token goes into the cookie.
  case opened(token: String, session: DeskSession)
  /// It was refused, in words that do not tell strangers which part was wrong.
  case refused(Phrase)
  /// The password is right, and the account asks for six digits.
  case codeNeeded
  /// Too many attempts failed: nothing is tried before this time.
  case waits(until: Date)
}

/// Somebody who is signed in.
public struct DeskSession: Hashable, Sendable {
  public let account: Account
  /// What the session's forms carry.
  public let csrf: String
  /// Whose the password is: a temporary one is to be changed first.
  public let password: KeptPassword.Standing

  /// A session as the store has it.
  public init(account: Account, csrf: String, password: KeptPassword.Standing = .own) {
    self.account = account
    self.csrf = csrf
    self.password = password
  }
}

/// A secret for six digits that change every 30 seconds (RFC 6238).
public struct CodeSecret: Hashable, Sendable {
  /// Base 32, upper case, without spaces.
  public let text: String
  /// The `otpauth:` address that authenticator programs read.
  public let address: String

  public init(text: String, address: String) {
    self.text = text
    self.address = address
  }
}

/// What an administrator types of an account.
public struct AccountDraft: Hashable, Sendable {
  public let id: Account.ID
  public let name: String
  public let posts: [Post]
  public let mail: String

  public init(id: Account.ID, name: String, posts: [Post], mail: String) {
    self.id = id
    self.name = name
    self.posts = posts
    self.mail = mail
  }
}

/// A password that an administrator hands over; it is kept nowhere.
public struct TemporaryPassword: Hashable, Sendable {
  public let account: Account
  public let password: String

  public init(account: Account, password: String) {
    self.account = account
    self.password = password
  }
}

/// What an administrator types of a token.
public struct UnitTokenDraft: Hashable, Sendable {
  public let region: RegionCode
  public let unit: String
  /// What it is for.
  public let note: String

  public init(region: RegionCode, unit: String, note: String) {
    self.region = region
    self.unit = unit
    self.note = note
  }
}

/// A token that was just made, with the text that is shown once.
public struct IssuedUnitToken: Hashable, Sendable {
  public let token: UnitToken
  public let secret: String

  public init(token: UnitToken, secret: String) {
    self.token = token
    self.secret = secret
  }
}
