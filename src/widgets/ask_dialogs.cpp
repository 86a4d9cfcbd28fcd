// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask_dialogs.h"

#include <core/preference_keys.h>

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The title is the first line: some desktops show no title bar on dialogs.
void fill(QMessageBox &box, const QString &title, const QString &text)
{
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(text);
}

// As wide as its title, which the desktop would cut otherwise, beside what stands in a title bar.
void run(QMessageBox &box)
{
    constexpr int leastWidth = 420, buttonsOfTheBar = 160;
    const int width = std::max(leastWidth, box.fontMetrics().horizontalAdvance(box.windowTitle()) + buttonsOfTheBar);
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout())) // it sizes itself by its content
        grid->addItem(new QSpacerItem(width, 0, QSizePolicy::Minimum, QSizePolicy::Fixed), grid->rowCount(), 0, 1,
                      grid->columnCount());
    box.exec();
}

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(PreferenceKey::folder, documents).toString();
}

QString remembered(const QString &path)
{
    if (!path.isEmpty())
        QSettings().setValue(PreferenceKey::folder, QFileInfo(path).absolutePath());
    return path;
}

QWidget *windowFor(QWidget *parent) { return parent ? parent->window() : QApplication::activeWindow(); }

void prepare(QInputDialog &dialog, const QString &title, const QString &label)
{
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setMinimumWidth(420);
    for (auto *made : dialog.findChildren<QLabel *>()) {
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
    }
}

} // namespace

void AskDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(windowFor(parent));
    box.setIcon(QMessageBox::Information);
    fill(box, title, text);
    run(box);
}

void AskDialogs::tellError(QWidget *parent, const QString &title, const Error &error)
{
    QMessageBox box(windowFor(parent));
    box.setIcon(QMessageBox::Warning);
    Error shown = error;
    shown.cause.clear();
    fill(box, title, describe(shown));
    if (!error.cause.isEmpty())
        box.setDetailedText(error.cause);
    run(box);
}

bool AskDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(windowFor(parent));
    box.setIcon(QMessageBox::Question);
    fill(box, title, text);
    const QPushButton *goOn = box.addButton(action, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    run(box);
    return box.clickedButton() == goOn;
}

std::optional<int> AskDialogs::choose(QWidget *parent, const QString &title, const QString &text,
                                      const QStringList &actions, const QString &wayOut)
{
    QMessageBox box(windowFor(parent));
    box.setIcon(QMessageBox::NoIcon);
    fill(box, title, text);
    std::vector<const QAbstractButton *> buttons;
    for (const QString &action : actions) {
        QPushButton *button = box.addButton(action, QMessageBox::AcceptRole);
        if (buttons.empty())
            box.setDefaultButton(button);
        buttons.push_back(button);
    }
    box.setEscapeButton(box.addButton(wayOut, QMessageBox::RejectRole));
    run(box);
    const auto chosen = std::ranges::find(buttons, box.clickedButton());
    return chosen == buttons.end() ? std::nullopt : std::optional(int(chosen - buttons.begin()));
}

std::optional<QString> AskDialogs::text(QWidget *parent, const QString &title, const QString &label,
                                        const QString &initial)
{
    QInputDialog dialog(windowFor(parent));
    prepare(dialog, title, label);
    dialog.setTextValue(initial);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

void AskDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                         std::function<void(const std::optional<QString> &)> given)
{
    auto *dialog = new QInputDialog(windowFor(parent));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    prepare(*dialog, title, label);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, given = std::move(given)](int result) {
        given(result == QDialog::Accepted ? std::optional(dialog->textValue()) : std::nullopt);
    });
    dialog->open();
}

QString AskDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(windowFor(parent), title, lastFolder(), filter));
}

QString AskDialogs::fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return remembered(QFileDialog::getSaveFileName(windowFor(parent), title, lastFolder() + u'/' + suggestion, filter));
}

} // namespace Ratchet
