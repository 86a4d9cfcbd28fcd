// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include <widgets/ask.h>
#include <widgets/field_editor.h>

#include <QCoreApplication>
#include <QLineEdit>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text) { return u"\""_s + text.simplified().left(80) + u"\""_s; }

// The open cell that the widget stands in, or nullptr.
const FieldEditor *cellAround(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto *editor = qobject_cast<const FieldEditor *>(widget))
            return editor->isCell() ? editor : nullptr;
    }
    return nullptr;
}

} // namespace

void leaveDrafts(QWidget &window, Ask &ask, std::function<void()> then)
{
    QStringList drafts;
    QWidget *typing = window.focusWidget();
    if (const FieldEditor *cell = cellAround(typing); cell && !cell->value())
        drafts += quoted(cell->findChild<QLineEdit *>()->text());
    else if (typing)
        typing->clearFocus(); // a cell is written when it is left
    for (const auto *line : window.findChildren<QLineEdit *>()) {
        if (line->property("draft").toBool() && !line->text().trimmed().isEmpty())
            drafts += quoted(line->text());
    }
    if (drafts.isEmpty())
        return then();
    ask.askToDiscard(&window,
                     QCoreApplication::translate("Drafts", "Typed and not entered yet: %1").arg(drafts.join(u", "_s)),
                     std::move(then));
}

} // namespace Ratchet
