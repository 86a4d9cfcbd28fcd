// SPDX-License-Identifier: GPL-3.0-or-later
// What the pack command takes and what it says of it.
#include "program.h"

#include <core/entities/settings.h>
#include <document/document.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a pack takes what the window chose only where it is told to, and says what it took")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    {
        auto document = valueOf(Document::open(program.path(u"r.ratchet"_s), OpenMode::ReadWrite, u"Ada"_s));
        ChangeBuilder builder = document->builder();
        const RecordId settings = document->reg().all<Settings>().begin()->id.value;
        builder.set<&Settings::packChoices>(Id<Settings>(settings),
                                            Value(uR"({"edition": "board", "services": ["Order Management"]})"_s));
        valueOf(document->apply(std::move(builder), u"Chosen"_s));
    }
    const QStringList pack{u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"p.pdf"_s};
    const auto said = [&](const QStringList &more) { return program.expect(0, pack + more).out; };
    CHECK(said({}).contains("Auditor, The whole register, "));
    CHECK(said({u"--kept"_s}).contains("Board, Order Management, "));
    CHECK(said({u"--kept"_s, u"--edition"_s, u"service"_s}).contains("Service review, Order Management, "));
    CHECK(program.expect(2, pack + QStringList{u"--edition"_s, u"everybody"_s}).err.contains("--edition"));
}
