// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a recurrence by choosing, says it in words and shows its next dates while it changes. What the controls cannot
// show is edited as the rule it is; nothing of it is lost.
#pragma once

#include <calendar/recurrence.h>

#include <QWidget>

#include <memory>

class QCheckBox;

namespace Ratchet {

namespace Ui {
class RecurrenceEditor;
}

class RecurrenceEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RecurrenceEditor(QDate today, QWidget *parent = nullptr);
    ~RecurrenceEditor() override;

    // RFC 5545: the rule, lines with EXDATE after it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    // The first time it takes place, as the wall clock of the zone shows it; words and dates follow.
    // `zoneRules` as clockZone() takes them.
    void setStart(const QDateTime &startsAt, const QString &timeZone, const QString &zoneRules = {});
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    // By the user.
    void edited();

private:
    enum Kind { ByDay, ByWeekday };
    enum End { Never, AfterCount, OnDay };

    // Whether the controls can show the whole of it.
    [[nodiscard]] static bool isDrawable(const Recurrence &rule);
    void fillDays();
    void fillMonths();
    void showRecurrence(const Recurrence &recurrence);
    void showEnd(const Recurrence &recurrence);
    [[nodiscard]] Recurrence chosen() const;
    void chooseEnd(Recurrence &recurrence) const;
    void choose();
    void takeText();
    void updateRows();
    void updatePreview();

    std::unique_ptr<Ui::RecurrenceEditor> m_ui;
    std::vector<QCheckBox *> m_weekDay; // Monday first
    std::vector<QCheckBox *> m_month;
    QDate m_today; // dates before it are not shown
    QDateTime m_startsAt;
    QString m_timeZone;
    QString m_zoneRules;
    std::vector<RecurrenceLimit> m_kept; // exceptions of the rule that is shown
    bool m_isDrawn = false; // the controls show the whole rule
    bool m_isShowing = false;
};

} // namespace Ratchet
