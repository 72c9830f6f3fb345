// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/tone/addressform.h"

#include "core/checks/text/charclass.h"

#include <QHash>

#include <algorithm>

namespace core::checks {

namespace {

/// Weight of a word: positive informal, negative formal. 1 is as good as certain.
struct Cues
{
    QHash<quint64, double> words;
    std::vector<std::pair<QStringView, double>> endings; ///< of words of five letters or more
    QHash<quint64, bool> notVerbs; ///< words with such an ending that are none

    void add(std::initializer_list<QStringView> list, double weight)
    {
        for (const QStringView word : list)
            words.insert(wordHash(word), weight);
    }
};

const Cues &cuesOf(Language language)
{
    static const QHash<int, Cues> all = [] {
        QHash<int, Cues> map;
        Cues &de = map[static_cast<int>(Language::German)];
        de.add({u"du", u"dich", u"dir", u"dein", u"deine", u"deinen", u"deinem", u"deiner",
                   u"deines", u"euch", u"eure", u"euren", u"eurem", u"eurer", u"dein's", u"dir's"},
            1);
        de.add({u"hast", u"bist", u"kannst", u"willst", u"möchtest", u"musst", u"sollst", u"wirst",
                   u"würdest", u"könntest", u"weißt", u"magst", u"darfst", u"solltest", u"hättest",
                   u"wärst", u"machst", u"gehst", u"siehst", u"brauchst", u"findest", u"denkst",
                   u"habt", u"seid", u"könnt", u"wollt", u"müsst"},
            0.7);
        Cues &fr = map[static_cast<int>(Language::French)];
        fr.add(
            // Twice a "vous", which may also mean several people whom one calls "tu".
            {u"tu", u"toi", u"te", u"ton", u"ta", u"tes", u"tien", u"tienne", u"toi-même"}, 2);
        fr.add(
            {u"vous", u"votre", u"vos", u"vôtre", u"vôtres", u"vous-même", u"s'il-vous-plaît"}, -1);
        fr.add({u"peux", u"veux", u"dois", u"sais", u"es"}, 0.2);
        fr.add({u"avez", u"êtes", u"pouvez", u"voulez", u"devez", u"faites", u"dites", u"savez",
                   u"veuillez", u"allez"},
            -0.8);
        Cues &es = map[static_cast<int>(Language::Spanish)];
        es.add(
            {u"tú", u"te", u"ti", u"tu", u"tus", u"contigo", u"tuyo", u"tuya", u"tuyos", u"tuyas",
                u"vos", u"vosotros", u"os", u"vuestro", u"vuestra", u"vuestros", u"vuestras"},
            1);
        es.add({u"usted", u"ustedes"}, -1);
        es.add({u"su", u"sus", u"le", u"les", u"suyo", u"suya"}, -0.4);
        es.add(
            {u"eres", u"estás", u"has", u"puedes", u"tienes", u"quieres", u"haces", u"sabes",
                u"necesitas", u"ves", u"vas", u"dices", u"debes", u"crees", u"piensas", u"gustas",
                u"vienes", u"sientes", u"juegas", u"prefieres", u"conoces", u"recuerdas",
                u"escuchas", u"miras", u"deseas", u"trabajas", u"vives", u"lees", u"hablas",
                u"buscas", u"usas", u"esperas", u"imaginas", u"puedas", u"tengas", u"quieras",
                u"hagas", u"vayas", u"sepas", u"seas", u"estés", u"dime", u"hazme", u"mira", u"oye",
                u"espera", u"ten", u"ven", u"pon", u"haz", u"sal", u"vete", u"perdona", u"disculpa",
                u"cuéntame", u"fuiste", u"viste", u"hiciste", u"tuviste", u"pudiste", u"quisiste",
                u"dijiste", u"estuviste", u"asegúrate", u"olvides", u"fíjate", u"imagínate",
                u"llámame", u"avísame", u"déjame", u"dame", u"ayúdame", u"podrías", u"querrías",
                u"tendrías", u"serías", u"deberías", u"sabías", u"habías", u"tenías", u"podías",
                u"querías", u"estabas", u"eras", u"ibas"},
            1);
        es.add(
            {u"dígame", u"permítame", u"disculpe", u"perdone", u"espere", u"diga", u"haga", u"vaya",
                u"tenga", u"venga", u"llame", u"introduzca", u"visite", u"asegúrese", u"fíjese",
                u"mire", u"oiga", u"déjeme", u"deme", u"cuénteme", u"póngase", u"llámeme",
                u"indíqueme", u"verifique", u"confirme", u"revise", u"proporcione",
                u"proporcióneme", u"imagínese", u"pruebe", u"siga", u"pulse", u"elija",
                u"seleccione", u"envíe", u"escriba", u"recuerde", u"ayúdeme", u"olvide", u"piense"},
            -1);
        es.add({u"puede", u"tiene", u"quiere", u"desea", u"podría", u"necesita", u"sabe", u"debe",
                   u"está", u"ha", u"gustaría", u"prefiere", u"quisiera", u"cree", u"conoce",
                   u"tenía", u"había", u"estaba", u"vio", u"tendrá", u"podrá", u"será", u"vive",
                   u"ve", u"hace", u"juega", u"escucha"},
            -0.25);
        es.endings = {{u"aste", 0.9}, {u"iste", 0.8}, {u"arías", 1}, {u"erías", 0.8}, {u"irías", 1},
            {u"arás", 1}, {u"erás", 1}, {u"irás", 1}, {u"ieras", 0.8}, {u"aras", 0.5},
            {u"abas", 0.6}, {u"astes", 0.6}, {u"áis", 1}, {u"éis", 1}, {u"emos", 0}, {u"ndote", 1},
            {u"arte", 0.7}, {u"erte", 0.6}, {u"irte", 0.9}, {u"ándote", 1}, {u"arle", -0.6},
            {u"erle", -0.6}, {u"irle", -0.6}, {u"arse", -0.3}, {u"ndole", -0.6}};
        for (const QStringView word : {u"existe", u"triste", u"gaste", u"baste", u"contraste",
                 u"parte", u"aparte", u"arte", u"muerte", u"suerte", u"fuerte", u"consiste",
                 u"comparte", u"reparte", u"desgaste", u"insiste", u"detrás", u"además", u"jamás",
                 u"quizás", u"atrás", u"ajedrez", u"palabras", u"cámaras", u"aras", u"caras",
                 u"claras", u"raras", u"marte", u"chiste", u"asiste", u"convierte", u"divierte",
                 u"advierte", u"seis", u"norte", u"debería"})
            es.notVerbs.insert(wordHash(word), true);
        Cues &it = map[static_cast<int>(Language::Italian)];
        it.add({u"tu", u"te", u"ti", u"tuo", u"tua", u"tuoi", u"tue", u"sei", u"hai", u"puoi",
                   u"vuoi", u"devi", u"sai", u"stai", u"fai", u"vai", u"dimmi", u"scusami",
                   u"dammi", u"puoi", u"potresti", u"vorresti", u"dovresti", u"avresti", u"saresti",
                   u"fammi", u"senti", u"guarda", u"aspetta", u"scusa"},
            1);
        // Not "la" and "le", which are articles nearly always.
        it.add({u"lei"}, -0.8);
        it.add({u"suo", u"sua", u"suoi", u"sue"}, -0.35);
        it.add(
            {u"potrebbe", u"vorrebbe", u"può", u"vuole", u"deve", u"desidera", u"mi dica", u"scusi",
                u"dica", u"aspetti", u"senta", u"guardi", u"prego", u"attenda", u"venga", u"vada",
                u"faccia", u"abbia", u"riceverà", u"troverà", u"potrà", u"avrà"},
            -0.7);
        it.endings = {{u"asti", 0.9}, {u"esti", 0.5}, {u"isti", 0.5}, {u"erai", 1}, {u"irai", 1},
            {u"arti", 0.5}, {u"erti", 0.5}, {u"irti", 0.5}, {u"arla", -0.7}, {u"erla", -0.7},
            {u"irla", -0.7}, {u"arle", -0.7}, {u"erle", -0.7}, {u"irle", -0.7}};
        Cues &nl = map[static_cast<int>(Language::Dutch)];
        nl.add({u"je", u"jij", u"jou", u"jouw", u"jullie", u"jezelf", u"m'n"}, 1);
        nl.add({u"u", u"uw", u"uzelf", u"uwe"}, -1);
        Cues &pt = map[static_cast<int>(Language::Portuguese)];
        pt.add({u"tu", u"te", u"ti", u"teu", u"tua", u"teus", u"tuas", u"contigo", u"você",
                   u"vocês", u"cê", u"pra", u"tá", u"né", u"és", u"tens", u"podes", u"queres",
                   u"sabes", u"vais"},
            0.9);
        pt.add({u"senhor", u"senhora", u"senhores", u"senhoras", u"vossa"}, -1);
        pt.add({u"lhe", u"lhes"}, -0.6);
        pt.add({u"o", u"a"}, 0);
        pt.endings = {{u"aste", 0.9}, {u"este", 0.2}, {u"iste", 0.6}, {u"arias", 0.8},
            {u"arás", 0.9}, {u"erás", 0.9}, {u"irás", 0.9}};
        return map;
    }();
    static const Cues none;
    const auto found = all.constFind(static_cast<int>(language));
    return found == all.cend() ? none : *found;
}

/// Weight of a French word that no list holds, by its ending and what hangs on it. `word`: folded.
double frenchVerb(QStringView word)
{
    if (word.startsWith(u"t'"))
        return 2;
    if (word.endsWith(u"-tu"))
        return 2;
    if (word.endsWith(u"-toi"))
        return 1;
    if (word == u"rendez-vous" || word == u"assez")
        return 0;
    if (word.endsWith(u"-vous"))
        return -1;
    // An order: "donnez-moi" or "donne-moi", but not "donnons-nous" or "peut-être".
    for (const QStringView object : {u"-moi", u"-le", u"-la", u"-les", u"-lui", u"-y", u"-en"}) {
        if (!word.endsWith(object))
            continue;
        const QStringView verb = word.chopped(object.size());
        return verb.endsWith(u"ez") ? -1 : verb.endsWith(u"ons") ? 0 : 0.7;
    }
    return word.size() >= 5 && word.endsWith(u"ez") ? -0.7 : 0;
}

} // namespace

AddressUse addressUse(const Document &document)
{
    return addressUse(document, document.language());
}

AddressUse addressUse(const Document &document, Language language)
{
    AddressUse use;
    const Cues &cues = cuesOf(language);
    if (cues.words.isEmpty())
        return use;
    static const QHash<quint64, bool> kGermanFormal = [] {
        QHash<quint64, bool> words;
        for (const QStringView word :
            {u"sie", u"ihnen", u"ihr", u"ihre", u"ihren", u"ihrem", u"ihrer", u"ihres"})
            words.insert(wordHash(word), true);
        return words;
    }();
    const auto &tokens = document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (!token.is(TokenKind::Word) && !token.is(TokenKind::Mark))
            continue;
        double weight = 0;
        if (token.is(TokenKind::Word)) {
            weight = cues.words.value(token.hash);
            const QStringView word = document.view(token.span());
            if (language == Language::German && kGermanFormal.contains(token.hash)) {
                const bool sentenceStart = i == 0 || token.afterBreak ||
                    (tokens[i - 1].is(TokenKind::Mark) &&
                        QStringView(u".!?:\u201e\"")
                            .contains(document.text()[tokens[i - 1].start]));
                if (token.capital)
                    weight = sentenceStart ? -0.3 : -1;
                else if (word == u"ihr")
                    weight = 0.3;
            }
            if (weight == 0 && word.size() >= 5 && !cues.endings.empty() &&
                !cues.notVerbs.contains(token.hash) && !(token.capital && i > 0)) {
                const QString low = folded(word);
                for (const auto &[ending, value] : cues.endings) {
                    if (low.endsWith(ending)) {
                        weight = value;
                        break;
                    }
                }
            }
            if (language == Language::French && weight == 0)
                weight = frenchVerb(folded(word));
        }
        if (weight > 0) {
            if (use.informal.isEmpty())
                use.informal = token.span();
            use.informalWeight += weight;
        } else if (weight < 0) {
            if (use.formal.isEmpty())
                use.formal = token.span();
            use.formalWeight -= weight;
        }
    }
    const double a = use.formalWeight;
    const double b = use.informalWeight;
    constexpr double kSure = 0.6;
    if (a < kSure && b < kSure)
        use.form = AddressForm::None;
    else if (a >= 1 && b >= 1 && std::min(a, b) * 3 >= std::max(a, b))
        use.form = AddressForm::Mixed;
    else
        use.form = a > b ? AddressForm::Formal : AddressForm::Informal;
    return use;
}

} // namespace core::checks
