// SPDX-License-Identifier: GPL-3.0-or-later
#include <answers/questions/answer.h>
#include <support/test.h>

using namespace Ratchet;

TEST_CASE("Answers that nobody waits for any more are not computed")
{
    const Register reg;
    const Cancellation cancellation;
    CHECK(answer(reg, QDate(2026, 11, 23), QLocale::c(), cancellation).questions.size() == 5);
    cancellation.request();
    CHECK(answer(reg, QDate(2026, 11, 23), QLocale::c(), cancellation).questions.empty());
}
