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

/// A kind that is stored as the name that files know it by.
package protocol StoredByName: PostgresRepresentable, RawRepresentable
where RawValue == String, PostgresForm == String {}

extension StoredByName {
  package var postgresForm: String { rawValue }

  package init?(postgresForm: String) { self.init(rawValue: postgresForm) }
}

extension Film.Category: StoredByName { package typealias PostgresForm = String }
extension Film.Length: StoredByName { package typealias PostgresForm = String }
extension Premiere.Status: StoredByName { package typealias PostgresForm = String }
extension Screening.Kind: StoredByName { package typealias PostgresForm = String }
extension Screening.Audience: StoredByName { package typealias PostgresForm = String }
extension Screening.Status: StoredByName { package typealias PostgresForm = String }
extension Daypart: StoredByName { package typealias PostgresForm = String }
extension Occurrence: StoredByName { package typealias PostgresForm = String }
extension Part.Kind: StoredByName { package typealias PostgresForm = String }
extension Appearance.Role: StoredByName { package typealias PostgresForm = String }
extension Count.Precision: StoredByName { package typealias PostgresForm = String }
extension Count.Method: StoredByName { package typealias PostgresForm = String }
extension Count.Subject: StoredByName { package typealias PostgresForm = String }
extension Count.Category: StoredByName { package typealias PostgresForm = String }
extension Count.Moment: StoredByName { package typealias PostgresForm = String }
