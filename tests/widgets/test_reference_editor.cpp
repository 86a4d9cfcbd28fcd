// SPDX-License-Identifier: GPL-3.0-or-later
// A record chosen by a part of its name among very many.
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <core/register.h>
#include <support/test.h>
#include <support/wait.h>
#include <widgets/record_choices.h>
#include <widgets/record_maker.h>
#include <widgets/reference_editor.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int veryMany = 100'000;

// "CSI-000001 Improvement 1" …, and four that are called otherwise; made once for all tests.
struct VeryMany {
    VeryMany()
    {
        ChangeBuilder builder(reg, 1);
        for (int i = 1; i <= veryMany - 4; ++i)
            add(builder, u"CSI-%1"_s.arg(i, 6, 10, QChar(u'0')), u"Improvement %1"_s.arg(i));
        unrestored = add(builder, u"A-1"_s, u"Unrestored backup"_s);
        daily = add(builder, u"A-2"_s, u"Daily restore"_s);
        drill = add(builder, u"Restore-1"_s, u"Drill"_s);
        twin = add(builder, u"restore-1"_s, u"Drill"_s);
        valueOf(reg.apply(builder.take()));
    }
    static Id<Improvement> add(ChangeBuilder &builder, const QString &reference, const QString &title)
    {
        const auto made = builder.create<Improvement>();
        builder.set<&Improvement::reference>(made, reference);
        builder.set<&Improvement::title>(made, title);
        return made;
    }

    Register reg;
    Id<Improvement> unrestored;
    Id<Improvement> daily;
    Id<Improvement> drill;
    Id<Improvement> twin;
};

const VeryMany &many()
{
    static const VeryMany made;
    return made;
}

struct Editor {
    Editor()
    {
        announceWarning(u"propagateSizeHints"_s); // the offscreen platform has no window manager
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.setFocus();
    }
    [[nodiscard]] QComboBox &box() const { return *editor.findChild<QComboBox *>(); }
    [[nodiscard]] QAbstractItemView &list() const { return *editor.findChild<QCompleter *>()->popup(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts += list().model()->index(row, 0).data().toString();
        return texts;
    }
    // Types into the field and waits for what is offered then.
    void type(const QString &text)
    {
        const QStringList before = offered();
        box().lineEdit()->clear();
        QTest::keyClicks(&box(), text);
        REQUIRE(waitFor([&] { return list().isVisible() && offered() != before; }));
    }
    [[nodiscard]] RecordId chosen() const { return valueOr<qint64>(valueOf(editor.value())); }

    ReferenceEditor editor{many().reg, fieldOf<&Improvement::parent>(), QDate(2026, 3, 1), nullptr};
};

} // namespace

TEST_CASE("what begins with the words comes first, then words that begin so, then the rest, each by title")
{
    const RecordChoices found = matching(many().reg, EntityKind::Improvement, u" RESTORE "_s, 10, {});
    std::vector<RecordId> records;
    for (const auto &[title, record] : found.offered)
        records.push_back(record);
    CHECK(records == std::vector{many().drill.value, many().twin.value, many().daily.value, many().unrestored.value});
    CHECK(found.more == 0);
    const RecordChoices words = matching(many().reg, EntityKind::Improvement, u"resto dai"_s, 10, {});
    REQUIRE(words.offered.size() == 1);
    CHECK(words.offered[0].second == many().daily.value);
}

TEST_CASE("a search that nobody waits for any more ends without a result, and no words match every record")
{
    const RecordChoices all = matching(many().reg, EntityKind::Improvement, {}, 2, {});
    REQUIRE(all.offered.size() == 2);
    CHECK(all.offered[0].first == u"A-1 Unrestored backup"_s);
    CHECK(all.more == veryMany - 2);
    const Cancellation cancelled;
    cancelled.request();
    CHECK(matching(many().reg, EntityKind::Improvement, {}, 2, cancelled).offered.empty());
}

TEST_CASE("an editor lists nothing until somebody asks, and then some of very many and the number of the others")
{
    Editor in;
    CHECK(in.box().count() == 0);
    CHECK(in.offered().isEmpty());
    QTest::keyClick(&in.box(), Qt::Key_Down);
    REQUIRE(waitFor([&] { return in.list().isVisible(); }));
    const QStringList offered = in.offered();
    REQUIRE(offered.size() == ReferenceEditor::mostChoices + 1);
    CHECK(offered.front() == u"A-1 Unrestored backup"_s);
    CHECK(offered.back() == u"and %1 more: type to narrow"_s.arg(QLocale().toString(veryMany - 50)));
    CHECK_FALSE(in.list().model()->flags(in.list().model()->index(50, 0)).testFlag(Qt::ItemIsEnabled));
    in.type(u"unrest"_s);
    CHECK(in.offered() == QStringList{u"A-1 Unrestored backup"_s});
}

TEST_CASE("keys find a record and choose it, of two with one name the one that was chosen")
{
    Editor in;
    const QSignalSpy edited(&in.editor, &FieldEditor::edited);
    in.type(u"restore"_s);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&in.list(), Qt::Key_Down);
    QTest::keyClick(&in.list(), Qt::Key_Return);
    CHECK_FALSE(in.list().isVisible());
    CHECK(in.chosen() == many().twin.value);
    CHECK(edited.count() > 0);
    in.type(u"daily"_s);
    QTest::keyClick(&in.list(), Qt::Key_Escape);
    CHECK_FALSE(in.list().isVisible());
    CHECK_FALSE(in.editor.value()); // no record is called that
    in.box().lineEdit()->clear();
    CHECK(isEmpty(valueOf(in.editor.value())));
}

TEST_CASE("a name typed whole is its record, whether or not the list has come")
{
    Editor in;
    QTest::keyClicks(&in.box(), u"csi-054321"_s);
    CHECK(in.chosen() == 54'321);
    in.type(u"a-2 daily restore"_s);
    CHECK(in.chosen() == many().daily.value);
    in.editor.setValue(Value(many().unrestored.value));
    CHECK(in.box().currentText() == u"A-1 Unrestored backup"_s);
    CHECK(in.chosen() == many().unrestored.value);
}

namespace {

// People as registers hold them, and somebody who makes new ones.
struct Team final : RecordMaker {
    Team()
    {
        for (const QString &name : {u"Nguyen, Linh"_s, u"Siobhán O'Neill"_s, u"Müller, Jörg"_s})
            make(EntityKind::Person, name);
        field = &fieldOf<&Improvement::owner>();
        setRecordMaker(&window, this);
        editor = new ReferenceEditor(reg, *field, {2026, 1, 5}, &window);
        after = new QLineEdit(&window);
        after->move(0, 80);
        QWidget::setTabOrder(editor, after);
        editor->resize(300, 30);
        window.resize(400, 200);
        window.show();
        QApplication::setActiveWindow(&window);
        line = editor->findChild<QLineEdit *>();
        line->setFocus();
    }
    [[nodiscard]] bool canMake(EntityKind kind) const override { return kind == EntityKind::Person; }
    RecordId make(EntityKind, const QString &name) override
    {
        ChangeBuilder builder(reg, reg.all<Person>().size() + 1);
        const auto made = builder.create<Person>();
        builder.set<&Person::name>(made, name);
        valueOf(reg.apply(builder.take()));
        return made.value;
    }
    [[nodiscard]] QString chosen() const
    {
        const Result<Value> value = editor->value();
        return value ? recordName(reg, EntityKind::Person, valueOr<qint64>(*value)) : u"?"_s;
    }
    [[nodiscard]] QAbstractItemView *list() const { return editor->findChild<QCompleter *>()->popup(); }
    void type(const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        REQUIRE(waitFor([this] { return list()->isVisible(); }));
    }

    Register reg;
    QWidget window;
    const Field *field;
    ReferenceEditor *editor;
    QLineEdit *line;
    QLineEdit *after;
};

} // namespace

TEST_CASE("Tab takes what is offered, however the name of a person is written")
{
    announceWarning(u"propagateSizeHints"_s);
    Team team;
    for (const auto &[typed, name] :
         std::vector<std::pair<QString, QString>>{{u"ngu"_s, u"Nguyen, Linh"_s},
                                                  {u"Linh Nguyen"_s, u"Nguyen, Linh"_s},
                                                  {u"l. nguyen"_s, u"Nguyen, Linh"_s},
                                                  {u"siobhan oneill"_s, u"Siobhán O'Neill"_s},
                                                  {u"JORG MULLER"_s, u"Müller, Jörg"_s}}) {
        INFO(typed.toStdString());
        team.type(typed);
        QTest::keyClick(team.list(), Qt::Key_Tab);
        CHECK(team.after->hasFocus()); // and goes on
        team.line->setFocus();
        CHECK(team.chosen() == name);
        CHECK(team.line->text() == name);
    }
}

TEST_CASE("Tab that comes before anything is found takes what will be")
{
    announceWarning(u"propagateSizeHints"_s);
    Team team;
    QTest::keyClicks(team.line, u"siob"_s);
    QTest::keyClick(team.line, Qt::Key_Tab);
    CHECK(team.after->hasFocus());
    CHECK(waitFor([&team] { return team.chosen() == u"Siobhán O'Neill"_s; }));
}

TEST_CASE("who is not there is offered to be created, and Tab alone creates nobody")
{
    announceWarning(u"propagateSizeHints"_s);
    Team team;
    team.type(u"Bob Unknown"_s);
    auto *offered = team.list()->model();
    CHECK(offered->index(offered->rowCount() - 1, 0).data().toString() == u"Create \"Bob Unknown\""_s);
    QTest::keyClick(team.list(), Qt::Key_Tab);
    CHECK(team.reg.all<Person>().size() == 3);
    team.type(u"Bob Unknown"_s);
    QTest::keyClick(team.list(), Qt::Key_Down);
    QTest::keyClick(team.list(), Qt::Key_Return);
    CHECK(team.reg.all<Person>().size() == 4);
    CHECK(team.chosen() == u"Bob Unknown"_s);
    setRecordMaker(&team.window, nullptr);
    team.type(u"Siob"_s);
    CHECK(offered->rowCount() == 1); // nobody makes any here
    QWidget above;
    setRecordMaker(&above, &team);
    team.window.setParent(&above, Qt::Window); // and what it stands in makes none for it
    team.window.show();
    QApplication::setActiveWindow(&team.window);
    team.type(u"Sio"_s);
    CHECK(offered->rowCount() == 1);
    team.window.setParent(nullptr);
}

TEST_CASE("a name that is typed and left in another spelling is the person who bears it")
{
    announceWarning(u"propagateSizeHints"_s);
    Team team;
    team.line->setText(u"Linh Nguyen"_s);
    CHECK(team.chosen() == u"Nguyen, Linh"_s);
    team.line->setText(u"O'Neill Siobhan"_s);
    CHECK(team.chosen() == u"Siobhán O'Neill"_s);
    team.line->setText(u"Zebedee"_s);
    CHECK(team.chosen() == u"?"_s);
    team.make(EntityKind::Person, u"Zebedee"_s);
    CHECK(team.chosen() == u"Zebedee"_s); // who came while the text stood there
    team.line->setText(u"Maker Zoe"_s);
    CHECK(team.chosen() == u"?"_s);
    team.make(EntityKind::Person, u"Zoë Maker"_s);
    CHECK(team.chosen() == u"Zoë Maker"_s);
}
