import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek festival`.
struct FestivalCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "festival", "Festivals: they own venues, films and guests; each of their weeks is an edition.",
    examples: ["festival add \"Vietnamese Film Week in Paris\"", "festival list"],
    verbs: [Add.self, List.self, Show.self, Edit.self])
}

extension FestivalCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Add a festival.",
      examples: [
        "festival add \"Vietnam Film Week\" --key vietnam-paris --name vi=\"Tuần phim Việt Nam\""
      ], aliases: ["create"])

    @Argument(help: "Its name in English.") var englishName: [String]
    @Option(help: "A name by language, fr=Semaine; repeatable.") var name: [String] = []
    @Option(help: "Its key; else one is made of the name.") var key: String?
    @OptionGroup var remarks: RemarkOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let key = try Key<Festival>.made(given: key, from: englishName.spoken)
      let name = try LocalizedInput.neededText([englishName.spoken] + name, field: "name")
      var festival = Festival(key: key, name: name)
      remarks.apply(to: &festival.remarks)
      try answer { () throws(Refusal) in
        try StartWeek(archive: work.archive)(work.intent(write), festival)
      }
      desk.tell("festival \(key): new: \(name.text())")
      if write.dryRun { return desk.tell("Only tried: nothing was changed.") }
      desk.inform(
        "Next: filmweek week add \"NAME\" --from DAY --to DAY --zone Europe/Paris")
    }
  }

  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the festivals.", examples: ["festival list"], aliases: ["ls"])

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      desk.answer(
        .festivals(try Work(desk, global).festivals()), output, global,
        empty: "No festivals yet. Add one: filmweek festival add \"NAME\"")
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show a festival and its weeks.", examples: ["festival show vietnamese film week"])

    @Argument(help: "The festival: key or name.") var festival: [String] = []
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let festival = try work.festival(
        festival.isEmpty ? global.festival : festival.spoken)
      var card = Card("\(festival.name.text())  (\(festival.key))")
      card.lines("Names", festival.name.labelled)
      let weeks = try work.weeks().filter { $0.festival.key == festival.key }
      card.lines(
        "Weeks", weeks.map { "\($0.week.key)  \($0.week.days.first) to \($0.week.days.last)" })
      card.remarks(festival.remarks)
      desk.answer(card, AnswerForms(Answers.festivals([festival])), output, global)
    }
  }

  struct Edit: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "edit", "Change what is given of the festival of a week.",
      examples: ["festival edit --name fr=\"Semaine du film vietnamien\""])

    @Option(help: "A name by language, fr=Semaine; repeatable.") var name: [String] = []
    @OptionGroup var remarks: RemarkOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored().programme
      var programme = Programme(festival: stored.festival, week: stored.week)
      programme.festival.name = try LocalizedInput.neededText(
        name, onto: programme.festival.name, field: "name")
      remarks.apply(to: &programme.festival.remarks)
      let outcome = try answer { () throws(Refusal) in
        try ImportProgramme(archive: work.archive)(
          work.intent(write), programme, action: "festival edit")
      }
      work.report(outcome, write)
    }
  }
}

extension Listing where Item == Festival {
  static func festivals(_ festivals: [Festival]) -> Listing {
    Listing(
      festivals, as: AnswerForms(Answers.festivals(festivals)),
      columns: [
        .text("Key", priority: 1) { $0.key.text },
        .text("Name", priority: 2, wraps: true) { $0.name.text() },
      ])
  }
}
