/// A value that a parameter can be bound to.
public protocol BindableValue {
    /// Binds the value to one parameter, copied.
    func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError)
}

extension Int64: BindableValue {
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(self, at: index)
    }
}

extension Int: BindableValue {
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(Int64(self), at: index)
    }
}

extension Double: BindableValue {
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(self, at: index)
    }
}

extension String: BindableValue {
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(self, at: index)
    }
}

/// Bytes are bound as a blob.
extension [UInt8]: BindableValue {
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(blob: span, at: index)
    }
}

/// No value is bound as NULL.
extension Optional: BindableValue where Wrapped: BindableValue {
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        guard let value = self else { return try statement.bindNull(at: index) }
        try value.bind(to: statement, at: index)
    }
}

extension Statement {
    /// Binds the first parameters, in order.
    @inlinable
    public func bind<each Value: BindableValue>(
        _ values: repeat each Value
    ) throws(SQLiteError) {
        var index: Int32 = 0
        for value in repeat each values {
            index += 1
            try value.bind(to: self, at: index)
        }
    }

    /// Binds the first parameters, in order, and runs the statement.
    @inlinable
    public func run<each Value: BindableValue>(
        with values: repeat each Value
    ) throws(SQLiteError) {
        try bind(repeat each values)
        try run()
    }
}
