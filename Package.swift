// swift-tools-version: 6.2
import PackageDescription

/// Given to every target of ours: Swift 6 mode with the upcoming features, and no warnings.
let houseSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

/// Where C is called, every unsafe expression says so.
let unsafeSettings = houseSettings + [.strictMemorySafety()]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

/// Only the documentation is built with it, so that nobody else resolves it.
let documentation: [Package.Dependency] =
  Context.environment["FILMWEEK_DOCUMENTATION"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

let package = Package(
  name: "filmweek",
  products: [
    .library(name: "CivilTime", targets: ["CivilTime"]),
    .library(name: "SchedulingDomain", targets: ["SchedulingDomain"]),
    .library(name: "ICalendar", targets: ["ICalendar"]),
    .executable(name: "filmweek", targets: ["filmweek"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ] + documentation,
  targets: [
    // Floor 0: values of time, how names are spelled, and the C libraries.
    .target(name: "CivilTime", swiftSettings: unsafeSettings),
    .target(name: "Spelling", swiftSettings: houseSettings),
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // Floor 1: the domain, and what reads and writes bytes.
    .target(
      name: "SchedulingDomain", dependencies: ["CivilTime", "Spelling"],
      swiftSettings: houseSettings),
    .target(name: "ICalendar", dependencies: ["CivilTime"], swiftSettings: houseSettings),
    .target(
      name: "Postgres", dependencies: ["CLibPQ", "CivilTime"], swiftSettings: unsafeSettings),
    .target(
      name: "Tables", dependencies: ["CExpat", "CZip", "CXLSXWriter", "Spelling"],
      swiftSettings: unsafeSettings),
    .target(
      name: "FilmWeekSchema", path: "Schema", exclude: ["Migrations", "Queries"],
      swiftSettings: houseSettings),
    .target(name: "EmbeddedPostgres", swiftSettings: unsafeSettings),

    // Floor 2: words.
    .target(
      name: "Wording", dependencies: ["SchedulingDomain", "CivilTime"],
      swiftSettings: houseSettings),

    // Floor 3: what a person wants, and the forms it comes in.
    .target(
      name: "UseCases", dependencies: ["SchedulingDomain", "CivilTime"],
      swiftSettings: houseSettings),
    .target(
      name: "Exchange",
      dependencies: [
        "SchedulingDomain", "ICalendar", "Tables", "Wording", "CivilTime", "Spelling",
      ],
      swiftSettings: houseSettings),
    .target(
      name: "Reports", dependencies: ["SchedulingDomain", "Tables", "Wording", "CivilTime"],
      swiftSettings: houseSettings),

    .target(
      name: "Pages",
      dependencies: ["SchedulingDomain", "Wording", "CivilTime", "Spelling", mustache],
      swiftSettings: houseSettings),

    // Floor 4: the doors.
    .target(
      name: "Store",
      dependencies: ["UseCases", "SchedulingDomain", "FilmWeekSchema", "Postgres", "CivilTime"],
      swiftSettings: houseSettings),
    .target(
      name: "Admin",
      dependencies: [
        "UseCases", "Exchange", "Reports", "Pages", "SchedulingDomain", "Wording", "Tables",
        "CivilTime", "Spelling", argumentParser,
      ],
      swiftSettings: houseSettings),

    // Floor 5: the program.
    .executableTarget(
      name: "filmweek",
      dependencies: [
        "Store", "Admin", "Exchange", "Postgres", "EmbeddedPostgres", "FilmWeekSchema",
        "UseCases", "CivilTime", argumentParser,
      ],
      swiftSettings: unsafeSettings),

    // Tests mirror the sources; Support holds what several of them build with.
    .target(
      name: "TestSupport",
      dependencies: [
        "CivilTime", "SchedulingDomain", "UseCases", "Exchange", "Postgres", "EmbeddedPostgres",
        "Store", "FilmWeekSchema", "Spelling",
      ],
      path: "Tests/Support", swiftSettings: houseSettings),
    .testTarget(
      name: "CivilTimeTests", dependencies: ["CivilTime", "TestSupport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "SpellingTests", dependencies: ["Spelling"], swiftSettings: houseSettings),
    .testTarget(
      name: "SchedulingDomainTests",
      dependencies: ["SchedulingDomain", "CivilTime", "TestSupport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "ICalendarTests", dependencies: ["ICalendar", "CivilTime", "TestSupport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "PostgresTests", dependencies: ["Postgres", "CivilTime", "TestSupport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "TestSupport"], swiftSettings: houseSettings),
    .testTarget(
      name: "EmbeddedPostgresTests", dependencies: ["EmbeddedPostgres", "Postgres", "TestSupport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "WordingTests",
      dependencies: ["Wording", "SchedulingDomain", "CivilTime", "TestSupport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "UseCasesTests",
      dependencies: ["UseCases", "SchedulingDomain", "CivilTime", "TestSupport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "Exchange", "SchedulingDomain", "ICalendar", "Tables", "CivilTime", "Spelling",
        "TestSupport",
      ],
      swiftSettings: houseSettings),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Wording", "SchedulingDomain", "Tables", "CivilTime", "TestSupport",
      ],
      swiftSettings: houseSettings),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Pages", "Wording", "SchedulingDomain", "CivilTime", "TestSupport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "UseCases", "SchedulingDomain", "FilmWeekSchema", "Postgres", "CivilTime",
        "TestSupport",
      ],
      swiftSettings: houseSettings),
    .testTarget(
      name: "AdminTests", dependencies: ["Admin", "filmweek", "TestSupport", "Postgres", "Tables"],
      swiftSettings: houseSettings),
  ]
)
