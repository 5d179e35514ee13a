/// The sizes of files, functions and lines, and what is never written.
enum FormRules {
    static let fileLimit = 500
    static let functionLimit = 70
    static let lineLimit = 100

    // Each in two parts, so that no search for them ends here.
    static let unfinishedMarks = ["TO" + "DO", "FIX" + "ME"]
    static let forcingMarks = ["try" + "!", "as" + "!"]
    static let uncheckedMark = "@unchecked" + " Sendable"

    /// A file that is too long.
    static func fileLength(_ file: SourceFile) -> [Violation] {
        // The last line feed ends a line and begins none.
        let count = file.text.raw.count - (file.text.raw.last == "" ? 1 : 0)
        return count > fileLimit
            ? [file.violation(0, "\(count) lines are more than \(fileLimit)")] : []
    }

    /// Lines that are too long.
    static func lineLength(_ file: SourceFile) -> [Violation] {
        file.text.raw.enumerated().compactMap { index, line in
            line.unicodeScalars.count > lineLimit
                ? file.violation(index + 1, "\(line.count) columns are more than \(lineLimit)")
                : nil
        }
    }

    /// Functions, and bodies of properties, that are too long.
    static func functionLength(_ file: SourceFile) -> [Violation] {
        FunctionBodies.find(in: file.text).compactMap { body in
            body.lineCount > functionLimit
                ? file.violation(
                    body.line, "\(body.name) has \(body.lineCount) lines, over \(functionLimit)")
                : nil
        }
    }

    /// Notes of unfinished work, and ways to ignore an error or force a type.
    static func forbiddenText(_ file: SourceFile) -> [Violation] {
        let unfinished = file.text.raw.enumerated().flatMap { index, line in
            unfinishedMarks.filter { Words.contains($0, in: line) }
                .map { file.violation(index + 1, "\($0) is left") }
        }
        let forcing = file.text.code.enumerated().flatMap { index, line in
            forcingMarks.filter { Words.contains($0, in: line) }
                .map { file.violation(index + 1, "\($0) ends the process where an error may come") }
        }
        return unfinished + forcing
    }

    /// A conformance to `Sendable` that nothing checks, without a comment right above that says
    /// what makes it true.
    static func uncheckedSendable(_ file: SourceFile) -> [Violation] {
        file.text.code.enumerated().compactMap { index, line in
            guard line.contains(uncheckedMark) else { return nil }
            let isExplained = Declarations.lineAbove(index, in: file.text.raw)?.hasPrefix("//")
            return isExplained == true
                ? nil : file.violation(index + 1, "no comment says what makes it Sendable")
        }
    }

    /// Pauses of a length somebody guessed, in tests: they must await what they wait for.
    static func fixedSleeps(_ file: SourceFile) -> [Violation] {
        guard file.path.hasPrefix("Tests/"), file.target != "TestKit" else { return [] }
        return file.text.code.enumerated().compactMap { index, line in
            let calls = ["sleep(", "usleep(", "nanosleep(", "Task.sleep("]
            return calls.contains { Words.contains($0, in: line) }
                ? file.violation(index + 1, "a test sleeps instead of awaiting") : nil
        }
    }
}

/// Whole words in a line.
enum Words {
    /// Whether a text stands in a line with no letter, digit or dot before it.
    static func contains(_ word: String, in line: String) -> Bool {
        var rest = line[...]
        while let start = rest.firstRange(of: word)?.lowerBound {
            let before = start == line.startIndex ? nil : line[..<start].last
            let isOpen = before.map { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" }
            if isOpen ?? true { return true }
            rest = rest[start...].dropFirst()
        }
        return false
    }

    /// The words of a name in camel case: `max`, `JSON`, `Limit` of `maxJSONLimit`.
    static func parts(of name: String) -> [String] {
        var parts: [String] = []
        let letters = Array(name)
        for (index, letter) in letters.enumerated() {
            let follows = index > 0 && letters[index - 1].isUppercase
            let leads = index + 1 < letters.count && letters[index + 1].isLowercase
            let begins = letter.isUppercase && (!follows || leads)
            if begins || parts.isEmpty { parts.append("") }
            parts[parts.count - 1].append(letter)
        }
        return parts
    }
}
