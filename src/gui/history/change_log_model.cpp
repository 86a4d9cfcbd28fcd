// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_log_model.h"

#include <models/lists/record_keys.h>

namespace Ratchet {

ChangeLog changeLogOf(std::vector<LedgerEntry> entries)
{
    ChangeLog log{std::move(entries), {}};
    log.keys.reserve(log.entries.size());
    for (const LedgerEntry &entry : log.entries)
        log.keys.push_back(folded(QString(entry.who + u'\n' + entry.reason)));
    return log;
}

void ChangeLogModel::setLog(ChangeLog log)
{
    beginResetModel();
    m_log = std::move(log);
    choose();
    endResetModel();
}

void ChangeLogModel::setSearch(const QString &words)
{
    beginResetModel();
    m_search = words;
    choose();
    endResetModel();
}

void ChangeLogModel::choose()
{
    m_shown.clear();
    const QList<QByteArray> words = folded(m_search).simplified().split(' ');
    for (int i = int(m_log.entries.size()) - 1; i >= 0; --i) {
        if (std::ranges::all_of(words, [&](const QByteArray &word) { return m_log.keys[size_t(i)].contains(word); }))
            m_shown.push_back(i);
    }
}

qint64 ChangeLogModel::changeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_log.entries[size_t(m_shown[size_t(index.row())])].number : 0;
}

int ChangeLogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int ChangeLogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant ChangeLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerEntry &entry = m_log.entries[size_t(m_shown[size_t(index.row())])];
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole && index.column() == What)
        return entry.reason;
    if (role == Qt::ToolTipRole && index.column() == Number)
        return tr("Ledger hash %1").arg(QString::fromLatin1(entry.hash.toHex()));
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Number || index.column() == Edits ? Qt::AlignTrailing | Qt::AlignVCenter
                                                                       : Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

QString ChangeLogModel::text(const LedgerEntry &entry, int column) const
{
    const QLocale locale;
    switch (column) {
    case Number:
        return locale.toString(entry.number);
    case When:
        return locale.toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return entry.who;
    case What:
        return QString(entry.reason).replace(u'\n', u' ');
    case Edits:
        return locale.toString(qlonglong(entry.edits));
    default:
        return {};
    }
}

QVariant ChangeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Number || section == Edits ? Qt::AlignTrailing | Qt::AlignVCenter
                                                         : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[Columns] = {tr("Change"), tr("When"), tr("Who"), tr("What"), tr("Edits")};
    return titles[section];
}

} // namespace Ratchet
