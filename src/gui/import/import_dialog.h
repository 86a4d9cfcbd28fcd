// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a spreadsheet in: choose a file or paste, say which column is what, answer what cannot be guessed, look at
// every row, import as one step of undo. What may take long – reading, guessing, planning – runs in a worker.
#pragma once

#include <exchange/import/importer.h>
#include <gui/import/import_preview_model.h>
#include <gui/workspace/workspace.h>

#include <QDialog>

namespace Ratchet {

namespace Ui {
class ImportDialog;
}

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, EntityKind kind, QWidget *parent);
    ~ImportDialog() override;

    void readFile(const QString &path);
    void readPasted(const QString &text);
    void accept() override;

private:
    enum Step { Source, Columns, Preview };
    // Whether a mapping is first completed by what the columns hold.
    enum class Mapping { AsItIs, Completed };
    // What a worker brings back: the mapping it completed, and the plan made of it.
    struct Planning {
        ImportMapping mapping;
        std::shared_ptr<PlannedImport> planned;
    };

    [[nodiscard]] static Result<Planning> planned(const std::shared_ptr<const Register> &reg, RecordId nextId,
                                                  EntityKind kind, const TextTable &table, ImportMapping mapping,
                                                  Mapping which, const ImportOptions &options);
    void fillPreview();
    void chooseFile();
    void take(Result<TextTable> table, const QString &name);
    void chooseColumn(const QString &header, const QString &field);
    void choosePattern(const ImportQuestion &question, const QString &pattern);
    void chooseValue(const QString &field, const QString &value, const QString &option);
    void plan(Mapping which);
    void takePlan(Result<Planning> made, Mapping which);
    void showStep(Step step);
    [[nodiscard]] QString missingField();
    void goOn();
    void updateTexts();
    [[nodiscard]] QStringList counts() const;
    void say(const QString &problem);

    Workspace &m_workspace;
    EntityKind m_kind;
    std::shared_ptr<const TextTable> m_table;
    ImportMapping m_mapping;
    std::shared_ptr<PlannedImport> m_planned;
    ImportPreviewModel m_preview;
    int m_wanted = 0; // number of the latest job asked for; an earlier one comes too late
    bool m_isFresh = false; // a table was read, its columns were not shown yet
    std::unique_ptr<Ui::ImportDialog> m_ui;
};

} // namespace Ratchet
