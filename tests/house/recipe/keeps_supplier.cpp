// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the recipes added into a register file, reads it again, and ends with 0 where all of it is there.
#include <core/change_builder.h>
#include <core/entities/organisation.h>
#include <core/entities/supplier.h>
#include <core/entity_types.h>
#include <store/store.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

int refused(const char *step, const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", step, qPrintable(describe(error)));
    return 1;
}

Result<Store::Appended> written(Store &store)
{
    const Register empty;
    ChangeBuilder builder(empty, store.nextId());
    const auto ada = builder.create<Person>();
    builder.set<&Person::name>(ada, u"Ada"_s);
    const auto supplier = builder.create<Supplier>();
    builder.set<&Supplier::name>(supplier, u"Dynamo"_s);
    builder.set<&Supplier::contact>(supplier, ada.value);
    const auto mail = builder.create<Service>();
    builder.set<&Service::name>(mail, u"Mail"_s);
    builder.set<&Service::costCentre>(mail, u"4711"_s);
    if (const Status valid = builder.validate(); !valid)
        return tl::unexpected<Error>(valid.error());
    Change change;
    change.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    change.reason = u"What the recipes added"_s;
    const RecordId next = builder.nextId();
    change.edits = builder.take();
    return store.append(std::move(change), next);
}

bool isKept(const Register &reg)
{
    for (const Supplier &supplier : reg.all<Supplier>()) {
        const auto supplied = reg.referring<&Supplier::contact>(supplier.contact.value);
        for (const Service &service : reg.all<Service>())
            return supplier.name == u"Dynamo"_s && supplied.size() == 1 && service.costCentre == u"4711"_s;
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    {
        const auto store = Store::create(path, u"Kim"_s);
        if (!store)
            return refused("create", store.error());
        if (const auto change = written(**store); !change)
            return refused("append", change.error());
    }
    const auto store = Store::open(path, OpenMode::ReadWrite, u"Kim"_s);
    if (!store)
        return refused("open", store.error());
    const auto reg = (*store)->load();
    if (!reg)
        return refused("load", reg.error());
    if (!isKept(*reg) || entityKindNamed(u"suppliers") != EntityKind::Supplier) {
        std::fprintf(stderr, "what was written is not there again\n");
        return 1;
    }
    return 0;
}
