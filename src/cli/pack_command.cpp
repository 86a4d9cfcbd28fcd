// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_register.h"
#include "service_choice.h"

#include <answers/answer.h>
#include <core/catalogue.h>
#include <report/pack.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Result<PackSettings> settingsOf(const OpenedRegister &opened, const QStringList &services)
{
    PackSettings settings = packSettings(opened.reg, opened.store->path(), opened.change);
    settings.choices.services = services;
    settings.choices.preparedBy = ledgerName();
    settings.ledgerHash = opened.ledgerHash;
    settings.schemaVersion = opened.store->schemaVersion();
    if (opened.change == 0)
        return settings;
    const Result<Change> change = opened.store->change(opened.change);
    if (!change)
        return tl::unexpected(change.error());
    settings.recordedAt = change->at;
    return settings;
}

} // namespace

ExitCode runPack(const QStringList &given)
{
    Arguments arguments(u"pack"_s);
    arguments.require(u"to"_s, words(QT_TRANSLATE_NOOP("CommandLine", "The PDF to write.")), u"OUT.pdf"_s);
    arguments.addReportingDate();
    arguments.addRecorded();
    arguments.add(u"service"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Only that service; may be given several times.")), u"NAME"_s);
    arguments.addExample(u"csi.ratchet --to evidence.pdf --as-of 2026-03-31"_s, words(QT_TRANSLATE_NOOP("CommandLine", "the pack for the end of the quarter")));
    arguments.addExample(u"csi.ratchet --to payments.pdf --service Payments --service Cards"_s, words(QT_TRANSLATE_NOOP("CommandLine", "a pack about two services")));
    if (const auto code = arguments.read(given))
        return *code;
    const QString path = arguments.value(u"to"_s);
    if (QFileInfo(path).suffix().toLower() != u"pdf")
        return fail({ErrorCode::Usage, words(QT_TRANSLATE_NOOP("CommandLine", "The name of the output must end with .pdf."))});
    Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return fail(opened.error());
    const QStringList services = arguments.values(u"service"_s);
    if (!services.isEmpty()) {
        Result<Register> narrowed = registerOfServices(opened->reg, services);
        if (!narrowed)
            return fail(narrowed.error());
        opened->reg = std::move(*narrowed);
    }
    const Result<PackSettings> settings = settingsOf(*opened, services);
    if (!settings)
        return fail(settings.error());
    installCatalogues(*QCoreApplication::instance(), settings->locale); // the pack speaks its own language,
    const Answers answers = answer(opened->reg, opened->asOf, settings->locale);
    const Status written = writePack(path, answers, opened->reg, *settings);
    installCatalogues(*QCoreApplication::instance(), QLocale()); // the command line that of its user
    if (!written)
        return fail(written.error());
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(path));
    return ExitCode::Done;
}

} // namespace Ratchet
