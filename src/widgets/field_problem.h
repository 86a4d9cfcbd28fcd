// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what stands in a control: seen beside it, and read with it.
#pragma once

#include <core/result.h>

#include <QLabel>
#include <QPointer>

#include <span>
#include <vector>

namespace Ratchet {

class FieldProblem final : public QLabel {
    Q_OBJECT

public:
    // Takes no room until something is said.
    explicit FieldProblem(QWidget *parent = nullptr);

    // The one that has the keyboard, once it has its description.
    void setControl(QWidget *control);
    // Empty: nothing is wrong.
    void say(const QString &problem);
    [[nodiscard]] QString said() const { return isHidden() ? QString() : text(); }
    // The keyboard to the control, and both in sight, also where their place has just been made.
    void lead();

private:
    QPointer<QWidget> m_control;
    QString m_description; // of the control, while nothing is wrong
};

// Where errors that name a field are said.
struct ProblemPlace {
    QString field;
    FieldProblem *problem = nullptr;
};

struct ToldProblems {
    qsizetype fields = 0; // beside which something is said
    std::vector<Error> others; // that name none of them
};

// All of them at once, each beside its field, with the keyboard in the first of these.
ToldProblems tellBeside(std::span<const ProblemPlace> places, const std::vector<Error> &problems);
// What is to be said below the fields then: that so many must be looked at again, and each of the others.
[[nodiscard]] QString problemsBelow(const ToldProblems &told);

} // namespace Ratchet
