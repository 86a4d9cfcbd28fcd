// SPDX-License-Identifier: GPL-3.0-or-later
// What every test may use: a temporary folder, the reference data, announced warnings.
#pragma once

#include "catch.h"

#include <core/result.h>

#include <QTemporaryDir>

namespace Ratchet::Test {

// The path of a file of the reference data that is not part of the repository.
[[nodiscard]] QString referenceData(const QString &relativePath);
// True where that data is there; otherwise the test counts as skipped, never as passed. Use:
// if (!hasReferenceData()) return;
[[nodiscard]] bool hasReferenceData();

// The path of a file below tests/data.
[[nodiscard]] QString testData(const QString &relativePath);
[[nodiscard]] QByteArray contentOf(const QString &path);
void writeFile(const QString &path, const QByteArray &content);

// Any other warning or error in the log fails the test that is running; a message containing this text is expected.
void announceWarning(const QString &part);

// The value, or a failed test that says what the error was.
template <class T> T valueOf(Result<T> result)
{
    INFO((result ? QString() : describe(result.error())));
    REQUIRE(result.has_value());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace Ratchet::Test
