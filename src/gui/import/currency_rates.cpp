// SPDX-License-Identifier: GPL-3.0-or-later
#include "currency_rates.h"

#include <core/number_text.h>
#include <core/record_text.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The entry of the rate, which is added where it is a new one.
int entryOf(QComboBox *choice, const QString &rate)
{
    if (choice->findData(rate) < 0)
        choice->addItem(
            CurrencyRates::tr("Multiply by %1").arg(QLocale().toString(factorIn(rate).value_or(1), 'g', 10)), rate);
    return choice->findData(rate);
}

} // namespace

CurrencyRates::CurrencyRates(const ImportQuestion &question, const ImportMapping &mapping, QWidget *parent)
    : QWidget(parent)
{
    auto *lines = new QVBoxLayout(this);
    setGaps(lines, 0, Space::small);
    lines->addWidget(plainLabel(question.text, LabelLook::Strong));
    for (const QString &currency : question.values) {
        ImportQuestion one = question;
        one.values = {currency};
        addCurrency(one, mapping);
    }
}

void CurrencyRates::addCurrency(const ImportQuestion &question, const ImportMapping &mapping)
{
    const QString currency = question.values.constFirst();
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(currency, LabelLook::Body), 1);
    auto *choice = new QComboBox;
    choice->setObjectName(u"currency "_s + currency);
    choice->setAccessibleName(tr("What amounts in %1 become").arg(currency));
    choice->view()->setAccessibleName(choice->accessibleName());
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->lineEdit()->setAccessibleName(choice->accessibleName());
    choice->lineEdit()->setPlaceholderText(tr("Choose, or write a rate"));
    choice->addItem(tr("Take the numbers as they are"), u"1"_s);
    choice->addItem(tr("Leave the cells empty"), QString());
    const auto said = mapping.currencies.constFind(currency);
    choice->setCurrentIndex(said == mapping.currencies.cend() ? -1 : entryOf(choice, *said));
    connect(choice, &QComboBox::activated, this,
            [this, choice, question] { Q_EMIT chosen(question, choice->currentData().toString()); });
    connect(choice->lineEdit(), &QLineEdit::editingFinished, this,
            [this, choice, question] { takeWritten(choice, question); });
    row->addWidget(choice, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_choices.push_back(choice);
}

// What is no rate leaves the question open.
void CurrencyRates::takeWritten(QComboBox *choice, const ImportQuestion &question)
{
    const QString written = choice->currentText().trimmed();
    if (written.isEmpty() || (choice->currentIndex() >= 0 && written == choice->itemText(choice->currentIndex())))
        return;
    if (const int entry = choice->findText(written); entry >= 0) {
        choice->setCurrentIndex(entry);
        Q_EMIT chosen(question, choice->currentData().toString());
        return;
    }
    const std::optional<double> rate = numberIn(
        written,
        QLocale().decimalPoint() == ","_L1 && !written.contains(u'.') ? DecimalMark::Comma : DecimalMark::Point);
    if (!rate || *rate <= 0) {
        choice->setCurrentIndex(-1);
        choice->setEditText(written);
        return;
    }
    choice->setCurrentIndex(entryOf(choice, fileNumber(*rate)));
    Q_EMIT chosen(question, choice->currentData().toString());
}

} // namespace Ratchet
