import Foundation
import Synchronization

/// Runs `body` in as many real threads and waits for all; what each gave, in order.
///
/// Calls of the archive block, so they must not compete for the few threads that run the tests.
func inThreads<Value: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) throws -> Value
) throws -> [Value] {
  let outcomes = Outcomes<Value>()
  let finished = DispatchSemaphore(value: 0)
  for index in 0..<count {
    Thread.detachNewThread {
      let outcome = Result { try body(index) }
      outcomes.all.withLock { $0[index] = outcome }
      finished.signal()
    }
  }
  for _ in 0..<count { finished.wait() }
  let all = outcomes.all.withLock { $0 }
  return try (0..<count).compactMap { try all[$0]?.get() }
}

private final class Outcomes<Value: Sendable>: Sendable {
  let all = Mutex<[Int: Result<Value, any Error>]>([:])
}
