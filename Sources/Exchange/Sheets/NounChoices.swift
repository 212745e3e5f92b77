import SchedulingDomain
import Wording

/// The choices that sheets make of films, guests, prints, houses and tickets.
extension SheetChoices {
  static let selections = ChoiceWords<Selection.Status>(
    { $0.name(ofSelection: $1) },
    [
      "ok": .confirmed, "yes": .confirmed, "oui": .confirmed, "có": .confirmed,
      "confirmée": .confirmed, "wanted": .wished, "souhaitée": .wished, "retirée": .withdrawn,
      "cancelled": .withdrawn, "annulé": .withdrawn,
    ])
  static let permissions = ChoiceWords<Permission.State>(
    { $0.name(of: $1) },
    [
      "ok": .granted, "yes": .granted, "oui": .granted, "có": .granted, "obtenu": .granted,
      "obtenus": .granted, "accordés": .granted, "cleared": .granted, "requested": .asked,
      "pending": .asked, "en cours": .asked, "demandés": .asked, "refusés": .refused,
      "no": .refused, "non": .refused, "không": .refused,
    ])
  static let visits = ChoiceWords<Visit.Status>(
    { $0.name(ofVisit: $1) },
    [
      "confirmed": .accepted, "confirmé": .accepted, "confirmée": .accepted,
      "accepté": .accepted, "acceptée": .accepted, "yes": .accepted, "oui": .accepted,
      "có": .accepted, "ok": .accepted, "nhận lời": .accepted, "đã nhận lời": .accepted,
      "xác nhận": .accepted, "đã xác nhận": .accepted, "invité": .invited, "invitée": .invited,
      "mời": .invited, "được mời": .invited, "no": .declined, "non": .declined,
      "décliné": .declined, "déclinée": .declined, "refusé": .declined, "refusée": .declined,
      "không": .declined, "từ chối": .declined, "annulé": .cancelled, "annulée": .cancelled,
      "hủy": .cancelled, "đã hủy": .cancelled,
    ])
  static let appearances = ChoiceWords<Appearance.Status>(
    { $0.name(ofAppearance: $1) },
    [
      "yes": .confirmed, "oui": .confirmed, "có": .confirmed, "ok": .confirmed,
      "accepted": .confirmed, "accepté": .confirmed, "acceptée": .confirmed,
      "confirmé": .confirmed, "confirmée": .confirmed, "nhận lời": .confirmed,
      "xác nhận": .confirmed, "invité": .invited, "invitée": .invited, "mời": .invited,
      "no": .declined, "non": .declined, "décliné": .declined, "déclinée": .declined,
      "không": .declined, "từ chối": .declined,
    ])
  static let uses = ChoiceWords<Hire.Use>({ $0.name(of: $1) })
  static let admissions = ChoiceWords<Admission>(
    { $0.name(of: $1) }, ["gratuit": .free, "payante": .paid, "sur invitation": .invitation])
  static let availabilities = ChoiceWords<Availability>(
    { $0.name(of: $1) }, ["rush": .standby, "complet": .soldOut, "full": .soldOut])
  static let subtitleMethods = ChoiceWords<Print.SubtitleMethod>({ $0.name(of: $1) })
  static let keyStates = ChoiceWords<Print.DecryptionKey.State>({ $0.name(of: $1) })
}
