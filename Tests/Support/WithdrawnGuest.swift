import Exchange
import SchedulingDomain
import UseCases

/// Takes a guest out of what an archive in memory keeps: the same promise as the store's, otherwise.
struct WithdrawnGuest {
  let key: Key<Guest>
  let standIn: Key<Guest>
  let country: Country?
  /// What they were called and reached by.
  let words: Set<String>

  var placeholder: Guest? {
    guard var guest = try? Guest(key: standIn, name: "withdrawn guest") else { return nil }
    guest.country = country
    guest.isPublic = false
    return guest
  }

  func without(_ programme: Programme) throws(Refusal) -> Programme {
    var next = programme
    if let gone = next.guests.removeValue(forKey: key), var guest = placeholder {
      guest.visit.status = gone.visit.status
      next.guests[standIn] = guest
    }
    for (other, guest) in next.guests where guest.visit.companionOf == key {
      next.guests[other]?.visit.companionOf = standIn
    }
    for (code, screening) in next.screenings {
      next.screenings[code]?.appearances = screening.appearances.map { appearance in
        guard appearance.guest == key else { return appearance }
        return Appearance(
          guest: standIn, role: appearance.role, part: appearance.part,
          languages: appearance.languages, status: appearance.status)
      }
    }
    var text = ProgrammePart.text(of: next)
    for word in words { text = text.replacing(word, with: "withdrawn guest") }
    do throws(ProgrammePart.Unreadable) { return try ProgrammePart.read(text) } catch {
      throw .archive(.other(error.faults.joined(separator: "; ")))
    }
  }

  func without(_ kept: KeptEntry) throws(Refusal) -> KeptEntry {
    let (recorded, entry) = (kept.recorded, kept.recorded.entry)
    let names = ("guest \(key)", "guest \(standIn)")
    let said = LogEntry(
      at: entry.at, actor: entry.actor, door: entry.door, action: entry.action, week: entry.week,
      items: entry.items.map { $0 == names.0 ? names.1 : $0 }, size: entry.size)
    let renamed = RecordedEntry(
      number: recorded.number, entry: said, undoes: recorded.undoes,
      isReversible: recorded.isReversible, keepsNothing: recorded.keepsNothing)
    guard let reversal = kept.reversal else { return KeptEntry(renamed, nil) }
    let things = reversal.things.map { $0.description == names.0 ? ItemName(.guest, standIn) : $0 }
    let before = try reversal.before.map { programme throws(Refusal) in try without(programme) }
    return KeptEntry(
      renamed, Reversal(things: things, before: before, undoes: reversal.undoes))
  }
}
