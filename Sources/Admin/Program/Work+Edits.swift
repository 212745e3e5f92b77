import SchedulingDomain
import UseCases

extension Work {
  /// Adds something that is not there yet.
  func add(
    _ item: Item, to stored: StoredProgramme, _ action: String, _ write: WriteOptions
  ) throws(Failure) {
    try edit(stored, action, write) { _ throws(SchedulingRefusal) in .add(item) }
  }

  /// Says something else of a thing, unless somebody changed it since it was read.
  func replace(
    _ item: Item, in stored: StoredProgramme, _ action: String, _ write: WriteOptions,
    notes: [String] = []
  ) throws(Failure) {
    var write = write
    write.ifVersion = write.ifVersion ?? stored.versions[item.name]
    try edit(stored, action, write, notes: notes) { _ throws(SchedulingRefusal) in .replace(item) }
  }

  /// Takes something away.
  func remove(
    _ name: ItemName, from stored: StoredProgramme, _ action: String, _ write: WriteOptions
  ) throws(Failure) {
    try edit(stored, action, write) { _ throws(SchedulingRefusal) in .remove(name) }
  }
}
