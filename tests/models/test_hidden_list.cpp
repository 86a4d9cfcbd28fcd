// SPDX-License-Identifier: GPL-3.0-or-later
// A list whose page is not shown.
#include "model_check.h"
#include "open_register.h"

#include <models/lists/record_model.h>

#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// By column, since the standard view may put others first.
QString titleAt(const RecordModel &model, int row)
{
    const auto &columns = model.shownColumns();
    const int at = int(std::ranges::find(columns, u"title"_s, &RecordColumn::id) - columns.begin());
    return model.index(row, at).data().toString();
}

} // namespace

TEST_CASE("A list that nobody sees takes up what happened when it is seen again, or asked for a record")
{
    OpenRegister open;
    const auto beta = open.addImprovement(u"CSI-1"_s, u"Beta"_s);
    RecordModel model(open.view, EntityKind::Improvement);
    const ModelCheck check(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.setSeen(false);
    open.set<&Improvement::title>(beta, u"Gamma"_s);
    CHECK(resets.isEmpty()); // an edit of one row is followed
    CHECK(titleAt(model, 0) == u"Gamma"_s);
    open.view.setAsOf(QDate(2026, 3, 1));
    open.view.setAsOf({});
    ChangeBuilder many = open.document->builder();
    for (int i = 0; i < 100; ++i) {
        const auto made = many.create<Improvement>();
        many.set<&Improvement::reference>(made, u"CSI-1%1"_s.arg(i));
        many.set<&Improvement::title>(made, u"Title %1"_s.arg(i));
    }
    valueOf(open.document->apply(std::move(many), u"many"_s));
    CHECK(resets.isEmpty());
    CHECK(model.rowCount() == 1);

    model.setSeen(true);
    CHECK(resets.size() == 1);
    CHECK(model.rowCount() == 101);
    model.setSeen(false);
    model.setSeen(true);
    CHECK(resets.size() == 1); // nothing happened

    model.setSeen(false);
    open.view.setAsOf(QDate(2026, 3, 1));
    int asked = 0;
    model.whenArranged([&] { ++asked; });
    CHECK(asked == 1);
    CHECK(resets.size() == 2);
}
