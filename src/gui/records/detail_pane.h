// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the record that is chosen in a list: overview, what hangs on it, its history.
#pragma once

#include <gui/workspace/workspace.h>

#include <QFrame>

class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace Ratchet {

class HistoryView;
class OverviewTab;
class RelatedTable;
class TraceTab;
class WhenShown;

class DetailPane final : public QFrame {
    Q_OBJECT

public:
    DetailPane(Workspace &workspace, EntityKind kind, QWidget *parent);

    void setRecord(RecordId record);

Q_SIGNALS:
    void editRequested();

private:
    struct Relation {
        EntityKind kind;
        FieldIndex field;
        QVBoxLayout *place = nullptr;
        RelatedTable *table = nullptr; // made when it is shown first
        // What hangs on the row that is chosen in it; no field: nothing does.
        EntityKind kindBelow = {};
        FieldIndex fieldBelow = -1;
        RelatedTable *below = nullptr;

        template <auto Member> [[nodiscard]] static Relation by()
        {
            return {kindOf<RecordWith<Member>>, fieldIndex<Member>()};
        }
        template <auto Member> [[nodiscard]] Relation with() const
        {
            Relation relation = *this;
            relation.kindBelow = kindOf<RecordWith<Member>>;
            relation.fieldBelow = fieldIndex<Member>();
            return relation;
        }
        [[nodiscard]] qsizetype count(const Register &reg, RecordId record) const; // what is below, too
    };
    struct Tables {
        QWidget *tab;
        QString title;
        std::vector<Relation> relations;
        QLabel *note; // above the tables, hidden while there is nothing to say
    };

    void addTables(const QString &title, std::vector<Relation> relations);
    void addImprovementTabs();
    void addRelatedTab();
    void showTables(Tables &tables);
    void showRelation(Relation &relation, bool hasRecords);
    void showBelow(const Relation &relation);
    // What is said above the tables of an improvement.
    [[nodiscard]] QString noteAbove(const Tables &tables) const;
    void refresh();

    Workspace &m_workspace;
    RecordRef m_record;
    QLabel *m_title;
    QLabel *m_nothing;
    QPushButton *m_edit;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    TraceTab *m_trace = nullptr; // of improvements
    HistoryView *m_history;
    WhenShown *m_whenShown;
    std::vector<Tables> m_tables;
};

} // namespace Ratchet
