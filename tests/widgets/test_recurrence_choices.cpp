// SPDX-License-Identifier: GPL-3.0-or-later
// A recurrence by its controls, in each period: what they write as a rule, what they say in words, which dates follow;
// and a rule that is typed, which moves the controls.
#include <support/test.h>
#include <widgets/day_edit.h>
#include <widgets/recurrence_editor.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// It begins on Thursday, 15 January 2026, and is looked at on Sunday, 1 March 2026.
struct Choices {
    explicit Choices(const QString &rule)
    {
        announceWarning(u"propagateSizeHints"_s);
        editor.setStart(QDateTime(QDate(2026, 1, 15), QTime(10, 0), Qt::UTC), u"UTC"_s);
        editor.setText(rule);
        editor.show();
    }
    template <class Widget> Widget *part(const QString &name)
    {
        auto *found = editor.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    // As a user chooses in a list.
    void choose(const QString &combo, const QString &text)
    {
        auto *box = part<QComboBox>(combo);
        INFO(combo.toStdString() << ' ' << text.toStdString());
        REQUIRE(box->findText(text) >= 0);
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    void tick(const QString &name)
    {
        for (QCheckBox *box : editor.findChildren<QCheckBox *>()) {
            if (box->accessibleName() == name)
                return box->click();
        }
        FAIL("no such box");
    }
    QString words() { return part<QLabel>(u"words"_s)->text(); }
    QString dates() { return part<QLabel>(u"dates"_s)->text(); }
    bool isShown(const QString &name) { return part<QWidget>(name)->isVisible(); }

    RecurrenceEditor editor{QDate(2026, 3, 1)};
};

} // namespace

TEST_CASE("each period has its own controls")
{
    Choices c(u"FREQ=WEEKLY;BYDAY=TH"_s);
    const auto shown = [&c] {
        QStringList names;
        for (const QString &name : {u"weekDays"_s, u"dayOfMonth"_s, u"months"_s, u"monthOfYear"_s}) {
            if (c.isShown(name))
                names += name;
        }
        return names.join(u' ');
    };
    CHECK(shown() == u"weekDays months"_s);
    c.choose(u"period"_s, u"days"_s);
    CHECK(shown() == u"months"_s);
    CHECK(c.editor.text() == u"FREQ=DAILY"_s);
    c.choose(u"period"_s, u"months"_s);
    CHECK(shown() == u"dayOfMonth months"_s);
    c.choose(u"period"_s, u"years"_s);
    CHECK(shown() == u"dayOfMonth monthOfYear"_s);
}

TEST_CASE("a day of the month is chosen by its number, as the last one, or by its place among the weekdays")
{
    Choices c(u"FREQ=MONTHLY"_s); // the day is that of the start
    CHECK(c.part<QComboBox>(u"day"_s)->currentText() == u"15"_s);
    CHECK(c.words() == u"on day 15 of every month"_s);
    c.choose(u"day"_s, u"31"_s);
    CHECK(c.editor.text() == u"FREQ=MONTHLY;BYMONTHDAY=31"_s);
    CHECK(c.dates().startsWith(u"Next: Tue 31 Mar 2026 · Sun 31 May 2026 · "_s)); // April has none
    c.choose(u"day"_s, u"last"_s);
    CHECK(c.editor.text() == u"FREQ=MONTHLY;BYMONTHDAY=-1"_s);
    CHECK(c.words() == u"on the last day of every month"_s);
    CHECK(c.dates().startsWith(u"Next: Tue 31 Mar 2026 · Thu 30 Apr 2026 · "_s));
    CHECK_FALSE(c.isShown(u"ordinal"_s));
    c.choose(u"kind"_s, u"weekday"_s);
    CHECK(c.isShown(u"ordinal"_s));
    CHECK_FALSE(c.isShown(u"day"_s));
    CHECK(c.editor.text() == u"FREQ=MONTHLY;BYDAY=3TH"_s); // as the start is
    c.choose(u"ordinal"_s, u"last"_s);
    c.choose(u"dayName"_s, u"Friday"_s);
    CHECK(c.editor.text() == u"FREQ=MONTHLY;BYDAY=-1FR"_s);
    CHECK(c.words() == u"every last Friday of the month"_s);
    c.choose(u"dayName"_s, u"working day"_s);
    CHECK(c.words() == u"every last working day of the month"_s);
    CHECK(c.dates().startsWith(u"Next: Tue 31 Mar 2026 · Thu 30 Apr 2026 · Fri 29 May 2026 · "_s));
}

TEST_CASE("a yearly recurrence has one month, and a weekly one may pause for some")
{
    Choices c(u"FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1"_s);
    CHECK(c.part<QComboBox>(u"monthOfYear"_s)->currentIndex() == 5);
    c.choose(u"monthOfYear"_s, QLocale().standaloneMonthName(2));
    c.choose(u"day"_s, u"29"_s);
    CHECK(c.editor.text() == u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"_s);
    CHECK(c.dates() == u"Next: Tue 29 Feb 2028 · Sun 29 Feb 2032 · Fri 29 Feb 2036"_s); // twelve years are looked at
    c.choose(u"period"_s, u"weeks"_s);
    c.tick(QLocale().standaloneDayName(1));
    CHECK(c.editor.text() == u"FREQ=WEEKLY;BYMONTH=6;BYDAY=MO,TH"_s); // the day of the start is ticked
    c.tick(QLocale().standaloneMonthName(8));
    CHECK(c.editor.text() == u"FREQ=WEEKLY;BYMONTH=6,8;BYDAY=MO,TH"_s);
    c.tick(QLocale().standaloneMonthName(6));
    c.tick(QLocale().standaloneMonthName(8));
    CHECK(c.editor.text() == u"FREQ=WEEKLY;BYDAY=MO,TH"_s); // none is every one
}

TEST_CASE("the end is a number or a day, and is gone again where it never ends")
{
    Choices c(u"FREQ=DAILY"_s);
    CHECK_FALSE(c.isShown(u"count"_s));
    CHECK_FALSE(c.isShown(u"until"_s));
    c.choose(u"end"_s, u"after so many times"_s);
    CHECK(c.isShown(u"count"_s));
    c.part<QSpinBox>(u"count"_s)->setValue(47);
    CHECK(c.editor.text() == u"FREQ=DAILY;COUNT=47"_s);
    CHECK(c.dates() == u"Next: Sun 1 Mar 2026 · Mon 2 Mar 2026"_s); // the 46th and the 47th day
    c.choose(u"end"_s, u"on a day"_s);
    CHECK_FALSE(c.isShown(u"count"_s));
    c.part<DayEdit>(u"until"_s)->setDate(QDate(2026, 3, 2));
    CHECK(c.editor.text() == u"FREQ=DAILY;UNTIL=20260302"_s);
    CHECK(c.words() == u"every day, until 2 Mar 2026"_s);
    CHECK(c.dates() == u"Next: Sun 1 Mar 2026 · Mon 2 Mar 2026"_s); // that day is one of them
    c.part<DayEdit>(u"until"_s)->setDate(QDate(2026, 2, 1));
    CHECK(c.dates() == u"There is no date to come."_s);
    c.choose(u"end"_s, u"never"_s);
    CHECK(c.editor.text() == u"FREQ=DAILY"_s);
}

TEST_CASE("dates that are left out are typed as people write them, and fall out of what is to come")
{
    Choices c(u"FREQ=MONTHLY;BYMONTHDAY=15"_s);
    auto *exceptions = c.part<QLineEdit>(u"exceptions"_s);
    QSignalSpy edited(&c.editor, &RecurrenceEditor::edited);
    QTest::keyClicks(exceptions, u"2026-04-15; 2026-06-15"_s);
    CHECK(edited.size() == 22); // with each letter
    CHECK(c.editor.text() == u"FREQ=MONTHLY;BYMONTHDAY=15\nEXDATE;VALUE=DATE:20260415,20260615"_s);
    CHECK(c.dates().startsWith(u"Next: Sun 15 Mar 2026 · Fri 15 May 2026 · Wed 15 Jul 2026 · "_s));
    exceptions->clear();
    QTest::keyClicks(exceptions, u" "_s);
    CHECK(c.editor.text() == u"FREQ=MONTHLY;BYMONTHDAY=15"_s);
}

TEST_CASE("a rule that is typed moves the controls, one that they cannot show locks them, a wrong one says why")
{
    Choices c(u"FREQ=DAILY"_s);
    auto *rule = c.part<QLineEdit>(u"rule"_s);
    const auto type = [&](const QString &text) {
        rule->selectAll();
        QTest::keyClicks(rule, text);
    };
    type(u"FREQ=WEEKLY;INTERVAL=3;BYDAY=TU"_s);
    CHECK(c.part<QSpinBox>(u"interval"_s)->value() == 3);
    CHECK(c.part<QComboBox>(u"period"_s)->currentText() == u"weeks"_s);
    CHECK(c.words() == u"every 3 weeks on Tuesday"_s);
    CHECK(c.part<QSpinBox>(u"interval"_s)->isEnabled());
    type(u"FREQ=MONTHLY;BYMONTHDAY=1,15"_s);
    CHECK_FALSE(c.part<QSpinBox>(u"interval"_s)->isEnabled());
    CHECK(c.words().endsWith(u"The controls cannot show all of this rule; it is edited as text."_s));
    CHECK(c.dates().startsWith(u"Next: Sun 1 Mar 2026 · Sun 15 Mar 2026 · "_s));
    type(u"FREQ=HOURLY"_s);
    CHECK(c.words() == u"A recurrence needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY; here it is \"HOURLY\"."_s);
    CHECK(c.dates().isEmpty());
    CHECK(c.editor.text() == u"FREQ=HOURLY"_s); // it stands there until it is mended
    type(u"FREQ=DAILY;COUNT=2;UNTIL=20260101"_s);
    CHECK(c.words() == u"A recurrence ends by COUNT or by UNTIL, not by both."_s);
    rule->selectAll();
    QTest::keyClick(rule, Qt::Key_Delete);
    CHECK(c.words() == u"No recurrence yet."_s);
    type(u"FREQ=DAILY"_s);
    CHECK(c.part<QSpinBox>(u"interval"_s)->isEnabled());
}

TEST_CASE("a time zone that there is none of is named in place of the dates")
{
    Choices c(u"FREQ=DAILY"_s);
    c.editor.setStart(QDateTime(QDate(2026, 3, 28), QTime(10, 0), Qt::UTC), u"Mars/Olympus"_s);
    CHECK(c.words() == u"\"Mars/Olympus\" is not a time zone such as Europe/London."_s);
    CHECK(c.dates().isEmpty());
    c.editor.setStart(QDateTime(QDate(2026, 3, 28), QTime(10, 0), Qt::UTC), u"UTC"_s);
    CHECK(c.dates().startsWith(u"Next: Sat 28 Mar 2026 · "_s));
    CHECK(c.dates().split(u"·"_s).size() == 5); // as many as anybody reads
    const QString rules = u"BEGIN:VTIMEZONE\nTZID:Mars/Olympus\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                          "TZOFFSETFROM:+0037\nTZOFFSETTO:+0037\nEND:STANDARD\nEND:VTIMEZONE"_s;
    c.editor.setStart(QDateTime(QDate(2026, 3, 28), QTime(10, 0), Qt::UTC), u"Mars/Olympus"_s, rules);
    CHECK(c.dates().startsWith(u"Next: Sat 28 Mar 2026 · "_s)); // a calendar has defined it
}
