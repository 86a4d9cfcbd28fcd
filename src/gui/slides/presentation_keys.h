// SPDX-License-Identifier: GPL-3.0-or-later
// PresentationKeys: what each key means while slides are shown, apart from what the window does then.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <utility>
#include <vector>

class QKeyEvent;

namespace Ratchet {

class PresentationKeys {
    Q_DECLARE_TR_FUNCTIONS(PresentationKeys)

public:
    enum class Command : quint8 {
        None, // no key of the presentation
        Type, // a number is being typed
        GoTo, // the slide of that number
        Next,
        Previous,
        First,
        Last,
        Overview, // opens and closes it
        OverviewNext,
        OverviewPrevious,
        OverviewDown,
        OverviewUp,
        Black,
        White,
        Zoom,
        Speaker,
        Pointer,
        Copy,
        Help,
        Leave, // what is open, at last the presentation
    };
    struct Order {
        Command command = Command::None;
        int slide = 0; // of GoTo, from 0
    };

    // Digits gather until Enter goes to the slide of that number.
    [[nodiscard]] Order read(const QKeyEvent &event, bool isOverview, bool isMirrored);
    [[nodiscard]] QString typed() const { return m_typed; }
    void forget() { m_typed.clear(); }

    // What each key does, as pairs of keys and words.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> words();

private:
    [[nodiscard]] Order readNumber(int key);

    QString m_typed; // digits of a slide's number
};

} // namespace Ratchet
