// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a field's filter: its options, or records that it refers to. Where there are more records than a menu
// holds, those used most stand there with how many more there are, and a search field above finds any of them.
#pragma once

#include <core/latest.h>
#include <models/lists/record_model.h>
#include <widgets/record_choices.h>

#include <QMenu>

class QLineEdit;

namespace Ratchet {

class FilterMenu final : public QMenu {
    Q_OBJECT

public:
    FilterMenu(RecordModel &model, FieldIndex field, QWidget *parent);

    // How many records stand in the menu at once.
    static constexpr qsizetype mostChoices = 20;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addSearch();
    void search(const QString &words);
    void offer(const RecordChoices &choices);
    void addChoice(const QString &text, const Value &value, QAction *before = nullptr);
    void toggle(const Value &value);
    void removeFilter();
    [[nodiscard]] const RecordFilter *filter() const;
    [[nodiscard]] const Field &field() const;

    RecordModel &m_model;
    FieldIndex m_field;
    QLineEdit *m_search = nullptr;
    QAction *m_end = nullptr; // of what is offered
    std::vector<QAction *> m_offered;
    Latest<RecordChoices> m_found;
};

} // namespace Ratchet
