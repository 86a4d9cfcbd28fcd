// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_command.h"

#include <answers/questions/answer.h>
#include <cli/opened_register.h>

#include <core/catalogue.h>
#include <core/entities/evidence.h>
#include <core/entities/settings.h>
#include <document/document.h>
#include <report/pack/pack_record.h>
#include <report/pack/pack_source.h>
#include <report/paper/pack_text.h>

#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void describePack(Arguments &arguments)
{
    arguments.require(u"to"_s, words(QT_TRANSLATE_NOOP("CommandLine", "The PDF to write.")), u"OUT.pdf"_s);
    arguments.addReportingDate();
    arguments.addRecorded();
    arguments.add(u"service"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Only that service; may be given several times.")), u"NAME"_s);
    arguments.add(u"unit"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Only what that unit keeps; may be given several times.")),
                  u"NAME"_s);
    arguments.add(u"from"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "First day of the period; default since the pack before.")),
                  u"DATE"_s);
    arguments.add(u"language"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Language of the pack, such as de or en_GB.")),
                  u"LANGUAGE"_s);
    arguments.add(u"paper"_s, words(QT_TRANSLATE_NOOP("CommandLine", "A4 or Letter.")), u"SIZE"_s);
    arguments.add(u"blameless"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Roles instead of names.")));
    arguments.add(u"archive"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "PDF/A-1b, the data in a ZIP archive beside it.")));
    arguments.add(u"edition"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "board (a few pages), service (about ten) or auditor "
                                          "(everything, the default).")),
                  u"EDITION"_s);
    arguments.add(u"kept"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "With the choices of the last pack that the window made; "
                                          "options given beside it go first.")));
    arguments.add(u"record"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Notes the pack in the register, as the window does.")));
    addTakeOver(arguments);
    arguments.addExample(u"csi.ratchet --to evidence.pdf --as-of 2026-03-31"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "the pack for the end of the quarter")));
    arguments.addExample(u"csi.ratchet --to board.pdf --edition board"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "the few pages that a board reads")));
    arguments.addExample(u"csi.ratchet --to payments.pdf --service Payments --service Cards"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "a pack about two services")));
}

Result<PackChoices> choicesOf(const Arguments &arguments, const Register &reg)
{
    PackChoices choices;
    choices.paper = usualPaper();
    choices.language = reg.settings().packLanguage;
    if (arguments.has(u"kept"_s))
        choices = packChoicesOf(reg);
    if (arguments.has(u"edition"_s)) {
        const std::optional<PackEdition> edition = packEditionOf(arguments.value(u"edition"_s).toLower());
        if (!edition)
            return failure(
                ErrorCode::Usage,
                words(QT_TRANSLATE_NOOP("CommandLine", "--edition is board, service or auditor, not \"%1\"."))
                    .arg(arguments.value(u"edition"_s)));
        choices.setEdition(*edition);
    }
    if (arguments.has(u"service"_s) || arguments.has(u"unit"_s)) {
        choices.services = arguments.values(u"service"_s);
        choices.units = arguments.values(u"unit"_s);
    }
    const Result<QDate> from = arguments.day(u"from"_s, choices.periodFrom);
    if (!from)
        return tl::unexpected<Error>(from.error());
    choices.periodFrom = *from;
    if (arguments.has(u"language"_s))
        choices.language = arguments.value(u"language"_s);
    if (arguments.has(u"paper"_s)) {
        const QString paper = arguments.value(u"paper"_s).toLower();
        if (paper != "a4"_L1 && paper != "letter"_L1)
            return failure(ErrorCode::Usage,
                           words(QT_TRANSLATE_NOOP("CommandLine", "--paper is A4 or Letter, not \"%1\"."))
                               .arg(arguments.value(u"paper"_s)));
        choices.paper = paper == "a4"_L1 ? Paper::A4 : Paper::Letter;
    }
    if (arguments.has(u"blameless"_s))
        choices.names = Names::Roles;
    if (arguments.has(u"archive"_s))
        choices.profile = PackProfile::Archive;
    if (QLocale(choices.language).language() == QLocale::C && !choices.language.isEmpty())
        return failure(ErrorCode::Usage,
                       words(QT_TRANSLATE_NOOP("CommandLine", "There is no language \"%1\".")).arg(choices.language));
    if (choices.preparedBy.isEmpty())
        choices.preparedBy = ledgerName();
    return choices;
}

// Evidence is taken from a sound register that holds something.
Status isFit(const OpenedRegister &opened, const PackChoices &choices)
{
    if (const Status held = holdsSomething(opened); !held)
        return held;
    if (choices.periodFrom > opened.asOf)
        return failure(ErrorCode::Usage,
                       words(QT_TRANSLATE_NOOP("CommandLine", "The period begins after the reporting date.")));
    return isEvidence(*opened.store);
}

// The register as its writer, where the pack is to be noted in it.
Result<std::unique_ptr<Document>> writer(const Arguments &arguments)
{
    if (!arguments.has(u"record"_s))
        return nullptr;
    return openForChanges(arguments);
}

// What was made, in a sentence.
Result<QString> write(const Arguments &arguments, const QString &path)
{
    Result<std::unique_ptr<Document>> document = writer(arguments);
    if (!document)
        return tl::unexpected<Error>(document.error());
    const Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const Result<PackChoices> choices = choicesOf(arguments, opened->reg);
    if (!choices)
        return tl::unexpected<Error>(choices.error());
    if (const Status fit = isFit(*opened, *choices); !fit)
        return tl::unexpected<Error>(fit.error());
    Result<PackSource> source = packSource(*opened->store, opened->reg, opened->change, opened->asOf, *choices);
    if (!source)
        return tl::unexpected<Error>(source.error());
    if (*document)
        source->settings.reference = (*document)->nextReference(EntityKind::Pack);
    const Result<MadePack> pack = [&source] {
        const SpokenLanguage language(source->settings.locale); // what is printed of it is in the user's
        return makePack(answer(source->reg, source->asOf, source->settings.locale), source->reg, source->settings);
    }();
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    if (const Status saved = savePack(path, *pack); !saved)
        return tl::unexpected<Error>(saved.error());
    const QString made = words(QT_TRANSLATE_N_NOOP("CommandLine", "Wrote %1: %2, %3, %Ln page(s)"), pack->pages)
                             .arg(path, packEditionTitle(choices->edition), scopeText(source->settings));
    if (!*document)
        return made;
    ChangeBuilder builder = (*document)->builder();
    addRecord(builder, packRecord(*pack, source->settings, source->asOf, QFileInfo(path).absoluteFilePath()));
    const Result<qint64> noted = (*document)->apply(std::move(builder), packReason(source->settings.reference));
    if (!noted)
        return tl::unexpected<Error>(noted.error());
    return (*document)->close().transform([&made] { return made; });
}

} // namespace

ExitCode runPack(const QStringList &given)
{
    Arguments arguments(u"pack"_s);
    describePack(arguments);
    if (const auto code = arguments.read(given))
        return *code;
    const QString path = arguments.value(u"to"_s);
    if (QFileInfo(path).suffix().toLower() != u"pdf")
        return fail(
            {ErrorCode::Usage, words(QT_TRANSLATE_NOOP("CommandLine", "The name of the output must end with .pdf."))});
    const Result<QString> written = write(arguments, path);
    if (!written)
        return fail(written.error());
    print(*written);
    return ExitCode::Done;
}

} // namespace Ratchet
