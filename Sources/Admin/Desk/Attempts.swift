import SchedulingDomain
import UseCases
import Wording

/// A value, or the failure that says why it is none.
func value<Value>(_ make: @autoclosure () throws(ValueRefusal) -> Value) throws(Failure) -> Value {
  do throws(ValueRefusal) {
    return try make()
  } catch { throw Failure(.usage, Wording().words(for: error)) }
}

/// What a use case answers, or the failure that says why it refuses.
func answer<Answer>(
  in programme: Programme? = nil, _ act: () throws(Refusal) -> Answer
) throws(Failure) -> Answer {
  do throws(Refusal) { return try act() } catch { throw Failure(error, in: programme) }
}
