import SchedulingDomain
import Wording

extension PageMaker {
  /// Who is let in, and whether there is room, as far as it is not the usual.
  ///
  /// Tickets for all, on sale, are usual; of what is off nothing is said.
  func admissionMarks(of screening: Screening) -> [Mark] {
    guard screening.status != .cancelled else { return [] }
    var marks: [Mark] = []
    // For invited people, by invitation: once is enough.
    if let admission = screening.admission, admission != .paid,
      !(admission == .invitation && screening.audience == .invitation)
    {
      marks.append(Mark(text: wording.name(of: admission), isWarning: admission != .free))
    }
    if let availability = screening.availability, availability != .onSale {
      marks.append(Mark(text: wording.name(of: availability), isWarning: true))
    }
    return marks
  }

  /// The same in full, the usual too.
  func admissionFact(of screening: Screening) -> Fact? {
    guard screening.status != .cancelled else { return nil }
    return fact(
      .admission,
      [
        screening.admission.map { wording.name(of: $0) },
        screening.availability.map { wording.name(of: $0) },
      ].compactMap(\.self))
  }

  /// The way to tickets, as long as there are any.
  func tickets(of screening: Screening) -> NamedLink? {
    guard screening.status != .cancelled, screening.availability != .soldOut,
      let address = screening.ticketAddress,
      // A file may state anything; a link that runs a script must not get onto a page.
      ["https://", "http://"].contains(where: address.hasPrefix)
    else { return nil }
    return NamedLink(text: wording.phrase(.tickets), link: address)
  }
}
