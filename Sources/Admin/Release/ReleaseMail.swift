import ArgumentParser
import Exchange
import SchedulingDomain
import Tables
import UseCases

extension ReleaseCommand {
  struct Mail: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "mail",
      "Write a letter to each guest, house and rights holder concerned, as drafts for mail programs.",
      examples: ["release mail --output letters", "release mail 1 --output letters"],
      about: "Each is in the reader's language, says what has changed for them, and has their "
        + "calendar attached. Houses are written to where their contact has an address, holders of "
        + "rights where their organisation has one. Letters are signed by those whom the week names "
        + "as organisers; an organisation of that name or role gives the address for questions. The "
        + "folder is replaced whole. Nothing is sent unless you ask for it with "
        + "--sendmail, and are then asked. Where sendmail refuses a letter, the later ones are not "
        + "sent, and --from goes on from there: nobody is written to twice.")

    @Argument(help: "The number of the release; else the last one.") var number: Int?
    @Option(help: "The folder of the letters.", completion: .directory) var output: String
    @Option(
      help: ArgumentHelp("An address, GUEST=ADDRESS; repeatable.", valueName: "guest=address"))
    var to: [String] = []
    @Flag(help: "Hand the letters to this machine's sendmail, after asking.") var sendmail = false
    @Option(
      help: ArgumentHelp(
        "With --sendmail, begin with the letter that has this file: huyen, venues/rex.",
        valueName: "letter"))
    var from: String?
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if from != nil, !sendmail { throw ValidationError("--from is for --sendmail.") }
    }

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let state = try work.state(number.map { .release($0) } ?? .last)
      guard let head = state.release else { return }
      let before = head.number > 1 ? try work.state(.release(head.number - 1)).programme : nil
      let programme = state.programme
      let letters: [Letter]
      do {
        letters = try Letter.letters(
          of: programme, since: before, addresses: try addresses(in: programme))
      } catch let failure as Failure {
        throw failure
      } catch {
        throw Failure(.failure, "a calendar can't be written: \(error)")
      }
      guard !letters.isEmpty else {
        return desk.inform("nobody is concerned by release \(head.number); nothing was written")
      }
      do throws(FileError) {
        try FolderBytes.replace(
          output, with: letters.map { (path: $0.path, bytes: $0.bytes) })
      } catch { throw Failure(error) }
      let count = letters.count == 1 ? "1 letter" : "\(letters.count) letters"
      let sent = sendmail ? "" : "; nothing was sent"
      desk.inform("wrote \(output): \(count) about release \(head.number)\(sent)")
      let nameless = letters.filter { $0.address == nil }.map(\.addressee.key)
      if !nameless.isEmpty {
        desk.inform(
          "note: without an address: \(nameless.joined(separator: ", ")). "
            + "Give one with guest edit --email, or here with --to GUEST=ADDRESS.")
      }
      let silent = Letter.housesWithoutAddress(of: programme, since: before).map(\.text)
      if !silent.isEmpty {
        desk.inform(
          "note: houses without an address, so without a letter: \(silent.joined(separator: ", ")). "
            + "Give one with venue edit HOUSE --contact.")
      }
      if sendmail { try send(try chosen(letters), of: head.number, at: desk) }
    }

    /// Those with an address, from the one on with which to begin.
    private func chosen(_ letters: [Letter]) throws(Failure) -> [Letter] {
      var rest = letters[...]
      if let from {
        rest = rest.drop { $0.name != from }
        guard !rest.isEmpty else {
          throw Failure(
            .notFound, "there is no letter “\(from)”; nothing was sent.",
            advice: "There are: \(letters.map(\.name).joined(separator: ", "))")
        }
      }
      return rest.filter { $0.address != nil }
    }

    private func send(
      _ letters: [Letter], of release: Int, at desk: Desk
    ) throws(Failure) {
      guard let sendMail = desk.sendMail else {
        throw Failure(
          .failure, "there is no sendmail on this machine, so nothing was sent.",
          advice: "Open the letters with a mail program, or install one such as msmtp-mta.")
      }
      guard !letters.isEmpty else { return }
      let count = letters.count == 1 ? "1 letter" : "\(letters.count) letters"
      try desk.confirm("Send \(count) now?", global)
      for (index, letter) in letters.enumerated() {
        do throws(Failure) {
          try sendMail(letter.bytes)
        } catch {
          let handed = letters[..<index].map(\.name).joined(separator: ", ")
          throw Failure(
            error.status,
            lines: error.lines + [
              "  It was the one to \(letter.name). "
                + (handed.isEmpty
                  ? "None was handed over before." : "Handed over before: \(handed)."),
              "  To go on from there, repeat this for release \(release) with --from \(letter.name).",
            ])
        }
      }
      desk.inform("handed \(count) to sendmail")
    }

    private func addresses(in programme: Programme) throws(Failure) -> [Key<Guest>: String] {
      var addresses: [Key<Guest>: String] = [:]
      for pair in to {
        let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2, MailMessage.isAddress(halves[1]) else {
          throw Failure(
            .usage, "“\(pair)” is no guest with an address.",
            advice: "Give it as huyen=huyen@example.org")
        }
        addresses[try programme.guestFinder.find(halves[0]).key] = halves[1]
      }
      return addresses
    }
  }
}
