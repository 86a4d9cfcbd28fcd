// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the record that is chosen in a list: overview, what hangs on it, its history.
#pragma once

#include <gui/workspace/workspace.h>

#include <QFrame>

class QLabel;
class QPushButton;
class QTabWidget;

namespace Ratchet {

class HistoryView;
class OverviewTab;
class RelatedTable;
class WhenShown;

class DetailPane final : public QFrame {
    Q_OBJECT

public:
    DetailPane(Workspace &workspace, EntityKind kind, QWidget *parent);

    void setRecord(RecordId record);

Q_SIGNALS:
    void editRequested();

private:
    struct Tables {
        QWidget *tab;
        QString title;
        std::vector<RelatedTable *> tables;
        QLabel *note; // above the tables, hidden while there is nothing to say
    };
    struct Relation {
        EntityKind kind;
        FieldIndex field;

        template <auto Member> [[nodiscard]] static Relation by()
        {
            return {kindOf<RecordWith<Member>>, fieldIndex<Member>()};
        }
    };

    void addTables(const QString &title, const std::vector<Relation> &relations);
    void addImprovementTabs();
    void addRelatedTab();
    void showTables(const Tables &tables);
    void showBenefit(const Tables &shown);
    void refresh();

    Workspace &m_workspace;
    RecordRef m_record;
    QLabel *m_title;
    QLabel *m_nothing;
    QPushButton *m_edit;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    HistoryView *m_history;
    WhenShown *m_whenShown;
    std::vector<Tables> m_tables;
};

} // namespace Ratchet
