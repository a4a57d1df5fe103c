// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "knownarticles.h"

#include "folding.h"
#include "reanchoring/squeezedtext.h"
#include "reanchoring/textdiff.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// Parameters that say who sent a reader, not what is read.
bool isTracker(QStringView parameter)
{
    const QStringView name = parameter.first(
        std::max<qsizetype>(0, parameter.indexOf(u'=') < 0 ? parameter.size() : parameter.indexOf(u'=')));
    return name.startsWith(u"utm_") || name == u"fbclid" || name == u"gclid" || name == u"igshid" || name == u"ref"
        || name == u"from" || name == u"sid1" || name.isEmpty();
}

QString valueOf(const QStringList &parameters, const QString &name)
{
    const auto found = std::ranges::find_if(parameters, [&name](const QString &parameter) {
        return parameter.startsWith(name);
    });
    return found == parameters.end() ? QString() : found->sliced(name.size());
}

QString foldedTitle(const QString &title)
{
    return SqueezedText(title).text();
}

bool agreeOrUnknown(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || fold(one) == fold(other);
}

QString dayOf(const QString &date)
{
    return date.left(10);
}

}

QString canonicalAddress(const QString &url)
{
    QString address = url.trimmed();
    const qsizetype scheme = address.indexOf("://"_L1);
    address = scheme < 0 ? address : address.sliced(scheme + 3);
    address = address.section(u'#', 0, 0);
    const QString asked = address.section(u'?', 1);
    address = address.section(u'?', 0, 0);
    const qsizetype slash = address.indexOf(u'/');
    QString host = (slash < 0 ? address : address.first(slash)).toLower();
    const QString path = slash < 0 ? QString() : address.sliced(slash);
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1, "mobile."_L1}) {
        host = host.startsWith(prefix) ? host.sliced(prefix.size()) : host;
    }
    QStringList parameters;
    for (const QStringView parameter : QStringView(asked).split(u'&', Qt::SkipEmptyParts)) {
        if (!isTracker(parameter)) {
            parameters += parameter.toString();
        }
    }
    // A blog of Naver shows its posts in a frame, whose address is what is saved: PostView.naver?blogId=강변&logNo=1
    static const QRegularExpression frame(u"^/PostView\\.(naver|nhn)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString blog = valueOf(parameters, u"blogId="_s);
    const QString post = valueOf(parameters, u"logNo="_s);
    if (frame.match(path).hasMatch() && !blog.isEmpty() && !post.isEmpty()) {
        return host + u'/' + blog + u'/' + post;
    }
    parameters.sort();
    const QString trimmed = path.endsWith(u'/') ? path.chopped(1) : path;
    const QString query = parameters.isEmpty() ? QString() : u'?' + parameters.join(u'&');
    return host + trimmed + query;
}

bool textsAreVersions(const QString &one, const QString &other)
{
    const SqueezedText first(one);
    const SqueezedText second(other);
    const qsizetype shorter = std::min(first.size(), second.size());
    const QList<int> kept = unitsKept(first.text(), second.text());
    const auto common = kept.size() - std::ranges::count(kept, -1);
    return shorter > 0 && 2 * common > shorter;
}

KnownArticles::KnownArticles(const QList<ArticleKey> &keys)
{
    for (const ArticleKey &key : keys) {
        add(key);
    }
}

void KnownArticles::add(const ArticleKey &key)
{
    // A site's front page is the address of nothing in particular.
    const QString address = canonicalAddress(key.url);
    if (address.contains(u'/') || address.contains(u'?')) {
        m_byAddress.insert(address, key.id);
    }
    m_byTitle[foldedTitle(key.title)] += key;
}

Id KnownArticles::sameAs(const Article &article) const
{
    const Id byAddress = m_byAddress.value(canonicalAddress(article.url));
    if (!article.url.isEmpty() && !byAddress.isEmpty()) {
        return byAddress;
    }
    for (const ArticleKey &key : m_byTitle.value(foldedTitle(article.title))) {
        const bool isKnown = !key.publisher.isEmpty() && !key.published.isEmpty();
        if (key.contentHash == article.contentHash
            || (isKnown && fold(key.publisher) == fold(article.publisher)
                && dayOf(key.published) == dayOf(article.published))) {
            return key.id;
        }
    }
    return {};
}

QList<Id> KnownArticles::perhapsSameAs(const Article &article) const
{
    QList<Id> ids;
    for (const ArticleKey &key : m_byTitle.value(foldedTitle(article.title))) {
        if (agreeOrUnknown(key.publisher, article.publisher)
            && agreeOrUnknown(dayOf(key.published), dayOf(article.published))) {
            ids += key.id;
        }
    }
    return ids;
}

}
