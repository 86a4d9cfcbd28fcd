// SPDX-License-Identifier: GPL-3.0-or-later
#include "artefact_tabs.h"

#include <widgets/button_text.h>
#include <widgets/theme.h>

#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

ArtefactTabs::ArtefactTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_rows(new QVBoxLayout(this))
{
    setGaps(m_rows, 0, Space::small);
    m_rows->addWidget(m_bar);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("Artefact as chart and tables"));
    for (auto *scroll : m_bar->findChildren<QToolButton *>()) // made by Qt, without a name
        scroll->setAccessibleName(scroll->arrowType() == Qt::LeftArrow ? tr("Tabs before") : tr("Tabs after"));
    setFocusProxy(m_bar);
    connect(m_bar, &QTabBar::currentChanged, this, &ArtefactTabs::showCurrent);
}

void ArtefactTabs::addTab(QWidget *content, const QString &title)
{
    content->hide();
    m_rows->addWidget(content);
    m_contents.push_back(content);
    m_bar->addTab(buttonText(title));
    m_bar->updateGeometry(); // a bar that is not seen yet does not say that it grew
    showCurrent();
}

void ArtefactTabs::clear()
{
    const QSignalBlocker quiet(m_bar);
    while (m_bar->count() > 0)
        m_bar->removeTab(0);
    for (QWidget *content : m_contents)
        delete content;
    m_contents.clear();
}

int ArtefactTabs::currentIndex() const { return m_bar->currentIndex(); }

QWidget *ArtefactTabs::currentContent() const
{
    const int tab = m_bar->currentIndex();
    return tab >= 0 && tab < count() ? m_contents[size_t(tab)] : nullptr;
}

void ArtefactTabs::setCurrentIndex(int tab) { m_bar->setCurrentIndex(tab); }

void ArtefactTabs::showCurrent()
{
    for (QWidget *content : m_contents)
        content->setVisible(content == currentContent());
}

} // namespace Ratchet
