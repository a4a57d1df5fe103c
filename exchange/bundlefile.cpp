// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bundlefile.h"

namespace Mitjul
{

BundleFile::BundleFile(QString path) : m_path(std::move(path))
{
}

QString BundleFile::path() const
{
    return m_path;
}

void BundleFile::fail(int line, const QString &sentence, const QString &detail)
{
    if (m_error) {
        return;
    }
    const QString located = line > 0
        //: %1: path of a file, %2: number of a line, %3: a sentence that says what is wrong there
        ? tr("%1, line %2: %3").arg(m_path, QString::number(line), sentence)
        //: %1: path of a file, %2: a sentence that says what is wrong with it
        : tr("%1: %2").arg(m_path, sentence);
    m_error = Error{Error::Kind::Invalid, located, detail};
}

const std::optional<Error> &BundleFile::error() const
{
    return m_error;
}

}
