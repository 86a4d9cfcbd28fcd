// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: menus, rail, pages, status bar. It knows pages by their table only.
#pragma once

#include <document/document.h>
#include <gui/window/commands.h>
#include <gui/window/pages.h>
#include <gui/window/register_files.h>

#include <QMainWindow>

class QToolButton;

namespace Ratchet {

class FileKeeper;
class HelpDesk;
class NavigationRail;
class PageStack;
class RegisterStatus;
class StateBanner;
class TransferCommands;
class UndoCommands;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    // Registers that are opened here go by that clock.
    explicit MainWindow(Ask &ask, const Document::Clock &clock = Document::systemClock(), QWidget *parent = nullptr);
    ~MainWindow() override;

    // As the user left it; at first over the whole screen where that is a laptop's.
    void showAsBefore();
    // Shows a register in place of the one that was open, which is closed.
    void setDocument(std::unique_ptr<Document> document);
    void openFile(const QString &path) { m_files.open(path); }
    void openDemonstration() { m_files.openDemonstration(); }
    // The register goes on in another window; this one is left without.
    [[nodiscard]] std::unique_ptr<Document> giveDocument();
    // Makes the page on its first visit.
    Page *openPage(const QString &id);

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] const Commands &commands() const { return m_commands; }
    [[nodiscard]] QString currentPage() const { return m_current; }

Q_SIGNALS:
    // Texts are to be in another language or size: whoever owns the window makes another one in its place.
    void remakeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Registers, and sheets of owners where the register that is open can be changed.
    [[nodiscard]] bool canTake(const QString &path) const;
    void takeDropped();
    void addCommands();
    void buildContent();
    // Goes on with the register closed: at once, or as soon as the user says what becomes of what is in no file.
    void closeDocument(const std::function<void()> &then);
    [[nodiscard]] std::unique_ptr<Workspace> leaveDocument();
    // The register at that path, which the one that is open may hold locked.
    void openInstead(const QString &path);
    void takeDocument(std::unique_ptr<Document> document);
    void followWorkspace();
    void updateState();
    // What is seen of the page when it is asked for by its name.
    void openHome(const QString &id);
    void openFromRail(const QString &id);
    void goBack();
    void find();
    void showRecord(const RecordRef &record);
    void showRows(const QString &why, const std::vector<RecordRef> &rows);
    void showQuickOpen();
    // What the page that is shown can do.
    [[nodiscard]] QList<QAction *> pageActions() const;
    void showPresent();
    void showSettings();
    Ask &m_ask;
    Commands m_commands;
    RegisterFiles m_files;
    std::unique_ptr<Workspace> m_workspace;
    HelpDesk *m_help = nullptr;
    FileKeeper *m_keeper = nullptr;
    TransferCommands *m_transfer = nullptr;
    UndoCommands *m_undo = nullptr;
    NavigationRail *m_rail = nullptr;
    StateBanner *m_banner = nullptr;
    RegisterStatus *m_status = nullptr;
    PageStack *m_stack = nullptr; // welcome, or rail and pages
    PageStack *m_pages = nullptr;
    QToolButton *m_stateButton = nullptr;
    QHash<QString, Page *> m_made;
    QString m_current;
    QString m_dropped; // the file that was dropped last
    bool m_isNew = true; // nobody has placed it yet
    QStringList m_visited;
};

} // namespace Ratchet
