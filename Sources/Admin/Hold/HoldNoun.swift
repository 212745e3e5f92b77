import Exchange
import SchedulingDomain
import UseCases

/// `filmweek hold`.
enum HoldNoun: Noun {
  typealias Name = HoldArguments
  typealias Fields = HoldFields
  typealias Choice = HoldChoice

  static let words = NounWords(
    name: "hold", one: "held seats", many: "held seats",
    abstract: "Holds: seats of a screening that are kept for somebody.",
    removal: "Give held seats up.", hint: "hold add CODE --for WHOM --seats NUMBER",
    examples: .init(
      noun: ["hold add CL --for \"Embassy\" --seats 150 --release 20", "hold list"],
      add: [
        "hold add CL --for \"Embassy\" --seats 150 --release 20 --note \"row A\"",
        "hold add CL --for \"The ambassador\" --seats 4 --order 1 --seat A1-A4",
      ],
      list: ["hold list", "hold list CL"], show: ["hold show CL embassy"],
      edit: [
        "hold edit CL embassy --seats 120 --clear release", "hold edit CL embassy --order 2",
      ],
      remove: ["hold remove CL embassy"]))

  static func all(in programme: Programme) -> [KeptSeats] {
    programme.screeningsInOrder.flatMap { screening in
      screening.holdsInOrder.map { KeptSeats(screening: screening, hold: $0) }
    }
  }

  static func new(
    _ beginning: NewHoldArguments, _ fields: HoldFields, on occasion: Occasion
  ) throws(Failure) -> KeptSeats {
    let screening = try occasion.programme.screeningFinder.find(beginning.screening)
    guard let number = fields.seats else {
      throw Failure(.usage, "how many seats?", advice: "Add --seats 150.")
    }
    let seats = try value(try Seats(number))
    var kept = KeptSeats(
      screening: screening, hold: try value(try Hold(for: beginning.holder, seats: seats)))
    guard !screening.holds.contains(where: { $0.holder == kept.hold.holder }) else {
      throw Failure(
        .conflict, "\(screening.code) keeps seats for “\(kept.hold.holder)” already.",
        advice: "Edit them: filmweek hold edit \(screening.code) \(shellWord(kept.hold.holder))")
    }
    try fields.apply(to: &kept, on: occasion)
    return kept
  }

  static func adding(_ kept: KeptSeats) -> Edit { .replace(.screening(kept.wholeScreening)) }
  static func replacing(_ kept: KeptSeats) -> Edit { .replace(.screening(kept.wholeScreening)) }

  static func removing(_ kept: KeptSeats) -> Edit {
    var screening = kept.screening
    screening.holds.removeAll { $0.holder == kept.hold.holder }
    return .replace(.screening(screening))
  }

  static func answers(_ kept: [KeptSeats], of stored: StoredProgramme) -> AnswerForms {
    let screenings = kept.map { kept in
      var screening = kept.screening
      screening.holds = [kept.hold]
      return screening
    }
    return AnswerForms(stored.answers.holds(in: screenings))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<KeptSeats>] {
    let programme = stored.programme
    return [
      .text("Code", priority: 5) { $0.screening.code.text },
      .text("Title", priority: 1, wraps: true) { kept in
        kept.isFirst ? programme.title(of: kept.screening, for: .english) : nil
      },
      .text("Day", priority: 2) { WhenWhere($0.screening, in: programme).day },
      .number("Order", priority: 3) { $0.hold.order?.value },
      .text("For", priority: 5, wraps: true) { $0.hold.holder },
      .number("Seats", priority: 4) { $0.hold.seats.value },
      .text("Seat", priority: 3) { $0.hold.seat },
      .number("Held", priority: 2) { $0.isFirst ? $0.screening.seatsHeld : nil },
      .number("Free", priority: 3) { kept in
        guard kept.isFirst else { return nil }
        return programme.capacity(of: kept.screening).map { $0.value - kept.screening.seatsHeld }
      },
      .number("Of", priority: 2) { kept in
        kept.isFirst ? programme.capacity(of: kept.screening)?.value : nil
      },
      .text("Until", priority: 3) { $0.hold.untilWhen },
      .text("Note", priority: 0, wraps: true) { $0.hold.note },
    ]
  }

  static func card(of kept: KeptSeats, in stored: StoredProgramme) -> Card {
    let programme = stored.programme
    var card = Card("\(kept.hold.holder), \(programme.title(of: kept.screening, for: .english))")
    card.line("Screening", kept.screening.code.text)
    card.line("When", WhenWhere(kept.screening, in: programme).sentence)
    card.line("Seats", kept.hold.seats.description)
    card.line("Order", kept.hold.order?.description)
    card.line("Seat", kept.hold.seat)
    card.line("Until", kept.hold.untilWhen)
    card.line("Note", kept.hold.note)
    card.line("In all", programme.seatsSentence(of: kept.screening))
    return card
  }
}

extension Hold {
  /// Until when the seats are kept.
  var untilWhen: String { release.map { "\($0) min before" } ?? "the end" }
}

extension Programme {
  /// "400, 150 held, 250 free"; nil where nothing is known of seats.
  func seatsSentence(of screening: Screening) -> String? {
    let held = screening.seatsHeld
    guard let capacity = capacity(of: screening) else { return held > 0 ? "\(held) held" : nil }
    return held > 0 ? "\(capacity), \(held) held, \(capacity.value - held) free" : "\(capacity)"
  }
}
