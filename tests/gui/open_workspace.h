// SPDX-License-Identifier: GPL-3.0-or-later
// A register in a temporary file as pages see it, and dialogs that a test answers beforehand.
#pragma once

#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <document/document.h>
#include <gui/workspace/workspace.h>
#include <support/clock.h>
#include <support/test.h>
#include <widgets/ask.h>

#include <QApplication>
#include <QTest>
#include <QThreadPool>

namespace Ratchet::Test {

// Remembers what was said; says yes unless told otherwise.
class ScriptedAsk final : public Ask {
public:
    void tell(QWidget *, const QString &, const QString &text) override { told += text; }
    void tellError(QWidget *, const QString &, const Error &error) override { told += describe(error); }
    void confirm(QWidget *, const QString &, const QString &text, const QString &,
                 std::function<void()> confirmed) override
    {
        told += text;
        if (isConfirmed)
            confirmed();
    }
    void askToDiscard(QWidget *, const QString &text, std::function<void()> discarded) override
    {
        told += text;
        if (isConfirmed)
            discarded();
    }
    void choose(QWidget *, const QString &, const QString &text, const QStringList &actions, const QString &,
                std::function<void(int)> chosen) override
    {
        told += text;
        offered = actions;
        if (choice)
            chosen(*choice);
    }
    void chooseByButton(QWidget *parent, const QString &title, const QString &text, const QStringList &actions,
                        const QString &wayOut, std::function<void(int)> chosen) override
    {
        choose(parent, title, text, actions, wayOut, std::move(chosen));
    }
    void askText(QWidget *, const QString &, const QString &label,
                 std::function<void(const std::optional<QString> &)> given) override
    {
        asked = label;
        given(answer);
    }
    void fileToOpen(QWidget *, const QString &, const QString &, PathChosen chosen) override { givePath(chosen); }
    void fileToSave(QWidget *, const QString &, const QString &, const QString &, PathChosen chosen) override
    {
        givePath(chosen);
    }

    void folderToWrite(QWidget *, const QString &, const QString &, PathChosen chosen) override { givePath(chosen); }

    QStringList told;
    bool isConfirmed = true;
    std::optional<int> choice;
    QStringList offered; // to choose from, last
    QString answer;
    QString asked; // for a text, last

private:
    void givePath(const PathChosen &chosen) const
    {
        if (!answer.isEmpty())
            chosen(answer);
    }
};

struct OpenWorkspace {
    OpenWorkspace()
        : workspace(valueOf(Document::create(folder.filePath(QStringLiteral("r.ratchet")), QStringLiteral("Ada"),
                                             clockOfTests())),
                    ask)
    {
        announceWarning(QStringLiteral("propagateSizeHints")); // the offscreen platform has no window manager
    }
    ~OpenWorkspace()
    {
        workspace.waitForAnswers();
        QThreadPool::globalInstance()->waitForDone(); // a reader of the file, before its folder goes
    }

    template <class Record> Id<Record> add(const std::vector<std::pair<QString, Value>> &fields)
    {
        ChangeBuilder builder = workspace.document().builder();
        const Id<Record> record = builder.create<Record>();
        for (const auto &[name, value] : fields)
            builder.set(kindOf<Record>, record.value, fieldNamed(kindOf<Record>, name), value);
        valueOf(workspace.document().apply(std::move(builder), QStringLiteral("made")));
        return record;
    }
    Id<Improvement> addImprovement(const QString &reference, const QString &title,
                                   ImprovementStatus status = ImprovementStatus::Proposed)
    {
        return add<Improvement>({{QStringLiteral("reference"), reference},
                                 {QStringLiteral("title"), title},
                                 {QStringLiteral("status"), qint64(status)}});
    }
    [[nodiscard]] const Register &reg() const { return workspace.reg(); }

    QTemporaryDir folder;
    ScriptedAsk ask;
    Workspace workspace;
};

// Shows a page as the window does and gives it the keyboard.
inline void show(QWidget &page)
{
    page.resize(1180, 680);
    page.show();
    QApplication::setActiveWindow(&page);
    QTest::qWait(1);
}

// The dialog that is open, or nullptr.
template <class Dialog> Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

// Controls that a screen reader could not name, with their class and object name.
inline QStringList unnamedControls(const QWidget &root)
{
    QStringList unnamed;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
            || widget->inherits("QComboBox") || widget->inherits("QAbstractItemView")
            || widget->inherits("QPlainTextEdit") || widget->inherits("QTabBar");
        const QVariant text = widget->property("text");
        const bool isInside = widget->isHidden() || widget->inherits("QTableCornerButton")
            || widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QHeaderView")
            || widget->inherits("QComboBoxListView")
            || (widget->parentWidget()
                && (widget->parentWidget()->inherits("QLineEdit") || widget->parentWidget()->inherits("QTabBar")));
        if (isControl && !isInside && widget->accessibleName().isEmpty()
            && (widget->inherits("QLineEdit") || text.toString().isEmpty()))
            unnamed += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return unnamed;
}

} // namespace Ratchet::Test
