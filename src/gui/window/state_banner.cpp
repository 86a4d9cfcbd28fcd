// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_banner.h"

#include <document/document.h>
#include <document/register_view.h>
#include <widgets/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Ratchet {

StateBanner::StateBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_back(new QPushButton(tr("Back to the present"), this))
{
    setProperty("banner", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::page, Space::tight, Space::page, Space::tight);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &StateBanner::presentRequested);
    hide();
}

void StateBanner::update(RegisterView &view)
{
    const QLocale locale;
    QStringList parts;
    if (view.earlierChange())
        parts += tr("You see the register as it was recorded after change %1. It can be read, not changed.")
                     .arg(locale.toString(*view.earlierChange()));
    if (!view.isAsOfToday())
        parts += tr("Everything is judged as of %1.").arg(locale.toString(view.asOf(), QLocale::LongFormat));
    m_back->setVisible(!parts.isEmpty());
    if (view.document().isReadOnly())
        parts += tr("The file was opened read-only.");
    m_text->setText(parts.join(u' '));
    setVisible(!parts.isEmpty());
}

} // namespace Ratchet
