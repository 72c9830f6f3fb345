// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/dismissals.h"

#include <algorithm>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

QString exampleKey(const QString &check, ExampleId example)
{
    return check + u"\x1f#"_s + QString::number(example);
}

QString questionKey(const QString &key, const QString &segment)
{
    return key + u"\x1f?"_s + segment;
}

QString categoryKey(const QString &check, const QString &category)
{
    return check + u"\x1f@"_s + category;
}

} // namespace

Dismissals::Dismissals(std::vector<Dismissal> list)
{
    for (Dismissal &dismissal : list)
        add(std::move(dismissal));
}

void Dismissals::add(Dismissal dismissal)
{
    switch (dismissal.scope) {
    case Dismissal::Scope::Here:
        m_here.insert(dismissal.fingerprint);
        break;
    case Dismissal::Scope::Example:
        m_scoped.insert(exampleKey(dismissal.check, dismissal.example));
        break;
    case Dismissal::Scope::Category:
        m_scoped.insert(categoryKey(dismissal.check, dismissal.category));
        break;
    case Dismissal::Scope::Check:
        m_checks.insert(dismissal.check);
        break;
    case Dismissal::Scope::Question:
        m_scoped.insert(questionKey(dismissal.check, dismissal.category));
        break;
    }
    m_list.push_back(std::move(dismissal));
}

void Dismissals::remove(const Dismissal &dismissal)
{
    std::vector<Dismissal> rest = std::move(m_list);
    rest.erase(std::remove(rest.begin(), rest.end(), dismissal), rest.end());
    *this = Dismissals(std::move(rest));
}

bool Dismissals::covers(const Finding &finding, const QString &category) const
{
    if (m_list.empty())
        return false;
    return m_checks.contains(finding.check) || m_here.contains(fingerprint(finding)) ||
        m_scoped.contains(exampleKey(finding.check, finding.example)) ||
        (!category.isEmpty() && m_scoped.contains(categoryKey(finding.check, category)));
}

bool Dismissals::covers(const StyleQuestion &question) const
{
    return m_scoped.contains(questionKey(question.key, question.segment));
}

Dismissal Dismissals::question(const StyleQuestion &question)
{
    return {Dismissal::Scope::Question, question.key, 0, question.segment};
}

std::vector<Dismissal> Dismissals::baseline(const std::vector<Finding> &findings)
{
    std::vector<Dismissal> result;
    for (const Finding &finding : findings)
        result.push_back(accepted(finding));
    return result;
}

Dismissal Dismissals::accepted(const Finding &finding)
{
    Dismissal result = here(finding);
    result.baseline = true;
    return result;
}

Dismissal Dismissals::here(const Finding &finding)
{
    return {Dismissal::Scope::Here, finding.check, finding.example, {},
        core::checks::fingerprint(finding)};
}

} // namespace core::checks
