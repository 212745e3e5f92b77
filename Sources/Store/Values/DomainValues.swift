package import CivilTime
package import Postgres
package import SchedulingDomain

extension Key: PostgresRepresentable {
  package var postgresForm: String { text }

  package init?(postgresForm: String) {
    guard let key = try? Key(postgresForm) else { return nil }
    self = key
  }
}

extension ScreeningCode: PostgresRepresentable {
  package var postgresForm: String { text }

  package init?(postgresForm: String) {
    guard let code = try? ScreeningCode(postgresForm) else { return nil }
    self = code
  }
}

extension LanguageTag: PostgresRepresentable {
  package var postgresForm: String { text }

  package init?(postgresForm: String) {
    guard let tag = try? LanguageTag(postgresForm) else { return nil }
    self = tag
  }
}

extension Country: PostgresRepresentable {
  package var postgresForm: String { code }

  package init?(postgresForm: String) {
    guard let country = try? Country(postgresForm) else { return nil }
    self = country
  }
}

extension Currency: PostgresRepresentable {
  package var postgresForm: String { code }

  package init?(postgresForm: String) {
    guard let currency = try? Currency(postgresForm) else { return nil }
    self = currency
  }
}

/// Stored as its IANA name; its rules are those of the machine that reads it.
extension Zone: PostgresRepresentable {
  package var postgresForm: String { identifier }

  package init?(postgresForm: String) {
    guard let zone = try? Zone(postgresForm) else { return nil }
    self = zone
  }
}

extension PostgresRepresentable where Self: BoundedNumber, PostgresForm == Int {
  package var postgresForm: Int { value }

  package init?(postgresForm: Int) {
    guard let number = try? Self(postgresForm) else { return nil }
    self = number
  }
}

extension RunningTime: PostgresRepresentable { package typealias PostgresForm = Int }
extension Pause: PostgresRepresentable { package typealias PostgresForm = Int }
extension Seats: PostgresRepresentable { package typealias PostgresForm = Int }
extension ProductionYear: PostgresRepresentable { package typealias PostgresForm = Int }
extension Figure: PostgresRepresentable { package typealias PostgresForm = Int }

extension Film.Category: PostgresRepresentable {}
extension Film.Length: PostgresRepresentable {}
extension Premiere.Status: PostgresRepresentable {}
extension Selection.Status: PostgresRepresentable {}
extension Permission.State: PostgresRepresentable {}
extension Print.SubtitleMethod: PostgresRepresentable {}
extension Visit.Status: PostgresRepresentable {}
extension Hire.Use: PostgresRepresentable {}
extension Screening.Kind: PostgresRepresentable {}
extension Screening.Audience: PostgresRepresentable {}
extension Screening.Status: PostgresRepresentable {}
extension Admission: PostgresRepresentable {}
extension Availability: PostgresRepresentable {}
extension Daypart: PostgresRepresentable {}
extension Occurrence: PostgresRepresentable {}
extension Part.Kind: PostgresRepresentable {}
extension Appearance.Role: PostgresRepresentable {}
extension Appearance.Status: PostgresRepresentable {}
extension Count.Precision: PostgresRepresentable {}
extension Count.Method: PostgresRepresentable {}
extension Count.Subject: PostgresRepresentable {}
extension Count.Category: PostgresRepresentable {}
extension DoorEvent.Movement: PostgresRepresentable {}
extension DoorEvent.Refusal: PostgresRepresentable {}
extension Count.Moment: PostgresRepresentable {}
