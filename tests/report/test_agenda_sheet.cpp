// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test.h>

#include <report/sheets/agenda_sheet.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("an agenda on paper says what is looked at, who is expected, and leaves room for decisions")
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agenda.pdf"_s);
    Agenda agenda{u"CSI board"_s,         QDateTime(QDate(2026, 4, 7), QTime(9, 30), Qt::UTC),
                  u"Money and ranking"_s, {u"Rank <b>proposals</b>"_s},
                  {u"Ada (chair)"_s},     {}};
    AnswerTable &overdue = agenda.sections.emplace_back(u"overdue"_s, u"Overdue"_s, u"The longest first."_s);
    overdue.column(u"What"_s, 6).number(u"Days late"_s, 2);
    overdue.row({textCell(u"CSI-0007 Runbook"_s), textCell(u"12"_s)});
    const Register reg;
    REQUIRE(writeAgendaSheet(path, agenda, QDate(2026, 4, 1), packSettings(reg, u"r.ratchet"_s, 1)));
    const QString text = pdfText(path);
    for (const QString &part : {u"CSI board"_s, u"Ada (chair)"_s, u"Rank <b>proposals</b>"_s, u"CSI-0007 Runbook"_s,
                                u"12"_s, u"Decisions and actions of today"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    agenda.sections.clear();
    REQUIRE(writeAgendaSheet(path, agenda, QDate(2026, 4, 1), packSettings(reg, u"r.ratchet"_s, 1)));
}
