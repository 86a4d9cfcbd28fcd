// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every table and grouped list, filled with a few letters.
#include <models/lists/grouped_model.h>

#include <models/lists/roles.h>

#include "model_check.h"

#include <QStringList>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Groups as lists of words, each with a column of its length beside it. One group alone is a table.
class Words final : public GroupedModel {
public:
    explicit Words(const QList<QStringList> &words)
        : m_words(words)
    {
    }

protected:
    [[nodiscard]] bool isGrouped() const override { return m_words.size() > 1; }
    [[nodiscard]] int groups() const override { return int(m_words.size()); }
    [[nodiscard]] int rows(int group) const override { return int(m_words[group == noGroup ? 0 : group].size()); }
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QVariant cell(int group, int row, int column, int role) const override
    {
        const QString word = m_words[group == noGroup ? 0 : group][row];
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(word) : QVariant(word.size());
    }
    [[nodiscard]] QVariant groupCell(int group, int column, int role) const override
    {
        return role == Qt::DisplayRole && column == 0 ? QVariant(u"group %1"_s.arg(group)) : QVariant();
    }
    [[nodiscard]] QVariant columnHeader(int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column == 0 ? u"Word"_s : u"Length"_s) : QVariant();
    }
    [[nodiscard]] bool isCellEditable(int, int, int column) const override { return column == 0; }

private:
    QList<QStringList> m_words;
};

} // namespace

TEST_CASE("a table has rows without groups")
{
    Words words({{u"alpha"_s, u"be"_s}});
    const ModelCheck check(words);
    CHECK(words.rowCount() == 2);
    CHECK(words.cellIndex(GroupedModel::noGroup, 1, 0).data().toString() == u"be"_s);
    CHECK(words.index(1, 1).data().toInt() == 2);
    CHECK(words.groupOf(words.index(0, 0)) == GroupedModel::noGroup);
    CHECK_FALSE(words.index(0, 0).data(IsGroupRole).toBool());
    CHECK_FALSE(words.hasChildren(words.index(0, 0)));
    CHECK(words.headerData(1, Qt::Horizontal).toString() == u"Length"_s);
    CHECK_FALSE(words.headerData(2, Qt::Horizontal).isValid());
    CHECK_FALSE(words.headerData(-1, Qt::Horizontal).isValid());
}

TEST_CASE("a grouped list has its rows below heads that cannot be typed into")
{
    Words words({{u"alpha"_s, u"be"_s}, {}, {u"gamma"_s}});
    const ModelCheck check(words);
    REQUIRE(words.rowCount() == 3);
    const QModelIndex first = words.groupIndex(0);
    CHECK(words.isGroup(first));
    CHECK(first.data(IsGroupRole).toBool());
    CHECK(first.data().toString() == u"group 0"_s);
    CHECK(words.rowCount(first) == 2);
    CHECK(words.rowCount(words.groupIndex(1)) == 0);
    const QModelIndex gamma = words.cellIndex(2, 0, 0);
    CHECK(gamma.data().toString() == u"gamma"_s);
    CHECK(gamma.parent() == words.groupIndex(2));
    CHECK(words.groupOf(gamma) == 2);
    CHECK(words.groupOf(first) == GroupedModel::noGroup);
    CHECK(gamma.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(words.cellIndex(2, 0, 1).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(first.flags().testFlag(Qt::ItemIsEditable));
    CHECK(words.rowCount(gamma) == 0);
}
