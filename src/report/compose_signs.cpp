// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"

#include <QCoreApplication>

namespace Ratchet {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Pack", text);
}

TableElement signTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.columns = {{tr("Sign"), false, 1}, {tr("State"), false, 1}, {tr("What the register says"), false, 4},
                     {tr("Against"), true, 1}};
    for (const FailureSign &sign : answers.signs) {
        table.rows.push_back({{{sign.label},
                               signState(sign),
                               {sign.note},
                               {settings.locale.toString(qlonglong(sign.rows.size()))}}});
    }
    return table;
}

TableElement selfTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.columns = {{tr("Question"), false, 2}, {tr("What the register says"), false, 2}, {tr("Latest answer given"), false, 2}};
    for (const SelfQuestion &self : answers.self) {
        const QString given = self.latestAnswer.isEmpty() ? tr("none yet") : self.latestAnswer;
        table.rows.push_back({{{tr("%1 · %2").arg(settings.locale.toString(self.number), self.question)}, {self.headline, {}, self.tone}, {given}}});
    }
    return table;
}

TableElement findingTable(const Answers &answers)
{
    TableElement table;
    table.columns = {{tr("Record"), false, 2}, {tr("What is the matter"), false, 2}, {tr("What to decide"), false, 2}};
    for (const Finding &finding : answers.findings)
        table.rows.push_back({{{finding.title}, {finding.what}, {finding.todo}}, finding.record});
    return table;
}

TableElement eventTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.columns = {{tr("When"), false, 1}, {tr("What"), false, 4}};
    for (const NextEvent &event : answers.next)
        table.rows.push_back({{{settings.locale.toString(event.at, QLocale::ShortFormat)}, {event.title}}, event.record});
    return table;
}

} // namespace

Cell signState(const FailureSign &sign)
{
    return {inOnePiece(sign.passed ? tr("✓ Clear") : tr("✕ Present")), {}, sign.passed ? Tone::Good : Tone::Concern};
}

std::vector<Element> composeSigns(const Answers &answers, const PackSettings &settings)
{
    std::vector<Element> part;
    const auto add = [&](const QString &title, TableElement table) {
        if (table.rows.empty())
            return;
        part.emplace_back(HeadingElement{2, title});
        part.emplace_back(std::move(table));
    };
    part.emplace_back(HeadingElement{1, tr("Failure signs and the CIO's own questions")});
    part.emplace_back(TextElement{tr("Four signs that improvement has no engine, and four questions that only the people in charge "
                                     "can answer."),
                                  TextRole::Muted});
    add(tr("Failure signs"), signTable(answers, settings));
    add(tr("The CIO's own questions"), selfTable(answers, settings));
    add(tr("Needs a decision"), findingTable(answers));
    add(tr("Next in the rhythm"), eventTable(answers, settings));
    return part;
}

} // namespace Ratchet
