// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_answer.h"

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void addAnswer(const ImportQuestion &question, ImportMapping &answer)
{
    using Kind = ImportQuestion::Kind;
    // Of a time zone anything may be said.
    const QString choice = question.choices.value(0, u"Europe/London"_s);
    switch (question.kind) {
    case Kind::DatePattern:
        answer.datesOf[question.header] = choice;
        break;
    case Kind::NumberPattern:
        answer.numbers = choice;
        break;
    case Kind::UnknownValues:
    case Kind::NearName:
    case Kind::NearTitle:
        for (const QString &value : question.values)
            answer.values[question.field].insert(value, choice);
        break;
    case Kind::Factor:
        answer.factors[question.header] = choice;
        break;
    case Kind::DurationUnit:
        answer.durations = choice;
        break;
    case Kind::Currency:
        for (const QString &currency : question.values)
            answer.currencies[currency] = choice;
        break;
    case Kind::NearTitles:
        answer.nearTitles = nearTitlesNamed(choice).value_or(answer.nearTitles);
        break;
    case Kind::ClosedHow:
        answer.closedHow = choice;
        break;
    }
}

} // namespace

ImportMapping exampleAnswer(const std::vector<ImportQuestion> &questions)
{
    ImportMapping answer;
    for (const ImportQuestion &question : questions)
        addAnswer(question, answer);
    return answer;
}

} // namespace Ratchet
