import SchedulingDomain
import Wording

/// The words for each case of a choice, in the three languages.
struct ChoiceWords<Choice: CaseIterable & RawRepresentable & Sendable>: Sendable
where Choice.RawValue == String {
  private let choices: [String: Choice]

  /// - Parameters: the label of a case in a language, and further words.
  init(_ label: ((Wording, Choice) -> String)? = nil, _ others: [String: Choice] = [:]) {
    var choices: [String: Choice] = [:]
    for (word, choice) in others { choices[Headings.plain(word)] = choice }
    for choice in Choice.allCases {
      for language in Wording.Language.allCases {
        if let label { choices[Headings.plain(label(Wording(language), choice))] = choice }
      }
    }
    for choice in Choice.allCases { choices[Headings.plain(choice.rawValue)] = choice }
    self.choices = choices
  }

  func choice(_ text: String) -> Choice? { choices[Headings.plain(text)] }

  var listed: String { Choice.allCases.map(\.rawValue).joined(separator: ", ") }
}

/// The choices that sheets make.
enum SheetChoices {
  static let kinds = ChoiceWords<Screening.Kind>(
    { $0.name(of: $1) },
    [
      "film": .screening, "séance": .screening, "chiếu": .screening, "suất chiếu": .screening,
      "q&a": .screening, "talk": .panel, "débat": .panel, "conférence": .panel,
      "opening": .ceremony,
      "ouverture": .ceremony, "clôture": .ceremony, "cocktail": .reception, "khai mạc": .ceremony,
      "bế mạc": .ceremony, "event": .other, "autre": .other,
    ])
  static let audiences = ChoiceWords<Screening.Audience>(
    { $0.name(of: $1) },
    ["tous": .public, "grand public": .public, "pro": .industry, "scolaire": .school])
  static let statuses = ChoiceWords<Screening.Status>(
    { $0.name(of: $1) },
    [
      "ok": .confirmed, "yes": .confirmed, "oui": .confirmed, "confirmée": .confirmed,
      "có": .confirmed, "planned": .tentative, "provisoire": .tentative, "no": .tentative,
      "prévu": .tentative, "option": .tentative, "canceled": .cancelled, "annulée": .cancelled,
      "hủy": .cancelled, "scheduled": .confirmed, "dự kiến": .tentative,
    ])
  static let roles = ChoiceWords<Appearance.Role>(
    { $0.name(of: $1) },
    [
      "réalisateur": .director, "réalisatrice": .director, "acteur": .cast, "actrice": .cast,
      "animation": .moderator, "animateur": .moderator, "animatrice": .moderator,
      "actor": .cast, "actress": .cast, "modérateur": .moderator, "modératrice": .moderator,
      "intervenant": .speaker, "intervenante": .speaker, "invité d'honneur": .guestOfHonour,
    ])
  static let parts = ChoiceWords<Part.Kind>(
    { $0.name(of: $1) }, ["q&a": .qa, "intro": .introduction, "débat": .qa])
  static let categories = ChoiceWords<Film.Category>(
    nil,
    [
      "drama": .fiction, "drame": .fiction, "phim truyện": .fiction, "documentaire": .documentary,
      "tài liệu": .documentary, "phim tài liệu": .documentary, "dessin animé": .animation,
      "hoạt hình": .animation, "phim hoạt hình": .animation, "expérimental": .experimental,
      "thử nghiệm": .experimental,
    ])
  static let premieres = ChoiceWords<Premiere.Status>(
    nil,
    [
      "world premiere": .world, "mondiale": .world, "première mondiale": .world,
      "international premiere": .international, "internationale": .international,
      "première internationale": .international, "nationale": .national,
      "première nationale": .national, "régionale": .regional, "no": .none, "non": .none,
      "công chiếu thế giới": .world, "công chiếu quốc tế": .international,
      "công chiếu châu lục": .continental, "công chiếu toàn quốc": .national,
      "công chiếu khu vực": .regional, "không": .none,
    ])
  static let methods = ChoiceWords<Count.Method>()
  static let countCategories = ChoiceWords<Count.Category>()
  static let moments = ChoiceWords<Count.Moment>()
  static let precisions = ChoiceWords<Count.Precision>()
}
