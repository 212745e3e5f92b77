import CivilTime
package import SchedulingDomain

extension Wording {
  /// As what a guest takes part, in which part and about when, said to them.
  ///
  /// "You take part as moderator, in the Q&A at about 22:59."
  package func participation(
    _ appearance: Appearance, in screening: Screening, of programme: Programme
  ) -> String {
    guard let part = appearance.part else { return clause(appearance.role) + "." }
    var text = clause(appearance.role) + ", " + when(part)
    if let start = screening.timing.start, part != .other,
      case .at(let instant) = RunOfShow(of: screening, in: programme).start(of: part)
    {
      let clock = start.zone.civil(at: instant).time.description.prefix(5)
      text += pick(Words(" at about \(clock)", ", vers \(clock)", ", khoảng \(clock)"))
    }
    return text + "."
  }

  /// That a guest no longer takes part.
  package func noLongerTakesPart(_ whenWhere: String) -> String {
    pick(
      Words(
        "You no longer take part in this (\(whenWhere)).",
        "Vous n’y participez plus (\(whenWhere)).",
        "Quý vị không còn tham gia buổi này (\(whenWhere))."))
  }

  /// No French form says whether the reader is a man or a woman.
  private func clause(_ role: Appearance.Role) -> String {
    let words =
      switch role {
      case .director: taking("as director", "au titre de la réalisation", "đạo diễn")
      case .cast:
        taking("as a member of the cast", "au titre des interprètes du film", "diễn viên")
      case .crew:
        taking("as a member of the crew", "au titre de l’équipe du film", "thành viên đoàn phim")
      case .jury: taking("as a member of the jury", "au titre du jury", "giám khảo")
      case .patron: taking("as patron", "au titre du parrainage", "bảo trợ")
      case .performer: taking("as performer", "en tant qu’artiste", "nghệ sĩ biểu diễn")
      case .moderator:
        Words(
          "You take part as moderator", "Vous assurez la modération",
          "Quý vị tham gia với vai trò điều phối")
      case .interpreter: taking("as interpreter", "en tant qu’interprète", "phiên dịch")
      case .speaker: taking("as speaker", "pour une intervention", "diễn giả")
      case .guestOfHonour: taking("as guest of honour", "à titre d’honneur", "khách mời danh dự")
      case .attendee:
        Words(
          "We look forward to seeing you there", "Nous comptons sur votre présence",
          "Kính mời quý vị đến dự")
      }
    return pick(words)
  }

  private func taking(_ english: String, _ french: String, _ vietnamese: String) -> Words {
    Words(
      "You take part \(english)", "Vous participez \(french)",
      "Quý vị tham gia với vai trò \(vietnamese)")
  }

  private func when(_ part: Part.Kind) -> String {
    let words =
      switch part {
      case .doors:
        Words("when the doors open", "à l’ouverture des portes", "khi mở cửa")
      case .introduction:
        Words("in the introduction", "pour la présentation", "trong phần giới thiệu")
      case .speeches: Words("in the speeches", "pour les discours", "trong phần phát biểu")
      case .salute:
        Words(
          "in the crew’s greeting", "pour le salut de l’équipe",
          "trong phần đoàn phim chào khán giả"
        )
      case .music: Words("in the music", "pour la musique", "trong phần âm nhạc")
      case .film: Words("during the film", "pendant le film", "trong lúc chiếu phim")
      case .intermission: Words("in the intermission", "à l’entracte", "trong giờ giải lao")
      case .qa:
        Words("in the Q&A", "pour la rencontre avec le public", "trong phần giao lưu hỏi đáp")
      case .discussion: Words("in the discussion", "pour la discussion", "trong phần thảo luận")
      case .other: Words("for a part of it", "pour une partie", "trong một phần chương trình")
      }
    return pick(words)
  }
}
