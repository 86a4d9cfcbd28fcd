// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_problem.h"

#include <widgets/theme.h>

#include <QCoreApplication>
#include <QLayout>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int seenAround = 40; // of what is scrolled to

void mark(QWidget *control, bool isRefused)
{
    control->setProperty("refused", isRefused);
    control->style()->unpolish(control);
    control->style()->polish(control);
}

QScrollArea *areaAround(const QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

} // namespace

FieldProblem::FieldProblem(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextLook(this, LabelLook::Problem);
    setObjectName(u"fieldProblem"_s);
    hide();
}

void FieldProblem::setControl(QWidget *control)
{
    if (control == m_control)
        return;
    if (m_control)
        say({});
    m_control = control;
    m_description = control->accessibleDescription();
}

void FieldProblem::say(const QString &problem)
{
    if (problem == said())
        return;
    setText(problem);
    setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem.isEmpty() ? m_description : QString(problem + u'\n' + m_description));
    mark(m_control, !problem.isEmpty());
    if (QWidget *row = parentWidget(); row && row->layout()) {
        row->layout()->activate(); // at once: a form asks only for what its rows told it last
        row->updateGeometry();
    }
}

void FieldProblem::lead()
{
    m_control->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { // once what has just been shown has its place
        QScrollArea *area = areaAround(this);
        if (!area || !m_control)
            return;
        area->ensureWidgetVisible(this, 0, seenAround);
        area->ensureWidgetVisible(m_control, 0, 0);
    });
}

ToldProblems tellBeside(std::span<const ProblemPlace> places, const std::vector<Error> &problems)
{
    for (const ProblemPlace &place : places)
        place.problem->say({});
    ToldProblems told;
    for (const Error &problem : problems) {
        const auto place = std::ranges::find(places, problem.where.field, &ProblemPlace::field);
        if (place == places.end()) {
            told.others.push_back(problem);
            continue;
        }
        const QString before = place->problem->said();
        place->problem->say(before.isEmpty() ? problem.what : before + u'\n' + problem.what);
    }
    const auto isSaid = [](const ProblemPlace &place) { return !place.problem->said().isEmpty(); };
    told.fields = std::ranges::count_if(places, isSaid);
    if (const auto first = std::ranges::find_if(places, isSaid); first != places.end())
        first->problem->lead();
    return told;
}

QString problemsBelow(const ToldProblems &told)
{
    QStringList lines;
    if (told.fields > 0)
        lines += QCoreApplication::translate("FieldProblem", "%Ln field(s) must be looked at again: it says there why.",
                                             nullptr, int(told.fields));
    for (const Error &other : told.others)
        lines += describe(other);
    return lines.join(u'\n');
}

} // namespace Ratchet
