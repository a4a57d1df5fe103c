// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// Whether a line is a sentence that a platform shows beside every article.
bool isPlatformSentence(const QString &line);

/// Whether a line asks for something: to subscribe, to send a tip, to follow.
bool isPromotion(const QString &line);

/// Whether a line is the head of a list of other articles, or of comments.
bool isRelatedHead(const QString &line);
bool isCommentHead(const QString &line);

}
