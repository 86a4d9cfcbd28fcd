// SPDX-License-Identifier: GPL-3.0-or-later
// A topic of the manual as it is read: Markdown in the colours of the theme, links within the manual, back and forward.
#pragma once

#include <QTextBrowser>

namespace Ratchet {

class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    // "metrics", "metrics#baseline"; a reference that the manual does not have changes nothing.
    void showReference(const QString &reference);
    [[nodiscard]] QString reference() const;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void referenceChanged();

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const QUrl &url);
    void dress();

    QUrl m_url; // of what is shown; source() lags behind while it changes
};

} // namespace Ratchet
