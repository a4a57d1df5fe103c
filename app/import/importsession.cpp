// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importsession.h"

#include "app/appcontext.h"
#include "app/share/filewriter.h"
#include "exchange/importer.h"
#include "importundo.h"
#include "storage/store.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
/// Nothing but an address: there is no article in it, and none is fetched.
bool isLinkAlone(const QString &text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.contains(u' ') && !trimmed.contains(u'\n')
        && (trimmed.startsWith("http://"_L1) || trimmed.startsWith("https://"_L1));
}
}

ImportSession::ImportSession(AppContext &app) : m_app(app), m_tasks(app.store())
{
    connect(&m_finding, &QFutureWatcherBase::finished, this, &ImportSession::takeFound);
    connect(&m_reading, &QFutureWatcherBase::resultsReadyAt, this, &ImportSession::takeRead);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportSession::finishReading);
    connect(&m_saving, &QFutureWatcherBase::resultsReadyAt, this, &ImportSession::takeSaved);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &ImportSession::finishSaving);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        setProgress(done, m_reading.progressMaximum());
    });
    connect(&m_saving, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        setProgress(done, m_saving.progressMaximum());
    });
}

ImportSession::~ImportSession()
{
    m_finding.disconnect();
    m_reading.disconnect();
    m_saving.disconnect();
}

ImportSession::Phase ImportSession::phase() const
{
    return m_phase;
}

bool ImportSession::isBusy() const
{
    return m_phase == Phase::Reading || m_phase == Phase::Saving;
}

StagedArticleModel *ImportSession::articles()
{
    return &m_articles;
}

int ImportSession::done() const
{
    return m_done;
}

int ImportSession::total() const
{
    return m_total;
}

QString ImportSession::progressText() const
{
    if (m_total == 0) {
        return tr("Looking for articles…");
    }
    const QString left = m_timeLeft.text(m_done, m_total);
    const QString counts = m_phase == Phase::Saving ? tr("Saving: %1 of %2") : tr("Reading: %1 of %2");
    const QString text = counts.arg(m_done).arg(m_total);
    return left.isEmpty() ? text : "%1 · %2"_L1.arg(text, left);
}

bool ImportSession::hasFoundNothing() const
{
    return m_foundNothing;
}

QString ImportSession::fileFilter() const
{
    return tr("Articles (%1)").arg(importablePatterns().join(u' '));
}

ImportReport ImportSession::report() const
{
    return m_report;
}

void ImportSession::addFiles(const QList<QUrl> &files)
{
    QStringList paths;
    for (const QUrl &file : files) {
        if (file.isLocalFile()) {
            paths += file.toLocalFile();
        }
    }
    if (paths.isEmpty()) {
        Q_EMIT m_app.notice(tr("There is nothing to read here. Mitjul reads files of this computer and copied text, "
                               "and loads nothing from the network."));
    } else if (makeReady()) {
        setPhase(Phase::Reading);
        setProgress(0, 0);
        m_finding.setFuture(m_tasks.find(paths));
        Q_EMIT begun();
    }
}

void ImportSession::takeFound()
{
    QList<ImportInput> inputs;
    for (const QStringList &paths : m_finding.future().results()) {
        for (const QString &path : paths) {
            inputs += {path, {}};
        }
    }
    begin(inputs);
}

void ImportSession::addText(const QString &html, const QString &text)
{
    if (html.trimmed().isEmpty() && text.trimmed().isEmpty()) {
        Q_EMIT m_app.notice(tr("There is no text to paste. Copy the article first, then paste it here."));
    } else if (isLinkAlone(text)) {
        Q_EMIT m_app.notice(tr("This is only a link, and Mitjul loads nothing from the network. Open the page in a "
                               "browser, copy all of it, then paste it here."));
    } else {
        const bool isHtml = !html.trimmed().isEmpty();
        const ImportInput input{
            {}, {(isHtml ? html : text).toUtf8(), {}, isHtml ? u"text/html"_s : u"text/plain"_s, TextEncoding::Utf8}};
        if (makeReady()) {
            begin({input});
            Q_EMIT begun();
        }
    }
}

void ImportSession::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && copied->hasUrls() && copied->urls().constFirst().isLocalFile()) {
        addFiles(copied->urls());
    } else {
        addText(copied ? copied->html() : QString(), copied ? copied->text() : QString());
    }
}

bool ImportSession::makeReady()
{
    if (isBusy()) {
        Q_EMIT m_app.notice(tr("An import is under way. Wait until it has ended, then try again."));
        return false;
    }
    if (m_phase == Phase::Finished) {
        discard();
    }
    return true;
}

void ImportSession::begin(const QList<ImportInput> &inputs)
{
    const auto firstInput = int(m_inputs.size());
    m_inputs += inputs;
    m_inputReadAgain = -1;
    readNext(inputs, firstInput);
}

void ImportSession::readNext(const QList<ImportInput> &inputs, int firstInput)
{
    m_foundNothing = false;
    m_timeLeft.start();
    setPhase(Phase::Reading);
    setProgress(0, int(inputs.size()));
    m_reading.setFuture(m_tasks.read(inputs, firstInput, m_nextNumber));
}

void ImportSession::readAs(int number, int reading)
{
    const StagedArticle *staged = m_articles.find(number);
    if (isBusy() || !staged || reading >= staged->readings.size()) {
        return;
    }
    m_inputReadAgain = staged->input;
    m_readAgain.clear();
    ImportInput &input = m_inputs[staged->input];
    input.source.encoding = staged->readings.at(reading).encoding;
    readNext({input}, staged->input);
}

void ImportSession::takeRead(int first, int end)
{
    QList<StagedArticle> articles;
    for (int i = first; i < end; ++i) {
        articles += m_reading.resultAt(i);
        m_nextNumber = std::max(m_nextNumber, articles.last().number + 1);
    }
    if (m_inputReadAgain >= 0) {
        m_readAgain += articles;
    } else {
        m_articles.add(articles);
    }
}

void ImportSession::finishReading()
{
    if (m_phase != Phase::Reading) {
        return; // letting go of a future ends it once more
    }
    if (m_inputReadAgain >= 0) {
        m_articles.replaceInput(m_inputReadAgain, m_readAgain);
        m_inputReadAgain = -1;
    }
    m_foundNothing = m_articles.count() == 0;
    setPhase(m_foundNothing ? Phase::Idle : Phase::Staged);
    m_reading.setFuture({}); // lets go of the results, which are in the list
}

void ImportSession::save()
{
    const QList<StagedArticle> chosen = m_articles.chosen();
    if (m_phase != Phase::Staged || chosen.isEmpty()) {
        return;
    }
    m_report = {};
    m_timeLeft.start();
    setPhase(Phase::Saving);
    setProgress(0, int(chosen.size()));
    m_saving.setFuture(m_tasks.save(chosen, m_inputs, std::exchange(m_rules, {})));
}

void ImportSession::takeSaved(int first, int end)
{
    for (int i = first; i < end; ++i) {
        const ImportTasks::Saved saved = m_saving.resultAt(i);
        const StagedArticle *staged = m_articles.find(saved.number);
        m_report.add(saved, staged ? staged->title : QString());
    }
}

void ImportSession::finishSaving()
{
    for (const StagedArticle &staged : m_articles.all()) {
        if (staged.state == StagedArticle::State::Unreadable) {
            m_report.failures += "%1: %2"_L1.arg(staged.source, staged.problem);
        }
    }
    const auto failed = int(m_report.failures.size());
    m_report.leftOut = m_articles.count() - m_report.imported - m_report.updated - m_report.same - failed;
    const bool canUndo = offerImportUndo(m_app, m_report);
    const bool isSingle = m_articles.count() == 1 && failed == 0 && m_saving.future().resultCount() == 1;
    const Id single = isSingle ? m_saving.resultAt(0).id : Id();
    const QString summary = m_report.summary();
    setPhase(Phase::Finished);
    if (isSingle) {
        discard();
        Q_EMIT articleSaved(single);
    }
    if (canUndo) {
        Q_EMIT m_app.undoableNotice(summary);
    }
}

void ImportSession::cancel()
{
    m_tasks.cancel();
}

void ImportSession::discard()
{
    if (!isBusy()) {
        m_articles.clear();
        m_inputs.clear();
        m_rules.clear();
        m_report = {};
        m_foundNothing = false;
        setPhase(Phase::Idle);
    }
}

void ImportSession::remember(const std::optional<OutletRule> &rule)
{
    if (rule) {
        m_rules += *rule;
    }
}

void ImportSession::saveReport(const QUrl &file)
{
    const Result<Done> written = writeFile(file.toLocalFile(), m_report.text().toUtf8());
    Q_EMIT m_app.notice(written ? tr("The report was saved.") : written.error().sentence);
}

void ImportSession::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

// Told a few times a second: each time the window is painted anew.
void ImportSession::setProgress(int done, int total)
{
    constexpr qint64 pause = 200; // ms
    const bool isEdge = done == 0 || done >= total;
    m_done = done;
    m_total = total;
    if (isEdge || !m_told.isValid() || m_told.elapsed() >= pause) {
        m_told.start();
        Q_EMIT progressChanged();
    }
}

}
