// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, page and dialog under a translation that puts each text in brackets: what bears none cannot be
// translated. The register's own texts are Greek, and so are dates, so that they are no Latin letters outside brackets.
#include "open_workspace.h"
#include "window_walk.h"

#include <core/catalogue.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/window/language_choice.h>
#include <gui/window/main_window.h>
#include <gui/window/shortcuts_dialog.h>
#include <help/record_help.h>
#include <store/open_mode.h>

#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <set>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

class Brackets final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        m_asked.insert({QByteArray(context), QByteArray(source), QByteArray(comment)});
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }

    // What was asked for of ours and a catalogue does not hold: lupdate did not see it.
    [[nodiscard]] QStringList missingIn(const QTranslator &catalogue) const
    {
        QStringList missing;
        for (const auto &[context, source, comment] : m_asked) {
            const bool isOfQt = context.size() > 1 && context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
            if (!isOfQt && !source.isEmpty()
                && catalogue
                       .translate(context.constData(), source.constData(),
                                  comment.isEmpty() ? nullptr : comment.constData())
                       .isEmpty())
                missing += QString::fromUtf8(context + ": " + source);
        }
        return missing;
    }

private:
    mutable std::set<std::tuple<QByteArray, QByteArray, QByteArray>> m_asked;
};

// The pretended language, while it is in scope.
class Pretended final {
public:
    Pretended()
    {
        QLocale::setDefault(QLocale(QLocale::Greek, QLocale::Greece));
        QCoreApplication::installTranslator(&m_brackets);
    }
    ~Pretended()
    {
        QCoreApplication::removeTranslator(&m_brackets);
        QLocale::setDefault(m_before);
    }
    Pretended(const Pretended &) = delete;
    Pretended &operator=(const Pretended &) = delete;
    [[nodiscard]] const Brackets &brackets() const { return m_brackets; }

private:
    const QLocale m_before; // as the default is
    Brackets m_brackets;
};

// What stands outside brackets, without the program's name, file names, versions and patterns of dates.
QString untranslated(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'⟦' ? 1 : 0;
        if (depth == 0)
            outside += letter;
        depth -= letter == u'⟧' ? 1 : 0;
    }
    static const QRegularExpression known(
        u"</?qt>|<br>|&(quot|amp|lt|gt|#39);|\\bRatchet\\b|\\.ratchet\\b|\\.csv\\b|\\bF\\d+\\b|\\b[dMmyhHs]{1,4}\\b|\\b[A-Z]\\b|\\bEUR\\b"_s);
    outside.remove(known);
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    return outside.contains(latin) ? outside.simplified() : QString();
}

} // namespace

TEST_CASE("no text of a window, page or dialog escapes translation")
{
    announceWarning(u"propagateSizeHints"_s);
    const Pretended language;
    const QTemporaryDir folder;
    ScriptedAsk ask;
    QStringList found;
    QStringList languages; // each in its own words
    for (const QString &language : programLanguages())
        languages += ownNameOf(language);
    // The manual is translated as a whole, file by file.
    QSet<QString> sentences;
    for (const EntityKind kind : entityKinds) {
        for (const Field &field : entityType(kind).fields)
            sentences.insert(fieldSentence(kind, field));
    }
    const WindowWalk walk([&](const QString &where, const QString &text) {
        if (sentences.contains(text) || languages.contains(text))
            return;
        if (const QString plain = untranslated(text); !plain.isEmpty())
            found += where + u": "_s + text;
    });
    {
        MainWindow window(ask, clockOfTests());
        window.resize(1366, 768);
        window.show();
        walk.window(u"welcome"_s, window);
        window.setDocument(valueOf(Document::create(folder.filePath(u"δ.ratchet"_s), u"Ωμέγα"_s, clockOfTests())));
        window.workspace()->waitForAnswers();
        walk.pages(window); // empty: what each page offers
        window.setDocument(nullptr);
        window.setDocument(
            valueOf(Document::open(folder.filePath(u"δ.ratchet"_s), OpenMode::ReadWrite, u"Ωμέγα"_s, clockOfTests())));
        fillRegister(window.workspace()->document(), u"Λέξη"_s);
        window.workspace()->waitForAnswers();
        walk.pages(window);
        walk.dialogs(*window.workspace());
        REQUIRE(window.workspace()->view().setRecordedAt(1));
        QTest::qWait(1);
        walk.window(u"earlier state"_s, window);
        window.workspace()->waitForAnswers();
        ShortcutsDialog shortcuts(window.commands(), nullptr, &window);
        shortcuts.show();
        walk.window(u"shortcuts"_s, shortcuts);
    }
    found.removeDuplicates();
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    for (const QString &code : programLanguages()) {
        QTranslator catalogue;
        REQUIRE(catalogue.load(u":/translations/ratchet_%1.qm"_s.arg(code)));
        const QStringList missing = code == "en"_L1 ? QStringList() : language.brackets().missingIn(catalogue);
        INFO(code.toStdString() << ": " << missing.join(u'\n').toStdString());
        CHECK(missing.isEmpty());
    }
    CHECK(untranslated(u"Open ⟦menu⟧"_s) == u"Open"_s); // the walk itself can fail
    CHECK(untranslated(u"⟦a ⟦b⟧ c⟧ Λέξη 3"_s).isEmpty());
}
