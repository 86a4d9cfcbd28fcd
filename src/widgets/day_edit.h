// SPDX-License-Identifier: GPL-3.0-or-later
// A field for one day: typed whole as fields of a record read it, chosen from a calendar, or stepped through. The one
// of the toolkit has sections, which eat a date that is typed over all of them.
#pragma once

#include <QDateEdit>

namespace Ratchet {

class DayEdit final : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    // The day that is meant where somebody types "today"; until then that is no date.
    void setToday(QDate today) { m_today = today; }

protected:
    QValidator::State validate(QString &text, int &position) const override;
    QDateTime dateTimeFromText(const QString &text) const override;
    void fixup(QString &) const override { } // what is no date is refused, not completed
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    // Says so where what stands there is no date in range.
    [[nodiscard]] bool refuse();

    QDate m_today;
    QDate m_before; // the day there was when the typing began
};

} // namespace Ratchet
