// SPDX-License-Identifier: GPL-3.0-or-later
// What every test may use: a temporary folder, the reference data, announced warnings.
#pragma once

#include "catch.h"

#include <core/entity_types.h>
#include <core/result.h>

#include <QStringList>
#include <QTemporaryDir>

namespace Ratchet::Test {

// Reference data lie below tests/data where their licence lets them be copied, and otherwise in the folder that
// RATCHET_TEST_DATA names (tests/data/SOURCE.md). This is the path of a file or folder of them, wherever it is.
[[nodiscard]] QString referenceData(const QString &relativePath);
// True where that is there; otherwise the test counts as skipped, never as passed. Use:
// if (!hasReferenceData(u"csv"_s)) return;
[[nodiscard]] bool hasReferenceData(const QString &relativePath);
// Of some sets only a part may be copied: each place that has all of these, tests/data first. Without any the test
// counts as skipped. Use: for (const QString &root : referenceRoots({u"spc"_s}))
[[nodiscard]] QStringList referenceRoots(const QStringList &relativePaths);

// True where that program can be started; otherwise the test counts as skipped.
[[nodiscard]] bool hasProgram(const QString &name);
// The text of a PDF as it is laid out on its pages, or as "-raw" has it; needs pdftotext.
[[nodiscard]] QString pdfText(const QString &path, const QString &option = QStringLiteral("-layout"));

// The path of a file below tests/data.
[[nodiscard]] QString testData(const QString &relativePath);
[[nodiscard]] QByteArray contentOf(const QString &path);
void writeFile(const QString &path, const QByteArray &content);

// Any other warning or error in the log fails the test that is running; a message containing this text is expected.
void announceWarning(const QString &part);

// The field of that name in files; a test that names none fails.
[[nodiscard]] FieldIndex fieldNamed(EntityKind kind, QStringView name);

// The value, or a failed test that says what the error was.
template <class T> T valueOf(Result<T> result)
{
    INFO((result ? QString() : describe(result.error())));
    REQUIRE(result.has_value());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace Ratchet::Test
