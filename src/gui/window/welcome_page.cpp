// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome_page.h"

#include <gui/window/commands.h>
#include <gui/window/preferences.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QLabel *addText(QLayout *layout, const QString &text, LabelLook role)
{
    QLabel *label = plainLabel(text, role);
    layout->addWidget(label);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_recent(nullptr)
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    scroll->setWidget(scrolled);
    auto *centre = new QHBoxLayout(scrolled);
    setGaps(centre, Space::page, 0);
    auto *content = new QWidget;
    content->setMaximumWidth(640);
    content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    centre->addWidget(content);
    auto *column = new QVBoxLayout(content);
    setGaps(column, 0, Space::medium);

    column->addStretch(1);
    addText(column, tr("Ratchet"), LabelLook::Figure);
    addText(column,
            tr("A register for continual service improvement that answers five questions at any moment, and proves the "
               "answers."),
            LabelLook::Body);
    auto *choices = new QFrame;
    makeCard(choices);
    auto *choiceRows = new QVBoxLayout(choices);
    setGaps(choiceRows, Space::page, Space::small);
    addChoice(choiceRows, commands[u"file.new"_s],
              tr("An empty register in a file of your own. Bring your spreadsheet in with File → Import."), true);
    addChoice(choiceRows, commands[u"file.open"_s],
              tr("A register that is there already. You can also drop its file on this window."), false);
    addChoice(choiceRows, commands[u"file.demonstration"_s],
              tr("A made-up IT organisation with twelve services, to look around in."), false);
    column->addWidget(choices);
    auto *recent = new QWidget;
    m_recent = new QVBoxLayout(recent);
    setGaps(m_recent, 0, Space::tight);
    column->addWidget(recent);
    column->addStretch(2);
}

void WelcomePage::addChoice(QVBoxLayout *column, QAction *action, const QString &note, bool isFirst)
{
    auto *button = new QPushButton(action->iconText());
    if (isFirst)
        makePrimary(button);
    button->setMinimumHeight(38);
    button->setAccessibleDescription(note);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    column->addWidget(button);
    addText(column, note, LabelLook::Muted);
    column->addSpacing(Space::small);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    listRecent();
    QWidget::showEvent(event);
}

void WelcomePage::listRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = recentFiles();
    if (files.isEmpty())
        return;
    addText(m_recent, tr("Opened last"), LabelLook::CardTitle);
    for (const QString &path : files) {
        auto *button = new QPushButton(
            tr("%1  ·  %2")
                .arg(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
        makeLink(button);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace Ratchet
