// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the ledger and their seals: each holds the one before, and anything that changes breaks the chain.
#include "sample_store.h"

#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <store/edit_codec.h>
#include <store/ledger.h>
#include <support/test.h>

#include <QSet>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

LedgerRow sampleRow()
{
    LedgerRow row;
    row.entry.number = 3;
    row.entry.at = QDateTime(QDate(2026, 3, 31), QTime(9, 0, 0, 250), Qt::UTC);
    row.entry.who = u"Ada"_s;
    row.entry.reason = u"Funding"_s;
    row.entry.kind = ChangeKind::Undo;
    row.entry.undoes = 2;
    row.entry.edits = 1;
    row.edits = "edits";
    return row;
}

const QByteArray before(32, 'x');

// A register with a service that came, was renamed and is gone again, and one that stays.
struct Services {
    QTemporaryDir folder;
    SampleStore sample{folder.filePath(u"a.ratchet"_s)};
    RecordId gone = 0;
    RecordId kept = 0;

    Services()
    {
        gone = sample.store->nextId();
        kept = gone + 1;
        append(u"two services"_s, [this](ChangeBuilder &builder) {
            for (const auto &[service, name] : {std::pair(gone, u"Mail"_s), std::pair(kept, u"Chat"_s)}) {
                REQUIRE(builder.create(EntityKind::Service) == service);
                builder.set<&Service::name>(Id<Service>(service), name);
            }
        });
        append(u"renamed"_s,
               [this](ChangeBuilder &builder) { builder.set<&Service::name>(Id<Service>(gone), u"Post"_s); });
        append(u"removed"_s, [this](ChangeBuilder &builder) { builder.remove(EntityKind::Service, gone); });
    }
    template <class Edit> void append(const QString &reason, Edit edit)
    {
        ChangeBuilder builder = sample.builder();
        edit(builder);
        sample.append(std::move(builder), reason);
    }
};

} // namespace

TEST_CASE("a seal is of everything that a row says and of the seal before it")
{
    const QByteArray seal = sealOf(before, sampleRow());
    CHECK(seal.size() == 32);
    CHECK(sealOf(before, sampleRow()) == seal);
    QSet<QByteArray> seals{seal, sealOf(QByteArray(32, 'y'), sampleRow())};
    const auto changed = [&seals](auto change) {
        LedgerRow row = sampleRow();
        change(row);
        seals.insert(sealOf(before, row));
    };
    changed([](LedgerRow &row) { row.entry.number = 4; });
    changed([](LedgerRow &row) { row.entry.at = row.entry.at.addMSecs(1); });
    changed([](LedgerRow &row) { row.entry.who = u"ada"_s; });
    changed([](LedgerRow &row) { row.entry.reason += u' '; });
    changed([](LedgerRow &row) { row.entry.kind = ChangeKind::Edit; });
    changed([](LedgerRow &row) { row.entry.undoes = 1; });
    changed([](LedgerRow &row) { row.entry.edits = 2; });
    changed([](LedgerRow &row) { row.edits = "Edits"; });
    CHECK(seals.size() == 10);
    // The zone in which a moment is told is no part of it, nor whether an empty text is a null one.
    LedgerRow local = sampleRow();
    local.entry.at = local.entry.at.toOffsetFromUtc(7200);
    CHECK(sealOf(before, local) == seal);
    LedgerRow empty = sampleRow();
    LedgerRow null = sampleRow();
    empty.entry.reason = u""_s;
    null.entry.reason = QString();
    CHECK(sealOf(before, empty) == sealOf(before, null));
}

TEST_CASE("the rows of a register seal each other from the first on")
{
    const Services reg;
    const auto connection = valueOf(Connection::open(reg.sample.store->path(), Access::ReadOnly));
    const std::vector<LedgerRow> rows = valueOf(readRows(*connection, 1, 0));
    REQUIRE(rows.size() == 3);
    QByteArray seal(32, '\0');
    for (const LedgerRow &row : rows) {
        seal = sealOf(seal, row);
        CHECK(row.entry.hash == seal);
    }
    const LedgerHead head = valueOf(readHead(*connection));
    CHECK(head.number == 3);
    CHECK(head.hash == seal);
    CHECK(rows[1].entry.reason == u"renamed"_s);
    CHECK(rows[1].entry.edits == 1);
    const Change renamed = valueOf(changeOf(rows[1]));
    CHECK(renamed.edits
          == std::vector<Edit>{{EntityKind::Service, fieldIndex<&Service::name>(), reg.gone, u"Mail"_s, u"Post"_s}});
    CHECK(valueOf(readEntries(*connection, 2, 2)).size() == 1);
    CHECK(valueOf(readRows(*connection, 4, 0)).empty());
}

TEST_CASE("the index of a record's changes is what their edits touch")
{
    const Services reg;
    const auto connection = valueOf(Connection::open(reg.sample.store->path(), Access::ReadOnly));
    CHECK(valueOf(changesTouching(*connection, EntityKind::Service, reg.gone)) == std::vector<qint64>{1, 2, 3});
    CHECK(valueOf(changesTouching(*connection, EntityKind::Service, reg.kept)) == std::vector<qint64>{1});
    CHECK(valueOf(changesTouching(*connection, EntityKind::Action, reg.kept)).empty());
    CHECK(valueOf(removingChanges(*connection)) == std::vector<qint64>{3});
    const int services = int(EntityKind::Service);
    CHECK(valueOf(listedAsTouched(*connection, 1))
          == std::set<Touched>{{services, reg.gone, false}, {services, reg.kept, false}});
    CHECK(valueOf(listedAsTouched(*connection, 3)) == std::set<Touched>{{services, reg.gone, true}});
    for (const LedgerRow &row : valueOf(readRows(*connection, 1, 0)))
        CHECK(touchedBy(valueOf(decodeEdits(row.edits))) == valueOf(listedAsTouched(*connection, row.entry.number)));
}

TEST_CASE("the history of a record is its own edits, latest first, no more than asked for")
{
    const Services reg;
    const auto connection = valueOf(Connection::open(reg.sample.store->path(), Access::ReadOnly));
    const std::vector<Change> all = valueOf(readHistory(*connection, EntityKind::Service, reg.gone, 99));
    REQUIRE(all.size() == 3);
    CHECK(all[0].number == 3);
    CHECK(all[2].reason == u"two services"_s);
    for (const Change &change : all) {
        for (const Edit &edit : change.edits)
            CHECK(edit.record == reg.gone);
    }
    const std::vector<Change> latest = valueOf(readHistory(*connection, EntityKind::Service, reg.gone, 1));
    REQUIRE(latest.size() == 1);
    CHECK(latest[0].number == 3);
}

TEST_CASE("before the first change there is an empty head")
{
    const QTemporaryDir folder;
    const auto store = valueOf(Store::create(folder.filePath(u"a.ratchet"_s), u"Ada"_s));
    const auto connection = valueOf(Connection::open(store->path(), Access::ReadOnly));
    const LedgerHead head = valueOf(readHead(*connection));
    CHECK(head.number == 0);
    CHECK(head.hash == QByteArray(32, '\0'));
}
