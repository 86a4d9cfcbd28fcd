// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_command.h"

#include <cli/opened_register.h>
#include <cli/sample_register.h>

#include <document/document.h>
#include <exchange/import/sample.h>

#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Status makeEmpty(const QString &path)
{
    const Result<std::unique_ptr<Document>> document = Document::create(path, ledgerName());
    return document ? (*document)->close() : tl::unexpected<Error>(document.error());
}

} // namespace

ExitCode runNew(const QStringList &given)
{
    Arguments arguments(u"new"_s);
    arguments.add(
        u"sample"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Fills it with the demonstration: a believable IT organisation.")));
    arguments.addExample(
        u"csi.ratchet"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "makes an empty register; a file that is there is never overwritten")));
    arguments.addExample(
        u"demo.ratchet --sample"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "makes the demonstration register, its dates around today")));
    if (const auto code = arguments.read(given))
        return *code;
    const QFileInfo folder(QFileInfo(arguments.file()).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return fail({ErrorCode::CannotOpen,
                     words(QT_TRANSLATE_NOOP("CommandLine",
                                             "There is no such folder, or it cannot be written to. Nothing was made.")),
                     Place{.file = folder.filePath()},
                     {}});
    const Status made = arguments.has(u"sample"_s) ? makeSampleRegister(arguments.file(), QDate::currentDate())
                                                   : makeEmpty(arguments.file());
    if (!made)
        return fail(arguments.aboutFile(made.error()));
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Made %1")).arg(arguments.file()));
    return ExitCode::Done;
}

} // namespace Ratchet
