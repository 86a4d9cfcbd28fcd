// SPDX-License-Identifier: GPL-3.0-or-later
#include "whom_to_ask.h"

#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int questionCount = 5;

// Roles and jobs by question, in the order in which they are tried.
struct Role {
    int question;
    const char *name;
};
constexpr Role rolesToAsk[] = {
    {1, QT_TRANSLATE_NOOP("Answers", "Service Owner")},
    {2, QT_TRANSLATE_NOOP("Answers", "Problem Manager")},
    {2, QT_TRANSLATE_NOOP("Answers", "CSI Manager")},
    {2, QT_TRANSLATE_NOOP("Answers", "CSI Lead")},
    {3, QT_TRANSLATE_NOOP("Answers", "Service Desk Manager")},
    {3, QT_TRANSLATE_NOOP("Answers", "Ops Manager")},
    {3, QT_TRANSLATE_NOOP("Answers", "Operations Manager")},
    {4, QT_TRANSLATE_NOOP("Answers", "Service Analyst")},
    {4, QT_TRANSLATE_NOOP("Answers", "CSI Lead")},
    {4, QT_TRANSLATE_NOOP("Answers", "CSI Manager")},
    {5, QT_TRANSLATE_NOOP("Answers", "CIO")},
    {5, QT_TRANSLATE_NOOP("Answers", "Service Governance Lead")},
};

bool isNamed(const QString &text, const Role &role)
{
    return text.compare(QString::fromLatin1(role.name), Qt::CaseInsensitive) == 0
        || text.compare(App::translate("Answers", role.name), Qt::CaseInsensitive) == 0;
}

// Under its English name or that of the program's language: a register may be kept in either.
Id<Person> holderOf(const Register &reg, QDate asOf, const Role &role)
{
    for (const RaciRole &held : reg.all<RaciRole>()) {
        if (isNamed(held.name, role) && isInPost(reg, held.person, asOf))
            return held.person;
    }
    for (const Person &person : reg.all<Person>()) {
        if (isNamed(person.jobTitle, role) && isInPost(reg, person.id, asOf))
            return person.id;
    }
    return {};
}

// A confirmation of a later day than the reporting date is not known yet.
QDate known(QDate asOf, QDate on) { return on <= asOf ? on : QDate(); }

std::optional<Asked> contactFor(const Register &reg, QDate asOf, int question, Id<Service> service)
{
    for (const Contact &contact : reg.all<Contact>()) {
        if (contact.question == question && contact.service == service && isInPost(reg, contact.person, asOf))
            return Asked{contact.person, known(asOf, contact.confirmedOn)};
    }
    return {};
}

Asked askedOfRegister(const Register &reg, QDate asOf, int question)
{
    if (const auto named = contactFor(reg, asOf, question, {}))
        return *named;
    for (const Role &role : rolesToAsk) {
        if (role.question != question)
            continue;
        if (const Id<Person> holder = holderOf(reg, asOf, role))
            return {holder, {}};
    }
    return {};
}

void addRow(const Evaluation &evaluation, AnswerTable &table, int question, const QString &service, const Asked &asked,
            const RecordRef &record)
{
    const bool isNobody = !asked.person;
    const bool isOld =
        !asked.confirmedOn.isValid() || asked.confirmedOn.daysTo(evaluation.asOf) > ownerConfirmedForDays;
    Cell confirmed = asked.confirmedOn.isValid() ? dateCell(evaluation, asked.confirmedOn, concernIf(isOld))
                                                 : textCell(App::translate("Answers", "never"), concernIf(!isNobody));
    if (isOld)
        confirmed.text.prepend(u"◐ "_s);
    table.row({countCell(evaluation, question),
               textCell(service.isEmpty() ? App::translate("Answers", "All services") : service),
               isNobody ? textCell(App::translate("Answers", "✕ nobody to ask"), Tone::Concern)
                        : textCell(evaluation.personName(asked.person)),
               isNobody ? textCell({}) : confirmed},
              record);
}

} // namespace

Asked askedOfService(const Evaluation &evaluation, const Service &service)
{
    if (const auto named = contactFor(evaluation.reg, evaluation.asOf, 1, service.id))
        return *named;
    if (isInPost(evaluation.reg, service.owner, evaluation.asOf))
        return {service.owner, known(evaluation.asOf, service.ownerConfirmedOn)};
    return {};
}

Id<Person> askedPerson(const Register &reg, QDate asOf, int question)
{
    return askedOfRegister(reg, asOf, question).person;
}

void tellWhomToAsk(const Evaluation &evaluation, Answer &answer)
{
    const Asked asked = askedOfRegister(evaluation.reg, evaluation.asOf, answer.number);
    answer.askPerson = evaluation.personName(asked.person);
    answer.askTone = concernIf(answer.askPerson.isEmpty());
    if (answer.askPerson.isEmpty())
        answer.whom = App::translate("Answers", "✕ Nobody to ask: nobody in post is the %1.").arg(answer.ask);
    else if (asked.confirmedOn.isValid())
        answer.whom = App::translate("Answers", "Ask %1 (%2), confirmed on %3.")
                          .arg(answer.askPerson, answer.ask, evaluation.date(asked.confirmedOn));
    else
        answer.whom = App::translate("Answers", "Ask %1 (%2), not confirmed yet.").arg(answer.askPerson, answer.ask);
}

AnswerTable whomToAskTable(const Evaluation &evaluation)
{
    AnswerTable table(u"whom_to_ask"_s, App::translate("Answers", "Whom to ask"),
                      App::translate("Answers",
                                     "The person that the register names for a question, else who holds its role or "
                                     "has that job; for the backlog of a service, else its owner. A confirmation holds "
                                     "for %Ln day(s).",
                                     nullptr, ownerConfirmedForDays));
    table.number(App::translate("Answers", "Question"))
        .column(App::translate("Answers", "Service"), 4)
        .column(App::translate("Answers", "Person"), 4)
        .number(App::translate("Answers", "Confirmed"), 2);
    for (int question = 1; question <= questionCount; ++question) {
        const Asked asked = askedOfRegister(evaluation.reg, evaluation.asOf, question);
        addRow(evaluation, table, question, {}, asked, {EntityKind::Person, asked.person.value});
    }
    for (const Service &service : evaluation.reg.all<Service>()) {
        if (isLive(service, evaluation.asOf))
            addRow(evaluation, table, 1, service.name, askedOfService(evaluation, service), refTo(service));
    }
    for (const Contact &contact : evaluation.reg.all<Contact>()) {
        const Service *service = evaluation.reg.find(contact.service);
        if (!service || !contact.question || *contact.question == 1)
            continue;
        const bool isInPlace = isInPost(evaluation.reg, contact.person, evaluation.asOf);
        const Asked asked{isInPlace ? contact.person : Id<Person>(), known(evaluation.asOf, contact.confirmedOn)};
        addRow(evaluation, table, int(*contact.question), service->name, asked, refTo(contact));
    }
    return table;
}

} // namespace Ratchet
