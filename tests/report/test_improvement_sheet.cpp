// SPDX-License-Identifier: GPL-3.0-or-later
// The record of an improvement as a PDF: what it says, and that a usual one stands on a page with its trace behind it.
#include <core/entities/improvement.h>
#include <support/test.h>

#include <answers/fixture.h>
#include <report/sheets/improvement_sheet.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray recordLines = R"(
    settings currency=NOK
    person name=Ada
    person name=Bea
    service name=Payments
    service name=Mail
    improvement reference=CSI-1 title=Runbook_for_restores service=Payments owner=Ada sponsor=Bea raised_by=Bea status=closed closure=successful closure_note=Half_the_time source=pir source_reference=PIR-2 raised_on=2026-01-10 approved_on=2026-01-20 delivered_on=2026-05-31 closed_on=2026-11-01 target_on=2026-06-01 control=Monthly_look justification=Restores_took_days risk=The_standby_is_old outcome=Back_within_hours description=A_runbook manual_rank=2 rank_reason=The_regulator_asked value=8 urgency=5 risk_reduction=2 effort=6 override_reason=Users_say_so override_by=Bea override_on=2026-11-01
    improvement reference=CSI-2 title=The_same_for_mail service=Mail status=proposed copied_from=CSI-1
    improvement reference=CSI-3 title=Part_of_it parent=CSI-1 status=in_progress
    funding improvement=CSI-3 kind=money approved=70 spent=7
    funding improvement=CSI-1 kind=money requested=15000 approved=12000 spent=12000 decided_on=2026-01-20
    funding improvement=CSI-1 kind=hours requested=40 approved=40
    benefit improvement=CSI-1 recurring=true expected=20000 actual=18000
    milestone improvement=CSI-1 title=Pilot due_on=2026-03-01 done_on=2026-03-05
    milestone improvement=CSI-1 title=Rollout due_on=2026-05-01
    task milestone=Rollout title=Train_the_desk owner=Ada percent=50
    metric name=Restore_time direction=down frequency=monthly
    steering improvement=CSI-1 metric=Restore_time role=primary intervention_on=2026-05-31
)";

struct Printed {
    QString text;
    int pages = 0;
};

Printed printedRecord(const Register &reg, RecordId improvement, QDate asOf = QDate(2026, 11, 22))
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"record.pdf"_s);
    REQUIRE(writeImprovementSheet(path, reg, Id<Improvement>(improvement), asOf, packSettings(reg, u"r.ratchet"_s, 1)));
    Printed result{.text = pdfText(path)};
    result.pages = int(result.text.count(u'\f'));
    result.text = result.text.simplified();
    return result;
}

RecordId idOf(const Register &reg, const QString &reference)
{
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (improvement.reference == reference)
            return improvement.id.value;
    }
    return 0;
}

} // namespace

TEST_CASE("the record of an improvement says all that is known of it, with a closure report and its trace") // matrix 34
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    const Register reg = registerOf(recordLines);
    const Printed record = printedRecord(reg, idOf(reg, u"CSI-1"_s));
    CHECK(record.pages <= 3); // with all that a record can hold
    for (const QString &part : {u"CSI-1 Runbook for restores"_s,
                                u"Payments"_s,
                                u"Why: Restores took days"_s,
                                u"Risk: The standby is old"_s,
                                u"What users will notice: Back within hours"_s,
                                u"rank 2 by hand: The regulator asked"_s,
                                u"10 of the ten points of a project: 100 %"_s,
                                u"NOK 15,000 requested"_s,
                                u"NOK 12,000 approved"_s,
                                u"40 h approved"_s,
                                u"NOK 18,000 a year"_s,
                                u"8.0 months"_s,
                                u"ROI 50 %, (actual − spent) / spent"_s,
                                u"Restore time"_s,
                                u"Plan: 75 % done"_s,
                                u"Pilot"_s,
                                u"Train the desk"_s,
                                u"Below it"_s,
                                u"Part of it"_s,
                                u"Closure report"_s,
                                u"Half the time"_s,
                                u"Users say so"_s,
                                u"CSI-2, Mail"_s,
                                u"Monthly look"_s,
                                u"From trigger to control"_s,
                                u"Raised: PIR · PIR-2"_s,
                                u"Accepted"_s}) {
        INFO(part);
        if (part == u"Accepted"_s) // nobody recorded that
            CHECK_FALSE(record.text.contains(part));
        else
            CHECK(record.text.contains(part));
    }
}

TEST_CASE("a usual record stands on one page, and its trace on no more than a second one")
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    QByteArray usual;
    for (const QByteArray &line : recordLines.split('\n')) {
        if (!line.contains("CSI-3") && !line.contains("task "))
            usual += line + '\n';
    }
    const Register reg = registerOf(usual);
    const Printed record = printedRecord(reg, idOf(reg, u"CSI-1"_s));
    CHECK(record.pages <= 2);
    CHECK_FALSE(record.text.contains(u"Below it"_s));
    CHECK(record.text.contains(u"Plan: 50 % done"_s));
}

TEST_CASE("the record of a bare idea says what is missing, on one page and without a closure report")
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    const Register reg = registerOf("improvement reference=CSI-1 title=<b>Idea</b>_&_more status=proposed\n");
    const Printed record = printedRecord(reg, idOf(reg, u"CSI-1"_s));
    CHECK(record.pages == 1);
    for (const QString &part :
         {u"CSI-1 <b>Idea</b> & more"_s, u"nobody"_s, u"not ranked"_s, u"0 of the ten points of a project: 0 %"_s,
          u"nobody in post owns it"_s, u"Neither funding nor a benefit is recorded."_s,
          u"It steers no metric: nothing can be proven of it."_s, u"Plan: no milestone"_s, u"✕ nothing recorded"_s}) {
        INFO(part);
        CHECK(record.text.contains(part));
    }
    CHECK_FALSE(record.text.contains(u"Closure report"_s));
}

TEST_CASE("an improvement that is gone has no record, and what stood there stays")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"record.pdf"_s);
    const Register reg;
    const Status status =
        writeImprovementSheet(path, reg, Id<Improvement>(9), QDate(2026, 11, 22), packSettings(reg, u"r.ratchet"_s, 1));
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::UnknownReference);
    CHECK_FALSE(QFile::exists(path));
}
