// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a spreadsheet in: choose a file or paste, say which column is what, answer what cannot be guessed, look at
// every row, import as one step of undo.
#pragma once

#include <exchange/import/importer.h>
#include <gui/import/import_preview_model.h>
#include <gui/workspace/workspace.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Ratchet {

class ImportColumns;

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, EntityKind kind, QWidget *parent);

    void readFile(const QString &path);
    void readPasted(const QString &text);
    void accept() override;

private:
    enum Step { Source, Columns, Preview };

    [[nodiscard]] QWidget *buildSource();
    [[nodiscard]] QWidget *buildColumns();
    [[nodiscard]] QWidget *buildPreview();
    void chooseFile();
    void take(const Result<TextTable> &table, const QString &name);
    void chooseColumn(const QString &header, const QString &field);
    void choosePattern(const ImportQuestion &question, const QString &pattern);
    void chooseValue(const QString &field, const QString &value, const QString &option);
    void plan();
    void takePlan(Result<std::shared_ptr<PlannedImport>> planned);
    void showStep(Step step);
    [[nodiscard]] QString missingField();
    void goOn();
    void updateTexts();
    void say(const QString &problem);

    Workspace &m_workspace;
    EntityKind m_kind;
    TextTable m_table;
    ImportMapping m_mapping;
    std::shared_ptr<PlannedImport> m_planned;
    ImportPreviewModel m_preview;
    int m_wanted = 0; // number of the latest plan asked for; an earlier one comes too late

    QLabel *m_head;
    QStackedWidget *m_steps;
    QPlainTextEdit *m_pasted = nullptr;
    ImportColumns *m_columns = nullptr;
    QLabel *m_known = nullptr;
    QLabel *m_counts = nullptr;
    QComboBox *m_shown = nullptr;
    QTreeView *m_rows = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QLineEdit *m_keepAs = nullptr;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace Ratchet
