// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of RACI matrices as practitioners publish them: one A, an R, few C, nobody who only watches.
#include "raci_findings.h"

#include <core/catalogue.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>

#include <answers/basis/raci_letters.h>

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int overloadedFrom = 4; // rows that one must stand in before the share says anything

template <class Record> std::vector<const Record *> inOrder(const Table<Record> &table)
{
    std::vector<const Record *> records;
    for (const Record &record : table)
        records.push_back(&record);
    std::ranges::stable_sort(records, {}, [](const Record *record) {
        return record->position.value_or(std::numeric_limits<qint64>::max());
    });
    return records;
}

// How often each code stands in one row or column.
struct Tally {
    int responsible = 0;
    int accountable = 0;
    int consulted = 0;
    int informed = 0;
    int parts = 0; // of any kind: S, V and O too

    void add(const QString &cell)
    {
        const RaciCodes codes = raciCodes(cell);
        parts += cell.trimmed().isEmpty() ? 0 : 1;
        responsible += codes.isResponsible ? 1 : 0;
        accountable += codes.isAccountable ? 1 : 0;
        consulted += codes.isConsulted ? 1 : 0;
        informed += codes.isInformed ? 1 : 0;
    }
    [[nodiscard]] bool isEmpty() const { return parts == 0; }
};

struct Matrix {
    QHash<Id<RaciActivity>, Tally> rows;
    QHash<Id<RaciRole>, Tally> columns;
    QHash<QPair<RecordId, RecordId>, QString> cells;
};

Matrix matrixOf(const Register &reg)
{
    Matrix matrix;
    for (const RaciEntry &entry : reg.all<RaciEntry>()) {
        matrix.rows[entry.activity].add(entry.codes);
        matrix.columns[entry.role].add(entry.codes);
        matrix.cells.insert({entry.activity.value, entry.role.value}, entry.codes);
    }
    return matrix;
}

class Findings {
public:
    void add(const QString &rule, FindingLevel level, Id<RaciActivity> activity, Id<RaciRole> role, const QString &text)
    {
        m_findings.push_back({.rule = rule, .level = level, .activity = activity, .role = role, .text = text});
    }
    [[nodiscard]] std::vector<RaciFinding> take() { return std::move(m_findings); }

private:
    std::vector<RaciFinding> m_findings;
};

void judgeRow(const Register &reg, const RaciActivity &activity, const Tally &tally, QDate asOf, Findings &findings)
{
    const auto add = [&](const QString &rule, FindingLevel level, const QString &text) {
        findings.add(rule, level, activity.id, {}, text);
    };
    if (tally.accountable == 0)
        add(u"noAccountable"_s, FindingLevel::Error,
            App::translate("Raci", "Nobody is accountable for \"%1\".").arg(activity.name));
    if (tally.accountable > 1)
        add(u"manyAccountable"_s, FindingLevel::Error,
            QCoreApplication::translate("Raci", "%Ln role(s) are accountable for \"%1\"; there must be one.", nullptr,
                                        tally.accountable)
                .arg(activity.name));
    const bool standsIn = reg.settings().accountableImpliesResponsible && tally.accountable > 0;
    if (tally.responsible == 0)
        add(u"noResponsible"_s, standsIn ? FindingLevel::Info : FindingLevel::Error,
            standsIn ? App::translate("Raci",
                                      "Nobody is responsible for \"%1\"; who is accountable is taken to do the work.")
                           .arg(activity.name)
                     : App::translate("Raci", "Nobody is responsible for \"%1\".").arg(activity.name));
    if (tally.responsible + tally.accountable == 0 && !tally.isEmpty())
        add(u"nobodyActs"_s, FindingLevel::Error,
            App::translate("Raci", "Everybody is only consulted or informed about \"%1\".").arg(activity.name));
    if (tally.consulted > reg.threshold(u"tooManyConsulted", 4))
        add(u"tooManyConsulted"_s, FindingLevel::Warning,
            QCoreApplication::translate("Raci", "%Ln role(s) are consulted about \"%1\".", nullptr, tally.consulted)
                .arg(activity.name));
    if (!activity.reviewedOn.isValid() || activity.reviewedOn > asOf)
        add(u"stale"_s, FindingLevel::Warning,
            App::translate("Raci", "The row \"%1\" has never been reviewed.").arg(activity.name));
    else if (activity.reviewedOn.daysTo(asOf) > reg.threshold(u"stale", double(*reg.settings().raciIntervalDays)))
        add(u"stale"_s, FindingLevel::Warning,
            QCoreApplication::translate("Raci", "The row \"%1\" was last reviewed %Ln day(s) ago.", nullptr,
                                        int(activity.reviewedOn.daysTo(asOf)))
                .arg(activity.name));
}

void judgeCell(const Register &reg, const RaciActivity &activity, const RaciRole &role, const QString &codes,
               Findings &findings)
{
    static const QRegularExpression word(u"[[:alpha:]]{5}"_s);
    if (codes.contains(word))
        return; // "Consulted": no letters
    const RaciVariant variant = reg.settings().raciVariant;
    const RaciCodes read = raciCodes(codes);
    const QString letters = lettersIn(codes, variant);
    const bool isBoth = letters.size() == 2 && read.isAccountable && read.isResponsible;
    if (letters.size() > 1 && !isBoth)
        findings.add(u"manyCodes"_s, FindingLevel::Warning, activity.id, role.id,
                     App::translate("Raci", "\"%1\" has %2 in \"%3\"; one role has one part in it, A/R apart.")
                         .arg(role.name, codes, activity.name));
    QString known;
    for (const RaciLetter &letter : raciLetters(variant))
        known += QChar(letter.letter);
    const auto foreign = std::ranges::find_if(letters, [&](QChar letter) { return !known.contains(letter); });
    if (foreign != letters.end())
        findings.add(u"foreignCode"_s, FindingLevel::Warning, activity.id, role.id,
                     App::translate("Raci", "\"%1\" has %2 in \"%3\", which is no letter of %4.")
                         .arg(role.name, QString(*foreign), activity.name, variantName(variant)));
}

// Why nobody in post stands behind the role; empty where somebody does.
QString vacancyOf(const Register &reg, const RaciRole &role, bool isAccountable, QDate asOf)
{
    const Person *person = reg.find(role.person);
    if (!person)
        return isAccountable
            ? App::translate("Raci", "The role \"%1\" is accountable, and nobody holds it.").arg(role.name)
            : App::translate("Raci", "The role \"%1\" does work, and nobody holds it.").arg(role.name);
    if (person->leftOn.isValid() && person->leftOn <= asOf)
        return isAccountable ? App::translate("Raci", "The role \"%1\" is accountable, and %2, who held it, has left.")
                                   .arg(role.name, person->name)
                             : App::translate("Raci", "The role \"%1\" does work, and %2, who held it, has left.")
                                   .arg(role.name, person->name);
    if (!isAccountable)
        return {};
    const Table<Unit> &units = reg.all<Unit>();
    const bool isTeam = std::any_of(units.begin(), units.end(), [person](const Unit &unit) {
        return unit.name.compare(person->name, Qt::CaseInsensitive) == 0;
    });
    if (isTeam)
        return App::translate("Raci", "The role \"%1\" is accountable, and a team holds it: %2.")
            .arg(role.name, person->name);
    return {};
}

// A person may hold several roles: the rows of all of them count together, reported at the first that has the part.
void judgeLoad(const Register &reg, const Matrix &matrix, const std::vector<const RaciRole *> &columns, qsizetype rows,
               int Tally::*part, double most,
               const std::function<void(const RaciRole &, const QString &who, int load)> &tell)
{
    QHash<Id<Person>, int> loads;
    for (const RaciRole *role : columns)
        loads[role->person] += matrix.columns.value(role->id).*part;
    QHash<Id<Person>, bool> isTold;
    for (const RaciRole *role : columns) {
        const int own = matrix.columns.value(role->id).*part;
        const int load = role->person ? loads.value(role->person) : own;
        const bool isTooMuch = load >= overloadedFrom && 100.0 * load > most * double(rows);
        if (!isTooMuch || own == 0 || (role->person && isTold.value(role->person)))
            continue;
        isTold[role->person] = true;
        const Person *person = reg.find(role->person);
        tell(*role, person ? person->name : role->name, load);
    }
}

void judgeLoads(const Register &reg, const Matrix &matrix, const std::vector<const RaciRole *> &columns,
                Findings &findings)
{
    const qsizetype rows = reg.all<RaciActivity>().size();
    judgeLoad(reg, matrix, columns, rows, &Tally::accountable, reg.threshold(u"overloaded", 50),
              [&](const RaciRole &role, const QString &who, int load) {
                  findings.add(u"overloaded"_s, FindingLevel::Warning, {}, role.id,
                               App::translate("Raci", "%1 is accountable for %2 of %3 activities.")
                                   .arg(who, spokenNumber(load), spokenNumber(rows)));
              });
    judgeLoad(reg, matrix, columns, rows, &Tally::responsible, reg.threshold(u"busy", 75),
              [&](const RaciRole &role, const QString &who, int load) {
                  findings.add(u"busy"_s, FindingLevel::Warning, {}, role.id,
                               App::translate("Raci", "%1 does the work of %2 of %3 activities.")
                                   .arg(who, spokenNumber(load), spokenNumber(rows)));
              });
}

} // namespace

RaciCodes raciCodes(QStringView cell)
{
    static const QRegularExpression separators(u"[\\s/,;|+&]+"_s);
    static const QString letters = u"RACISVDO"_s;
    RaciCodes codes;
    for (const QString &word : cell.toString().toUpper().split(separators, Qt::SkipEmptyParts)) {
        const bool isCode =
            word.size() <= 4 && std::ranges::all_of(word, [](QChar letter) { return letters.contains(letter); });
        codes.isResponsible |= word == u"RESPONSIBLE" || (isCode && (word.contains(u'R') || word.contains(u'D')));
        codes.isAccountable |= word == u"ACCOUNTABLE" || (isCode && word.contains(u'A'));
        codes.isConsulted |= word == u"CONSULTED" || (isCode && word.contains(u'C'));
        codes.isInformed |= word == u"INFORMED" || (isCode && word.contains(u'I'));
    }
    return codes;
}

std::vector<const RaciActivity *> raciRows(const Register &reg) { return inOrder(reg.all<RaciActivity>()); }

std::vector<const RaciRole *> raciColumns(const Register &reg) { return inOrder(reg.all<RaciRole>()); }

std::vector<RaciFinding> raciFindings(const Register &reg, QDate asOf)
{
    Findings findings;
    const Matrix matrix = matrixOf(reg);
    const std::vector<const RaciRole *> columns = raciColumns(reg);
    for (const RaciActivity *activity : raciRows(reg)) {
        judgeRow(reg, *activity, matrix.rows.value(activity->id), asOf, findings);
        for (const RaciRole *role : columns)
            judgeCell(reg, *activity, *role, matrix.cells.value({activity->id.value, role->id.value}), findings);
    }
    for (const RaciRole *role : columns) {
        const Tally tally = matrix.columns.value(role->id);
        const QString vacancy =
            tally.accountable + tally.responsible > 0 ? vacancyOf(reg, *role, tally.accountable > 0, asOf) : QString();
        if (!vacancy.isEmpty())
            findings.add(u"vacant"_s, tally.accountable > 0 ? FindingLevel::Error : FindingLevel::Warning, {}, role->id,
                         vacancy);
        if (tally.isEmpty())
            findings.add(u"idleRole"_s, FindingLevel::Info, {}, role->id,
                         App::translate("Raci", "The role \"%1\" has no part in any activity.").arg(role->name));
    }
    judgeLoads(reg, matrix, columns, findings);
    return findings.take();
}

int countOf(const std::vector<RaciFinding> &findings, FindingLevel level)
{
    return int(std::ranges::count(findings, level, &RaciFinding::level));
}

QString levelName(FindingLevel level)
{
    switch (level) {
    case FindingLevel::Error:
        return u"error"_s;
    case FindingLevel::Warning:
        return u"warning"_s;
    case FindingLevel::Info:
        break;
    }
    return u"info"_s;
}

QString raciRowName(const RaciActivity &activity)
{
    return activity.phase.isEmpty()
        ? activity.name
        : QCoreApplication::translate("Raci", "%1 · %2", "phase, activity").arg(activity.phase, activity.name);
}

} // namespace Ratchet
