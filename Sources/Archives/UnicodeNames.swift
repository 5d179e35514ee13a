internal import Glibc

/// A locale in which libarchive hands over file names as UTF-8 instead of dropping them.
///
/// It converts names to the encoding of the calling thread's locale, and a program that sets none
/// has one with ASCII only.
@safe
struct UnicodeNames: ~Copyable {
    /// Owned, freed when the value is gone; `nil` on a system without this locale.
    private let locale: locale_t?

    init() {
        unsafe locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    }

    deinit {
        if let locale = unsafe locale { unsafe freelocale(locale) }
    }

    /// Runs something with the locale as the calling thread's.
    func use<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let locale = unsafe locale else { return try body() }
        let before = unsafe uselocale(locale)
        defer { _ = unsafe uselocale(before) }
        return try body()
    }
}
