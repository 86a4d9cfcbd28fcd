// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence packs that were made: who attested to them, whether they still say what the register says, and what
// changed between two of them.
#pragma once

#include <gui/records/listed_view.h>

class QFormLayout;
class QFrame;

namespace Ratchet {

struct Pack;

class PacksView final : public ListedView {
    Q_OBJECT

public:
    explicit PacksView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> headActions() const override { return m_head; }

protected:
    [[nodiscard]] Job contentJob() const override;
    void open(const RecordRef &row) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const Pack *currentPack() const;
    void buildDetails();
    void showDetails();
    void makePack();
    void attestCurrent();
    void verifyCurrent();
    void verifyFile();
    void compareCurrent();
    void openFile();
    void showInFolder();
    void copyHash();

    QList<QAction *> m_head;
    QFrame *m_details;
    QFormLayout *m_facts = nullptr;
};

} // namespace Ratchet
