// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_accountable.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/raci_findings.h>
#include <answers/questions/whom_to_ask.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// Words of activities by question, in the order in which they are tried.
struct ActivityWord {
    int question;
    const char *word;
};
constexpr ActivityWord activityWords[] = {
    //: Part of the name of an activity in a RACI matrix, as in "Maintain the register"
    {1, QT_TRANSLATE_NOOP("Answers", "register")},
    //: Part of the name of an activity in a RACI matrix
    {1, QT_TRANSLATE_NOOP("Answers", "backlog")},
    //: Part of the name of an activity in a RACI matrix, as in "Track PIR actions to closure"
    {2, QT_TRANSLATE_NOOP("Answers", "PIR action")},
    //: Part of the name of an activity in a RACI matrix, as in "Run post-incident reviews"
    {2, QT_TRANSLATE_NOOP("Answers", "post-incident")},
    //: Part of the name of an activity in a RACI matrix, as in "Hold the ring-fenced time"
    {3, QT_TRANSLATE_NOOP("Answers", "ring-fence")},
    //: Part of the name of an activity in a RACI matrix
    {3, QT_TRANSLATE_NOOP("Answers", "capacity")},
    //: Part of the name of an activity in a RACI matrix, as in "Keep the definitions of metrics"
    {4, QT_TRANSLATE_NOOP("Answers", "metric")},
    //: Part of the name of an activity in a RACI matrix, as in "Verify the benefit"
    {4, QT_TRANSLATE_NOOP("Answers", "benefit")},
    //: Part of the name of an activity in a RACI matrix, as in "Review how improvement performs"
    {5, QT_TRANSLATE_NOOP("Answers", "how improvement")},
    //: Part of the name of an activity in a RACI matrix
    {5, QT_TRANSLATE_NOOP("Answers", "cadence")},
    //: Part of the name of an activity in a RACI matrix, as in "Run service reviews"
    {5, QT_TRANSLATE_NOOP("Answers", "service review")},
};

bool isAbout(const RaciActivity &activity, const char *word)
{
    return activity.name.contains(QString::fromLatin1(word), Qt::CaseInsensitive)
        || activity.name.contains(App::translate("Answers", word), Qt::CaseInsensitive);
}

const RaciActivity *activityOf(const Register &reg, int question)
{
    const std::vector<const RaciActivity *> activities = raciRows(reg);
    for (const ActivityWord &word : activityWords) {
        if (word.question != question)
            continue;
        const auto found = std::ranges::find_if(
            activities, [&word](const RaciActivity *activity) { return isAbout(*activity, word.word); });
        if (found != activities.end())
            return *found;
    }
    return nullptr;
}

// In post; none where no role has an A, or nobody holds it.
Id<Person> accountableFor(const Register &reg, QDate asOf, const RaciActivity &activity)
{
    for (const RaciEntry &entry : reg.all<RaciEntry>()) {
        if (entry.activity != activity.id || !raciCodes(entry.codes).isAccountable)
            continue;
        const RaciRole *role = reg.find(entry.role);
        if (role && isInPost(reg, role->person, asOf))
            return role->person;
    }
    return {};
}

} // namespace

PageAccountable pageAccountable(const Register &reg, QDate asOf, int question)
{
    PageAccountable found;
    if (const RaciActivity *activity = activityOf(reg, question)) {
        found.person = accountableFor(reg, asOf, *activity);
        found.record = refTo(*activity);
        found.reason = found.person
            ? App::translate("Answers", "By the A of “%1” in the RACI matrix.").arg(activity->name)
            : App::translate("Answers", "In the RACI matrix no role with an A for “%1” is held by a person in post.")
                  .arg(activity->name);
    } else {
        found.person = askedPerson(reg, asOf, question);
        found.record = {EntityKind::Person, found.person.value};
        found.reason = found.person
            ? App::translate("Answers", "As the person who is asked: no activity of the RACI matrix is about this.")
            : App::translate("Answers", "No activity of the RACI matrix is about this, and there is nobody to ask.");
    }
    const Person *person = reg.find(found.person);
    found.tone = concernIf(!person);
    found.text = person ? App::translate("Answers", "Accountable: %1").arg(person->name)
                        : App::translate("Answers", "✕ Nobody is accountable");
    return found;
}

void tellAccountable(const Register &reg, QDate asOf, Answer &answer)
{
    const PageAccountable found = pageAccountable(reg, asOf, answer.number);
    //: %1 is "Accountable: Signe Dahl", %2 the sentence that says by what
    answer.accountable = App::translate("Answers", "%1. %2").arg(found.text, found.reason);
    answer.accountableTone = found.tone;
}

} // namespace Ratchet
