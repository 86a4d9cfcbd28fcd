// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of texts to tick.
#pragma once

#include <QListWidget>

namespace Ratchet {

class CheckList final : public QListWidget {
    Q_OBJECT

public:
    // As high as `rows` of its lines.
    CheckList(const QString &accessibleName, int rows, QWidget *parent = nullptr);

    void addChoice(const QString &text, bool isTicked);
    [[nodiscard]] bool isTicked(int row) const { return item(row)->checkState() == Qt::Checked; }
    [[nodiscard]] QStringList ticked() const;
};

} // namespace Ratchet
