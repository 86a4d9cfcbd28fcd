// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_model.h"

#include <answers/evaluation/cadence_statistics.h>
#include <calendar/date_words.h>
#include <core/entities/cadence.h>

#include <QHash>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString recordedText(const Register &reg, const CeremonyDate &date, DateState state)
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

// The latest slides of each occurrence, and those of none.
struct KeptSlides {
    QHash<Id<Occurrence>, const Snapshot *> ofReview;
    std::vector<const Snapshot *> adHoc;

    explicit KeptSlides(const Register &reg)
    {
        for (const Snapshot &snapshot : reg.all<Snapshot>()) {
            if (!snapshot.occurrence) {
                adHoc.push_back(&snapshot);
                continue;
            }
            const Snapshot *&latest = ofReview[snapshot.occurrence];
            if (!latest || latest->shownAt <= snapshot.shownAt)
                latest = &snapshot;
        }
    }
};

CadenceEntry dateEntry(const Register &reg, const CeremonyDate &date, QDate asOf, bool isPlanned,
                       const KeptSlides &kept)
{
    CadenceEntry entry{
        .date = date, .state = stateOf(reg, date, asOf), .ceremony = reg.find(date.ceremony)->name, .outcome = {}};
    QStringList outcome{isPlanned ? QString() : CadenceModel::tr("not planned"), recordedText(reg, date, entry.state)};
    if (const Snapshot *slides = date.record ? kept.ofReview.value(date.record) : nullptr) {
        entry.slides = slides->id;
        outcome += CadenceModel::tr("slides kept");
    }
    outcome.removeAll(QString());
    entry.outcome = outcome.join(u", "_s);
    return entry;
}

CadenceEntry adHocEntry(const Snapshot &shown)
{
    return {.date = {.ceremony = {}, .dueAt = shown.shownAt, .movedTo = {}, .record = {}},
            .state = DateState::Shown,
            .ceremony = CadenceModel::tr("Shown at no review"),
            .outcome = CadenceModel::tr("slides kept"),
            .slides = shown.id};
}

QDateTime entryInstant(const Register &reg, const CadenceEntry &entry)
{
    const QDateTime at = entry.date.at();
    const Ceremony *ceremony = reg.find(entry.date.ceremony);
    return ceremony ? instantOf(*ceremony, at) : QDateTime(at.date(), at.time());
}

// The entries stand in order; what is added takes its place among them.
void addInOrder(const Register &reg, std::vector<CadenceEntry> &entries, CadenceEntry added)
{
    const QDateTime instant = entryInstant(reg, added);
    const auto place =
        std::ranges::find_if(entries, [&](const CadenceEntry &entry) { return entryInstant(reg, entry) > instant; });
    entries.insert(place, std::move(added));
}

} // namespace

std::vector<CadenceEntry> cadenceEntries(const Register &reg, QDate from, QDate to, QDate asOf, Id<Ceremony> only)
{
    int longest = 1;
    for (const Ceremony &ceremony : reg.all<Ceremony>())
        longest = std::max(longest, daysOf(ceremony));
    const KeptSlides kept(reg);
    std::vector<CadenceEntry> entries;
    const QDate first = from.addDays(1 - longest);
    for (const CeremonyDate &date : only ? ceremonyDates(reg, only, first, to) : ceremonyDates(reg, first, to)) {
        if (date.lastDay() < from)
            continue;
        entries.push_back(dateEntry(reg, date, asOf, true, kept));
    }
    for (const CeremonyDate &date : unplannedReviews(reg, from, to)) {
        if (!only || date.ceremony == only)
            addInOrder(reg, entries, dateEntry(reg, date, asOf, false, kept));
    }
    for (const Snapshot *shown : kept.adHoc) {
        const QDate on = shown->shownAt.date();
        if (!only && on >= from && on <= to && on <= asOf)
            addInOrder(reg, entries, adHocEntry(*shown));
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
