// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <answers/questions/answer.h>
#include <core/entity_types.h>
#include <support/test.h>

#include <core/change_builder.h>
#include <core/record_text.h>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

Register registerOf(const QByteArray &lines)
{
    Register reg;
    RecordId next = 1;
    for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        INFO(line);
        const auto kind = entityKindNamed(words.first());
        REQUIRE(kind);
        const NameIndex index(reg);
        ChangeBuilder builder(reg, next);
        const RecordId record = builder.create(*kind);
        for (const QString &word : words.mid(1)) {
            const qsizetype equals = word.indexOf(u'=');
            const FieldIndex field = entityType(*kind).indexOf(word.first(equals));
            REQUIRE(field >= 0);
            const QString text = word.sliced(equals + 1).replace(u'_', u' ');
            const bool isOption = entityType(*kind).fields[size_t(field)].kind == FieldKind::Enumeration;
            builder.set(*kind, record, field,
                        valueOf(fromFileText(entityType(*kind).fields[size_t(field)],
                                             isOption ? word.sliced(equals + 1) : text, index)));
        }
        REQUIRE(builder.validate());
        next = builder.nextId();
        REQUIRE(reg.apply(builder.take()));
    }
    return reg;
}

const Answer &question(const Answers &answers, int number)
{
    const auto found = std::ranges::find(answers.questions, number, &Answer::number);
    REQUIRE(found != answers.questions.end());
    return *found;
}

Value figure(const Answers &answers, int number, const char *id)
{
    const auto &figures = question(answers, number).figures;
    const auto found = std::ranges::find(figures, QString::fromLatin1(id), &Figure::id);
    INFO(id);
    REQUIRE(found != figures.end());
    return found->value;
}

const Check &check(const Answers &answers, int number, const char *id)
{
    const auto &checks = question(answers, number).checks;
    const auto found = std::ranges::find(checks, QString::fromLatin1(id), &Check::id);
    INFO(id);
    REQUIRE(found != checks.end());
    return *found;
}

const FailureSign &sign(const Answers &answers, const char *id)
{
    const auto found = std::ranges::find(answers.signs, QString::fromLatin1(id), &FailureSign::id);
    REQUIRE(found != answers.signs.end());
    return *found;
}

const AnswerTable &table(const Answers &answers, int number, const char *id)
{
    const auto &tables = question(answers, number).tables;
    const auto found = std::ranges::find(tables, QString::fromLatin1(id), &AnswerTable::id);
    INFO(id);
    REQUIRE(found != tables.end());
    return *found;
}

const AnswerChart &chart(const Answers &answers, int number, const char *id)
{
    const auto &charts = question(answers, number).charts;
    const auto found = std::ranges::find(charts, QString::fromLatin1(id), &AnswerChart::id);
    INFO(id);
    REQUIRE(found != charts.end());
    return *found;
}

QString rowText(const TableContent::Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells)
        cells += cell.text;
    return cells.join(u'|');
}

QString names(const Register &reg, const std::vector<RecordRef> &rows)
{
    QStringList list;
    for (const RecordRef &row : rows)
        list += recordName(reg, row.entity, row.record);
    return list.join(u' ');
}

} // namespace Ratchet::Test
