// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <edits/value_input.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Result<Value> typed(const char *field, const QString &text, const QLocale &locale)
{
    static const Register reg;
    return fromInput(*entityType<Improvement>().find(QString::fromLatin1(field)), text, locale, NameIndex(reg),
                     QDate(2026, 11, 23));
}

} // namespace

TEST_CASE("Dates are read as the locale writes them and in ISO form")
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const Value third(QDate(2026, 3, 4));
    CHECK(valueOf(typed("target_on", u"2026-03-04"_s, american)) == third);
    CHECK(valueOf(typed("target_on", u"04.03.2026"_s, german)) == third);
    CHECK(valueOf(typed("target_on", u"4.3.2026"_s, german)) == third);
    CHECK(valueOf(typed("target_on", u"04.03.26"_s, german)) == third);
    CHECK(valueOf(typed("target_on", u"04/03/2026"_s, british)) == third);
    CHECK(valueOf(typed("target_on", u"3/4/2026"_s, american)) == third);
    CHECK(valueOf(typed("target_on", u"today"_s, american)) == Value(QDate(2026, 11, 23)));
    CHECK(valueOf(typed("target_on", u"  "_s, american)) == Value());
    CHECK_FALSE(typed("target_on", u"31.02.2026"_s, german));
    CHECK_FALSE(typed("target_on", u"next week"_s, german));
}

TEST_CASE("A date with one reading is read in any locale")
{
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German, QLocale::Germany),
                                  QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        INFO(locale.name());
        CHECK(valueOf(typed("target_on", u"Mar 2025"_s, locale)) == Value(QDate(2025, 3, 31)));
        CHECK(valueOf(typed("raised_on", u"Jan-25"_s, locale)) == Value(QDate(2025, 1, 1)));
        CHECK(valueOf(typed("target_on", u"Q3 2026"_s, locale)) == Value(QDate(2026, 9, 30)));
        CHECK(valueOf(typed("target_on", u"2025/07/01"_s, locale)) == Value(QDate(2025, 7, 1)));
        CHECK(valueOf(typed("target_on", u"28/11/2026"_s, locale)) == Value(QDate(2026, 11, 28)));
        CHECK(valueOf(typed("target_on", u"1.5.2025"_s, locale)) == Value(QDate(2025, 5, 1)));
        CHECK(valueOf(typed("target_on", u"3 March 2026"_s, locale)) == Value(QDate(2026, 3, 3)));
        CHECK(valueOf(typed("target_on", u"heute"_s, locale)) == Value(QDate(2026, 11, 23)));
    }
    CHECK_FALSE(typed("target_on", u"01/06/25"_s, QLocale::c()));
    CHECK_FALSE(typed("target_on", u"Jan 25"_s, QLocale::c()));
    CHECK(valueOf(typed("effort", u"12 000"_s, QLocale::c())) == Value(12'000.0));
    CHECK(valueOf(typed("effort", u"12.000,50"_s, QLocale::c())) == Value(12'000.5));
    CHECK(valueOf(typed("manual_rank", u"1 200"_s, QLocale::c())) == Value(qint64(1200)));
}

TEST_CASE("Numbers are read with the locale's decimal sign, and nothing else passes")
{
    const QLocale german(QLocale::German, QLocale::Germany);
    CHECK(valueOf(typed("effort", u"2,5"_s, german)) == Value(2.5));
    CHECK(valueOf(typed("effort", u"2.5"_s, QLocale::c())) == Value(2.5));
    CHECK_FALSE(typed("effort", u"two"_s, german));
    CHECK_FALSE(typed("effort", u"nan"_s, QLocale::c()));
    CHECK(valueOf(typed("manual_rank", u"3"_s, german)) == Value(qint64(3)));
    CHECK_FALSE(typed("manual_rank", u"3,5"_s, german));
}

TEST_CASE("Options are read by label or name; a name that the register lacks is refused")
{
    CHECK(valueOf(typed("status", u"in progress"_s, QLocale::c())) == Value(qint64(ImprovementStatus::InProgress)));
    CHECK(valueOf(typed("status", u"in_progress"_s, QLocale::c())) == Value(qint64(ImprovementStatus::InProgress)));
    CHECK_FALSE(typed("status", u"nearly"_s, QLocale::c()));
    CHECK_FALSE(typed("service", u"Payments"_s, QLocale::c()));
}

TEST_CASE("What an editor shows is read back as the same value, in any locale")
{
    Register reg;
    const NameIndex names(reg);
    for (const QLocale &locale :
         {QLocale(QLocale::German), QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::French),
          QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::Japanese)}) {
        INFO(locale.name());
        for (const auto &[name, value] : std::vector<std::pair<QString, Value>>{{u"target_on"_s, QDate(2026, 3, 4)},
                                                                                {u"effort"_s, 1234.0625},
                                                                                {u"effort"_s, 0.1},
                                                                                {u"status"_s, qint64(5)},
                                                                                {u"manual_rank"_s, qint64(12345)}}) {
            const Field &field = *entityType<Improvement>().find(name);
            const QString text = inputText(reg, field, value, locale);
            INFO(name << text);
            CHECK(valueOf(fromInput(field, text, locale, names, QDate(2026, 11, 23))) == value);
        }
        const Field &due = fieldOf<&Occurrence::dueAt>();
        const Value at(QDateTime(QDate(2026, 3, 4), QTime(14, 30), Qt::UTC));
        CHECK(valueOf(fromInput(due, inputText(reg, due, at, locale), locale, names, QDate(2026, 11, 23))) == at);
        const Value day(QDateTime(QDate(2026, 3, 4), QTime(0, 0), Qt::UTC)); // a review of the whole day has no time
        CHECK(inputText(reg, due, day, locale) == inputText(reg, fieldOf<&Action::dueOn>(), QDate(2026, 3, 4), locale));
        CHECK(valueOf(fromInput(due, inputText(reg, due, day, locale), locale, names, QDate(2026, 11, 23))) == day);
    }
}
