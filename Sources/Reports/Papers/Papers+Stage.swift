package import SchedulingDomain
import Wording

extension Papers {
  /// Who goes on stage when, against the clock, from the doors on.
  package func stage(of screening: Screening) -> Paper.Sheet {
    var sheet = sheet(.runOfShow, of: screening)
    let show = RunOfShow(of: screening, in: programme)
    let warnings = warnings(
      [
        .guestAbsent, .guestInTwoPlaces, .guestTravelShort, .interpreterMissing, .notConfirmed,
        .pastCurfew, .slotTooShort,
      ], of: screening)
    sheet.tell(hours(of: screening, show) + warnings)
    if show.steps.isEmpty { sheet.tell([fact(wording.phrase(.runningOrder), nil)]) }
    sheet.show(steps(screening, show))
    sheet.show(people(screening))
    sheet.tell(calls(screening, about: appearances(in: screening)))
    return sheet
  }

  private func steps(_ screening: Screening, _ show: RunOfShow) -> PaperTable {
    var table = PaperTable(
      wording.phrase(.runningOrder),
      [
        .init(wording.label(.clock), .short, priority: 5),
        .init(wording.label(.part), .text, priority: 4),
        .init(wording.label(.minutes), .number, priority: 3),
        .init(wording.label(.who), .text, priority: 2),
      ])
    for step in show.steps {
      let present = appearances(in: screening).filter { $0.part == step.part.kind }
      table.row([
        clock(step.start, of: screening), name(of: step.part), minutes(step.length),
        present.map { "\(name($0.guest)) (\(wording.name(of: $0.role)))" }
          .joined(separator: ", "),
      ])
    }
    return table
  }

  private func people(_ screening: Screening) -> PaperTable {
    var table = PaperTable(
      wording.label(.guests),
      [
        .init(wording.label(.who), .text, priority: 6),
        .init(wording.label(.role), .text, priority: 5),
        .init(wording.label(.part), .text, priority: 3),
        .init(wording.label(.languages), .text, priority: 2),
        .init(wording.label(.interpreter), .text, priority: 4),
        .init(wording.label(.state), .text, priority: 1),
        .init(wording.label(.note), .text, priority: 0),
      ])
    for appearance in appearances(in: screening) {
      let spoken = languages(of: appearance)
      table.row([
        name(appearance.guest), wording.name(of: appearance.role),
        appearance.part.map { wording.name(of: $0) } ?? "",
        appearance.role == .attendee ? "" : spoken.isEmpty ? notKnown : name(spoken),
        interpretation(for: appearance, in: screening),
        state(of: appearance) ?? (appearance.role == .attendee ? "" : notKnown),
        appearance.remarks.note ?? "",
      ])
    }
    return table
  }

  /// The languages in which a guest takes part: those stated for it, else all they speak.
  func languages(of appearance: Appearance) -> [LanguageTag] {
    appearance.languages.isEmpty
      ? programme.guests[appearance.guest]?.languages ?? [] : appearance.languages
  }

  /// Who interprets for a guest, or that nobody does where the audience does not understand them.
  private func interpretation(for appearance: Appearance, in screening: Screening) -> String {
    let spoken = Set(languages(of: appearance).map(\.withoutRegion))
    guard appearance.role != .interpreter, !spoken.isEmpty else { return "" }
    let bridges = appearances(in: screening).filter { other in
      let between = Set(languages(of: other).map(\.withoutRegion))
      return other.role == .interpreter && other.guest != appearance.guest
        && (between.isEmpty || !between.isDisjoint(with: spoken))
        && (other.part == nil || appearance.part == nil || other.part == appearance.part)
    }
    let heard = programme.week.rules.audienceLanguages.map(\.withoutRegion)
    guard spoken.isDisjoint(with: heard) else { return "" }
    guard bridges.isEmpty else { return bridges.map { name($0.guest) }.joined(separator: ", ") }
    return heard.isEmpty ? "" : wording.nobodyYet
  }

  /// How sure an appearance is, else how sure it is that the guest comes at all.
  private func state(of appearance: Appearance) -> String? {
    appearance.status.map { wording.name(ofAppearance: $0) }
      ?? programme.guests[appearance.guest]?.visit.status.map { wording.name(ofVisit: $0) }
  }
}

extension LanguageTag {
  /// The language without its script and region.
  fileprivate var withoutRegion: Substring { text.prefix { $0 != "-" } }
}
