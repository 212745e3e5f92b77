import SchedulingDomain
import UseCases
import Wording

extension Failure {
  /// Why an entry of the log can't be undone, and what can be done instead.
  init(_ refusal: UndoRefusal, in programme: Programme?) {
    switch refusal {
    case .nothingDone: self.init(.notFound, "nothing was done in this week yet.")
    case .noEntry(let number):
      self.init(.notFound, "there is no entry \(number).", advice: "Look with filmweek log.")
    case .keepsNothing(let number, "release create"):
      self.init(
        .conflict, "entry \(number) made a release, which stays: it is public.",
        advice: "To go back: filmweek release rollback NUMBER, then filmweek release create")
    case .keepsNothing(let number, "report save"):
      self.init(
        .conflict, "entry \(number) saved a report, which stays.", advice: "It disturbs nobody.")
    case .keepsNothing(let number, let action) where action.hasPrefix("attendance shift add"):
      self.init(
        .conflict, "entry \(number), \(action), is about a door and changed nothing in the week.",
        advice: "To end the shift: filmweek attendance shift end KEY")
    case .keepsNothing(let number, "attendance forget-tickets"),
      .keepsNothing(let number, "guest erase"):
      self.init(
        .conflict, "entry \(number) made something unreadable for ever.",
        advice: "There is no way back; what was done before can still be undone by its number.")
    case .keepsNothing(let number, let action):
      self.init(
        .conflict, "entry \(number), \(action), keeps nothing to go back to.",
        advice: "It only gave rooms to those who waited for them, or an older filmweek wrote it.")
    case .beginning(let number, let name, isEmpty: true):
      self.init(
        .conflict, "entry \(number) began the \(name), which can't be undone yet.",
        advice: "It is empty and disturbs nobody.")
    case .beginning(let number, let name, isEmpty: false):
      self.init(
        .conflict, "entry \(number) began the \(name), which has something in it: it stays.",
        advice: "Take single things out with their remove commands.")
    case .ledger(let number, let keys):
      let shown = keys.prefix(5).map(\.text).joined(separator: ", ")
      let more = keys.count > 5 ? " and \(keys.count - 5) more" : ""
      self.init(
        .conflict, "entry \(number) added to the ledger, where lines stay: \(shown)\(more).",
        advice: "Correct it instead: filmweek attendance correct \(keys.first?.text ?? "KEY") …")
    case .undone(let number, let undoer):
      self.init(
        .conflict, "entry \(number) was undone already, by entry \(undoer).",
        advice: "To do it again: filmweek undo \(undoer)")
    case .changedSince(let number, let name, let later):
      self.init(
        .conflict, "entry \(number) can't be undone: entry \(later) changed the \(name) since.",
        advice: "Undo \(later) first: filmweek undo \(later)")
    case .saidElsewhere(let number, let name, let later):
      self.init(
        .conflict,
        "entry \(number) can't be undone by itself: entry \(later) said the \(name) for another week.",
        advice: "Edit the \(name) instead; filmweek log show \(number) tells what it was.")
    case .builtUpon(let number, let fault, let later):
      let words = Wording().words(for: fault, in: programme)
      let advice = later.map { "Entry \($0) stands on it. Undo it first: filmweek undo \($0)" }
      self.init(.conflict, "entry \(number) can't be undone. \(words)", advice: advice)
    case .someoneElses(let last):
      self.init(
        .conflict,
        "the last entry, \(last.number), is not yours: \(last.entry.action), by \(last.entry.actor).",
        advice: "If you mean it, name it: filmweek undo \(last.number)")
    }
  }
}
