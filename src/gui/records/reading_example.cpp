// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_example.h"

#include "ui_reading_example.h"

#include <answers/metrics/number_kinds.h>
#include <core/entities/metric.h>
#include <document/document.h>
#include <gui/help/focus_topic.h>
#include <gui/records/record_form.h>
#include <gui/workspace/workspace.h>
#include <widgets/field_editors.h>
#include <widgets/field_problem.h>
#include <widgets/form_looks.h>
#include <widgets/typed_input.h>

#include <cmath>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersWide = 16; // of a number

} // namespace

ReadingExample::ReadingExample(Workspace &workspace, RecordForm &form)
    : QWidget(&form)
    , m_form(form)
    , m_ui(std::make_unique<Ui::ReadingExample>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setProperty(TypedInput::keepsNothing, true);
    const Field *const fields[] = {&fieldOf<&Reading::value>(), &fieldOf<&Reading::numerator>(),
                                   &fieldOf<&Reading::denominator>()};
    for (int part = 0; part < PartCount; ++part) {
        const Field &field = *fields[part];
        FieldEditor *editor = makeFieldEditor(workspace.reg(), field, workspace.document().today(), this);
        editor->setObjectName(QString::fromLatin1(field.name));
        explainField(EntityKind::Reading, editor, part == Value ? m_ui->title : m_ui->of);
        editor->setMaximumWidth(fontMetrics().averageCharWidth() * lettersWide);
        m_ui->numbers->insertWidget(part == Denominator ? m_ui->numbers->count() - 1 : part, editor);
        connect(editor, &FieldEditor::edited, this, &ReadingExample::follow);
        m_parts[size_t(part)] = editor;
    }
    connect(&form, &RecordForm::changed, this, &ReadingExample::follow);
    follow();
}

ReadingExample::~ReadingExample() = default;

Metric ReadingExample::metric() const
{
    Metric metric;
    const std::span<const Field> fields = entityType<Metric>().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].write(&metric, m_form.shown(FieldIndex(i)));
    return metric;
}

Result<ReadingNumbers> ReadingExample::numbers() const
{
    ReadingNumbers numbers;
    const bool isCounted = isCountedOf(metric().kind);
    const std::pair<Part, double *> asked[] = {
        {Value, &numbers.value}, {Numerator, &numbers.numerator}, {Denominator, &numbers.denominator}};
    for (const auto &[part, number] : asked) {
        if (isCounted == (part == Value))
            continue;
        const Result<Ratchet::Value> read = m_parts[part]->value();
        if (!read) {
            Error refused = read.error();
            refused.where.field = m_parts[part]->objectName();
            return tl::unexpected<Error>(std::move(refused));
        }
        *number = valueOr<double>(*read, std::nan(""));
    }
    return numbers;
}

void ReadingExample::follow()
{
    const Metric metric = this->metric();
    const bool isCounted = isCountedOf(metric.kind);
    m_parts[Value]->setVisible(!isCounted);
    for (QWidget *counted : {static_cast<QWidget *>(m_parts[Numerator]), static_cast<QWidget *>(m_ui->of),
                             static_cast<QWidget *>(m_parts[Denominator])})
        counted->setVisible(isCounted);
    FieldEditor *first = m_parts[isCounted ? Numerator : Value];
    m_ui->title->setBuddy(first);
    const Result<ReadingNumbers> typed = numbers();
    const bool isOfDenominator = !typed && typed.error().where.field == m_parts[Denominator]->objectName();
    m_ui->problem->setControl((isOfDenominator ? m_parts[Denominator] : first)->focusProxy());
    const ReadExample example =
        typed ? readExample(metric, *typed, QLocale()) : ReadExample{.text = typed.error().what, .isFault = true};
    m_ui->problem->say(example.isFault ? example.text : QString());
    m_ui->read->setText(example.isFault ? QString() : example.text);
    m_ui->read->setVisible(!m_ui->read->text().isEmpty());
}

} // namespace Ratchet
