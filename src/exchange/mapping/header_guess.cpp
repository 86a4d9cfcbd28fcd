// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_guess.h"

#include <core/entity_types.h>
#include <exchange/mapping/header_words.h>
#include <exchange/mapping/plain_word.h>
#include <exchange/mapping/record_index.h>
#include <exchange/mapping/typed_number.h>
#include <exchange/mapping/value_guess.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/header_rows.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct Candidate {
    int distance;
    qsizetype column;
    const Field *field;
};

QStringList sampleOf(const TextTable &table, qsizetype column)
{
    constexpr size_t enough = 400;
    QStringList cells;
    for (size_t i = 0; i < std::min(table.rows.size(), enough); ++i) {
        const QString cell = table.rows[i].cells[column].trimmed();
        if (!cell.isEmpty() && !isUnknownMark(cell))
            cells += cell;
    }
    return cells;
}

bool isMostly(const QStringList &cells, const std::function<bool(const QString &)> &fits)
{
    return !cells.isEmpty() && std::ranges::count_if(cells, fits) * 10 >= cells.size() * 9;
}

bool looksLikeReference(const QString &cell)
{
    const qsizetype dash = cell.lastIndexOf(u'-');
    const bool hasDigit = !cell.isEmpty() && cell.back().isDigit();
    return hasDigit && cell.size() <= 24 && !cell.contains(u' ') && (dash > 0 || cell.front().isUpper())
        && cell.front().isLetter();
}

// Whether what stands in the column can be nothing else but this field.
bool fitsByContent(RecordNames &names, EntityKind kind, const Field &field, const QStringList &cells)
{
    if (field.kind == FieldKind::Enumeration)
        return QSet<QString>(cells.begin(), cells.end()).size() > 1
            && isMostly(cells, [&](const QString &cell) { return guessedOption(kind, field, cell) > 0; });
    if (field.kind == FieldKind::Reference)
        return isMostly(cells, [&](const QString &cell) { return names.find(*field.reference, cell) != 0; });
    if (QLatin1StringView(field.name) == "reference"_L1)
        return QSet<QString>(cells.begin(), cells.end()).size() == cells.size() && isMostly(cells, looksLikeReference);
    return false;
}

bool isPriority(const QString &header)
{
    return u"priority prio prioritat prioridad priorite prioridade importance"_s.split(u' ').contains(
        plainWord(header));
}

// Whether the cells speak against the field. Dates and states do not: what is wrong there has to be listed.
bool canBe(EntityKind kind, const QString &header, const Field &field, const QStringList &cells)
{
    if (cells.isEmpty())
        return true;
    // A number under "Priority" may mean that 1 is the first or the least.
    const auto isWord = [&](const QString &cell) { return guessedScore(kind, field, cell).has_value(); };
    if (isScore(kind, field) && (isPriority(header) || std::ranges::any_of(cells, isWord)))
        return isMostly(cells, isWord);
    if (field.kind == FieldKind::Number || field.kind == FieldKind::Integer) {
        QStringList plain; // what bears its unit is read without a pattern
        std::ranges::copy_if(cells, std::back_inserter(plain),
                             [](const QString &cell) { return !typedNumberIn(cell) && !clockNumberIn(cell); });
        return plain.isEmpty() || findNumberPattern(plain).outcome != ColumnReading::Unreadable;
    }
    if (field.kind == FieldKind::Enumeration && QLatin1StringView(field.name) != "status"_L1)
        return std::ranges::count_if(cells, [&](const QString &cell) { return guessedOption(kind, field, cell) > 0; })
            * 2
            >= cells.size();
    return true;
}

// A column of texts of several words, hardly any twice, that is nothing else: the one with the longest.
QString columnOfTitles(const TextTable &table, const QMap<QString, QString> &known)
{
    QString longest;
    double most = 0;
    const QStringList names = distinctNames(table.header);
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const QString &header = names[column];
        const QStringList cells = known.contains(header) || isRemark(header) ? QStringList() : sampleOf(table, column);
        const bool isVaried = QSet<QString>(cells.begin(), cells.end()).size() * 10 >= cells.size() * 8;
        if (!isVaried
            || !isMostly(cells, [](const QString &cell) { return cell.contains(u' ') && cell.front().isLetter(); }))
            continue;
        const double length = double(cells.join(QString()).size()) / double(cells.size());
        if (length > most) {
            most = length;
            longest = header;
        }
    }
    return longest;
}

// Tables without a column of titles often have one that can be nothing else for us; what somebody remarked is none.
void promoteToTitle(EntityKind kind, QMap<QString, QString> &columns)
{
    if (!entityType(kind).find(u"title") || columns.values().contains(u"title"_s))
        return;
    for (const QString &stand : {u"description"_s, u"outcome"_s}) {
        const QString header = columns.key(stand);
        if (header.isEmpty() || isRemark(header))
            continue;
        columns[header] = u"title"_s;
        return;
    }
}

// "K2", "Col 4", nothing: a header without a word.
bool saysNothing(const QString &header)
{
    static const QRegularExpression word(u"\\p{L}{4,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return !word.match(header).hasMatch();
}

} // namespace

QMap<QString, QString> guessByName(EntityKind kind, const QStringList &header, HeaderGuess sureness,
                                   const QStringList &taken)
{
    std::vector<Candidate> candidates;
    const QStringList names = distinctNames(header);
    for (qsizetype column = 0; column < names.size(); ++column) {
        for (const Field &field : entityType(kind).fields) {
            const int distance = sureness == HeaderGuess::OwnNames ? ownNameDistance(field, names[column])
                                                                   : headerDistance(field, names[column]);
            if (distance < notNamed)
                candidates.push_back({distance, column, &field});
        }
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::distance);
    QMap<QString, QString> columns;
    QSet<const Field *> given;
    for (const Candidate &candidate : candidates) {
        const QString &name = names[candidate.column];
        if (columns.contains(name) || given.contains(candidate.field))
            continue;
        columns.insert(name, QString::fromLatin1(candidate.field->name));
        given.insert(candidate.field);
    }
    if (sureness == HeaderGuess::Synonyms && !taken.contains(u"title"_s))
        promoteToTitle(kind, columns);
    return columns;
}

bool saysField(EntityKind kind, const QString &header, const QString &field)
{
    const Field *meant = entityType(kind).find(field);
    return meant && headerDistance(*meant, header) < notNamed;
}

QMap<QString, QString> borneOut(EntityKind kind, const TextTable &table, QMap<QString, QString> guessed)
{
    const QStringList names = distinctNames(table.header);
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QString &header = names[column];
        const Field *field = entityType(kind).find(guessed.value(header));
        if (!field || header == QLatin1StringView(field->name) || canBe(kind, header, *field, sampleOf(table, column)))
            continue;
        guessed.remove(header);
        if (QLatin1StringView(field->name) == "source"_L1 && !guessed.values().contains(u"source_reference"_s))
            guessed.insert(header, u"source_reference"_s);
    }
    return guessed;
}

QMap<QString, QString> withoutInternalIds(EntityKind kind, const TextTable &table, QMap<QString, QString> guessed)
{
    const QStringList headers = distinctNames(table.header);
    const auto isNumber = [](const QString &cell) {
        return std::ranges::all_of(cell, [](QChar c) { return c.isDigit(); });
    };
    const auto cellsOf = [&](const QString &header) {
        const qsizetype column = headers.indexOf(header);
        return column < 0 || header.isEmpty() ? QStringList() : sampleOf(table, column);
    };
    const QStringList references = cellsOf(guessed.key(u"reference"_s));
    if (references.isEmpty() || isMostly(references, isNumber))
        return guessed;
    for (const Field &field : entityType(kind).fields) {
        const QString header = guessed.key(QString::fromLatin1(field.name));
        if (field.reference == kind && isMostly(cellsOf(header), isNumber))
            guessed.remove(header);
    }
    return guessed;
}

QMap<QString, QString> guessByContent(const Register &reg, EntityKind kind, const TextTable &table,
                                      QMap<QString, QString> known)
{
    RecordNames names(reg);
    const QStringList headers = distinctNames(table.header);
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const QString &header = headers[column];
        const QStringList cells = known.contains(header) ? QStringList() : sampleOf(table, column);
        std::vector<const Field *> fitting;
        for (const Field &field : entityType(kind).fields) {
            // Which part somebody has only a header can say: a project lead is nobody's verifier.
            const bool isTold = field.reference != EntityKind::Person
                || (QLatin1StringView(field.name) == "owner"_L1 && saysNothing(header));
            if (isTold && !known.values().contains(QString::fromLatin1(field.name))
                && fitsByContent(names, kind, field, cells))
                fitting.push_back(&field);
        }
        // "Medium" is a size as well as a timescale, and a priority for that matter: words of two fields are of none.
        const bool isAmbiguous = std::ranges::count(fitting, FieldKind::Enumeration, &Field::kind) > 1;
        if (!fitting.empty() && !isAmbiguous)
            known.insert(header, QString::fromLatin1(fitting.front()->name));
    }
    const bool needsTitle = entityType(kind).find(u"title") && !known.values().contains(u"title"_s);
    if (const QString header = needsTitle ? columnOfTitles(table, known) : QString(); !header.isEmpty())
        known.insert(header, u"title"_s);
    return known;
}

} // namespace Ratchet
