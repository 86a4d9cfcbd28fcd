// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_views.h"

#include <core/entities/settings.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <models/lists/kind_views.h>
#include <widgets/ask.h>
#include <widgets/button_text.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

SavedViewsMenu::SavedViewsMenu(Workspace &workspace, RecordModel &model, const QString &page, QWidget *parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_page(page)
{
    setTitle(tr("Saved views"));
    setObjectName(u"savedViews"_s);
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
}

void SavedViewsMenu::fill()
{
    clear();
    const bool isEditable = m_workspace.view().isEditable();
    auto *removing = new QMenu(tr("&Remove"), this);
    for (const SavedView &view : m_workspace.reg().all<SavedView>()) {
        if (view.page != m_page)
            continue;
        const QString name = buttonText(view.name);
        connect(addAction(name), &QAction::triggered, this, [this, definition = view.definition] {
            const auto known = viewDefinitionFromJson(definition.toUtf8(), m_workspace.reg(), m_model.kind());
            if (known)
                m_model.setDefinition(*known);
            else
                m_workspace.ask().tellError(parentWidget(), tr("The view cannot be shown"), known.error());
        });
        connect(removing->addAction(name), &QAction::triggered, this, [this, id = view.id] { remove(id); });
    }
    if (isEmpty())
        addAction(tr("No view was saved yet"))->setEnabled(false);
    addSeparator();
    QAction *standard = addAction(tr("&Standard view"));
    connect(standard, &QAction::triggered, this, [this] { m_model.setDefinition(standardView(m_model.kind())); });
    QAction *save = addAction(tr("&Save this view as…"));
    save->setEnabled(isEditable);
    connect(save, &QAction::triggered, this, &SavedViewsMenu::saveAs);
    removing->setEnabled(isEditable && !removing->isEmpty());
    addMenu(removing);
}

void SavedViewsMenu::saveAs()
{
    m_workspace.ask().askText(parentWidget(), tr("Save this view"), tr("Name of the view"),
                              [this](const std::optional<QString> &name) {
                                  if (name && !name->trimmed().isEmpty())
                                      write(name->trimmed());
                              });
}

void SavedViewsMenu::write(const QString &name)
{
    const auto &views = m_workspace.reg().all<SavedView>();
    const auto known = std::find_if(views.begin(), views.end(),
                                    [&](const SavedView &view) { return view.page == m_page && view.name == name; });
    ChangeBuilder builder = m_workspace.document().builder();
    const Id<SavedView> view = known == views.end() ? builder.create<SavedView>() : known->id;
    builder.set<&SavedView::page>(view, Value(m_page));
    builder.set<&SavedView::name>(view, Value(name));
    builder.set<&SavedView::definition>(
        view, Value(QString::fromUtf8(toJson(m_model.definition(), m_workspace.reg(), m_model.kind()))));
    m_workspace.apply(std::move(builder), tr("Saved view: %1").arg(name));
}

void SavedViewsMenu::remove(Id<SavedView> view)
{
    const SavedView *held = m_workspace.reg().find(view);
    if (!held)
        return;
    ChangeBuilder builder = m_workspace.document().builder();
    builder.remove(EntityKind::SavedView, view.value);
    m_workspace.apply(std::move(builder), tr("Removed the saved view %1").arg(held->name));
}

} // namespace Ratchet
