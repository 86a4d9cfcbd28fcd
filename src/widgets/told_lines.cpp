// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_lines.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t linesShown = 500;

QString toldText(const char *source) { return QCoreApplication::translate("ToldLines", source); }

struct Told {
    const ToldLine *first;
    std::vector<int> others;
};

std::vector<Told> together(const std::vector<ToldLine> &lines)
{
    std::vector<Told> told;
    QHash<std::pair<QString, QString>, size_t> places;
    for (const ToldLine &line : lines) {
        const auto place = places.constFind({line.what, line.why});
        if (place != places.cend() && line.line > 0) {
            told[*place].others.push_back(line.line);
            continue;
        }
        places.insert({line.what, line.why}, told.size());
        told.push_back({&line, {}});
    }
    return told;
}

QString withOthers(const QString &why, const std::vector<int> &others, const QLocale &locale)
{
    constexpr size_t named = 8;
    if (others.empty())
        return why;
    QStringList lines;
    for (size_t i = 0; i < std::min(others.size(), named); ++i)
        lines += locale.toString(others[i]);
    if (others.size() > named)
        lines += QCoreApplication::translate("ToldLines", "%Ln more", nullptr, int(others.size() - named));
    //: %1 what is said of a line, %2 the other lines of which the same is said
    return toldText(QT_TRANSLATE_NOOP("ToldLines", "%1 Likewise in lines: %2")).arg(why, lines.join(u", "_s));
}

} // namespace

AnswerTable toldLines(const std::vector<ToldLine> &lines)
{
    const QLocale locale;
    AnswerTable table;
    table.title = toldText(QT_TRANSLATE_NOOP("ToldLines", "Lines left out, refused or worth a look"));
    table.number(toldText(QT_TRANSLATE_NOOP("ToldLines", "Line")))
        .column(toldText(QT_TRANSLATE_NOOP("ToldLines", "What becomes of it")), 2)
        .column(toldText(QT_TRANSLATE_NOOP("ToldLines", "Why")), 8);
    const std::vector<Told> told = together(lines);
    for (size_t i = 0; i < std::min(told.size(), linesShown); ++i) {
        const auto &[first, others] = told[i];
        table.row({first->line > 0 ? Cell{locale.toString(first->line), Value(qint64(first->line))} : Cell{},
                   textCell(first->what), textCell(withOthers(first->why, others, locale))});
    }
    if (told.size() > linesShown)
        table.row({Cell{}, Cell{},
                   textCell(toldText(QT_TRANSLATE_NOOP("ToldLines", "further lines: %1"))
                                .arg(locale.toString(qint64(told.size() - linesShown))))});
    return table;
}

} // namespace Ratchet
