import Exchange
import SchedulingDomain

/// An amount of money as it is typed.
enum MoneyInput {
  static func money(_ text: String) throws(Failure) -> Money {
    do throws(TypedMoney.Refusal) { return try TypedMoney.money(text) } catch {
      let words = error.words
      throw Failure(.usage, words.message + ".", advice: words.advice)
    }
  }
}
