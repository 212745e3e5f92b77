import Foundation
import Synchronization

/// Runs `body` in as many real threads and waits for all; what each gave, in order.
///
/// Tests run on the cooperative pool, which must not be what blocking calls compete for.
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

/// Where threads wait for one another, once.
final class Meeting: Sendable {
  private let expected: Int
  private let arrived = Mutex(0)
  private let everyone = DispatchSemaphore(value: 0)

  init(of expected: Int) { self.expected = expected }

  func arrive() {
    let isLast = arrived.withLock { count in
      count += 1
      return count == expected
    }
    if isLast { for _ in 1..<expected { everyone.signal() } } else { everyone.wait() }
  }
}
