// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_sheet_import.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <document/document.h>
#include <owners/sheet_words.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct ReadSheet {
    SheetMerge merge;
    SheetPlan plan;
};

QString stateName(SheetLineState state)
{
    switch (state) {
    case SheetLineState::Taken:
        return u"taken"_s;
    case SheetLineState::Kept:
        return u"kept"_s;
    case SheetLineState::Same:
        return u"same"_s;
    case SheetLineState::Conflict:
        return u"conflict"_s;
    case SheetLineState::Refused:
        return u"refused"_s;
    case SheetLineState::Untouched:
        break;
    }
    return {};
}

QJsonObject lineJson(const Register &reg, const SheetLine &line)
{
    const EntityType &type = entityType(line.kind);
    const auto value = [&](const Value &held) {
        return line.field < 0 || isEmpty(held) ? QJsonValue()
                                               : QJsonValue(fileText(reg, type.fields[size_t(line.field)], held));
    };
    QJsonValue side;
    if (line.side)
        side = *line.side == SheetSide::Theirs ? u"theirs"_s : u"ours"_s;
    return {
        {u"kind"_s, QString::fromLatin1(type.plural)},
        {u"reference"_s, line.reference},
        {u"field"_s, line.field < 0 ? QString() : QString::fromLatin1(type.fields[size_t(line.field)].name)},
        {u"base"_s, value(line.base)},
        {u"ours"_s, value(line.ours)},
        {u"theirs"_s, value(line.theirs)},
        {u"state"_s, stateName(line.state)},
        {u"side"_s, side},
        {u"page"_s, line.place.file},
        {u"row"_s, line.place.line},
        {u"column"_s, line.place.column},
        {u"reason"_s, line.problem},
        {u"remark"_s, line.remark},
    };
}

QJsonObject sheetJson(const Register &reg, const ReadSheet &read, bool isDryRun, qint64 change)
{
    QJsonArray lines;
    for (const SheetLine &line : read.plan.lines)
        lines += lineJson(reg, line);
    return {
        {u"kind"_s, u"owner_sheet"_s},
        {u"dryRun"_s, isDryRun},
        {u"change"_s, change == 0 ? QJsonValue() : QJsonValue(change)},
        {u"owner"_s, read.merge.owner},
        {u"madeOn"_s, read.merge.origin.day.toString(Qt::ISODate)},
        {u"madeAtChange"_s, read.merge.origin.change},
        {u"fields"_s, read.plan.fields},
        {u"records"_s, read.plan.records},
        {u"conflicts"_s, read.plan.openConflicts()},
        {u"refused"_s, read.plan.count(SheetLineState::Refused)},
        {u"lines"_s, lines},
    };
}

QString lineText(const Register &reg, const SheetLine &line)
{
    if (line.field < 0)
        return u"  %1: %2"_s.arg(line.reference, stateText(line));
    const Field &field = entityType(line.kind).fields[size_t(line.field)];
    const auto value = [&](const Value &held) {
        const QString text = displayText(reg, field, held, QLocale()).simplified();
        return text.isEmpty() ? u"–"_s : text;
    };
    return words(QT_TRANSLATE_NOOP("CommandLine", "  %1, %2: was %3, register %4, sheet %5: %6"))
        .arg(line.reference, fieldText(line), value(line.base), value(line.ours), value(line.theirs), stateText(line));
}

QString sheetText(const Register &reg, const ReadSheet &read, bool isDryRun)
{
    QStringList lines{summaryOf(read.merge, read.plan)};
    for (const SheetLine &line : read.plan.lines)
        lines += lineText(reg, line);
    if (read.plan.lines.empty() || (read.plan.fields == 0 && read.plan.openConflicts() == 0))
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "There is nothing to do."));
    if (isDryRun)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed: this was a dry run."));
    return lines.join(u'\n');
}

Result<SheetMerge> readMerge(const Document &document, const QString &path)
{
    const Result<SheetOrigin> origin = sheetOrigin(document);
    if (!origin)
        return tl::unexpected<Error>(origin.error());
    const Result<ReturnedSheet> returned = readOwnerSheet(path);
    if (!returned)
        return tl::unexpected<Error>(returned.error());
    Result<SheetMerge> merge = mergeSheet(document.reg(), origin->registerId, *returned);
    if (!merge)
        merge.error().where.file = path;
    return merge;
}

// The rows that are to be left out; fails for one that says nothing.
Status leaveOut(std::vector<SheetLine> &lines, const QStringList &references)
{
    for (const QString &skipped : references) {
        const QString reference = skipped.trimmed();
        bool isThere = false;
        for (SheetLine &line : lines) {
            if (line.reference.compare(reference, Qt::CaseInsensitive) != 0)
                continue;
            isThere = true;
            if (line.state == SheetLineState::Refused) {
                line.state = SheetLineState::Taken; // nobody wants it, so that nothing is refused
                line.problem.clear();
            }
            if (line.state == SheetLineState::Taken || line.state == SheetLineState::Conflict)
                line.side = SheetSide::Ours;
        }
        if (!isThere)
            return failure(
                ErrorCode::Usage,
                words(QT_TRANSLATE_NOOP("CommandLine", "--skip names %1, of which the sheet changes nothing."))
                    .arg(reference));
    }
    return {};
}

// Every conflict in favour of the side that was given.
void decide(std::vector<SheetLine> &lines, const Arguments &arguments)
{
    for (SheetLine &line : lines) {
        if (line.side)
            continue;
        if (line.state == SheetLineState::Conflict && arguments.has(u"theirs"_s))
            line.side = SheetSide::Theirs;
        else if (line.state == SheetLineState::Conflict && arguments.has(u"ours"_s))
            line.side = SheetSide::Ours;
    }
}

ExitCode verdict(const SheetPlan &plan, bool isTaken)
{
    if (const int open = int(plan.openConflicts()); open > 0) {
        complain(words(QT_TRANSLATE_N_NOOP("CommandLine",
                                           "%Ln field(s) changed in the register too, so that nothing was changed; "
                                           "--ours keeps the register's values, --theirs takes the sheet's."),
                       open));
        return ExitCode::Findings;
    }
    const int refused = int(plan.count(SheetLineState::Refused));
    if (refused == 0)
        return ExitCode::Done;
    complain(isTaken ? words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln line(s) were left out."), refused)
                     : words(QT_TRANSLATE_N_NOOP("CommandLine",
                                                 "%Ln line(s) cannot be taken, so that nothing was changed; "
                                                 "--accept-partial takes the others."),
                             refused));
    return ExitCode::Findings;
}

} // namespace

void addOwnerSheetOptions(Arguments &arguments)
{
    arguments.add(u"ours"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "Of the sheet of an owner: keeps the register's value of every field that "
                                          "changed on both sides.")));
    arguments.add(u"theirs"_s,
                  words(QT_TRANSLATE_NOOP(
                      "CommandLine",
                      "Of the sheet of an owner: takes the sheet's value of every field that changed on both sides.")));
}

ExitCode importOwnerSheet(Document &document, const Arguments &arguments)
{
    if (arguments.has(u"ours"_s) && arguments.has(u"theirs"_s))
        return fail({.code = ErrorCode::Usage,
                     .what = words(QT_TRANSLATE_NOOP("CommandLine", "--ours and --theirs exclude each other."))});
    if (arguments.has(u"map"_s)) // the sheet says itself what its columns are
        return fail({.code = ErrorCode::Usage,
                     .what = words(QT_TRANSLATE_NOOP("CommandLine", "--%1 does not go with --what %2."))
                                 .arg(u"map"_s, u"owner_sheet"_s)});
    Result<SheetMerge> merge = readMerge(document, arguments.value(u"from"_s));
    if (!merge)
        return fail(merge.error());
    const QStringList skipped = arguments.value(u"skip"_s).split(u',', Qt::SkipEmptyParts);
    if (const Status left = leaveOut(merge->lines, skipped); !left)
        return fail(left.error());
    decide(merge->lines, arguments);
    ChangeBuilder builder = document.builder();
    ReadSheet read{*merge, planSheet(builder, document.reg(), merge->lines, document.today())};
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const bool isWhole = read.plan.count(SheetLineState::Refused) == 0 || arguments.has(u"accept-partial"_s);
    const bool isTaken = !isDryRun && isWhole && read.plan.openConflicts() == 0;
    const QString text = sheetText(document.reg(), read, isDryRun);
    qint64 change = 0;
    if (isTaken && !builder.isEmpty()) {
        const Result<qint64> written =
            document.apply(std::move(builder), summaryOf(read.merge, read.plan), ChangeKind::Import);
        if (!written)
            return fail(written.error());
        change = *written;
    }
    if (arguments.has(u"json"_s))
        print(QJsonDocument(sheetJson(document.reg(), read, isDryRun, change)).toJson());
    else
        print(text);
    return verdict(read.plan, isTaken);
}

} // namespace Ratchet
