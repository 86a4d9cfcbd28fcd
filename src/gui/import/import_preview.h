// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of an import: what will happen to each row, and which rows and fields are taken.
#pragma once

#include <exchange/import/unread_cells.h>
#include <gui/import/import_counts.h>
#include <gui/import/import_preview_model.h>

#include <QWidget>

namespace Ratchet {

class Workspace;

namespace Ui {
class ImportPreview;
}

class ImportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);
    ~ImportPreview() override;

    // Once, before it is shown.
    void setUp(Workspace &workspace);
    // `unreadable`: lines of the file that are in no row. Whoever ticks goes on where they were.
    void setPlan(std::shared_ptr<const PlannedImport> planned, qsizetype unreadable, bool keepsBlanks);
    [[nodiscard]] const RowChoices &choices() const { return m_choices; }
    // Another file.
    void forgetChoices();
    // Its plan, and which fields were left out.
    void forgetFields();
    void focusRows();

Q_SIGNALS:
    // Other rows or fields are to be taken: the plan has to be made anew.
    void rowsChosen();

private:
    void fillShown();
    void chooseRow(int line, bool isTaken);
    void chooseField(int line, FieldIndex field, bool isTaken);
    // The cells that cannot be read, of one row or of all, refuse it no longer, or do so again.
    void leaveEmpty(const std::vector<UnreadCell> &cells, bool isLetGo);
    [[nodiscard]] std::vector<UnreadCell> unreadOfRow() const;
    void showMenu(QPoint at);
    void showDetails();

    ImportPreviewModel m_model;
    ImportHead m_head;
    QStringList m_headers;
    std::vector<UnreadCell> m_unread;
    RowChoices m_choices;
    std::unique_ptr<Ui::ImportPreview> m_ui;
};

} // namespace Ratchet
