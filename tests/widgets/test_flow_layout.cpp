// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test.h>
#include <widgets/flow_layout.h>

#include <QWidget>

using namespace Ratchet;

TEST_CASE("lines break where the width ends, and mirror")
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 10, 5);
    for (int i = 0; i < 3; ++i) {
        auto *part = new QWidget;
        part->setFixedSize(100, 20);
        flow->addWidget(part);
    }
    CHECK(flow->heightForWidth(400) == 20);
    CHECK(flow->heightForWidth(220) == 45);
    CHECK(flow->heightForWidth(100) == 70);
    box.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 220, 45));
    CHECK(flow->itemAt(0)->geometry() == QRect(120, 0, 100, 20));
    CHECK(flow->itemAt(2)->geometry() == QRect(120, 25, 100, 20));
}
