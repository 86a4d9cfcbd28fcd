// SPDX-License-Identifier: GPL-3.0-or-later
// A record chosen by what it is called, among however many there are: part of the name is enough to find it.
#pragma once

#include <core/latest.h>
#include <widgets/field_editor.h>
#include <widgets/record_choices.h>

#include <memory>

class QCompleter;
class QStandardItemModel;

namespace Ratchet {

class SearchBox;

class ReferenceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const Register &reg, const Field &field, QDate today, QWidget *parent);
    ~ReferenceEditor() override;

    void setValue(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool isReadOnly) override;

    // How many records are offered at once.
    static constexpr qsizetype mostChoices = 50;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Finds what holds the words, beside the window, and offers it below the field.
    void search(const QString &words);
    void offer(const RecordChoices &choices);
    void offerToCreate(const RecordChoices &choices);
    void choose(const QModelIndex &choice);
    // The first one that was found for what was typed, as Tab does.
    void takeFirst();
    struct Names;
    [[nodiscard]] Names &names() const;
    [[nodiscard]] RecordId respelled(const QString &text) const;

    SearchBox *m_box;
    QStandardItemModel *m_choices;
    QCompleter *m_list; // of the choices, below the field
    Latest<RecordChoices> m_found;
    mutable std::unique_ptr<Names> m_names; // made when a text is first to be read
    bool m_isSearching = false;
    bool m_isTabbed = false; // the first one that will be found is to be taken
    RecordId m_record = 0; // chosen, and what it is called
    QString m_title;
};

} // namespace Ratchet
