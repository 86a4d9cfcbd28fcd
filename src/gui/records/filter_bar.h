// SPDX-License-Identifier: GPL-3.0-or-later
// Search field and filter chips of a record list. What filters is always visible and can be taken away; Esc takes all
// away.
#pragma once

#include <models/lists/record_model.h>

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace Ratchet {

class FlowLayout;
struct Field;

class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(RecordModel &model, QWidget *parent = nullptr);

    // A control that stands at the trailing edge of the first line.
    void addTool(QWidget *tool);
    void focusSearch();
    // Takes search and filters away.
    void clear();
    [[nodiscard]] bool isActive() const;
    // What is searched and filtered by, in words; empty where all is shown.
    [[nodiscard]] QString activeText() const;

Q_SIGNALS:
    // Down or Return in the search field: on to the list.
    void listRequested();

protected:
    // Whoever sees the bar sees what it filters, as a list or as a board.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    // All lines of chips keep their room where the window is low.
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct FieldChip {
        FieldIndex field;
        QToolButton *button;
        bool isSecondary; // stands in the menu "More" until it filters
    };
    struct FactChip {
        QString fact;
        QToolButton *button;
        bool isSecondary;
    };

    [[nodiscard]] QToolButton *makeChip(const QString &text);
    void addFactChip(const RecordFact &fact);
    void addFieldChip(FieldIndex field);
    void addMore();
    void fillMore(QMenu *menu);
    void toggleFact(const QString &fact);
    void removeFilter(const QString &id);
    [[nodiscard]] QStringList valuesOf(const RecordFilter &filter, const Field &field) const;
    void showFilters();
    // Searches for what was typed: at once in a list that takes no time, else when the typing pauses.
    void searchTyped();
    void finishTyping();

    RecordModel &m_model;
    QLineEdit *m_search;
    QTimer *m_typing;
    FlowLayout *m_chips;
    QHBoxLayout *m_tools;
    QToolButton *m_rows;
    QToolButton *m_more;
    QToolButton *m_clear;
    std::vector<FieldChip> m_fields;
    std::vector<FactChip> m_facts;
};

} // namespace Ratchet
