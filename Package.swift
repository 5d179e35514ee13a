// swift-tools-version: 6.2
import PackageDescription

/// Documents that crash, hang or eat memory, and a planted fault, for tests; never shipped.
let hooks: [SwiftSetting] =
    Context.environment["WINNOW_TEST_HOOKS"] == "1" ? [.define("WINNOW_TEST_HOOKS")] : []

/// Every target is built under the same strict rules.
let strict: [SwiftSetting] =
    hooks + [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        // Small functions are inlined into other modules without each being marked for it.
        .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
    ]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func program(
    _ name: String, path: String? = nil, exclude: [String] = [],
    _ dependencies: [Target.Dependency]
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: path, exclude: exclude,
        swiftSettings: strict)
}

func tests(
    _ name: String, exclude: [String] = [], _ dependencies: [Target.Dependency]
) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// The fuzzer has no `main` of its own: only a build with libFuzzer can link it.
let fuzzer: [Target] =
    Context.environment["WINNOW_FUZZ"] == "1"
    ? [
        .executableTarget(
            name: "winnow-fuzz",
            dependencies: ["Documents", "Hub", "JSON", "Language", "Records", "Storage", "Wire"],
            path: "Tests/Fuzz", exclude: ["Corpus"],
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
    ] : []

let package = Package(
    name: "winnow",
    products: [
        .executable(name: "winnow", targets: ["winnow"]),
        .executable(name: "winnow-bench", targets: ["winnow-bench"]),
        .executable(name: "winnow-train", targets: ["winnow-train"]),
    ],
    targets: [
        // C libraries, each with one importer
        .systemLibrary(name: "CZeroMQ"),
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CCrypto"),
        .systemLibrary(name: "CLibArchive"),
        .systemLibrary(name: "CLZ4"),
        .systemLibrary(name: "CLinux"),
        .target(
            name: "CResources",
            exclude: ["data"],
            cSettings: [.unsafeFlags(["-std=c23"])]),

        // layer 1: bindings and platform
        library("ZeroMQ", ["CZeroMQ"]),
        library("SQLite", ["CSQLite"]),
        library("Crypto", ["CCrypto"]),
        library("Archives", ["CLibArchive"]),
        library("LZ4", ["CLZ4"]),
        library("Platform", ["CLinux"]),
        library("Arguments"),
        library("JSON"),
        library("Records"),

        // layer 2: domain, pure
        library("Documents", ["Archives", "Platform", "Records"]),
        library("Language", ["CResources", "JSON", "Records"]),
        library("Queueing", ["Platform", "Records"]),
        library("Wire", ["JSON", "Records"]),

        // layer 3: storage
        library("Storage", ["JSON", "LZ4", "Platform", "Records", "SQLite"]),

        // layer 4: what every client of a hub shares, and the roles
        library("HubLink", ["JSON", "Wire", "ZeroMQ"]),
        library(
            "Hub",
            ["Crypto", "JSON", "Platform", "Queueing", "Records", "Storage", "Wire", "ZeroMQ"]),
        library(
            "Worker",
            [
                "Crypto", "Documents", "HubLink", "JSON", "Language", "Platform", "Records", "Wire",
            ]),
        library(
            "Producer",
            ["Archives", "Crypto", "Documents", "HubLink", "JSON", "Platform", "Records", "Wire"]),
        library("Subscriber", ["HubLink", "JSON", "Platform", "Wire", "ZeroMQ"]),
        library(
            "Client", ["Documents", "HubLink", "JSON", "Platform", "Records", "Storage", "Wire"]),

        // layer 5: executables
        program(
            "winnow",
            [
                "Arguments", "Client", "Crypto", "Documents", "Hub", "HubLink", "JSON", "Language",
                "Platform",
                "Producer", "Queueing", "Records", "Storage", "Subscriber", "Wire", "Worker",
            ]),
        program("winnow-train", ["Archives", "Arguments", "JSON", "Language", "Platform"]),
        program(
            "winnow-bench", path: "Tests/Benchmarks", exclude: ["Peer", "Samples"],
            [
                "Arguments", "BenchmarkPeer", "Documents", "JSON", "Language", "Platform",
                "Records", "Storage", "ZeroMQ",
            ]),
        .target(
            name: "BenchmarkPeer", path: "Tests/BenchmarkPeer",
            linkerSettings: [.linkedLibrary("zmq")]),

        // tests
        .target(
            name: "TestKit", dependencies: ["CLinux", "Platform"], path: "Tests/TestKit",
            swiftSettings: strict),
        .target(
            name: "HubTestKit", dependencies: ["Crypto", "JSON", "Records", "Storage"],
            path: "Tests/HubTestKit", swiftSettings: strict),
        tests("ZeroMQTests", ["Platform", "TestKit", "ZeroMQ"]),
        tests("SQLiteTests", ["Platform", "SQLite", "TestKit"]),
        tests("CryptoTests", ["Crypto"]),
        tests("LZ4Tests", ["LZ4", "Platform"]),
        tests("ArchivesTests", ["Archives", "TestKit"]),
        tests("PlatformTests", ["Platform", "TestKit"]),
        tests("ArgumentsTests", ["Arguments"]),
        tests("JSONTests", ["JSON"]),
        tests("RecordsTests", ["Records"]),
        tests("DocumentsTests", ["Documents", "Platform", "Records", "TestKit"]),
        tests("LanguageTests", ["JSON", "Language", "Platform", "Records", "TestKit"]),
        tests("QueueingTests", ["Platform", "Queueing", "Records", "TestKit"]),
        tests("WireTests", ["JSON", "Platform", "Records", "TestKit", "Wire"]),
        tests(
            "HubTests",
            [
                "Crypto", "Hub", "HubTestKit", "JSON", "Platform", "Queueing", "Records",
                "Storage", "TestKit", "Wire",
            ]),
        tests(
            "SimulationTests", exclude: ["Seeds"],
            [
                "Hub", "HubTestKit", "JSON", "Platform", "Producer", "Queueing", "Records",
                "Storage", "TestKit", "Wire",
            ]),
        tests("ProducerTests", ["Producer", "Records", "TestKit"]),
        tests("StorageTests", ["JSON", "Platform", "Records", "SQLite", "Storage", "TestKit"]),
        tests(
            "IntegrationTests",
            ["JSON", "Platform", "Records", "SQLite", "Storage", "TestKit", "Wire", "ZeroMQ"]),
        tests("HouseRules", ["Platform", "TestKit"]),
    ] + fuzzer
)
