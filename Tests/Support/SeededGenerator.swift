/// Random numbers that are the same for the same seed, by the SplitMix64 of Steele and others (2014).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

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
