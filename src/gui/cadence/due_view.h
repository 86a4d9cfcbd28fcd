// SPDX-License-Identifier: GPL-3.0-or-later
// What is due in the next days and weeks: the owners, the list of one of them, and what reminds them.
#pragma once

#include <answers/reviews/due_work.h>
#include <core/latest.h>
#include <gui/workspace/page_view.h>

namespace Ratchet {

namespace Ui {
class DueView;
}

class DueActions;

class DueView final : public PageView {
    Q_OBJECT

public:
    explicit DueView(Workspace &workspace, QWidget *parent = nullptr);
    ~DueView() override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    void focusView() override;
    // Waits until everything is shown: for tests and pictures.
    void wait() { m_gathering.wait(); }

private:
    void gather();
    void showWork();
    void showOwner();
    [[nodiscard]] std::optional<size_t> chosen() const;

    std::unique_ptr<Ui::DueView> m_ui;
    DueActions *m_actions;
    DueWork m_work;
    std::optional<Id<Person>> m_person; // who was chosen last, nobody too; stays so while the register changes
    Latest<DueWork> m_gathering;
};

} // namespace Ratchet
