// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_rows.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

namespace {

QStringList editRow(const Register &reg, const Edit &edit, const QLocale &locale)
{
    const EntityType &type = entityType(edit.entity);
    const QString known = recordTitle(reg, edit.entity, edit.record);
    const QString record =
        known.isEmpty() ? App::translate("ChangeLog", "%1 %2 (deleted)").arg(label(type)).arg(edit.record) : known;
    if (edit.field == Edit::existence)
        return {record,
                isEmpty(edit.after) ? App::translate("ChangeLog", "deleted")
                                    : App::translate("ChangeLog", "new %1").arg(label(type))};
    const Field &field = type.fields[size_t(edit.field)];
    return {record, label(field), displayText(reg, field, edit.before, locale),
            displayText(reg, field, edit.after, locale)};
}

} // namespace

QList<QStringList> editRows(const Register &reg, const Change &change, qsizetype most, const QLocale &locale)
{
    QList<QStringList> rows;
    const qsizetype all = std::ssize(change.edits);
    for (qsizetype i = 0; i < std::min(most, all); ++i)
        rows += editRow(reg, change.edits[size_t(i)], locale);
    if (all > most)
        rows += {App::translate("ChangeLog", "… and further edits: %1").arg(locale.toString(qlonglong(all - most)))};
    return rows;
}

} // namespace Ratchet
