// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"
#include "open_register.h"

#include <answers/basis/raci_letters.h>
#include <core/clipboard_table.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <edits/raci_edit.h>
#include <edits/raci_template.h>
#include <models/grids/raci_model.h>

#include <QSet>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Matrix : OpenRegister {
    Matrix()
    {
        change([this](ChangeBuilder &builder) { addRaciTemplate(builder, document->reg(), RaciVariant::Raci); });
    }
    template <class Edit> void change(Edit edit)
    {
        ChangeBuilder builder = document->builder();
        edit(builder);
        valueOf(document->apply(std::move(builder), u"changed"_s));
    }
};

} // namespace

TEST_CASE("the templates break no rule but vacancy and review, in the letters of every variant")
{
    for (const RaciVariant variant :
         {RaciVariant::Raci, RaciVariant::Rasci, RaciVariant::RaciVs, RaciVariant::Cairo, RaciVariant::Daci}) {
        INFO(variantName(variant).toStdString());
        OpenRegister open;
        ChangeBuilder builder = open.document->builder();
        addRaciTemplate(builder, open.document->reg(), variant);
        valueOf(open.document->apply(std::move(builder), u"template"_s));
        const Register &reg = open.document->reg();
        CHECK(reg.all<RaciActivity>().size() == 12);
        CHECK(reg.settings().raciVariant == variant);
        QSet<QString> broken;
        for (const RaciFinding &finding : raciFindings(reg, QDate(2026, 11, 20)))
            broken.insert(finding.rule);
        CHECK(broken == QSet<QString>{u"vacant"_s, u"stale"_s});
        QString used;
        for (const RaciEntry &entry : reg.all<RaciEntry>())
            used += entry.codes;
        for (const RaciLetter &letter : raciLetters(variant))
            CHECK(used.contains(QChar(letter.letter)));
    }
}

TEST_CASE("a template added twice adds nothing, and leaves the user's own row alone")
{
    Matrix matrix;
    const RaciActivity first = *matrix.document->reg().all<RaciActivity>().begin();
    const Id<RaciRole> role = raciColumns(matrix.document->reg()).front()->id;
    matrix.change(
        [&](ChangeBuilder &builder) { setRaciCode(builder, matrix.document->reg(), first.id, role, u"C"_s); });
    ChangeBuilder again = matrix.document->builder();
    addRaciTemplate(again, matrix.document->reg(), RaciVariant::Raci);
    CHECK(again.isEmpty());
}

TEST_CASE("the matrix shows codes, holders and findings, and follows every change")
{
    Matrix matrix;
    RaciModel model(matrix.view);
    const ModelCheck check(model);
    CHECK(model.rowCount() == 12);
    CHECK(model.columnCount() == 6);
    CHECK(model.codesAt(0, 1) == "A/R"_L1);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"✕\u00a0CSI Manager\nvacant"_s);
    const auto person = matrix.add<Person>({{u"name"_s, u"Grace"_s}});
    matrix.set<&RaciRole::person>(model.roleAt(1), person.value);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"CSI Manager\nGrace"_s);
    const Id<RaciActivity> first = model.activityAt(0);
    matrix.change(
        [&](ChangeBuilder &builder) { setRaciCode(builder, matrix.document->reg(), first, model.roleAt(1), u"R"_s); });
    CHECK(model.codesAt(0, 1) == "R"_L1);
    CHECK(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString().startsWith(u'✕')); // nobody is accountable
    CHECK(std::ranges::is_sorted(model.findings(), {}, &RaciFinding::level)); // errors first
    CHECK(model.findings().front().level == FindingLevel::Error);
    matrix.change([&](ChangeBuilder &builder) { builder.remove(EntityKind::RaciActivity, first.value); });
    CHECK(model.rowCount() == 11);
}

TEST_CASE("what is copied and pasted again is the same matrix, and a cell that is no code refuses everything")
{
    Matrix matrix;
    RaciModel model(matrix.view);
    QModelIndexList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column);
    }
    const QString text = clipboardText(model.cells(cells));
    CHECK(isRaciCodes(text));
    CHECK_FALSE(isRaciCodes(clipboardText(model.cells())));
    ChangeBuilder same = matrix.document->builder();
    REQUIRE(pasteRaciCodes(same, matrix.document->reg(), 0, 0, text));
    CHECK(same.isEmpty());
    ChangeBuilder wrong = matrix.document->builder();
    const Status refused = pasteRaciCodes(wrong, matrix.document->reg(), 0, 0, u"R\tA\nC\tWho?\n"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what.contains(u"Line 2, column 2"_s));
    CHECK(wrong.isEmpty());
    ChangeBuilder block = matrix.document->builder();
    REQUIRE(pasteRaciCodes(block, matrix.document->reg(), 11, 4,
                           u"ra\tc\ti\nR\tR\tR\n"_s)); // reaches beyond the last row and column
    valueOf(matrix.document->apply(std::move(block), u"pasted"_s));
    CHECK(model.codesAt(11, 4) == "A/R"_L1);
    CHECK(model.codesAt(11, 5) == "C"_L1);
}

TEST_CASE("rows and columns move by one and stay at the ends")
{
    Matrix matrix;
    RaciModel model(matrix.view);
    const Id<RaciActivity> second = model.activityAt(1);
    const Id<RaciRole> last = model.roleAt(5);
    matrix.change(
        [&](ChangeBuilder &builder) { CHECK(moveRaciActivity(builder, matrix.document->reg(), second, -1)); });
    CHECK(model.activityAt(0) == second);
    matrix.change([&](ChangeBuilder &builder) { CHECK(moveRaciRole(builder, matrix.document->reg(), last, -1)); });
    CHECK(model.roleAt(4) == last);
    ChangeBuilder beyond = matrix.document->builder();
    CHECK_FALSE(moveRaciActivity(beyond, matrix.document->reg(), second, -1));
    CHECK(beyond.isEmpty());
}
