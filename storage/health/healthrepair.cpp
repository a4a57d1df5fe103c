// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "healthrepair.h"

#include "healthcheck.h"
#include "storage/articletable.h"
#include "storage/backup/backupfolder.h"
#include "storage/highlighttable.h"
#include "storage/marklog/markjournal.h"
#include "storage/marklog/marklogreader.h"
#include "storage/marklog/markreplay.h"
#include "storage/session.h"
#include "storage/transaction.h"

#include <QSet>

namespace Mitjul
{

namespace
{
using Kind = HealthFinding::Kind;

// The number that could be taken from the backup.
int restoreTexts(Session &session, const QList<Id> &ids)
{
    const BackupFolder backups(session.database.folder());
    Database backup;
    if (ids.isEmpty() || !backup.openForReading(backups.fileOf(backups.newestReadable()))) {
        return 0;
    }
    int restored = 0;
    for (const Id &id : ids) {
        const QByteArray saved = ArticleTable::hash(session.database, id);
        Article article;
        article.paragraphs = ArticleTable::paragraphs(backup, id);
        if (!backup.takeError() && contentHashOf(article) == saved) {
            ArticleTable::replaceText(session, id, article.paragraphs);
            ++restored;
        }
    }
    return restored;
}

void placeAgain(Session &session, const QList<Id> &articles)
{
    for (const Id &id : articles) {
        const QList<Paragraph> paragraphs = ArticleTable::paragraphs(session.database, id);
        HighlightTable::anchorAgain(session, id, {}, paragraphs);
    }
}

void bringMarksBack(Session &session, const QList<Id> &ids)
{
    const QSet<Id> missing(ids.begin(), ids.end());
    MarkReplay replay(session);
    MarkLogReader(session.secondCopy.path()).forEach([&](const Id &id, const std::optional<StoredMark> &mark) {
        if (mark && missing.contains(id)) {
            replay.put(*mark);
            session.changes.marks.insert(id);
            session.changes.highlights.insert(mark->highlight.article);
        }
    });
}
}

HealthReport repairHealth(Session &session)
{
    HealthCheck check(session);
    HealthReport report = check.report();
    if (report.isWell() || session.database.failed()) {
        return report;
    }
    Transaction transaction(session.database);
    const int restored = restoreTexts(session, check.wrongTexts());
    placeAgain(session, check.articlesWithWrongPlaces());
    bringMarksBack(session, check.missingMarks());
    MarkJournal::record(session);
    const bool committed = transaction.commit();
    session.secondCopy.writeAnew(session);
    for (HealthFinding &finding : report.findings) {
        const bool mendable = finding.kind == Kind::Places || finding.kind == Kind::MissingMarks
            || finding.kind == Kind::MarkLog || (finding.kind == Kind::Texts && restored == finding.count);
        finding.repaired = committed && mendable;
    }
    return report;
}

}
