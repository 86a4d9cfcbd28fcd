// SPDX-License-Identifier: GPL-3.0-or-later
#include "pir_sheet.h"

#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>
#include <report/paper/paper.h>

#include <answers/evaluation/pir_reviews.h>
#include <answers/reviews/action_statistics.h>
#include <answers/reviews/lesson_chain.h>
#include <core/entities/incident_review.h>
#include <core/record_text.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

class PirSheet {
public:
    PirSheet(const Register &reg, const Pir &review, QDate asOf, Names names, const PackSettings &settings)
        : m_register(reg)
        , m_review(review)
        , m_asOf(asOf)
        , m_cover(reg, names)
        , m_isBlameless(names == Names::Roles)
        , m_settings(settings)
    {
    }

    [[nodiscard]] QString title() const
    {
        return m_cover.text(m_review.reference.isEmpty() ? m_review.title
                                                         : QString(m_review.reference + u"  "_s + m_review.title));
    }

    [[nodiscard]] std::vector<Element> elements()
    {
        add(HeadingElement{1, title(), Listing::Outline});
        addFacts();
        if (!m_review.summary.isEmpty()) {
            add(HeadingElement{2, PackWords::tr("What happened"), Listing::Outline});
            add(TextElement{m_cover.text(m_review.summary)});
        }
        add(HeadingElement{2, PackWords::tr("Contributing conditions"), Listing::Outline});
        const QStringList lines = m_review.conditions.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            add(TextElement{u"• "_s + m_cover.text(line.trimmed())});
        if (lines.isEmpty())
            add(TextElement{PackWords::tr("None are written down."), TextRole::Muted});
        addLessons();
        addActions();
        if (m_isBlameless)
            add(TextElement{PackWords::tr("Roles stand in place of names."), TextRole::Caption});
        return std::move(m_elements);
    }

private:
    void add(Element element) { m_elements.push_back(std::move(element)); }
    [[nodiscard]] QString day(QDate date) const
    {
        return date.isValid() ? dayText(date, m_settings, MonthForm::Short) : u"–"_s;
    }

    void addFacts()
    {
        TableElement table;
        table.hasHeader = false;
        table.column(PackWords::tr("Fact"), 2).column(PackWords::tr("Value"), 6);
        const auto row = [&](const QString &label, const QString &value) {
            if (!value.isEmpty())
                table.row({{label}, {value}});
        };
        row(PackWords::tr("Incident"), m_review.incidentReference);
        row(PackWords::tr("Service"), recordName(m_register, EntityKind::Service, m_review.service.value));
        row(PackWords::tr("Severity"), m_review.severity);
        row(PackWords::tr("Cause"), m_review.causeCode);
        row(PackWords::tr("Occurred"), day(m_review.occurredOn));
        row(PackWords::tr("Review held"), day(m_review.heldOn));
        row(PackWords::tr("Facilitator"), m_cover.person(m_review.facilitator));
        add(std::move(table));
    }

    void addLessons()
    {
        add(HeadingElement{2, PackWords::tr("Lessons and what became of them"), Listing::Outline});
        TableElement table;
        table.column(PackWords::tr("Lesson"), 2)
            .column(PackWords::tr("What was learned"), 7)
            .column(PackWords::tr("Became"), 2);
        const LessonChain chain = lessonChain(m_register, m_asOf, {m_review.id});
        for (const ChainThread &thread : chain.threads) {
            const Lesson *lesson = m_register.find(thread.lesson);
            if (!lesson || thread.review != m_review.id)
                continue;
            const bool isLost = thread.reached == ChainLink::Lesson && lesson->disposition != Disposition::Accepted;
            const QString known = knownBeforeText(m_register, thread);
            const QString became = isLost ? lossName(ChainLink::Action) : linkName(thread.reached);
            table.row({{lesson->reference},
                       {m_cover.text(lesson->text)},
                       textCell(known.isEmpty() ? became : known, concernIf(isLost || !known.isEmpty()))});
        }
        if (table.rows.empty())
            add(TextElement{PackWords::tr("No lesson is written down."), TextRole::Muted});
        else
            add(std::move(table));
    }

    void addActions()
    {
        add(HeadingElement{2, PackWords::tr("Actions"), Listing::Outline});
        TableElement table;
        table.column(PackWords::tr("Action"), 2)
            .column(PackWords::tr("Title"), 6)
            .column(PackWords::tr("Owner"), 3)
            .column(PackWords::tr("Status"), 2)
            .number(PackWords::tr("Due"), 2);
        const Field &status = fieldOf<&Action::status>();
        for (const Action &action : m_register.all<Action>()) {
            if (reviewOf(m_register, action) != m_review.id)
                continue;
            const bool isLate = isActionLate(action, m_asOf);
            const QString owner = m_cover.person(action.owner);
            table.row({{action.reference},
                       {m_cover.text(action.title)},
                       {owner.isEmpty() ? PackWords::tr("nobody") : owner},
                       {optionLabel(status, qint64(action.status))},
                       textCell(day(action.dueOn), concernIf(isLate))});
        }
        if (table.rows.empty())
            add(TextElement{PackWords::tr("No action came of it."), TextRole::Muted});
        else
            add(std::move(table));
    }

    const Register &m_register;
    const Pir &m_review;
    QDate m_asOf;
    NameCover m_cover;
    bool m_isBlameless;
    const PackSettings &m_settings;
    std::vector<Element> m_elements;
};

} // namespace

Status writePirSheet(const QString &path, const Register &reg, Id<Pir> id, QDate asOf, Names names,
                     const PackSettings &settings)
{
    const Pir *review = reg.find(id);
    if (!review)
        return failure(ErrorCode::UnknownReference, PackWords::tr("This review is no longer there."));
    PackSettings shown = settings;
    if (names == Names::Roles)
        shown.choices.preparedBy.clear(); // the author of the document is a person too
    PirSheet sheet(reg, *review, asOf, names, shown);
    const QString title = sheet.title();
    return writePaper(path, {title, asOf, sheet.elements()}, shown);
}

} // namespace Ratchet
