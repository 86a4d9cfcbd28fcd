// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the record that a row of a file means, and the mappings that a register keeps for the next time.
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <exchange/mapping/kept_mapping.h>
#include <exchange/mapping/record_index.h>
#include <exchange/sheets/xlsx_styles.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("names are found as they are written first, then without case and blanks, people by mail too")
{
    Importing in;
    ChangeBuilder builder(in.reg, in.nextId);
    const auto add = [&builder](EntityKind kind, std::initializer_list<std::pair<QString, QString>> fields) {
        const RecordId record = builder.create(kind);
        for (const auto &[name, text] : fields)
            builder.set(kind, record, fieldNamed(kind, name), Value(text));
        return record;
    };
    const RecordId ada = add(EntityKind::Person, {{u"name"_s, u"Ada Lovelace"_s}, {u"email"_s, u"ada@example.org"_s}});
    const RecordId shouting =
        add(EntityKind::Person, {{u"name"_s, u"ADA LOVELACE"_s}, {u"email"_s, u"other@example.org"_s}});
    add(EntityKind::Improvement, {{u"reference"_s, u"CSI-0007"_s}, {u"title"_s, u"Runbook"_s}});
    add(EntityKind::Improvement, {{u"reference"_s, u"csi-12"_s}, {u"title"_s, u"Alerts"_s}});
    valueOf(in.reg.apply(builder.take()));
    RecordNames names(in.reg);
    CHECK(names.find(EntityKind::Person, u"Ada Lovelace"_s) == ada);
    CHECK(names.find(EntityKind::Person, u"ADA LOVELACE"_s) == shouting);
    CHECK(names.find(EntityKind::Person, u" ada lovelace "_s) == ada); // the older of two alike
    CHECK(names.find(EntityKind::Person, u"Other@Example.org"_s) == shouting);
    CHECK(names.find(EntityKind::Person, u"Grace"_s) == 0);
    CHECK(names.find(EntityKind::Person, u" "_s) == 0);
    names.add(EntityKind::Person, u"Grace"_s, 99);
    CHECK(names.find(EntityKind::Person, u"grace"_s) == 99);
    CHECK(names.nextReference(EntityKind::Improvement, u"CSI-"_s) == u"CSI-0013"_s); // behind csi-12
    CHECK(names.nextReference(EntityKind::Improvement, u"CSI-"_s) == u"CSI-0014"_s); // given once only
    CHECK(names.nextReference(EntityKind::Improvement, u"A-"_s) == u"A-0001"_s);
}

TEST_CASE("records are found by several fields together, also by what the same change says of them")
{
    Importing in;
    in.import(
        EntityKind::Improvement,
        u"reference,title,service\nCSI-1,Restore test,Mail\nCSI-2,restore  TEST,Mail\nCSI-3,Restore test,Chat\n"_s);
    ChangeBuilder builder(in.reg, in.nextId);
    const std::vector<FieldIndex> fields{fieldIndex<&Improvement::title>(), fieldIndex<&Improvement::service>()};
    const Improvement &first = in.only<Improvement>(u"CSI-1"_s);
    const Improvement &second = in.only<Improvement>(u"CSI-2"_s);
    const std::vector<Value> key{u"Restore test"_s, first.service.value};
    RecordKeys exact(in.reg, builder, EntityKind::Improvement, fields, RecordKeys::Comparison::Exact);
    CHECK(exact.find(key) == std::vector<RecordId>{first.id.value});
    RecordKeys alike(in.reg, builder, EntityKind::Improvement, fields, RecordKeys::Comparison::Folded);
    CHECK(alike.find(key) == std::vector<RecordId>{first.id.value, second.id.value});
    CHECK(alike.find({u"Restore test"_s, qint64(12345)}).empty());
    builder.set<&Improvement::title>(second.id, u"Alerts"_s); // from here on it is called otherwise
    CHECK(alike.find(key) == std::vector<RecordId>{first.id.value});
    const RecordId made = builder.create(EntityKind::Improvement);
    builder.set<&Improvement::title>(Id<Improvement>(made), key[0]);
    builder.set<&Improvement::service>(Id<Improvement>(made), key[1]);
    exact.add(key, made);
    CHECK(exact.find(key) == std::vector<RecordId>{first.id.value, made});
}

TEST_CASE("a mapping that is kept is offered for a header that has all its columns, and replaced by its name")
{
    Importing in;
    ImportMapping mapping;
    mapping.columns = {{u"Who"_s, u"who"_s}, {u"Hours"_s, u"hours"_s}};
    const auto keep = [&](const QString &name) {
        ChangeBuilder builder(in.reg, in.nextId);
        keepMapping(builder, in.reg, u"timesheet"_s, name, mapping);
        in.nextId = builder.nextId();
        valueOf(in.reg.apply(builder.take()));
    };
    keep(u"Monthly"_s);
    CHECK(keptMapping(in.reg, u"timesheet"_s, {u"Hours"_s, u"Note"_s, u"Who"_s}) == mapping);
    CHECK_FALSE(keptMapping(in.reg, u"timesheet"_s, {u"Hours"_s}));
    CHECK_FALSE(keptMapping(in.reg, u"tickets"_s, {u"Hours"_s, u"Who"_s}));
    mapping.columns.remove(u"Who"_s);
    keep(u"Monthly"_s);
    CHECK(in.reg.all<ImportMap>().size() == 1);
    CHECK(keptMapping(in.reg, u"timesheet"_s, {u"Hours"_s}) == mapping);
}

TEST_CASE("number formats of workbooks: dates, times of day, and what only looks like one")
{
    for (const QString &code : {u"yyyy-mm-dd"_s, u"d/m/yy h:mm"_s, u"mmmm"_s, u"[$-409]d. mmm yyyy"_s, u"DD.MM.YYYY"_s})
        CHECK(lookOf(code) == NumberLook::Date);
    for (const QString &code : {u"h:mm AM/PM"_s, u"hh:mm:ss"_s, u"mm:ss.0"_s})
        CHECK(lookOf(code) == NumberLook::TimeOfDay);
    for (const QString &code :
         {u"General"_s, u"0.00"_s, u"#,##0 \"people\""_s, u"0\"%\""_s, u"@"_s, u"[Red]0"_s, u"0;yyyy"_s}) {
        INFO(code);
        CHECK(lookOf(code) == NumberLook::Number);
    }
    for (const QString &code : {u"[h]:mm"_s, u"[hh]:mm:ss"_s, u"[mm]:ss"_s, u"[ss]"_s})
        CHECK(lookOf(code) == NumberLook::Duration);
    for (const QString &code : {u"0%"_s, u"0.00 %"_s, u"[Green]0.0%;[Red]-0.0%"_s})
        CHECK(lookOf(code) == NumberLook::Percent);
    CHECK(lookOf(u"0.00\" h\""_s) == NumberLook::Hours);
    CHECK(lookOf(u"#,##0 \"days\""_s) == NumberLook::Days);
    CHECK(lookOf(u"0\\d"_s) == NumberLook::Days);
    CHECK(lookOf(u"0 \"Min.\""_s) == NumberLook::Minutes);
    CHECK(lookOf(u"0 \"sec\""_s) == NumberLook::Seconds);
    const std::vector<NumberFormat> formats =
        cellFormats("<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></numFmts>"
                    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"164\"/>"
                    "<xf numFmtId=\"46\"/></cellXfs></styleSheet>");
    std::vector<NumberLook> looks;
    for (const NumberFormat &format : formats)
        looks.push_back(format.look);
    CHECK(looks
          == std::vector{NumberLook::Number, NumberLook::Date, NumberLook::TimeOfDay, NumberLook::Year,
                         NumberLook::Duration});
    CHECK(cellFormats("no XML").empty());
}
