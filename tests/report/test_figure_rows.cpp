// SPDX-License-Identifier: GPL-3.0-or-later
// The window promises that every figure opens the rows behind it.
#include <answers/questions/answer.h>
#include <exchange/import/sample.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;

TEST_CASE("every figure of the demonstration has the rows behind it")
{
    const QDate today(2026, 11, 23);
    Register reg;
    ChangeBuilder builder(reg, 1);
    REQUIRE(addSample(builder, reg, today));
    REQUIRE(reg.apply(builder.take()));
    int figures = 0;
    for (const Answer &question : answer(reg, today, QLocale::c()).questions) {
        for (const Figure &figure : question.figures) {
            const bool isNothing =
                isEmpty(figure.value) || figure.value == Value(qint64(0)) || figure.value == Value(0.0);
            INFO(question.number << ' ' << figure.id.toStdString());
            CHECK((isNothing || !figure.rows.empty()));
            ++figures;
        }
    }
    CHECK(figures > 30);
}
