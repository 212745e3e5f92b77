import CivilTime
import SchedulingDomain

extension Wording {
  func early(
    _ scene: ConflictScene, _ encounter: Conflict.Encounter, _ film: Key<Film>
  ) -> Advice {
    let name = scene.name(film)
    let premiere = encounter.premiere(in: scene.programme)
    let other = premiere == encounter.later ? encounter.earlier : encounter.later
    let (billed, early) = (scene.title(premiere), scene.title(other))
    let free = scene.free(other, from: encounter.freeFrom)
    return Advice(
      pick(
        Words(
          "\(early) shows \(name) before its premiere, \(billed), is over",
          "\(early) montre \(name) avant la fin de sa première, \(billed)",
          "\(early) chiếu \(name) trước khi buổi ra mắt \(billed) kết thúc"))
        + scene.assumption(encounter),
      pick(
        Words(
          "Move \(other) behind \(premiere), to \(free) or later, or bill it as the premiere.",
          "Placez \(other) après \(premiere), à \(free) ou plus tard, ou annoncez-la comme première.",
          "Dời \(other) ra sau \(premiere), \(free) hoặc muộn hơn, hoặc ghi buổi đó là ra mắt.")))
  }

  func claimed(_ scene: ConflictScene, _ film: Key<Film>, _ isTwice: Bool) -> Advice {
    let (name, codes) = (scene.name(film), scene.codes)
    let suggestion = pick(
      Words(
        "Leave one of them billed: filmweek screening edit CODE --no-premiere",
        "N’en annoncez qu’une : filmweek screening edit CODE --no-premiere",
        "Chỉ để một buổi: filmweek screening edit CODE --no-premiere"))
    return Advice(
      isTwice
        ? pick(
          Words(
            "\(name) has one premiere, and \(codes) are billed as it",
            "\(name) n’a qu’une première, et \(codes) sont annoncées comme telle",
            "\(name) chỉ có một buổi ra mắt, mà \(codes) đều ghi là ra mắt"))
        : pick(
          Words(
            "\(codes) \(scene.isOne ? "is" : "are") billed as a premiere of \(name), which has none here",
            "\(codes) est annoncée comme première de \(name), qui n’en a pas ici",
            "\(codes) ghi là buổi ra mắt \(name), nhưng phim không ra mắt ở đây")), suggestion)
  }

  func embargoed(_ scene: ConflictScene, _ film: Key<Film>, _ until: DayOrTime) -> Advice {
    let (name, later, day) = (scene.name(film), scene.later, text(of: until))
    return Advice(
      pick(
        Words(
          "\(name) may not be shown before \(day), and \(later) is earlier",
          "\(name) ne peut être montré avant le \(day), or \(later) est avant",
          "\(name) không được chiếu trước \(day), mà \(later) sớm hơn")),
      pick(
        Words(
          "Move \(scene.code) to \(day) or later.",
          "Déplacez \(scene.code) au \(day) ou plus tard.",
          "Dời \(scene.code) đến \(day) hoặc muộn hơn.")))
  }

  func again(
    _ scene: ConflictScene, _ encounter: Conflict.Encounter, _ film: Key<Film>, _ short: Int
  ) -> Advice {
    let (name, earlier, later) = (scene.name(film), encounter.earlier.text, encounter.later.text)
    let free = scene.clock(encounter.freeFrom)
    let day = scene.day(encounter.freeFrom)
    return Advice(
      pick(
        Words(
          "\(name) is shown at \(earlier) and again at \(later), \(inWords(short)) too soon",
          "\(name) passe à \(earlier) et de nouveau à \(later), \(inWords(short)) trop tôt",
          "\(name) chiếu ở \(earlier) rồi lại ở \(later), sớm \(inWords(short))")),
      pick(
        Words(
          "Move \(later) to \(day) \(free) or later.",
          "Déplacez \(later) au \(day) \(free) ou plus tard.",
          "Dời \(later) đến \(day) \(free) hoặc muộn hơn.")))
  }

  func rated(_ scene: ConflictScene, _ film: Key<Film>, _ fault: Conflict.RatingFault) -> Advice {
    let (name, later, rating) = (scene.name(film), scene.later, fault.rating)
    let from = fault.hours.earliest.map(Self.clock)
    let to = fault.hours.latestEnd.map(Self.clock)
    let hours = [
      from.map { pick(Words("from \($0)", "à partir de \($0)", "từ \($0)")) },
      to.map { pick(Words("until \($0)", "jusqu’à \($0)", "đến \($0)")) },
    ].compactMap(\.self).joined(separator: " ")
    let outside = inWords(fault.minutesEarly + fault.minutesLate)
    return Advice(
      pick(
        Words(
          "\(name) is rated \(rating), shown only \(hours): \(later) is \(outside) outside",
          "\(name) est classé \(rating), montré seulement \(hours) : \(later) sort de "
            + outside,
          "\(name) xếp loại \(rating), chỉ chiếu \(hours): \(later) lệch \(outside)")),
      pick(
        Words(
          "Move \(scene.code) into those hours.", "Placez \(scene.code) dans ces heures.",
          "Dời \(scene.code) vào khung giờ đó.")))
  }

  /// A minute of the festival day as a clock shows it.
  private static func clock(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60 % 24, minute % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  func unheard(_ scene: ConflictScene, _ film: Key<Film>, _ missing: [LanguageTag]) -> Advice {
    let (name, languages, codes) = (scene.name(film), list(missing), scene.codes)
    return Advice(
      pick(
        Words(
          "\(name) has no screening to follow in \(languages) (\(codes))",
          "\(name) n’a pas de séance accessible en \(languages) (\(codes))",
          "\(name) không có buổi nào hiểu được bằng \(languages) (\(codes))")),
      pick(
        Words(
          "Subtitle one of them, or find a print that is.",
          "Sous-titrez une séance, ou trouvez une copie sous-titrée.",
          "Thêm phụ đề cho một buổi, hoặc tìm bản có phụ đề.")))
  }

  func unlicensed(
    _ scene: ConflictScene, _ film: Key<Film>, _ leave: Conflict.Leave, _ state: Permission.State?
  ) -> Advice {
    let (name, codes) = (scene.name(film), scene.codes)
    let needs = scene.conflict.screenings.count == 1 ? "needs" : "need"
    let what =
      leave == .rights
      ? pick(Words("the rights of", "les droits de", "quyền chiếu"))
      : pick(Words("the permit of", "le visa de", "giấy phép"))
    let how =
      switch (state, leave) {
      case (.refused, .rights): pick(Words("are refused", "sont refusés", "bị từ chối"))
      case (.refused, .permit): pick(Words("is refused", "est refusé", "bị từ chối"))
      case (.asked, .rights):
        pick(Words("are asked for only", "sont seulement demandés", "mới chỉ hỏi"))
      case (.asked, .permit):
        pick(Words("is asked for only", "est seulement demandé", "mới chỉ hỏi"))
      case (_, .rights): pick(Words("are not spoken of", "ne sont pas indiqués", "chưa rõ"))
      case (_, .permit): pick(Words("is not spoken of", "n’est pas indiqué", "chưa rõ"))
      }
    let them = leave == .rights ? "them" : "it"
    return Advice(
      pick(
        Words(
          "\(what) \(name) \(how); \(codes) \(needs) \(them)",
          "\(what) \(name) \(how) ; \(leave == .rights ? "nécessaires" : "nécessaire") à \(codes)",
          "\(what) \(name) \(how); cần cho \(codes)")),
      pick(
        Words(
          "Get them, or take the film off.", "Obtenez-les, ou retirez le film.",
          "Xin phép, hoặc bỏ phim.")))
  }
}

extension Conflict.Encounter {
  /// Which of the two is billed as the premiere.
  fileprivate func premiere(in programme: Programme) -> ScreeningCode {
    programme.screenings[earlier]?.isPremiere == true ? earlier : later
  }
}
