// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask_dialogs.h"

#include <core/preference_keys.h>
#include <widgets/typed_input.h>

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QWidget *windowFor(QWidget *parent) { return parent ? parent->window() : QApplication::activeWindow(); }

// The title is the first line: some desktops show no title bar on dialogs.
QMessageBox *newBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(windowFor(parent));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(text);
    return box;
}

// As wide as its title, which the desktop would cut otherwise, beside what stands in a title bar.
void open(QMessageBox *box)
{
    constexpr int leastWidth = 420, buttonsOfTheBar = 160;
    const int width = std::max(leastWidth, box->fontMetrics().horizontalAdvance(box->windowTitle()) + buttonsOfTheBar);
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout())) // it sizes itself by its content
        grid->addItem(new QSpacerItem(width, 0, QSizePolicy::Minimum, QSizePolicy::Fixed), grid->rowCount(), 0, 1,
                      grid->columnCount());
    box->open();
}

// Whoever asked may have gone while its window stays.
template <class Follow> auto whileThere(QWidget *parent, Follow follow)
{
    return [isGuarded = parent != nullptr, there = QPointer<QWidget>(parent),
            follow = std::move(follow)](const auto &...answer) {
        if (there || !isGuarded)
            follow(answer...);
    };
}

// Buttons for the actions, of which the first answers Return; the one that is pressed is told.
void followChoice(QWidget *parent, QMessageBox *box, const QStringList &actions, std::function<void(int)> chosen)
{
    std::vector<const QAbstractButton *> buttons;
    for (const QString &action : actions) {
        QPushButton *button = box->addButton(action, QMessageBox::AcceptRole);
        if (buttons.empty())
            box->setDefaultButton(button);
        buttons.push_back(button);
    }
    QObject::connect(box, &QDialog::finished, box, whileThere(parent, [box, buttons, chosen = std::move(chosen)](int) {
                         const auto clicked = std::ranges::find(buttons, box->clickedButton());
                         if (clicked != buttons.end())
                             chosen(int(clicked - buttons.begin()));
                     }));
}

// One text, which is not gone by Escape once it was typed.
class TextDialog final : public QInputDialog {
public:
    TextDialog(Ask &ask, QWidget *parent)
        : QInputDialog(parent)
        , m_ask(ask)
        , m_input(this)
    {
    }
    void reject() override
    {
        if (!isVisible() || !m_input.isChanged())
            return QInputDialog::reject();
        m_ask.askToDiscard(this, AskDialogs::tr("What was typed in \"%1\" is not used yet.").arg(windowTitle()),
                           [this] { QInputDialog::reject(); });
    }

private:
    Ask &m_ask;
    TypedInput m_input;
};

// Where file dialogs begin.
QString firstFolder()
{
    const QString chosen = QSettings().value(PreferenceKey::startFolder).toString();
    if (!chosen.isEmpty() && QFileInfo(chosen).isDir())
        return chosen;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(PreferenceKey::folder, documents).toString();
}

void openFiles(QFileDialog *dialog, QWidget *parent, const Ask::PathChosen &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, whileThere(parent, [chosen](const QString &path) {
                         QSettings().setValue(PreferenceKey::folder, QFileInfo(path).absolutePath());
                         chosen(path);
                     }));
    dialog->open();
}

} // namespace

void AskDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    open(newBox(parent, QMessageBox::Information, title, text));
}

void AskDialogs::tellError(QWidget *parent, const QString &title, const Error &error)
{
    Error shown = error;
    shown.cause.clear();
    QMessageBox *box = newBox(parent, QMessageBox::Warning, title, describe(shown));
    if (!error.cause.isEmpty())
        box->setDetailedText(error.cause);
    open(box);
}

void AskDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                         std::function<void()> confirmed)
{
    QMessageBox *box = newBox(parent, QMessageBox::Question, title, text);
    const QPushButton *goOn = box->addButton(action, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    QObject::connect(box, &QDialog::finished, box,
                     whileThere(parent, [box, goOn, confirmed = std::move(confirmed)](int) {
                         if (box->clickedButton() == goOn)
                             confirmed();
                     }));
    open(box);
}

void AskDialogs::askToDiscard(QWidget *parent, const QString &text, std::function<void()> discarded)
{
    QMessageBox *box = newBox(parent, QMessageBox::Question, tr("Discard what you typed?"), text);
    QPushButton *keep = box->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    const QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QDialog::finished, box,
                     whileThere(parent, [box, discard, discarded = std::move(discarded)](int) {
                         if (box->clickedButton() == discard)
                             discarded();
                     }));
    open(box);
}

void AskDialogs::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &actions,
                        const QString &wayOut, std::function<void(int)> chosen)
{
    QMessageBox *box = newBox(parent, QMessageBox::NoIcon, title, text);
    followChoice(parent, box, actions, std::move(chosen));
    box->setEscapeButton(box->addButton(wayOut, QMessageBox::RejectRole));
    open(box);
}

void AskDialogs::chooseByButton(QWidget *parent, const QString &title, const QString &text, const QStringList &actions,
                                const QString &wayOut, std::function<void(int)> chosen)
{
    QMessageBox *box = newBox(parent, QMessageBox::NoIcon, title, text);
    followChoice(parent, box, actions, std::move(chosen));
    box->addButton(wayOut, QMessageBox::DestructiveRole); // a button of another role would answer Escape
    open(box);
}

void AskDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                         std::function<void(const std::optional<QString> &)> given)
{
    auto *dialog = new TextDialog(*this, windowFor(parent));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setMinimumWidth(420);
    for (auto *made : dialog->findChildren<QLabel *>())
        made->setWordWrap(true);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     whileThere(parent, [dialog, given = std::move(given)](int result) {
                         given(result == QDialog::Accepted ? std::optional(dialog->textValue()) : std::nullopt);
                     }));
    dialog->open();
}

void AskDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filter, PathChosen chosen)
{
    auto *dialog = new QFileDialog(windowFor(parent), title, firstFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFiles(dialog, parent, chosen);
}

void AskDialogs::fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                            PathChosen chosen)
{
    auto *dialog = new QFileDialog(windowFor(parent), title, firstFolder(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggestion);
    // The ending is added by the dialog, so that it asks before it replaces the very file that will be written.
    const auto useEnding = [dialog](const QString &chosenFilter) {
        static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
        dialog->setDefaultSuffix(ending.match(chosenFilter).captured(1));
    };
    const QString suffix = QFileInfo(suggestion).suffix();
    const QStringList filters = filter.split(u";;"_s);
    const auto own = std::ranges::find_if(filters, [&](const QString &each) {
        return !suffix.isEmpty() && each.contains(u"*."_s + suffix, Qt::CaseInsensitive);
    });
    if (own != filters.end())
        dialog->selectNameFilter(*own);
    useEnding(dialog->selectedNameFilter());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, useEnding);
    openFiles(dialog, parent, chosen);
}

void AskDialogs::folderToWrite(QWidget *parent, const QString &title, const QString &suggestion, PathChosen chosen)
{
    auto *dialog = new QFileDialog(windowFor(parent), title, suggestion);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFiles(dialog, parent, chosen);
}

} // namespace Ratchet
