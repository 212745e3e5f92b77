extension Count {
  /// What the true figure can be; a round one excludes nothing.
  public var bounds: ClosedRange<Int> { precision.bounds(of: figure.value) }
}

extension Tally {
  /// What the true figure can be, by the figures that were added.
  public var bounds: ClosedRange<Int> { ClosedRange(adding: counts.map(\.bounds)) }
}

extension ClosedRange<Int> {
  /// What a sum can be by what each of its parts can be.
  init(adding parts: some Sequence<ClosedRange<Int>>) {
    self = parts.reduce(0...0) { sum, part in
      let (upper, isBeyond) = sum.upperBound.addingReportingOverflow(part.upperBound)
      return sum.lowerBound + part.lowerBound...(isBeyond ? .max : upper)
    }
  }
}

extension Count.Precision {
  fileprivate func bounds(of figure: Int) -> ClosedRange<Int> {
    switch self {
    case .exact: figure...figure
    case .atLeast: figure...Int.max
    case .about: 0...Int.max
    case .atMost: 0...figure
    }
  }
}
