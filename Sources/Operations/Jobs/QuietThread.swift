import Foundation

/// A thread for slow work beside the pages: it runs when nothing else wants to, and so do the tools it starts.
enum QuietThread {
  /// Of 0 to 19; the higher, the more it gives way.
  private static let niceness: Int32 = 15

  /// Runs `body` on a thread of its own, so that no thread of the concurrency pool waits for it.
  static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread {
        #if os(Linux)
          // On Linux niceness is a thread's own (sched(7)), and a program inherits that of the thread that starts it.
          setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
        #endif
        continuation.resume(with: Result(catching: body))
      }
      thread.qualityOfService = .utility
      // Writers recurse no deeper than a table in a block; Foundation's own default is smaller on some systems.
      thread.stackSize = 4 << 20
      thread.start()
    }
  }
}
