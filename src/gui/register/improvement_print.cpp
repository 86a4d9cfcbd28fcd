// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_print.h"

#include <core/entities/improvement.h>
#include <core/register.h>
#include <gui/paper/sheet_export.h>
#include <gui/workspace/workspace.h>
#include <report/pack/pack_source.h>
#include <report/sheets/improvement_sheet.h>

#include <QAction>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

ImprovementPrint::ImprovementPrint(Workspace &workspace, QWidget &page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_page(page)
    , m_action(new QAction(tr("&Print…"), this))
{
    m_action->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setToolTip(tr("The record of the chosen improvement as a PDF"));
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &ImprovementPrint::print);
}

void ImprovementPrint::setRecord(RecordId record)
{
    m_record = record;
    m_action->setEnabled(m_workspace.reg().find(Id<Improvement>(record)) != nullptr);
}

void ImprovementPrint::print()
{
    const Improvement *improvement = m_workspace.reg().find(Id<Improvement>(m_record));
    if (!improvement)
        return;
    QString name = improvement->reference;
    name.replace(u'/', u'-').replace(u'\\', u'-'); // a reference is no path
    exportSheet(m_workspace, &m_page, tr("Print the improvement"), tr("%1.pdf").arg(name),
                [id = improvement->id](const QString &path, const PackSource &source) {
                    return writeImprovementSheet(path, source.reg, id, source.asOf, source.settings);
                });
}

} // namespace Ratchet
