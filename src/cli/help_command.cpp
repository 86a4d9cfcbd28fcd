// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_command.h"

#include <cli/arguments.h>

#include <core/register.h>
#include <help/help_text.h>
#include <help/manual.h>
#include <report/pack/pack.h>
#include <report/sheets/manual_sheet.h>

#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthOfNames = 24;
constexpr int widthOfText = 80;

QString listOfTopics()
{
    QStringList lines;
    for (const HelpChapter &chapter : manual().chapters()) {
        lines += chapter.title;
        for (const HelpTopic &topic : chapter.topics)
            lines += u"  "_s + topic.id.leftJustified(widthOfNames) + topic.title;
    }
    return lines.join(u'\n');
}

ExitCode printTopic(const QString &reference)
{
    const HelpSection *section = manual().section(reference);
    if (!section)
        return fail({ErrorCode::Usage,
                     words(QT_TRANSLATE_NOOP("CommandLine",
                                             "The manual has no topic \"%1\"; ratchet help lists those that it has."))
                         .arg(reference)});
    const QString text = section->anchor.isEmpty() ? manual().topic(section->topic)->markdown
                                                   : QString(section->title + u"\n\n"_s + section->text);
    print(inLines(text, widthOfText).trimmed());
    return ExitCode::Done;
}

} // namespace

bool isHelpTopic(const QString &reference) { return manual().section(reference) != nullptr; }

ExitCode runHelp(const QStringList &given)
{
    Arguments arguments(u"help"_s, {});
    arguments.allow(u"TOPIC"_s);
    arguments.add(u"to"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Writes the whole manual as PDF.")), u"OUT.pdf"_s);
    arguments.addExample({}, words(QT_TRANSLATE_NOOP("CommandLine", "lists the topics of the manual")));
    arguments.addExample(u"metrics#readings"_s, words(QT_TRANSLATE_NOOP("CommandLine", "prints a section of a topic")));
    arguments.addExample(u"--to manual.pdf"_s, words(QT_TRANSLATE_NOOP("CommandLine", "the manual to print")));
    if (const auto code = arguments.read(given))
        return *code;
    if (arguments.has(u"to"_s) && !arguments.file().isEmpty())
        return fail({ErrorCode::Usage,
                     words(QT_TRANSLATE_NOOP("CommandLine", "--to writes the whole manual; leave the topic out."))});
    if (!arguments.has(u"to"_s)) {
        if (!arguments.file().isEmpty())
            return printTopic(arguments.file());
        print(listOfTopics());
        return ExitCode::Done;
    }
    const QString path = arguments.value(u"to"_s);
    if (QFileInfo(path).suffix().toLower() != u"pdf")
        return fail(
            {ErrorCode::Usage, words(QT_TRANSLATE_NOOP("CommandLine", "The name of the output must end with .pdf."))});
    if (const Status written = writeManual(path, manual(), packSettings(Register(), {}, 0)); !written)
        return fail(written.error());
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(path));
    return ExitCode::Done;
}

} // namespace Ratchet
