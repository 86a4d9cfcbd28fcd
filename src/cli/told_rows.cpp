// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_rows.h"

#include <cli/terminal.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t linesNamed = 8;

} // namespace

QString placeOf(const std::vector<int> &lines)
{
    QStringList named;
    for (size_t i = 0; i < std::min(linesNamed, lines.size()); ++i)
        named += QString::number(lines[i]);
    const QString text = words(QT_TRANSLATE_NOOP("CommandLine", "line %1")).arg(named.join(u", "_s));
    if (lines.size() <= linesNamed)
        return text;
    return text + u' ' + words(QT_TRANSLATE_NOOP("CommandLine", "and %1 more")).arg(lines.size() - linesNamed);
}

QStringList toldRows(const std::vector<ImportProblem> &problems, bool namesField)
{
    struct Told {
        const ImportProblem *first;
        std::vector<int> lines;
    };
    std::vector<Told> told;
    std::map<std::tuple<int, QString, QString>, size_t> known; // positions in `told`
    for (const ImportProblem &problem : problems) {
        const std::tuple key(problem.line == 0 ? -1 : problem.column, problem.field, problem.reason);
        const auto [place, isNew] = known.try_emplace(key, told.size());
        if (isNew)
            told.push_back({&problem, {}});
        told[place->second].lines.push_back(problem.line);
    }
    QStringList texts;
    for (const auto &[first, lines] : told) {
        if (first->line == 0) {
            texts += first->reason;
            continue;
        }
        QString place = placeOf(lines);
        if (lines.size() > 1)
            place = words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln row(s)"), int(lines.size())) + u", "_s + place;
        if (namesField && first->column > 0)
            place = words(QT_TRANSLATE_NOOP("CommandLine", "%1, column %2")).arg(place).arg(first->column);
        if (namesField && !first->field.isEmpty())
            place += u" ("_s + first->field + u')';
        texts += place + u": "_s + first->reason;
    }
    return texts;
}

} // namespace Ratchet
