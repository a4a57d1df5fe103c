// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "outletlines.h"

#include "core/folding.h"
#include "core/hiddenlines.h"

#include <QHash>
#include <QUrl>

namespace Mitjul::OutletLines
{

namespace
{
constexpr qsizetype longestLine = 100; // UTF-16 units

QString patternOf(const QString &line)
{
    QString pattern = fold(line).simplified();
    for (QChar &c : pattern) {
        c = c.isDigit() ? QChar(u'0') : c;
    }
    return pattern;
}
}

QString outletOf(const Article &article)
{
    return article.publisher.isEmpty() ? QUrl(article.url).host() : article.publisher;
}

std::optional<OutletRule> ruleFor(const Article &article, const QString &line, bool hide)
{
    const QString outlet = outletOf(article);
    if (outlet.isEmpty() || line.size() > longestLine) {
        return {};
    }
    return OutletRule{outlet, patternOf(line), hide};
}

void apply(Article &article, const QList<OutletRule> &rules)
{
    const QString outlet = outletOf(article);
    QHash<QString, bool> hides;
    for (const OutletRule &rule : rules) {
        if (rule.outlet == outlet) {
            hides.insert(rule.line, rule.hide);
        }
    }
    if (outlet.isEmpty() || hides.isEmpty()) {
        return;
    }
    for (qsizetype i = article.hidden.size() - 1; i >= 0; --i) {
        if (!hides.value(patternOf(article.hidden.at(i).text), true)) {
            restoreHiddenLine(article, i);
        }
    }
    for (qsizetype i = article.paragraphs.size() - 1; i >= 0; --i) {
        const QString &text = article.paragraphs.at(i).text;
        if (text.size() <= longestLine && hides.value(patternOf(text), false)) {
            hideParagraph(article, i);
        }
    }
}

}
