// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_guide.h"

#include <answers/basis/ceremony_roles.h>
#include <answers/metrics/number_kinds.h>
#include <core/entities/cadence.h>
#include <core/register.h>
#include <gui/records/attendance_note.h>
#include <gui/records/reading_example.h>

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

using App = QCoreApplication;

constexpr auto everyMonth = "FREQ=MONTHLY;BYDAY=1TU"_L1;
constexpr auto everyQuarter = "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU"_L1;

RecordGuide guideOfMetric()
{
    RecordGuide guide{
        .question = App::translate("RecordGuide", "What kind of number is it?"),
        .explanation = App::translate(
            "RecordGuide", "The answer decides the chart and what a reading needs. It can be changed later."),
        .help = u"metrics#kinds"_s,
        .choices = {},
        .answered = {fieldIndex<&Metric::kind>()},
        .makeNote = [](Workspace &workspace, RecordForm &form) -> QWidget * {
            return new ReadingExample(workspace, form);
        }};
    for (const NumberKind &kind : numberKinds(QLocale())) {
        GuideChoice choice{.title = kind.title,
                           .consequence = kind.consequence,
                           .fields = {{fieldIndex<&Metric::kind>(), Value(qint64(kind.kind))},
                                      {fieldIndex<&Metric::chart>(), Value(qint64(ProcessChartType::ByKind))}}};
        if (!kind.unit.isEmpty())
            choice.fields.push_back({fieldIndex<&Metric::unit>(), Value(kind.unit)});
        guide.choices.push_back(std::move(choice));
    }
    return guide;
}

QString usualText(CeremonyKind kind)
{
    switch (kind) {
    case CeremonyKind::Board:
        return App::translate("RecordGuide", "Decides what is improved next: accepts, funds, puts on hold, ends.");
    case CeremonyKind::ServiceReview:
        return App::translate("RecordGuide",
                              "The owner of a service looks at its backlog, its metrics and its open actions.");
    case CeremonyKind::MetricReview:
        return App::translate("RecordGuide", "Reads the charts: what moved, what faded, what has no fresh readings.");
    case CeremonyKind::ExecutiveReview:
        return App::translate("RecordGuide", "Asks whether improvement is real here, by the five questions.");
    case CeremonyKind::Pir:
        return App::translate("RecordGuide", "Learns from incidents: lessons, and actions with owner and date.");
    case CeremonyKind::Other:
    case CeremonyKind::None:
        break;
    }
    return App::translate("RecordGuide", "Any other review that recurs and is to be recorded.");
}

// What question 5 asks for and the register has none of.
bool isWanted(const Register &reg, CeremonyKind kind)
{
    return std::ranges::find(wantedCeremonies, kind) != std::end(wantedCeremonies)
        && std::ranges::none_of(reg.all<Ceremony>(), [kind](const Ceremony &one) { return one.kind == kind; });
}

RecordGuide guideOfCeremony(const Register &reg)
{
    RecordGuide guide{.question = App::translate("RecordGuide", "What kind of meeting is it?"),
                      .explanation =
                          App::translate("RecordGuide",
                                         "The answer fills in name and recurrence as they are usual. All of it can be "
                                         "changed."),
                      .help = u"ceremonies"_s,
                      .choices = {},
                      .answered = {fieldIndex<&Ceremony::kind>()},
                      .makeNote = [](Workspace &workspace, RecordForm &form) -> QWidget * {
                          return new AttendanceNote(workspace, form);
                      }};
    const Field &field = fieldOf<&Ceremony::kind>();
    for (qint64 option = 1; option <= qint64(field.options.size()); ++option) {
        const auto kind = CeremonyKind(option);
        const QString name = optionLabel(field, option);
        GuideChoice choice{.title = name, .consequence = usualText(kind), .fields = {}};
        if (isWanted(reg, kind))
            choice.consequence += u' ' + App::translate("RecordGuide", "Question 5 asks for one; there is none yet.");
        choice.fields = {{fieldIndex<&Ceremony::kind>(), Value(option)},
                         {fieldIndex<&Ceremony::rrule>(),
                          Value(QString(kind == CeremonyKind::ExecutiveReview ? everyQuarter : everyMonth))}};
        const bool isNamed = std::ranges::any_of(reg.all<Ceremony>(), [&name](const Ceremony &one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (kind != CeremonyKind::Other && !isNamed)
            choice.fields.push_back({fieldIndex<&Ceremony::name>(), Value(name)});
        guide.choices.push_back(std::move(choice));
    }
    return guide;
}

} // namespace

std::optional<RecordGuide> guideOf(const Workspace &workspace, EntityKind kind)
{
    switch (kind) {
    case EntityKind::Metric:
        return guideOfMetric();
    case EntityKind::Ceremony:
        return guideOfCeremony(workspace.reg());
    default:
        return {};
    }
}

} // namespace Ratchet
