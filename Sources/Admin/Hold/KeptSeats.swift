import ArgumentParser
import SchedulingDomain

/// Seats that are kept, with their screening.
struct KeptSeats {
  let screening: Screening
  var hold: Hold

  /// Whether it comes first of its screening in the order of protocol.
  var isFirst: Bool { screening.holdsInOrder.first?.holder == hold.holder }

  /// The screening with the hold as it is here.
  var wholeScreening: Screening {
    var screening = screening
    if let place = screening.holds.firstIndex(where: { $0.holder == hold.holder }) {
      screening.holds[place] = hold
    } else {
      screening.holds.append(hold)
    }
    return screening
  }
}

/// Kept seats, named by their screening and for whom they are.
struct HoldArguments: NameArguments {
  @Argument(help: "The screening: code or title.") var screening: String
  @Argument(help: "For whom they are kept, where that is not clear.") var holder: [String] = []

  func found(in programme: Programme) throws(Failure) -> KeptSeats {
    let screening = try programme.screeningFinder.find(screening)
    if holder.isEmpty, screening.holds.count == 1, let only = screening.holds.first {
      return KeptSeats(screening: screening, hold: only)
    }
    guard !screening.holds.isEmpty else {
      throw Failure(
        .notFound, "\(screening.code) keeps no seats.",
        advice: "Keep some: filmweek hold add \(screening.code) --for WHOM --seats NUMBER")
    }
    let finder = Finder(
      "hold", screening.holds.map { .init(key: $0.holder, names: [], item: $0) })
    guard !holder.isEmpty else {
      let holders = screening.holds.map { "  \($0.holder)" }
      throw Failure(.usage, lines: ["error: for whom are the seats? Name one of these:"] + holders)
    }
    return KeptSeats(
      screening: screening, hold: try finder.find(holder.spoken))
  }
}

/// New kept seats, named by their screening and for whom they are.
struct NewHoldArguments: ParsableArguments {
  @Argument(help: "The screening: code or title.") var screening: String
  @Option(name: .customLong("for"), help: "For whom they are kept.") var holder: String
}

/// What can be said of kept seats.
struct HoldFields: FieldOptions {
  @Option(help: "How many.") var seats: Int?
  @Option(help: "Minutes before the start at which they are given up; else they are kept.")
  var release: Int?
  @Option(help: "The rank of those who sit there, the first one lowest.") var order: Int?
  @Option(help: "Which seats they are: A1-A4.") var seat: String?
  @Option(help: "Who may sit there, who leads them in.") var note: String?

  func apply(to kept: inout KeptSeats, on occasion: Occasion) throws(Failure) {
    if let seats { kept.hold.seats = try value(try Seats(seats)) }
    if let release { kept.hold.release = try value(try Pause(release)) }
    if let order { kept.hold.order = try value(try Figure(order)) }
    if let seat { kept.hold.seat = seat }
    if let note { kept.hold.note = note }
  }

  static var clearable: KeyValuePairs<String, (inout KeptSeats) -> Void> {
    [
      "release": { $0.hold.release = nil }, "order": { $0.hold.order = nil },
      "seat": { $0.hold.seat = nil }, "note": { $0.hold.note = nil },
    ]
  }
}

/// Which kept seats are listed.
struct HoldChoice: ChoiceOptions {
  @Argument(help: "The screening: code or title; else all.") var screening: [String] = []

  func chosen(_ kept: [KeptSeats], on occasion: Occasion) throws(Failure) -> [KeptSeats] {
    guard !screening.isEmpty else { return kept }
    let code = try occasion.programme.screeningFinder
      .find(screening.spoken).code
    return kept.filter { $0.screening.code == code }
  }
}
