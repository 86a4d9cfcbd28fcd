// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_sheet.h"

#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>
#include <report/paper/paper.h>

#include <core/clock_text.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int blankRows = 4; // for what is written by hand

void addHeading(std::vector<Element> &elements, const QString &text, int level = 2)
{
    elements.emplace_back(HeadingElement{level, text, Listing::Outline});
}

void addWords(std::vector<Element> &elements, const QString &text, TextRole role = TextRole::Body)
{
    if (!text.trimmed().isEmpty())
        elements.emplace_back(TextElement{text, role});
}

std::vector<Element> compose(const Agenda &agenda, const PackSettings &settings)
{
    std::vector<Element> elements;
    addHeading(elements, agenda.ceremony, 1);
    if (agenda.at.isValid())
        addWords(elements,
                 agenda.isAllDay ? dayText(agenda.at.date(), settings)
                                 : PackWords::tr("%1, %2").arg(dayText(agenda.at.date(), settings),
                                                               clockText(agenda.at.time(), settings.locale)),
                 TextRole::Muted);
    addWords(elements, agenda.purpose);
    if (!agenda.expected.isEmpty()) {
        addHeading(elements, PackWords::tr("Expected"));
        addWords(elements, agenda.expected.join(u" · "_s));
    }
    if (!agenda.agenda.isEmpty()) {
        addHeading(elements, PackWords::tr("Agenda"));
        for (qsizetype i = 0; i < agenda.agenda.size(); ++i)
            addWords(elements,
                     PackWords::tr("%1. %2", "a point of the agenda")
                         .arg(settings.locale.toString(i + 1), agenda.agenda.at(i).trimmed()));
    }
    for (const AnswerTable &section : agenda.sections) {
        addHeading(elements, section.title);
        addWords(elements, section.caption, TextRole::Caption);
        elements.emplace_back(TableElement{section.content()});
    }
    if (agenda.sections.empty())
        addWords(elements, PackWords::tr("Nothing is open, overdue, faded or stale."));
    addHeading(elements, PackWords::tr("Decisions and actions of today"));
    TableElement blank;
    blank.column(PackWords::tr("What"), 6).column(PackWords::tr("Who"), 3).column(PackWords::tr("By"), 2);
    for (int i = 0; i < blankRows; ++i)
        blank.row({textCell(u" "_s), {}, {}});
    elements.emplace_back(std::move(blank));
    return elements;
}

} // namespace

Status writeAgendaSheet(const QString &path, const Agenda &agenda, QDate asOf, const PackSettings &settings)
{
    return writePaper(path, {PackWords::tr("Agenda: %1").arg(agenda.ceremony), asOf, compose(agenda, settings)},
                      settings);
}

} // namespace Ratchet
