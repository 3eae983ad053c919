import Foundation

/// Remembers the shapes of windows: a nation's series share a few dozen patterns of years.
///
/// Safe to use from many threads. What it remembers only saves time; a shape made anew is the same shape.
final class ShapeMemory: @unchecked Sendable {
  /// Which years have values, and how far ahead the target year lies.
  private struct Pattern: Hashable {
    /// Bit i: there is a value i years after the first.
    let years: UInt64
    let horizon: Int
  }

  private let lock = NSLock()
  private var shapes: [Pattern: WindowShape] = [:]

  /// About 1 MB for each thousand shapes of ten years. When there are more, all are forgotten.
  private static let limit = 4_096

  /// The shape of values in `years` seen from `year`, which lies after the last of them.
  func shape(of years: [Int], seenFrom year: Int) -> WindowShape {
    guard let pattern = Self.pattern(of: years, seenFrom: year) else { return Self.made(years, year) }
    lock.lock()
    let known = shapes[pattern]
    lock.unlock()
    if let known { return known }
    // Made outside the lock: two threads may make the same shape, and neither waits for the other.
    let shape = Self.made(years, year)
    lock.lock()
    if shapes.count >= Self.limit { shapes.removeAll(keepingCapacity: true) }
    shapes[pattern] = shape
    lock.unlock()
    return shape
  }

  /// `nil` for windows of more than 64 years, which are rare enough to be worked out each time.
  private static func pattern(of years: [Int], seenFrom year: Int) -> Pattern? {
    let first = years[0]
    let (reach, isTooFar) = year.subtractingReportingOverflow(first)
    guard !isTooFar, years[years.count - 1] - first < UInt64.bitWidth else { return nil }
    var bits: UInt64 = 0
    for year in years { bits |= 1 << UInt64(truncatingIfNeeded: year - first) }
    return Pattern(years: bits, horizon: reach - (years[years.count - 1] - first))
  }

  private static func made(_ years: [Int], _ year: Int) -> WindowShape {
    // In Double, so that no distance between years can overflow.
    let first = Double(years[0])
    return WindowShape(
      elapsed: years.map { Double($0) - first }, horizon: Double(year) - Double(years[years.count - 1]))
  }
}
