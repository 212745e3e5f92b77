/// What people call the members of the document that are not words as they stand.
enum MemberWords {
  /// Objects whose members are said as if they were the thing's own.
  static let taken: Set = ["selection", "visit", "actual"]

  /// - Parameter object: the object that holds it, of those that are taken apart.
  static func name(of member: String, in object: String? = nil) -> String {
    if object == "actual" { return ofActual[member] ?? member }
    return words[member] ?? member.replacing("_", with: " ")
  }

  /// What one entry of a list is called.
  static func one(of list: String) -> String {
    if let known = entries[list] { return known }
    return list.hasSuffix("s") ? String(list.dropLast()) : "entry of \(list)"
  }

  private static let entries = [
    "countries": "country", "companies": "company", "opening hours": "hours",
    "formats": "format", "audience's languages": "audience's language",
  ]

  private static let ofActual = [
    "start": "began", "end": "ended", "turned_away": "turned away",
  ]

  private static let words = [
    "rights_holder": "rights holder", "companion_of": "companion of",
    "access_needs": "access needs", "break_minutes": "minutes of break after",
    "subtitle_method": "subtitle method", "subtitle_equipment": "subtitle equipment",
    "audience_languages": "audience's languages", "repeat_minutes": "minutes between repeats",
    "rating_hours": "hours by rating", "exclusive_sections": "sections with one public",
    "release_minutes": "given up minutes before", "ticket_address": "tickets at",
    "clearance_minutes": "minutes of clearance", "runtime_minutes": "running time in minutes",
    "turnaround_minutes": "minutes of turnaround", "public_note": "public note",
    "premiere": "billed as premiere", "rights_note": "note on the rights",
  ]
}
