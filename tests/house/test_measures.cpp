// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the house, each on a few lines of its own.
#include "functions.h"
#include "halves.h"
#include "include_graph.h"
#include "rooms.h"

#include <support/test.h>

using namespace Ratchet::House;
using namespace Qt::StringLiterals;

namespace {

QStringList functionOf(int lines)
{
    return QStringList{u"// Why."_s, u"QString name(const std::function<void(int, int)> &with,"_s,
                       u"             int size)"_s, u"{"_s}
    + QStringList(lines - 4, u"    step();"_s) + QStringList{u"}"_s};
}

} // namespace

TEST_CASE("a function is as long as its lines, signature and braces included")
{
    for (const int length : {60, 61}) {
        const auto functions = functionsOf(functionOf(length));
        REQUIRE(functions.size() == 1);
        CHECK(functions[0].name == u"name"_s);
        CHECK(functions[0].parameters == 2);
        CHECK(functions[0].line == 2);
        CHECK(functions[0].length == length);
    }
}

TEST_CASE("functions of every form are found, blocks and content of raw strings are not")
{
    const QStringList lines = uR"raw(namespace {

const char *text = R"(
{
}
)";

int local()
{
    if (isRight()) {
        return 1;
    }
    return 0;
}

} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_list{1, 2}
{
}

Page::~Page() = default;

std::function<void(int)> Page::step() const { return {}; }

template <> const EntityType &entityType<Reading>()
{
    return reading;
}

bool operator==(const Cell &one, const Cell &other)
{
    return true;
}

class Inner {
public:
    void run()
    {
        step();
    }
};
)raw"_s.split(u'\n');
    QStringList found;
    for (const Function &function : functionsOf(lines)) {
        found += u"%1/%2 %3%4%5%6"_s.arg(function.name)
                     .arg(function.parameters)
                     .arg(function.length)
                     .arg(function.isLocal ? u" local"_s : QString())
                     .arg(function.isMember ? u" member"_s : QString())
                     .arg(function.isSpecialisation ? u" special"_s : QString());
    }
    CHECK(found
          == QStringList{u"local/0 7 local"_s, u"Page::Page/1 5"_s, u"Page::~Page/0 1"_s, u"Page::step/0 1"_s,
                         u"entityType<Reading>/0 4 special"_s, u"operator==/2 4"_s, u"run/0 4 member"_s});
}

TEST_CASE("a definition away from its header is found, of a class and of a free function")
{
    const QString header = u"class Page {\npublic:\n    void open();\n    void close();\n};\n\n"
                           "[[nodiscard]] QString titleOf(const Page &page, int number = 0);\n"
                           "void renew(const Page &page);\n"_s;
    const QString own = u"#include \"page.h\"\n\nvoid Page::open()\n{\n}\n\nvoid renew(const Page &page) { }\n"_s;
    const QString other = u"#include \"page.h\"\n\nvoid Page::close()\n{\n}\n\n"
                          "QString titleOf(const Page &page, int number)\n{\n    return {};\n}\n\n"
                          "static void renew(const Page &page) { }\n\n"
                          "QString titleOf(const Page &page)\n{\n    return {};\n}\n"_s;
    const SourceTree tree({{u"gui/page.h"_s, header}, {u"gui/page.cpp"_s, own}, {u"gui/page_keys.cpp"_s, other}});
    CHECK(definedAwayFromHeader(tree)
          == QStringList{u"gui/page_keys.cpp:3 Page::close of gui/page.h"_s,
                         u"gui/page_keys.cpp:7 titleOf of gui/page.h"_s});
}

TEST_CASE("reach counts headers once, and a circle is found")
{
    const SourceTree tree({{u"core/a.h"_s, u"#include <core/b.h>\n"_s},
                           {u"core/a.cpp"_s, u"#include \"a.h\"\n#include <core/c.h>\n#include <QString>\n"_s},
                           {u"core/b.h"_s, u"#include <core/c.h>\n"_s},
                           {u"core/b.cpp"_s, u"#include \"b.h\"\n#include <core/a.h>\n"_s},
                           {u"core/c.h"_s, QString()}});
    const auto reach = reachOfSources(tree);
    CHECK(reach.value(u"core/a.cpp"_s) == 3);
    CHECK(reach.value(u"core/b.cpp"_s) == 3);
    CHECK(median({3, 1, 2}) == 2);
    CHECK(median({4, 1, 2, 3}) == 2.5);
    CHECK(IncludeGraph(tree.includes(), [](const QString &file) { return file; }).circles().isEmpty());
    const auto circles = IncludeGraph(tree.includes(), stemOf).circles();
    REQUIRE(circles.size() == 1);
    CHECK(circles[0] == QStringList{u"core/a"_s, u"core/b"_s});
}

TEST_CASE("an include that the table of rooms does not have is refused")
{
    const Rooms rooms(
        u"# why\ncore | values |\nanswers/basis | figures | core\nanswers/gates | gates | core, answers/basis\n"
        "gui | windows | answers\n"_s);
    CHECK(rooms.faults().isEmpty());
    const SourceTree tree({{u"core/a.h"_s, u"\n#include <gui/d.h>\n"_s},
                           {u"core/e.h"_s, u"#include <core/a.h>\n"_s},
                           {u"answers/basis/b.h"_s, u"#include <core/a.h>\n#include <answers/gates/c.h>\n"_s},
                           {u"answers/gates/c.h"_s, u"#include <answers/basis/b.h>\n"_s},
                           {u"gui/d.h"_s, u"#include <answers/gates/c.h>\n#include <answers/basis/b.h>\n"_s}});
    CHECK(rooms.missing(tree).isEmpty());
    CHECK(rooms.forbiddenIncludes(tree)
          == QStringList{u"answers/basis/b.h:2 includes answers/gates/c.h"_s, u"core/a.h:2 includes gui/d.h"_s});
}

TEST_CASE("a table of rooms that cannot be right is refused")
{
    const Rooms rooms(u"core | values | gui\ngui | windows | core\ngui | again | core\ncli\n"_s);
    CHECK(rooms.faults()
          == QStringList{u"core may include what does not stand above it: gui"_s, u"named twice: gui"_s,
                         u"not \"room | purpose | may include\": cli"_s});
    const SourceTree tree({{u"core/a.h"_s, QString()}, {u"store/b.h"_s, QString()}});
    CHECK(Rooms(u"core | values |\ngui | windows | core\n"_s).missing(tree)
          == QStringList{u"no file in gui"_s, u"no line for store"_s});
}
