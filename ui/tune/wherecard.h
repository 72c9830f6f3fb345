// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/basemodels.h"
#include "core/providers/catalogue.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"

#include <QHash>

class QComboBox;
class QPushButton;

namespace ui {

class ChoiceCard;
class LinkButton;
class LocalModels;
class TextLabel;

/// A service that speaks the OpenAI API, as the user has entered it.
struct ServiceAddress
{
    QString name = {};    ///< of the user's own choice
    QString address = {}; ///< as typed
    QString model = {};   ///< to teach there

    bool operator==(const ServiceAddress &) const = default;
};

inline constexpr char16_t kExportOnly[] = u"export"; ///< instead of a provider's id

/// "Where": this computer, another address, a service that can be quoted already, or only a file; and
/// which model there.
class WhereCard final : public Card
{
    Q_OBJECT

public:
    WhereCard(const core::Catalogue &catalogue, LocalModels &models, QWidget *parent = nullptr);

    /// A provider's id, or kExportOnly.
    [[nodiscard]] QString place() const { return m_place; }
    void setPlace(const QString &place);
    [[nodiscard]] const core::ProviderInfo *provider() const;
    /// What is chosen on this computer; null: nothing, or another place.
    [[nodiscard]] const core::LocalModel *localModel() const;
    [[nodiscard]] QString localModelId() const { return m_localModel; }
    void setLocalModel(const QString &id);
    /// What is chosen at a service of the catalogue: its id, and its size in billions of parameters.
    [[nodiscard]] QString hostedModel() const;
    [[nodiscard]] std::optional<double> hostedParams() const;

    void setService(const ServiceAddress &service);
    [[nodiscard]] const ServiceAddress &service() const { return m_service; }
    void focusModel();

signals:
    void changed();
    void folderRequested();
    void modelsRequested();
    void serviceRequested();

private:
    void addPlaces();
    [[nodiscard]] ChoiceCard *addPlace(IconName icon, const QString &id, const QString &title);
    void choose(const QString &place);
    void showPlace();
    void fillModels();
    void takeModel(int index);
    void describeLocal();

    const core::Catalogue &m_catalogue;
    LocalModels &m_models;
    QHash<QString, ChoiceCard *> m_places;
    QString m_place = QStringLiteral("local");
    QString m_localModel = QStringLiteral("practice");
    ServiceAddress m_service;
    QWidget *m_others;
    QPushButton *m_showOthers;
    TextLabel *m_modelTitle;
    QComboBox *m_model;
    TextLabel *m_modelNote;
    QWidget *m_modelBox;
    LinkButton *m_which;
    QWidget *m_serviceBox;
    TextLabel *m_serviceText;
    QPushButton *m_changeService;
    bool m_filling = false;
};

} // namespace ui
