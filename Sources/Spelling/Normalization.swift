@_spi(_Unicode) import Swift

/// The text in Unicode normalization form C (UAX #15), so that equal names have equal bytes.
package func normalized(_ text: some StringProtocol) -> String {
  let whole = String(text)
  if whole.utf8.allSatisfy({ $0 < 0x80 }) { return whole }
  var scalars = String.UnicodeScalarView()
  for scalar in whole._nfc { scalars.append(scalar) }
  return String(scalars)
}
