/// Numbers, sizes and times as people read them.
public enum HumanText {
    /// A count with commas between thousands: `1,234`.
    public static func count(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }

    /// A size in powers of a thousand: `512 B`, `3.4 MB`, `120 GB`.
    public static func bytes(_ count: Int) -> String {
        let units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]
        var unit = 0
        var value = Double(count)
        // From 999.5 up the rounded number would have four digits.
        while value.magnitude >= 999.5, unit < units.count - 1 {
            value /= 1_000
            unit += 1
        }
        return unit == 0 ? "\(count) B" : "\(significant(value)) \(units[unit])"
    }

    /// A length of time in its two largest units: `480 ms`, `4.2 s`, `1 m 05 s`, `3 h 20 m`.
    public static func duration(_ duration: Duration) -> String {
        let seconds = duration.inSeconds
        if seconds < 0.9995 { return "\(Int((seconds * 1_000).rounded())) ms" }
        if seconds < 59.95 { return "\(oneDecimal(seconds)) s" }
        let whole = Int(seconds.rounded())
        if whole < 3_600 { return "\(whole / 60) m \(twoDigits(whole % 60)) s" }
        let minutes = Int((seconds / 60).rounded())
        if minutes < 48 * 60 { return "\(minutes / 60) h \(twoDigits(minutes % 60)) m" }
        let hours = Int((seconds / 3_600).rounded())
        return "\(hours / 24) d \(twoDigits(hours % 24)) h"
    }

    /// A number of things a second: `0.4/s`, `12.5/s`, `5,120/s`.
    public static func rate(_ perSecond: Double) -> String {
        perSecond < 99.95
            ? "\(oneDecimal(perSecond))/s" : "\(count(Int(perSecond.rounded())))/s"
    }

    /// A share from 0 to 1 in whole percent, rounded down so that only all of it is `100%`.
    public static func percent(_ share: Double) -> String { "\(Int(share * 100))%" }

    /// A number of things with its noun: `1 document`, `2 documents`.
    public static func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(count(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// One decimal below ten, none from there on.
    private static func significant(_ value: Double) -> String {
        value.magnitude < 9.95 ? oneDecimal(value) : "\(Int(value.rounded()))"
    }

    private static func oneDecimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
