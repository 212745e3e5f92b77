import SchedulingDomain
import Tables

/// Names of things that the file states.
extension ObjectReader {
  /// The key of a thing, which must be named.
  func neededName<Name>(
    _ key: String, _ register: Register<Name>, _ advisor: Advisor,
    _ make: (String) throws(SchedulingDomain.ValueRefusal) -> Name
  ) -> Name? {
    needed(key)?.name(register, advisor, make)
  }

  /// The key of a thing that may be named.
  func name<Name>(
    _ key: String, _ register: Register<Name>, _ advisor: Advisor,
    _ make: (String) throws(SchedulingDomain.ValueRefusal) -> Name
  ) -> Name? {
    optional(key)?.name(register, advisor, make)
  }

  /// The keys of things.
  func names<Name>(
    _ key: String, _ register: Register<Name>, _ advisor: Advisor,
    _ make: (String) throws(SchedulingDomain.ValueRefusal) -> Name
  ) -> [Name] {
    values(key) { $0.name(register, advisor, make) }
  }
}

extension ValueReader {
  /// The key of a thing; one that the file does not state is reported, and given all the same.
  func name<Name>(
    _ register: Register<Name>, _ advisor: Advisor,
    _ make: (String) throws(SchedulingDomain.ValueRefusal) -> Name
  ) -> Name? {
    guard let name = value(make) else { return nil }
    register.check(name, named: self, advisor)
    return name
  }
}
