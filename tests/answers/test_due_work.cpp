// SPDX-License-Identifier: GPL-3.0-or-later
// What is due from whom: the groups, whose a milestone or task is, and the texts and drafts made of it.
#include "fixture.h"

#include <answers/reviews/due_mail.h>
#include <answers/reviews/due_words.h>
#include <support/test.h>

#include <QUrl>
#include <QUrlQuery>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 10);

// Owners joined by bars, each as "name: overdue/week/later titles".
QString textOf(const Register &reg, const DueWork &work)
{
    QStringList owners;
    for (const DueOwner &owner : work.owners) {
        std::vector<RecordRef> rows;
        for (const DueItem &item : owner.items)
            rows.push_back(item.record);
        owners += u"%1: %2/%3/%4 %5"_s.arg(owner.name)
                      .arg(owner.count(DueGroup::Overdue))
                      .arg(owner.count(DueGroup::Week))
                      .arg(owner.count(DueGroup::Later))
                      .arg(names(reg, rows));
    }
    return owners.join(u" | "_s);
}

const QByteArray someWork =
    "person name=Zoe email=zoe@example.org\n"
    "person name=Ada email=ada+csi@example.org\n"
    "person name=Gone left_on=2026-03-10\n"
    "improvement reference=I-1 title=Late owner=Zoe status=in_progress target_on=2026-03-09\n"
    "improvement reference=I-2 title=Delivered owner=Zoe status=delivered delivered_on=2026-03-01 "
    "target_on=2026-03-09\n"
    "improvement reference=I-3 title=Closed owner=Zoe status=closed target_on=2026-03-09\n"
    "improvement reference=I-4 title=Far owner=Ada status=on_hold target_on=2026-04-09\n" // day 30, the last
    "improvement reference=I-5 title=Farther owner=Ada status=accepted target_on=2026-04-10\n"
    "improvement reference=I-6 title=Raised_later owner=Ada status=proposed raised_on=2026-03-11 target_on=2026-03-12\n"
    "milestone improvement=I-1 title=Pilot due_on=2026-03-10\n" // today is not overdue
    "milestone improvement=I-1 title=Started due_on=2026-03-01 done_on=2026-03-01\n"
    "milestone improvement=I-2 title=Of_delivered due_on=2026-03-01\n"
    "task milestone=Pilot title=Ours owner=Ada due_on=2026-03-17\n" // day 7, the last of the week
    "task milestone=Pilot title=Theirs due_on=2026-03-18\n"
    "task milestone=Pilot title=Done percent=100 due_on=2026-03-18\n"
    "task milestone=Pilot title=Undated owner=Ada\n"
    "action reference=A-1 title=Left owner=Gone status=open due_on=2026-02-01\n"
    "action reference=A-2 title=Free status=in_progress due_on=2026-03-11\n"
    "action reference=A-3 title=Delivered owner=Ada status=delivered due_on=2026-03-01\n"
    "action reference=A-4 title=Cancelled owner=Ada status=cancelled due_on=2026-03-01\n";

} // namespace

TEST_CASE("what is due stands by owner in three groups, nobody last, who left named as such")
{
    const Register reg = registerOf(someWork);
    const DueWork work = dueWork(reg, day);
    CHECK(textOf(reg, work) == u"Ada: 0/1/1 Ours I-4 | Gone: 1/0/0 A-1 | Zoe: 1/1/1 I-1 Pilot Theirs | : 0/1/0 A-2"_s);
    CHECK(work.count(DueGroup::Overdue) == 2);
    CHECK(work.count(DueGroup::Week) == 3);
    CHECK(work.count(DueGroup::Later) == 2);
    CHECK(work.owners[1].hasLeft());
    CHECK_FALSE(work.owners[0].hasLeft());
    CHECK(dueOwnerTitle(work.owners[1], QLocale::c()) == u"Gone (left on 10 Mar 2026)"_s);
    CHECK(dueOwnerTitle(work.owners[3], QLocale::c()) == u"nobody"_s);
    CHECK(dueCounts(work.owners[2], QLocale::c()) == u"1 overdue, 1 within a week, 1 later"_s);
}

TEST_CASE("the number of days is the caller's; below a week the week ends with them")
{
    const Register reg = registerOf(someWork);
    CHECK(textOf(reg, dueWork(reg, day, 31)).startsWith(u"Ada: 0/1/2 Ours I-4 I-5"_s));
    CHECK(textOf(reg, dueWork(reg, day, 1)) == u"Gone: 1/0/0 A-1 | Zoe: 1/1/0 I-1 Pilot | : 0/1/0 A-2"_s);
    CHECK(dueWork(registerOf({}), day).owners.empty());
}

TEST_CASE("the list of an owner reads in groups, a task says what it is part of")
{
    const Register reg = registerOf(someWork);
    const DueWork work = dueWork(reg, day);
    CHECK(dueLines(work.owners[2], work, QLocale::c())
          == QStringList{u"Overdue"_s, u"- I-1 Late · due 9 Mar 2026, 1 day late"_s, QString(), u"In the next 7 days"_s,
                         u"- Pilot, part of I-1 Late · due 10 Mar 2026"_s, QString(), u"Later, in the next 30 days"_s,
                         u"- Theirs, part of I-1 Late · due 18 Mar 2026"_s});
    const std::vector<DueDate> dates = dueDates(work.owners[2]);
    REQUIRE(dates.size() == 3);
    CHECK(dates[1].kind == EntityKind::Milestone);
    CHECK(dates[1].note == u"I-1 Late"_s);
    CHECK(dates[1].on == day);
}

TEST_CASE("a draft holds the list as plain text, whatever stands in a title")
{
    const Register reg = registerOf("person name=Ada email=ada+csi@example.org\n"
                                    "action reference=A&B?C title=100%_+_<b>\xC3\xBC</b># owner=Ada status=open "
                                    "due_on=2026-03-09\n");
    const DueWork work = dueWork(reg, day);
    const QByteArray mail = dueMail(work.owners[0], work, QLocale::c());
    CHECK(mail.startsWith("mailto:ada%2Bcsi@example.org?subject=Due%3A%201%20overdue&body="));
    CHECK(mail.count('?') == 1);
    CHECK(mail.count('&') == 1);
    CHECK_FALSE(mail.contains('+'));
    CHECK_FALSE(mail.contains('#'));
    const QUrl url = QUrl::fromEncoded(mail, QUrl::StrictMode);
    REQUIRE(url.isValid());
    CHECK(url.path() == u"ada+csi@example.org"_s);
    CHECK(url.toEncoded() == mail); // as the desktop gets it
    const QString body = QUrl::fromPercentEncoding(mail.sliced(mail.indexOf("&body=") + 6));
    CHECK(body
          == u"As of 10 Mar 2026 this is due:\r\n\r\nOverdue\r\n- A&B?C 100% + <b>ü</b># · due 9 Mar 2026, 1 day "
             "late\r\n"_s);
}

TEST_CASE("a long list is cut to what mail programs take, and the rest is counted")
{
    QByteArray lines = "person name=Ada email=ada@example.org\n";
    for (int i = 100; i < 160; ++i)
        lines += "action reference=A-" + QByteArray::number(i)
            + " title=Check_that_the_restore_works owner=Ada status=open due_on=2026-03-12\n";
    const Register reg = registerOf(lines);
    DueWork work = dueWork(reg, day);
    const auto bodyOf = [&work] {
        const QByteArray mail = dueMail(work.owners[0], work, QLocale::c());
        CHECK(mail.size() <= longestMailAddress);
        return QUrl::fromPercentEncoding(mail.sliced(mail.indexOf("&body=") + 6));
    };
    const QString body = bodyOf();
    const auto told = body.count(u"\r\n- "_s);
    CHECK(told > 10);
    CHECK(body.endsWith(u"\r\n… and %1 more\r\n"_s.arg(60 - told)));
    for (size_t count = 60; count > 0; --count) { // at each length, all of it or the right number of the rest
        work.owners[0].items.resize(count);
        const QString shorter = bodyOf();
        const auto items = shorter.count(u"\r\n- "_s);
        CHECK((size_t(items) == count || shorter.endsWith(u"… and %1 more\r\n"_s.arg(qsizetype(count) - items))));
    }
    CHECK_FALSE(bodyOf().contains(u"more"_s));
}

TEST_CASE("only a plain address gets a draft")
{
    for (const QString &good : {u"ada@example.org"_s, u" ada.king+csi@localhost "_s})
        CHECK(isMailAddress(good));
    for (const QString &bad : {QString(), u"ada"_s, u"ada@"_s, u"a@b, c@d"_s, u"Ada <ada@example.org>"_s,
                               u"a@b?cc=boss@c d"_s, u"a@b\r\nBcc:x@y"_s})
        CHECK_FALSE(isMailAddress(bad));
    const Register reg = registerOf("person name=Ada\naction reference=A title=B owner=Ada status=open "
                                    "due_on=2026-03-09\n");
    const DueWork work = dueWork(reg, day);
    CHECK(dueMail(work.owners[0], work, QLocale::c()).isEmpty());
}
