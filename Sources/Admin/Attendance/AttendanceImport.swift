import ArgumentParser
import Exchange

extension AttendanceCommand {
  /// The same as `filmweek import` of a table of counts.
  struct Import: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "import", "Take in returns of box offices and lists of counts from a table.",
      examples: [
        "attendance import returns.csv", "attendance import returns.csv --dry-run",
        "attendance import returns.csv --correct \"final figures of the cinema\"",
        "attendance import box-office.csv --map \"Places vendues=count\" --currency EUR",
      ],
      about: "Columns, in any order, in English, French or Vietnamese: count and method; screening "
        + "(a code), or film, date, start, venue and auditorium, or scope week; gross and "
        + "currency; id, category, country, counted_at, counted_by, source, supersedes, note, "
        + "moment, door, precision, part_of, countries, sample_size. All of it or nothing; rows "
        + "that say what the ledger says change nothing, those that say otherwise correct it with "
        + "--correct.")

    @Argument(help: "The file or folder; - for standard input.", completion: .file())
    var file: String
    @OptionGroup var newWeek: NewWeekOptions
    @OptionGroup(title: "Tables") var tables: TableOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let importing = TableImport(
        file: file, content: try FileContent(file), kind: .attendance, newWeek: newWeek,
        options: tables,
        write: write, global: global)
      try importing.run(at: desk)
    }
  }
}
