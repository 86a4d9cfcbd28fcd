// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <support/clock.h>
#include <support/test.h>
#include <widgets/entity_words.h>
#include <widgets/field_editors.h>
#include <widgets/recurrence_editor.h>
#include <widgets/recurrence_field.h>

#include <QAbstractItemView>
#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Editing {
    Editing()
    {
        ChangeBuilder builder(reg, 1);
        ada = builder.create<Person>();
        builder.set<&Person::name>(ada, u"Ada"_s);
        valueOf(reg.apply(builder.take()));
    }
    [[nodiscard]] std::unique_ptr<FieldEditor> editor(const Field &field) const
    {
        return std::unique_ptr<FieldEditor>(makeFieldEditor(reg, field, dayOfTests, nullptr));
    }
    Register reg;
    Id<Person> ada;
};

// A value that the field can hold.
Value sampleOf(const Field &field, RecordId person)
{
    switch (field.kind) {
    case FieldKind::Date:
        return QDate(2026, 2, 28);
    case FieldKind::Month:
        return QDate(2026, 2, 1);
    case FieldKind::DateTime:
        return QDateTime(QDate(2026, 3, 29), QTime(14, 30), Qt::UTC);
    case FieldKind::Integer:
        return qint64(3);
    case FieldKind::Number:
        return 1234.5;
    case FieldKind::Boolean:
        return true;
    case FieldKind::Enumeration:
        return qint64(field.options.size());
    case FieldKind::Reference:
        return field.reference == EntityKind::Person ? Value(person) : Value();
    default:
        return u"naïve; <b>text</b>"_s;
    }
}

} // namespace

TEST_CASE("every field has an editor that gives back what it was given, and is called by the field's name")
{
    const Editing in;
    int edited = 0;
    for (const EntityKind kind : entityKinds) {
        for (const Field &field : entityType(kind).fields) {
            INFO(entityType(kind).name << '.' << field.name);
            const auto editor = in.editor(field);
            CHECK(&editor->field() == &field);
            CHECK(editor->value() == Result<Value>(Value())); // empty at first
            const Value value = sampleOf(field, in.ada.value);
            QSignalSpy spy(editor.get(), &FieldEditor::edited);
            editor->setValue(value);
            REQUIRE(editor->value() == Result<Value>(value));
            CHECK(spy.isEmpty()); // not by the user
            editor->setValue({});
            REQUIRE(editor->value() == Result<Value>(Value()));
            REQUIRE(editor->focusProxy());
            CHECK(editor->focusProxy()->accessibleName() == label(field));
            ++edited;
        }
    }
    CHECK(edited > 200);
}

TEST_CASE("a line that does not fit its field is refused with the reason, and stays for the user to mend")
{
    const Editing in;
    const auto editor = in.editor(fieldOf<&Improvement::effort>());
    auto *line = editor->findChild<QLineEdit *>();
    REQUIRE(line);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    QTest::keyClicks(line, u"three"_s);
    CHECK(edited.size() == 5);
    REQUIRE_FALSE(editor->value().has_value());
    CHECK(editor->value().error().what.contains(u"three"_s));
    CHECK(line->text() == u"three"_s);
    line->clear();
    QTest::keyClicks(line, u"3"_s);
    CHECK(editor->value() == Result<Value>(Value(3.0)));
}

TEST_CASE("today means the day that the editor was told")
{
    const Editing in;
    const auto editor = in.editor(fieldOf<&Improvement::targetOn>());
    editor->findChild<QLineEdit *>()->setText(u"today"_s);
    CHECK(editor->value() == Result<Value>(Value(dayOfTests)));
}

TEST_CASE("a day is chosen from a calendar that opens on what stands in the line")
{
    announceWarning(u"propagateSizeHints"_s);
    const Editing in;
    const auto editor = in.editor(fieldOf<&Improvement::targetOn>());
    editor->show();
    editor->setValue(QDate(2026, 3, 31));
    auto *line = editor->findChild<QLineEdit *>();
    REQUIRE(line->actions().size() == 1);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    line->actions().front()->trigger();
    auto *calendar = editor->findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2026, 3, 31));
    Q_EMIT calendar->clicked(QDate(2026, 4, 2));
    CHECK(editor->value() == Result<Value>(Value(QDate(2026, 4, 2))));
    CHECK(edited.size() == 1);
    editor->setReadOnly(true);
    CHECK(line->isReadOnly());
    CHECK_FALSE(line->actions().front()->isVisible());
}

TEST_CASE("an option may be none, and is told as people read it")
{
    const Editing in;
    const auto editor = in.editor(fieldOf<&Improvement::status>());
    auto *box = editor->findChild<QComboBox *>();
    REQUIRE(box);
    CHECK(box->count() == int(improvementStatusOptions[0].name ? std::size(improvementStatusOptions) : 0) + 1);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    const int inProgress = box->findText(u"In progress"_s);
    box->setCurrentIndex(inProgress);
    Q_EMIT box->activated(inProgress);
    CHECK(editor->value() == Result<Value>(Value(qint64(ImprovementStatus::InProgress))));
    CHECK(edited.size() == 1);
    box->setCurrentIndex(0);
    CHECK(editor->value() == Result<Value>(Value()));
}

TEST_CASE("a text of blanks is none, and a long one keeps its lines")
{
    const Editing in;
    const auto editor = in.editor(fieldOf<&Improvement::description>());
    auto *text = editor->findChild<QPlainTextEdit *>();
    REQUIRE(text);
    text->setPlainText(u"  \n \t"_s);
    CHECK(editor->value() == Result<Value>(Value()));
    editor->setValue(u"one\ntwo"_s);
    CHECK(editor->value() == Result<Value>(Value(u"one\ntwo"_s)));
    CHECK(text->tabChangesFocus());
}

TEST_CASE("nothing of a read-only editor can be changed")
{
    const Editing in;
    for (const Field *field :
         {&fieldOf<&Improvement::title>(), &fieldOf<&Improvement::description>(), &fieldOf<&Improvement::status>(),
          &fieldOf<&Improvement::replicable>(), &fieldOf<&Improvement::owner>()}) {
        INFO(field->name);
        const auto editor = in.editor(*field);
        const Value value = sampleOf(*field, in.ada.value);
        editor->setValue(value);
        editor->setReadOnly(true);
        QWidget *content = editor->focusProxy();
        QTest::keyClick(content, Qt::Key_Delete);
        QTest::keyClicks(content, u"xyz"_s);
        QTest::keyClick(content, Qt::Key_Down);
        QTest::mouseClick(content, Qt::LeftButton);
        CHECK(editor->value() == Result<Value>(value));
    }
}

TEST_CASE("a recurrence in a form follows the start and the zone beside it")
{
    const Editing in;
    RecurrenceField rule(in.reg, fieldOf<&Ceremony::rrule>(), dayOfTests, nullptr);
    const auto start = in.editor(fieldOf<&Ceremony::startsAt>());
    const auto zone = in.editor(fieldOf<&Ceremony::timeZone>());
    rule.follow(start.get(), zone.get());
    rule.setValue(u"FREQ=MONTHLY;BYDAY=1TU"_s);
    CHECK(rule.value() == Result<Value>(Value(u"FREQ=MONTHLY;BYDAY=1TU"_s)));
    rule.setValue(u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s); // no control shows it
    CHECK(rule.value() == Result<Value>(Value(u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s)));
    rule.setValue({});
    CHECK(rule.value() == Result<Value>(Value()));
}

TEST_CASE("work recurs once a box says so, from the day on which it is due, and no longer without it")
{
    const Editing in;
    RecurrenceField rule(in.reg, fieldOf<&Action::rrule>(), dayOfTests, nullptr);
    CHECK(rule.startField() == u"due_on"_s);
    const auto due = in.editor(fieldOf<&Action::dueOn>());
    due->setValue(QDate(2026, 12, 15));
    rule.follow(due.get(), nullptr);
    rule.show();
    auto *box = rule.findChild<QCheckBox *>();
    auto *editor = rule.findChild<RecurrenceEditor *>();
    REQUIRE(box);
    CHECK_FALSE(box->isChecked());
    CHECK_FALSE(editor->isVisible());
    QSignalSpy edited(&rule, &FieldEditor::edited);
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(edited.size() == 1);
    CHECK(editor->isVisible());
    CHECK(rule.value() == Result<Value>(Value(u"FREQ=MONTHLY"_s)));
    CHECK(editor->findChild<QLabel *>(u"words"_s)->text() == u"on day 15 of every month"_s);
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(rule.value() == Result<Value>(Value()));
    rule.setValue(u"FREQ=WEEKLY;BYDAY=TU"_s);
    CHECK(box->isChecked());
    CHECK(rule.value() == Result<Value>(Value(u"FREQ=WEEKLY;BYDAY=TU"_s)));
}

TEST_CASE("only a recurrence is chosen by controls in a form")
{
    const Editing in;
    const std::unique_ptr<FieldEditor> rule(makeFormEditor(in.reg, fieldOf<&Ceremony::rrule>(), dayOfTests, nullptr));
    CHECK(qobject_cast<RecurrenceField *>(rule.get()));
    const std::unique_ptr<FieldEditor> name(makeFormEditor(in.reg, fieldOf<&Ceremony::name>(), dayOfTests, nullptr));
    CHECK_FALSE(qobject_cast<RecurrenceField *>(name.get()));
}

TEST_CASE("names of things inside a sentence are small, acronyms are not")
{
    CHECK(nameInSentence(EntityKind::Improvement) == u"improvement"_s);
    CHECK(namesInSentence(EntityKind::Improvement) == u"improvements"_s);
    CHECK(nameInSentence(EntityKind::Pir) == u"PIR"_s);
    CHECK(countInSentence(EntityKind::Pir, 9) == u"9 PIRs"_s);
    CHECK(countInSentence(EntityKind::Improvement, 1) == u"1 improvement"_s);
    CHECK(countInSentence(EntityKind::Improvement, 0) == u"0 improvements"_s);
    CHECK(countInSentence(EntityKind::Improvement, 1204) == QLocale().toString(1204) + u" improvements"_s);
}
