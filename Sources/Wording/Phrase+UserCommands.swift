/// What the commands on accounts and tokens say.
extension Phrase {
  public static let typePassword = Phrase("密码（不显示）：", "Password (not shown): ")
  public static let typePasswordAgain = Phrase("再输一次：", "Once more: ")
  public static let noPasswordGiven = Phrase(
    "没有给出密码：请在终端输入，或用 --password-file，或从标准输入给出。",
    "No password was given: type it at a terminal, name a file with --password-file, or send it to standard input.")
  public static let passwordsDiffer = Phrase("两次输入的密码不一样：请重来。", "The two passwords differ: start again.")

  public static func accountAdded(_ id: String) -> Phrase { Phrase("已新建账号 \(id)。", "Made the account \(id).") }

  public static func accountDisabled(_ id: String) -> Phrase {
    Phrase("账号 \(id) 已停用，并已退出登录。", "The account \(id) is disabled and signed out.")
  }

  public static func accountEnabled(_ id: String) -> Phrase { Phrase("账号 \(id) 可用。", "The account \(id) is active.") }

  public static func passwordSet(_ id: String) -> Phrase {
    Phrase("账号 \(id) 的密码已重设，并已退出登录。", "The password of \(id) is set, and it is signed out.")
  }

  public static let noAccounts = Phrase(
    "还没有账号：先用 guatu users add 新建一个系统管理员。", "There are no accounts: make an administrator with guatu users add.")

  public static func sampleAccountsAdded(_ count: Int, password: String) -> Phrase {
    Phrase(
      "新增\(count)个样例账号，密码公开：\(password)。", "\(count) sample accounts added; their password is public: \(password).")
  }

  public static func tokenIssued(_ id: String, unit: String) -> Phrase {
    Phrase(
      "令牌 \(id) 发给“\(unit)”，下面这一行只显示这一次，请立即交给对方：",
      "Token \(id) for “\(unit)”. The next line is shown this once; hand it over now:")
  }

  public static let noTokens = Phrase("还没有发过接口令牌。", "No tokens were issued.")
  public static func tokenRevoked(_ id: String) -> Phrase { Phrase("令牌 \(id) 已收回。", "The token \(id) is revoked.") }
  public static func tokenStateHolds(_ day: String) -> Phrase { Phrase("有效至\(day)", "holds until \(day)") }
  public static func tokenStateEnded(_ day: String) -> Phrase { Phrase("\(day)已过期", "ended \(day)") }
  public static func tokenStateRevoked(_ day: String) -> Phrase { Phrase("\(day)已收回", "revoked \(day)") }
}
