import Exchange
import SchedulingDomain

extension SheetAnswers {
  /// What names mean and do not mean, and the currency, a line each: `same REX=le-rex`.
  ///
  /// How dates are meant and figures are known belongs to a file, and is not among them.
  var entries: [String] {
    same.sorted { $0.key < $1.key }.map { "same \($0.key)=\($0.value)" }
      + different.sorted { $0.key < $1.key }.flatMap { name, keys in
        keys.sorted().map { "different \(name)=\($0)" }
      } + (currency.map { ["currency gross=\($0)"] } ?? [])
  }

  /// These answers, and of others kept before, line by line, those that these do not gainsay.
  func adding(_ kept: [String]) -> SheetAnswers {
    var all = self
    for entry in kept {
      guard let space = entry.firstIndex(of: " "), let sign = entry.lastIndex(of: "="), space < sign
      else { continue }
      let name = String(entry[entry.index(after: space)..<sign])
      let key = String(entry[entry.index(after: sign)...])
      switch entry[..<space] {
      case "same" where same[name] == nil && different[name]?.contains(key) != true:
        all.same[name] = key
      case "currency" where currency == nil: all.currency = try? Currency(key)
      case "different" where same[name] != key: all.different[name, default: []].insert(key)
      default: break
      }
    }
    return all
  }
}
