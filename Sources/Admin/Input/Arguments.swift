public import ArgumentParser
public import CivilTime
public import SchedulingDomain

// The words of the domain that stand on a command line as they stand in files.
extension Occurrence: ExpressibleByArgument {}
extension Film.Category: ExpressibleByArgument {}
extension Film.Length: ExpressibleByArgument {}
extension Premiere.Status: ExpressibleByArgument {}
extension Screening.Kind: ExpressibleByArgument {}
extension Screening.Audience: ExpressibleByArgument {}
extension Appearance.Role: ExpressibleByArgument {}
extension Part.Kind: ExpressibleByArgument {}
extension Count.Method: ExpressibleByArgument {}
extension Count.Category: ExpressibleByArgument {}
extension Count.Moment: ExpressibleByArgument {}
extension Count.Subject: ExpressibleByArgument {}
extension Conflict.Kind: ExpressibleByArgument {}

extension Conflict.Severity: ExpressibleByArgument {
  /// The severity with this name.
  public init?(argument: String) {
    guard let severity = Self.allCases.first(where: { "\($0)" == argument.lowercased() }) else {
      return nil
    }
    self = severity
  }

  /// The names, from the least grave to the gravest.
  public static var allValueStrings: [String] { allCases.map { "\($0)" } }

  /// The name.
  public var defaultValueDescription: String { "\(self)" }
}
