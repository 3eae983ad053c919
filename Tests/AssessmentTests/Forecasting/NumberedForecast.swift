import Testing

@testable import Assessment

/// A window with the figures of its forecast, worked out independently.
struct NumberedForecast: Sendable, CustomTestStringConvertible {
  let name: String
  let years: [Int]
  let values: [Double]
  let scale: WorkingScale
  let publicationUnit: Double
  let year: Int
  let aim: Aim
  let peers: Double?
  let goal: GoalRange
  let drift: Double
  let weights: [Double]
  /// Of .025, .1, .5, .9, .975.
  let quantiles: [Double]
  let probability: Double

  var testDescription: String { name }

  var window: ForecastWindow? {
    ForecastWindow(years: years, values: values, scale: scale, publicationUnit: publicationUnit)
  }

  // Reference values: a transcription of methods.md 2.1–2.6 into Python with numpy's matrices, double sums for K and 200
  // halvings for quantiles, which itself agrees with the golden vectors of the shared folder.
  static let all: [NumberedForecast] = [
    NumberedForecast(
      name: "a share that rises, with gaps and ten siblings",
      years: [2012, 2013, 2016, 2017, 2020, 2023], values: [71.2, 73.5, 78.9, 80.4, 86.0, 90.3], scale: .pct,
      publicationUnit: 0.1,
      year: 2030, aim: .rise, peers: 0.02, goal: GoalRange(low: 95, high: nil),
      drift: 0.012425,
      weights: [
        0.0281952470, 0.1303410062, 0.3146995582, 0.3720035108, 0.1036162161, 0.0195401067, 0.0066190323, 0.0249853227,
      ],
      quantiles: [84.4575716915, 89.9573196440, 94.6468513831, 96.3926589173, 97.5706774423], probability: 0.4270298096),
    NumberedForecast(
      name: "a rate that touched zero",
      years: [2018, 2019, 2020, 2021, 2022], values: [4.1, 0, 2.2, 3.6, 0], scale: .rate, publicationUnit: 0.01,
      year: 2030, aim: .fall, peers: nil, goal: GoalRange(low: nil, high: 2),
      drift: -0.01,
      weights: [
        0.4596691542, 0.0221288202, 0.0045298117, 0.0060355537, 0.0050132745, 0.0066004743, 0.4935228897, 0.0025000217,
      ],
      quantiles: [0.0154884016, 0.1687350200, 1.5185324062, 9.1042974965, 65.7399844547], probability: 0.5976451762),
    NumberedForecast(
      name: "a quantity that moves slowly, towards a band",
      years: [2010, 2020], values: [111.3, 108.9], scale: .slow, publicationUnit: 0.1,
      year: 2030, aim: .none, peers: nil, goal: GoalRange(low: 103, high: 107),
      drift: 0.0,
      weights: [
        0.1759167770, 0.2533675901, 0.1249025772, 0.0849711952, 0.1368117902, 0.0491175599, 0.1414550113, 0.0334574991,
      ],
      quantiles: [96.6456063451, 102.6491681916, 107.6060543130, 114.5025231427, 122.0645298385],
      probability: 0.3143389509),
    NumberedForecast(
      name: "a difference, the same in every year",
      years: [2021, 2022, 2023], values: [-1.5, -1.5, -1.5], scale: .diff, publicationUnit: 0.1,
      year: 2026, aim: .rise, peers: nil, goal: GoalRange(low: 0, high: nil),
      drift: 0.0,
      weights: [
        0.2600000000, 0.2300000000, 0.0900000000, 0.1100000000, 0.1000000000, 0.0400000000, 0.1200000000, 0.0500000000,
      ],
      quantiles: [-3.8919715842, -2.5811529918, -1.5000000000, -0.4188470082, 0.8919715842], probability: 0.0618423739),
    NumberedForecast(
      name: "a rate known for one year",
      years: [2020], values: [16.9], scale: .rate, publicationUnit: 0.1,
      year: 2030, aim: .fall, peers: nil, goal: GoalRange(low: nil, high: 12),
      drift: -0.01,
      weights: [
        0.2600000000, 0.2300000000, 0.0900000000, 0.1100000000, 0.1000000000, 0.0400000000, 0.1200000000, 0.0500000000,
      ],
      quantiles: [3.3205996949, 7.3071854210, 15.2917523648, 32.0010615460, 70.4203191807], probability: 0.2845280276),
  ]
}
