// SPDX-License-Identifier: GPL-3.0-or-later
// "If you left tomorrow": what one person holds and what stops when, and handing all or some of it over in one step.
#pragma once

#include <answers/questions/handover.h>
#include <gui/workspace/workspace.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Ratchet {

struct Person;

class HandoverDialog final : public QDialog {
    Q_OBJECT

public:
    HandoverDialog(Workspace &workspace, Id<Person> person, QWidget *parent);

    void accept() override;

private:
    void buildList();
    QWidget *buildTarget();
    void fill();
    void updateState();
    void copyList() const;
    [[nodiscard]] std::vector<Holding> chosen() const;
    [[nodiscard]] Id<Person> target() const;
    [[nodiscard]] QString nameOf(Id<Person> person) const;

    Workspace &m_workspace;
    Id<Person> m_person;
    std::vector<Holding> m_held;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QCheckBox *m_all;
    QComboBox *m_target;
    QCheckBox *m_leaves;
    QDateEdit *m_lastDay;
    QPushButton *m_handOver = nullptr;
};

} // namespace Ratchet
