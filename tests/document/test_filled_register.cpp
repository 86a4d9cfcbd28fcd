// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/organisation.h>
#include <document/document.h>
#include <document/filled_register.h>
#include <store/integrity.h>
#include <store/ledger_entry.h>
#include <store/store.h>

#include <support/clock.h>
#include <support/test.h>

#include <QFileInfo>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Change unitChange(RecordId id, const QString &name, QDate on)
{
    return {.at = QDateTime(on, QTime(9, 0), Qt::UTC),
            .who = u"Ada"_s,
            .reason = u"Added %1"_s.arg(name),
            .kind = ChangeKind::Import,
            .edits = {{.entity = EntityKind::Unit, .record = id, .after = true},
                      {.entity = EntityKind::Unit, .field = fieldIndex<&Unit::name>(), .record = id, .after = name}}};
}

std::vector<Change> someChanges()
{
    return {{.at = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC),
             .who = u"Ada"_s,
             .reason = u"Created"_s,
             .kind = ChangeKind::Creation,
             .edits = {{.entity = EntityKind::Settings, .record = 1, .after = true}}},
            unitChange(7, u"Operations"_s, QDate(2026, 1, 31)),
            unitChange(2, u"Desk"_s, QDate(2026, 2, 28))};
}

} // namespace

TEST_CASE("a register that begins with a past holds it at the times it bears")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.ratchet"_s);
    valueOf(makeFilledRegister(path, u"Ada"_s, someChanges()));
    const auto document = valueOf(Document::open(path, OpenMode::ReadWrite, u"Bob"_s, clockOfTests()));
    CHECK(document->reg().all<Unit>().size() == 2);
    CHECK(document->change() == 3);
    const LedgerEntry entry = valueOf(document->store().ledgerEntry(2));
    CHECK(entry.reason == u"Added Operations"_s);
    CHECK(entry.who == u"Ada"_s);
    CHECK(entry.at == QDateTime(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC));
    CHECK(valueOf(document->lastChangeOf(QDate(2026, 2, 1))) == 2);
    CHECK(valueOf(document->recordedAt(2)).all<Unit>().size() == 1);
    CHECK(valueOf(document->store().check()).isSound());
    // A record that is added afterwards has an id of its own.
    ChangeBuilder builder = document->builder();
    CHECK(builder.create<Unit>().value > 7);
}

TEST_CASE("a register that cannot be filled is not there; one that is there stays as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.ratchet"_s);
    std::vector<Change> broken = someChanges();
    broken.back().edits.push_back({.entity = EntityKind::Unit,
                                   .field = fieldIndex<&Unit::parent>(),
                                   .record = 2,
                                   .after = qint64(99)}); // there is no such unit
    CHECK_FALSE(makeFilledRegister(path, u"Ada"_s, broken).has_value());
    CHECK_FALSE(QFileInfo::exists(path));
    valueOf(makeFilledRegister(path, u"Ada"_s, someChanges()));
    const QByteArray before = contentOf(path);
    CHECK_FALSE(makeFilledRegister(path, u"Ada"_s, someChanges()).has_value());
    CHECK(contentOf(path) == before);
}
