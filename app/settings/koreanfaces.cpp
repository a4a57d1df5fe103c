// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "koreanfaces.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
const QStringList serifFamilies{u"Noto Serif CJK KR"_s, u"Noto Serif KR"_s, u"Source Han Serif KR"_s,
    u"NanumMyeongjo"_s, u"Nanum Myeongjo"_s, u"UnBatang"_s};
const QStringList sansFamilies{u"Pretendard"_s, u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"Source Han Sans KR"_s,
    u"NanumGothic"_s, u"Nanum Gothic"_s, u"UnDotum"_s};

const QStringList &knownFamilies(Settings::Face face)
{
    return face == Settings::Face::Serif ? serifFamilies : sansFamilies;
}

// By name, as nothing else tells: a font file does not say what kind of face it is.
bool isSerif(const QString &family)
{
    return std::ranges::any_of(QStringList{u"Serif"_s, u"Myeongjo"_s, u"Myungjo"_s, u"Batang"_s, u"명조"_s, u"바탕"_s},
        [&](const QString &word) {
            return family.contains(word, Qt::CaseInsensitive);
        });
}

// The Japanese and Chinese editions of a font have Hangul too, and draw Hanja as is not done in Korea.
bool isKorean(const QString &family)
{
    static const QStringList others{u" JP"_s, u" SC"_s, u" TC"_s, u" HK"_s};
    return !QFontDatabase::isPrivateFamily(family) && std::ranges::none_of(others, [&](const QString &ending) {
        return family.endsWith(ending);
    });
}
}

QStringList koreanFamilies(Settings::Face face, const QString &preferred)
{
    const bool isSerif = face == Settings::Face::Serif;
    QStringList families = isSerif ? serifFamilies + sansFamilies : sansFamilies + serifFamilies;
    families.append(isSerif ? u"serif"_s : u"sans-serif"_s);
    if (!preferred.isEmpty()) {
        families.prepend(preferred);
    }
    return families;
}

QStringList KoreanFaces::families() const
{
    const QStringList installed = QFontDatabase::families(QFontDatabase::Korean);
    QStringList found;
    for (const QString &family : knownFamilies(m_face)) {
        if (installed.contains(family)) {
            found.append(family);
        }
    }
    for (const QString &family : installed) {
        if (!found.contains(family) && isKorean(family) && isSerif(family) == (m_face == Settings::Face::Serif)) {
            found.append(family);
        }
    }
    return found;
}

}
