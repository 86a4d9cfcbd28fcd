// SPDX-License-Identifier: GPL-3.0-or-later
// Names within a text: which part of it is one, how it is found, taken and made.
#include <core/change_builder.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <support/test.h>
#include <support/wait.h>
#include <widgets/name_completion.h>
#include <widgets/record_maker.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Maker final : RecordMaker {
    [[nodiscard]] bool canMake(EntityKind kind) const override { return kind == EntityKind::Person; }
    RecordId make(EntityKind, const QString &name) override
    {
        made += name;
        return 99;
    }
    QStringList made;
};

struct Completed {
    Completed()
    {
        announceWarning(u"propagateSizeHints"_s); // the offscreen platform has no window manager
        ChangeBuilder builder(reg, 1);
        for (const QString &name : {u"Nguyen, Linh"_s, u"Ada Lovelace"_s})
            builder.set<&Person::name>(builder.create<Person>(), name);
        valueOf(reg.apply(builder.take()));
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(line);
        rows->addWidget(text);
        rows->addWidget(next);
        text->setTabChangesFocus(true);
        const auto current = [this]() -> const Register & { return reg; };
        new NameCompletion(current, EntityKind::Person, NamesIn::List, line);
        new NameCompletion(current, EntityKind::Person, NamesIn::ActionLine, text);
        window.show();
        QApplication::setActiveWindow(&window);
        line->setFocus();
    }
    [[nodiscard]] static QStringList offered()
    {
        const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QStringList names;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            names += list->model()->index(row, 0).data().toString();
        return names;
    }

    Register reg;
    QWidget window;
    QLineEdit *line = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    QLineEdit *next = new QLineEdit;
};

} // namespace

TEST_CASE("the part of a line that is a name")
{
    const auto part = [](NamesIn where, const QString &line) {
        const NameCompletion::Part found = NameCompletion::partAt(where, line, line.size());
        return std::pair(found.begin, found.typed);
    };
    CHECK(part(NamesIn::List, u"ad"_s) == std::pair(qsizetype(0), u"ad"_s));
    CHECK(part(NamesIn::List, u"Ada; li"_s) == std::pair(qsizetype(5), u"li"_s));
    CHECK(part(NamesIn::ActionLine, u"Order labels"_s).first == -1);
    CHECK(part(NamesIn::ActionLine, u"Order labels; ad"_s) == std::pair(qsizetype(14), u"ad"_s));
    CHECK(part(NamesIn::ActionLine, u"Order labels; Ada; fri"_s).first == -1); // the day
    CHECK(part(NamesIn::ActionLine, u"Order labels @ad"_s) == std::pair(qsizetype(14), u"ad"_s));
}

TEST_CASE("Tab takes the name that is offered, however it is written, and leads on where nothing is")
{
    Completed c;
    QTest::keyClicks(c.line, u"Ada Lovelace; linh ng"_s);
    REQUIRE(waitFor([&] { return !Completed::offered().isEmpty(); }));
    CHECK(Completed::offered() == QStringList{u"Nguyen, Linh"_s});
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    CHECK(c.line->text() == u"Ada Lovelace; Nguyen, Linh"_s);
    CHECK(c.line->hasFocus());
    QTest::keyClick(c.line, Qt::Key_Tab);
    CHECK(c.text->hasFocus());
    QTest::keyClicks(c.text, u"Order labels @lov"_s);
    QTest::keyClick(c.text, Qt::Key_Tab); // before anything is found
    REQUIRE(waitFor([&] { return c.text->toPlainText() == u"Order labels @Ada Lovelace"_s; }));
    CHECK(c.text->hasFocus());
}

TEST_CASE("a name that nobody bears is made by its entry in the list, and never by Tab alone")
{
    Completed c;
    Maker maker;
    setRecordMaker(&c.window, &maker);
    QTest::keyClicks(c.line, u"Grace"_s);
    REQUIRE(waitFor([&] { return !Completed::offered().isEmpty(); }));
    CHECK(Completed::offered() == QStringList{u"Create \"Grace\""_s});
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    CHECK(maker.made.isEmpty());
    c.line->setFocus();
    QTest::keyClicks(c.line, u" H"_s);
    REQUIRE(waitFor([&] { return !Completed::offered().isEmpty(); }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    CHECK(maker.made == QStringList{u"Grace H"_s});
    CHECK(c.line->text() == u"Grace H"_s);
}
