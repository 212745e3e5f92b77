/// A title as it stands in a sentence beside its code: whole where it is short, else its first words.
///
/// At most 40 characters, cut between words, with an ellipsis for the rest.
func brief(_ title: String) -> String {
  let limit = 40
  guard title.count > limit else { return title }
  let start = title.prefix(limit)
  let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
  let kept = words.reversed().drop { ",;:.–-( ".contains($0) }.reversed()
  return String(kept) + "…"
}
