/// What is said of a file of weights, and what the command line says of an index.
extension Phrase {
  /// A problem in a file of weights, with its line where there is one.
  package static func indexWeights(line: Int?, _ what: Phrase) -> Phrase {
    guard let line else { return Phrase("权重文件：\(what.zh)", "File of weights: \(what.en)") }
    return Phrase("权重文件第\(line)行：\(what.zh)", "File of weights, line \(line): \(what.en)")
  }

  /// What can be wrong in a file of weights, each with its remedy.
  package enum IndexFile {
    package static let empty = Phrase(
      "没有内容。第一行写列名（领域、指标、权重，可加最差值、最佳值），下面每行一项。",
      "it holds nothing. Name the columns in its first row (domain, indicator, weight; worst and best if wanted).")
    package static let tooLong = Phrase(
      "超过1 MB，不像权重文件。请只留列名和要改权重的行。",
      "it is longer than 1 MB, which no file of weights is. Keep its header and the rows that set something.")
    package static func unknownColumn(_ name: String) -> Phrase {
      Phrase(
        "不认识“\(name)”这一列。可用的列：领域、指标、权重、最差值、最佳值。",
        "the column “\(name)” is not known. Known are domain, indicator, weight, worst, best.")
    }
    package static func columnTwice(_ name: String) -> Phrase {
      Phrase("“\(name)”这一列出现了两次，请只留一列。", "the column “\(name)” stands twice: keep one of them.")
    }
    package static let columnsMissing = Phrase(
      "缺少列：至少要有“领域”或“指标”，以及“权重”或“最差值、最佳值”。",
      "columns are missing: it needs domain or indicator, and weight or worst and best.")
    package static func notANumber(_ text: String) -> Phrase {
      Phrase("“\(text)”不是数。请写成2或0.5这样的数。", "“\(text)” is no number. Write one such as 2 or 0.5.")
    }
    package static func weightOutOfRange(_ text: String) -> Phrase {
      Phrase(
        "权重“\(text)”超出范围：应在0到1000000之间，只看相对大小。",
        "the weight “\(text)” is out of range: it lies between 0 and 1000000, and only proportions count.")
    }
    package static let nothingSet = Phrase(
      "这一行没有给出权重，也没有最差值、最佳值。请补上或删去这一行。", "this row sets neither a weight nor posts. Fill it in or delete it.")
    package static let nothingNamed = Phrase(
      "这一行没有写领域或指标。请补上或删去这一行。", "this row names neither a domain nor an indicator. Fill it in or delete it.")
    package static let postsOfDomain = Phrase(
      "最差值、最佳值只能给指标，不能给领域。请写上指标名称。", "worst and best belong to an indicator, not to a domain. Name the indicator.")
    package static let onePost = Phrase("最差值和最佳值要同时写。", "worst and best come together: write both.")
    package static let postsEqual = Phrase("最差值与最佳值不能相同。", "worst and best must differ.")
    package static func unknownDomain(_ name: String, known: [String]) -> Phrase {
      Phrase(
        "规划里没有领域“\(name)”。领域有：\(known.joined(separator: "、"))。",
        "the plan has no domain “\(name)”. It has: \(known.joined(separator: ", ")).")
    }
    package static func unknownIndicator(_ name: String) -> Phrase {
      Phrase(
        "规划的指标表里没有“\(name)”。请按 guatu show 列出的名称书写。",
        "the plan’s tables hold no “\(name)”. Write it as guatu show lists it.")
    }
    package static func otherDomain(_ name: String, _ domain: String) -> Phrase {
      Phrase(
        "“\(name)”不在领域“\(domain)”里。请改正领域或留空。", "“\(name)” is not in “\(domain)”. Correct the domain or leave it empty.")
    }
    package static func twice(_ name: String, line: Int) -> Phrase {
      Phrase("“\(name)”在第\(line)行已经写过，请只留一行。", "“\(name)” stands in line \(line) already: keep one of them.")
    }
  }
}
