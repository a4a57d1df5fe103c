// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Mitjul
{

/// The outlet that a copyright line names: "Copyright ⓒ 강변일보. 무단 전재…", "<저작권자(c) 나라뉴스, …>"; empty when it
/// names none.
QString publisherOfCopyright(const QString &line);

/// The outlet of a bracketed line of its own: "[서울경제]"; empty for other lines.
QString publisherOfLabel(const QString &line);

/// Whether a line is nothing but the name of an outlet: "강변일보".
bool isOutletName(const QString &line);

/// The platform that an address belongs to: "네이버 블로그" of blog.naver.com; empty for others.
QString platformOf(const QString &url);

/// The platform that a line names, in Korean or as it writes itself: 브런치 of "brunch"; empty for others.
QString platformNamed(const QString &line);

/// A title without the outlet behind it ("… - 강변일보", "… | 강변일보", "… :: 강변일보"), and the outlet. The outlet
/// must be a known one (as the page names it elsewhere), or look like one.
struct SplitTitle {
    QString title;
    QString publisher;
};
SplitTitle splitTitle(const QString &title, const QStringList &knownPublishers);

}
