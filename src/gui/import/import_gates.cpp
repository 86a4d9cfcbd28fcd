// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_gates.h"

#include <core/entities/improvement.h>
#include <widgets/plain_label.h>
#include <widgets/reference_editor.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Ratchet {

ImportGates::ImportGates(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_who(new QWidget(this))
    , m_whoLabel(new QLabel(tr("Who a&nswers for gains without proof"), m_who))
{
    m_text->setWordWrap(true);
    m_text->setBuddy(m_choice);
    m_choice->addItem(tr("Take them, with the gap on record"), int(GateChoice::OnRecord));
    m_choice->addItem(tr("Refuse them"), int(GateChoice::Refuse));
    m_choice->addItem(tr("Take them with a reason"), int(GateChoice::WithReason));
    m_choice->setAccessibleName(tr("Rows past a gate"));
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    m_reason->setAccessibleName(tr("Reason for the rows past a gate"));
    m_reason->setPlaceholderText(tr("The reason, for the history and where the record has a place for it"));
    auto *ask = new QHBoxLayout;
    setGaps(ask, 0, Space::small);
    ask->addWidget(m_text, 1);
    ask->addWidget(m_choice);
    auto *who = new QHBoxLayout(m_who);
    setGaps(who, 0, Space::small);
    who->addWidget(m_whoLabel);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, Space::small);
    rows->addLayout(ask);
    rows->addWidget(m_reason);
    rows->addWidget(m_who);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        const GateChoice before = std::exchange(m_chosen, choice());
        updateParts();
        if (before == GateChoice::Refuse || m_chosen == GateChoice::Refuse)
            Q_EMIT rowsChosen();
        Q_EMIT edited();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &ImportGates::edited);
    hide();
}

void ImportGates::setRegister(const Register &reg, QDate today)
{
    m_person = new ReferenceEditor(reg, fieldOf<&Improvement::overrideBy>(), today, m_who);
    static_cast<QHBoxLayout *>(m_who->layout())->addWidget(m_person, 1);
    m_whoLabel->setBuddy(m_person);
    updateParts();
}

void ImportGates::setPlan(const ImportPlan &plan)
{
    const auto count = int(plan.gaps.size());
    m_text->setText(tr("%Ln row(s) would bring a record past a gate without what it asks. Which, stands in their line.",
                       nullptr, count));
    m_lacksProof = std::ranges::any_of(plan.gaps, &ImportGap::lacksProof);
    setVisible(count > 0);
    updateParts();
}

void ImportGates::updateParts()
{
    m_reason->setVisible(choice() == GateChoice::WithReason);
    m_who->setVisible(choice() == GateChoice::WithReason && m_lacksProof && m_person);
}

GateChoice ImportGates::choice() const { return GateChoice(m_choice->currentData().toInt()); }

QString ImportGates::reason() const { return m_reason->text().trimmed(); }

RecordId ImportGates::answeredBy() const
{
    const Result<Value> person = m_person && m_lacksProof ? m_person->value() : Result<Value>(Value());
    return person ? valueOr<qint64>(*person) : 0;
}

} // namespace Ratchet
