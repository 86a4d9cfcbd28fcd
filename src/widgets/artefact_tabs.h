// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs over contents of different heights: as high as the one that is shown, where a QTabWidget is as high as the
// highest.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QTabBar;
class QVBoxLayout;

namespace Ratchet {

class ArtefactTabs final : public QWidget {
    Q_OBJECT

public:
    explicit ArtefactTabs(QWidget *parent = nullptr);

    // The title is plain: an ampersand is one.
    void addTab(QWidget *content, const QString &title);
    // The content is made when the tab is shown for the first time: a page of many tables shows one of them.
    void addTab(std::function<QWidget *()> make, const QString &title);
    void clear();
    [[nodiscard]] int count() const { return int(m_tabs.size()); }
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] QWidget *currentContent() const;
    void setCurrentIndex(int tab);

private:
    struct Tab {
        QWidget *content = nullptr; // null: not shown yet
        std::function<QWidget *()> make;
    };

    void addTab(Tab tab, const QString &title);
    void showCurrent();

    QTabBar *m_bar;
    QVBoxLayout *m_rows;
    std::vector<Tab> m_tabs;
};

} // namespace Ratchet
