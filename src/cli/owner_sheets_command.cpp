// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_sheets_command.h"

#include <cli/arguments.h>

#include <document/document.h>
#include <owners/owner_sheet_names.h>
#include <owners/owner_sheet_writer.h>
#include <store/store.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void addOwnerOptions(Arguments &arguments)
{
    arguments.require(
        u"output"_s, words(QT_TRANSLATE_NOOP("CommandLine", "The folder to write to; it is made where there is none.")),
        u"DIR"_s);
    arguments.add(u"owner"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Only the sheet of this person; may be given several times.")),
                  u"NAME"_s);
    arguments.add(u"overwrite"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Writes over files of that name that are there.")));
    arguments.addExample(u"csi.ratchet --output sheets"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "writes a workbook for everybody with something open; it comes back "
                                                 "by ratchet import --what owner_sheet")));
    arguments.addExample(u"csi.ratchet --output . --owner \"Priya Nair\""_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "writes the sheet of one person")));
}

struct WantedSheet {
    OpenItems items;
    QString path;
};

// In the order of names; a name that nobody with something open bears is an error.
Result<std::vector<WantedSheet>> wantedSheets(const Register &reg, const Arguments &arguments)
{
    const std::vector<OpenItems> owners = ownersWithOpenItems(reg);
    QStringList people;
    for (const OpenItems &owner : owners)
        people += owner.name;
    const QStringList only = arguments.values(u"owner"_s);
    for (const QString &name : only) {
        if (!people.contains(name, Qt::CaseInsensitive))
            return failure(
                ErrorCode::Usage,
                words(QT_TRANSLATE_NOOP("CommandLine", "Nobody called \"%1\" has anything open.")).arg(name));
    }
    const QStringList files = ownerFileNames(people);
    const QDir folder(arguments.value(u"output"_s));
    std::vector<WantedSheet> wanted;
    for (size_t i = 0; i < owners.size(); ++i) {
        if (only.isEmpty() || only.contains(owners[i].name, Qt::CaseInsensitive))
            wanted.push_back({owners[i], folder.filePath(files[qsizetype(i)])});
    }
    return wanted;
}

ExitCode writeSheets(const Document &document, const std::vector<WantedSheet> &wanted)
{
    const Result<SheetOrigin> origin = sheetOrigin(document);
    if (!origin)
        return fail(origin.error());
    for (const WantedSheet &sheet : wanted) {
        const OwnerSheet content = ownerSheetOf(document.reg(), sheet.items.person, *origin);
        if (const Status written = writeOwnerSheet(sheet.path, content); !written)
            return fail(written.error());
        print(u"%1  %2, %3"_s.arg(
            QDir::toNativeSeparators(sheet.path),
            words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln open action(s)"), int(sheet.items.actions)),
            words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln open improvement(s)"), int(sheet.items.improvements))));
    }
    if (wanted.empty())
        print(words(QT_TRANSLATE_NOOP("CommandLine", "Nobody has an open action or improvement.")));
    return ExitCode::Done;
}

} // namespace

ExitCode runOwnerSheets(const QStringList &given)
{
    Arguments arguments(u"owner-sheets"_s);
    addOwnerOptions(arguments);
    if (const auto code = arguments.read(given))
        return *code;
    const Result<std::unique_ptr<Document>> document = Document::open(arguments.file(), OpenMode::ReadOnly, {});
    if (!document)
        return fail(arguments.aboutFile(document.error()));
    const Result<std::vector<WantedSheet>> wanted = wantedSheets((*document)->reg(), arguments);
    if (!wanted)
        return fail(wanted.error());
    const auto there =
        std::ranges::find_if(*wanted, [](const WantedSheet &sheet) { return QFile::exists(sheet.path); });
    if (there != wanted->end() && !arguments.has(u"overwrite"_s)) {
        complain(words(QT_TRANSLATE_NOOP("CommandLine",
                                         "%1 is there already, so that nothing was written; --overwrite replaces it."))
                     .arg(QDir::toNativeSeparators(there->path)));
        return ExitCode::Findings;
    }
    const QString folder = arguments.value(u"output"_s);
    if (!QDir().mkpath(folder))
        return fail({ErrorCode::CannotOpen,
                     words(QT_TRANSLATE_NOOP("CommandLine", "The folder cannot be made.")),
                     Place{.file = folder},
                     {}});
    return writeSheets(**document, *wanted);
}

} // namespace Ratchet
