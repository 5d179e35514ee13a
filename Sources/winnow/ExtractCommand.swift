internal import Arguments
internal import Documents
internal import Glibc
internal import JSON
internal import Platform
internal import Worker

/// `winnow extract`: annotations without a queue.
enum ExtractCommand {
    private static let lines = Option.flag(
        "jsonl", "Read {\"id\",\"text\"} lines and write one annotation line for each.")
    private static let explain = Option.flag(
        "explain", "Show people each sentence with its findings, and what made them.")
    private static let files = Positional.many(
        "FILE", count: 0...Int.max, "Files; standard input if none is named.")

    static let command = Command(
        "extract", "Prints the annotation of files, without a queue.",
        arguments: [files],
        options: [
            lines, explain, SharedOptions.profile, SharedOptions.documentLimit,
            SharedOptions.logLevel,
        ])

    static func run(_ arguments: ParsedArguments) throws -> ExitCode {
        guard !arguments[lines] || !arguments[explain] else {
            throw arguments.conflict("--explain is for people and reads files; leave out --jsonl")
        }
        let named = arguments[files]
        let limit = arguments[SharedOptions.documentLimit]
        var annotator = Annotator(try SharedOptions.field(arguments))
        var hasFailed = false
        for path in named.isEmpty ? ["-"] : named {
            if arguments[lines] {
                hasFailed = try !extractLines(of: path, &annotator, limit: limit) || hasFailed
            } else {
                let hasWorked = extractFile(
                    path, &annotator, limit: limit, explains: arguments[explain])
                hasFailed = !hasWorked || hasFailed
            }
        }
        return hasFailed ? .partial : .done
    }

    private static func extractFile(
        _ path: String, _ annotator: inout Annotator, limit: Int, explains: Bool
    ) -> Bool {
        do {
            let bytes = try read(path, limit: limit)
            let annotation = try annotator.annotate(file: path, bytes)
            if let note = try LanguageNote.text(annotation: annotation) {
                StandardError.writeLine("note: \(DisplayText.harmless(path)): \(note)")
            }
            guard explains else { return StandardOutput.write(annotation + [UInt8(ascii: "\n")]) }
            let page = ExplanationPage(try JSONValue.parse(annotation), name: path)
            return StandardOutput.write(page.text(inColor: Terminal.output.allowsColor))
        } catch let error as FileError {
            StandardError.writeLine("error: \(error)")
            return false
        } catch {
            StandardError.writeLine("error: \(path): \(error)")
            return false
        }
    }

    private static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        path == "-"
            ? try FileBytes.read(
                fileDescriptor: STDIN_FILENO, name: "standard input", limit: limit)
            : try FileBytes.read(path, limit: limit)
    }

    /// Reads lines one by one; false when one of them was bad.
    private static func extractLines(
        of path: String, _ annotator: inout Annotator, limit: Int
    ) throws -> Bool {
        var isGood = true
        var input = try LineReader(path: path, lineLimit: 2 * limit + (1 << 20))
        defer { input.close() }
        while let line = try input.next() {
            var output: [UInt8]
            do throws(LineFailure) {
                output = try annotation(ofLine: line, &annotator)
            } catch {
                isGood = false
                output = error.line
            }
            output.append(UInt8(ascii: "\n"))
            guard StandardOutput.write(output) else { return isGood }
        }
        return isGood
    }

    /// A line that has no annotation: its id as far as it is known, and the reason.
    private struct LineFailure: Error {
        var id: JSONValue
        var reason: String

        var line: [UInt8] { (["id": id, "error": .string(reason)] as JSONValue).written }
    }

    private static func annotation(
        ofLine line: [UInt8], _ annotator: inout Annotator
    ) throws(LineFailure) -> [UInt8] {
        var id = JSONValue.null
        do {
            let object = try JSONValue.parse(line)
            id = object["id"] ?? .null
            guard object.objectValue != nil else { throw LineFailure(id: id, reason: "no object") }
            guard let text = object["text"]?.stringValue else {
                throw LineFailure(id: id, reason: "'text' must be a string")
            }
            return annotator.annotate(
                text: Array(text.utf8), id: id, title: object["title"]?.stringValue,
                date: object["meta"]?["date"]?.stringValue)
        } catch let failure as LineFailure {
            throw failure
        } catch {
            throw LineFailure(id: Self.id(ofBroken: line), reason: "\(error)")
        }
    }

    /// The id of a line that is no JSON further on.
    private static func id(ofBroken line: [UInt8]) -> JSONValue {
        var id = JSONValue.null
        do throws(JSONError) {
            var scanner = try JSONScanner(line)
            try scanner.beginObject()
            while let key = try scanner.nextKey() {
                if key == "id" { id = try scanner.value() } else { try scanner.skip() }
            }
        } catch {
            // What was read before it broke is all there is.
        }
        return id
    }
}
