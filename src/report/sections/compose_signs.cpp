// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_signs.h"

#include <answers/questions/answer.h>
#include <answers/questions/organisation_tables.h>
#include <answers/questions/service_pulse.h>
#include <core/register.h>
#include <report/paper/pack_text.h>

#include <report/paper/cells.h>
#include <report/paper/pack_words.h>

#include <answers/evaluation/stale_artefacts.h>
#include <core/clock_text.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

TableElement signTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("Sign"))
        .column(PackWords::tr("State"))
        .column(PackWords::tr("What the register says"), 4)
        .number(PackWords::tr("Against"));
    for (const FailureSign &sign : answers.signs) {
        table.row({{sign.label}, signState(sign), {sign.note}, countCell(qint64(sign.rows.size()), settings)});
    }
    return table;
}

TableElement selfTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("Question"), 2)
        .column(PackWords::tr("What the register says"), 2)
        .column(PackWords::tr("Latest answer given"), 2);
    for (const SelfQuestion &self : answers.self) {
        const QString given = self.latestAnswer.isEmpty() ? PackWords::tr("none yet") : self.latestAnswer;
        table.row({{PackWords::tr("%1 · %2").arg(settings.locale.toString(self.number), self.question)},
                   {self.headline, {}, self.tone},
                   {given}});
    }
    return table;
}

TableElement findingTable(const Answers &answers)
{
    TableElement table;
    table.column(PackWords::tr("Record"), 2)
        .column(PackWords::tr("What is the matter"), 2)
        .column(PackWords::tr("What to decide"), 2);
    for (const Finding &finding : answers.findings)
        table.row({{finding.title}, {finding.what}, {finding.todo}}, finding.record);
    return table;
}

TableElement eventTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("When")).column(PackWords::tr("What"), 4);
    for (const NextEvent &event : answers.next) {
        const QString when = event.isAllDay ? settings.locale.toString(event.at.date(), QLocale::ShortFormat)
                                            : dayAndClockText(event.at, settings.locale);
        table.row({{when, event.isAllDay ? Value(event.at.date()) : Value(event.at)}, {event.title}}, event.record);
    }
    return table;
}

} // namespace

Cell signState(const FailureSign &sign)
{
    const QString words = sign.outcome == CheckOutcome::Met ? PackWords::tr("✓ In place")
        : sign.outcome == CheckOutcome::NotMet              ? PackWords::tr("✕ Missing")
                                                            : outcomeLabel(sign.outcome);
    return {inOnePiece(words), {}, outcomeTone(sign.outcome)};
}

std::vector<Element> composeSigns(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    std::vector<Element> part;
    const auto add = [&](const QString &id, const QString &title, TableElement table) {
        if (table.rows.empty())
            return;
        table.id = id;
        table.title = title;
        part.emplace_back(HeadingElement{2, title});
        part.emplace_back(std::move(table));
    };
    part.emplace_back(
        HeadingElement{1, PackWords::tr("Failure signs and the CIO's own questions"), Listing::Contents, u"signs"_s});
    part.emplace_back(TextElement{
        PackWords::tr("Four signs that improvement has no engine, and four questions that only the people in charge "
                      "can answer."),
        TextRole::Muted});
    add(u"failure-signs"_s, PackWords::tr("Failure signs"), signTable(answers, settings));
    add(u"self-questions"_s, PackWords::tr("The CIO's own questions"), selfTable(answers, settings));
    const AnswerTable pulses = pulseTable(reg, answers.asOf, settings.locale);
    add(u"pulses"_s, pulses.title, TableElement{pulses.content()});
    const AnswerTable units = unitsTable(reg, answers.asOf, settings.locale);
    add(u"units"_s, units.title, TableElement{units.content()});
    add(u"decisions"_s, PackWords::tr("Needs a decision"), findingTable(answers));
    add(u"next-events"_s, PackWords::tr("Next in the rhythm"), eventTable(answers, settings));
    const AnswerTable artefacts = artefactsTable(reg, answers.asOf, settings.locale);
    add(u"artefacts"_s, artefacts.title, TableElement{artefacts.content()});
    return part;
}

} // namespace Ratchet
