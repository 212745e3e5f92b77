import Exchange
import SchedulingDomain
import UseCases

extension Work {
  /// Keeps a copy of a week that a stated programme would change, and says where.
  ///
  /// The copy is made before the import, which may find that somebody was faster still; what it
  /// then changes can be undone all the same.
  func backUp(before stated: Programme, _ write: WriteOptions) throws(Failure) {
    guard !write.dryRun, try weeks().contains(where: { $0.week.key == stated.week.key }) else {
      return
    }
    let known = try answer { () throws(Refusal) in
      try ReadProgramme(archive: archive)(stated.week.key).programme
    }
    guard let next = try? known.merging(stated).bringingCalendarsOn(from: known, at: desk.now),
      next != known
    else { return }
    let bytes = ProgrammeWriter.write(known)
    if let path = try desk.backups.keep(bytes, of: known.week.key.text, at: desk.now) {
      desk.inform("backup: the week as it was is in \(path)")
    } else {
      desk.inform("note: no backup was made, as there is no folder for it. Set FILMWEEK_HOME.")
    }
  }
}
