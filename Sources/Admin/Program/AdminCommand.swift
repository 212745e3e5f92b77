import ArgumentParser

/// A command that is run at a desk.
protocol AdminCommand: ParsableCommand {
  /// What every command understands.
  var global: GlobalOptions { get }

  /// Does it, or says why not.
  func run(at desk: Desk) throws(Failure)
}
