/// Passwords and signing in.
extension Phrase {
  public static func passwordTooShort(_ least: Int) -> Phrase {
    Phrase(
      "密码太短：至少\(least)个字符。可以用几个互不相干的词连起来。",
      "The password is too short: \(least) characters at least. Several unrelated words do well.")
  }

  public static func passwordTooLong(_ most: Int) -> Phrase {
    Phrase("密码太长：最多\(most)个字符。", "The password is too long: \(most) characters at most.")
  }

  public static let passwordRepeats = Phrase(
    "密码里几乎只有同样的字符：请换一个。", "The password is hardly more than one character over and over: choose another.")
  public static let passwordIsAName = Phrase(
    "密码差不多就是账号名、姓名或单位名：请换一个别人猜不到的。",
    "The password is little more than the name of the account, the person or the unit: choose one that nobody guesses.")
  public static let passwordIsCommon = Phrase(
    "这是最先被猜到的那类密码（连续数字、键盘顺序、5201314之类）：请换一个。",
    "Passwords of this kind are guessed first (rows of digits or keys, common words): choose another.")
  public static let passwordUnchanged = Phrase("新密码和原密码相同：请换一个。", "The new password is the old one: choose another.")
  public static let oldPasswordWrong = Phrase(
    "原密码不对，密码没有改动。请重新输入。", "The present password is wrong; nothing was changed. Type it again.")

  /// The same for a name that does not exist and for a wrong password.
  public static let signInRefused = Phrase(
    "账号名或密码不对。请核对后重试；忘记密码请联系系统管理员。",
    "The name or the password is wrong. Check both and try again; an administrator helps whoever forgot the password.")
  public static let oneTimeCodeWrong = Phrase(
    "动态码不对或已经用过。请等下一个动态码出现后再试。",
    "The one-time code is wrong or was used already. Wait for the next one and try again.")
  public static let accountIsDisabled = Phrase(
    "这个账号已停用。如需恢复，请联系系统管理员。", "This account is disabled. An administrator can enable it.")

  public static func signInWaits(minutes: Int) -> Phrase {
    Phrase(
      "密码连续输错多次，请等\(minutes)分钟再试。",
      minutes == 1
        ? "Too many wrong passwords in a row: try again in a minute."
        : "Too many wrong passwords in a row: try again in \(minutes) minutes.")
  }

  public static let signInBusy = Phrase(
    "正在登录的人太多，请过一会儿再试。", "Too many people are signing in just now: try again in a moment.")
}

/// What accounts and tokens are refused for.
extension Phrase {
  public static func accountTaken(_ id: String) -> Phrase {
    Phrase("账号名“\(id)”已经有人用了：请换一个。", "The name “\(id)” is taken: choose another.")
  }

  public static func noSuchAccount(_ id: String) -> Phrase {
    Phrase("没有账号“\(id)”：请核对账号名。", "There is no account “\(id)”: check the name.")
  }

  public static let badAccountName = Phrase(
    "账号名不合要求：2到40个小写字母、数字、汉字或“.”“-”“_”。",
    "That is no account name: it has 2 to 40 lower-case letters, digits, Chinese characters, “.”, “-” or “_”.")
  public static let accountNeedsName = Phrase("请填写姓名。", "Give the person's name.")

  public static func badMail(_ mail: String) -> Phrase {
    Phrase("“\(mail)”不是邮箱地址：请核对，或留空。", "“\(mail)” is no e-mail address: check it, or leave it empty.")
  }

  public static let lastAdministrator = Phrase(
    "这是最后一个可用的系统管理员，不能停用或改任：请先另设一个。",
    "This is the last active administrator, who cannot be disabled or moved: appoint another one first.")
  public static let notOneself = Phrase(
    "不能停用自己的账号、改自己的岗位或重置自己的密码：请让另一位系统管理员来做；密码可在自己的账号页上改。",
    "Nobody disables their own account, changes their own posts or resets their own password: ask another "
      + "administrator; a password is changed on one's own page.")
  public static let rightMissing = Phrase(
    "你的岗位没有这项权限，或者不在你管的地区：请联系系统管理员。",
    "Your post does not allow this, or not in this region: ask an administrator.")
  public static let sampleAccountStays = Phrase(
    "样例账号的密码是公开的，不能更改。请另开正式账号，再停用样例账号。",
    "A sample account's password is public and stays as it is. Make accounts of your own, then disable the sample's.")
  public static let alreadyUsesCodes = Phrase(
    "这个账号已经在用动态码：要换手机，请先停用再重新启用。",
    "This account uses one-time codes already: to change the phone, switch them off and on again.")
  public static let usesNoCodes = Phrase("这个账号没有启用动态码。", "This account does not use one-time codes.")

  public static func noSuchToken(_ id: String) -> Phrase {
    Phrase("没有编号为“\(id)”的接口令牌，或者已经收回。", "There is no token “\(id)”, or it was revoked already.")
  }

  public static let tokenNeedsUnit = Phrase("请给出令牌属于哪个单位。", "Name the unit the token is for.")
  public static let tokenEndsInThePast = Phrase(
    "令牌的有效期已经过去：请给出以后的日期。", "The token would have ended already: give a later date.")
}

/// The sample's accounts.
extension Phrase {
  public static func sampleAccountsUnreadable(_ file: String) -> Phrase {
    Phrase(
      "“\(file)”读不成样例账号：应有 password 和 accounts，每个账号有 id、name、role、region，联络员和审核人还有 unit。",
      "“\(file)” does not read as sample accounts: it has password and accounts, each with id, name, role, region, and "
        + "for liaisons and approvers unit.")
  }
}
