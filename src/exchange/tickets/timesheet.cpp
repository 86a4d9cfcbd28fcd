// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet.h"

#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <exchange/mapping/cell_reader.h>
#include <exchange/mapping/header_guess.h>
#include <exchange/mapping/plain_word.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

struct TimesheetWords {
    TimesheetColumn column;
    const char16_t *words; // the likeliest first
};

// What Tempo, Harvest, Toggl, SAP CATS and spreadsheets call them.
constexpr TimesheetWords timesheetWords[] = {
    {TimesheetColumn::Who,
     u"who person employee user username name resource worker author staff team unit group mitarbeiter mitarbeiterin "
     u"benutzer wer abteilung email"},
    {TimesheetColumn::When,
     u"when date day workdate month period startdate spentdate datum tag monat wann buchungsdatum"},
    {TimesheetColumn::Category,
     u"category activity activitytype task type project worktype kind account tag leistungsart kategorie tatigkeit "
     u"aktivitat art projekt"},
    {TimesheetColumn::Hours,
     u"hours timespenthours duration timespent time effort quantity h stunden dauer zeit menge aufwand"},
};

// Parts of words that speak for a use; tried in this order, as "project support" is project work.
struct Hint {
    HoursUse use;
    const char16_t *parts;
};
constexpr Hint hints[] = {
    {HoursUse::LeftOut, u"leave vacation holiday sick absence urlaub krank abwesend feiertag"},
    {HoursUse::Improvement, u"improve csi kaizen verbesser optimier"},
    {HoursUse::Project, u"project projekt"},
    {HoursUse::Bau,
     u"bau businessasusual incident operat support ticket maintenance run betrieb storung wartung request"},
    {HoursUse::Other, u"training course administration schulung fortbildung verwaltung"},
};

std::optional<HoursUse> guessedUse(const QString &category)
{
    const QString word = plainWord(category);
    for (const Hint &hint : hints) {
        for (const QString &part : QString::fromUtf16(hint.parts).split(u' ')) {
            if (word.contains(part))
                return hint.use;
        }
    }
    return {};
}

std::optional<HoursUse> useNamed(const QString &name)
{
    for (const HoursUse use : allHoursUses) {
        if (hoursUseName(use) == name)
            return use;
    }
    return {};
}

qsizetype positionOf(const TextTable &table, const ImportMapping &mapping, TimesheetColumn column)
{
    const QString header = mapping.columns.key(timesheetColumnName(column));
    return header.isNull() ? -1 : table.header.indexOf(header);
}

// 7:30 is seven and a half.
QString plainHours(const QString &cell)
{
    static const QRegularExpression clock(uR"(^(\d+):([0-5]\d)(?::[0-5]\d)?$)"_s);
    const QRegularExpressionMatch match = clock.match(cell.trimmed());
    return match.hasMatch()
        ? QString::number(match.capturedView(1).toInt() + match.capturedView(2).toInt() / 60.0, 'f', 4)
        : cell;
}

// "May 2026", "05/2026", as a day that every reader of dates knows.
QString plainMonth(const QString &cell)
{
    for (const QLocale &locale : {QLocale::c(), QLocale(), QLocale(QLocale::German)}) {
        for (const QString &format :
             {u"MMM yyyy"_s, u"MMMM yyyy"_s, u"MM/yyyy"_s, u"MM.yyyy"_s, u"yyyy-MM"_s, u"yyyy/MM"_s}) {
            if (const QDate month = locale.toDate(cell.trimmed(), format); month.isValid())
                return month.toString(Qt::ISODate);
        }
    }
    return cell;
}

bool isMonth(const QString &cell) { return plainMonth(cell) != cell; }

class TimesheetReader {
public:
    TimesheetReader(const Register &reg, const TextTable &table, const ImportMapping &mapping)
        : m_register(reg)
        , m_names(reg)
        , m_table(table)
        , m_mapping(mapping)
    {
        for (const TimesheetColumn column : allTimesheetColumns)
            m_at[size_t(column)] = positionOf(table, mapping, column);
        for (const TextTable::Row &row : table.rows)
            m_isMonth.push_back(isMonth(row.cells[at(TimesheetColumn::When)]));
        makePlain(at(TimesheetColumn::When), plainMonth);
        makePlain(at(TimesheetColumn::Hours), plainHours);
    }

    Timesheet read()
    {
        CellReader when(EntityKind::WeekHours, fieldIndex<&WeekHours::fromOn>(), at(TimesheetColumn::When), m_table,
                        m_mapping);
        CellReader hours(EntityKind::Allocation, fieldIndex<&Allocation::actualImprovement>(),
                         at(TimesheetColumn::Hours), m_table, m_mapping);
        when.appendQuestions(m_table, m_sheet.questions);
        hours.appendQuestions(m_table, m_sheet.questions);
        for (size_t row = 0; row < m_isMonth.size(); ++row)
            readRow(row, when, hours);
        finish();
        return std::move(m_sheet);
    }

private:
    [[nodiscard]] qsizetype at(TimesheetColumn column) const { return m_at[size_t(column)]; }
    [[nodiscard]] QString cell(const TextTable::Row &row, TimesheetColumn column) const
    {
        return row.cells[at(column)].trimmed();
    }

    // Each text once: a year of timesheets has few days and few hours.
    void makePlain(qsizetype column, QString (*plain)(const QString &))
    {
        QHash<QString, QString> known;
        for (TextTable::Row &row : m_table.rows) {
            QString &cell = row.cells[column];
            auto found = known.constFind(cell);
            if (found == known.cend())
                found = known.insert(cell, plain(cell));
            cell = *found;
        }
    }

    void refuse(const TextTable::Row &row, TimesheetColumn column, const QString &reason)
    {
        m_sheet.problems.push_back({row.line, int(at(column)) + 1, timesheetColumnName(column), reason});
    }

    // None where the reason was noted.
    Id<Unit> unitOf(const TextTable::Row &row)
    {
        const QString name = cell(row, TimesheetColumn::Who);
        if (const RecordId unit = m_names.find(EntityKind::Unit, name))
            return Id<Unit>(unit);
        const Person *person = m_register.find(Id<Person>(m_names.find(EntityKind::Person, name)));
        if (person && m_register.find(person->unit))
            return person->unit;
        refuse(row, TimesheetColumn::Who,
               name.isEmpty() ? App::translate("Timesheet", "Nobody is named.")
                   : person   ? App::translate("Timesheet", "%1 belongs to no unit.").arg(name)
                              : App::translate("Timesheet", "Nobody and no unit is called \"%1\".").arg(name.left(60)));
        return {};
    }

    TimesheetCategory &categoryOf(const QString &name)
    {
        const auto found = std::ranges::find(m_sheet.categories, name, &TimesheetCategory::name);
        if (found != m_sheet.categories.end())
            return *found;
        m_sheet.categories.push_back(
            {name, useNamed(m_mapping.values.value(timesheetColumnName(TimesheetColumn::Category)).value(name)), 0});
        return m_sheet.categories.back();
    }

    void readRow(size_t position, CellReader &when, CellReader &hours)
    {
        const TextTable::Row &row = m_table.rows[position];
        TimesheetCategory &category = categoryOf(cell(row, TimesheetColumn::Category));
        const ReadCell day = when.read(cell(row, TimesheetColumn::When), m_names);
        const ReadCell spent = hours.read(cell(row, TimesheetColumn::Hours), m_names);
        if (isEmpty(day.value))
            return refuse(row, TimesheetColumn::When,
                          day.problem.isEmpty() ? App::translate("Timesheet", "No day and no month is named.")
                                                : day.problem);
        if (isEmpty(spent.value))
            return refuse(row, TimesheetColumn::Hours,
                          spent.problem.isEmpty() ? App::translate("Timesheet", "No hours are named.") : spent.problem);
        category.hours += valueOr<double>(spent.value);
        if (category.use == HoursUse::LeftOut)
            return; // whoever took leave need not be known
        const Id<Unit> unit = unitOf(row);
        if (!unit)
            return;
        const QDate on = valueOr<QDate>(day.value);
        const QDate month(on.year(), on.month(), 1);
        TimesheetSum &sum = m_sums[{month, unit.value}];
        ++sum.rows;
        if (!category.use)
            return;
        sum.hours[size_t(*category.use)] += valueOr<double>(spent.value);
        if (!m_isMonth[position])
            sum.weeks[std::max(month, on.addDays(1 - on.dayOfWeek()))][size_t(*category.use)] +=
                valueOr<double>(spent.value);
    }

    void finish()
    {
        if (!m_sheet.questions.empty())
            return;
        for (const TimesheetCategory &category : m_sheet.categories) {
            if (category.use && *category.use != HoursUse::LeftOut)
                m_sheet.isCovered[size_t(*category.use)] = true;
        }
        for (auto &[key, sum] : m_sums) {
            sum.month = key.first;
            sum.unit = Id<Unit>(key.second);
            if (sum.isBelowNothing())
                m_sheet.problems.push_back(
                    {0,
                     0,
                     {},
                     App::translate("Timesheet", "The hours of %1 in %2 add up to less than nothing.")
                         .arg(recordName(m_register, EntityKind::Unit, key.second), key.first.toString(u"yyyy-MM"_s))});
            m_sheet.sums.push_back(sum);
        }
        std::ranges::stable_sort(m_sheet.sums, [this](const TimesheetSum &one, const TimesheetSum &other) {
            if (one.month != other.month)
                return one.month < other.month;
            return recordName(m_register, EntityKind::Unit, one.unit.value)
                       .localeAwareCompare(recordName(m_register, EntityKind::Unit, other.unit.value))
                < 0;
        });
    }

    const Register &m_register;
    RecordNames m_names;
    TextTable m_table; // with plain months and hours
    const ImportMapping &m_mapping;
    std::vector<bool> m_isMonth; // by row: it names a month and no day
    std::array<qsizetype, std::size(allTimesheetColumns)> m_at{};
    std::map<std::pair<QDate, RecordId>, TimesheetSum> m_sums;
    Timesheet m_sheet;
};

} // namespace

QString timesheetColumnName(TimesheetColumn column)
{
    static const QString names[] = {u"who"_s, u"when"_s, u"category"_s, u"hours"_s};
    return names[size_t(column)];
}

QString timesheetColumnLabel(TimesheetColumn column)
{
    switch (column) {
    case TimesheetColumn::Who:
        return App::translate("Timesheet", "Person or team");
    case TimesheetColumn::When:
        return App::translate("Timesheet", "Day or month");
    case TimesheetColumn::Category:
        return App::translate("Timesheet", "Category");
    case TimesheetColumn::Hours:
        break;
    }
    return App::translate("Timesheet", "Hours");
}

QString hoursUseName(HoursUse use)
{
    static const QString names[] = {u"improvement"_s, u"bau"_s, u"project"_s, u"other"_s, u"left_out"_s};
    return names[size_t(use)];
}

QString hoursUseLabel(HoursUse use)
{
    switch (use) {
    case HoursUse::Improvement:
        return App::translate("Timesheet", "Improvement");
    case HoursUse::Bau:
        return App::translate("Timesheet", "BAU");
    case HoursUse::Project:
        return App::translate("Timesheet", "Project");
    case HoursUse::Other:
        return App::translate("Timesheet", "Other");
    case HoursUse::LeftOut:
        break;
    }
    return App::translate("Timesheet", "left out");
}

bool Timesheet::isDecided() const
{
    return std::ranges::all_of(categories, [](const TimesheetCategory &category) { return category.use.has_value(); });
}

ImportMapping completedTimesheetMapping(const TextTable &table, const ImportMapping &given)
{
    ImportMapping mapping = given;
    const QStringList taken = given.columns.values();
    for (const TimesheetWords &known : timesheetWords) {
        const QString name = timesheetColumnName(known.column);
        if (taken.contains(name))
            continue;
        const QString header = headerSaying(QString::fromUtf16(known.words), table.header, mapping.columns);
        if (!header.isEmpty())
            mapping.columns.insert(header, name);
    }
    const qsizetype category = positionOf(table, mapping, TimesheetColumn::Category);
    QMap<QString, QString> &uses = mapping.values[timesheetColumnName(TimesheetColumn::Category)];
    for (const TextTable::Row &row : table.rows) {
        const QString name = category < 0 ? QString() : row.cells[category].trimmed();
        const std::optional<HoursUse> use = name.isEmpty() || uses.contains(name) ? std::nullopt : guessedUse(name);
        if (use)
            uses.insert(name, hoursUseName(*use));
    }
    return mapping;
}

Result<Timesheet> readTimesheet(const Register &reg, const TextTable &table, const ImportMapping &mapping)
{
    for (const TimesheetColumn column : allTimesheetColumns) {
        if (positionOf(table, mapping, column) < 0)
            return failure(ErrorCode::MissingValue,
                           App::translate("Timesheet", "Say which column holds: %1.").arg(timesheetColumnLabel(column)),
                           {}, Place{.field = timesheetColumnName(column)});
    }
    return TimesheetReader(reg, table, mapping).read();
}

} // namespace Ratchet
