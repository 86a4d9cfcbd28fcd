// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_command.h"

#include <cli/opened_register.h>
#include <core/save_file.h>

#include <exchange/calendar/ceremony_events.h>
#include <exchange/export/export.h>
#include <exchange/export/json_export.h>
#include <exchange/import/importer.h>
#include <exchange/import/raci_matrix.h>
#include <store/register_id.h>

#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(const Register &reg, EntityKind kind)
{
    return kind == EntityKind::RaciEntry ? exportRaciSheet(reg) : exportSheet(reg, kind);
}

Result<QByteArray> contentOf(const OpenedRegister &opened, EntityKind kind, const QString &suffix)
{
    const Register &reg = opened.reg;
    const bool isMatrix = kind == EntityKind::RaciEntry;
    if (suffix == u"csv")
        return isMatrix ? exportRaciCsv(reg) : exportCsv(reg, kind);
    if (suffix == u"json")
        return isMatrix ? exportRaciJson(reg) : exportJson(reg, kind);
    if (suffix == u"ics" && kind == EntityKind::Ceremony)
        return writeCalendar(ceremonyEvents(reg, registerId(*opened.store)), QDateTime::currentDateTimeUtc());
    return failure(ErrorCode::Usage,
                   suffix == u"ics"
                       ? words(QT_TRANSLATE_NOOP("CommandLine", "Only ceremonies can be written as ICS."))
                       : words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "The name of the output must end with .csv, .xlsx, .json or .ics.")));
}

} // namespace

ExitCode runExport(const QStringList &given)
{
    Arguments arguments(u"export"_s);
    arguments.require(
        u"what"_s, words(QT_TRANSLATE_NOOP("CommandLine", "What to write: %1.")).arg(importKindNames().join(u", "_s)),
        u"KIND"_s);
    arguments.require(
        u"to"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "The output; its ending says the format: .csv, .xlsx, .json, and .ics for ceremonies.")),
        u"OUT"_s);
    arguments.addExample(u"csi.ratchet --what improvements --to backlog.xlsx"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "writes every improvement as a workbook")));
    arguments.addExample(u"csi.ratchet --what ceremonies --to cadence.ics"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "writes the cadence for a calendar program")));
    if (const auto code = arguments.read(given))
        return *code;
    const std::optional<EntityKind> kind = importKindNamed(arguments.value(u"what"_s));
    if (!kind)
        return fail(
            {ErrorCode::Usage,
             words(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is nothing that can be exported; KIND is one of: %2."))
                 .arg(arguments.value(u"what"_s), importKindNames().join(u", "_s))});
    const Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return fail(opened.error());
    const QString path = arguments.value(u"to"_s);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Status written = suffix == u"xlsx"
        ? writeWorkbook(path, {sheetOf(opened->reg, *kind)})
        : contentOf(*opened, *kind, suffix).and_then([&path](const QByteArray &content) {
              return saveWhole(path, content);
          });
    if (!written)
        return fail(written.error());
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(path));
    return ExitCode::Done;
}

} // namespace Ratchet
