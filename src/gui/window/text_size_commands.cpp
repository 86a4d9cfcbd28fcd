// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_size_commands.h"

#include <gui/window/commands.h>
#include <gui/window/text_size.h>

#include <QCoreApplication>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

void addTextSizeCommands(Commands &commands, QWidget *window, const std::function<void()> &changed)
{
    const auto inWindow = [](const char *text) { return QCoreApplication::translate("Ratchet::MainWindow", text); };
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &keys, auto wanted) {
        QAction *action = commands.add(window, id, text, {}, [changed, wanted] {
            const int before = savedTextSize();
            setTextSize(wanted(before));
            if (savedTextSize() != before)
                changed();
        });
        action->setShortcuts(keys);
    };
    // Plus stands on the key of = on many keyboards.
    add(u"view.text.larger"_s, inWindow(QT_TRANSLATE_NOOP("Ratchet::MainWindow", "Lar&ger texts")),
        {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}, [](int size) { return size + textSizeStep; });
    add(u"view.text.smaller"_s, inWindow(QT_TRANSLATE_NOOP("Ratchet::MainWindow", "S&maller texts")),
        {QKeySequence(u"Ctrl+-"_s)}, [](int size) { return size - textSizeStep; });
    add(u"view.text.usual"_s, inWindow(QT_TRANSLATE_NOOP("Ratchet::MainWindow", "Texts of &usual size")),
        {QKeySequence(u"Ctrl+Alt+0"_s)}, [](int) { return usualTextSize; });
}

} // namespace Ratchet
