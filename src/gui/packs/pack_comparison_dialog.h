// SPDX-License-Identifier: GPL-3.0-or-later
// PackComparisonDialog: what changed between two evidence packs, computed again in a worker; also as a PDF.
#pragma once

#include <core/entities/evidence.h>
#include <core/latest.h>
#include <gui/workspace/workspace.h>
#include <report/pack/pack_comparison.h>

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ratchet {

namespace Ui {
class PackComparisonDialog;
}

class PackComparisonDialog final : public QDialog {
    Q_OBJECT

public:
    PackComparisonDialog(Workspace &workspace, Id<Pack> pack, QWidget *parent);
    ~PackComparisonDialog() override;

    // Waits for what is being computed: tests use it.
    void wait() { m_job.wait(); }
    [[nodiscard]] const PackComparison &comparison() const { return m_comparison; }

private:
    void chooseAlike();
    void compute();
    void take(const Result<PackComparison> &computed);
    void addTable(const AnswerTable &table);
    void exportPdf();

    Workspace &m_workspace;
    Pack m_pack;
    std::unique_ptr<Ui::PackComparisonDialog> m_ui;
    QPushButton *m_export;
    PackComparison m_comparison;
    Latest<Result<PackComparison>> m_job;
};

} // namespace Ratchet
