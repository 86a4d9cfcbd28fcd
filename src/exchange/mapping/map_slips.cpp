// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_slips.h"

#include <core/entity_types.h>
#include <exchange/mapping/child_field.h>
#include <exchange/text/header_rows.h>

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace Ratchet {

using App = QCoreApplication;

namespace {

tl::unexpected<Error> wrongName(const QString &text) { return failure(ErrorCode::Usage, text); }

// The first name of these that is none of the fields; of "nothing" the empty name stands for all of them.
template <class Names, class IsField> std::optional<QString> slipIn(const Names &names, const IsField &isField)
{
    const QStringList keys = names.keys();
    const auto slip =
        std::ranges::find_if(keys, [&isField](const QString &name) { return !name.isEmpty() && !isField(name); });
    return slip == keys.end() ? std::nullopt : std::optional(*slip);
}

} // namespace

Status checkFieldNames(EntityKind kind, const ImportMapping &mapping)
{
    const EntityType &type = entityType(kind);
    const auto isOwn = [&type](const QString &name) { return type.indexOf(name) >= 0; };
    const auto isAny = [&](const QString &name) { return isOwn(name) || childField(kind, name); };
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (!it->isEmpty() && !isAny(*it))
            return wrongName(
                App::translate("Import", "The mapping sends column \"%1\" to \"%2\", which is no field of %3.")
                    .arg(it.key(), *it, pluralLabel(type)));
    }
    if (const auto slip = slipIn(mapping.defaults, isOwn))
        return wrongName(App::translate("Import", "The mapping has a default for \"%1\", which is no field of %2.")
                             .arg(*slip, pluralLabel(type)));
    if (const auto slip = slipIn(mapping.values, isAny))
        return wrongName(
            App::translate("Import", "The mapping says what values of \"%1\" mean, which is no field of %2.")
                .arg(*slip, pluralLabel(type)));
    if (const auto slip = slipIn(mapping.nothing, isAny))
        return wrongName(
            App::translate("Import", "The mapping says what means nothing in \"%1\", which is no field of %2.")
                .arg(*slip, pluralLabel(type)));
    return {};
}

Status checkColumnNames(const ImportMapping &mapping, const QStringList &columns)
{
    const auto isColumn = [&columns](const QString &name) { return columns.contains(name); };
    if (const auto slip = slipIn(mapping.values, isColumn))
        return wrongName(App::translate("Import", "The mapping says what values of \"%1\" mean, which is none of: %2.")
                             .arg(*slip, columns.join(QStringLiteral(", "))));
    if (const auto slip = slipIn(mapping.nothing, isColumn))
        return wrongName(
            App::translate("Import", "The mapping says what means nothing in \"%1\", which is none of: %2.")
                .arg(*slip, columns.join(QStringLiteral(", "))));
    return {};
}

QStringList absentHeaders(const ImportMapping &mapping, const QStringList &header, const QStringList &blanksCount)
{
    const QStringList there = distinctNames(header);
    QStringList named = mapping.columns.keys() + mapping.factors.keys() + mapping.datesOf.keys();
    named.sort();
    named.removeDuplicates();
    QStringList absent;
    for (const QString &name : std::as_const(named)) {
        if (!there.contains(name))
            absent +=
                App::translate("Import", "The map names the column \"%1\", which the file does not have.").arg(name);
    }
    for (auto values = mapping.values.cbegin(); values != mapping.values.cend(); ++values) {
        if (values->contains(QString()) && !blanksCount.contains(values.key()))
            absent += App::translate("Import",
                                     "The map says what a blank cell means in \"%1\", which is ignored: \"defaults\" "
                                     "says what new records get there.")
                          .arg(values.key());
    }
    return absent;
}

} // namespace Ratchet
