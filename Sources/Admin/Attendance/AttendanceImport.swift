import ArgumentParser

extension AttendanceCommand {
  /// The same as `filmweek import` of a table of counts.
  struct Import: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "import", "Take in returns of box offices and lists of counts from a table.",
      examples: ["attendance import returns.csv", "attendance import returns.csv --dry-run"],
      about: "Columns, in any order: count and method; screening (a code), or scope week; id, "
        + "category, country, counted_at, counted_by, source, supersedes, note, moment, door, "
        + "precision, part_of, countries, sample_size. All of it or nothing; lines that are there "
        + "already are left as they are.")

    @Argument(help: "The file or folder; - for standard input.", completion: .file())
    var file: String
    @OptionGroup var newWeek: NewWeekOptions
    @OptionGroup(title: "Tables") var tables: TableOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let importing = TableImport(
        file: file, content: try FileContent(file), newWeek: newWeek, options: tables,
        write: write, global: global)
      try importing.run(at: desk)
    }
  }
}
