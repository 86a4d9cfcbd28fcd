// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 500;

// What the change did to this record: the fields it set, or its own words where it made or removed the record.
QString textOf(const Change &change, const RecordRef &record, const Register &reg, const QLocale &locale)
{
    QStringList texts;
    for (const Edit &edit : change.edits) {
        if (edit.entity != record.entity || edit.record != record.record)
            continue;
        if (edit.field == Edit::existence)
            return change.reason;
        if (!entityType(edit.entity).fields[size_t(edit.field)].has(FieldFlag::Derived))
            texts += editText(reg, edit, locale);
    }
    return texts.isEmpty() ? change.reason : texts.join(u"; "_s);
}

} // namespace

Result<QStringList> historyLines(Workspace &workspace, const RecordRef &record, int count)
{
    const auto changes = workspace.document().history(record.entity, record.record);
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    const QLocale locale;
    QStringList lines;
    for (const Change &change : *changes) {
        if (lines.size() >= count)
            break;
        const QString when = locale.toString(change.at.toLocalTime(), QLocale::ShortFormat);
        lines += QCoreApplication::translate("HistoryView", "%1 · %2 · %3")
                     .arg(when, change.who, textOf(change, record, workspace.reg(), locale).simplified());
    }
    return lines;
}

HistoryView::HistoryView(Workspace &workspace, QWidget *parent) : QListWidget(parent), m_workspace(workspace)
{
    setAccessibleName(tr("History"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void HistoryView::setRecord(const RecordRef &record)
{
    clear();
    if (record.record == 0)
        return;
    const Result<QStringList> lines = historyLines(m_workspace, record, mostLines);
    addItems(lines ? *lines : QStringList{describe(lines.error())});
}

} // namespace Ratchet
