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

// An empty name leaves it open.
QString closureText(const QString &name)
{
    const Field *closure = entityType(EntityKind::Improvement).find(u"closure");
    for (qint64 option = 1; option <= qint64(closure->options.size()); ++option) {
        if (optionName(*closure, option) == name)
            return optionLabel(*closure, option);
    }
    return QCoreApplication::translate("Ratchet::ImportColumns", "Leave it open");
}

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
    using Kind = ImportQuestion::Kind;
    const auto said = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    switch (question.kind) {
    case Kind::ClosedHow:
        return mapping.closedHow;
    case Kind::NearTitles:
        return nearTitlesName(mapping.nearTitles);
    case Kind::NumberPattern:
        return said(mapping.numbers);
    case Kind::Factor:
        return said(mapping.factors.value(question.header));
    default:
        return said(mapping.datesOf.value(question.header, mapping.dates));
    }
}

bool isAnswered(const ImportQuestion &question, const ImportMapping &mapping)
{
    using Kind = ImportQuestion::Kind;
    const bool isClosing = question.kind == Kind::ClosedHow;
    if (mapping.columns.value(question.header) != (isClosing ? u"status"_s : question.field))
        return false;
    const auto hasRate = [&mapping](const QString &currency) { return mapping.currencies.contains(currency); };
    if (question.kind == Kind::Currency)
        return std::ranges::all_of(question.values, hasRate);
    return question.kind == Kind::NearName || question.kind == Kind::NearTitle
        ? mapping.values.value(question.field).contains(question.values.constFirst())
        : answerOf(question, mapping).has_value();
}

QString choiceText(const ImportQuestion &question, const QString &choice)
{
    using Kind = ImportQuestion::Kind;
    const auto translate = [](const char *text) { return QCoreApplication::translate("Ratchet::ImportColumns", text); };
    switch (question.kind) {
    case Kind::ClosedHow:
        return closureText(choice);
    case Kind::NearName:
        return choice == question.choices.constLast()
            ? translate(QT_TRANSLATE_NOOP("Ratchet::ImportColumns", "New: %1")).arg(choice)
            : choice;
    case Kind::NearTitle:
        if (question.rows.contains(choice))
            return translate(QT_TRANSLATE_NOOP("Ratchet::ImportColumns", "Leave it out: \"%1\" once more")).arg(choice);
        return choice == question.choices.constLast()
            ? translate(QT_TRANSLATE_NOOP("Ratchet::ImportColumns", "Add as a new record"))
            : translate(QT_TRANSLATE_NOOP("Ratchet::ImportColumns", "Update \"%1\"")).arg(choice);
    case Kind::NearTitles:
        return translate(choice == "update"_L1 ? QT_TRANSLATE_NOOP("Ratchet::ImportColumns", "Update those records")
                             : choice == "add"_L1
                             ? QT_TRANSLATE_NOOP("Ratchet::ImportColumns", "Add them all as new records")
                             : QT_TRANSLATE_NOOP("Ratchet::ImportColumns", "Ask for each"));
    default:
        return choice;
    }
}

} // namespace Ratchet
