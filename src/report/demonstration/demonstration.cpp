// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration.h"

#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <exchange/import/sample_history.h>
#include <report/pack/pack_record.h>
#include <report/paper/pack_words.h>
#include <report/slides/slide_deck.h>
#include <report/slides/slide_snapshot.h>
#include <report/slides/slides_pdf.h>

#include <QLocale>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr CeremonyKind shownKinds[] = {CeremonyKind::ServiceReview, CeremonyKind::ExecutiveReview};

QString chairOf(const Register &reg, CeremonyKind kind)
{
    for (const Ceremony &ceremony : reg.all<Ceremony>()) {
        const Person *chair = ceremony.kind == kind ? reg.find(ceremony.chair) : nullptr;
        if (chair)
            return chair->name;
    }
    return {};
}

// Four of them, whatever the day.
bool isEndOfQuarterInYear(QDate day, QDate today)
{
    return day.addDays(1).day() == 1 && day.month() % 3 == 0 && day < today && day >= today.addYears(-1);
}

// The latest review of each of these kinds that was held before this month.
std::vector<Id<Occurrence>> reviewsToShow(const Register &reg, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    std::vector<Id<Occurrence>> chosen;
    for (const CeremonyKind kind : shownKinds) {
        const Occurrence *latest = nullptr;
        for (const Occurrence &occurrence : reg.all<Occurrence>()) {
            const Ceremony *ceremony = reg.find(occurrence.ceremony);
            const bool isHeld =
                occurrence.status == OccurrenceStatus::Held && occurrence.heldAt.isValid() && ceremony != nullptr;
            if (isHeld && ceremony->kind == kind && occurrence.heldAt.date() < month
                && (!latest || latest->heldAt < occurrence.heldAt))
                latest = &occurrence;
        }
        if (latest)
            chosen.push_back(latest->id);
    }
    return chosen;
}

class KeptPast {
public:
    // What the months lead to, and the first id that none of them uses.
    KeptPast(Register now, RecordId nextId, QDate today)
        : m_toShow(reviewsToShow(now, today))
        , m_nextId(nextId)
        , m_today(today)
    {
    }

    Status take(const Change &month)
    {
        const Register before = m_register;
        const auto shownFrom = qint64(changes.size());
        if (const Status applied = add(month); !applied)
            return applied;
        const QDate day = month.at.date();
        if (isEndOfQuarterInYear(day, m_today)) {
            if (const Status made = addPack(changes.back(), day); !made)
                return made;
        }
        for (const Id<Occurrence> review : m_toShow) {
            if (!m_register.find(review) || before.find(review))
                continue;
            if (const Status kept = addSlides(before, shownFrom, *m_register.find(review)); !kept)
                return kept;
        }
        return {};
    }

    std::vector<Change> changes;

private:
    Status add(const Change &change)
    {
        const Status applied = m_register.apply(change.edits);
        if (applied)
            changes.push_back(change);
        return applied;
    }
    // A minute after the one before, by the same hand.
    Status add(ChangeBuilder builder, const QString &reason)
    {
        m_nextId = builder.nextId();
        const Change &last = changes.back();
        return add(Change{.at = last.at.addSecs(60), .who = last.who, .reason = reason, .edits = builder.take()});
    }
    Status addPack(const Change &at, QDate day)
    {
        PackChoices choices;
        choices.preparedBy = chairOf(m_register, CeremonyKind::Board);
        choices.reviewedBy = chairOf(m_register, CeremonyKind::ServiceReview);
        choices.reviewedOn = day;
        choices.approvedBy = chairOf(m_register, CeremonyKind::ExecutiveReview);
        choices.approvedOn = day;
        Pack pack = packOf(choices);
        pack.reference = u"PACK-%1"_s.arg(++m_packs, 4, 10, QChar(u'0'));
        pack.madeAt = at.at;
        pack.periodFrom = m_lastPack.isValid() ? m_lastPack.addDays(1) : QDate();
        pack.asOf = day;
        pack.change = qint64(changes.size());
        pack.language = QLocale().bcp47Name();
        m_lastPack = day;
        ChangeBuilder builder(m_register, m_nextId);
        addRecord(builder, pack);
        return add(std::move(builder), packReason(pack.reference));
    }
    // Made from the register as it was before the review.
    Status addSlides(const Register &shown, qint64 change, const Occurrence &review)
    {
        const SlideSource source{.reg = shown,
                                 .asOf = review.heldAt.date(),
                                 .change = change,
                                 .locale = QLocale(QLocale().name()),
                                 .ceremony = review.ceremony};
        const SlideChoices choices = slideChoicesOf(shown, review.ceremony);
        const Result<SlideDeck> deck = slideDeck(source, choices);
        if (!deck)
            return tl::unexpected<Error>(deck.error());
        const Result<QByteArray> pdf = renderSlides(*deck, review.heldAt);
        if (!pdf)
            return tl::unexpected<Error>(pdf.error());
        ChangeBuilder builder(m_register, m_nextId);
        addSnapshot(builder, review.id, *deck, choicesOf(*deck, choices.services), review.heldAt, *pdf);
        return add(std::move(builder),
                   PackWords::tr("Slides shown at %1 of %2 kept")
                       .arg(shown.find(review.ceremony)->name,
                            QLocale().toString(review.heldAt.date(), QLocale::ShortFormat)));
    }

    Register m_register;
    std::vector<Id<Occurrence>> m_toShow;
    RecordId m_nextId;
    QDate m_today;
    QDate m_lastPack;
    int m_packs = 0;
};

} // namespace

Result<std::vector<Change>> demonstrationHistory(QDate today, const QString &who)
{
    const Result<std::vector<Change>> months = sampleHistory(today, who);
    if (!months)
        return tl::unexpected<Error>(months.error());
    Register now;
    RecordId nextId = 1;
    for (const Change &month : *months) {
        if (const Status applied = now.apply(month.edits); !applied)
            return tl::unexpected<Error>(applied.error());
        for (const Edit &edit : month.edits)
            nextId = std::max(nextId, edit.record + 1);
    }
    KeptPast past(std::move(now), nextId, today);
    for (const Change &month : *months) {
        if (const Status taken = past.take(month); !taken)
            return tl::unexpected<Error>(taken.error());
    }
    return std::move(past.changes);
}

} // namespace Ratchet
