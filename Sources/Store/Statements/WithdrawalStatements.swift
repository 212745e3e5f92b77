import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let withdrawGuest = Statement<(guest: Key<Guest>, intent: Intent), Withdrawal>(
    "withdraw_guest", Queries.withdrawGuest, bind: \.guest, \.intent.now, \.intent.actor.name,
    \.intent.door,
    row: {
      (
        standIn: Key<Guest>, number: Int, releases: Int, entries: Int, places: [String],
        keptWords: [String]
      ) in
      Withdrawal(
        standIn: standIn, logNumber: number, releases: releases, entries: entries, places: places,
        keptWords: keptWords)
    })
}
