// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_reader.h"

#include <core/entity_types.h>
#include <exchange/mapping/value_guess.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/csv_writer.h>

#include <QCoreApplication>
#include <QSet>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownExamples = 5;
constexpr qsizetype shownUnknown = 50;

bool isDateKind(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::DateTime || kind == FieldKind::Month;
}

bool isNumberKind(FieldKind kind) { return kind == FieldKind::Integer || kind == FieldKind::Number; }

std::optional<QDateTime> isoMoment(const QString &text)
{
    if (text.size() == 7)
        return isoMoment(QString(text + "-01"_L1));
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    if (text.size() == 10) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional(QDateTime(date, QTime(0, 0), Qt::UTC)) : std::nullopt;
    }
    return parseDateTime(text, u"yyyy-MM-dd"_s);
}

bool isPlainNumber(const QString &text)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) && !text.contains(u',');
}

QStringList distinctCells(const TextTable &table, qsizetype column)
{
    QSet<QString> seen;
    QStringList cells;
    for (const TextTable::Row &row : table.rows) {
        const QString &raw = row.cells[column];
        if (raw.isEmpty() || seen.contains(raw))
            continue;
        seen.insert(raw);
        const QString cell = raw.trimmed();
        if (!cell.isEmpty() && !isUnknownMark(cell))
            cells += cell;
    }
    return cells;
}

ReadCell refused(const QString &cell, const QString &expected)
{
    return {{}, QCoreApplication::translate("Import", "\"%1\" is not %2.").arg(cell.left(60), expected), {}};
}

} // namespace

CellReader::CellReader(EntityKind kind, FieldIndex field, qsizetype column, const TextTable &table,
                       const ImportMapping &mapping)
    : m_kind(kind)
    , m_index(field)
    , m_field(&entityType(kind).fields[size_t(field)])
    , m_column(column)
    , m_header(table.header[column].trimmed())
    , m_isGuarded(!table.dialect.delimiter.isEmpty())
{
    m_isOwnName = m_header == QLatin1StringView(m_field->name) && table.dialect.delimiter != ";"_L1;
    m_isReference = QLatin1StringView(m_field->name) == "reference"_L1;
    m_values = mapping.values.value(QString::fromLatin1(m_field->name));
    if (isDateKind(m_field->kind) || isNumberKind(m_field->kind))
        findPattern(table, mapping);
}

void CellReader::findPattern(const TextTable &table, const ImportMapping &mapping)
{
    const bool isDate = isDateKind(m_field->kind);
    const QString given = isDate ? mapping.datesOf.value(m_header, mapping.dates) : mapping.numbers;
    if (!given.isEmpty()) {
        m_patterns = {given};
        return;
    }
    QStringList cells = distinctCells(table, m_column);
    cells.removeIf([this](const QString &cell) { return m_values.contains(cell); });
    const auto isOurs = [isDate](const QString &cell) {
        return isDate ? isoMoment(cell).has_value() : isPlainNumber(cell);
    };
    if ((isDate || m_isOwnName) && std::ranges::all_of(cells, isOurs)) {
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
}

QString CellReader::cellOf(const TextTable::Row &row) const
{
    const QString &cell = row.cells[m_column];
    if (m_isReference && !m_isOwnName
        && std::ranges::none_of(cell, [](QChar letter) { return letter.isLetterOrNumber(); }))
        return {};
    return m_isGuarded && cell.startsWith(u'\'') ? unguarded(cell) : cell;
}

ReadCell CellReader::read(const QString &cell, RecordNames &names)
{
    if (cell.isEmpty())
        return {};
    if (m_values.isEmpty() && (m_field->kind == FieldKind::Text || m_field->kind == FieldKind::LongText))
        return readText(cell);
    if (m_field->kind == FieldKind::Reference)
        return readMapped(cell, names);
    const auto known = m_known.constFind(cell);
    if (known != m_known.cend())
        return *known;
    return *m_known.insert(cell, readMapped(cell, names));
}

ReadCell CellReader::readMapped(const QString &cell, RecordNames &names)
{
    const auto mapped = m_values.constFind(cell.trimmed());
    if (mapped != m_values.cend() && mapped->isEmpty())
        return {};
    const QString meant = mapped != m_values.cend() ? *mapped : cell;
    switch (m_field->kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return readText(meant);
    case FieldKind::Reference:
        return readReference(meant, names);
    default:
        break;
    }
    const QString trimmed = meant.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (m_field->kind == FieldKind::Enumeration)
        return readOption(trimmed);
    if (isUnknownMark(trimmed))
        return {};
    if (m_field->kind == FieldKind::Boolean)
        return readBoolean(trimmed);
    return isNumberKind(m_field->kind) ? readNumber(trimmed) : readDate(trimmed);
}

// Under our own name every text is itself. Elsewhere a mark of the unknown is empty, unless there must be something.
ReadCell CellReader::readText(const QString &cell) const
{
    if (!m_isOwnName && cell.trimmed() == "?"_L1 && !m_field->isRequired())
        return {};
    return {Value(cell), {}, {}};
}

ReadCell CellReader::readNumber(const QString &cell) const
{
    if (m_patterns.size() > 1)
        return {{},
                QCoreApplication::translate(
                    "Import", "\"%1\" can be read in two ways; say how the numbers of this column are written.")
                    .arg(cell),
                {}};
    const std::optional<double> number = isPlainNumber(cell) && m_patterns.constFirst() == decimalPointPattern()
        ? std::optional(QLocale::c().toDouble(cell))
        : parseNumber(cell, m_patterns.constFirst());
    if (!number)
        return refused(cell, QCoreApplication::translate("Import", "a number"));
    if (m_field->kind == FieldKind::Number)
        return {Value(*number), {}, {}};
    if (std::abs(*number) > 9e15 || *number != std::floor(*number))
        return refused(cell, QCoreApplication::translate("Import", "a whole number"));
    return {Value(qint64(*number)), {}, {}};
}

ReadCell CellReader::readDate(const QString &cell) const
{
    std::optional<QDateTime> at = isoMoment(cell);
    if (!at && m_patterns.size() > 1)
        return {{},
                QCoreApplication::translate(
                    "Import", "\"%1\" can be read in two ways; say how the dates of this column are written.")
                    .arg(cell),
                {}};
    if (!at)
        at = parseDateTime(cell, m_patterns.constFirst());
    if (!at)
        return refused(cell,
                       QCoreApplication::translate("Import", "a date written as %1").arg(m_patterns.constFirst()));
    if (m_field->kind == FieldKind::DateTime)
        return {Value(*at), {}, {}};
    const QDate date = at->date();
    return {Value(m_field->kind == FieldKind::Month ? QDate(date.year(), date.month(), 1) : date), {}, {}};
}

ReadCell CellReader::readOption(const QString &cell)
{
    if (const qint64 option = namedOption(*m_field, cell))
        return {Value(option), {}, {}};
    if (isUnknownMark(cell))
        return {};
    m_unknown += cell;
    return {{},
            QCoreApplication::translate("Import", "\"%1\" is none of the values of %2; say what it means.")
                .arg(cell.left(60), label(*m_field)),
            {}};
}

ReadCell CellReader::readBoolean(const QString &cell) const
{
    if (const std::optional<bool> answer = guessedBoolean(cell))
        return {*answer ? Value(true) : Value(), {}, {}};
    return refused(cell, QCoreApplication::translate("Import", "yes or no"));
}

ReadCell CellReader::readReference(const QString &cell, RecordNames &names) const
{
    if (const RecordId record = names.find(*m_field->reference, cell))
        return {Value(record), {}, {}};
    const QString name = cell.trimmed();
    if (name.isEmpty() || isUnknownMark(name))
        return {};
    return {{}, {}, name};
}

void CellReader::appendQuestions(std::vector<ImportQuestion> &questions) const
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
    if (m_unknown.isEmpty())
        return;
    QStringList options;
    for (const Option &option : m_field->options)
        options += QString::fromLatin1(option.name);
    questions.push_back(
        {ImportQuestion::Kind::UnknownValues, m_header, name,
         QCoreApplication::translate("Import", "What do these values in column \"%1\" mean?").arg(m_header), options,
         m_unknown.mid(0, shownUnknown)});
}

} // namespace Ratchet
