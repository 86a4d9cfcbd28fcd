// SPDX-License-Identifier: GPL-3.0-or-later
// Completes names within a text: of people who were there, "Ada; Grace", or of the owner in the line of an action. As
// in a field that names a record: found however the name is written, taken by Tab, and made where nobody bears it.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/latest.h>
#include <widgets/record_choices.h>

#include <QObject>

#include <functional>

class QCompleter;
class QModelIndex;
class QStandardItemModel;
class QWidget;

namespace Ratchet {

class Register;

enum class NamesIn : quint8 {
    List, // separated by semicolons
    ActionLine, // the second part of a line of parts, or what follows its last @
};

class NameCompletion final : public QObject {
    Q_OBJECT

public:
    // That is shown: a page outlives an earlier state that was.
    using CurrentRegister = std::function<const Register &()>;
    // Of a QLineEdit or QPlainTextEdit, which owns this.
    NameCompletion(CurrentRegister reg, EntityKind kind, NamesIn where, QWidget *editor);

    // Where the name before the cursor begins in the line, and what is typed of it; -1: there is none.
    struct Part {
        qsizetype begin = -1;
        QString typed = {};
    };
    [[nodiscard]] static Part partAt(NamesIn where, QStringView line, qsizetype cursor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Part part() const;
    void search();
    void offer(const RecordChoices &choices);
    void choose(const QModelIndex &choice);
    // False where nothing was found to take.
    bool takeMarked();
    void insert(const QString &name);

    CurrentRegister m_register;
    EntityKind m_kind;
    NamesIn m_where;
    QWidget *m_editor;
    QStandardItemModel *m_choices;
    QCompleter *m_list;
    Latest<RecordChoices> m_found;
    bool m_isSearching = false;
    bool m_isTabbed = false; // the first that will be found is to be taken
    bool m_isInserting = false;
};

} // namespace Ratchet
