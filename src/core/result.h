// SPDX-License-Identifier: GPL-3.0-or-later
// What a function returns that can fail: a value, or an Error that says what happened and where.
#pragma once

#include <QString>

#include <memory>
#include <tl/expected.hpp>

namespace Ratchet {

enum class ErrorCode {
    CannotOpen, // the file cannot be reached: missing, no permission
    NotARegister, // a file, but none of ours
    Damaged, // ours, but it fails SQLite's own checks or the ledger's
    NewerVersion, // written by a later program
    Locked, // somebody else writes it
    ReadOnly, // a write was asked of a read-only register
    Replaced, // the file is not the one that was opened any more
    DiskFull,
    Storage, // any other failure of the database or the file system
    InvalidValue, // a value does not fit its field
    MissingValue, // a required field is empty
    UnknownReference, // a name that nothing in the register bears
    Refused, // a rule of the field forbids it, e.g. a status gate
    NeedsReason, // it alters a registered claim, or ranks by hand: to be applied again with the reason
    Malformed, // input that cannot be read: CSV, JSON, map file
    Usage, // wrong arguments
    Cancelled,
};

// Where in a file an error stands; 0 and empty mean unknown. Lines and columns count from 1.
struct Place {
    QString file = {};
    int line = 0;
    int column = 0;
    QString field = {};

    bool operator==(const Place &) const = default;
};

struct Error {
    ErrorCode code = ErrorCode::Storage;
    QString what; // translated, one sentence for people
    Place where = {};
    QString cause = {}; // the words of the system or driver, untranslated

    bool operator==(const Error &) const = default;
};

// One line for people: place, what, cause.
[[nodiscard]] QString describe(const Error &error);

template <class T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString what, QString cause = {}, Place where = {})
{
    return tl::unexpected<Error>(Error{code, std::move(what), std::move(where), std::move(cause)});
}

} // namespace Ratchet
