// SPDX-License-Identifier: GPL-3.0-or-later
// CapacityView: hours of teams by month, planned and used; what was kept of the ring-fence, and what took the rest.
#pragma once

#include <gui/workspace/page_view.h>
#include <models/grids/capacity_model.h>

#include <memory>

namespace Ratchet {

namespace Ui {
class CapacityView;
}

class AnswerTableView;
class CapacityActions;
class CapacityGrid;

class CapacityView final : public PageView {
    Q_OBJECT

public:
    explicit CapacityView(Workspace &workspace, QWidget *parent = nullptr);
    ~CapacityView() override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    bool showRecord(const RecordRef &record) override;
    void focusView() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void prepareTools();
    void connectParts();
    [[nodiscard]] AnswerTableView *addTable(const QString &title);
    void showMeasures();
    void showMonths(QDate first);
    void showResults();
    void updateState();
    void fillSources();
    void refuse(const QString &reason);

    std::unique_ptr<Ui::CapacityView> m_ui; // outlives the model, whose end the grid hears of
    CapacityModel m_model;
    CapacityGrid *m_grid;
    CapacityActions *m_actions;
    AnswerTableView *m_teams;
    AnswerTableView *m_raids;
    AnswerTableView *m_balance;
};

} // namespace Ratchet
