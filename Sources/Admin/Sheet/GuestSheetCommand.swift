import ArgumentParser
import Reports
import SchedulingDomain
import UseCases

extension SheetCommand {
  struct GuestSheet: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "guest", "Print a guest's itinerary: arrival, hotel, every appearance and meeting.",
      examples: [
        "sheet guest dang thai huyen", "sheet guest \"đỗ nhật hoàng\" --language vi --as html",
        "sheet guest --all --as html --output itineraries.html",
      ],
      about: "Contacts, diet and what the festival pays stand on it with --staff only. The same as "
        + "a calendar: filmweek calendar export --guest NAME")

    @Argument(help: "The guest: key or name.") var guest: [String] = []
    @Flag(help: "Every guest who appears or comes, a sheet each.") var all = false
    @Flag(help: "With what only staff may read.") var staff = false
    @OptionGroup var options: SheetOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let programme = try work.stored().programme
      let papers = try options.papers(of: work, programme)
      let guests = try chosen(in: programme)
      try options.give(
        papers.paper(guests.map { papers.itinerary(of: $0, forStaff: staff) }), of: work)
      if let only = guests.first, guests.count == 1 {
        desk.inform("the same as a calendar: filmweek calendar export --guest \(only.key)")
      }
    }

    private func chosen(in programme: Programme) throws(Failure) -> [Guest] {
      guard all == guest.isEmpty else {
        throw Failure(
          .usage, all ? "a guest and --all: give one of them." : "whose itinerary?",
          advice: all ? nil : "Name a guest, or say --all.")
      }
      guard all else { return [try programme.guestFinder.find(guest.spoken)] }
      let appearing = Set(
        programme.screenings.values.filter { $0.status != .cancelled }
          .flatMap(\.appearances).filter { $0.status != .declined }.map(\.guest))
      let guests = programme.guestFinder.items.filter { guest in
        let status = guest.visit.status
        return status != .declined && status != .cancelled
          && (appearing.contains(guest.key) || !guest.visit.isEmpty)
      }
      guard !guests.isEmpty else {
        throw Failure(
          .notFound, "no guest appears or comes yet.",
          advice: "Say where one does: filmweek appearance add NAME CODE --role director")
      }
      return guests
    }
  }
}
