// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration_command.h"

#include <cli/arguments.h>
#include <cli/pack_command.h>
#include <cli/sample_register.h>
#include <exchange/import/sample.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

ExitCode runDemonstration(const QStringList &given)
{
    Arguments arguments(u"demonstration"_s, {});
    arguments.add(u"pack"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Also writes its evidence pack beside it, and tells where.")));
    arguments.addExample({},
                         words(QT_TRANSLATE_NOOP("CommandLine",
                                                 "makes it where it is not there yet, and prints its "
                                                 "path: the file that the window opens too")));
    arguments.addExample(u"--pack"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "what there is to see of it without a display")));
    if (const auto code = arguments.read(given))
        return *code;
    const QDate today = QDate::currentDate();
    const QFileInfo file(samplePath(today));
    if (!file.exists()) {
        QDir().mkpath(file.path());
        if (const Status made = makeSampleRegister(file.filePath(), today); !made)
            return fail(made.error());
    }
    if (arguments.has(u"pack"_s))
        return runPack({file.filePath(), u"--to"_s, file.dir().filePath(file.completeBaseName() + u".pdf"_s)});
    print(file.filePath());
    return ExitCode::Done;
}

} // namespace Ratchet
