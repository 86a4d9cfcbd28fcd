// SPDX-License-Identifier: GPL-3.0-or-later
#include "child_field.h"

#include <core/entities/improvement.h>
#include <core/entity_types.h>
#include <exchange/mapping/plain_word.h>
#include <exchange/mapping/value_guess.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/header_rows.h>

#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

enum class Holds : quint8 { Amounts, Words, Yearly };

struct OfferedChild {
    const char *name;
    EntityKind kind;
    FieldIndex (*field)();
    FieldIndex (*parent)();
    // What a header says, as plainWord() leaves it: one of the first, and one of the second where there are any.
    const char16_t *words;
    const char16_t *also;
    // What says it as the whole header, without a currency.
    const char16_t *whole = u"";
    Holds holds = Holds::Amounts;
};

constexpr const char16_t *benefitWords =
    u"benefit benefits saving savings nutzen einsparung einsparungen beneficio ahorro benefice gain economie economia "
    u"poupanca";
constexpr const char16_t *costWords =
    u"cost costs budget funding kosten coste costes cout couts custo custos investment investition capex";

// What is said more precisely comes first.
constexpr OfferedChild offeredChildren[] = {
    {"benefits.actual", EntityKind::Benefit, &fieldIndex<&Benefit::actual>, &fieldIndex<&Benefit::improvement>,
     benefitWords, u"actual realised realized achieved erreicht ist real reel"},
    {"benefits.expected", EntityKind::Benefit, &fieldIndex<&Benefit::expected>, &fieldIndex<&Benefit::improvement>,
     benefitWords, u""},
    {"benefits.category", EntityKind::Benefit, &fieldIndex<&Benefit::category>, &fieldIndex<&Benefit::improvement>,
     benefitWords, u"type types category kind class art kategorie tipo categoria categorie",
     u"nutzenart nutzenkategorie einsparungsart benefittype savingtype savingstype benefitcategory", Holds::Words},
    {"benefits.recurring", EntityKind::Benefit, &fieldIndex<&Benefit::recurring>, &fieldIndex<&Benefit::improvement>,
     benefitWords, u"recurring recurrent recurrence frequency wiederkehrend recurrente recorrente haufigkeit",
     u"recurring isrecurring recurringoroneoff oneofforrecurring annualoroneoff oneofforannual onetimeorrecurring "
     u"recurringoronetime peryearoroneoff wiederkehrend jahrlich recurrente recurrent recorrente",
     Holds::Yearly},
    {"funding.spent", EntityKind::Funding, &fieldIndex<&Funding::spent>, &fieldIndex<&Funding::improvement>, costWords,
     u"spent actual ausgegeben ist gastado depense gasto real reel",
     u"spent spenttodate spend spendtodate spentsofar amountspent moneyspent ausgegeben gastado depense gasto"},
    {"funding.approved", EntityKind::Funding, &fieldIndex<&Funding::approved>, &fieldIndex<&Funding::improvement>,
     costWords, u"approved granted genehmigt bewilligt aprobado approuve aprovado"},
    {"funding.requested", EntityKind::Funding, &fieldIndex<&Funding::requested>, &fieldIndex<&Funding::improvement>,
     costWords, u""},
};

QStringList wordsIn(const QString &header)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}€$£]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &word : header.toCaseFolded().split(between, Qt::SkipEmptyParts))
        words += word;
    return words;
}

bool saysAny(const QStringList &header, const char16_t *words)
{
    const QStringList known = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(header, [&known](const QString &word) { return known.contains(plainWord(word)); });
}

bool saysWhole(const QStringList &header, const char16_t *words)
{
    static const QStringList currencies = u"€ $ £ eur usd gbp chf euro euros dollars pounds"_s.split(u' ');
    QString said;
    for (const QString &word : header)
        said += currencies.contains(word) ? QString() : plainWord(word);
    return !said.isEmpty() && QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts).contains(said);
}

bool areThousands(const QStringList &header)
{
    static const QStringList units =
        u"k k€ k$ k£ keur kusd kgbp kchf t€ teur tsd m€ m$ m£ mio meur musd mn million millions"_s.split(u' ');
    return std::ranges::any_of(header, [](const QString &word) { return units.contains(word); });
}

bool areAmounts(const TextTable &table, qsizetype column)
{
    constexpr size_t enough = 400;
    QStringList cells;
    for (size_t row = 0; row < std::min(table.rows.size(), enough); ++row) {
        const QString cell = table.rows[row].cells[column].trimmed();
        if (!cell.isEmpty() && !isUnknownMark(cell))
            cells += cell;
    }
    return !cells.isEmpty() && findNumberPattern(cells).outcome != ColumnReading::Unreadable;
}

bool areYearlyWords(const TextTable &table, qsizetype column)
{
    const auto isWord = [column](const TextTable::Row &row) {
        const QString cell = row.cells[column].trimmed();
        return cell.isEmpty() || isUnknownMark(cell) || guessedYearly(cell) || guessedBoolean(cell);
    };
    return std::ranges::all_of(table.rows, isWord);
}

bool holds(const TextTable &table, qsizetype column, Holds what)
{
    return what == Holds::Yearly ? areYearlyWords(table, column)
                                 : areAmounts(table, column) == (what == Holds::Amounts);
}

} // namespace

std::optional<ChildField> childField(EntityKind of, const QString &name)
{
    for (const OfferedChild &offered : offeredChildren) {
        if (of == EntityKind::Improvement && name == QLatin1StringView(offered.name))
            return ChildField{.kind = offered.kind, .field = offered.field(), .parent = offered.parent()};
    }
    return {};
}

QString childFieldName(EntityKind kind, FieldIndex field)
{
    const auto offered = std::ranges::find_if(
        offeredChildren, [&](const OfferedChild &child) { return child.kind == kind && child.field() == field; });
    return offered == std::end(offeredChildren) ? QString() : QString::fromLatin1(offered->name);
}

QStringList childFieldNames(EntityKind of)
{
    if (of != EntityKind::Improvement)
        return {};
    return {u"benefits.expected"_s, u"benefits.actual"_s,  u"benefits.category"_s, u"benefits.recurring"_s,
            u"funding.requested"_s, u"funding.approved"_s, u"funding.spent"_s};
}

QString label(const ChildField &child)
{
    const EntityType &type = entityType(child.kind);
    return u"%1: %2"_s.arg(label(type), label(type.fields[size_t(child.field)]));
}

const Field *mappedField(EntityKind of, const QString &name, EntityKind *whose)
{
    const std::optional<ChildField> child = childField(of, name);
    const EntityKind kind = child ? child->kind : of;
    if (whose)
        *whose = kind;
    return child ? &entityType(kind).fields[size_t(child->field)] : entityType(kind).find(name);
}

QMap<QString, QString> withChildFields(EntityKind kind, const TextTable &table, QMap<QString, QString> known)
{
    if (kind != EntityKind::Improvement)
        return known;
    const QStringList names = distinctNames(table.header);
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QStringList words = wordsIn(names[column]);
        const QString before = known.value(names[column]);
        // A benefit in words is the outcome, or the title where there is none; one in numbers is neither.
        const bool isTaken = !before.isEmpty() && before != "outcome"_L1 && before != "title"_L1;
        if (isTaken || areThousands(words))
            continue;
        for (const OfferedChild &offered : offeredChildren) {
            const QString name = QString::fromLatin1(offered.name);
            const bool isSaid = saysWhole(words, offered.whole)
                || (saysAny(words, offered.words) && (!*offered.also || saysAny(words, offered.also)));
            if (!isSaid || known.values().contains(name) || !holds(table, column, offered.holds))
                continue;
            known.insert(names[column], name);
            break;
        }
    }
    return known;
}

bool isYearly(const QString &header)
{
    return saysAny(wordsIn(header), u"yr year yearly annual annually annum pa jahr jahrlich ano anual an annuel");
}

} // namespace Ratchet
