// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_command.h"

#include <cli/opened_register.h>

#include <document/document.h>
#include <exchange/import/sample.h>

#include <QFile>
#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Status fillWithSample(Document &document)
{
    ChangeBuilder builder = document.builder();
    if (const Status added = addSample(builder, document.snapshot(), QDate::currentDate()); !added)
        return added;
    const Result<qint64> change = document.apply(
        std::move(builder), words(QT_TRANSLATE_NOOP("CommandLine", "Demonstration register")), ChangeKind::Import);
    return change ? Status() : tl::unexpected(change.error());
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
                     Place{folder.filePath(), 0, 0, {}},
                     {}});
    Result<std::unique_ptr<Document>> document = Document::create(arguments.file(), ledgerName());
    if (!document)
        return fail(arguments.aboutFile(document.error()));
    if (arguments.has(u"sample"_s)) {
        if (const Status filled = fillWithSample(**document); !filled) {
            document->reset();
            QFile::remove(arguments.file());
            return fail(filled.error());
        }
    }
    if (const Status closed = (*document)->close(); !closed)
        return fail(closed.error());
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Made %1")).arg(arguments.file()));
    return ExitCode::Done;
}

} // namespace Ratchet
