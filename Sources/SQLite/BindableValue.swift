/// A value that a parameter can be bound to.
public protocol BindableValue {
    /// Binds the value to one parameter, copied.
    func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError)
}

extension Int64: BindableValue {
    /// Binds the number as an integer.
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(self, at: index)
    }
}

extension Int: BindableValue {
    /// Binds the number as an integer.
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(Int64(self), at: index)
    }
}

extension Double: BindableValue {
    /// Binds the number as a real.
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(self, at: index)
    }
}

extension String: BindableValue {
    /// Binds the text as UTF-8.
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(self, at: index)
    }
}

extension [UInt8]: BindableValue {
    /// Binds the bytes as a blob.
    public func bind(to statement: borrowing Statement, at index: Int32) throws(SQLiteError) {
        try statement.bind(blob: span, at: index)
    }
}

extension Optional: BindableValue where Wrapped: BindableValue {
    /// Binds the value, or NULL for none.
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
