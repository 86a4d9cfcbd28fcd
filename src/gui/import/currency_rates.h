// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of amounts in other currencies: a line for each of them, with a choice that also takes a rate.
#pragma once

#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>

#include <QWidget>

#include <vector>

class QComboBox;

namespace Ratchet {

class CurrencyRates final : public QWidget {
    Q_OBJECT

public:
    CurrencyRates(const ImportQuestion &question, const ImportMapping &mapping, QWidget *parent);

    // One for each currency; none is chosen where it is still open.
    [[nodiscard]] const std::vector<QComboBox *> &choices() const { return m_choices; }

Q_SIGNALS:
    // The question of one currency alone.
    void chosen(const Ratchet::ImportQuestion &question, const QString &rate);

private:
    void addCurrency(const ImportQuestion &question, const ImportMapping &mapping);
    void takeWritten(QComboBox *choice, const ImportQuestion &question);

    std::vector<QComboBox *> m_choices;
};

} // namespace Ratchet
