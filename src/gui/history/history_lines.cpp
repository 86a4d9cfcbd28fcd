// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_lines.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <document/change_text.h>
#include <document/document.h>
#include <store/store.h>
#include <widgets/short_reason.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewEdits = 5'000; // read within a few milliseconds
constexpr int rest = 200; // ms that a record stays chosen before more is read for it

// What the change did to this record: the fields it set, or its own words where it made or removed the record.
QString textOf(const Change &change, const RecordRef &record, const Register &reg, const QLocale &locale)
{
    QStringList texts;
    for (const Edit &edit : change.edits) {
        if (edit.entity != record.entity || edit.record != record.record)
            continue;
        if (edit.field == Edit::existence)
            return shortReason(change.reason);
        if (!entityType(edit.entity).fields[size_t(edit.field)].has(FieldFlag::Derived))
            texts += editText(reg, edit, locale);
    }
    return texts.isEmpty() ? shortReason(change.reason) : texts.join(u"; "_s);
}

} // namespace

HistoryLines::HistoryLines(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(rest);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_latest.run([read = m_workspace.document().store().historyReader(m_record.entity, m_record.record, m_count)](
                         const Cancellation &) { return read(); },
                     [this](const Result<std::vector<Change>> &changes) { announce(changes); });
    });
}

void HistoryLines::read(const RecordRef &record, int count)
{
    m_record = record;
    m_count = count;
    m_delay.stop();
    m_latest.cancel();
    const Store &store = m_workspace.document().store();
    const Result<qint64> size = store.historySize(record.entity, record.record);
    if (size && *size > fewEdits)
        m_delay.start();
    else
        announce(store.history(record.entity, record.record));
}

void HistoryLines::announce(const Result<std::vector<Change>> &changes)
{
    if (!changes) {
        Q_EMIT ready({describe(changes.error())});
        return;
    }
    const QLocale locale;
    QStringList lines;
    for (const Change &change : *changes) {
        if (lines.size() >= m_count)
            break;
        const QString when = locale.toString(change.at.toLocalTime(), QLocale::ShortFormat);
        lines +=
            tr("%1 · %2 · %3").arg(when, change.who, textOf(change, m_record, m_workspace.reg(), locale).simplified());
    }
    Q_EMIT ready(lines);
}

} // namespace Ratchet
