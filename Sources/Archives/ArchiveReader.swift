internal import CLibArchive
internal import Glibc

/// Reads the entries of an archive one after another, by libarchive; writes nothing to disk.
///
///     var reader = try ArchiveReader(path: "reports.zip")
///     while let entry = try reader.next() {
///         if entry.kind == .file { use(try reader.readAll()) }
///     }
///
/// Formats are tar, zip, 7-Zip and cpio, as they are or compressed by gzip, bzip2, xz, lzma, zstd
/// or lz4. Filters that libarchive would run as programs are left out.
@safe
public struct ArchiveReader: ~Copyable {
    /// An open archive; owned, closed when the value is gone.
    private let archive: OpaquePointer
    private let limits: ArchiveLimits
    private let unicodeNames = UnicodeNames()
    private var entryCount = 0
    /// Bytes of all entries so far.
    private var totalBytes = 0
    private var entry = ArchiveEntry(name: nil, kind: .other, size: nil, isEncrypted: false)
    /// Whether the entry has bytes that were neither read nor passed over.
    private var isInsideEntry = false

    /// Opens a file.
    ///
    /// - Parameter allowsSingleFile: whether a file that is only compressed counts as an archive
    ///   with one entry that has no name.
    public init(
        path: String, allowsSingleFile: Bool = false, limits: ArchiveLimits = .default
    ) throws(ArchiveError) {
        // libarchive gives no handle only when memory is exhausted.
        guard let archive = unsafe archive_read_new() else { fatalError("libarchive: no memory") }
        unsafe Self.enableFormats(archive, allowsSingleFile: allowsSingleFile)
        guard unsafe archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else {
            let error = unsafe Self.openingError(archive)
            unsafe archive_read_free(archive)
            throw error
        }
        unsafe self.archive = unsafe archive
        self.limits = limits
    }

    deinit {
        unsafe archive_read_free(archive)
    }

    /// Bytes of the file that were read so far, compressed as they are.
    public var position: Int { unsafe Int(archive_filter_bytes(archive, -1)) }

    /// Goes to the next entry; `nil` behind the last one.
    ///
    /// What was not read of the entry before is passed over, and counts towards the limits.
    public mutating func next() throws(ArchiveError) -> ArchiveEntry? {
        try passOverRest()
        guard let entry = try unicodeNames.use({ () throws(ArchiveError) in try readHeader() })
        else { return nil }
        self.entry = entry
        entryCount += 1
        guard entryCount <= limits.entryCount else {
            throw ArchiveError(
                .tooManyEntries, "more than \(limits.entryCount)", endsArchive: true)
        }
        isInsideEntry = entry.kind == .file && !entry.isEncrypted
        return entry
    }

    /// Reads the next bytes of the entry, up to a number of them; none at its end.
    public mutating func read(upTo count: Int = 1 << 16) throws(ArchiveError) -> [UInt8] {
        try refuseEncrypted()
        guard isInsideEntry else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        let status = unsafe archive_read_data(archive, &bytes, count)
        guard status >= 0 else { throw dataError(Int32(status)) }
        bytes.removeLast(count - status)
        isInsideEntry = status > 0
        try admit(status)
        return bytes
    }

    /// Reads what is left of the entry in one piece, up to `ArchiveLimits.entryBytes`.
    public mutating func readAll() throws(ArchiveError) -> [UInt8] {
        try refuseEncrypted()
        let tooLarge = ArchiveError(
            .entryTooLarge, "the limit is \(limits.entryBytes) bytes", endsArchive: false)
        if let size = entry.size, size > limits.entryBytes { throw tooLarge }
        var bytes: [UInt8] = []
        while true {
            let part = try read()
            if part.isEmpty { return bytes }
            guard bytes.count + part.count <= limits.entryBytes else { throw tooLarge }
            bytes += part
        }
    }
}

extension ArchiveReader {
    private static func enableFormats(_ archive: OpaquePointer, allowsSingleFile: Bool) {
        unsafe archive_read_support_filter_gzip(archive)
        unsafe archive_read_support_filter_bzip2(archive)
        unsafe archive_read_support_filter_xz(archive)
        unsafe archive_read_support_filter_lzma(archive)
        unsafe archive_read_support_filter_zstd(archive)
        unsafe archive_read_support_filter_lz4(archive)
        unsafe archive_read_support_format_tar(archive)
        unsafe archive_read_support_format_zip(archive)
        unsafe archive_read_support_format_7zip(archive)
        unsafe archive_read_support_format_cpio(archive)
        if allowsSingleFile { unsafe archive_read_support_format_raw(archive) }
    }

    private func refuseEncrypted() throws(ArchiveError) {
        guard entry.isEncrypted else { return }
        throw ArchiveError(.encrypted, "a password is needed", endsArchive: false)
    }

    /// Decompresses the rest of the entry without keeping it, so that a bomb is noticed here.
    private mutating func passOverRest() throws(ArchiveError) {
        while isInsideEntry {
            var start: UnsafeRawPointer?
            var count = 0
            var offset: Int64 = 0
            let status = unsafe archive_read_data_block(archive, &start, &count, &offset)
            // A damaged entry is no reason to stop here: the next header tells whether it goes on.
            isInsideEntry = status == ARCHIVE_OK || status == ARCHIVE_WARN
            if isInsideEntry { try admit(count) }
        }
    }

    /// Counts bytes of an entry and holds them against the limits.
    private mutating func admit(_ count: Int) throws(ArchiveError) {
        totalBytes += count
        guard totalBytes <= limits.totalBytes else {
            throw ArchiveError(
                .tooLarge, "more than \(limits.totalBytes) bytes in all", endsArchive: true)
        }
        guard totalBytes > ArchiveLimits.ratioFloor else { return }
        guard totalBytes / max(1, position) <= limits.ratio else {
            throw ArchiveError(
                .ratio, "\(totalBytes) bytes out of \(position)", endsArchive: true)
        }
    }

    private func readHeader() throws(ArchiveError) -> ArchiveEntry? {
        var handle: OpaquePointer?
        switch unsafe archive_read_next_header(archive, &handle) {
        case ARCHIVE_EOF: return nil
        case ARCHIVE_OK, ARCHIVE_WARN: return unsafe describe(handle)
        default: throw headerError()
        }
    }

    private func describe(_ handle: OpaquePointer?) -> ArchiveEntry {
        let isSingleFile = unsafe archive_format(archive) == ARCHIVE_FORMAT_RAW
        let kind: ArchiveEntry.Kind =
            switch unsafe archive_entry_filetype(handle) & 0o170000 {
            case 0o100000: unsafe archive_entry_hardlink(handle) == nil ? .file : .other
            case 0o040000: .folder
            default: .other
            }
        let hasSize = unsafe archive_entry_size_is_set(handle) != 0
        return ArchiveEntry(
            name: isSingleFile ? nil : unsafe name(handle), kind: kind,
            size: hasSize ? unsafe Int(archive_entry_size(handle)) : nil,
            isEncrypted: unsafe archive_entry_is_encrypted(handle) != 0)
    }

    /// The name as UTF-8 where libarchive knows its encoding, else its bytes, mended.
    private func name(_ handle: OpaquePointer?) -> String {
        if let name = unsafe archive_entry_pathname_utf8(handle) {
            return unsafe String(cString: name)
        }
        return unsafe archive_entry_pathname(handle).map { unsafe String(cString: $0) } ?? ""
    }

    private func headerError() -> ArchiveError {
        let message = unsafe Self.message(archive)
        if unsafe archive_read_has_encrypted_entries(archive) == 1 {
            return ArchiveError(.encrypted, message, endsArchive: true)
        }
        let hasFormat = unsafe archive_format(archive) != 0
        return ArchiveError(hasFormat ? .damaged : .notAnArchive, message, endsArchive: true)
    }

    private mutating func dataError(_ status: Int32) -> ArchiveError {
        isInsideEntry = false
        let endsArchive = status == ARCHIVE_FATAL
        return unsafe ArchiveError(.damaged, Self.message(archive), endsArchive: endsArchive)
    }

    /// Opening fails for a file that cannot be had, or for the look of its first bytes.
    private static func openingError(_ archive: OpaquePointer) -> ArchiveError {
        let number = unsafe archive_errno(archive)
        // This is how libarchive says that no format fits.
        if number == EILSEQ {
            return unsafe ArchiveError(.notAnArchive, message(archive), endsArchive: true)
        }
        let reason = unsafe number > 0 ? String(cString: strerror(number)) : message(archive)
        return ArchiveError(.unreadable, reason, endsArchive: true)
    }

    private static func message(_ archive: OpaquePointer) -> String {
        guard let text = unsafe archive_error_string(archive) else { return "no details" }
        return unsafe String(cString: text)
    }
}

/// A handle of libarchive belongs to one thread at a time.
@available(*, unavailable)
extension ArchiveReader: Sendable {}
