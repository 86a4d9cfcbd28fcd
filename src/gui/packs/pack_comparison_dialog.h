// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two evidence packs, computed again in a worker; also as a PDF.
#pragma once

#include <core/entities/evidence.h>
#include <gui/workspace/workspace.h>
#include <report/pack/pack_comparison.h>

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace Ratchet {

class PackComparisonDialog final : public QDialog {
    Q_OBJECT

public:
    PackComparisonDialog(Workspace &workspace, Id<Pack> pack, QWidget *parent);
    ~PackComparisonDialog() override;

    // Waits for what is being computed: tests use it.
    void wait();
    [[nodiscard]] const PackComparison &comparison() const { return m_comparison; }

private:
    void chooseAlike();
    void compute();
    void take();
    void exportPdf();

    Workspace &m_workspace;
    Pack m_pack;
    QComboBox *m_other;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QPushButton *m_export = nullptr;
    PackComparison m_comparison;
    QFutureWatcher<Result<PackComparison>> m_watcher;
    bool m_isPending = false;
};

} // namespace Ratchet
