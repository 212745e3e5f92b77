import ArgumentParser
import UseCases

/// Which state of the week is written.
struct VersionOptions: ParsableArguments {
  @Flag(help: "The working programme, whatever was released.") var working = false
  @Option(help: "What the release with this number froze.") var release: Int?

  /// The state that was named; nil where none was.
  var named: ProgrammeVersion? {
    get throws(Failure) {
      guard let release else { return working ? .working : nil }
      guard !working else { throw Failure(.usage, "--working and --release: give one of them.") }
      return .release(release)
    }
  }
}
