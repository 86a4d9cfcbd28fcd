// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of texts to tick.
#pragma once

#include <QListWidget>

namespace Ratchet {

class CheckList final : public QListWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    // As high as so many of its lines.
    void setVisibleRows(int rows);

    void addChoice(const QString &text, bool isTicked);
    [[nodiscard]] bool isTicked(int row) const { return item(row)->checkState() == Qt::Checked; }
    [[nodiscard]] QStringList ticked() const;
};

} // namespace Ratchet
