// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of teams by month, planned and used; what was kept of the ring-fence, and what took the rest.
#pragma once

#include <gui/workspace/page_view.h>
#include <models/grids/capacity_model.h>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Ratchet {

class AnswerTableView;
class ArtefactTabs;
class CapacityGrid;
class ChartView;

class CapacityView final : public PageView {
    Q_OBJECT

public:
    explicit CapacityView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    bool showRecord(const RecordRef &record) override;
    void focusView() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTools(QVBoxLayout *card);
    void buildGrid(QVBoxLayout *card);
    void buildResults(QVBoxLayout *rows);
    void showMeasures();
    void showMonths(QDate first);
    void takeChange();
    void showResults();
    void updateState();
    void fillSources();
    void refuse(const QString &reason);
    void bookRaid(const std::vector<std::pair<QString, Value>> &fields);
    void bookRaidHere();
    void openBalance(const RecordRef &row);
    void addTeam();

    CapacityModel m_model;
    bool m_isOutdated = false;
    CapacityGrid *m_grid;
    QComboBox *m_hours;
    QComboBox *m_shown;
    QComboBox *m_months;
    QToolButton *m_source;
    QLabel *m_period;
    QWidget *m_noTeams = nullptr;
    QLabel *m_chartTitle;
    ChartView *m_chart;
    ArtefactTabs *m_tabs;
    AnswerTableView *m_teams;
    AnswerTableView *m_raids;
    AnswerTableView *m_balance;
    QAction *m_timesheet;
    QAction *m_book;
    QAction *m_team;
};

} // namespace Ratchet
