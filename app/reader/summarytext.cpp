// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "summarytext.h"

#include "core/restingparagraphs.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mitjul::SummaryText
{

namespace
{
struct Line {
    QString text;
    std::optional<QList<int>> paragraphs; ///< counted from 0; nothing when the line names none
};

Line lineOf(const QString &written, int paragraphCount)
{
    static const QRegularExpression bullet(u"^([-*•·▲△▶■□○●]|\\d{1,2}[.)])\\s+"_s);
    static const QRegularExpression links(u"\\s*\\[\\s*(\\d+(?:\\s*,\\s*\\d+)*)\\s*\\]$"_s);
    QString text = written.simplified().remove(bullet);
    const QRegularExpressionMatch match = links.match(text);
    if (!match.hasMatch()) {
        return {text, {}};
    }
    QList<int> paragraphs;
    for (const QString &number : match.captured(1).split(u',')) {
        const int paragraph = number.trimmed().toInt() - 1;
        if (paragraph >= 0 && paragraph < paragraphCount && !paragraphs.contains(paragraph)) {
            paragraphs += paragraph;
        }
    }
    std::ranges::sort(paragraphs);
    return {text.first(match.capturedStart()), paragraphs};
}

QList<Line> linesOf(const QString &text, int paragraphCount)
{
    QList<Line> lines;
    for (const QString &written : text.split(u'\n')) {
        if (const Line line = lineOf(written, paragraphCount); !line.text.isEmpty()) {
            lines += line;
        }
    }
    return lines;
}

QString written(const QString &sentence, const QList<int> &paragraphs)
{
    QStringList numbers;
    for (const int paragraph : paragraphs) {
        numbers += QString::number(paragraph + 1);
    }
    return numbers.isEmpty() ? sentence : "%1 [%2]"_L1.arg(sentence, numbers.join(u", "_s));
}

QString textOf(const QList<SummarySentence> &summary, QString SummarySentence::*language)
{
    QStringList lines;
    for (const SummarySentence &sentence : summary) {
        if (!(sentence.*language).isEmpty()) {
            lines += written(sentence.*language, sentence.paragraphs);
        }
    }
    return lines.join(u'\n');
}
}

QString korean(const QList<SummarySentence> &summary)
{
    return textOf(summary, &SummarySentence::ko);
}

QString english(const QList<SummarySentence> &summary)
{
    return textOf(summary, &SummarySentence::en);
}

QList<SummarySentence> parse(const QString &korean, const QString &english, const QList<Paragraph> &paragraphs)
{
    const auto count = int(paragraphs.size());
    const QList<Line> ko = linesOf(korean, count);
    const QList<Line> en = linesOf(english, count);
    QList<SummarySentence> summary;
    for (qsizetype i = 0; i < std::max(ko.size(), en.size()); ++i) {
        const Line korean = ko.value(i);
        const Line english = en.value(i);
        const std::optional<QList<int>> named = korean.paragraphs ? korean.paragraphs : english.paragraphs;
        const QString &sentence = korean.text.isEmpty() ? english.text : korean.text;
        summary.append({korean.text, english.text, named ? *named : restingParagraphs(sentence, paragraphs)});
    }
    return summary;
}

}
