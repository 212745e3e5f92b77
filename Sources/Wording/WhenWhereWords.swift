package import CivilTime
package import SchedulingDomain

extension Wording {
  /// "began 14:50, ended 16:25": what is said of how it really ran; nil where nothing is.
  package func really(began: String?, ended: String?) -> String? {
    let words = [
      began.map { pick(Words("began \($0)", "commencé à \($0)", "đã bắt đầu \($0)")) },
      ended.map { pick(Words("ended \($0)", "fini à \($0)", "đã kết thúc \($0)")) },
    ].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// When something is, as far as known: "Fri 12 Dec, 20:30".
  package func words(for timing: Timing) -> String {
    switch timing {
    case .open: phrase(.noDayYet)
    case .day(let day): "\(shortDay(day)), \(phrase(.timeToCome))"
    case .daypart(let day, let daypart):
      "\(shortDay(day)), \(name(of: daypart)), \(phrase(.timeToCome))"
    case .time(let start, _):
      "\(shortDay(start.civil.day)), \(start.civil.time.description.prefix(5))"
        + occurrence(of: start.instant, in: start.zone)
    }
  }

  /// Which of two equal wall times an instant has where clocks go back: " (first)"; else nothing.
  package func occurrence(of instant: Instant, in zone: Zone) -> String {
    do throws(WallTimeRefusal) {
      _ = try zone.instant(of: zone.civil(at: instant))
      return ""
    } catch {
      guard case .ambiguous(_, _, _, _, let second, _) = error else { return "" }
      return instant < second
        ? pick(Words(" (first)", " (première fois)", " (lần đầu)"))
        : pick(Words(" (second)", " (seconde fois)", " (lần hai)"))
    }
  }

  /// Where something is, as far as known: "Pathé Palace, Salle 1".
  package func words(for place: Place, in programme: Programme) -> String {
    switch place {
    case .open: phrase(.venueToCome)
    case .venue(let key):
      programme.venues[key]?.name.text(preferring: language.tag) ?? key.text
    case .auditorium(let room): name(of: room, programme)
    }
  }

  /// The language that is heard, then those of the subtitles; "not known" where neither is.
  package func words(for version: LanguageVersion) -> String {
    var facts: [String] = []
    if let audio = version.audio { facts.append(name(of: audio)) }
    if !version.subtitles.isEmpty {
      let names = version.subtitles.map { name(of: $0) }.joined(separator: ", ")
      facts.append("\(phrase(.subtitles)) \(names)")
    }
    return facts.isEmpty ? phrase(.notKnown) : facts.joined(separator: ", ")
  }

  /// What is said otherwise of a film, in general.
  package func words(for fact: FilmFact) -> String {
    let words =
      switch fact {
      case .title: Words("titles changed", "titres modifiés", "tên phim có thay đổi")
      case .directors: Words("directors changed", "réalisation modifiée", "đạo diễn có thay đổi")
      case .credits: Words("credits changed", "générique modifié", "danh đề có thay đổi")
      case .countries: Words("countries changed", "pays modifiés", "quốc gia có thay đổi")
      case .year: Words("year changed", "année modifiée", "năm có thay đổi")
      case .length: Words("running time changed", "durée modifiée", "thời lượng có thay đổi")
      case .languages: Words("languages changed", "langues modifiées", "ngôn ngữ có thay đổi")
      case .rating: Words("rating changed", "classification modifiée", "phân loại có thay đổi")
      case .synopsis: Words("synopsis changed", "synopsis modifié", "tóm tắt có thay đổi")
      case .premiere: Words("premiere changed", "première modifiée", "công chiếu có thay đổi")
      case .awards: Words("awards changed", "prix modifiés", "giải thưởng có thay đổi")
      case .details: Words("details changed", "détails modifiés", "có thay đổi chi tiết")
      }
    return pick(words)
  }

  /// A colon with its space; French sets it apart.
  package var colon: String { language == .french ? "\u{A0}: " : ": " }
}
