/// Choices from random numbers.
extension SeededGenerator {
  /// True so many times in a hundred.
  package mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  /// Something, or nothing half the time.
  package mutating func maybe<Value>(
    _ make: (inout SeededGenerator) throws -> Value
  ) rethrows -> Value? {
    happens(50) ? try make(&self) : nil
  }

  /// A list of at most so many things.
  package mutating func list<Value>(
    upTo most: Int, _ make: (inout SeededGenerator) throws -> Value
  ) rethrows -> [Value] {
    var values: [Value] = []
    for _ in 0..<Int.random(in: 0...most, using: &self) { values.append(try make(&self)) }
    return values
  }

  /// One of several.
  package mutating func one<Value>(of values: [Value], or other: Value) -> Value {
    values.randomElement(using: &self) ?? other
  }
}
