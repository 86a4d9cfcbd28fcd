// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editors.h"

#include <core/entities/cadence.h>
#include <edits/value_input.h>
#include <widgets/name_completion.h>
#include <widgets/reference_editor.h>
#include <widgets/theme.h>

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QWidgetAction>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// One line: text, numbers, dates and times as people type them.
class LineEditor final : public FieldEditor {
public:
    LineEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
        : FieldEditor(reg, field, today, parent)
        , m_line(new QLineEdit(this))
    {
        setContent(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        if (field.kind == FieldKind::Date)
            addCalendar();
        if (field.has(FieldFlag::Multiple) && field.has(FieldFlag::Personal))
            completeNames(EntityKind::Person);
        else if (&field == &fieldOf<&Ceremony::requiredRoles>())
            completeNames(EntityKind::RaciRole);
    }
    void setValue(const Value &value) override { m_line->setText(inputText(reg(), field(), value, QLocale())); }
    Result<Value> value() const override
    {
        return fromInput(field(), m_line->text(), QLocale(), NameIndex(reg()), today());
    }
    void setReadOnly(bool isReadOnly) override
    {
        m_line->setReadOnly(isReadOnly);
        for (QAction *action : m_line->actions())
            action->setVisible(!isReadOnly);
    }

protected:
    // F4 and Alt+Down open the calendar of a date. As shortcuts of the line they would be two with those of a page,
    // such as that which moves a row down, and neither would do anything.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (watched != m_line || !isKey || field().kind != FieldKind::Date || m_line->isReadOnly())
            return FieldEditor::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
        const bool isOpening = (key->key() == Qt::Key_F4 && held == Qt::NoModifier)
            || (key->key() == Qt::Key_Down && held == Qt::AltModifier);
        if (!isOpening)
            return FieldEditor::eventFilter(watched, event);
        if (event->type() == QEvent::KeyPress)
            chooseDate();
        event->accept();
        return true;
    }

private:
    void completeNames(EntityKind kind)
    {
        new NameCompletion([this]() -> const Register & { return reg(); }, kind, NamesIn::List, m_line);
    }
    void addCalendar()
    {
        m_line->setPlaceholderText(dateInputFormat(QLocale()).toLower());
        QAction *open = m_line->addAction(themedIcon(u"cadence"_s), QLineEdit::TrailingPosition);
        open->setText(FieldEditor::tr("Choose a date"));
        open->setToolTip(
            FieldEditor::tr("%1 (%2)").arg(open->text(), QKeySequence(Qt::Key_F4).toString(QKeySequence::NativeText)));
        connect(open, &QAction::triggered, this, &LineEditor::chooseDate);
        m_line->installEventFilter(this);
    }
    void chooseDate()
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *calendar = new QCalendarWidget;
        calendar->setAccessibleName(label(field()));
        if (const QDate date = valueOr<QDate>(value().value_or(Value())); date.isValid())
            calendar->setSelectedDate(date);
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        const auto take = [this, menu](QDate date) {
            setValue(date);
            Q_EMIT edited();
            menu->close();
        };
        connect(calendar, &QCalendarWidget::activated, this, take); // by Return
        connect(calendar, &QCalendarWidget::clicked, this, take);
        menu->popup(m_line->mapToGlobal(m_line->rect().bottomLeft()));
        calendar->setFocus(Qt::PopupFocusReason); // the first key moves the day
    }

    QLineEdit *m_line;
};

class LongTextEditor final : public FieldEditor {
public:
    LongTextEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
        : FieldEditor(reg, field, today, parent)
        , m_text(new QPlainTextEdit(this))
    {
        m_text->setTabChangesFocus(true);
        m_text->setMaximumHeight(4 * m_text->fontMetrics().lineSpacing() + 2 * Space::small);
        setContent(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }
    void setValue(const Value &value) override
    {
        const QSignalBlocker quiet(this);
        m_text->setPlainText(valueOr<QString>(value));
    }
    Result<Value> value() const override
    {
        const QString text = m_text->toPlainText();
        return text.trimmed().isEmpty() ? Value() : Value(text);
    }
    void setReadOnly(bool isReadOnly) override { m_text->setReadOnly(isReadOnly); }

private:
    QPlainTextEdit *m_text;
};

class BooleanEditor final : public FieldEditor {
public:
    BooleanEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
        : FieldEditor(reg, field, today, parent)
        , m_box(new QCheckBox(FieldEditor::tr("Yes"), this))
    {
        setContent(m_box);
        connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    void setValue(const Value &value) override { m_box->setChecked(valueOr<bool>(value)); }
    Result<Value> value() const override { return m_box->isChecked() ? Value(true) : Value(); }
    void setReadOnly(bool isReadOnly) override { m_box->setEnabled(!isReadOnly); }

private:
    QCheckBox *m_box;
};

class OptionEditor final : public FieldEditor {
public:
    OptionEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
        : FieldEditor(reg, field, today, parent)
        , m_box(new QComboBox(this))
    {
        m_box->addItem(u"–"_s);
        for (qint64 option = 1; option <= qint64(field.options.size()); ++option)
            m_box->addItem(optionLabel(field, option));
        setContent(m_box);
        connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    }
    void setValue(const Value &value) override { m_box->setCurrentIndex(int(valueOr<qint64>(value))); }
    Result<Value> value() const override
    {
        return m_box->currentIndex() <= 0 ? Value() : Value(qint64(m_box->currentIndex()));
    }
    void setReadOnly(bool isReadOnly) override { m_box->setEnabled(!isReadOnly); }

private:
    QComboBox *m_box;
};

} // namespace

FieldEditor *makeFieldEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return new LongTextEditor(reg, field, today, parent);
    case FieldKind::Boolean:
        return new BooleanEditor(reg, field, today, parent);
    case FieldKind::Enumeration:
        return new OptionEditor(reg, field, today, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(reg, field, today, parent);
    default:
        return new LineEditor(reg, field, today, parent);
    }
}

} // namespace Ratchet
