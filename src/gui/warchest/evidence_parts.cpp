// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_parts.h"

#include <widgets/chip.h>
#include <widgets/plain_label.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace Ratchet {

namespace {

// Of the column in which the figures of an answer stand.
constexpr int lettersOfFigure = 13;
constexpr int mostLettersOfFigure = 20;

QPushButton *rowsButton(const QString &why, const std::vector<RecordRef> &rows, Workspace &workspace)
{
    auto *button = new QPushButton(
        QCoreApplication::translate("Evidence", "Show rows (%1)").arg(QLocale().toString(qlonglong(rows.size()))));
    button->setAccessibleDescription(why);
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    button->setVisible(!rows.empty());
    QObject::connect(button, &QPushButton::clicked, &workspace,
                     [&workspace, why, rows] { workspace.showRows(why, rows); });
    return button;
}

} // namespace

QWidget *makeCheckRow(const Check &check, Workspace &workspace)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    setGaps(columns, 0, Space::medium);
    auto *chip = new Chip;
    chip->setChip(outcomeLabel(check), outcomeTone(check.outcome));
    Check byNone;
    byNone.isWanting = true;
    int width = chipSize(outcomeLabel(byNone)).width();
    for (const CheckOutcome outcome : {CheckOutcome::Met, CheckOutcome::NotMet, CheckOutcome::NothingYet})
        width = std::max(width, chipSize(outcomeLabel(outcome)).width());
    chip->setFixedWidth(width);
    columns->addWidget(chip, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    setGaps(words, 0, 0);
    words->addWidget(selectableLabel(check.label, LabelLook::Body));
    words->addWidget(selectableLabel(measuredText(check, QLocale()), LabelLook::Muted));
    columns->addLayout(words, 1);
    columns->addWidget(rowsButton(check.label, check.rows, workspace), 0, Qt::AlignVCenter);
    return row;
}

QWidget *makeFigureRow(const Figure &figure, Workspace &workspace)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    setGaps(columns, 0, Space::medium);
    const QString value = isEmpty(figure.value) ? QCoreApplication::translate("Evidence", "not known")
                                                : displayFigure(figure.value, figure.measure, QLocale());
    QLabel *number = selectableLabel(value, LabelLook::Strong);
    number->setMinimumWidth(number->fontMetrics().averageCharWidth() * lettersOfFigure);
    number->setMaximumWidth(number->fontMetrics().averageCharWidth() * mostLettersOfFigure);
    number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    columns->addWidget(number);
    auto *words = new QVBoxLayout;
    setGaps(words, 0, 0);
    words->addWidget(selectableLabel(figure.label, LabelLook::Body));
    words->addWidget(selectableLabel(figure.definition, LabelLook::Muted));
    columns->addLayout(words, 1);
    columns->addWidget(rowsButton(figure.label, figure.rows, workspace), 0, Qt::AlignVCenter);
    return row;
}

QString measuredText(const Check &check, const QLocale &locale)
{
    if (isEmpty(check.value))
        return QCoreApplication::translate("Evidence", "Nothing can be measured yet.");
    const QString value = displayFigure(check.value, check.measure, locale);
    if (isEmpty(check.threshold))
        return value;
    const QString threshold = displayFigure(check.threshold, check.measure, locale);
    return (check.isUpperLimit ? QCoreApplication::translate("Evidence", "%1, at most %2")
                               : QCoreApplication::translate("Evidence", "%1, at least %2"))
        .arg(value, threshold);
}

} // namespace Ratchet
