// SPDX-License-Identifier: GPL-3.0-or-later
#include "test.h"

#include "run.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

namespace {

// Where reference data may be, in the order they are looked for.
QStringList places()
{
    QStringList found{testData({})};
    if (qstrlen(RATCHET_TEST_DATA) > 0)
        found += QStringLiteral(RATCHET_TEST_DATA) + u'/';
    return found;
}

} // namespace

QStringList referenceRoots(const QStringList &relativePaths)
{
    QStringList roots;
    for (const QString &place : places()) {
        const auto isThere = [&place](const QString &path) { return QFileInfo::exists(place + path); };
        if (std::ranges::all_of(relativePaths, isThere))
            roots += place;
    }
    if (roots.isEmpty())
        markSkipped(u"needs %1 of RATCHET_TEST_DATA"_s.arg(relativePaths.join(u", "_s)));
    return roots;
}

bool hasReferenceData(const QString &relativePath) { return !referenceRoots({relativePath}).isEmpty(); }

QString referenceData(const QString &relativePath)
{
    for (const QString &place : places()) {
        if (QFileInfo::exists(place + relativePath))
            return place + relativePath;
    }
    return relativePath;
}

QString pdfText(const QString &path, const QString &option)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {option, path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

bool hasProgram(const QString &name)
{
    const bool isThere = !QStandardPaths::findExecutable(name).isEmpty();
    if (!isThere)
        markSkipped(u"needs the program %1"_s.arg(name));
    return isThere;
}

QString testData(const QString &relativePath)
{
    return QStringLiteral(RATCHET_SOURCE_DIR) + u"/tests/data/"_s + relativePath;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    INFO(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

FieldIndex fieldNamed(EntityKind kind, QStringView name)
{
    const FieldIndex field = entityType(kind).indexOf(name);
    INFO(name.toString());
    REQUIRE(field >= 0);
    return field;
}

} // namespace Ratchet::Test
