// SPDX-License-Identifier: GPL-3.0-or-later
// Text of a register is text in every file that the program writes: no door takes it for markup, or lets it out in a
// form that another program would read as something else.
#include "program.h"

#include <exchange/calendar/ics_reader.h>
#include <exchange/import/importer.h>

#include <QRegularExpression>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What HTML, URLs, calendars, format strings and placeholders would each take for their own.
const QString marked = u"<b>R&D</b> a,b;c\\d &lt; 50% %1 %Ln"_s;

QString quoted(const QString &text) { return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"'; }

struct Marked : Program {
    Marked()
    {
        expect(0, {u"new"_s, u"r.ratchet"_s});
        take(u"people"_s, u"name,email\n%0,ada@example.org\n"_s);
        take(u"units"_s, u"name\n%0\n"_s);
        take(u"services"_s, u"name,owner\n%0,%0\n"_s);
        take(u"improvements"_s,
             u"reference,title,service,owner,outcome,status,raised_on,target_on\n"
             "C-1,%0,%0,%0,%0,in_progress,2026-01-05,2026-03-20\n"_s);
        take(u"pirs"_s, u"reference,title,service,held_on\nP-1,%0,%0,2026-02-01\n"_s);
        take(u"actions"_s, u"reference,title,pir,owner,status,due_on\nA-1,%0,P-1,%0,open,2026-03-09\n"_s);
        take(u"lessons"_s, u"pir,text\nP-1,%0\n"_s);
        take(u"metrics"_s, u"name,kind,service\n%0,value,%0\n"_s);
        take(u"ceremonies"_s, u"name,agenda,rrule,starts_at\n%0,%0,FREQ=WEEKLY,2026-03-02T10:00:00\n"_s);
    }

    void take(const QString &kind, QString rows) const
    {
        write(kind + u".csv"_s, rows.replace(u"%0"_s, quoted(marked)).toUtf8());
        expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, kind, u"--from"_s, kind + u".csv"_s});
    }
};

// Nothing of the marked text is taken away, doubled or written in another form. What has no room may end early.
void checkPages(const QString &pages, int least)
{
    static const QRegularExpression blank(u"\\s+"_s);
    const QString text = QString(pages).remove(blank);
    INFO(text.left(20'000).toStdString());
    CHECK(text.count(u"<b>R&D</b>"_s) >= least);
    CHECK(text.count(u"R&D"_s) == text.count(u"<b>R&D"_s));
    CHECK(text.contains(QString(marked).remove(blank)));
    for (const QString &wrong : {u"&amp;"_s, u"&lt;b"_s, u"&&"_s, u"c\\\\d"_s, u"a\\,b"_s})
        CHECK_FALSE(text.contains(wrong));
}

} // namespace

TEST_CASE("markup in a register is text on the pages of packs and slides")
{
    const Marked program;
    program.expect(0, {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"pack.pdf"_s, u"--as-of"_s, u"2026-03-10"_s});
    checkPages(pdfText(program.path(u"pack.pdf"_s), u"-raw"_s), 8);
    program.expect(0, {u"slides"_s, u"r.ratchet"_s, u"--to"_s, u"slides.pdf"_s});
    checkPages(pdfText(program.path(u"slides.pdf"_s), u"-raw"_s), 1);
}

TEST_CASE("markup in a register is text in tables, in JSON and in calendars, and comes back as it was")
{
    const Marked program;
    for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
        const QString name = u"out."_s + ending;
        program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--to"_s, name});
        if (ending == "json"_L1) {
            const QJsonObject record = QJsonDocument::fromJson(program.content(name)).array()[0].toObject();
            for (const QString &field : {u"title"_s, u"service"_s, u"owner"_s, u"outcome"_s})
                CHECK(record[field].toString() == marked);
            continue;
        }
        const TextTable table = valueOf(readTable(program.path(name)));
        for (const QString &field : {u"title"_s, u"service"_s, u"owner"_s, u"outcome"_s})
            CHECK(table.rows[0].cells[table.header.indexOf(field)] == marked);
    }
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"ceremonies"_s, u"--to"_s, u"out.ics"_s});
    program.expect(0, {u"due"_s, u"r.ratchet"_s, u"--as-of"_s, u"2026-03-01"_s, u"--ics"_s, u"due.ics"_s});
    const auto text = [](const CalendarFile &file, size_t event, const QString &property) {
        const CalendarProperty *found = file.events[event].find(property);
        return found ? found->text() : QString();
    };
    const CalendarFile series = valueOf(readCalendar(program.content(u"out.ics"_s)));
    REQUIRE(series.events.size() == 1);
    CHECK(text(series, 0, u"SUMMARY"_s) == marked);
    CHECK(text(series, 0, u"DESCRIPTION"_s) == marked);
    const CalendarFile due = valueOf(readCalendar(program.content(u"due.ics"_s)));
    REQUIRE(due.events.size() == 2);
    for (size_t event = 0; event < 2; ++event)
        CHECK(text(due, event, u"SUMMARY"_s).contains(marked));
}

TEST_CASE("markup in a register is text in what the commands print, also as JSON")
{
    const Marked program;
    for (const QStringList &command : {QStringList{u"due"_s, u"r.ratchet"_s, u"--as-of"_s, u"2026-03-01"_s},
                                       QStringList{u"answers"_s, u"r.ratchet"_s, u"--as-of"_s, u"2026-03-10"_s},
                                       QStringList{u"metrics"_s, u"r.ratchet"_s}}) {
        INFO(command.constFirst().toStdString());
        CHECK(QString::fromUtf8(program.expect(0, command).out).contains(marked));
        const QJsonDocument json = program.expect(0, command + QStringList{u"--json"_s}).json();
        const QByteArray said = QJsonDocument(QJsonArray{marked}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
        CHECK(json.toJson().contains(said));
    }
}
