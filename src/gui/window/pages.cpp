// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <answers/questions/answer.h>
#include <core/entities/cadence.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <gui/cadence/cadence_view.h>
#include <gui/capacity/capacity_view.h>
#include <gui/history/change_log_page.h>
#include <gui/metrics/metrics_page.h>
#include <gui/organisation/artefacts_view.h>
#include <gui/organisation/organisation_views.h>
#include <gui/organisation/self_questions_view.h>
#include <gui/packs/packs_view.h>
#include <gui/raci/raci_view.h>
#include <gui/records/record_page.h>
#include <gui/register/register_page.h>
#include <gui/reviews/pir_view.h>
#include <gui/reviews/review_dashboard.h>
#include <gui/slides/presentation.h>
#include <gui/warchest/evidence_page.h>
#include <gui/warchest/war_chest_page.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

template <class Made> Page *make(Workspace &workspace, QWidget *parent) { return new Made(workspace, parent); }

// A view that stands before the tables of a page.
template <class Made> ViewTab view(const char *name, std::vector<EntityKind> kinds = {})
{
    return {name, [](Workspace &workspace, QWidget *parent) -> PageView * { return new Made(workspace, parent); },
            std::move(kinds)};
}

// A page of these views, then of table, form and search for each of these entities.
PageInfo recordPage(const QString &id, PageGroup group, const char *name, std::vector<ViewTab> views,
                    std::vector<EntityKind> kinds, const QKeySequence &shortcut = {},
                    std::function<Badge(const Workspace &)> badge = {}, std::vector<RowCommand> commands = {})
{
    auto factory = [id, name, tabs = PageTabs{std::move(views), kinds, std::move(commands)}](
                       Workspace &workspace, QWidget *parent) -> Page * {
        return new RecordPage(workspace, id, QCoreApplication::translate("Page", name), tabs, parent);
    };
    return {id, group, name, id, std::move(factory), shortcut, std::move(kinds), std::move(badge)};
}

PageInfo evidencePage(int question, const char *name)
{
    auto factory = [question](Workspace &workspace, QWidget *parent) -> Page * {
        return new EvidencePage(workspace, question, parent);
    };
    return {u"evidence-%1"_s.arg(question),
            PageGroup::Evidence,
            name,
            u"evidence"_s,
            std::move(factory),
            QKeySequence(int(Qt::ALT) | (int(Qt::Key_0) + question))};
}

// The value of a figure of a question as a badge, alone or in words with %1; none for zero or before the first answers.
std::function<Badge(const Workspace &)> figureBadge(int question, const QString &figure, Tone tone,
                                                    const char *words = nullptr)
{
    return [=](const Workspace &workspace) -> Badge {
        for (const Answer &answer : workspace.answers().questions) {
            if (answer.number != question)
                continue;
            for (const Figure &candidate : answer.figures) {
                const qint64 count = valueOr<qint64>(candidate.value);
                if (candidate.id == figure && count > 0)
                    return {words ? QCoreApplication::translate("Page", words).arg(QLocale().toString(count))
                                  : QLocale().toString(count),
                            tone};
            }
        }
        return {};
    };
}

std::vector<PageInfo> makePages()
{
    using enum EntityKind;
    return {
        {u"war-chest"_s, PageGroup::Home, QT_TRANSLATE_NOOP("Page", "War chest"), u"war-chest"_s, make<WarChestPage>,
         QKeySequence(u"Ctrl+1"_s)},

        {u"register"_s,
         PageGroup::Work,
         QT_TRANSLATE_NOOP("Page", "Register"),
         u"register"_s,
         make<RegisterPage>,
         QKeySequence(u"Ctrl+2"_s),
         {Improvement},
         figureBadge(1, u"open"_s, Tone::Neutral)},
        recordPage(u"pirs"_s, PageGroup::Work, QT_TRANSLATE_NOOP("Page", "PIRs"),
                   {view<PirView>(QT_TRANSLATE_NOOP("Page", "Reviews"), {Pir}),
                    view<ReviewDashboard>(QT_TRANSLATE_NOOP("Page", "Tracking"))},
                   {Pir}, QKeySequence(u"Ctrl+3"_s)),
        recordPage(u"lessons"_s, PageGroup::Work, QT_TRANSLATE_NOOP("Page", "Lessons"), {}, {Lesson},
                   QKeySequence(u"Ctrl+4"_s)),
        recordPage(u"actions"_s, PageGroup::Work, QT_TRANSLATE_NOOP("Page", "Actions"), {}, {Action, EscalationStep},
                   QKeySequence(u"Ctrl+5"_s),
                   figureBadge(2, u"late"_s, Tone::Concern, QT_TRANSLATE_NOOP("Page", "%1 late"))),

        {u"metrics"_s,
         PageGroup::Proof,
         QT_TRANSLATE_NOOP("Page", "Metrics"),
         u"metrics"_s,
         make<MetricsPage>,
         QKeySequence(u"Ctrl+6"_s),
         {Metric},
         figureBadge(4, u"metrics"_s, Tone::Neutral)},
        recordPage(u"readings"_s, PageGroup::Proof, QT_TRANSLATE_NOOP("Page", "Readings and claims"), {},
                   {Steering, Reading, Phase, Annotation, Amendment, Metric}),
        recordPage(u"benefits"_s, PageGroup::Proof, QT_TRANSLATE_NOOP("Page", "Benefits"), {},
                   {Benefit, Funding, Milestone, Cycle}),

        recordPage(u"capacity"_s, PageGroup::OperatingModel, QT_TRANSLATE_NOOP("Page", "Capacity"),
                   {view<CapacityView>(QT_TRANSLATE_NOOP("Page", "Plan and use"), {Allocation})}, {Allocation, Raid},
                   QKeySequence(u"Ctrl+7"_s)),
        recordPage(u"raci"_s, PageGroup::OperatingModel, QT_TRANSLATE_NOOP("Page", "RACI"),
                   {view<RaciView>(QT_TRANSLATE_NOOP("Page", "Matrix"), {RaciActivity, RaciRole, RaciEntry})},
                   {RaciActivity, RaciRole, RaciEntry}, QKeySequence(u"Ctrl+8"_s),
                   figureBadge(5, u"raciErrors"_s, Tone::Concern)),
        recordPage(u"cadence"_s, PageGroup::OperatingModel, QT_TRANSLATE_NOOP("Page", "Cadence"),
                   {view<CadenceView>(QT_TRANSLATE_NOOP("Page", "Calendar"), {Ceremony, Occurrence})},
                   {Ceremony, Occurrence}, QKeySequence(u"Ctrl+9"_s)),
        recordPage(u"services"_s, PageGroup::OperatingModel, QT_TRANSLATE_NOOP("Page", "Services and people"),
                   {view<ServicesView>(QT_TRANSLATE_NOOP("Page", "Who owns what")),
                    view<PeopleView>(QT_TRANSLATE_NOOP("Page", "If you left tomorrow")),
                    view<UnitsView>(QT_TRANSLATE_NOOP("Page", "Where improvement lives"))},
                   {Service, Person, Unit, Objective}),

        recordPage(u"artefacts"_s, PageGroup::Record, QT_TRANSLATE_NOOP("Page", "Artefacts"),
                   {view<ArtefactsView>(QT_TRANSLATE_NOOP("Page", "Reviews"))}, {Artefact, Attachment}),
        recordPage(u"packs"_s, PageGroup::Record, QT_TRANSLATE_NOOP("Page", "Evidence packs"),
                   {view<PacksView>(QT_TRANSLATE_NOOP("Page", "Those made"))}, {Pack, Attestation, Snapshot}, {}, {},
                   {{Snapshot, QT_TRANSLATE_NOOP("Page", "&What was shown"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
                     [](Workspace &workspace, QWidget *window, RecordId record) {
                         openSnapshot(workspace, window, Id<::Ratchet::Snapshot>(record));
                     }}}),
        recordPage(u"self-answers"_s, PageGroup::Record, QT_TRANSLATE_NOOP("Page", "Self-questions"),
                   {view<SelfQuestionsView>(QT_TRANSLATE_NOOP("Page", "This quarter"))}, {SelfAnswer}),
        {u"change-log"_s, PageGroup::Record, QT_TRANSLATE_NOOP("Page", "Change log"), u"change-log"_s,
         make<ChangeLogPage>},

        evidencePage(1, QT_TRANSLATE_NOOP("Page", "Evidence 1: backlog by service")),
        evidencePage(2, QT_TRANSLATE_NOOP("Page", "Evidence 2: actions from PIRs")),
        evidencePage(3, QT_TRANSLATE_NOOP("Page", "Evidence 3: ring-fenced time")),
        evidencePage(4, QT_TRANSLATE_NOOP("Page", "Evidence 4: metrics improving")),
        evidencePage(5, QT_TRANSLATE_NOOP("Page", "Evidence 5: accountability and rhythm")),
    };
}

} // namespace

const std::vector<PageInfo> &pages()
{
    static const std::vector<PageInfo> table = makePages();
    return table;
}

const PageInfo *pageNamed(const QString &id)
{
    const auto found = std::ranges::find(pages(), id, &PageInfo::id);
    return found == pages().end() ? nullptr : &*found;
}

const PageInfo *pageOf(EntityKind kind)
{
    const auto found = std::ranges::find_if(pages(), [kind](const PageInfo &page) {
        return std::ranges::find(page.entities, kind) != page.entities.end();
    });
    return found == pages().end() ? nullptr : &*found;
}

QString title(const PageInfo &page) { return QCoreApplication::translate("Page", page.title); }

QString title(PageGroup group)
{
    switch (group) {
    case PageGroup::Work:
        return QCoreApplication::translate("PageGroup", "Work");
    case PageGroup::Proof:
        return QCoreApplication::translate("PageGroup", "Proof");
    case PageGroup::OperatingModel:
        return QCoreApplication::translate("PageGroup", "Operating model");
    case PageGroup::Record:
        return QCoreApplication::translate("PageGroup", "Record");
    case PageGroup::Evidence:
        return QCoreApplication::translate("PageGroup", "Evidence");
    case PageGroup::Home:
        break;
    }
    return {};
}

} // namespace Ratchet
