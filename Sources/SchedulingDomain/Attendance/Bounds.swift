extension Count {
  /// What the true figure can be; a round one excludes nothing.
  public var bounds: ClosedRange<Int> { precision.bounds(of: figure.value) }
}

extension Tally {
  /// What the true figure can be.
  public var bounds: ClosedRange<Int> { precision.bounds(of: figure) }
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
