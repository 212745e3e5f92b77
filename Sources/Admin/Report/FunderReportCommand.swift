import ArgumentParser
import Reports
import UseCases

/// `filmweek report funder`.
struct FunderReportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "funder", "Report the figures that a funder asks for.",
    examples: [
      "report funder", "report funder --form eu-media",
      "report funder --form plain --language fr --format xlsx --output bilan.xlsx",
    ],
    about: "What is not known stays blank, and what it needs is said. Claims enter no figure.")

  @Option(help: "Whose form: eu-media (Festival Statistics) or plain.")
  var form: FunderForm = .plain
  @OptionGroup var options: ReportOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let reports = try options.reports(from: work, at: desk)
    try options.give(reports.funder(form), at: desk, style: work.style)
  }
}

extension FunderForm: ExpressibleByArgument {}
