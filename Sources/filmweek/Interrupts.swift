import Admin
import Glibc
import Synchronization

/// Interrupts while programs of PostgreSQL are at work: they end those, and this program tidies up.
enum Interrupts {
  private static let came = Atomic(false)

  /// Whether one came since they are held.
  static var haveCome: Bool { came.load(ordering: .relaxed) }

  /// Does something that ends by itself soon after an interrupt.
  static func held<Value>(_ act: () throws(Failure) -> Value) throws(Failure) -> Value {
    came.store(false, ordering: .relaxed)
    var noting = sigaction()
    unsafe noting.__sigaction_handler.sa_handler = { _ in
      Interrupts.came.store(true, ordering: .relaxed)
    }
    var before = sigaction()
    unsafe sigaction(SIGINT, &noting, &before)
    defer { unsafe sigaction(SIGINT, &before, nil) }
    return try act()
  }
}
