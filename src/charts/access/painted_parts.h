// SPDX-License-Identifier: GPL-3.0-or-later
// PaintedParts: a view that paints itself derives from it beside QWidget, so that screen readers meet its parts and are
// told of them.
#pragma once

#include <charts/access/painted_content.h>

class QWidget;

namespace Ratchet {

class PaintedParts : public PaintedContent {
public:
    explicit PaintedParts(QWidget *view);

protected:
    // After the keyboard came to another part, or the view with a current part got it.
    void tellCurrentPart();
    // After what the view shows was replaced.
    void tellNewParts() const;

private:
    QWidget *m_view; // is this
    bool m_isTelling = false; // of the current part, soon
};

} // namespace Ratchet
