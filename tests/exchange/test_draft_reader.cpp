// SPDX-License-Identifier: GPL-3.0-or-later
// Cells into drafts, without a register that takes them.
#include <exchange/import/draft_reader.h>

#include "import_support.h"

#include <core/entities/improvement.h>

#include <algorithm>
#include <tuple>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

ImportMapping mappingOf(const QMap<QString, QString> &columns)
{
    ImportMapping mapping;
    mapping.columns = columns;
    return mapping;
}

// Improvements with a name of ours for each column.
struct ReaderOf {
    explicit ReaderOf(const QString &text)
        : table(tableOf(text))
        , reader(EntityKind::Improvement, table)
    {
        ImportMapping mapping;
        for (const QString &name : std::as_const(table.header))
            mapping.columns.insert(name, name);
        valueOf(reader.setMapping(mapping));
    }
    Register reg;
    RecordNames names{reg};
    TextTable table;
    DraftReader reader;
};

} // namespace

TEST_CASE("a draft holds what the cells of its row say")
{
    ReaderOf of(u"title,status,target_on,owner\nRestores,closed,2026-07-01,Anna\n,closed,,\n"_s);
    const Draft draft = of.reader.read(0, of.names);
    CHECK_FALSE(draft.isRefused());
    CHECK(draft.line == 2);
    CHECK(draft.values[size_t(fieldIndex<&Improvement::title>())] == Value(u"Restores"_s));
    CHECK(draft.values[size_t(fieldIndex<&Improvement::targetOn>())] == Value(QDate(2026, 7, 1)));
    CHECK(draft.given[size_t(fieldIndex<&Improvement::owner>())]);
    CHECK_FALSE(draft.given[size_t(fieldIndex<&Improvement::service>())]);
    REQUIRE(draft.missing.size() == 1);
    CHECK(draft.missing[0].kind == EntityKind::Person);
    CHECK(draft.missing[0].name == u"Anna");
    CHECK(draft.missing[0].column == 4);
    CHECK_FALSE(of.reader.read(1, of.names).has(fieldIndex<&Improvement::title>()));
}

TEST_CASE("what is wrong with a row stays with its draft")
{
    ReaderOf of(u"title,status,target_on\nRestores,on fire,2026-07-01\nFine,closed,2026-02-30\n"_s);
    const Draft first = of.reader.read(0, of.names);
    REQUIRE(first.problems.size() == 1);
    CHECK(first.problems[0].field == u"status");
    CHECK(first.problems[0].column == 2);
    CHECK(first.problems[0].line == 2);
    CHECK(of.reader.read(1, of.names).problems.size() == 1);
    Draft untitled = first;
    untitled.values[size_t(fieldIndex<&Improvement::title>())] = Value();
    of.reader.checkFields(untitled);
    CHECK(
        std::ranges::any_of(untitled.problems, [](const ImportProblem &problem) { return problem.field == u"title"; }));
}

TEST_CASE("a new record gets the defaults of the mapping where its cells are blank")
{
    const TextTable table = tableOf(u"title,source_reference\nOne,\nTwo,INC-1\n"_s);
    DraftReader reader(EntityKind::Improvement, table);
    ImportMapping mapping = mappingOf({{u"title"_s, u"title"_s}, {u"source_reference"_s, u"source_reference"_s}});
    mapping.defaults = {{u"source_reference"_s, u"unknown"_s}, {u"owner"_s, u"Anna"_s}};
    valueOf(reader.setMapping(mapping));
    const Register reg;
    RecordNames names(reg);
    CHECK_FALSE(reader.readDefaults(names, MissingRecords::Refuse).has_value());
    valueOf(reader.readDefaults(names, MissingRecords::Create));
    const auto source = size_t(fieldIndex<&Improvement::sourceReference>());
    Draft blank = reader.read(0, names);
    reader.applyDefaults(blank);
    CHECK(blank.values[source] == Value(u"unknown"_s));
    REQUIRE(blank.missing.size() == 1);
    CHECK(blank.missing[0].name == u"Anna");
    Draft filled = reader.read(1, names);
    reader.applyDefaults(filled);
    CHECK(filled.values[source] == Value(u"INC-1"_s));
}

TEST_CASE("a mapping that does not fit is refused")
{
    const TextTable table = tableOf(u"a,b\n1,2\n"_s);
    DraftReader reader(EntityKind::Improvement, table);
    CHECK_FALSE(reader.setMapping(mappingOf({{u"a"_s, u"no such field"_s}})).has_value());
    CHECK_FALSE(reader.setMapping(mappingOf({{u"a"_s, QString()}})).has_value()); // nothing is left
    ImportMapping wrongDefault = mappingOf({{u"a"_s, u"title"_s}});
    wrongDefault.defaults.insert(u"no such field"_s, u"x"_s);
    CHECK_FALSE(reader.setMapping(wrongDefault).has_value());
    valueOf(reader.setMapping(mappingOf({{u"a"_s, u"title"_s}})));
    CHECK(reader.ignoredColumns() == QStringList{u"b"_s});
    CHECK(reader.columnOf(fieldIndex<&Improvement::title>()));
    CHECK_FALSE(reader.columnOf(fieldIndex<&Improvement::status>()));
}

TEST_CASE("another mapping reads again only the columns and words that it changes")
{
    QString text = u"What,State,Due\n"_s;
    for (int row = 0; row < 60; ++row)
        text += u"Improvement %1,word%2,%3/04/2026\n"_s.arg(row).arg(row % 6).arg(row % 28 + 1, 2, 10, QChar(u'0'));
    const TextTable table = tableOf(text);
    DraftReader reader(EntityKind::Improvement, table);
    const Register reg;
    RecordNames names(reg);
    const auto readAll = [&] {
        const qsizetype before = reader.textsRead();
        for (size_t row = 0; row < table.rows.size(); ++row)
            std::ignore = reader.read(row, names);
        return reader.textsRead() - before;
    };
    ImportMapping mapping = mappingOf({{u"What"_s, u"title"_s}, {u"State"_s, u"status"_s}, {u"Due"_s, u"target_on"_s}});
    valueOf(reader.setMapping(mapping));
    CHECK(readAll() == 6 + 28); // distinct words and days
    CHECK(readAll() == 0);
    mapping.values[u"status"_s][u"word2"_s] = u"closed"_s;
    valueOf(reader.setMapping(mapping));
    CHECK(readAll() == 1);
    mapping.datesOf[u"Due"_s] = u"dd/MM/yyyy"_s;
    valueOf(reader.setMapping(mapping));
    CHECK(readAll() == 28);
    mapping.columns[u"Due"_s] = u"raised_on"_s;
    valueOf(reader.setMapping(mapping));
    CHECK(readAll() == 28);
    CHECK(reader.textsRead() == 6 + 28 + 1 + 28 + 28);
    CHECK(valueOr<qint64>(reader.read(2, names).values[size_t(fieldIndex<&Improvement::status>())])
          == qint64(ImprovementStatus::Closed));
}
