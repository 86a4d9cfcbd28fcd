// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a spreadsheet in: choose a file or paste, say which column is what, answer what cannot be guessed, look at
// every row, import as one step of undo. What may take long – reading, guessing, planning – runs in a worker.
#pragma once

#include <gui/import/import_columns.h>
#include <gui/import/import_jobs.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

namespace Ratchet {

namespace Ui {
class ImportDialog;
}

class ImportDialog final : public InputDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, EntityKind kind, QWidget *parent);
    ~ImportDialog() override;

    // `sheet` as readTable() has it.
    void readFile(const QString &path, const QString &sheet = {});
    void readPasted(const QString &text);
    void accept() override;

protected:
    [[nodiscard]] bool isChanged() const override;

private:
    enum Step { Source, Columns, Preview };
    // What of the columns' page a choice may have changed besides the questions.
    enum class Shown { Questions, Columns };

    void chooseFile();
    void readOwnerSheet(const QString &path);
    void take(Result<TextTable> table, const QString &name);
    void chooseColumn(const QString &header, const QString &field);
    void chooseValues(const std::vector<ImportColumns::ChosenValue> &chosen);
    // Tells the planner of a choice, and shows what is to be asked then.
    void choose(ImportJobs::Choice choice, Shown shown);
    void takeQuestions(const ImportJobs::Questions &questions);
    void chooseHistory(bool isHistory);
    void chooseAside(bool isRead);
    void beginTable();
    void saveRefused();
    void planRows();
    void takePlan(const ImportJobs::Planned &planned);
    void showStep(Step step);
    void goOn();
    void updateTexts();
    void answerGates();
    void write(const std::shared_ptr<PlannedImport> &planned);
    void finish(const Result<qint64> &written, const ImportPlan &plan);
    void say(const QString &problem);

    Workspace &m_workspace;
    EntityKind m_kind;
    std::shared_ptr<const TextTable> m_asRead; // without totals and second tables
    std::shared_ptr<const TextTable> m_table; // the same, or with them
    ImportJobs m_jobs;
    ImportMapping m_mapping;
    std::shared_ptr<PlannedImport> m_planned; // what the preview shows; none while other rows are wanted
    QString m_path; // of the file that was read last
    int m_readings = 0; // of files and pasted texts; an earlier one comes too late
    Shown m_shown = Shown::Questions; // what the choices since the last questions may have changed
    bool m_isFresh = false; // a table was read, its columns were not shown yet
    std::unique_ptr<Ui::ImportDialog> m_ui;
};

} // namespace Ratchet
