// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace Mitjul
{

/// Why something could not be done, as a value. It is shown to people and answered by code, so it carries both.
struct Error {
    enum class Kind {
        NotFound, ///< what was asked for does not exist
        Ambiguous, ///< a name or prefix fits several things
        Invalid, ///< the input is malformed
        AlreadyOpen, ///< another Mitjul has this library open
        TooNew, ///< the library was written by a newer Mitjul
        Damaged, ///< the library fails its integrity check
        DiskFull, ///< no space left
        NotPermitted, ///< the file system refuses to read or write
        Failed, ///< anything else, see detail
    };

    Kind kind = Kind::Failed;
    /// One or two sentences in the reader's language: what happened and what to do.
    QString sentence;
    /// For a log or a bug report, in English; may be empty. Never contains text of an article or a note.
    QString detail;

    bool operator==(const Error &) const = default;
};

/// What an operation that only succeeds or fails has to say.
struct Done {
    bool operator==(const Done &) const = default;
};

/// A value, or the Error that stands in its place (the part of std::expected that Mitjul needs, in C++20).
template<typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    /// For containers only: an Error that says nothing.
    Result() = default;
    Result(T value) : m_value(std::move(value))
    {
    }
    Result(Error error) : m_error(std::move(error))
    {
    }

    bool hasValue() const
    {
        return m_value.has_value();
    }
    explicit operator bool() const
    {
        return hasValue();
    }

    /// Only when hasValue().
    const T &value() const &
    {
        return *m_value;
    }
    T &value() &
    {
        return *m_value;
    }
    T &&value() &&
    {
        return *std::move(m_value);
    }
    const T &operator*() const &
    {
        return value();
    }
    T &operator*() &
    {
        return value();
    }
    const T *operator->() const
    {
        return &value();
    }
    T *operator->()
    {
        return &value();
    }

    /// Only when !hasValue().
    const Error &error() const
    {
        return m_error;
    }

private:
    std::optional<T> m_value;
    Error m_error; ///< says nothing when there is a value
};

}
