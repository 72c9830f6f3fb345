// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/template/value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::jinja {

struct Expression;
using ExpressionPtr = std::unique_ptr<Expression>;

struct Expression
{
    enum class Kind {
        Literal,     // value
        Name,        // text
        Attribute,   // left.text
        Index,       // left[right]
        Slice,       // left[items0:items1:items2], each may be null
        Call,        // left(items, named)
        Filter,      // left | text(items, named)
        Test,        // left is [not] text items
        Unary,       // text left
        Binary,      // left text right
        Conditional, // left if right else items0
        ListLiteral, // [items]
        DictLiteral, // {keys: items}
    };
    Kind kind = Kind::Literal;
    Value value;
    std::string text;
    bool negated = false;
    ExpressionPtr left;
    ExpressionPtr right;
    std::vector<ExpressionPtr> keys;
    std::vector<ExpressionPtr> items;
    std::vector<std::pair<std::string, ExpressionPtr>> named;
};

struct Node;
using Nodes = std::vector<std::unique_ptr<Node>>;

struct Node
{
    enum class Kind { Text, Output, If, For, Set, SetBlock, Macro, Break, Continue, Group };
    Kind kind = Kind::Text;
    int line = 0;
    std::string text;                    // Text; name of a macro or of what is set
    std::string attribute;               // Set: of a namespace
    std::vector<std::string> names;      // targets of For and Set, parameters of Macro
    ExpressionPtr expression;            // Output, If, For (iterable), Set
    ExpressionPtr condition;             // For: its filter
    std::vector<ExpressionPtr> defaults; // Macro: per parameter, may be null
    Nodes body;
    Nodes otherwise; // else branches; an elif is an If inside
};

// Parses a template as transformers compiles it: trim_blocks and lstrip_blocks on, loop controls
// and the {% generation %} tag known. Unknown tags are errors that name the tag and the line.
Result<Nodes> parseTemplate(std::string_view source);

} // namespace engine::jinja
