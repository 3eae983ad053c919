import Foundation

/// What the processors spent on this process, on all cores: on a shared machine neighbours hardly change it.
enum ProcessorTime {
  /// Since the process began.
  static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(Int64(time.tv_nsec))
  }
}
