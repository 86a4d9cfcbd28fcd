// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs over contents of different heights: as high as the one that is shown, where a QTabWidget is as high as the
// highest.
#pragma once

#include <QWidget>

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
    void clear();
    [[nodiscard]] int count() const { return int(m_contents.size()); }
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] QWidget *currentContent() const;
    void setCurrentIndex(int tab);

private:
    void showCurrent();

    QTabBar *m_bar;
    QVBoxLayout *m_rows;
    std::vector<QWidget *> m_contents;
};

} // namespace Ratchet
