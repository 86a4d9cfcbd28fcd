// SPDX-License-Identifier: GPL-3.0-or-later
#include "artefacts_view.h"

#include <answers/evaluation/stale_artefacts.h>
#include <core/entities/evidence.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/records/record_dialog.h>
#include <widgets/new_key.h>

#include <QAction>

namespace Ratchet {

ArtefactsView::ArtefactsView(Workspace &workspace, QWidget *parent)
    : ListedView(workspace, parent)
{
    QAction *create = addHeadAction(tr("&New artefact"), Needs::Editable);
    setNewKey(create, *this);
    connect(create, &QAction::triggered, this, &ArtefactsView::addArtefact);
    connect(addHeadAction(tr("Reviewed toda&y"), Needs::EditableRow), &QAction::triggered, this,
            &ArtefactsView::recordReview);
    refresh();
}

ListedView::Job ArtefactsView::contentJob() const
{
    return [reg = Register(workspace().reg()), asOf = workspace().view().asOf()] {
        const auto stale = int(staleArtefacts(reg, asOf).size());
        AnswerTable table = artefactsTable(reg, asOf, QLocale());
        const QString all = tr("%Ln artefact(s)", nullptr, int(table.rows.size()));
        return Content{
            .table = std::move(table),
            .summary = tr("%1 · %2").arg(all, stale == 0 ? tr("none is stale") : tr("%Ln stale", nullptr, stale)),
            .empty = tr("No artefact yet. List what proves your answers – the register, the review template, the "
                        "capacity plan, the matrix, the calendar – with who keeps it and how often it has to be "
                        "looked at.")};
    };
}

void ArtefactsView::addArtefact() { openNewRecord(workspace(), EntityKind::Artefact, window()); }

void ArtefactsView::recordReview()
{
    const Artefact *artefact = workspace().reg().find(Id<Artefact>(current().record));
    if (!artefact)
        return;
    ChangeBuilder builder = workspace().document().builder();
    builder.set<&Artefact::reviewedOn>(artefact->id, workspace().document().today());
    workspace().apply(std::move(builder), tr("%1 was reviewed").arg(artefact->name));
}

} // namespace Ratchet
