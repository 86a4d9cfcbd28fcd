// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_lines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr size_t linesShown = 500;

QString toldText(const char *source) { return QCoreApplication::translate("ToldLines", source); }

} // namespace

AnswerTable toldLines(const std::vector<ToldLine> &lines)
{
    const QLocale locale;
    AnswerTable table;
    table.title = toldText(QT_TRANSLATE_NOOP("ToldLines", "Lines left out, refused or worth a look"));
    table.number(toldText(QT_TRANSLATE_NOOP("ToldLines", "Line")))
        .column(toldText(QT_TRANSLATE_NOOP("ToldLines", "What becomes of it")), 2)
        .column(toldText(QT_TRANSLATE_NOOP("ToldLines", "Why")), 8);
    for (size_t i = 0; i < std::min(lines.size(), linesShown); ++i) {
        const ToldLine &told = lines[i];
        table.row({told.line > 0 ? Cell{locale.toString(told.line), Value(qint64(told.line))} : Cell{},
                   textCell(told.what), textCell(told.why)});
    }
    if (lines.size() > linesShown)
        table.row({Cell{}, Cell{},
                   textCell(toldText(QT_TRANSLATE_NOOP("ToldLines", "further lines: %1"))
                                .arg(locale.toString(qint64(lines.size() - linesShown))))});
    return table;
}

} // namespace Ratchet
