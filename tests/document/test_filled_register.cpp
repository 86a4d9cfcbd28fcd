// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <document/document.h>
#include <document/filled_register.h>
#include <store/ledger_entry.h>
#include <store/store.h>

#include <support/clock.h>
#include <support/test.h>

#include <QFileInfo>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Status addUnit(ChangeBuilder &builder, const Register &)
{
    builder.set<&Unit::name>(builder.create<Unit>(), u"Operations"_s);
    return {};
}

} // namespace

TEST_CASE("a register that begins filled holds it as one import")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.ratchet"_s);
    valueOf(makeFilledRegister(path, u"Ada"_s, u"Beginning"_s, addUnit));
    const auto document = valueOf(Document::open(path, OpenMode::ReadOnly, u"Bob"_s, clockOfTests()));
    REQUIRE(document->reg().all<Unit>().size() == 1);
    CHECK((*document->reg().all<Unit>().begin()).name == u"Operations"_s);
    const LedgerEntry entry = valueOf(document->store().ledgerEntry(document->change()));
    CHECK(entry.reason == u"Beginning"_s);
    CHECK(entry.who == u"Ada"_s);
    CHECK(entry.kind == ChangeKind::Import);
}

TEST_CASE("a register that cannot be filled is not there; one that is there stays as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.ratchet"_s);
    const auto refuse = [](ChangeBuilder &, const Register &) -> Status {
        return failure(ErrorCode::Malformed, u"Nothing to fill it with."_s);
    };
    CHECK(makeFilledRegister(path, u"Ada"_s, u"Beginning"_s, refuse).error().code == ErrorCode::Malformed);
    CHECK_FALSE(QFileInfo::exists(path));
    valueOf(makeFilledRegister(path, u"Ada"_s, u"Beginning"_s, addUnit));
    const QByteArray before = contentOf(path);
    CHECK_FALSE(makeFilledRegister(path, u"Ada"_s, u"Again"_s, refuse).has_value());
    CHECK(contentOf(path) == before);
}
