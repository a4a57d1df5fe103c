// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "healthcheck.h"

#include "core/anchoring.h"
#include "storage/articletable.h"
#include "storage/backup/backupfolder.h"
#include "storage/highlighttable.h"
#include "storage/marklog/marklogreader.h"
#include "storage/session.h"
#include "storage/statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
qint64 sizeOf(const QString &file)
{
    return QFileInfo(file).size();
}

bool standsOnItsWords(const Highlight &mark, const QList<Paragraph> &paragraphs)
{
    const TextRange &range = mark.anchor.range;
    const bool isSure = mark.anchor.state == AnchorState::Exact || mark.anchor.state == AnchorState::Shifted;
    const bool isInside = range.start.paragraph >= 0 && range.start.offset >= 0
        && range.end.paragraph < paragraphs.size() && range.start <= range.end;
    return !isSure || (isInside && textOf(paragraphs, range) == mark.anchor.quote);
}
}

HealthCheck::HealthCheck(Session &session) : m_session(session)
{
}

HealthReport HealthCheck::report()
{
    // Before anything is examined, for it takes the errors that it meets to itself.
    m_session.secondCopy.follow(m_session);
    count();
    if (isWhole()) {
        examineTexts();
        compareWithLog();
    }
    return m_report;
}

QList<Id> HealthCheck::wrongTexts() const
{
    return m_wrongTexts;
}

QList<Id> HealthCheck::articlesWithWrongPlaces() const
{
    return m_wrongPlaces;
}

QList<Id> HealthCheck::missingMarks() const
{
    return m_missingMarks;
}

void HealthCheck::find(HealthFinding::Kind kind, int count)
{
    if (count > 0) {
        m_report.findings.append({kind, count, false});
    }
}

void HealthCheck::count()
{
    Database &database = m_session.database;
    const QString folder = database.folder();
    m_report.articles = int(database.number(u"SELECT count(*) FROM article"_s));
    m_report.marks = int(database.number(u"SELECT count(*) FROM highlight"_s));
    m_report.entities = int(database.number(u"SELECT count(*) FROM entity"_s));
    m_report.databaseSize = sizeOf(folder + "/library.db"_L1) + sizeOf(folder + "/library.db-wal"_L1);
    m_report.markLogSize = m_session.secondCopy.size();
    m_report.indexSize = sizeOf(folder + "/index.db"_L1) + sizeOf(folder + "/index.db-wal"_L1);
    const QList<Backup> backups = BackupFolder(folder).list();
    m_report.backups = int(backups.size());
    m_report.lastBackup = backups.isEmpty() ? 0 : backups.first().time;
    for (const Backup &backup : backups) {
        m_report.backupSize += backup.size;
    }
    find(HealthFinding::Kind::Backups, int(std::ranges::count(backups, false, &Backup::isReadable)));
}

bool HealthCheck::isWhole()
{
    Database &database = m_session.database;
    int complaints = 0;
    Statement rows(database, u"PRAGMA integrity_check(100)"_s);
    rows.run();
    while (rows.next()) {
        complaints += rows.text(0) != "ok"_L1 ? 1 : 0;
    }
    find(HealthFinding::Kind::Structure, complaints);
    const int dangling = int(database.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s));
    find(HealthFinding::Kind::References, dangling);
    return complaints == 0 && dangling == 0;
}

void HealthCheck::examineTexts()
{
    Database &database = m_session.database;
    Statement ids(database, u"SELECT id, content_hash FROM article"_s);
    ids.run();
    while (ids.next()) {
        Article article;
        article.id = ids.text(0);
        article.paragraphs = ArticleTable::paragraphs(database, article.id);
        if (contentHashOf(article) != ids.bytes(1)) {
            m_wrongTexts += article.id;
        }
        examinePlaces(article);
    }
    find(HealthFinding::Kind::Texts, int(m_wrongTexts.size()));
    find(HealthFinding::Kind::Places, m_misplaced);
}

void HealthCheck::examinePlaces(const Article &article)
{
    const QList<Highlight> marks = HighlightTable::ofArticle(m_session.database, article.id);
    const auto misplaced = std::ranges::count_if(marks, [&article](const Highlight &mark) {
        return !standsOnItsWords(mark, article.paragraphs);
    });
    if (misplaced > 0) {
        m_wrongPlaces += article.id;
        m_misplaced += int(misplaced);
    }
}

void HealthCheck::compareWithLog()
{
    if (m_session.secondCopy.isBeingWritten()) {
        return;
    }
    MarkLogReader log(m_session.secondCopy.path());
    int same = 0;
    log.forEach([&](const Id &id, const std::optional<StoredMark> &mark) {
        const std::optional<StoredMark> stored = HighlightTable::stored(m_session.database, id);
        same += stored && mark && stored->isSame(*mark) ? 1 : 0;
        if (mark && !stored) {
            m_missingMarks += id;
        }
    });
    find(HealthFinding::Kind::MissingMarks, int(m_missingMarks.size()));
    find(HealthFinding::Kind::MarkLog, m_report.marks - same);
}

}
