import Postgres
import SchedulingDomain
import UseCases

extension PostgresSession {
  func releases(of week: WeekName) throws(Refusal) -> [ReleaseHead] {
    try asking { () throws(DatabaseError) in
      try enter(week.festival)
      return try rows(Statements.releasesOfWeek, week)
    }
  }

  func programme(of release: Int, in week: WeekName) throws(Refusal) -> Programme? {
    let found = try asking { () throws(DatabaseError) in
      try enter(week.festival)
      return try firstRow(Statements.releaseBody, ReleaseName(week: week, number: release))
    }
    guard let found else { return nil }
    guard found.isWhole else {
      throw .archive(.other("release \(release) is not what was frozen: its hash is another"))
    }
    do throws(UnreadableProgramme) {
      return try form.read(found.body.text)
    } catch {
      throw .archive(.other("release \(release) can't be read: \(error.words)"))
    }
  }

  func add(_ release: ReleaseDraft, in week: WeekName) throws(Refusal) -> ReleaseHead {
    let body = JSONText(form.write(release.programme))
    return try asking { () throws(DatabaseError) in
      try enter(week.festival)
      let (number, hash) = try row(
        Statements.addRelease, NewRelease(week: week, draft: release, body: body))
      let screenings = release.programme.screenings.values.sorted { $0.code < $1.code }
      try inBatches(screenings, in: week) { batch throws(DatabaseError) in
        try execute(Statements.addReleasedScreenings, (release: number, screenings: batch))
      }
      return ReleaseHead(number: number, of: release, hash: hash)
    }
  }

  func withdraw(
    _ guest: Key<Guest>, from festival: Key<Festival>, as intent: Intent
  ) throws(Refusal) -> Withdrawal {
    try asking { () throws(DatabaseError) in
      try enter(festival)
      return try row(Statements.withdrawGuest, (guest: guest, intent: intent))
    }
  }

  func stamp(_ screenings: [Screening], in week: WeekName) throws(Refusal) {
    try asking { () throws(DatabaseError) in
      try enter(week.festival)
      try inBatches(screenings, in: week) { batch throws(DatabaseError) in
        try execute(Statements.stampScreenings, batch)
      }
    }
  }

  func releasedScreenings(of week: WeekName) throws(Refusal) -> Set<ScreeningCode> {
    Set(
      try asking { () throws(DatabaseError) in
        try enter(week.festival)
        return try rows(Statements.releasedScreenings, week)
      })
  }
}
