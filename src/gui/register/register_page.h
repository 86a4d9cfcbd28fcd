// SPDX-License-Identifier: GPL-3.0-or-later
// The register of improvements as a list or as a board, and beside it everything about the one that is chosen. Both
// show what one search and its filters leave.
#pragma once

#include <gui/workspace/page.h>

#include <memory>

namespace Ratchet {

namespace Ui {
class RegisterPage;
}

class BoardView;
class DetailPane;
class ImprovementPrint;
class RecordPanel;

class RegisterPage final : public Page {
    Q_OBJECT

public:
    explicit RegisterPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RegisterPage() override;

    void showRecord(const RecordRef &record) override;
    void showRows(const QString &why, const std::vector<RecordRef> &rows) override;
    void focusSearch() override;

private:
    void updateCounts();
    void openTab(int tab);

    std::unique_ptr<Ui::RegisterPage> m_ui;
    RecordPanel *m_panel;
    BoardView *m_board;
    DetailPane *m_detail;
    ImprovementPrint *m_print;
};

} // namespace Ratchet
