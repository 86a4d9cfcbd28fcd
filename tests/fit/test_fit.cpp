// SPDX-License-Identifier: GPL-3.0-or-later
// Every page with each of its tabs, and every dialog, on a laptop of 1366×768: no text is cut, no button stands outside
// of the screen, nothing covers anything. Runs once for each scale of the display (tests/CMakeLists.txt).
#include "misfits.h"

#include <core/catalogue.h>
#include <exchange/import/sample.h>
#include <gui/every_dialog.h>
#include <gui/open_workspace.h>
#include <gui/window/language_choice.h>
#include <gui/window/main_window.h>
#include <gui/window/pages.h>
#include <gui/workspace/page.h>
#include <widgets/theme.h>

#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QThreadPool>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int titleBar = 40;

std::unique_ptr<Document> demonstration(const QTemporaryDir &folder)
{
    auto document = valueOf(Document::create(folder.filePath(u"d.ratchet"_s), u"Ada"_s, clockOfTests()));
    ChangeBuilder builder = document->builder();
    valueOf(addSample(builder, document->reg(), dayOfTests));
    valueOf(document->apply(std::move(builder), u"Demonstration"_s, ChangeKind::Import));
    return document;
}

void settle()
{
    QThreadPool::globalInstance()->waitForDone();
    for (int i = 0; i < 10; ++i) { // what gives room asks for it again
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

// The program in that language.
class Spoken final {
public:
    explicit Spoken(const QString &language)
    {
        QThreadPool::globalInstance()->waitForDone(); // a worker may ask for the locale
        speak(*qApp, {language, {}});
        applyTheme(ThemeChoice::Light); // some of it depends on the direction of reading
    }
    ~Spoken()
    {
        QThreadPool::globalInstance()->waitForDone();
        speak(*qApp, {u"en"_s, {}});
        applyTheme(ThemeChoice::Light);
    }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
};

class Laptop final {
public:
    explicit Laptop(std::unique_ptr<Document> document)
        : m_room(QApplication::primaryScreen()->availableSize().shrunkBy({0, titleBar, 0, 0}))
        , m_window(m_ask, clockOfTests())
    {
        announceWarning(u"propagateSizeHints"_s);
        m_window.resize(m_room);
        m_window.show();
        look(u"welcome"_s, m_window);
        m_window.setDocument(std::move(document));
        m_window.workspace()->waitForAnswers();
    }

    void pages()
    {
        for (const PageInfo &info : Ratchet::pages()) {
            Page *page = m_window.openPage(info.id);
            m_window.workspace()->waitForAnswers();
            settle();
            const auto *tabs = page->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
            look(info.id, m_window);
            for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
                const_cast<QTabBar *>(tabs)->setCurrentIndex(tab);
                settle();
                look(info.id + u'/' + QString::number(tab), m_window);
            }
        }
    }
    void dialogs()
    {
        everyDialog(*m_window.workspace(), [this](const QString &where, QDialog &dialog) { look(where, dialog); });
    }
    [[nodiscard]] std::unique_ptr<Document> giveDocument() { return m_window.giveDocument(); }
    [[nodiscard]] const QStringList &found() const { return m_found; }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void look(const QString &where, const QWidget &window)
    {
        ++m_looks;
        if (window.width() > m_room.width() || window.height() > m_room.height())
            m_found += u"%1: %2×%3 on a screen of %4×%5"_s.arg(where)
                           .arg(window.width())
                           .arg(window.height())
                           .arg(m_room.width())
                           .arg(m_room.height());
        for (const QString &misfit : misfits(window))
            m_found += where + u": "_s + misfit;
        if (const QString folder = qEnvironmentVariable("RATCHET_FIT_PICTURES"); !folder.isEmpty())
            const_cast<QWidget &>(window).grab().save(folder + u'/' + QLocale().name() + u'-'
                                                      + QString(where).replace(u'/', u'-') + u".png"_s);
    }

    QSize m_room;
    ScriptedAsk m_ask;
    MainWindow m_window;
    QStringList m_found;
    int m_looks = 0;
};

// At the plain scale all of them; at each other one of long texts. With
// RATCHET_FIT_ALL in the environment all of them everywhere, which takes minutes.
QStringList languagesAt(double scale)
{
    if (scale == 1 || qEnvironmentVariableIsSet("RATCHET_FIT_ALL"))
        return programLanguages();
    return {u"fr"_s};
}

} // namespace

TEST_CASE("on a small screen nothing is cut, covered or out of reach, in any language")
{
    const QTemporaryDir folder;
    std::unique_ptr<Document> document = demonstration(folder);
    for (const QString &language : languagesAt(qApp->devicePixelRatio())) {
        INFO(language.toStdString());
        const Spoken spoken(language);
        Laptop laptop(std::move(document));
        laptop.pages();
        laptop.dialogs();
        CHECK(laptop.looks() > 100);
        INFO(laptop.found().join(u'\n').toStdString());
        CHECK(laptop.found().isEmpty());
        document = laptop.giveDocument();
    }
}

TEST_CASE("what does not fit is found")
{
    announceWarning(u"propagateSizeHints"_s);
    QWidget window;
    window.resize(200, 200);
    auto *label = new QLabel(u"A long text that has no room"_s, &window);
    label->setGeometry(0, 0, 40, 20);
    auto *wrapped = new QLabel(u"A long text that has no room"_s, &window);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 30, 60, 20);
    auto *button = new QPushButton(u"Go"_s, &window);
    button->setGeometry(0, 190, 100, 40);
    auto *over = new QPushButton(u"Go"_s, &window);
    over->setGeometry(20, 185, 100, 40);
    window.show();
    const QString found = misfits(window).join(u'\n');
    INFO(found.toStdString());
    CHECK(found.count(u"is cut"_s) == 2);
    CHECK(found.count(u"stands from"_s) == 2);
    CHECK(found.count(u"covers"_s) == 1);
    label->resize(label->sizeHint());
    wrapped->resize(150, wrapped->heightForWidth(150));
    button->setGeometry(0, 100, 100, 40);
    over->setGeometry(0, 145, 100, 40);
    CHECK(misfits(window) == QStringList());
}
