import CivilTime
import SchedulingDomain
import UseCases
import Wording

extension PrintNoun {
  static func card(of print: Print, in stored: StoredProgramme) -> Card {
    let programme = stored.programme
    let film = programme.films[print.film]
    var card = Card("\(film?.originalTitle ?? print.film.text)  (\(print.key))")
    card.line("Format", print.format)
    card.line("Audio", print.audio?.text)
    let subtitles = print.subtitles.map(\.text).joined(separator: ", ")
    card.line(
      "Subtitles",
      [subtitles, print.subtitleMethod.map { Wording().name(of: $0) } ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", "))
    card.line("Running time", (print.runningTime ?? film?.runningTime).map { "\($0) min" })
    card.lines("Ways", print.legs.map { $0.sentence(in: programme) })
    card.lines("Keys", print.keys.map { $0.sentence(in: programme) })
    card.line("Checked", print.checked?.words(in: programme) ?? "not yet")
    let played = programme.screeningsInOrder.filter { $0.prints.contains(print.key) }
    card.lines("Played", played.map { "\($0.code) \(WhenWhere($0, in: programme).sentence)" })
    card.remarks(print.remarks)
    return card
  }
}

extension Print.Leg {
  /// How far it has come: "arrived Mon 1 Dec", "due Mon 1 Dec", "sent Fri 28 Nov".
  func state(in programme: Programme) -> String? {
    if let arrived { return "arrived \(arrived.words(in: programme))" }
    if let due { return "due \(due.words(in: programme))" }
    return sent.map { "sent \($0.words(in: programme))" }
  }

  /// From whom to whom, by whom, and how far it has come.
  fileprivate func sentence(in programme: Programme) -> String {
    let ends = [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap(\.self)
    let carriage = [carrier, waybill].compactMap(\.self).joined(separator: " ")
    let left = sent.map { "sent \($0.words(in: programme))" }
    let isSentLast = arrived == nil && due == nil
    return [
      ends.joined(separator: " "), carriage, isSentLast ? "" : left ?? "",
      state(in: programme) ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Print.DecryptionKey {
  /// For which server, from when to when, and how far it has come.
  fileprivate func sentence(in programme: Programme) -> String {
    let start = from.map { "from \(DayOrTime.time($0).words(in: programme))" }
    let end = to.map { "to \(DayOrTime.time($0).words(in: programme))" }
    return [server.map { "server \($0)" }, start, end, state.map { Wording().name(of: $0) }]
      .compactMap(\.self)
      .joined(separator: ", ")
  }
}
