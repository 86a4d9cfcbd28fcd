// SPDX-License-Identifier: GPL-3.0-or-later
// HelpWindow: the manual, with its contents at the side, a search over all topics, back and forward. A window of its
// own, which stays usable while a dialog is open.
#pragma once

#include <QWidget>

#include <memory>

class QListWidgetItem;
class QTreeWidgetItem;

namespace Ratchet {

namespace Ui {
class HelpWindow;
}

class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    HelpWindow();
    ~HelpWindow() override;

    // "metrics", "metrics#baseline".
    void showReference(const QString &reference);
    [[nodiscard]] QString reference() const;

Q_SIGNALS:
    void pdfRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillContents();
    void search(const QString &words);
    void openContents(const QTreeWidgetItem *item);
    void openHit(const QListWidgetItem *hit);
    void follow();

    std::unique_ptr<Ui::HelpWindow> m_ui;
};

} // namespace Ratchet
