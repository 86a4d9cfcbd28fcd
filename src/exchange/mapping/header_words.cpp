// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_words.h"

#include <core/reference.h>
#include <exchange/mapping/plain_word.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// What others call our fields, as plainWord() leaves it, the likeliest first.
struct Synonyms {
    const char *field;
    const char16_t *words;
};

constexpr Synonyms synonyms[] = {
    {"reference",
     u"issuekey key number id reference ref nummer numero nr no clavedeincidencia clave chave cle csiid refno "
     u"refnumber "
     u"referenceno itemno idno actionid pirid lessonid itemid ticketid ticket "
     u"issueid recordid kennung referencia referenz identifier codigo code"},
    {"title",
     u"title summary shortdescription subject name action improvement opportunity feature massnahme verbesserung titel "
     u"titulo titre resumen resume resumo zusammenfassung betreff asunto objet assunto accion acao whattodo what "
     u"whatwewanttoimprove idea proposal topic task aufgabe "
     u"tarea tarefa tache description ευκαιριαβελτιωσησ thema issue recommendation "
     u"recommendedaction decision initiative initiatives suggestion vorschlag iniciativa vorhaben"},
    {"text", u"text lesson lessonlearned whatwelearned lektion erkenntnis leccion lecon licao lessons event ereignis"},
    {"description", u"description details detail beschreibung descripcion descricao longdescription background"},
    {"note",
     u"note notes comment comments remark remarks statusnote statuscomment statusupdate progressnote worknotes "
     u"bemerkung bemerkungen kommentar kommentare anmerkung anmerkungen notiz notizen comentario comentarios "
     u"observaciones observacoes commentaire commentaires remarque remarques"},
    {"outcome",
     u"outcome benefit expectedbenefit expectedoutcome nutzen beneficio benefice ergebnis impactανεφαρμοστει"},
    {"service",
     u"service businessservice affectedservice application system cmdbci configurationitem where wo dienst servicio "
     u"servico "
     u"product produkt producto"},
    {"owner",
     u"owner assignee assignedto responsible verantwortlich verantwortlicher zustandig zustandiger bearbeiter "
     u"personaasignada asignado responsable responsavel atribuidoa assigneea attributaire actionowner eigentumer lead "
     u"who wer"},
    {"sponsor", u"sponsor executivesponsor auftraggeber patrocinador"},
    {"status", u"status state estado etat zustand incidentstate situacao stand progress"},
    {"raised_on",
     u"raisedon raised logged dateadded added created createdon createdat openedat opened dateraised "
     u"creationdate creada creado fechadecreacion "
     u"erstellt erstelltam angelegt erfasst erfasstam gemeldet gemeldetam eingereichtam erstelldatum cree creele "
     u"datedecreation criado criadoem "
     u"syscreatedat syscreatedon reportedon loggedon date datum fecha data"},
    {"accepted_on", u"acceptedon accepted angenommenam"},
    {"approved_on", u"approvedon approved approvaldate genehmigtam"},
    {"started_on",
     u"startedon started startdate actualstart begonnenam startdatum fechadeinicio datedebut inicio beginn"},
    {"target_on",
     u"targeton targetdate target duedate due dueon dueby targetby fallig falligam faelligam termin zieltermin "
     u"deadline "
     u"fechadevencimiento vencimiento echeance dateecheance prazo targetresolution plannedend plannedfinish"},
    {"due_on",
     u"dueon duedate due dueby targetdate fallig falligam faelligam termin zieltermin falligkeit deadline "
     u"fechadevencimiento "
     u"vencimiento fechalimite echeance datedecheance prazo vencimento targetresolution"},
    {"delivered_on",
     u"deliveredon delivered resolvedat completedon completed completiondate donedate implementedon actualend "
     u"geliefertam umgesetztam erledigtam livrele entregadoel concluidoem resuelta"},
    {"closed_on",
     u"closedon closed closedat closingdate closedate geschlossen geschlossenam abgeschlossenam cerrado cerrada "
     u"fechadecierre fermele clotureele fechadoem resolved resolvedon"},
    {"verified_on", u"verifiedon verified verifieddate gepruftam"},
    {"verified_by", u"verifiedby verifier gepruftvon verificadopor verifiepar"},
    {"updated_on",
     u"updatedon updated lastupdated lastmodified modified sysupdatedon sysupdatedat actualizada actualizado "
     u"geandert geandertam aktualisiert aktualisiertam misajour modifie modificado atualizado atualizadoem "
     u"datelastreviewed lastreviewed"},
    {"reason", u"reason closurenotes closenotes grund begrundung motivo motif razon"},
    {"pir", u"pir review postmortem postincidentreview incidentreview retrospective"},
    {"lesson", u"lessonreference lesson"},
    {"improvement", u"improvement csi csireference initiative verbesserung mejora amelioration melhoria"},
    {"source", u"source origin quelle fuente origine origem πηγη"},
    {"value",
     u"value reading measurement wert valor valeur businessvalue priority prio prioritat prioridad priorite "
     u"prioridade importance"},
    {"urgency", u"urgency timecriticality dringlichkeit urgencia urgence"},
    {"risk_reduction", u"riskreduction risikominderung"},
    {"effort", u"effort jobsize size storypoints aufwand esfuerzo esforco effortd aufwandtage efforttage estimate"},
    {"manual_rank", u"rank ranking rang rango"},
    {"tags", u"tags labels etiquetas schlagworte keywords etiquettes"},
    {"name", u"name fullname displayname bezeichnung nombre nom nome"},
    {"email", u"email emailaddress mail correo correoelectronico courriel"},
    {"job_title", u"jobtitle position rolle funktion cargo poste"},
    {"unit", u"unit team department assignmentgroup group abteilung gruppe equipo departamento equipe service einheit"},
    {"month", u"month monat mes mois period periode"},
    {"metric", u"metric kpi measure kennzahl metrica indicador indicateur metrique"},
    {"on", u"on date datum fecha data month period day tag periode mes"},
    {"numerator", u"numerator zahler numerador"},
    {"denominator", u"denominator nenner denominador"},
    {"occurred_on", u"occurredon incidentdate occurred openedat startedat date datum fecha data"},
    {"held_on", u"heldon reviewdate held durchgefuhrtam reviewedon"},
    {"incident_reference", u"incidentreference incident incidentid incidentnumber storung incidente"},
    {"severity", u"severity sev priority schweregrad severidad severidade prioritat gravite"},
    {"cause_code", u"causecode rootcause cause closedcode closecode category ursache causa"},
    {"facilitator", u"facilitator moderator chair"},
    {"summary", u"summary zusammenfassung resumen resume resumo description"},
    {"criticality", u"criticality tier kritikalitat criticidad"},
    {"direction", u"direction richtung direccion"},
    {"frequency", u"frequency haufigkeit frecuencia"},
    {"definition", u"definition definicion"},
    {"data_source", u"datasource datenquelle"},
    {"hours", u"hours stunden horas heures"},
    {"available_hours", u"availablehours available capacity verfugbar kapazitat capacidad"},
    {"taken_by", u"takenby takenfor"},
    {"agreed_by", u"agreedby approvedby"},
};

// Farther than every synonym: what is left of a header without the words that say when, a name that is one of two or
// has its unit behind it, and a header that only has a word for notes among others.
constexpr int ofRest = 100;
constexpr int ofPart = 200;
constexpr int ofRemark = 400;

bool isWhatItIsAbout(const Field &field)
{
    static const QStringList names{u"title"_s, u"text"_s, u"description"_s, u"outcome"_s, u"summary"_s, u"name"_s};
    return names.contains(QLatin1StringView(field.name));
}

// 0 for our own name, 1 for a label; notNamed for any other.
int ownDistance(const Field &field, const QString &word)
{
    if (word == plainWord(QString::fromLatin1(field.name)))
        return 0;
    return word == plainWord(QString::fromUtf8(field.label)) || word == plainWord(label(field)) ? 1 : notNamed;
}

// Of two columns "Parent" and "Parent key" the first has what only the other program knows.
bool isKeyOf(const Field &field, const QString &word)
{
    static const QStringList endings{u"key"_s, u"reference"_s, u"ref"_s};
    const QString name = plainWord(QString::fromLatin1(field.name));
    return field.reference && referenceField(*field.reference) >= 0
        && std::ranges::any_of(endings, [&](const QString &ending) { return word == name + ending; });
}

// Further for synonyms, the likeliest first.
int wordDistance(const Field &field, const QString &word)
{
    if (word.isEmpty())
        return notNamed;
    if (isKeyOf(field, word))
        return -1;
    if (const int distance = ownDistance(field, word); distance < notNamed)
        return distance;
    for (const Synonyms &known : synonyms) {
        if (QLatin1StringView(known.field) != QLatin1StringView(field.name))
            continue;
        const qsizetype at = QStringView(known.words).split(u' ').indexOf(word);
        if (at >= 0)
            return 2 + int(at);
    }
    return notNamed;
}

// "Improvement / Idea" and "Effort (days)" say in each part what they say.
QStringList headerParts(const QString &header)
{
    static const QRegularExpression between(u"[/|()\\[\\]:;]+"_s);
    QStringList parts;
    for (const QString &part : header.split(between, Qt::SkipEmptyParts))
        parts += plainWord(part);
    parts.removeAll(QString());
    return parts;
}

// "New target date", "Who now", "Termin neu": of what there are two, the later. A number is another thing then: the
// latest value of a measure is no score. And the state of affairs is no status.
QString withoutWhen(const Field &field, QStringList words)
{
    static const QStringList later{u"new"_s,       u"current"_s, u"updated"_s, u"latest"_s,  u"revised"_s,
                                   u"neu"_s,       u"neue"_s,    u"neuer"_s,   u"neues"_s,   u"neuen"_s,
                                   u"aktueller"_s, u"nuevo"_s,   u"nueva"_s,   u"nouveau"_s, u"nouvelle"_s,
                                   u"aktuell"_s,   u"actuel"_s,  u"actuelle"_s};
    if (words.size() < 2 || field.kind == FieldKind::Number || field.kind == FieldKind::Integer)
        return {};
    if (words.last() == "now"_L1 || later.contains(words.last())) // "Termin neu", "date cible nouvelle"
        words.removeLast();
    else if (later.contains(words.first()) && words != QStringList{u"current"_s, u"state"_s})
        words.removeFirst();
    else
        return {};
    return plainWord(words.join(QString()));
}

// "Date closed" and "Closed date" are "Closed on".
QStringList asDay(const Field &field, QStringList words)
{
    if (field.kind != FieldKind::Date || words.size() < 2)
        return {};
    if (words.first() == "date"_L1)
        words.removeFirst();
    else if (words.last() == "date"_L1)
        words.removeLast();
    else
        return {};
    const QString rest = plainWord(words.join(QString()));
    return {rest + u"on"_s, rest};
}

// What is left of a header that says nothing as it stands.
int restDistance(const Field &field, const QString &header)
{
    static const QRegularExpression custom(u"^custom ?field ?\\((.+)\\)$"_s);
    static const QRegularExpression between(u"\\s+"_s);
    QString said = header.trimmed().toCaseFolded();
    if (const auto inner = custom.match(said); inner.hasMatch())
        said = inner.captured(1).trimmed();
    const QStringList words = said.split(between, Qt::SkipEmptyParts);
    int distance = notNamed;
    for (const QString &rest : QStringList{plainWord(said), withoutWhen(field, words)} + asDay(field, words))
        distance = std::min(distance, wordDistance(field, rest));
    return distance == notNamed ? notNamed : ofRest + distance;
}

} // namespace

bool isRemark(const QString &header)
{
    static const QStringList words =
        u"comment comments note notes remark remarks bemerkung bemerkungen kommentar kommentare anmerkung anmerkungen "
        u"notiz notizen comentario comentarios observaciones observacoes commentaire commentaires remarque remarques "
        u"worknotes worklog log"_s.split(u' ');
    static const QRegularExpression between(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = header.split(between, Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [](const QString &part) { return words.contains(plainWord(part)); });
}

int ownNameDistance(const Field &field, const QString &header) { return ownDistance(field, plainWord(header)); }

int headerDistance(const Field &field, const QString &header)
{
    int distance = wordDistance(field, plainWord(header));
    if (distance > 1 && isWhatItIsAbout(field) && isRemark(header))
        return notNamed;
    if (distance == notNamed)
        distance = restDistance(field, header);
    if (distance == notNamed && QLatin1StringView(field.name) == "note"_L1 && isRemark(header))
        return ofRemark; // "Board comments", "Notes of the owner"
    const QStringList parts = headerParts(header);
    for (qsizetype part = 0; distance == notNamed && part < parts.size(); ++part) {
        if (parts.size() > 1)
            distance = std::min(notNamed, wordDistance(field, parts[part]) + ofPart + int(part));
    }
    return distance;
}

} // namespace Ratchet
