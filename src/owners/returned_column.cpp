// SPDX-License-Identifier: GPL-3.0-or-later
#include "returned_column.h"

#include <core/entity_types.h>
#include <core/well_formed.h>
#include <exchange/mapping/clear_date.h>
#include <exchange/mapping/import_plan.h>
#include <exchange/mapping/value_guess.h>
#include <exchange/patterns/date_pattern.h>
#include <exchange/sheets/spreadsheet_reader.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

ReturnedCell unread(const QString &problem)
{
    ReturnedCell cell;
    cell.problem = problem;
    return cell;
}

QString shortened(const QString &text) { return text.left(60); }

class DateReader {
public:
    DateReader(const Field &field, const std::vector<Value> &cells)
        : m_field(field)
    {
        QStringList typed;
        for (const Value &cell : cells) {
            const QString text = cellText(cell).trimmed();
            if (!std::holds_alternative<QDateTime>(cell) && !clearDate(text, field, {}))
                typed += text;
        }
        m_typed = findDatePattern(typed);
    }

    [[nodiscard]] ReturnedCell read(const Value &cell) const
    {
        const QString text = cellText(cell).trimmed();
        if (text.isEmpty())
            return {};
        if (isUnknownMark(text))
            return {.remark = remarkOn(text, {})};
        if (const auto *moment = std::get_if<QDateTime>(&cell))
            return {.value = moment->date()};
        if (const std::optional<ClearDate> clear = clearDate(text, m_field, {})) {
            const QDate day = clear->at.date();
            return {.value = day, .remark = clear->isNamed ? remarkOn(text, day.toString(Qt::ISODate)) : QString()};
        }
        if (m_typed.outcome == ColumnReading::Ambiguous)
            return unread(App::translate("OwnerSheet", "\"%1\" can be read in two ways; write it like 2026-03-31.")
                              .arg(shortened(text)));
        for (const QString &pattern : m_typed.patterns) {
            if (const std::optional<QDate> date = parseDate(text, pattern))
                return {.value = *date};
        }
        return unread(App::translate("OwnerSheet", "\"%1\" is not a date such as 2026-03-31.").arg(shortened(text)));
    }

private:
    [[nodiscard]] QString remarkOn(const QString &text, const QString &readAs) const
    {
        return wordText(
            {.column = 0, .header = label(m_field), .field = {}, .word = text, .readAs = readAs, .lines = {}});
    }

    const Field &m_field;
    DateColumn m_typed; // how those that are texts are written
};

ReturnedCell readOption(EntityKind kind, const Field &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    qint64 option = namedOption(field, text);
    if (option == 0)
        option = guessedOption(kind, field, text);
    if (option > 0)
        return {.value = option};
    return unread(App::translate("OwnerSheet", "\"%1\" is none of the states of %2.")
                      .arg(shortened(text), pluralLabel(entityType(kind))));
}

} // namespace

QString plainText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.trimmed();
}

std::vector<ReturnedCell> readColumn(EntityKind kind, FieldIndex index, const std::vector<Value> &cells)
{
    const Field &field = entityType(kind).fields[size_t(index)];
    const bool isDate = field.kind == FieldKind::Date;
    const DateReader dates(field, isDate ? cells : std::vector<Value>());
    std::vector<ReturnedCell> read;
    read.reserve(cells.size());
    for (const Value &cell : cells) {
        if (isDate) {
            read.push_back(dates.read(cell));
        } else if (field.kind == FieldKind::Enumeration) {
            read.push_back(readOption(kind, field, cellText(cell).trimmed()));
        } else {
            const QString text = wellFormed(plainText(cellText(cell)));
            read.push_back({.value = text.isEmpty() ? Value() : Value(text)});
        }
    }
    return read;
}

} // namespace Ratchet
