import CivilTime
import Spelling

extension Programme {
  /// The way on which a print comes to the house that plays it, as far as its ways say; nil where
  /// it has none.
  ///
  /// The first of its ways is towards us, whatever it says. Of others that lead there the last
  /// counts before the print goes on.
  public func inboundLeg(of print: Print, to screening: Screening) -> Print.Leg? {
    let zone = screening.timing.start?.zone ?? week.zone
    let end = presence(of: screening)?.span.end
    var inbound = print.legs.first
    for leg in print.legs.dropFirst() {
      let isLater = [leg.sent, leg.there].contains { moment in
        guard let moment, let end else { return false }
        return moment.isSurelyAfter(end, in: zone)
      }
      guard !isLater else { break }
      if let house = screening.place.venue, let to = leg.to, mayMean(to, house) { inbound = leg }
    }
    return inbound
  }

  /// Whether the end of a way, as somebody wrote it, may mean a house, its city, or another house
  /// there.
  func mayMean(_ text: String, _ house: Key<Venue>) -> Bool {
    let written = Self.words(text)
    guard !written.isEmpty, let home = venues[house] else { return true }
    return venues.values.contains { venue in
      guard venue.key == house || venue.city == nil || venue.city == home.city else { return false }
      let names =
        venue.name.entries.map(\.text) + [venue.key.text] + (venue.city.map { [$0] } ?? [])
      return names.map(Self.words).contains {
        !$0.isEmpty && ($0.isSubset(of: written) || written.isSubset(of: $0))
      }
    }
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(folded(text).split { !$0.isLetter && !$0.isNumber })
  }
}
