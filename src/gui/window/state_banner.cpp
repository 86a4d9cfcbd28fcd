// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_banner.h"

#include "ui_state_banner.h"

#include <document/document.h>
#include <document/register_view.h>
#include <store/store.h>
#include <widgets/form_looks.h>

namespace Ratchet {

StateBanner::StateBanner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::StateBanner>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    connect(m_ui->back, &QPushButton::clicked, this, &StateBanner::presentRequested);
    hide();
}

StateBanner::~StateBanner() = default;

void StateBanner::showState(RegisterView &view)
{
    const QLocale locale;
    QStringList parts;
    if (view.earlierChange())
        parts += tr("You see the register as it was recorded after change %1. It can be read, not changed.")
                     .arg(locale.toString(*view.earlierChange()));
    if (!view.isAsOfToday())
        parts += tr("Everything is judged as of %1.").arg(locale.toString(view.asOf(), QLocale::LongFormat));
    m_ui->back->setVisible(!parts.isEmpty());
    if (view.document().store().isCopy())
        parts +=
            tr("The file was opened read-only and is not touched: what you see is a copy of it, brought up to date. "
               "\"Save a copy as\" makes one to write to.");
    else if (view.document().isReadOnly())
        parts += tr("The file was opened read-only.");
    m_ui->text->setText(parts.join(u' '));
    setVisible(!parts.isEmpty());
}

} // namespace Ratchet
