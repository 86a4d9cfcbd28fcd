// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_field.h"

#include <calendar/recurrence_rule.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <widgets/field_editors.h>
#include <widgets/recurrence_editor.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto everyMonth = "FREQ=MONTHLY"_L1;

} // namespace

RecurrenceField::RecurrenceField(const Register &reg, const Field &field, QDate today, QWidget *parent)
    : FieldEditor(reg, field, today, parent)
    , m_editor(new RecurrenceEditor(today, this))
{
    if (field.isRequired()) {
        setContent(m_editor);
    } else {
        auto *content = new QWidget(this);
        makeOptional(content);
        setContent(content);
    }
    connect(m_editor, &RecurrenceEditor::edited, this, &FieldEditor::edited);
}

void RecurrenceField::makeOptional(QWidget *content)
{
    auto *rows = new QVBoxLayout(content);
    setGaps(rows, 0, Space::small);
    m_recurs = new QCheckBox(tr("It recurs"), content);
    rows->addWidget(m_recurs);
    auto *meaning = new QLabel(tr("Once it is done, the next one is raised with it, due on the next date. What is "
                                  "given up (not doing, cancelled, rejected, withdrawn) ends the series."),
                               content);
    meaning->setWordWrap(true);
    setTextLook(meaning, LabelLook::Muted);
    m_recurs->setAccessibleDescription(meaning->text());
    rows->addWidget(meaning);
    rows->addWidget(m_editor);
    for (QWidget *shown : {static_cast<QWidget *>(meaning), static_cast<QWidget *>(m_editor)}) {
        shown->hide();
        connect(m_recurs, &QCheckBox::toggled, shown, &QWidget::setVisible);
    }
    content->setFocusProxy(m_recurs);
    connect(m_recurs, &QCheckBox::clicked, this, &RecurrenceField::toggle);
}

void RecurrenceField::toggle(bool recurs)
{
    if (recurs && m_editor->text().isEmpty())
        m_editor->setText(everyMonth); // on the day of the month on which it is due
    Q_EMIT edited();
}

QString RecurrenceField::startField() const
{
    return QString::fromLatin1(&field() == &fieldOf<&Action::rrule>() ? fieldOf<&Action::dueOn>().name
                                   : &field() == &fieldOf<&Improvement::rrule>()
                                   ? fieldOf<&Improvement::targetOn>().name
                                   : fieldOf<&Ceremony::startsAt>().name);
}

void RecurrenceField::follow(FieldEditor *startsAt, FieldEditor *timeZone, const QString &zoneRules)
{
    m_readStart = [this, startsAt, timeZone, zoneRules] {
        const Value start = startsAt->value().value_or(Value());
        const QDate day = valueOr<QDate>(start);
        m_editor->setStart(day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC) : valueOr<QDateTime>(start),
                           timeZone ? valueOr<QString>(timeZone->value().value_or(Value())) : u"UTC"_s, zoneRules);
    };
    connect(startsAt, &FieldEditor::edited, this, m_readStart);
    if (timeZone)
        connect(timeZone, &FieldEditor::edited, this, m_readStart);
    m_readStart();
}

void RecurrenceField::setValue(const Value &value)
{
    m_readStart(); // a form fills that in, too
    m_editor->setText(valueOr<QString>(value));
    if (m_recurs)
        m_recurs->setChecked(!isEmpty(value));
}

Result<Value> RecurrenceField::value() const
{
    const QString text = m_editor->text();
    if (text.isEmpty() || (m_recurs && !m_recurs->isChecked()))
        return Value();
    const Result<Recurrence> read = parseRecurrence(text);
    return read ? Result<Value>(Value(text)) : Result<Value>(tl::unexpected<Error>(read.error()));
}

void RecurrenceField::setReadOnly(bool isReadOnly)
{
    m_editor->setReadOnly(isReadOnly);
    if (m_recurs)
        m_recurs->setEnabled(!isReadOnly);
}

FieldEditor *makeFormEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
{
    for (const Field *rule :
         {&fieldOf<&Ceremony::rrule>(), &fieldOf<&Improvement::rrule>(), &fieldOf<&Action::rrule>()}) {
        if (&field == rule)
            return new RecurrenceField(reg, field, today, parent);
    }
    return makeFieldEditor(reg, field, today, parent);
}

} // namespace Ratchet
