extension Phrase {
  /// The words of a person's own account and of the administrators' pages.
  package enum Accounts {
    package static let own = Phrase("我的账号", "My account")
    package static let title = Phrase("账号", "Accounts")
    package static func summary(_ count: Int, disabled: Int) -> Phrase {
      Phrase(
        "共 \(count) 个账号" + (disabled > 0 ? "，其中 \(disabled) 个已停用。" : "。"),
        "\(count) account\(count == 1 ? "" : "s")" + (disabled > 0 ? ", \(disabled) of them disabled." : "."))
    }
    package static let id = Phrase("账号名", "Sign-in name")
    package static let idHint = Phrase(
      "2–40 个字：小写字母、数字、点、横线或汉字；以后不能改。",
      "2–40 of lower-case letters, digits, dots, hyphens or Chinese characters; it stays for good.")
    package static let name = Phrase("姓名", "Name")
    package static let mail = Phrase("邮箱", "E-mail")
    package static let mailHint = Phrase("用于催报提醒，可以不填。", "For reminders; may be left empty.")
    package static let posts = Phrase("岗位", "Posts")
    package static let role = Phrase("角色", "Role")
    package static let region = Phrase("地区代码", "Region code")
    package static let regionName = Phrase("地区", "Region")
    package static let unit = Phrase("单位", "Unit")
    package static let postsHint = Phrase(
      "联络员和审核人要写单位，其他角色面向整个地区，单位留空。不需要的行留空。",
      "Liaison officers and approvers need a unit; other roles are of the whole region and have none. Leave spare rows "
        + "empty.")
    package static let standing = Phrase("状态", "State")
    package static let ofSample = Phrase("样例", "Sample")
    package static let ofSampleWhy = Phrase("随样例而来，密码是公开的", "Came with the sample; its password is public")
    package static let add = Phrase("添加账号", "Add an account")
    package static let save = Phrase("保存", "Save")
    package static let saved = Phrase("已保存。", "Saved.")
    package static let problems = Phrase("还没有保存，请改正：", "Not saved yet. Please mend:")

    package static let disable = Phrase("停用账号", "Disable the account")
    package static let disableWhy = Phrase(
      "停用后不能登录，已有的登录立即结束；做过的事仍留有姓名。",
      "It can no longer sign in and its sessions end at once; what was done keeps its name.")
    package static let enable = Phrase("恢复账号", "Enable the account")
    package static let enableWhy = Phrase("恢复后可以用原来的密码登录。", "It can sign in again with its password.")
    package static let reset = Phrase("重置密码", "New password")
    package static let resetWhy = Phrase(
      "生成一个临时密码，同时取消输错密码后的等待、关闭动态码，并结束已有的登录。",
      "Makes a temporary password; ends the wait after wrong ones, one-time codes and all sessions.")
    package static func temporary(_ name: String) -> Phrase {
      Phrase("\(name)的临时密码", "Temporary password of \(name)")
    }
    package static let shownOnce = Phrase(
      "只显示这一次，离开本页后无法再看。请当面或打电话告知本人，本人登录后必须先改密码。",
      "It is shown only now. Tell it to the person face to face or by telephone; it has to be changed at the first "
        + "sign-in.")

    package static let postMissing = Phrase("请至少选择一个角色。", "Choose at least one role.")
    package static func badRegion(_ text: String) -> Phrase {
      text.isEmpty
        ? Phrase("请写上地区代码，例如 110000。", "Give the region’s code, such as 110000.")
        : Phrase("“\(text)”不是六位地区代码。", "“\(text)” is no region code of six digits.")
    }

    package static let password = Phrase("修改密码", "Change the password")
    package static let oldPassword = Phrase("现在的密码", "Present password")
    package static let newPassword = Phrase("新密码", "New password")
    package static let newPasswordHint = Phrase(
      "长比复杂更安全：例如几个互不相干的词。不要用别处用过的密码。",
      "Long is safer than complicated: some unrelated words, say. Never one that is used elsewhere.")
    package static let againPassword = Phrase("再输一遍新密码", "New password again")
    package static let passwordsDiffer = Phrase("两遍新密码不一样，请重新输入。", "The two new passwords differ: type them again.")
    package static let passwordMissing = Phrase("请输入密码。", "Type the password.")
    package static let passwordChanged = Phrase(
      "密码已修改，您在其他地方的登录已经结束。", "The password is changed; your sessions elsewhere have ended.")
    package static let changePassword = Phrase("修改密码", "Change the password")

    package static let code = Phrase("动态码", "One-time codes")
    package static let codeOff = Phrase(
      "没有开启。开启后，登录时除密码外还要输入手机验证器里的六位数字，密码泄露也不会被冒用。",
      "Off. Once they are on, six digits from your telephone’s authenticator are asked for beside the password, which "
        + "alone is then of no use to others.")
    package static let codeOn = Phrase("已开启。登录时要输入六位数字。", "On: six digits are asked for at sign-in.")
    package static let codeBegin = Phrase("开启动态码", "Turn them on")
    package static let codeSecret = Phrase("密钥", "Secret")
    package static let codeSecretHint = Phrase(
      "在验证器应用里选择“手动输入”，按时间，填写这个密钥；在手机上也可以直接点下面的链接。",
      "In your authenticator choose manual entry, time-based, and type this secret; on the telephone itself the link below "
        + "does it.")
    package static let codeLink = Phrase("在验证器中打开", "Open in the authenticator")
    package static let codeConfirm = Phrase("输入验证器现在显示的六位数字", "The six digits it shows now")
    package static let codeFinish = Phrase("确认并开启", "Confirm and turn them on")
    package static let codeEnd = Phrase("关闭动态码", "Turn them off")
    package static let codeBegun = Phrase("动态码已开启。", "One-time codes are on.")
    package static let codeEnded = Phrase("动态码已关闭。", "One-time codes are off.")
    package static let codeLost = Phrase(
      "手机丢失时，请系统管理员重置密码，动态码会一并关闭。",
      "If the telephone is lost, an administrator’s new password turns the codes off as well.")
    package static let changesByAdministrator = Phrase(
      "姓名、邮箱和岗位由系统管理员修改。", "Name, e-mail and posts are changed by an administrator.")

    package static let tokens = Phrase("接口令牌", "API tokens")
    package static let tokensWhy = Phrase(
      "单位自己的系统凭令牌通过接口填报，权限与该单位的联络员相同。令牌等同密码，泄露后请立即吊销。",
      "With a token a unit’s own system supplies figures through the API, with its liaison officer’s rights. A token is as "
        + "good as a password: revoke it at once if it leaks.")
    package static let tokensNone = Phrase("还没有令牌。", "There are no tokens yet.")
    package static let note = Phrase("用途", "What it is for")
    package static let noteHint = Phrase("例如系统名称和负责人。", "Such as the system’s name and who is in charge of it.")
    package static let noteMissing = Phrase("请写上用途，以便日后辨认。", "Say what it is for, so that it can be told apart later.")
    package static let issue = Phrase("发放令牌", "Issue a token")
    package static let issued = Phrase("发放", "Issued")
    package static func tokenOf(_ unit: String) -> Phrase { Phrase("\(unit)的新令牌", "The new token of \(unit)") }
    package static let tokenOnce = Phrase(
      "只显示这一次，请现在复制并用安全的方式交给对方。", "It is shown only now: copy it, and hand it over by a safe way.")
    package static let tokenID = Phrase("编号", "Number")
    package static func valid(until day: String) -> Phrase { Phrase("有效，至 \(day)", "Valid until \(day)") }
    package static func ended(_ day: String) -> Phrase { Phrase("\(day) 到期", "Ended \(day)") }
    package static func revoked(_ day: String) -> Phrase { Phrase("\(day) 吊销", "Revoked \(day)") }
    package static let revoke = Phrase("吊销", "Revoke")
    package static func revokeOf(_ unit: String) -> Phrase { Phrase("吊销\(unit)的令牌", "Revoke the token of \(unit)") }
    package static func issuedBy(_ name: String, on day: String) -> Phrase {
      Phrase("\(name)，\(day)", "\(name), \(day)")
    }
    package static func tokenCount(_ count: Int) -> Phrase {
      Phrase("\(count) 个令牌有效。", "\(count) token\(count == 1 ? " is" : "s are") valid.")
    }
  }
}
