// SPDX-License-Identifier: GPL-3.0-or-later
// The artefacts with their age, those that nobody reviewed in time first.
#pragma once

#include <gui/records/listed_view.h>

namespace Ratchet {

class ArtefactsView final : public ListedView {
    Q_OBJECT

public:
    explicit ArtefactsView(Workspace &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Job contentJob() const override;

private:
    void addArtefact();
    void recordReview();
};

} // namespace Ratchet
