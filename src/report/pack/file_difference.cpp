// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_difference.h"

#include <core/catalogue.h>
#include <report/paper/pack_words.h>

#include <exchange/text/text_table.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Blanks of every kind as one: versions of Qt differ in which of them they put between numbers and units.
QString plain(const QString &text) { return text.simplified(); }

struct Rows {
    QStringList header;
    std::vector<QStringList> rows;
};

std::optional<Rows> rowsOf(const QByteArray &csv)
{
    Dialect dialect;
    dialect.delimiter = u',';
    const Result<TextTable> table = readTextTable(csv, dialect);
    if (!table || !table->problems.empty())
        return std::nullopt;
    Rows rows{table->header, {}};
    for (const TextTable::Row &row : table->rows)
        rows.rows.push_back(row.cells);
    return rows;
}

// What of both lists has no counterpart in the other, in order.
template <class Item> struct Unmatched {
    std::vector<std::pair<qsizetype, Item>> printed, recomputed; // with their positions
};

template <class Item, class Key>
Unmatched<Item> unmatched(const std::vector<Item> &printed, const std::vector<Item> &recomputed, Key key)
{
    QHash<QString, int> held;
    for (const Item &item : recomputed)
        ++held[key(item)];
    Unmatched<Item> rest;
    for (size_t i = 0; i < printed.size(); ++i) {
        if (int &count = held[key(printed[i])]; count > 0)
            --count;
        else
            rest.printed.emplace_back(qsizetype(i), printed[i]);
    }
    for (size_t i = recomputed.size(); i-- > 0;) { // the last of equal ones are those without a counterpart
        if (int &count = held[key(recomputed[i])]; count > 0) {
            --count;
            rest.recomputed.emplace_back(qsizetype(i), recomputed[i]);
        }
    }
    std::ranges::reverse(rest.recomputed);
    return rest;
}

QString rowName(const QStringList &cells, qsizetype position)
{
    return cells.isEmpty() || cells.front().isEmpty() ? PackWords::tr("row %1").arg(spokenNumber(position + 1))
                                                      : cells.front();
}

QString wholeRow(const QStringList &cells) { return cells.join(u" | "_s); }

void addCells(std::vector<DataDifference> &found, const QStringList &header, const QStringList &printed,
              const QStringList &recomputed, qsizetype position)
{
    for (qsizetype i = 0; i < std::max(printed.size(), recomputed.size()); ++i) {
        const QString before = printed.value(i);
        const QString after = recomputed.value(i);
        if (plain(before) != plain(after))
            found.push_back(
                {.what = PackWords::tr("%1, %2").arg(
                     rowName(printed, position),
                     header.value(i).isEmpty() ? PackWords::tr("column %1").arg(spokenNumber(i + 1)) : header[i]),
                 .printed = before,
                 .recomputed = after});
    }
}

void addRows(std::vector<DataDifference> &found, const Rows &printed, const Rows &recomputed)
{
    auto rest =
        unmatched(printed.rows, recomputed.rows, [](const QStringList &row) { return plain(row.join(QChar(0x1f))); });
    for (const auto &[position, row] : rest.printed) {
        auto other = std::ranges::find_if(rest.recomputed, [&row](const auto &candidate) {
            return !row.isEmpty() && candidate.second.value(0) == row.front();
        });
        if (other == rest.recomputed.end())
            other = std::ranges::find_if(rest.recomputed,
                                         [at = position](const auto &candidate) { return candidate.first == at; });
        if (other == rest.recomputed.end()) {
            found.push_back({.what = rowName(row, position), .printed = wholeRow(row)});
            continue;
        }
        addCells(found, printed.header, row, other->second, position);
        rest.recomputed.erase(other);
    }
    for (const auto &[position, row] : rest.recomputed)
        found.push_back({.what = rowName(row, position), .recomputed = wholeRow(row)});
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isUndefined())
        return {};
    return value.isNull() ? PackWords::tr("nothing") : value.toVariant().toString();
}

QString itemName(const QJsonValue &value, qsizetype position)
{
    for (const QString &key : {u"id"_s, u"number"_s, u"metric"_s, u"name"_s, u"improvement"_s, u"on"_s, u"quarter"_s}) {
        const QJsonValue name = value[key];
        if (name.isString() || name.isDouble())
            return key == "number"_L1 ? PackWords::tr("question %1").arg(spokenNumber(name.toInt()))
                                      : name.toVariant().toString();
    }
    return QString::number(position + 1);
}

void addJson(std::vector<DataDifference> &found, const QStringList &path, const QJsonValue &printed,
             const QJsonValue &recomputed)
{
    if (printed == recomputed)
        return;
    if (printed.isObject() && recomputed.isObject()) {
        const QJsonObject before = printed.toObject();
        const QJsonObject after = recomputed.toObject();
        QStringList keys = before.keys();
        for (const QString &key : after.keys()) {
            if (!before.contains(key))
                keys += key;
        }
        for (const QString &key : keys)
            addJson(found, path + QStringList(key), before[key], after[key]);
        return;
    }
    if (printed.isArray() && recomputed.isArray()) {
        const QJsonArray before = printed.toArray();
        const QJsonArray after = recomputed.toArray();
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
            const QJsonValue one = i < before.size() ? before[i] : QJsonValue(QJsonValue::Undefined);
            const QJsonValue other = i < after.size() ? after[i] : QJsonValue(QJsonValue::Undefined);
            addJson(found, path + QStringList(itemName(one.isUndefined() ? other : one, i)), one, other);
        }
        return;
    }
    found.push_back({.what = path.join(u", "_s), .printed = textOf(printed), .recomputed = textOf(recomputed)});
}

} // namespace

std::vector<DataDifference> tableDifferences(const QByteArray &printed, const QByteArray &recomputed)
{
    std::vector<DataDifference> found;
    if (printed == recomputed)
        return found;
    const std::optional<Rows> before = rowsOf(printed);
    const std::optional<Rows> after = rowsOf(recomputed);
    if (!before || !after)
        return lineDifferences(QString::fromUtf8(printed).split(u'\n'), QString::fromUtf8(recomputed).split(u'\n'));
    if (before->header != after->header)
        found.push_back({.what = PackWords::tr("header"),
                         .printed = wholeRow(before->header),
                         .recomputed = wholeRow(after->header)});
    addRows(found, *before, *after);
    const auto same = [](const QStringList &one, const QStringList &other) {
        return plain(one.join(QChar(0x1f))) == plain(other.join(QChar(0x1f)));
    };
    if (found.empty() && !std::ranges::equal(before->rows, after->rows, same))
        found.push_back({.what = PackWords::tr("order of the rows")});
    return found;
}

std::vector<DataDifference> jsonDifferences(const QByteArray &printed, const QByteArray &recomputed)
{
    std::vector<DataDifference> found;
    const auto valueOf = [](const QByteArray &bytes) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        return document.isArray() ? QJsonValue(document.array())
            : document.isObject() ? QJsonValue(document.object())
                                  : QJsonValue();
    };
    const QJsonValue before = valueOf(printed);
    if (before.isNull())
        found.push_back({.what = PackWords::tr("the whole file"), .printed = PackWords::tr("(not readable)")});
    else
        addJson(found, {}, before, valueOf(recomputed));
    return found;
}

std::vector<DataDifference> lineDifferences(const QStringList &printed, const QStringList &recomputed)
{
    const auto rest =
        unmatched(std::vector(printed.begin(), printed.end()), std::vector(recomputed.begin(), recomputed.end()),
                  [](const QString &line) { return plain(line); });
    std::vector<DataDifference> found;
    for (size_t i = 0; i < std::max(rest.printed.size(), rest.recomputed.size()); ++i) {
        const bool isPrinted = i < rest.printed.size();
        const bool isRecomputed = i < rest.recomputed.size();
        const qsizetype position = isPrinted ? rest.printed[i].first : rest.recomputed[i].first;
        found.push_back({.what = PackWords::tr("line %1").arg(spokenNumber(position + 1)),
                         .printed = isPrinted ? rest.printed[i].second : QString(),
                         .recomputed = isRecomputed ? rest.recomputed[i].second : QString()});
    }
    return found;
}

} // namespace Ratchet
