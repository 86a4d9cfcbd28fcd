// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <support/run.h>
#include <support/test.h>

#include <QProcess>
#include <QStandardPaths>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

namespace {

bool hasJsonSchema(const QString &python)
{
    QProcess process;
    process.start(python, {u"-c"_s, u"import jsonschema"_s});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

std::optional<SchemaValidator> SchemaValidator::find()
{
    // Another Python may stand before the system's, which has the package of the distribution.
    for (const QString &python :
         {QStandardPaths::findExecutable(u"python3"_s), QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s}),
          QStandardPaths::findExecutable(u"python"_s)}) {
        if (!python.isEmpty() && hasJsonSchema(python))
            return SchemaValidator(python);
    }
    markSkipped(u"python3-jsonschema"_s);
    return {};
}

QString SchemaValidator::path(const QString &schema)
{
    return QStringLiteral(RATCHET_SOURCE_DIR "/resources/json/%1.schema.json").arg(schema);
}

QStringList SchemaValidator::faults(const QString &schema, const QList<QByteArray> &documents) const
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral(RATCHET_SOURCE_DIR "/tests/cli/validate.py"), path(schema)};
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QString name = folder.filePath(u"document %1"_s.arg(i));
        writeFile(name, documents.at(i));
        arguments += name;
    }
    QProcess process;
    process.start(m_python, arguments);
    REQUIRE(process.waitForFinished(120'000));
    const QByteArray complaint = process.readAllStandardError();
    INFO(schema << ": " << complaint);
    REQUIRE(complaint.isEmpty());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(process.exitCode() == (lines.isEmpty() ? 0 : 1));
    return lines;
}

} // namespace Ratchet::Test
