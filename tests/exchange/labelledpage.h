// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Mitjul
{

/// A page with what people see in it. The head says the facts; then each line begins with what it is: T the title, D a
/// deck, H a heading, B text, C a caption, Q a quotation, - the page's own. "B- hidden |text" and "B+ text|hidden" are
/// one line. In a *.html.page the lines are HTML, and "." begins one without text.
struct LabelledPage {
    QString name;
    QHash<QString, QString> facts;
    QString text; ///< as it would be pasted or saved
    bool isHtml = false;
    QString pasted; ///< the same as it would be copied from the screen
    QStringList kept;
    QStringList hidden;
    QHash<QString, ParagraphRole> roles;
};

QList<LabelledPage> labelledPages(const QString &folder);

/// What is made of a page by the door that it comes through.
Article articleOf(const LabelledPage &page);

}
