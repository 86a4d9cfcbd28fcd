// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix to look at and to change, with what is wrong beside it.
#pragma once

#include <core/entities/raci.h>
#include <gui/workspace/page_view.h>
#include <models/grids/raci_model.h>

namespace Ratchet {

namespace Ui {
class RaciView;
}

class RaciActions;

class RaciView final : public PageView {
    Q_OBJECT

public:
    explicit RaciView(Workspace &workspace, QWidget *parent = nullptr);
    ~RaciView() override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    bool showRecord(const RecordRef &record) override;
    void focusView() override;

private:
    void prepareTable();
    void updateState();
    void updateFindings();
    void updateRoles();
    void updateLetters();
    void fitHeads();
    void showFinding(int number);

    RaciModel m_model;
    std::unique_ptr<Ui::RaciView> m_ui;
    RaciActions *m_actions = nullptr;
};

} // namespace Ratchet
