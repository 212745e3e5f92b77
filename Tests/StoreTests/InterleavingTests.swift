import Foundation
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// An edit, a removal and a release at once, in every order in which they can begin and end.
struct InterleavingTests {
  private enum Actor: Int, CaseIterable {
    case editor, remover, releaser
  }

  private let code = Build.code("CL")
  private let doomed = Build.code("X")

  private var programme: Programme {
    Build.programme(screenings: [
      Build.screening("CL", at: "2025-12-12 20:00", minutes: 60, in: Build.room("salle-1")),
      Build.screening("X", at: "2025-12-11 20:00", minutes: 60, in: Build.room("salle-1")),
    ])
  }

  /// Every order of two steps each: the snapshot, then the end.
  private static func orders(of actors: [Int]) -> [[Int]] {
    func orders(_ left: [Int: Int]) -> [[Int]] {
      guard left.values.contains(where: { $0 > 0 }) else { return [[]] }
      return left.keys.sorted().filter { left[$0, default: 0] > 0 }.flatMap { actor in
        orders(left.merging([actor: -1]) { $0 + $1 }).map { [actor] + $0 }
      }
    }
    return orders(Dictionary(uniqueKeysWithValues: actors.map { ($0, 2) }))
  }

  @Test(arguments: [[0, 2], [1, 2], [0, 1, 2]])
  func `whatever comes first, nothing is lost and nothing public goes`(actors: [Int]) throws {
    try TestDatabase.lease { database in
      let archive = database.archive(connections: 4)
      for (number, order) in Self.orders(of: actors).enumerated() {
        let week: Key<FilmWeek> = Build.key("week-\(number)")
        try archive.take(programme.moved(to: Build.key("festival-\(number)"), week))
        let turns = Turns(order)
        let refusals = try inThreads(actors.count) { index in
          let stepped = SteppedArchive(archive: archive, turns: turns, actor: actors[index])
          do {
            try act(Actor(rawValue: actors[index]) ?? .editor, on: stepped, in: week)
            return nil as Refusal?
          } catch let refusal as Refusal { return refusal }
        }
        try check(archive, week, actors, refusals, order)
      }
    }
  }

  private func act(_ actor: Actor, on archive: any Archive, in week: Key<FilmWeek>) throws {
    switch actor {
    case .editor: try archive.edit(.move(code, .open, .open), in: week)
    case .remover: try archive.edit(.remove(ItemName(.screening, doomed)), in: week)
    case .releaser: try archive.release(week)
    }
  }

  private func check(
    _ archive: any Archive, _ week: Key<FilmWeek>, _ actors: [Int], _ refusals: [Refusal?],
    _ order: [Int]
  ) throws {
    let working = try archive.stored(week).programme
    let reader = ReadReleases(archive: archive)
    let released = try reader.state(.last, of: week).programme
    #expect(try reader(of: week).map(\.number) == [1])
    #expect(Set(released.screenings.keys).isSubset(of: working.screenings.keys), "\(order)")
    for (actor, refusal) in zip(actors, refusals) {
      switch Actor(rawValue: actor) {
      case .editor:
        #expect(refusal == nil && working.screenings[code]?.timing == .open, "\(order)")
      case .remover:
        let stays = released.screenings[doomed] != nil
        #expect(refusal == (stays ? .release(.stillPublic(doomed)) : nil), "\(order)")
        #expect((working.screenings[doomed] != nil) == stays, "\(order)")
      case .releaser, nil: #expect(refusal == nil, "\(order)")
      }
    }
    try archive.release(week, .test(now: "2025-12-09T12:00:00Z"))
    #expect(try reader.state(.last, of: week).programme == archive.stored(week).programme)
    for (code, screening) in try reader.state(.last, of: week).programme.screenings {
      let known = released.screenings[code]?.calendar.sequence ?? 0
      #expect((known...(known + 1)).contains(screening.calendar.sequence), "\(order)")
    }
  }
}

/// An archive whose work waits for its turn after its snapshot was taken, and before its end.
private struct SteppedArchive: Archive {
  let archive: any Archive
  let turns: Turns
  let actor: Int

  func read<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result { try archive.read(work) }

  func write<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    defer { turns.leave(actor) }
    return try archive.write { session throws(Refusal) in
      turns.step(actor)
      let result = try work(session)
      turns.step(actor)
      return result
    }
  }

  func rehearse<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result { try archive.rehearse(work) }
}

/// Steps of several threads in a stated order, as far as locks of the database let them.
private final class Turns: @unchecked Sendable {
  // `order` is read and written with the condition held only.
  private let condition = NSCondition()
  private var order: [Int]

  init(_ order: [Int]) { self.order = order }

  /// Waits until it is this one's turn; who is waited for too long waits for a lock that is held.
  func step(_ actor: Int) {
    condition.lock()
    defer { condition.unlock() }
    let limit = Date(timeIntervalSinceNow: 0.2)
    while let next = order.first, next != actor, order.contains(actor) {
      guard condition.wait(until: limit) else { break }
    }
    if let place = order.firstIndex(of: actor) { order.remove(at: place) }
    condition.broadcast()
  }

  /// Takes the steps that this one will not make any more out of the order.
  func leave(_ actor: Int) {
    condition.lock()
    defer { condition.unlock() }
    order.removeAll { $0 == actor }
    condition.broadcast()
  }
}
