// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_check.h"

#include <core/change.h>
#include <core/entity_types.h>
#include <store/connection.h>

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t manyRemovals = 50; // at 100,000 records about a second, row by row

bool removes(const Edit &edit) { return edit.field == Edit::existence && isEmpty(edit.after); }

std::set<EntityKind> kindsToCheck(const std::vector<Edit> &edits)
{
    std::set<EntityKind> kinds;
    std::set<EntityKind> removed;
    for (const Edit &edit : edits) {
        kinds.insert(edit.entity);
        if (removes(edit))
            removed.insert(edit.entity);
    }
    const auto refersToRemoved = [&](const Field &field) {
        return field.reference && removed.contains(*field.reference);
    };
    for (const EntityKind kind : entityKinds) {
        if (std::ranges::any_of(entityType(kind).fields, refersToRemoved))
            kinds.insert(kind);
    }
    return kinds;
}

} // namespace

ReferenceCheck referenceCheckFor(const std::vector<Edit> &edits)
{
    return std::ranges::count_if(edits, removes) > manyRemovals ? ReferenceCheck::AtTheEnd : ReferenceCheck::EachRow;
}

Status setReferenceCheck(Connection &connection, ReferenceCheck check)
{
    return connection.execute(check == ReferenceCheck::EachRow ? u"PRAGMA foreign_keys = ON"_s
                                                               : u"PRAGMA foreign_keys = OFF"_s);
}

Status checkReferences(Transaction &transaction, const std::vector<Edit> &edits)
{
    for (const EntityKind kind : kindsToCheck(edits)) {
        const QString table = QString::fromLatin1(entityType(kind).name);
        const Result<QVariant> astray =
            transaction.connection().single(u"PRAGMA foreign_key_check(\"%1\")"_s.arg(table));
        if (!astray)
            return tl::unexpected<Error>(astray.error());
        if (astray->isValid())
            return failure(
                ErrorCode::Storage,
                QCoreApplication::translate("Store", "The file could not be read or written. Nothing was changed."),
                u"a reference of %1 names a record that is not there"_s.arg(table));
    }
    return {};
}

} // namespace Ratchet
