// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_sheet.h"

#include <answers/basis/improvement_state.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <document/document.h>
#include <owners/owner_fields.h>
#include <store/store.h>

#include <QCollator>
#include <QFileInfo>

#include <algorithm>

namespace Ratchet {

namespace {

bool isOpenAction(const Action &action) { return action.status <= ActionStatus::InProgress; }

QString serviceName(const Register &reg, Id<Service> service)
{
    const Service *found = reg.find(service);
    return found ? found->name : QString();
}

OwnerSheet::Row rowOf(const Register &reg, EntityKind kind, RecordId record)
{
    OwnerSheet::Row row{.kind = kind, .record = record, .reference = recordName(reg, kind, record)};
    for (const FieldIndex field : ownerFields(kind))
        row.values.push_back(reg.value(kind, record, field));
    return row;
}

OwnerSheet::Row rowOf(const Register &reg, const Action &action)
{
    OwnerSheet::Row row = rowOf(reg, EntityKind::Action, action.id.value);
    row.title = action.title;
    const Pir *pir = reg.find(action.pir);
    const Improvement *improvement = reg.find(action.improvement);
    if (pir)
        row.from = recordTitle(reg, EntityKind::Pir, pir->id.value);
    else if (improvement)
        row.from = recordTitle(reg, EntityKind::Improvement, improvement->id.value);
    else if (action.occurrence)
        row.from = recordTitle(reg, EntityKind::Occurrence, action.occurrence.value);
    row.service = serviceName(reg, pir ? pir->service : improvement ? improvement->service : Id<Service>());
    return row;
}

OwnerSheet::Row rowOf(const Register &reg, const Improvement &improvement)
{
    OwnerSheet::Row row = rowOf(reg, EntityKind::Improvement, improvement.id.value);
    row.title = improvement.title;
    if (improvement.objective)
        row.from = recordTitle(reg, EntityKind::Objective, improvement.objective.value);
    row.service = serviceName(reg, improvement.service);
    return row;
}

void sortByDue(std::vector<OwnerSheet::Row> &rows, std::ptrdiff_t from)
{
    const auto due = [](const OwnerSheet::Row &row) {
        const QDate date = valueOr<QDate>(row.values[1]);
        return std::pair(date.isValid() ? date : QDate(9999, 12, 31), row.reference);
    };
    std::stable_sort(rows.begin() + from, rows.end(),
                     [due](const OwnerSheet::Row &a, const OwnerSheet::Row &b) { return due(a) < due(b); });
}

} // namespace

Result<SheetOrigin> sheetOrigin(const Document &document)
{
    const Result<QByteArray> first = document.store().ledgerHash(1);
    if (!first)
        return tl::unexpected<Error>(first.error());
    return SheetOrigin{.registerId = QString::fromLatin1(first->toHex()),
                       .registerName = QFileInfo(document.path()).completeBaseName(),
                       .change = document.change(),
                       .day = document.today()};
}

OwnerSheet ownerSheetOf(const Register &reg, Id<Person> person, const SheetOrigin &origin)
{
    const Person *found = reg.find(person);
    OwnerSheet sheet{.origin = origin, .person = person, .owner = found ? found->name : QString()};
    for (const Action *action : reg.referring<&Action::owner>(person.value)) {
        if (isOpenAction(*action))
            sheet.rows.push_back(rowOf(reg, *action));
    }
    sortByDue(sheet.rows, 0);
    const auto actions = std::ptrdiff_t(sheet.rows.size());
    for (const Improvement *improvement : reg.referring<&Improvement::owner>(person.value)) {
        if (isOpen(*improvement))
            sheet.rows.push_back(rowOf(reg, *improvement));
    }
    sortByDue(sheet.rows, actions);
    return sheet;
}

std::vector<OpenItems> ownersWithOpenItems(const Register &reg)
{
    std::vector<OpenItems> owners;
    for (const Person &person : reg.all<Person>()) {
        OpenItems items{.person = person.id, .name = person.name};
        const auto actions = reg.referring<&Action::owner>(person.id.value);
        items.actions = std::ranges::count_if(actions, [](const Action *action) { return isOpenAction(*action); });
        const auto improvements = reg.referring<&Improvement::owner>(person.id.value);
        items.improvements = std::ranges::count_if(improvements, [](const Improvement *held) { return isOpen(*held); });
        if (items.actions + items.improvements > 0)
            owners.push_back(items);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(owners.begin(), owners.end(), [&collator](const OpenItems &a, const OpenItems &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return owners;
}

} // namespace Ratchet
