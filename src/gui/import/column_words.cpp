// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_words.h"

#include <core/entity_types.h>
#include <exchange/mapping/value_guess.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int examplesShown = 3;
constexpr int longestExample = 28;

} // namespace

QString columnExamples(const TextTable &table, int column)
{
    QStringList examples;
    for (const TextTable::Row &row : table.rows) {
        QString cell = row.cells.value(column).simplified();
        if (cell.size() > longestExample)
            cell = cell.left(longestExample - 1) + u'…';
        if (!cell.isEmpty() && !examples.contains(cell))
            examples += cell;
        if (examples.size() == examplesShown)
            break;
    }
    return examples.join(u" · "_s);
}

QString scoresOf(EntityKind kind, const QString &name, const ImportMapping &mapping)
{
    constexpr qsizetype most = 8;
    const Field *field = entityType(kind).find(name);
    if (!field || !isScore(kind, *field))
        return {};
    std::vector<std::pair<double, QString>> words;
    const QMap<QString, QString> values = mapping.values.value(name);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!value->isEmpty())
            words.emplace_back(value->toDouble(), value.key().left(longestExample));
    }
    std::ranges::sort(words);
    QStringList scores;
    for (const auto &[score, word] : words)
        scores += u"%1 %2"_s.arg(word, QLocale().toString(score));
    return scores.size() > most ? scores.first(most).join(u", "_s) + u"…"_s : scores.join(u", "_s);
}

std::optional<QString> answerOf(const ImportQuestion &question, const ImportMapping &mapping)
{
    if (question.kind == ImportQuestion::Kind::ClosedHow)
        return mapping.closedHow;
    const QString pattern = question.kind == ImportQuestion::Kind::NumberPattern
        ? mapping.numbers
        : mapping.datesOf.value(question.header, mapping.dates);
    return pattern.isEmpty() ? std::nullopt : std::optional(pattern);
}

bool isAnswered(const ImportQuestion &question, const ImportMapping &mapping)
{
    const bool isClosing = question.kind == ImportQuestion::Kind::ClosedHow;
    if (mapping.columns.value(question.header) != (isClosing ? u"status"_s : question.field))
        return false;
    return question.kind == ImportQuestion::Kind::NearName
        ? mapping.values.value(question.field).contains(question.values.constFirst())
        : answerOf(question, mapping).has_value();
}

QString closureText(const QString &name)
{
    const Field *closure = entityType(EntityKind::Improvement).find(u"closure");
    for (qint64 option = 1; option <= qint64(closure->options.size()); ++option) {
        if (optionName(*closure, option) == name)
            return optionLabel(*closure, option);
    }
    return QCoreApplication::translate("Ratchet::ImportColumns", "Leave it open");
}

} // namespace Ratchet
