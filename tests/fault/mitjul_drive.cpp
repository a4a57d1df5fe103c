// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Works with a library as a reader would, and says what it is about to do and what the store says is done.
// mitjul_drive FOLDER OPERATIONS SEED (without operations, it makes marks and never closes the library): the lines are described in ledger.h.

#include "core/anchoring.h"
#include "ledger.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <unistd.h>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
class Driver
{
public:
    Driver(const QString &folder, quint32 seed) : m_folder(folder), m_random(seed)
    {
    }

    bool open()
    {
        m_store = std::make_unique<Store>(Store::Options{m_folder, {}, {}});
        return m_store->open().result().hasValue();
    }

    void work(int operations)
    {
        addArticle();
        while (operations == 0) {
            ++m_number;
            mark();
        }
        for (int i = 1; i < operations; ++i) {
            m_number = i;
            step(i);
        }
    }

private:
    static void say(const QString &line)
    {
        const QByteArray bytes = line.toUtf8() + '\n';
        // Not through stdio, which a shim cannot see.
        if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size()) {
            std::exit(3);
        }
    }

    Article article(int extra) const
    {
        Article article;
        article.id = u"driven"_s;
        article.title = u"운전하는 글"_s;
        for (int i = 0; i < extra; ++i) {
            article.paragraphs.append({ParagraphRole::Body, u"새로 들어온 문단 %1입니다."_s.arg(i)});
        }
        for (int i = 0; i < 40; ++i) {
            article.paragraphs.append(
                {ParagraphRole::Body, u"강 %1번과 바다 %2번이 만나는 곳에서 쓴 문단입니다."_s.arg(i).arg(i * 7)});
        }
        return article;
    }

    void addArticle()
    {
        say(u"try article"_s);
        const Article next = article(++m_versions);
        if (m_store->saveArticles({next}).result()) {
            say(u"ack article %1"_s.arg(QString::fromLatin1(contentHashOf(next).toHex())));
        }
        lookAgain();
    }

    // The library has moved marks, or is another one. False when that cannot be seen now.
    bool lookAgain()
    {
        const Result<Article> article = m_store->article(u"driven"_s).result();
        const Result<QList<Highlight>> marks = m_store->highlights({}).result();
        m_knows = article && marks;
        if (m_knows) {
            m_article = *article;
            m_marks = *marks;
            m_marks.removeIf([](const Highlight &mark) {
                return mark.article != "driven"_L1;
            });
        }
        return m_knows;
    }

    void step(int i)
    {
        if (!m_knows && !lookAgain()) {
            return addArticle();
        }
        if (i % 29 == 28 && !m_backup.isEmpty()) {
            goBack();
        } else if (i % 23 == 17) {
            backUp();
        } else if (i % 19 == 18) {
            openAgain();
        } else if (i % 17 == 13) {
            addArticle();
        } else if (i % 13 == 11) {
            emptyTrash();
        } else if (i % 5 == 4 && !m_marks.isEmpty()) {
            trash();
        } else if (i % 3 == 2 && !m_marks.isEmpty()) {
            change(m_marks.at(m_random.bounded(m_marks.size())));
        } else {
            mark();
        }
    }

    void mark()
    {
        Highlight mark;
        mark.id = u"mark-%1"_s.arg(m_number);
        mark.article = m_article.id;
        const int paragraph = int(m_article.paragraphs.size()) - 1 - m_number % 40;
        mark.anchor = anchorAt(m_article.paragraphs, {{paragraph, 0}, {paragraph, 6}});
        mark.tags = {u"꼬리표"_s};
        change(mark);
    }

    void change(Highlight mark)
    {
        mark.note = u"%1번째 일의 메모"_s.arg(m_number);
        say(u"try mark "_s + mark.id);
        if (const Result<Highlight> saved = m_store->saveHighlight(mark).result()) {
            say(u"ack mark %1 %2"_s.arg(mark.id, stateOf(*saved)));
            m_marks.removeIf([&mark](const Highlight &known) {
                return known.id == mark.id;
            });
            m_marks += *saved;
        }
    }

    void trash()
    {
        const Id id = m_marks.takeFirst().id;
        say(u"try mark "_s + id);
        if (m_store->trashHighlight(id).result()) {
            say(u"ack mark %1 trashed"_s.arg(id));
        }
    }

    void emptyTrash()
    {
        say(u"try empty"_s);
        if (m_store->emptyTrash().result()) {
            say(u"ack empty"_s);
        }
    }

    void backUp()
    {
        if (m_store->backUp().result()) {
            m_backup = m_store->backups().result().value(0).name;
            say(u"ack backup "_s + m_backup);
        }
    }

    void goBack()
    {
        say(u"try restore "_s + m_backup);
        if (m_store->restoreBackup(m_backup).result()) {
            say(u"ack restore "_s + m_backup);
        } else {
            say(u"left restore "_s + m_backup);
        }
        lookAgain();
    }

    void openAgain()
    {
        m_store.reset();
        open();
    }

    const QString m_folder;
    QRandomGenerator m_random;
    std::unique_ptr<Store> m_store;
    Article m_article;
    QList<Highlight> m_marks;
    QString m_backup;
    bool m_knows = false; ///< what the library holds
    int m_number = 0;
    int m_versions = 0;
};
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    Driver driver(arguments.value(1), arguments.value(3).toUInt());
    if (!driver.open()) {
        return 1;
    }
    driver.work(arguments.value(2).toInt());
    return 0;
}
