// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_registry.h"

#include <core/catalogue.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <exchange/import/sample.h>
#include <report/pack/pack_record.h>
#include <report/pack/pack_source.h>
#include <support/clock.h>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

PackRegistry::PackRegistry()
{
    document = valueOf(Document::create(path, u"Maria"_s, clockOfTests()));
    ChangeBuilder builder = document->builder();
    valueOf(addSample(builder, document->reg(), demonstrationDay));
    valueOf(document->apply(std::move(builder), u"Demonstration"_s, ChangeKind::Import));
}

QString PackRegistry::make(PackChoices choices, QDate asOf, qint64 change)
{
    const qint64 number = change == 0 ? document->change() : change;
    choices.preparedBy = u"Maria"_s;
    PackSource source =
        valueOf(packSource(document->store(), valueOf(document->recordedAt(number)), number, asOf, choices));
    source.settings.reference = document->nextReference(EntityKind::Pack);
    const SpokenLanguage language(source.settings.locale);
    const Answers answers = answer(source.reg, source.asOf, source.settings.locale);
    const MadePack pack = valueOf(makePack(answers, source.reg, source.settings));
    const QString pdf = folder.filePath(source.settings.reference + u".pdf"_s);
    valueOf(savePack(pdf, pack));
    ChangeBuilder builder = document->builder();
    addRecord(builder, packRecord(pack, source.settings, source.asOf, pdf));
    valueOf(document->apply(std::move(builder), packReason(source.settings.reference)));
    return pdf;
}

PackVerification PackRegistry::verify(const QString &pdf) { return valueOf(verifyPack(pdf, path)); }

void PackRegistry::change(const QString &title)
{
    valueOf(
        document->setField(EntityKind::Improvement, document->reg().all<Improvement>().begin()->id.value, 1, title));
}

PackChoices smallPack()
{
    PackChoices choices;
    choices.language = u"en_GB"_s;
    choices.leaveOnly(PackSection::Backlog);
    return choices;
}

} // namespace Ratchet::Test
