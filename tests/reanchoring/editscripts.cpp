// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "editscripts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

using Tracked = std::vector<TrackedUnit>;

Tracked newText(const QString &text, int origin = -1)
{
    Tracked tracked;
    for (const QChar unit : text) {
        tracked.push_back({unit, origin, false});
    }
    return tracked;
}

const QStringList words{u"가을"_s, u"도시"_s, u"결국"_s, u"사람들이"_s, u"조용히"_s, u"예산을"_s, u"바다의"_s,
    u"기록은"_s, u"새로운"_s, u"아침에"_s, u"연구소가"_s, u"함께"_s, u"멀리"_s, u"약속했다"_s, u"돌아온"_s,
    u"이유로"_s};

QString newSentence(QRandomGenerator &random)
{
    QStringList sentence;
    const int count = random.bounded(5, 14);
    for (int i = 0; i < count; ++i) {
        sentence += words.at(random.bounded(words.size()))
            + (random.bounded(4) ? QString() : QString::number(random.bounded(500)));
    }
    return sentence.join(u' ') + u'.';
}

/// Replaces each unit by what a function makes of it; an empty string leaves it out.
template<typename Function>
void replaceUnits(TrackedText &text, Function replacement)
{
    for (Tracked &paragraph : text) {
        Tracked edited;
        for (const TrackedUnit &unit : paragraph) {
            for (const QChar c : replacement(unit.unit)) {
                edited.push_back({c, unit.origin, unit.kept});
            }
        }
        paragraph = std::move(edited);
    }
}

void nothing(TrackedText &, QRandomGenerator &)
{
}

void decompose(TrackedText &text, QRandomGenerator &)
{
    replaceUnits(text, [](QChar c) {
        return c.isSurrogate() ? QString(c) : QString(c).normalized(QString::NormalizationForm_D);
    });
}

void spacing(TrackedText &text, QRandomGenerator &random)
{
    replaceUnits(text, [&random](QChar c) {
        const int dice = random.bounded(100);
        if (c == u' ') {
            return dice < 15 ? QString() : QString(c);
        }
        return dice < 4 && !c.isSurrogate() && c.isLetter() ? QString(c) + u' ' : QString(c);
    });
}

void quotationMarks(TrackedText &text, QRandomGenerator &)
{
    replaceUnits(text, [](QChar c) {
        switch (c.unicode()) {
        case u'“':
        case u'”':
            return u"\""_s;
        case u'‘':
        case u'’':
            return u"'"_s;
        case u'"':
            return u"“"_s;
        case u'…':
            return u"..."_s;
        case u'·':
            return u"ㆍ"_s;
        case u'–':
            return u"-"_s;
        default:
            return QString(c);
        }
    });
}

void hardSpaces(TrackedText &text, QRandomGenerator &random)
{
    replaceUnits(text, [&random](QChar c) {
        if (c != u' ') {
            return QString(c);
        }
        const int dice = random.bounded(10);
        return dice < 3 ? QString(QChar::Nbsp) : dice < 5 ? u"  "_s : u" "_s;
    });
}

void widthAndCase(TrackedText &text, QRandomGenerator &)
{
    replaceUnits(text, [](QChar c) {
        if (c.isDigit() && c.unicode() < 0x80) {
            return QString(QChar(char16_t(c.unicode() + 0xfee0)));
        }
        return c.unicode() < 0x80 && c.isUpper() ? QString(c.toLower()) : QString(c);
    });
}

/// One unit in so many is another one, missing, or doubled.
void typos(TrackedText &text, QRandomGenerator &random)
{
    for (Tracked &paragraph : text) {
        Tracked edited;
        for (const TrackedUnit &unit : paragraph) {
            const int dice = unit.unit.isSurrogate() ? 1000 : random.bounded(300);
            if (dice < 3) {
                edited.push_back({QChar(char16_t(0xac00 + random.bounded(11172))), unit.origin, false});
            } else if (dice < 6) {
                continue;
            } else {
                edited.push_back(unit);
                if (dice < 9) {
                    edited.push_back({QChar(char16_t(0xac00 + random.bounded(11172))), unit.origin, false});
                }
            }
        }
        paragraph = std::move(edited);
    }
}

/// Of the words between spaces so many in a hundred become other ones.
void replaceWords(Tracked &paragraph, QRandomGenerator &random, int percent)
{
    Tracked edited;
    for (std::size_t start = 0; start < paragraph.size();) {
        std::size_t end = start;
        while (end < paragraph.size() && paragraph[end].unit != u' ') {
            ++end;
        }
        if (end > start && random.bounded(100) < percent) {
            const Tracked word = newText(words.at(random.bounded(words.size())), paragraph[start].origin);
            edited.insert(edited.end(), word.begin(), word.end());
        } else {
            edited.insert(edited.end(), paragraph.begin() + qsizetype(start), paragraph.begin() + qsizetype(end));
        }
        if (end < paragraph.size()) {
            edited.push_back(paragraph[end++]);
        }
        start = end;
    }
    paragraph = std::move(edited);
}

void tenthOfWords(TrackedText &text, QRandomGenerator &random)
{
    for (Tracked &paragraph : text) {
        replaceWords(paragraph, random, 10);
    }
}

void boilerplate(TrackedText &text, QRandomGenerator &)
{
    text.prepend(newText(u"본문 바로가기 글자 크기 조절 공유하기 스크랩"_s));
    text.prepend(newText(u"이 기사는 독자의 후원으로 만들어졌습니다."_s));
    text.append(newText(u"허락 없는 복제와 배포 금지. 이 글을 이웃에게 알려 주세요."_s));
    text.append(newText(u"함께 읽으면 좋은 기사 더 보기"_s));
}

void insertParagraphs(TrackedText &text, QRandomGenerator &random)
{
    const int count = 1 + int(text.size()) / 4;
    for (int i = 0; i < count; ++i) {
        text.insert(random.bounded(text.size() + 1), newText(newSentence(random) + u' ' + newSentence(random)));
    }
}

void removeParagraphs(TrackedText &text, QRandomGenerator &random)
{
    for (int i = int(text.size()) / 5; i > 0 && text.size() > 2; --i) {
        text.removeAt(random.bounded(text.size()));
    }
}

void moveParagraphs(TrackedText &text, QRandomGenerator &random)
{
    for (int i = 0; i < 1 + int(text.size()) / 4; ++i) {
        text.move(random.bounded(text.size()), random.bounded(text.size()));
    }
}

void splitAndJoin(TrackedText &text, QRandomGenerator &random)
{
    TrackedText edited;
    for (Tracked &paragraph : text) {
        const auto space = std::ranges::find(
            paragraph.begin() + qsizetype(paragraph.size() / 2), paragraph.end(), QChar(u' '), &TrackedUnit::unit);
        if (!edited.isEmpty() && random.bounded(3) == 0) {
            edited.last().push_back({u' ', -1, false});
            edited.last().insert(edited.last().end(), paragraph.begin(), paragraph.end());
        } else if (random.bounded(3) == 0 && space != paragraph.end()) {
            edited += Tracked(paragraph.begin(), space);
            edited += Tracked(space + 1, paragraph.end());
        } else {
            edited += paragraph;
        }
    }
    text = edited;
}

/// Puts sentences in between others and leaves some out.
void sentences(TrackedText &text, QRandomGenerator &random)
{
    for (Tracked &paragraph : text) {
        Tracked edited;
        Tracked sentence;
        for (std::size_t i = 0; i < paragraph.size(); ++i) {
            sentence.push_back(paragraph[i]);
            const bool ends = i + 1 == paragraph.size() || (paragraph[i].unit == u'.' && paragraph[i + 1].unit == u' ');
            if (!ends) {
                continue;
            }
            const int dice = random.bounded(12);
            if (dice > 0) {
                edited.insert(edited.end(), sentence.begin(), sentence.end());
            }
            if (dice == 1) {
                const Tracked added = newText(u' ' + newSentence(random));
                edited.insert(edited.end(), added.begin(), added.end());
            }
            sentence.clear();
        }
        paragraph = std::move(edited);
    }
    text.removeIf([](const Tracked &paragraph) {
        return paragraph.empty();
    });
}

void everything(TrackedText &text, QRandomGenerator &random)
{
    tenthOfWords(text, random);
    moveParagraphs(text, random);
    removeParagraphs(text, random);
    insertParagraphs(text, random);
}

/// Every paragraph gives way to one that says something else in nearly the same words.
void lookAlikes(TrackedText &text, QRandomGenerator &random)
{
    for (Tracked &paragraph : text) {
        replaceWords(paragraph, random, 20);
        for (TrackedUnit &unit : paragraph) {
            unit.kept = false;
        }
    }
}

}

TrackedText trackedText(const QStringList &paragraphs)
{
    TrackedText text;
    int origin = 0;
    for (const QString &paragraph : paragraphs) {
        Tracked tracked;
        for (const QChar unit : paragraph) {
            tracked.push_back({unit, origin++});
        }
        ++origin; // the line feed
        text += tracked;
    }
    return text;
}

QStringList paragraphsOf(const TrackedText &text)
{
    QStringList paragraphs;
    for (const Tracked &tracked : text) {
        QString paragraph;
        for (const TrackedUnit &unit : tracked) {
            paragraph += unit.unit;
        }
        paragraphs += paragraph;
    }
    return paragraphs;
}

const QList<EditScript> &editScripts()
{
    static const QList<EditScript> scripts{
        {"nothing", nothing},
        {"NFC to NFD", decompose},
        {"spacing", spacing},
        {"quotation marks", quotationMarks},
        {"no-break and double spaces", hardSpaces},
        {"width and case", widthAndCase},
        {"boilerplate around", boilerplate},
        {"paragraphs inserted", insertParagraphs},
        {"paragraphs moved", moveParagraphs},
        {"paragraphs removed", removeParagraphs},
        {"paragraphs split and joined", splitAndJoin},
        {"sentences inserted, removed", sentences},
        {"typos, 3 %", typos},
        {"words, 10 %", tenthOfWords},
        {"words 10 %, moved, removed", everything},
        {"look-alikes", lookAlikes, true},
    };
    return scripts;
}

}
