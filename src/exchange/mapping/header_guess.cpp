// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_guess.h"

#include <core/entity_types.h>
#include <exchange/mapping/plain_word.h>
#include <exchange/mapping/record_index.h>
#include <exchange/mapping/typed_number.h>
#include <exchange/mapping/value_guess.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/header_rows.h>

#include <QRegularExpression>
#include <QSet>

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
     u"erstellt erstelltam angelegt erfasst erfasstam erstelldatum cree creele datedecreation criado criadoem "
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

constexpr int notNamed = 1000;

// A name that is one of two, or has its unit behind it, is further than one that is the whole header.
constexpr int ofPart = 200;
// And one that only has a word for notes among others.
constexpr int ofRemark = 400;

// What people wrote beside a record is no name of it, nor what it is about.
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

bool isWhatItIsAbout(const Field &field)
{
    static const QStringList names{u"title"_s, u"text"_s, u"description"_s, u"outcome"_s, u"summary"_s, u"name"_s};
    return names.contains(QLatin1StringView(field.name));
}

// 0 for our own name, 1 for a label, further for synonyms; notNamed where the word is none of the field's.
int distanceOf(const Field &field, const QString &word, HeaderGuess sureness)
{
    if (word == plainWord(QString::fromLatin1(field.name)))
        return 0;
    if (word == plainWord(QString::fromUtf8(field.label)) || word == plainWord(label(field)))
        return 1;
    if (sureness == HeaderGuess::OwnNames)
        return notNamed;
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

int distanceOf(const Field &field, const QString &header, const QStringList &parts, HeaderGuess sureness)
{
    const QString word = plainWord(header);
    int distance = word.isEmpty() ? notNamed : distanceOf(field, word, sureness);
    if (distance > 1 && isWhatItIsAbout(field) && isRemark(header))
        return notNamed;
    if (distance == notNamed && sureness == HeaderGuess::Synonyms && QLatin1StringView(field.name) == "note"_L1
        && isRemark(header))
        return ofRemark; // "Board comments", "Notes of the owner"
    for (qsizetype part = 0; distance == notNamed && sureness == HeaderGuess::Synonyms && part < parts.size(); ++part) {
        if (parts.size() > 1)
            distance = std::min(notNamed, distanceOf(field, parts[part], sureness) + ofPart + int(part));
    }
    return distance;
}

struct Candidate {
    int distance;
    qsizetype column;
    const Field *field;
};

QStringList sampleOf(const TextTable &table, qsizetype column)
{
    constexpr size_t enough = 400;
    QStringList cells;
    for (size_t i = 0; i < std::min(table.rows.size(), enough); ++i) {
        const QString cell = table.rows[i].cells[column].trimmed();
        if (!cell.isEmpty() && !isUnknownMark(cell))
            cells += cell;
    }
    return cells;
}

bool isMostly(const QStringList &cells, const std::function<bool(const QString &)> &fits)
{
    return !cells.isEmpty() && std::ranges::count_if(cells, fits) * 10 >= cells.size() * 9;
}

bool looksLikeReference(const QString &cell)
{
    const qsizetype dash = cell.lastIndexOf(u'-');
    const bool hasDigit = !cell.isEmpty() && cell.back().isDigit();
    return hasDigit && cell.size() <= 24 && !cell.contains(u' ') && (dash > 0 || cell.front().isUpper())
        && cell.front().isLetter();
}

// Whether what stands in the column can be nothing else but this field.
bool fitsByContent(RecordNames &names, EntityKind kind, const Field &field, const QStringList &cells)
{
    if (field.kind == FieldKind::Enumeration)
        return QSet<QString>(cells.begin(), cells.end()).size() > 1
            && isMostly(cells, [&](const QString &cell) { return guessedOption(kind, field, cell) > 0; });
    if (field.kind == FieldKind::Reference)
        return isMostly(cells, [&](const QString &cell) { return names.find(*field.reference, cell) != 0; });
    if (QLatin1StringView(field.name) == "reference"_L1)
        return QSet<QString>(cells.begin(), cells.end()).size() == cells.size() && isMostly(cells, looksLikeReference);
    return false;
}

bool isPriority(const QString &header)
{
    return u"priority prio prioritat prioridad priorite prioridade importance"_s.split(u' ').contains(
        plainWord(header));
}

// Whether the cells speak against the field. Dates and states do not: what is wrong there has to be listed.
bool canBe(EntityKind kind, const QString &header, const Field &field, const QStringList &cells)
{
    if (cells.isEmpty())
        return true;
    // A number under "Priority" may mean that 1 is the first or the least.
    const auto isWord = [&](const QString &cell) { return guessedScore(kind, field, cell).has_value(); };
    if (isScore(kind, field) && (isPriority(header) || std::ranges::any_of(cells, isWord)))
        return isMostly(cells, isWord);
    if (field.kind == FieldKind::Number || field.kind == FieldKind::Integer) {
        QStringList plain; // what bears its unit is read without a pattern
        std::ranges::copy_if(cells, std::back_inserter(plain),
                             [](const QString &cell) { return !typedNumberIn(cell) && !clockNumberIn(cell); });
        return plain.isEmpty() || findNumberPattern(plain).outcome != ColumnReading::Unreadable;
    }
    if (field.kind == FieldKind::Enumeration && QLatin1StringView(field.name) != "status"_L1)
        return std::ranges::count_if(cells, [&](const QString &cell) { return guessedOption(kind, field, cell) > 0; })
            * 2
            >= cells.size();
    return true;
}

// A column of texts of several words, hardly any twice, that is nothing else: the one with the longest.
QString columnOfTitles(const TextTable &table, const QMap<QString, QString> &known)
{
    QString longest;
    double most = 0;
    const QStringList names = distinctNames(table.header);
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const QString &header = names[column];
        const QStringList cells = known.contains(header) || isRemark(header) ? QStringList() : sampleOf(table, column);
        const bool isVaried = QSet<QString>(cells.begin(), cells.end()).size() * 10 >= cells.size() * 8;
        if (!isVaried
            || !isMostly(cells, [](const QString &cell) { return cell.contains(u' ') && cell.front().isLetter(); }))
            continue;
        const double length = double(cells.join(QString()).size()) / double(cells.size());
        if (length > most) {
            most = length;
            longest = header;
        }
    }
    return longest;
}

// Tables without a column of titles often have one that can be nothing else for us; what somebody remarked is none.
void promoteToTitle(EntityKind kind, QMap<QString, QString> &columns)
{
    if (!entityType(kind).find(u"title") || columns.values().contains(u"title"_s))
        return;
    for (const QString &stand : {u"description"_s, u"outcome"_s}) {
        const QString header = columns.key(stand);
        if (header.isEmpty() || isRemark(header))
            continue;
        columns[header] = u"title"_s;
        return;
    }
}

// "K2", "Col 4", nothing: a header without a word.
bool saysNothing(const QString &header)
{
    static const QRegularExpression word(u"\\p{L}{4,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return !word.match(header).hasMatch();
}

} // namespace

QMap<QString, QString> guessByName(EntityKind kind, const QStringList &header, HeaderGuess sureness)
{
    std::vector<Candidate> candidates;
    const QStringList names = distinctNames(header);
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QStringList parts = headerParts(names[column]);
        for (const Field &field : entityType(kind).fields) {
            if (const int distance = distanceOf(field, names[column], parts, sureness); distance < notNamed)
                candidates.push_back({distance, column, &field});
        }
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::distance);
    QMap<QString, QString> columns;
    QSet<const Field *> taken;
    for (const Candidate &candidate : candidates) {
        const QString &name = names[candidate.column];
        if (columns.contains(name) || taken.contains(candidate.field))
            continue;
        columns.insert(name, QString::fromLatin1(candidate.field->name));
        taken.insert(candidate.field);
    }
    if (sureness == HeaderGuess::Synonyms)
        promoteToTitle(kind, columns);
    return columns;
}

bool saysField(EntityKind kind, const QString &header, const QString &field)
{
    const Field *meant = entityType(kind).find(field);
    return meant && distanceOf(*meant, header, headerParts(header), HeaderGuess::Synonyms) < notNamed;
}

QMap<QString, QString> borneOut(EntityKind kind, const TextTable &table, QMap<QString, QString> guessed)
{
    const QStringList names = distinctNames(table.header);
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QString &header = names[column];
        const Field *field = entityType(kind).find(guessed.value(header));
        if (!field || header == QLatin1StringView(field->name) || canBe(kind, header, *field, sampleOf(table, column)))
            continue;
        guessed.remove(header);
        if (QLatin1StringView(field->name) == "source"_L1 && !guessed.values().contains(u"source_reference"_s))
            guessed.insert(header, u"source_reference"_s);
    }
    return guessed;
}

QMap<QString, QString> guessByContent(const Register &reg, EntityKind kind, const TextTable &table,
                                      QMap<QString, QString> known)
{
    RecordNames names(reg);
    const QStringList headers = distinctNames(table.header);
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const QString &header = headers[column];
        const QStringList cells = known.contains(header) ? QStringList() : sampleOf(table, column);
        std::vector<const Field *> fitting;
        for (const Field &field : entityType(kind).fields) {
            // Which part somebody has only a header can say: a project lead is nobody's verifier.
            const bool isTold = field.reference != EntityKind::Person
                || (QLatin1StringView(field.name) == "owner"_L1 && saysNothing(header));
            if (isTold && !known.values().contains(QString::fromLatin1(field.name))
                && fitsByContent(names, kind, field, cells))
                fitting.push_back(&field);
        }
        // "Medium" is a size as well as a timescale, and a priority for that matter: words of two fields are of none.
        const bool isAmbiguous = std::ranges::count(fitting, FieldKind::Enumeration, &Field::kind) > 1;
        if (!fitting.empty() && !isAmbiguous)
            known.insert(header, QString::fromLatin1(fitting.front()->name));
    }
    const bool needsTitle = entityType(kind).find(u"title") && !known.values().contains(u"title"_s);
    if (const QString header = needsTitle ? columnOfTitles(table, known) : QString(); !header.isEmpty())
        known.insert(header, u"title"_s);
    return known;
}

} // namespace Ratchet
