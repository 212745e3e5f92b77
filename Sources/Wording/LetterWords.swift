extension Wording {
  /// A fixed phrase of a letter.
  package enum LetterPhrase: CaseIterable, Sendable {
    /// What a letter is about: all there is, or what has changed; to a person, to a house.
    case yourAppearances, changedForYou, yourScreenings, changedScreenings
    /// The same as its first sentence.
    case hereAppearances, hereChanges, hereScreenings, hereChangedScreenings
    /// What is new for the reader.
    case newForYou, partChanged
    /// What was to be and is not; what follows for a guest, a house, a film.
    case isOff, isGone, wasToBe, notExpected, roomIsFree, notShown
    /// The end of a letter.
    case attached, askHere, askByReply, lookedAfterBy, regards
  }

  /// The words of a phrase; a sentence has its full stop, a label has no colon.
  package func phrase(_ phrase: LetterPhrase) -> String {
    let words =
      switch phrase {
      case .yourAppearances:
        Words("your appearances", "vos interventions", "lịch tham gia của quý vị")
      case .changedForYou:
        Words(
          "what has changed for you", "ce qui change pour vous", "thay đổi liên quan đến quý vị")
      case .yourScreenings: Words("the screenings", "les séances", "lịch chiếu")
      case .changedScreenings:
        Words(
          "what has changed in the screenings", "ce qui change dans les séances",
          "thay đổi trong lịch chiếu")
      case .hereAppearances, .hereChanges, .hereScreenings, .hereChangedScreenings:
        opening(phrase)
      case .newForYou: Words("new for you", "nouveau pour vous", "mới thêm vào lịch của quý vị")
      case .partChanged:
        Words(
          "your part in it has changed", "votre participation change",
          "phần tham gia của quý vị có thay đổi")
      case .isOff:
        Words("This is cancelled.", "Ce rendez-vous est annulé.", "Buổi này đã hủy.")
      case .isGone:
        Words(
          "This is no longer in the programme.", "Ce rendez-vous n’est plus au programme.",
          "Buổi này không còn trong chương trình.")
      case .wasToBe: Words("It was to be", "Il était prévu", "Dự kiến trước đó")
      case .notExpected, .roomIsFree, .notShown: consequence(phrase)
      case .attached, .askHere, .askByReply, .lookedAfterBy, .regards: ending(phrase)
      }
    return pick(words)
  }

  private func opening(_ phrase: LetterPhrase) -> Words {
    switch phrase {
    case .hereAppearances:
      Words(
        "Here is what you take part in.", "Voici vos rendez-vous.",
        "Sau đây là lịch tham gia của quý vị.")
    case .hereChanges:
      Words(
        "This has changed for you.", "Voici ce qui change pour vous.",
        "Lịch tham gia của quý vị có thay đổi như sau.")
    case .hereScreenings:
      Words("Here are the screenings.", "Voici les séances.", "Sau đây là lịch chiếu.")
    default:
      Words(
        "This has changed in the screenings.", "Voici ce qui change dans les séances.",
        "Lịch chiếu có thay đổi như sau.")
    }
  }

  private func consequence(_ phrase: LetterPhrase) -> Words {
    switch phrase {
    case .notExpected:
      Words(
        "You need not come; the attached calendar takes it out of yours.",
        "Votre venue n’est plus nécessaire\u{A0}; le calendrier joint retire ce rendez-vous du vôtre.",
        "Quý vị không cần đến; lịch đính kèm sẽ gỡ buổi này khỏi lịch của quý vị.")
    case .roomIsFree:
      Words(
        "We no longer need the room for it; the attached calendar takes it out of yours.",
        "La salle n’est plus demandée\u{A0}; le calendrier joint retire cette séance du vôtre.",
        "Chúng tôi không cần phòng cho buổi này nữa; lịch đính kèm sẽ gỡ buổi này khỏi lịch của quý vị."
      )
    default:
      Words(
        "The film is not shown then; the attached calendar takes it out of yours.",
        "Le film n’est donc pas montré\u{A0}; le calendrier joint retire cette séance du vôtre.",
        "Phim sẽ không chiếu buổi này; lịch đính kèm sẽ gỡ buổi này khỏi lịch của quý vị.")
    }
  }

  private func ending(_ phrase: LetterPhrase) -> Words {
    switch phrase {
    case .attached:
      Words(
        "Attached is your calendar: open it to bring your own up to date.",
        "Un calendrier est joint\u{A0}: ouvrez-le pour mettre le vôtre à jour.",
        "Lịch của quý vị được đính kèm: hãy mở tệp để cập nhật lịch cá nhân.")
    case .askHere: Words("Your questions", "Vos questions", "Mọi thắc mắc xin liên hệ")
    case .askByReply:
      Words(
        "If you have questions, please answer this letter.",
        "Pour toute question, répondez à ce message.",
        "Nếu có thắc mắc, xin quý vị trả lời thư này.")
    case .lookedAfterBy:
      Words("With you during your stay", "Pour vous accompagner", "Người đón tiếp quý vị")
    default: Words("Kind regards,", "Bien cordialement,", "Trân trọng,")
    }
  }

  /// A name behind "de": "du Louxor", "des Ursulines", "d’Utopia", "de La Clef".
  private static func frenchOf(_ name: String) -> String {
    for (article, contracted) in [("Le ", "du "), ("Les ", "des ")] where name.hasPrefix(article) {
      return contracted + name.dropFirst(article.count)
    }
    return name.first.map("AEIOUÉÈÊ".contains) == true ? "d’" + name : "de " + name
  }

  /// How a letter begins: to a person, or to a house.
  package func greeting(_ name: String, isPerson: Bool) -> String {
    pick(
      isPerson
        ? Words("Dear \(name),", "Bonjour \(name),", "Kính gửi \(name),")
        : Words("To \(name),", "À l’attention \(Self.frenchOf(name)),", "Kính gửi \(name),"))
  }
}
