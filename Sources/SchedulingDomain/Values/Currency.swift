/// A currency by its ISO 4217 code, with how many decimals its amounts have.
public struct Currency: Hashable, Comparable, Sendable {
  /// Three upper-case letters.
  public let code: String

  /// The currency with this code, any case.
  public init(_ code: some StringProtocol) throws(ValueRefusal) {
    let raised = code.uppercased()
    guard Self.known.contains(raised) else { throw .unknownCurrency(String(code)) }
    self.code = raised
  }

  /// How many digits of an amount stand behind the point: 2 of most, none of VND, 3 of TND.
  public var decimals: Int {
    if Self.whole.contains(code) { 0 } else if Self.thousandths.contains(code) { 3 } else { 2 }
  }

  /// How many minor units make one of the major, such as 100 cents a euro.
  public var minorUnits: Int { (0..<decimals).reduce(1) { unit, _ in unit * 10 } }

  /// Currencies sort by their codes.
  public static func < (first: Currency, second: Currency) -> Bool { first.code < second.code }

  private static let whole = words(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF")
  private static let thousandths = words("BHD IQD JOD KWD LYD OMR TND")

  // ISO 4217 as of 2026 without funds, metals and testing codes; ANG, BGN and HRK, which ended in
  // the last years, for editions that were paid in them.
  private static let hundredths = words(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
    GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL \
    MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK \
    PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB \
    TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
    """)

  private static let known = hundredths.union(whole).union(thousandths)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

extension Currency: CustomStringConvertible {
  /// The three letters.
  public var description: String { code }
}
