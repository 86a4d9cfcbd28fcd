// SPDX-License-Identifier: GPL-3.0-or-later
#include "ritual_dialog.h"

#include <answers/evaluation/ritual_response.h>
#include <core/entities/cadence.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/ritual_edit.h>
#include <gui/records/decision_dialog.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// What the finding says, with what was answered to it before.
QString findingText(const Register &reg, const Ceremony &ceremony, QDate asOf)
{
    const std::vector<Ritual> found = rituals(reg, asOf);
    const auto ritual = std::ranges::find(found, ceremony.id, &Ritual::ceremony);
    if (ritual == found.end())
        return ceremony.name;
    QString text =
        App::translate("RitualDialog", "%1: the last %Ln review(s) brought neither a decision nor an action.", nullptr,
                       int(ritual->reviews.size()))
            .arg(ceremony.name);
    if (const QString answered = ritualResponseText(reg, *ritual, asOf, QLocale()); !answered.isEmpty())
        text += u"\n\n"_s + answered;
    return text;
}

} // namespace

void respondToRitual(Workspace &workspace, QWidget *parent, Id<Ceremony> id)
{
    const Ceremony *ceremony = workspace.reg().find(id);
    if (!ceremony || !workspace.view().isEditable())
        return;
    const QDate today = workspace.document().today();
    const auto decide = [&workspace, id](const std::vector<FieldValue> &fields) -> Status {
        Document &document = workspace.document();
        ChangeBuilder builder = document.builder();
        if (Status noted = respondToRitual(builder, id, fields); !noted)
            return noted;
        const QString reason =
            App::translate("RitualDialog", "Response to the finding of %1").arg(document.reg().find(id)->name);
        return document.apply(std::move(builder), reason).map([](qint64) {});
    };
    auto *dialog = new DecisionDialog(workspace, EntityKind::Ceremony,
                                      {.title = App::translate("RitualDialog", "Respond to the finding"),
                                       .explanation = findingText(workspace.reg(), *ceremony, today),
                                       .action = App::translate("RitualDialog", "&Respond"),
                                       .help = u"cadence#rituals"_s},
                                      decide, parent);
    dialog->ask<&Ceremony::response>({}, App::translate("RitualDialog", "What is done about it?"));
    dialog->ask<&Ceremony::respondedOn>(today);
    dialog->ask<&Ceremony::respondedBy>(ceremony->chair ? Value(ceremony->chair.value) : Value());
    dialog->open();
}

} // namespace Ratchet
