// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/examplewords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct ExampleWords
{
    Q_DECLARE_TR_FUNCTIONS(ExampleWords)
};

} // namespace

QString statusWord(core::Status status)
{
    switch (status) {
    case core::Status::ToDo:
        return ExampleWords::tr("To do");
    case core::Status::NeedsWork:
        return ExampleWords::tr("Needs work");
    case core::Status::Done:
        return ExampleWords::tr("Done");
    }
    return {};
}

QString splitWord(core::Split split)
{
    switch (split) {
    case core::Split::Train:
        return ExampleWords::tr("Teach the model");
    case core::Split::Validation:
        return ExampleWords::tr("Pick the best version");
    case core::Split::Kept:
        return ExampleWords::tr("Kept for testing");
    case core::Split::LeftOut:
        return ExampleWords::tr("Left out");
    }
    return {};
}

QString roleWord(core::Role role)
{
    switch (role) {
    case core::Role::System:
        return ExampleWords::tr("House rules");
    case core::Role::User:
        return ExampleWords::tr("What they wrote");
    case core::Role::Assistant:
        return ExampleWords::tr("What we answer");
    case core::Role::Tool:
        return ExampleWords::tr("What a tool returned");
    }
    return {};
}

} // namespace ui
