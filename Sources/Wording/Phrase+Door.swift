extension Phrase {
  /// The words at the door: signing in and out, and what somebody may not do.
  package enum Door {
    package static let title = Phrase("登录", "Sign in")
    package static let name = Phrase("账号名", "Sign-in name")
    package static let password = Phrase("密码", "Password")
    package static let haveCode = Phrase("这个账号开启了动态码", "My account uses one-time codes")
    package static let code = Phrase("六位动态码", "One-time code, six digits")
    package static let codeHint = Phrase("在手机上的验证器应用里查看。", "Your authenticator app shows it.")
    package static let signIn = Phrase("登录", "Sign in")
    package static let signOut = Phrase("退出", "Sign out")

    package static let pageWanted = Phrase("请先登录。登录后会回到您要看的页面。", "Sign in first; then the page you asked for is shown.")
    package static let signedOut = Phrase("您已退出。", "You are signed out.")
    package static let sessionEnded = Phrase(
      "登录已经过期，刚才的操作没有执行。请重新登录后再做一次。",
      "Your session has ended, and what you sent was not done. Sign in and do it again.")
    package static let formKept = Phrase(
      "登录已经过期。您填写的内容完整保留着，还没有保存：请登录，然后点击“继续提交”。",
      "Your session has ended. All that you typed is kept, and not saved yet: sign in, then choose “Send it now”.")
    package static let formStillKept = Phrase("您先前填写的内容还保留着。", "What you typed before is still kept.")

    package static let incomplete = Phrase("请填写账号名和密码。", "Give your sign-in name and password.")
    package static let codeNeeded = Phrase(
      "这个账号开启了动态码，请再次输入密码，并输入动态码。",
      "This account uses one-time codes: type the password again, and the code.")
    package static func waits(until time: String) -> Phrase {
      Phrase(
        "连续登录失败的次数太多，这个账号名在 \(time)（北京时间）之前不能再试。请届时再登录，或请系统管理员重置密码。",
        "Too many attempts failed: nobody can sign in by this name before \(time) (Beijing time). Try again then, or ask the "
          + "administrator for a new password.")
    }

    package static let nobodyTitle = Phrase("还没有账号", "There are no accounts yet")
    package static let nobody = Phrase(
      "请在服务器上执行下面的命令，建立第一个系统管理员；其他人的账号由管理员在网页上添加。",
      "Make the first administrator with this command on the server; administrators add everyone else on the pages.")
    package static let sampleTitle = Phrase("样例账号", "The sample’s accounts")
    package static func sample(password: String) -> Phrase {
      Phrase(
        "这个数据库装的是样例。下列账号随样例而来，密码是公开的：\(password)。它们不能用于实际工作。",
        "This database holds the sample. These accounts came with it and their password is public: \(password). They are "
          + "not for real work.")
    }

    package static let signInFirst = Phrase(
      "没有登录，或者登录已经过期。请先登录。", "Nobody is signed in, or the session has ended. Sign in first.")
    package static let passwordFirst = Phrase(
      "现在的密码是管理员告知的，请先在“我的账号”里换成自己的密码。",
      "Your password was told by an administrator: change it on your account’s page first.")
    package static func lacking(_ right: Phrase) -> Phrase {
      Phrase(
        "您的账号没有“\(right.zh)”的权限。权限随角色而定，如工作需要，请系统管理员在“账号”页面调整您的角色。",
        "Your account lacks the right “\(right.en)”. Rights come with roles: if your work needs it, ask an administrator, who "
          + "gives roles on the page “Accounts”.")
    }
    package static let staleForm = Phrase(
      "这份表单不是在这次登录里打开的，为安全起见没有受理。请返回原页面，刷新后重新提交。",
      "This form was not opened in this session and was refused for safety. Go back, reload the page and send it again."
    )

    package static let resumeTitle = Phrase("继续提交", "Send it now")
    package static func resumeSignedIn(_ name: String) -> Phrase {
      Phrase(
        "您已重新登录（\(name)）。先前填写的内容完整保留，还没有保存。",
        "You are signed in again (\(name)). All you typed is kept, and not saved yet.")
    }
    package static func resumeStale(_ name: String) -> Phrase {
      Phrase(
        "这份表单是在另一次登录时打开的，还没有保存。现在登录的是\(name)，内容完整保留。",
        "This form was opened in another session and is not saved yet. All you typed is kept; \(name) is signed in now."
      )
    }
    package static let resumeShow = Phrase("查看保留的内容", "Show what is kept")
    package static let resume = Phrase("继续提交", "Send it now")
    package static let giveUp = Phrase("放弃这些内容", "Discard it")

    package static let manage = Phrase("管理", "Administration")
    package static let errandsTitle = Phrase("您的工作", "Your work")
    package static let errandsNone = Phrase(
      "您的账号还没有可用的功能，请系统管理员调整您的角色。", "Your account may do nothing yet: ask an administrator for a role.")
    package static let signedInAs = Phrase("当前登录", "Signed in as")
  }
}
