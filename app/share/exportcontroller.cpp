// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exportcontroller.h"

#include "exportgatherer.h"
#include "filewriter.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr qsizetype PreviewBytes = 40'000; // more than anyone reads in a dialog

// Does work that may take long away from the screen.
template<typename Work>
auto inBackground(Work work)
{
    return QtFuture::makeReadyVoidFuture().then(QThreadPool::globalInstance(), std::move(work));
}

QString startOf(const QByteArray &bytes)
{
    // Stateful: a character that the cut goes through is left out.
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(QByteArrayView(bytes).first(std::min(bytes.size(), PreviewBytes)));
    if (bytes.size() > PreviewBytes) {
        text += u"\n…"_s;
    }
    return text;
}
}

ExportController::ExportController(QObject *parent) : QObject(parent)
{
    connect(this, &ExportController::optionsChanged, this, &ExportController::render);
}

AppContext *ExportController::app() const
{
    return m_app;
}

void ExportController::setApp(AppContext *app)
{
    if (m_app != app) {
        m_app = app;
        Q_EMIT appChanged();
    }
}

bool ExportController::isReady() const
{
    return m_ready;
}

QString ExportController::preview() const
{
    return m_preview;
}

int ExportController::articleCount() const
{
    return int(m_document.articles.size());
}

int ExportController::highlightCount() const
{
    int count = 0;
    for (const MarkedArticle &marked : m_document.articles) {
        count += int(marked.highlights.size());
    }
    return count;
}

QUrl ExportController::suggestedFile() const
{
    const QString title =
        m_document.articles.size() == 1 ? m_document.articles.first().article.title : tr("Highlights");
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(documents.filePath(exportFileName(title, exportFormat())));
}

QString ExportController::suffix() const
{
    return exportFileSuffix(exportFormat());
}

QString ExportController::failure() const
{
    return m_failure;
}

void ExportController::gather()
{
    ExportSelection selection;
    selection.articles = m_articles;
    selection.highlights = m_highlights;
    selection.language = QLocale().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
    selection.generated = QDateTime::currentMSecsSinceEpoch();
    m_ready = false;
    Q_EMIT readyChanged();
    gatherExport(m_app->store(), selection)
        .then(this, [this, question = ++m_question](const Result<ExportDocument> &document) {
            if (question == m_question) {
                take(document);
            }
        });
}

void ExportController::take(const Result<ExportDocument> &document)
{
    m_document = document ? *document : ExportDocument();
    if (!document) {
        m_failure = document.error().sentence;
    } else if (m_document.articles.isEmpty()) {
        m_failure = tr("Nothing is marked yet. Open an article, select a passage and highlight it.");
    } else {
        m_failure.clear();
    }
    if (m_failure.isEmpty()) {
        render();
    } else {
        show({});
    }
}

void ExportController::render()
{
    if (m_document.articles.isEmpty()) {
        return;
    }
    m_document.wholeText = m_wholeText;
    m_document.notes = m_notes;
    m_ready = false;
    Q_EMIT readyChanged();
    inBackground([document = m_document, format = exportFormat()] {
        return exportDocument(document, format);
    }).then(this, [this, question = ++m_question](const QByteArray &bytes) {
        if (question == m_question) {
            show(bytes);
        }
    });
}

void ExportController::show(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_preview = startOf(bytes);
    m_ready = m_failure.isEmpty();
    Q_EMIT readyChanged();
}

void ExportController::copyToClipboard()
{
    if (!m_ready) {
        return;
    }
    auto *data = new QMimeData; // the clipboard takes it over
    if (m_format == Format::Html) {
        data->setHtml(QString::fromUtf8(m_bytes));
        data->setText(QString::fromUtf8(exportDocument(m_document, ExportFormat::Markdown)));
    } else {
        data->setText(QString::fromUtf8(m_bytes));
    }
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT m_app->notice(tr("Copied to the clipboard."));
    Q_EMIT copied();
}

void ExportController::saveTo(const QUrl &file)
{
    if (!m_ready) {
        return;
    }
    if (!file.isLocalFile()) {
        Q_EMIT m_app->notice(tr("Only files on this computer can be written. Choose another place."));
        return;
    }
    const QString path = file.toLocalFile();
    inBackground([path, bytes = m_bytes] {
        return writeFile(path, bytes);
    }).then(this, [this, path](const Result<Done> &outcome) {
        const QString shown = QDir::toNativeSeparators(path);
        Q_EMIT m_app->notice(outcome ? tr("Saved to “%1”.").arg(shown) : outcome.error().sentence);
        if (outcome) {
            Q_EMIT saved(path);
        }
    });
}

ExportFormat ExportController::exportFormat() const
{
    switch (m_format) {
    case Format::Markdown:
        return ExportFormat::Markdown;
    case Format::Html:
        return ExportFormat::Html;
    case Format::JsonLd:
        return ExportFormat::JsonLd;
    case Format::Csv:
        return ExportFormat::Csv;
    }
    Q_UNREACHABLE_RETURN(ExportFormat::Markdown);
}

}
