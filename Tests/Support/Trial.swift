import Foundation

/// How much a long test tries: little in every run, more where `Scripts/trial` asks for it.
package enum Trial {
  /// A number from the environment, or the one that does for every run.
  package static func count(_ name: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  /// The seeds of a race.
  package static var seeds: [UInt64] {
    (0..<count("FILMWEEK_RACE_SEEDS", or: 2)).map { UInt64(2025 + $0) }
  }
}
