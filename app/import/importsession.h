// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "importreport.h"
#include "importtasks.h"
#include "stagedarticlemodel.h"
#include "timeleft.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace Mitjul
{

class AppContext;

/// Brings the reader's own articles into the library: files and what they copied are read in the background and staged;
/// the reader looks, edits and saves. It goes on while other pages are shown. Nothing is in the library before it is
/// saved; what is, is there whole.
class ImportSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of AppContext")
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged FINAL)
    /// Whether something is read or saved at the moment.
    Q_PROPERTY(bool busy READ isBusy NOTIFY phaseChanged FINAL)
    Q_PROPERTY(Mitjul::StagedArticleModel *articles READ articles CONSTANT FINAL)
    /// How far the reading or saving is; of a total of 0 while files are looked for.
    Q_PROPERTY(int done READ done NOTIFY progressChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged FINAL)
    /// Whether what was named holds nothing that could be read, or the reader stopped before anything was.
    Q_PROPERTY(bool foundNothing READ hasFoundNothing NOTIFY phaseChanged FINAL)
    /// For file dialogs: "Articles (*.txt *.html …)".
    Q_PROPERTY(QString fileFilter READ fileFilter CONSTANT FINAL)
    /// What the last import came to.
    Q_PROPERTY(Mitjul::ImportReport report READ report NOTIFY phaseChanged FINAL)

public:
    enum class Phase { Idle, Reading, Staged, Saving, Finished };
    Q_ENUM(Phase)

    explicit ImportSession(AppContext &app);
    ~ImportSession() override;

    Phase phase() const;
    bool isBusy() const;
    StagedArticleModel *articles();
    int done() const;
    int total() const;
    QString progressText() const;
    bool hasFoundNothing() const;
    QString fileFilter() const;
    ImportReport report() const;

    /// Reads files and folders.
    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    /// Reads what was dropped: HTML, or else a text.
    Q_INVOKABLE void addText(const QString &html, const QString &text);
    /// Reads what was copied; the reader is told when it is nothing that can be read.
    Q_INVOKABLE void paste();
    /// Reads the file of an article once more, in another encoding: one of StagedArticle::readings, by its place there.
    Q_INVOKABLE void readAs(int number, int reading);

    /// Saves what is chosen.
    Q_INVOKABLE void save();
    /// Stops reading or saving; what was read stays staged, what was saved stays saved.
    Q_INVOKABLE void cancel();
    /// Forgets what is staged, and the report.
    Q_INVOKABLE void discard();
    /// A line that the reader showed or hid, to be remembered for its outlet when the import is saved.
    void remember(const std::optional<OutletRule> &rule);
    Q_INVOKABLE void saveReport(const QUrl &file);

Q_SIGNALS:
    void phaseChanged();
    void progressChanged();
    /// Something is being read, for the reader to look at.
    void begun();
    /// The only article of an import was saved: there is nothing to report but itself.
    void articleSaved(const QString &article);

private:
    bool makeReady();
    void takeFound();
    void begin(const QList<ImportInput> &inputs);
    void readNext(const QList<ImportInput> &inputs, int firstInput);
    void takeRead(int first, int end);
    void finishReading();
    void takeSaved(int first, int end);
    void finishSaving();
    void setPhase(Phase phase);
    void setProgress(int done, int total);

    AppContext &m_app;
    StagedArticleModel m_articles;
    QList<ImportInput> m_inputs;
    QList<StagedArticle> m_readAgain; ///< of the input that is read in another encoding
    int m_inputReadAgain = -1;
    int m_nextNumber = 0;
    Phase m_phase = Phase::Idle;
    int m_done = 0;
    int m_total = 0;
    bool m_foundNothing = false;
    TimeLeft m_timeLeft;
    QElapsedTimer m_told; ///< since progressChanged()
    ImportReport m_report;
    QList<OutletRule> m_rules;
    QFutureWatcher<QStringList> m_finding;
    QFutureWatcher<StagedArticle> m_reading;
    QFutureWatcher<ImportTasks::Saved> m_saving;
    ImportTasks m_tasks; ///< last: it ends first
};

}
