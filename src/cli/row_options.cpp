// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_options.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Result<RowChoices::Only> onlyOption(const Arguments &arguments)
{
    const QString only = arguments.value(u"only"_s);
    if (only.isEmpty())
        return RowChoices::Only::All;
    if (only == "updates"_L1)
        return RowChoices::Only::Updates;
    if (only == "additions"_L1)
        return RowChoices::Only::Additions;
    return failure(
        ErrorCode::Usage,
        words(QT_TRANSLATE_NOOP("CommandLine", "--only is \"updates\" or \"additions\", not \"%1\".")).arg(only));
}

Result<QSet<int>> skipOption(const Arguments &arguments)
{
    static const QRegularExpression range(u"^(\\d{1,7})(?:-(\\d{1,7}))?$"_s);
    QSet<int> lines;
    for (const QString &part : arguments.value(u"skip"_s).split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = range.match(part.trimmed());
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || last < first)
            return failure(
                ErrorCode::Usage,
                words(QT_TRANSLATE_NOOP("CommandLine", "--skip takes lines such as 4,7-9, not \"%1\".")).arg(part));
        for (int line = first; line <= last; ++line)
            lines.insert(line);
    }
    return lines;
}

} // namespace

void addRowOptions(Arguments &arguments)
{
    arguments.add(
        u"accept-partial"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Takes the rows that can be taken although others are refused.")));
    arguments.add(
        u"only"_s,
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "\"updates\" takes only rows of records that are there, \"additions\" only new "
                                "ones; the others are left out and listed.")),
        u"ROWS"_s);
    arguments.add(u"skip"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "Leaves rows out, by their lines in the file: 4,7-9. Of the sheet of an "
                                          "owner by their references: ACT-0004,CSI-0012.")),
                  u"ROWS"_s);
    arguments.add(u"leave-empty"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "Takes rows without the cells that cannot be read, and names those; a record "
                                          "that is there keeps what it has.")));
    arguments.add(u"private"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "Of a calendar: takes private events in as well, which are left out else.")));
    arguments.add(u"refused"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "Writes the rows that cannot be taken to a file of the same form, CSV or "
                                          ".xlsx, with the reason of each.")),
                  u"FILE"_s);
}

Result<RowChoices> rowChoices(const Arguments &arguments)
{
    const Result<RowChoices::Only> only = onlyOption(arguments);
    if (!only)
        return tl::unexpected<Error>(only.error());
    const Result<QSet<int>> skipped = skipOption(arguments);
    if (!skipped)
        return tl::unexpected<Error>(skipped.error());
    return RowChoices{.only = *only, .skipped = *skipped};
}

Status checkSkipped(const RowChoices &choices, const ImportPlan &plan)
{
    QSet<int> missing = choices.skipped;
    for (const ImportRow &row : plan.rows)
        missing.remove(row.line);
    if (missing.isEmpty())
        return {};
    return failure(ErrorCode::Usage,
                   words(QT_TRANSLATE_NOOP("CommandLine", "--skip names line %1, which holds no row."))
                       .arg(*std::ranges::min_element(missing)));
}

Result<QString> refusedOption(const Arguments &arguments)
{
    const QString path = arguments.value(u"refused"_s);
    if (path.isEmpty())
        return path;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "csv"_L1 && suffix != "xlsx"_L1)
        return failure(
            ErrorCode::Usage,
            words(QT_TRANSLATE_NOOP("CommandLine", "--refused writes .csv or .xlsx, not \"%1\".")).arg(path));
    for (const QString &other : {arguments.file(), arguments.value(u"from"_s), arguments.value(u"map"_s)}) {
        const QFileInfo there(other);
        if (!other.isEmpty() && there.exists() && there == QFileInfo(path))
            return failure(
                ErrorCode::Usage,
                words(QT_TRANSLATE_NOOP("CommandLine", "--refused would overwrite %1, which is read.")).arg(other));
    }
    return path;
}

} // namespace Ratchet
