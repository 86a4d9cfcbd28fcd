// SPDX-License-Identifier: GPL-3.0-or-later
// CadenceView: the rhythm of reviews as a calendar with what became of each date, the same as a list, and what a review
// needs and leaves.
#pragma once

#include <gui/cadence/cadence_calendar.h>
#include <gui/workspace/page_view.h>

#include <functional>
#include <memory>

namespace Ratchet {

namespace Ui {
class CadenceView;
}

struct Ceremony;

class CadenceActions;
class CadenceTiles;
class PeriodAdherence;

class CadenceView final : public PageView {
    Q_OBJECT

public:
    explicit CadenceView(Workspace &workspace, QWidget *parent = nullptr);
    ~CadenceView() override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    bool showRecord(const RecordRef &record) override;
    void focusView() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void prepareTools();
    void prepareList();
    void connectParts();
    void fillCeremonies();
    void refresh();
    void showPeriod(QDate day);
    void setSpan(int span);
    void step(int by);
    void goToToday();
    void dayChosen(QDate day);
    void dayActivated(QDate day);
    void rowChosen();
    void showDetails();
    void select(const CeremonyDate &date);
    // Goes to that day and chooses what is meant; false where it is not there.
    bool showEntry(QDate day, const std::function<bool(const CadenceEntry &)> &isMeant);
    [[nodiscard]] Id<Ceremony> filtered() const;
    [[nodiscard]] Id<Ceremony> currentCeremony() const;
    [[nodiscard]] const CadenceEntry *currentEntry() const;

    std::unique_ptr<Ui::CadenceView> m_ui; // outlives the model, whose end the list hears of
    CadenceModel m_model;
    CalendarSpan m_span = CalendarSpan::Month;
    QDate m_day; // in the period shown
    CadenceActions *m_actions;
    CadenceTiles *m_tiles;
    PeriodAdherence *m_adherence; // of the time shown
};

} // namespace Ratchet
