// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_reader.h"

#include <core/date_text.h>
#include <core/entity_types.h>
#include <core/name_words.h>
#include <core/number_text.h>
#include <core/record_text.h>
#include <exchange/mapping/clear_date.h>
#include <exchange/mapping/repeated_columns.h>
#include <exchange/mapping/typed_number.h>
#include <exchange/mapping/value_guess.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/header_rows.h>
#include <exchange/text/row_cells.h>

#include <QCoreApplication>
#include <QSet>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownExamples = 5;
constexpr size_t shownUnknown = 50;

bool isDateKind(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::DateTime || kind == FieldKind::Month;
}

bool isNumberKind(FieldKind kind) { return kind == FieldKind::Integer || kind == FieldKind::Number; }

bool isPlainNumber(const QString &text)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) && !text.contains(u',');
}

bool isTextKind(FieldKind kind) { return kind == FieldKind::Text || kind == FieldKind::LongText; }

ReadCell unreadable(const QString &cell, const QString &expected)
{
    return {.problem = QCoreApplication::translate("Import", "\"%1\" is not %2.").arg(cell.left(60), expected)};
}

// As it can always be written, whatever pattern the column has; others are read as well.
QString exampleOf(FieldKind kind)
{
    if (kind == FieldKind::Month)
        return QCoreApplication::translate("Import", "a month such as %1").arg(u"2026-09"_s);
    if (kind == FieldKind::DateTime)
        return QCoreApplication::translate("Import", "a date and time such as %1").arg(u"2026-09-30 14:00"_s);
    return QCoreApplication::translate("Import", "a date such as %1").arg(u"2026-09-30"_s);
}

} // namespace

CellReader::CellReader(EntityKind kind, FieldIndex field, qsizetype column, const TextTable &table,
                       const ImportMapping &mapping)
    : m_kind(kind)
    , m_index(field)
    , m_field(&entityType(kind).fields[size_t(field)])
    , m_header(distinctNames(table.header)[column])
    , m_isOwnName(m_header == QLatin1StringView(m_field->name) && table.dialect.delimiter != ";"_L1)
    , m_cells(*m_field, column, m_isOwnName, table, mapping)
    , m_given(patternIn(mapping))
    , m_values(mapping.values.value(QString::fromLatin1(m_field->name)))
    , m_nothing(*m_field, mapping)
    , m_factor(factorIn(mapping.factors.value(m_header)))
{
    if (isDateKind(m_field->kind) || isNumberKind(m_field->kind))
        findPattern(table);
}

QString CellReader::patternIn(const ImportMapping &mapping) const
{
    if (isDateKind(m_field->kind))
        return mapping.datesOf.value(m_header, mapping.dates);
    return isNumberKind(m_field->kind) ? mapping.numbers : QString();
}

bool CellReader::takeOver(const TextTable &table, const ImportMapping &mapping)
{
    if (repeatsOf(m_cells.column(), table.header, mapping) != m_cells.repeats())
        return false;
    const QMap<QString, QString> values = mapping.values.value(QString::fromLatin1(m_field->name));
    const bool hasPattern = isDateKind(m_field->kind) || isNumberKind(m_field->kind);
    if (patternIn(mapping) != m_given || (hasPattern && values != m_values)
        || FieldNothing(*m_field, mapping) != m_nothing || factorIn(mapping.factors.value(m_header)) != m_factor)
        return false;
    for (KnownCells *known : {&m_known, &m_knownTyped}) {
        erase_if(*known, [&](const std::pair<const QString &, ReadCell &> &read) {
            const QString word = read.first.trimmed();
            return values.contains(word) != m_values.contains(word) || values.value(word) != m_values.value(word);
        });
    }
    m_values = values;
    return true;
}

// Each distinct text that only a pattern can read. What is typed, or has one meaning by itself, has no vote.
QStringList CellReader::textsToJudge(const TextTable &table) const
{
    const bool isDate = isDateKind(m_field->kind);
    const QDate someDay(2000, 1, 1); // "today" is clear whichever day it is
    const auto isClear = [this, isDate, someDay](const QString &cell) {
        return isDate && clearDate(cell, *m_field, someDay).has_value();
    };
    QSet<QString> seen;
    QStringList cells;
    for (const TextTable::Row &row : table.rows) {
        const QString &raw = row.cells[m_cells.columnIn(row)];
        // The number of a day is a number to a spreadsheet too.
        const bool isSettled = row.isTyped(m_cells.columnIn(row)) && !(isDate && isPlainNumber(raw));
        if (raw.isEmpty() || isSettled || seen.contains(raw))
            continue;
        seen.insert(raw);
        const QString cell = raw.trimmed();
        if (!cell.isEmpty() && !m_nothing.holds(cell) && !m_values.contains(cell) && !isClear(cell))
            cells += cell;
    }
    return cells;
}

void CellReader::findPattern(const TextTable &table)
{
    const bool isDate = isDateKind(m_field->kind);
    if (!m_given.isEmpty()) {
        m_patterns = {m_given};
        return;
    }
    const QStringList cells = textsToJudge(table);
    if (cells.isEmpty() || (!isDate && m_isOwnName && std::ranges::all_of(cells, isPlainNumber))) {
        m_patterns = {isDate ? u"yyyy-MM-dd"_s : decimalPointPattern()};
        return;
    }
    ColumnReading outcome = ColumnReading::Unreadable;
    if (isDate) {
        const DateColumn found = findDatePattern(cells);
        outcome = found.outcome;
        m_patterns = found.patterns;
    } else {
        const NumberColumn found = findNumberPattern(cells);
        outcome = found.outcome;
        m_patterns = found.patterns;
    }
    if (outcome == ColumnReading::Ambiguous)
        m_examples = cells.mid(0, shownExamples);
    else if (m_patterns.isEmpty())
        m_patterns = {isDate ? u"yyyy-MM-dd"_s : decimalPointPattern()};
    m_isUndecided = outcome == ColumnReading::Unreadable;
}

ReadCell CellReader::read(const QString &cell, RecordNames &names)
{
    if (cell.isEmpty())
        return {};
    if (m_values.isEmpty() && isTextKind(m_field->kind))
        return readText(cell);
    if (m_field->kind != FieldKind::Reference)
        return known(cell, false);
    const auto mapped = m_values.constFind(cell.trimmed());
    if (mapped != m_values.cend())
        return mapped->isEmpty() ? ReadCell() : readReference(*mapped, names);
    ReadCell read = readReference(cell, names);
    if (const QStringList &near = names.near(*m_field->reference, read.missingName); !near.isEmpty())
        return {.problem =
                    QCoreApplication::translate(
                        "Import", "\"%1\" is not in the register. Did you mean %2? Say which, or that it is new.")
                        .arg(read.missingName.left(60), near.join(u" / "_s)),
                .isUnknown = true};
    return read;
}

ReadCell CellReader::read(const TextTable::Row &row, RecordNames &names)
{
    const QString cell = cellOf(row);
    if (!row.isTyped(m_cells.columnIn(row)) || cell.isEmpty())
        return read(cell, names);
    if (isFormulaError(cell))
        return {.problem = QCoreApplication::translate("Import", "\"%1\" is an error of a formula in the spreadsheet.")
                               .arg(cell.left(60))};
    return isDateKind(m_field->kind) || isNumberKind(m_field->kind) ? known(cell, true) : read(cell, names);
}

const ReadCell &CellReader::known(const QString &cell, bool isTyped)
{
    KnownCells &known = isTyped ? m_knownTyped : m_known;
    const auto read = known.constFind(cell);
    if (read != known.cend())
        return *read;
    ++m_textsRead;
    return *known.insert(cell, readMapped(cell, isTyped));
}

ReadCell CellReader::readMapped(const QString &cell, bool isTyped) const
{
    const auto mapped = m_values.constFind(cell.trimmed());
    if (mapped != m_values.cend() && mapped->isEmpty())
        return {};
    const QString meant = mapped != m_values.cend() ? *mapped : cell;
    if (isTextKind(m_field->kind))
        return readText(meant);
    const QString trimmed = meant.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (m_field->kind == FieldKind::Enumeration)
        return readOption(trimmed);
    if (m_nothing.holds(trimmed))
        return {.isNothing = true};
    if (m_field->kind == FieldKind::Boolean)
        return readBoolean(trimmed);
    if (!isNumberKind(m_field->kind))
        return readDate(trimmed);
    return isTyped && mapped == m_values.cend() ? readTyped(trimmed) : readNumber(trimmed);
}

// Under our own name every text is itself. Elsewhere a mark of the unknown is empty, unless there must be something,
// and blanks around a line are slips.
ReadCell CellReader::readText(const QString &cell) const
{
    if (!m_isOwnName && !m_field->isRequired() && m_nothing.holds(cell))
        return {.isNothing = !cell.trimmed().isEmpty()};
    return {.value = Value(m_isOwnName || m_field->kind == FieldKind::LongText ? cell : cell.trimmed())};
}

ReadCell CellReader::numberCell(double number, const QString &cell) const
{
    number *= m_factor.value_or(1);
    if (m_field->kind == FieldKind::Number)
        return {.value = Value(number)};
    if (std::abs(number) > 9e15 || number != std::floor(number))
        return unreadable(cell, QCoreApplication::translate("Import", "a whole number"));
    return {.value = Value(qint64(number))};
}

// A length of time in the unit of the field. Where the record says which that is, whoever knows the record converts it.
ReadCell CellReader::readLength(double seconds, const QString &cell) const
{
    if (const std::optional<double> unit = secondsOfUnit(m_kind, *m_field))
        return numberCell(seconds / *unit, cell);
    if (m_kind == EntityKind::Reading)
        return {.seconds = seconds};
    return {.problem = QCoreApplication::translate(
                           "Import", "\"%1\" is a length of time, and nothing says in which unit %2 is kept.")
                           .arg(cell.left(60), label(*m_field))};
}

ReadCell CellReader::readTyped(const QString &cell) const
{
    const std::optional<TypedNumber> typed = typedNumberIn(cell);
    if (!typed)
        return unreadable(cell, QCoreApplication::translate("Import", "a number"));
    const bool isLength =
        typed->isClock || (typed->seconds && (secondsOfUnit(m_kind, *m_field) || m_kind == EntityKind::Reading));
    return isLength ? readLength(*typed->seconds, cell) : numberCell(typed->number, cell);
}

ReadCell CellReader::readNumber(const QString &cell) const
{
    if (const std::optional<TypedNumber> clock = clockNumberIn(cell))
        return readLength(*clock->seconds, cell);
    if (m_patterns.size() > 1)
        return {.problem =
                    QCoreApplication::translate(
                        "Import", "\"%1\" can be read in two ways; say how the numbers of this column are written.")
                        .arg(cell)};
    const std::optional<double> number = isPlainNumber(cell) && m_patterns.constFirst() == decimalPointPattern()
        ? std::optional(QLocale::c().toDouble(cell))
        : parseNumber(cell, m_patterns.constFirst());
    if (number)
        return numberCell(*number, cell);
    // Written otherwise than the others of its column, and in one way only: "EUR 8.200,00" beside "1,200.00".
    const std::optional<double> own = numberOfOneReading(cell);
    if (!own)
        return unreadable(cell, QCoreApplication::translate("Import", "a number"));
    ReadCell read = numberCell(*own, cell);
    read.readAs = fileNumber(*own);
    return read;
}

// A month or a quarter is kept as a day, which is told; so is "today".
ReadCell CellReader::readDate(const QString &cell) const
{
    const std::optional<ClearDate> clear = clearDate(cell, *m_field, m_today);
    std::optional<QDateTime> at = clear ? std::optional(clear->at) : std::nullopt;
    if (!at && m_patterns.size() > 1)
        return {.problem =
                    QCoreApplication::translate(
                        "Import", "\"%1\" can be read in two ways; say how the dates of this column are written.")
                        .arg(cell)};
    if (!at)
        at = parseDateTime(cell, m_patterns.constFirst());
    if (const QDate day = m_isUndecided && !at ? dayOfNumbers(cell) : QDate(); day.isValid())
        at = QDateTime(day, QTime(0, 0), Qt::UTC);
    if (!at)
        return unreadable(cell, exampleOf(m_field->kind));
    const QDate date = at->date();
    const QString readAs = clear && clear->isNamed ? date.toString(Qt::ISODate) : QString();
    if (m_field->kind == FieldKind::DateTime)
        return {.value = Value(*at), .readAs = readAs};
    return {.value = Value(m_field->kind == FieldKind::Month ? QDate(date.year(), date.month(), 1) : date),
            .readAs = readAs};
}

ReadCell CellReader::readOption(const QString &cell) const
{
    if (const qint64 option = namedOption(*m_field, cell))
        return {.value = Value(option)};
    if (m_nothing.holds(cell))
        return {.isNothing = true};
    return {.problem = QCoreApplication::translate("Import", "\"%1\" is none of the values of %2; say what it means.")
                           .arg(cell.left(60), label(*m_field)),
            .isUnknown = true};
}

ReadCell CellReader::readBoolean(const QString &cell) const
{
    if (const std::optional<bool> answer = guessedBoolean(cell))
        return {.value = *answer ? Value(true) : Value()};
    return unreadable(cell, QCoreApplication::translate("Import", "yes or no"));
}

ReadCell CellReader::readReference(const QString &cell, RecordNames &names) const
{
    if (const RecordId record = names.find(*m_field->reference, cell))
        return {.value = Value(record)};
    const QString name = cell.trimmed();
    if (name.isEmpty() || m_nothing.holds(name))
        return {.isNothing = !name.isEmpty()};
    return {.missingName = m_field->reference == EntityKind::Person ? withoutAddress(name) : name};
}

QStringList CellReader::unknownWords(const TextTable &table)
{
    QStringList words;
    if (m_field->kind != FieldKind::Enumeration)
        return words;
    QSet<QString> seen;
    for (const TextTable::Row &row : table.rows) {
        const QString cell = cellOf(row);
        if (!cell.isEmpty() && !seen.contains(cell) && known(cell, false).isUnknown)
            words += m_values.value(cell.trimmed(), cell).trimmed();
        seen.insert(cell);
    }
    return words;
}

QString CellReader::missingName(const QString &cell, RecordNames &names) const
{
    return readReference(m_values.value(cell, cell), names).missingName;
}

void CellReader::appendQuestions(const TextTable &table, std::vector<ImportQuestion> &questions)
{
    const QString name = QString::fromLatin1(m_field->name);
    if (m_patterns.size() > 1) {
        const bool isDate = isDateKind(m_field->kind);
        questions.push_back(
            {isDate ? ImportQuestion::Kind::DatePattern : ImportQuestion::Kind::NumberPattern, m_header, name,
             isDate
                 ? QCoreApplication::translate("Import", "How are the dates in column \"%1\" written?").arg(m_header)
                 : QCoreApplication::translate("Import", "How are the numbers in column \"%1\" written?").arg(m_header),
             m_patterns, m_examples});
    }
    const QStringList unknown = unknownWords(table);
    if (unknown.isEmpty())
        return;
    QStringList options;
    for (const Option &option : m_field->options)
        options += QString::fromLatin1(option.name);
    questions.push_back(
        {ImportQuestion::Kind::UnknownValues, m_header, name,
         QCoreApplication::translate("Import", "What do these values in column \"%1\" mean?").arg(m_header), options,
         unknown.mid(0, qsizetype(shownUnknown))});
}

} // namespace Ratchet
