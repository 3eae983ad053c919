// Written by scripts/backtest; not by hand.

extension BacktestRecord {
  /// The record of BMA8.1 on the public half of the back-test's series: real indicators of countries and municipalities.
  public static let published = BacktestRecord(
    method: "BMA8.1", horizons: 3...9, forecasts: 46_519, indicators: 53, targetsEach: 4,
    scores: Scores(
      absoluteError: 3.3666, intervalScore: 2.1703, coverage80: 0.8090, coverage95: 0.9461,
      brier: 0.1431, logLoss: 0.4410),
    reliability: [
      Reliability(
        horizons: 3...9,
        tenths: [
          Band(low: 0, high: 0.1, count: 57_735, meanForecast: 0.0343, observedShare: 0.0470),
          Band(low: 0.1, high: 0.2, count: 22_099, meanForecast: 0.1467, observedShare: 0.1389),
          Band(low: 0.2, high: 0.3, count: 16_873, meanForecast: 0.2487, observedShare: 0.2234),
          Band(low: 0.3, high: 0.4, count: 14_635, meanForecast: 0.3495, observedShare: 0.3371),
          Band(low: 0.4, high: 0.5, count: 15_360, meanForecast: 0.4525, observedShare: 0.4687),
          Band(low: 0.5, high: 0.6, count: 18_144, meanForecast: 0.5466, observedShare: 0.5802),
          Band(low: 0.6, high: 0.7, count: 12_673, meanForecast: 0.6467, observedShare: 0.6599),
          Band(low: 0.7, high: 0.8, count: 9_534, meanForecast: 0.7488, observedShare: 0.7456),
          Band(low: 0.8, high: 0.9, count: 8_364, meanForecast: 0.8498, observedShare: 0.8538),
          Band(low: 0.9, high: 1, count: 10_659, meanForecast: 0.9538, observedShare: 0.9357),
        ],
        statuses: [
          Band(low: 0, high: 0.3, count: 96_707, meanForecast: 0.0974, observedShare: 0.0988),
          Band(low: 0.3, high: 0.7, count: 60_812, meanForecast: 0.4963, observedShare: 0.5101),
          Band(low: 0.7, high: 1, count: 28_557, meanForecast: 0.8549, observedShare: 0.8483),
        ]),
      Reliability(
        horizons: 3...5,
        tenths: [
          Band(low: 0, high: 0.1, count: 28_478, meanForecast: 0.0356, observedShare: 0.0490),
          Band(low: 0.1, high: 0.2, count: 12_109, meanForecast: 0.1476, observedShare: 0.1405),
          Band(low: 0.2, high: 0.3, count: 9_442, meanForecast: 0.2484, observedShare: 0.2268),
          Band(low: 0.3, high: 0.4, count: 8_433, meanForecast: 0.3500, observedShare: 0.3467),
          Band(low: 0.4, high: 0.5, count: 8_697, meanForecast: 0.4521, observedShare: 0.4795),
          Band(low: 0.5, high: 0.6, count: 9_909, meanForecast: 0.5464, observedShare: 0.5852),
          Band(low: 0.6, high: 0.7, count: 6_567, meanForecast: 0.6464, observedShare: 0.6613),
          Band(low: 0.7, high: 0.8, count: 4_672, meanForecast: 0.7477, observedShare: 0.7515),
          Band(low: 0.8, high: 0.9, count: 3_999, meanForecast: 0.8502, observedShare: 0.8510),
          Band(low: 0.9, high: 1, count: 5_426, meanForecast: 0.9540, observedShare: 0.9438),
        ],
        statuses: [
          Band(low: 0, high: 0.3, count: 50_029, meanForecast: 0.1029, observedShare: 0.1047),
          Band(low: 0.3, high: 0.7, count: 33_606, meanForecast: 0.4923, observedShare: 0.5129),
          Band(low: 0.7, high: 1, count: 14_097, meanForecast: 0.8562, observedShare: 0.8537),
        ]),
      Reliability(
        horizons: 6...9,
        tenths: [
          Band(low: 0, high: 0.1, count: 29_257, meanForecast: 0.0330, observedShare: 0.0452),
          Band(low: 0.1, high: 0.2, count: 9_990, meanForecast: 0.1457, observedShare: 0.1369),
          Band(low: 0.2, high: 0.3, count: 7_431, meanForecast: 0.2490, observedShare: 0.2191),
          Band(low: 0.3, high: 0.4, count: 6_202, meanForecast: 0.3488, observedShare: 0.3239),
          Band(low: 0.4, high: 0.5, count: 6_663, meanForecast: 0.4531, observedShare: 0.4546),
          Band(low: 0.5, high: 0.6, count: 8_235, meanForecast: 0.5468, observedShare: 0.5741),
          Band(low: 0.6, high: 0.7, count: 6_106, meanForecast: 0.6470, observedShare: 0.6584),
          Band(low: 0.7, high: 0.8, count: 4_862, meanForecast: 0.7497, observedShare: 0.7400),
          Band(low: 0.8, high: 0.9, count: 4_365, meanForecast: 0.8495, observedShare: 0.8564),
          Band(low: 0.9, high: 1, count: 5_233, meanForecast: 0.9535, observedShare: 0.9274),
        ],
        statuses: [
          Band(low: 0, high: 0.3, count: 46_678, meanForecast: 0.0915, observedShare: 0.0925),
          Band(low: 0.3, high: 0.7, count: 27_206, meanForecast: 0.5012, observedShare: 0.5067),
          Band(low: 0.7, high: 1, count: 14_460, meanForecast: 0.8536, observedShare: 0.8429),
        ]),
    ],
    coverageByScale: [
      Coverage(scale: .pct, forecasts: 29_092, inside80: 0.8094, inside95: 0.9393),
      Coverage(scale: .rate, forecasts: 15_001, inside80: 0.7907, inside95: 0.9487),
      Coverage(scale: .slow, forecasts: 2_426, inside80: 0.8368, inside95: 0.9782),
    ],
    coverageOfFlatWindows: Coverage(scale: nil, forecasts: 1_413, inside80: 0.6362, inside95: 0.7849))
}
