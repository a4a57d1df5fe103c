// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "yamlreader.h"

#include "textcleaning.h"

#include <QCoreApplication>

#include <optional>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace Mitjul
{

namespace
{
constexpr qsizetype MaximalDepth = 8;

/// Thrown out of yaml-cpp, which has no other way to stop, and caught in readYaml().
struct Refusal {
    int line = 0;
    QString sentence;
};

/// Builds a YamlNode from the parser's events; keys are scalars like any other until their value comes.
class TreeBuilder : public YAML::EventHandler
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::YamlReader)

public:
    explicit TreeBuilder(int linesBefore) : m_linesBefore(linesBefore)
    {
    }

    static QString malformed()
    {
        return tr("The YAML cannot be understood here. Check indentation, colons and quotation marks.");
    }
    YamlNode root() const
    {
        return m_root;
    }
    int lineOf(const YAML::Mark &mark) const
    {
        return m_linesBefore + mark.line + 1;
    }

    void OnDocumentStart(const YAML::Mark &) override
    {
    }
    void OnDocumentEnd() override
    {
    }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override
    {
        add({YamlNode::Kind::Empty, lineOf(mark), {}, {}, {}});
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refusal{lineOf(mark), tr("Aliases (*name) are not allowed. Write the value out.")};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        add({YamlNode::Kind::Scalar, lineOf(mark), cleanText(QString::fromStdString(value)), {}, {}});
    }
    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open({YamlNode::Kind::List, lineOf(mark), {}, {}, {}});
    }
    void OnSequenceEnd() override
    {
        close();
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open({YamlNode::Kind::Map, lineOf(mark), {}, {}, {}});
    }
    void OnMapEnd() override
    {
        close();
    }

private:
    struct Level {
        YamlNode node;
        std::optional<YamlNode> key; ///< of a map whose value has not come yet
    };

    void open(YamlNode node)
    {
        if (m_levels.size() == MaximalDepth) {
            throw Refusal{node.line, tr("This is nested too deeply. Write it as docs/bundle-format.md shows.")};
        }
        m_levels += Level{std::move(node), {}};
    }

    void close()
    {
        const YamlNode node = m_levels.takeLast().node;
        add(node);
    }

    void add(const YamlNode &node)
    {
        if (m_levels.isEmpty()) {
            m_root = node;
            m_root.line = m_linesBefore + 1;
        } else if (m_levels.constLast().node.kind == YamlNode::Kind::List) {
            m_levels.last().node.items += node;
        } else {
            addToMap(m_levels.last(), node);
        }
    }

    static void addToMap(Level &level, const YamlNode &node)
    {
        if (level.key) {
            // The parser finds out that there is no value only on the next line.
            const int line = node.kind == YamlNode::Kind::Empty ? level.key->line : node.line;
            level.node.fields.emplaceBack(level.key->scalar, node).second.line = line;
            level.key.reset();
            return;
        }
        if (node.kind != YamlNode::Kind::Scalar) {
            throw Refusal{node.line, tr("A key must be a word. Quote the text if it is meant as a value.")};
        }
        const auto isSame = [&](const auto &field) {
            return field.first == node.scalar;
        };
        if (std::ranges::any_of(level.node.fields, isSame)) {
            throw Refusal{node.line, tr("The key “%1” stands here twice. Keep one of them.").arg(node.scalar)};
        }
        level.key = node;
    }

    int m_linesBefore;
    QList<Level> m_levels;
    YamlNode m_root;
};
}

YamlNode readYaml(const QString &yaml, int linesBefore, BundleFile &file)
{
    TreeBuilder builder(linesBefore);
    try {
        // The end of the document is written out: without it a quotation mark that is never closed goes unnoticed.
        std::istringstream stream(yaml.toStdString() + "\n...\n");
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        return builder.root();
    } catch (const Refusal &refusal) {
        file.fail(refusal.line, refusal.sentence);
    } catch (const YAML::Exception &exception) {
        file.fail(builder.lineOf(exception.mark), TreeBuilder::malformed(), QString::fromStdString(exception.msg));
    }
    return {};
}

}
