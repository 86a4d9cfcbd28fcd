// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_check.h"

#include <core/entities/improvement.h>
#include <core/entities/settings.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <exchange/mapping/currency_mark.h>
#include <exchange/text/header_rows.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

bool isAmount(EntityKind kind, FieldIndex field)
{
    if (kind == EntityKind::Benefit)
        return field == fieldIndex<&Benefit::expected>() || field == fieldIndex<&Benefit::forecast>()
            || field == fieldIndex<&Benefit::actual>();
    return kind == EntityKind::Funding
        && (field == fieldIndex<&Funding::requested>() || field == fieldIndex<&Funding::approved>()
            || field == fieldIndex<&Funding::spent>());
}

bool holdsFigure(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar sign) { return sign.isDigit(); });
}

} // namespace

MoneyCheck::MoneyCheck(const Register &reg, const DraftReader &reader)
    : m_reader(reader)
    , m_own(reg.settings().currency.trimmed().toUpper())
    , m_isOfRegister(!m_own.isEmpty())
{
    findColumns();
    if (m_columns.empty())
        return;
    count();
    ask();
}

void MoneyCheck::findColumns()
{
    const QStringList headers = distinctNames(m_reader.table().header);
    for (const DraftReader::ReadColumn &column : m_reader.readColumns()) {
        if (!isAmount(column.kind, column.reader->fieldIndex()))
            continue;
        m_columns.push_back({.name = column.name,
                             .field = column.kind == m_reader.kind() ? column.reader->fieldIndex() : FieldIndex(-1),
                             .reader = column.reader,
                             .currency = currencyOfHeader(headers[column.reader->column()], m_own)});
    }
}

// What a cell says goes before its header.
QString MoneyCheck::currencyOf(const Amounts &amounts, const TextTable::Row &row) const
{
    const QString cell = amounts.reader->cellOf(row);
    if (!holdsFigure(cell))
        return {};
    const QString said = m_said.value(cell);
    return said.isEmpty() ? amounts.currency : said;
}

void MoneyCheck::count()
{
    QStringList found;
    for (const TextTable::Row &row : m_reader.table().rows) {
        found.clear();
        for (const Amounts &amounts : m_columns) {
            const QString cell = amounts.reader->cellOf(row);
            if (!m_said.contains(cell))
                m_said.insert(cell, currencyOfCell(cell, m_own));
            const QString currency = currencyOf(amounts, row);
            if (currency.isEmpty() || found.contains(currency))
                continue;
            found += currency;
            ++m_rows[currency];
        }
    }
    for (auto it = m_rows.cbegin(); !m_isOfRegister && it != m_rows.cend(); ++it)
        m_own = m_own.isEmpty() || *it > m_rows.value(m_own) ? it.key() : m_own;
    m_foreign = m_rows.keys();
    m_foreign.removeAll(m_own);
}

QString MoneyCheck::counted(const QStringList &currencies) const
{
    QStringList texts;
    for (const QString &currency : currencies)
        texts += App::translate("Import", "%1 (%Ln row(s))", nullptr, m_rows.value(currency)).arg(currency);
    return texts.join(u", "_s);
}

void MoneyCheck::ask()
{
    const QMap<QString, QString> &said = m_reader.currencies();
    for (const QString &currency : std::as_const(m_foreign)) {
        const QString counts = counted({currency});
        const QString rate = said.value(currency);
        if (!said.contains(currency))
            continue;
        m_notes += rate.isEmpty() ? App::translate("Import", "Amounts in %1: left empty.").arg(counts)
            : factorIn(rate) == 1.0
            ? App::translate("Import", "Amounts in %1: taken as if they were in %2.").arg(counts, m_own)
            : App::translate("Import", "Amounts in %1: multiplied by %2.").arg(counts, rate);
    }
    const auto isSaid = [&said](const QString &currency) { return said.contains(currency); };
    if (std::ranges::all_of(m_foreign, isSaid))
        return;
    const Amounts &first = m_columns.front();
    QStringList headers;
    for (const Amounts &amounts : m_columns)
        headers += u'"' + m_reader.table().header[amounts.reader->column()].simplified() + u'"';
    const QString found =
        App::translate("Import", "Amounts in %1 are in: %2.").arg(headers.join(u", "_s), counted(m_rows.keys()));
    const QString kept = m_isOfRegister
        ? App::translate("Import", "The register keeps %1.").arg(m_own)
        : App::translate("Import", "The register has no currency; most rows have %1.").arg(m_own);
    m_question = ImportQuestion{
        .kind = ImportQuestion::Kind::Currency,
        .header = distinctNames(m_reader.table().header)[first.reader->column()],
        .field = first.name,
        .text = found + u' ' + kept + u' '
            + App::translate("Import",
                             "What are the numbers of the others multiplied by: 1 takes them as they are, a rate "
                             "converts them, nothing leaves their cells empty."),
        .choices = {u"1"_s, QString()},
        .values = m_foreign};
}

void MoneyCheck::settle(Draft &draft) const
{
    const TextTable::Row &row = m_reader.table().rows[draft.row];
    for (const Amounts &amounts : m_columns) {
        const QString currency = m_foreign.isEmpty() ? QString() : currencyOf(amounts, row);
        if (!m_foreign.contains(currency))
            continue;
        const QString cell = amounts.reader->cellOf(row).trimmed();
        const QMap<QString, QString> &said = m_reader.currencies();
        if (said.contains(currency)) {
            convert(draft, amounts, cell, factorIn(said.value(currency)).value_or(0));
            continue;
        }
        convert(draft, amounts, {}, 0);
        draft.refuse(int(amounts.reader->column()) + 1, amounts.name,
                     App::translate("Import", "\"%1\" is in %2, and not in %3; say what is to become of it.")
                         .arg(cell.left(60), currency, m_own));
    }
}

// A rate of 0 leaves nothing. What becomes of the cell is told, unless it is taken as it stands or no cell is given.
void MoneyCheck::convert(Draft &draft, const Amounts &amounts, const QString &cell, double rate) const
{
    const auto child = std::ranges::find(draft.children, amounts.name, &DraftChild::name);
    Value *value = amounts.field >= 0   ? &draft.values[size_t(amounts.field)]
        : child != draft.children.end() ? &child->value
                                        : nullptr;
    if (!value || isEmpty(*value) || rate == 1)
        return;
    const int column = int(amounts.reader->column()) + 1;
    std::erase_if(draft.words, [column](const DraftWord &word) { return word.column == column; });
    const double number = valueOr<double>(*value) * rate;
    if (!cell.isEmpty())
        draft.words.push_back({column, amounts.name, cell, rate > 0 ? fileNumber(number) : QString()});
    if (rate > 0)
        *value = Value(number);
    else if (amounts.field >= 0)
        *value = Value();
    else
        draft.children.erase(child);
}

} // namespace Ratchet
