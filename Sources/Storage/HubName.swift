/// The name that a hub's events carry.
enum HubName {
    /// A new name: `hub-` and eight hexadecimal digits.
    static func random() -> String {
        let number = UInt32.random(in: .min ... .max)
        let digits = String(number, radix: 16)
        return "hub-" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
