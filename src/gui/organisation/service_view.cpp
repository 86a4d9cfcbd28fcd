// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_view.h"

#include "ui_service_view.h"

#include <answers/basis/improvement_state.h>
#include <charts/chart_view.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/record_dialog.h>
#include <widgets/answer_table.h>
#include <widgets/card.h>
#include <widgets/theme.h>
#include <widgets/when_shown.h>

#include <algorithm>

namespace Ratchet {

namespace {

// Live services in order of names; the one that is shown stays among them when it has been retired.
std::vector<const Service *> servicesToChoose(const Register &reg, QDate asOf, Id<Service> shown)
{
    std::vector<const Service *> services;
    for (const Service &service : reg.all<Service>()) {
        if (isLive(service, asOf) || service.id == shown)
            services.push_back(&service);
    }
    std::ranges::stable_sort(services, [](const Service *one, const Service *other) {
        return QString::localeAwareCompare(one->name, other->name) < 0;
    });
    return services;
}

} // namespace

ServiceView::ServiceView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_ui(std::make_unique<Ui::ServiceView>())
    , m_edit(new QAction(tr("&Edit service…"), this))
    , m_backlog(new QAction(tr("Show all its &improvements"), this))
{
    m_ui->setupUi(this);
    addActions({m_edit, m_backlog});
    connect(m_edit, &QAction::triggered, this, [this] {
        openRecord(this->workspace(), {EntityKind::Service, m_service.value}, window());
    });
    connect(m_backlog, &QAction::triggered, this, [this] {
        std::vector<RecordRef> rows;
        for (const AnswerTable::Row &row : m_page.states.rows)
            rows.insert(rows.end(), row.counted.begin(), row.counted.end());
        this->workspace().showRows(tr("Improvements of %1").arg(m_page.name), rows);
    });
    connect(m_ui->service, &QComboBox::activated, this, &ServiceView::chooseService);
    auto *whenShown = new WhenShown(this, [this] { recompute(); });
    connect(&workspace, &Workspace::answersChanged, whenShown, &WhenShown::ask);
    whenShown->ask();
}

ServiceView::~ServiceView() = default;

QList<QAction *> ServiceView::headActions() const { return {m_edit, m_backlog}; }

void ServiceView::fillServices()
{
    const auto services = servicesToChoose(workspace().reg(), workspace().view().asOf(), m_service);
    m_ui->service->clear();
    for (const Service *service : services)
        m_ui->service->addItem(service->name, service->id.value);
    if (!workspace().reg().find(m_service))
        m_service = services.empty() ? Id<Service>() : services.front()->id;
    m_ui->service->setCurrentIndex(m_ui->service->findData(m_service.value));
    m_ui->service->setEnabled(!services.empty());
}

void ServiceView::chooseService()
{
    m_service = Id<Service>(m_ui->service->currentData().toLongLong());
    recompute();
}

// The verdicts of its metrics take a whole evaluation, which nobody waits for.
void ServiceView::recompute()
{
    fillServices();
    m_latest.run(
        [reg = Register(workspace().reg()), asOf = workspace().view().asOf(),
         service = m_service](const Cancellation &cancellation) {
            return servicePage(Evaluation(reg, asOf, QLocale(), cancellation), service);
        },
        [this](ServicePage page) {
            m_page = std::move(page);
            showPage();
        });
}

void ServiceView::addTable(QVBoxLayout *column, const AnswerTable &table, const QString &empty)
{
    QVBoxLayout *card = addCardTo(column, table.title);
    if (std::ranges::all_of(table.rows, &AnswerTable::Row::isTotal)) {
        addParagraph(card, empty);
        return;
    }
    auto *view = new AnswerTableView;
    view->setCompact();
    view->setTable(table);
    view->setAccessibleName(table.title);
    connect(view, &AnswerTableView::recordActivated, &workspace(), &Workspace::showRecord);
    connect(view, &AnswerTableView::countActivated, &workspace(), &Workspace::showRows);
    card->addWidget(view);
    addParagraph(card, table.caption);
}

void ServiceView::showPage()
{
    for (QVBoxLayout *column : {m_ui->left, m_ui->right, m_ui->foot})
        clearLayout(column);
    const bool isThere = !m_page.name.isEmpty();
    m_edit->setEnabled(isThere && workspace().view().isEditable());
    m_backlog->setEnabled(isThere && std::ranges::any_of(m_page.states.rows, [](const AnswerTable::Row &row) {
                              return !row.counted.empty();
                          }));
    if (isThere) {
        addTable(m_ui->left, m_page.facts, {});
        addTable(m_ui->left, m_page.states, tr("No improvement of this service yet."));
        addTable(m_ui->left, m_page.metrics, tr("No metric of this service yet."));
        addTable(m_ui->right, m_page.top, tr("Nothing is open."));
        addTable(m_ui->right, m_page.actions, tr("Its reviews left nothing open."));
        if (!m_page.flow.categories.empty()) {
            QVBoxLayout *card = addCardTo(m_ui->right, m_page.flow.title);
            auto *chart = new ChartView;
            chart->setMinimumHeight(200);
            chart->setAnswerChart(m_page.flow, screenPalette(), QLocale());
            card->addWidget(chart);
        }
    } else {
        addParagraph(addCardTo(m_ui->foot, tr("No live service yet")),
                     tr("Add the services that you improve, each with the person who owns it."));
    }
    for (QVBoxLayout *column : {m_ui->left, m_ui->right})
        column->addStretch(1);
    Q_EMIT summaryChanged();
}

bool ServiceView::showRecord(const RecordRef &record)
{
    if (record.entity != EntityKind::Service || !workspace().reg().find(Id<Service>(record.record)))
        return false;
    m_service = Id<Service>(record.record);
    recompute();
    return true;
}

void ServiceView::focusView() { m_ui->service->setFocus(); }

void ServiceView::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    // Not at once: Qt is telling the children of this view, which are made anew.
    if (event->type() == QEvent::PaletteChange && m_page.service)
        QMetaObject::invokeMethod(this, &ServiceView::showPage, Qt::QueuedConnection);
}

} // namespace Ratchet
