/// The marks of an axis from zero: 1, 2 or 5 of some power of ten apart.
struct Scale {
  let step: Int
  /// The last mark, at or above the largest figure.
  let end: Int

  /// An axis that holds figures up to the largest, with at most so many steps.
  init(upTo largest: Int, steps: Int = 5) {
    let largest = max(1, largest)
    var power = 1
    while true {
      for factor in [1, 2, 5] where factor * power * steps >= largest {
        step = factor * power
        end = (largest + step - 1) / step * step
        return
      }
      power *= 10
    }
  }

  var marks: [Int] { Array(stride(from: 0, through: end, by: step)) }

  /// How far along the axis a figure is, 1 at its end.
  func share(_ figure: Int) -> Double { Double(figure) / Double(end) }
}
