// swift-tools-version: 6.2
import PackageDescription

// Measures the rule book from outside, through the public library alone. Started by Scripts/bench.
let package = Package(
  name: "RulesBench",
  dependencies: [.package(name: "filmweek", path: "../..")],
  targets: [
    .executableTarget(
      name: "RulesBench",
      dependencies: [
        .product(name: "SchedulingDomain", package: "filmweek"),
        .product(name: "CivilTime", package: "filmweek"),
      ])
  ])
