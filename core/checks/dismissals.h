// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/finding.h"
#include "core/checks/housestyle.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace core::checks {

/// One decision of the user not to hear of something again. A value, stored with the project.
struct Dismissal
{
    enum class Scope {
        Here,     ///< this finding, until the text that it is about changes
        Example,  ///< this check in this example
        Category, ///< this check in this category
        Check,    ///< this check everywhere
        Question, ///< the question about a convention: it may stay mixed
    };
    Scope scope = Scope::Here;
    QString check; ///< its id; for Question, the key of the convention
    ExampleId example = 0;
    QString category = {};   ///< for Question, the segment
    quint64 fingerprint = 0; ///< for Here
    bool baseline = false;   ///< came with "accept everything that is here now"

    bool operator==(const Dismissal &) const = default;
};

/// Decisions, looked up quickly; also keeps score of how often each check was right.
class Dismissals
{
public:
    Dismissals() = default;
    explicit Dismissals(std::vector<Dismissal> list);

    void add(Dismissal dismissal);
    void remove(const Dismissal &dismissal);
    [[nodiscard]] bool covers(const Finding &finding, const QString &category) const;
    [[nodiscard]] bool covers(const StyleQuestion &question) const;
    [[nodiscard]] const std::vector<Dismissal> &list() const { return m_list; }

    /// What is there now is accepted: one Here for each finding.
    [[nodiscard]] static std::vector<Dismissal> baseline(const std::vector<Finding> &findings);
    [[nodiscard]] static Dismissal accepted(const Finding &finding);
    [[nodiscard]] static Dismissal here(const Finding &finding);
    [[nodiscard]] static Dismissal question(const StyleQuestion &question);

private:
    std::vector<Dismissal> m_list;
    QSet<quint64> m_here;
    QSet<QString> m_checks;
    QSet<QString> m_scoped; ///< check and example, category or segment
};

/// How the user judged a check's findings. Half wrong after eight decisions makes it a tip.
struct CheckScore
{
    qint64 fixed = 0;
    qint64 dismissed = 0;

    [[nodiscard]] bool isDemoted() const
    {
        return fixed + dismissed >= 8 && dismissed * 2 > fixed + dismissed;
    }
};

} // namespace core::checks
