// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog with a new register, driven by its buttons and lists.
#pragma once

#include "open_workspace.h"

#include <gui/import/import_dialog.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

namespace Ratchet::Test {

struct ImportSteps : OpenWorkspace {
    explicit ImportSteps(EntityKind kind = EntityKind::Service)
        : dialog(workspace, kind, nullptr)
    {
        show(dialog);
    }
    template <class Widget> Widget *part(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    int step() { return part<QStackedWidget>(QStringLiteral("steps"))->currentIndex(); }
    QString text(const QString &label) { return part<QLabel>(label)->text(); }
    QPushButton *next() { return part<QPushButton>(QStringLiteral("next")); }
    void click(const QString &button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    void choose(const QString &combo, const QString &entry)
    {
        auto *box = part<QComboBox>(combo);
        REQUIRE(box->findText(entry) >= 0);
        box->setCurrentIndex(box->findText(entry));
        Q_EMIT box->activated(box->currentIndex());
        QTest::qWait(1);
    }
    // The rows of the preview: line, what happens, record, remark.
    QStringList rows()
    {
        const QAbstractItemModel *model = part<QTreeView>(QStringLiteral("table"))->model();
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            found += cells.join(u'|');
        }
        return found;
    }

    ImportDialog dialog;
};

} // namespace Ratchet::Test
