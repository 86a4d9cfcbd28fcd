// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test.h>
#include <widgets/chip.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A form with one widget that wears a look.
template <class Widget> struct Form {
    explicit Form(const char *look)
        : widget(new Widget(&form))
    {
        widget->setObjectName(u"theWidget"_s);
        widget->setProperty("look", QString::fromLatin1(look));
    }
    Widget *apply()
    {
        applyLooks(&form);
        return widget;
    }
    QWidget form;
    Widget *widget;
};

} // namespace

TEST_CASE("a text of a form wears the font of its look")
{
    const std::pair<const char *, LabelLook> looks[] = {{"body", LabelLook::Body},
                                                        {"small", LabelLook::Small},
                                                        {"muted", LabelLook::Muted},
                                                        {"strong", LabelLook::Strong},
                                                        {"group-title", LabelLook::GroupTitle},
                                                        {"card-title", LabelLook::CardTitle},
                                                        {"page-title", LabelLook::PageTitle},
                                                        {"figure", LabelLook::Figure}};
    for (const auto &[word, look] : looks) {
        INFO(word);
        Form<QLabel> form(word);
        CHECK(form.apply()->font() == textFont(look));
    }
    Form<QLabel> muted("muted");
    CHECK(muted.apply()->property("muted").toBool());
    Form<QLabel> plain("");
    CHECK_FALSE(plain.apply()->property("muted").toBool());
}

TEST_CASE("several words of a look apply together")
{
    Form<QPushButton> form("card-title link");
    CHECK(form.apply()->font().weight() == QFont::DemiBold);
    CHECK(form.widget->property("link").toBool());
    CHECK(form.widget->cursor().shape() == Qt::PointingHandCursor);
    Form<QPushButton> primary("primary");
    CHECK(primary.apply()->property("primary").toBool());
    Form<QToolButton> tool("link");
    CHECK(tool.apply()->property("link").toBool());
}

TEST_CASE("a search field has a button that empties it")
{
    Form<QLineEdit> form("search");
    form.apply();
    form.widget->setText(u"restore"_s);
    auto *button = form.widget->findChild<QToolButton *>();
    REQUIRE(button);
    CHECK(button->accessibleName() == u"Clear the search"_s);
    button->click();
    CHECK(form.widget->text().isEmpty());
}

TEST_CASE("a chip of a form keeps its words and takes the tone")
{
    QWidget form;
    auto *chip = new Chip(&form);
    chip->setText(u"Partial"_s);
    chip->setProperty("look", u"partial"_s);
    applyLooks(&form);
    CHECK(chip->text() == u"Partial"_s);
    CHECK(chip->sizeHint() == chipSize(u"Partial"_s));
    chip->resize(chip->sizeHint());
    const QImage image = chip->grab().toImage();
    CHECK(image.pixelColor(image.width() / 2, 2) == screenPalette().partialTint);
}

TEST_CASE("the form itself may wear a look, and so may what lies deep within it")
{
    QWidget form;
    form.setProperty("look", u"card"_s);
    auto *rows = new QVBoxLayout(&form);
    auto *box = new QWidget;
    rows->addWidget(box);
    auto *label = new QLabel(box);
    label->setProperty("look", u"strong"_s);
    applyLooks(&form);
    CHECK(form.property("card").toBool());
    CHECK(label->font().weight() == QFont::DemiBold);
}

TEST_CASE("the list of a box is called as the box is")
{
    QWidget form;
    auto *box = new QComboBox(&form);
    box->setAccessibleName(u"Date pattern"_s);
    applyLooks(&form);
    CHECK(box->view()->accessibleName() == u"Date pattern"_s);
}

TEST_CASE("a look that a widget cannot wear is told with its name")
{
    const auto told = [](QWidget &&form) {
        static QStringList heard;
        heard.clear();
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &message) { heard += message; });
        applyLooks(&form);
        qInstallMessageHandler(before);
        return heard;
    };
    const auto refused = [](const QString &word) {
        return QStringList(u"The form gives theWidget a look it cannot wear: "_s + word);
    };
    CHECK(told(Form<QLabel>("primary").form) == refused(u"primary"_s));
    CHECK(told(Form<QPushButton>("shiny").form) == refused(u"shiny"_s));
    CHECK(told(Form<QPushButton>("search").form) == refused(u"search"_s));
    CHECK(told(Form<QLabel>("good").form) == refused(u"good"_s)); // of a chip only
    CHECK(told(Form<QPushButton>("primary card-title").form).isEmpty());
}
