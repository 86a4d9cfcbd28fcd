// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, page and dialog under a translation that puts each text in brackets: what bears none cannot be
// translated. The register's own texts are Greek, and so are dates, so that they are no Latin letters outside brackets.
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/history/restore_dialog.h>
#include <gui/import/import_dialog.h>
#include <gui/records/bulk_edit_dialog.h>
#include <gui/records/column_dialog.h>
#include <gui/records/record_dialog.h>
#include <gui/window/main_window.h>
#include <gui/window/quick_open.h>
#include <gui/window/settings_dialog.h>
#include <gui/window/shortcuts_dialog.h>
#include <gui/window/state_chooser.h>
#include <gui/workspace/page.h>
#include <models/lists/record_model.h>
#include <store/store.h>
#include <widgets/day_dialog.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTranslator>

#include <set>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

class Brackets final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        m_asked.insert({QByteArray(context), QByteArray(source), QByteArray(comment)});
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }

    // What was asked for of ours and a catalogue does not hold: lupdate did not see it.
    [[nodiscard]] QStringList missingIn(const QTranslator &catalogue) const
    {
        QStringList missing;
        for (const auto &[context, source, comment] : m_asked) {
            const bool isOfQt = context.size() > 1 && context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
            if (!isOfQt && !source.isEmpty()
                && catalogue
                       .translate(context.constData(), source.constData(),
                                  comment.isEmpty() ? nullptr : comment.constData(), 1)
                       .isEmpty())
                missing += QString::fromUtf8(context + ": " + source);
        }
        return missing;
    }

private:
    mutable std::set<std::tuple<QByteArray, QByteArray, QByteArray>> m_asked;
};

// The pretended language, while it is in scope.
class Pretended final {
public:
    Pretended()
    {
        QLocale::setDefault(QLocale(QLocale::Greek, QLocale::Greece));
        QCoreApplication::installTranslator(&m_brackets);
    }
    ~Pretended()
    {
        QCoreApplication::removeTranslator(&m_brackets);
        QLocale::setDefault(m_before);
    }
    Pretended(const Pretended &) = delete;
    Pretended &operator=(const Pretended &) = delete;
    [[nodiscard]] const Brackets &brackets() const { return m_brackets; }

private:
    const QLocale m_before; // as the default is
    Brackets m_brackets;
};

// What stands outside brackets, without the program's name, file names, versions and patterns of dates.
QString untranslated(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'⟦' ? 1 : 0;
        if (depth == 0)
            outside += letter;
        depth -= letter == u'⟧' ? 1 : 0;
    }
    static const QRegularExpression known(
        u"</?qt>|<br>|&(quot|amp|lt|gt|#39);|\\bRatchet\\b|\\.ratchet\\b|\\.csv\\b|\\bF\\d+\\b|\\b[dMmyhHs]{1,4}\\b|\\b[A-Z]\\b|\\bEUR\\b"_s);
    outside.remove(known);
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    return outside.contains(latin) ? outside.simplified() : QString();
}

struct Walk {
    QStringList found;

    void look(const QString &where, const QString &text)
    {
        if (const QString plain = untranslated(text); !plain.isEmpty())
            found += where + u": "_s + text;
    }

    void actions(const QString &where, const QList<QAction *> &list)
    {
        for (const QAction *action : list) {
            look(where + u" action"_s, action->text());
            look(where + u" action's tooltip"_s, action->toolTip());
            if (action->menu())
                actions(where, action->menu()->actions());
        }
    }

    void headers(const QString &where, const QAbstractItemView &view)
    {
        if (!view.model() || view.inherits("QListView"))
            return;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                look(where + u" header"_s, view.model()->headerData(column, Qt::Horizontal, role).toString());
        }
    }

    void widget(const QString &where, const QWidget &shown)
    {
        const QString place =
            where + u' ' + QString::fromLatin1(shown.metaObject()->className()) + u' ' + shown.objectName();
        look(place + u" tooltip"_s, shown.toolTip());
        look(place + u" name"_s, shown.accessibleName());
        look(place + u" description"_s, shown.accessibleDescription());
        look(place + u" title"_s, shown.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&shown))
            look(place, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&shown))
            look(place, button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(&shown))
            look(place, group->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(&shown))
            look(place + u" placeholder"_s, line->placeholderText());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(&shown))
            look(place + u" placeholder"_s, text->placeholderText());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&shown))
            headers(place, *view);
        if (const auto *box = qobject_cast<const QComboBox *>(&shown)) {
            for (int i = 0; i < box->count(); ++i)
                look(place + u" choice"_s, box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&shown)) {
            for (int i = 0; i < tabs->count(); ++i) {
                look(place + u" tab"_s, tabs->tabText(i));
                look(place + u" tab's tooltip"_s, tabs->tabToolTip(i));
            }
        }
        if (const auto *menus = qobject_cast<const QMenuBar *>(&shown))
            actions(place, menus->actions());
        if (const auto *menu = qobject_cast<const QMenu *>(&shown))
            actions(place, menu->actions());
    }

    void window(const QString &where, const QWidget &root)
    {
        widget(where, root);
        for (const QWidget *child : root.findChildren<QWidget *>()) {
            if (!child->objectName().startsWith(u"qt_"_s))
                widget(where, *child);
        }
        actions(where, root.actions());
    }
};

// One record of each kind that a page shows, with Greek texts.
void fill(Document &document)
{
    ChangeBuilder builder = document.builder();
    QHash<EntityKind, RecordId> made;
    for (const EntityKind kind :
         {EntityKind::Unit, EntityKind::Person, EntityKind::Service, EntityKind::Objective, EntityKind::Improvement,
          EntityKind::Funding, EntityKind::Benefit, EntityKind::Milestone, EntityKind::Pir, EntityKind::Lesson,
          EntityKind::Action, EntityKind::Metric, EntityKind::Reading, EntityKind::Allocation, EntityKind::RaciRole,
          EntityKind::RaciActivity, EntityKind::Artefact}) {
        const RecordId record = builder.create(kind);
        const auto fields = entityType(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const Field &field = fields[i];
            const QLatin1StringView name(field.name);
            const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
            if (name == "rrule"_L1)
                continue; // no word is taken for one
            if (isText)
                builder.set(kind, record, FieldIndex(i), u"Λέξη %1"_s.arg(int(kind)));
            else if (field.kind == FieldKind::Date
                     && (field.isRequired() || name == "raised_on"_L1 || name == "held_on"_L1))
                builder.set(kind, record, FieldIndex(i), QDate(2026, 1, 5));
            else if (field.kind == FieldKind::Month)
                builder.set(kind, record, FieldIndex(i), QDate(2026, 1, 1));
            else if (field.kind == FieldKind::Enumeration)
                builder.set(kind, record, FieldIndex(i), qint64(1));
            else if (field.kind == FieldKind::Integer || field.kind == FieldKind::Number)
                builder.set(kind, record, FieldIndex(i),
                            field.kind == FieldKind::Integer ? Value(qint64(2)) : Value(2.0));
            else if (field.kind == FieldKind::Reference && made.contains(*field.reference))
                builder.set(kind, record, FieldIndex(i), made.value(*field.reference));
        }
        made.insert(kind, record);
    }
    valueOf(document.apply(std::move(builder), u"Εισαγωγή"_s, ChangeKind::Import));
}

void walkPages(Walk &walk, MainWindow &window)
{
    for (const PageInfo &page : pages()) {
        Page *made = window.openPage(page.id);
        window.workspace()->waitForAnswers();
        QTest::qWait(1);
        for (QTabBar *tabs : made->findChildren<QTabBar *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                tabs->setCurrentIndex(tab);
        }
        QTest::qWait(1);
        for (QMenu *menu : made->findChildren<QMenu *>())
            Q_EMIT menu->aboutToShow();
        walk.window(page.id, window);
    }
}

void walkDialogs(Walk &walk, Workspace &workspace)
{
    const auto look = [&walk](const QString &where, QDialog &dialog) {
        dialog.show();
        QTest::qWait(1);
        walk.window(where, dialog);
    };
    for (const EntityKind kind : entityKinds) {
        if (kind == EntityKind::Settings || kind == EntityKind::Threshold || kind == EntityKind::SavedView
            || kind == EntityKind::ImportMap)
            continue;
        RecordDialog dialog(workspace, kind, presetsFor(workspace, kind), nullptr);
        look(u"form of "_s + QString::fromLatin1(entityType(kind).name), dialog);
    }
    BulkEditDialog bulk(workspace, EntityKind::Improvement, {workspace.reg().all<Improvement>().begin()->id.value},
                        nullptr);
    look(u"bulk edit"_s, bulk);
    const RecordModel model(workspace.view(), EntityKind::Improvement);
    ColumnDialog columns(model.allColumns(), {u"title"_s}, nullptr);
    look(u"columns"_s, columns);
    SettingsDialog settings(&workspace);
    look(u"settings"_s, settings);
    StateChooser chooser(workspace);
    look(u"state"_s, chooser);
    DayDialog day(QObject::tr("title"), QObject::tr("question"), QDate(2026, 1, 5), QDate(2026, 1, 6), nullptr);
    look(u"day"_s, day);
    QuickOpen quick(&workspace, {}, {});
    look(u"go to anything"_s, quick);
    RestoreDialog restore(workspace, {});
    look(u"restore"_s, restore);
    ImportDialog import(workspace, EntityKind::Improvement, nullptr);
    look(u"import, source"_s, import);
    import.readPasted(u"Β\tΓ\tΔ\nκείμενο\t04/03/2026\tκάτι\nάλλο\t05/03/2026\tάλλο\n"_s);
    look(u"import, columns"_s, import);
    for (auto *button : import.findChildren<QPushButton *>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    look(u"import, missing column"_s, import);
}

} // namespace

TEST_CASE("no text of a window, page or dialog escapes translation")
{
    announceWarning(u"propagateSizeHints"_s);
    const Pretended language;
    const QTemporaryDir folder;
    ScriptedAsk ask;
    Walk walk;
    {
        MainWindow window(ask, clockOfTests());
        window.resize(1366, 768);
        window.show();
        walk.window(u"welcome"_s, window);
        window.setDocument(valueOf(Document::create(folder.filePath(u"δ.ratchet"_s), u"Ωμέγα"_s, clockOfTests())));
        window.workspace()->waitForAnswers();
        walkPages(walk, window); // empty: what each page offers
        window.setDocument(nullptr);
        window.setDocument(
            valueOf(Document::open(folder.filePath(u"δ.ratchet"_s), OpenMode::ReadWrite, u"Ωμέγα"_s, clockOfTests())));
        fill(window.workspace()->document());
        window.workspace()->waitForAnswers();
        walkPages(walk, window);
        walkDialogs(walk, *window.workspace());
        REQUIRE(window.workspace()->view().setRecordedAt(1));
        QTest::qWait(1);
        walk.window(u"earlier state"_s, window);
        window.workspace()->waitForAnswers();
        ShortcutsDialog shortcuts(window.commands(), &window);
        shortcuts.show();
        walk.window(u"shortcuts"_s, shortcuts);
    }
    walk.found.removeDuplicates();
    INFO(walk.found.join(u'\n').toStdString());
    CHECK(walk.found.isEmpty());
    QTranslator german;
    REQUIRE(german.load(u":/translations/ratchet_de.qm"_s));
    const QStringList missing = language.brackets().missingIn(german);
    INFO(missing.join(u'\n').toStdString());
    CHECK(missing.isEmpty());
    CHECK(untranslated(u"Open ⟦menu⟧"_s) == u"Open"_s); // the walk itself can fail
    CHECK(untranslated(u"⟦a ⟦b⟧ c⟧ Λέξη 3"_s).isEmpty());
}
