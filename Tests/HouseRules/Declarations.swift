/// What a file declares, and whether it says what it is for.
enum Declarations {
    private static let typeKeywords = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    private static let avoidedInTypes: Set<String> = [
        "manager", "helper", "helpers", "util", "utils", "utility", "utilities", "common", "data",
    ]

    /// What the standard library's protocols explain already.
    private static let explained = [
        "var description", "rawValue", "init(_ code: Code", "Literal ", "init(nilLiteral",
        "static func ==", "static func <",
    ]

    /// Public declarations without a `///` comment.
    ///
    /// Properties one right under the other share the comment of the first, those right under the
    /// head of their type that of the type; and an initializer right after the properties that only
    /// takes their values needs none.
    static func undocumented(in file: SourceFile) -> [Violation] {
        guard file.isSource || file.target == "TestKit" else { return [] }
        return file.text.code.indices.compactMap { index in
            isPublic(file.text.code[index]) && !isDocumented(index, in: file.text)
                ? file.violation(index + 1, "public and without a doc comment") : nil
        }
    }

    private static func isPublic(_ line: String) -> Bool {
        let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
        guard let first = words.first, ["public", "package", "open"].contains(first) else {
            return false
        }
        return !words.contains("import") && !explained.contains { line.contains($0) }
    }

    private static func isDocumented(_ index: Int, in text: SwiftText) -> Bool {
        guard index > 0, let above = lineAbove(index, in: text.raw) else { return false }
        if above.hasPrefix("///") { return true }
        let previous = text.code[index - 1]
        if isProperty(text.code[index]) {
            return (isProperty(previous) || isTypeHead(previous))
                && isDocumented(index - 1, in: text)
        }
        return text.code[index].contains("public init(") && previous.isEmpty && index > 1
            && isProperty(text.code[index - 2])
    }

    private static func isTypeHead(_ line: String) -> Bool {
        let words = line.split(separator: " ").map(String.init)
        return words.last == "{" && words.contains { typeKeywords.contains($0) }
    }

    /// Whether the line is a whole stored property that is public.
    private static func isProperty(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        return words.first == "public" && !words.contains("{") && !words.contains("static")
            && words.dropFirst().contains { ["var", "let"].contains($0) }
    }

    /// Names of types and files with words that say nothing.
    static func emptyNames(in file: SourceFile) -> [Violation] {
        let fileName = file.path.split(separator: "/").last.map(String.init) ?? ""
        let stem = String(fileName.prefix { $0 != "." })
        let names = [(stem, 0)] + typeNames(in: file.text)
        return names.compactMap { name, line in
            guard
                let word = Words.parts(of: name).first(where: {
                    avoidedInTypes.contains($0.lowercased())
                })
            else { return nil }
            return file.violation(line, "\(name): \(word) says nothing")
        }
    }

    /// The line above the one at an index, without attributes and indentation; nil at the top.
    static func lineAbove(_ index: Int, in raw: [String]) -> String? {
        for line in raw[..<index].reversed() {
            let trimmed = String(line.drop { $0 == " " })
            if !trimmed.hasPrefix("@") { return trimmed }
        }
        return nil
    }

    private static func typeNames(in text: SwiftText) -> [(String, Int)] {
        text.code.enumerated().flatMap { index, line in
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
            return zip(words, words.dropFirst()).compactMap { keyword, name in
                typeKeywords.contains(keyword) && name.first?.isUppercase == true
                    ? (name, index + 1) : nil
            }
        }
    }
}
