// SPDX-License-Identifier: GPL-3.0-or-later
#include "walked_window.h"

#include "measure.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t printedStalls = 25;

} // namespace

WalkedWindow::WalkedWindow(const QString &path)
    : m_window(m_ask)
{
    m_window.resize(1366, 768);
    m_window.show();
    step(u"start"_s, [] {});
    where = u"opening: "_s;
    step(u"the file"_s, [&] { m_window.openFile(path); });
    if (!m_window.workspace())
        qFatal("the walk cannot open %s", qPrintable(path));
}

void WalkedWindow::keys(QWidget *target, const QString &text)
{
    for (const QChar key : text)
        step(u"key '%1'"_s.arg(key),
             [&] { QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, key, Qt::NoModifier); });
}

void WalkedWindow::closeDialogs()
{
    for (int i = 0; i < 5; ++i) {
        QWidget *top = QApplication::activePopupWidget();
        if (!top)
            top = QApplication::activeModalWidget();
        if (!top) {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget != &m_window && widget->isVisible() && widget->isWindow() && !qobject_cast<QMenu *>(widget))
                    top = widget;
            }
        }
        if (!top)
            return;
        const QString name = QString::fromLatin1(top->metaObject()->className());
        step(u"closing %1"_s.arg(name), [&] {
            if (auto *dialog = qobject_cast<QDialog *>(top))
                dialog->done(QDialog::Rejected);
            else
                top->close();
        });
    }
}

void WalkedWindow::printStalls() const
{
    const std::vector<Stall> stalls = m_meter.longest(printedStalls);
    printRow("longest stall of the window", stalls.front().milliseconds, "ms");
    std::printf("  in %zu steps; the longest:\n", m_meter.steps());
    for (const Stall &stall : stalls)
        std::printf("  %8.1f ms  %s\n", stall.milliseconds, qPrintable(stall.place));
}

} // namespace Ratchet::Bench
