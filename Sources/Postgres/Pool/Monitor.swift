internal import Glibc

/// State behind a lock, with a condition that threads wait for until a deadline.
///
/// Sendable, proof: `state` is stored privately and read or written only inside `withLock` and
/// `Access.wait`'s closure, between `pthread_mutex_lock` and `…_unlock`; lock and condition have
/// addresses of their own that never change; `deinit` runs when no thread holds a reference.
@safe final class Monitor<State>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private var state: State

  init(_ state: State) {
    self.state = state
    unsafe mutex = .allocate(capacity: 1)
    unsafe condition = .allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(condition, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  func withLock<Value>(_ body: (inout State) -> Value) -> Value {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body(&state)
  }

  /// Changes the state and wakes one waiter.
  func signal<Value>(_ body: (inout State) -> Value) -> Value {
    defer { unsafe pthread_cond_signal(condition) }
    return withLock(body)
  }

  /// Asks `body` now and after every signal until it answers; `nil` when time is up.
  func wait<Value>(atMost longest: Duration, _ body: (inout State) -> Value?) -> Value? {
    var deadline = Self.now(plus: longest)
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let value = body(&state) { return value }
      if unsafe pthread_cond_timedwait(condition, mutex, &deadline) != 0 { return body(&state) }
    }
  }

  private static func now(plus duration: Duration) -> timespec {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    let (seconds, attoseconds) = min(max(duration, .zero), .seconds(1_000_000)).components
    time.tv_sec += Int(seconds)
    time.tv_nsec += Int(attoseconds / 1_000_000_000)
    if time.tv_nsec >= 1_000_000_000 {
      time.tv_sec += 1
      time.tv_nsec -= 1_000_000_000
    }
    return time
  }
}
