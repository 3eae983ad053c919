// swift-tools-version: 6.2
import PackageDescription

// The floor plan. One target per room; an entry under `dependencies` is an arrow "imports".
// `make check` builds with --explicit-target-dependency-import-check error, so the arrows
// drawn here are the only ones there are. ARCHITECTURE.md says what each room is for.

// The checks set GUATU_STRICT: then a warning is an error. A newcomer's newer compiler may warn in peace.
let strict: [SwiftSetting] =
  [.enableUpcomingFeature("ExistentialAny")]
  + (Context.environment["GUATU_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
  name: "guatu",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "guatu", targets: ["guatu"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // Ground floor: words, nouns, files, figures, mail.
    .target(name: "Wording", swiftSettings: strict),
    .target(name: "PlanModel", dependencies: ["Wording"], swiftSettings: strict),
    .target(name: "Seals", dependencies: ["CSodium", "COath"], swiftSettings: strict),
    .target(
      name: "OfficeFiles", dependencies: ["Wording", "CZip", "CZlib", "CXlsxWriter", "CLibXML2"],
      swiftSettings: strict),
    .target(name: "Figures", swiftSettings: strict),
    .target(name: "Mail", dependencies: ["Wording"], swiftSettings: strict),

    // Who may do what, and the record of what they did; the yearly round. Pure as well.
    .target(name: "People", dependencies: ["PlanModel", "Seals", "Wording"], swiftSettings: strict),
    .target(name: "Rounds", dependencies: ["PlanModel", "People", "Wording"], swiftSettings: strict),

    // What is thought about a plan: pure, no input or output, no clock.
    .target(name: "Assessment", dependencies: ["PlanModel", "Wording"], swiftSettings: strict),
    .target(
      name: "Oversight", dependencies: ["PlanModel", "People", "Rounds", "Assessment", "Wording"], swiftSettings: strict
    ),
    .target(
      name: "PlanDocuments", dependencies: ["PlanModel", "OfficeFiles", "Seals", "Wording"],
      swiftSettings: strict),

    // What is kept: ports that know no SQL, and the embedded database behind them.
    .target(
      name: "Store", dependencies: ["PlanModel", "People", "Rounds", "Oversight", "Wording"], swiftSettings: strict),
    .target(
      name: "StoreSQLite",
      dependencies: [
        "Store", "PlanModel", "People", "Rounds", "Oversight", "Seals", "Wording",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // What leaves the house: one document, written in every form.
    .target(
      name: "Reports",
      dependencies: [
        "PlanModel", "Assessment", "Rounds", "Oversight", "Figures", "OfficeFiles", "Seals", "Wording",
      ],
      swiftSettings: strict),

    // What a person can do, one file per verb; then the two ways of doing it.
    .target(
      name: "Operations",
      dependencies: [
        "PlanModel", "PlanDocuments", "Assessment", "People", "Rounds", "Oversight", "Reports", "Store", "Figures",
        "OfficeFiles", "Mail", "Seals", "Wording",
      ],
      swiftSettings: strict),
    .target(
      name: "Web",
      dependencies: [
        "Operations", "PlanModel", "PlanDocuments", "Assessment", "People", "Rounds", "Oversight", "Reports", "Store",
        "Figures", "OfficeFiles", "Mail", "Seals", "Wording", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "guatu",
      dependencies: [
        "Web", "Operations", "PlanModel", "PlanDocuments", "Assessment", "People", "Store", "StoreSQLite",
        "OfficeFiles", "Rounds", "Oversight", "Reports", "Mail", "Seals", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "guatu-bench",
      dependencies: [
        "Operations", "PlanDocuments", "PlanModel", "Assessment", "People", "Rounds", "Oversight", "Reports", "Seals",
        "Store", "StoreSQLite", "OfficeFiles", "Figures", "Wording",
      ],
      swiftSettings: strict),

    // C libraries of the system.
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "COath", pkgConfig: "liboath", providers: [.apt(["liboath-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Tests mirror rooms. FixtureFiles makes small files for several of them; StoreContract is the contract of the
    // store's ports, run by the tests of every store.
    .target(name: "FixtureFiles", path: "Tests/FixtureFiles", swiftSettings: strict),
    .testTarget(name: "SealsTests", dependencies: ["Seals"], swiftSettings: strict),
    .testTarget(
      name: "RoundsTests", dependencies: ["Rounds", "PlanModel", "People", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "OversightTests", dependencies: ["Oversight", "PlanModel", "People", "Rounds", "Assessment", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Oversight", "Rounds", "People", "Figures", "OfficeFiles", "PlanModel", "Assessment", "Seals",
        "Wording",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PeopleTests", dependencies: ["People", "Seals", "PlanModel", "Wording"], swiftSettings: strict),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "OfficeFilesTests", dependencies: ["OfficeFiles", "Wording", "FixtureFiles"], swiftSettings: strict),
    .testTarget(name: "MailTests", dependencies: ["Mail", "Wording"], swiftSettings: strict),
    .testTarget(name: "FiguresTests", dependencies: ["Figures"], swiftSettings: strict),
    .testTarget(
      name: "AssessmentTests", dependencies: ["Assessment", "PlanModel", "Wording", "FixtureFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanDocumentsTests",
      dependencies: ["PlanDocuments", "PlanModel", "OfficeFiles", "Wording", "FixtureFiles"],
      swiftSettings: strict),
    .target(
      name: "StoreContract", dependencies: ["Store", "People", "Rounds", "Oversight", "Seals", "PlanModel", "Wording"],
      path: "Tests/StoreContract", swiftSettings: strict),
    .testTarget(
      name: "StoreSQLiteTests",
      dependencies: [
        "StoreSQLite", "StoreContract", "Store", "People", "Rounds", "Oversight", "Seals", "PlanModel", "Wording",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "OperationsTests",
      dependencies: [
        "Operations", "Assessment", "Mail", "OfficeFiles", "Rounds", "Oversight", "Reports", "Figures", "StoreSQLite",
        "Store", "People", "Seals",
        "PlanModel", "Wording", "FixtureFiles",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "Operations", "Assessment", "Figures", "Store", "StoreSQLite", "Rounds", "Oversight", "Reports",
        "OfficeFiles", "Seals",
        "People", "PlanModel", "PlanDocuments", "Wording", "FixtureFiles",
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests", dependencies: ["Web", "People", "PlanModel", "Rounds", "Oversight", "Wording"],
      swiftSettings: strict),
  ]
)
