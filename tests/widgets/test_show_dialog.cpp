// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/show_dialog.h>

#include <support/test.h>

#include <QDialog>
#include <QPointer>
#include <QScreen>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("no dialog is larger than the screen, and one without a size of its own is as large as it must be")
{
    announceWarning(u"propagateSizeHints"_s);
    const QPointer<QDialog> large(new QDialog);
    large->resize(20'000, 20'000);
    showDialog(large);
    const QRect room = large->screen()->availableGeometry();
    CHECK(large->width() <= room.width());
    CHECK(large->height() < room.height()); // its title stands above it
    large->reject();
    const QPointer<QDialog> small(new QDialog);
    showDialog(small);
    CHECK(small->isVisible());
    fitOnScreen(*small, {300, 20'000});
    CHECK(small->width() == 300);
    CHECK(small->height() < room.height());
    small->reject();
}
