// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

QStringList importCounts(const ImportPlan &plan, qsizetype unreadable)
{
    const QLocale locale;
    QStringList counts;
    for (const RowAction action : shownRowActions) {
        if (const qsizetype count = plan.count(action))
            counts += u"%1 %2"_s.arg(locale.toString(count), rowActionLabel(action).toLower());
    }
    if (!plan.gaps.empty())
        counts += App::translate("Ratchet::ImportDialog", "%Ln past a gate", nullptr, int(plan.gaps.size()));
    if (unreadable > 0)
        counts += App::translate("Ratchet::ImportDialog", "%Ln line(s) cannot be read", nullptr, int(unreadable));
    const auto cells = [&plan](bool isNothing) {
        qsizetype count = 0;
        for (const ImportWord &word : plan.words)
            count += word.readAs.isEmpty() == isNothing ? qsizetype(word.lines.size()) : 0;
        return int(count);
    };
    if (const int count = cells(true))
        counts += App::translate("Ratchet::ImportDialog", "%Ln cell(s) read as nothing", nullptr, count);
    if (const int count = cells(false))
        counts += App::translate("Ratchet::ImportDialog", "%Ln cell(s) read as another value", nullptr, count);
    if (!plan.created.empty())
        counts += App::translate("Ratchet::ImportDialog", "%Ln people, services and the like are new", nullptr,
                                 int(plan.created.size()));
    return counts;
}

ImportHead importHead(const ImportPlan &plan, qsizetype unreadable)
{
    constexpr qsizetype named = 6;
    constexpr qsizetype most = 120; // characters
    const QString counts = importCounts(plan, unreadable).join(u" · "_s);
    QStringList lines{counts};
    QStringList told;
    if (const QStringList &columns = plan.ignoredColumns; !columns.isEmpty()) {
        lines += plan.leftOutText();
        told += columns.size() <= named ? plan.leftOutText()
                                        : App::translate("Ratchet::ImportDialog", "Columns left out: %1 and %Ln more",
                                                         nullptr, int(columns.size() - named))
                                              .arg(columns.first(named).join(u", "_s));
    }
    lines += plan.notes;
    told += plan.notes;
    QString second = told.join(u" · "_s).simplified();
    const bool isLong = second.size() > most;
    if (isLong)
        second = second.first(most - 1).trimmed() + u'…';
    return {.shown = second.isEmpty() ? counts : QString(counts + u'\n' + second),
            .whole = lines.join(u'\n'),
            .isCut = isLong || plan.ignoredColumns.size() > named};
}

QString readingText(size_t rows)
{
    return App::translate("Ratchet::ImportDialog", "Reading %Ln row(s)…", nullptr, int(rows));
}

QString importedText(const ImportPlan &plan)
{
    const QString leftOut = plan.ignoredColumns.isEmpty() ? QString() : QString(u". "_s + plan.leftOutText());
    return App::translate("Ratchet::ImportDialog", "%1. One undo takes it all back.").arg(plan.counts() + leftOut);
}

} // namespace Ratchet
