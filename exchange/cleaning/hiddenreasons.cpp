// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "hiddenreasons.h"

#include "core/names.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr std::array reasons{
    std::pair{HiddenReason::Interface, "interface"_L1},
    std::pair{HiddenReason::Date, "date"_L1},
    std::pair{HiddenReason::Byline, "byline"_L1},
    std::pair{HiddenReason::Publisher, "publisher"_L1},
    std::pair{HiddenReason::Copyright, "copyright"_L1},
    std::pair{HiddenReason::Address, "address"_L1},
    std::pair{HiddenReason::Related, "related"_L1},
    std::pair{HiddenReason::Comments, "comments"_L1},
    std::pair{HiddenReason::Promotion, "promotion"_L1},
    std::pair{HiddenReason::Tags, "tags"_L1},
    std::pair{HiddenReason::EndMark, "end"_L1},
    std::pair{HiddenReason::Repeated, "repeated"_L1},
    std::pair{HiddenReason::Outside, "outside"_L1},
};
}

QString hiddenReasonName(HiddenReason reason)
{
    return nameOf(reasons, reason);
}

HiddenReason reasonFor(LineKind kind)
{
    switch (kind) {
    case LineKind::Dates:
        return HiddenReason::Date;
    case LineKind::Reporter:
        return HiddenReason::Byline;
    case LineKind::Publisher:
        return HiddenReason::Publisher;
    case LineKind::Hashtags:
        return HiddenReason::Tags;
    case LineKind::Copyright:
        return HiddenReason::Copyright;
    case LineKind::Address:
        return HiddenReason::Address;
    case LineKind::Related:
    case LineKind::RelatedHead:
        return HiddenReason::Related;
    case LineKind::CommentHead:
        return HiddenReason::Comments;
    case LineKind::Promotion:
        return HiddenReason::Promotion;
    case LineKind::EndMark:
        return HiddenReason::EndMark;
    case LineKind::Chrome:
        return HiddenReason::Interface;
    case LineKind::Prose:
    case LineKind::Short:
    case LineKind::Caption:
        break;
    }
    return HiddenReason::Outside;
}

}
