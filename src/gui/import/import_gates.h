// SPDX-License-Identifier: GPL-3.0-or-later
// Says how many rows get past a gate without what it asks for, and asks what becomes of them.
#pragma once

#include <exchange/mapping/import_plan.h>

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Ratchet {

class FieldEditor;
class Register;

class ImportGates final : public QWidget {
    Q_OBJECT

public:
    explicit ImportGates(QWidget *parent);

    // Who can answer for a gain without proof: the people of the register, which outlives this.
    void setRegister(const Register &reg, QDate today);
    // Shows what the plan has; without gaps there is nothing to ask and to see.
    void setPlan(const ImportPlan &plan);

    [[nodiscard]] GateChoice choice() const;
    [[nodiscard]] QString reason() const;
    // The person who answers; 0: nobody.
    [[nodiscard]] RecordId answeredBy() const;
    // A reason is wanted and not given yet.
    [[nodiscard]] bool isOpen() const { return choice() == GateChoice::WithReason && reason().isEmpty(); }

Q_SIGNALS:
    // Other rows are taken from now on.
    void rowsChosen();
    void edited();

private:
    void updateParts();

    QLabel *m_text;
    QComboBox *m_choice;
    QLineEdit *m_reason;
    QWidget *m_who; // a row: label and editor
    QLabel *m_whoLabel;
    FieldEditor *m_person = nullptr;
    GateChoice m_chosen = GateChoice::OnRecord;
    bool m_lacksProof = false;
};

} // namespace Ratchet
