// SPDX-License-Identifier: GPL-3.0-or-later
// Days, moments, scopes and hashes as a pack writes them, in the language of the pack.
#include <report/paper/pack_settings.h>
#include <report/paper/pack_text.h>
#include <support/test.h>

#include <QTimeZone>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

PackSettings packIn(QLocale::Language language, QLocale::Country country)
{
    PackSettings settings;
    settings.locale = QLocale(language, country);
    return settings;
}

const PackSettings britishText = packIn(QLocale::English, QLocale::UnitedKingdom);
const PackSettings germanText = packIn(QLocale::German, QLocale::Germany);
const PackSettings americanText = packIn(QLocale::English, QLocale::UnitedStates);

} // namespace

TEST_CASE("a day is written out as the country does, without its weekday")
{
    const QDate sunday(2026, 3, 1);
    CHECK(dayText(sunday, britishText) == u"1 March 2026"_s);
    CHECK(dayText(sunday, germanText) == u"1. März 2026"_s);
    CHECK(dayText(sunday, americanText) == u"March 1, 2026"_s);
    CHECK(dayText(sunday, americanText, MonthForm::Short) == u"Mar 1, 2026"_s);
    CHECK(dayText(QDate(2026, 11, 22), britishText, MonthForm::Short) == u"22 Nov 2026"_s);
    CHECK(dayText({}, britishText).isEmpty());
    const PackSettings egypt = packIn(QLocale::Arabic, QLocale::Egypt);
    CHECK(dayText(sunday, egypt).contains(egypt.locale.monthName(3)));
    CHECK_FALSE(dayText(sunday, egypt).contains(egypt.locale.dayName(7)));
}

TEST_CASE("a moment is written with its zone, so that nobody takes it for another")
{
    const QDateTime berlin(QDate(2026, 7, 1), QTime(14, 30), QTimeZone("Europe/Berlin"));
    CHECK(momentText(berlin, britishText) == u"1 July 2026, 14:30 CEST"_s);
    CHECK(momentText(berlin.toUTC(), germanText) == u"1. Juli 2026, 12:30 UTC"_s);
    CHECK(momentText({}, britishText).isEmpty());
}

TEST_CASE("a scope is said in words, services before units; without any it is the whole register")
{
    PackSettings settings = britishText;
    CHECK(scopeText(settings) == u"The whole register"_s);
    settings.choices.units = {u"Desk"_s};
    CHECK(scopeText(settings) == u"Desk"_s);
    settings.choices.services = {u"Mail"_s, u"Orders"_s};
    CHECK(scopeText(settings).startsWith(u"Mail, Orders"_s));
    CHECK(scopeText(settings).endsWith(u"and Desk"_s));
    settings.change = 4812;
    CHECK(changeText(settings) == u"change 4,812"_s);
    settings.locale = germanText.locale;
    CHECK(changeText(settings).endsWith(u"4.812"_s));
}

TEST_CASE("a hash is shortened to its ends where it is long, and a mark never ends a line in its middle")
{
    CHECK(shortHash(QByteArray::fromHex("9f2c4e5a6b7c8d9e0f1a71ab")) == u"9f2c…71ab"_s);
    CHECK(shortHash(QByteArray::fromHex("9f2c4e5a6b7c")) == u"9f2c4e5a6b7c"_s);
    CHECK(shortHash({}).isEmpty());
    CHECK(inOnePiece(u"not proven yet"_s) == u"not\u00a0proven\u00a0yet"_s);
}
