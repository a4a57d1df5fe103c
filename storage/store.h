// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/entity.h"
#include "core/highlight.h"
#include "core/knownarticles.h"
#include "core/result.h"
#include "storage/answer.h"
#include "storage/backup/backup.h"
#include "storage/health/healthreport.h"
#include "storage/imports/articleversion.h"
#include "storage/imports/importedarticle.h"
#include "storage/imports/outletrule.h"
#include "storage/imports/seenfile.h"
#include "storage/mentions/entitymerge.h"
#include "storage/mentions/mentionanswer.h"
#include "storage/salvage/salvage.h"
#include "storage/views.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Mitjul
{

class Announcements;

/// The library on disk: everything a reader has, in one SQLite database on one thread.
///
/// Every call returns at once; the work is done on the store's own thread, in the order of the calls, and the answer
/// ends with a value or with an Error that can be shown. A write is finished when its answer says so, and is then on
/// the disk: "saved" means COMMIT returned. Signals are emitted on the thread the store lives on, after the commit.
///
/// What was saved outlives a kill and a power cut; marks are kept twice; a damaged library is put aside and salvaged; a
/// newer one is not touched. docs/library-on-disk.md says what lies where, tests/fault proves it.
class Store : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString folder; ///< made with mode 0700 when it is missing
        std::function<qint64()> now; ///< UTC ms; the system clock when empty
        std::function<Id()> newId; ///< a random UUID when empty
    };

    explicit Store(Options options, QObject *parent = nullptr);
    /// Finishes the work already asked for, then closes.
    ~Store() override;

    /// Opens or makes the library and brings its schema up to date. Nothing else may be called before it has succeeded.
    /// A library that was not closed properly is checked; a damaged one is kept aside, and a new one is made from what
    /// can be read (see salvaged()). Errors: AlreadyOpen, TooNew, Damaged, DiskFull, NotPermitted.
    Answer<Result<Done>> open();

    // Articles
    Answer<Result<QList<ArticleRow>>> articles(const ArticleQuery &query);
    /// Of all articles, the newest first: much less than articles() gives.
    Answer<Result<QList<ArticleName>>> articleNames();
    Answer<Result<ArticleFacets>> articleFacets();
    Answer<Result<Article>> article(const Id &id);
    /// By id, unique prefix of an id, or unique part of a title (folded). Errors: NotFound, Ambiguous.
    Answer<Result<Id>> findArticle(const QString &name);
    /// Adds new articles (an empty id gets one) and brings known ones up to date, each with all its marks:
    /// anchors are found again in the new text, and what is not found is kept as an orphan. One transaction.
    Answer<Result<QList<Id>>> saveArticles(const QList<Article> &articles);
    /// Like saveArticles(), each with what it was made from in place of what is kept of that; see ArticleOriginal::mostBytes.
    Answer<Result<QList<Id>>> saveImported(const QList<ImportedArticle> &articles);
    /// What the reader's own articles are recognised by, bundled ones and those in the trash left out.
    Answer<Result<QList<ArticleKey>>> articleKeys();
    Answer<Result<Done>> trashArticle(const Id &id);
    Answer<Result<Done>> restoreArticle(const Id &id);
    Answer<Result<Done>> saveReadingPosition(const Id &article, const ReadingPosition &position);
    /// The bundled article, if there is one, that names one of the reader's own as its source. Errors: NotFound.
    Answer<Result<std::optional<ArticleName>>> sameStory(const Id &article);
    /// Gives an article another summary, and leaves everything else of it as it is. Errors: NotFound.
    Answer<Result<Done>> saveSummary(const Id &article, const QList<SummarySentence> &summary);

    // What imports leave behind
    /// Each text that saveArticles() replaced, the newest first; a bundle's texts are not kept.
    Answer<Result<QList<ArticleVersion>>> articleVersions(const Id &article);
    /// When each of them was replaced, the newest first: much less than articleVersions() gives.
    Answer<Result<QList<qint64>>> articleVersionTimes(const Id &article);
    /// The version becomes the article, and the article as it is becomes a version, whose time is returned. All marks are
    /// found again; those that were certain in the version stand where they stood then. Errors: NotFound.
    Answer<Result<qint64>> returnToVersion(const Id &article, qint64 replaced);
    /// Nothing for an article that was saved without one.
    Answer<Result<std::optional<ArticleOriginal>>> articleOriginal(const Id &article);
    /// Saves an article of which the reader has shown or hidden lines, and looks for names in them. What it was becomes a
    /// version, whose time is returned. Errors: NotFound.
    Answer<Result<qint64>> saveLines(const Article &article);
    Answer<Result<QList<OutletRule>>> outletRules();
    /// Adds rules, or puts them in place of earlier ones for the same line of the same outlet.
    Answer<Result<Done>> saveOutletRules(const QList<OutletRule> &rules);
    /// The files of the watched folder that need not be read again.
    Answer<Result<QList<SeenFile>>> seenFiles();
    /// Adds files, or puts them in place of what they were.
    Answer<Result<Done>> saveSeenFiles(const QList<SeenFile> &files);
    Answer<Result<Done>> forgetSeenFiles();

    // Highlights
    Answer<Result<QList<Highlight>>> highlights(const HighlightQuery &query);
    /// Adds (empty id) or changes a highlight, its tags and entities; returns it as saved, with id and times set.
    Answer<Result<Highlight>> saveHighlight(const Highlight &highlight);
    Answer<Result<Done>> trashHighlight(const Id &id);
    Answer<Result<Done>> restoreHighlight(const Id &id);
    Answer<Result<QList<TrashRow>>> trash();
    /// Deletes for good what is in the trash.
    Answer<Result<Done>> emptyTrash();
    Answer<Result<QStringList>> tags();

    // Entities
    Answer<Result<QList<EntityRow>>> entities(const EntityQuery &query);
    Answer<Result<Entity>> entity(const Id &id);
    /// By id, name or alias (folded). Errors: NotFound, Ambiguous.
    Answer<Result<Id>> findEntity(const QString &name);
    /// Adds (empty id) or changes an entity. All articles are then looked through for the names that it got or lost, in
    /// the background and over restarts; see mentionsProgressed().
    Answer<Result<Id>> saveEntity(const Entity &entity);
    /// One entity of two: the names of the other become aliases of the first, its mentions, answers and links move to
    /// it. Returns what undoMerge() needs. Errors: NotFound, Invalid (both are the same).
    Answer<Result<EntityMerge>> mergeEntities(const Id &into, const Id &from);
    /// Two entities of one again; what was found and linked since stays with the first. Errors: NotFound.
    Answer<Result<Done>> undoMerge(const EntityMerge &merge);
    /// Gives some of an entity's names, other than those that it is shown by, to a new one; returns its id. mergeEntities()
    /// joins them again. Errors: NotFound, Invalid (it has none of these names).
    Answer<Result<Id>> partEntity(const Id &entity, const QStringList &names);
    Answer<Result<QList<MentionRow>>> mentions(const Id &entity);
    /// Where an article may name someone and the reader has not said yet whether it does; see FoundMentions::possible.
    Answer<Result<QList<PossibleMention>>> possibleMentions(const Id &article);
    Answer<Result<QList<MentionAnswer>>> mentionAnswers(const Id &article);
    /// The article's mentions follow, now and whenever it comes in again. Returns what undoMentionAnswer() needs. Errors:
    /// NotFound (the article or the entity).
    Answer<Result<MentionDecision>> saveMentionAnswer(const Id &article, const MentionAnswer &answer);
    /// Errors: NotFound.
    Answer<Result<Done>> undoMentionAnswer(const MentionDecision &decision);
    /// Entities that share articles with this one, most shared first.
    Answer<Result<QList<RelatedEntity>>> related(const Id &entity);

    // Bundles
    /// The version of a bundle that was loaded last; empty when never.
    Answer<Result<QString>> bundleVersion(const QString &bundle);
    /// Brings a bundle's entities and articles in, or up to date, keeping every mark; one transaction.
    Answer<Result<Done>> saveBundle(
        const QString &bundle, const QString &version, const QList<Entity> &entities, const QList<Article> &articles);

    // Backups. Those that the store makes by itself, before it changes marks or its schema, are among them.
    /// The newest first; also when the library cannot be opened.
    Answer<QList<Backup>> backups();
    /// Makes one now, unless the newest has everything already. Errors: DiskFull, NotPermitted, Damaged.
    Answer<Result<Done>> backUp();
    /// Makes one when there is none of today. Errors as above.
    Answer<Result<Done>> backUpDaily();
    /// What would be lost by going back to a backup. Errors: NotFound, Damaged (the backup).
    Answer<Result<BackupLoss>> lossOf(const QString &backup);
    /// Goes back to a backup, by name, and opens the library again. The replaced library is kept beside it. Also when the
    /// library cannot be opened. Errors: NotFound, Damaged (the backup: nothing was changed), NotPermitted, DiskFull.
    Answer<Result<Done>> restoreBackup(const QString &backup);

    // Health
    /// Examines everything and changes nothing. Reads the whole library.
    Answer<Result<HealthReport>> checkHealth();
    /// Examines and repairs; the report says what was repaired. A damaged file is kept aside and salvaged.
    Answer<Result<HealthReport>> repair();

    // Search
    /// What a query asks for; see SearchExpression. Complete at any time, the best first, at most so many hits; all when
    /// the limit is negative. isOpen: an input method still composes the last letter of the query.
    Answer<Result<QList<SearchHit>>> search(const QString &query, int limit, bool isOpen = false);
    /// Other spellings of a query that nothing was found for, the likeliest first, each of which finds something.
    Answer<Result<QStringList>> searchSuggestions(const QString &query);
    Answer<Result<SearchIndexStatus>> searchIndexStatus();
    /// Forgets the search index and makes it anew, meanwhile with searchIndexProgressed().
    Answer<Result<Done>> rebuildSearchIndex();
    /// Stops or goes on with what the index has yet to take in. The search stays complete, but takes longer.
    Answer<Result<Done>> setSearchIndexPaused(bool paused);

Q_SIGNALS:
    // Of many changes in a row, those of articles and entities are said together, a few times a second.
    void articlesChanged(const QList<Mitjul::Id> &ids);
    void highlightsChanged(const Mitjul::Id &article);
    void entitiesChanged();
    /// While the articles are looked through for names: how many of how many. Finished when both are the same.
    void mentionsProgressed(int done, int total);
    /// The library was damaged, and this is a new one that was made from what could be read.
    void salvaged(const Mitjul::SalvageReport &report);
    /// While the search index is made: how many articles of how many it holds. Finished when both are the same.
    void searchIndexProgressed(int done, int total);

private:
    class Worker;
    std::unique_ptr<Announcements> m_announcements;
    std::unique_ptr<Worker> m_worker;
};

}
