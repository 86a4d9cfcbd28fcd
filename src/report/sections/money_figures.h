// SPDX-License-Identifier: GPL-3.0-or-later
// Money in, proven out, and who carries it, as the front of a pack and the slide of it show them: taken from the
// answers, under names that stand alone.
#pragma once

#include <core/fields/value.h>

#include <QLocale>
#include <QString>

#include <vector>

namespace Ratchet {

struct Answers;

struct MoneyFigures {
    struct Shown {
        QString name;
        QString text; // money with its currency; "not known" where there is no value
        Value value;
    };
    std::vector<Shown> shown;
    QString returnFormula; // "ROI, (actual − spent) / spent"; empty where there is no such figure
    QString causes; // a sentence on what is proven and may have more than one cause; empty for nothing
};

// `currency` is a code such as EUR, or empty.
[[nodiscard]] MoneyFigures moneyFigures(const Answers &answers, const QString &currency, const QLocale &locale);

} // namespace Ratchet
