extension Desk {
  /// Whether a person is there who is shown what a write would do, and asked, before it is done.
  func asks(_ global: GlobalOptions, _ write: WriteOptions) -> Bool {
    terminal.isInteractive && !global.yes && !global.noInput && !write.dryRun && !write.json
  }
}
