import Crypto
import Testing

/// Digests of the examples that NIST publishes for FIPS 180-4.
@Suite struct SHA256Tests {
    static let vectors: [(message: String, digest: String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ]

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    @Test("A message has the digest that the standard gives", arguments: vectors)
    func digests(message: String, digest: String) {
        #expect(hex(SHA256.digest(of: Array(message.utf8))) == digest)
        #expect(hex(SHA256.digest(of: message.utf8.span)) == digest)
    }

    @Test("A million bytes in parts of every kind of length give the digest of the whole")
    func digestsParts() {
        for length in [1_000_000, 65_537, 64, 63] {
            var hasher = SHA256()
            var left = 1_000_000
            while left > 0 {
                let count = min(length, left)
                hasher.update([UInt8](repeating: UInt8(ascii: "a"), count: count))
                left -= count
            }
            #expect(
                hex(hasher.finish())
                    == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
        }
    }

    @Test("Updates without bytes change nothing")
    func passesOverNothing() {
        var hasher = SHA256()
        hasher.update([])
        hasher.update(Array("abc".utf8))
        hasher.update([])
        #expect(hasher.finish() == SHA256.digest(of: Array("abc".utf8)))
    }
}
