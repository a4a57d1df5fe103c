// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "exchange/exporter.h"

#include <QPointer>
#include <QStringList>
#include <QUrl>

namespace Mitjul
{

/// What stands behind the share dialog: makes an export, shows it, and gives it to a file or the clipboard.
class ExportController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged FINAL REQUIRED)
    /// Ids. With neither articles nor highlights, everything that is marked is shared.
    Q_PROPERTY(QStringList articles MEMBER m_articles NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QStringList highlights MEMBER m_highlights NOTIFY selectionChanged FINAL)
    Q_PROPERTY(Format format MEMBER m_format NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool wholeText MEMBER m_wholeText NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool notes MEMBER m_notes NOTIFY optionsChanged FINAL)
    /// Whether what is shown is what would be written now.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /// The start of the export, as it will be written.
    Q_PROPERTY(QString preview READ preview NOTIFY readyChanged FINAL)
    Q_PROPERTY(int articleCount READ articleCount NOTIFY readyChanged FINAL)
    Q_PROPERTY(int highlightCount READ highlightCount NOTIFY readyChanged FINAL)
    /// Where the file dialog starts: "title.suffix" in the reader's documents folder.
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY readyChanged FINAL)
    Q_PROPERTY(QString suffix READ suffix NOTIFY optionsChanged FINAL)
    /// Why there is nothing to share, in the reader's language; empty when there is.
    Q_PROPERTY(QString failure READ failure NOTIFY readyChanged FINAL)

public:
    enum class Format { Markdown, Html, JsonLd, Csv };
    Q_ENUM(Format)

    explicit ExportController(QObject *parent = nullptr);

    AppContext *app() const;
    void setApp(AppContext *app);
    bool isReady() const;
    QString preview() const;
    int articleCount() const;
    int highlightCount() const;
    QUrl suggestedFile() const;
    QString suffix() const;
    QString failure() const;

    /// Reads the selection from the store, each time that the dialog opens.
    Q_INVOKABLE void gather();
    /// HTML goes as rich text with Markdown beside it, everything else as plain text. Only when ready.
    Q_INVOKABLE void copyToClipboard();
    /// Writes to a file of this computer; saved() or an app.notice says how it ended. Only when ready.
    Q_INVOKABLE void saveTo(const QUrl &file);

Q_SIGNALS:
    void appChanged();
    void selectionChanged();
    void optionsChanged();
    void readyChanged();
    void copied();
    void saved(const QString &path);

private:
    void take(const Result<ExportDocument> &document);
    void render();
    void show(const QByteArray &bytes);
    ExportFormat exportFormat() const;

    QPointer<AppContext> m_app;
    QStringList m_articles;
    QStringList m_highlights;
    Format m_format = Format::Markdown;
    bool m_wholeText = false;
    bool m_notes = true;
    int m_question = 0; ///< only the answer to the last one counts
    ExportDocument m_document;
    QByteArray m_bytes;
    QString m_preview;
    QString m_failure;
    bool m_ready = false;
};

}
