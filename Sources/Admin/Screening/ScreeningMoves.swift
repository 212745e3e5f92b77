import ArgumentParser
import SchedulingDomain
import UseCases

extension ScreeningCommand {
  struct Move: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "move", "Move a screening in time, in place, or both.",
      examples: [
        "screening move CL --start 21:00", "screening move 107 --date sat --auditorium 3",
      ],
      about: "What is not given stays as it is. A room that is taken refuses, and says until when.")

    @Argument(help: "The screening: code or title.") var screening: [String]
    @OptionGroup var when: WhenOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      guard !when.isEmpty else {
        throw Failure(
          .usage, "where to?", advice: "Give --day, --start, --end, --venue or --auditorium.")
      }
      var write = write
      let work = try Work(desk, global)
      let stored = try work.stored()
      var moved = try stored.programme.screeningFinder.find(screening.spoken)
      let notes = try when.apply(to: &moved, in: stored.programme, now: desk.now)
      let edit = SchedulingDomain.Edit.move(moved.code, moved.timing, moved.place)
      write.ifVersion = write.ifVersion ?? stored.versions[ItemName(.screening, moved.code)]
      try work.edit(stored, "screening move", write, notes: notes) { _ throws(SchedulingRefusal) in
        edit
      }
    }
  }

  struct Cancel: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "cancel", "Withdraw a screening; it stays known as cancelled.",
      examples: ["screening cancel 107", "screening cancel 107 108"])

    @Argument(help: "The screening: code or title; or several codes.") var screening: [String]
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      try Work(desk, global).editEach(screening, "screening cancel", write) { .cancel($0) }
    }
  }

  struct Restore: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "restore", "Bring a cancelled screening back, if its room is free.",
      examples: ["screening restore 107"])

    @Argument(help: "The screening: code or title; or several codes.") var screening: [String]
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      try Work(desk, global).editEach(screening, "screening restore", write) { .restore($0) }
    }
  }
}

extension Work {
  /// Does the same to a screening that is named by its title, or to each that is named by its code;
  /// to all of them or to none.
  fileprivate func editEach(
    _ words: [String], _ action: String, _ write: WriteOptions, _ edit: (ScreeningCode) -> Edit
  ) throws(Failure) {
    let occasion = try occasion()
    let codes = occasion.programme.screeningCodes(words)
    guard codes.count > 1 else {
      let code = try occasion.programme.screeningFinder.find(words.spoken).code
      let edit = edit(code)
      return try self.edit(occasion.stored, action, write) { _ throws(SchedulingRefusal) in edit }
    }
    let outcome = try outcome(of: codes.map(edit), on: occasion, action, write)
    report(outcome, write)
  }
}

extension Programme {
  /// The screenings of which each word is the code; none where one of them is no code.
  fileprivate func screeningCodes(_ words: [String]) -> [ScreeningCode] {
    let codes = words.compactMap { word in
      screenings.keys.first { $0.text.lowercased() == word.lowercased() }
    }
    return codes.count == words.count ? codes : []
  }
}
