public import ArgumentParser
public import CivilTime
import Exchange
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

extension Currency: ExpressibleByArgument {
  /// A currency by its code, sign or name.
  public init?(argument: String) {
    guard let currency = TypedMoney.currency(argument) else { return nil }
    self = currency
  }
}
extension Conflict.Kind: ExpressibleByArgument {}
extension Conflict.Severity: ExpressibleByArgument {}
extension Selection.Status: ExpressibleByArgument {}
extension Permission.State: ExpressibleByArgument {}
extension Visit.Status: ExpressibleByArgument {}
extension Appearance.Status: ExpressibleByArgument {}
extension Admission: ExpressibleByArgument {}
extension Availability: ExpressibleByArgument {}
extension Hire.Use: ExpressibleByArgument {}
extension Print.SubtitleMethod: ExpressibleByArgument {}
extension Print.DecryptionKey.State: ExpressibleByArgument {}
extension AttendanceSum.Dimension: ExpressibleByArgument {}
