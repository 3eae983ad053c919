import People
import PlanModel
import Testing
import Wording

@Suite("The rule of passwords")
struct PasswordRuleTests {
  private let account = Account(
    id: Account.ID("zhang.wei")!, name: "张伟",
    posts: [Post(role: .liaison, region: RegionCode("990100")!, unit: "市卫生健康委")], origin: .added)

  @Test(
    "takes what nobody guesses first, whatever it is made of",
    arguments: [
      "correct horse battery staple", "河边的旧书店今天不开门", "tbfrimgzkd", "7493018265", "Guatu-x7Kq92mV", "市里那家包子铺十点开门",
      String(repeating: "abcdefgh!", count: 14),
    ])
  func taken(password: String) {
    #expect(PasswordRule.standard.problems(of: password, for: account).isEmpty)
  }

  @Test(
    "refuses what is guessed first",
    arguments: [
      "1234567890", "12345678901234", "0987654321", "5201314520", "woaini5201314", "Woaini1314520", "password123",
      "P@ssw0rd123456", "qwertyuiop", "1qaz2wsx3edc", "Admin@123456", "iloveyou1314", "abc123456789", "我爱你我爱你5201314",
      "guatu2026123456", "妇联2026123456", "ＰＡＳＳＷＯＲＤ１２３４",
    ])
  func common(password: String) {
    #expect(PasswordRule.standard.problems(of: password, for: account) == [.passwordIsCommon])
  }

  @Test(
    "refuses the account's own names with little beside them",
    arguments: ["zhang.wei1", "ZHANG.WEI-2026", "市卫生健康委1234", "张伟123456789", "张伟-市卫生健康委!"])
  func names(password: String) {
    #expect(PasswordRule.standard.problems(of: password, for: account) == [.passwordIsAName])
  }

  @Test("refuses what is too short, too long or one character over and over, counting characters and not bytes")
  func lengths() {
    let rule = PasswordRule.standard
    #expect(rule.problems(of: "x7Kq92mVb", for: account) == [.passwordTooShort(10)])
    #expect(rule.problems(of: "", for: account) == [.passwordTooShort(10)])
    #expect(rule.problems(of: "河边旧书店今天不开", for: account) == [.passwordTooShort(10)])
    #expect(rule.problems(of: String(repeating: "长", count: 129), for: account) == [.passwordTooLong(128)])
    #expect(rule.problems(of: "uvuvuvuvuvuv", for: account) == [.passwordRepeats])
  }
}
