extension Phrase {
  /// What is wrong with a request to the server, and what to do.
  package enum Refused {
    package static let queryTooLong = Phrase(
      "地址里的筛选条件太长。请回到上一页，减少条件后再试。",
      "The query in the address is too long. Go back and use fewer conditions.")
    package static let queryNotText = Phrase(
      "地址里的筛选条件不是有效的文字。请回到上一页重新选择。",
      "The query in the address is not valid text. Go back and choose again.")
    package static func notAChoice(field: String, value: String, choices: [String]) -> Phrase {
      Phrase(
        "条件“\(field)”不能是“\(value)”，只能是：\(choices.joined(separator: "、"))。",
        "“\(field)” cannot be “\(value)”; it must be one of: \(choices.joined(separator: ", ")).")
    }
    package static func notANumber(field: String, value: String, low: Int, high: Int) -> Phrase {
      Phrase(
        "条件“\(field)”不能是“\(value)”，应为 \(low) 至 \(high) 之间的整数。",
        "“\(field)” cannot be “\(value)”; it must be a whole number from \(low) to \(high).")
    }
    package static func tooLong(field: String, maximum: Int) -> Phrase {
      Phrase(
        "“\(field)”太长，最多 \(maximum) 个字。请缩短后再试。",
        "“\(field)” is too long: at most \(maximum) characters. Shorten it and try again.")
    }
    package static let bodyTooLong = Phrase(
      "提交的内容太大。请缩短填写的文字后再提交。", "What was sent is too large. Shorten the text and send it again.")
    package static let formExpected = Phrase(
      "这里只接受本站页面上的表单。请打开文档页面，在那里填写。",
      "Only this site's own forms are accepted here. Open the document's page and fill in the form there.")
    package static let foreignForm = Phrase(
      "这份表单不是从本站页面提交的，为安全起见没有受理。请在本站打开文档页面后重新提交。",
      "This form was not sent from a page of this site and was refused for safety. Open the document's page here "
        + "and send it again.")
    package static func unknownHost(_ host: String) -> Phrase {
      Phrase(
        "服务器不认识地址“\(host)”。请用启动时显示的地址访问，或请管理员把这个名称加入许可的主机名。",
        "The server does not answer to “\(host)”. Use the address shown at start-up, or have this name added to "
          + "the accepted hosts.")
    }
    package static func cannotListen(host: String, port: Int) -> Phrase {
      Phrase(
        "无法在 \(host):\(port) 上提供服务：端口可能已被占用，或者这个地址不属于本机。请换一个端口（--port）或地址（--host）。",
        "Cannot serve on \(host):\(port): the port may be taken, or the address is not this machine’s. Choose another "
          + "port (--port) or address (--host).")
    }
    package static let noSuchPage = Phrase(
      "没有这个页面。地址可能打错了，或者规划已经换了新版本。", "There is no such page. The address may be mistyped, or the plan was replaced.")
    package static let broken = Phrase(
      "服务器出错了，这不是您的操作造成的。错误已记入日志，请稍后再试。",
      "Something broke on the server; it was nothing you did. The error was logged. Please try again later.")
    package static let wrongMethod = Phrase("这个地址不支持这种操作。", "This address does not support that operation.")
  }
}
