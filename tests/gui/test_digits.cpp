// SPDX-License-Identifier: GPL-3.0-or-later
// The program in Arabic: every number that it says is in the digits of that language. What people wrote stays as it is.
#include "open_workspace.h"
#include "window_walk.h"

#include <core/catalogue.h>
#include <core/entity_types.h>
#include <document/document.h>
#include <gui/window/main_window.h>
#include <gui/window/shortcuts_dialog.h>
#include <help/record_help.h>

#include <QRegularExpression>
#include <QSet>
#include <QThreadPool>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Arabic as the program's language, while it is in scope.
class Arabic final {
public:
    Arabic()
    {
        QThreadPool::globalInstance()->waitForDone(); // a worker may ask for the locale
        QLocale::setDefault(QLocale(u"ar"_s));
        installCatalogues(*qApp, QLocale());
    }
    ~Arabic()
    {
        QThreadPool::globalInstance()->waitForDone();
        QLocale::setDefault(m_before);
        installCatalogues(*qApp, m_before);
    }
    Arabic(const Arabic &) = delete;
    Arabic &operator=(const Arabic &) = delete;

private:
    const QLocale m_before;
};

// What has Latin digits beside data: references, words of the register, names of keys, files and standards.
QString latinDigits(const QString &text)
{
    static const QRegularExpression known(
        u"\\b[A-Z]{2,4}-\\d+\\b|كلمة \\d+|\\bF\\d+\\b|(Ctrl|Alt|Shift)\\+\\S+|\\b[\\w.-]+\\.(ratchet|csv|pdf)\\b|(ISO|RFC)[- ]\\d+|\\b[A-Za-z/]+-?\\d+\\w?\\b|2026-[\\d-]+|\\d\\d:\\d\\d"_s);
    QString rest = text;
    rest.remove(known);
    static const QRegularExpression digit(u"[0-9]"_s);
    return rest.contains(digit) ? rest.simplified() : QString();
}

} // namespace

TEST_CASE("in Arabic no text of a window, page or dialog has Latin digits")
{
    announceWarning(u"propagateSizeHints"_s);
    const Arabic language;
    const QTemporaryDir folder;
    ScriptedAsk ask;
    QStringList found;
    int digits = 0;
    QSet<QString> sentences; // of the manual, which is translated as a whole
    for (const EntityKind kind : entityKinds) {
        for (const Field &field : entityType(kind).fields)
            sentences.insert(fieldSentence(kind, field));
    }
    const WindowWalk walk([&](const QString &where, const QString &text) {
        static const QRegularExpression arabic(u"[٠-٩]"_s);
        digits += text.contains(arabic) ? 1 : 0;
        if (where.contains(u"format"_s) || where.contains(u"examples"_s) || sentences.contains(text))
            return; // how other locales write, and cells of a file
        if (const QString rest = latinDigits(text); !rest.isEmpty())
            found += where + u": "_s + text;
    });
    {
        MainWindow window(ask, clockOfTests());
        window.resize(1366, 768);
        window.show();
        walk.window(u"welcome"_s, window);
        window.setDocument(valueOf(Document::create(folder.filePath(u"a.ratchet"_s), u"كلمة"_s, clockOfTests())));
        window.workspace()->waitForAnswers();
        walk.pages(window);
        fillRegister(window.workspace()->document(), u"كلمة"_s);
        window.workspace()->waitForAnswers();
        walk.pages(window);
        walk.dialogs(*window.workspace());
        ShortcutsDialog shortcuts(window.commands(), nullptr, &window);
        shortcuts.show();
        walk.window(u"shortcuts"_s, shortcuts);
    }
    found.removeDuplicates();
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(digits > 50);
    CHECK(latinDigits(u"CSI-0001، ٣ من ٤"_s).isEmpty());
    CHECK_FALSE(latinDigits(u"3 من ٤"_s).isEmpty()); // the walk itself can fail
}
