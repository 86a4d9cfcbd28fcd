// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include <widgets/ask.h>

#include <QCoreApplication>
#include <QLineEdit>

namespace Ratchet {

using namespace Qt::StringLiterals;

void leaveDrafts(QWidget &window, Ask &ask, std::function<void()> then)
{
    if (QWidget *typing = window.focusWidget())
        typing->clearFocus(); // a cell is written when it is left
    QStringList drafts;
    for (const auto *line : window.findChildren<QLineEdit *>()) {
        if (line->property("draft").toBool() && !line->text().trimmed().isEmpty())
            drafts += u"\""_s + line->text().simplified().left(80) + u"\""_s;
    }
    if (drafts.isEmpty())
        return then();
    ask.askToDiscard(&window,
                     QCoreApplication::translate("Drafts", "Typed and not entered yet: %1").arg(drafts.join(u", "_s)),
                     std::move(then));
}

} // namespace Ratchet
