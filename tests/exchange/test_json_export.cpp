// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <exchange/export/export.h>
#include <exchange/export/json_export.h>

#include "import_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray exported(const Register &reg, EntityKind kind)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(exportJson(reg, kind), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(json.isArray());
    return json.array();
}

} // namespace

TEST_CASE("an entity as JSON has numbers as numbers, days as ISO texts, references by name and no empty field")
{
    Importing in;
    in.import(EntityKind::Improvement,
              u"reference,title,owner,effort,manual_rank,rank_reason,target_on,status,replicable\n"
              "CSI-1,\"Runbook, \"\"tried\"\"\",Ada,2.5,3,Law,2026-12-01,in_progress,true\n"
              "CSI-2,Alerts,,,,,,proposed,\n"_s);
    const QJsonArray all = exported(in.reg, EntityKind::Improvement);
    REQUIRE(all.size() == 2);
    const QJsonObject first = all[0].toObject();
    CHECK(first[u"title"_s] == u"Runbook, \"tried\""_s);
    CHECK(first[u"owner"_s] == u"Ada"_s);
    CHECK(first[u"effort"_s] == 2.5);
    CHECK(first[u"manual_rank"_s] == 3);
    CHECK(first[u"target_on"_s] == u"2026-12-01"_s);
    CHECK(first[u"status"_s] == u"in_progress"_s);
    CHECK(first[u"replicable"_s] == true);
    const QJsonObject second = all[1].toObject();
    CHECK(second[u"title"_s] == u"Alerts"_s);
    for (const QString &empty : {u"owner"_s, u"effort"_s, u"target_on"_s, u"replicable"_s})
        CHECK_FALSE(second.contains(empty));
}

TEST_CASE("what an entity has no record of is an empty array, and a header alone as CSV")
{
    const Register reg;
    for (const EntityKind kind : entityKinds) {
        INFO(entityType(kind).name);
        CHECK(exported(reg, kind).isEmpty());
        const QByteArray csv = exportCsv(reg, kind);
        CHECK(csv.count("\r\n") == 1);
        CHECK(csv.startsWith(entityType(kind).fields.front().name));
        CHECK(exportSheet(reg, kind).rows.empty());
        CHECK(exportSheet(reg, kind).header.size() == qsizetype(entityType(kind).fields.size()));
    }
}

TEST_CASE("the value of a field as JSON is what a file would hold of it")
{
    const Register reg;
    CHECK(jsonValue(reg, fieldOf<&Improvement::effort>(), {}).isNull());
    CHECK(jsonValue(reg, fieldOf<&Improvement::effort>(), 0.1).toDouble() == 0.1);
    CHECK(jsonValue(reg, fieldOf<&Improvement::title>(), u"naïve"_s) == u"naïve"_s);
    CHECK(jsonValue(reg, fieldOf<&Improvement::replicable>(), true) == true);
    CHECK(jsonValue(reg, fieldOf<&Metric::frequency>(), qint64(Frequency::Weekly)) == u"weekly"_s);
}
