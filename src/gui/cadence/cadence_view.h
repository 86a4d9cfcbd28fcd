// SPDX-License-Identifier: GPL-3.0-or-later
// The rhythm of reviews: a calendar with what became of each date, the same as a list, and what a review needs and
// leaves.
#pragma once

#include <gui/cadence/cadence_calendar.h>
#include <gui/workspace/page_view.h>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace Ratchet {

struct Ceremony;

class CadenceTiles;

class CadenceView final : public PageView {
    Q_OBJECT

public:
    explicit CadenceView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    bool showRecord(const RecordRef &record) override;
    void focusView() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void buildTools(QVBoxLayout *rows);
    [[nodiscard]] QWidget *makeCalendarCard();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeEmptyState();
    void fillCeremonies();
    void refresh();
    void showPeriod(QDate day);
    void step(int by);
    void dayChosen(QDate day);
    void dayActivated(QDate day);
    void rowChosen();
    void showDetails();
    void select(const CeremonyDate &date);
    [[nodiscard]] Id<Ceremony> filtered() const;
    [[nodiscard]] Id<Ceremony> currentCeremony() const;
    [[nodiscard]] const CadenceEntry *currentEntry() const;

    void record();
    void addCeremony();
    void editCeremony();
    void importCalendar();
    void exportCalendar();
    void printAgenda();
    void showKeptSlides();

    CadenceModel m_model;
    CalendarSpan m_span = CalendarSpan::Month;
    QDate m_day; // in the period shown
    QStackedWidget *m_stack;
    QSplitter *m_split;
    CadenceTiles *m_tiles;
    CadenceCalendar *m_calendar;
    QTreeView *m_list;
    QComboBox *m_spans;
    QComboBox *m_ceremonies;
    QLabel *m_period;
    QLabel *m_name = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_last = nullptr;
    QAction *m_record = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_agenda = nullptr;
    QAction *m_slides = nullptr;
};

} // namespace Ratchet
