import ArgumentParser
import SchedulingDomain

/// What can be said of a venue.
struct VenueFields: FieldOptions {
  @Option(help: "A name by language, fr=Palais; repeatable.") var name: [String] = []
  @Option(help: "Street and number.") var address: String?
  @Option(help: "The city.") var city: String?
  @Option(help: "The country, FR.") var country: String?
  @Option(help: "Degrees north and east, 48.8705,2.3313.") var position: String?
  @Option(help: "Its own time zone, where that is not the week's.") var zone: String?
  @Option(name: [.long, .customLong("seats")], help: "The seats of all its auditoria together.")
  var capacity: Int?
  @Option(help: "Whom to ask for; for staff only.") var contact: String?
  @OptionGroup var remarks: RemarkOptions

  func apply(to venue: inout Venue, on occasion: Occasion) throws(Failure) {
    venue.name = try LocalizedInput.neededText(name, onto: venue.name, field: "name")
    if let address { venue.address = address }
    if let city { venue.city = city }
    if let country { venue.country = try value(try Country(country)) }
    if let position {
      let degrees = position.split(separator: ",").map { Double(String($0).trimmed) }
      guard degrees.count == 2, let latitude = degrees[0], let longitude = degrees[1] else {
        throw Failure(
          .usage, "“\(position)” is no place on the globe.", advice: "Give 48.8705,2.3313.")
      }
      venue.position = try value(try GeoPosition(latitude: latitude, longitude: longitude))
    }
    if let zone { venue.zone = try WeekFields.zone(zone) }
    if let capacity { venue.capacity = try value(try Seats(capacity)) }
    if let contact { venue.contact = contact }
    remarks.apply(to: &venue.remarks)
  }

  static var clearable: KeyValuePairs<String, (inout Venue) -> Void> {
    [
      "address": { $0.address = nil }, "city": { $0.city = nil }, "country": { $0.country = nil },
      "position": { $0.position = nil }, "zone": { $0.zone = nil },
      "capacity": { $0.capacity = nil }, "seats": { $0.capacity = nil },
      "contact": { $0.contact = nil }, "note": { $0.remarks.note = nil },
      "source": { $0.remarks.sources = [] },
    ]
  }
}
