extension Phrase {
  /// What the sending of e-mail says, refuses, and writes of its own.
  public enum Mail {
    // The file that names the server.

    public static func cannotReadSettings(_ file: String) -> Phrase {
      Phrase(
        "读不了邮件设置“\(file)”：请核对文件名和权限（写法见 docs/mail.md）。",
        "The mail settings “\(file)” cannot be read: check the name and permissions (docs/mail.md shows such a file).")
    }

    public static func settingsNotJSON(_ file: String) -> Phrase {
      Phrase(
        "邮件设置“\(file)”应是一个 JSON 对象，各项的值都是文字。请对照 docs/mail.md 改正。",
        "The mail settings “\(file)” must be one JSON object whose values are texts. Compare it with docs/mail.md.")
    }

    public static func unknownSetting(_ file: String, _ name: String, known: [String]) -> Phrase {
      Phrase(
        "邮件设置“\(file)”里有不认识的项“\(name)”。可以写：\(known.joined(separator: "、"))。",
        "The mail settings “\(file)” have an unknown entry “\(name)”. Known are: \(known.joined(separator: ", ")).")
    }

    public static func settingMissing(_ file: String, _ name: String) -> Phrase {
      Phrase("邮件设置“\(file)”缺少“\(name)”。请补上。", "The mail settings “\(file)” lack “\(name)”. Add it.")
    }

    public static func passwordInSettings(_ file: String) -> Phrase {
      Phrase(
        "请不要把密码写进邮件设置“\(file)”：把它单独存成一个只有本用户可读的文件，在“passwordFile”里写文件名。",
        "Do not write the password into the mail settings “\(file)”: keep it in a file of its own that only this user can "
          + "read, and name that file as “passwordFile”.")
    }

    public static func badServer(_ file: String) -> Phrase {
      Phrase(
        "邮件设置“\(file)”里的“server”应写成 smtp://主机:端口 或 smtps://主机:端口，例如 smtp://mail.example.gov.cn:587。",
        "“server” in the mail settings “\(file)” must read smtp://host:port or smtps://host:port, for example "
          + "smtp://mail.example.gov.cn:587.")
    }

    public static func badEncryption(_ file: String, choices: [String]) -> Phrase {
      Phrase(
        "邮件设置“\(file)”里的“tls”只能是：\(choices.joined(separator: "、"))。",
        "“tls” in the mail settings “\(file)” must be one of: \(choices.joined(separator: ", ")).")
    }

    public static func badSender(_ file: String) -> Phrase {
      Phrase(
        "邮件设置“\(file)”里的“from”不是邮箱地址，或“fromName”含有不能显示的字符。地址应像 guatu@example.gov.cn。",
        "“from” in the mail settings “\(file)” is no address, or “fromName” holds characters that cannot be shown. An "
          + "address looks like guatu@example.gov.cn.")
    }

    public static func badUser(_ file: String) -> Phrase {
      Phrase(
        "邮件设置“\(file)”里的“user”和“passwordFile”要么都写，要么都不写；用户名里不能有冒号和不能显示的字符。",
        "The mail settings “\(file)” need both “user” and “passwordFile” or neither; a user’s name has no colon and no "
          + "characters that cannot be shown.")
    }

    public static func badPassword(_ file: String) -> Phrase {
      Phrase(
        "密码文件“\(file)”读不了，或第一行不是密码。请把密码写在第一行，并让本用户可读。",
        "The password file “\(file)” cannot be read, or its first line is no password. Write the password into the first "
          + "line and let this user read it.")
    }

    public static func passwordInTheOpen(_ file: String) -> Phrase {
      Phrase(
        "邮件设置“\(file)”会让密码不加密地经过网络。请把“tls”设为 required 或用 smtps://；只有本机的邮件服务器例外。",
        "The mail settings “\(file)” would send the password unencrypted. Set “tls” to required or use smtps://; only a "
          + "server on this machine may do without.")
    }

    // What can happen when a message is sent. `server` is host and port.

    public static func curlMissing(package: String) -> Phrase {
      Phrase(
        "发送邮件需要 curl，本机没有。请安装：apt-get install \(package)。",
        "Sending mail needs curl, which is not installed. Install it: apt-get install \(package).")
    }

    public static var noRecipient: Phrase {
      Phrase("这封邮件没有收件人。请至少写一个邮箱地址。", "This message has no recipient. Name at least one address.")
    }

    public static func tooManyRecipients(limit: Int) -> Phrase {
      Phrase(
        "这封邮件的收件人超过 \(limit) 个，邮件服务器可能不收。请分几封发送。",
        "This message has more than \(limit) recipients, which a mail server need not take. Send it as several.")
    }

    public static func unknownHost(_ server: String) -> Phrase {
      Phrase(
        "找不到邮件服务器 \(server)：请核对邮件设置里的主机名和本机的 DNS。",
        "The mail server \(server) is unknown: check the host’s name in the mail settings and this machine’s DNS.")
    }

    public static func cannotConnect(_ server: String) -> Phrase {
      Phrase(
        "连不上邮件服务器 \(server)：请核对主机、端口和防火墙，确认服务器在运行。邮件没有发出。",
        "The mail server \(server) does not answer: check host, port and firewall, and that it is running. Nothing was "
          + "sent.")
    }

    public static func tooSlow(_ server: String, seconds: Int) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 在 \(seconds) 秒内没有办完，已停止；邮件可能没有发出。请稍后再试，或检查网络。",
        "The mail server \(server) did not finish within \(seconds) seconds and was given up; the message may not have "
          + "been sent. Try again later, or check the network.")
    }

    public static func notEncrypted(_ server: String) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 不提供加密（STARTTLS），按设置没有发送。请换用支持加密的端口（常见 587 或 smtps 的 465）；确实不需要加密，就把“tls”设为 optional 或 none。",
        "The mail server \(server) offers no encryption (STARTTLS), so by the settings nothing was sent. Use a port that "
          + "does (usually 587, or 465 with smtps); where none is needed, set “tls” to optional or none.")
    }

    public static func certificateRefused(_ server: String) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 的证书不可信或加密没有谈成，邮件没有发出。服务器用的是单位自己的证书，请在“certificates”里写出其根证书文件（PEM）。",
        "The certificate of the mail server \(server) is not trusted, or no encryption was agreed on; nothing was sent. "
          + "Where the server has a certificate of your own authority, name that authority’s file (PEM) as “certificates”."
      )
    }

    public static func loginRefused(_ server: String) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 不接受用户名或密码，邮件没有发出。请核对“user”和密码文件；有的邮箱要用专门的授权码。",
        "The mail server \(server) refused the user or the password; nothing was sent. Check “user” and the password file; "
          + "some providers need a code made for programs.")
    }

    public static func loginExpected(_ server: String) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 要求先登录或先加密，邮件没有发出。请在邮件设置里写上“user”和“passwordFile”，并把“tls”设为 required。",
        "The mail server \(server) wants a login or encryption first; nothing was sent. Give “user” and “passwordFile” in "
          + "the mail settings, and set “tls” to required.")
    }

    /// `code` is the server's answer (RFC 5321, 4.2), empty where it gave none.
    public static func senderRefused(_ server: String, code: String) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 不接受发件人地址\(answer(code).zh)，邮件没有发出。请核对“from”是不是这个账号可以用的地址。",
        "The mail server \(server) refused the sender’s address\(answer(code).en); nothing was sent. Check that the account "
          + "may send as “from”.")
    }

    public static func recipientRefused(_ server: String, code: String) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 不接受收件人地址\(answer(code).zh)，邮件没有发给任何人。请核对收件人邮箱是否写对、是否还在用。",
        "The mail server \(server) refused a recipient\(answer(code).en); nobody was sent the message. Check that the "
          + "address is spelt right and still in use.")
    }

    public static func messageRefused(_ server: String, code: String) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 没有收下这封邮件\(answer(code).zh)。请稍后再试；再次出现请把代码告诉邮件管理员。",
        "The mail server \(server) did not take the message\(answer(code).en). Try again later; if it happens again, tell "
          + "the mail administrator the code.")
    }

    /// `status` is curl's exit status.
    public static func failed(_ server: String, status: Int) -> Phrase {
      Phrase(
        "经邮件服务器 \(server) 发送没有成功（curl 代码 \(status)）。请稍后再试；再次出现请把代码告诉管理员。",
        "Sending by the mail server \(server) failed (curl’s code \(status)). Try again later; if it happens again, tell "
          + "the administrator the code.")
    }

    private static func answer(_ code: String) -> Phrase {
      code.isEmpty ? Phrase("", "") : Phrase("（代码 \(code)）", " (code \(code))")
    }

    // The message that `guatu mail test` sends, and what the command says.

    public static let testSubject = Phrase("挂图：测试邮件", "Guatu: test message")

    public static let testText = Phrase(
      "这是挂图发出的测试邮件。收到它，说明邮件设置可用，催报提醒能送到这个邮箱。\n",
      "This is a test message from Guatu. That it arrived means that the mail settings work and reminders reach this "
        + "address.\n")

    public static func notAnAddress(_ text: String) -> Phrase {
      Phrase(
        "“\(text)”不是可用的邮箱地址：应像 zhang@example.gov.cn，只用英文字母、数字和 . _ + - 。",
        "“\(text)” is no usable address: it looks like zhang@example.gov.cn, of Latin letters, digits and . _ + - only."
      )
    }

    public static func sent(server: String) -> Phrase {
      Phrase(
        "邮件服务器 \(server) 已收下测试邮件。请到收件箱查看（也看看垃圾箱）。",
        "The mail server \(server) took the test message. Look into the inbox, and among the junk.")
    }
  }
}
