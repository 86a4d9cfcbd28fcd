// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_guess.h"

#include <exchange/mapping/plain_word.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Words by meaning, as plainWord() leaves them; the meaning is the name of an option. A word in two rows of one field
// would be no clear word.
struct Words {
    const char *option;
    const char16_t *words;
};

constexpr Words stateWords[] = {
    {"proposed",
     u"new draft backlog todo nuevo nueva neu nouveau nouvelle novo idea entwurf borrador brouillon rascunho submitted "
     u"requested raised identified vorgeschlagen propuesto propuesta propose proposto pendiente pendente "
     u"πρόταση open offen abierto abierta aberto aberta ouvert ouverte notstarted nichtbegonnen sininiciar "
     u"identificado zuerledigen porhacer afaire afazer"},
    {"accepted", u"accepted agreed angenommen akzeptiert aceptado aceptada accepte aceito aceita triaged acknowledged"},
    {"assessed",
     u"analysis analysing analyzing inanalysis assess assessing assessment bewertet evaluado evalue avaliado"},
    {"approved",
     u"approved authorized authorised genehmigt freigegeben aprobado aprobada approuve aprovado aprovada planned "
     u"scheduled ready geplant planificado planifie planejado selectedfordevelopment"},
    {"in_progress",
     u"inprogress wip ongoing active doing started underway workinprogress inarbeit inbearbeitung laufend "
     u"lauft encurso enprogreso encours emandamento emprogresso assigned implement implementing begonnen "
     u"processing processingassigned processingplanned encursoasignada encursoasignado encursoplanificada "
     u"encursoplanificado "
     u"encoursattribue encoursplanifie inbearbeitungzugewiesen inbearbeitunggeplant inreview codereview peerreview "
     u"inqa testing intesting intest"},
    {"delivered",
     u"delivered implemented resolved solved deployed released geliefert umgesetzt gelost entregado implementado "
     u"resuelto resuelta livre implemente resolu entregue resolvido resolvida"},
    {"measuring", u"measuring monitoring verifying inmessung midiendo medindo"},
    {"embedded", u"embedded sustained standardised standardized verankert"},
    {"closed",
     u"closed done completed complete finished erledigt abgeschlossen geschlossen fertig beendet cerrado cerrada "
     u"completado completada hecho listo finalizado finalizada terminado fechado fechada concluido concluida feito "
     u"ferme fermee termine terminee fait clos cloture ολοκληρωθηκε closedcomplete"},
    {"on_hold",
     u"onhold hold paused deferred blocked waiting awaiting suspended parked zuruckgestellt pausiert wartend blockiert "
     u"enespera bloqueado suspendido enpause enattente bloque suspendu emespera pausado onice waitingforcustomer "
     u"waitingforsupport"},
    {"rejected",
     u"rejected declined abgelehnt verworfen rechazado rechazada rejete rejetee rejeitado rejeitada denied wontdo "
     u"wontfix"},
    {"withdrawn",
     u"withdrawn cancelled canceled abgebrochen storniert zuruckgezogen cancelado cancelada annule annulee obsolete "
     u"removed"},
};

constexpr Words actionWords[] = {
    {"open",
     u"new draft backlog todo nuevo nueva neu nouveau nouvelle novo submitted requested raised pending offen abierto "
     u"abierta aberto aberta ouvert ouverte notstarted nichtbegonnen pendiente pendente enattente accepted approved "
     u"zuerledigen porhacer afaire afazer planned scheduled geplant assigned reopened onhold hold deferred blocked "
     u"waiting"},
    {"in_progress",
     u"inprogress wip ongoing active doing started underway workinprogress inarbeit inbearbeitung laufend encurso "
     u"lauft enprogreso encours emandamento emprogresso begonnen implement implementing processing processingassigned "
     u"processingplanned encursoasignada encursoasignado encursoplanificada encursoplanificado encoursattribue "
     u"encoursplanifie inbearbeitungzugewiesen inbearbeitunggeplant inreview codereview peerreview inqa testing "
     u"intesting intest"},
    {"delivered",
     u"done completed complete finished closed resolved solved implemented deployed released erledigt abgeschlossen "
     u"geschlossen fertig umgesetzt gelost beendet completado completada hecho listo cerrado cerrada finalizado "
     u"finalizada terminado resuelto resuelta entregado entregue fechado fechada concluido concluida feito "
     u"resolvido resolvida ferme fermee termine terminee fait clos cloture livre resolu ολοκληρωθηκε"},
    {"verified", u"verified validated confirmed verifiziert gepruft bestatigt verificado verificada verifie validado"},
    {"not_doing", u"notdoing wontdo wontfix rejected declined abgelehnt rechazado rejete rejeitado nichtgeplant"},
    {"cancelled",
     u"cancelled canceled withdrawn abgebrochen storniert cancelado cancelada annule annulee obsolete removed"},
};

constexpr Words occurrenceWords[] = {
    {"held", u"done completed tookplace stattgefunden durchgefuhrt celebrada realizada tenue"},
    {"skipped", u"missed ausgefallen omitida manquee"},
    {"cancelled", u"canceled abgesagt cancelada annulee"},
    {"moved", u"postponed rescheduled verschoben aplazada reportee adiada"},
};

constexpr Words directionWords[] = {
    {"up", u"higherisbetter higher increase hoher mas plus maior"},
    {"down", u"lowerisbetter lower decrease niedriger menos moins menor"},
};

constexpr Words categoryWords[] = {
    {"hard_saving",
     u"hard cash cashable hardsavings saving savings cashsaving cashsavings costsaving costsavings costreduction "
     u"tangible einsparung kosteneinsparung ahorro economie economia poupanca"},
    {"cost_avoidance", u"avoidance avoided costavoided noncashable kostenvermeidung coteevite"},
    {"time_freed",
     u"time timesaving timesavings timesaved hours hourssaved productivity efficiency capacity fte zeit zeitersparnis "
     u"zeitgewinn tiempo temps tempo"},
    {"quality", u"servicequality satisfaction customersatisfaction qualitat calidad qualite qualidade"},
    {"risk", u"risks riskreduction riskavoidance compliance risiko riesgo risque risco"},
    {"dis_benefit", u"disbenefits negative"},
};

struct ScoreWords {
    double score;
    const char16_t *words;
};

// On the scale of the ranking: 1, 2, 3, 5, 8, 13.
constexpr ScoreWords scoreWords[] = {
    {13,
     u"critical highest veryhigh urgent blocker p1 prio1 kritisch sehrhoch dringend critica critico urgente muyalta "
     u"critique treselevee tresha muitoalta must musthave"},
    {8, u"high major p2 prio2 hoch alta alto haute haut eleve elevee should shouldhave"},
    {5, u"medium med moderate normal average p3 prio3 mittel media medio moyenne moyen could couldhave"},
    {2, u"low minor p4 prio4 niedrig gering tief baja bajo basse bas faible baixa baixo"},
    {1, u"lowest verylow trivial planning p5 prio5 sehrniedrig sehrgering muybaja tresfaible muitobaixa wont wonthave"},
};

qint64 optionNamed(const Field &field, QStringView name)
{
    for (size_t i = 0; i < field.options.size(); ++i) {
        if (name == QLatin1StringView(field.options[i].name))
            return qint64(i + 1);
    }
    return 0;
}

std::span<const Words> wordsOf(EntityKind kind, const Field &field)
{
    const QLatin1StringView name(field.name);
    if (name == "status"_L1 && kind == EntityKind::Improvement)
        return stateWords;
    if (name == "status"_L1 && kind == EntityKind::Action)
        return actionWords;
    if (name == "status"_L1)
        return occurrenceWords;
    if (name == "category"_L1 && kind == EntityKind::Benefit)
        return categoryWords;
    if (name == "direction"_L1)
        return directionWords;
    return {};
}

bool holdsWord(QStringView words, const QString &word)
{
    for (const QStringView known : words.split(u' ')) {
        if (plainWord(known) == word)
            return true;
    }
    return false;
}

} // namespace

qint64 namedOption(const Field &field, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    for (size_t i = 0; i < field.options.size(); ++i) {
        const Option &option = field.options[i];
        const bool isNamed = trimmed.compare(QLatin1StringView(option.name), Qt::CaseInsensitive) == 0
            || trimmed.compare(QString::fromUtf8(option.label), Qt::CaseInsensitive) == 0
            || trimmed.compare(optionLabel(field, qint64(i + 1)), Qt::CaseInsensitive) == 0;
        if (isNamed)
            return qint64(i + 1);
    }
    return 0;
}

qint64 guessedOption(EntityKind kind, const Field &field, QStringView text)
{
    if (const qint64 option = namedOption(field, text))
        return option;
    const QString word = plainWord(text);
    if (word.isEmpty())
        return 0;
    for (size_t i = 0; i < field.options.size(); ++i) {
        if (plainWord(QString::fromLatin1(field.options[i].name)) == word
            || plainWord(QString::fromUtf8(field.options[i].label)) == word)
            return qint64(i + 1);
    }
    for (const Words &words : wordsOf(kind, field)) {
        if (holdsWord(words.words, word))
            return optionNamed(field, QString::fromLatin1(words.option));
    }
    return 0;
}

bool isScore(EntityKind kind, const Field &field)
{
    const QLatin1StringView name(field.name);
    return kind == EntityKind::Improvement
        && (name == "value"_L1 || name == "urgency"_L1 || name == "risk_reduction"_L1);
}

std::optional<double> guessedScore(EntityKind kind, const Field &field, QStringView text)
{
    if (!isScore(kind, field))
        return {};
    QString word = plainWord(text);
    while (word.size() > 1 && word.front().isDigit())
        word.remove(0, 1); // "1 - Critical"
    for (const ScoreWords &known : scoreWords) {
        if (holdsWord(known.words, word))
            return known.score;
    }
    return {};
}

bool meansNoOption(const Field &field, QStringView text)
{
    return QLatin1StringView(field.name) == "frequency"_L1
        && holdsWord(u"irregular adhoc ondemand unregelmassig irregulier eventdriven", plainWord(text));
}

std::optional<bool> guessedBoolean(QStringView text)
{
    const QString word = plainWord(text);
    if (holdsWord(u"true yes y x 1 ja wahr oui vrai si verdadero sim verdadeiro", word))
        return true;
    if (holdsWord(u"false no n 0 nein falsch non faux falso nao", word))
        return false;
    return {};
}

std::optional<bool> guessedYearly(QStringView text)
{
    const QString word = plainWord(text);
    if (holdsWord(u"recurring recurrent recurrente recorrente annual annually yearly peryear perannum pa everyyear "
                  u"ongoing jahrlich projahr wiederkehrend laufend anual annuel paran",
                  word))
        return true;
    if (holdsWord(
            u"oneoff onetime once single nonrecurring notrecurring einmalig ponctuel ponctuelle unico unica unavez",
            word))
        return false;
    return {};
}

} // namespace Ratchet
