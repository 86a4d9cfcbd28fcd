// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome_page.h"

#include "ui_welcome_page.h"

#include <gui/window/commands.h>
#include <gui/window/recent_files.h>
#include <widgets/button_text.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// A button that does what the command does; its note is read out with it.
void offer(QPushButton *button, QAction *action, const QLabel *note)
{
    button->setText(action->iconText());
    button->setAccessibleDescription(note->text());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace

WelcomePage::WelcomePage(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    offer(m_ui->createNew, commands[u"file.new"_s], m_ui->createNewNote);
    offer(m_ui->openFile, commands[u"file.open"_s], m_ui->openFileNote);
    offer(m_ui->demonstration, commands[u"file.demonstration"_s], m_ui->demonstrationNote);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::showEvent(QShowEvent *event)
{
    listRecent();
    QWidget::showEvent(event);
}

void WelcomePage::listRecent()
{
    qDeleteAll(m_ui->recent->findChildren<QPushButton *>());
    const QStringList files = recentFiles();
    m_ui->recent->setVisible(!files.isEmpty());
    for (const QString &path : files) {
        const QString name =
            tr("%1  ·  %2")
                .arg(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        auto *button = new QPushButton(buttonText(name));
        button->setAccessibleName(name);
        makeLink(button);
        button->setAutoDefault(true); // Return presses it, also outside of a dialog
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_ui->recentRows->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace Ratchet
