extension [String] {
  /// A name of one or several words, whether or not it was put in quotes.
  var spoken: String { joined(separator: " ") }

  /// The ways to read the words as two names, one after the other.
  var asTwoNames: [(first: String, second: String)] {
    indices.dropFirst().map { (Array(self[..<$0]).spoken, Array(self[$0...]).spoken) }
  }

  /// The only way to read the words as two names that finds both things.
  ///
  /// Where none does, says why of the first: what was typed most likely, one word for each, or one
  /// in quotes.
  func twoNames<Found>(
    _ what: String, _ find: (_ first: String, _ second: String) throws(Failure) -> Found
  ) throws(Failure) -> Found {
    var found: [Found] = []
    var refusal: Failure?
    for (first, second) in asTwoNames {
      do throws(Failure) { found.append(try find(first, second)) } catch {
        refusal = refusal ?? error
      }
    }
    if let only = found.first, found.count == 1 { return only }
    if let refusal, found.isEmpty { throw refusal }
    throw Failure(
      .usage, found.isEmpty ? "two names are needed: \(what)." : "this can be read in two ways.",
      advice: "Put names of several words in quotes: \(what).")
  }
}
