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
    addTab(Tab{.content = content, .make = {}}, title);
}

void ArtefactTabs::addTab(std::function<QWidget *()> make, const QString &title)
{
    addTab(Tab{.content = nullptr, .make = std::move(make)}, title);
}

void ArtefactTabs::addTab(Tab tab, const QString &title)
{
    m_tabs.push_back(std::move(tab));
    m_bar->addTab(buttonText(title));
    m_bar->updateGeometry(); // a bar that is not seen yet does not say that it grew
    showCurrent();
}

void ArtefactTabs::clear()
{
    const QSignalBlocker quiet(m_bar);
    while (m_bar->count() > 0)
        m_bar->removeTab(0);
    for (const Tab &tab : m_tabs)
        delete tab.content;
    m_tabs.clear();
}

int ArtefactTabs::currentIndex() const { return m_bar->currentIndex(); }

QWidget *ArtefactTabs::currentContent() const
{
    const int tab = m_bar->currentIndex();
    return tab >= 0 && tab < count() ? m_tabs[size_t(tab)].content : nullptr;
}

void ArtefactTabs::setCurrentIndex(int tab) { m_bar->setCurrentIndex(tab); }

void ArtefactTabs::showCurrent()
{
    const int current = m_bar->currentIndex();
    for (int i = 0; i < count(); ++i) {
        Tab &tab = m_tabs[size_t(i)];
        if (i == current && !tab.content) {
            tab.content = tab.make();
            m_rows->addWidget(tab.content);
        }
        if (tab.content)
            tab.content->setVisible(i == current);
    }
}

} // namespace Ratchet
