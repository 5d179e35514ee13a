/// A function, initializer, or property with a body, and how long it is.
struct FunctionBody: Equatable {
    let name: String
    /// Where it begins, from 1.
    let line: Int
    /// From the line of its keyword to that of its closing brace.
    let lineCount: Int
}

/// Finds the bodies of functions by their keywords and braces.
enum FunctionBodies {
    private struct Word {
        let text: String
        let line: Int
    }

    private static let keywords: Set<String> = ["func", "init", "deinit", "subscript", "var"]

    /// Every body in a text, those inside others too.
    static func find(in text: SwiftText) -> [FunctionBody] {
        let words = words(of: text.code)
        return words.indices.compactMap { index in
            guard keywords.contains(words[index].text),
                index == 0 || words[index - 1].text != ".",
                let open = bodyStart(after: index, in: words),
                let close = matchingBrace(of: open, in: words)
            else { return nil }
            let isNamed = ["func", "var"].contains(words[index].text)
            return FunctionBody(
                name: words[isNamed ? index + 1 : index].text, line: words[index].line,
                lineCount: words[close].line - words[index].line + 1)
        }
    }

    /// The brace that begins the body of the declaration; nil where it has none.
    private static func bodyStart(after keyword: Int, in words: [Word]) -> Int? {
        var depth = 0
        for index in (keyword + 1)..<words.count {
            switch words[index].text {
            case "(", "[": depth += 1
            case ")", "]": depth -= 1
            case "{" where depth == 0: return index
            case "}" where depth == 0: return nil
            // A property's value is no body, and a protocol's requirement has none.
            case "=" where depth == 0 && words[keyword].text == "var": return nil
            case let word where depth == 0 && keywords.contains(word): return nil
            default: break
            }
            if depth < 0 { return nil }
        }
        return nil
    }

    private static func matchingBrace(of open: Int, in words: [Word]) -> Int? {
        var depth = 0
        for index in open..<words.count {
            if words[index].text == "{" { depth += 1 }
            if words[index].text == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// Names whole, and every other character that is not a space by itself.
    private static func words(of lines: [String]) -> [Word] {
        var words: [Word] = []
        for (index, line) in lines.enumerated() {
            var name = ""
            for character in line + " " {
                if character.isLetter || character.isNumber || character == "_" {
                    name.append(character)
                    continue
                }
                if !name.isEmpty { words.append(Word(text: name, line: index + 1)) }
                name = ""
                if character != " " { words.append(Word(text: String(character), line: index + 1)) }
            }
        }
        return words
    }
}
