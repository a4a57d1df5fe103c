// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bundle.h"

#include "bundlearticle.h"
#include "bundlefile.h"
#include "core/entitymatcher.h"
#include "entitycatalogue.h"
#include "textcleaning.h"
#include "yamlfields.h"

#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr QLatin1StringView ManifestPath("bundle.yaml");
constexpr QLatin1StringView CataloguePath("entities.json");

class BundleReader
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::Bundle)

public:
    /// What stands in bundle.yaml; returns the articles' default language.
    QString readManifest(const QMap<QString, QByteArray> &files, BundleFile &file)
    {
        if (!files.contains(file.path())) {
            file.fail(0, tr("This file is missing. A bundle needs it; see docs/bundle-format.md."));
            return {};
        }
        const std::optional<QString> yaml = decodeUtf8(files.value(file.path()));
        if (!yaml) {
            file.fail(0, tr("This file is not UTF-8 text. Save it as UTF-8."));
            return {};
        }
        const YamlNode root = readYaml(cleanText(*yaml), 0, file);
        YamlFields fields(root, file);
        m_bundle.id = fields.requiredText(u"id"_s);
        m_bundle.version = fields.requiredText(u"version"_s);
        const YamlNode titles = fields.map(u"title"_s);
        YamlFields title(titles, file);
        title.requiredText(u"ko"_s);
        title.requiredText(u"en"_s);
        title.finish();
        const QString language = fields.text(u"language"_s);
        fields.finish();
        return language.isEmpty() ? u"ko"_s : language;
    }

    void readCatalogue(const QByteArray &json, BundleFile &file)
    {
        m_bundle.entities = readEntityCatalogue(json, file);
        m_matcher = std::make_unique<EntityMatcher>(m_bundle.entities);
        for (const Entity &entity : std::as_const(m_bundle.entities)) {
            m_entities.insert(entity.id);
        }
    }

    void readArticle(const QByteArray &markdown, const QString &language, BundleFile &file)
    {
        const BundleArticle read = readBundleArticle(markdown, language, file);
        if (file.error()) {
            return;
        }
        Article article = read.article;
        if (m_articleIds.contains(article.id)) {
            file.fail(read.idLine, tr("Another article has the id “%1”. Choose a different one.").arg(article.id));
        }
        m_articleIds.insert(article.id);
        article.id = articleUuid(article.id);
        article.bundle = m_bundle.id;
        article.contentHash = contentHashOf(article);
        article.mentions = withExceptions(
            m_matcher->mentionsIn(article.paragraphs), read.exceptions, article.paragraphs, m_entities, file);
        m_bundle.articles += article;
    }

    Bundle bundle() const
    {
        return m_bundle;
    }

private:
    /// The same for the same two ids, always and everywhere: marks find their article again after an update.
    Id articleUuid(const QString &articleId) const
    {
        static const QUuid urls("6ba7b811-9dad-11d1-80b4-00c04fd430c8"); // RFC 9562, appendix: names that are URLs
        const QUuid bundle = QUuid::createUuidV5(urls, "https://mitjul.org/bundle/"_L1 + m_bundle.id);
        return QUuid::createUuidV5(bundle, articleId).toString(QUuid::WithoutBraces);
    }

    Bundle m_bundle;
    std::unique_ptr<EntityMatcher> m_matcher;
    QSet<Id> m_entities;
    QSet<QString> m_articleIds;
};
}

Result<BundleIdentity> identifyBundle(const QMap<QString, QByteArray> &files)
{
    BundleReader reader;
    BundleFile manifest{ManifestPath};
    reader.readManifest(files, manifest);
    if (manifest.error()) {
        return *manifest.error();
    }
    return BundleIdentity(reader.bundle());
}

Result<Bundle> readBundle(const QMap<QString, QByteArray> &files)
{
    BundleReader reader;
    BundleFile manifest{ManifestPath};
    const QString language = reader.readManifest(files, manifest);
    if (manifest.error()) {
        return *manifest.error();
    }
    BundleFile catalogue{CataloguePath};
    reader.readCatalogue(files.value(catalogue.path(), "[]"), catalogue);
    if (catalogue.error()) {
        return *catalogue.error();
    }
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        if (!path.endsWith(".md"_L1)) {
            continue;
        }
        BundleFile file(path);
        reader.readArticle(bytes, language, file);
        if (file.error()) {
            return *file.error();
        }
    }
    return reader.bundle();
}

}
