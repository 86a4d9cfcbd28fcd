// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a recurrence by choosing, says it in words and shows its next dates while it changes. What the controls cannot
// show is edited as the rule it is; nothing of it is lost.
#pragma once

#include <calendar/recurrence.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Ratchet {

class RecurrenceEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RecurrenceEditor(QWidget *parent = nullptr);

    // RFC 5545: the rule, lines with EXDATE after it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    // The first time it takes place, as the wall clock of the zone shows it; words and dates follow.
    void setStart(const QDateTime &startsAt, const QString &timeZone);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    // By the user.
    void edited();

private:
    enum Kind { ByDay, ByWeekday };
    enum End { Never, AfterCount, OnDay };

    // Whether the controls can show the whole of it.
    [[nodiscard]] static bool isDrawable(const Recurrence &rule);
    void buildPeriod(QFormLayout *form);
    void buildDays(QFormLayout *form);
    void buildMonths(QFormLayout *form);
    void buildEnd(QFormLayout *form);
    void showRecurrence(const Recurrence &recurrence);
    void showEnd(const Recurrence &recurrence);
    [[nodiscard]] Recurrence chosen() const;
    void chooseEnd(Recurrence &recurrence) const;
    void choose();
    void takeText();
    void updateRows();
    void updatePreview();

    QFormLayout *m_form;
    QSpinBox *m_interval;
    QComboBox *m_period;
    QWidget *m_weekDays;
    std::vector<QCheckBox *> m_weekDay; // Monday first
    QWidget *m_dayOfMonth;
    QComboBox *m_kind; // day of the month, or a weekday
    QComboBox *m_day; // 1 to 31, last
    QComboBox *m_ordinal; // first to fifth, last
    QComboBox *m_dayName; // Monday to Sunday, working day
    QWidget *m_months;
    std::vector<QCheckBox *> m_month;
    QComboBox *m_monthOfYear;
    QComboBox *m_end;
    QSpinBox *m_count;
    QDateEdit *m_until;
    QLineEdit *m_exceptions;
    QLineEdit *m_rule;
    QLabel *m_words;
    QLabel *m_dates;
    QDateTime m_startsAt;
    QString m_timeZone;
    std::vector<RecurrenceLimit> m_kept; // exceptions of the rule that is shown
    bool m_isDrawn = false; // the controls show the whole rule
    bool m_isShowing = false;
};

} // namespace Ratchet
