// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation_pages.h"

#include <gui/organisation/artefacts_view.h>
#include <gui/organisation/organisation_views.h>
#include <gui/organisation/self_questions_view.h>
#include <gui/organisation/service_view.h>
#include <gui/records/merge_dialog.h>
#include <gui/records/record_pages.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo servicesPage()
{
    using enum EntityKind;
    return recordPage({.id = u"services"_s,
                       .group = PageGroup::OperatingModel,
                       .title = QT_TRANSLATE_NOOP("Page", "Services and people"),
                       .help = u"services"_s},
                      {.views = {viewTab<ServicesView>(QT_TRANSLATE_NOOP("Page", "Who owns what")),
                                 viewTab<ServiceView>(QT_TRANSLATE_NOOP("Page", "Service"), {Service}),
                                 viewTab<PeopleView>(QT_TRANSLATE_NOOP("Page", "If you left tomorrow")),
                                 viewTab<UnitsView>(QT_TRANSLATE_NOOP("Page", "Where improvement lives"))},
                       .kinds = {Service, Person, Unit, Objective, Contact},
                       .commands = {mergeCommand(Service), mergeCommand(Person), mergeCommand(Unit)}});
}

PageInfo artefactsPage()
{
    using enum EntityKind;
    return recordPage(
        {.id = u"artefacts"_s,
         .group = PageGroup::Record,
         .title = QT_TRANSLATE_NOOP("Page", "Artefacts"),
         .help = u"artefacts"_s},
        {.views = {viewTab<ArtefactsView>(QT_TRANSLATE_NOOP("Page", "Reviews"))}, .kinds = {Artefact, Attachment}});
}

PageInfo selfAnswersPage()
{
    using enum EntityKind;
    return recordPage(
        {.id = u"self-answers"_s,
         .group = PageGroup::Record,
         .title = QT_TRANSLATE_NOOP("Page", "Self-questions"),
         .help = u"self-questions"_s},
        {.views = {viewTab<SelfQuestionsView>(QT_TRANSLATE_NOOP("Page", "This quarter"))}, .kinds = {SelfAnswer}});
}

} // namespace Ratchet
