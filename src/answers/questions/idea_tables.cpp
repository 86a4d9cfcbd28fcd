// SPDX-License-Identifier: GPL-3.0-or-later
#include "idea_tables.h"

#include <answers/basis/year.h>
#include <answers/questions/improvement_list.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// What was raised in the year, and what became of it by the day, each step by its own date.
struct Ideas {
    std::vector<RecordRef> raised;
    qint64 accepted = 0;
    qint64 delivered = 0;
    qint64 embedded = 0;

    void add(const Improvement &improvement, QDate asOf)
    {
        raised.push_back(refTo(improvement));
        accepted += isBy(improvement.acceptedOn, asOf);
        delivered += isBy(improvement.deliveredOn, asOf);
        embedded += isBy(improvement.embeddedOn, asOf);
    }
};

struct UnitIdeas {
    Id<Unit> unit; // none: of people without one
    QString name;
    qint64 people = 0; // in post
    qint64 contributors = 0; // of these, who raised one at least
    Ideas ideas; // also of people who have left since
};

struct PersonIdeas {
    const Person *person = nullptr;
    Ideas ideas;
};

struct AllIdeas {
    std::vector<PersonIdeas> people; // who raised one; most first
    std::vector<UnitIdeas> units; // most raised first
    std::vector<RecordRef> raised; // all together, in the order of ids
    std::vector<RecordRef> contributors; // people in post
    qint64 silent = 0; // people in post who raised none
};

AllIdeas ideasOf(const Evaluation &evaluation)
{
    AllIdeas all;
    QHash<Id<Person>, Ideas> byPerson;
    for (const Improvement *improvement : evaluation.improvements) {
        if (!isInYearTo(evaluation.asOf, improvement->raisedOn) || !evaluation.reg.find(improvement->raisedBy))
            continue;
        byPerson[improvement->raisedBy].add(*improvement, evaluation.asOf);
        all.raised.push_back(refTo(*improvement));
    }
    QHash<Id<Unit>, UnitIdeas> byUnit;
    for (const Person &person : evaluation.reg.all<Person>()) {
        const auto ideas = byPerson.constFind(person.id);
        const bool isHere = isInPost(evaluation.reg, person.id, evaluation.asOf);
        if (!isHere && ideas == byPerson.cend())
            continue;
        UnitIdeas &unit = byUnit[person.unit];
        unit.people += isHere;
        if (ideas == byPerson.cend()) {
            ++all.silent;
            continue;
        }
        unit.contributors += isHere;
        if (isHere)
            all.contributors.push_back(refTo(person));
        unit.ideas.raised.insert(unit.ideas.raised.end(), ideas->raised.begin(), ideas->raised.end());
        unit.ideas.accepted += ideas->accepted;
        unit.ideas.delivered += ideas->delivered;
        unit.ideas.embedded += ideas->embedded;
        all.people.push_back({.person = &person, .ideas = *ideas});
    }
    for (auto unit = byUnit.begin(); unit != byUnit.end(); ++unit) {
        const Unit *found = evaluation.reg.find(unit.key());
        unit->unit = unit.key();
        unit->name = found ? found->name : App::translate("Answers", "No unit");
        all.units.push_back(std::move(*unit));
    }
    std::ranges::sort(all.people, [](const PersonIdeas &one, const PersonIdeas &other) {
        return std::tuple(-std::ssize(one.ideas.raised), one.person->name.toCaseFolded(), one.person->id.value)
            < std::tuple(-std::ssize(other.ideas.raised), other.person->name.toCaseFolded(), other.person->id.value);
    });
    std::ranges::sort(all.units, [](const UnitIdeas &one, const UnitIdeas &other) {
        return std::tuple(-std::ssize(one.ideas.raised), one.name.toCaseFolded(), one.unit.value)
            < std::tuple(-std::ssize(other.ideas.raised), other.name.toCaseFolded(), other.unit.value);
    });
    return all;
}

QString ideasCaption()
{
    return App::translate("Answers",
                          "Improvements raised in the 365 days that end with the reporting date that say who raised "
                          "them. Accepted, delivered and embedded: of these, by that date, each by its own date.");
}

void addOutcomeColumns(AnswerTable &table)
{
    table.number(App::translate("Answers", "Raised"))
        .number(App::translate("Answers", "Accepted"))
        .number(App::translate("Answers", "Delivered"))
        .number(App::translate("Answers", "Embedded"));
}

void addOutcomeCells(const Evaluation &evaluation, std::vector<Cell> &cells, const Ideas &ideas)
{
    for (const qint64 count : {qint64(std::ssize(ideas.raised)), ideas.accepted, ideas.delivered, ideas.embedded})
        cells.push_back(countCell(evaluation, count));
}

AnswerTable ideasByUnit(const Evaluation &evaluation, const AllIdeas &all)
{
    AnswerTable table(
        u"ideas_by_unit"_s, App::translate("Answers", "Ideas by unit"),
        ideasCaption() + u' '
            + App::translate("Answers", "People: in post; those without one are people in post who raised none."));
    table.column(App::translate("Answers", "Unit"), 4)
        .number(App::translate("Answers", "People"))
        .number(App::translate("Answers", "Without one"));
    addOutcomeColumns(table);
    qint64 people = 0;
    Ideas total;
    for (const UnitIdeas &unit : all.units) {
        const qint64 silent = unit.people - unit.contributors;
        std::vector<Cell> cells{textCell(unit.name), countCell(evaluation, unit.people),
                                countCell(evaluation, silent, concernIf(unit.people > 0 && unit.contributors == 0))};
        addOutcomeCells(evaluation, cells, unit.ideas);
        table.counts(std::move(cells), unit.ideas.raised);
        people += unit.people;
        total.accepted += unit.ideas.accepted;
        total.delivered += unit.ideas.delivered;
        total.embedded += unit.ideas.embedded;
    }
    total.raised = all.raised;
    if (!all.units.empty()) {
        std::vector<Cell> cells{textCell(App::translate("Answers", "Total")), countCell(evaluation, people),
                                countCell(evaluation, all.silent)};
        addOutcomeCells(evaluation, cells, total);
        table.total(std::move(cells));
    }
    return table;
}

AnswerTable ideasByPerson(const Evaluation &evaluation, const AllIdeas &all)
{
    AnswerTable table(u"ideas_by_person"_s, App::translate("Answers", "Ideas by person"), ideasCaption());
    noteCutList(table, all.people.size());
    table.column(App::translate("Answers", "Person"), 4).column(App::translate("Answers", "Unit"), 4);
    addOutcomeColumns(table);
    for (const PersonIdeas &one : std::span(all.people).first(std::min(all.people.size(), listedImprovements))) {
        const Unit *unit = evaluation.reg.find(one.person->unit);
        Cell name = textCell(one.person->name);
        name.areNames = true;
        std::vector<Cell> cells{name, textCell(unit ? unit->name : QString())};
        addOutcomeCells(evaluation, cells, one.ideas);
        table.counts(std::move(cells), one.ideas.raised);
    }
    return table;
}

} // namespace

void addIdeas(Answer &answer, const Evaluation &evaluation)
{
    const AllIdeas all = ideasOf(evaluation);
    answer.figures.push_back(
        countFigure("ideasYear", App::translate("Answers", "Ideas of the year"), all.raised,
                    App::translate("Answers",
                                   "Improvements raised in the 365 days that end with the reporting date that say who "
                                   "raised them.")));
    answer.figures.push_back(
        countFigure("peopleWithIdeas", App::translate("Answers", "People with ideas"), all.contributors,
                    App::translate("Answers", "People in post who raised one of these at least.")));
    if (all.raised.empty())
        return;
    answer.tables.push_back(ideasByUnit(evaluation, all));
    answer.tables.push_back(ideasByPerson(evaluation, all));
}

} // namespace Ratchet
