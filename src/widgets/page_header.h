// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page: title, one line below it, and what can be done here, the primary action last.
#pragma once

#include <answers/basis/figures.h>

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Ratchet {

class LinkText;

class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setSubtitle(const QString &subtitle);
    // Who is accountable for the page, beside the line below the title: a link that says by what.
    void setAccountable(const QString &who, const QString &reason, Tone tone);
    // A button that follows the action: text, enabled, shortcut in its tooltip.
    QPushButton *addButton(QAction *action);
    QPushButton *addPrimaryButton(QAction *action);
    // Anything else at the end of the head.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void accountableClicked();

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    LinkText *m_accountable; // hidden until somebody says who it is
    QHBoxLayout *m_actions;
};

} // namespace Ratchet
