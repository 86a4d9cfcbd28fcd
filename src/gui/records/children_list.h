// SPDX-License-Identifier: GPL-3.0-or-later
// What lies below an improvement, with state, per cent and money of each and the sums; each leads to its page.
#pragma once

#include <gui/workspace/workspace.h>

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace Ratchet {

struct Improvement;
struct ImprovementMoney;
struct RollUp;

class ChildrenList final : public QWidget {
    Q_OBJECT

public:
    ChildrenList(Workspace &workspace, const Improvement &improvement, const RollUp &sums, QWidget *parent = nullptr);

private:
    // "60 % done · 12,000 approved … · brought 8,000 a year"
    [[nodiscard]] QString factsOf(const QString &status, std::optional<double> percent,
                                  const ImprovementMoney &money) const;
    void addSum(QVBoxLayout *rows, const QString &what, std::optional<double> percent, const ImprovementMoney &money);

    Workspace &m_workspace;
};

} // namespace Ratchet
