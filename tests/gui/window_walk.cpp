// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_walk.h"

#include "every_dialog.h"
#include "open_workspace.h"

#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <document/document.h>
#include <gui/window/main_window.h>
#include <gui/workspace/page.h>
#include <store/store.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

void WindowWalk::actions(const QString &where, const QList<QAction *> &list) const
{
    for (const QAction *action : list) {
        m_look(where + u" action"_s, action->text());
        m_look(where + u" action's tooltip"_s, action->toolTip());
        if (action->menu())
            actions(where, action->menu()->actions());
    }
}

void WindowWalk::headers(const QString &where, const QAbstractItemView &view) const
{
    if (!view.model() || view.inherits("QListView"))
        return;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            m_look(where + u" header"_s, view.model()->headerData(column, Qt::Horizontal, role).toString());
    }
}

void WindowWalk::widget(const QString &where, const QWidget &shown) const
{
    const QString place =
        where + u' ' + QString::fromLatin1(shown.metaObject()->className()) + u' ' + shown.objectName();
    if (m_lookAtWidget)
        m_lookAtWidget(place, shown);
    m_look(place + u" tooltip"_s, shown.toolTip());
    m_look(place + u" name"_s, shown.accessibleName());
    m_look(place + u" description"_s, shown.accessibleDescription());
    m_look(place + u" title"_s, shown.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&shown))
        m_look(place, label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&shown))
        m_look(place, button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&shown))
        m_look(place, group->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(&shown))
        m_look(place + u" placeholder"_s, line->placeholderText());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&shown))
        m_look(place + u" placeholder"_s, text->placeholderText());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&shown))
        headers(place, *view);
    if (const auto *box = qobject_cast<const QComboBox *>(&shown))
        choices(place, *box);
    if (const auto *bar = qobject_cast<const QTabBar *>(&shown))
        tabs(place, *bar);
    if (const auto *menus = qobject_cast<const QMenuBar *>(&shown))
        actions(place, menus->actions());
    if (const auto *menu = qobject_cast<const QMenu *>(&shown))
        actions(place, menu->actions());
}

void WindowWalk::window(const QString &where, const QWidget &root) const
{
    widget(where, root);
    for (const QWidget *child : root.findChildren<QWidget *>()) {
        if (!child->objectName().startsWith(u"qt_"_s))
            widget(where, *child);
    }
    actions(where, root.actions());
}

void WindowWalk::choices(const QString &where, const QComboBox &box) const
{
    for (int i = 0; i < box.count(); ++i)
        m_look(where + u" choice"_s, box.itemText(i));
}

void WindowWalk::tabs(const QString &where, const QTabBar &bar) const
{
    for (int i = 0; i < bar.count(); ++i) {
        m_look(where + u" tab"_s, bar.tabText(i));
        m_look(where + u" tab's tooltip"_s, bar.tabToolTip(i));
    }
}

void fillRegister(Document &document, const QString &word)
{
    ChangeBuilder builder = document.builder();
    QHash<EntityKind, RecordId> made;
    for (const EntityKind kind :
         {EntityKind::Unit, EntityKind::Person, EntityKind::Service, EntityKind::Objective, EntityKind::Improvement,
          EntityKind::Funding, EntityKind::Benefit, EntityKind::Milestone, EntityKind::Pir, EntityKind::Lesson,
          EntityKind::Action, EntityKind::Metric, EntityKind::Reading, EntityKind::Allocation, EntityKind::RaciRole,
          EntityKind::RaciActivity, EntityKind::Artefact}) {
        const RecordId record = builder.create(kind);
        const auto fields = entityType(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const Field &field = fields[i];
            const QLatin1StringView name(field.name);
            const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
            if (name == "rrule"_L1)
                continue; // no word is taken for one
            if (isText)
                builder.set(kind, record, FieldIndex(i), word + u' ' + QString::number(int(kind)));
            else if (field.kind == FieldKind::Date
                     && (field.isRequired() || name == "raised_on"_L1 || name == "held_on"_L1))
                builder.set(kind, record, FieldIndex(i), QDate(2026, 1, 5));
            else if (field.kind == FieldKind::Month)
                builder.set(kind, record, FieldIndex(i), QDate(2026, 1, 1));
            else if (field.kind == FieldKind::Enumeration)
                builder.set(kind, record, FieldIndex(i), qint64(1));
            else if (field.kind == FieldKind::Integer || field.kind == FieldKind::Number)
                builder.set(kind, record, FieldIndex(i),
                            field.kind == FieldKind::Integer ? Value(qint64(2)) : Value(2.0));
            else if (field.kind == FieldKind::Reference && made.contains(*field.reference))
                builder.set(kind, record, FieldIndex(i), made.value(*field.reference));
        }
        made.insert(kind, record);
    }
    valueOf(document.apply(std::move(builder), word, ChangeKind::Import));
}

void WindowWalk::pages(MainWindow &window) const
{
    for (const PageInfo &page : Ratchet::pages()) {
        Page *made = window.openPage(page.id);
        window.workspace()->waitForAnswers();
        QTest::qWait(1);
        for (QTabBar *tabs : made->findChildren<QTabBar *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                tabs->setCurrentIndex(tab);
        }
        QTest::qWait(1);
        QList<QPointer<QMenu>> menus;
        for (QMenu *menu : made->findChildren<QMenu *>())
            menus += menu;
        for (const QPointer<QMenu> &menu : menus) {
            if (menu) // one that opens makes those within it anew
                Q_EMIT menu->aboutToShow();
        }
        this->window(page.id, window);
    }
}

void WindowWalk::dialogs(Workspace &workspace) const
{
    everyDialog(workspace, [this](const QString &where, const QDialog &dialog) { window(where, dialog); });
}

} // namespace Ratchet::Test
