// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_change.h"

#include <store/store.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString renamed(const Store &store)
{
    const QFileInfo file(store.path());
    const QFileInfoList beside = file.dir().entryInfoList({u"*."_s + file.suffix()}, QDir::Files, QDir::Name);
    for (const QFileInfo &other : beside) {
        const Result<LedgerHead> head = headOf(other.filePath());
        if (head && head->number == store.lastChange() && head->hash == store.ledgerHash())
            return other.filePath();
    }
    return {};
}

} // namespace

OutsideChange outsideChange(const Store &store, FileFate fate)
{
    OutsideChange change{.fate = fate, .path = store.path()};
    if (fate == FileFate::Missing)
        change.renamedTo = renamed(store);
    else if (const Result<Divergence> versions = store.divergence())
        change.versions = *versions;
    return change;
}

QString nameForCopy(const QString &registerPath, const QString &who)
{
    static const QRegularExpression forbidden(u"[^\\w .-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QFileInfo file(registerPath);
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s);
    const QString stem =
        file.completeBaseName() + u" ("_s + QString(who).replace(forbidden, u"_"_s) + u' ' + stamp + u')';
    QString name = stem + u'.' + file.suffix();
    for (int number = 2; file.dir().exists(name); ++number)
        name = stem + u' ' + QString::number(number) + u'.' + file.suffix();
    return file.dir().filePath(name);
}

} // namespace Ratchet
