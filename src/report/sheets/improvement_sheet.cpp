// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_sheet.h"

#include <core/entities/improvement.h>
#include <report/paper/pack_words.h>
#include <report/paper/paper.h>
#include <report/sheets/improvement_record.h>

namespace Ratchet {

Status writeImprovementSheet(const QString &path, const Register &reg, Id<Improvement> id, QDate asOf,
                             const PackSettings &settings)
{
    const Improvement *improvement = reg.find(id);
    if (!improvement)
        return failure(ErrorCode::UnknownReference, PackWords::tr("This improvement is no longer there."));
    ImprovementRecord record(reg, *improvement, asOf, settings);
    const QString title = record.title();
    return writePaper(path, {title, asOf, record.elements()}, settings);
}

} // namespace Ratchet
