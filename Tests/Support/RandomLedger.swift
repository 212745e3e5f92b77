import CivilTime
import Exchange
package import SchedulingDomain

/// Makes ledgers of every shape from a seed: doors, methods, corrections of corrections, parts that
/// fit and parts that do not, claims, counts of cancelled screenings.
package struct RandomLedger {
  private var random: SeededGenerator
  private var programme: Programme
  private let countries = ["FR", "VN", "XK", "US"].compactMap { try? Country($0) }
  private let start = Build.instant("2025-12-05T10:00:00Z")

  /// A programme of this seed with so many lines in its ledger.
  package static func make(seed: UInt64, lines: Int = 80) throws -> Programme {
    var programme = try RandomProgramme.withNouns(seed: seed, screenings: 14)
    programme.counts = [:]
    var maker = RandomLedger(random: SeededGenerator(seed: seed &+ 1), programme: programme)
    for number in 0..<lines { maker.add(number) }
    return maker.programme
  }

  /// The same as a file.
  package static func file(seed: UInt64, lines: Int = 80) throws -> [UInt8] {
    ProgrammeWriter.write(try make(seed: seed, lines: lines))
  }

  private init(random: SeededGenerator, programme: Programme) {
    self.random = random
    self.programme = programme
  }

  private mutating func add(_ number: Int) {
    let codes = programme.screenings.keys.sorted()
    let whole =
      random.happens(40) ? programme.counts.keys.sorted().randomElement(using: &random) : nil
    let scope = whole.flatMap { programme.counts[$0]?.scope } ?? self.scope(codes)
    // Lines are written in no order of their moments.
    let at = start.adding(minutes: Int.random(in: 0...600, using: &random))
    var line = Count(
      key: Build.key("line-\(number)"), scope: scope,
      figure: Figure(unchecked: Int.random(in: 0...(whole == nil ? 300 : 90), using: &random)),
      method: random.one(of: Count.Method.allCases, or: .clicker), recordedAt: at)
    line.subject = random.happens(90) ? .audience : .guests
    line.moment = random.happens(90) ? .start : .qa
    line.door = random.happens(40) ? ["A", "B"].randomElement(using: &random) : nil
    line.category = random.happens(40) ? random.one(of: Count.Category.allCases, or: .paid) : nil
    line.country = random.happens(40) ? countries.randomElement(using: &random) : nil
    line.countedAt = random.happens(50) ? at.adding(minutes: -5) : nil
    line.partOf = whole
    if whole == nil, random.happens(25) {
      // A line is corrected once; who corrects again corrects the correction.
      let corrected = Set(programme.counts.values.compactMap(\.supersedes))
      line.supersedes = programme.counts.keys.filter { !corrected.contains($0) }.sorted()
        .randomElement(using: &random)
      // Some take back what they correct.
      if random.happens(25) { line.partOf = line.supersedes }
    }
    if whole == nil, random.happens(40) {
      let currency = ["EUR", "VND", "TND"].compactMap { try? Currency($0) }
        .randomElement(using: &random)
      let units = Int.random(in: 0...500_000, using: &random)
      line.gross = currency.flatMap { try? Money(minorUnits: units, $0) }
    }
    programme.put(.count(line))
  }

  private mutating func scope(_ codes: [ScreeningCode]) -> Count.Scope {
    guard random.happens(92), let code = codes.randomElement(using: &random) else { return .week }
    return .screening(code)
  }
}
