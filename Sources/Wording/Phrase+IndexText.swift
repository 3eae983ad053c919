/// A composite index on the command line.
extension Phrase {
  package static func badRuns(_ runs: Int) -> Phrase {
    Phrase("模拟次数\(runs)超出范围：应在1到100000之间。", "\(runs) runs are out of range: choose 1 to 100000.")
  }
  package static func indexHeading(_ name: Phrase, _ region: String, _ normalisation: Phrase, _ mean: Phrase) -> Phrase
  {
    Phrase(
      "\(region)\(name.zh)（\(normalisation.zh)，\(mean.zh)，0—100分）",
      "\(name.en), \(region) (\(normalisation.en), \(mean.en), 0 to 100)")
  }
  package static let indexNoFigures = Phrase(
    "本地区还没有可用的数据。先用 guatu observations import 导入。",
    "There are no figures of this region yet: import some with guatu observations import.")
  package static func indexOfYear(_ year: String, _ value: String, present: String) -> Phrase {
    Phrase("\(year)年  \(value)  （有数据的权重 \(present)）", "\(year)  \(value)  (weight with figures: \(present))")
  }
  package static func indexNotComputed(_ year: String, present: String, missing: [String]) -> Phrase {
    Phrase(
      "\(year)年  不计算：有数据的权重只有 \(present)；缺\(missing.joined(separator: "、"))",
      "\(year)  not computed: only \(present) of the weight has figures; missing \(missing.joined(separator: ", "))")
  }
  package static func indexSteps(_ year: String) -> Phrase { Phrase("\(year)年计算过程：", "Steps for \(year):") }
  package static func indexDomain(_ name: String, score: String?, weight: String, points: String) -> Phrase {
    guard let score else { return Phrase("\(name)：数据不足，不计算", "\(name): too few figures, no score") }
    return Phrase(
      "\(name)：得分 \(score)，权重 \(weight)，贡献 \(points)", "\(name): score \(score), weight \(weight), points \(points)")
  }
  package static func indexStep(
    sign: String, name: String, better: Phrase, reason: Phrase, value: Phrase?, year: String?, remark: Phrase?,
    ends: String, score: String?, weight: String, points: String
  ) -> Phrase {
    let (why, whyEn) = ("\(better.zh)：\(reason.zh)", "\(better.en): \(reason.en)")
    guard let value, let year, let score else {
      return Phrase(
        "\(sign) \(name)  \(remark?.zh ?? "")  [\(ends)]（\(why)）",
        "\(sign) \(name)  \(remark?.en ?? "")  [\(ends)] (\(whyEn))")
    }
    return Phrase(
      "\(sign) \(name)  \(value.zh)（\(remark?.zh ?? "\(year)年")）  [\(ends)]  得分 \(score)，权重 \(weight)，贡献 \(points)（\(why)）",
      "\(sign) \(name)  \(value.en) (\(remark?.en ?? year))  [\(ends)]  score \(score), weight \(weight), "
        + "points \(points) (\(whyEn))")
  }
  package static func indexChange(from: String, to: String, _ points: String) -> Phrase {
    Phrase("\(from)—\(to)年变化 \(points) 分，其中：", "Change \(from)–\(to): \(points) points, of which")
  }
  package static func indexComposition(_ points: String) -> Phrase {
    Phrase("\(points)  有数据的指标前后不同", "\(points)  other indicators had figures")
  }
  package static func indexLeftOut(_ count: Int) -> Phrase { Phrase("未计入 \(count) 项：", "Left out, \(count):") }
  package static func indexLeftOutItem(_ name: String, _ reason: Phrase) -> Phrase {
    Phrase("\(name)：\(reason.zh)", "\(name): \(reason.en)")
  }
  package static func indexSimulated(_ year: String, runs: String, seed: String) -> Phrase {
    Phrase(
      "\(year)年敏感性：\(runs)次模拟（权重±25%，换方法，逐一去掉指标；种子\(seed)）：",
      "Sensitivity for \(year): \(runs) runs (weights ±25 %, other methods, one indicator left out; seed \(seed)):")
  }
  package static func indexNoSpread(_ name: String) -> Phrase {
    Phrase("\(name)：哪一次都不能计算", "\(name): no run could compute it")
  }
  package static func indexInterval(_ name: String, low: String, median: String, high: String) -> Phrase {
    Phrase(
      "\(name)：指数中位数 \(median)，九成在 \(low)—\(high) 之间", "\(name): median \(median), nine tenths within \(low) to \(high)"
    )
  }
  package static func indexRanks(
    _ values: Phrase, rank: String?, low: String, median: String, high: String, of count: String, same: String,
    computed: String
  ) -> Phrase {
    Phrase(
      "\(values.zh)；\(count)个地区中位次 \(rank ?? "—")，中位数 \(median)，九成在 \(low)—\(high) 之间；"
        + "位次不变 \(same)，可计算 \(computed)",
      "\(values.en); rank \(rank ?? "–") of \(count), median \(median), nine tenths within \(low) to \(high); "
        + "same rank \(same), computed \(computed)")
  }
}
