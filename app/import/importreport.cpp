// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
class Report
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::ImportReport)
};
}

void ImportReport::add(const ImportTasks::Saved &saved, const QString &name)
{
    switch (saved.outcome) {
    case ImportTasks::Saved::Outcome::Imported:
        ++imported;
        broughtArticles += saved.id;
        break;
    case ImportTasks::Saved::Outcome::Updated:
        ++updated;
        if (saved.hasEarlier) {
            replacedTexts += saved.id;
        }
        break;
    case ImportTasks::Saved::Outcome::Same:
        ++same;
        break;
    case ImportTasks::Saved::Outcome::Failed:
        failures += "%1: %2"_L1.arg(name, saved.problem);
        break;
    }
}

QString ImportReport::summary() const
{
    QStringList sentences;
    if (imported > 0) {
        sentences += Report::tr("%n articles were imported.", nullptr, imported);
    }
    if (updated > 0) {
        sentences += Report::tr("%n articles were brought up to date.", nullptr, updated);
    }
    if (same > 0) {
        sentences += Report::tr("%n articles were in the library already.", nullptr, same);
    }
    if (!failures.isEmpty()) {
        sentences += Report::tr("%n could not be imported.", nullptr, int(failures.size()));
    }
    if (leftOut > 0) {
        sentences += Report::tr("%n were left out.", nullptr, leftOut);
    }
    return sentences.isEmpty() ? Report::tr("Nothing was imported.") : sentences.join(u' ');
}

QString ImportReport::text() const
{
    return (QStringList{summary()} + failures).join(u'\n') + u'\n';
}

}
