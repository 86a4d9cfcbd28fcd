// SPDX-License-Identifier: GPL-3.0-or-later
#include "test.h"
#include "run.h"

#include <QFile>
#include <QFileInfo>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

QString referenceData(const QString &relativePath) { return QStringLiteral(RATCHET_TEST_DATA) + u'/' + relativePath; }

bool hasReferenceData()
{
    const bool isThere = qstrlen(RATCHET_TEST_DATA) > 0 && QFileInfo::exists(QStringLiteral(RATCHET_TEST_DATA));
    if (!isThere)
        markSkipped();
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

} // namespace Ratchet::Test
