import Exchange
import SchedulingDomain
import Testing

struct TypedMoneyTests {
  @Test(arguments: [
    ("3120.50 EUR", "3120.50 EUR"), ("3120,5 EUR", "3120.50 EUR"), ("3 120,50 €", "3120.50 EUR"),
    ("3\u{202F}120,50\u{A0}€", "3120.50 EUR"), ("EUR 3,120.50", "3120.50 EUR"),
    ("€3.120,50", "3120.50 EUR"), ("3'120.50 chf", "3120.50 CHF"), ("3120 euros", "3120.00 EUR"),
    ("3.120,00 EUR", "3120.00 EUR"),
    ("1,234,567 usd", "1234567.00 USD"),
    ("1.234.567 ₫", "1234567 VND"), ("1.234 đ", "1234 VND"), ("120000.00 VND", "120000 VND"),
    ("12.345 TND", "12.345 TND"), ("12,34 TND", "12.340 TND"), ("1.234,567 TND", "1234.567 TND"),
    ("0 EUR", "0.00 EUR"), ("US$ 5", "5.00 USD"),
  ])
  func `an amount is read as offices write it`(text: String, amount: String) throws {
    #expect(try TypedMoney.money(text).description == amount)
  }

  @Test func `a currency said elsewhere holds where the amount names none, and must agree`() throws
  {
    let euro = try Currency("EUR")
    #expect(try TypedMoney.money("12.5", in: euro).minorUnits == 1250)
    #expect(throws: TypedMoney.Refusal.noCurrency("12.5")) { try TypedMoney.money("12.5") }
    let dong = try Currency("VND")
    #expect(throws: TypedMoney.Refusal.twoCurrencies(dong, euro)) {
      try TypedMoney.money("12000 VND", in: euro)
    }
  }

  @Test(arguments: ["", "EUR", "12 for 3 EUR", "1,23,456.00 EUR", "1.2.3 EUR", "12.50.30 EUR"])
  func `what is no amount is refused`(text: String) {
    #expect(throws: TypedMoney.Refusal.self) { try TypedMoney.money(text) }
  }

  @Test func `what could be a thousand times more is not guessed`() throws {
    let dinar = try Currency("TND")
    #expect(throws: TypedMoney.Refusal.ambiguous("1,234", dinar)) {
      try TypedMoney.money("1,234 TND")
    }
    #expect(throws: TypedMoney.Refusal.ambiguous("3.120", try Currency("EUR"))) {
      try TypedMoney.money("3.120 EUR")
    }
    #expect(throws: TypedMoney.Refusal.ambiguous("3,120", try Currency("EUR"))) {
      try TypedMoney.money("3,120 €")
    }
    #expect(throws: TypedMoney.Refusal.tooManyDecimals("12.5", try Currency("VND"))) {
      try TypedMoney.money("12.5 VND")
    }
    #expect(throws: TypedMoney.Refusal.negative("-3 EUR")) { try TypedMoney.money("-3 EUR") }
    #expect(throws: TypedMoney.Refusal.unknownCurrency("$")) { try TypedMoney.money("$3") }
  }

  @Test(arguments: [
    (["3,120", "12.50"], "3,120", "3120.00 EUR"), (["3.120 €", "12,50 €"], "3.120", "3120.00 EUR"),
    (["1.234.567", "3.120"], "3.120", "3120.00 EUR"),
    (["1.234,50", "3.120"], "3.120", "3120.00 EUR"),
    (["3,120", "1,234"], "3,120", nil), (["12,50", "12.50", "3,120"], "3,120", nil),
    (["12,50", "3,120"], "3,120", nil),
  ])
  func `amounts beside it settle how an amount is meant, where they agree`(
    column: [String], text: String, amount: String?
  ) throws {
    let point = TypedMoney.point(in: column)
    let read = try? TypedMoney.money(text, in: try Currency("EUR"), point: point)
    #expect(read?.description == amount)
  }

  @Test(arguments: [
    ("Recette (EUR)", "EUR"), ("Recette €", "EUR"), ("Recettes TTC, €", "EUR"),
    ("Gross [VND]", "VND"),
  ])
  func `a heading can name the currency`(heading: String, code: String) {
    #expect(TypedMoney.currency(inHeading: heading)?.code == code)
  }

  @Test(arguments: ["Recette", "All", "Top 3", "Recette ($)", "TTC"])
  func `a word of a heading is no currency`(heading: String) {
    #expect(TypedMoney.currency(inHeading: heading) == nil)
  }
}
