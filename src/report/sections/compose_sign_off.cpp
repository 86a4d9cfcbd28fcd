// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_sign_off.h"

#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/pack_text.h>

#include <core/entities/evidence.h>

#include <report/paper/cells.h>
#include <report/paper/pack_words.h>

#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Lines to sign on; a name that is known already is printed.
TableElement signatureTable(const PackSettings &settings)
{
    const PackChoices &choices = settings.choices;
    TableElement table;
    table.column(QString(), 2)
        .column(PackWords::tr("Name"), 4)
        .column(PackWords::tr("Date"), 3)
        .column(PackWords::tr("Signature"), 6);
    const auto add = [&](const QString &what, const QString &name, QDate day) {
        // Two empty lines make room for a hand.
        table.row({{what}, {name}, {dayText(day, settings, MonthForm::Short)}, {u"\u00a0\n\u00a0\n\u00a0"_s}});
    };
    add(PackWords::tr("Prepared"), choices.preparedBy, settings.preparedAt.date());
    add(PackWords::tr("Reviewed"), choices.reviewedBy, choices.reviewedOn);
    add(PackWords::tr("Approved"), choices.approvedBy, choices.approvedOn);
    return table;
}

// The latest of each question, up to the day the pack is judged as of.
TableElement attestationTable(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    std::map<qint64, const Attestation *> latest;
    for (const Attestation &attestation : reg.all<Attestation>()) {
        if (!attestation.question || (attestation.on.isValid() && attestation.on > answers.asOf))
            continue;
        const Attestation *&known = latest[*attestation.question];
        if (!known || known->on <= attestation.on)
            known = &attestation;
    }
    TableElement table;
    table.id = u"attestations"_s;
    table.title = PackWords::tr("Attestations");
    table.number(PackWords::tr("Question"))
        .column(PackWords::tr("Statement"), 7)
        .column(PackWords::tr("By"), 4)
        .number(PackWords::tr("On"), 2)
        .number(PackWords::tr("About change"), 2);
    for (const auto &[question, attestation] : latest) {
        const QString person = recordName(reg, EntityKind::Person, attestation->person.value);
        const QString &role = attestation->role;
        const bool hasBoth = !person.isEmpty() && !role.isEmpty();
        const QString by = hasBoth ? PackWords::tr("%1, %2").arg(person, role) : person + role;
        table.row({countCell(question, settings),
                   {attestation->statement},
                   {by},
                   dayCell(attestation->on, settings),
                   attestation->change ? countCell(*attestation->change, settings) : Cell()});
    }
    return table;
}

} // namespace

std::vector<Element> composeSignOff(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    std::vector<Element> part;
    part.emplace_back(PageBreakElement{}); // the page that goes round to be signed
    part.emplace_back(HeadingElement{1, PackWords::tr("Sign-off"), Listing::Contents, u"signOff"_s});
    part.emplace_back(TextElement{PackWords::tr("Who signs confirms that the answers are those of the register named "
                                                "under “Provenance”, and nothing beyond it."),
                                  TextRole::Muted});
    part.emplace_back(signatureTable(settings));
    part.emplace_back(HeadingElement{2, PackWords::tr("Attestations")});
    TableElement attestations = attestationTable(answers, reg, settings);
    if (attestations.rows.empty())
        part.emplace_back(TextElement{PackWords::tr("Nobody has attested to an answer yet.")});
    else
        part.emplace_back(std::move(attestations));
    return part;
}

} // namespace Ratchet
