// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_record.h"

#include <core/entity_types.h>
#include <report/paper/pack_words.h>

#include <core/entities/evidence.h>
#include <core/fields/entity.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

Pack packOf(const PackChoices &choices)
{
    Pack pack;
    pack.scope = (choices.services + choices.units).join(u", "_s);
    pack.profile = choices.profile;
    pack.choices = packChoicesText(choices);
    pack.preparedBy = choices.preparedBy;
    pack.reviewedBy = choices.reviewedBy;
    pack.reviewedOn = choices.reviewedOn;
    pack.approvedBy = choices.approvedBy;
    pack.approvedOn = choices.approvedOn;
    return pack;
}

Pack packRecord(const MadePack &made, const PackSettings &settings, QDate asOf, const QString &path)
{
    Pack pack = packOf(settings.choices);
    pack.reference = settings.reference;
    pack.madeAt = QDateTime(settings.preparedAt.date(), settings.preparedAt.time(), Qt::UTC); // wall-clock time
    pack.periodFrom = settings.changesFrom;
    pack.asOf = asOf;
    pack.change = settings.change;
    pack.language = settings.locale.bcp47Name();
    pack.pages = made.pages;
    pack.sha256 = hexOf(sha256Of(made.pdf));
    pack.manifest = hexOf(sha256Of(made.manifest));
    pack.location = path;
    return pack;
}

QString packReason(const QString &reference) { return PackWords::tr("Evidence pack %1 made").arg(reference); }

void addRecord(ChangeBuilder &builder, const Pack &pack)
{
    const Id<Pack> record = builder.create<Pack>();
    const auto fields = entityType<Pack>().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (const Value value = fields[i].read(&pack); !isEmpty(value))
            builder.set(EntityKind::Pack, record.value, FieldIndex(i), value);
    }
}

} // namespace Ratchet
