// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_header.h"

#include <widgets/link_text.h>
#include <widgets/theme.h>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void follow(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? QString() : keys);
    button->setAccessibleName(action->iconText());
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_accountable(new LinkText({}, this))
    , m_actions(new QHBoxLayout)
{
    auto *rows = new QHBoxLayout(this);
    setGaps(rows, 0, Space::medium);
    auto *texts = new QVBoxLayout;
    setGaps(texts, 0, 2);
    for (QLabel *label : {m_title, m_subtitle})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    texts->addWidget(m_accountable, 0, Qt::AlignLeading);
    m_accountable->setObjectName(u"accountable"_s);
    m_accountable->hide();
    connect(m_accountable, &QAbstractButton::clicked, this, &PageHeader::accountableClicked);
    setTextLook(m_title, LabelLook::PageTitle);
    setTextLook(m_subtitle, LabelLook::Muted);
    m_title->setWordWrap(true); // the questions are long, and buttons stand beside them
    m_subtitle->setWordWrap(true);
    constexpr int lettersWide = 24;
    m_subtitle->setMinimumWidth(m_subtitle->fontMetrics().averageCharWidth() * lettersWide);
    rows->addLayout(texts, 1);
    setGaps(m_actions, 0, Space::small);
    rows->addLayout(m_actions);
    rows->setAlignment(m_actions, Qt::AlignVCenter);
}

// No word of it is cut, however many buttons stand beside it.
void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    int widest = 0;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, m_title->fontMetrics().horizontalAdvance(word));
    m_title->setMinimumWidth(widest);
}

QString PageHeader::title() const { return m_title->text(); }

void PageHeader::setSubtitle(const QString &subtitle) { m_subtitle->setText(subtitle); }

void PageHeader::setAccountable(const QString &who, const QString &reason, Tone tone)
{
    m_accountable->setWords(who);
    m_accountable->setTone(tone);
    m_accountable->setToolTip(reason);
    m_accountable->setAccessibleDescription(reason);
    m_accountable->show();
}

QPushButton *PageHeader::addButton(QAction *action)
{
    auto *button = new QPushButton(this);
    follow(button, action);
    connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_actions->addWidget(button);
    return button;
}

QPushButton *PageHeader::addPrimaryButton(QAction *action)
{
    QPushButton *button = addButton(action);
    makePrimary(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget) { m_actions->addWidget(widget); }

} // namespace Ratchet
