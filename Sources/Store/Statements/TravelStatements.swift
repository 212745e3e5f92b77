import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let travelsOfWeek = Statement<WeekName, Versioned<Travel>>(
    "travels_of_week", Queries.travelsOfWeek, bind: \.festival, \.week,
    row: { (from: Key<Venue>, to: Key<Venue>, version: Int, minutes: Pause, remarks: Remarks) in
      var travel = Travel(key: try Travel.Route(from: from, to: to), minutes: minutes)
      travel.remarks = remarks
      return Versioned(value: travel, version: version)
    })

  static let putTravels = Statement<Batch<Travel>, Void>(
    "put_travels", Queries.putTravels, bind: \.festival, \.week, \.from, \.to, \.minutes, \.remarks)

  static let removeTravels = Statement<Batch<Travel.Route>, Void>(
    "remove_travels", Queries.removeTravels, bind: \.festival, \.week, \.from, \.to)
}

extension Travel {
  fileprivate var from: Key<Venue> { key.from }
  fileprivate var to: Key<Venue> { key.to }
}
