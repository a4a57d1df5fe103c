// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exportlabels.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
struct Name {
    QStringView ko;
    QStringView en;

    QString in(const QString &language) const
    {
        return (language == "en"_L1 ? en : ko).toString();
    }
};

/// In the order of HighlightColor.
constexpr std::array colors{
    Name{u"노랑", u"Yellow"},
    Name{u"초록", u"Green"},
    Name{u"파랑", u"Blue"},
    Name{u"분홍", u"Pink"},
    Name{u"보라", u"Purple"},
    Name{u"주황", u"Orange"},
};
/// In the order of HighlightStyle.
constexpr std::array styles{
    Name{u"형광펜", u"Highlighter"},
    Name{u"밑줄", u"Underline"},
    Name{u"취소선", u"Strikethrough"},
    Name{u"테두리", u"Outline"},
};
}

const ExportLabels &exportLabels(const QString &language)
{
    static const ExportLabels korean{
        .collection = u"밑줄 모음"_s,
        .summary = u"요약"_s,
        .text = u"본문"_s,
        .highlights = u"밑줄"_s,
        .note = u"메모"_s,
        .entities = u"인물·기업"_s,
        .sources = u"취재 근거"_s,
        .events = u"사건 시점"_s,
        .open = u"열기"_s,
        .original = u"원문"_s,
        .notFound = u"지금 본문에서는 찾을 수 없는 글"_s,
        .generated = u"밑줄(Mitjul)에서 내보냄"_s,
    };
    static const ExportLabels english{
        .collection = u"Highlights"_s,
        .summary = u"Summary"_s,
        .text = u"Text"_s,
        .highlights = u"Highlights"_s,
        .note = u"Note"_s,
        .entities = u"People and companies"_s,
        .sources = u"Sources"_s,
        .events = u"Time of the events"_s,
        .open = u"Open"_s,
        .original = u"Original"_s,
        .notFound = u"No longer found in the text"_s,
        .generated = u"Exported from Mitjul"_s,
    };
    return language == "en"_L1 ? english : korean;
}

QString exportColorLabel(HighlightColor color, const QString &language)
{
    return colors.at(std::size_t(color)).in(language);
}

QString exportStyleLabel(HighlightStyle style, const QString &language)
{
    return styles.at(std::size_t(style)).in(language);
}

}
