import SchedulingDomain
import UseCases

extension Work {
  /// How often a file is read anew while others are faster.
  private static let attempts = 5

  /// Reads something onto the week and writes it; where others changed the week in between, all of
  /// it once more.
  /// - Parameter act: answers nil where the week is no longer as it had read it.
  func rereading(_ act: () throws(Failure) -> Outcome?) throws(Failure) -> Outcome {
    for _ in 0..<Self.attempts {
      if let outcome = try act() { return outcome }
      desk.inform("note: the week was changed meanwhile, so the file is read onto it again")
    }
    throw Failure(.archive(.busy(attempts: Self.attempts)))
  }
}

/// What a use case answers, nil where the week is no longer as it was seen, or the failure that says
/// why it refuses.
func answerUnlessChanged(
  in programme: Programme, _ act: () throws(Refusal) -> Outcome
) throws(Failure) -> Outcome? {
  do throws(Refusal) {
    return try act()
  } catch {
    if case .weekChanged = error { return nil }
    throw Failure(error, in: programme)
  }
}
