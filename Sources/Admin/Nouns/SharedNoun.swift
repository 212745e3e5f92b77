import SchedulingDomain
import UseCases

/// A noun whose things belong to the festival: where another week has it, it is taken over.
protocol SharedNoun: NamedNoun {
  /// What people call it.
  static func title(of thing: Thing) -> String
  /// The same as another week begins with it.
  static func forAnotherWeek(_ thing: Thing) -> Thing
}

extension SharedNoun {
  static func forAnotherWeek(_ thing: Thing) -> Thing { thing }

  /// What the festival knows is taken over, and only what was said now is said otherwise.
  static func addition(
    _ beginning: Beginning, _ fields: Fields, on occasion: Occasion, _ work: Work
  ) throws(Failure) -> Addition {
    // The last edition first, as it is the one that people remember.
    let others = try work.programmes(beside: occasion.stored.name).reversed()
    guard let (known, week) = try known(beginning, in: Array(others), on: occasion.programme) else {
      let thing = try new(beginning, fields, on: occasion)
      return Addition(
        edits: [adding(thing)], notes: namesakes(of: beginning, occasion.programme, others))
    }
    var thing = forAnotherWeek(known)
    let added = adding(thing)
    try fields.apply(to: &thing, on: occasion)
    let note = "“\(title(of: known))” (\(known.key)) is the festival's, known from \(week)"
    return Addition(edits: [added, replacing(thing)], notes: [note + "; taken over"])
  }

  /// What another week has under the key, or where none is given under the name, and which week.
  private static func known(
    _ beginning: Beginning, in others: [Programme], on programme: Programme
  ) throws(Failure) -> (thing: Thing, week: Key<FilmWeek>)? {
    let name = beginning.words.spoken
    let given = try beginning.key.map { text throws(Failure) in try value(try Key<Thing>(text)) }
    for other in others {
      let finder = finder(in: other)
      guard let given else {
        let found = finder.called(name)
        let own = Key<Thing>(from: name)
        guard let thing = found.count == 1 ? found.first : found.first(where: { $0.key == own })
        else { continue }
        return programme.contains(item(thing).name) ? nil : (thing, other.week.key)
      }
      guard let thing = finder.items.first(where: { $0.key == given }) else { continue }
      guard finder.called(name).contains(where: { $0.key == given }) else {
        throw Failure(
          .conflict,
          "the festival has \(words.one) “\(title(of: thing))” under the key \(given), known from "
            + "\(other.week.key).",
          advice: "Take another key, or name it so to take it over.")
      }
      return programme.contains(item(thing).name) ? nil : (thing, other.week.key)
    }
    return nil
  }

  /// That something is called nearly so, here or in another week: it may be the same.
  private static func namesakes(
    of beginning: Beginning, _ programme: Programme, _ others: some Sequence<Programme>
  ) -> [String] {
    let name = beginning.words.spoken
    for week in [programme] + others {
      guard let thing = finder(in: week).nearest(name) else { continue }
      let place = week.week.key == programme.week.key ? "here" : "known from \(week.week.key)"
      let known = "“\(title(of: thing))” (\(thing.key)), \(place)"
      return ["there is \(known); if it is meant, undo this and name it so"]
    }
    return []
  }
}

/// What adding comes to: the edits, all or none of them, and what there is to say of it.
struct Addition {
  let edits: [Edit]
  var notes: [String] = []
}

extension Work {
  /// The other weeks of a week's festival, by first day.
  func programmes(beside week: WeekName) throws(Failure) -> [Programme] {
    try answer { () throws(Refusal) in try ReadProgramme(archive: archive).beside(week) }
  }

  /// Adds something.
  func make(
    _ addition: Addition, on occasion: Occasion, _ action: String, _ write: WriteOptions
  ) throws(Failure) {
    let outcome = try answer(in: occasion.programme) { () throws(Refusal) in
      try EditProgramme(archive: archive).all(
        addition.edits, intent(write), in: occasion.stored.name.week, action: action, seen: [:])
    }
    report(outcome, write, notes: addition.notes)
  }
}
