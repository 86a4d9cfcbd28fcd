// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test.h>
#include <widgets/page_stack.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Ratchet;

namespace {

// A page of a wrapped text that counts how often it is measured.
class MeasuredLabel final : public QLabel {
public:
    explicit MeasuredLabel(const QString &text)
        : QLabel(text)
    {
        setWordWrap(true);
    }

    int heightForWidth(int width) const override
    {
        ++measured;
        return QLabel::heightForWidth(width);
    }

    mutable int measured = 0;
};

} // namespace

TEST_CASE("a stack of pages is as large as the page that is shown and measures no other")
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *stack = new PageStack;
    rows->addWidget(stack);
    auto *small = new QWidget;
    small->setMinimumSize(120, 80);
    auto *large = new QWidget;
    large->setMinimumSize(400, 300);
    auto *text = new MeasuredLabel(QStringLiteral("many words that need more than one line ").repeated(20));
    for (QWidget *page : {small, large, static_cast<QWidget *>(text)})
        stack->addWidget(page);
    window.resize(500, 400);
    window.show();
    QApplication::processEvents();
    CHECK(stack->minimumSizeHint() == QSize(120, 80));
    CHECK(window.minimumSizeHint() == QSize(120, 80));
    CHECK_FALSE(stack->hasHeightForWidth());

    stack->setCurrentWidget(large);
    QApplication::processEvents();
    CHECK(window.minimumSizeHint() == QSize(400, 300));
    window.resize(700, 500);
    CHECK(text->measured == 0);
    stack->setCurrentWidget(text);
    QApplication::processEvents();
    CHECK(stack->currentWidget()->size() == window.size());
}
