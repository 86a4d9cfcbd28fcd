// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_model.h"

#include <answers/evaluation/cadence_statistics.h>
#include <calendar/date_words.h>
#include <core/entities/cadence.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString outcomeText(const Register &reg, const CeremonyDate &date, DateState state)
{
    if (state == DateState::Uncounted)
        return CadenceModel::tr("counts from %1").arg(QLocale().toString(date.countsFrom, QLocale::ShortFormat));
    const Occurrence *record = reg.find(date.record);
    if (!record)
        return {};
    if (!date.isHeld())
        return record->reason.simplified();
    const ReviewOutcome outcome = outcomeOf(reg, *record);
    if (outcome.isWithout())
        return CadenceModel::tr("no outcome");
    QStringList parts;
    if (outcome.decisions > 0)
        parts += CadenceModel::tr("%Ln decision(s)", nullptr, outcome.decisions);
    if (!outcome.actions.empty())
        parts += CadenceModel::tr("%Ln action(s)", nullptr, int(outcome.actions.size()));
    return parts.join(u", "_s);
}

} // namespace

std::vector<CadenceEntry> cadenceEntries(const Register &reg, QDate from, QDate to, QDate asOf, Id<Ceremony> only)
{
    int longest = 1;
    for (const Ceremony &ceremony : reg.all<Ceremony>())
        longest = std::max(longest, daysOf(ceremony));
    std::vector<CadenceEntry> entries;
    const QDate first = from.addDays(1 - longest);
    for (const CeremonyDate &date : only ? ceremonyDates(reg, only, first, to) : ceremonyDates(reg, first, to)) {
        if (date.lastDay() < from)
            continue;
        const DateState state = stateOf(reg, date, asOf);
        entries.push_back({date, state, reg.find(date.ceremony)->name, outcomeText(reg, date, state)});
    }
    return entries;
}

QString entryWords(const CadenceEntry &entry, const QLocale &locale)
{
    const QString day = locale.toString(entry.day(), u"dddd, "_s + locale.dateFormat(QLocale::ShortFormat));
    const QString words = CadenceModel::tr("%1, %2, %3: %4")
                              .arg(day, timeWords(entry.date, locale), entry.ceremony, stateWord(entry.state));
    return entry.outcome.isEmpty() ? words : CadenceModel::tr("%1, %2").arg(words, entry.outcome);
}

void CadenceModel::setEntries(std::vector<CadenceEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int CadenceModel::rowOf(const CeremonyDate &date) const
{
    const auto found = std::ranges::find_if(m_entries, [&date](const CadenceEntry &entry) {
        return entry.date.ceremony == date.ceremony && entry.date.dueAt == date.dueAt;
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int CadenceModel::rowFrom(QDate day) const
{
    const auto found = std::ranges::find_if(m_entries, [day](const CadenceEntry &entry) { return entry.day() >= day; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int CadenceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int CadenceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant CadenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CadenceEntry &entry = m_entries[size_t(index.row())];
    if (role == StateRole)
        return int(entry.state);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return entryWords(entry, m_locale);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day:
        return QString(m_locale.toString(entry.day(), u"ddd "_s + m_locale.dateFormat(QLocale::ShortFormat)) + u", "_s
                       + timeWords(entry.date, m_locale));
    case CeremonyName:
        return entry.ceremony;
    case State:
        return stateWord(entry.state);
    default:
        return entry.outcome;
    }
}

QVariant CadenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case CeremonyName:
        return tr("Ceremony");
    case State:
        return tr("State");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace Ratchet
