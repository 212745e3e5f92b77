import CivilTime
package import SchedulingDomain

extension Wording {
  /// What is wrong, for the people of a programme: titles, rooms and minutes.
  package func message(of conflict: Conflict, in programme: Programme) -> String {
    let encounter = conflict.encounter
    let earlier = title(encounter.earlier, programme)
    let later = title(encounter.later, programme)
    let until = clock(encounter, programme, encounter.freeFrom)
    let start = clock(encounter, programme, encounter.start)
    var message =
      switch conflict {
      case .auditoriumTaken(_, let room):
        pick(
          Words(
            "\(name(of: room, programme)) is taken by \(earlier) when \(later) starts at \(start)",
            "\(name(of: room, programme)) est occupée par \(earlier) quand \(later) commence à \(start)",
            "\(name(of: room, programme)) đang có \(earlier) khi \(later) bắt đầu lúc \(start)"))
      case .turnaroundShort(_, let room, let needed, let short):
        pick(
          Words(
            "\(name(of: room, programme)) needs \(needed) minutes between \(earlier) and \(later): "
              + "\(short) too few",
            "\(name(of: room, programme)) demande \(needed) minutes entre \(earlier) et \(later) : "
              + "il en manque \(short)",
            "\(name(of: room, programme)) cần \(needed) phút giữa \(earlier) và \(later): "
              + "thiếu \(short) phút"))
      case .guestInTwoPlaces(_, let guests):
        pick(
          Words(
            "\(names(of: guests, programme)) cannot be at \(earlier) until \(until) and at \(later) "
              + "from \(start)",
            "\(names(of: guests, programme)) ne peut être à \(earlier) jusqu’à \(until) et à "
              + "\(later) dès \(start)",
            "\(names(of: guests, programme)) không thể vừa ở \(earlier) đến \(until) vừa ở "
              + "\(later) từ \(start)"))
      }
    if encounter.endIsAssumed {
      message += pick(
        Words(
          " (the length of \(earlier) is not known; \(programme.week.assumedLength) minutes assumed)",
          " (durée de \(earlier) inconnue ; \(programme.week.assumedLength) minutes supposées)",
          " (chưa rõ thời lượng của \(earlier); tạm tính \(programme.week.assumedLength) phút)"))
    }
    return message
  }

  /// What could be done about it.
  package func suggestion(for conflict: Conflict, in programme: Programme) -> String {
    let encounter = conflict.encounter
    let later = encounter.later.text
    let time = clock(encounter, programme, encounter.freeFrom)
    switch conflict {
    case .auditoriumTaken:
      return pick(
        Words(
          "Move \(later) to \(time) or later, or to another auditorium.",
          "Déplacez \(later) à \(time) ou plus tard, ou dans une autre salle.",
          "Dời \(later) đến \(time) hoặc muộn hơn, hoặc sang phòng khác."))
    case .turnaroundShort:
      return pick(
        Words(
          "Move \(later) to \(time) or later, or accept a shorter clearance of \(encounter.earlier).",
          "Déplacez \(later) à \(time) ou plus tard, ou acceptez un battement plus court après "
            + "\(encounter.earlier).",
          "Dời \(later) đến \(time) hoặc muộn hơn, hoặc rút ngắn giờ dọn phòng sau "
            + "\(encounter.earlier)."))
    case .guestInTwoPlaces:
      return pick(
        Words(
          "Move \(later) to \(time) or later, or take the guest off one of the two.",
          "Déplacez \(later) à \(time) ou plus tard, ou retirez l’invité de l’une des deux séances.",
          "Dời \(later) đến \(time) hoặc muộn hơn, hoặc bỏ tên khách ở một trong hai buổi."))
    }
  }

  private func title(_ code: ScreeningCode, _ programme: Programme) -> String {
    guard let screening = programme.screenings[code] else { return code.text }
    let title = programme.title(of: screening, for: language.tag)
    return title == code.text
      ? title
      : pick(Words("“\(title)” (\(code))", "« \(title) » (\(code))", "“\(title)” (\(code))"))
  }

  private func names(of guests: [Key<Guest>], _ programme: Programme) -> String {
    guests.map { programme.guests[$0]?.name ?? $0.text }.joined(separator: ", ")
  }

  /// The wall time of an instant where the later screening of an encounter is.
  private func clock(
    _ encounter: Conflict.Encounter, _ programme: Programme, _ instant: Instant
  ) -> String {
    let zone = programme.screenings[encounter.later]?.timing.start?.zone ?? programme.week.zone
    return zone.civil(at: instant).time.description
  }
}
