extension Phrase {
  /// Work that is done beside the pages.
  public enum Jobs {
    public static let title = Phrase("后台任务", "Jobs")
    public static let what = Phrase(
      "较大的文件在后台生成，离开本页不受影响；服务器重启后会自动重做未完成的任务。",
      "Large files are made in the background; you may leave this page. Unfinished jobs begin again after a restart.")
    public static let none = Phrase(
      "还没有任务。在报告页面选择文件格式后，任务会列在这里。", "No jobs yet. Choose a file format on a report's page, and the job is listed here."
    )
    public static let name = Phrase("任务", "Job")
    public static let format = Phrase("格式", "Format")
    public static let asked = Phrase("提交", "Asked for")
    public static let state = Phrase("状态", "State")
    public static let action = Phrase("操作", "Action")
    public static let waiting = Phrase("排队中", "waiting")
    public static let running = Phrase("生成中", "running")
    public static let done = Phrase("已完成", "done")
    public static let failed = Phrase("未完成", "failed")
    public static let cancelled = Phrase("已取消", "cancelled")
    public static let composing = Phrase("汇集内容", "composing")
    public static let drawing = Phrase("绘图", "drawing")
    public static let writing = Phrase("写文件", "writing")
    public static let converting = Phrase("排版成 PDF", "setting pages")
    public static let cancel = Phrase("取消", "Cancel")
    public static let download = Phrase("下载", "Download")
    public static let refresh = Phrase("刷新", "Refresh")
    public static let refreshes = Phrase("本页每3秒自动刷新。", "This page refreshes itself every 3 seconds.")
    public static let back = Phrase("全部任务", "All jobs")
    public static let fileGone = Phrase(
      "这个文件已不在服务器上。请在报告页面重新生成。", "The file is no longer on the server. Make it anew from the report's page.")

    public static func open(_ count: Int) -> Phrase {
      count == 0
        ? Phrase("没有正在进行的任务。", "No job is waiting or running.")
        : Phrase("\(count) 个任务正在排队或生成。", "\(count) \(count == 1 ? "job is" : "jobs are") waiting or running.")
    }

    public static func askedBy(_ name: String, at time: String) -> Phrase {
      Phrase("\(name) · \(time)", "\(name) · \(time)")
    }

    /// `done` of `count` of a step; both 0 where the step has no parts.
    public static func progress(_ words: Phrase, done: Int, of count: Int) -> Phrase {
      count > 1 ? Phrase("\(words.zh) \(done)/\(count)", "\(words.en) \(done)/\(count)") : words
    }

    public static func tooMany(_ limit: Int) -> Phrase {
      Phrase(
        "你已有 \(limit) 个任务在排队或生成。请等其中一些完成，或在“后台任务”里取消后再试。",
        "\(limit) of your jobs are waiting or running. Wait for some to end, or cancel some under Jobs, and try again.")
    }

    public static let requestUnreadable = Phrase(
      "任务内容无法识别，可能来自较新的版本。请在报告页面重新生成。",
      "What the job asks for cannot be read; a newer version may have written it. Make the file anew from the report's page."
    )
    public static let broken = Phrase(
      "程序出错，文件没有生成。请再试一次；仍不成功时把时间告诉管理员，由管理员查看服务器日志。",
      "The program failed and no file was made. Try again; if it fails again, tell the administrator when, to look into the server's log."
    )
  }
}
