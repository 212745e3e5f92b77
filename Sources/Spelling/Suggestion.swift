/// The candidate that was probably meant, case and accents aside; nil where none is near.
///
/// Near is a distance of at most a third of the longer text's length; of equals the first is taken.
package func suggestion(for text: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(folded(text).unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(folded(candidate).unicodeScalars)
    guard letters.count <= 100 else { continue }
    let limit = max(1, max(wanted.count, letters.count) / 3)
    guard abs(wanted.count - letters.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= limit, distance < min(letters.count, best?.distance ?? .max) {
      best = (candidate, distance)
    }
  }
  return best?.candidate
}

/// How many letters must be inserted, removed, replaced or swapped with a neighbour.
///
/// The optimal string alignment distance: no letter is touched twice.
package func editDistance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var current = last
  for row in 1...left.count {
    current[0] = row
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var distance = min(last[column], current[column - 1]) + 1
      distance = min(distance, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
      {
        distance = min(distance, beforeLast[column - 2] + 1)
      }
      current[column] = distance
    }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[right.count]
}
