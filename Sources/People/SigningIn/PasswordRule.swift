import Foundation
import PlanModel
import Wording

/// Which passwords are taken (NIST SP 800-63B, 5.1.1.2): long enough, no word of the account's own, none of those that
/// are tried first. There are no rules of composition, and no password grows old.
public struct PasswordRule: Hashable, Sendable {
  /// The fewest characters. SP 800-63B asks for 8; accounts here keep a department's figures.
  public let shortest: Int
  /// The most characters. SP 800-63B asks for 64 at least; the end keeps requests small.
  public let longest: Int

  /// Ten to 128 characters.
  public static let standard = PasswordRule(shortest: 10, longest: 128)

  /// All that is wrong with `password` for `account`; empty where nothing is.
  public func problems(of password: String, for account: Account) -> [Phrase] {
    let plain = password.precomposedStringWithCompatibilityMapping.lowercased()
    if plain.count < shortest { return [.passwordTooShort(shortest)] }
    if plain.count > longest { return [.passwordTooLong(longest)] }
    var problems: [Phrase] = []
    if Set(plain).count < Self.fewestKinds { problems.append(.passwordRepeats) }
    let names = ([account.id.text, account.name] + account.posts.map(\.unit)).map { $0.lowercased() }
    let withoutNames = Self.taking(names.filter { $0.count >= 2 }, outOf: plain)
    if withoutNames.count < plain.count, withoutNames.count < Self.fewestOfOnesOwn {
      problems.append(.passwordIsAName)
    } else if Self.taking(Self.common, outOf: withoutNames).count < Self.fewestOfOnesOwn {
      problems.append(withoutNames.count < plain.count ? .passwordIsAName : .passwordIsCommon)
    }
    return problems
  }

  /// 1111111111 and 1212121212 are no passwords.
  private static let fewestKinds = 4
  /// What must be left when names and common pieces are taken out: less is found within the first thousand guesses.
  private static let fewestOfOnesOwn = 5

  /// The longest pieces go first, so that 123456 does not leave half of 1234567890 standing.
  private static func taking(_ pieces: [String], outOf text: String) -> String {
    pieces.sorted { ($0.count, $0) > ($1.count, $1) }.reduce(text) { $0.replacingOccurrences(of: $1, with: "") }
  }

  /// Pieces that passwords guessed first are made of: digits and rows of the keyboard, words, and the numbers that
  /// sound like vows in Chinese (5201314, 我爱你一生一世). A selection of our own.
  private static let common = [
    "01234567890", "1234567890", "123456789", "12345678", "1234567", "123456", "12345", "1234", "123", "0987654321",
    "987654321", "87654321", "7654321", "654321", "54321", "4321", "321", "112233", "123123", "123321", "147258369",
    "147258", "159357", "741852963", "789456123", "789456", "456789", "11111", "1111", "00000", "0000", "66666", "6666",
    "88888", "8888", "99999", "9999", "168168", "168", "5201314", "1314520", "1314521", "1314", "520", "521", "woaini",
    "woaiwojia", "aini", "wodemima", "mima", "nihao", "zhongguo", "beijing", "china", "hello", "welcome", "password",
    "passw0rd", "p@ssw0rd", "p@ssword", "passwd", "pass", "admin", "administrator", "manager", "root", "guest", "user",
    "test", "demo", "temp", "login", "letmein", "iloveyou", "love", "monkey", "dragon", "sunshine", "princess",
    "football", "baseball", "master", "superman", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "asdf", "zxcvbnm",
    "zxcvbn", "zxcv", "1qaz2wsx3edc", "1qaz2wsx", "1q2w3e4r5t", "1q2w3e4r", "qazwsxedc", "qazwsx", "qwe", "asd", "zxc",
    "abcdefghijk", "abcdefg", "abcdef", "abcde", "abcd", "abc", "a1b2c3d4", "a1b2c3", "aaaa", "guatu", "fulian", "2020",
    "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028", "2029", "2030", "挂图", "妇联", "妇儿工委", "妇女儿童", "中国",
    "你好", "我爱你", "我的密码", "密码", "管理员", "一二三四五六七八九十", "一二三四五六",
  ]
}
