// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"

#include <core/entity_types.h>
#include <core/fields/entity.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

qsizetype ImportPlan::count(RowAction action) const { return std::ranges::count(rows, action, &ImportRow::action); }

QString ImportPlan::summary() const
{
    QStringList parts;
    for (const RowAction action :
         {RowAction::Add, RowAction::Update, RowAction::Unchanged, RowAction::Duplicate, RowAction::Refused}) {
        if (const qsizetype rowsOf = count(action))
            parts += QCoreApplication::translate("Import", "%1: %2", "outcome of rows: how many")
                         .arg(rowActionLabel(action))
                         .arg(rowsOf);
    }
    if (!created.empty())
        parts += QCoreApplication::translate("Import", "made because rows name them: %1").arg(created.size());
    const QString text = isHistory ? QCoreApplication::translate("Import", "Import of %1 as history (%2)")
                                   : QCoreApplication::translate("Import", "Import of %1 (%2)");
    return text.arg(pluralLabel(entityType(kind)), parts.join(u", "_s));
}

QString rowActionName(RowAction action)
{
    switch (action) {
    case RowAction::Add:
        return u"add"_s;
    case RowAction::Update:
        return u"update"_s;
    case RowAction::Unchanged:
        return u"unchanged"_s;
    case RowAction::Duplicate:
        return u"duplicate"_s;
    case RowAction::Refused:
        return u"refused"_s;
    }
    return {};
}

QString rowActionLabel(RowAction action)
{
    switch (action) {
    case RowAction::Add:
        return QCoreApplication::translate("Import", "added");
    case RowAction::Update:
        return QCoreApplication::translate("Import", "updated");
    case RowAction::Unchanged:
        return QCoreApplication::translate("Import", "unchanged");
    case RowAction::Duplicate:
        return QCoreApplication::translate("Import", "duplicate, skipped");
    case RowAction::Refused:
        return QCoreApplication::translate("Import", "refused");
    }
    return {};
}

} // namespace Ratchet
