// SPDX-License-Identifier: GPL-3.0-or-later
// Every list of every page by keys and mouse: nothing is changed by looking, and Delete asks first.
#include "open_window.h"
#include "window_walk.h"

#include <gui/window/pages.h>
#include <gui/workspace/page.h>

#include <QAbstractItemView>
#include <QTabBar>

#include <functional>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

class Looker final {
public:
    explicit Looker(OpenWindow &open)
        : m_open(open)
    {
        m_open.ask.isConfirmed = false;
    }

    void page(const PageInfo &info)
    {
        Page *page = openPage(info);
        const auto *tabs = page->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
        for (int tab = 0; tab < std::max(1, tabs ? tabs->count() : 1); ++tab) {
            for (QAbstractItemView *view : lists(*page)) {
                m_where = info.id + u'/' + QString::number(tab) + u' '
                    + QString::fromLatin1(view->metaObject()->className()) + u' ' + view->objectName();
                m_again = [this, &info, tab] {
                    Page *back = openPage(info);
                    if (auto *bar = back->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
                        bar->setCurrentIndex(tab);
                    QTest::qWait(1);
                };
                m_again();
                if (view->isVisible())
                    list(*view);
            }
        }
    }
    QStringList changed; // by which key of which list
    int looked = 0;

private:
    Page *openPage(const PageInfo &info)
    {
        Page *page = m_open.window.openPage(info.id);
        m_open.window.workspace()->waitForAnswers();
        QThreadPool::globalInstance()->waitForDone();
        QApplication::setActiveWindow(&m_open.window);
        QTest::qWait(1);
        return page;
    }
    QList<QAbstractItemView *> lists(const QWidget &page)
    {
        QList<QAbstractItemView *> found;
        for (QAbstractItemView *view : page.findChildren<QAbstractItemView *>()) {
            if (!view->inherits("QHeaderView") && !view->inherits("QComboBoxListView"))
                found += view;
        }
        return found;
    }
    void list(QAbstractItemView &view)
    {
        constexpr std::pair<const char *, Qt::Key> keys[] = {{"Return", Qt::Key_Return},
                                                             {"F2", Qt::Key_F2},
                                                             {"Delete", Qt::Key_Delete},
                                                             {"a letter", Qt::Key_X},
                                                             {"Escape", Qt::Key_Escape}};
        for (const auto &[name, key] : keys) {
            const QModelIndex first = firstRow(view);
            if (!first.isValid())
                return;
            view.setFocus();
            view.setCurrentIndex(first);
            act(view, QString::fromLatin1(name), [&view, key = key] { QTest::keyClick(&view, key); });
        }
        ++looked;
        const QPoint middle = view.visualRect(firstRow(view)).center();
        act(view, u"a click"_s, [&view, middle] { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle); });
    }
    static QModelIndex firstRow(const QAbstractItemView &view)
    {
        if (!view.model())
            return {};
        for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = view.model()->index(row, column, view.rootIndex());
                if (index.flags().testFlag(Qt::ItemIsEnabled) && !view.visualRect(index).isEmpty())
                    return index;
            }
        }
        return {};
    }
    // Does it, takes note of what it changed, and puts back what it opened.
    void act(const QAbstractItemView &view, const QString &what, const std::function<void()> &done)
    {
        const qint64 before = m_open.window.workspace()->document().change();
        done();
        QTest::qWait(1);
        if (m_open.window.workspace()->document().change() != before)
            changed += m_where + u": "_s + what;
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            m_open.ask.isConfirmed = true; // nothing was typed into it
            dialog->close();
            QTest::qWait(1);
            m_open.ask.isConfirmed = false;
        }
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        if (QWidget *focus = QApplication::focusWidget(); focus && focus != &view && view.isAncestorOf(focus))
            QTest::keyClick(focus, Qt::Key_Escape); // an editor
        m_again();
    }

    OpenWindow &m_open;
    QString m_where;
    std::function<void()> m_again;
};

} // namespace

TEST_CASE("no key and no click on a list changes the register without a question or an editor")
{
    OpenWindow open;
    fillRegister(open.window.workspace()->document(), u"Word"_s);
    open.window.workspace()->waitForAnswers();
    Looker looker(open);
    for (const PageInfo &info : pages())
        looker.page(info);
    CHECK(looker.looked > 20);
    INFO(looker.changed.join(u'\n').toStdString());
    CHECK(looker.changed.isEmpty());
}
