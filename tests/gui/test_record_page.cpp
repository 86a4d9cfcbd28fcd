// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/record_dialog.h>
#include <gui/records/record_form.h>
#include <gui/records/record_page.h>
#include <gui/records/record_panel.h>
#include <gui/window/pages.h>
#include <gui/workspace/page_view.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("Each kind of record has a page whose controls all have names")
{
    OpenWorkspace open;
    open.add<Service>({{u"name"_s, u"Payments"_s}});
    for (const PageInfo &info : pages()) {
        if (info.entities.empty())
            continue;
        INFO(info.id);
        std::unique_ptr<Page> page(info.make(open.workspace, nullptr));
        show(*page);
        for (const EntityKind kind : info.entities) {
            page->showRows(u"why"_s, {{kind, 1}});
            CHECK(unnamedControls(*page) == QStringList());
        }
    }
}

TEST_CASE("An empty list offers to make the first record, unless that comes about elsewhere")
{
    OpenWorkspace open;
    const auto offered = [&](EntityKind kind) {
        RecordPanel panel(open.workspace, kind, u"page"_s);
        show(panel);
        QStringList shown;
        for (const auto *button : panel.findChildren<QPushButton *>()) {
            if (button->isVisible())
                shown += QString(button->text()).remove(u'&');
        }
        return shown;
    };
    CHECK(offered(EntityKind::Unit).size() == 3);
    CHECK(offered(EntityKind::Snapshot).isEmpty());
    open.workspace.view().setAsOf(QDate(2026, 1, 1)); // an earlier day can be edited, an earlier state cannot
    CHECK(offered(EntityKind::Unit).size() == 3);
}

TEST_CASE("A list too long to be there at once gets the widths of its texts and a current row when it comes")
{
    OpenWorkspace open;
    ChangeBuilder builder = open.workspace.document().builder();
    const QString longName = u"A unit whose name needs far more room than its title"_s;
    for (int i = 0; i < 20'500; ++i)
        builder.set<&Unit::name>(builder.create<Unit>(), longName + QString::number(i));
    valueOf(open.workspace.document().apply(std::move(builder), u"many"_s));
    RecordPanel panel(open.workspace, EntityKind::Unit, u"page"_s);
    panel.chooseFirst();
    show(panel);
    panel.model().waitUntilArranged();
    REQUIRE(panel.model().rowCount() == 20'500);
    CHECK(panel.view().columnWidth(0) > panel.view().fontMetrics().horizontalAdvance(longName) / 2);
    CHECK(panel.view().currentRecord() == panel.model().recordAt(panel.model().index(0, 0)));
}

TEST_CASE("Every kind of record is made by its form with nothing but what is required")
{
    OpenWorkspace open;
    for (const EntityKind kind : entityKinds) {
        INFO(entityType(kind).name);
        RecordForm form(open.reg(), kind, 0, dayOfTests);
        const auto fields = entityType(kind).fields;
        const bool hasRequired = std::ranges::any_of(fields, &Field::isRequired);
        CHECK(form.read().problems.empty() != hasRequired);
        CHECK(unnamedControls(form) == QStringList());
    }
}

TEST_CASE("The page of people makes, finds and changes one by keys alone")
{
    OpenWorkspace open;
    RecordPage page(open.workspace, u"services"_s, u"Services and people"_s,
                    {.views = {}, .kinds = {EntityKind::Service, EntityKind::Person}});
    show(page);
    page.findChild<QTabBar *>()->setCurrentIndex(1);
    auto panels = page.findChildren<RecordPanel *>();
    auto *panel = *std::ranges::find_if(panels, [](RecordPanel *p) { return p->kind() == EntityKind::Person; });
    panel->actionsOf().create->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"name"_s)->findChild<QLineEdit *>(), u"Grace"_s);
    auto *left = dialog->findChild<QWidget *>(u"left_on"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(left, u"never"_s);
    dialog->accept();
    REQUIRE(dialog->isVisible());
    CHECK(dialog->findChild<QWidget *>(u"left_on"_s)
              ->parentWidget()
              ->findChild<QLabel *>(u"fieldProblem"_s)
              ->text()
              .contains(u"Left on"_s));
    left->selectAll();
    QTest::keyClicks(left, u"2027-01-31"_s);
    dialog->accept();
    REQUIRE(open.reg().all<Person>().size() == 1);
    CHECK(open.reg().all<Person>().begin()->leftOn == QDate(2027, 1, 31));
    CHECK(panel->view().currentRecord() == open.reg().all<Person>().begin()->id.value);
}

TEST_CASE("What a form shows of a record and nobody touched is not changed by it")
{
    OpenWorkspace open;
    const auto metric = open.add<Metric>({{u"name"_s, u"Calls"_s}, {u"target"_s, 0.1 + 0.2}});
    const auto ceremony = open.add<Ceremony>({{u"name"_s, u"Board"_s},
                                              {u"rrule"_s, u"FREQ=MONTHLY"_s},
                                              {u"starts_at"_s, QDateTime(QDate(2026, 1, 5), QTime(9, 30, 15), Qt::UTC)},
                                              {u"purpose"_s, u" spaces and\ttabs "_s}});
    CHECK(RecordForm(open.reg(), EntityKind::Metric, metric.value, dayOfTests).read().changes.empty());
    CHECK(RecordForm(open.reg(), EntityKind::Ceremony, ceremony.value, dayOfTests).read().changes.empty());
}

namespace {

// Counts how often it was made.
class CountedView final : public PageView {
public:
    CountedView(Workspace &workspace, QWidget *parent, int &made)
        : PageView(workspace, parent)
    {
        ++made;
    }
    QString summary() const override { return {}; }
    bool showRecord(const RecordRef &) override { return true; }
};

} // namespace

TEST_CASE("a page builds only the view that shows the record")
{
    OpenWorkspace open;
    const auto service = open.add<Service>({{u"name"_s, u"Payments"_s}});
    const auto person = open.add<Person>({{u"name"_s, u"Ada"_s}});
    int others = 0;
    int people = 0;
    const auto view = [](int &made) {
        return [&made](Workspace &workspace, QWidget *parent) -> PageView * {
            return new CountedView(workspace, parent, made);
        };
    };
    RecordPage page(open.workspace, u"services"_s, u"Services"_s,
                    {{{"First",
                       [](Workspace &workspace, QWidget *parent) -> PageView * {
                           static int first = 0;
                           return new CountedView(workspace, parent, first);
                       }},
                      {"Other", view(others), {EntityKind::Unit}},
                      {"People", view(people), {EntityKind::Person}}},
                     {EntityKind::Service}});
    page.showRecord({EntityKind::Service, service.value});
    CHECK((others == 0 && people == 0));
    CHECK(page.findChild<QTabBar *>()->currentIndex() == 3); // its table
    page.showRecord({EntityKind::Person, person.value});
    CHECK((others == 0 && people == 1));
    CHECK(page.findChild<QTabBar *>()->currentIndex() == 2);
}

TEST_CASE("what else can be done with a row is handed to the page, and Return does it")
{
    OpenWorkspace open;
    const auto service = open.add<Service>({{u"name"_s, u"Payments"_s}});
    RecordId chosen = 0;
    RecordPage page(open.workspace, u"services"_s, u"Services"_s,
                    {{},
                     {EntityKind::Service},
                     {{EntityKind::Service, "&Look", QKeySequence(Qt::SHIFT | Qt::Key_F5),
                       [&chosen](Workspace &, QWidget *, RecordId record) { chosen = record; }}}});
    show(page);
    auto *panel = page.findChild<RecordPanel *>();
    panel->showRecord(service.value);
    Q_EMIT panel->view().activated(panel->view().currentIndex());
    CHECK(chosen == service.value);
}
