internal import JSON

/// A figure of enforcement in words: `convicted at least 12 traffickers · government`.
struct FigureText {
    var text: String

    init(_ relation: JSONValue) {
        let number = ClaimText(
            value: relation["count"]?.doubleValue, low: relation["low"]?.doubleValue,
            high: relation["high"]?.doubleValue, unit: "",
            comparator: relation["comparator"]?.stringValue ?? "")
        let population = relation["population"]?["text"]?.stringValue ?? ""
        let said = [relation["action"].shown, number.comparatorText, number.number, population]
        let agent = relation["agent"]?["text"]?.stringValue ?? ""
        text = [said.filter { !$0.isEmpty }.joined(separator: " "), agent]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
