package import SchedulingDomain
package import Tables
package import UseCases
import Wording

extension Failure {
  /// The failure of a use case, told with the titles of the programme where there is one.
  package init(_ refusal: Refusal, in programme: Programme? = nil) {
    switch refusal {
    case .scheduling(let refusals):
      let statuses = Set(refusals.map(Self.status))
      let words = refusals.map { Wording().words(for: $0, in: programme) }
      self.init(
        statuses.count == 1 ? statuses.first ?? .failure : .usage,
        lines: words.map { "error: \($0)" })
    case .stale(let name, let seen, let current):
      self.init(
        .conflict,
        "the \(name) was changed meanwhile: you saw version \(seen), it is now \(current).",
        advice: "Look again, then repeat with --if-version \(current).")
    case .weekChanged(let week):
      self.init(
        .conflict, "the week \(week) was changed meanwhile. Nothing was imported.",
        advice: "Repeat the import, to see what it comes to now.")
    case .requestReused(let key):
      self.init(
        .conflict, "the request key “\(key)” was used for another request before.",
        advice: "Take a new key for a new request.")
    case .notAllowed(let right):
      self.init(.notAllowed, "you may not \(right.rawValue) in this festival.")
    case .undo(let refusal): self.init(refusal, in: programme)
    case .release(let refusal): self.init(refusal, in: programme)
    case .archive(let failure): self.init(failure)
    }
  }

  private static func status(of refusal: SchedulingRefusal) -> Ending {
    switch refusal {
    case .value, .filmsBesidePackage, .printOfAnotherFilm, .heldTwice: .usage
    case .unknown, .dangling: .notFound
    case .alreadyThere, .knownInOtherWeek, .calendarUIDTaken, .stillNamed, .ledgerIsFinal,
      .correctedBefore, .usedInOtherWeek, .auditoriumTaken, .cancelled, .notCancelled:
      .conflict
    }
  }

  /// The failure of what keeps the programmes.
  package init(_ failure: ArchiveFailure) {
    switch failure {
    case .unreachable(let words):
      self.init(
        .databaseUnreachable, "the database can't be reached: \(words)",
        advice: "See whether it runs: filmweek database status")
    case .forbidden(let words):
      self.init(.notAllowed, "the database lets nobody in or forbids this: \(words)")
    case .schemaIsNewer(let found, let known):
      self.init(
        .failure, "the database is of a newer filmweek: schema \(found), this one knows \(known).",
        advice: "Use the newer program; this one leaves the database alone.")
    case .schemaIsOlder(let found, let known):
      self.init(
        .failure,
        found == 0
          ? "the database has no filmweek in it yet."
          : "the database is of an older filmweek: schema \(found), this one needs \(known).",
        advice: "Bring it up to date: filmweek database migrate")
    case .busy(let attempts):
      self.init(
        .conflict, "others were faster \(attempts) times; nothing was changed.",
        advice: "Try again.")
    case .full:
      self.init(
        .failure, "the database's disk is full; nothing was changed.",
        advice: "Make room on its disk, then repeat.")
    case .readOnly:
      self.init(
        .failure, "the database can be read only; nothing was changed.",
        advice: "Name the server that can be written: --database or FILMWEEK_DATABASE.")
    case .ruleBroken(let rule):
      self.init(
        .failure, "the database refuses by its rule “\(rule)”; nothing was changed.",
        advice: "This is a fault of filmweek: please report it with the command.")
    case .inDoubt:
      self.init(
        .failure, "the connection broke while this was being kept: it may be there or not.",
        advice: "Look with filmweek log, then repeat if it is not there.")
    case .other(let words): self.init(.failure, "the database: \(words)")
    }
  }

  /// The failure of a file.
  package init(_ error: FileError) {
    switch error {
    case .notFound(let path):
      self.init(.usage, "there is no file “\(path)”.", advice: "Check the path and its spelling.")
    case .folderNotFound(let path):
      self.init(.usage, "there is no folder “\(path)”. Make it first.")
    case .notFolder(let path): self.init(.usage, "“\(path)” is no folder; name another.")
    case .folderNotOurs(let path):
      self.init(
        .conflict, "“\(path)” holds what filmweek has not made, so it is left alone.",
        advice: "Name a folder that is empty or not there yet.")
    case .isFolder(let path): self.init(.usage, "“\(path)” is a folder; name a file in it.")
    case .notPermitted(let path):
      self.init(.usage, "“\(path)” may not be opened by you.", advice: "Check its permissions.")
    case .tooLarge(let path, _, let limit):
      self.init(
        .usage, "“\(path)” is larger than \(limit >> 20) MB, the most that is read.",
        advice: "Is it the right file?")
    case .diskFull(let path):
      self.init(.failure, "the disk is full, so “\(path)” was left as it was.")
    case .system(let path, let number):
      self.init(.failure, "“\(path)” can't be read or written (system error \(number)).")
    }
  }

  /// The faults of a file, a line each with its place.
  package init(_ faults: Faults) { self.init(.usage, lines: faults.rendered) }
}
