// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include <core/preference_keys.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/help/help_desk.h>
#include <gui/window/file_intake.h>
#include <gui/window/file_keeper.h>
#include <gui/window/help_commands.h>
#include <gui/window/list_print.h>
#include <gui/window/main_menus.h>
#include <gui/window/navigation_rail.h>
#include <gui/window/page_commands.h>
#include <gui/window/quick_open.h>
#include <gui/window/quick_places.h>
#include <gui/window/register_status.h>
#include <gui/window/settings_dialog.h>
#include <gui/window/state_banner.h>
#include <gui/window/state_chooser.h>
#include <gui/window/text_size_commands.h>
#include <gui/window/theme_commands.h>
#include <gui/window/transfer_commands.h>
#include <gui/window/undo_commands.h>
#include <gui/window/welcome_page.h>
#include <gui/workspace/page.h>
#include <widgets/button_text.h>
#include <widgets/help_topic.h>
#include <widgets/page_stack.h>
#include <widgets/record_maker.h>
#include <widgets/show_dialog.h>
#include <widgets/theme.h>

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

const QStringList documentCommands{u"edit.find"_s, u"view.state"_s, u"view.back"_s,   u"file.close"_s,
                                   u"file.copy"_s, u"file.print"_s, u"file.verify"_s, u"help.firstSteps"_s};

// The register file that is dragged, or nothing.
bool isRegisterName(const QString &path) { return path.endsWith(".ratchet"_L1, Qt::CaseInsensitive); }

QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Ask &ask, const Document::Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_ask(ask)
    , m_commands(this)
    , m_files(ask, this, clock, [this](std::unique_ptr<Document> document) { setDocument(std::move(document)); })
{
    setAcceptDrops(true);
    m_help = new HelpDesk(ask, this);
    addCommands();
    addPageCommands(m_commands, this, [this](const QString &page) { openHome(page); });
    addThemeCommands(m_commands);
    addTextSizeCommands(m_commands, this, [this] { Q_EMIT remakeRequested(); });
    addHelpCommands(m_commands, *m_help, this, [this] { return m_made.value(m_current); });
    m_keeper = new FileKeeper(ask, this);
    // Whoever asks may be in the middle of a change.
    connect(m_keeper, &FileKeeper::openRequested, this, &MainWindow::openInstead, Qt::QueuedConnection);
    m_transfer = new TransferCommands(m_commands, ask, this);
    m_undo = new UndoCommands(m_commands, ask, this);
    connect(m_undo, &UndoCommands::done, this, [this](const QString &what) {
        constexpr int shown = 8'000; // ms
        statusBar()->showMessage(what, shown);
    });
    buildContent();
    auto *menus = new MainMenus(m_commands, menuBar(), [this] { return pageActions(); });
    connect(menus, &MainMenus::fileChosen, this, &MainWindow::openFile);
    menuBar()->setCornerWidget(m_stateButton, Qt::TopRightCorner);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    m_isNew = !restoreGeometry(QSettings().value(PreferenceKey::windowGeometry).toByteArray());
    setDocument(nullptr);
}

void MainWindow::showAsBefore()
{
    const bool isLaptop = screen()->availableSize().width() <= 1440;
    m_isNew &&isLaptop ? showMaximized() : show();
}

MainWindow::~MainWindow()
{
    m_status->setWorkspace(nullptr);
    qDeleteAll(m_made); // before the workspace that they look at
}

void MainWindow::addCommands()
{
    m_commands.add(this, u"file.new"_s, tr("&New register…"), QKeySequence(u"Ctrl+Shift+N"_s),
                   [this] { m_files.createNew(); });
    m_commands.add(this, u"file.open"_s, tr("&Open register…"), QKeySequence::Open,
                   [this] { m_files.chooseAndOpen(); });
    m_commands.add(this, u"file.demonstration"_s, tr("Open the de&monstration"), {},
                   [this] { m_files.openDemonstration(); });
    m_commands.add(this, u"file.close"_s, tr("&Close register"), QKeySequence::Close, [this] { setDocument(nullptr); });
    m_commands.add(this, u"file.copy"_s, tr("Save a copy &as…"), QKeySequence::SaveAs,
                   [this] { m_keeper->saveCopy(); });
    m_commands.add(this, u"file.print"_s, tr("Prin&t the list…"), QKeySequence(u"Ctrl+Alt+P"_s),
                   [this] { printList(*m_workspace, *m_made[m_current]); });
    m_commands.add(this, u"file.verify"_s, tr("&Verify the ledger"), {}, [this] { m_status->verify(); });
    m_commands.add(this, u"file.settings"_s, tr("&Settings…"),
                   keysFor(QKeySequence::Preferences, QKeySequence(u"Ctrl+,"_s)), [this] { showSettings(); });
    m_commands.add(this, u"file.quit"_s, tr("&Quit"), keysFor(QKeySequence::Quit, QKeySequence(u"Ctrl+Q"_s)),
                   [this] { close(); });
    m_commands.add(this, u"edit.find"_s, tr("&Find on this page"), QKeySequence::Find, [this] { find(); });
    m_commands.add(this, u"edit.quickOpen"_s, tr("&Go to anything…"), QKeySequence(u"Ctrl+K"_s),
                   [this] { showQuickOpen(); });
    m_commands.add(this, u"help.firstSteps"_s, tr("&First steps"), {}, [this] { m_workspace->showFirstSteps(); });
    m_commands.add(this, u"view.state"_s, tr("Reporting &date and earlier states…"), QKeySequence(u"Ctrl+D"_s),
                   [this] { showDialog(new StateChooser(*m_workspace, this)); });
    m_commands.add(this, u"view.present"_s, tr("Back to the &present"), {}, [this] { showPresent(); });
    m_commands.add(this, u"view.back"_s, tr("&Back"), keysFor(QKeySequence::Back, QKeySequence(u"Alt+Left"_s)),
                   [this] { goBack(); });
}

void MainWindow::buildContent()
{
    auto *welcome = new WelcomePage(m_commands);
    connect(welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    m_rail = new NavigationRail;
    m_banner = new StateBanner;
    m_pages = new PageStack;
    m_pages->setObjectName(u"pageArea"_s);
    auto *work = new QWidget;
    auto *columns = new QHBoxLayout(work);
    setGaps(columns, 0, 0);
    auto *right = new QVBoxLayout;
    setGaps(right, 0, 0);
    right->addWidget(m_banner);
    right->addWidget(PageStack::scrolled(m_pages), 1);
    columns->addWidget(m_rail);
    columns->addLayout(right, 1);
    m_stack = new PageStack;
    m_stack->addWidget(PageStack::scrolled(welcome));
    m_stack->addWidget(work);
    setCentralWidget(m_stack);
    m_status = new RegisterStatus(this);
    setStatusBar(m_status);
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::openFromRail);
    connect(m_banner, &StateBanner::presentRequested, this, &MainWindow::showPresent);
    connect(m_keeper, &FileKeeper::fileChanged, this, &MainWindow::updateState);
    connect(m_keeper, &FileKeeper::fileChanged, m_status, &RegisterStatus::verify);
    m_stateButton = new QToolButton;
    m_stateButton->setToolTip(m_commands[u"view.state"_s]->iconText());
    connect(m_stateButton, &QToolButton::clicked, m_commands[u"view.state"_s], &QAction::trigger);
}

void MainWindow::setDocument(std::unique_ptr<Document> document)
{
    auto next = std::make_shared<std::unique_ptr<Document>>(std::move(document)); // what follows may be copied
    closeDocument([this, next] { takeDocument(std::move(*next)); });
}

void MainWindow::openInstead(const QString &path)
{
    closeDocument([this, path] {
        takeDocument(nullptr);
        openFile(path);
    });
}

void MainWindow::takeDocument(std::unique_ptr<Document> document)
{
    if (document) {
        m_workspace = std::make_unique<Workspace>(std::move(document), m_ask);
        followWorkspace();
        setRecordMaker(this, &m_workspace->namedRecords());
        m_keeper->setDocument(&m_workspace->document());
        m_files.hintAtConflict(m_workspace->document().path());
    }
    const bool isOpen = m_workspace != nullptr;
    m_status->setWorkspace(m_workspace.get());
    m_transfer->setWorkspace(m_workspace.get());
    m_undo->setWorkspace(m_workspace.get());
    for (const QString &id : documentCommands)
        m_commands[id]->setEnabled(isOpen);
    for (const PageInfo &page : pages())
        m_commands[u"page."_s + page.id]->setEnabled(isOpen);
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    m_stateButton->setVisible(isOpen);
    m_status->setVisible(isOpen);
    updateState();
    if (isOpen)
        openPage(pages().front().id);
}

void MainWindow::closeDocument(const std::function<void()> &then)
{
    m_keeper->close([this, then] {
        leaveDocument().reset();
        then();
    });
}

std::unique_ptr<Workspace> MainWindow::leaveDocument()
{
    m_keeper->setDocument(nullptr);
    m_status->setWorkspace(nullptr);
    m_transfer->setWorkspace(nullptr);
    m_undo->setWorkspace(nullptr);
    qDeleteAll(m_made);
    m_made.clear();
    m_visited.clear();
    m_current.clear();
    setRecordMaker(this, nullptr);
    return std::move(m_workspace);
}

void MainWindow::followWorkspace()
{
    Workspace *workspace = m_workspace.get();
    connect(workspace, &Workspace::answersChanged, m_rail, [this, workspace] { m_rail->setBadges(*workspace); });
    connect(workspace, &Workspace::recordRequested, this, &MainWindow::showRecord);
    connect(workspace, &Workspace::rowsRequested, this, &MainWindow::showRows);
    connect(workspace, &Workspace::questionRequested, this,
            [this](int number) { openPage(u"evidence-%1"_s.arg(number)); });
    connect(workspace, &Workspace::pageRequested, this, &MainWindow::openPage);
    connect(&workspace->view(), &RegisterView::reset, this, &MainWindow::updateState);
}

Page *MainWindow::openPage(const QString &id)
{
    const PageInfo *info = pageNamed(id);
    if (!info || !m_workspace)
        return nullptr;
    Page *page = m_made.value(id);
    if (!page) {
        page = info->make(*m_workspace, m_pages);
        page->setProperty(helpTopicProperty, info->help);
        m_made.insert(id, page);
        m_pages->addWidget(page);
    }
    if (id == m_current)
        return page;
    if (!m_current.isEmpty())
        m_visited += m_current;
    m_current = id;
    m_pages->setCurrentWidget(page);
    m_rail->setCurrentPage(id);
    page->focusSearch();
    if (!page->isAncestorOf(focusWidget()))
        page->setFocus(); // what would have it is not shown
    m_commands[u"view.back"_s]->setEnabled(!m_visited.isEmpty());
    return page;
}

void MainWindow::openHome(const QString &id)
{
    if (Page *page = openPage(id))
        page->showHome();
}

void MainWindow::openFromRail(const QString &id)
{
    const bool isWalking = m_rail->hasFocus();
    openHome(id);
    if (isWalking) // arrow keys walk on through the rail
        m_rail->setFocus();
}

void MainWindow::goBack()
{
    Page *page = m_made.value(m_current);
    if (m_visited.isEmpty() || (page && page->stepBack()))
        return;
    const QString id = m_visited.takeLast();
    m_current.clear(); // going back is no visit
    openPage(id);
}

void MainWindow::find()
{
    if (Page *page = m_made.value(m_current))
        page->focusSearch();
}

void MainWindow::showRecord(const RecordRef &record)
{
    if (const PageInfo *info = pageOf(record.entity))
        openPage(info->id)->showRecord(record);
}

void MainWindow::showRows(const QString &why, const std::vector<RecordRef> &rows)
{
    if (const PageInfo *info = pageOf(rows.front().entity))
        openPage(info->id)->showRows(why, rows);
}

void MainWindow::showQuickOpen()
{
    std::vector<QuickPlace> places = helpPlaces([this](const QString &reference) { m_help->show(reference); });
    if (m_workspace)
        addTabPlaces(places, [this](const QString &page, int tab) { openPage(page)->showTab(tab); });
    showDialog(new QuickOpen(m_workspace.get(), m_commands.all(), pageActions(), std::move(places), this));
}

QList<QAction *> MainWindow::pageActions() const
{
    const Page *page = m_made.value(m_current);
    return page ? page->actions() : QList<QAction *>();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_workspace.get(), m_ask, this);
    connect(dialog, &SettingsDialog::textsChanged, this, &MainWindow::remakeRequested);
    showDialog(dialog);
}

std::unique_ptr<Document> MainWindow::giveDocument()
{
    if (!m_workspace)
        return nullptr;
    std::unique_ptr<Workspace> workspace = leaveDocument();
    return Workspace::documentOf(std::move(workspace));
}

void MainWindow::showPresent()
{
    static_cast<void>(m_workspace->view().show({})); // it is at hand
}

void MainWindow::updateState()
{
    if (!m_workspace) {
        setWindowTitle(tr("Ratchet"));
        m_commands[u"view.present"_s]->setEnabled(false);
        return;
    }
    RegisterView &view = m_workspace->view();
    const QString file = QFileInfo(m_workspace->document().path()).fileName();
    setWindowTitle(tr("%1 – Ratchet").arg(file));
    const QString state = tr("%1 · %2 ▾").arg(file, StateChooser::stateText(view));
    m_stateButton->setText(buttonText(state));
    m_stateButton->setAccessibleName(state);
    menuBar()->setCornerWidget(m_stateButton, Qt::TopRightCorner); // takes its new width
    m_banner->showState(view);
    m_commands[u"view.present"_s]->setEnabled(view.earlierChange() || !view.isAsOfToday());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_keeper->look();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(PreferenceKey::windowGeometry, saveGeometry());
    closeDocument([this] { close(); }); // which goes on by itself where the register is closed at once
    event->setAccepted(!m_workspace);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(draggedFile(event->mimeData())))
        event->acceptProposedAction();
}

bool MainWindow::canTake(const QString &path) const
{
    return isRegisterName(path) || (canBeTakenIn(path) && m_workspace && m_workspace->view().isEditable());
}

void MainWindow::takeDropped()
{
    if (isRegisterName(m_dropped))
        openFile(m_dropped);
    else if (m_workspace)
        takeIn(*m_workspace, m_dropped, this);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropped = draggedFile(event->mimeData());
    if (canTake(m_dropped))
        QMetaObject::invokeMethod(this, &MainWindow::takeDropped, Qt::QueuedConnection); // the drag must end first
}

} // namespace Ratchet
