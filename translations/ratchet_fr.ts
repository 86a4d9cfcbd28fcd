<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionEdit</name>
    <message>
        <source>This action is no longer there.</source>
        <translation>Cette action n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is part of the improvement %2 already.</source>
        <translation>%1 fait déjà partie de l’amélioration %2.</translation>
    </message>
</context>
<context>
    <name>ActionGate</name>
    <message>
        <source>An action is verified by somebody: name the person who looked at the result.</source>
        <translation>Une action est vérifiée par quelqu’un&#xa0;: indiquez la personne qui a examiné le résultat.</translation>
    </message>
    <message>
        <source>%1 owns this action and cannot verify it too. Somebody else has to look at the result.</source>
        <translation>%1 est responsable de cette action et ne peut pas aussi la vérifier. Quelqu’un d’autre doit examiner le résultat.</translation>
    </message>
    <message>
        <source>Why an action is not done belongs into its reason.</source>
        <translation>Indiquez dans le motif pourquoi l’action n’est pas menée.</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>due</source>
        <comment>before a date: &quot;due Friday&quot;</comment>
        <translation>échéance</translation>
    </message>
    <message>
        <source>the action has no title</source>
        <translation>l’action n’a pas de titre</translation>
    </message>
    <message>
        <source>after title, owner and due date nothing more is expected</source>
        <translation>rien n’est attendu après le titre, le responsable et l’échéance</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Incidents that can be compared</source>
        <translation>Incidents comparables</translation>
    </message>
    <message>
        <source>Incidents of these reviews with a cause code and a service: only they can be found to have happened again, or not to.</source>
        <translation>Incidents de ces revues ayant un code cause et un service&#xa0;: eux seuls permettent de constater une récidive, ou son absence.</translation>
    </message>
    <message>
        <source>Repeats, action still open</source>
        <translation>Récidives, action encore ouverte</translation>
    </message>
    <message numerus="yes">
        <source>Incidents of the same cause and service within %Ln day(s) of the review, while an action of it was open.</source>
        <translation>
            <numerusform>Incidents de même cause et de même service survenus au plus %Ln jour après la revue, alors qu’une de ses actions était ouverte.</numerusform>
            <numerusform>Incidents de même cause et de même service survenus dans les %Ln jours après la revue, alors qu’une de ses actions était ouverte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats, actions closed</source>
        <translation>Récidives, actions clôturées</translation>
    </message>
    <message>
        <source>The same where every action of the review was closed: they did not work, or there was none.</source>
        <translation>La même chose, alors que toutes les actions de la revue étaient clôturées&#xa0;: elles ont été sans effet, ou il n’y en avait pas.</translation>
    </message>
    <message>
        <source>Incident to review, median</source>
        <translation>De l’incident à la revue, médiane</translation>
    </message>
    <message>
        <source>Days from the incident to its review.</source>
        <translation>Jours écoulés de l’incident à sa revue.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Closed of all actions of these reviews; those that will not be done stay in the count, cancelled ones do not.</source>
        <translation>Actions clôturées, sur toutes celles de ces revues&#x202f;; les actions écartées restent comptées, les annulées non.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Verified of all actions of these reviews.</source>
        <translation>Actions vérifiées, sur toutes celles de ces revues.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Open and past the due date, or past %1 days after the review (%2 for systemic ones) where none was set.</source>
        <translation>Ouvertes alors que l’échéance est passée ou, sans échéance, plus de %1 jours après la revue (%2 pour les systémiques).</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Replanifié</translation>
    </message>
    <message numerus="yes">
        <source>Actions whose due date was put off later, counted from the ledger: %Ln time(s) altogether.</source>
        <translation>
            <numerusform>Actions dont l’échéance a été repoussée, d’après le grand livre&#xa0;: %Ln fois au total.</numerusform>
            <numerusform>Actions dont l’échéance a été repoussée, d’après le grand livre&#xa0;: %Ln fois au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Decided not to be done.</source>
        <translation>Il a été décidé de ne pas les mener.</translation>
    </message>
    <message>
        <source>Closed in time</source>
        <translation>Clôturé à temps</translation>
    </message>
    <message>
        <source>Closed by their due date, of the actions whose due date has passed.</source>
        <translation>Actions clôturées au plus tard à leur échéance, sur celles dont l’échéance est passée.</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systémique</translation>
    </message>
    <message>
        <source>Actions that change the system and not only the symptom, of all.</source>
        <translation>Actions qui changent le système et pas seulement le symptôme, sur toutes.</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Préventif</translation>
    </message>
    <message>
        <source>Closed actions of the kind &quot;prevent&quot;, of all closed ones.</source>
        <translation>Actions clôturées de type «&#xa0;Prévenir&#xa0;», sur toutes les actions clôturées.</translation>
    </message>
    <message>
        <source>Open age, median</source>
        <translation>Ancienneté (ouvertes), médiane</translation>
    </message>
    <message>
        <source>Days since open actions were raised.</source>
        <translation>Jours écoulés depuis l’émission des actions ouvertes.</translation>
    </message>
    <message>
        <source>Open age, 85th percentile</source>
        <translation>Ancienneté (ouvertes), 85e centile</translation>
    </message>
    <message>
        <source>85 % of the open actions are younger.</source>
        <translation>85&#xa0;% des actions ouvertes sont plus récentes.</translation>
    </message>
    <message>
        <source>Time to close, median</source>
        <translation>Délai de clôture, médiane</translation>
    </message>
    <message>
        <source>Estimate of Kaplan and Meier: open actions count for as long as they have been open, so that they cannot hide behind those that were closed quickly.</source>
        <translation>Estimation de Kaplan-Meier&#xa0;: les actions ouvertes comptent pour leur durée d’ouverture à ce jour, et ne peuvent donc pas se cacher derrière celles vite clôturées.</translation>
    </message>
    <message>
        <source>Not reached: fewer than half would be closed by now. Estimate of Kaplan and Meier, in which open actions count for as long as they have been open.</source>
        <translation>Non atteinte&#xa0;: moins de la moitié serait clôturée à ce jour. Estimation de Kaplan-Meier, où les actions ouvertes comptent pour leur durée d’ouverture à ce jour.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Open actions of this review</source>
        <translation>Actions ouvertes de cette revue</translation>
    </message>
    <message>
        <source>Raised in earlier reviews, or escalated to this one.</source>
        <translation>Émises lors de revues antérieures ou escaladées vers celle-ci.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>escalated, step %1</source>
        <translation>escaladé, palier %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hors délai</translation>
    </message>
    <message>
        <source>Improvements and actions past their date, the longest first.</source>
        <translation>Améliorations et actions dont la date est passée, les plus anciennes d’abord.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Metrics without fresh readings</source>
        <translation>Indicateurs sans relevé récent</translation>
    </message>
    <message>
        <source>The latest reading is older than two periods, or there is none.</source>
        <translation>Le dernier relevé date de plus de deux périodes, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>Gains that did not last</source>
        <translation>Gains qui n’ont pas duré</translation>
    </message>
    <message>
        <source>Delivered improvements whose metric went back or became worse, and on which nobody has decided yet.</source>
        <translation>Améliorations livrées dont l’indicateur est revenu en arrière ou s’est dégradé, et sur lesquelles personne n’a encore décidé.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Artefacts to review</source>
        <translation>Artefacts à revoir</translation>
    </message>
    <message>
        <source>Not reviewed within the interval that they set themselves.</source>
        <translation>Non revus dans l’intervalle qu’ils se fixent.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Dernière revue</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Decided last time</source>
        <translation>Décidé la dernière fois</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (présidence)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>✓ Met</source>
        <translation>✓ Rempli</translation>
    </message>
    <message>
        <source>✕ Not met</source>
        <translation>✕ Non rempli</translation>
    </message>
    <message>
        <source>– Nothing yet</source>
        <translation>– Rien encore</translation>
    </message>
    <message>
        <source>✕ Met by none</source>
        <translation>✕ Rempli par aucun</translation>
    </message>
    <message>
        <source>✓ Proven</source>
        <translation>✓ Prouvé</translation>
    </message>
    <message>
        <source>◐ Partial</source>
        <translation>◐ Partiel</translation>
    </message>
    <message>
        <source>✕ Not proven</source>
        <translation>✕ Non prouvé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; %1 is the number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <extracomment>Points of a percentage</extracomment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a fraction</comment>
        <translation>%1 points</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a fraction</comment>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 has one decimal: &quot;8.0 months&quot;</extracomment>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>✓ funded</source>
        <translation>✓ financé</translation>
    </message>
    <message>
        <source>◐ part-funded</source>
        <translation>◐ financé en partie</translation>
    </message>
    <message>
        <source>✕ unfunded</source>
        <translation>✕ non financé</translation>
    </message>
    <message>
        <source>The mean of its milestones; of each the mean of its tasks, where one that is done counts 100. A milestone without tasks counts 100 once it is done.</source>
        <translation>La moyenne de ses jalons&#x202f;; pour chacun, la moyenne de ses tâches, une tâche faite comptant 100. Un jalon sans tâche compte 100 une fois atteint.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maîtrise</translation>
    </message>
    <message>
        <source>no description says what is done</source>
        <translation>aucune description ne dit ce qui est fait</translation>
    </message>
    <message>
        <source>nothing says what users will notice</source>
        <translation>rien ne dit ce que les utilisateurs remarqueront</translation>
    </message>
    <message>
        <source>nobody in post owns it</source>
        <translation>personne en poste n’en est responsable</translation>
    </message>
    <message>
        <source>nobody defends its money and hours</source>
        <translation>personne ne défend son argent et ses heures</translation>
    </message>
    <message>
        <source>no date by which it is done</source>
        <translation>aucune date à laquelle elle sera faite</translation>
    </message>
    <message>
        <source>no milestone on the way</source>
        <translation>aucun jalon en chemin</translation>
    </message>
    <message>
        <source>no money and no hours are approved</source>
        <translation>ni argent ni heures ne sont approuvés</translation>
    </message>
    <message>
        <source>no benefit is expected in numbers</source>
        <translation>aucun bénéfice n’est attendu en chiffres</translation>
    </message>
    <message>
        <source>no metric that it steers</source>
        <translation>aucun indicateur qu’elle pilote</translation>
    </message>
    <message>
        <source>nothing says what keeps the gain</source>
        <translation>rien ne dit ce qui maintient le gain</translation>
    </message>
    <message>
        <source>%1 of the ten points of a project: %2 %</source>
        <extracomment>The ten points of a project; %1 of them are met, %2 is that in per cent</extracomment>
        <translation>%1 des dix points d’un projet&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s), %1, %2 out of the ordinary</source>
        <extracomment>readings of a small line, from the lowest to the highest; %2: how many of them have a signal</extracomment>
        <translation>
            <numerusform>%Ln relevé, %1, dont %2 hors de l’ordinaire</numerusform>
            <numerusform>%Ln relevés, %1, dont %2 hors de l’ordinaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Not steered</source>
        <translation>Non piloté</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, provisoire</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de désigné</translation>
    </message>
    <message>
        <source>answered on %1 by %2: %3</source>
        <translation>réponse donnée le %1 par %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>answered before the last %Ln review(s), on %1 by %2: %3</source>
        <translation>
            <numerusform>réponse antérieure à la dernière revue (%Ln), donnée le %1 par %2&#xa0;: %3</numerusform>
            <numerusform>réponse antérieure aux %Ln dernières revues, donnée le %1 par %2&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Sous-améliorations</translation>
    </message>
    <message>
        <source>Each with its own plan and money. Benefits are actual ones as they stand: a gain that several claim by its share, a lost one not at all. The per cent of all is the mean of those that have a plan.</source>
        <translation>Chacune avec son plan et son argent. Les bénéfices sont les bénéfices réels à ce jour&#xa0;: un gain que plusieurs revendiquent pour sa part, un gain perdu pas du tout. Le pourcentage de l’ensemble est la moyenne de celles qui ont un plan.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>The parents form a circle: who stands in it twice is counted once.</source>
        <translation>Les améliorations parentes forment un cercle&#xa0;: ce qui y figure deux fois est compté une fois.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Fait, %</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Actual a year</source>
        <translation>Réel par an</translation>
    </message>
    <message>
        <source>Actual once</source>
        <translation>Réel une fois</translation>
    </message>
    <message>
        <source>All below it</source>
        <translation>Toutes les sous-améliorations</translation>
    </message>
    <message>
        <source>With %1 itself</source>
        <translation>Avec %1 elle-même</translation>
    </message>
    <message>
        <source>– no interval</source>
        <translation>– sans intervalle</translation>
    </message>
    <message>
        <source>✕ never reviewed</source>
        <translation>✕ jamais revu</translation>
    </message>
    <message numerus="yes">
        <source>✕ stale, %Ln day(s) overdue</source>
        <translation>
            <numerusform>✕ périmé, hors délai de %Ln jour</numerusform>
            <numerusform>✕ périmé, hors délai de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ current</source>
        <translation>✓ à jour</translation>
    </message>
    <message>
        <source>Artefacts and their reviews</source>
        <translation>Les artefacts et leurs revues</translation>
    </message>
    <message>
        <source>An artefact is stale once its last review is longer ago than its interval.</source>
        <translation>Un artefact est périmé dès que sa dernière revue est plus ancienne que son intervalle.</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revu</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Ancienneté, jours</translation>
    </message>
    <message>
        <source>Interval, days</source>
        <translation>Intervalle, jours</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>✕ nobody</source>
        <translation>✕ personne</translation>
    </message>
    <message>
        <source>Claimed: %1 a year. Proven of it: %2. Taken off: %3.</source>
        <translation>Revendiqué&#xa0;: %1 par an. Dont prouvé&#xa0;: %2. Déduit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Claimed: %1 once. Proven of it: %2. Taken off: %3.</source>
        <translation>Revendiqué&#xa0;: %1 une fois. Dont prouvé&#xa0;: %2. Déduit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Others claim the same gain: what is their share of it counts with them.</source>
        <translation>D’autres revendiquent le même gain&#xa0;: la part qui leur en revient compte chez elles.</translation>
    </message>
    <message>
        <source>What is proven cannot be attributed to one cause: something else may have made it.</source>
        <translation>Ce qui est prouvé ne peut pas être attribué à une seule cause&#xa0;: autre chose a pu le produire.</translation>
    </message>
    <message>
        <source>Its gain was lost: the readings are back where they were, or worse.</source>
        <translation>Son gain a été perdu&#xa0;: les relevés sont revenus où ils étaient, ou sont plus mauvais.</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <translation>%1 demandé</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 approuvé</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 dépensé</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 une fois</translation>
    </message>
    <message>
        <source>paid back in %1 months</source>
        <translation>récupéré en %1 mois</translation>
    </message>
    <message>
        <source>ROI %1 %, %2</source>
        <translation>ROI %1&#xa0;%, %2</translation>
    </message>
    <message>
        <source>actual / spent</source>
        <translation>réel / dépensé</translation>
    </message>
    <message>
        <source>(actual − spent) / spent</source>
        <translation>(réel − dépensé) / dépensé</translation>
    </message>
    <message>
        <source>Accepted without action</source>
        <translation>Accepté sans action</translation>
    </message>
    <message>
        <source>Lessons of these PIRs of which nothing is to come. They stay in the count of those that have not landed.</source>
        <translation>Leçons de ces PIR dont rien ne doit découler. Elles restent comptées parmi celles qui ne sont pas concrétisées.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>RACI for continual improvement</source>
        <translation>RACI de l’amélioration continue</translation>
    </message>
    <message>
        <source>R responsible, A accountable, C consulted, I informed. Cells of rows with errors are marked.</source>
        <translation>R réalisateur, A garant, C consulté, I informé. Les cellules des lignes en erreur sont marquées.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Findings on the matrix</source>
        <translation>Constats sur la matrice</translation>
    </message>
    <message>
        <source>Errors and warnings by rule.</source>
        <translation>Erreurs et avertissements par règle.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>✕ Error</source>
        <translation>✕ Erreur</translation>
    </message>
    <message>
        <source>◐ Warning</source>
        <translation>◐ Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Adherence of the year</source>
        <translation>Assiduité de l’année</translation>
    </message>
    <message>
        <source>Adherence by month</source>
        <translation>Assiduité par mois</translation>
    </message>
    <message>
        <source>The 12 months that end with that of the reporting date, the last one up to that day; the latest first. What was due and not held is a gap.</source>
        <translation>Les 12 mois qui s’achèvent par celui de la date d’arrêté, le dernier jusqu’à ce jour&#x202f;; les plus récents d’abord. Ce qui était prévu et n’a pas été tenu est une lacune.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Adherence, %</source>
        <translation>Assiduité, %</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Adherence, month by month</source>
        <translation>Assiduité, mois par mois</translation>
    </message>
    <message>
        <source>Share of what was due in each month that was held, and the gaps; nothing was due in a month without a bar.</source>
        <translation>Part de ce qui était prévu chaque mois et qui a été tenu, et les lacunes&#x202f;; rien n’était prévu dans un mois sans barre.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>No dated data yet</source>
        <translation>Aucune donnée datée</translation>
    </message>
    <message>
        <source>Latest data from the reporting date</source>
        <translation>Dernières données&#xa0;: date d’arrêté</translation>
    </message>
    <message>
        <source>Latest data from the day before</source>
        <translation>Dernières données&#xa0;: la veille</translation>
    </message>
    <message numerus="yes">
        <source>Latest data from %1, %Ln day(s) before</source>
        <translation>
            <numerusform>Dernières données&#xa0;: %1, %Ln jour avant</numerusform>
            <numerusform>Dernières données&#xa0;: %1, %Ln jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the current backlog of service improvements, by service?</source>
        <translation>Quel est le backlog actuel des améliorations, par service&#x202f;?</translation>
    </message>
    <message>
        <source>Service Owner</source>
        <translation>Propriétaire de service</translation>
    </message>
    <message>
        <source>CSI register</source>
        <translation>registre CSI</translation>
    </message>
    <message>
        <source>Problem or CSI Manager</source>
        <translation>Gestionnaire des problèmes ou responsable CSI</translation>
    </message>
    <message>
        <source>action tracking dashboard</source>
        <translation>tableau de bord de suivi des actions</translation>
    </message>
    <message>
        <source>What % of support team time is ring-fenced for improvement vs BAU?</source>
        <translation>Quel&#xa0;% du temps des équipes support est sanctuarisé pour l’amélioration, face à l’exploitation&#x202f;?</translation>
    </message>
    <message>
        <source>Service Desk or Ops Manager</source>
        <translation>Responsable du centre de services ou de la production</translation>
    </message>
    <message>
        <source>resource plan</source>
        <translation>plan de charge</translation>
    </message>
    <message>
        <source>What metrics are improving due to CSI, and how do you know?</source>
        <translation>Quels indicateurs progressent grâce à l’amélioration continue (CSI), et comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Service Analyst or CSI Lead</source>
        <translation>Analyste de services ou chef de file CSI</translation>
    </message>
    <message>
        <source>metric trends mapped to improvements</source>
        <translation>tendances des indicateurs rattachées aux améliorations</translation>
    </message>
    <message>
        <source>Who has accountability for continual improvement, and how is performance reviewed?</source>
        <translation>Qui est garant de l’amélioration continue, et comment sa performance est-elle revue&#x202f;?</translation>
    </message>
    <message>
        <source>CIO or Service Governance Lead</source>
        <translation>DSI ou responsable de la gouvernance des services</translation>
    </message>
    <message>
        <source>RACI model and CSI cadence calendar</source>
        <translation>modèle RACI et calendrier de la cadence CSI</translation>
    </message>
    <message numerus="yes">
        <source>How many improvement actions from the last %Ln PIR(s) have been delivered and closed?</source>
        <extracomment>Plural by the number of PIRs looked back at</extracomment>
        <translation>
            <numerusform>Combien d’actions d’amélioration issues de la dernière PIR (%Ln) ont été livrées et clôturées&#x202f;?</numerusform>
            <numerusform>Combien d’actions d’amélioration issues des %Ln dernières PIR ont été livrées et clôturées&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>What was held in the 92 days that end with the reporting date, the latest first.</source>
        <translation>Ce qui a été tenu dans les 92 jours qui s’achèvent à la date d’arrêté, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>The twelve calendar months that end with the one of the reporting date, the last one up to that date. Raised, delivered and embedded each go by their own date; embedded means that the gain was verified.</source>
        <translation>Les douze mois civils qui s’achèvent par celui de la date d’arrêté, le dernier jusqu’à cette date. Émis, livré et ancré suivent chacun leur propre date&#x202f;; ancré signifie que le gain a été vérifié.</translation>
    </message>
    <message>
        <source>Raised, delivered and embedded by month</source>
        <translation>Émis, livré et ancré par mois</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Ancré</translation>
    </message>
    <message>
        <source>Raised in the year</source>
        <translation>Émis sur l’année</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date.</source>
        <translation>Améliorations émises dans les 365 jours qui s’achèvent à la date d’arrêté.</translation>
    </message>
    <message>
        <source>Delivered in the year</source>
        <translation>Livré sur l’année</translation>
    </message>
    <message>
        <source>Improvements delivered in the 365 days that end with the reporting date.</source>
        <translation>Améliorations livrées dans les 365 jours qui s’achèvent à la date d’arrêté.</translation>
    </message>
    <message>
        <source>Approved in the year</source>
        <translation>Approuvé sur l’année</translation>
    </message>
    <message>
        <source>Improvements approved in the 365 days that end with the reporting date.</source>
        <translation>Améliorations approuvées dans les 365 jours qui s’achèvent à la date d’arrêté.</translation>
    </message>
    <message>
        <source>Approved and funded</source>
        <translation>Approuvé et financé</translation>
    </message>
    <message>
        <source>Approved in the year, and more than 0 of money or hours was approved by a decision not after the reporting date.</source>
        <translation>Approuvées sur l’année, et plus de 0 en argent ou en heures accordé par une décision au plus tard à la date d’arrêté.</translation>
    </message>
    <message>
        <source>Approved and delivered</source>
        <translation>Approuvé et livré</translation>
    </message>
    <message>
        <source>Approved in the year, and delivered not after the reporting date, funded or not.</source>
        <translation>Approuvées sur l’année, et livrées au plus tard à la date d’arrêté, financées ou non.</translation>
    </message>
    <message>
        <source>Approved and embedded</source>
        <translation>Approuvé et ancré</translation>
    </message>
    <message>
        <source>Approved in the year, and embedded not after the reporting date, whatever else is recorded of them.</source>
        <translation>Approuvées sur l’année, et ancrées au plus tard à la date d’arrêté, quoi qu’il soit consigné d’autre à leur sujet.</translation>
    </message>
    <message>
        <source>Improvements approved in the 365 days that end with the reporting date, and of these those funded (an amount above 0 approved by a dated decision), delivered and embedded by it. Each step goes by its own date; none is inferred from another.</source>
        <translation>Améliorations approuvées dans les 365 jours qui s’achèvent à la date d’arrêté et, parmi elles, celles qui étaient financées (un montant supérieur à 0 approuvé par une décision datée), livrées et ancrées à cette date. Chaque étape suit sa propre date&#x202f;; aucune n’est déduite d’une autre.</translation>
    </message>
    <message>
        <source>From approval to embedding</source>
        <translation>De l’approbation à l’ancrage</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financé</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Améliorations</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Funded on</source>
        <translation>Financé le</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Embedded on</source>
        <translation>Ancré le</translation>
    </message>
    <message>
        <source>Owned: by a person in post. Funded: money or hours above 0 are approved. Dated: the target date, or the due date of an open milestone, is not before the reporting date.</source>
        <translation>Attribué&#xa0;: à une personne en poste. Financé&#xa0;: de l’argent ou des heures au-delà de 0 sont approuvés. Daté&#xa0;: la date cible, ou l’échéance d’un jalon ouvert, n’est pas antérieure à la date d’arrêté.</translation>
    </message>
    <message>
        <source>%1 of 3 lights</source>
        <translation>%1 sur 3 feux</translation>
    </message>
    <message>
        <source>Three lights</source>
        <translation>Trois feux</translation>
    </message>
    <message>
        <source>Open improvements by how many of three lights they have.</source>
        <translation>Améliorations ouvertes selon le nombre de feux obtenus sur trois.</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Feux</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daté</translation>
    </message>
    <message>
        <source>A to-do list in disguise</source>
        <translation>Une liste de tâches déguisée</translation>
    </message>
    <message>
        <source>Open improvements with none of the three lights, in order of rank.</source>
        <translation>Améliorations ouvertes sans aucun des trois feux, dans l’ordre du classement.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Open, and neither owned nor funded nor dated.</source>
        <translation>Ouvertes, et ni attribuées, ni financées, ni datées.</translation>
    </message>
    <message>
        <source>Other origins</source>
        <translation>Autres origines</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date, by the quarters of the register&apos;s year; the first and the last are not whole.</source>
        <translation>Améliorations émises dans les 365 jours qui s’achèvent à la date d’arrêté, par trimestre de l’année du registre&#x202f;; le premier et le dernier ne sont pas complets.</translation>
    </message>
    <message>
        <source>Where improvements come from, by quarter</source>
        <translation>D’où viennent les améliorations, par trimestre</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Tactical and systemic improvements, by quarter</source>
        <translation>Améliorations tactiques et systémiques, par trimestre</translation>
    </message>
    <message>
        <source>Kind of fix</source>
        <translation>Type de correction</translation>
    </message>
    <message>
        <source>Of the open improvements that have a nature: outcomes, enablers, and technology with a primary metric that is not about availability.</source>
        <translation>Parmi les améliorations ouvertes ayant une nature&#xa0;: résultats, leviers, et technique dotée d’un indicateur principal qui ne porte pas sur la disponibilité.</translation>
    </message>
    <message>
        <source>Service outcomes and technology by service</source>
        <translation>Résultats de service et technique, par service</translation>
    </message>
    <message>
        <source>Linked to an outcome, drawn in blue: %1</source>
        <translation>Lié à un résultat, en bleu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Technology with metric</source>
        <translation>Technique avec indicateur</translation>
    </message>
    <message>
        <source>Technology without metric</source>
        <translation>Technique sans indicateur</translation>
    </message>
    <message>
        <source>Nature not stated</source>
        <translation>Nature non précisée</translation>
    </message>
    <message>
        <source>Outcome-linked, %</source>
        <translation>Lié à un résultat, %</translation>
    </message>
    <message>
        <source>All open improvements</source>
        <translation>Toutes les améliorations ouvertes</translation>
    </message>
    <message>
        <source>Technology without an outcome metric</source>
        <translation>Technique sans indicateur de résultat</translation>
    </message>
    <message>
        <source>Open technology refreshes without a primary metric, or with none but availability: they count as service improvement once such a metric is named.</source>
        <translation>Renouvellements techniques ouverts sans indicateur principal, ou avec la seule disponibilité&#xa0;: ils comptent comme amélioration de service dès qu’un tel indicateur est désigné.</translation>
    </message>
    <message>
        <source>Outcome-linked</source>
        <translation>Lié à un résultat</translation>
    </message>
    <message>
        <source>The rows are those that are not linked.</source>
        <translation>Les lignes sont celles qui ne sont pas liées.</translation>
    </message>
    <message>
        <source>Cadence, last and next quarter</source>
        <translation>Cadence, trimestre passé et à venir</translation>
    </message>
    <message>
        <source>held late</source>
        <translation>tenu en retard</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>no owner with a unit</source>
        <translation>aucun responsable rattaché à une unité</translation>
    </message>
    <message>
        <source>no nature stated</source>
        <translation>aucune nature précisée</translation>
    </message>
    <message>
        <source>Promises kept, by owners and by type</source>
        <translation>Promesses tenues, par responsables et par nature</translation>
    </message>
    <message>
        <source>The same claims by the unit of the improvement&apos;s owner and by its nature. Shares are of the claims of the group; overridden: counted as successful without proof.</source>
        <translation>Les mêmes engagements, selon l’unité du responsable de l’amélioration et selon la nature de celle-ci. Les parts se rapportent aux engagements du groupe&#x202f;; dérogation&#xa0;: compté comme réussi sans preuve.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Proven of expected</source>
        <translation>Prouvé sur attendu</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Durable</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Dissipé</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>unit of the owner</source>
        <translation>unité du responsable</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>Available, h</source>
        <translation>Disponible, h</translation>
    </message>
    <message>
        <source>Planned, h</source>
        <translation>Planifié, h</translation>
    </message>
    <message>
        <source>Used, h</source>
        <translation>Utilisé, h</translation>
    </message>
    <message>
        <source>Planned, %</source>
        <translation>Planifié, %</translation>
    </message>
    <message>
        <source>Used, %</source>
        <translation>Utilisé, %</translation>
    </message>
    <message>
        <source>Erosion, points</source>
        <translation>Érosion, points</translation>
    </message>
    <message>
        <source>Kept, %</source>
        <translation>Respecté, %</translation>
    </message>
    <message>
        <source>Actuals from</source>
        <translation>Source du réalisé</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Improvement time by team</source>
        <translation>Temps d’amélioration par équipe</translation>
    </message>
    <message>
        <source>%1 to %2. Totals are shares of summed hours. Planned is of all months; used, erosion and kept are of those whose use is recorded, erosion against what was planned of these. Kept: hours used by hours planned, at most 100 %.</source>
        <translation>Du %1 au %2. Les totaux sont des parts d’heures additionnées. Planifié porte sur tous les mois&#x202f;; utilisé, érosion et respecté portent sur ceux dont l’utilisation est consignée, l’érosion par rapport à ce qui y était planifié. Respecté&#xa0;: heures utilisées sur heures planifiées, 100&#xa0;% au plus.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Improvement time by month</source>
        <translation>Temps d’amélioration par mois</translation>
    </message>
    <message>
        <source>All teams together, latest month first. Planned is of all teams; used, erosion and kept are of those whose use is recorded.</source>
        <translation>Toutes équipes réunies, le mois le plus récent d’abord. Planifié porte sur toutes les équipes&#x202f;; utilisé, érosion et respecté portent sur celles dont l’utilisation est consignée.</translation>
    </message>
    <message>
        <source>Raids on the ring-fence</source>
        <translation>Ponctions sur le temps sanctuarisé</translation>
    </message>
    <message>
        <source>Hours taken from improvement, %1 to %2: what took them, and who agreed.</source>
        <translation>Heures prises à l’amélioration, du %1 au %2&#xa0;: ce qui les a prises, et qui a donné son accord.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Au profit de</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Accord de</translation>
    </message>
    <message>
        <source>Incident or project</source>
        <translation>Incident ou projet</translation>
    </message>
    <message>
        <source>Raids and use beside the plan</source>
        <translation>Ponctions et utilisation face au plan</translation>
    </message>
    <message>
        <source>Used and raided hours equal the hours planned for improvement, or the difference is named.</source>
        <translation>Les heures utilisées et ponctionnées égalent les heures planifiées pour l’amélioration, ou l’écart est indiqué.</translation>
    </message>
    <message>
        <source>Raids, h</source>
        <translation>Ponctions, h</translation>
    </message>
    <message>
        <source>Difference, h</source>
        <translation>Écart, h</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>of the months whose use is recorded</source>
        <translation>des mois dont l’utilisation est consignée</translation>
    </message>
    <message>
        <source>Shares of the available hours by month, all teams together; improvement stands at the foot, beside its target.</source>
        <translation>Parts des heures disponibles par mois, toutes équipes réunies&#x202f;; l’amélioration est en bas, à côté de sa cible.</translation>
    </message>
    <message>
        <source>Shares of the hours themselves by month, all teams together: nobody has said how many were available. Improvement stands at the foot; its target is one of the available hours.</source>
        <translation>Parts des heures elles-mêmes par mois, toutes équipes réunies&#xa0;: personne n’a dit combien étaient disponibles. L’amélioration est en bas&#x202f;; sa cible se rapporte aux heures disponibles.</translation>
    </message>
    <message>
        <source>Months whose available hours nobody has said are left out.</source>
        <translation>Les mois dont personne n’a dit les heures disponibles sont omis.</translation>
    </message>
    <message>
        <source>What the hours were used for</source>
        <translation>À quoi les heures ont servi</translation>
    </message>
    <message>
        <source>What the hours are planned for</source>
        <translation>À quoi les heures sont destinées</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>From incident to no repeat</source>
        <translation>De l’incident à la non-récidive</translation>
    </message>
    <message>
        <source>How far the lessons of these PIRs came, and which were lost on the way. %1</source>
        <translation>Jusqu’où sont allées les leçons de ces PIR, et lesquelles se sont perdues en chemin. %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Perdu ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Amendments of registered claims</source>
        <translation>Avenants aux engagements inscrits</translation>
    </message>
    <message>
        <source>A claim that was locked before the work keeps what it promised; every later change is listed here for good.</source>
        <translation>Un engagement verrouillé avant les travaux garde ce qu’il promettait&#x202f;; toute modification ultérieure est listée ici pour de bon.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>a claim that was deleted</source>
        <translation>un engagement supprimé</translation>
    </message>
    <message>
        <source>Gains, judged again after their delivery</source>
        <translation>Gains rejugés après leur livraison</translation>
    </message>
    <message>
        <source>The verdict as the readings stood 30, 90, 180 and 365 days after the delivery, and now. A date is still to come.</source>
        <translation>Le verdict d’après les relevés 30, 90, 180 et 365 jours après la livraison, et aujourd’hui. Une date indique un terme à venir.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>◆ lost</source>
        <translation>◆ perdu</translation>
    </message>
    <message>
        <source>○ not proven yet</source>
        <translation>○ pas encore prouvé</translation>
    </message>
    <message>
        <source>▲ proven</source>
        <translation>▲ prouvé</translation>
    </message>
    <message>
        <source>not to one cause</source>
        <translation>pas à une seule cause</translation>
    </message>
    <message>
        <source>a balancing metric is worse</source>
        <translation>un indicateur d’équilibre s’est dégradé</translation>
    </message>
    <message>
        <source>Claimed benefit and what is left of it</source>
        <translation>Bénéfice revendiqué et ce qu’il en reste</translation>
    </message>
    <message>
        <source>Actual benefits, less dis-benefits. A gain that faded, or got worse, is taken off. Of a gain that several improvements claim each counts its share; that of the others counts with them. A gain is not to one cause where something else on record may have made it, too. What recurs a year and what came once are never added up.</source>
        <translation>Bénéfices réels, moins les contre-bénéfices. Un gain qui s’est dissipé ou dégradé est déduit. D’un gain que plusieurs améliorations revendiquent, chacune compte sa part&#x202f;; celle des autres compte chez elles. Un gain n’est pas à une seule cause dès lors qu’autre chose de consigné a pu le produire aussi. Ce qui revient chaque année et ce qui est venu une fois ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Revendiqué</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Share of others</source>
        <translation>Part des autres</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Subsiste</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Expected against proven change</source>
        <translation>Évolution attendue et évolution prouvée</translation>
    </message>
    <message>
        <source>All claims of improvements that are closed, embedded or not proven. Proven is the effect of a gain that holds or is sustained, otherwise 0.</source>
        <translation>Tous les engagements des améliorations clôturées, ancrées ou non prouvées. Est prouvé l’effet d’un gain qui se maintient ou est durable, sinon 0.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>Dans l’intervalle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ oui</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ non</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Of improvements whose metric holds or sustains its gain; a gain that several claim counts by shares.</source>
        <translation>Améliorations dont le gain se maintient ou est durable&#x202f;; un gain que plusieurs revendiquent compte par parts.</translation>
    </message>
    <message>
        <source>Of it %1 cannot be attributed to one cause.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Dont %1 ne peuvent être attribués à une seule cause.</translation>
    </message>
    <message>
        <source>Claimed benefit a year</source>
        <translation>Bénéfice annuel revendiqué</translation>
    </message>
    <message>
        <source>Claimed benefit, %1 a year</source>
        <translation>Bénéfice annuel revendiqué, %1</translation>
    </message>
    <message>
        <source>Actual recurring benefits, less dis-benefits.</source>
        <translation>Bénéfices récurrents réels, moins les contre-bénéfices.</translation>
    </message>
    <message>
        <source>Of it proven</source>
        <translation>Dont prouvé</translation>
    </message>
    <message>
        <source>Of this not to one cause</source>
        <translation>Dont pas à une seule cause</translation>
    </message>
    <message>
        <source>Of the proven: of improvements with a proven gain that something else on record may have made, too, so that it cannot be attributed to one cause.</source>
        <translation>Parmi le prouvé&#xa0;: améliorations au gain prouvé qu’autre chose de consigné a pu produire aussi, de sorte qu’il ne peut être attribué à une seule cause.</translation>
    </message>
    <message>
        <source>Of it the share of others</source>
        <translation>Dont part des autres</translation>
    </message>
    <message>
        <source>Of improvements that claim a gain together with others: what counts with those.</source>
        <translation>Améliorations qui revendiquent un gain avec d’autres&#xa0;: ce qui compte chez ces autres.</translation>
    </message>
    <message>
        <source>Of it taken off</source>
        <translation>Dont déduit</translation>
    </message>
    <message>
        <source>Of improvements whose gain has faded, or whose metric is worse than before.</source>
        <translation>Améliorations dont le gain s’est dissipé, ou dont l’indicateur est plus mauvais qu’avant.</translation>
    </message>
    <message>
        <source>Proven of what was expected</source>
        <translation>Prouvé sur ce qui était attendu</translation>
    </message>
    <message>
        <source>Mean, over the claims of closed improvements, of the proven by the expected change.</source>
        <translation>Moyenne, sur les engagements des améliorations clôturées, de l’évolution prouvée rapportée à l’évolution attendue.</translation>
    </message>
    <message>
        <source>Expectations within the interval</source>
        <translation>Attentes dans l’intervalle</translation>
    </message>
    <message>
        <source>Claims of closed improvements whose expected change lies within the 95 % interval of a proven effect.</source>
        <translation>Engagements d’améliorations clôturées dont l’évolution attendue se trouve dans l’intervalle à 95&#xa0;% d’un effet prouvé.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>Changes to claims after they were registered.</source>
        <translation>Modifications d’engagements après leur inscription.</translation>
    </message>
    <message>
        <source>Top deliverer</source>
        <translation>Qui livre le plus</translation>
    </message>
    <message>
        <source>Of the improvements with an owner that were delivered in the 365 days that end with the reporting date, the share of the person who owns most of them.</source>
        <translation>Parmi les améliorations ayant un responsable et livrées dans les 365 jours qui s’achèvent à la date d’arrêté, la part de la personne qui en a le plus sous sa responsabilité.</translation>
    </message>
    <message>
        <source>No one person delivered more than %1 of a year&apos;s improvements</source>
        <translation>Aucune personne n’a livré à elle seule plus de %1 des améliorations d’une année</translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation>Qui livre</translation>
    </message>
    <message>
        <source>Improvements delivered in the 365 days that end with the reporting date, by their owner; those without one are left out.</source>
        <translation>Améliorations livrées dans les 365 jours qui s’achèvent à la date d’arrêté, par responsable&#x202f;; celles qui n’en ont pas ne comptent pas.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>✕ %1 (vacant)</source>
        <translation>✕ %1 (vacant)</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>pas encore de résultat</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>Steps of escalation that overdue actions of any source reached in the 365 days that end with the reporting date, as they were written down, and earlier ones without an outcome.</source>
        <translation>Paliers d’escalade atteints par des actions hors délai, de toute origine, dans les 365 jours qui s’achèvent à la date d’arrêté, tels que consignés, et paliers antérieurs sans résultat.</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Of these, those of which nobody has noted what came.</source>
        <translation>Parmi elles, celles dont personne n’a noté ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>Overdue actions that have reached a step of escalation which is not written down yet.</source>
        <translation>Actions hors délai ayant atteint un palier d’escalade qui n’est pas encore consigné.</translation>
    </message>
    <message>
        <source>What overdue actions led to. A step that was reached stays here when the due date moves; an action that misses the new date goes on to the next step.</source>
        <translation>Ce à quoi les actions hors délai ont conduit. Un palier atteint reste ici quand l’échéance bouge&#x202f;; une action qui manque la nouvelle date passe au palier suivant.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Vers qui</translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation>pas encore consigné</translation>
    </message>
    <message>
        <source>never ranked</source>
        <translation>classement jamais établi</translation>
    </message>
    <message>
        <source>ranked today</source>
        <translation>classement d’aujourd’hui</translation>
    </message>
    <message>
        <source>ranked yesterday</source>
        <translation>classement d’hier</translation>
    </message>
    <message numerus="yes">
        <source>ranked %Ln day(s) ago</source>
        <translation>
            <numerusform>classement d’il y a %Ln jour</numerusform>
            <numerusform>classement d’il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to rank yet</source>
        <translation>rien à classer pour l’instant</translation>
    </message>
    <message>
        <source>%1 scored, %2</source>
        <translation>%1 avec un score, %2</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Priorisé</translation>
    </message>
    <message>
        <source>nothing was due in the last quarter</source>
        <translation>rien n’était prévu au dernier trimestre</translation>
    </message>
    <message>
        <source>%1 of what was due was held</source>
        <translation>%1 de ce qui était prévu a été tenu</translation>
    </message>
    <message>
        <source>%1 held; %2 missed twice in a row</source>
        <translation>%1 tenu&#x202f;; deux manques de suite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>%1 of open items have an owner in post</source>
        <translation>%1 des améliorations ouvertes ont un responsable en poste</translation>
    </message>
    <message>
        <source>no open improvement yet</source>
        <translation>aucune amélioration ouverte pour l’instant</translation>
    </message>
    <message>
        <source>%1 of approved and running items have approved funding</source>
        <translation>%1 des améliorations approuvées et en cours ont un financement approuvé</translation>
    </message>
    <message>
        <source>nothing is approved or running</source>
        <translation>rien n’est approuvé ni en cours</translation>
    </message>
    <message>
        <source>the gain on %1 has faded</source>
        <translation>le gain sur %1 s’est dissipé</translation>
    </message>
    <message>
        <source>%1 is worse than before</source>
        <translation>%1 est plus mauvais qu’avant</translation>
    </message>
    <message>
        <source>%1, which must not suffer from it, has got worse</source>
        <translation>%1, qui ne doit pas en souffrir, s’est dégradé</translation>
    </message>
    <message>
        <source>its review %1 days after the delivery is due</source>
        <translation>sa revue à %1 jours de la livraison est à tenir</translation>
    </message>
    <message>
        <source>running without an owner in post</source>
        <translation>en cours sans responsable en poste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>not held on %1</source>
        <translation>non tenue le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) in a row without a decision or an action</source>
        <translation>
            <numerusform>%Ln revue sans décision ni action</numerusform>
            <numerusform>%Ln revues de suite sans décision ni action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) past its target date</source>
        <translation>
            <numerusform>date cible dépassée de %Ln jour</numerusform>
            <numerusform>date cible dépassée de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its owner confirmed the backlog %Ln day(s) ago</source>
        <translation>
            <numerusform>son propriétaire a confirmé le backlog il y a %Ln jour</numerusform>
            <numerusform>son propriétaire a confirmé le backlog il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>jamais revu</translation>
    </message>
    <message numerus="yes">
        <source>its review has been due for %Ln day(s)</source>
        <translation>
            <numerusform>sa revue est attendue depuis %Ln jour</numerusform>
            <numerusform>sa revue est attendue depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>decide: plan again or close</source>
        <translation>décider&#xa0;: replanifier ou clôturer</translation>
    </message>
    <message>
        <source>decide: undo, plan again or close</source>
        <translation>décider&#xa0;: revenir en arrière, replanifier ou clôturer</translation>
    </message>
    <message>
        <source>find out why before it is called embedded</source>
        <translation>en trouver la cause avant de la dire ancrée</translation>
    </message>
    <message>
        <source>look at it and note the result; now: %1</source>
        <translation>l’examiner et noter le résultat&#x202f;; actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>name an owner</source>
        <translation>désigner un responsable</translation>
    </message>
    <message>
        <source>escalated, step %1: %2</source>
        <translation>escaladé, palier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>hold it, or record why not</source>
        <translation>tenir la revue, ou consigner pourquoi elle ne l’a pas été</translation>
    </message>
    <message>
        <source>give it something to decide, or end it</source>
        <translation>lui donner quelque chose à décider, ou y mettre fin</translation>
    </message>
    <message>
        <source>deliver, or set a new date</source>
        <translation>livrer, ou fixer une nouvelle date</translation>
    </message>
    <message>
        <source>ask %1 to confirm it</source>
        <translation>demander à %1 de le confirmer</translation>
    </message>
    <message>
        <source>review it</source>
        <translation>la passer en revue</translation>
    </message>
    <message>
        <source>Review %1 days after the delivery: %2</source>
        <translation>Revue à %1 jours de la livraison&#xa0;: %2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>All hours by what they are for</source>
        <translation>Toutes les heures selon leur usage</translation>
    </message>
    <message>
        <source>%1 to %2, in hours. Used: over the months whose use is recorded, beside what was available in these.</source>
        <translation>Du %1 au %2, en heures. Utilisé&#xa0;: sur les mois dont l’utilisation est consignée, à côté de ce qui y était disponible.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Overbooked months</source>
        <translation>Mois surchargés</translation>
    </message>
    <message>
        <source>Months up to the reporting date in which more hours are planned or were used than the team has.</source>
        <translation>Mois, jusqu’à la date d’arrêté, où plus d’heures sont planifiées ou ont été utilisées que l’équipe n’en a.</translation>
    </message>
    <message>
        <source>Too many, h</source>
        <translation>En trop, h</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Sans unité</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date that say who raised them. Accepted, delivered and embedded: of these, by that date, each by its own date.</source>
        <translation>Améliorations émises dans les 365 jours qui s’achèvent à la date d’arrêté et qui disent qui les a émises. Accepté, livré et ancré&#xa0;: parmi elles, à cette date, chacun à sa propre date.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Ideas by unit</source>
        <translation>Idées par unité</translation>
    </message>
    <message>
        <source>People: in post; those without one are people in post who raised none.</source>
        <translation>Personnes&#xa0;: en poste&#x202f;; sans idée&#xa0;: les personnes en poste qui n’en ont émis aucune.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Sans idée</translation>
    </message>
    <message>
        <source>Ideas by person</source>
        <translation>Idées par personne</translation>
    </message>
    <message>
        <source>Ideas of the year</source>
        <translation>Idées de l’année</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date that say who raised them.</source>
        <translation>Améliorations émises dans les 365 jours qui s’achèvent à la date d’arrêté et qui disent qui les a émises.</translation>
    </message>
    <message>
        <source>People with ideas</source>
        <translation>Personnes avec des idées</translation>
    </message>
    <message>
        <source>People in post who raised one of these at least.</source>
        <translation>Personnes en poste qui ont émis au moins une de celles-ci.</translation>
    </message>
    <message numerus="yes">
        <source>No more than the first %Ln are listed.</source>
        <translation>
            <numerusform>Seule la première est listée (%Ln).</numerusform>
            <numerusform>Seules les %Ln premières sont listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (départ)</translation>
    </message>
    <message>
        <source>Metrics with a sustained gain: at least %1</source>
        <translation>Indicateurs au gain durable&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>Every metric has a steward in post and a definition</source>
        <translation>Chaque indicateur a un référent en poste et une définition</translation>
    </message>
    <message>
        <source>No gain has faded without a decision</source>
        <translation>Aucun gain ne s’est dissipé sans décision</translation>
    </message>
    <message>
        <source>Every improvement delivered in the last 12 months names a metric with a locked baseline</source>
        <translation>Chaque amélioration livrée ces 12 derniers mois désigne un indicateur à base de référence verrouillée</translation>
    </message>
    <message>
        <source>No metric&apos;s latest reading is older than two periods</source>
        <translation>Aucun indicateur n’a un dernier relevé datant de plus de deux périodes</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>aucun relevé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s). Variation: %1 of concern, %2 improving. Against target: %3 miss it, %4 hit or miss, %5 meet it.</source>
        <extracomment>%1 to %5 are numbers of metrics</extracomment>
        <translation>
            <numerusform>%Ln indicateur. Variation&#xa0;: %1 préoccupant, %2 en progrès. Par rapport à la cible&#xa0;: %3 la manque, %4 aléatoire, %5 l’atteint.</numerusform>
            <numerusform>%Ln indicateurs. Variation&#xa0;: %1 préoccupants, %2 en progrès. Par rapport à la cible&#xa0;: %3 la manquent, %4 aléatoires, %5 l’atteignent.</numerusform>
        </translation>
    </message>
    <message>
        <source>All metrics at a glance</source>
        <translation>Tous les indicateurs d’un coup d’œil</translation>
    </message>
    <message>
        <source>The worst verdict stands first. Readings: the latest 24, with the mean and the limits that judge them. Variation: whether the latest reading is out of the ordinary. Against target: what the limits promise. Since: when the improvement that the verdict is about took effect.</source>
        <translation>Le plus mauvais verdict est en tête. Relevés&#xa0;: les 24 derniers, avec la moyenne et les limites qui les jugent. Variation&#xa0;: si le dernier relevé sort de l’ordinaire. Par rapport à la cible&#xa0;: ce que promettent les limites. Depuis&#xa0;: quand l’amélioration sur laquelle porte le verdict a pris effet.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Par rapport à la cible</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>✕ %1 left</source>
        <translation>✕ %1 (départ)</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln day(s) ago</source>
        <translation>
            <numerusform>✓ il y a %Ln jour</numerusform>
            <numerusform>✓ il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ unconfirmed, last %Ln day(s) ago</source>
        <translation>
            <numerusform>◐ non confirmé, la dernière fois il y a %Ln jour</numerusform>
            <numerusform>◐ non confirmé, la dernière fois il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ unconfirmed</source>
        <translation>✕ non confirmé</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message numerus="yes">
        <source>A confirmation counts for %Ln day(s).</source>
        <translation>
            <numerusform>Une confirmation vaut %Ln jour.</numerusform>
            <numerusform>Une confirmation vaut %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>“I own this backlog”</source>
        <translation>«&#xa0;J’assume ce backlog&#xa0;»</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hors délai</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>People and what they hold</source>
        <translation>Les personnes et ce qu’elles détiennent</translation>
    </message>
    <message>
        <source>Open or still to come; who holds most comes first.</source>
        <translation>Ouvert ou à venir&#x202f;; d’abord qui détient le plus.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Détient</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>A roles</source>
        <translation>Rôles A</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Cérémonies</translation>
    </message>
    <message>
        <source>First missed</source>
        <translation>Premier manque</translation>
    </message>
    <message>
        <source>Where improvement lives</source>
        <translation>Où vit l’amélioration</translation>
    </message>
    <message>
        <source>Hours of the month of the reporting date and the two before; open improvements by the unit of their owner.</source>
        <translation>Heures du mois de la date d’arrêté et des deux précédents&#x202f;; améliorations ouvertes selon l’unité de leur responsable.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Improvement, h</source>
        <translation>Amélioration, h</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Éléments ouverts</translation>
    </message>
    <message>
        <source>Improvement lives here</source>
        <translation>L’amélioration vit ici</translation>
    </message>
    <message>
        <source>✓ hours and items</source>
        <translation>✓ heures et éléments</translation>
    </message>
    <message>
        <source>✓ hours</source>
        <translation>✓ heures</translation>
    </message>
    <message>
        <source>✓ items</source>
        <translation>✓ éléments</translation>
    </message>
    <message>
        <source>✕ neither hours nor items</source>
        <translation>✕ ni heures ni éléments</translation>
    </message>
    <message>
        <source>What falls vacant</source>
        <translation>Ce qui devient vacant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>overdue already</source>
        <translation>déjà hors délai</translation>
    </message>
    <message>
        <source>“%1” counts what was done, not what came of it</source>
        <translation>«&#xa0;%1&#xa0;» compte ce qui a été fait, non ce qui en est sorti</translation>
    </message>
    <message>
        <source>a count of which neither more nor fewer is better</source>
        <translation>un dénombrement pour lequel ni plus ni moins n’est mieux</translation>
    </message>
    <message>
        <source>the target %1 is where the readings are today (mean %2)</source>
        <translation>la cible %1 est là où sont déjà les relevés (moyenne %2)</translation>
    </message>
    <message>
        <source>all its metrics are of availability: uptime only</source>
        <translation>tous ses indicateurs portent sur la disponibilité&#xa0;: disponibilité seule</translation>
    </message>
    <message>
        <source>technology without a metric of an outcome</source>
        <translation>technique sans indicateur de résultat</translation>
    </message>
    <message>
        <source>tickets handled;tickets closed;tickets resolved;tickets processed;tickets worked;number of tickets;calls handled;calls answered;number of calls;requests handled;requests processed;trainings held;training held;training sessions;number of trainings;people trained;changes made;changes implemented;number of changes;meetings held;number of meetings;meetings;workshops held;workshops;reviews held;articles written;documents written;reports written;hours worked;hours spent;tasks completed;actions closed;emails sent</source>
        <extracomment>Phrases, separated by semicolons, that tell a count of activity from an outcome; whole words, lower case</extracomment>
        <translation>tickets traités;tickets clos;tickets clôturés;tickets fermés;tickets résolus;nombre de tickets;appels traités;appels pris;appels décrochés;nombre d’appels;demandes traitées;demandes satisfaites;nombre de demandes;formations réalisées;formations dispensées;formations tenues;formation dispensée;sessions de formation;nombre de formations;personnes formées;agents formés;collaborateurs formés;changements réalisés;changements effectués;changements mis en œuvre;nombre de changements;réunions tenues;nombre de réunions;réunions;ateliers tenus;ateliers réalisés;ateliers;revues tenues;revues réalisées;nombre de revues;articles rédigés;articles publiés;documents rédigés;documents produits;rapports rédigés;rapports produits;heures travaillées;heures passées;heures consacrées;tâches terminées;tâches réalisées;actions clôturées;actions closes;actions terminées;e-mails envoyés;mails envoyés;courriels envoyés</translation>
    </message>
    <message>
        <source>Activity posing as outcome</source>
        <translation>Activité prise pour un résultat</translation>
    </message>
    <message>
        <source>Metrics whose name or unit counts activity, such as tickets handled or trainings held, unless fewer are better; and counts of which neither more nor fewer is better.</source>
        <translation>Indicateurs dont le nom ou l’unité compte de l’activité, comme les tickets traités ou les formations dispensées, sauf si moins est mieux&#x202f;; et dénombrements pour lesquels ni plus ni moins n’est mieux.</translation>
    </message>
    <message>
        <source>Targets met already</source>
        <translation>Cibles déjà atteintes</translation>
    </message>
    <message>
        <source>Metrics whose target lies within %1 of the mean of their latest phase, where no gain that holds or is sustained brought it there: to reach it proves nothing.</source>
        <translation>Indicateurs dont la cible est à %1 au plus de la moyenne de leur dernière phase, sans qu’un gain qui se maintient ou est durable l’y ait amenée&#xa0;: l’atteindre ne prouve rien.</translation>
    </message>
    <message>
        <source>What poses as an outcome</source>
        <translation>Ce qui passe pour un résultat</translation>
    </message>
    <message>
        <source>Metrics, services and improvements that look like outcomes and prove none, each with the reason.</source>
        <translation>Indicateurs, services et améliorations qui ont l’air de résultats et n’en prouvent aucun, chacun avec le motif.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>register</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Maintain the register&quot;</extracomment>
        <translation>registre</translation>
    </message>
    <message>
        <source>backlog</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>backlog</translation>
    </message>
    <message>
        <source>PIR action</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Track PIR actions to closure&quot;</extracomment>
        <translation>actions PIR</translation>
    </message>
    <message>
        <source>post-incident</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Run post-incident reviews&quot;</extracomment>
        <translation>post-incident</translation>
    </message>
    <message>
        <source>ring-fence</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Hold the ring-fenced time&quot;</extracomment>
        <translation>sanctuarisé</translation>
    </message>
    <message>
        <source>capacity</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>capacité</translation>
    </message>
    <message>
        <source>metric</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Keep the definitions of metrics&quot;</extracomment>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>benefit</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Verify the benefit&quot;</extracomment>
        <translation>bénéfice</translation>
    </message>
    <message>
        <source>how improvement</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Review how improvement performs&quot;</extracomment>
        <translation>performance de l</translation>
    </message>
    <message>
        <source>cadence</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>cadence</translation>
    </message>
    <message>
        <source>service review</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Run service reviews&quot;</extracomment>
        <translation>revues de service</translation>
    </message>
    <message>
        <source>By the A of “%1” in the RACI matrix.</source>
        <translation>D’après le A de «&#xa0;%1&#xa0;» dans la matrice RACI.</translation>
    </message>
    <message>
        <source>In the RACI matrix no role with an A for “%1” is held by a person in post.</source>
        <translation>Dans la matrice RACI, aucun rôle ayant un A pour «&#xa0;%1&#xa0;» n’est tenu par une personne en poste.</translation>
    </message>
    <message>
        <source>As the person who is asked: no activity of the RACI matrix is about this.</source>
        <translation>En tant que personne à qui demander&#xa0;: aucune activité de la matrice RACI ne porte là-dessus.</translation>
    </message>
    <message>
        <source>No activity of the RACI matrix is about this, and there is nobody to ask.</source>
        <translation>Aucune activité de la matrice RACI ne porte là-dessus, et il n’y a personne à qui demander.</translation>
    </message>
    <message>
        <source>Accountable: %1</source>
        <translation>Garant&#xa0;: %1</translation>
    </message>
    <message>
        <source>✕ Nobody is accountable</source>
        <translation>✕ Personne n’est garant</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Accountable: Signe Dahl&quot;, %2 the sentence that says by what</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The RACI matrix has no errors</source>
        <translation>La matrice RACI n’a pas d’erreur</translation>
    </message>
    <message>
        <source>Every accountable role is held by a person in post</source>
        <translation>Chaque rôle garant est tenu par une personne en poste</translation>
    </message>
    <message>
        <source>Board, service review, metric review and executive review recur</source>
        <translation>Le comité, la revue de service, la revue des indicateurs et la revue de direction sont récurrents</translation>
    </message>
    <message>
        <source>At least %1 of what was due in the last quarter was held</source>
        <translation>Au moins %1 de ce qui était prévu au dernier trimestre a été tenu</translation>
    </message>
    <message>
        <source>The last executive review was held within %1</source>
        <translation>La dernière revue de direction remonte à %1 au plus</translation>
    </message>
    <message>
        <source>Everything held in the last quarter records its decisions</source>
        <translation>Chaque revue tenue au dernier trimestre consigne ses décisions</translation>
    </message>
    <message>
        <source>Cadence of the last quarter</source>
        <translation>Cadence du dernier trimestre</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Held of due</source>
        <translation>Tenu sur prévu</translation>
    </message>
    <message>
        <source>With decisions</source>
        <translation>Avec décisions</translation>
    </message>
    <message>
        <source>Last held</source>
        <translation>Tenu en dernier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>closed of all actions</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Decision yield</source>
        <translation>Rendement décisionnel</translation>
    </message>
    <message>
        <source>Decisions and closed actions for each hour of what was held in these days.</source>
        <translation>Décisions et actions clôturées par heure de ce qui a été tenu sur ces jours.</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Of the actions on the table of the latest reviews, those raised in an earlier one.</source>
        <translation>Parmi les actions examinées par les dernières revues, celles émises lors d’une revue antérieure.</translation>
    </message>
    <message>
        <source>Accountable present</source>
        <translation>Garant présent</translation>
    </message>
    <message>
        <source>Held with somebody accountable, of those whose attendance is recorded.</source>
        <translation>Tenu en présence d’un garant, parmi les rendez-vous dont les présences sont consignées.</translation>
    </message>
    <message>
        <source>RACI errors</source>
        <translation>Erreurs RACI</translation>
    </message>
    <message>
        <source>Rules of the matrix that are broken.</source>
        <translation>Règles de la matrice qui ne sont pas respectées.</translation>
    </message>
    <message>
        <source>RACI warnings</source>
        <translation>Avertissements RACI</translation>
    </message>
    <message>
        <source>Weaknesses of the matrix.</source>
        <translation>Faiblesses de la matrice.</translation>
    </message>
    <message>
        <source>Of these, recorded as held or held late.</source>
        <translation>Parmi eux, ceux consignés comme tenus ou tenus en retard.</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Held by due.</source>
        <translation>Rendez-vous tenus sur prévus.</translation>
    </message>
    <message>
        <source>The next date of any ceremony.</source>
        <translation>La prochaine date, toutes cérémonies confondues.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s) due in the last quarter were held</source>
        <translation>
            <numerusform>%1 sur %Ln revue prévue au dernier trimestre a été tenue</numerusform>
            <numerusform>%1 sur %Ln revues prévues au dernier trimestre ont été tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>RACI errors: %1, warnings: %2; %3.</source>
        <translation>Erreurs RACI&#xa0;: %1, avertissements&#xa0;: %2&#x202f;; %3.</translation>
    </message>
    <message>
        <source>There is no RACI matrix and no ceremony yet.</source>
        <translation>Il n’y a encore ni matrice RACI ni cérémonie.</translation>
    </message>
    <message>
        <source>There is no RACI matrix; %1.</source>
        <translation>Il n’y a pas de matrice RACI&#x202f;; %1.</translation>
    </message>
    <message>
        <source>held · no RACI errors</source>
        <translation>tenu · aucune erreur RACI</translation>
    </message>
    <message numerus="yes">
        <source>held · %Ln RACI error(s)</source>
        <translation>
            <numerusform>tenu · %Ln erreur RACI</numerusform>
            <numerusform>tenu · %Ln erreurs RACI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open, and nothing about it changed for %Ln day(s) or more.</source>
        <translation>
            <numerusform>Ouvertes, sans aucune modification depuis %Ln jour ou plus.</numerusform>
            <numerusform>Ouvertes, sans aucune modification depuis %Ln jours ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvements that are not embedded, not proven, closed, rejected or withdrawn.</source>
        <translation>Améliorations qui ne sont ni ancrées, ni non prouvées, ni clôturées, ni rejetées, ni retirées.</translation>
    </message>
    <message>
        <source>Live services</source>
        <translation>Services en production</translation>
    </message>
    <message>
        <source>Services that are live and not retired on the reporting date.</source>
        <translation>Services en production et non retirés à la date d’arrêté.</translation>
    </message>
    <message>
        <source>Services without a backlog</source>
        <translation>Services sans backlog</translation>
    </message>
    <message>
        <source>Live services without an open improvement.</source>
        <translation>Services en production sans amélioration ouverte.</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Open, without an owner or with one who has left.</source>
        <translation>Ouvertes, sans responsable ou avec un responsable parti.</translation>
    </message>
    <message>
        <source>Running unfunded</source>
        <translation>En cours sans financement</translation>
    </message>
    <message>
        <source>In progress, delivered or measuring, without approved money or hours.</source>
        <translation>En cours, livrées ou en cours de mesure, sans argent ni heures approuvés.</translation>
    </message>
    <message>
        <source>Open, the target date has passed, and not delivered.</source>
        <translation>Ouvertes, date cible passée, et non livrées.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Au point mort</translation>
    </message>
    <message>
        <source>Median age</source>
        <translation>Ancienneté médiane</translation>
    </message>
    <message>
        <source>Median of the days since open improvements were raised.</source>
        <translation>Médiane des jours écoulés depuis l’émission des améliorations ouvertes.</translation>
    </message>
    <message>
        <source>Touched within 30 days</source>
        <translation>Modifié ces 30 jours</translation>
    </message>
    <message>
        <source>Open, and changed within the last 30 days, itself or what hangs on it.</source>
        <translation>Ouvertes et modifiées ces 30 derniers jours, elles-mêmes ou ce qui s’y rattache.</translation>
    </message>
    <message>
        <source>Every live service has an open improvement or a dated decision that none is planned</source>
        <translation>Chaque service en production a une amélioration ouverte, ou une décision datée qu’aucune n’est planifiée</translation>
    </message>
    <message>
        <source>At least %1 of open improvements are owned by a person in post</source>
        <translation>Au moins %1 des améliorations ouvertes ont un responsable en poste</translation>
    </message>
    <message>
        <source>The ranking was changed or confirmed within %1</source>
        <translation>Le classement a été modifié ou confirmé il y a %1 au plus</translation>
    </message>
    <message>
        <source>At least %1 of open improvements were touched within 30 days</source>
        <translation>Au moins %1 des améliorations ouvertes ont été modifiées ces 30 derniers jours</translation>
    </message>
    <message>
        <source>No more than %1 of open improvements are stalled</source>
        <translation>Au plus %1 des améliorations ouvertes sont au point mort</translation>
    </message>
    <message>
        <source>Ranked improvements from approved on are funded, or their funding is decided</source>
        <translation>À partir du statut Approuvé, les améliorations classées sont financées, ou leur financement est décidé</translation>
    </message>
    <message>
        <source>Part-funded</source>
        <translation>Financé en partie</translation>
    </message>
    <message>
        <source>Open, and of money or of hours more was requested than approved, and something was approved. They count as funded.</source>
        <translation>Ouvertes, avec plus d’argent ou d’heures demandé qu’approuvé, et une part approuvée. Elles comptent comme financées.</translation>
    </message>
    <message>
        <source>✕ running unfunded</source>
        <translation>✕ en cours sans financement</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>Améliorations ouvertes</translation>
    </message>
    <message>
        <source>In the order of rank: manual rank first, then WSJF = (value + urgency + risk reduction) / effort.</source>
        <translation>Dans l’ordre du classement&#xa0;: rang manuel d’abord, puis WSJF = (valeur + urgence + réduction du risque) / effort.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Lights of 3</source>
        <translation>Feux sur 3</translation>
    </message>
    <message>
        <source>The register holds no improvement yet.</source>
        <translation>Le registre ne contient encore aucune amélioration.</translation>
    </message>
    <message numerus="yes">
        <source>across %Ln live service(s)</source>
        <extracomment>After &quot;12 improvements are open&quot;</extracomment>
        <translation>
            <numerusform>pour %Ln service en production</numerusform>
            <numerusform>pour %Ln services en production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) are open %1; %2 without an owner in post, %3 running unfunded, %4 overdue.</source>
        <extracomment>%1 is &quot;across 3 live services&quot;</extracomment>
        <translation>
            <numerusform>%Ln amélioration est ouverte %1&#x202f;; %2 sans responsable en poste, %3 en cours sans financement, %4 hors délai.</numerusform>
            <numerusform>%Ln améliorations sont ouvertes %1&#x202f;; %2 sans responsable en poste, %3 en cours sans financement, %4 hors délai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open · %Ln service(s)</source>
        <translation>
            <numerusform>ouvertes · %Ln service</numerusform>
            <numerusform>ouvertes · %Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>The planned share reaches the target; none has been set yet</source>
        <translation>La part planifiée atteint la cible&#x202f;; aucune n’est encore fixée</translation>
    </message>
    <message>
        <source>The planned share is at least %1</source>
        <translation>La part planifiée est d’au moins %1</translation>
    </message>
    <message>
        <source>Every support team has a plan for the current month</source>
        <translation>Chaque équipe support a un plan pour le mois en cours</translation>
    </message>
    <message>
        <source>At least %1 of the planned hours were used over the last 3 months</source>
        <translation>Au moins %1 des heures planifiées ont été utilisées ces 3 derniers mois</translation>
    </message>
    <message>
        <source>Every team&apos;s hours were recorded within 45 days after the end of a month</source>
        <translation>Les heures de chaque équipe ont été consignées dans les 45 jours suivant la fin du mois</translation>
    </message>
    <message>
        <source>Every raid on the ring-fence was agreed by someone</source>
        <translation>Chaque ponction sur le temps sanctuarisé a reçu l’accord de quelqu’un</translation>
    </message>
    <message>
        <source>Over the month of the reporting date and the two before.</source>
        <translation>Sur le mois de la date d’arrêté et les deux précédents.</translation>
    </message>
    <message>
        <source>Planned for improvement</source>
        <translation>Planifié pour l’amélioration</translation>
    </message>
    <message>
        <source>Used for improvement</source>
        <translation>Utilisé pour l’amélioration</translation>
    </message>
    <message>
        <source>Planned share</source>
        <translation>Part planifiée</translation>
    </message>
    <message>
        <source>Sum of planned improvement hours by sum of available hours, over all rows.</source>
        <translation>Somme des heures planifiées pour l’amélioration sur somme des heures disponibles, pour toutes les lignes.</translation>
    </message>
    <message>
        <source>Used share</source>
        <translation>Part utilisée</translation>
    </message>
    <message>
        <source>Sum of improvement hours used by sum of available hours, over the rows that have actuals.</source>
        <translation>Somme des heures d’amélioration utilisées sur somme des heures disponibles, pour les lignes qui ont un réalisé.</translation>
    </message>
    <message>
        <source>Erosion</source>
        <translation>Érosion</translation>
    </message>
    <message>
        <source>Planned share minus used share, both over the rows that have actuals.</source>
        <translation>Part planifiée moins part utilisée, l’une et l’autre pour les lignes qui ont un réalisé.</translation>
    </message>
    <message>
        <source>Ring-fence kept</source>
        <translation>Temps sanctuarisé respecté</translation>
    </message>
    <message>
        <source>Sum of improvement hours used by sum of those planned, over the rows that have actuals; at most 100 %.</source>
        <translation>Somme des heures d’amélioration utilisées sur somme des heures planifiées, pour les lignes qui ont un réalisé&#x202f;; 100&#xa0;% au plus.</translation>
    </message>
    <message>
        <source>Raided</source>
        <translation>Ponctionné</translation>
    </message>
    <message>
        <source>Hours booked as taken from improvement, over the same months.</source>
        <translation>Heures saisies comme prises à l’amélioration, sur les mêmes mois.</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Hours planned for improvement that were neither used nor raided, by team and month, where what was used is recorded.</source>
        <translation>Heures planifiées pour l’amélioration, ni utilisées ni ponctionnées, par équipe et par mois, là où l’utilisation est consignée.</translation>
    </message>
    <message>
        <source>Improvement time, planned and used</source>
        <translation>Temps d’amélioration, planifié et utilisé</translation>
    </message>
    <message>
        <source>Share of available hours by month, all teams together; filled: used, of the teams that recorded it; outlined: planned, of all.</source>
        <translation>Part des heures disponibles par mois, toutes équipes réunies&#x202f;; plein&#xa0;: utilisé, pour les équipes qui l’ont consigné&#x202f;; contour&#xa0;: planifié, pour toutes.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>No available hours are planned for the last three months.</source>
        <translation>Aucune heure disponible n’est planifiée pour les trois derniers mois.</translation>
    </message>
    <message>
        <source>%1 of support time is planned for improvement; no hours used have been recorded.</source>
        <translation>%1 du temps de support est planifié pour l’amélioration&#x202f;; aucune heure utilisée n’est consignée.</translation>
    </message>
    <message>
        <source>%1 of support time was planned for improvement and %2 was used; erosion: %3.</source>
        <translation>%1 du temps de support était planifié pour l’amélioration et %2 a été utilisé&#x202f;; érosion&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Of the %1 of %2 team months whose use is recorded: %3</source>
        <translation>Pour %1 des %2 mois-équipes dont l’utilisation est consignée&#xa0;: %3</translation>
    </message>
    <message>
        <source>used of %1 planned</source>
        <translation>utilisé sur %1 planifié</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de planifié</translation>
    </message>
    <message>
        <source>%1 (%2 … %3)</source>
        <extracomment>effect, and its 95 % interval</extracomment>
        <translation>%1 (%2 … %3)</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>%1, shared: %2</source>
        <translation>%1, partagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>✕ after the start</source>
        <translation>✕ après le début</translation>
    </message>
    <message>
        <source>Metrics and the improvements that steer them</source>
        <translation>Les indicateurs et les améliorations qui les pilotent</translation>
    </message>
    <message>
        <source>Each verdict compares the readings after the intervention with the baseline before it. The effect is in the metric&apos;s unit, with its 95 % interval. Attribution says whether anything else on record may have made the gain.</source>
        <translation>Chaque verdict compare les relevés postérieurs à l’intervention à la base de référence qui la précède. L’effet est dans l’unité de l’indicateur, avec son intervalle à 95&#xa0;%. L’attribution dit si autre chose de consigné a pu produire le gain.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Points after</source>
        <translation>Points après</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Encore requis</translation>
    </message>
    <message>
        <source>Baseline locked</source>
        <translation>Base verrouillée</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Aucun relevé</translation>
    </message>
    <message>
        <source>The readings of the metric with the strongest verdict, with the mean of each phase.</source>
        <translation>Les relevés de l’indicateur au verdict le plus fort, avec la moyenne de chaque phase.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean before and since %1</source>
        <translation>Moyenne avant et depuis %1</translation>
    </message>
    <message>
        <source>The readings of the metric with the strongest verdict, with their mean before and since the improvement that steers it.</source>
        <translation>Les relevés de l’indicateur au verdict le plus fort, avec leur moyenne avant et depuis l’amélioration qui le pilote.</translation>
    </message>
    <message>
        <source>Metrics in the register.</source>
        <translation>Indicateurs du registre.</translation>
    </message>
    <message>
        <source>Metrics by the verdict on the latest improvement that steers them.</source>
        <translation>Indicateurs selon le verdict sur la dernière amélioration qui les pilote.</translation>
    </message>
    <message>
        <source>of %1 sustained · %2 faded</source>
        <translation>sur %1, durables · %2 dissipés</translation>
    </message>
    <message>
        <source>The register holds no metric yet.</source>
        <translation>Le registre ne contient encore aucun indicateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln metric(s) show a sustained gain, %2 of them consistent with one improvement; %3 holding, %4 faded.</source>
        <translation>
            <numerusform>%1 sur %Ln indicateur présente un gain durable, dont %2 compatible avec une seule amélioration&#x202f;; %3 se maintient, %4 dissipé.</numerusform>
            <numerusform>%1 sur %Ln indicateurs présentent un gain durable, dont %2 compatibles avec une seule amélioration&#x202f;; %3 se maintiennent, %4 dissipés.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIRs held in the last 12 months: at least %1</source>
        <translation>PIR tenues ces 12 derniers mois&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>Each PIR has an action, and no lesson is unlanded for more than 30 days</source>
        <translation>Chaque PIR a une action, et aucune leçon n’attend d’être concrétisée depuis plus de 30 jours</translation>
    </message>
    <message>
        <source>At least %1 of the actions are closed</source>
        <translation>Au moins %1 des actions sont clôturées</translation>
    </message>
    <message>
        <source>No action is more than 30 days late</source>
        <translation>Aucune action n’a plus de 30 jours de retard</translation>
    </message>
    <message>
        <source>Every closed action was verified by someone other than its owner</source>
        <translation>Chaque action clôturée a été vérifiée par quelqu’un d’autre que son responsable</translation>
    </message>
    <message>
        <source>Each PIR led to at least one systemic action</source>
        <translation>Chaque PIR a conduit à au moins une action systémique</translation>
    </message>
    <message>
        <source>Actions by PIR</source>
        <translation>Actions par PIR</translation>
    </message>
    <message>
        <source>Cancelled actions are left out; those that will not be done stay in the count.</source>
        <translation>Les actions annulées ne comptent pas&#x202f;; les actions écartées restent comptées.</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systémique</translation>
    </message>
    <message>
        <source>Lessons landed</source>
        <translation>Leçons concrétisées</translation>
    </message>
    <message>
        <source>The actions</source>
        <translation>Les actions</translation>
    </message>
    <message>
        <source>Every action of these PIRs as of the reporting date.</source>
        <translation>Toutes les actions de ces PIR à la date d’arrêté.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Lessons that have not landed</source>
        <translation>Leçons non concrétisées</translation>
    </message>
    <message>
        <source>A lesson has landed when an action of it is verified or its improvement is embedded. What was raised before the incident lands nothing, unless it was delivered on or after the day of the review; what was running already does not even then, unless an action raised since for the lesson names it.</source>
        <translation>Une leçon est concrétisée quand une de ses actions est vérifiée ou que son amélioration est ancrée. Ce qui a été émis avant l’incident ne concrétise rien, sauf si cela a été livré le jour de la revue ou après&#x202f;; ce qui était déjà en cours ne le fait pas même alors, sauf si une action émise depuis pour la leçon le désigne.</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Connu avant</translation>
    </message>
    <message>
        <source>Actions of the last PIRs</source>
        <translation>Actions des dernières PIR</translation>
    </message>
    <message>
        <source>Each action counts once: closed, else delivered, else late, else open or not to be done.</source>
        <translation>Chaque action compte une fois&#xa0;: clôturée, sinon livrée, sinon en retard, sinon ouverte ou écartée.</translation>
    </message>
    <message>
        <source>Lessons with a verified action or an embedded improvement; not by one that was raised before the incident, unless it was delivered on or after the day of the review, and not by one that was running already, unless an action raised since for the lesson names it.</source>
        <translation>Leçons ayant une action vérifiée ou une amélioration ancrée&#x202f;; ne compte pas ce qui a été émis avant l’incident, sauf si cela a été livré le jour de la revue ou après, ni ce qui était déjà en cours, sauf si une action émise depuis pour la leçon le désigne.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Lessons of these PIRs.</source>
        <translation>Leçons de ces PIR.</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Concrétisé</translation>
    </message>
    <message>
        <source>Landed rate</source>
        <translation>Taux de concrétisation</translation>
    </message>
    <message>
        <source>Landed of all lessons of these PIRs; accepted ones stay in the count.</source>
        <translation>Leçons concrétisées, sur toutes celles de ces PIR&#x202f;; les leçons acceptées restent comptées.</translation>
    </message>
    <message>
        <source>Lessons that have not landed and are answered by what was there before the incident: an action or improvement that was raised before it and delivered before the review, or that was running already. No record says what a change was for, so what was begun after the incident and delivered on or after the day of the review counts as changed for the lesson.</source>
        <translation>Leçons non concrétisées auxquelles répond ce qui existait avant l’incident&#xa0;: une action ou une amélioration émise avant lui et livrée avant la revue, ou déjà en cours. Aucune fiche ne dit à quoi servait un changement&#x202f;; ce qui a commencé après l’incident et a été livré le jour de la revue ou après compte donc comme fait pour la leçon.</translation>
    </message>
    <message>
        <source>No PIR has been held yet.</source>
        <translation>Aucune PIR n’a encore été tenue.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln PIR(s) led to no action.</source>
        <translation>
            <numerusform>La dernière PIR (%Ln) n’a conduit à aucune action.</numerusform>
            <numerusform>Les %Ln dernières PIR n’ont conduit à aucune action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the last %Ln PIR(s)</source>
        <extracomment>After &quot;7 of 14 actions&quot;</extracomment>
        <translation>
            <numerusform>de la dernière PIR (%Ln)</numerusform>
            <numerusform>des %Ln dernières PIR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln action(s) %2 are closed (%3); %4 verified, %5 late.</source>
        <extracomment>%1 of the actions, %2 is &quot;from the last 3 PIRs&quot;, %3 a share</extracomment>
        <translation>
            <numerusform>%1 sur %Ln action %2 clôturées (%3)&#x202f;; %4 vérifiées, %5 en retard.</numerusform>
            <numerusform>%1 sur %Ln actions %2 clôturées (%3)&#x202f;; %4 vérifiées, %5 en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>The last PIRs by the date they were held.</source>
        <translation>Les dernières PIR, par date de tenue.</translation>
    </message>
    <message>
        <source>Actions of these PIRs without the cancelled ones.</source>
        <translation>Actions de ces PIR, sans les annulées.</translation>
    </message>
    <message>
        <source>With a delivery date on or before the reporting date.</source>
        <translation>Livrées au plus tard à la date d’arrêté.</translation>
    </message>
    <message>
        <source>With a closing date on or before the reporting date.</source>
        <translation>Clôturées au plus tard à la date d’arrêté.</translation>
    </message>
    <message>
        <source>With a verification date on or before the reporting date.</source>
        <translation>Vérifiées au plus tard à la date d’arrêté.</translation>
    </message>
    <message>
        <source>Open or in progress.</source>
        <translation>Ouvertes ou en cours.</translation>
    </message>
    <message>
        <source>Open or in progress, due before the reporting date.</source>
        <translation>Ouvertes ou en cours, échues avant la date d’arrêté.</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Decided not to be done; they stay in the count.</source>
        <translation>Il a été décidé de ne pas les mener&#x202f;; elles restent comptées.</translation>
    </message>
    <message>
        <source>of %1 closed · %2</source>
        <translation>sur %1, clôturées · %2</translation>
    </message>
    <message>
        <source>no actions</source>
        <translation>aucune action</translation>
    </message>
    <message>
        <source>the hours used are not recorded yet</source>
        <translation>les heures utilisées ne sont pas encore consignées</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>à l’équilibre</translation>
    </message>
    <message>
        <source>%1 h that the raids do not explain</source>
        <translation>%1&#xa0;h que les ponctions n’expliquent pas</translation>
    </message>
    <message>
        <source>%1 h that no raid explains</source>
        <translation>%1&#xa0;h qu’aucune ponction n’explique</translation>
    </message>
    <message>
        <source>%1 h more used and raided than planned</source>
        <translation>%1&#xa0;h utilisées et ponctionnées de plus que planifié</translation>
    </message>
    <message>
        <source>%1 h more used than planned</source>
        <translation>%1&#xa0;h utilisées de plus que planifié</translation>
    </message>
    <message>
        <source>Ranked by hand</source>
        <translation>Classé à la main</translation>
    </message>
    <message>
        <source>A manual rank goes before the score, WSJF = (value + urgency + risk reduction) / effort, so it says why, and who said so.</source>
        <translation>Un rang manuel passe avant le score, WSJF = (valeur + urgence + réduction du risque) / effort&#x202f;; il dit donc pourquoi, et qui l’a décidé.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>WSJF</source>
        <translation>WSJF</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Classé par</translation>
    </message>
    <message>
        <source>Ranked on</source>
        <translation>Classé le</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>aucun motif</translation>
    </message>
    <message>
        <source>Going quiet</source>
        <translation>Améliorations qui s’essoufflent</translation>
    </message>
    <message numerus="yes">
        <source>Stalled: open, and nothing about it changed for %Ln day(s) or more. The longest untouched come first.</source>
        <translation>
            <numerusform>Au point mort&#xa0;: ouvertes, sans aucune modification depuis %Ln jour ou plus. Les plus longtemps inchangées d’abord.</numerusform>
            <numerusform>Au point mort&#xa0;: ouvertes, sans aucune modification depuis %Ln jours ou plus. Les plus longtemps inchangées d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untouched since</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>Days untouched</source>
        <translation>Jours sans modification</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Récupération, mois</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Payback = spent / (actual a year / 12). ROI = %1, of what recurs in a year and what came once. Actual benefits, less dis-benefits; a gain that several improvements claim counts by their shares, a lost one not at all. Totals come from the summed money.</source>
        <translation>Délai de récupération = dépensé / (réel par an / 12). ROI = %1, sur ce qui revient chaque année et ce qui est venu une fois. Bénéfices réels, moins les contre-bénéfices&#x202f;; un gain que plusieurs améliorations revendiquent compte par parts, un gain perdu pas du tout. Les totaux viennent des sommes d’argent.</translation>
    </message>
    <message>
        <source>Payback and return by improvement</source>
        <translation>Récupération et retour par amélioration</translation>
    </message>
    <message>
        <source>Payback and return by service</source>
        <translation>Récupération et retour par service</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>sans service</translation>
    </message>
    <message>
        <source>Money approved</source>
        <translation>Argent approuvé</translation>
    </message>
    <message>
        <source>Money approved, %1</source>
        <translation>Argent approuvé, %1</translation>
    </message>
    <message>
        <source>Approved of the funding in money of all improvements.</source>
        <translation>Part approuvée du financement en argent de toutes les améliorations.</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Argent dépensé</translation>
    </message>
    <message>
        <source>Money spent, %1</source>
        <translation>Argent dépensé, %1</translation>
    </message>
    <message>
        <source>Spent of the funding in money of all improvements.</source>
        <translation>Part dépensée du financement en argent de toutes les améliorations.</translation>
    </message>
    <message>
        <source>Summed over all improvements; a gain that several of them claim counts by their shares, a lost one not at all.</source>
        <translation>Somme sur toutes les améliorations&#x202f;; un gain que plusieurs d’entre elles revendiquent compte par parts, un gain perdu pas du tout.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Délai de récupération</translation>
    </message>
    <message>
        <source>Money spent / (actual recurring benefit of a year / 12).</source>
        <translation>Argent dépensé / (bénéfice récurrent réel d’une année / 12).</translation>
    </message>
    <message>
        <source>ROI, %1</source>
        <extracomment>%1 is &quot;(actual − spent) / spent&quot;</extracomment>
        <translation>ROI, %1</translation>
    </message>
    <message>
        <source>%1 in per cent: actual is what recurs in a year and what came once, spent is money.</source>
        <translation>%1 en pour cent&#xa0;: le réel est ce qui revient chaque année et ce qui est venu une fois, le dépensé est de l’argent.</translation>
    </message>
    <message>
        <source>nobody has answered</source>
        <translation>personne n’a réagi</translation>
    </message>
    <message>
        <source>Rituals and the response to each</source>
        <translation>Les rituels et la réaction à chacun</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews, several in a row, brought neither a decision nor an action. A response holds until the next such review.</source>
        <translation>Cérémonies dont les dernières revues, plusieurs de suite, n’ont apporté ni décision ni action. Une réaction vaut jusqu’à la prochaine revue de ce genre.</translation>
    </message>
    <message>
        <source>Reviews in a row</source>
        <translation>Revues de suite</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituels</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews brought neither a decision nor an action.</source>
        <translation>Cérémonies dont les dernières revues n’ont apporté ni décision ni action.</translation>
    </message>
    <message>
        <source>Rituals without a response</source>
        <translation>Rituels sans réaction</translation>
    </message>
    <message>
        <source>Of these, those to which nobody has answered since the latest such review.</source>
        <translation>Parmi eux, ceux auxquels personne n’a réagi depuis la dernière revue de ce genre.</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>sans engagement</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>copies that are verified, of all copies: &quot;2/3&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not carried over</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>↳ %1</source>
        <translation>↳ %1</translation>
    </message>
    <message>
        <source>What works, carried over</source>
        <translation>Ce qui fonctionne, repris ailleurs</translation>
    </message>
    <message>
        <source>What is marked as replicable, and its copies for other services. Each copy has a claim of its own and counts as verified once its gain is sustained.</source>
        <translation>Ce qui est marqué comme réplicable, et ses copies pour d’autres services. Chaque copie a son propre engagement et compte comme vérifiée dès que son gain est durable.</translation>
    </message>
    <message>
        <source>Copies verified</source>
        <translation>Copies vérifiées</translation>
    </message>
    <message>
        <source>Improvements that were carried over from another service.</source>
        <translation>Améliorations reprises d’un autre service.</translation>
    </message>
    <message>
        <source>Of these, those whose gain is sustained.</source>
        <translation>Parmi elles, celles dont le gain est durable.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>No units are in the register.</source>
        <translation>Le registre ne contient aucune unité.</translation>
    </message>
    <message numerus="yes">
        <source>Improvement lives in %1 of %Ln unit(s).</source>
        <translation>
            <numerusform>L’amélioration vit dans %1 unité sur %Ln.</numerusform>
            <numerusform>L’amélioration vit dans %1 unités sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does improvement actually live in your organisation?</source>
        <translation>Où l’amélioration vit-elle vraiment dans votre organisation&#x202f;?</translation>
    </message>
    <message>
        <source>No live services are in the register.</source>
        <translation>Le registre ne contient aucun service en production.</translation>
    </message>
    <message numerus="yes">
        <source>Backlog confirmed by its owner within 90 days: %1 of %Ln live service(s).</source>
        <translation>
            <numerusform>Backlog confirmé par son propriétaire depuis moins de 90 jours&#xa0;: %1 sur %Ln service en production.</numerusform>
            <numerusform>Backlog confirmé par son propriétaire depuis moins de 90 jours&#xa0;: %1 sur %Ln services en production.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do service owners feel responsible for improvement?</source>
        <translation>Les propriétaires de service se sentent-ils responsables de l’amélioration&#x202f;?</translation>
    </message>
    <message>
        <source>Improvements in progress meet %1 of what a project would have: scope, outcome, owner, sponsor, target date, milestones, funding, benefit, metric and control.</source>
        <translation>Les améliorations en cours remplissent %1 de ce qu’aurait un projet&#xa0;: périmètre, résultat, responsable, sponsor, date cible, jalons, financement, bénéfice, indicateur et maîtrise.</translation>
    </message>
    <message>
        <source>No improvement is in progress.</source>
        <translation>Aucune amélioration n’est en cours.</translation>
    </message>
    <message>
        <source>Is improvement tracked, funded and measured like projects are?</source>
        <translation>L’amélioration est-elle suivie, financée et mesurée comme le sont les projets&#x202f;?</translation>
    </message>
    <message>
        <source>%1 of open improvements, ceremonies and accountable roles rest on one person: %2.</source>
        <translation>%1 des améliorations ouvertes, des cérémonies et des rôles garants reposent sur une seule personne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody in post owns an improvement, chairs a ceremony or is accountable.</source>
        <translation>Aucune personne en poste n’est responsable d’une amélioration, ne préside une cérémonie ni n’est garante.</translation>
    </message>
    <message>
        <source>If you left tomorrow, would improvement continue?</source>
        <translation>Si vous partiez demain, l’amélioration continuerait-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Ratings by quarter</source>
        <translation>Appréciations par trimestre</translation>
    </message>
    <message>
        <source>The last rating of each quarter, 1 to 5.</source>
        <translation>La dernière appréciation de chaque trimestre, de 1 à 5.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>✕ no metric</source>
        <translation>✕ sans indicateur</translation>
    </message>
    <message>
        <source>◐ uptime only</source>
        <translation>◐ disponibilité seule</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Uptime only</source>
        <translation>Disponibilité seule</translation>
    </message>
    <message>
        <source>Live services whose metrics are all of availability.</source>
        <translation>Services en production dont tous les indicateurs portent sur la disponibilité.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message numerus="yes">
        <source>A confirmation holds for %Ln day(s). Outcome-linked: of open improvements that have a nature, those about an outcome or an enabler, or technology with a primary metric that is not about availability.</source>
        <translation>
            <numerusform>Une confirmation vaut %Ln jour. Lié à un résultat&#xa0;: parmi les améliorations ouvertes ayant une nature, celles qui portent sur un résultat ou un levier, ou technique dotée d’un indicateur principal qui ne porte pas sur la disponibilité.</numerusform>
            <numerusform>Une confirmation vaut %Ln jours. Lié à un résultat&#xa0;: parmi les améliorations ouvertes ayant une nature, celles qui portent sur un résultat ou un levier, ou technique dotée d’un indicateur principal qui ne porte pas sur la disponibilité.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Backlog confirmed by the owner</source>
        <translation>Backlog confirmé par le propriétaire</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>✕ nobody to ask</source>
        <translation>✕ personne à qui demander</translation>
    </message>
    <message>
        <source>nothing open has a nature</source>
        <translation>rien d’ouvert n’a de nature</translation>
    </message>
    <message>
        <source>Improvements by state</source>
        <translation>Améliorations par état</translation>
    </message>
    <message>
        <source>Every improvement of the service that exists as of the day, once.</source>
        <translation>Chaque amélioration du service existant à ce jour, une fois.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sans statut</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Of the open improvements of a service: manual rank first, then WSJF = (value + urgency + risk reduction) / effort.</source>
        <translation>Améliorations ouvertes d’un service&#xa0;: rang manuel d’abord, puis WSJF = (valeur + urgence + réduction du risque) / effort.</translation>
    </message>
    <message>
        <source>The first five in rank</source>
        <translation>Les cinq premières du classement</translation>
    </message>
    <message>
        <source>Metrics and their verdicts</source>
        <translation>Les indicateurs et leurs verdicts</translation>
    </message>
    <message>
        <source>The verdict on the latest improvement that steers the metric.</source>
        <translation>Le verdict sur la dernière amélioration qui pilote l’indicateur.</translation>
    </message>
    <message>
        <source>not steered</source>
        <translation>non piloté</translation>
    </message>
    <message>
        <source>Open actions from its PIRs</source>
        <translation>Actions ouvertes issues de ses PIR</translation>
    </message>
    <message>
        <source>Open or in progress, what is due first on top.</source>
        <translation>Ouvertes ou en cours, l’échéance la plus proche en tête.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the number of open improvements in words, %2 that of open actions</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open improvement(s)</source>
        <translation>
            <numerusform>%Ln amélioration ouverte</numerusform>
            <numerusform>%Ln améliorations ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s) from its PIRs</source>
        <translation>
            <numerusform>%Ln action ouverte issue de ses PIR</numerusform>
            <numerusform>%Ln actions ouvertes issues de ses PIR</numerusform>
        </translation>
    </message>
    <message>
        <source>Top five by service</source>
        <translation>Les cinq premières par service</translation>
    </message>
    <message>
        <source>Backlog by service</source>
        <translation>Backlog par service</translation>
    </message>
    <message>
        <source>Open improvements as of the reporting date. An improvement belongs to one service, so the rows add up to the total. Raised and delivered: in the 365 days that end with that date, open or not.</source>
        <translation>Améliorations ouvertes à la date d’arrêté. Une amélioration appartient à un seul service, la somme des lignes fait donc le total. Émis et livré&#xa0;: dans les 365 jours qui s’achèvent à cette date, ouvert ou non.</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Non financé</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Prochaine cible</translation>
    </message>
    <message>
        <source>First in rank</source>
        <translation>Première au classement</translation>
    </message>
    <message>
        <source>Open improvements by service</source>
        <translation>Améliorations ouvertes par service</translation>
    </message>
    <message>
        <source>Each open improvement counts once: as stalled, else in delivery (in progress, delivered, measuring), else approved, else earlier.</source>
        <translation>Chaque amélioration ouverte compte une fois&#xa0;: au point mort, sinon en réalisation (en cours, livrée, en cours de mesure), sinon approuvée, sinon plus tôt.</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>En réalisation</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Vitality by service</source>
        <translation>Vitalité par service</translation>
    </message>
    <message>
        <source>Raised and delivered in the 365 days that end with the reporting date; of those open on it the median of the days since they were raised, and how many were changed within the last 30 days.</source>
        <translation>Émises et livrées dans les 365 jours qui s’achèvent à la date d’arrêté&#x202f;; pour celles ouvertes à cette date, la médiane des jours depuis leur émission, et combien ont été modifiées dans les 30 derniers jours.</translation>
    </message>
    <message>
        <source>Median age, days</source>
        <translation>Ancienneté médiane, jours</translation>
    </message>
    <message>
        <source>Touched, %</source>
        <translation>Modifié, %</translation>
    </message>
    <message>
        <source>no metric, no verdict</source>
        <translation>sans indicateur, pas de verdict</translation>
    </message>
    <message>
        <source>Counted as successful on somebody&apos;s word</source>
        <translation>Compté comme réussi sur la parole de quelqu’un</translation>
    </message>
    <message>
        <source>Somebody answers for these in place of the readings.</source>
        <translation>Quelqu’un en répond, à la place des relevés.</translation>
    </message>
    <message>
        <source>Verdict of the readings</source>
        <translation>Verdict des relevés</translation>
    </message>
    <message>
        <source>Success without proof</source>
        <translation>Réussite sans preuve</translation>
    </message>
    <message>
        <source>Embedded or closed as successful, while the readings do not prove it and nobody answers for it.</source>
        <translation>Ancrées ou clôturées comme réussies, alors que les relevés ne le prouvent pas et que personne n’en répond.</translation>
    </message>
    <message>
        <source>Gates passed over</source>
        <translation>Conditions d’accès non remplies</translation>
    </message>
    <message>
        <source>Their status asks for what they do not have: imported so, or lost since.</source>
        <translation>Leur statut exige ce qu’elles n’ont pas&#xa0;: importées ainsi, ou perdu depuis.</translation>
    </message>
    <message>
        <source>What its gate asks and is not there</source>
        <translation>Ce qu’exigent les conditions d’accès et qui manque</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Improvements counted as successful on somebody&apos;s word in place of proof: with reason, person and day.</source>
        <translation>Améliorations comptées comme réussies sur la parole de quelqu’un et non sur preuve&#xa0;: avec motif, personne et jour.</translation>
    </message>
    <message>
        <source>Improvements embedded or closed as successful of which no metric holds or sustains its gain, or one has lost it, and for which nobody answers by an override.</source>
        <translation>Améliorations ancrées ou clôturées comme réussies dont aucun indicateur n’a un gain qui se maintient ou est durable, ou dont l’un a perdu le sien, et dont personne ne répond par une dérogation.</translation>
    </message>
    <message>
        <source>Improvements whose status asks for what they do not have, such as an owner in post or proof: imported so, or lost since.</source>
        <translation>Améliorations dont le statut exige ce qu’elles n’ont pas, comme un responsable en poste ou une preuve&#xa0;: importées ainsi, ou perdu depuis.</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>en progrès</translation>
    </message>
    <message>
        <source>surviving</source>
        <translation>en survie</translation>
    </message>
    <message>
        <source>%1 h on improvement against %2 h reactive</source>
        <translation>%1&#xa0;h d’amélioration contre %2&#xa0;h réactives</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>rien n’a avancé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) moved</source>
        <translation>
            <numerusform>%Ln élément a avancé</numerusform>
            <numerusform>%Ln éléments ont avancé</numerusform>
        </translation>
    </message>
    <message>
        <source>no metric with new data</source>
        <translation>aucun indicateur avec de nouvelles données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s) with new data</source>
        <translation>
            <numerusform>%Ln indicateur avec de nouvelles données</numerusform>
            <numerusform>%Ln indicateurs avec de nouvelles données</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1: %2</source>
        <extracomment>%1 is &quot;improving&quot; or &quot;surviving&quot;, %2 what the week brought: &quot;5 items moved, 3 metrics with new data&quot;</extracomment>
        <translation>Cette semaine, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Improvements moved this week</source>
        <translation>Améliorations ayant avancé cette semaine</translation>
    </message>
    <message>
        <source>Accepted, approved, started, delivered, embedded or closed from the Monday of this week to the reporting date.</source>
        <translation>Acceptées, approuvées, démarrées, livrées, ancrées ou clôturées entre le lundi de cette semaine et la date d’arrêté.</translation>
    </message>
    <message>
        <source>Actions moved this week</source>
        <translation>Actions ayant avancé cette semaine</translation>
    </message>
    <message>
        <source>Delivered, closed or verified in the same days.</source>
        <translation>Livrées, clôturées ou vérifiées dans les mêmes jours.</translation>
    </message>
    <message>
        <source>Metrics with new data this week</source>
        <translation>Indicateurs avec de nouvelles données cette semaine</translation>
    </message>
    <message>
        <source>With a reading of the same days.</source>
        <translation>Avec un relevé de ces mêmes jours.</translation>
    </message>
    <message>
        <source>Improving week on week</source>
        <translation>Progrès de semaine en semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Hours on improvement</source>
        <translation>Heures d’amélioration</translation>
    </message>
    <message>
        <source>Reactive hours</source>
        <translation>Heures réactives</translation>
    </message>
    <message>
        <source>Improvements moved</source>
        <translation>Améliorations ayant avancé</translation>
    </message>
    <message>
        <source>Actions moved</source>
        <translation>Actions ayant avancé</translation>
    </message>
    <message>
        <source>Metrics with new data</source>
        <translation>Indicateurs avec de nouvelles données</translation>
    </message>
    <message>
        <source>✓ Improving</source>
        <translation>✓ En progrès</translation>
    </message>
    <message>
        <source>✕ Surviving</source>
        <translation>✕ En survie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Week on week</source>
        <translation>De semaine en semaine</translation>
    </message>
    <message>
        <source>Improvements and actions that moved, and metrics with new data, by the week that begins on that Monday.</source>
        <translation>Améliorations et actions ayant avancé, et indicateurs avec de nouvelles données, par semaine commençant ce lundi.</translation>
    </message>
    <message>
        <source>Items moved</source>
        <translation>Éléments ayant avancé</translation>
    </message>
    <message>
        <source>Problem Manager</source>
        <translation>Gestionnaire des problèmes</translation>
    </message>
    <message>
        <source>CSI Manager</source>
        <translation>Responsable CSI</translation>
    </message>
    <message>
        <source>CSI Lead</source>
        <translation>Chef de file CSI</translation>
    </message>
    <message>
        <source>Service Desk Manager</source>
        <translation>Responsable du centre de services</translation>
    </message>
    <message>
        <source>Ops Manager</source>
        <translation>Responsable de la production</translation>
    </message>
    <message>
        <source>Operations Manager</source>
        <translation>Responsable de l’exploitation</translation>
    </message>
    <message>
        <source>Service Analyst</source>
        <translation>Analyste de services</translation>
    </message>
    <message>
        <source>CIO</source>
        <translation>DSI</translation>
    </message>
    <message>
        <source>Service Governance Lead</source>
        <translation>Responsable de la gouvernance des services</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>✕ Nobody to ask: nobody in post is the %1.</source>
        <translation>✕ Personne à qui demander&#xa0;: aucune personne en poste n’est %1.</translation>
    </message>
    <message>
        <source>Ask %1 (%2), confirmed on %3.</source>
        <translation>Demandez à %1 (%2), confirmé le %3.</translation>
    </message>
    <message>
        <source>Ask %1 (%2), not confirmed yet.</source>
        <translation>Demandez à %1 (%2), pas encore confirmé.</translation>
    </message>
    <message numerus="yes">
        <source>The person that the register names for a question, else who holds its role or has that job; for the backlog of a service, else its owner. A confirmation holds for %Ln day(s).</source>
        <translation>
            <numerusform>La personne que le registre désigne pour une question, sinon celle qui tient son rôle ou occupe ce poste&#x202f;; pour le backlog d’un service, sinon son propriétaire. Une confirmation vaut %Ln jour.</numerusform>
            <numerusform>La personne que le registre désigne pour une question, sinon celle qui tient son rôle ou occupe ce poste&#x202f;; pour le backlog d’un service, sinon son propriétaire. Une confirmation vaut %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>%1 (what was before %2, when the register was begun, is left out)</source>
        <translation>%1 (ce qui précède le %2, début du registre, ne compte pas)</translation>
    </message>
    <message>
        <source>%1 (judged from %2 on: the register was begun on %3)</source>
        <translation>%1 (jugé à partir du %2&#xa0;: le registre a débuté le %3)</translation>
    </message>
    <message>
        <source>Held by due, in the 365 days that end with the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>Rendez-vous tenus sur prévus, dans les 365 jours qui s’achèvent à la date d’arrêté&#x202f;; les annulés et ceux d’avant la prise en compte d’une cérémonie ne comptent pas comme prévus.</translation>
    </message>
    <message>
        <source>Every date of every ceremony from the day that it counts: held, held late, missed or to come.</source>
        <translation>Chaque rendez-vous de chaque cérémonie à partir du jour où elle compte&#xa0;: tenu, tenu en retard, manqué ou à venir.</translation>
    </message>
    <message>
        <source>The 92 days that end with the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>Les 92 jours qui s’achèvent à la date d’arrêté&#x202f;; les rendez-vous annulés et ceux d’avant la prise en compte d’une cérémonie ne comptent pas comme prévus.</translation>
    </message>
    <message>
        <source>Dates of ceremonies in the 92 days that end with the reporting date, without cancelled ones and those before a ceremony counts.</source>
        <translation>Rendez-vous des cérémonies dans les 92 jours qui s’achèvent à la date d’arrêté, sans les annulés ni ceux d’avant la prise en compte d’une cérémonie.</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>Indicateurs examinés</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with as many each</source>
        <translation>
            <numerusform>%Ln personne à égalité</numerusform>
            <numerusform>%Ln personnes à égalité</numerusform>
        </translation>
    </message>
    <message>
        <source>Top deliverer (%1)</source>
        <translation>Qui livre le plus (%1)</translation>
    </message>
    <message>
        <source>Who delivered most</source>
        <translation>Qui a livré le plus</translation>
    </message>
    <message>
        <source>Who owned most of what was delivered in these 365 days; up to three with as many each are named.</source>
        <translation>Qui était responsable de la plus grande part de ce qui a été livré dans ces 365 jours ; à égalité, jusqu’à trois sont nommés.</translation>
    </message>
    <message>
        <source>Pulse: how far the owner feels responsible, 1 to 5, as last said this quarter.</source>
        <translation>Pouls : à quel point le propriétaire se sent responsable, de 1 à 5, dernière réponse de ce trimestre.</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pouls</translation>
    </message>
    <message>
        <source>Pulse this quarter</source>
        <translation>Pouls de ce trimestre</translation>
    </message>
    <message>
        <source>Pulse by service</source>
        <translation>Pouls par service</translation>
    </message>
    <message>
        <source>How far the owner of each service feels responsible for it, the last rating of each quarter, 1 to 5.</source>
        <translation>À quel point le propriétaire de chaque service s’en sent responsable, dernière appréciation de chaque trimestre, de 1 à 5.</translation>
    </message>
    <message>
        <source>Nothing yet this week</source>
        <translation>Rien encore cette semaine</translation>
    </message>
    <message>
        <source>Last week (%1): %2: %3; nothing yet this week</source>
        <extracomment>%1 are days: &quot;23–29 Nov&quot;, %2 is &quot;improving&quot; or &quot;surviving&quot;, %3 what the week brought</extracomment>
        <translation>La semaine dernière (%1), %2 : %3 ; rien encore cette semaine</translation>
    </message>
    <message>
        <source>Weeks from Monday to Sunday, the latest first and up to the reporting date. Surviving: no hours on improvement, nothing moved and no new data; not said of the present week before its Friday, nor of one that ended before the register was kept. The line of the week tells the present one or, as long as nothing can be said of it, the one before. Hours are those of timesheets that name days; reactive are those on business as usual.</source>
        <translation>Semaines du lundi au dimanche, la plus récente d’abord et jusqu’à la date d’arrêté. En survie : ni heures d’amélioration, ni avancée, ni nouvelles données ; cela n’est pas dit de la semaine en cours avant son vendredi, ni d’une semaine achevée avant que le registre soit tenu. La ligne de la semaine dit la semaine en cours ou, tant qu’on ne peut rien en dire, celle d’avant. Les heures sont celles des feuilles de temps qui indiquent des jours ; les réactives sont celles de l’exploitation.</translation>
    </message>
</context>
<context>
    <name>AskDialogs</name>
    <message>
        <source>What was typed in &quot;%1&quot; is not used yet.</source>
        <translation>Ce qui a été saisi dans «&#xa0;%1&#xa0;» n’est pas encore pris en compte.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Ignorer ce que vous avez saisi&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Poursuivre la saisie</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ignorer</translation>
    </message>
</context>
<context>
    <name>Attestations</name>
    <message>
        <source>That pack is no longer in the register.</source>
        <translation>Ce dossier n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>The questions are numbered from 1 to 5.</source>
        <translation>Les questions sont numérotées de 1 à 5.</translation>
    </message>
    <message>
        <source>Somebody has to sign: choose a person.</source>
        <translation>Quelqu’un doit signer&#xa0;: choisissez une personne.</translation>
    </message>
    <message>
        <source>Say what is attested.</source>
        <translation>Indiquez ce qui est attesté.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Le jour manque.</translation>
    </message>
    <message>
        <source>This person has attested to that question of this pack already.</source>
        <translation>Cette personne a déjà attesté cette question de ce dossier.</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>held late</source>
        <translation>tenu en retard</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>due</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>all day, until %1</source>
        <translation>toute la journée, jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was due in these days.</source>
        <translation>Rien n’était prévu sur ces jours.</translation>
    </message>
    <message numerus="yes">
        <source>Adherence %2: %1 of %Ln due were held</source>
        <translation>
            <numerusform>Assiduité %2&#xa0;: %1 tenu sur %Ln prévu</numerusform>
            <numerusform>Assiduité %2&#xa0;: %1 tenus sur %Ln prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>slides shown</source>
        <translation>diapositives présentées</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>&quot;%1&quot; in the definition of the time zone is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» dans la définition du fuseau horaire n’est pas compris.</translation>
    </message>
    <message>
        <source>The definition of the time zone &quot;%1&quot; tells no offset.</source>
        <translation>La définition du fuseau horaire «&#xa0;%1&#xa0;» n’indique aucun décalage.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no date or time.</source>
        <translation>%1 est «&#xa0;%2&#xa0;», qui n’est ni une date ni une heure.</translation>
    </message>
    <message>
        <source>DURATION is &quot;%1&quot;, which is no length of time.</source>
        <translation>DURATION est «&#xa0;%1&#xa0;», qui n’est pas une durée.</translation>
    </message>
    <message>
        <source>The event has several rules; a ceremony has one.</source>
        <translation>L’événement a plusieurs règles&#x202f;; une cérémonie n’en a qu’une.</translation>
    </message>
    <message>
        <source>The event has %1, which a ceremony cannot hold.</source>
        <translation>L’événement a %1, ce qu’une cérémonie ne peut pas contenir.</translation>
    </message>
    <message>
        <source>The change holds for all later dates too, which a ceremony cannot hold.</source>
        <translation>Le changement vaut aussi pour toutes les dates ultérieures, ce qu’une cérémonie ne peut pas contenir.</translation>
    </message>
    <message>
        <source>The line is not of the form NAME:VALUE.</source>
        <translation>La ligne n’est pas de la forme NOM:VALEUR.</translation>
    </message>
    <message>
        <source>GEO is &quot;%1&quot;, which is no place.</source>
        <translation>GEO est «&#xa0;%1&#xa0;», qui n’est pas un lieu.</translation>
    </message>
    <message>
        <source>The event has no UID, so that a second import would make it again.</source>
        <translation>L’événement n’a pas d’UID&#x202f;; un second import le créerait une nouvelle fois.</translation>
    </message>
    <message>
        <source>The event does not say when it starts.</source>
        <translation>L’événement ne dit pas quand il commence.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>L’événement finit avant de commencer.</translation>
    </message>
    <message>
        <source>Which time zone is &quot;%1&quot;? Such as Europe/London.</source>
        <translation>Quel fuseau horaire est «&#xa0;%1&#xa0;»&#x202f;? Par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>The event is private.</source>
        <translation>L’événement est privé.</translation>
    </message>
    <message>
        <source>The event changes a date of a series that is neither in the file nor here.</source>
        <translation>L’événement change une date d’une série qui n’est ni dans le fichier ni ici.</translation>
    </message>
    <message>
        <source>The whole series is cancelled; the ceremony stays as it is here.</source>
        <translation>Toute la série est annulée&#x202f;; la cérémonie reste ici telle qu’elle est.</translation>
    </message>
    <message>
        <source>The event is cancelled, so that it becomes no ceremony.</source>
        <translation>L’événement est annulé et ne devient donc pas une cérémonie.</translation>
    </message>
    <message>
        <source>The whole series is cancelled, so that it becomes no ceremony.</source>
        <translation>Toute la série est annulée et ne devient donc pas une cérémonie.</translation>
    </message>
    <message>
        <source>The event changes a date on which its series does not take place.</source>
        <translation>L’événement change une date à laquelle sa série n’a pas lieu.</translation>
    </message>
    <message>
        <source>The date %1 takes place as the series does.</source>
        <translation>La date du %1 a lieu comme le prévoit la série.</translation>
    </message>
    <message>
        <source>The date %1 is cancelled.</source>
        <translation>La date du %1 est annulée.</translation>
    </message>
    <message>
        <source>The date %1 is moved to %2.</source>
        <translation>La date du %1 est déplacée au %2.</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>Réunion sans nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a meeting, and which of several of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line %1 has a later version of the event.</source>
        <translation>La ligne %1 contient une version plus récente de l’événement.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. %2</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» est inconnu. %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>the organiser %1</source>
        <translation>l’organisateur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendee(s): %1</source>
        <translation>
            <numerusform>%Ln participant&#xa0;: %1</numerusform>
            <numerusform>%Ln participants&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the location %1</source>
        <translation>le lieu %1</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la description</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Non pris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no calendar: a line that is not of the form NAME:VALUE.</source>
        <translation>Ce n’est pas un calendrier&#xa0;: une ligne n’est pas de la forme NOM:VALEUR.</translation>
    </message>
    <message>
        <source>The file ends in the middle of %1.</source>
        <translation>Le fichier s’arrête au milieu de %1.</translation>
    </message>
    <message>
        <source>There is no calendar in the file.</source>
        <translation>Le fichier ne contient pas de calendrier.</translation>
    </message>
    <message>
        <source>There is no event in the calendar.</source>
        <translation>Le calendrier ne contient pas d’événement.</translation>
    </message>
    <message>
        <source>This is no calendar: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Ce n’est pas un calendrier&#xa0;: le fichier ne commence pas par BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>A calendar begins within another.</source>
        <translation>Un calendrier commence à l’intérieur d’un autre.</translation>
    </message>
    <message>
        <source>%1 begins where it cannot.</source>
        <translation>%1 commence là où il ne le peut pas.</translation>
    </message>
    <message>
        <source>%1 ends but did not begin.</source>
        <translation>%1 finit sans avoir commencé.</translation>
    </message>
    <message>
        <source>The file is larger than any calendar.</source>
        <translation>Le fichier est plus gros que tout calendrier.</translation>
    </message>
    <message>
        <source>This is no calendar: it is no text.</source>
        <translation>Ce n’est pas un calendrier&#xa0;: ce n’est pas du texte.</translation>
    </message>
</context>
<context>
    <name>CalendarPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of a metric, and the service that it is about</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only what is marked as replicable can be carried over.</source>
        <translation>Seul ce qui est marqué comme réplicable peut être repris.</translation>
    </message>
    <message>
        <source>Choose live services that have no copy of this improvement yet.</source>
        <translation>Choisissez des services en production qui n’ont pas encore de copie de cette amélioration.</translation>
    </message>
</context>
<context>
    <name>CeremonyRoles</name>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>%1 %2 (deleted)</source>
        <translation>%1 %2 (fiche supprimée)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>fiche supprimée</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>… and further edits: %1</source>
        <translation>… et autres éditions&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>beyond a limit</source>
        <translation>au-delà d’une limite</translation>
    </message>
    <message>
        <source>part of a trend</source>
        <translation>élément d’une tendance</translation>
    </message>
    <message>
        <source>two of three far out on the same side</source>
        <translation>deux sur trois très écartés du même côté</translation>
    </message>
    <message>
        <source>part of a long run on the same side of the mean</source>
        <translation>élément d’une longue série du même côté de la moyenne</translation>
    </message>
    <message>
        <source>three of four nearer to the same limit than to the mean</source>
        <translation>trois sur quatre plus près de la même limite que de la moyenne</translation>
    </message>
    <message>
        <source>four of five well off the mean on the same side</source>
        <translation>quatre sur cinq nettement écartés de la moyenne du même côté</translation>
    </message>
    <message>
        <source>too many points near the mean</source>
        <translation>trop de points près de la moyenne</translation>
    </message>
    <message>
        <source>too few points near the mean</source>
        <translation>trop peu de points près de la moyenne</translation>
    </message>
    <message>
        <source>up and down in turn for too long</source>
        <translation>alternance de hausses et de baisses trop longue</translation>
    </message>
    <message>
        <source>part of a run that is longer than chance leads to expect</source>
        <translation>élément d’une série plus longue que ne le laisse attendre le hasard</translation>
    </message>
    <message>
        <source>the median is crossed less often than chance leads to expect</source>
        <translation>la médiane est croisée moins souvent que ne le laisse attendre le hasard</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 a level, that of the readings since an improvement took effect</extracomment>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>%1 a level, that of the phase before</extracomment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>convenu %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a value and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>against the limits before</source>
        <translation>par rapport aux limites précédentes</translation>
    </message>
    <message>
        <source>limits %1 to %2</source>
        <translation>limites de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln period(s) without a reading</source>
        <translation>
            <numerusform>après %Ln période sans relevé</numerusform>
            <numerusform>après %Ln périodes sans relevé</numerusform>
        </translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreed limit: %1</source>
        <translation>Limite convenue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreed limit: %1 (%2)</source>
        <translation>Limite convenue&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, dès %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>From %1: mean %2.</source>
        <translation>Dès %1&#xa0;: moyenne %2.</translation>
    </message>
    <message>
        <source>Beside it, the readings from %1 on: mean %2.</source>
        <translation>À côté, les relevés dès %1&#xa0;: moyenne %2.</translation>
    </message>
    <message>
        <source>Beside it from %1 on, the mean before: %2.</source>
        <translation>À côté, dès %1, la moyenne précédente&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ClaimDialogs</name>
    <message>
        <source>What is shown cannot be changed.</source>
        <translation>Ce qui est affiché ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Inscrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>Inscrire l’engagement</translation>
    </message>
    <message>
        <source>%1

What is promised before the work is locked with today&apos;s date, with the direction and the rule set of the metric. It can be changed later, but every change is kept as an amendment and printed.</source>
        <translation>%1

Ce qui est promis avant les travaux est verrouillé à la date d’aujourd’hui, avec le sens et le jeu de règles de l’indicateur. Cela pourra être modifié, mais chaque modification est conservée comme avenant et imprimée.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>New limits for %1</source>
        <translation>Nouvelles limites pour %1</translation>
    </message>
    <message>
        <source>Recalculate the limits</source>
        <translation>Recalculer les limites</translation>
    </message>
    <message>
        <source>%1

New limits forget what was before, so they need four answers. With one no, the limits stay.</source>
        <translation>%1

De nouvelles limites oublient ce qui précède&#x202f;; elles demandent donc quatre réponses. Un seul non, et les limites restent.</translation>
    </message>
    <message>
        <source>&amp;Recalculate</source>
        <translation>&amp;Recalculer</translation>
    </message>
    <message>
        <source>Do the readings differ distinctly from those before?</source>
        <translation>Les relevés diffèrent-ils nettement des précédents&#x202f;?</translation>
    </message>
    <message>
        <source>Is the cause of it known?</source>
        <translation>La cause en est-elle connue&#x202f;?</translation>
    </message>
    <message>
        <source>Is the new behaviour desired?</source>
        <translation>Le nouveau comportement est-il souhaité&#x202f;?</translation>
    </message>
    <message>
        <source>Is it expected to last?</source>
        <translation>Est-il appelé à durer&#x202f;?</translation>
    </message>
    <message>
        <source>Counted without proof: %1</source>
        <translation>Compté sans preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Count as successful without proof</source>
        <translation>Compter comme réussi sans preuve</translation>
    </message>
    <message>
        <source>%1

The readings do not prove the gain. Whoever counts it all the same answers for it: reason, person and day are printed wherever the gain is shown.</source>
        <translation>%1

Les relevés ne prouvent pas le gain. Qui le compte malgré tout en répond&#xa0;: motif, personne et jour sont imprimés partout où le gain apparaît.</translation>
    </message>
    <message>
        <source>&amp;Answer for it</source>
        <translation>En répon&amp;dre</translation>
    </message>
</context>
<context>
    <name>ClaimEdit</name>
    <message>
        <source>the readings do not differ distinctly: the old limits still describe them</source>
        <translation>les relevés ne diffèrent pas nettement&#xa0;: les anciennes limites les décrivent encore</translation>
    </message>
    <message>
        <source>the cause is not known: look for it first, or the new limits hide a problem</source>
        <translation>la cause n’est pas connue&#xa0;: cherchez-la d’abord, sinon les nouvelles limites cacheront un problème</translation>
    </message>
    <message>
        <source>the new behaviour is not desired: then work on it and keep the limits that show it</source>
        <translation>le nouveau comportement n’est pas souhaité&#xa0;: travaillez-y, et gardez les limites qui le montrent</translation>
    </message>
    <message>
        <source>it is not expected to last: wait until it does</source>
        <translation>il n’est pas appelé à durer&#xa0;: attendez qu’il dure</translation>
    </message>
    <message>
        <source>The limits stay as they are, since %1.</source>
        <translation>Les limites restent telles quelles, car %1.</translation>
    </message>
    <message>
        <source>This claim is locked already. What changes of it now is an amendment.</source>
        <translation>Cet engagement est déjà verrouillé. Ce qui en change désormais est un avenant.</translation>
    </message>
    <message>
        <source>The baseline must end after it begins.</source>
        <translation>La base de référence doit finir après avoir commencé.</translation>
    </message>
    <message>
        <source>The metric does not say whether higher or lower is better. Without that nothing can be claimed of it.</source>
        <translation>L’indicateur ne dit pas si plus haut ou plus bas est mieux. Sans cela, rien ne peut être revendiqué.</translation>
    </message>
    <message>
        <source>Readings in this baseline: %1.</source>
        <translation>Relevés dans cette base de référence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without %1 of them nothing can be judged.</source>
        <translation>Sans %1 d’entre eux, rien ne peut être jugé.</translation>
    </message>
    <message>
        <source>With fewer than %1 every verdict stays provisional.</source>
        <translation>Avec moins de %1, tout verdict reste provisoire.</translation>
    </message>
    <message>
        <source>The work began on %1. A lock from now on is shown as after the start and does not count as registered before it.</source>
        <translation>Les travaux ont commencé le %1. Un verrouillage à partir de maintenant est signalé comme postérieur au début et ne compte pas comme inscrit auparavant.</translation>
    </message>
</context>
<context>
    <name>ClaimOnChart</name>
    <message>
        <source>Expected change (− is less)</source>
        <translation>Évolution attendue (− : moins)</translation>
    </message>
    <message>
        <source>Expected change, %1 (− is less)</source>
        <translation>Évolution attendue, %1 (− : moins)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Locked with today&apos;s date. What is changed later is an amendment, which asks for a reason and is printed.</source>
        <translation>Verrouillé à la date du jour. Ce qui change ensuite est un avenant, qui demande un motif et est imprimé.</translation>
    </message>
    <message>
        <source>Registered: claim on %1</source>
        <translation>Inscrit : engagement sur %1</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Lié à %1</translation>
    </message>
    <message>
        <source>What moves %1?</source>
        <translation>Qu’est-ce qui fait évoluer %1 ?</translation>
    </message>
    <message>
        <source>Drag the two edges of the baseline and the dashed day of the intervention on the chart, or go to them by Tab and move them by the arrow keys.</source>
        <translation>Faites glisser sur le graphique les deux bords de la référence et le jour de l’intervention en pointillé, ou atteignez-les par Tab et déplacez-les avec les flèches.</translation>
    </message>
    <message>
        <source>&amp;Save without locking</source>
        <translation>&amp;Enregistrer sans verrouiller</translation>
    </message>
</context>
<context>
    <name>ClaimPlan</name>
    <message>
        <source>Baseline: not chosen yet.</source>
        <translation>Référence : pas encore choisie.</translation>
    </message>
    <message>
        <source>Baseline: no reading lies in it.</source>
        <translation>Référence : aucun relevé n’y figure.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln relevé</numerusform>
            <numerusform>%Ln relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline: %1, mean %2.</source>
        <translation>Référence : %1, moyenne %2.</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1, mean %2; %Ln fewer than advised.</source>
        <translation>
            <numerusform>Référence : %1, moyenne %2 ; %Ln de moins que conseillé.</numerusform>
            <numerusform>Référence : %1, moyenne %2 ; %Ln de moins que conseillé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1 of them nothing can be judged.</source>
        <translation>Sans %1 d’entre eux, rien ne peut être jugé.</translation>
    </message>
    <message>
        <source>Every verdict stays provisional.</source>
        <translation>Tout verdict reste provisoire.</translation>
    </message>
    <message>
        <source>Takes effect: no day said; that of its delivery counts.</source>
        <translation>Prise d’effet : aucun jour indiqué ; celui de sa livraison compte.</translation>
    </message>
    <message>
        <source>Takes effect on %1, within the baseline: readings since would be compared with themselves.</source>
        <translation>Prend effet le %1, dans la référence : les relevés depuis lors seraient comparés à eux-mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>Takes effect on %1: %Ln reading(s) since.</source>
        <translation>
            <numerusform>Prend effet le %1 : %Ln relevé depuis lors.</numerusform>
            <numerusform>Prend effet le %1 : %Ln relevés depuis lors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: nothing said yet.</source>
        <translation>Attendu : rien n’est dit encore.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Attendu : %1.</translation>
    </message>
    <message>
        <source>Expected: %1, from %2 to %3.</source>
        <translation>Attendu : %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>That would be worse: lower is better, so less has a minus.</source>
        <translation>Ce serait pire : moins, c’est mieux, et moins prend un signe moins.</translation>
    </message>
    <message>
        <source>That would be worse: higher is better.</source>
        <translation>Ce serait pire : plus, c’est mieux.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>✓ registered on %1</source>
        <translation>✓ inscrit le %1</translation>
    </message>
    <message>
        <source>✕ locked after the start, on %1</source>
        <translation>✕ verrouillé après le début, le %1</translation>
    </message>
    <message>
        <source>✕ not locked</source>
        <translation>✕ non verrouillé</translation>
    </message>
    <message>
        <source>Counted as successful without proof: “%1” (%2, %3)</source>
        <translation>Compté comme réussi sans preuve&#xa0;: «&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
    <message>
        <source>Claim deleted: %1</source>
        <translation>Engagement supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>nothing to measure</source>
        <translation>rien à mesurer</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, au plus %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, au moins %2</translation>
    </message>
    <message>
        <source>the five answers as they stand at the end of March</source>
        <translation>les cinq réponses telles qu’elles sont fin mars</translation>
    </message>
    <message>
        <source>the same by what the register held on that day, as JSON</source>
        <translation>de même, d’après ce que contenait le registre ce jour-là, en JSON</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>The reporting date, such as 2026-03-31; default today.</source>
        <translation>La date d’arrêté, par exemple 2026-03-31&#x202f;; par défaut aujourd’hui.</translation>
    </message>
    <message>
        <source>What the register held after change N, or after the last change of a day; default the latest.</source>
        <translation>Ce que contenait le registre après la modification N, ou après la dernière modification d’un jour&#x202f;; par défaut la plus récente.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Produit du JSON.</translation>
    </message>
    <message>
        <source>%1 See: ratchet %2 --help</source>
        <translation>%1 Voir&#xa0;: ratchet %2 --help</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 manque.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026-03-31, not &quot;%2&quot;.</source>
        <translation>--%1 demande une date telle que 2026-03-31, non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Usage&#xa0;: %1 [options]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is due in that time.</source>
        <translation>Rien n’est prévu sur cette période.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Le premier jour.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>every ceremony of the first quarter, both days included</source>
        <translation>chaque cérémonie du premier trimestre, les deux jours compris</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to est antérieur à --from.</translation>
    </message>
    <message>
        <source>finds any row that was altered, removed or put in beside the program</source>
        <translation>trouve toute ligne altérée, retirée ou ajoutée à l’insu du programme</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln change(s), ledger %1</source>
        <translation>
            <numerusform>Intègre&#xa0;: %Ln modification, grand livre %1</numerusform>
            <numerusform>Intègre&#xa0;: %Ln modifications, grand livre %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is not what its ledger says: %Ln finding(s).</source>
        <translation>
            <numerusform>Le registre n’est pas ce que dit son grand livre&#xa0;: %Ln constat.</numerusform>
            <numerusform>Le registre n’est pas ce que dit son grand livre&#xa0;: %Ln constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>A register of service improvements that proves its answers.</source>
        <translation>Un registre des améliorations de service qui prouve ses réponses.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>opens the window, with that register</source>
        <translation>ouvre la fenêtre, avec ce registre</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>ratchet COMMAND --help tells more of each. Exit codes: 0 done, 1 findings or a difference, 2 wrong usage, 3 the file cannot be opened or read.</source>
        <translation>ratchet COMMANDE --help en dit plus sur chacune. Codes de sortie&#xa0;: 0 fait, 1 constats ou différence, 2 mauvais usage, 3 fichier impossible à ouvrir ou à lire.</translation>
    </message>
    <message>
        <source>There is no command and no file &quot;%1&quot;. See: ratchet --help</source>
        <translation>Il n’y a ni commande ni fichier «&#xa0;%1&#xa0;». Voir&#xa0;: ratchet --help</translation>
    </message>
    <message>
        <source>There is no display for the window. The commands need none; see: ratchet --help</source>
        <translation>Il n’y a pas d’écran pour la fenêtre. Les commandes n’en ont pas besoin&#x202f;; voir&#xa0;: ratchet --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>make an empty register, or the demonstration</source>
        <translation>créer un registre vide, ou la démonstration</translation>
    </message>
    <message>
        <source>make the demonstration register where the window opens it</source>
        <translation>créer le registre de démonstration là où la fenêtre l’ouvre</translation>
    </message>
    <message>
        <source>take in a list from CSV, a spreadsheet or JSON</source>
        <translation>importer une liste depuis un CSV, un tableur ou un JSON</translation>
    </message>
    <message>
        <source>write a list as CSV, XLSX, JSON or ICS</source>
        <translation>écrire une liste en CSV, XLSX, JSON ou ICS</translation>
    </message>
    <message>
        <source>write a workbook for each owner to fill in</source>
        <translation>écrire un classeur à remplir par chaque responsable</translation>
    </message>
    <message>
        <source>the five answers with their checks</source>
        <translation>les cinq réponses avec leurs critères</translation>
    </message>
    <message>
        <source>limits, signals and verdicts of metrics</source>
        <translation>limites, signaux et verdicts des indicateurs</translation>
    </message>
    <message>
        <source>when the ceremonies are due</source>
        <translation>quand les cérémonies sont prévues</translation>
    </message>
    <message>
        <source>what is due in the next days and weeks, by owner</source>
        <translation>ce qui arrive à échéance dans les jours et semaines à venir, par responsable</translation>
    </message>
    <message>
        <source>what is wrong with the responsibility matrix</source>
        <translation>ce qui ne va pas dans la matrice des responsabilités</translation>
    </message>
    <message>
        <source>write the evidence pack as PDF</source>
        <translation>écrire le dossier de preuves en PDF</translation>
    </message>
    <message>
        <source>write the slides of a review as PDF</source>
        <translation>écrire les diapositives d’une revue en PDF</translation>
    </message>
    <message>
        <source>check a pack against itself and its register</source>
        <translation>vérifier un dossier en lui-même et par rapport à son registre</translation>
    </message>
    <message>
        <source>verify the file and its ledger</source>
        <translation>vérifier le fichier et son grand livre</translation>
    </message>
    <message>
        <source>every change with its hash</source>
        <translation>chaque modification avec son empreinte</translation>
    </message>
    <message>
        <source>the manual: its topics, one of them, or all as PDF</source>
        <translation>le manuel&#xa0;: ses rubriques, l’une d’elles, ou tout en PDF</translation>
    </message>
    <message>
        <source>Also writes its evidence pack beside it, and tells where.</source>
        <translation>Écrit aussi son dossier de preuves à côté, et dit où.</translation>
    </message>
    <message>
        <source>makes it where it is not there yet, and prints its path: the file that the window opens too</source>
        <translation>le crée s’il n’existe pas encore, et affiche son chemin&#xa0;: le fichier que la fenêtre ouvre aussi</translation>
    </message>
    <message>
        <source>what there is to see of it without a display</source>
        <translation>ce qu’on peut en voir sans écran</translation>
    </message>
    <message>
        <source>--days is a whole number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--days est un nombre entier de 1 à %1, non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is nobody called &quot;%1&quot;.</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>How many days ahead; default 30.</source>
        <translation>Nombre de jours à venir&#x202f;; 30 par défaut.</translation>
    </message>
    <message>
        <source>Only what is due from that person.</source>
        <translation>Seulement ce que doit cette personne.</translation>
    </message>
    <message>
        <source>Also writes the dates as a calendar, each a whole day.</source>
        <translation>Écrit aussi les dates sous forme de calendrier, chacune sur une journée entière.</translation>
    </message>
    <message>
        <source>what is overdue or due within a fortnight</source>
        <translation>ce qui est hors délai ou arrive à échéance sous quinze jours</translation>
    </message>
    <message>
        <source>her due dates for her calendar</source>
        <translation>ses échéances pour son calendrier</translation>
    </message>
    <message>
        <source>Only ceremonies can be written as ICS.</source>
        <translation>Seules les cérémonies peuvent être écrites en ICS.</translation>
    </message>
    <message>
        <source>The name of the output must end with .csv, .xlsx, .json or .ics.</source>
        <translation>Le nom de la sortie doit finir par .csv, .xlsx, .json ou .ics.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>Ce qu’il faut écrire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The output; its ending says the format: .csv, .xlsx, .json, and .ics for ceremonies.</source>
        <translation>La sortie&#x202f;; son extension indique le format&#xa0;: .csv, .xlsx, .json, et .ics pour les cérémonies.</translation>
    </message>
    <message>
        <source>writes every improvement as a workbook</source>
        <translation>écrit toutes les améliorations dans un classeur</translation>
    </message>
    <message>
        <source>writes the cadence for a calendar program</source>
        <translation>écrit la cadence pour un logiciel de calendrier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be exported; KIND is one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être exporté&#x202f;; KIND est l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>The manual has no topic &quot;%1&quot;; ratchet help lists those that it has.</source>
        <translation>Le manuel n’a pas de rubrique «&#xa0;%1&#xa0;»&#x202f;; ratchet help liste celles qu’il a.</translation>
    </message>
    <message>
        <source>Writes the whole manual as PDF.</source>
        <translation>Écrit le manuel entier en PDF.</translation>
    </message>
    <message>
        <source>lists the topics of the manual</source>
        <translation>liste les rubriques du manuel</translation>
    </message>
    <message>
        <source>prints a section of a topic</source>
        <translation>affiche une section d’une rubrique</translation>
    </message>
    <message>
        <source>the manual to print</source>
        <translation>le manuel à imprimer</translation>
    </message>
    <message>
        <source>--to writes the whole manual; leave the topic out.</source>
        <translation>--to écrit le manuel entier&#x202f;; n’indiquez pas de rubrique.</translation>
    </message>
    <message>
        <source>The name of the output must end with .pdf.</source>
        <translation>Le nom de la sortie doit finir par .pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be imported; KIND is one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé&#x202f;; KIND est l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The map file cannot be read.</source>
        <translation>Le fichier de correspondance est illisible.</translation>
    </message>
    <message>
        <source>Takes the rows that can be taken although others are refused.</source>
        <translation>Prend les lignes qui peuvent l’être, même si d’autres sont refusées.</translation>
    </message>
    <message>
        <source>&quot;updates&quot; takes only rows of records that are there, &quot;additions&quot; only new ones; the others are left out and listed.</source>
        <translation>«&#xa0;updates&#xa0;» ne prend que les lignes des fiches existantes, «&#xa0;additions&#xa0;» que les nouvelles&#x202f;; les autres sont omises et listées.</translation>
    </message>
    <message>
        <source>Writes the rows that cannot be taken to a file of the same form, CSV or .xlsx, with the reason of each.</source>
        <translation>Écrit les lignes qui ne peuvent pas être prises dans un fichier de même forme, CSV ou .xlsx, avec le motif de chacune.</translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation>Ce que sont les lignes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file: CSV or another delimited text, .xlsx or .ods; .ics for a calendar.</source>
        <translation>Le fichier&#xa0;: CSV ou autre texte délimité, .xlsx ou .ods&#x202f;; .ics pour un calendrier.</translation>
    </message>
    <message>
        <source>How its columns and values become ours; what it leaves open is suggested by headers and contents. Its keys: ratchet help map-files.</source>
        <translation>Comment ses colonnes et ses valeurs deviennent les nôtres&#x202f;; ce qu’elle laisse ouvert est suggéré d’après les en-têtes et le contenu. Ses clés&#xa0;: ratchet help map-files.</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by its name or its number from 1; without it the first one that is not hidden and has cells.</source>
        <translation>La feuille d’un classeur, par son nom ou son numéro à partir de 1&#x202f;; sinon la première qui n’est pas masquée et contient des cellules.</translation>
    </message>
    <message>
        <source>Tells what would happen and changes nothing.</source>
        <translation>Dit ce qui se passerait et ne modifie rien.</translation>
    </message>
    <message>
        <source>Refuses rows that name a person, unit, service or metric that the register lacks, instead of making it.</source>
        <translation>Refuse les lignes qui désignent une personne, une unité, un service ou un indicateur absent du registre, au lieu de le créer.</translation>
    </message>
    <message>
        <source>The rows tell what was done in the past: improvements and actions count as touched and ranked on the latest day of their row on which something was done, not today.</source>
        <translation>Les lignes racontent ce qui a été fait par le passé&#xa0;: améliorations et actions comptent comme modifiées et classées au dernier jour de leur ligne où quelque chose a été fait, et non aujourd’hui.</translation>
    </message>
    <message>
        <source>lists row by row what would happen</source>
        <translation>liste ligne par ligne ce qui se passerait</translation>
    </message>
    <message>
        <source>takes what was done then as done then, and nothing as touched today</source>
        <translation>prend ce qui a été fait alors comme fait alors, et rien comme modifié aujourd’hui</translation>
    </message>
    <message>
        <source>counts tickets, times to restore, reopened ones and the backlog by month</source>
        <translation>compte les tickets, les délais de rétablissement, les tickets rouverts et le stock par mois</translation>
    </message>
    <message>
        <source>sums hours by team and month, for improvement, BAU and projects</source>
        <translation>additionne les heures par équipe et par mois, pour l’amélioration, l’exploitation et les projets</translation>
    </message>
    <message>
        <source>shows field by field what an owner filled in, and what conflicts</source>
        <translation>montre champ par champ ce qu’un responsable a rempli, et ce qui est en conflit</translation>
    </message>
    <message>
        <source>with a map such as {&quot;columns&quot;: {&quot;Due&quot;: &quot;due_on&quot;}, &quot;values&quot;: {&quot;status&quot;: {&quot;Done&quot;: &quot;delivered&quot;}}, &quot;dates&quot;: &quot;dd/MM/yyyy&quot;}</source>
        <translation>avec une correspondance telle que {&quot;columns&quot;: {&quot;Due&quot;: &quot;due_on&quot;}, &quot;values&quot;: {&quot;status&quot;: {&quot;Done&quot;: &quot;delivered&quot;}}, &quot;dates&quot;: &quot;dd/MM/yyyy&quot;}</translation>
    </message>
    <message>
        <source>--only is &quot;updates&quot; or &quot;additions&quot;, not &quot;%1&quot;.</source>
        <translation>--only est «&#xa0;updates&#xa0;» ou «&#xa0;additions&#xa0;», non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; was read, with --sheet another one would be: %2</source>
        <translation>La feuille «&#xa0;%1&#xa0;» a été lue&#x202f;; avec --sheet, ce serait une autre&#xa0;: %2</translation>
    </message>
    <message>
        <source>--refused writes .csv or .xlsx, not &quot;%1&quot;.</source>
        <translation>--refused écrit du .csv ou du .xlsx, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--refused would overwrite %1, which is read.</source>
        <translation>--refused écraserait %1, qui est lu.</translation>
    </message>
    <message>
        <source>No column is &quot;%1&quot; (%2), and no new record can be made without one. Name it in a map: {&quot;columns&quot;: {&quot;Their header&quot;: &quot;%2&quot;}}</source>
        <translation>Aucune colonne n’est «&#xa0;%1&#xa0;» (%2), et aucune nouvelle fiche ne peut être créée sans. Nommez-la dans une correspondance&#xa0;: {&quot;columns&quot;: {&quot;En-tête du fichier&quot;: &quot;%2&quot;}}</translation>
    </message>
    <message>
        <source>Nothing was imported: no row of the file says anything.</source>
        <translation>Rien n’a été importé&#xa0;: aucune ligne du fichier ne dit quoi que ce soit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln ligne a été omise.</numerusform>
            <numerusform>%Ln lignes ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken, so that nothing was changed; --accept-partial takes the others.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être prise, rien n’a donc été modifié&#x202f;; --accept-partial prend les autres.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être prises, rien n’a donc été modifié&#x202f;; --accept-partial prend les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>--%1 does not go with --what %2.</source>
        <translation>--%1 ne va pas avec --what %2.</translation>
    </message>
    <message>
        <source>What becomes of rows that bring an improvement or action past a gate without what it asks: &quot;record&quot; takes them and says so in the history (the default), &quot;refuse&quot; refuses them, &quot;reason&quot; takes them with --reason.</source>
        <translation>Ce qu’il advient des lignes qui amènent une amélioration ou une action à un statut sans en remplir les conditions d’accès&#xa0;: «&#xa0;record&#xa0;» les prend et le dit dans l’historique (par défaut), «&#xa0;refuse&#xa0;» les refuse, «&#xa0;reason&#xa0;» les prend avec --reason.</translation>
    </message>
    <message>
        <source>Of --gates reason: the text, kept where the record has a place for it and in the history.</source>
        <translation>Pour --gates reason&#xa0;: le texte, conservé dans l’historique et là où la fiche a une place pour lui.</translation>
    </message>
    <message>
        <source>Of --gates reason: the person who answers for gains without proof; without one no verdict is overridden.</source>
        <translation>Pour --gates reason&#xa0;: la personne qui répond des gains sans preuve&#x202f;; sans elle, aucune dérogation à un verdict.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice for --gates: record, refuse or reason.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix pour --gates&#xa0;: record, refuse ou reason.</translation>
    </message>
    <message>
        <source>--gates reason needs the reason: --reason TEXT.</source>
        <translation>--gates reason demande le motif&#xa0;: --reason TEXTE.</translation>
    </message>
    <message>
        <source>--reason and --answered-by belong to --gates reason.</source>
        <translation>--reason et --answered-by vont avec --gates reason.</translation>
    </message>
    <message>
        <source>The register knows no person &quot;%1&quot;.</source>
        <translation>Le registre ne connaît pas de personne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>    In a map (--map): %1</source>
        <translation>    Dans une correspondance (--map)&#xa0;: %1</translation>
    </message>
    <message>
        <source>    One of: %1</source>
        <translation>    L’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken, the gap is on record</source>
        <translation>ligne %1&#xa0;: %2&#xa0;: %3 – prise, la lacune est consignée</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken, the reason stands for it</source>
        <translation>ligne %1&#xa0;: %2&#xa0;: %3 – prise, le motif en répond</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken with the reason in the history, which does not close the gap</source>
        <translation>ligne %1&#xa0;: %2&#xa0;: %3 – prise avec le motif dans l’historique, ce qui ne comble pas la lacune</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>  All of these in one map: %1</source>
        <translation>  Tout cela dans une seule correspondance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Colonnes omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is taken as %2 by what stands in it: please check.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est prise comme %2 d’après son contenu&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Rien n’a été modifié&#xa0;: c’était un essai à blanc.</translation>
    </message>
    <message>
        <source>one line a change, the oldest first</source>
        <translation>une ligne par modification, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>aucun relevé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), mean %1, limits %2 to %3</source>
        <translation>
            <numerusform>%Ln point, moyenne %1, limites de %2 à %3</numerusform>
            <numerusform>%Ln points, moyenne %1, limites de %2 à %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), mean %1.</source>
        <translation>
            <numerusform>%Ln point, moyenne %1.</numerusform>
            <numerusform>%Ln points, moyenne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Only the metric of that name.</source>
        <translation>Seulement l’indicateur de ce nom.</translation>
    </message>
    <message>
        <source>limits, signals, quarters and verdicts of one metric</source>
        <translation>limites, signaux, trimestres et verdicts d’un indicateur</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’indicateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The register has no metrics.</source>
        <translation>Le registre n’a aucun indicateur.</translation>
    </message>
    <message>
        <source>Fills it with the demonstration: a believable IT organisation.</source>
        <translation>Le remplit avec la démonstration&#xa0;: une organisation informatique crédible.</translation>
    </message>
    <message>
        <source>makes an empty register; a file that is there is never overwritten</source>
        <translation>crée un registre vide&#x202f;; un fichier existant n’est jamais écrasé</translation>
    </message>
    <message>
        <source>makes the demonstration register, its dates around today</source>
        <translation>crée le registre de démonstration, aux dates proches d’aujourd’hui</translation>
    </message>
    <message>
        <source>There is no such folder, or it cannot be written to. Nothing was made.</source>
        <translation>Ce répertoire n’existe pas, ou il n’est pas accessible en écriture. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 créé</translation>
    </message>
    <message>
        <source>--recorded is a change number or a date such as 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--recorded est un numéro de modification ou une date telle que 2026-03-31, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no change %1; the last one is %2.</source>
        <translation>Il n’y a pas de modification %1&#x202f;; la dernière est %2.</translation>
    </message>
    <message>
        <source>Writes although a program on another computer holds the register: only where that program is gone for good.</source>
        <translation>Écrit bien qu’un programme sur un autre ordinateur tienne le registre&#xa0;: seulement si ce programme a disparu pour de bon.</translation>
    </message>
    <message>
        <source>If that program is gone for good, --take-over takes the register over.</source>
        <translation>Si ce programme a disparu pour de bon, --take-over prend la main sur le registre.</translation>
    </message>
    <message>
        <source>The register holds nothing yet.</source>
        <translation>Le registre ne contient encore rien.</translation>
    </message>
    <message>
        <source>The register held nothing then: its first change was made on %1.</source>
        <translation>Le registre ne contenait alors rien&#xa0;: sa première modification date du %1.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>  %1, %2: was %3, register %4, sheet %5: %6</source>
        <translation>  %1, %2&#xa0;: était %3, registre %4, feuille %5&#xa0;: %6</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the register too, so that nothing was changed; --ours keeps the register&apos;s values, --theirs takes the sheet&apos;s.</source>
        <translation>
            <numerusform>%Ln champ a changé aussi dans le registre, rien n’a donc été modifié&#x202f;; --ours garde les valeurs du registre, --theirs prend celles de la feuille.</numerusform>
            <numerusform>%Ln champs ont changé aussi dans le registre, rien n’a donc été modifié&#x202f;; --ours garde les valeurs du registre, --theirs prend celles de la feuille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln ligne a été omise.</numerusform>
            <numerusform>%Ln lignes ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken, so that nothing was changed; --accept-partial takes the others.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être prise, rien n’a donc été modifié&#x202f;; --accept-partial prend les autres.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être prises, rien n’a donc été modifié&#x202f;; --accept-partial prend les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the sheet of an owner: keeps the register&apos;s value of every field that changed on both sides.</source>
        <translation>Pour la feuille de suivi d’un responsable&#xa0;: garde la valeur du registre pour tout champ modifié des deux côtés.</translation>
    </message>
    <message>
        <source>Of the sheet of an owner: takes the sheet&apos;s value of every field that changed on both sides.</source>
        <translation>Pour la feuille de suivi d’un responsable&#xa0;: prend la valeur de la feuille pour tout champ modifié des deux côtés.</translation>
    </message>
    <message>
        <source>--ours and --theirs exclude each other.</source>
        <translation>--ours et --theirs s’excluent.</translation>
    </message>
    <message>
        <source>The folder to write to; it is made where there is none.</source>
        <translation>Le répertoire où écrire&#x202f;; il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Only the sheet of this person; may be given several times.</source>
        <translation>Seulement la feuille de suivi de cette personne&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Writes over files of that name that are there.</source>
        <translation>Écrase les fichiers de ce nom déjà présents.</translation>
    </message>
    <message>
        <source>writes a workbook for everybody with something open; it comes back by ratchet import --what owner_sheet</source>
        <translation>écrit un classeur pour chaque personne qui a quelque chose d’ouvert&#x202f;; il revient par ratchet import --what owner_sheet</translation>
    </message>
    <message>
        <source>writes the sheet of one person</source>
        <translation>écrit la feuille de suivi d’une personne</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; has anything open.</source>
        <translation>Personne du nom de «&#xa0;%1&#xa0;» n’a quoi que ce soit d’ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln action ouverte</numerusform>
            <numerusform>%Ln actions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open improvement(s)</source>
        <translation>
            <numerusform>%Ln amélioration ouverte</numerusform>
            <numerusform>%Ln améliorations ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an open action or improvement.</source>
        <translation>Personne n’a d’action ni d’amélioration ouverte.</translation>
    </message>
    <message>
        <source>%1 is there already, so that nothing was written; --overwrite replaces it.</source>
        <translation>%1 existe déjà, rien n’a donc été écrit&#x202f;; --overwrite le remplace.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le répertoire ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Le PDF à écrire.</translation>
    </message>
    <message>
        <source>Only that service; may be given several times.</source>
        <translation>Seulement ce service&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Only what that unit keeps; may be given several times.</source>
        <translation>Seulement ce que gère cette unité&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>First day of the period; default since the pack before.</source>
        <translation>Premier jour de la période&#x202f;; par défaut depuis le dossier précédent.</translation>
    </message>
    <message>
        <source>Language of the pack, such as de or en_GB.</source>
        <translation>Langue du dossier, par exemple de ou en_GB.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 ou Letter.</translation>
    </message>
    <message>
        <source>Roles instead of names.</source>
        <translation>Des rôles au lieu des noms.</translation>
    </message>
    <message>
        <source>PDF/A-1b, the data in a ZIP archive beside it.</source>
        <translation>PDF/A-1b, les données dans une archive ZIP à côté.</translation>
    </message>
    <message>
        <source>board (a few pages), service (about ten) or auditor (everything, the default).</source>
        <translation>board (quelques pages), service (une dizaine) ou auditor (tout, par défaut).</translation>
    </message>
    <message>
        <source>With the choices of the last pack that the window made; options given beside it go first.</source>
        <translation>Avec les choix du dernier dossier fait dans la fenêtre ; les options données à côté l’emportent.</translation>
    </message>
    <message>
        <source>Notes the pack in the register, as the window does.</source>
        <translation>Note le dossier dans le registre, comme le fait la fenêtre.</translation>
    </message>
    <message>
        <source>the pack for the end of the quarter</source>
        <translation>le dossier de la fin du trimestre</translation>
    </message>
    <message>
        <source>the few pages that a board reads</source>
        <translation>les quelques pages que lit un comité de direction</translation>
    </message>
    <message>
        <source>a pack about two services</source>
        <translation>un dossier sur deux services</translation>
    </message>
    <message>
        <source>--edition is board, service or auditor, not &quot;%1&quot;.</source>
        <translation>--edition vaut board, service ou auditor, et non « %1 ».</translation>
    </message>
    <message>
        <source>--paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>--paper est A4 ou Letter, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Il n’y a pas de langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The period begins after the reporting date.</source>
        <translation>La période commence après la date d’arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %2, %3, %Ln page(s)</source>
        <translation>
            <numerusform>%1 écrit : %2, %3, %Ln page</numerusform>
            <numerusform>%1 écrit : %2, %3, %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>lists every finding; the exit code is 1 where there is any</source>
        <translation>liste tous les constats&#x202f;; le code de sortie est 1 s’il y en a</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Aucun constat.</translation>
    </message>
    <message>
        <source>In the responsibility matrix: %1, %2, %3.</source>
        <translation>Dans la matrice des responsabilités&#xa0;: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>The slides that are kept with that ceremony.</source>
        <translation>Les diapositives conservées avec cette cérémonie.</translation>
    </message>
    <message>
        <source>the slides of the next review</source>
        <translation>les diapositives de la prochaine revue</translation>
    </message>
    <message>
        <source>slides about one service</source>
        <translation>des diapositives sur un service</translation>
    </message>
    <message>
        <source>There is no ceremony &quot;%1&quot;.</source>
        <translation>Il n’y a pas de cérémonie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; it is week, month or quarter.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période&#x202f;; c’est week, month ou quarter.</translation>
    </message>
    <message>
        <source>Tickets are counted by service or by group, not by &quot;%1&quot;.</source>
        <translation>Les tickets se comptent par service ou par group, pas par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of hours.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre d’heures.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of tickets.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de tickets.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: readings added %2, corrected %3, unchanged %4</source>
        <translation>%1&#xa0;: relevés ajoutés %2, corrigés %3, inchangés %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few tickets left out</source>
        <translation>
            <numerusform>%Ln omis, trop peu de tickets</numerusform>
            <numerusform>%Ln omis, trop peu de tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines without a ticket, left out: %1</source>
        <translation>Lignes sans ticket, omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>Lignes qui ne peuvent pas être prises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written as change %1.</source>
        <translation>Écrit comme modification %1.</translation>
    </message>
    <message>
        <source>Of tickets: a reading for every week, month (as long as nothing is said) or quarter.</source>
        <translation>Pour des tickets&#xa0;: un relevé par semaine (week), par mois (month, par défaut) ou par trimestre (quarter).</translation>
    </message>
    <message>
        <source>Of tickets: metrics for every service or group instead of for all together.</source>
        <translation>Pour des tickets&#xa0;: des indicateurs par service ou par groupe, et non pour l’ensemble.</translation>
    </message>
    <message>
        <source>Of tickets: also the share restored within so many hours.</source>
        <translation>Pour des tickets&#xa0;: aussi la part rétablie en ce nombre d’heures.</translation>
    </message>
    <message>
        <source>Of tickets: leaves services or groups with fewer tickets out; 20 as long as nothing is said.</source>
        <translation>Pour des tickets&#xa0;: omet les services ou groupes qui ont moins de tickets&#x202f;; 20 par défaut.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2 Say it in a map: %3</source>
        <translation>Colonne «&#xa0;%1&#xa0;»&#xa0;: %2 Dites-le dans une correspondance&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Rien n’a été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines without an entry, left out: %1</source>
        <translation>Lignes sans saisie, omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2 Say it in a map: %3 (one of: %4)</source>
        <translation>Colonne «&#xa0;%1&#xa0;»&#xa0;: %2 Dites-le dans une correspondance&#xa0;: %3 (l’un de&#xa0;: %4)</translation>
    </message>
    <message>
        <source>What do these categories count as: %1? Say it in a map: {&quot;values&quot;: {&quot;category&quot;: {%2: &quot;improvement|bau|project|left_out&quot;}}}</source>
        <translation>Pour quoi comptent ces catégories&#xa0;: %1&#x202f;? Dites-le dans une correspondance&#xa0;: {&quot;values&quot;: {&quot;category&quot;: {%2: &quot;improvement|bau|project|left_out&quot;}}}</translation>
    </message>
    <message>
        <source>Name it in a map: {&quot;columns&quot;: {&quot;Their header&quot;: &quot;%1&quot;}}</source>
        <translation>Nommez-la dans une correspondance&#xa0;: {&quot;columns&quot;: {&quot;En-tête du fichier&quot;: &quot;%1&quot;}}</translation>
    </message>
    <message>
        <source>or, if it is the same for all rows: {&quot;defaults&quot;: {&quot;%1&quot;: &quot;…&quot;}}</source>
        <translation>ou, si c’est la même chose pour toutes les lignes&#xa0;: {&quot;defaults&quot;: {&quot;%1&quot;: &quot;…&quot;}}</translation>
    </message>
    <message>
        <source>DIFFERS     %1: %2</source>
        <translation>DIFFÈRE     %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>
            printed:    %1</source>
        <translation>
            imprimé&#xa0;:   %1</translation>
    </message>
    <message>
        <source>
            recomputed: %1</source>
        <translation>
            recalculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>PROVEN      %1</source>
        <translation>PROUVÉ      %1</translation>
    </message>
    <message>
        <source>NOT PROVEN  %1</source>
        <translation>NON PROUVÉ  %1</translation>
    </message>
    <message>
        <source>NOTE        %1</source>
        <translation>NOTE        %1</translation>
    </message>
    <message>
        <source>The register the pack was made from: every figure is computed again and compared.</source>
        <translation>Le registre dont le dossier est issu&#xa0;: chaque chiffre est recalculé et comparé.</translation>
    </message>
    <message>
        <source>whether the parts of the pack fit together</source>
        <translation>si les parties du dossier concordent</translation>
    </message>
    <message>
        <source>whether the register gives the same figures</source>
        <translation>si le registre donne les mêmes chiffres</translation>
    </message>
    <message>
        <source>The register was altered beside the program; it cannot judge the pack.</source>
        <translation>Le registre a été altéré à l’insu du programme&#x202f;; il ne peut pas juger le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>The pack is not what it claims to be: %Ln difference(s).</source>
        <translation>
            <numerusform>Le dossier n’est pas ce qu’il prétend être&#xa0;: %Ln différence.</numerusform>
            <numerusform>Le dossier n’est pas ce qu’il prétend être&#xa0;: %Ln différences.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which stands for &quot;%2&quot; in the map, is not a time zone such as Europe/London.</source>
        <translation>«&#xa0;%1&#xa0;», qui remplace «&#xa0;%2&#xa0;» dans la correspondance, n’est pas un fuseau horaire tel que Europe/Paris.</translation>
    </message>
    <message>
        <source>Takes rows without the cells that cannot be read, and names those; a record that is there keeps what it has.</source>
        <translation>Prend les lignes sans leurs cellules illisibles, et signale celles-ci&#x202f;; une fiche existante garde ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Of a calendar: takes private events in as well, which are left out else.</source>
        <translation>Pour un calendrier&#xa0;: prend aussi les événements privés, omis sinon.</translation>
    </message>
    <message>
        <source>column %1, %2</source>
        <translation>colonne %1, %2</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>nouvelle fiche</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more new row(s)</source>
        <translation>
            <numerusform>et %Ln autre nouvelle ligne</numerusform>
            <numerusform>et %Ln autres nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>d’après la correspondance</translation>
    </message>
    <message>
        <source>guessed by what stands in it: please check</source>
        <translation>devinée d’après son contenu&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>guessed by its header</source>
        <translation>devinée d’après son en-tête</translation>
    </message>
    <message>
        <source>What the columns are taken as:</source>
        <translation>Ce pour quoi les colonnes sont prises&#xa0;:</translation>
    </message>
    <message>
        <source>Hours left out, by category: %1</source>
        <translation>Heures omises, par catégorie&#xa0;: %1</translation>
    </message>
    <message>
        <source>(none named)</source>
        <translation>(aucune indiquée)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>--skip names %1, of which the sheet changes nothing.</source>
        <translation>--skip nomme %1, dont la feuille ne change rien.</translation>
    </message>
    <message>
        <source>--skip takes lines such as 4,7-9, not &quot;%1&quot;.</source>
        <translation>--skip prend des lignes comme 4,7-9, non « %1 ».</translation>
    </message>
    <message>
        <source>Leaves rows out, by their lines in the file: 4,7-9. Of the sheet of an owner by their references: ACT-0004,CSI-0012.</source>
        <translation>Écarte des lignes, par leur numéro dans le fichier : 4,7-9. Pour une feuille de suivi, par leurs références : ACT-0004,CSI-0012.</translation>
    </message>
    <message>
        <source>--skip names line %1, which holds no row.</source>
        <translation>--skip nomme la ligne %1, qui ne contient rien.</translation>
    </message>
    <message>
        <source>The register has no team that hours could count for; import units first.</source>
        <translation>Le registre n’a aucune équipe pour laquelle des heures pourraient compter ; importez d’abord des unités (units).</translation>
    </message>
    <message>
        <source>Whoever has no team counts for the one that a map names: {&quot;defaults&quot;: {&quot;team&quot;: &quot;…&quot;}} (one of: %1)</source>
        <translation>Qui n’a pas d’équipe compte pour celle que nomme une correspondance : {&quot;defaults&quot;: {&quot;team&quot;: &quot;…&quot;}} (parmi : %1)</translation>
    </message>
</context>
<context>
    <name>DataQuality</name>
    <message>
        <source>Open improvements without an owner in post</source>
        <translation>Améliorations ouvertes sans responsable en poste</translation>
    </message>
    <message>
        <source>Nobody can be asked for them.</source>
        <translation>Il n’y a personne à qui demander.</translation>
    </message>
    <message>
        <source>Open improvements without a service</source>
        <translation>Améliorations ouvertes sans service</translation>
    </message>
    <message>
        <source>They stand in no service&apos;s backlog.</source>
        <translation>Elles ne figurent dans le backlog d’aucun service.</translation>
    </message>
    <message>
        <source>Running improvements without a target date</source>
        <translation>Améliorations en cours sans date cible</translation>
    </message>
    <message>
        <source>They cannot be called late.</source>
        <translation>On ne peut pas les dire en retard.</translation>
    </message>
    <message>
        <source>Improvements raised on a day nobody recorded</source>
        <translation>Améliorations émises un jour que personne n’a consigné</translation>
    </message>
    <message>
        <source>They are left out of the median age.</source>
        <translation>Elles sont exclues de l’ancienneté médiane.</translation>
    </message>
    <message>
        <source>Live services without an owner in post</source>
        <translation>Services en production sans propriétaire en poste</translation>
    </message>
    <message>
        <source>Nobody answers for their backlog.</source>
        <translation>Personne ne répond de leur backlog.</translation>
    </message>
    <message>
        <source>Open actions without an owner in post</source>
        <translation>Actions ouvertes sans responsable en poste</translation>
    </message>
    <message>
        <source>Open actions without a due date</source>
        <translation>Actions ouvertes sans échéance</translation>
    </message>
    <message>
        <source>Lessons that nobody acted on</source>
        <translation>Leçons auxquelles personne n’a donné suite</translation>
    </message>
    <message>
        <source>Neither an action nor an improvement came of them, and nobody accepted that.</source>
        <translation>Ni action ni amélioration n’en est sortie, et personne ne l’a accepté.</translation>
    </message>
    <message>
        <source>Lessons accepted without saying who did, or why</source>
        <translation>Leçons acceptées sans dire par qui, ou pourquoi</translation>
    </message>
    <message>
        <source>Nobody answers for leaving them as they are.</source>
        <translation>Personne ne répond de les laisser telles quelles.</translation>
    </message>
    <message>
        <source>Months whose used hours are an estimate</source>
        <translation>Mois dont les heures utilisées sont une estimation</translation>
    </message>
    <message>
        <source>The used share rests on somebody&apos;s guess there.</source>
        <translation>La part utilisée y repose sur l’estimation de quelqu’un.</translation>
    </message>
    <message>
        <source>Months with more hours planned or used than available</source>
        <translation>Mois avec plus d’heures planifiées ou utilisées que disponibles</translation>
    </message>
    <message>
        <source>Their shares add up to more than 100 %. By how many hours stands in question 3, month by month.</source>
        <translation>Leurs parts dépassent 100&#xa0;% au total. De combien d’heures figure à la question 3, mois par mois.</translation>
    </message>
    <message>
        <source>Past months with a plan and no used hours</source>
        <translation>Mois passés avec un plan et sans heures utilisées</translation>
    </message>
    <message>
        <source>They are left out of the used share.</source>
        <translation>Ils sont exclus de la part utilisée.</translation>
    </message>
    <message>
        <source>Metrics without any reading</source>
        <translation>Indicateurs sans aucun relevé</translation>
    </message>
    <message>
        <source>Nothing can be said of them.</source>
        <translation>On ne peut rien en dire.</translation>
    </message>
    <message>
        <source>Metrics whose latest reading is older than two periods</source>
        <translation>Indicateurs dont le dernier relevé date de plus de deux périodes</translation>
    </message>
    <message>
        <source>Their verdict speaks of the past.</source>
        <translation>Leur verdict parle du passé.</translation>
    </message>
    <message>
        <source>Metrics with gaps between their readings</source>
        <translation>Indicateurs avec des lacunes entre leurs relevés</translation>
    </message>
    <message>
        <source>Runs are counted across the gaps.</source>
        <translation>Les séries sont comptées par-dessus les lacunes.</translation>
    </message>
    <message>
        <source>Metrics without a definition or a source</source>
        <translation>Indicateurs sans définition ou sans source</translation>
    </message>
    <message>
        <source>Their readings cannot be taken again by others.</source>
        <translation>D’autres ne peuvent pas refaire leurs relevés.</translation>
    </message>
    <message>
        <source>Delivered improvements that name no metric</source>
        <translation>Améliorations livrées qui ne désignent aucun indicateur</translation>
    </message>
    <message>
        <source>Whether they changed anything is not known.</source>
        <translation>On ne sait pas si elles ont changé quelque chose.</translation>
    </message>
    <message>
        <source>Stale artefacts</source>
        <translation>Artefacts périmés</translation>
    </message>
    <message>
        <source>Their last review is older than they said it would be.</source>
        <translation>Leur dernière revue est plus ancienne qu’annoncé.</translation>
    </message>
    <message>
        <source>Artefacts without an owner in post</source>
        <translation>Artefacts sans responsable en poste</translation>
    </message>
    <message>
        <source>Nobody keeps them.</source>
        <translation>Personne ne les tient à jour.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Difference of the means</source>
        <translation>Différence des moyennes</translation>
    </message>
    <message>
        <source>Against the trend continued</source>
        <translation>Par rapport à la tendance prolongée</translation>
    </message>
    <message>
        <source>What can be claimed</source>
        <translation>Ce qui peut être revendiqué</translation>
    </message>
    <message>
        <source>neither: the two disagree</source>
        <translation>ni l’un ni l’autre&#xa0;: les deux se contredisent</translation>
    </message>
    <message>
        <source>Step at the improvement</source>
        <translation>Saut à l’amélioration</translation>
    </message>
    <message>
        <source>Plain difference of the means</source>
        <translation>Simple différence des moyennes</translation>
    </message>
    <message>
        <source>%1, no change is among them; the verdict asks for %2 on the better side</source>
        <translation>%1, l’absence d’évolution y figure&#x202f;; le verdict demande %2 du bon côté</translation>
    </message>
    <message>
        <source>%1, no change is among them</source>
        <translation>%1, l’absence d’évolution y figure</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln relevé</numerusform>
            <numerusform>%Ln relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base de référence</translation>
    </message>
    <message>
        <source>%1, provisional below 12</source>
        <translation>%1, provisoire en dessous de 12</translation>
    </message>
    <message>
        <source>Registered before the work</source>
        <translation>Inscrit avant les travaux</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Earlier drift</source>
        <translation>Dérive antérieure</translation>
    </message>
    <message>
        <source>When it moved</source>
        <translation>Quand cela a bougé</translation>
    </message>
    <message>
        <source>none for the better</source>
        <translation>aucun dans le bon sens</translation>
    </message>
    <message numerus="yes">
        <source>run of %Ln below the old mean</source>
        <translation>
            <numerusform>série de %Ln sous l’ancienne moyenne</numerusform>
            <numerusform>série de %Ln sous l’ancienne moyenne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>run of %Ln above the old mean</source>
        <translation>
            <numerusform>série de %Ln au-dessus de l’ancienne moyenne</numerusform>
            <numerusform>série de %Ln au-dessus de l’ancienne moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>beyond the old limits (%1)</source>
        <translation>au-delà des anciennes limites (%1)</translation>
    </message>
    <message>
        <source>run of 7 up to %1, broken since</source>
        <translation>série de 7 jusqu’à %1, interrompue depuis</translation>
    </message>
    <message>
        <source>two of three near the old limit (%1)</source>
        <translation>deux sur trois près de l’ancienne limite (%1)</translation>
    </message>
    <message>
        <source>Signals after</source>
        <translation>Signaux après</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>Derniers relevés</translation>
    </message>
    <message>
        <source>%1 on average of %2</source>
        <translation>%1 en moyenne sur %2</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Encore requis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) at least</source>
        <translation>
            <numerusform>%Ln relevé au moins</numerusform>
            <numerusform>%Ln relevés au moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Other changes near it</source>
        <translation>Autres changements à proximité</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun consigné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded</source>
        <translation>
            <numerusform>%Ln consigné</numerusform>
            <numerusform>%Ln consignés</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be told before two full cycles</source>
        <translation>impossible à dire avant deux cycles complets</translation>
    </message>
    <message>
        <source>%1 of the scatter; it makes %2 of the step</source>
        <translation>%1 de la dispersion&#x202f;; elle fait %2 du saut</translation>
    </message>
    <message>
        <source>none seen (%1)</source>
        <translation>aucune visible (%1)</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saisonnalité</translation>
    </message>
    <message>
        <source>%1, provisional (limits %2)</source>
        <translation>%1, provisoire (limites %2)</translation>
    </message>
    <message>
        <source>%1 (limits %2)</source>
        <translation>%1 (limites %2)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Must not get worse: %1</source>
        <translation>Ne doit pas se dégrader&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 limits, %2 the contract that sets them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>release “%1” (%2)</source>
        <translation>mise en production «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>policy “%1” (%2)</source>
        <translation>politique «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>another definition, “%1” (%2)</source>
        <translation>autre définition, «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>new limits for “%1” (%2)</source>
        <translation>nouvelles limites pour «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>the readings moved before the improvement (%1)</source>
        <translation>les relevés ont bougé avant l’amélioration (%1)</translation>
    </message>
    <message>
        <source>a season makes part of the step</source>
        <translation>une saisonnalité fait une partie du saut</translation>
    </message>
    <message>
        <source>No gain to attribute.</source>
        <translation>Aucun gain à attribuer.</translation>
    </message>
    <message>
        <source>So far consistent with %1, and not proven yet.</source>
        <translation>Compatible jusqu’ici avec %1, et pas encore prouvé.</translation>
    </message>
    <message>
        <source>Consistent with %1: nothing else on record explains the step, but %2.</source>
        <translation>Compatible avec %1&#xa0;: rien d’autre de consigné n’explique le saut, mais %2.</translation>
    </message>
    <message>
        <source>Consistent with %1: nothing else on record explains the step.</source>
        <translation>Compatible avec %1&#xa0;: rien d’autre de consigné n’explique le saut.</translation>
    </message>
    <message>
        <source>Cannot be attributed to one cause: beside %1 there is %2.</source>
        <translation>Ne peut être attribué à une seule cause&#xa0;: outre %1, il y a %2.</translation>
    </message>
    <message>
        <source>On record around it and since: %1.</source>
        <translation>Consigné autour et depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Once the gain was proven: %1.</source>
        <translation>Une fois le gain prouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One gain of %1 is shared with %2: %3 of it, %4, count for %5.</source>
        <translation>Un gain de %1 est partagé avec %2&#xa0;: %3 de celui-ci, soit %4, comptent pour %5.</translation>
    </message>
    <message>
        <source>means and trend disagree</source>
        <translation>les moyennes et la tendance se contredisent</translation>
    </message>
    <message>
        <source>the claim was not registered before the work</source>
        <translation>l’engagement n’a pas été inscrit avant les travaux</translation>
    </message>
    <message>
        <source>it counts as successful without proof</source>
        <translation>elle compte comme réussie sans preuve</translation>
    </message>
    <message>
        <source>a baseline of fewer than 12 readings</source>
        <translation>une base de référence de moins de 12 relevés</translation>
    </message>
    <message>
        <source>no change at all lies within the interval</source>
        <translation>l’absence d’évolution se trouve dans l’intervalle</translation>
    </message>
    <message>
        <source>the target is not met for certain</source>
        <translation>la cible n’est pas atteinte à coup sûr</translation>
    </message>
    <message>
        <source>“%1” got worse</source>
        <translation>«&#xa0;%1&#xa0;» s’est dégradé</translation>
    </message>
    <message>
        <source>Nothing on record speaks against it.</source>
        <translation>Rien de consigné ne s’y oppose.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>S’y oppose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Step in the level</source>
        <translation>Saut de niveau</translation>
    </message>
    <message>
        <source>Slope before, a reading</source>
        <translation>Pente avant, par relevé</translation>
    </message>
    <message>
        <source>Change of the slope, a reading</source>
        <translation>Évolution de la pente, par relevé</translation>
    </message>
    <message>
        <source>Durbin–Watson</source>
        <translation>Durbin-Watson</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Say of the metric whether higher or lower is better.</source>
        <translation>Indiquez pour l’indicateur si plus haut ou plus bas est mieux.</translation>
    </message>
    <message>
        <source>Say on which day the improvement took effect.</source>
        <translation>Indiquez le jour où l’amélioration a pris effet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reading(s) from before the improvement are needed for a baseline.</source>
        <translation>
            <numerusform>Il manque encore %Ln relevé antérieur à l’amélioration pour une base de référence.</numerusform>
            <numerusform>Il manque encore %Ln relevés antérieurs à l’amélioration pour une base de référence.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings before the improvement hardly differ, so that no ordinary range is known to judge by.</source>
        <translation>Les relevés antérieurs à l’amélioration ne diffèrent guère, de sorte qu’on ne connaît aucune plage ordinaire pour juger.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>of %1 or more</source>
        <translation>de %1 ou plus</translation>
    </message>
    <message>
        <source>of %1 or less</source>
        <translation>de %1 ou moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie(s) beyond the limits, for the worse.</source>
        <translation>
            <numerusform>%Ln d’entre eux est au-delà des limites, dans le mauvais sens.</numerusform>
            <numerusform>%Ln d’entre eux sont au-delà des limites, dans le mauvais sens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken together they differ, by %1; without a signal for the better, and with the latest six as they are, that is no gain.</source>
        <translation>Pris ensemble, ils s’écartent de %1&#x202f;; sans signal dans le bon sens, et avec les six derniers tels qu’ils sont, ce n’est pas un gain.</translation>
    </message>
    <message>
        <source>Cannot be judged yet. %1</source>
        <translation>Ne peut pas encore être jugé. %1</translation>
    </message>
    <message>
        <source>Not in effect before %1</source>
        <translation>Sans effet avant %1</translation>
    </message>
    <message>
        <source>No reading since the improvement of %1</source>
        <translation>Aucun relevé depuis l’amélioration (%1)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 the level before, %2 the level after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Neither better nor worse for certain: %1 since %2, against a trend that says otherwise</source>
        <translation>Ni meilleur ni pire à coup sûr&#xa0;: %1 depuis %2, contre une tendance qui dit autre chose</translation>
    </message>
    <message>
        <source>Improved and held, short of the target: %1 since %2</source>
        <translation>Amélioré et maintenu, sans atteindre la cible&#xa0;: %1 depuis %2</translation>
    </message>
    <message>
        <source>Improved, and held: %1 since %2</source>
        <translation>Amélioré, et maintenu&#xa0;: %1 depuis %2</translation>
    </message>
    <message>
        <source>Improved, and holding so far: %1 since %2</source>
        <translation>Amélioré, et se maintient jusqu’ici&#xa0;: %1 depuis %2</translation>
    </message>
    <message>
        <source>Moved, too early to claim: %1 since %2</source>
        <translation>A bougé, trop tôt pour le revendiquer&#xa0;: %1 depuis %2</translation>
    </message>
    <message>
        <source>Improved, then faded: now %1, before the improvement %2</source>
        <translation>Amélioré, puis dissipé&#xa0;: maintenant %1, avant l’amélioration %2</translation>
    </message>
    <message>
        <source>Worse since %1: now %2, before the improvement %3</source>
        <translation>Dégradé depuis %1&#xa0;: maintenant %2, avant l’amélioration %3</translation>
    </message>
    <message>
        <source>No evidence of a change: %1 since %2</source>
        <translation>Aucune évolution avérée&#xa0;: %1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say: %Ln reading(s) since %1</source>
        <translation>
            <numerusform>Trop tôt pour se prononcer&#xa0;: %Ln relevé depuis %1</numerusform>
            <numerusform>Trop tôt pour se prononcer&#xa0;: %Ln relevés depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · held %2</source>
        <translation>%1 · depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln reading(s) to go</source>
        <translation>
            <numerusform>%1 · encore %Ln relevé</numerusform>
            <numerusform>%1 · encore %Ln relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 readings since then together, and the latest six, are better than chance explains, and the last %2 in a row are better than the old mean of %3.</source>
        <translation>Les %1 relevés depuis lors pris ensemble, et les six derniers, sont meilleurs que ce qu’explique le hasard, et les %2 derniers de suite sont meilleurs que l’ancienne moyenne de %3.</translation>
    </message>
    <message>
        <source>All %1 readings since then together, and the latest six, are better than chance explains. Sustained takes 7 in a row better than the old mean of %3; the latest run is of %2.</source>
        <translation>Les %1 relevés depuis lors pris ensemble, et les six derniers, sont meilleurs que ce qu’explique le hasard. Pour être durable, il en faut 7 de suite meilleurs que l’ancienne moyenne de %3&#x202f;; la dernière série est de %2.</translation>
    </message>
    <message>
        <source>There is a signal for the better, but not yet enough to tell it from chance or from a blip.</source>
        <translation>Il y a un signal dans le bon sens, mais pas encore assez pour le distinguer du hasard ou d’un accident isolé.</translation>
    </message>
    <message>
        <source>There was a signal for the better, but the latest readings are back: their mean is %1. The run of %2 on the better side of %3 is by no more than chance explains.</source>
        <translation>Il y a eu un signal dans le bon sens, mais les derniers relevés sont revenus en arrière&#xa0;: leur moyenne est de %1. La série de %2 du bon côté de %3 ne dépasse pas ce qu’explique le hasard.</translation>
    </message>
    <message>
        <source>There was a signal for the better, but the latest readings are back: their mean is %1.</source>
        <translation>Il y a eu un signal dans le bon sens, mais les derniers relevés sont revenus en arrière&#xa0;: leur moyenne est de %1.</translation>
    </message>
    <message>
        <source>The latest readings, %1 on average, are worse than what the baseline of %2 gives of itself.</source>
        <translation>Les derniers relevés, %1 en moyenne, sont plus mauvais que ce que la base de référence de %2 donne d’elle-même.</translation>
    </message>
    <message>
        <source>The %1 readings since then hold no signal for the better. %2</source>
        <translation>Les %1 relevés depuis lors ne contiennent aucun signal dans le bon sens. %2</translation>
    </message>
    <message>
        <source>The %1 readings since then are such as the baseline gives of itself: between %2.</source>
        <translation>Les %1 relevés depuis lors sont tels que la base de référence les donne d’elle-même&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Fewer than 7 readings since then, and no signal for the better. %1</source>
        <translation>Moins de 7 relevés depuis lors, et aucun signal dans le bon sens. %1</translation>
    </message>
    <message>
        <source>Fewer than 7 readings since then, and none of them out of the ordinary range of %1.</source>
        <translation>Moins de 7 relevés depuis lors, et aucun hors de la plage ordinaire de %1.</translation>
    </message>
    <message>
        <source>One reading %1 turns it to %2.</source>
        <translation>Un relevé %1 le fait passer à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) in a row back at %1 turn it to %2.</source>
        <translation>
            <numerusform>%Ln relevé revenu à %1 le fait passer à %2.</numerusform>
            <numerusform>%Ln relevés de suite revenus à %1 le font passer à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reading(s) like the latest, at %1, turn it to %2.</source>
        <translation>
            <numerusform>%Ln relevé de plus comme les derniers, à %1, le fait passer à %2.</numerusform>
            <numerusform>%Ln relevés de plus comme les derniers, à %1, le font passer à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) in a row %1 turn it to %2.</source>
        <translation>
            <numerusform>%Ln relevé %1 le fait passer à %2.</numerusform>
            <numerusform>%Ln relevés de suite %1 le font passer à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the next 24 readings may bring is sure to change it.</source>
        <translation>Rien de ce que les 24 prochains relevés peuvent apporter ne le changera à coup sûr.</translation>
    </message>
    <message>
        <source>Expected %1 by %2</source>
        <translation>Attendu %1 d’ici au %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Attendu %1</translation>
    </message>
    <message>
        <source>%1; no reading tells yet.</source>
        <translation>%1&#x202f;; aucun relevé n’en dit encore rien.</translation>
    </message>
    <message>
        <source>%1; what came of it cannot be said.</source>
        <translation>%1&#x202f;; ce qu’il en est advenu ne peut être dit.</translation>
    </message>
    <message>
        <source>%1, so far %2.</source>
        <translation>%1, jusqu’ici %2.</translation>
    </message>
    <message>
        <source>%1, so far %2, which is not proven.</source>
        <translation>%1, jusqu’ici %2, ce qui n’est pas prouvé.</translation>
    </message>
    <message>
        <source>yes, on its way from %1 on (%2; named below %3)</source>
        <translation>oui, en mouvement dès %1 (%2&#x202f;; signalée sous %3)</translation>
    </message>
    <message>
        <source>a step in %1; no steady trend (%2; named below %3)</source>
        <translation>un saut (%1)&#x202f;; pas de tendance régulière (%2&#x202f;; signalée sous %3)</translation>
    </message>
    <message>
        <source>yes (%1; named below %2); the step is measured against it</source>
        <translation>oui (%1&#x202f;; signalée sous %2)&#x202f;; le saut est mesuré par rapport à elle</translation>
    </message>
    <message>
        <source>none (%1; named below %2)</source>
        <translation>aucune (%1&#x202f;; signalée sous %2)</translation>
    </message>
    <message>
        <source>no clear day (confidence %1; named from %2 on)</source>
        <translation>pas de jour net (confiance %1&#x202f;; désigné à partir de %2)</translation>
    </message>
    <message>
        <source>%1; within the baseline %2</source>
        <translation>%1&#x202f;; au sein de la base de référence&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <translation>%1 (confiance %2)</translation>
    </message>
    <message>
        <source>%1, after a move in %2 before the improvement</source>
        <translation>%1, après un mouvement avant l’amélioration (%2)</translation>
    </message>
    <message>
        <source>%1, before the improvement</source>
        <translation>%1, avant l’amélioration</translation>
    </message>
    <message>
        <source>%1, before the improvement; the baseline by itself shows no move the same way that would count</source>
        <translation>%1, avant l’amélioration&#x202f;; la base de référence seule ne montre aucun mouvement de même sens qui compterait</translation>
    </message>
    <message>
        <source>all readings together changed before the improvement (%1)</source>
        <translation>tous les relevés pris ensemble ont changé avant l’amélioration (%1)</translation>
    </message>
    <message>
        <source>the baseline was on its way already</source>
        <translation>la base de référence était déjà en mouvement</translation>
    </message>
    <message>
        <source>Limits of the first 12 readings, %1 – %2, continued.</source>
        <translation>Limites des 12 premiers relevés, %1 – %2, prolongées.</translation>
    </message>
    <message>
        <source>Limits of its first 12 readings, %1 – %2, continued.</source>
        <translation>Limites de ses 12 premiers relevés, %1 – %2, prolongées.</translation>
    </message>
    <message>
        <source>Limits of the baseline %1 – %2, continued.</source>
        <translation>Limites de la base de référence %1 – %2, prolongées.</translation>
    </message>
    <message>
        <source>Limits of the baseline %1 – %2.</source>
        <translation>Limites de la base de référence %1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>They are provisional: they rest on %Ln reading(s), fewer than 12.</source>
        <translation>
            <numerusform>Elles sont provisoires&#xa0;: elles reposent sur %Ln relevé, moins de 12.</numerusform>
            <numerusform>Elles sont provisoires&#xa0;: elles reposent sur %Ln relevés, moins de 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody locked this baseline before the work.</source>
        <translation>Personne n’a verrouillé cette base de référence avant les travaux.</translation>
    </message>
    <message>
        <source>This baseline was not locked in time: the work had begun.</source>
        <translation>Cette base de référence n’a pas été verrouillée à temps&#xa0;: les travaux avaient commencé.</translation>
    </message>
    <message>
        <source>Limits recalculated: %1.</source>
        <translation>Limites recalculées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One set of limits for all readings.</source>
        <translation>Un seul jeu de limites pour tous les relevés.</translation>
    </message>
    <message>
        <source>The latest limits are provisional: they rest on fewer than 12 readings.</source>
        <translation>Les dernières limites sont provisoires&#xa0;: elles reposent sur moins de 12 relevés.</translation>
    </message>
    <message>
        <source>The readings shifted, so that one mean does not describe them all: where the reason is known, set new limits from that day on.</source>
        <translation>Les relevés se sont décalés, de sorte qu’une seule moyenne ne les décrit pas tous&#xa0;: si la cause est connue, fixez de nouvelles limites à partir de ce jour.</translation>
    </message>
    <message>
        <source>The old limits go on, faintly, beside the new ones.</source>
        <translation>Les anciennes limites se prolongent, estompées, à côté des nouvelles.</translation>
    </message>
    <message>
        <source>Dotted: mean and limits of the readings since the improvement.</source>
        <translation>En pointillé&#xa0;: moyenne et limites des relevés depuis l’amélioration.</translation>
    </message>
    <message numerus="yes">
        <source>Without limits: a baseline takes 6 readings, there are %Ln.</source>
        <translation>
            <numerusform>Sans limites&#xa0;: une base de référence demande 6 relevés, il y en a %Ln.</numerusform>
            <numerusform>Sans limites&#xa0;: une base de référence demande 6 relevés, il y en a %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without limits: they take 6 readings, there are %Ln.</source>
        <translation>
            <numerusform>Sans limites&#xa0;: il faut 6 relevés, il y en a %Ln.</numerusform>
            <numerusform>Sans limites&#xa0;: il faut 6 relevés, il y en a %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without limits: the readings do not vary.</source>
        <translation>Sans limites&#xa0;: les relevés ne varient pas.</translation>
    </message>
    <message>
        <source>Without limits: the readings hardly vary, but for a few of them.</source>
        <translation>Sans limites&#xa0;: les relevés ne varient guère, sauf quelques-uns.</translation>
    </message>
    <message>
        <source>steward %1</source>
        <translation>référent&#xa0;: %1</translation>
    </message>
    <message>
        <source>no steward</source>
        <translation>sans référent</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source&#xa0;: %1</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>aucun relevé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) to %1</source>
        <translation>
            <numerusform>%Ln relevé jusqu’à %1</numerusform>
            <numerusform>%Ln relevés jusqu’à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>■ completed: %1</source>
        <translation>■ achevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>▷ started: %1</source>
        <translation>▷ démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where readings resemble the ones before, these intervals are too narrow. They show a step, never its cause.</source>
        <translation>Là où les relevés ressemblent aux précédents, ces intervalles sont trop étroits. Ils montrent un saut, jamais sa cause.</translation>
    </message>
    <message>
        <source>The reading of %1 is no point: %2</source>
        <translation>Le relevé (%1) n’est pas un point&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln more.</source>
        <translation>
            <numerusform>%Ln autre non plus.</numerusform>
            <numerusform>%Ln autres non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run chart, %1 rules.</source>
        <translation>Graphique de suivi, règles %1.</translation>
    </message>
    <message>
        <source>%1 chart, %2 rules.</source>
        <translation>Carte %1, règles %2.</translation>
    </message>
    <message>
        <source>Moving ranges beyond their limit are left out once.</source>
        <translation>Les étendues mobiles au-delà de leur limite sont écartées une fois.</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Aucun relevé</translation>
    </message>
    <message>
        <source>○ Nothing to judge</source>
        <translation>○ Rien à juger</translation>
    </message>
    <message>
        <source>Moving for the better, and no improvement claims it</source>
        <translation>Évolue dans le bon sens, et aucune amélioration ne le revendique</translation>
    </message>
    <message>
        <source>△ Better</source>
        <translation>△ Meilleur</translation>
    </message>
    <message>
        <source>Moving for the worse, and no improvement steers it</source>
        <translation>Évolue dans le mauvais sens, et aucune amélioration ne le pilote</translation>
    </message>
    <message>
        <source>▼ Worse</source>
        <translation>▼ Dégradé</translation>
    </message>
    <message>
        <source>Out of the ordinary; nobody said which direction is better</source>
        <translation>Hors de l’ordinaire&#x202f;; personne n’a dit quel sens est le meilleur</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary, and no improvement steers it</source>
        <translation>Rien hors de l’ordinaire, et aucune amélioration ne le pilote</translation>
    </message>
    <message>
        <source>○ Not steered</source>
        <translation>○ Non piloté</translation>
    </message>
    <message>
        <source>The next reading was due %1.</source>
        <translation>Le prochain relevé était attendu le %1.</translation>
    </message>
    <message>
        <source>Next reading: that of %1.</source>
        <translation>Prochain relevé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Next reading due %1.</source>
        <translation>Prochain relevé attendu le %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Each target is judged by the readings and the limits of its own time; the verdict of the metric is that of the latest reading.</source>
        <translation>Chaque cible est jugée d’après les relevés et les limites de sa propre période&#x202f;; le verdict de l’indicateur est celui du dernier relevé.</translation>
    </message>
    <message>
        <source>Agreed limits are set by hand: they are counted against, and change no signal.</source>
        <translation>Les limites convenues sont fixées à la main&#xa0;: les relevés sont comptés par rapport à elles, et elles ne changent aucun signal.</translation>
    </message>
    <message>
        <source>Targets over time</source>
        <translation>Cibles dans le temps</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Agreed limits</source>
        <translation>Limites convenues</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>En dehors</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Mean per quarter, and its change against the one before.</source>
        <translation>Moyenne par trimestre, et son évolution par rapport au précédent.</translation>
    </message>
    <message>
        <source>* One of the two quarters has fewer readings than its frequency gives: compare with care.</source>
        <translation>* L’un des deux trimestres a moins de relevés que n’en donne sa fréquence&#xa0;: à comparer avec prudence.</translation>
    </message>
    <message>
        <source>Quarter on quarter</source>
        <translation>D’un trimestre à l’autre</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Change (* by a short quarter)</source>
        <translation>Évolution (* trimestre incomplet)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Each reading with the limits that it is judged by.</source>
        <translation>Chaque relevé avec les limites qui le jugent.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Limite basse</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Limite haute</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Amendments of the registered claim</source>
        <translation>Avenants à l’engagement inscrit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <extracomment>a probability, as statisticians write it</extracomment>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Typed and not entered yet: %1</source>
        <translation>Saisi et pas encore validé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1 this is due:</source>
        <translation>À échéance au %1&#xa0;:</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hors délai</translation>
    </message>
    <message numerus="yes">
        <source>In the next %Ln day(s)</source>
        <translation>
            <numerusform>Dans le prochain jour (%Ln)</numerusform>
            <numerusform>Dans les %Ln prochains jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, in the next %Ln day(s)</source>
        <translation>
            <numerusform>Plus tard, dans le jour à venir (%Ln)</numerusform>
            <numerusform>Plus tard, dans les %Ln jours à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 (left on %2)</source>
        <translation>%1 (départ le %2)</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 hors délai</translation>
    </message>
    <message>
        <source>%1 within a week</source>
        <translation>%1 sous une semaine</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <extracomment>%1 a milestone or task, %2 the improvement that it is part of</extracomment>
        <translation>%1, partie de %2</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>échéance le %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Those from whom something is due, with how much.</source>
        <translation>Ceux qui doivent quelque chose, et combien.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Due from %1</source>
        <translation>Dû par %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Cérémonies</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Escalation step</source>
        <translation>Palier d’escalade</translation>
    </message>
    <message>
        <source>Escalation steps</source>
        <translation>Paliers d’escalade</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>Heures d’une semaine</translation>
    </message>
    <message>
        <source>Hours of weeks</source>
        <translation>Heures des semaines</translation>
    </message>
    <message>
        <source>Raid</source>
        <translation>Ponction</translation>
    </message>
    <message>
        <source>Raids</source>
        <translation>Ponctions</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Dossiers de preuves</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Self-answer</source>
        <translation>Autoévaluation</translation>
    </message>
    <message>
        <source>Self-answers</source>
        <translation>Autoévaluations</translation>
    </message>
    <message>
        <source>Person to ask</source>
        <translation>Personne à qui demander</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>Personnes à qui demander</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Améliorations</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Bénéfices</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>PDSA cycle</source>
        <translation>Cycle PDSA</translation>
    </message>
    <message>
        <source>PDSA cycles</source>
        <translation>Cycles PDSA</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>RACI role</source>
        <translation>Rôle RACI</translation>
    </message>
    <message>
        <source>RACI roles</source>
        <translation>Rôles RACI</translation>
    </message>
    <message>
        <source>RACI activity</source>
        <translation>Activité RACI</translation>
    </message>
    <message>
        <source>RACI activities</source>
        <translation>Activités RACI</translation>
    </message>
    <message>
        <source>RACI entry</source>
        <translation>Entrée RACI</translation>
    </message>
    <message>
        <source>RACI entries</source>
        <translation>Entrées RACI</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Correspondance d’import</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Correspondances d’import</translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>lower case</source>
        <extracomment>How names of things begin inside a sentence. Translate as &quot;capital&quot; where nouns are written with a capital letter.</extracomment>
        <translation>minuscule</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>line %1, column %2: </source>
        <translation>ligne %1, colonne %2&#xa0;: </translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>ligne %1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>EscalationEdit</name>
    <message numerus="yes">
        <source>%Ln escalation(s) written down</source>
        <translation>
            <numerusform>%Ln escalade consignée</numerusform>
            <numerusform>%Ln escalades consignées</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it belongs into the outcome.</source>
        <translation>Ce qu’il en est advenu se consigne dans le résultat.</translation>
    </message>
</context>
<context>
    <name>Escalations</name>
    <message>
        <source>Nothing to write down</source>
        <translation>Rien à consigner</translation>
    </message>
    <message>
        <source>No overdue action has reached a step of escalation that is not written down.</source>
        <translation>Aucune action hors délai n’a atteint un palier d’escalade qui ne soit pas consigné.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Outcome of the escalation %1</source>
        <translation>Résultat de l’escalade %1</translation>
    </message>
    <message>
        <source>What came of the escalation</source>
        <translation>Ce qu’il est advenu de l’escalade</translation>
    </message>
    <message>
        <source>%1

Step %2, reached on %3: %4</source>
        <translation>%1

Palier %2, atteint le %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Show rows (%1)</source>
        <translation>Afficher les lignes (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nothing can be measured yet.</source>
        <translation>Rien ne peut encore être mesuré.</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, au plus %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, au moins %2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The meeting &quot;%1&quot; has no identifier.</source>
        <translation>La réunion «&#xa0;%1&#xa0;» n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The meeting &quot;%1&quot; has no start or no length.</source>
        <translation>La réunion «&#xa0;%1&#xa0;» n’a pas de début ou pas de durée.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a recurrence rule.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle de récurrence.</translation>
    </message>
    <message>
        <source>The clocks skip the start of &quot;%1&quot; in its time zone.</source>
        <translation>L’horloge saute le début de «&#xa0;%1&#xa0;» dans son fuseau horaire.</translation>
    </message>
    <message>
        <source>These are quarters, not dates: a day is needed.</source>
        <translation>Ce sont des trimestres, pas des dates&#xa0;: il faut un jour.</translation>
    </message>
    <message>
        <source>No cell is a date that can be read.</source>
        <translation>Aucune cellule n’est une date lisible.</translation>
    </message>
    <message>
        <source>No date pattern reads more than half of the cells.</source>
        <translation>Aucun format de date ne lit plus de la moitié des cellules.</translation>
    </message>
    <message>
        <source>The day and the month cannot be told apart: no cell decides it.</source>
        <translation>Le jour et le mois ne peuvent être distingués&#xa0;: aucune cellule ne tranche.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days of work</source>
        <translation>jours de travail</translation>
    </message>
    <message>
        <source>No cell is a number that can be read.</source>
        <translation>Aucune cellule n’est un nombre lisible.</translation>
    </message>
    <message>
        <source>No number pattern reads more than half of the cells.</source>
        <translation>Aucun format de nombre ne lit plus de la moitié des cellules.</translation>
    </message>
    <message>
        <source>A mark before three digits may begin the decimals or group the thousands: no cell decides it.</source>
        <translation>Un séparateur devant trois chiffres peut introduire les décimales ou grouper les milliers&#xa0;: aucune cellule ne tranche.</translation>
    </message>
    <message>
        <source>%1 cells are alike; those after the first %2 were not read.</source>
        <translation>%1 cellules sont semblables&#x202f;; celles après les %2 premières n’ont pas été lues.</translation>
    </message>
    <message>
        <source>%1 rows are alike; those after the first %2 were not read.</source>
        <translation>%1 lignes sont semblables&#x202f;; celles après les %2 premières n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read. It may be damaged or protected by a password.</source>
        <translation>Le classeur est illisible. Il est peut-être endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read; it is damaged.</source>
        <translation>Le classeur est illisible&#x202f;; il est endommagé.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the spreadsheet is damaged.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du classeur est endommagée.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; would unpack to %2 MB, more than any spreadsheet needs.</source>
        <translation>La partie «&#xa0;%1&#xa0;» ferait %2&#xa0;Mo une fois décompressée, plus qu’il n’en faut à un classeur.</translation>
    </message>
    <message>
        <source>The spreadsheet lacks its part &quot;%1&quot;.</source>
        <translation>Il manque au classeur sa partie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The row is hidden in the sheet; it is read.</source>
        <translation>La ligne est masquée dans la feuille&#x202f;; elle est lue.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are hidden in the sheet; they are read.</source>
        <translation>Les lignes %1 à %2 sont masquées dans la feuille&#x202f;; elles sont lues.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is hidden in the sheet; it is read.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est masquée dans la feuille&#x202f;; elle est lue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stand in a column without a header.</source>
        <translation>
            <numerusform>%Ln cellule se trouve dans une colonne sans en-tête.</numerusform>
            <numerusform>%Ln cellules se trouvent dans une colonne sans en-tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a column without a header.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans une colonne sans en-tête.</translation>
    </message>
    <message>
        <source>A comment on the cell is not read: &quot;%1&quot;.</source>
        <translation>Un commentaire de la cellule n’est pas lu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A comment of %1 on the cell is not read: &quot;%2&quot;.</source>
        <translation>Un commentaire de %1 sur la cellule n’est pas lu&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more comment(s) on cells are not read.</source>
        <translation>
            <numerusform>%Ln autre commentaire de cellule n’est pas lu.</numerusform>
            <numerusform>%Ln autres commentaires de cellules ne sont pas lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password, or in the format of Excel before 2007.</source>
        <translation>Le classeur est protégé par un mot de passe, ou au format d’Excel antérieur à 2007.</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet.</source>
        <translation>Le fichier n’est pas un classeur.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; in the file. It has: %2</source>
        <translation>Le fichier n’a pas de feuille «&#xa0;%1&#xa0;». Il contient&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no sheet with cells in the file.</source>
        <translation>Le fichier ne contient aucune feuille avec des cellules.</translation>
    </message>
    <message>
        <source>The first sheet is empty.</source>
        <translation>La première feuille est vide.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>La feuille est vide.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell can hold.</source>
        <translation>Un texte dépasse les 32 767 caractères qu’une cellule peut contenir.</translation>
    </message>
    <message>
        <source>A cell could not be written.</source>
        <translation>Une cellule n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The list has more rows or columns than a sheet can hold.</source>
        <translation>La liste a plus de lignes ou de colonnes qu’une feuille ne peut en contenir.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; could not be made.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>A line above the header.</source>
        <translation>Une ligne au-dessus de l’en-tête.</translation>
    </message>
    <message>
        <source>The header once more.</source>
        <translation>L’en-tête, encore une fois.</translation>
    </message>
    <message>
        <source>A total of other rows, not a row of its own.</source>
        <translation>Un total d’autres lignes, pas une ligne à part entière.</translation>
    </message>
    <message>
        <source>The sums of the rows above, not a row of its own.</source>
        <translation>Les sommes des lignes au-dessus, pas une ligne à part entière.</translation>
    </message>
    <message>
        <source>A second table below the first begins here: %1.</source>
        <translation>Un second tableau sous le premier commence ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of a second table below the first: %1.</source>
        <translation>D’un second tableau sous le premier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A second table with a header of its own begins here. Lines %1 to %2 were not read.</source>
        <translation>Un second tableau, avec son propre en-tête, commence ici. Les lignes %1 à %2 n’ont pas été lues.</translation>
    </message>
    <message>
        <source>A cell outside the sheet was not read.</source>
        <translation>Une cellule hors de la feuille n’a pas été lue.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. If it is in another encoding, choose that one.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide. S’il est dans un autre encodage, choisissez celui-ci.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-16.</source>
        <translation>Le texte n’est pas de l’UTF-16 valide.</translation>
    </message>
    <message>
        <source>This is not a text file: it contains zero bytes.</source>
        <translation>Ce n’est pas un fichier texte&#xa0;: il contient des octets nuls.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>A quote stands inside a cell that does not begin with one.</source>
        <translation>Un guillemet se trouve dans une cellule qui ne commence pas par un guillemet.</translation>
    </message>
    <message>
        <source>Text follows the quote that ends a cell; a quote inside a quoted cell must be doubled.</source>
        <translation>Du texte suit le guillemet qui termine une cellule&#x202f;; un guillemet à l’intérieur d’une cellule entre guillemets doit être doublé.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 were not read.</source>
        <translation>Les lignes %1 à %2 n’ont pas été lues.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s), the header has %1.</source>
        <translation>
            <numerusform>La ligne a %Ln cellule, l’en-tête en a %1.</numerusform>
            <numerusform>La ligne a %Ln cellules, l’en-tête en a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no header: the text has no line with anything in it.</source>
        <translation>Il n’y a pas d’en-tête&#xa0;: le texte n’a aucune ligne qui contienne quelque chose.</translation>
    </message>
    <message>
        <source>The header cannot be read.</source>
        <translation>L’en-tête est illisible.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
</context>
<context>
    <name>ExportPreset</name>
    <message>
        <source>ITIL CSI register</source>
        <translation>Registre CSI ITIL</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Required roles</source>
        <translation>Rôles requis</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Débute le</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>Durée, minutes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>UID of the calendar event</source>
        <translation>UID de l’événement du calendrier</translation>
    </message>
    <message>
        <source>Rules of the time zone</source>
        <translation>Règles du fuseau horaire</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Response to its finding</source>
        <translation>Réaction à son constat</translation>
    </message>
    <message>
        <source>Responded on</source>
        <translation>Date de la réaction</translation>
    </message>
    <message>
        <source>Responded by</source>
        <translation>Réaction de</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>Indicateurs examinés</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>Présenté le</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Jours hors délai</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation>Heures disponibles</translation>
    </message>
    <message>
        <source>Planned improvement</source>
        <translation>Planifié&#xa0;: amélioration</translation>
    </message>
    <message>
        <source>Planned BAU</source>
        <translation>Planifié&#xa0;: exploitation</translation>
    </message>
    <message>
        <source>Planned project</source>
        <translation>Planifié&#xa0;: projets</translation>
    </message>
    <message>
        <source>Planned other</source>
        <translation>Planifié&#xa0;: autre</translation>
    </message>
    <message>
        <source>Used for improvement</source>
        <translation>Utilisé pour l’amélioration</translation>
    </message>
    <message>
        <source>Used for BAU</source>
        <translation>Utilisé pour l’exploitation</translation>
    </message>
    <message>
        <source>Used for projects</source>
        <translation>Utilisé pour les projets</translation>
    </message>
    <message>
        <source>Used for other</source>
        <translation>Utilisé pour autre chose</translation>
    </message>
    <message>
        <source>Source of actuals</source>
        <translation>Source du réalisé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Au profit de</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Accord de</translation>
    </message>
    <message>
        <source>Incident reference</source>
        <translation>Référence de l’incident</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Revu le</translation>
    </message>
    <message>
        <source>Review interval, days</source>
        <translation>Intervalle de revue, jours</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest</source>
        <translation>SHA-256 du manifeste</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revu par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Service outcome</source>
        <translation>Résultat de service</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Target area</source>
        <translation>Domaine visé</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Référence de la source</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kind of fix</source>
        <translation>Type de correction</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Timescale</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Reason for hold</source>
        <translation>Motif de mise en attente</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Démarré le</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Embedded on</source>
        <translation>Ancré le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Closure note</source>
        <translation>Note de clôture</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>Réduction du risque</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Manual rank</source>
        <translation>Rang manuel</translation>
    </message>
    <message>
        <source>Reason for rank</source>
        <translation>Motif du rang</translation>
    </message>
    <message>
        <source>Ranked on</source>
        <translation>Classé le</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Classé par</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maîtrise</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Replicable</source>
        <translation>Réplicable</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copié de</translation>
    </message>
    <message>
        <source>Override reason</source>
        <translation>Motif de la dérogation</translation>
    </message>
    <message>
        <source>Override by</source>
        <translation>Dérogation par</translation>
    </message>
    <message>
        <source>Override on</source>
        <translation>Dérogation le</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Succède à</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Mis à jour le</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Récurrent</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Fait, %</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étudier</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Cause code</source>
        <translation>Code cause</translation>
    </message>
    <message>
        <source>Occurred on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Contributing conditions</source>
        <translation>Conditions contributives</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Raised in</source>
        <translation>Émis lors de</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Résultat le</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unité de mesure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Measures availability</source>
        <translation>Mesure la disponibilité</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Screened limits</source>
        <translation>Limites épurées</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Intervention on</source>
        <translation>Intervention le</translation>
    </message>
    <message>
        <source>Baseline from</source>
        <translation>Début de la base</translation>
    </message>
    <message>
        <source>Baseline to</source>
        <translation>Fin de la base</translation>
    </message>
    <message>
        <source>Expected change</source>
        <translation>Évolution attendue</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>Verrouillé le</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Attendu d’ici au</translation>
    </message>
    <message>
        <source>Lower agreed limit</source>
        <translation>Limite convenue basse</translation>
    </message>
    <message>
        <source>Upper agreed limit</source>
        <translation>Limite convenue haute</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>Convenu dans</translation>
    </message>
    <message>
        <source>Distinctly different</source>
        <translation>Nettement différent</translation>
    </message>
    <message>
        <source>Cause known</source>
        <translation>Cause connue</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>Souhaitable</translation>
    </message>
    <message>
        <source>Expected to last</source>
        <translation>Appelé à durer</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Propriétaire de service</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Live from</source>
        <translation>En production depuis</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Owner confirmed on</source>
        <translation>Confirmé par le propriétaire le</translation>
    </message>
    <message>
        <source>No improvement planned, decided on</source>
        <translation>Aucune amélioration planifiée, décidé le</translation>
    </message>
    <message>
        <source>Limit of work in progress</source>
        <translation>Limite d’en-cours</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>PIRs to look back on</source>
        <translation>PIR prises en compte</translation>
    </message>
    <message>
        <source>Target for improvement time, %</source>
        <translation>Cible de temps d’amélioration, %</translation>
    </message>
    <message>
        <source>Stalled after days</source>
        <translation>Au point mort après (jours)</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>Premier mois de l’année</translation>
    </message>
    <message>
        <source>Language of packs</source>
        <translation>Langue des dossiers</translation>
    </message>
    <message>
        <source>A stands in for a missing R</source>
        <translation>Un A remplace un R manquant</translation>
    </message>
    <message>
        <source>Letters of the matrix</source>
        <translation>Lettres de la matrice</translation>
    </message>
    <message>
        <source>Days between reviews of the matrix</source>
        <translation>Jours entre les revues de la matrice</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Retour sur investissement</translation>
    </message>
    <message>
        <source>Choices for packs</source>
        <translation>Choix pour les dossiers</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir du</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Tenu depuis le</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at again: it says there why.</source>
        <translation>
            <numerusform>%Ln champ est à revoir : la raison y est indiquée.</numerusform>
            <numerusform>%Ln champs sont à revoir : la raison y est indiquée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The disk is full: there is no space left in the folder %1. %2</source>
        <translation>Le disque est plein&#xa0;: il n’y a plus de place dans le répertoire %1. %2</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>The file could not be written. What stood there before is untouched.</source>
        <translation>Le fichier n’a pas pu être écrit. Ce qui s’y trouvait est intact.</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 n’a pas été lu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Spreadsheets, text tables and calendars (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.ics);;All files (*)</source>
        <translation>Classeurs, tableaux texte et calendriers (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.ics);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Services and their owners</source>
        <translation>Les services et leurs propriétaires</translation>
    </message>
    <message>
        <source>Who answers for what: every figure is by service.</source>
        <translation>Qui répond de quoi&#xa0;: chaque chiffre est donné par service.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln live service(s) have an owner in post.</source>
        <translation>
            <numerusform>%1 sur %Ln service en production a un propriétaire en poste.</numerusform>
            <numerusform>%1 sur %Ln services en production ont un propriétaire en poste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Les responsabilités</translation>
    </message>
    <message>
        <source>A template of the RACI matrix is there; fill in who holds each role.</source>
        <translation>Un modèle de matrice RACI est fourni&#x202f;; indiquez qui tient chaque rôle.</translation>
    </message>
    <message>
        <source>The rhythm</source>
        <translation>Le rythme</translation>
    </message>
    <message>
        <source>Which reviews recur, and who chairs them; or your calendar as it is.</source>
        <translation>Quelles revues reviennent, et qui les préside&#x202f;; ou votre calendrier tel quel.</translation>
    </message>
    <message>
        <source>Your backlog</source>
        <translation>Votre backlog</translation>
    </message>
    <message>
        <source>Bring the list that you keep today, as it is; or type the first ones.</source>
        <translation>Apportez la liste que vous tenez aujourd’hui, telle quelle&#x202f;; ou saisissez les premières améliorations.</translation>
    </message>
    <message>
        <source>Metrics with readings</source>
        <translation>Les indicateurs et leurs relevés</translation>
    </message>
    <message>
        <source>What shall get better, month by month: without it nothing is proven.</source>
        <translation>Ce qui doit s’améliorer, mois après mois&#xa0;: sans cela, rien n’est prouvé.</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>Raised</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Accepted and ranked</source>
        <translation>Acceptation et classement</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Chart and rules</source>
        <translation>Graphique et règles</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Response to its finding</source>
        <translation>Réaction à son constat</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base de référence</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Exploitation</translation>
    </message>
</context>
<context>
    <name>GateGap</name>
    <message>
        <source>New limits</source>
        <translation>Nouvelles limites</translation>
    </message>
</context>
<context>
    <name>GateNeed</name>
    <message>
        <source>&quot;%1&quot; asks for %2.</source>
        <translation>« %1 » demande %2.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>nobody delivers what is due</source>
        <translation>personne ne livre ce qui est dû</translation>
    </message>
    <message>
        <source>nobody moves it, and no date says when that is noticed</source>
        <translation>personne ne le fait avancer, et aucune date ne dit quand on le remarquera</translation>
    </message>
    <message>
        <source>nobody defends its money and hours</source>
        <translation>personne ne défend son argent et ses heures</translation>
    </message>
    <message>
        <source>nobody coaches those who do it</source>
        <translation>personne n’accompagne ceux qui la mènent</translation>
    </message>
    <message>
        <source>nobody confirms the backlog</source>
        <translation>personne ne confirme le backlog</translation>
    </message>
    <message>
        <source>nobody answers for reaching it</source>
        <translation>personne ne répond de son atteinte</translation>
    </message>
    <message>
        <source>nobody reviews it</source>
        <translation>personne ne le passe en revue</translation>
    </message>
    <message>
        <source>nobody holds its ring-fence</source>
        <translation>personne ne tient son temps sanctuarisé</translation>
    </message>
    <message>
        <source>nobody answers when it is asked</source>
        <translation>personne ne répond quand on demande</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody is accountable for its activities</source>
        <translation>personne n’est garant de ses activités</translation>
    </message>
    <message>
        <source>nobody does its part</source>
        <translation>personne ne fait sa part</translation>
    </message>
    <message>
        <source>nobody calls the meeting</source>
        <translation>personne ne convoque la réunion</translation>
    </message>
    <message>
        <source>nobody brings the next reading</source>
        <translation>personne n’apporte le prochain relevé</translation>
    </message>
    <message>
        <source>nobody decides on the funding</source>
        <translation>personne ne décide du financement</translation>
    </message>
    <message>
        <source>nobody confirms the benefit</source>
        <translation>personne ne confirme le bénéfice</translation>
    </message>
    <message>
        <source>nobody holds the review</source>
        <translation>personne ne tient la revue</translation>
    </message>
    <message>
        <source>overdue actions climb to nobody</source>
        <translation>les actions hors délai ne sont escaladées vers personne</translation>
    </message>
    <message>
        <source>owns the improvement</source>
        <translation>est responsable de l’amélioration</translation>
    </message>
    <message>
        <source>sponsors the improvement</source>
        <translation>est sponsor de l’amélioration</translation>
    </message>
    <message>
        <source>owns the action</source>
        <translation>est responsable de l’action</translation>
    </message>
    <message>
        <source>owns the task</source>
        <translation>est responsable de la tâche</translation>
    </message>
    <message>
        <source>owns the service</source>
        <translation>est propriétaire du service</translation>
    </message>
    <message>
        <source>owns the objective</source>
        <translation>est responsable de l’objectif</translation>
    </message>
    <message>
        <source>keeps the artefact</source>
        <translation>tient l’artefact à jour</translation>
    </message>
    <message>
        <source>manages the unit</source>
        <translation>dirige l’unité</translation>
    </message>
    <message>
        <source>holds an accountable role</source>
        <translation>tient un rôle garant</translation>
    </message>
    <message>
        <source>holds a role</source>
        <translation>tient un rôle</translation>
    </message>
    <message>
        <source>chairs the ceremony</source>
        <translation>préside la cérémonie</translation>
    </message>
    <message>
        <source>stewards the metric</source>
        <translation>est référent de l’indicateur</translation>
    </message>
    <message>
        <source>is to approve</source>
        <translation>doit approuver</translation>
    </message>
    <message>
        <source>is to facilitate</source>
        <translation>doit animer</translation>
    </message>
    <message>
        <source>is escalated to</source>
        <translation>reçoit les escalades</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>est la personne à qui demander</translation>
    </message>
    <message>
        <source>coaches the improvement</source>
        <translation>est coach de l’amélioration</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Manual as &amp;PDF…</source>
        <translation>Manuel en PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Ratchet</source>
        <translation>À propos &amp;de Ratchet</translation>
    </message>
</context>
<context>
    <name>HoursClipboard</name>
    <message>
        <source>Row %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no month stands above &quot;%2&quot;.</source>
        <translation>%1&#xa0;: aucun mois n’est indiqué au-dessus de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 is not among the months shown.</source>
        <translation>%1&#xa0;: %2 ne fait pas partie des mois affichés.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; would stand outside the grid.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» serait hors de la grille.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>Choose the cell where the block begins, or copy the months above and the teams before it too.</source>
        <translation>Choisissez la cellule où commence le bloc, ou copiez aussi les mois au-dessus et les équipes devant.</translation>
    </message>
</context>
<context>
    <name>HoursConcern</name>
    <message>
        <source>Nobody said where the hours used come from.</source>
        <translation>Personne n’a dit d’où viennent les heures utilisées.</translation>
    </message>
    <message>
        <source>%1 h are planned, %2 h are available: %3 h too many.</source>
        <translation>%1&#xa0;h sont planifiées, %2&#xa0;h sont disponibles&#xa0;: %3&#xa0;h de trop.</translation>
    </message>
    <message>
        <source>%1 h were used, %2 h were available: %3 h too many.</source>
        <translation>%1&#xa0;h ont été utilisées, %2&#xa0;h étaient disponibles&#xa0;: %3&#xa0;h de trop.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 would be called %2.</source>
        <comment>record, gap</comment>
        <translation>%1 passerait à %2.</translation>
    </message>
    <message>
        <source>It has %1 entries of the kind %2, and nobody knows which is meant; import those.</source>
        <translation>Elle a %1 entrées de type %2, et nul ne sait laquelle est visée&#x202f;; importez celles-là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are closed and do not say how. How were they?</source>
        <translation>
            <numerusform>%Ln ligne est clôturée et ne dit pas comment. Comment l’a-t-elle été&#x202f;?</numerusform>
            <numerusform>%Ln lignes sont clôturées et ne disent pas comment. Comment l’ont-elles été&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is that of the delivery: by its status it is not closed.</source>
        <translation>Le jour est celui de la livraison&#xa0;: d’après son statut, elle n’est pas clôturée.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not in the register.</source>
        <translation>%1 «&#xa0;%2&#xa0;» n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>No column of the file is a field of %1; say with a mapping what they mean.</source>
        <translation>Aucune colonne du fichier n’est un champ de %1&#x202f;; dites par une correspondance ce qu’elles signifient.</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(colonne %1)</translation>
    </message>
    <message>
        <source>%1: %2 columns are joined.</source>
        <translation>%1&#xa0;: %2 colonnes sont réunies.</translation>
    </message>
    <message>
        <source>%1: of %2 columns the first that is filled counts.</source>
        <translation>%1&#xa0;: sur %2 colonnes, la première renseignée compte.</translation>
    </message>
    <message>
        <source>Other columns &quot;%1&quot; have: %2. The first that is filled counts.</source>
        <translation>D’autres colonnes «&#xa0;%1&#xa0;» ont&#xa0;: %2. La première renseignée compte.</translation>
    </message>
    <message>
        <source>The default for &quot;%1&quot; cannot be used: %2</source>
        <translation>La valeur par défaut pour «&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register, and a new one needs &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le registre, et une nouvelle fiche demande «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A text file has no sheets, so that none can be chosen.</source>
        <translation>Un fichier texte n’a pas de feuilles&#x202f;; aucune ne peut donc être choisie.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>Several columns bear one name. They are told apart as: %1</source>
        <translation>Plusieurs colonnes portent le même nom. Elles sont distinguées ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>No role has a code in it: it is read as a heading.</source>
        <translation>Aucun rôle n’y a de code&#xa0;: elle est lue comme un intertitre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code such as R, A, C, I or A/R.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code tel que R, A, C, I ou A/R.</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>L’activité n’a pas de nom.</translation>
    </message>
    <message>
        <source>The column has no name, so that nobody knows whose code &quot;%1&quot; is.</source>
        <translation>La colonne n’a pas de nom&#x202f;; nul ne sait donc de qui «&#xa0;%1&#xa0;» est le code.</translation>
    </message>
    <message>
        <source>A responsibility matrix has activities in its first column and roles across, or a column for each code.</source>
        <translation>Une matrice des responsabilités a les activités dans sa première colonne et les rôles en travers, ou une colonne par code.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a length of time, and the metric has no unit of time such as h or min.</source>
        <translation>«&#xa0;%1&#xa0;» est une durée, et l’indicateur n’a pas d’unité de temps telle que h ou min.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1 stays empty: &quot;%2&quot; is not read.</source>
        <translation>%1 reste vide&#xa0;: «&#xa0;%2&#xa0;» n’est pas lu.</translation>
    </message>
    <message>
        <source>The same as line %1.</source>
        <translation>La même que la ligne %1.</translation>
    </message>
    <message>
        <source>The same record as line %1, which counts; different: %2.</source>
        <translation>La même fiche que la ligne %1, qui l’emporte&#x202f;; différent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The same record as line %1, which counts.</source>
        <translation>La même fiche que la ligne %1, qui l’emporte.</translation>
    </message>
    <message>
        <source>It is called as &quot;%1&quot; is, and has no reference to tell them apart.</source>
        <translation>Elle porte le même nom que «&#xa0;%1&#xa0;», et aucune référence ne les distingue.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Found under another spelling: %1</source>
        <translation>Trouvé sous une autre graphie&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes one person: it may be several, or a team.</source>
        <translation>«&#xa0;%1&#xa0;» devient une personne&#xa0;: il peut s’agir de plusieurs, ou d’une équipe.</translation>
    </message>
    <message>
        <source>The demonstration file %1 cannot be read.</source>
        <translation>Le fichier de démonstration %1 est illisible.</translation>
    </message>
    <message>
        <source>Demonstration register created</source>
        <translation>Registre de démonstration créé</translation>
    </message>
    <message>
        <source>Demonstration: what was known at the end of %1</source>
        <translation>Démonstration&#xa0;: ce qui était connu fin %1</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are about %2 times what &quot;%3&quot; was so far. What are they to be multiplied by?</source>
        <translation>Les nombres de la colonne «&#xa0;%1&#xa0;» font environ %2 fois ce que «&#xa0;%3&#xa0;» valait jusqu’ici. Par quoi faut-il les multiplier&#x202f;?</translation>
    </message>
    <message>
        <source>Multiplied as the mapping says for this column, the number is far from what the metric was so far; as it stands it is not. Import the metrics of one unit at a time.</source>
        <translation>Multiplié comme le dit la correspondance pour cette colonne, le nombre est loin de ce que valait l’indicateur jusqu’ici&#x202f;; tel quel, il ne l’est pas. Importez les indicateurs d’une seule unité à la fois.</translation>
    </message>
    <message>
        <source>The number is far from what the metric was so far; say what the numbers of this column are to be multiplied by.</source>
        <translation>Le nombre est loin de ce que valait l’indicateur jusqu’ici&#x202f;; indiquez par quoi multiplier les nombres de cette colonne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas %2.</translation>
    </message>
    <message>
        <source>a month such as %1</source>
        <translation>un mois tel que %1</translation>
    </message>
    <message>
        <source>a date and time such as %1</source>
        <translation>une date et heure telle que %1</translation>
    </message>
    <message>
        <source>a date such as %1</source>
        <translation>une date telle que %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register. Did you mean %2? Say which, or that it is new.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le registre. Vouliez-vous dire %2&#x202f;? Indiquez lequel, ou que c’est nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an error of a formula in the spreadsheet.</source>
        <translation>«&#xa0;%1&#xa0;» est une erreur de formule du tableur.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a length of time, and nothing says in which unit %2 is kept.</source>
        <translation>«&#xa0;%1&#xa0;» est une durée, et rien ne dit dans quelle unité %2 est tenu.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; say how the numbers of this column are written.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons&#x202f;; indiquez comment sont écrits les nombres de cette colonne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; say how the dates of this column are written.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons&#x202f;; indiquez comment sont écrites les dates de cette colonne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the values of %2; say what it means.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucune des valeurs de %2&#x202f;; indiquez ce que cela signifie.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot;: did you mean %3?</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne «&#xa0;%2&#xa0;»&#xa0;: vouliez-vous dire %3&#x202f;?</translation>
    </message>
    <message>
        <source>How are the dates in column &quot;%1&quot; written?</source>
        <translation>Comment sont écrites les dates de la colonne «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>How are the numbers in column &quot;%1&quot; written?</source>
        <translation>Comment sont écrits les nombres de la colonne «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What do these values in column &quot;%1&quot; mean?</source>
        <translation>Que signifient ces valeurs de la colonne «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1</source>
        <translation>La correspondance est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objet de textes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date pattern such as dd/MM/yyyy.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de date tel que dd/MM/yyyy.</translation>
    </message>
    <message>
        <source>an object of objects</source>
        <translation>un objet d’objets</translation>
    </message>
    <message>
        <source>a number of hours, up to 24</source>
        <translation>un nombre d’heures, jusqu’à 24</translation>
    </message>
    <message>
        <source>a list of texts, or an object of such lists</source>
        <translation>une liste de textes, ou un objet de telles listes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no factor such as 100 or 1/60.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un facteur tel que 100 ou 1/60.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of its keys.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucune de ses clés.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez omise.</translation>
    </message>
    <message>
        <source>It would be new, and only updates are wanted.</source>
        <translation>Elle serait nouvelle, et seules les mises à jour sont voulues.</translation>
    </message>
    <message>
        <source>It is there already, and only additions are wanted.</source>
        <translation>Elle existe déjà, et seuls les ajouts sont voulus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; without: %2</source>
        <translation>«&#xa0;%1&#xa0;» sans&#xa0;: %2</translation>
    </message>
    <message>
        <source>Past a gate without what it asks: %1 – %2</source>
        <translation>Sans remplir les conditions d’accès&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motif indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Colonnes omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import of %1: there was nothing to take, no row says anything</source>
        <translation>Import&#xa0;: %1&#x202f;; il n’y avait rien à prendre, aucune ligne ne dit quoi que ce soit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome of rows: how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>made because rows name them: %1</source>
        <translation>créations parce que des lignes les désignent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import of %1 as history (%2)</source>
        <translation>Import comme historique&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Import of %1 (%2)</source>
        <translation>Import&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>L’import a été annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is read as nothing</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 est lu comme une absence de valeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is read as %3</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 est lu comme %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>duplicate, skipped</source>
        <translation>doublon, sauté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>no record, left out</source>
        <translation>n’est pas une fiche, omis</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which is no field of %3.</source>
        <translation>La correspondance envoie la colonne «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;», qui n’est pas un champ de %3.</translation>
    </message>
    <message>
        <source>The mapping has a default for &quot;%1&quot;, which is no field of %2.</source>
        <translation>La correspondance a une valeur par défaut pour «&#xa0;%1&#xa0;», qui n’est pas un champ de %2.</translation>
    </message>
    <message>
        <source>The mapping says what values of &quot;%1&quot; mean, which is no field of %2.</source>
        <translation>La correspondance dit ce que signifient des valeurs de «&#xa0;%1&#xa0;», qui n’est pas un champ de %2.</translation>
    </message>
    <message>
        <source>The mapping says what means nothing in &quot;%1&quot;, which is no field of %2.</source>
        <translation>La correspondance dit ce qui vaut absence de valeur dans «&#xa0;%1&#xa0;», qui n’est pas un champ de %2.</translation>
    </message>
    <message>
        <source>The mapping says what values of &quot;%1&quot; mean, which is none of: %2.</source>
        <translation>La correspondance dit ce que signifient des valeurs de «&#xa0;%1&#xa0;», qui n’est aucun de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The mapping says what means nothing in &quot;%1&quot;, which is none of: %2.</source>
        <translation>La correspondance dit ce qui vaut absence de valeur dans «&#xa0;%1&#xa0;», qui n’est aucun de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The map names the column &quot;%1&quot;, which the file does not have.</source>
        <translation>La correspondance nomme la colonne «&#xa0;%1&#xa0;», que le fichier n’a pas.</translation>
    </message>
    <message>
        <source>The map says what a blank cell means in &quot;%1&quot;, which is ignored: &quot;defaults&quot; says what new records get there.</source>
        <translation>La correspondance dit ce que signifie une cellule vide dans «&#xa0;%1&#xa0;», ce qui est ignoré&#xa0;: «&#xa0;defaults&#xa0;» dit ce que les nouvelles fiches y reçoivent.</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Pourquoi elle n’a pas été prise</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 in the register, which stays: not %3.</source>
        <translation>%1 a dans le registre l’e-mail %2, qui est conservé&#xa0;: pas %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln ligne)</numerusform>
            <numerusform>%1 (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in %1: left empty.</source>
        <translation>Montants en %1&#xa0;: laissés vides.</translation>
    </message>
    <message>
        <source>Amounts in %1: taken as if they were in %2.</source>
        <translation>Montants en %1&#xa0;: pris comme s’ils étaient en %2.</translation>
    </message>
    <message>
        <source>Amounts in %1: multiplied by %2.</source>
        <translation>Montants en %1&#xa0;: multipliés par %2.</translation>
    </message>
    <message>
        <source>Amounts in %1 are in: %2.</source>
        <translation>Les montants de %1 sont en&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The register keeps %1.</source>
        <translation>Le registre est tenu en %1.</translation>
    </message>
    <message>
        <source>The register has no currency; most rows have %1.</source>
        <translation>Le registre n’a pas de devise&#x202f;; la plupart des lignes sont en %1.</translation>
    </message>
    <message>
        <source>What are the numbers of the others multiplied by: 1 takes them as they are, a rate converts them, nothing leaves their cells empty.</source>
        <translation>Par quoi faut-il multiplier les nombres des autres&#xa0;: 1 les prend tels quels, un taux les convertit, rien laisse leurs cellules vides.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, and not in %3; say what is to become of it.</source>
        <translation>«&#xa0;%1&#xa0;» est en %2, et non en %3&#x202f;; indiquez ce qu’il doit devenir.</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>E-mail de %1</translation>
    </message>
    <message>
        <source>No record is called so. Did you mean %1? Say which, or that it is new.</source>
        <translation>Aucune fiche ne porte ce nom. Vouliez-vous dire %1&#x202f;? Indiquez laquelle, ou que c’est nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate such as 1, 0.92 or 1/1.08.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un taux tel que 1, 0.92 ou 1/1.08.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in line %2</source>
        <translation>« %1 » à la ligne %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a reference are called nearly as a record or a row above.</source>
        <translation>
            <numerusform>%Ln ligne sans référence porte presque le même nom qu’une fiche ou une ligne précédente.</numerusform>
            <numerusform>%Ln lignes sans référence portent presque le même nom qu’une fiche ou une ligne précédente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A record of %1 names a record that is not there.</source>
        <translation>Une fiche (%1) désigne une fiche qui n’existe pas.</translation>
    </message>
    <message>
        <source>Somebody added %1 to the file, which could change records unseen.</source>
        <translation>Quelqu’un a ajouté %1 au fichier, ce qui pourrait modifier des fiches sans qu’on le voie.</translation>
    </message>
    <message>
        <source>Changes are missing before change %1.</source>
        <translation>Il manque des modifications avant la modification %1.</translation>
    </message>
    <message>
        <source>Change %1 was altered, or one was removed or put in before it.</source>
        <translation>La modification %1 a été altérée, ou une autre a été retirée ou insérée avant elle.</translation>
    </message>
    <message>
        <source>Change %1 cannot be read.</source>
        <translation>La modification %1 est illisible.</translation>
    </message>
    <message>
        <source>The list of records that change %1 touched was altered.</source>
        <translation>La liste des fiches touchées par la modification %1 a été altérée.</translation>
    </message>
    <message>
        <source>%1 %2 is in the register, but no change put it there.</source>
        <translation>%1 %2 est dans le registre, mais aucune modification n’explique sa présence.</translation>
    </message>
    <message>
        <source>The number for the next record was altered: it has been used already.</source>
        <translation>Le numéro de la prochaine fiche a été altéré&#xa0;: il a déjà servi.</translation>
    </message>
    <message>
        <source>%1 %2 is missing although change %3 put it there, or is there although it was removed.</source>
        <translation>%1 %2&#xa0;: absence malgré la modification %3, ou présence malgré un retrait.</translation>
    </message>
    <message>
        <source>%1 %2 is not what change %3 made of it: field %4 was altered.</source>
        <translation>%1 %2 n’est pas ce qu’en a fait la modification %3&#xa0;: le champ %4 a été altéré.</translation>
    </message>
    <message>
        <source>%1 %2 is not what the changes made of it: field %3 was filled in.</source>
        <translation>%1 %2 n’est pas ce qu’en ont fait les modifications&#xa0;: le champ %3 a été renseigné.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>%1 %2 in the file is not what the program wrote.</source>
        <translation>%1 %2 dans le fichier n’est pas ce que le programme a écrit.</translation>
    </message>
    <message>
        <source>Records of %1 are missing in the file.</source>
        <translation>Des fiches manquent dans le fichier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>KeptSlides</name>
    <message>
        <source>What was shown</source>
        <translation>Ce qui a été présenté</translation>
    </message>
    <message>
        <source>This version of the program would show something else than what was seen. The slides were kept as a PDF, too.</source>
        <translation>Cette version du programme présenterait autre chose que ce qui a été vu. Les diapositives ont aussi été conservées en PDF.</translation>
    </message>
    <message>
        <source>Slides %1.pdf</source>
        <translation>Diapositives %1.pdf</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Making the slides again…</source>
        <translation>Nouvelle création des diapositives…</translation>
    </message>
    <message>
        <source>These slides were made again from the ledger as of change %1. Every text and figure is identical to what was shown.</source>
        <translation>Ces diapositives ont été refaites d’après le grand livre à la modification %1. Chaque texte et chaque chiffre est identique à ce qui a été présenté.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
    <message>
        <source>As the program (%1)</source>
        <translation>Comme le programme (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LessonChain</name>
    <message>
        <source>Incidents reviewed</source>
        <translation>Incidents passés en revue</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Avec action</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not repeated</source>
        <translation>Sans récidive</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln incident(s) can be compared with others</source>
        <extracomment>%1 of the incidents; after it follows the rule</extracomment>
        <translation>
            <numerusform>%1 sur %Ln incident peut être comparé à d’autres</numerusform>
            <numerusform>%1 sur %Ln incidents peuvent être comparés à d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: by cause code and service, both recorded, among the incidents that have a review. The others count neither as repeated nor as not repeated.</source>
        <translation>%1&#xa0;: par code cause et service, tous deux consignés, parmi les incidents qui ont une revue. Les autres ne comptent ni comme récidive ni comme absence de récidive.</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>ne peut être comparé</translation>
    </message>
    <message>
        <source>known before: %1</source>
        <extracomment>What was done for a lesson was there before the incident; %1 is the reference of an action or improvement</extracomment>
        <translation>connu avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>pas de leçon</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>pas d’action</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non livré</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>happened again</source>
        <translation>s’est reproduit</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <source>This page shows no list. The evidence pack and the slides print what is not a list.</source>
        <translation>Cette page ne montre aucune liste. Le dossier de preuves et les diapositives impriment ce qui n’est pas une liste.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
</context>
<context>
    <name>MergeEdit</name>
    <message>
        <source>Both have an entry &quot;%1&quot; (%2), and only one may be: delete one first.</source>
        <translation>Les deux ont une entrée «&#xa0;%1&#xa0;» (%2), et il ne peut y en avoir qu’une&#xa0;: supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>What was to be merged is not there any more.</source>
        <translation>Ce qui devait être fusionné n’existe plus.</translation>
    </message>
    <message>
        <source>Choose another one: nothing merges with itself.</source>
        <translation>Choisissez-en un autre&#xa0;: rien ne fusionne avec soi-même.</translation>
    </message>
    <message>
        <source>Merged %1 &quot;%2&quot; into &quot;%3&quot;</source>
        <translation>Fusion&#xa0;: %1 «&#xa0;%2&#xa0;» dans «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MetricView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NamedRecords</name>
    <message>
        <source>New %1: %2</source>
        <translation>Nouveau (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>NumberKinds</name>
    <message>
        <source>Its chart: %1.</source>
        <translation>Sa carte : %1.</translation>
    </message>
    <message>
        <source>Its chart: %1 (%2).</source>
        <translation>Sa carte : %1 (%2).</translation>
    </message>
    <message>
        <source>It meets the target of %1.</source>
        <translation>Il atteint la cible de %1.</translation>
    </message>
    <message>
        <source>It misses the target of %1.</source>
        <translation>Il manque la cible de %1.</translation>
    </message>
    <message>
        <source>A measured value</source>
        <translation>Une valeur mesurée</translation>
    </message>
    <message>
        <source>Such as %1 hours. %2 chart. A reading is one number.</source>
        <translation>Par exemple %1 heures. Carte %2. Un relevé est un nombre.</translation>
    </message>
    <message>
        <source>A share of a whole</source>
        <translation>Une part d’un tout</translation>
    </message>
    <message>
        <source>Such as 14 of 40. %1 chart, of large wholes %2. A reading needs both numbers; the percentage is computed.</source>
        <translation>Par exemple 14 sur 40. Carte %1, pour de grands ensembles %2. Un relevé demande les deux nombres ; le pourcentage est calculé.</translation>
    </message>
    <message>
        <source>A count of events in a period</source>
        <translation>Un nombre d’événements dans une période</translation>
    </message>
    <message>
        <source>Such as 9 incidents in a month. %1 chart. A reading is a whole number, of periods that are equally long.</source>
        <translation>Par exemple 9 incidents en un mois. Carte %1. Un relevé est un nombre entier, pour des périodes de même durée.</translation>
    </message>
    <message>
        <source>A rate</source>
        <translation>Un taux</translation>
    </message>
    <message>
        <source>Such as 9 incidents among %1 users. %2 chart, of large numbers %3. A reading needs both numbers; one is divided by the other.</source>
        <translation>Par exemple 9 incidents pour %1 utilisateurs. Carte %2, pour de grands nombres %3. Un relevé demande les deux nombres ; l’un est divisé par l’autre.</translation>
    </message>
    <message>
        <source>The time between rare events</source>
        <translation>Le temps entre événements rares</translation>
    </message>
    <message>
        <source>Such as 45 days from one outage to the next. %1 chart. A reading is the time since the one before, above zero.</source>
        <translation>Par exemple 45 jours d’une panne à la suivante. Carte %1. Un relevé est le temps écoulé depuis la précédente, supérieur à zéro.</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Un montant d’argent</translation>
    </message>
    <message>
        <source>Such as %1 a month. %2 chart. A reading is one amount; the unit names the currency, the same for all.</source>
        <translation>Par exemple %1 par mois. Carte %2. Un relevé est un montant ; l’unité indique la devise, la même pour tous.</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Such as %1 of 5. %2 chart, or %3 where each reading has how many answered as its denominator.</source>
        <translation>Par exemple %1 sur 5. Carte %2, ou %3 si chaque relevé a pour dénominateur le nombre de réponses.</translation>
    </message>
    <message>
        <source>The other number is missing.</source>
        <translation>L’autre nombre manque.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Lu comme %1.</translation>
    </message>
</context>
<context>
    <name>OccurrenceEdit</name>
    <message>
        <source>nobody, or not one person only, is called &quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne personne, ou désigne plusieurs personnes</translation>
    </message>
    <message>
        <source>%1; near it: %2</source>
        <translation>%1&#x202f;; noms proches&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say when it takes place instead.</source>
        <translation>Indiquez quand il a lieu à la place.</translation>
    </message>
    <message>
        <source>Say when it was held.</source>
        <translation>Indiquez quand il a été tenu.</translation>
    </message>
    <message>
        <source>Say why it was not held.</source>
        <translation>Indiquez pourquoi il n’a pas été tenu.</translation>
    </message>
    <message>
        <source>What was not held has no decisions and raises no actions.</source>
        <translation>Ce qui n’a pas été tenu n’a pas de décisions et n’émet pas d’actions.</translation>
    </message>
    <message>
        <source>Action in line %1: %2</source>
        <translation>Action à la ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>CSI board</source>
        <translation>Comité CSI</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>Revue de service</translation>
    </message>
    <message>
        <source>Metric review</source>
        <translation>Revue des indicateurs</translation>
    </message>
    <message>
        <source>Executive review</source>
        <translation>Revue de direction</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>Tenu en retard</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Feuille de temps</translation>
    </message>
    <message>
        <source>Sampled days</source>
        <translation>Jours échantillonnés</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Copie de travail</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Service outcome</source>
        <translation>Résultat de service</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Technology refresh</source>
        <translation>Renouvellement technique</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>Tactique</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systémique</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Court terme</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>Moyen terme</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Long terme</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Aptitude</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productivité</translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation>Utilisation des ressources</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>Réduction du risque</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Ancré</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Dissipé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>Before this register</source>
        <translation>Avant ce registre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hard saving</source>
        <translation>Économie réelle</translation>
    </message>
    <message>
        <source>Cost avoidance</source>
        <translation>Coût évité</translation>
    </message>
    <message>
        <source>Time freed</source>
        <translation>Temps libéré</translation>
    </message>
    <message>
        <source>Dis-benefit</source>
        <translation>Contre-bénéfice</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Unlanded</source>
        <translation>Non concrétisé</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Accepted, no action</source>
        <translation>Accepté, sans action</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Atténuer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Enquêter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Plus haut est mieux</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Plus bas est mieux</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestriel</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Dénombrement</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Time between events</source>
        <translation>Temps entre événements</translation>
    </message>
    <message>
        <source>Making Data Count</source>
        <translation>Making Data Count</translation>
    </message>
    <message>
        <source>Wheeler</source>
        <translation>Wheeler</translation>
    </message>
    <message>
        <source>Western Electric</source>
        <translation>Western Electric</translation>
    </message>
    <message>
        <source>Nelson</source>
        <translation>Nelson</translation>
    </message>
    <message>
        <source>Anhøj run chart</source>
        <translation>Graphique de suivi d’Anhøj</translation>
    </message>
    <message>
        <source>Making Data Count, 6 points</source>
        <translation>Making Data Count, 6 points</translation>
    </message>
    <message>
        <source>NHS-R (NHSRplotthedots)</source>
        <translation>NHS-R (NHSRplotthedots)</translation>
    </message>
    <message>
        <source>By kind of metric</source>
        <translation>Selon le type d’indicateur</translation>
    </message>
    <message>
        <source>XmR</source>
        <translation>XmR</translation>
    </message>
    <message>
        <source>XmR, median moving range</source>
        <translation>XmR, étendue mobile médiane</translation>
    </message>
    <message>
        <source>XmR, medians</source>
        <translation>XmR, médianes</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>P′</source>
        <translation>P′</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>U′</source>
        <translation>U′</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>I′</source>
        <translation>I′</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>D’équilibre</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Mise en production</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>RASCI</source>
        <translation>RASCI</translation>
    </message>
    <message>
        <source>RACI-VS</source>
        <translation>RACI-VS</translation>
    </message>
    <message>
        <source>CAIRO</source>
        <translation>CAIRO</translation>
    </message>
    <message>
        <source>DACI</source>
        <translation>DACI</translation>
    </message>
    <message>
        <source>(Actual − spent) / spent</source>
        <translation>(Réel − dépensé) / dépensé</translation>
    </message>
    <message>
        <source>Actual / spent</source>
        <translation>Réel / dépensé</translation>
    </message>
</context>
<context>
    <name>OwnerSheet</name>
    <message>
        <source>The sheet cannot be read</source>
        <translation>La feuille de suivi est illisible</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Sheet of an owner</source>
        <translation>Feuille de suivi d’un responsable</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Classeurs (*.xlsx *.xlsm *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>Feuille de suivi de %1</translation>
    </message>
    <message>
        <source>Choose one of the states of the list.</source>
        <translation>Choisissez l’un des statuts de la liste.</translation>
    </message>
    <message>
        <source>Type a date here, or leave it empty.</source>
        <translation>Saisissez une date ici, ou laissez vide.</translation>
    </message>
    <message>
        <source>Comes of</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Due so far</source>
        <translation>Échéance actuelle</translation>
    </message>
    <message>
        <source>Target so far</source>
        <translation>Cible actuelle</translation>
    </message>
    <message>
        <source>Open actions and improvements of %1</source>
        <translation>Actions et améliorations ouvertes de %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>As of change</source>
        <translation>État à la modification</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>1. Fill in the yellow columns: status, dates and a note on where it stands. The grey columns only say what each row is about.</source>
        <translation>1. Remplissez les colonnes jaunes&#xa0;: statut, dates et une note sur l’avancement. Les colonnes grises disent seulement de quoi parle chaque ligne.</translation>
    </message>
    <message>
        <source>2. A status is chosen from the list of its cell. What is not done or cancelled, or on hold, needs its reason in the column beside it.</source>
        <translation>2. Un statut se choisit dans la liste de sa cellule. Ce qui est écarté, annulé ou mis en attente demande son motif dans la colonne voisine.</translation>
    </message>
    <message>
        <source>3. Leave alone what has not changed. A row that you delete changes nothing.</source>
        <translation>3. Laissez tel quel ce qui n’a pas changé. Une ligne que vous supprimez ne change rien.</translation>
    </message>
    <message>
        <source>4. Save the file as a workbook (.xlsx or .ods), under any name, and send it back.</source>
        <translation>4. Enregistrez le fichier comme classeur (.xlsx ou .ods), sous n’importe quel nom, et renvoyez-le.</translation>
    </message>
    <message>
        <source>Whoever keeps the register reads it with File &gt; Import. What you changed is shown field by field before it is taken over; where somebody else changed the same field meanwhile, it is asked which of the two counts.</source>
        <translation>La personne qui tient le registre lit la feuille par Fichier &gt; Importer. Ce que vous avez modifié est montré champ par champ avant d’être appliqué&#x202f;; si quelqu’un d’autre a modifié le même champ entre-temps, il est demandé lequel des deux compte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; write it like 2026-03-31.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons&#x202f;; écrivez-le sous la forme 2026-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 2026-03-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date telle que 2026-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the states of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des statuts de %2.</translation>
    </message>
    <message>
        <source>The hidden page of the sheet is damaged; without it nobody can tell what was changed. Make the sheet anew.</source>
        <translation>La page masquée de la feuille de suivi est endommagée&#x202f;; sans elle, nul ne peut dire ce qui a été modifié. Refaites la feuille.</translation>
    </message>
    <message>
        <source>The sheet was made by a later version of Ratchet.</source>
        <translation>La feuille de suivi a été créée par une version plus récente de Ratchet.</translation>
    </message>
    <message>
        <source>No row of the page &quot;%1&quot; has the headers of a sheet any more: %2.</source>
        <translation>Aucune ligne de la page «&#xa0;%1&#xa0;» n’a plus les en-têtes d’une feuille de suivi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file is not a sheet that Ratchet made for an owner.</source>
        <translation>Le fichier n’est pas une feuille de suivi que Ratchet a créée pour un responsable.</translation>
    </message>
    <message>
        <source>The row has lost its reference.</source>
        <translation>La ligne a perdu sa référence.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not on the sheet when it was made.</source>
        <translation>«&#xa0;%1&#xa0;» n’était pas sur la feuille de suivi à sa création.</translation>
    </message>
    <message>
        <source>%1 is not in the register any more.</source>
        <translation>%1 n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>%1 is called %2 in the register.</source>
        <translation>%1 s’appelle %2 dans le registre.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already, with other values.</source>
        <translation>%1 figure déjà à la ligne %2, avec d’autres valeurs.</translation>
    </message>
    <message>
        <source>A status cannot be emptied.</source>
        <translation>Un statut ne peut pas être vidé.</translation>
    </message>
    <message>
        <source>The sheet of %1 was made from another register. It can only be read into the one that it was made from.</source>
        <translation>La feuille de suivi de %1 provient d’un autre registre. Elle ne peut être lue que dans celui dont elle provient.</translation>
    </message>
    <message>
        <source>Sheet of %1 of %2</source>
        <translation>Feuille de suivi de %1 du %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of %1 of %2: %3 of %4</source>
        <translation>Feuille de suivi de %1 du %2&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>kept: changed in the register only</source>
        <translation>conservé&#xa0;: modifié dans le registre seulement</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>déjà identique</translation>
    </message>
    <message>
        <source>both changed it: to be decided</source>
        <translation>modifié des deux côtés&#xa0;: à décider</translation>
    </message>
    <message>
        <source>decided: the sheet&apos;s</source>
        <translation>décidé&#xa0;: valeur de la feuille</translation>
    </message>
    <message>
        <source>decided: the register&apos;s</source>
        <translation>décidé&#xa0;: valeur du registre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to take over</source>
        <translation>
            <numerusform>%Ln à appliquer</numerusform>
            <numerusform>%Ln à appliquer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in the register only</source>
        <translation>
            <numerusform>%Ln modifié dans le registre seulement</numerusform>
            <numerusform>%Ln modifiés dans le registre seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same already</source>
        <translation>
            <numerusform>%Ln déjà identique</numerusform>
            <numerusform>%Ln déjà identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>question %1</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>order of the rows</source>
        <translation>ordre des lignes</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>le fichier entier</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(illisible)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The manifest of the pack cannot be read.</source>
        <translation>Le manifeste du dossier est illisible.</translation>
    </message>
    <message>
        <source>The pack was made by a later version of Ratchet.</source>
        <translation>Le dossier a été créé par une version plus récente de Ratchet.</translation>
    </message>
    <message>
        <source>The hash of every file and page</source>
        <translation>L’empreinte de chaque fichier et de chaque page</translation>
    </message>
    <message>
        <source>The document was cancelled. No file was written.</source>
        <translation>Le document a été annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>What changed since the last pack</source>
        <translation>Ce qui a changé depuis le dernier dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Improvements that came, went or have another status</source>
        <translation>Améliorations arrivées, parties ou ayant changé de statut</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Against %1, judged as of %2 and computed again from the ledger at change %3.</source>
        <translation>Par rapport à %1, jugé au %2 et recalculé d’après le grand livre à la modification %3.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Améliorations</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(not there yet)</source>
        <translation>(pas encore présent)</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(disparu)</translation>
    </message>
    <message>
        <source>(no such metric)</source>
        <translation>(pas d’indicateur de ce nom)</translation>
    </message>
    <message>
        <source>not steered</source>
        <translation>non piloté</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>the whole register</source>
        <translation>tout le registre</translation>
    </message>
    <message>
        <source>They are not about the same: %1 is about %2, %3 about %4. Improvements and metrics are compared where both are about them; verdicts and figures are those of each pack.</source>
        <translation>Ils ne portent pas sur la même chose&#xa0;: %1 porte sur %2, %3 sur %4. Améliorations et indicateurs sont comparés là où les deux en traitent&#x202f;; verdicts et chiffres sont ceux de chaque dossier.</translation>
    </message>
    <message>
        <source>%1 as of %2, change %3</source>
        <translation>%1 arrêté au %2, modification %3</translation>
    </message>
    <message>
        <source>Computed again from the ledger: %1; %2.</source>
        <translation>Recalculé d’après le grand livre&#xa0;: %1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>The register does not hold the change that %1 was made from.</source>
        <translation>Le registre ne contient pas la modification dont %1 est issu.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Ce qui a changé de %1 à %2</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>CSI evidence pack</source>
        <translation>Dossier de preuves CSI</translation>
    </message>
    <message>
        <source>CSI evidence pack · %1</source>
        <translation>Dossier de preuves CSI · %1</translation>
    </message>
    <message>
        <source>What the pack says in words</source>
        <translation>Ce que le dossier dit en mots</translation>
    </message>
    <message>
        <source>The answers, with every figure and check</source>
        <translation>Les réponses, avec chaque chiffre et chaque critère</translation>
    </message>
    <message>
        <source>The control charts and what they prove</source>
        <translation>Les cartes de contrôle et ce qu’elles prouvent</translation>
    </message>
    <message>
        <source>Readings of the metrics that improvements steer</source>
        <translation>Relevés des indicateurs que pilotent des améliorations</translation>
    </message>
    <message>
        <source>Evidence pack %1 made</source>
        <translation>Dossier de preuves %1 créé</translation>
    </message>
    <message>
        <source>The register was altered beside the program, so it is no evidence: %1</source>
        <translation>Le registre a été altéré à l’insu du programme, il n’est donc pas une preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>The archive of data could not be made.</source>
        <translation>L’archive de données n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>This is no ZIP archive of data, or a damaged one.</source>
        <translation>Ce n’est pas une archive ZIP de données, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>The bookmarks of the pack could not be made.</source>
        <translation>Les signets du dossier n’ont pas pu être créés.</translation>
    </message>
    <message>
        <source>1 · Improvement backlog</source>
        <translation>1 · Backlog d’améliorations</translation>
    </message>
    <message>
        <source>2 · PIR actions</source>
        <translation>2 · Actions des PIR</translation>
    </message>
    <message>
        <source>3 · Improvement time</source>
        <translation>3 · Temps d’amélioration</translation>
    </message>
    <message>
        <source>4 · Metrics</source>
        <translation>4 · Indicateurs</translation>
    </message>
    <message>
        <source>5 · Accountability and cadence</source>
        <translation>5 · Garants et cadence</translation>
    </message>
    <message>
        <source>Metric dossiers</source>
        <translation>Analyses des indicateurs</translation>
    </message>
    <message>
        <source>Failure signs and self-questions</source>
        <translation>Signes d’échec et questions à se poser</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Extrait du registre</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Overrides and amendments</source>
        <translation>Dérogations et avenants</translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation>Définitions et formules</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Evidence index</source>
        <translation>Index des preuves</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>Revue de service</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Tout le registre</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modification %1</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>as of %1 · change %2</source>
        <translation>arrêté au %1 · modification %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data: %1 · Ledger %2</source>
        <translation>Données&#xa0;: %1 · Grand livre %2</translation>
    </message>
    <message>
        <source>As of %1, as recorded at change %2</source>
        <translation>Arrêté au %1, tel que consigné à la modification %2</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Colonnes %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>everything until %1</source>
        <translation>tout jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>The five questions</source>
        <translation>Les cinq questions</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>Ce que dit le registre</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Jugé au</translation>
    </message>
    <message>
        <source>As recorded at</source>
        <translation>État consigné</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>The four failure signs</source>
        <translation>Les quatre signes d’échec</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>What was changed since the pack before, %1.</source>
        <translation>Ce qui a été modifié depuis le dossier précédent, %1.</translation>
    </message>
    <message>
        <source>What was changed since %1.</source>
        <translation>Ce qui a été modifié depuis le %1.</translation>
    </message>
    <message>
        <source>No pack was made before this one: what was changed since the register was begun.</source>
        <translation>Aucun dossier n’a précédé celui-ci&#xa0;: ce qui a été modifié depuis le début du registre.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Éditions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), the latest first.</source>
        <translation>
            <numerusform>%Ln modification, la plus récente d’abord.</numerusform>
            <numerusform>%Ln modifications, la plus récente d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln earlier one(s) stand in the register&apos;s ledger.</source>
        <translation>
            <numerusform>%Ln plus ancienne figure dans le grand livre du registre.</numerusform>
            <numerusform>Les %Ln plus anciennes figurent dans le grand livre du registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more, in the file of this table</source>
        <translation>
            <numerusform>%1 et %Ln autre, dans le fichier de ce tableau</numerusform>
            <numerusform>%1 et %Ln autres, dans le fichier de ce tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>What the register lacks, and what it does to the figures. A gap is not hidden by an average.</source>
        <translation>Ce qui manque au registre, et son effet sur les chiffres. Aucune moyenne ne cache une lacune.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela entraîne</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>Aucune lacune trouvée.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Met from</source>
        <translation>Rempli à partir de</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Critères</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %Ln reading(s) since the change took effect, and none of them out of the ordinary.</source>
        <translation>
            <numerusform>Moins de %Ln relevé depuis que le changement a pris effet, et aucun hors de l’ordinaire.</numerusform>
            <numerusform>Moins de %Ln relevés depuis que le changement a pris effet, et aucun hors de l’ordinaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings since then are such as the baseline gives of itself.</source>
        <translation>Les relevés depuis lors sont tels que la base de référence les donne d’elle-même.</translation>
    </message>
    <message>
        <source>A signal for the better, but not yet enough to tell it from chance or from a blip.</source>
        <translation>Un signal dans le bon sens, mais pas encore assez pour le distinguer du hasard ou d’un accident isolé.</translation>
    </message>
    <message numerus="yes">
        <source>All readings since then together, and the latest %Ln, are better than chance explains.</source>
        <translation>
            <numerusform>Tous les relevés depuis lors pris ensemble, et le dernier (%Ln), sont meilleurs que ce qu’explique le hasard.</numerusform>
            <numerusform>Tous les relevés depuis lors pris ensemble, et les %Ln derniers, sont meilleurs que ce qu’explique le hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding, and the last %Ln reading(s) or more are all better than the baseline&apos;s mean.</source>
        <translation>
            <numerusform>Se maintient, et le dernier relevé (%Ln) au moins est meilleur que la moyenne de la base de référence.</numerusform>
            <numerusform>Se maintient, et les %Ln derniers relevés au moins sont tous meilleurs que la moyenne de la base de référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was a signal for the better, and the latest %Ln reading(s) are back.</source>
        <translation>
            <numerusform>Il y a eu un signal dans le bon sens, et le dernier relevé (%Ln) est revenu en arrière.</numerusform>
            <numerusform>Il y a eu un signal dans le bon sens, et les %Ln derniers relevés sont revenus en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln reading(s), or a signal in the last two, are worse than the baseline.</source>
        <translation>
            <numerusform>Le dernier relevé (%Ln), ou un signal dans les deux derniers, est plus mauvais que la base de référence.</numerusform>
            <numerusform>Les %Ln derniers relevés, ou un signal dans les deux derniers, sont plus mauvais que la base de référence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural process limits</source>
        <translation>Limites naturelles du processus</translation>
    </message>
    <message>
        <source>Mean ± %1 × mean moving range (XmR); the moving ranges&apos; own limit is %2 × their mean; sigma is the mean moving range / %3. Source: Wheeler, Understanding Variation; NHS Making Data Count.</source>
        <translation>Moyenne ± %1 × étendue mobile moyenne (XmR)&#x202f;; la limite propre des étendues mobiles est de %2 × leur moyenne&#x202f;; sigma est l’étendue mobile moyenne / %3. Source&#xa0;: Wheeler, Understanding Variation&#x202f;; NHS Making Data Count.</translation>
    </message>
    <message>
        <source>Median variants</source>
        <translation>Variantes médianes</translation>
    </message>
    <message>
        <source>Median ± %1 × median moving range; its limit is %2 × that median. Source: Wheeler.</source>
        <translation>Médiane ± %1 × étendue mobile médiane&#x202f;; sa limite est de %2 × cette médiane. Source&#xa0;: Wheeler.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Épuration</translation>
    </message>
    <message>
        <source>Where a metric asks for it, moving ranges at or above their limit are left out once. Source: Nelson 1982.</source>
        <translation>Quand un indicateur le demande, les étendues mobiles qui atteignent ou dépassent leur limite sont écartées une fois. Source&#xa0;: Nelson 1982.</translation>
    </message>
    <message>
        <source>Limits on trial</source>
        <translation>Limites à l’essai</translation>
    </message>
    <message numerus="yes">
        <source>Limits that rest on fewer than %Ln reading(s) are provisional.</source>
        <translation>
            <numerusform>Les limites qui reposent sur moins de %Ln relevé sont provisoires.</numerusform>
            <numerusform>Les limites qui reposent sur moins de %Ln relevés sont provisoires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts and shares</source>
        <translation>Dénombrements et parts</translation>
    </message>
    <message>
        <source>P, P′, C, U, U′, G, T and I′ charts with three-sigma limits, where the metric asks for one. Sources: Laney 2002; Benneyan 2001; Nelson 1994; Taylor 2017.</source>
        <translation>Cartes P, P′, C, U, U′, G, T et I′ à limites à trois sigmas, quand l’indicateur en demande une. Sources&#xa0;: Laney 2002&#x202f;; Benneyan 2001&#x202f;; Nelson 1994&#x202f;; Taylor 2017.</translation>
    </message>
    <message>
        <source>Step and interval</source>
        <translation>Saut et intervalle</translation>
    </message>
    <message>
        <source>Mean of all readings after the change less that of the baseline, with its 95 % interval; where the baseline has a trend of its own, less that trend continued.</source>
        <translation>Moyenne de tous les relevés après le changement moins celle de la base de référence, avec son intervalle à 95&#xa0;%&#x202f;; si la base de référence a sa propre tendance, moins cette tendance prolongée.</translation>
    </message>
    <message>
        <source>Verdict on a question</source>
        <translation>Verdict sur une question</translation>
    </message>
    <message>
        <source>Every check of the question is met.</source>
        <translation>Chaque critère de la question est rempli.</translation>
    </message>
    <message>
        <source>The artefact is there, at least half of the checks are met, and none is missed by everything that it counts.</source>
        <translation>L’artefact est là, au moins la moitié des critères sont remplis, et aucun n’est manqué par tout ce qu’il compte.</translation>
    </message>
    <message>
        <source>The artefact holds nothing, fewer than half of the checks are met, or one is missed by everything that it counts: no action closed, no service covered.</source>
        <translation>L’artefact est vide, moins de la moitié des critères sont remplis, ou l’un est manqué par tout ce qu’il compte&#xa0;: aucune action clôturée, aucun service couvert.</translation>
    </message>
    <message>
        <source>No check has anything to judge. A check without anything to judge neither passes nor fails and is not counted.</source>
        <translation>Aucun critère n’a rien à juger. Un critère qui n’a rien à juger n’est ni rempli ni manqué et ne compte pas.</translation>
    </message>
    <message>
        <source>Verdict on a metric: the ladder</source>
        <translation>Verdict sur un indicateur&#xa0;: l’échelle</translation>
    </message>
    <message>
        <source>Limits and effects</source>
        <translation>Limites et effets</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Rules for signals</source>
        <translation>Règles des signaux</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What the readings say</source>
        <translation>Ce que disent les relevés</translation>
    </message>
    <message>
        <source>What would change this verdict: %1</source>
        <translation>Ce qui changerait ce verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>arrêté au %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; readings.csv</source>
        <translation>%1&#x202f;; readings.csv</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>Every claim of this pack, what proves it, over which period, and on which page.</source>
        <translation>Chaque affirmation de ce dossier, ce qui la prouve, sur quelle période et à quelle page.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>(no service)</source>
        <translation>(sans service)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Every improvement in scope that is open, and every one delivered in the period, by service. Funding is what was approved; the verdict is that of the primary metric.</source>
        <translation>Chaque amélioration du périmètre qui est ouverte, et chacune livrée dans la période, par service. Le financement est ce qui a été approuvé&#x202f;; le verdict est celui de l’indicateur principal.</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>Améliorations ouvertes</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Delivered in the period</source>
        <translation>Livré dans la période</translation>
    </message>
    <message>
        <source>Nothing was delivered in the period.</source>
        <translation>Rien n’a été livré dans la période.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>How each of these is counted stands with the figures of questions 4 and 5.</source>
        <translation>Le mode de calcul de chacun figure avec les chiffres des questions 4 et 5.</translation>
    </message>
    <message>
        <source>How each of these is counted stands in the auditor&apos;s edition.</source>
        <translation>La façon de compter chacun figure dans l’édition pour l’auditeur.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;ROI, (actual − spent) / spent&quot;, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There is no earlier pack about the same: this is the first.</source>
        <translation>Il n’y a pas de dossier antérieur sur le même sujet&#xa0;: celui-ci est le premier.</translation>
    </message>
    <message>
        <source>The register cannot tell any more what %1 said, the last pack about the same.</source>
        <translation>Le registre ne peut plus dire ce qu’indiquait %1, le dernier dossier sur le même sujet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s): compare the packs in the program.</source>
        <translation>
            <numerusform>%Ln autre différence&#xa0;: comparez les dossiers dans le programme.</numerusform>
            <numerusform>%Ln autres différences&#xa0;: comparez les dossiers dans le programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions wanted: the most urgent %1 of %2</source>
        <translation>Décisions attendues : les %1 plus urgentes sur %2</translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>Décisions demandées</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>Que décider</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Money in, proven out, and who carries it</source>
        <translation>L’argent engagé, le prouvé en retour, et qui le porte</translation>
    </message>
    <message>
        <source>no metric, no verdict</source>
        <translation>sans indicateur, pas de verdict</translation>
    </message>
    <message>
        <source>Verdict of the readings</source>
        <translation>Verdict des relevés</translation>
    </message>
    <message>
        <source>Overridden because</source>
        <translation>Dérogation parce que</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modifié par avenant</translation>
    </message>
    <message>
        <source>a claim that was deleted</source>
        <translation>un engagement supprimé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Closure note</source>
        <translation>Note de clôture</translation>
    </message>
    <message>
        <source>Improvement or action</source>
        <translation>Amélioration ou action</translation>
    </message>
    <message>
        <source>What the gate asks and is not there</source>
        <translation>Ce qu’exigent les conditions d’accès et qui manque</translation>
    </message>
    <message>
        <source>Where somebody&apos;s word stands in place of data: nothing of it is hidden, and nothing of it can be taken back.</source>
        <translation>Là où la parole de quelqu’un tient lieu de données&#xa0;: rien de tout cela n’est caché, et rien ne peut en être effacé.</translation>
    </message>
    <message>
        <source>Overridden verdicts</source>
        <translation>Verdicts sous dérogation</translation>
    </message>
    <message>
        <source>No verdict was overridden.</source>
        <translation>Aucun verdict n’a fait l’objet d’une dérogation.</translation>
    </message>
    <message>
        <source>Success without proof</source>
        <translation>Réussite sans preuve</translation>
    </message>
    <message>
        <source>None: every improvement that was embedded or closed as successful is proven, or somebody answers for it.</source>
        <translation>Aucune&#xa0;: chaque amélioration ancrée ou clôturée comme réussie est prouvée, ou quelqu’un en répond.</translation>
    </message>
    <message>
        <source>Amendments of registered claims</source>
        <translation>Avenants aux engagements inscrits</translation>
    </message>
    <message>
        <source>No registered claim was amended.</source>
        <translation>Aucun engagement inscrit n’a fait l’objet d’un avenant.</translation>
    </message>
    <message>
        <source>Gates passed over</source>
        <translation>Conditions d’accès non remplies</translation>
    </message>
    <message>
        <source>None: every improvement and action has what its status asks for.</source>
        <translation>Aucune&#xa0;: chaque amélioration et chaque action a ce que demande son statut.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Total de contrôle</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Funding approved</source>
        <translation>Financement approuvé</translation>
    </message>
    <message>
        <source>Funding spent</source>
        <translation>Financement dépensé</translation>
    </message>
    <message>
        <source>Benefits claimed</source>
        <translation>Bénéfices revendiqués</translation>
    </message>
    <message>
        <source>Hours available</source>
        <translation>Heures disponibles</translation>
    </message>
    <message>
        <source>Improvement hours planned</source>
        <translation>Heures d’amélioration planifiées</translation>
    </message>
    <message>
        <source>Improvement hours used</source>
        <translation>Heures d’amélioration utilisées</translation>
    </message>
    <message>
        <source>Hours raided</source>
        <translation>Heures ponctionnées</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>Every table of this pack lies as CSV in one ZIP archive beside it, the answers as JSON. The archive&apos;s SHA-256 is:</source>
        <translation>Chaque tableau de ce dossier se trouve en CSV dans une archive ZIP à côté de lui, les réponses en JSON. Le SHA-256 de l’archive est&#xa0;:</translation>
    </message>
    <message>
        <source>(known once the pack is written)</source>
        <translation>(connu une fois le dossier écrit)</translation>
    </message>
    <message>
        <source>Every table of this pack is attached to it as CSV, the answers as JSON, and a manifest that names the hash of each file and page.</source>
        <translation>Chaque tableau de ce dossier lui est joint en CSV, les réponses en JSON, ainsi qu’un manifeste qui indique l’empreinte de chaque fichier et de chaque page.</translation>
    </message>
    <message>
        <source>To check: ratchet verify PACK.pdf --register %1</source>
        <translation>Pour vérifier&#xa0;: ratchet verify DOSSIER.pdf --register %1</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Every figure in this pack was computed from one register as it stood after one recorded change. Whoever holds the register can compute it again and compare.</source>
        <translation>Chaque chiffre de ce dossier a été calculé à partir d’un seul registre, tel qu’il était après une modification consignée. Qui détient le registre peut le recalculer et comparer.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Change recorded</source>
        <translation>Modification consignée</translation>
    </message>
    <message>
        <source>Ledger hash</source>
        <translation>Empreinte du grand livre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>What the register holds</source>
        <translation>Ce que contient le registre</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Totaux de contrôle</translation>
    </message>
    <message>
        <source>Hours are kept by team, not by service: this answer is about the whole organisation.</source>
        <translation>Les heures sont tenues par équipe, non par service&#xa0;: cette réponse porte sur toute l’organisation.</translation>
    </message>
    <message>
        <source>Matrix and cadence are those of the whole organisation.</source>
        <translation>La matrice et la cadence sont celles de toute l’organisation.</translation>
    </message>
    <message>
        <source>%1 Artefact: %2.</source>
        <translation>%1 Artefact&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Missing for full proof: %1.</source>
        <translation>Manque pour une preuve complète&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %Ln more, in the register</source>
        <translation>
            <numerusform>%1
et %Ln autre, dans le registre</numerusform>
            <numerusform>%1
et %Ln autres, dans le registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Records behind the checks</source>
        <translation>Fiches derrière les critères</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>The first %1 of %2 are drawn.</source>
        <translation>Seuls les %1 premiers éléments sur %2 sont représentés.</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figure %1. %2</translation>
    </message>
    <message>
        <source>%1: the numbers</source>
        <translation>%1&#xa0;: les nombres</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est consigné.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>About change</source>
        <translation>Modification visée</translation>
    </message>
    <message>
        <source>Who signs confirms that the answers are those of the register named under “Provenance”, and nothing beyond it.</source>
        <translation>Qui signe confirme que les réponses sont celles du registre indiqué sous «&#xa0;Provenance&#xa0;», et rien au-delà.</translation>
    </message>
    <message>
        <source>Nobody has attested to an answer yet.</source>
        <translation>Personne n’a encore attesté de réponse.</translation>
    </message>
    <message>
        <source>Latest answer given</source>
        <translation>Dernière réponse donnée</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>✓ In place</source>
        <translation>✓ Présent</translation>
    </message>
    <message>
        <source>✕ Missing</source>
        <translation>✕ Absent</translation>
    </message>
    <message>
        <source>Failure signs and the CIO&apos;s own questions</source>
        <translation>Signes d’échec et questions propres au DSI</translation>
    </message>
    <message>
        <source>Four signs that improvement has no engine, and four questions that only the people in charge can answer.</source>
        <translation>Quatre signes que l’amélioration n’a pas de moteur, et quatre questions auxquelles seuls les dirigeants peuvent répondre.</translation>
    </message>
    <message>
        <source>Failure signs</source>
        <translation>Signes d’échec</translation>
    </message>
    <message>
        <source>The CIO&apos;s own questions</source>
        <translation>Questions propres au DSI</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Demande une décision</translation>
    </message>
    <message>
        <source>Next in the rhythm</source>
        <translation>À venir dans le rythme</translation>
    </message>
    <message>
        <source>Money approved</source>
        <translation>Argent approuvé</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Argent dépensé</translation>
    </message>
    <message>
        <source>Proven benefit a year</source>
        <translation>Bénéfice annuel prouvé</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Of the proven benefit %1 cannot be attributed to one cause.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Du bénéfice prouvé, %1 ne peuvent être attribués à une seule cause.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a point of the agenda</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is open, overdue, faded or stale.</source>
        <translation>Rien n’est ouvert, hors délai, dissipé ni périmé.</translation>
    </message>
    <message>
        <source>Decisions and actions of today</source>
        <translation>Décisions et actions du jour</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Ordre du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>rank %1 by hand: %2</source>
        <translation>rang %1 à la main&#xa0;: %2</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>aucun motif</translation>
    </message>
    <message>
        <source>%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5</source>
        <translation>%1 = (valeur %2 + urgence %3 + risque %4) ÷ effort %5</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>non classé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (départ)</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Ancré</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What users will notice</source>
        <translation>Ce que les utilisateurs remarqueront</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Funding: %1</source>
        <translation>Financement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Bénéfice&#xa0;: %1</translation>
    </message>
    <message>
        <source>Neither funding nor a benefit is recorded.</source>
        <translation>Ni financement ni bénéfice n’est consigné.</translation>
    </message>
    <message>
        <source>What it claims, and what the readings say</source>
        <translation>Ce à quoi elle s’engage, et ce que disent les relevés</translation>
    </message>
    <message>
        <source>It steers no metric: nothing can be proven of it.</source>
        <translation>Elle ne pilote aucun indicateur&#xa0;: rien ne peut en être prouvé.</translation>
    </message>
    <message>
        <source>Plan: no milestone</source>
        <translation>Plan&#xa0;: aucun jalon</translation>
    </message>
    <message>
        <source>Plan: %1 % done</source>
        <translation>Plan&#xa0;: fait à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Milestone or task</source>
        <translation>Jalon ou tâche</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Fait, %</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Closure report</source>
        <translation>Rapport de clôture</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>no actual benefit is recorded</source>
        <translation>aucun bénéfice réel n’est consigné</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Maintenu par</translation>
    </message>
    <message>
        <source>nothing says what keeps the gain</source>
        <translation>rien ne dit ce qui maintient le gain</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Carried over to</source>
        <translation>Repris dans</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>Du déclencheur à la maîtrise</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est consigné</translation>
    </message>
    <message>
        <source>This improvement is no longer there.</source>
        <translation>Cette amélioration n’existe plus.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is in this list.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Contributing conditions</source>
        <translation>Conditions contributives</translation>
    </message>
    <message>
        <source>None are written down.</source>
        <translation>Aucune n’est notée.</translation>
    </message>
    <message>
        <source>Roles stand in place of names.</source>
        <translation>Des rôles remplacent les noms.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>Revue tenue</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Lessons and what became of them</source>
        <translation>Les leçons et ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>No lesson is written down.</source>
        <translation>Aucune leçon n’est notée.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>No action came of it.</source>
        <translation>Aucune action n’en est sortie.</translation>
    </message>
    <message>
        <source>This review is no longer there.</source>
        <translation>Cette revue n’existe plus.</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1 (départ)</translation>
    </message>
    <message>
        <source>%1 matrix</source>
        <translation>Matrice %1</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>aucun constat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewed on %1</source>
        <translation>revu le %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>jamais revu</translation>
    </message>
    <message>
        <source>As of %1 · %2 · %3</source>
        <translation>Arrêté au %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1 = %2. %3</source>
        <translation>%1 = %2. %3</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1: SHA-256</source>
        <translation>%1&#xa0;: SHA-256</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not name it</source>
        <translation>%1 a été ajouté&#xa0;: le manifeste ne le nomme pas</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>Archive of data</source>
        <translation>Archive de données</translation>
    </message>
    <message>
        <source>%1 is missing: put it beside the pack</source>
        <translation>%1 manque&#xa0;: placez-le à côté du dossier</translation>
    </message>
    <message>
        <source>This PDF is no evidence pack of Ratchet: it has no manifest.</source>
        <translation>Ce PDF n’est pas un dossier de preuves de Ratchet&#xa0;: il n’a pas de manifeste.</translation>
    </message>
    <message numerus="yes">
        <source>Every file of data is the one that the manifest names (%Ln file(s)).</source>
        <translation>
            <numerusform>Chaque fichier de données est celui que nomme le manifeste (%Ln fichier).</numerusform>
            <numerusform>Chaque fichier de données est celui que nomme le manifeste (%Ln fichiers).</numerusform>
        </translation>
    </message>
    <message>
        <source>An archive copy holds no hash of its own pages. Its register keeps the hash of the whole file.</source>
        <translation>Une copie d’archive ne contient pas l’empreinte de ses propres pages. Son registre garde celle du fichier entier.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>title, dates, bookmarks, forms or layers: SHA-256</source>
        <translation>titre, dates, signets, formulaires ou calques&#xa0;: SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>Every page shows what it showed when the manifest was written (%Ln page(s)).</source>
        <translation>
            <numerusform>Chaque page montre ce qu’elle montrait à l’écriture du manifeste (%Ln page).</numerusform>
            <numerusform>Chaque page montre ce qu’elle montrait à l’écriture du manifeste (%Ln pages).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the figures are right: the register was altered beside the program. It cannot judge this pack.</source>
        <translation>Si les chiffres sont justes&#xa0;: le registre a été altéré à l’insu du programme. Il ne peut pas juger ce dossier.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Grand livre</translation>
    </message>
    <message>
        <source>the pack was made from another register, or from another past of this one: hash of change %1</source>
        <translation>le dossier provient d’un autre registre, ou d’un autre passé de celui-ci&#xa0;: empreinte de la modification %1</translation>
    </message>
    <message>
        <source>the register ends with change %1</source>
        <translation>le registre s’arrête à la modification %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>The PDF is %1, byte for byte as the register recorded it when it was made.</source>
        <translation>Le PDF est %1, à l’octet près tel que le registre l’a consigné à sa création.</translation>
    </message>
    <message>
        <source>The register has no record of this pack.</source>
        <translation>Le registre n’a pas trace de ce dossier.</translation>
    </message>
    <message>
        <source>SHA-256, as the register keeps it for %1</source>
        <translation>SHA-256, tel que le registre le garde pour %1</translation>
    </message>
    <message>
        <source>It is %1, as the register recorded it when it was made.</source>
        <translation>C’est %1, tel que le registre l’a consigné à sa création.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>The file was written anew since; what its pages show was checked page by page.</source>
        <translation>Le fichier a été réécrit depuis&#x202f;; ce que montrent ses pages a été vérifié page par page.</translation>
    </message>
    <message>
        <source>Every figure, verdict and table in the attached data is what the register gives as of change %1.</source>
        <translation>Chaque chiffre, verdict et tableau des données jointes est ce que donne le registre à la modification %1.</translation>
    </message>
    <message>
        <source>Every figure, verdict, table and sentence is what the register gives as of change %1.</source>
        <translation>Chaque chiffre, verdict, tableau et phrase est ce que donne le registre à la modification %1.</translation>
    </message>
    <message>
        <source>Whether what people entered into the register is true. The ledger shows who entered it and when.</source>
        <translation>Si ce qui a été saisi dans le registre est vrai. Le grand livre montre qui l’a saisi et quand.</translation>
    </message>
    <message>
        <source>This version of the program says “%1” for “%2”; the numbers are the same.</source>
        <translation>Cette version du programme dit «&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;»&#x202f;; les nombres sont les mêmes.</translation>
    </message>
    <message>
        <source>%1 does not belong to this pack</source>
        <translation>%1 ne fait pas partie de ce dossier</translation>
    </message>
    <message>
        <source>Printed again, every page is the same to the last line.</source>
        <translation>Imprimée à nouveau, chaque page est identique jusqu’au dernier trait.</translation>
    </message>
    <message>
        <source>Whether the pages print the data that are attached: the fonts or the version of Qt here are not those of the pack, so that the pages cannot be compared line by line.</source>
        <translation>Si les pages impriment les données jointes&#xa0;: les polices ou la version de Qt ne sont pas ici celles du dossier, les pages ne peuvent donc pas être comparées ligne à ligne.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>number of pages</source>
        <translation>nombre de pages</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>printed text, %1</source>
        <translation>texte imprimé, %1</translation>
    </message>
    <message>
        <source>Every page prints the same text as it does when it is printed again here; lines and shapes are drawn slightly otherwise.</source>
        <translation>Chaque page imprime le même texte que lorsqu’elle est réimprimée ici&#x202f;; traits et formes sont dessinés un peu différemment.</translation>
    </message>
    <message>
        <source>Whether the figures are right: that takes the register (--register). A whole pack with a manifest to match can be forged.</source>
        <translation>Si les chiffres sont justes&#xa0;: cela demande le registre (--register). Un dossier entier, avec un manifeste assorti, peut être contrefait.</translation>
    </message>
    <message>
        <source>Pages %1 to %2</source>
        <translation>Pages %1 à %2</translation>
    </message>
    <message>
        <source>changed after the pack was made: something was added, taken away or laid over; SHA-256</source>
        <translation>modifié après la création du dossier&#xa0;: quelque chose a été ajouté, enlevé ou superposé&#x202f;; SHA-256</translation>
    </message>
    <message>
        <source>page %1 is missing</source>
        <translation>la page %1 manque</translation>
    </message>
    <message>
        <source>pages %1 to %2 are missing</source>
        <translation>les pages %1 à %2 manquent</translation>
    </message>
    <message>
        <source>a page was added before page %1</source>
        <translation>une page a été ajoutée avant la page %1</translation>
    </message>
    <message>
        <source>%1 pages were added before page %2</source>
        <translation>%1 pages ont été ajoutées avant la page %2</translation>
    </message>
    <message>
        <source>This is no PDF file.</source>
        <translation>Ce n’est pas un fichier PDF.</translation>
    </message>
    <message>
        <source>This PDF is damaged, cut off or locked.</source>
        <translation>Ce PDF est endommagé, tronqué ou verrouillé.</translation>
    </message>
    <message>
        <source>Slides shown at %1 of %2 kept</source>
        <translation>Diapositives de %1 du %2 conservées</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The whole register</source>
        <translation>Tout le registre</translation>
    </message>
    <message>
        <source>✓ questions %1</source>
        <translation>✓ questions %1</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Dossiers de preuves</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Jugé au</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Attested, question %1</source>
        <translation>Attesté, question %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Due by owner</source>
        <translation>Échéances par responsable</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Plan and use</source>
        <translation>Plan et utilisation</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Readings and claims</source>
        <translation>Relevés et engagements</translation>
    </message>
    <message>
        <source>Services and people</source>
        <translation>Services et personnes</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>Qui est responsable de quoi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>If you left tomorrow</source>
        <translation>Si vous partiez demain</translation>
    </message>
    <message>
        <source>Where improvement lives</source>
        <translation>Où vit l’amélioration</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Self-questions</source>
        <translation>Questions à se poser</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Dossiers de preuves</translation>
    </message>
    <message>
        <source>Those made</source>
        <translation>Dossiers créés</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>&amp;Merge into another one…</source>
        <translation>&amp;Fusionner avec un autre…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Bénéfices</translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Record es&amp;calations</source>
        <translation>Consigner les escala&amp;des</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>Note the &amp;outcome…</source>
        <translation>No&amp;ter le résultat…</translation>
    </message>
    <message>
        <source>&amp;What was shown</source>
        <translation>Ce &amp;qui a été présenté</translation>
    </message>
    <message>
        <source>War chest</source>
        <translation>Trésor de guerre</translation>
    </message>
    <message>
        <source>Evidence 1: backlog by service</source>
        <translation>Preuves 1&#xa0;: backlog par service</translation>
    </message>
    <message>
        <source>Evidence 2: actions from PIRs</source>
        <translation>Preuves 2&#xa0;: actions issues des PIR</translation>
    </message>
    <message>
        <source>Evidence 3: ring-fenced time</source>
        <translation>Preuves 3&#xa0;: temps sanctuarisé</translation>
    </message>
    <message>
        <source>Evidence 4: metrics improving</source>
        <translation>Preuves 4&#xa0;: indicateurs en progrès</translation>
    </message>
    <message>
        <source>Evidence 5: accountability and rhythm</source>
        <translation>Preuves 5&#xa0;: garants et rythme</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Modèle opérationnel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Slides of %1 chosen</source>
        <translation>Diapositives de %1 choisies</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The slides were not kept</source>
        <translation>Les diapositives n’ont pas été conservées</translation>
    </message>
    <message>
        <source>Slides shown at %1 of %2 kept</source>
        <translation>Diapositives de %1 du %2 conservées</translation>
    </message>
    <message>
        <source>What was shown is not kept</source>
        <translation>Ce qui a été présenté n’est pas conservé</translation>
    </message>
    <message>
        <source>The register cannot be changed in the state that is shown. It is kept from the present state of a register that can be written.</source>
        <translation>Le registre ne peut pas être modifié dans l’état affiché. La conservation se fait depuis l’état actuel d’un registre accessible en écriture.</translation>
    </message>
    <message>
        <source>Today, not planned</source>
        <translation>Aujourd’hui, non planifié</translation>
    </message>
    <message>
        <source>Kept with a date of %1, the slides open again as they were shown, whatever changes in the register. Most likely it is the one of %2.</source>
        <translation>Conservées avec une date de %1, les diapositives se rouvrent telles qu’elles ont été présentées, quoi qu’il change dans le registre. Il s’agit sans doute de celle du %2.</translation>
    </message>
    <message>
        <source>This is asked once: what is not kept now can be shown again only as the register is then.</source>
        <translation>La question n’est posée qu’une fois&#xa0;: ce qui n’est pas conservé maintenant ne pourra être montré que dans l’état du registre d’alors.</translation>
    </message>
    <message>
        <source>Keep what was shown?</source>
        <translation>Conserver ce qui a été présenté&#x202f;?</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Ne pas conserver</translation>
    </message>
    <message>
        <source>Save the slides</source>
        <translation>Enregistrer les diapositives</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>The slides were not written</source>
        <translation>Les diapositives n’ont pas été écrites</translation>
    </message>
    <message>
        <source>The slides are written</source>
        <translation>Les diapositives sont écrites</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slides…</source>
        <translation>Création des diapositives…</translation>
    </message>
    <message>
        <source>Present slides</source>
        <translation>Présenter les diapositives</translation>
    </message>
    <message>
        <source>There is nothing to show of it yet.</source>
        <translation>Il n’y a encore rien à en montrer.</translation>
    </message>
    <message>
        <source>Slides shown on %1 kept</source>
        <translation>Diapositives présentées le %1 conservées</translation>
    </message>
    <message>
        <source>Kept, the slides open again as they were shown, whatever changes in the register. They stand in the cadence on today&apos;s date, with no review.</source>
        <translation>Conservées, les diapositives se rouvrent telles qu’elles ont été présentées, quoi qu’il change dans le registre. Elles figurent dans la cadence à la date d’aujourd’hui, sans revue.</translation>
    </message>
    <message>
        <source>Today, at no review</source>
        <translation>Aujourd’hui, hors revue</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>→  ↓  Space  Page Down  Enter</source>
        <translation>→  ↓  Espace  Page suiv.  Entrée</translation>
    </message>
    <message>
        <source>next slide</source>
        <translation>diapositive suivante</translation>
    </message>
    <message>
        <source>←  ↑  Backspace  Page Up</source>
        <translation>←  ↑  Retour arrière  Page préc.</translation>
    </message>
    <message>
        <source>slide before</source>
        <translation>diapositive précédente</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Début  Fin</translation>
    </message>
    <message>
        <source>first, last slide</source>
        <translation>première, dernière diapositive</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Numéro, puis Entrée</translation>
    </message>
    <message>
        <source>slide of that number</source>
        <translation>diapositive de ce numéro</translation>
    </message>
    <message>
        <source>O  Tab</source>
        <translation>O  Tab</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>vue d’ensemble</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>zoom into the chart; arrows read its points</source>
        <translation>agrandir le graphique&#x202f;; les flèches lisent ses points</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>pointeur</translation>
    </message>
    <message>
        <source>B  .</source>
        <translation>B  .</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>mode présentateur</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the slide as picture and text</source>
        <translation>copier la diapositive en image et en texte</translation>
    </message>
    <message>
        <source>F1  ?</source>
        <translation>F1  ?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
</context>
<context>
    <name>PresentationPainter</name>
    <message>
        <source>Back-up slides</source>
        <translation>Diapositives de réserve</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>a point beyond a limit</source>
        <translation>un point au-delà d’une limite</translation>
    </message>
    <message>
        <source>%1 points in a row on the same side of the mean</source>
        <translation>%1 points consécutifs du même côté de la moyenne</translation>
    </message>
    <message>
        <source>%1 points in a row, each higher or each lower than the one before</source>
        <translation>%1 points consécutifs, chacun plus haut ou chacun plus bas que le précédent</translation>
    </message>
    <message>
        <source>%1, where one that equals the one before neither counts nor ends it</source>
        <comment>a trend</comment>
        <translation>%1, un point égal au précédent ne comptant pas et n’interrompant pas la suite</translation>
    </message>
    <message>
        <source>two of three points in a row more than 2 sigma from the mean on the same side</source>
        <translation>deux points sur trois consécutifs à plus de 2 sigmas de la moyenne du même côté</translation>
    </message>
    <message>
        <source>four of five points in a row more than 1 sigma from the mean on the same side</source>
        <translation>quatre points sur cinq consécutifs à plus de 1 sigma de la moyenne du même côté</translation>
    </message>
    <message>
        <source>%1, beyond the limit or not, and the third on that side of the mean too</source>
        <comment>two of three</comment>
        <translation>%1, au-delà de la limite ou non, le troisième étant lui aussi de ce côté de la moyenne</translation>
    </message>
    <message>
        <source>Marked is the point that completes a pattern.</source>
        <translation>Le point marqué est celui qui achève un motif.</translation>
    </message>
    <message>
        <source>Points on the median do not count; with fewer than 10 others nothing is judged. Marked are the points of such a run, and the last point where crossings are few.</source>
        <translation>Les points sur la médiane ne comptent pas&#x202f;; avec moins de 10 autres, rien n’est jugé. Sont marqués les points d’une telle série, et le dernier point quand les croisements sont rares.</translation>
    </message>
    <message>
        <source>Marked is every point of a pattern; of two of three, or three of four, those that are that far out.</source>
        <translation>Chaque point d’un motif est marqué&#x202f;; pour deux sur trois, ou trois sur quatre, ceux qui sont aussi écartés.</translation>
    </message>
    <message>
        <source>Source: NHS England, Making Data Count, as its tools have been since November 2023.</source>
        <translation>Source&#xa0;: NHS England, Making Data Count, dans l’état de ses outils depuis novembre 2023.</translation>
    </message>
    <message>
        <source>Source: the same, with the 6 points that its tools offer as well.</source>
        <translation>Source&#xa0;: la même, avec les 6 points que ses outils proposent aussi.</translation>
    </message>
    <message>
        <source>Source: the R package NHSRplotthedots, which counts as Making Data Count did before.</source>
        <translation>Source&#xa0;: le paquet R NHSRplotthedots, qui compte comme le faisait auparavant Making Data Count.</translation>
    </message>
    <message>
        <source>Source: Wheeler, Understanding Variation.</source>
        <translation>Source&#xa0;: Wheeler, Understanding Variation.</translation>
    </message>
    <message>
        <source>Source: Western Electric, Statistical Quality Control Handbook, 1956.</source>
        <translation>Source&#xa0;: Western Electric, Statistical Quality Control Handbook, 1956.</translation>
    </message>
    <message>
        <source>Source: Nelson, Journal of Quality Technology 16 (1984) 237.</source>
        <translation>Source&#xa0;: Nelson, Journal of Quality Technology 16 (1984) 237.</translation>
    </message>
    <message>
        <source>Source: Anhøj and Olesen, PLoS ONE 9 (2014) e113825.</source>
        <translation>Source&#xa0;: Anhøj et Olesen, PLoS ONE 9 (2014) e113825.</translation>
    </message>
    <message>
        <source>%1, none of the two beyond the limit, and the third on that side of the mean too</source>
        <comment>two of three</comment>
        <translation>%1, aucun des deux au-delà de la limite, le troisième étant lui aussi de ce côté de la moyenne</translation>
    </message>
    <message>
        <source>three of four points in a row nearer to the same limit than to the mean</source>
        <translation>trois points sur quatre consécutifs plus près de la même limite que de la moyenne</translation>
    </message>
    <message>
        <source>fourteen points in a row alternately higher and lower than the one before</source>
        <translation>quatorze points consécutifs tour à tour plus haut et plus bas que le précédent</translation>
    </message>
    <message>
        <source>fifteen points in a row within 1 sigma of the mean, above or below it</source>
        <translation>quinze points consécutifs à moins de 1 sigma de la moyenne, au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>eight points in a row with none within 1 sigma of the mean, and on both sides of it</source>
        <translation>huit points consécutifs dont aucun à moins de 1 sigma de la moyenne, et des deux côtés de celle-ci</translation>
    </message>
    <message>
        <source>a run of points on the same side of the median longer than log2(n) + 3, rounded</source>
        <translation>une série de points du même côté de la médiane plus longue que log2(n) + 3, arrondi</translation>
    </message>
    <message>
        <source>fewer crossings of the median than the 5 % quantile of n − 1 tosses of a fair coin</source>
        <translation>moins de croisements de la médiane que le quantile à 5&#xa0;% de n − 1 lancers d’une pièce équilibrée</translation>
    </message>
    <message>
        <source>Sigma is a third of the way from the mean to a limit.</source>
        <translation>Sigma est le tiers de la distance entre la moyenne et une limite.</translation>
    </message>
    <message>
        <source>not every reading has a numerator and a denominator</source>
        <translation>certains relevés n’ont pas de numérateur ou pas de dénominateur</translation>
    </message>
    <message>
        <source>not every reading is a whole number</source>
        <translation>certains relevés ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <source>not every reading is above zero</source>
        <translation>certains relevés ne sont pas supérieurs à zéro</translation>
    </message>
    <message>
        <source>the counts vary more than chance alone lets them</source>
        <translation>les dénombrements varient plus que le seul hasard ne le permet</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucun effet avéré</translation>
    </message>
    <message>
        <source>Moved, watch</source>
        <translation>A bougé, à suivre</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Se maintient</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Durable</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Dissipé</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>%1: the metric does not say which direction is better</source>
        <translation>%1&#xa0;: l’indicateur ne dit pas quel sens est le meilleur</translation>
    </message>
    <message>
        <source>%1: the day of the intervention is not known</source>
        <translation>%1&#xa0;: le jour de l’intervention n’est pas connu</translation>
    </message>
    <message>
        <source>%1: the baseline has fewer than 6 points</source>
        <translation>%1&#xa0;: la base de référence a moins de 6 points</translation>
    </message>
    <message>
        <source>%1: the baseline hardly varies, so that nothing can be judged by it</source>
        <translation>%1&#xa0;: la base de référence ne varie guère, rien ne peut donc être jugé d’après elle</translation>
    </message>
    <message>
        <source>%1: no reading after the intervention</source>
        <translation>%1&#xa0;: aucun relevé après l’intervention</translation>
    </message>
    <message>
        <source>%1, plateau short of target</source>
        <translation>%1, plateau en deçà de la cible</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Cause commune</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Cause spéciale</translation>
    </message>
    <message>
        <source>%1, higher</source>
        <extracomment>the kind of variation, and that the latest readings lie above or below what the process gives of itself</extracomment>
        <translation>%1, plus haut</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <translation>%1, plus bas</translation>
    </message>
    <message>
        <source>Meets the target</source>
        <translation>Atteint la cible</translation>
    </message>
    <message>
        <source>Hit or miss</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Misses the target</source>
        <translation>Manque la cible</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The pack was not written</source>
        <translation>Le dossier n’a pas été écrit</translation>
    </message>
    <message>
        <source>The pack is written, but the register has no note of it</source>
        <translation>Le dossier est écrit, mais le registre n’en a pas trace</translation>
    </message>
    <message>
        <source>Writing the evidence pack…</source>
        <translation>Écriture du dossier de preuves…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>Le dossier de preuves est écrit</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The document is written</source>
        <translation>Le document est écrit</translation>
    </message>
    <message>
        <source>The document was not written</source>
        <translation>Le document n’a pas été écrit</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>About Ratchet</source>
        <translation>À propos de Ratchet</translation>
    </message>
    <message>
        <source>Ratchet %1</source>
        <translation>Ratchet %1</translation>
    </message>
    <message>
        <source>A register for continual service improvement that proves its answers.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt %1.</source>
        <translation>Un registre d’amélioration continue des services (CSI) qui prouve ses réponses.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie. Construit avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>QuickPlaces</name>
    <message>
        <source>%1 › %2</source>
        <comment>a page and its tab</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Onglet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Raci</name>
    <message>
        <source>Nobody is accountable for &quot;%1&quot;.</source>
        <translation>Personne n’est garant de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are accountable for &quot;%1&quot;; there must be one.</source>
        <translation>
            <numerusform>%Ln rôle est garant de «&#xa0;%1&#xa0;»&#x202f;; il en faut un seul.</numerusform>
            <numerusform>%Ln rôles sont garants de «&#xa0;%1&#xa0;»&#x202f;; il en faut un seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is responsible for &quot;%1&quot;; who is accountable is taken to do the work.</source>
        <translation>Personne n’est réalisateur de «&#xa0;%1&#xa0;»&#x202f;; le garant est réputé faire le travail.</translation>
    </message>
    <message>
        <source>Nobody is responsible for &quot;%1&quot;.</source>
        <translation>Personne n’est réalisateur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Everybody is only consulted or informed about &quot;%1&quot;.</source>
        <translation>Tous sont seulement consultés ou informés sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are consulted about &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln rôle est consulté sur «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln rôles sont consultés sur «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; has never been reviewed.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» n’a jamais été revue.</translation>
    </message>
    <message numerus="yes">
        <source>The row &quot;%1&quot; was last reviewed %Ln day(s) ago.</source>
        <translation>
            <numerusform>La ligne «&#xa0;%1&#xa0;» a été revue pour la dernière fois il y a %Ln jour.</numerusform>
            <numerusform>La ligne «&#xa0;%1&#xa0;» a été revue pour la dernière fois il y a %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 in &quot;%3&quot;; one role has one part in it, A/R apart.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 dans «&#xa0;%3&#xa0;»&#x202f;; un rôle n’y a qu’une part, A/R mis à part.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 in &quot;%3&quot;, which is no letter of %4.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 dans «&#xa0;%3&#xa0;», qui n’est pas une lettre de %4.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and nobody holds it.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» est garant, et personne ne le tient.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does work, and nobody holds it.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» fait le travail, et personne ne le tient.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and %2, who held it, has left.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» est garant, et %2, qui le tenait, est parti.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does work, and %2, who held it, has left.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» fait le travail, et %2, qui le tenait, est parti.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and a team holds it: %2.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» est garant, et une équipe le tient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is accountable for %2 of %3 activities.</source>
        <translation>%1 est garant de %2 activités sur %3.</translation>
    </message>
    <message>
        <source>%1 does the work of %2 of %3 activities.</source>
        <translation>%1 fait le travail de %2 activités sur %3.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; has no part in any activity.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» n’a part à aucune activité.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, activity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: &quot;%3&quot; is no code such as R, A, C, I or A/R.</source>
        <translation>Ligne %1, colonne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas un code tel que R, A, C, I ou A/R.</translation>
    </message>
</context>
<context>
    <name>RaciLetter</name>
    <message>
        <source>Responsible</source>
        <translation>Réalisateur</translation>
    </message>
    <message>
        <source>Does the work. At least one for each activity.</source>
        <translation>Fait le travail. Au moins un par activité.</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Answers for the result. Exactly one for each activity.</source>
        <translation>Répond du résultat. Exactement un par activité.</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Is asked before it is done.</source>
        <translation>Est sollicité avant que ce soit fait.</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Is told when it is done.</source>
        <translation>Est averti quand c’est fait.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Helps whoever does the work, with hands or means.</source>
        <translation>Aide qui fait le travail, de ses bras ou de ses moyens.</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Checks the result against what was agreed.</source>
        <translation>Contrôle le résultat au regard de ce qui a été convenu.</translation>
    </message>
    <message>
        <source>Signs off</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Approves the verified result.</source>
        <translation>Approuve le résultat vérifié.</translation>
    </message>
    <message>
        <source>Out of the loop</source>
        <translation>Hors circuit</translation>
    </message>
    <message>
        <source>Has no part in it, and that was decided.</source>
        <translation>N’y a pas part, et cela a été décidé.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Does the work and leads it to a decision. At least one for each activity.</source>
        <translation>Fait le travail et le mène à une décision. Au moins un par activité.</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Decides and answers for it. Exactly one for each activity.</source>
        <translation>Décide et en répond. Exactement un par activité.</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Is asked before it is decided.</source>
        <translation>Est sollicité avant la décision.</translation>
    </message>
</context>
<context>
    <name>RaciTemplate</name>
    <message>
        <source>CIO</source>
        <translation>DSI</translation>
    </message>
    <message>
        <source>CSI Manager</source>
        <translation>Responsable CSI</translation>
    </message>
    <message>
        <source>Service Owner</source>
        <translation>Propriétaire de service</translation>
    </message>
    <message>
        <source>Problem Manager</source>
        <translation>Gestionnaire des problèmes</translation>
    </message>
    <message>
        <source>Operations Manager</source>
        <translation>Responsable de l’exploitation</translation>
    </message>
    <message>
        <source>Service Analyst</source>
        <translation>Analyste de services</translation>
    </message>
    <message>
        <source>Maintain the register</source>
        <translation>Tenir le registre</translation>
    </message>
    <message>
        <source>Accept and prioritise improvements</source>
        <translation>Accepter et prioriser les améliorations</translation>
    </message>
    <message>
        <source>Fund improvements</source>
        <translation>Financer les améliorations</translation>
    </message>
    <message>
        <source>Deliver improvements</source>
        <translation>Livrer les améliorations</translation>
    </message>
    <message>
        <source>Verify the benefit</source>
        <translation>Vérifier le bénéfice</translation>
    </message>
    <message>
        <source>Run service reviews</source>
        <translation>Tenir les revues de service</translation>
    </message>
    <message>
        <source>Run post-incident reviews</source>
        <translation>Tenir les revues post-incident</translation>
    </message>
    <message>
        <source>Track PIR actions to closure</source>
        <translation>Suivre les actions PIR jusqu’à leur clôture</translation>
    </message>
    <message>
        <source>Hold the ring-fenced time</source>
        <translation>Préserver le temps sanctuarisé</translation>
    </message>
    <message>
        <source>Keep the definitions of metrics</source>
        <translation>Tenir à jour les définitions des indicateurs</translation>
    </message>
    <message>
        <source>Publish the evidence pack</source>
        <translation>Publier le dossier de preuves</translation>
    </message>
    <message>
        <source>Review how improvement performs</source>
        <translation>Passer en revue la performance de l’amélioration</translation>
    </message>
</context>
<context>
    <name>Ratchet::ActionEntry</name>
    <message>
        <source>owner: %1</source>
        <translation>responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>owner: nobody yet, @name gives one</source>
        <translation>responsable&#xa0;: personne pour l’instant, @nom en désigne un</translation>
    </message>
    <message>
        <source>owner: nobody is called &quot;%1&quot;, Return asks</source>
        <translation>responsable&#xa0;: personne ne s’appelle «&#xa0;%1&#xa0;», Entrée pour préciser</translation>
    </message>
    <message>
        <source>owner: %1?, Return asks</source>
        <translation>responsable&#xa0;: %1&#x202f;? Entrée pour préciser</translation>
    </message>
    <message>
        <source>owner: &quot;%1&quot; may be several, Return asks</source>
        <translation>responsable&#xa0;: «&#xa0;%1&#xa0;» peut désigner plusieurs personnes, Entrée pour préciser</translation>
    </message>
    <message>
        <source>due: no date</source>
        <translation>échéance&#xa0;: aucune date</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>due: %1, four weeks after the review</source>
        <translation>échéance&#xa0;: %1, quatre semaines après la revue</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nobody: it belongs to the title</source>
        <translation>Personne&#xa0;: cela fait partie du titre</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Qui est visé&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody in the register is called &quot;%1&quot;.</source>
        <translation>Personne dans le registre ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody, or not one person only, is called &quot;%1&quot;. Near it are:</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne personne, ou désigne plusieurs personnes. Noms proches&#xa0;:</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Revenir à la ligne</translation>
    </message>
</context>
<context>
    <name>Ratchet::AdherenceDialog</name>
    <message>
        <source>Adherence of other dates</source>
        <translation>Assiduité sur d’autres dates</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Afficher les fiches</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Held by due, both days included and up to the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>Rendez-vous tenus sur prévus, les deux jours compris et jusqu’à la date d’arrêté&#x202f;; les annulés et ceux d’avant la prise en compte d’une cérémonie ne comptent pas comme prévus.</translation>
    </message>
</context>
<context>
    <name>Ratchet::AgendaCard</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Respond…</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <source>Record escalations</source>
        <translation>Consigner les escalades</translation>
    </message>
    <message>
        <source>Respond to %1</source>
        <translation>Réagir à %1</translation>
    </message>
    <message>
        <source>Writes down every step of escalation that is reached</source>
        <translation>Consigne chaque palier d’escalade atteint</translation>
    </message>
    <message>
        <source>Writes down what is done about it</source>
        <translation>Consigne ce qui est fait à ce sujet</translation>
    </message>
</context>
<context>
    <name>Ratchet::AnswerTableView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::ArtefactTabs</name>
    <message>
        <source>Artefact as chart and tables</source>
        <translation>Artefact sous forme de graphique et de tableaux</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>Onglets précédents</translation>
    </message>
    <message>
        <source>Tabs after</source>
        <translation>Onglets suivants</translation>
    </message>
</context>
<context>
    <name>Ratchet::ArtefactsView</name>
    <message>
        <source>&amp;New artefact</source>
        <translation>&amp;Nouvel artefact</translation>
    </message>
    <message>
        <source>Reviewed toda&amp;y</source>
        <translation>Revue faite au&amp;jourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artefact(s)</source>
        <translation>
            <numerusform>%Ln artefact</numerusform>
            <numerusform>%Ln artefacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none is stale</source>
        <translation>aucun n’est périmé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln périmé</numerusform>
            <numerusform>%Ln périmés</numerusform>
        </translation>
    </message>
    <message>
        <source>No artefact yet. List what proves your answers – the register, the review template, the capacity plan, the matrix, the calendar – with who keeps it and how often it has to be looked at.</source>
        <translation>Aucun artefact pour l’instant. Dressez la liste de ce qui prouve vos réponses – le registre, le modèle de revue, le plan de capacité, la matrice, le calendrier – avec qui le tient et à quel rythme il faut y revenir.</translation>
    </message>
    <message>
        <source>%1 was reviewed</source>
        <translation>%1&#xa0;: revue faite</translation>
    </message>
</context>
<context>
    <name>Ratchet::AttendanceNote</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Takes part: %1</source>
        <translation>Participe : %1</translation>
    </message>
    <message>
        <source>Nobody holds: %1</source>
        <translation>Personne ne tient : %1</translation>
    </message>
    <message>
        <source>Nobody takes part yet: name a chair or roles.</source>
        <translation>Personne ne participe encore : indiquez une présidence ou des rôles.</translation>
    </message>
</context>
<context>
    <name>Ratchet::BoardModel</name>
    <message>
        <source>✕ overdue %1</source>
        <translation>✕ hors délai %1</translation>
    </message>
    <message>
        <source>◷ due %1</source>
        <translation>◷ échéance %1</translation>
    </message>
    <message>
        <source>✕ no owner</source>
        <translation>✕ sans responsable</translation>
    </message>
    <message>
        <source>✕ unfunded</source>
        <translation>✕ non financé</translation>
    </message>
    <message>
        <source>▮ stalled</source>
        <translation>▮ au point mort</translation>
    </message>
</context>
<context>
    <name>Ratchet::BoardView</name>
    <message>
        <source>Improvements: %1</source>
        <translation>Améliorations&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no improvement</source>
        <translation>%1&#xa0;: aucune amélioration</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %Ln improvement(s) in progress; its limit is %2. Finish something first, or go on knowingly.</source>
        <translation>
            <numerusform>%1 aurait %Ln amélioration en cours&#x202f;; sa limite est de %2. Terminez d’abord quelque chose, ou continuez en connaissance de cause.</numerusform>
            <numerusform>%1 aurait %Ln améliorations en cours&#x202f;; sa limite est de %2. Terminez d’abord quelque chose, ou continuez en connaissance de cause.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of work in progress</source>
        <translation>Limite d’en-cours</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>Déplacer quand même</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
</context>
<context>
    <name>Ratchet::BulkEditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Apply to all</source>
        <translation>&amp;Appliquer à tous</translation>
    </message>
    <message>
        <source>Tick the fields that are to be set.</source>
        <translation>Cochez les champs à définir.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceActions</name>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>&amp;Consigner…</translation>
    </message>
    <message>
        <source>Agenda s&amp;heet…</source>
        <translation>Ordre du &amp;jour…</translation>
    </message>
    <message>
        <source>&amp;What was shown</source>
        <translation>Ce &amp;qui a été présenté</translation>
    </message>
    <message>
        <source>E&amp;dit ceremony…</source>
        <translation>&amp;Modifier la cérémonie…</translation>
    </message>
    <message>
        <source>&amp;New ceremony…</source>
        <translation>&amp;Nouvelle cérémonie…</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>&amp;Importer un calendrier…</translation>
    </message>
    <message>
        <source>E&amp;xport the calendar…</source>
        <translation>E&amp;xporter le calendrier…</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>Le calendrier n’a pas été écrit</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Written to %1. Calendars that import it again update what they have.</source>
        <translation>Écrit dans %1. Les calendriers qui le réimportent mettent à jour ce qu’ils ont.</translation>
    </message>
    <message>
        <source>Cadence.ics</source>
        <translation>Cadence.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Agenda %1 %2.pdf</source>
        <translation>Ordre du jour %1 %2.pdf</translation>
    </message>
    <message>
        <source>Print the agenda sheet</source>
        <translation>Imprimer la feuille d’ordre du jour</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Without an answer its events are left out.</source>
        <translation>Sans réponse, ses événements sont omis.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceCalendar</name>
    <message>
        <source>Calendar of ceremonies</source>
        <translation>Calendrier des cérémonies</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceModel</name>
    <message>
        <source>no outcome</source>
        <translation>sans résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <translation>compte à partir du %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>non planifié</translation>
    </message>
    <message>
        <source>slides kept</source>
        <translation>diapositives conservées</translation>
    </message>
    <message>
        <source>Shown at no review</source>
        <translation>Présenté hors revue</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceTiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>adherence: %1 of %Ln due were held</source>
        <translation>
            <numerusform>assiduité&#xa0;: %1 tenu sur %Ln prévu</numerusform>
            <numerusform>assiduité&#xa0;: %1 tenus sur %Ln prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions and closed actions an hour</source>
        <translation>décisions et actions clôturées par heure</translation>
    </message>
    <message>
        <source>Decisions recorded and actions of these reviews closed in those days, by the hours that the reviews took: %1 and %2 in %3 hours.</source>
        <translation>Décisions consignées et actions de ces revues clôturées sur ces jours, rapportées aux heures qu’ont duré les revues&#xa0;: %1 et %2 en %3 heures.</translation>
    </message>
    <message numerus="yes">
        <source>carried over: %1 of %Ln open action(s)</source>
        <translation>
            <numerusform>reprises&#xa0;: %1 action ouverte sur %Ln</numerusform>
            <numerusform>reprises&#xa0;: %1 actions ouvertes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions that the latest review of each ceremony left open, and how many of them an earlier review had raised.</source>
        <translation>Actions que la dernière revue de chaque cérémonie a laissées ouvertes, et combien une revue antérieure avait émises.</translation>
    </message>
    <message numerus="yes">
        <source>somebody accountable present: %1 of %Ln review(s)</source>
        <translation>
            <numerusform>garant présent&#xa0;: %1 revue sur %Ln</numerusform>
            <numerusform>garant présent&#xa0;: %1 revues sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews attended by the holder of a required role that is accountable in the RACI matrix; where none is, by the chair.</source>
        <translation>Revues auxquelles a participé le titulaire d’un rôle requis qui est garant dans la matrice RACI&#x202f;; à défaut, la présidence.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln review(s))</source>
        <translation>
            <numerusform>%1 (%Ln revue)</numerusform>
            <numerusform>%1 (%Ln revues)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>has become a ritual</source>
        <translation>est devenue un rituel</translation>
    </message>
    <message>
        <source>became a ritual: %1</source>
        <translation>devenue un rituel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews, three or more in a row, were held without a decision or an action.</source>
        <translation>Cérémonies dont les dernières revues, trois ou plus de suite, ont été tenues sans décision ni action.</translation>
    </message>
    <message>
        <source>Respond…</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <source>Respond to the finding of %1</source>
        <translation>Réagir au constat sur %1</translation>
    </message>
    <message>
        <source>Held by due, in the 92 days that end with the reporting date. Cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>Rendez-vous tenus sur prévus, dans les 92 jours qui s’achèvent à la date d’arrêté. Les annulés et ceux d’avant la prise en compte d’une cérémonie ne comptent pas comme prévus.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceView</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Ceremonies shown</source>
        <translation>Cérémonies affichées</translation>
    </message>
    <message>
        <source>Dates of the time shown</source>
        <translation>Dates de la période affichée</translation>
    </message>
    <message>
        <source>No ceremony yet</source>
        <translation>Aucune cérémonie</translation>
    </message>
    <message>
        <source>A rhythm needs reviews that recur: a board, a service review, a metric review, an executive review. Add one, or bring in the calendar that you have.</source>
        <translation>Un rythme demande des revues récurrentes&#xa0;: un comité, une revue de service, une revue des indicateurs, une revue de direction. Ajoutez-en une, ou importez le calendrier que vous avez.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ceremony(ies)</source>
        <translation>
            <numerusform>%Ln cérémonie</numerusform>
            <numerusform>%Ln cérémonies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <translation>%1 · prochaine&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>All ceremonies</source>
        <translation>Toutes les cérémonies</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>March 2026</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>January – March 2026</comment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1, all day · chair: %2</source>
        <translation>%1, toute la journée · présidence&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, at %2 · chair: %3</source>
        <translation>%1, à %2 · présidence&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · counts from %2</source>
        <translation>%1 · compte à partir du %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::CalendarDialog</name>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>&amp;Leave out the events that cannot be taken</source>
        <translation>&amp;Omettre les événements qui ne peuvent pas être pris</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · un export de %2</translation>
    </message>
    <message>
        <source>Calendar &quot;%1&quot; imported</source>
        <translation>Calendrier «&#xa0;%1&#xa0;» importé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityActions</name>
    <message>
        <source>Fro&amp;m a timesheet…</source>
        <translation>Depuis une &amp;feuille de temps…</translation>
    </message>
    <message>
        <source>&amp;Book a raid…</source>
        <translation>&amp;Saisir une ponction…</translation>
    </message>
    <message>
        <source>Add a &amp;team…</source>
        <translation>Ajouter une é&amp;quipe…</translation>
    </message>
    <message>
        <source>What is shown cannot be changed.</source>
        <translation>Ce qui est affiché ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>There is no team yet that hours could be of. Add a team first.</source>
        <translation>Il n’y a pas encore d’équipe à laquelle rattacher des heures. Ajoutez d’abord une équipe.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityGrid</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>&amp;Copy hours</source>
        <translation>&amp;Copier les heures</translation>
    </message>
    <message>
        <source>&amp;Paste hours</source>
        <translation>C&amp;oller les heures</translation>
    </message>
    <message>
        <source>Hours of teams by month</source>
        <translation>Heures des équipes par mois</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityModel</name>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>A sum is computed, nothing can be put there.</source>
        <translation>Une somme est calculée, on ne peut rien y mettre.</translation>
    </message>
    <message>
        <source>The register has several rows for this team and month. Delete all but one of them in the table of allocations.</source>
        <translation>Le registre a plusieurs lignes pour cette équipe et ce mois. Supprimez-les toutes sauf une dans le tableau des affectations.</translation>
    </message>
    <message>
        <source>Hours are not below zero.</source>
        <translation>Les heures ne peuvent pas être négatives.</translation>
    </message>
    <message numerus="yes">
        <source>Capacity: %Ln cell(s)</source>
        <translation>
            <numerusform>Capacité&#xa0;: %Ln cellule</numerusform>
            <numerusform>Capacité&#xa0;: %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 → %5</source>
        <translation>%1 pour %2, %3&#xa0;: %4 → %5</translation>
    </message>
    <message>
        <source>No team is called &quot;%1&quot;.</source>
        <translation>Aucune équipe ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityView</name>
    <message>
        <source>Which hours</source>
        <translation>Quelles heures</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation>Heures disponibles</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Planned or used</source>
        <translation>Planifié ou utilisé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Planned and used</source>
        <translation>Planifié et utilisé</translation>
    </message>
    <message>
        <source>&amp;Source of the month</source>
        <translation>Source du &amp;mois</translation>
    </message>
    <message>
        <source>Says for every team where the hours used in the month of the current cell come from.</source>
        <translation>Indique pour chaque équipe d’où viennent les heures utilisées du mois de la cellule courante.</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>Mois affichés</translation>
    </message>
    <message>
        <source>No team yet. Add the teams that support your services; then type or paste the hours they have, plan for improvement and use, month by month.</source>
        <translation>Aucune équipe. Ajoutez les équipes qui assurent le support de vos services&#x202f;; saisissez ou collez ensuite les heures qu’elles ont, planifient pour l’amélioration et utilisent, mois par mois.</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Ajouter une équipe…</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>Raids</source>
        <translation>Ponctions</translation>
    </message>
    <message>
        <source>Raids beside the plan</source>
        <translation>Ponctions face au plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Choose a cell of the month first</source>
        <translation>Choisissez d’abord une cellule du mois</translation>
    </message>
    <message>
        <source>%1, all teams: %2</source>
        <translation>%1, toutes les équipes&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::CarryOverDialog</name>
    <message>
        <source>Carry over to other services</source>
        <translation>Reprendre dans d’autres services</translation>
    </message>
    <message>
        <source>Each chosen service gets an improvement of its own, owned by the owner of the service, with a claim of its own on a metric of its own. What worked here has to prove itself there.</source>
        <translation>Chaque service choisi reçoit sa propre amélioration, sous la responsabilité du propriétaire du service, avec son propre engagement sur son propre indicateur. Ce qui a fonctionné ici doit faire ses preuves là-bas.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Every other live service has a copy of it already.</source>
        <translation>Tous les autres services en production en ont déjà une copie.</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry over to %Ln</source>
        <translation>
            <numerusform>&amp;Reprendre dans %Ln service</numerusform>
            <numerusform>&amp;Reprendre dans %Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message numerus="yes">
        <source>%1 is carried over to %Ln service(s)</source>
        <translation>
            <numerusform>%1&#xa0;: reprise dans %Ln service</numerusform>
            <numerusform>%1&#xa0;: reprise dans %Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ChainView</name>
    <message numerus="yes">
        <source>%1 (%Ln day(s))</source>
        <extracomment>A lesson, or a review without one, and how long ago its review was held</extracomment>
        <translation>
            <numerusform>%1 (%Ln jour)</numerusform>
            <numerusform>%1 (%Ln jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ %1:</source>
        <translation>✕ %1&#xa0;:</translation>
    </message>
    <message>
        <source>○ %1:</source>
        <translation>○ %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>toutes (%Ln)</numerusform>
            <numerusform>toutes (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ChangeLogModel</name>
    <message>
        <source>Ledger hash %1</source>
        <translation>Empreinte du grand livre %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Éditions</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChangeLogPage</name>
    <message>
        <source>Find in the change log</source>
        <translation>Rechercher dans le journal des modifications</translation>
    </message>
    <message>
        <source>Find by author or words</source>
        <translation>Rechercher par auteur ou par mots</translation>
    </message>
    <message>
        <source>Changes, latest first</source>
        <translation>Modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Edits of the chosen change</source>
        <translation>Éditions de la modification choisie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Show the register after this change</source>
        <translation>Afficher le registre après cette modification</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Each change is sealed with the hash of the one before it. Changes so far: %1.</source>
        <translation>Chaque modification est scellée avec l’empreinte de la précédente. Modifications à ce jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That state cannot be shown</source>
        <translation>Cet état ne peut pas être affiché</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChartView</name>
    <message>
        <source>Copy as image</source>
        <translation>Copier comme image</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChartZoom</name>
    <message>
        <source>Arrows read the points, Z or Esc goes back.</source>
        <translation>Les flèches lisent les points, Z ou Échap ramène en arrière.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChildrenList</name>
    <message>
        <source>Below it (%1)</source>
        <translation>Sous-améliorations (%1)</translation>
    </message>
    <message>
        <source>The first %1 are listed; the sums are of all.</source>
        <translation>Les %1 premières sont listées&#x202f;; les sommes portent sur toutes.</translation>
    </message>
    <message>
        <source>✕ The parents form a circle: who stands in it twice is counted once.</source>
        <translation>✕ Les améliorations parentes forment un cercle&#xa0;: ce qui y figure deux fois est compté une fois.</translation>
    </message>
    <message>
        <source>All below it</source>
        <translation>Toutes les sous-améliorations</translation>
    </message>
    <message>
        <source>With %1 itself</source>
        <translation>Avec %1 elle-même</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>fait à %1&#xa0;%</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>brought %1</source>
        <translation>a rapporté %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no plan, no money</source>
        <translation>ni plan, ni argent</translation>
    </message>
</context>
<context>
    <name>Ratchet::ClaimPicker</name>
    <message>
        <source>Baseline from</source>
        <translation>Début de la base</translation>
    </message>
    <message>
        <source>Baseline to</source>
        <translation>Fin de la base</translation>
    </message>
    <message>
        <source>Intervention on</source>
        <translation>Intervention le</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
</context>
<context>
    <name>Ratchet::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns, the ticked ones are shown in this order</source>
        <translation>Colonnes, celles cochées sont affichées dans cet ordre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
</context>
<context>
    <name>Ratchet::Comparison</name>
    <message>
        <source>That day cannot be compared with</source>
        <translation>La comparaison avec ce jour est impossible</translation>
    </message>
    <message>
        <source>not known on %1</source>
        <translation>inconnu au %1</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <translation>inchangé depuis le %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>%1 · was %2</source>
        <translation>%1 · était %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::CurrencyRates</name>
    <message>
        <source>Multiply by %1</source>
        <translation>Multiplier par %1</translation>
    </message>
    <message>
        <source>What amounts in %1 become</source>
        <translation>Ce que deviennent les montants en %1</translation>
    </message>
    <message>
        <source>Choose, or write a rate</source>
        <translation>Choisir, ou saisir un taux</translation>
    </message>
    <message>
        <source>Take the numbers as they are</source>
        <translation>Prendre les nombres tels quels</translation>
    </message>
    <message>
        <source>Leave the cells empty</source>
        <translation>Laisser les cellules vides</translation>
    </message>
</context>
<context>
    <name>Ratchet::DayEdit</name>
    <message>
        <source>&quot;%1&quot; is no date that is possible here, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date possible ici, telle que %2.</translation>
    </message>
</context>
<context>
    <name>Ratchet::DayHandle</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::DecisionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::DetailPane</name>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Choisissez une ligne pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>Onglets précédents</translation>
    </message>
    <message>
        <source>Tabs after</source>
        <translation>Onglets suivants</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and funding</source>
        <translation>Plan et financement</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>Du déclencheur à la maîtrise</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Fiches liées</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 % of the plan is done.</source>
        <translation>%1&#xa0;% du plan est fait.</translation>
    </message>
</context>
<context>
    <name>Ratchet::Document</name>
    <message>
        <source>%1 added</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Retrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <extracomment>%1 a field, %2 a record, %3 and %4 the field&apos;s text before and after</extracomment>
        <translation>%1 de %2&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>The claim is registered: a change of it needs a reason.</source>
        <translation>L’engagement est inscrit&#xa0;: le modifier demande un motif.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot come back: it is there already, or what it belongs to is gone. Restore that first.</source>
        <translation>%1 ne peut pas revenir&#xa0;: la fiche existe déjà, ou ce à quoi elle appartient a disparu. Restaurez d’abord cela.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Another change is being written. Nothing was changed.</source>
        <translation>Une autre modification est en cours d’écriture. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Register created</source>
        <translation>Registre créé</translation>
    </message>
    <message>
        <source>It needs a reason. Nothing was changed.</source>
        <translation>Il faut un motif. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file of the register was replaced outside this program. What was open is now in %1; this change is not: make it again.</source>
        <translation>Le fichier du registre a été remplacé hors de ce programme. Ce qui était ouvert est maintenant dans %1, sans cette modification&#xa0;: refaites-la.</translation>
    </message>
    <message>
        <source>The file of the register was replaced, moved or deleted outside this program. What was changed here is not in it.</source>
        <translation>Le fichier du registre a été remplacé, déplacé ou supprimé hors de ce programme. Ce qui a été modifié ici n’y est pas.</translation>
    </message>
</context>
<context>
    <name>Ratchet::DueActions</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Due dates of %1</source>
        <comment>name of a file</comment>
        <translation>Échéances de %1</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>Rédiger un &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Save dates…</source>
        <translation>Enregi&amp;strer les échéances…</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>S&amp;heet to fill in…</source>
        <translation>&amp;Feuille à remplir…</translation>
    </message>
    <message>
        <source>Save the dates of &amp;all…</source>
        <translation>Enregistrer les échéances de &amp;tous…</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program, with the list as its text</source>
        <translation>Ouvre un brouillon dans votre logiciel de messagerie, avec la liste pour texte</translation>
    </message>
    <message>
        <source>Writes a calendar file (.ics) with the due dates</source>
        <translation>Écrit un fichier de calendrier (.ics) avec les échéances</translation>
    </message>
    <message>
        <source>Makes a workbook (.xlsx) with their open work, to be filled in and sent back</source>
        <translation>Crée un classeur (.xlsx) avec le travail ouvert de la personne, à remplir et à renvoyer</translation>
    </message>
    <message>
        <source>Writes a calendar file (.ics) for each owner into a folder</source>
        <translation>Écrit dans un répertoire un fichier de calendrier (.ics) par responsable</translation>
    </message>
    <message>
        <source>Nobody owns these, so there is nobody to write to. Give each an owner.</source>
        <translation>Personne n’en est responsable, il n’y a donc personne à qui écrire. Donnez un responsable à chaque élément.</translation>
    </message>
    <message>
        <source>%1 has left. Give each of these another owner.</source>
        <translation>%1 a quitté l’organisation. Donnez un autre responsable à chaque élément.</translation>
    </message>
    <message>
        <source>The register holds no e-mail address of %1.</source>
        <translation>Le registre ne contient pas d’adresse e-mail pour %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address to which a draft can be made.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail à laquelle adresser un brouillon.</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Rédiger un e-mail</translation>
    </message>
    <message>
        <source>No mail program could be opened. The list can be copied instead.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. La liste peut être copiée à la place.</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>Le calendrier n’a pas été écrit</translation>
    </message>
    <message>
        <source>Save dates</source>
        <translation>Enregistrer les échéances</translation>
    </message>
    <message>
        <source>Written to %1. Calendars that import it again update what they have.</source>
        <translation>Écrit dans %1. Les calendriers qui le réimportent mettent à jour ce qu’ils ont.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Save the dates of all</source>
        <translation>Enregistrer les échéances de tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar file(s) in that folder will be replaced.</source>
        <translation>
            <numerusform>%Ln fichier de calendrier de ce répertoire sera remplacé.</numerusform>
            <numerusform>%Ln fichiers de calendrier de ce répertoire seront remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar file(s) written to %1.</source>
        <translation>
            <numerusform>%Ln fichier de calendrier écrit dans %1.</numerusform>
            <numerusform>%Ln fichiers de calendrier écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::DueView</name>
    <message>
        <source>How far ahead</source>
        <translation>Horizon affiché</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui arrive à échéance</translation>
    </message>
    <message>
        <source>Nothing is due in that time. Open actions with a due date, improvements with a target date, and their milestones and tasks stand here by owner.</source>
        <translation>Rien n’arrive à échéance sur cette période. Les actions ouvertes ayant une échéance, les améliorations ayant une date cible, leurs jalons et leurs tâches figurent ici par responsable.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>Le prochain jour (%Ln)</numerusform>
            <numerusform>Les %Ln prochains jours</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: %2 overdue, %3 within a week, %4 later</source>
        <extracomment>as of %1: %2, %3 and %4 count pieces of work</extracomment>
        <translation>Au %1&#xa0;: %2 hors délai, %3 sous une semaine, %4 plus tard</translation>
    </message>
</context>
<context>
    <name>Ratchet::EvidencePage</name>
    <message>
        <source>Artefact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Figures and how they are computed</source>
        <translation>Les chiffres et leur calcul</translation>
    </message>
    <message>
        <source>✕ Nobody to ask</source>
        <translation>✕ Personne à qui demander</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Export as evidence…</source>
        <translation>Exporter comme preuve…</translation>
    </message>
    <message>
        <source>Present slides</source>
        <translation>Présenter les diapositives</translation>
    </message>
    <message>
        <source>Working out the answers…</source>
        <translation>Calcul des réponses…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 Artefact: %2.</source>
        <translation>%1 Artefact&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::FieldEditor</name>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Ratchet::FieldMenu</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
</context>
<context>
    <name>Ratchet::FigureTile</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::FileKeeper</name>
    <message>
        <source>What you have here, with what you just changed, is in %1 and open: go on as you did.</source>
        <translation>Ce que vous avez ici, avec ce que vous venez de modifier, est dans %1 et ouvert&#xa0;: continuez comme avant.</translation>
    </message>
    <message>
        <source>What you have here is in %1 and open, without what you changed last: make that again. The history of before is in neither file; look for it in the backups beside the register.</source>
        <translation>Ce que vous avez ici est dans %1 et ouvert, sans votre dernière modification&#xa0;: refaites-la. L’historique antérieur n’est dans aucun des deux fichiers&#x202f;; cherchez-le dans les sauvegardes à côté du registre.</translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation>Ouvrir l’autre version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you see is complete. As long as it stays open nothing is lost, and the next change saves it anew.</source>
        <translation>Ce que vous voyez est complet. Tant que le registre reste ouvert, rien n’est perdu, et la prochaine modification l’enregistre à nouveau.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Réenregistrer à cet endroit</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Both versions stay: whatever is open here and not in that file is saved as a file of its own.</source>
        <translation>Les deux versions restent&#xa0;: ce qui est ouvert ici et absent de ce fichier est enregistré dans un fichier à part.</translation>
    </message>
    <message>
        <source>Go on with mine in a copy</source>
        <translation>Poursuivre avec la mienne dans une copie</translation>
    </message>
    <message>
        <source>Your version is kept</source>
        <translation>Votre version est conservée</translation>
    </message>
    <message>
        <source>It is in %1, with all its changes.</source>
        <translation>Elle est dans %1, avec toutes ses modifications.</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>La copie n’a pas été écrite</translation>
    </message>
    <message>
        <source>The history is lost</source>
        <translation>L’historique est perdu</translation>
    </message>
    <message>
        <source>%1 holds all that was open, but no file holds the changes of before. Look for them in the backups beside the register.</source>
        <translation>%1 contient tout ce qui était ouvert, mais aucun fichier ne contient les modifications antérieures. Cherchez-les dans les sauvegardes à côté du registre.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Écriture de la copie…</translation>
    </message>
    <message>
        <source>The copy is written</source>
        <translation>La copie est écrite</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Every change is in the register&apos;s own file and in %1 beside it, all the same; keep the two together.</source>
        <translation>Chaque modification est néanmoins dans le fichier du registre lui-même et dans %1 à côté&#x202f;; gardez les deux ensemble.</translation>
    </message>
    <message>
        <source>Every change is in the register&apos;s own file all the same.</source>
        <translation>Chaque modification est néanmoins dans le fichier du registre lui-même.</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <translation>La sauvegarde n’a pas été écrite</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans sauvegarde</translation>
    </message>
    <message>
        <source>What is open here is in no file. It can be saved as %1.</source>
        <translation>Ce qui est ouvert ici n’est dans aucun fichier. Cela peut être enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Ratchet::FilterBar</name>
    <message>
        <source>Find in %1</source>
        <translation>Rechercher dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every word must be found. A word after ! must not be found. Words in quotes belong together.</source>
        <translation>Chaque mot doit être trouvé. Un mot précédé de&#x202f;! ne doit pas l’être. Les mots entre guillemets vont ensemble.</translation>
    </message>
    <message>
        <source>Certain rows</source>
        <translation>Certaines lignes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Tout afficher (Échap)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>%1, active filter</source>
        <translation>%1, filtre actif</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::FilterMenu</name>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Rechercher dans&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: type to narrow</source>
        <translation>
            <numerusform>et %Ln autre&#xa0;: saisir pour affiner</numerusform>
            <numerusform>et %Ln autres&#xa0;: saisir pour affiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::FirstStepsCard</name>
    <message>
        <source>Start here</source>
        <translation>Commencez ici</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Masquer ces étapes</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>step that is done</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>Ratchet::HandoverDialog</name>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>What falls vacant</source>
        <translation>Ce qui devient vacant</translation>
    </message>
    <message>
        <source>Hand over &amp;to</source>
        <translation>Tran&amp;smettre à</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Transmettre à</translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– choisir –</translation>
    </message>
    <message>
        <source>Also record that this person leaves; the &amp;first day away is</source>
        <translation>Consigner aussi que cette personne part&#x202f;; le &amp;premier jour d’absence est</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Premier jour d’absence</translation>
    </message>
    <message>
        <source>If %1 left tomorrow</source>
        <translation>Si %1 partait demain</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Trans&amp;mettre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) would fall vacant.</source>
        <translation>
            <numerusform>%Ln élément deviendrait vacant.</numerusform>
            <numerusform>%Ln éléments deviendraient vacants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing rests on this person: improvement would continue.</source>
        <translation>Rien ne repose sur cette personne&#xa0;: l’amélioration continuerait.</translation>
    </message>
    <message>
        <source>%1 The first is missed on %2: %3 – %4.</source>
        <translation>%1 Le premier ferait défaut le %2&#xa0;: %3 – %4.</translation>
    </message>
    <message>
        <source>%1 No date says when that would be noticed.</source>
        <translation>%1 Aucune date ne dit quand on le remarquerait.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand over %Ln</source>
        <translation>
            <numerusform>Trans&amp;mettre %Ln</numerusform>
            <numerusform>Trans&amp;mettre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hands over to %2: %3</source>
        <translation>%1 transmet à %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::HelpDesk</name>
    <message>
        <source>The manual is written</source>
        <translation>Le manuel est écrit</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The manual was not written</source>
        <translation>Le manuel n’a pas été écrit</translation>
    </message>
    <message>
        <source>Writing the manual…</source>
        <translation>Écriture du manuel…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Enregistrer le manuel</translation>
    </message>
    <message>
        <source>Ratchet manual.pdf</source>
        <translation>Manuel de Ratchet.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ratchet::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précéd&amp;ent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Aucun résultat. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>Ratchet::HistoryLines</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportColumns</name>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Words are scored: %1</source>
        <translation>Les mots valent un score&#xa0;: %1</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Signification de la colonne %1</translation>
    </message>
    <message>
        <source>Together with &quot;%1&quot;</source>
        <translation>Avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(colonne %1)</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Take the first &amp;suggestion for every open name</source>
        <translation>Pren&amp;dre la première suggestion pour chaque nom ouvert</translation>
    </message>
    <message>
        <source>What the words of &quot;%1&quot; mean</source>
        <translation>Ce que signifient les mots de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Meaning of %1 in %2</source>
        <translation>Signification de %1 dans %2</translation>
    </message>
    <message>
        <source>Update those records</source>
        <translation>Mettre à jour ces fiches</translation>
    </message>
    <message>
        <source>Add them all as new records</source>
        <translation>Les ajouter toutes comme nouvelles fiches</translation>
    </message>
    <message>
        <source>Ask for each</source>
        <translation>Demander pour chacune</translation>
    </message>
    <message>
        <source>Rows that are nearly called as a record or a row above</source>
        <translation>Lignes portant presque le nom d’une fiche ou d’une ligne précédente</translation>
    </message>
    <message>
        <source>Names that are nearly known</source>
        <translation>Noms presque connus</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportDialog</name>
    <message>
        <source>The first row has the headers; they may be called anything. Dates, numbers and words are found out, and where that is not certain you are asked. Nothing is changed before you have seen every row.</source>
        <translation>La première ligne contient les en-têtes&#x202f;; ils peuvent porter n’importe quel nom. Dates, nombres et mots sont reconnus, et la question vous est posée quand ce n’est pas certain. Rien n’est modifié avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>Choose a &amp;file: CSV, Excel or OpenDocument…</source>
        <translation>Choisir un &amp;fichier&#xa0;: CSV, Excel ou OpenDocument…</translation>
    </message>
    <message>
        <source>Or &amp;paste cells copied from a spreadsheet:</source>
        <translation>Ou co&amp;ller des cellules copiées d’un tableur&#xa0;:</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet</source>
        <translation>Cellules copiées d’un tableur</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows that cannot be taken, and import the others</source>
        <translation>&amp;Omettre les lignes qui ne peuvent pas être prises, et importer les autres</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>Enre&amp;gistrer ces lignes…</translation>
    </message>
    <message>
        <source>These rows are &amp;history: records that are there already count as touched on the latest day of their row, as new ones do, and not today</source>
        <translation>Ces lignes sont de l’&amp;historique&#xa0;: les fiches déjà présentes comptent comme modifiées au dernier jour de leur ligne, comme les nouvelles, et non aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Keep this mapping as</source>
        <translation>&amp;Conserver cette correspondance sous</translation>
    </message>
    <message>
        <source>Keep this mapping as</source>
        <translation>Conserver cette correspondance sous</translation>
    </message>
    <message>
        <source>A name, e.g. Action log of the service desk; empty: not kept</source>
        <translation>Un nom, p. ex. Plan d’actions du centre de services&#x202f;; vide&#xa0;: non conservée</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précéd&amp;ent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past a gate</source>
        <translation>
            <numerusform>%Ln hors conditions d’accès</numerusform>
            <numerusform>%Ln hors conditions d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be read</source>
        <translation>
            <numerusform>%Ln ligne est illisible</numerusform>
            <numerusform>%Ln lignes sont illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) read as nothing</source>
        <translation>
            <numerusform>%Ln cellule lue comme absence de valeur</numerusform>
            <numerusform>%Ln cellules lues comme absence de valeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, services and the like are new</source>
        <translation>
            <numerusform>%Ln personne, service ou autre est nouveau</numerusform>
            <numerusform>%Ln personnes, services et autres sont nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns left out: %1 and %Ln more</source>
        <translation>
            <numerusform>Colonnes omises&#xa0;: %1 et %Ln autre</numerusform>
            <numerusform>Colonnes omises&#xa0;: %1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln ligne…</numerusform>
            <numerusform>Lecture de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. One undo takes it all back.</source>
        <translation>%1. Une seule annulation revient sur tout.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Classeurs et tableaux texte (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>The reading was cancelled. Nothing was changed.</source>
        <translation>La lecture a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no row below the headers in %1.</source>
        <translation>Il n’y a aucune ligne sous les en-têtes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s) as well that look like a &amp;total or a second table</source>
        <translation>
            <numerusform>Lire aussi %Ln ligne qui ressemble à un &amp;total ou à un second tableau</numerusform>
            <numerusform>Lire aussi %Ln lignes qui ressemblent à un &amp;total ou à un second tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are those of an export of %1.</source>
        <translation>Ces colonnes sont celles d’un export de %1.</translation>
    </message>
    <message>
        <source>These columns are known: the mapping &quot;%1&quot; is used.</source>
        <translation>Ces colonnes sont connues&#xa0;: la correspondance «&#xa0;%1&#xa0;» est utilisée.</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <translation>Importer&#xa0;: %1, depuis %2</translation>
    </message>
    <message>
        <source>Saving the rows…</source>
        <translation>Enregistrement des lignes…</translation>
    </message>
    <message>
        <source>Save the rows that cannot be taken</source>
        <translation>Enregistrer les lignes qui ne peuvent pas être prises</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>No column is &quot;%1&quot; yet, and nothing can be imported without one. Choose it for the column that has it.</source>
        <translation>Aucune colonne n’est encore «&#xa0;%1&#xa0;», et rien ne peut être importé sans elle. Choisissez-la pour la colonne qui la contient.</translation>
    </message>
    <message>
        <source>No row says anything: there is nothing to import.</source>
        <translation>Aucune ligne ne dit quoi que ce soit&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Answer what is still open: it cannot be guessed without the risk of swapping something.</source>
        <translation>Répondez à ce qui reste ouvert&#xa0;: on ne peut le deviner sans risquer d’intervertir quelque chose.</translation>
    </message>
    <message>
        <source>1 of 3 · Where the %1 come from</source>
        <translation>1 sur 3 · D’où viennent les données&#xa0;: %1</translation>
    </message>
    <message>
        <source>2 of 3 · What each column is</source>
        <translation>2 sur 3 · Ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>3 of 3 · What will happen</source>
        <translation>3 sur 3 · Ce qui va se passer</translation>
    </message>
    <message>
        <source>&amp;Next: choose a file…</source>
        <translation>&amp;Suivant&#xa0;: choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next: look at the rows</source>
        <translation>&amp;Suivant&#xa0;: voir les lignes</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>&amp;Importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) read as another value</source>
        <translation>
            <numerusform>%Ln cellule lue comme une autre valeur</numerusform>
            <numerusform>%Ln cellules lues comme d’autres valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportGates</name>
    <message>
        <source>Who a&amp;nswers for gains without proof</source>
        <translation>Qui &amp;répond des gains sans preuve</translation>
    </message>
    <message>
        <source>Take them, with the gap on record</source>
        <translation>Les prendre, la lacune consignée</translation>
    </message>
    <message>
        <source>Refuse them</source>
        <translation>Les refuser</translation>
    </message>
    <message>
        <source>Take them with a reason</source>
        <translation>Les prendre avec un motif</translation>
    </message>
    <message>
        <source>Rows past a gate</source>
        <translation>Lignes hors conditions d’accès</translation>
    </message>
    <message>
        <source>Reason for the rows past a gate</source>
        <translation>Motif pour les lignes hors conditions d’accès</translation>
    </message>
    <message>
        <source>The reason, for the history and where the record has a place for it</source>
        <translation>Le motif, pour l’historique et là où la fiche a une place pour lui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would bring a record past a gate without what it asks. Which, stands in their line.</source>
        <translation>
            <numerusform>%Ln ligne amènerait une fiche à un statut sans en remplir les conditions d’accès. Le détail figure sur la ligne.</numerusform>
            <numerusform>%Ln lignes amèneraient une fiche à un statut sans en remplir les conditions d’accès. Le détail figure sur leur ligne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportPreview</name>
    <message>
        <source>&amp;More…</source>
        <translation>Pl&amp;us…</translation>
    </message>
    <message>
        <source>All columns that are left out, and all that is to be said of the file</source>
        <translation>Toutes les colonnes omises, et tout ce qu’il y a à dire du fichier</translation>
    </message>
    <message>
        <source>&amp;Field by field</source>
        <translation>Cha&amp;mp par champ</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Lignes prises</translation>
    </message>
    <message>
        <source>Update and add</source>
        <translation>Mettre à jour et ajouter</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>Mettre à jour seulement</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Ajouter seulement</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Of a single row: its context menu, or the Delete key</source>
        <translation>Pour une seule ligne&#xa0;: son menu contextuel, ou la touche Suppr</translation>
    </message>
    <message>
        <source>What will happen, row by row</source>
        <translation>Ce qui va se passer, ligne par ligne</translation>
    </message>
    <message>
        <source>Blank cells keep what is there.</source>
        <translation>Les cellules vides gardent ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only: past a gate</source>
        <translation>Seulement&#xa0;: hors conditions d’accès</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln unreadable cell(s) em&amp;pty</source>
        <translation>
            <numerusform>Laisser &amp;vide %Ln cellule illisible</numerusform>
            <numerusform>Laisser &amp;vides %Ln cellules illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave &quot;%1&quot; empty</source>
        <translation>Laisser «&#xa0;%1&#xa0;» vide</translation>
    </message>
    <message>
        <source>All that is said of the current row</source>
        <translation>Tout ce qui est dit de la ligne actuelle</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportPreviewModel</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>stays; the file says %1</source>
        <translation>reste&#x202f;; le fichier indique %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Record, or what it holds</source>
        <translation>Fiche, ou ce qu’elle contient</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Ce qui change, ou pourquoi non</translation>
    </message>
    <message>
        <source>Tick it to take it.</source>
        <translation>Cochez-le pour le prendre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>header of a column: why its cell cannot be read</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImprovementPrint</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>The record of the chosen improvement as a PDF</source>
        <translation>La fiche de l’amélioration choisie en PDF</translation>
    </message>
    <message>
        <source>Print the improvement</source>
        <translation>Imprimer l’amélioration</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <translation>%1.pdf</translation>
    </message>
</context>
<context>
    <name>Ratchet::InputDialog</name>
    <message>
        <source>What was typed or changed in &quot;%1&quot; is not saved yet.</source>
        <translation>Ce qui a été saisi ou modifié dans «&#xa0;%1&#xa0;» n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>Ratchet::MainMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers ré&amp;cents</translation>
    </message>
    <message>
        <source>Import &amp;by kind</source>
        <translation>Importer par &amp;type</translation>
    </message>
    <message>
        <source>&amp;Export a whole list</source>
        <translation>&amp;Exporter une liste entière</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
</context>
<context>
    <name>Ratchet::MainWindow</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Open the de&amp;monstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>Fermer le re&amp;gistre</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Enregistrer une co&amp;pie sous…</translation>
    </message>
    <message>
        <source>&amp;Verify the ledger</source>
        <translation>&amp;Vérifier le grand livre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Rec&amp;hercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Prem&amp;iers pas</translation>
    </message>
    <message>
        <source>Reporting &amp;date and earlier states…</source>
        <translation>Da&amp;te d’arrêté et états antérieurs…</translation>
    </message>
    <message>
        <source>Back to the &amp;present</source>
        <translation>Revenir à l’état act&amp;uel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précéd&amp;ent</translation>
    </message>
    <message>
        <source>Ratchet</source>
        <translation>Ratchet</translation>
    </message>
    <message>
        <source>%1 – Ratchet</source>
        <translation>%1 – Ratchet</translation>
    </message>
    <message>
        <source>%1 · %2 ▾</source>
        <translation>%1 · %2 ▾</translation>
    </message>
    <message>
        <source>S&amp;maller texts</source>
        <translation>Texte &amp;plus petit</translation>
    </message>
    <message>
        <source>Texts of &amp;usual size</source>
        <translation>Texte de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Theme: follow the &amp;system</source>
        <translation>Thème&#xa0;: celui du &amp;système</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Thème&#xa0;: &amp;clair</translation>
    </message>
    <message>
        <source>Theme: da&amp;rk</source>
        <translation>Thème&#xa0;: som&amp;bre</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast, light</source>
        <translation>Thème : c&amp;ontraste élevé, clair</translation>
    </message>
    <message>
        <source>Theme: high c&amp;ontrast, dark</source>
        <translation>Thème : contraste éle&amp;vé, sombre</translation>
    </message>
    <message>
        <source>Prin&amp;t the list…</source>
        <translation>Imprimer la &amp;liste…</translation>
    </message>
    <message>
        <source>Lar&amp;ger texts</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
</context>
<context>
    <name>Ratchet::MergeDialog</name>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Rien ne s’y réfère.</translation>
    </message>
    <message>
        <source>Moved with it: %1.</source>
        <translation>Déplacé avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes, and what refers to it is moved to the one that you choose. That one keeps its name and takes what it lacks. The history keeps both; one undo takes it all back.</source>
        <translation>«&#xa0;%1&#xa0;» disparaît, et ce qui s’y réfère passe à la fiche que vous choisissez. Celle-ci garde son nom et reprend ce qui lui manque. L’historique garde les deux&#x202f;; une seule annulation revient sur tout.</translation>
    </message>
    <message>
        <source>Merge it into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Choose the one that stays.</source>
        <translation>Choisissez la fiche qui reste.</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricList</name>
    <message>
        <source>Find in metrics</source>
        <translation>Rechercher dans les indicateurs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Certain metrics</source>
        <translation>Certains indicateurs</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No metric yet. A metric shows whether an improvement worked: bring readings in from a spreadsheet or a ticket export, or make a metric and type them.</source>
        <translation>Aucun indicateur. Un indicateur montre si une amélioration a fonctionné&#xa0;: importez des relevés depuis un tableur ou un export de tickets, ou créez un indicateur et saisissez-les.</translation>
    </message>
    <message>
        <source>No metric is like this. Clear the search and the filters to see all.</source>
        <translation>Aucun indicateur ne correspond. Effacez la recherche et les filtres pour tous les voir.</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricListActions</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting the list…</source>
        <translation>Export de la liste…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricListModel</name>
    <message>
        <source>Nobody</source>
        <translation>Aucun référent</translation>
    </message>
    <message>
        <source>older than two periods</source>
        <translation>plus ancien que deux périodes</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Par rapport à la cible</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>En progrès</translation>
    </message>
    <message>
        <source>Faded or worse</source>
        <translation>Dissipé ou dégradé</translation>
    </message>
    <message>
        <source>Of concern</source>
        <translation>Préoccupant</translation>
    </message>
    <message>
        <source>Misses the target</source>
        <translation>Manque la cible</translation>
    </message>
    <message>
        <source>Nobody steers</source>
        <translation>Sans pilotage</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Uptime only</source>
        <translation>Disponibilité seule</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricView</name>
    <message>
        <source>‹ All metrics</source>
        <translation>‹ Tous les indicateurs</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>A part of them</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>In the chart: + and − zoom, Page Up and Page Down move, 0 shows everything; Ctrl and the wheel zoom as well.</source>
        <translation>Dans le graphique&#xa0;: + et − zooment, Page préc. et Page suiv. déplacent, 0 affiche tout&#x202f;; Ctrl et la molette zooment aussi.</translation>
    </message>
    <message>
        <source>Quarter on quarter</source>
        <translation>D’un trimestre à l’autre</translation>
    </message>
    <message>
        <source>Targets over time</source>
        <translation>Cibles dans le temps</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copier le graphique</translation>
    </message>
    <message>
        <source>Add &amp;readings…</source>
        <translation>Ajouter des rele&amp;vés…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Carte de contrôle</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>Étendues mobiles</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>Graphique de suivi</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Tous les relevés</translation>
    </message>
    <message numerus="yes">
        <source>Latest %Ln reading(s)</source>
        <translation>
            <numerusform>Dernier relevé (%Ln)</numerusform>
            <numerusform>%Ln derniers relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody steers this metric</source>
        <translation>Personne ne pilote cet indicateur</translation>
    </message>
    <message>
        <source>Link the improvement that is meant to move it, with the day on which it takes effect. Then its readings are compared with those before.</source>
        <translation>Liez l’amélioration qui doit le faire évoluer, avec le jour où elle prend effet. Ses relevés sont alors comparés à ceux d’avant.</translation>
    </message>
    <message>
        <source>Link an improvement…</source>
        <translation>Lier une amélioration…</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Piloté par</translation>
    </message>
    <message>
        <source>What would change this verdict</source>
        <translation>Ce qui changerait ce verdict</translation>
    </message>
    <message>
        <source>Interrupted time series</source>
        <translation>Série chronologique interrompue</translation>
    </message>
    <message>
        <source>Amended after it was registered</source>
        <translation>Modifié par avenant après inscription</translation>
    </message>
    <message>
        <source>&amp;Save chart as picture…</source>
        <translation>Enre&amp;gistrer le graphique en image…</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Présen&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Edit metric…</source>
        <translation>&amp;Modifier l’indicateur…</translation>
    </message>
    <message>
        <source>Link an &amp;improvement…</source>
        <translation>L&amp;ier une amélioration…</translation>
    </message>
    <message>
        <source>Register the &amp;claim…</source>
        <translation>Inscrire l’&amp;engagement…</translation>
    </message>
    <message>
        <source>&amp;New limits…</source>
        <translation>&amp;Nouvelles limites…</translation>
    </message>
    <message>
        <source>Set a &amp;target…</source>
        <translation>Fixer une ci&amp;ble…</translation>
    </message>
    <message>
        <source>&amp;Annotate…</source>
        <translation>Ann&amp;oter…</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Le graphique n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg);;Page PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricsPage</name>
    <message>
        <source>&amp;New metric</source>
        <translation>&amp;Nouvel indicateur</translation>
    </message>
    <message>
        <source>&amp;Import readings…</source>
        <translation>&amp;Importer des relevés…</translation>
    </message>
    <message>
        <source>From &amp;tickets…</source>
        <translation>Depuis des &amp;tickets…</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln indicateur</numerusform>
            <numerusform>%Ln indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improving</source>
        <translation>
            <numerusform>%Ln en progrès</numerusform>
            <numerusform>%Ln en progrès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faded or worse</source>
        <translation>
            <numerusform>%Ln dissipé ou dégradé</numerusform>
            <numerusform>%Ln dissipés ou dégradés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::NameCompletion</name>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Ratchet::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Ratchet::OccurrenceDialog</name>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>H&amp;eld at</source>
        <translation>&amp;Tenu le</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Others who were there</source>
        <translation>Autres présents</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Décisions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>One decision a line</source>
        <translation>Une décision par ligne</translation>
    </message>
    <message>
        <source>New a&amp;ctions</source>
        <translation>&amp;Nouvelles actions</translation>
    </message>
    <message>
        <source>New actions</source>
        <translation>Nouvelles actions</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Compte rendu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Metrics disc&amp;ussed</source>
        <translation>Indicateurs disc&amp;utés</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>Indicateurs examinés</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Consigner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Prévu le %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Held at, or moved to</source>
        <translation>Tenu le, ou déplacé au</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody holds: %1</source>
        <translation>Personne ne tient&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;All were there</source>
        <translation>Tous p&amp;résents</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>Noms, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Others, separated by semicolons</source>
        <translation>Autres, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>One action a line: title; owner; due, such as: Order the labels; Ada; %1</source>
        <translation>Une action par ligne&#xa0;: titre; responsable; échéance, par exemple&#xa0;: Commander les étiquettes; Ada; %1</translation>
    </message>
    <message>
        <source>Mov&amp;ed to</source>
        <translation>Dé&amp;placé au</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1&#xa0;: %2, d’ici au %3</translation>
    </message>
    <message>
        <source>%1: %2, without a date</source>
        <translation>%1&#xa0;: %2, sans date</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 du %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, expected change %2 %3</source>
        <translation>%1, évolution attendue %2 %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 d’ici au %2</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Amended on %1: %2. %3 (%4)</source>
        <translation>Avenant du %1&#xa0;: %2. %3 (%4)</translation>
    </message>
    <message>
        <source>Register this claim…</source>
        <translation>Inscrire cet engagement…</translation>
    </message>
    <message>
        <source>Register the claim on %1</source>
        <translation>Inscrire l’engagement sur %1</translation>
    </message>
    <message>
        <source>%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5</source>
        <translation>%1 = (valeur %2 + urgence %3 + risque %4) ÷ effort %5</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Called &quot;%1&quot; without what that asks</source>
        <translation>Au statut «&#xa0;%1&#xa0;» sans ce qu’il demande</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Before this can be called embedded</source>
        <translation>Avant de pouvoir passer à Ancré</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Count without proof…</source>
        <translation>Compter sans preuve…</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>To no other service yet.</source>
        <translation>Dans aucun autre service pour l’instant.</translation>
    </message>
    <message>
        <source>Carry over to other services…</source>
        <translation>Reprendre dans d’autres services…</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Dernières modifications</translation>
    </message>
</context>
<context>
    <name>Ratchet::OwnerSheetsDialog</name>
    <message>
        <source>Sheets for owners</source>
        <translation>Feuilles de suivi des responsables</translation>
    </message>
    <message>
        <source>Each person gets a workbook with their open actions and improvements, in which status, dates and a note can be filled in. What comes back is shown field by field before it is taken over.</source>
        <translation>Chaque personne reçoit un classeur avec ses actions et améliorations ouvertes, où statut, dates et note peuvent être remplis. Ce qui revient est montré champ par champ avant d’être appliqué.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>Améliorations ouvertes</translation>
    </message>
    <message>
        <source>Nobody owns an open action or improvement.</source>
        <translation>Personne n’est responsable d’une action ou d’une amélioration ouverte.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Répertoire</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Écr&amp;ire</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln sheet(s)</source>
        <translation>
            <numerusform>Écr&amp;ire %Ln feuille</numerusform>
            <numerusform>Écr&amp;ire %Ln feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n’y a pas de répertoire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Remplacer les fichiers&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these files are there already:</source>
        <translation>
            <numerusform>%Ln de ces fichiers existe déjà&#xa0;:</numerusform>
            <numerusform>%Ln de ces fichiers existent déjà&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Writing sheets…</source>
        <translation>Écriture des feuilles de suivi…</translation>
    </message>
    <message>
        <source>The sheets were not all written</source>
        <translation>Toutes les feuilles de suivi n’ont pas été écrites</translation>
    </message>
    <message>
        <source>Sheets written</source>
        <translation>Feuilles de suivi écrites</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) are in %1. They come back by File &gt; Import, or dropped on the window.</source>
        <translation>
            <numerusform>%Ln feuille de suivi est dans %1. Elle revient par Fichier &gt; Importer, ou déposée sur la fenêtre.</numerusform>
            <numerusform>%Ln feuilles de suivi sont dans %1. Elles reviennent par Fichier &gt; Importer, ou déposées sur la fenêtre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PackComparisonDialog</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Comparer à</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · arrêté au %2</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Both packs are being computed again…</source>
        <translation>Les deux dossiers sont recalculés…</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>rien n’est différent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Comparison %1 %2.pdf</source>
        <translation>Comparaison %1 %2.pdf</translation>
    </message>
</context>
<context>
    <name>Ratchet::PackDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the pack is about everything.</source>
        <translation>Si rien n’est coché, le dossier porte sur tout.</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>&amp;Judged as of</source>
        <translation>&amp;Jugé au</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Jugé au</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>Modifications depuis &amp;le</translation>
    </message>
    <message>
        <source>Otherwise since the pack before.</source>
        <translation>Sinon depuis le dossier précédent.</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>How much of each question is told; it ticks the sections that it has.</source>
        <translation>Ce qui est dit de chaque question ; elle coche les sections qu’elle comporte.</translation>
    </message>
    <message>
        <source>Board: verdicts and a chart each, 4 to 6 pages</source>
        <translation>Direction : les verdicts et un graphique chacun, 4 à 6 pages</translation>
    </message>
    <message>
        <source>Service review: with checks and all metrics, about 10 pages for a service</source>
        <translation>Revue de service : avec les critères et tous les indicateurs, une dizaine de pages pour un service</translation>
    </message>
    <message>
        <source>Auditor: everything</source>
        <translation>Auditeur : tout</translation>
    </message>
    <message>
        <source>Sec&amp;tions</source>
        <translation>Se&amp;ctions</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Working copy: data attached</source>
        <translation>Copie de travail&#xa0;: données jointes</translation>
    </message>
    <message>
        <source>Archive: PDF/A-1b, data beside it</source>
        <translation>Archive&#xa0;: PDF/A-1b, données à côté</translation>
    </message>
    <message>
        <source>&amp;Roles instead of names</source>
        <translation>&amp;Rôles au lieu des noms</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Éta&amp;bli par</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revu par</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>%1: with a date</source>
        <translation>%1&#xa0;: avec une date</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1&#xa0;: date</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The logo was not taken</source>
        <translation>Le logo n’a pas été pris</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image est illisible.</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo retiré</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Logo modifié</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Evidence pack %1.pdf</source>
        <translation>Dossier de preuves %1.pdf</translation>
    </message>
    <message>
        <source>Export evidence pack</source>
        <translation>Exporter le dossier de preuves</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ratchet::PackPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Mise en page…</translation>
    </message>
</context>
<context>
    <name>Ratchet::PacksView</name>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>&amp;Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>Afficher &amp;dans le répertoire</translation>
    </message>
    <message>
        <source>Copy &amp;hash</source>
        <translation>Copier l’&amp;empreinte</translation>
    </message>
    <message>
        <source>Verif&amp;y a file…</source>
        <translation>Vérifier un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer à…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Attest…</source>
        <translation>A&amp;ttester…</translation>
    </message>
    <message>
        <source>&amp;New evidence pack…</source>
        <translation>&amp;Nouveau dossier de preuves…</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Dossiers de preuves</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln attesté</numerusform>
            <numerusform>%Ln attestés</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence pack was made from this register yet. Ctrl+P makes one: a PDF with every answer, its proof and the data behind it. It is listed here with its hash, can be attested to question by question, verified against the register, and compared with the next one.</source>
        <translation>Aucun dossier de preuves n’a encore été créé à partir de ce registre. Ctrl+P en crée un&#xa0;: un PDF avec chaque réponse, sa preuve et les données qui la fondent. Il est listé ici avec son empreinte, peut être attesté question par question, vérifié par rapport au registre et comparé au suivant.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Détails du dossier</translation>
    </message>
    <message>
        <source>Attested to question %1 of %2</source>
        <translation>Attestation de la question %1 de %2</translation>
    </message>
    <message>
        <source>Who signs answers for one of the five answers of %1 as it stood after change %2. The statement goes into the ledger and is printed in the next pack.</source>
        <translation>Qui signe répond de l’une des cinq réponses de %1 telle qu’elle était après la modification %2. La déclaration entre dans le grand livre et est imprimée dans le prochain dossier.</translation>
    </message>
    <message>
        <source>Attest to %1</source>
        <translation>Attester %1</translation>
    </message>
    <message>
        <source>&amp;Attest</source>
        <translation>&amp;Attester</translation>
    </message>
    <message>
        <source>Question (1 to 5)</source>
        <translation>Question (1 à 5)</translation>
    </message>
    <message>
        <source>The answer is complete and right to the best of my knowledge.</source>
        <translation>La réponse est complète et exacte en l’état de mes connaissances.</translation>
    </message>
    <message>
        <source>%1 To be asked: %2.</source>
        <translation>%1 À qui demander&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve %1 maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Verify a pack</source>
        <translation>Vérifier un dossier</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer à…</translation>
    </message>
    <message>
        <source>There is no other pack to compare with yet.</source>
        <translation>Il n’y a pas encore d’autre dossier à comparer.</translation>
    </message>
    <message>
        <source>The file is no longer where it was written:
%1</source>
        <translation>Le fichier n’est plus là où il a été écrit&#xa0;:
%1</translation>
    </message>
    <message>
        <source>The folder is no longer there:
%1</source>
        <translation>Le répertoire n’existe plus&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>Ratchet::PeopleView</name>
    <message>
        <source>N&amp;ew: Person</source>
        <translation>N&amp;ouvelle personne</translation>
    </message>
    <message>
        <source>Ed&amp;it person…</source>
        <translation>&amp;Modifier la personne…</translation>
    </message>
    <message>
        <source>If they &amp;left tomorrow…</source>
        <translation>&amp;En cas de départ demain…</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people who own, chair and steward; here stands what each of them holds, and what stops if they leave.</source>
        <translation>Personne pour l’instant. Ajoutez ceux qui sont responsables, président et sont référents&#x202f;; ici figure ce que chacun détient, et ce qui s’arrête s’il part.</translation>
    </message>
</context>
<context>
    <name>Ratchet::PeriodAdherence</name>
    <message>
        <source>Other dates…</source>
        <translation>Autres dates…</translation>
    </message>
    <message>
        <source>Adherence of dates of your own</source>
        <translation>Assiduité sur les dates de votre choix</translation>
    </message>
    <message>
        <source>Held by due in the time shown, up to the reporting date; cancelled ones, and those before a ceremony counts, are not due. Shows the records.</source>
        <translation>Rendez-vous tenus sur prévus sur la période affichée, jusqu’à la date d’arrêté&#x202f;; les annulés et ceux d’avant la prise en compte d’une cérémonie ne comptent pas comme prévus. Affiche les fiches.</translation>
    </message>
</context>
<context>
    <name>Ratchet::PirView</name>
    <message>
        <source>Post-incident reviews</source>
        <translation>Revues post-incident</translation>
    </message>
    <message>
        <source>Contributing conditions, not culprits</source>
        <translation>Des conditions contributives, pas des coupables</translation>
    </message>
    <message>
        <source>Lessons and what became of them</source>
        <translation>Les leçons et ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>Type a lesson and press Return</source>
        <translation>Saisir une leçon et appuyer sur Entrée</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Type an action and press Return: it belongs to the lesson chosen above, or to the review</source>
        <translation>Saisir une action et appuyer sur Entrée&#xa0;: elle se rattache à la leçon choisie plus haut, ou à la revue</translation>
    </message>
    <message>
        <source>Type an action and press Return: Order the labels; Ada; Friday, or: Order the labels @Ada due Friday</source>
        <translation>Saisir une action et appuyer sur Entrée&#xa0;: Commander les étiquettes; Ada; vendredi, ou&#xa0;: Commander les étiquettes @Ada échéance vendredi</translation>
    </message>
    <message>
        <source>It belongs to the lesson chosen above, or to the review. Owner and due date may be left out.</source>
        <translation>Elle se rattache à la leçon choisie plus haut, ou à la revue. Responsable et échéance peuvent être omis.</translation>
    </message>
    <message>
        <source>What is understood of the action</source>
        <translation>Ce qui est compris de l’action</translation>
    </message>
    <message>
        <source>&amp;Status of the action</source>
        <translation>&amp;Statut de l’action</translation>
    </message>
    <message>
        <source>No post-incident review yet</source>
        <translation>Aucune revue post-incident</translation>
    </message>
    <message>
        <source>A review asks which conditions let an incident happen, what is learned from it, and who does what until when. Import an action log by File, Import, or begin with one review.</source>
        <translation>Une revue demande quelles conditions ont permis un incident, ce qu’on en apprend, et qui fait quoi pour quand. Importez un plan d’actions par Fichier, Importer, ou commencez par une revue.</translation>
    </message>
    <message>
        <source>&amp;New review</source>
        <translation>&amp;Nouvelle revue</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln revue</numerusform>
            <numerusform>%Ln revues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln tenue</numerusform>
            <numerusform>%Ln tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>tenue le %1</translation>
    </message>
    <message>
        <source>✕ not held</source>
        <translation>✕ non tenue</translation>
    </message>
    <message>
        <source>✕ no action</source>
        <translation>✕ sans action</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%1 sur %2 clôturées</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln late</source>
        <translation>
            <numerusform>✕ %Ln en retard</numerusform>
            <numerusform>✕ %Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>None are written down: what made this incident possible?</source>
        <translation>Aucune n’est notée&#xa0;: qu’est-ce qui a rendu cet incident possible&#x202f;?</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>✕ nobody</source>
        <translation>✕ personne</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::PresentDialog</name>
    <message>
        <source>Present slides</source>
        <translation>Présenter les diapositives</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>On d&amp;isplay</source>
        <translation>Sur l’é&amp;cran</translation>
    </message>
    <message>
        <source>On display</source>
        <translation>Sur l’écran</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Your n&amp;otes on this slide</source>
        <translation>Vos &amp;notes sur cette diapositive</translation>
    </message>
    <message>
        <source>Only you see these, before the notes that the data give.</source>
        <translation>Elles ne sont visibles que pour vous, et précèdent les notes issues des données.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Présen&amp;ter</translation>
    </message>
    <message>
        <source>No particular review</source>
        <translation>Aucune revue en particulier</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Tout le registre</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Making the slides…</source>
        <translation>Création des diapositives…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slide(s) chosen; the others wait behind the end</source>
        <translation>
            <numerusform>%1 diapositive choisie sur %Ln ; les autres attendent après la fin</numerusform>
            <numerusform>%1 diapositives choisies sur %Ln ; les autres attendent après la fin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PresentationWindow</name>
    <message>
        <source>%1 – Presentation</source>
        <translation>%1 – Présentation</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>Première diapositive</translation>
    </message>
    <message>
        <source>Last back-up slide</source>
        <translation>Dernière diapositive de réserve</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Dernière diapositive</translation>
    </message>
    <message numerus="yes">
        <source>Last slide · %Ln back-up slide(s): O</source>
        <translation>
            <numerusform>Dernière diapositive · %Ln diapositive de réserve : O</numerusform>
            <numerusform>Dernière diapositive · %Ln diapositives de réserve : O</numerusform>
        </translation>
    </message>
    <message>
        <source>Slide copied</source>
        <translation>Diapositive copiée</translation>
    </message>
    <message>
        <source>Slide %1 – Enter</source>
        <translation>Diapositive %1 – Entrée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::PurposeDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What is in this file? What its headers say stands first. Nothing is imported before you have seen each row.</source>
        <translation>Que contient ce fichier&#x202f;? Ce que disent ses en-têtes vient en premier. Rien n’est importé avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>What the file can be brought in as</source>
        <translation>Ce que le fichier peut devenir</translation>
    </message>
    <message>
        <source>Bring in as</source>
        <translation>Importer comme</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui plaide pour</translation>
    </message>
    <message>
        <source>Hours used, from a timesheet</source>
        <translation>Heures utilisées, d’après une feuille de temps</translation>
    </message>
    <message>
        <source>Metrics, counted from tickets</source>
        <translation>Indicateurs, comptés à partir de tickets</translation>
    </message>
    <message>
        <source>RACI matrix</source>
        <translation>Matrice RACI</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>Ratchet::QuestionCard</name>
    <message>
        <source>Make or import improvements ›</source>
        <translation>Créer ou importer des améliorations ›</translation>
    </message>
    <message>
        <source>Make or import PIRs ›</source>
        <translation>Créer ou importer des PIR ›</translation>
    </message>
    <message>
        <source>Plan the hours of the teams ›</source>
        <translation>Planifier les heures des équipes ›</translation>
    </message>
    <message>
        <source>Make or import metrics ›</source>
        <translation>Créer ou importer des indicateurs ›</translation>
    </message>
    <message>
        <source>Write the RACI matrix ›</source>
        <translation>Écrire la matrice RACI ›</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✕ Nobody to ask (%1)</source>
        <translation>✕ Personne à qui demander (%1)</translation>
    </message>
    <message>
        <source>Ask: %1 (%2)</source>
        <translation>Demander à&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · Artefact: %2</source>
        <translation>%1 · Artefact&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2: show the rows</source>
        <translation>%1 %2&#xa0;: afficher les lignes</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 ›</source>
        <translation>%1&#xa0;: %2 ›</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), nothing to judge yet ›</source>
        <translation>
            <numerusform>%Ln critère, rien à juger pour l’instant ›</numerusform>
            <numerusform>%Ln critères, rien à juger pour l’instant ›</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks met, %3 by none ›</source>
        <translation>critères remplis&#xa0;: %1 sur %2, %3 par aucun ›</translation>
    </message>
    <message>
        <source>%1 of %2 checks met ›</source>
        <translation>critères remplis&#xa0;: %1 sur %2 ›</translation>
    </message>
</context>
<context>
    <name>Ratchet::QuickOpen</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A record, a page or a command</source>
        <translation>Une fiche, une page ou une commande</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Aucun résultat. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ choisir · Entrée ouvre · Échap ferme</translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciActions</name>
    <message>
        <source>&amp;New activity</source>
        <translation>&amp;Nouvelle activité</translation>
    </message>
    <message>
        <source>New r&amp;ole</source>
        <translation>No&amp;uveau rôle</translation>
    </message>
    <message>
        <source>&amp;Edit activity…</source>
        <translation>&amp;Modifier l’activité…</translation>
    </message>
    <message>
        <source>Edit role, who &amp;holds it…</source>
        <translation>Modifier le rôle, son &amp;titulaire…</translation>
    </message>
    <message>
        <source>&amp;Delete activity…</source>
        <translation>&amp;Supprimer l’activité…</translation>
    </message>
    <message>
        <source>De&amp;lete role…</source>
        <translation>Supprimer l&amp;e rôle…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the &amp;whole matrix</source>
        <translation>Copier la matr&amp;ice entière</translation>
    </message>
    <message>
        <source>&amp;Paste codes or a matrix</source>
        <translation>Coller des &amp;codes ou une matrice</translation>
    </message>
    <message>
        <source>Reviewed toda&amp;y</source>
        <translation>Revue faite au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Te&amp;mplates and letters</source>
        <translation>Mo&amp;dèles et lettres</translation>
    </message>
    <message>
        <source>Add the template for improvement as %1</source>
        <translation>Ajouter le modèle d’amélioration en %1</translation>
    </message>
    <message>
        <source>Use the letters of %1</source>
        <translation>Utiliser les lettres de %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot;: %3 → %4</source>
        <translation>%1 dans «&#xa0;%2&#xa0;»&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>Cells of the responsibility matrix emptied</source>
        <translation>Cellules de la matrice des responsabilités vidées</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Rien n’a été collé</translation>
    </message>
    <message>
        <source>Codes pasted into the responsibility matrix</source>
        <translation>Codes collés dans la matrice des responsabilités</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Responsibility matrix pasted</source>
        <translation>Matrice des responsabilités collée</translation>
    </message>
    <message>
        <source>Activity &quot;%1&quot; moved</source>
        <translation>Activité «&#xa0;%1&#xa0;» déplacée</translation>
    </message>
    <message>
        <source>Role &quot;%1&quot; moved</source>
        <translation>Rôle «&#xa0;%1&#xa0;» déplacé</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>Supprimer l’activité</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted with its codes. Undo brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé avec ses codes. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Activity &quot;%1&quot; deleted</source>
        <translation>Activité «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Supprimer le rôle</translation>
    </message>
    <message>
        <source>Role &quot;%1&quot; deleted</source>
        <translation>Rôle «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Template %1 of the responsibility matrix</source>
        <translation>Modèle %1 de la matrice des responsabilités</translation>
    </message>
    <message>
        <source>Letters of %1 for the responsibility matrix</source>
        <translation>Lettres de %1 pour la matrice des responsabilités</translation>
    </message>
    <message>
        <source>Responsibility matrix reviewed</source>
        <translation>Matrice des responsabilités revue</translation>
    </message>
    <message>
        <source>Print the responsibility matrix</source>
        <translation>Imprimer la matrice des responsabilités</translation>
    </message>
    <message>
        <source>RACI %1.pdf</source>
        <translation>RACI %1.pdf</translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciModel</name>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1 (départ)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>aucune part</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciView</name>
    <message>
        <source>Responsibility matrix: activities down, roles across</source>
        <translation>Matrice des responsabilités&#xa0;: activités en lignes, rôles en colonnes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Load of each role</source>
        <translation>Charge de chaque rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>No responsibility matrix yet</source>
        <translation>Aucune matrice des responsabilités</translation>
    </message>
    <message>
        <source>Begin with the template for continual improvement and put it right, or paste a matrix from a spreadsheet: activities down, roles across.</source>
        <translation>Commencez par le modèle d’amélioration continue et ajustez-le, ou collez une matrice depuis un tableur&#xa0;: activités en lignes, rôles en colonnes.</translation>
    </message>
    <message>
        <source>Use the &amp;template</source>
        <translation>Utiliser le &amp;modèle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activité</numerusform>
            <numerusform>%Ln activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln rôle</numerusform>
            <numerusform>%Ln rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewed on %1, again by %2</source>
        <translation>revue le %1, à nouveau d’ici au %2</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>pas encore revue</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>aucun constat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with this matrix.</source>
        <translation>✓ Rien à reprocher à cette matrice.</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The letters of %1</source>
        <translation>Les lettres de %1</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Type a letter to set or clear it; double click a cell, or press Space, to go through them. A and %1 may stand together. Delete empties, Alt with the arrow keys moves rows and columns.</source>
        <translation>Tapez une lettre pour la mettre ou l’enlever&#x202f;; double-cliquez sur une cellule, ou appuyez sur Espace, pour les parcourir. A et %1 peuvent figurer ensemble. Suppr vide, Alt et les flèches déplacent lignes et colonnes.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RankActions</name>
    <message>
        <source>Move up in ran&amp;k…</source>
        <translation>Mon&amp;ter au classement…</translation>
    </message>
    <message>
        <source>Move &amp;down in rank…</source>
        <translation>&amp;Descendre au classement…</translation>
    </message>
    <message>
        <source>The rank was not changed</source>
        <translation>Le rang n’a pas été modifié</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingExample</name>
    <message>
        <source>Try a reading (it is not kept)</source>
        <translation>Essayer un relevé (il n’est pas conservé)</translation>
    </message>
    <message>
        <source>of</source>
        <comment>counted of how many</comment>
        <translation>sur</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingsDialog</name>
    <message>
        <source>Type into the last row, or paste cells copied from a spreadsheet: date, value, numerator, denominator, note. With numerator and denominator the value is computed. Emptying a row removes its reading; the history keeps what was there.</source>
        <translation>Saisissez dans la dernière ligne, ou collez des cellules copiées d’un tableur&#xa0;: date, valeur, numérateur, dénominateur, note. Avec numérateur et dénominateur, la valeur est calculée. Vider une ligne retire son relevé&#x202f;; l’historique garde ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Readings of %1</source>
        <translation>Relevés de %1</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Save readings</source>
        <translation>&amp;Enregistrer les relevés</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln corrigé</numerusform>
            <numerusform>%Ln corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln retiré</numerusform>
            <numerusform>%Ln retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingsModel</name>
    <message>
        <source>A reading needs its date.</source>
        <translation>Un relevé demande sa date.</translation>
    </message>
    <message>
        <source>A reading needs its value, or a numerator and a denominator.</source>
        <translation>Un relevé demande sa valeur, ou un numérateur et un dénominateur.</translation>
    </message>
    <message>
        <source>This day is there twice, also in row %1.</source>
        <translation>Ce jour figure deux fois, aussi à la ligne %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordActions</name>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit &amp;selected together…</source>
        <translation>Modifier la &amp;sélection…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les li&amp;gnes</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet…</source>
        <translation>Coller depuis un ta&amp;bleur…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>Sera supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 will be deleted, and with it %2.</source>
        <translation>Sera supprimé&#xa0;: %1, et avec&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo or &quot;Restore deleted&quot; brings it back.</source>
        <translation>«&#xa0;Annuler&#xa0;» ou «&#xa0;Restaurer les suppressions&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copying the rows…</source>
        <translation>Copie des lignes…</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Rien à coller</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first, their headers included.</source>
        <translation>Copiez d’abord des cellules dans un tableur, avec leurs en-têtes.</translation>
    </message>
    <message>
        <source>Exporting the list…</source>
        <translation>Export de la liste…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordDialog</name>
    <message>
        <source>New %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précéd&amp;ent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: aucun</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordPage</name>
    <message>
        <source>Views and kinds of records</source>
        <translation>Vues et types de fiches</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordPanel</name>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · %2 à l’écran</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Regrouper par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing matches. Change the search, or take the filters away.</source>
        <translation>Aucune correspondance. Modifiez la recherche, ou retirez les filtres.</translation>
    </message>
    <message>
        <source>There are no %1 in what is shown, and it cannot be changed.</source>
        <translation>L’état affiché ne contient aucune fiche de ce type (%1), et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>There are no %1 in this register yet.</source>
        <translation>Ce registre ne contient encore aucune fiche de ce type (%1).</translation>
    </message>
    <message>
        <source>There are no %1 in this register yet. Make the first one, or bring in what stands in a spreadsheet.</source>
        <translation>Ce registre ne contient encore aucune fiche de ce type (%1). Créez la première, ou importez ce que contient un tableur.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordView</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>A click sorts. What was sorted by before stays the second order: click the second column first.</source>
        <translation>Un clic trie. Le tri précédent reste le second ordre&#xa0;: cliquez d’abord sur la seconde colonne.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecurrenceEditor</name>
    <message>
        <source>Every</source>
        <translation>Intervalle de</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Jours, semaines, mois ou ans</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>By day of the month or by weekday</source>
        <translation>Par jour du mois ou par jour de la semaine</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Lequel du mois</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand elle finit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>après un nombre de fois</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>à une date</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Sauf le</translation>
    </message>
    <message>
        <source>Not on these dates</source>
        <translation>Sauf à ces dates</translation>
    </message>
    <message>
        <source>Dates, separated by semicolons</source>
        <translation>Dates, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule (RFC 5545)</source>
        <translation>Règle (RFC 5545)</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>jour ouvré</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>No recurrence yet.</source>
        <translation>Aucune récurrence.</translation>
    </message>
    <message>
        <source>%1. The controls cannot show all of this rule; it is edited as text.</source>
        <translation>%1. Le formulaire ne peut pas montrer toute cette règle&#x202f;; elle se modifie sous forme de texte.</translation>
    </message>
    <message>
        <source>There is no date to come.</source>
        <translation>Aucune date à venir.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochaines&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecurrenceField</name>
    <message>
        <source>It recurs</source>
        <translation>Récurrent</translation>
    </message>
    <message>
        <source>Once it is done, the next one is raised with it, due on the next date. What is given up (not doing, cancelled, rejected, withdrawn) ends the series.</source>
        <translation>Une fois faite, la suivante est émise aussitôt, avec la prochaine date pour échéance. Ce qui est abandonné (écarté, annulé, rejeté, retiré) met fin à la série.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReferenceEditor</name>
    <message numerus="yes">
        <source>and %Ln more: type to narrow</source>
        <translation>
            <numerusform>et %Ln autre&#xa0;: saisir pour affiner</numerusform>
            <numerusform>et %Ln autres&#xa0;: saisir pour affiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterFiles</name>
    <message>
        <source>Ratchet registers (*.ratchet)</source>
        <translation>Registres Ratchet (*.ratchet)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Every change is signed with a name, for whoever reads the history. What is yours?</source>
        <translation>Chaque modification est signée d’un nom, pour qui lit l’historique. Quel est le vôtre&#x202f;?</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Improvements.ratchet</source>
        <translation>Améliorations.ratchet</translation>
    </message>
    <message>
        <source>The register was not made</source>
        <translation>Le registre n’a pas été créé</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>You can open it for reading: you see everything, and change nothing.</source>
        <translation>Vous pouvez l’ouvrir en lecture&#xa0;: vous voyez tout, et ne modifiez rien.</translation>
    </message>
    <message>
        <source>If that program is gone for good, you can take the register over.</source>
        <translation>Si ce programme a disparu pour de bon, vous pouvez prendre la main sur le registre.</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>Prendre la main…</translation>
    </message>
    <message>
        <source>Or you save a copy in another folder and write to that.</source>
        <translation>Ou bien vous enregistrez une copie dans un autre répertoire et y travaillez.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing</source>
        <translation>%1 ne peut pas être ouvert en écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it over only if you know that this program does not run any more: where two write at the same time, changes of one of them are lost. A program that still runs writes nothing more to this file and keeps what it has in a copy.</source>
        <translation>Ne prenez la main que si vous savez que ce programme ne tourne plus&#xa0;: là où deux écrivent en même temps, des modifications de l’un sont perdues. Un programme qui tourne encore n’écrit plus rien dans ce fichier et garde ce qu’il a dans une copie.</translation>
    </message>
    <message>
        <source>Take %1 over?</source>
        <translation>Prendre la main sur %1&#x202f;?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>By its name it was made by a program that synchronises folders, which found two versions of %1. It is open as a register of its own; what it holds is not in the other one by itself.</source>
        <translation>D’après son nom, il a été créé par un programme de synchronisation de répertoires qui a trouvé deux versions de %1. Il est ouvert comme un registre à part&#x202f;; ce qu’il contient ne se trouve pas de lui-même dans l’autre.</translation>
    </message>
    <message>
        <source>%1 looks like a conflict copy</source>
        <translation>%1 ressemble à une copie de conflit</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterPage</name>
    <message>
        <source>List or board</source>
        <translation>Liste ou tableau</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterStatus</name>
    <message>
        <source>Verifying the ledger…</source>
        <translation>Vérification du grand livre…</translation>
    </message>
    <message>
        <source>What is open is not in its file any more.</source>
        <translation>Ce qui est ouvert n’est plus dans son fichier.</translation>
    </message>
    <message>
        <source>Somebody went on in the register while it was open here. Open it again to verify it with what was added.</source>
        <translation>Quelqu’un a continué à travailler dans le registre pendant qu’il était ouvert ici. Rouvrez-le pour le vérifier avec ce qui a été ajouté.</translation>
    </message>
    <message>
        <source>⚠ Ledger not verified</source>
        <translation>⚠ Grand livre non vérifié</translation>
    </message>
    <message>
        <source>✓ Ledger intact</source>
        <translation>✓ Grand livre intact</translation>
    </message>
    <message>
        <source>Every change from 1 to %1 was verified.</source>
        <translation>Chaque modification de 1 à %1 a été vérifiée.</translation>
    </message>
    <message>
        <source>✕ Ledger broken, findings: %1</source>
        <translation>✕ Grand livre rompu, constats&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 takes it back</source>
        <translation>%1 · %2 pour revenir en arrière</translation>
    </message>
    <message>
        <source>Read-only · change %1</source>
        <translation>Lecture seule · modification %1</translation>
    </message>
    <message>
        <source>Saved · change %1</source>
        <translation>Enregistré · modification %1</translation>
    </message>
    <message>
        <source>⚠ Not in its file · change %1</source>
        <translation>⚠ Absent de son fichier · modification %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sauvegarde %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
</context>
<context>
    <name>Ratchet::RelatedModel</name>
    <message>
        <source>Done, %</source>
        <translation>Fait, %</translation>
    </message>
</context>
<context>
    <name>Ratchet::RelatedTable</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open %1 on its page</source>
        <translation>Ouvrir sur sa page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;Tasks of Pilot&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 will be deleted. Undo brings it back.</source>
        <translation>Sera supprimé&#xa0;: %1. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RestoreDialog</name>
    <message>
        <source>Restore deleted records</source>
        <translation>Restaurer des fiches supprimées</translation>
    </message>
    <message>
        <source>A record comes back as it was, together with what was deleted along with it.</source>
        <translation>Une fiche revient telle qu’elle était, avec ce qui a été supprimé en même temps.</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 n’a pas été restauré</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReturnedSheetDialog</name>
    <message>
        <source>Sheet of an owner</source>
        <translation>Feuille de suivi d’un responsable</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>&amp;Register counts</source>
        <translation>Le &amp;registre l’emporte</translation>
    </message>
    <message>
        <source>The selected fields stay as the register has them.</source>
        <translation>Les champs sélectionnés restent tels qu’ils sont dans le registre.</translation>
    </message>
    <message>
        <source>&amp;Sheet counts</source>
        <translation>La &amp;feuille l’emporte</translation>
    </message>
    <message>
        <source>The selected fields become what the sheet says.</source>
        <translation>Les champs sélectionnés prennent la valeur de la feuille.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>Feuille de suivi de %1</translation>
    </message>
    <message>
        <source>Made on %1, as of change %2. Everything that somebody changed since then, field by field:</source>
        <translation>Créée le %1, à la modification %2. Tout ce que quelqu’un a modifié depuis, champ par champ&#xa0;:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>There is nothing to do: nobody changed anything since.</source>
        <translation>Il n’y a rien à faire&#xa0;: personne n’a rien modifié depuis.</translation>
    </message>
    <message>
        <source>There is nothing to do. %1</source>
        <translation>Il n’y a rien à faire. %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln field(s)</source>
        <translation>
            <numerusform>&amp;Appliquer %Ln champ</numerusform>
            <numerusform>&amp;Appliquer %Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide first what counts where both sides changed a field.</source>
        <translation>Décidez d’abord ce qui l’emporte là où un champ a été modifié des deux côtés.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>%1. One undo takes it all back.</source>
        <translation>%1. Une seule annulation revient sur tout.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReturnedSheetModel</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>When the sheet was made</source>
        <translation>À la création de la feuille</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Registre actuel</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReviewActions</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>E&amp;dit review…</source>
        <translation>&amp;Modifier la revue…</translation>
    </message>
    <message>
        <source>&amp;New review</source>
        <translation>&amp;Nouvelle revue</translation>
    </message>
    <message>
        <source>Verif&amp;y action…</source>
        <translation>Vérifier l’a&amp;ction…</translation>
    </message>
    <message>
        <source>Make it an &amp;improvement</source>
        <translation>En &amp;faire une amélioration</translation>
    </message>
    <message>
        <source>New lesson of %1</source>
        <translation>Nouvelle leçon de %1</translation>
    </message>
    <message>
        <source>New action of %1</source>
        <translation>Nouvelle action de %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Improvement %1 of action %2</source>
        <translation>Amélioration %1 issue de l’action %2</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <translation>%1.pdf</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>Imprimer la revue</translation>
    </message>
    <message>
        <source>With roles in place of names, people stand nowhere in the document, not even in its texts.</source>
        <translation>Avec des rôles à la place des noms, personne ne figure nulle part dans le document, pas même dans ses textes.</translation>
    </message>
    <message>
        <source>&amp;Roles, no names</source>
        <translation>&amp;Rôles, pas de noms</translation>
    </message>
    <message>
        <source>With &amp;names</source>
        <translation>Avec les n&amp;oms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReviewDashboard</name>
    <message>
        <source>Reviews counted</source>
        <translation>Revues comptées</translation>
    </message>
    <message>
        <source>From incident to no repeat</source>
        <translation>De l’incident à la non-récidive</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladé</translation>
    </message>
    <message>
        <source>No overdue action has reached an escalation step. Steps say after how many days overdue an action goes to whom, and onto which agenda.</source>
        <translation>Aucune action hors délai n’a atteint un palier d’escalade. Les paliers disent après combien de jours hors délai une action va à qui, et à quel ordre du jour.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>On the agenda of</source>
        <translation>À l’ordre du jour de</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>✕ %1 (vacant)</source>
        <translation>✕ %1 (vacant)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ oui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>New es&amp;calation step</source>
        <translation>Nouveau &amp;palier d’escalade</translation>
    </message>
    <message>
        <source>Record es&amp;calations</source>
        <translation>Consigner les escala&amp;des</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Nouvelle action</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln review(s)</source>
        <translation>
            <numerusform>La dernière revue (%Ln)</numerusform>
            <numerusform>Les %Ln dernières revues</numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Les douze derniers mois</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Toutes les revues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) counted</source>
        <translation>
            <numerusform>%Ln revue comptée</numerusform>
            <numerusform>%Ln revues comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>Le grand livre n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>Ratchet::SavedViewsMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The view cannot be shown</source>
        <translation>La vue ne peut pas être affichée</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>Aucune vue n’a encore été enregistrée</translation>
    </message>
    <message>
        <source>&amp;Standard view</source>
        <translation>Vue &amp;standard</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>&amp;Enregistrer cette vue sous…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Vue enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed the saved view %1</source>
        <translation>Vue enregistrée %1 retirée</translation>
    </message>
</context>
<context>
    <name>Ratchet::SelfCard</name>
    <message>
        <source>If you left tomorrow, would improvement continue?</source>
        <translation>Si vous partiez demain, l’amélioration continuerait-elle&#x202f;?</translation>
    </message>
    <message>
        <source>The four questions CIOs should be asking themselves</source>
        <translation>Les quatre questions que les DSI devraient se poser</translation>
    </message>
    <message>
        <source>rests on one person</source>
        <translation>repose sur une seule personne</translation>
    </message>
    <message>
        <source>✕ At risk</source>
        <translation>✕ En danger</translation>
    </message>
    <message>
        <source>◐ In part</source>
        <translation>◐ En partie</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <translation>%1 ›</translation>
    </message>
</context>
<context>
    <name>Ratchet::SelfQuestionsView</name>
    <message>
        <source>&amp;Answer the next question…</source>
        <translation>Répon&amp;dre à la question suivante…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✕ Answer due</source>
        <translation>✕ Réponse attendue</translation>
    </message>
    <message>
        <source>✓ Answered</source>
        <translation>✓ Répondu</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Answer question %1</source>
        <translation>Répondre à la question %1</translation>
    </message>
    <message>
        <source>Show rows (%1)</source>
        <translation>Afficher les lignes (%1)</translation>
    </message>
    <message>
        <source>All four are answered for this quarter.</source>
        <translation>Les quatre ont reçu une réponse pour ce trimestre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to be answered this quarter.</source>
        <translation>
            <numerusform>%Ln question attend une réponse ce trimestre.</numerusform>
            <numerusform>%Ln questions attendent une réponse ce trimestre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ServiceView</name>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Service&#xa0;:</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Edit service…</source>
        <translation>&amp;Modifier le service…</translation>
    </message>
    <message>
        <source>Show all its &amp;improvements</source>
        <translation>A&amp;fficher toutes ses améliorations</translation>
    </message>
    <message>
        <source>Improvements of %1</source>
        <translation>Améliorations de %1</translation>
    </message>
    <message>
        <source>No improvement of this service yet.</source>
        <translation>Aucune amélioration de ce service pour l’instant.</translation>
    </message>
    <message>
        <source>No metric of this service yet.</source>
        <translation>Aucun indicateur de ce service pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Its reviews left nothing open.</source>
        <translation>Ses revues n’ont rien laissé d’ouvert.</translation>
    </message>
    <message>
        <source>No live service yet</source>
        <translation>Aucun service en production</translation>
    </message>
    <message>
        <source>Add the services that you improve, each with the person who owns it.</source>
        <translation>Ajoutez les services que vous améliorez, chacun avec la personne qui en est propriétaire.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ServicesView</name>
    <message>
        <source>&amp;New service</source>
        <translation>&amp;Nouveau service</translation>
    </message>
    <message>
        <source>Show &amp;metrics</source>
        <translation>Afficher les &amp;indicateurs</translation>
    </message>
    <message>
        <source>Show &amp;backlog</source>
        <translation>Afficher le &amp;backlog</translation>
    </message>
    <message>
        <source>Owner: “I &amp;own this backlog”</source>
        <translation>Propriétaire&#xa0;: «&#xa0;J’a&amp;ssume ce backlog&#xa0;»</translation>
    </message>
    <message>
        <source>No live service yet. Add the services that you improve, each with the person who owns it; the owner confirms the backlog every quarter.</source>
        <translation>Aucun service en production. Ajoutez les services que vous améliorez, chacun avec la personne qui en est propriétaire&#x202f;; le propriétaire confirme le backlog chaque trimestre.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Nobody in post owns %1. Name its owner first; only an owner can say so.</source>
        <translation>Aucune personne en poste n’est propriétaire de %1. Désignez d’abord son propriétaire&#x202f;; lui seul peut l’affirmer.</translation>
    </message>
    <message>
        <source>I own this backlog</source>
        <translation>J’assume ce backlog</translation>
    </message>
    <message>
        <source>%1 has looked at the backlog of %2 and says: I own it. This is recorded with the date of today.</source>
        <translation>%1 a examiné le backlog de %2 et déclare&#xa0;: je l’assume. Ceci est consigné à la date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Le consigner</translation>
    </message>
    <message>
        <source>%1 owns the backlog of %2</source>
        <translation>%1 assume le backlog de %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>This service has no open improvement.</source>
        <translation>Ce service n’a aucune amélioration ouverte.</translation>
    </message>
    <message>
        <source>Backlog of %1</source>
        <translation>Backlog de %1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>No metric of this service yet. Without one that is more than uptime nobody can tell whether it gets better.</source>
        <translation>Aucun indicateur de ce service pour l’instant. Sans un indicateur qui dise plus que la disponibilité, nul ne peut savoir s’il s’améliore.</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Indicateurs de %1</translation>
    </message>
    <message>
        <source>Owner&apos;s &amp;pulse…</source>
        <translation>&amp;Pouls du propriétaire…</translation>
    </message>
    <message>
        <source>Pulse of %1</source>
        <translation>Pouls de %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>It stands in the ledger beside every change you make, from the next opening of a register on.</source>
        <translation>Il figure dans le grand livre à côté de chacune de vos modifications, à partir de la prochaine ouverture d’un registre.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>No&amp;mbres et dates</translation>
    </message>
    <message>
        <source>Si&amp;ze of texts</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source> % of the system&apos;s</source>
        <translation> % de celle du système</translation>
    </message>
    <message>
        <source>Fol&amp;der to begin in</source>
        <translation>Réper&amp;toire de départ</translation>
    </message>
    <message>
        <source>the one used last</source>
        <translation>le dernier utilisé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder to begin in</source>
        <translation>Choisir le répertoire de départ</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Ce registre</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>EUR, GBP, USD …</source>
        <translation>EUR, GBP, USD…</translation>
    </message>
    <message>
        <source>Review &amp;look-back</source>
        <translation>&amp;Recul sur les revues</translation>
    </message>
    <message>
        <source> PIRs</source>
        <translation> PIR</translation>
    </message>
    <message>
        <source>Target for &amp;improvement time</source>
        <translation>C&amp;ible de temps d’amélioration</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There is no number that fits everybody; question 3 stays unproven until you set one.</source>
        <translation>Aucun nombre ne convient à tous&#x202f;; la question 3 reste non prouvée tant que vous n’en fixez pas.</translation>
    </message>
    <message>
        <source>&amp;Stalled after</source>
        <translation>Au &amp;point mort après</translation>
    </message>
    <message>
        <source> days without a change</source>
        <translation> jours sans modification</translation>
    </message>
    <message>
        <source>&amp;Rules of control charts</source>
        <translation>Règl&amp;es des cartes de contrôle</translation>
    </message>
    <message>
        <source>The year &amp;begins in</source>
        <translation>L’année commen&amp;ce en</translation>
    </message>
    <message>
        <source>Return on in&amp;vestment</source>
        <translation>Retour sur in&amp;vestissement</translation>
    </message>
    <message>
        <source>Language of &amp;packs</source>
        <translation>&amp;Langue des dossiers</translation>
    </message>
    <message>
        <source>In the RACI, an A &amp;also stands for a missing R</source>
        <translation>Dans la RACI, un &amp;A remplace aussi un R manquant</translation>
    </message>
    <message>
        <source>T&amp;hresholds of the checks…</source>
        <translation>&amp;Seuils des critères…</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>The folder to begin in</source>
        <translation>Répertoire de départ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Comme d’habitude : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Settings of the register</source>
        <translation>Paramètres du registre</translation>
    </message>
    <message>
        <source>K&amp;ept since</source>
        <translation>Ten&amp;u depuis le</translation>
    </message>
    <message>
        <source>Checks that ask for discipline leave out what was before that day. Empty: they look at everything.</source>
        <translation>Les critères de discipline ne tiennent pas compte de ce qui précède ce jour. Vide&#xa0;: ils examinent tout.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
</context>
<context>
    <name>Ratchet::SheetChooser</name>
    <message>
        <source>Sheet of the &amp;workbook</source>
        <translation>Fe&amp;uille du classeur</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below the headers. What the columns hold stands beside them.</source>
        <translation>
            <numerusform>%Ln ligne sous les en-têtes. Ce que contiennent les colonnes figure à côté.</numerusform>
            <numerusform>%Ln lignes sous les en-têtes. Ce que contiennent les colonnes figure à côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Ratchet::SignsStrip</name>
    <message>
        <source>Failure signs</source>
        <translation>Signes d’échec</translation>
    </message>
</context>
<context>
    <name>Ratchet::SpeakerWindow</name>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 – Speaker view</source>
        <translation>%1 – Mode présentateur</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>C’est la dernière diapositive.</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 écoulé</translation>
    </message>
</context>
<context>
    <name>Ratchet::StateBanner</name>
    <message>
        <source>Back to the present</source>
        <translation>Revenir à l’état actuel</translation>
    </message>
    <message>
        <source>You see the register as it was recorded after change %1. It can be read, not changed.</source>
        <translation>Vous voyez le registre tel qu’il était consigné après la modification %1. Il peut être lu, pas modifié.</translation>
    </message>
    <message>
        <source>Everything is judged as of %1.</source>
        <translation>Tout est jugé au %1.</translation>
    </message>
    <message>
        <source>The file was opened read-only and is not touched: what you see is a copy of it, brought up to date. &quot;Save a copy as&quot; makes one to write to.</source>
        <translation>Le fichier a été ouvert en lecture seule et reste intact&#xa0;: vous en voyez une copie mise à jour. «&#xa0;Enregistrer une copie sous&#xa0;» en crée une modifiable.</translation>
    </message>
    <message>
        <source>The file was opened read-only.</source>
        <translation>Le fichier a été ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>Ratchet::StateChooser</name>
    <message>
        <source>Which state to show</source>
        <translation>Quel état afficher</translation>
    </message>
    <message>
        <source>Judge by the day</source>
        <translation>Juger au jour</translation>
    </message>
    <message>
        <source>What counts as late, recent, due or raised by then.</source>
        <translation>Ce qui compte comme en retard, récent, prévu ou émis à cette date.</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>&amp;Another day:</source>
        <translation>&amp;Autre jour&#xa0;:</translation>
    </message>
    <message>
        <source>Day to judge by</source>
        <translation>Jour du jugement</translation>
    </message>
    <message>
        <source>Show the register</source>
        <translation>Afficher le registre</translation>
    </message>
    <message>
        <source>What was written down by then. An earlier state can be read, not changed.</source>
        <translation>Ce qui était consigné à cette date. Un état antérieur peut être lu, pas modifié.</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Tel qu’il est &amp;maintenant</translation>
    </message>
    <message>
        <source>At the &amp;end of the day:</source>
        <translation>À la &amp;fin du jour&#xa0;:</translation>
    </message>
    <message>
        <source>Day of the recorded state</source>
        <translation>Jour de l’état consigné</translation>
    </message>
    <message>
        <source>After &amp;change number:</source>
        <translation>Après la modification &amp;numéro&#xa0;:</translation>
    </message>
    <message>
        <source>Number of the change</source>
        <translation>Numéro de la modification</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>arrêté à ce jour</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>arrêté au %1</translation>
    </message>
    <message>
        <source> · as recorded after change %1</source>
        <translation> · tel que consigné après la modification %1</translation>
    </message>
    <message>
        <source>On that day this register did not exist yet.</source>
        <translation>Ce jour-là, ce registre n’existait pas encore.</translation>
    </message>
</context>
<context>
    <name>Ratchet::StatusStep</name>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Who looked at the result?</source>
        <translation>Qui a examiné le résultat&#x202f;?</translation>
    </message>
    <message>
        <source>What shows that it is done?</source>
        <translation>Qu’est-ce qui montre que c’est fait ?</translation>
    </message>
    <message>
        <source>What was looked at?</source>
        <translation>Qu’a-t-on examiné ?</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>It is verified, and closed by that.</source>
        <translation>Elle est vérifiée, et close de ce fait.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation>Ajouter : %1…</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Joindre un document…</translation>
    </message>
    <message>
        <source>%1

Closed is not verified: somebody else still has to look at the result.</source>
        <translation>%1

Clos ne veut pas dire vérifié : quelqu’un d’autre doit encore examiner le résultat.</translation>
    </message>
    <message>
        <source>%1

Owned by %2, who cannot verify it.</source>
        <translation>%1

Responsable&#xa0;: %2, qui ne peut pas la vérifier.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ThresholdModel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
</context>
<context>
    <name>Ratchet::ThresholdsDialog</name>
    <message>
        <source>Thresholds of the checks</source>
        <translation>Seuils des critères</translation>
    </message>
    <message>
        <source>Each answer is judged by these checks. A threshold that differs from the usual one is printed with the check everywhere, in the pack, too.</source>
        <translation>Chaque réponse est jugée d’après ces critères. Un seuil qui diffère du seuil habituel est imprimé partout avec son critère, dans le dossier aussi.</translation>
    </message>
    <message>
        <source>Checks and thresholds</source>
        <translation>Critères et seuils</translation>
    </message>
    <message>
        <source>All as &amp;usual</source>
        <translation>&amp;Valeurs habituelles</translation>
    </message>
    <message>
        <source>Thresholds of checks</source>
        <translation>Seuils de critères</translation>
    </message>
</context>
<context>
    <name>Ratchet::TicketDialog</name>
    <message>
        <source>Metrics from tickets</source>
        <translation>Indicateurs à partir de tickets</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>The export of a ticket system, as CSV, Excel or ODS: a row for each ticket, with the time it was opened and the time it was restored.</source>
        <translation>L’export d’un outil de tickets, en CSV, Excel ou ODS&#xa0;: une ligne par ticket, avec l’heure d’ouverture et l’heure de rétablissement.</translation>
    </message>
    <message>
        <source>A &amp;reading for</source>
        <translation>Un &amp;relevé pour</translation>
    </message>
    <message>
        <source>A reading for</source>
        <translation>Un relevé pour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>&amp;Metrics for</source>
        <translation>Indicateurs &amp;pour</translation>
    </message>
    <message>
        <source>Metrics for</source>
        <translation>Indicateurs pour</translation>
    </message>
    <message>
        <source>All tickets together</source>
        <translation>Tous les tickets réunis</translation>
    </message>
    <message>
        <source>Each service with 20 tickets or more</source>
        <translation>Chaque service ayant 20 tickets ou plus</translation>
    </message>
    <message>
        <source>Each group with 20 tickets or more</source>
        <translation>Chaque groupe ayant 20 tickets ou plus</translation>
    </message>
    <message>
        <source>&amp;Target to restore</source>
        <translation>Cible de ré&amp;tablissement</translation>
    </message>
    <message>
        <source>Target to restore</source>
        <translation>Cible de rétablissement</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>pas de cible</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Dates au format</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Dates au format</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Ticket export</source>
        <translation>Export de tickets</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Classeurs et tableaux texte (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · un export de %2</translation>
    </message>
    <message>
        <source>– not there –</source>
        <translation>– absent –</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln ligne…</numerusform>
            <numerusform>Lecture de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– choisir –</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>ne peut pas être pris</translation>
    </message>
    <message>
        <source>no ticket, left out</source>
        <translation>pas un ticket, omis</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>lines without a ticket, left out: %1</source>
        <translation>lignes sans ticket, omises&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) of the same tickets</source>
        <translation>
            <numerusform>%Ln ligne antérieure des mêmes tickets</numerusform>
            <numerusform>%Ln lignes antérieures des mêmes tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few tickets left out</source>
        <translation>
            <numerusform>%Ln omis, trop peu de tickets</numerusform>
            <numerusform>%Ln omis, trop peu de tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first in line %2: %3</source>
        <translation>%1, la première à la ligne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) tell nothing</source>
        <translation>
            <numerusform>%Ln ligne ne dit rien</numerusform>
            <numerusform>%Ln lignes ne disent rien</numerusform>
        </translation>
    </message>
    <message>
        <source>the register holds all of it already</source>
        <translation>le registre contient déjà tout cela</translation>
    </message>
</context>
<context>
    <name>Ratchet::TimesheetDialog</name>
    <message>
        <source>Hours from a timesheet</source>
        <translation>Heures d’une feuille de temps</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Co&amp;ller les cellules</translation>
    </message>
    <message>
        <source>A timesheet as CSV, Excel or ODS, or cells copied from a spreadsheet: who, when, category, hours.</source>
        <translation>Une feuille de temps en CSV, Excel ou ODS, ou des cellules copiées d’un tableur&#xa0;: qui, quand, catégorie, heures.</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the categories count as</source>
        <translation>Pour quoi comptent les catégories</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>A column of the file, or what is the same for all rows: type it.</source>
        <translation>Une colonne du fichier, ou ce qui vaut pour toutes les lignes&#xa0;: saisissez-le.</translation>
    </message>
    <message>
        <source>Unit of numbers alone</source>
        <translation>Unité des nombres seuls</translation>
    </message>
    <message>
        <source>Hours of a day of work</source>
        <translation>Heures d’un jour de travail</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Feuille de temps</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Classeurs et tableaux texte (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cells pasted</source>
        <translation>Cellules collées</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · un export de %2</translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– choisir –</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– aucun –</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 compte pour</translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <translation>%1 · %2&#xa0;h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; already. Choose another column there first.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà «&#xa0;%2&#xa0;». Choisissez-y d’abord une autre colonne.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln ligne…</numerusform>
            <numerusform>Lecture de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>as found: %1</source>
        <extracomment>%1 a unit such as hours</extracomment>
        <translation>tel que trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>– as found –</source>
        <translation>– tel que trouvé –</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %Ln row(s) that cannot be taken</source>
        <translation>
            <numerusform>&amp;Omettre %Ln ligne qui ne peut pas être prise</numerusform>
            <numerusform>&amp;Omettre %Ln lignes qui ne peuvent pas être prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln corrigé</numerusform>
            <numerusform>%Ln corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours of %Ln week(s)</source>
        <translation>
            <numerusform>heures de %Ln semaine</numerusform>
            <numerusform>heures de %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>lines without an entry, left out: %1</source>
        <translation>lignes sans saisie, omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say what each category counts as.</source>
        <translation>Indiquez pour quoi compte chaque catégorie.</translation>
    </message>
    <message>
        <source>The register holds all of it already.</source>
        <translation>Le registre contient déjà tout cela.</translation>
    </message>
    <message>
        <source>Nothing in it counts as hours of a team.</source>
        <translation>Rien n’y compte comme heures d’une équipe.</translation>
    </message>
    <message>
        <source>Hours used, by team and month</source>
        <translation>Heures utilisées, par équipe et par mois</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>ne peut pas être pris</translation>
    </message>
    <message>
        <source>no entry, left out</source>
        <translation>pas une saisie, omis</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
</context>
<context>
    <name>Ratchet::TraceTab</name>
    <message>
        <source>Trace</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::TransferCommands</name>
    <message>
        <source>RACI matrix</source>
        <translation>Matrice RACI</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import: %1…</source>
        <translation>Importer&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Exporter&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Import: metrics from tickets…</source>
        <translation>Importer&#xa0;: indicateurs à partir de tickets…</translation>
    </message>
    <message>
        <source>Import: hours from a timesheet…</source>
        <translation>Importer&#xa0;: heures d’une feuille de temps…</translation>
    </message>
    <message>
        <source>Import: ceremonies from a calendar…</source>
        <translation>Importer&#xa0;: cérémonies d’un calendrier…</translation>
    </message>
    <message>
        <source>Import: sheet of an owner…</source>
        <translation>Importer&#xa0;: feuille de suivi d’un responsable…</translation>
    </message>
    <message>
        <source>Sheets for o&amp;wners…</source>
        <translation>&amp;Feuilles de suivi des responsables…</translation>
    </message>
    <message>
        <source>E&amp;xport evidence pack…</source>
        <translation>E&amp;xporter le dossier de preuves…</translation>
    </message>
    <message>
        <source>&amp;Present…</source>
        <translation>Pré&amp;senter…</translation>
    </message>
    <message>
        <source>Restore &amp;deleted…</source>
        <translation>&amp;Restaurer les suppressions…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The deleted records cannot be listed</source>
        <translation>Les fiches supprimées ne peuvent pas être listées</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>Records that are deleted from this register can be brought back here.</source>
        <translation>Les fiches supprimées de ce registre peuvent être ramenées ici.</translation>
    </message>
    <message>
        <source>Looking for deleted records…</source>
        <translation>Recherche de fiches supprimées…</translation>
    </message>
</context>
<context>
    <name>Ratchet::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>Ratchet::UnitsView</name>
    <message>
        <source>&amp;New unit</source>
        <translation>&amp;Nouvelle unité</translation>
    </message>
    <message>
        <source>No unit yet. Add the teams and departments; here stands which of them improve anything, and which do not.</source>
        <translation>Aucune unité. Ajoutez les équipes et les départements&#x202f;; ici figure lesquels améliorent quelque chose, et lesquels non.</translation>
    </message>
</context>
<context>
    <name>Ratchet::VerificationDialog</name>
    <message>
        <source>What is proven and what is not</source>
        <translation>Ce qui est prouvé et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Comme il faudrait</translation>
    </message>
    <message>
        <source>%1 is what it claims to be.</source>
        <translation>%1 est bien ce qu’il prétend être.</translation>
    </message>
    <message>
        <source>The register was altered beside the program; it cannot judge %1.</source>
        <translation>Le registre a été altéré à l’insu du programme&#x202f;; il ne peut pas juger %1.</translation>
    </message>
    <message>
        <source>%1 is not what it claims to be: %2.</source>
        <translation>%1 n’est pas ce qu’il prétend être&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ Sound</source>
        <translation>✓ Intègre</translation>
    </message>
    <message>
        <source>✕ Differs</source>
        <translation>✕ Diffère</translation>
    </message>
    <message>
        <source>✕ Register altered</source>
        <translation>✕ Registre altéré</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Comparing every figure and page…</source>
        <translation>Comparaison de chaque chiffre et de chaque page…</translation>
    </message>
    <message>
        <source>The pack cannot be verified</source>
        <translation>Le dossier ne peut pas être vérifié</translation>
    </message>
</context>
<context>
    <name>Ratchet::WarChestPage</name>
    <message>
        <source>War chest</source>
        <translation>Trésor de guerre</translation>
    </message>
    <message>
        <source>Working out the answers…</source>
        <translation>Calcul des réponses…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Needs you this week</source>
        <translation>À traiter cette semaine</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Next in the rhythm</source>
        <translation>À venir dans le rythme</translation>
    </message>
    <message>
        <source>No review is planned. Add one under Cadence.</source>
        <translation>Aucune revue n’est planifiée. Ajoutez-en une sous Cadence.</translation>
    </message>
    <message>
        <source>Is continual improvement real here?</source>
        <translation>L’amélioration continue est-elle réelle ici&#x202f;?</translation>
    </message>
    <message>
        <source>Shows the weeks before, under question 5</source>
        <translation>Affiche les semaines précédentes, sous la question 5</translation>
    </message>
    <message>
        <source>Export evidence pack…</source>
        <translation>Exporter le dossier de preuves…</translation>
    </message>
    <message>
        <source>With a month ago: %1</source>
        <translation>Il y a un mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>With a quarter ago: %1</source>
        <translation>Il y a un trimestre&#xa0;: %1</translation>
    </message>
    <message>
        <source>With a year ago: %1</source>
        <translation>Il y a un an&#xa0;: %1</translation>
    </message>
    <message>
        <source>With another day…</source>
        <translation>Autre jour…</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
    </message>
    <message>
        <source>Compare with an earlier day</source>
        <translation>Comparer à un jour antérieur</translation>
    </message>
    <message>
        <source>The answers of which day stand beside those of today?</source>
        <translation>Les réponses de quel jour mettre à côté de celles d’aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé au %1</translation>
    </message>
    <message>
        <source>5 questions, answered from the register as of %1. Every figure opens the rows behind it.</source>
        <translation>5 questions, auxquelles répond le registre arrêté au %1. Chaque chiffre ouvre les lignes qui le fondent.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2. Nothing was recorded by then: what is recorded now is judged as of that day.</source>
        <translation>Arrêté au %1, comparé au %2. Rien n’était alors consigné&#xa0;: ce qui l’est maintenant est jugé à ce jour.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2 as it was recorded then.</source>
        <translation>Arrêté au %1, comparé au %2 tel qu’il était alors consigné.</translation>
    </message>
</context>
<context>
    <name>Ratchet::WelcomePage</name>
    <message>
        <source>Ratchet</source>
        <translation>Ratchet</translation>
    </message>
    <message>
        <source>A register for continual service improvement that answers five questions at any moment, and proves the answers.</source>
        <translation>Un registre d’amélioration continue des services qui répond à cinq questions à tout moment, et prouve les réponses.</translation>
    </message>
    <message>
        <source>An empty register in a file of your own. Bring your spreadsheet in with File → Import.</source>
        <translation>Un registre vide dans un fichier à vous. Importez votre tableur par Fichier → Importer.</translation>
    </message>
    <message>
        <source>A register that is there already. You can also drop its file on this window.</source>
        <translation>Un registre existant. Vous pouvez aussi déposer son fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>A made-up IT organisation with twelve services, to look around in.</source>
        <translation>Une organisation informatique fictive avec douze services, pour explorer.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::Workspace</name>
    <message>
        <source>%1 is deleted</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>%1 %2: rank %3</source>
        <translation>%1 %2&#xa0;: rang %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>An earlier state of the register is shown, which cannot be changed. Go back to the present first.</source>
        <translation>Un état antérieur du registre est affiché, qui ne peut pas être modifié. Revenez d’abord à l’état actuel.</translation>
    </message>
    <message>
        <source>This was promised before the work. The change is kept as an amendment and printed with the claim:</source>
        <translation>Ceci a été promis avant les travaux. La modification est conservée comme avenant et imprimée avec l’engagement&#xa0;:</translation>
    </message>
    <message>
        <source>A manual rank goes before the score. Its reason is kept with it and printed in the evidence pack:</source>
        <translation>Un rang manuel passe avant le score. Son motif est conservé avec lui et imprimé dans le dossier de preuves&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other improvement(s) get a manual rank with it, so that they keep their place.</source>
        <translation>
            <numerusform>%Ln autre amélioration reçoit ainsi un rang manuel, pour garder sa place.</numerusform>
            <numerusform>%Ln autres améliorations reçoivent ainsi un rang manuel, pour garder leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Rank by hand</source>
        <translation>Classer à la main</translation>
    </message>
    <message>
        <source>Change of a registered claim</source>
        <translation>Modification d’un engagement inscrit</translation>
    </message>
    <message>
        <source>Reading the earlier state…</source>
        <translation>Lecture de l’état antérieur…</translation>
    </message>
    <message>
        <source>Writing the change…</source>
        <translation>Écriture de la modification…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>Keeps its place before %1</source>
        <translation>Garde sa place avant %1</translation>
    </message>
    <message>
        <source>Keeps its place after %1</source>
        <translation>Garde sa place après %1</translation>
    </message>
    <message>
        <source>%1 ranked by hand before %2</source>
        <translation>%1&#xa0;: classement à la main avant %2</translation>
    </message>
    <message>
        <source>%1 ranked by hand after %2</source>
        <translation>%1&#xa0;: classement à la main après %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Nouveau (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retrait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Closed, not verified</source>
        <translation>Clôturé, non vérifié</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financé</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Ancienneté en jours</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Days untouched</source>
        <translation>Jours sans modification</translation>
    </message>
    <message>
        <source>No owner in post</source>
        <translation>Sans responsable en poste</translation>
    </message>
    <message>
        <source>Running unfunded</source>
        <translation>En cours sans financement</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hors délai</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Au point mort</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>Sans indicateur</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Fait, %</translation>
    </message>
</context>
<context>
    <name>RecordGuide</name>
    <message>
        <source>What kind of number is it?</source>
        <translation>De quel type de nombre s’agit-il ?</translation>
    </message>
    <message>
        <source>The answer decides the chart and what a reading needs. It can be changed later.</source>
        <translation>La réponse détermine la carte et ce qu’il faut à un relevé. Elle peut être modifiée plus tard.</translation>
    </message>
    <message>
        <source>Decides what is improved next: accepts, funds, puts on hold, ends.</source>
        <translation>Décide de ce qui est amélioré ensuite : accepte, finance, suspend, arrête.</translation>
    </message>
    <message>
        <source>The owner of a service looks at its backlog, its metrics and its open actions.</source>
        <translation>Le responsable d’un service examine son backlog, ses indicateurs et ses actions ouvertes.</translation>
    </message>
    <message>
        <source>Reads the charts: what moved, what faded, what has no fresh readings.</source>
        <translation>Lit les graphiques : ce qui a bougé, ce qui s’est estompé, ce qui n’a pas de relevés récents.</translation>
    </message>
    <message>
        <source>Asks whether improvement is real here, by the five questions.</source>
        <translation>Demande, par les cinq questions, si l’amélioration est réelle ici.</translation>
    </message>
    <message>
        <source>Learns from incidents: lessons, and actions with owner and date.</source>
        <translation>Apprend des incidents : des leçons, et des actions avec responsable et date.</translation>
    </message>
    <message>
        <source>Any other review that recurs and is to be recorded.</source>
        <translation>Toute autre revue récurrente qui doit être consignée.</translation>
    </message>
    <message>
        <source>What kind of meeting is it?</source>
        <translation>De quel type de réunion s’agit-il ?</translation>
    </message>
    <message>
        <source>The answer fills in name and recurrence as they are usual. All of it can be changed.</source>
        <translation>La réponse remplit le nom et la récurrence habituels. Tout peut être modifié.</translation>
    </message>
    <message>
        <source>Question 5 asks for one; there is none yet.</source>
        <translation>La question 5 en demande une ; il n’y en a pas encore.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>The ceremony does not say when it starts.</source>
        <translation>La cérémonie ne dit pas quand elle commence.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone such as Europe/London.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire tel que Europe/Paris.</translation>
    </message>
    <message>
        <source>The recurrence has %1=%2, which cannot be read.</source>
        <translation>La récurrence contient %1=%2, qui est illisible.</translation>
    </message>
    <message>
        <source>The recurrence has the part &quot;%1&quot;, which is not understood.</source>
        <translation>La récurrence contient la partie «&#xa0;%1&#xa0;», qui n’est pas comprise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning only in a monthly or yearly recurrence.</source>
        <translation>«&#xa0;%1&#xa0;» n’a de sens que dans une récurrence mensuelle ou annuelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be joined with BYMONTHDAY.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas se combiner avec BYMONTHDAY.</translation>
    </message>
    <message>
        <source>There is no day &quot;%1&quot;.</source>
        <translation>Il n’y a pas de jour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 20261231 or 20261231T140000Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date telle que 20261231 ou 20261231T140000Z.</translation>
    </message>
    <message>
        <source>BYWEEKNO is understood in yearly recurrences only, with days of the week and nothing else.</source>
        <translation>BYWEEKNO n’est compris que dans les récurrences annuelles, avec des jours de la semaine et rien d’autre.</translation>
    </message>
    <message>
        <source>Only the weeks 2 to 51 are taken: calendars disagree about those at the turn of the year.</source>
        <translation>Seules les semaines 2 à 51 sont acceptées&#xa0;: les calendriers divergent sur celles du tournant de l’année.</translation>
    </message>
    <message>
        <source>A recurrence ends by COUNT or by UNTIL, not by both.</source>
        <translation>Une récurrence finit par COUNT ou par UNTIL, pas par les deux.</translation>
    </message>
    <message>
        <source>A weekly recurrence cannot have BYMONTHDAY.</source>
        <translation>Une récurrence hebdomadaire ne peut pas avoir de BYMONTHDAY.</translation>
    </message>
    <message>
        <source>BYSETPOS chooses among the days of another part, and there is none.</source>
        <translation>BYSETPOS choisit parmi les jours d’une autre partie, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>The recurrence asks for a day that no month has.</source>
        <translation>La récurrence demande un jour qu’aucun mois ne possède.</translation>
    </message>
    <message>
        <source>A daily recurrence with INTERVAL or BYSETPOS cannot count the days of a month from its end.</source>
        <translation>Une récurrence quotidienne avec INTERVAL ou BYSETPOS ne peut pas compter les jours d’un mois depuis la fin.</translation>
    </message>
    <message>
        <source>A recurrence needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY; here it is &quot;%1&quot;.</source>
        <translation>Une récurrence demande FREQ=DAILY, WEEKLY, MONTHLY ou YEARLY&#x202f;; ici c’est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>After the rule only EXDATE lines may follow, not &quot;%1&quot;.</source>
        <translation>Après la règle, seules des lignes EXDATE peuvent suivre, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no recurrence rule.</source>
        <translation>Il n’y a pas de règle de récurrence.</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>jour ouvré</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>third Thursday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the last day</source>
        <comment>as in: on the last day of every month</comment>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>as in: on day 15 of every month</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>Monday and Thursday</comment>
        <translation>chaque %1</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s) on %1</source>
        <translation>
            <numerusform>toutes les %Ln semaine (%1)</numerusform>
            <numerusform>toutes les %Ln semaines (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 of the month</source>
        <comment>third Thursday</comment>
        <translation>chaque %1 du mois</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s) on the %1</source>
        <comment>third Thursday</comment>
        <translation>
            <numerusform>tous les %Ln mois, le %1</numerusform>
            <numerusform>tous les %Ln mois, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1 of every month</source>
        <comment>day 15, or the last day</comment>
        <translation>%1 de chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s) on %1</source>
        <comment>day 15, or the last day</comment>
        <translation>
            <numerusform>tous les %Ln mois, %1</numerusform>
            <numerusform>tous les %Ln mois, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1</source>
        <comment>as in: on the third Thursday of March</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>every year on %1 of %2</source>
        <comment>day 15 of March, the third Thursday of March</comment>
        <translation>chaque année en %2, %1</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s) on %1 of %2</source>
        <comment>day 15 of March, the third Thursday of March</comment>
        <translation>
            <numerusform>tous les %Ln an en %2, %1</numerusform>
            <numerusform>tous les %Ln ans en %2, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>tous les %Ln jour</numerusform>
            <numerusform>tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>, only in %1</source>
        <comment>March and April</comment>
        <translation>, uniquement en %1</translation>
    </message>
    <message>
        <source>, except %1</source>
        <comment>August</comment>
        <translation>, sauf en %1</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln time(s)</source>
        <translation>
            <numerusform>, %Ln fois</numerusform>
            <numerusform>, %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>, not on %Ln date(s)</source>
        <translation>
            <numerusform>, sauf à %Ln date</numerusform>
            <numerusform>, sauf à %Ln dates</numerusform>
        </translation>
    </message>
    <message>
        <source>, not on %1</source>
        <translation>, sauf le %1</translation>
    </message>
    <message>
        <source>first</source>
        <comment>as in: every first Thursday</comment>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <comment>as in: every second Thursday of the month</comment>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <comment>as in: every third Thursday</comment>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>as in: every fourth Thursday</comment>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>fifth</source>
        <comment>as in: every fifth Thursday</comment>
        <translation>cinquième</translation>
    </message>
    <message>
        <source>last</source>
        <comment>as in: every last Thursday</comment>
        <translation>dernier</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>selon la règle %1</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>%1 must be filled in.</source>
        <translation>Le champ %1 doit être renseigné.</translation>
    </message>
    <message>
        <source>%1 names a record that is not in the register.</source>
        <translation>%1 désigne une fiche qui n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 est un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>An amendment is kept as it was written. It cannot be changed or deleted.</source>
        <translation>Un avenant est conservé tel qu’il a été écrit. Il ne peut être ni modifié ni supprimé.</translation>
    </message>
    <message>
        <source>An evidence pack is kept as it was made. Only where its file lies can be changed.</source>
        <translation>Un dossier de preuves est conservé tel qu’il a été créé. Seul l’emplacement de son fichier peut être modifié.</translation>
    </message>
    <message>
        <source>What was shown is kept as it was shown. It cannot be changed.</source>
        <translation>Ce qui a été présenté est conservé tel quel. Cela ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>A lesson is accepted without an action by somebody, for a reason: name both (accepted_by, reason).</source>
        <translation>Une leçon est acceptée sans action par quelqu’un, pour un motif&#xa0;: indiquez les deux (accepted_by, reason).</translation>
    </message>
    <message>
        <source>A manual rank goes before the score: it needs its reason (rank_reason).</source>
        <translation>Un rang manuel passe avant le score&#xa0;: il lui faut son motif (rank_reason).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counted of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: of nothing there is no share and no rate.</source>
        <translation>%1&#xa0;: sur un total nul, il n’y a ni part ni taux.</translation>
    </message>
    <message>
        <source>%1: a share cannot be more than all of them.</source>
        <translation>%1&#xa0;: une part ne peut pas dépasser le tout.</translation>
    </message>
    <message>
        <source>%1: a metric of this kind is never below zero.</source>
        <translation>%1&#xa0;: un indicateur de ce type n’est jamais inférieur à zéro.</translation>
    </message>
    <message>
        <source>The record has changed in the meantime; nothing was written.</source>
        <translation>La fiche a changé entre-temps&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A target says what to reach, or a limit to keep.</source>
        <translation>Une cible dit ce qu’il faut atteindre, ou une limite à respecter.</translation>
    </message>
    <message>
        <source>The lower agreed limit lies above the upper one.</source>
        <translation>La limite convenue basse est au-dessus de la limite haute.</translation>
    </message>
    <message>
        <source>The target ends before it begins.</source>
        <translation>La cible finit avant de commencer.</translation>
    </message>
</context>
<context>
    <name>RitualDialog</name>
    <message numerus="yes">
        <source>%1: the last %Ln review(s) brought neither a decision nor an action.</source>
        <translation>
            <numerusform>%1&#xa0;: la dernière revue (%Ln) n’a apporté ni décision ni action.</numerusform>
            <numerusform>%1&#xa0;: les %Ln dernières revues n’ont apporté ni décision ni action.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response to the finding of %1</source>
        <translation>Réaction au constat sur %1</translation>
    </message>
    <message>
        <source>Respond to the finding</source>
        <translation>Réagir au constat</translation>
    </message>
    <message>
        <source>&amp;Respond</source>
        <translation>&amp;Réagir</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>Que fait-on à ce sujet&#x202f;?</translation>
    </message>
</context>
<context>
    <name>RitualEdit</name>
    <message>
        <source>A response says what is done, who says so and when.</source>
        <translation>Une réaction dit ce qui est fait, qui le dit et quand.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>There is no unit &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’unité «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>Steered by %1 %2 · %3</source>
        <translation>Piloté par %1 %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What would change this verdict: %1</source>
        <translation>Ce qui changerait ce verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>sans indicateur</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>What the readings say</source>
        <translation>Ce que disent les relevés</translation>
    </message>
    <message>
        <source>Delivered is not yet proven: a gain counts once its readings say so against the baseline that was locked beforehand.</source>
        <translation>Livré n’est pas encore prouvé&#xa0;: un gain compte dès que ses relevés le disent, par rapport à la base de référence verrouillée au préalable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln amélioration, du %1 au %2</numerusform>
            <numerusform>%Ln améliorations, du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered since the last review</source>
        <translation>Livré depuis la dernière revue</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>Rien n’a été livré sur cette période.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>What faded</source>
        <translation>Ce qui s’est dissipé</translation>
    </message>
    <message>
        <source>Delivered improvements whose metric went back or became worse by the current verdict, those that nobody has decided on first</source>
        <translation>Améliorations livrées dont l’indicateur, selon le verdict actuel, est revenu en arrière ou s’est dégradé, d’abord celles sur lesquelles personne n’a décidé</translation>
    </message>
    <message>
        <source>No gain has faded.</source>
        <translation>Aucun gain ne s’est dissipé.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Decision wanted</source>
        <translation>Décision demandée</translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>Décisions demandées</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>La plus urgente d’abord</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladé</translation>
    </message>
    <message>
        <source>Actions that stayed overdue</source>
        <translation>Actions restées hors délai</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are drawn.</source>
        <translation>Seuls les %1 premiers éléments sur %2 sont représentés.</translation>
    </message>
    <message>
        <source>Continual improvement</source>
        <translation>Amélioration continue</translation>
    </message>
    <message>
        <source>Continual improvement at %1</source>
        <translation>Amélioration continue chez %1</translation>
    </message>
    <message>
        <source>Five questions, as of %1</source>
        <translation>Cinq questions, arrêté au %1</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Sur quoi repose le verdict</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 – %2 %3 – %4</source>
        <translation>%1 – %2 %3 – %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>arrêté au %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modification %1</translation>
    </message>
    <message>
        <source>Back-up %1 / %2</source>
        <translation>Réserve %1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Back-up slide %1 of %2</source>
        <translation>Diapositive de réserve %1 sur %2</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositive %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) in the evidence pack only</source>
        <translation>
            <numerusform>%Ln colonne dans le dossier de preuves seulement</numerusform>
            <numerusform>%Ln colonnes dans le dossier de preuves seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1, as recorded at change %2</source>
        <translation>Arrêté au %1, tel que consigné à la modification %2</translation>
    </message>
    <message>
        <source>The slides were cancelled. No file was written.</source>
        <translation>Les diapositives ont été annulées. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
    <message>
        <source>Both states are computed from the ledger: change %1 and change %2</source>
        <translation>Les deux états sont calculés d’après le grand livre : modification %1 et modification %2</translation>
    </message>
    <message>
        <source>Nothing that a figure shows.</source>
        <translation>Rien qu’un chiffre ne montre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s) than are shown</source>
        <translation>
            <numerusform>%Ln différence de plus que celles montrées</numerusform>
            <numerusform>%Ln différences de plus que celles montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in, and what is proven of it</source>
        <translation>L’argent investi, et ce qui en est prouvé</translation>
    </message>
</context>
<context>
    <name>StatusGate</name>
    <message>
        <source>an owner in post</source>
        <translation>un responsable en poste</translation>
    </message>
    <message>
        <source>the service outcome stated</source>
        <translation>le résultat de service précisé</translation>
    </message>
    <message>
        <source>the service named</source>
        <translation>le service désigné</translation>
    </message>
    <message>
        <source>a priority: value, urgency, risk reduction and effort, or a rank with its reason</source>
        <translation>une priorité&#xa0;: valeur, urgence, réduction du risque et effort, ou un rang avec son motif</translation>
    </message>
    <message>
        <source>a target date</source>
        <translation>une date cible</translation>
    </message>
    <message>
        <source>a funding decision</source>
        <translation>une décision de financement</translation>
    </message>
    <message>
        <source>a metric that it steers</source>
        <translation>un indicateur qu’elle pilote</translation>
    </message>
    <message>
        <source>a metric with a baseline</source>
        <translation>un indicateur avec une base de référence</translation>
    </message>
    <message>
        <source>a gain that the readings sustain, or an override with reason, person and date</source>
        <translation>un gain que les relevés montrent durable, ou une dérogation avec motif, personne et date</translation>
    </message>
    <message>
        <source>a gain that holds or is sustained, or an override with reason, person and date</source>
        <translation>un gain qui se maintient ou est durable, ou une dérogation avec motif, personne et date</translation>
    </message>
    <message>
        <source>no balancing metric that has got worse, as %1 has</source>
        <translation>aucun indicateur d’équilibre qui se soit dégradé, comme %1</translation>
    </message>
    <message>
        <source>no balancing metric that has got worse</source>
        <translation>aucun indicateur d’équilibre qui se soit dégradé</translation>
    </message>
    <message>
        <source>a metric of the service outcome, since it is a technology refresh</source>
        <translation>un indicateur du résultat de service, puisqu’il s’agit d’un renouvellement technique</translation>
    </message>
    <message>
        <source>the control that keeps the gain</source>
        <translation>la maîtrise qui maintient le gain</translation>
    </message>
    <message>
        <source>a closure note with the reason</source>
        <translation>une note de clôture avec le motif</translation>
    </message>
    <message>
        <source>the kind of closure</source>
        <translation>le type de clôture</translation>
    </message>
    <message>
        <source>a metric that it steers; without one it can only be closed as not measured</source>
        <translation>un indicateur qu’elle pilote&#x202f;; sans lui, elle ne peut être clôturée que comme non mesurée</translation>
    </message>
    <message>
        <source>another kind of closure: it was open in this register</source>
        <translation>un autre type de clôture&#xa0;: elle était ouverte dans ce registre</translation>
    </message>
    <message>
        <source>the reason for the hold</source>
        <translation>le motif de mise en attente</translation>
    </message>
    <message>
        <source>It cannot be called &quot;%1&quot; yet. Still missing: %2.</source>
        <translation>Le statut «&#xa0;%1&#xa0;» n’est pas encore possible. Il manque&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup could not be verified.</source>
        <translation>La sauvegarde n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>No copy was written.</source>
        <translation>Aucune copie n’a été écrite.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>Le répertoire des sauvegardes ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Nothing was changed; try again.</source>
        <translation>Un autre programme écrit dans le fichier. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. Nothing was changed.</source>
        <translation>Impossible d’écrire dans le fichier ou son répertoire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left untouched; open one of its backups instead.</source>
        <translation>Le fichier est endommagé. Il n’a pas été touché&#x202f;; ouvrez plutôt l’une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié&#x202f;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is not a register. The file was left untouched.</source>
        <translation>Ce n’est pas un registre. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A change in the ledger cannot be read.</source>
        <translation>Une modification du grand livre est illisible.</translation>
    </message>
    <message>
        <source>The register is damaged. The file was left untouched; open one of the backups that lie in the folder beside it.</source>
        <translation>Le registre est endommagé. Le fichier n’a pas été touché&#x202f;; ouvrez l’une des sauvegardes du répertoire voisin.</translation>
    </message>
    <message>
        <source>This is not a Ratchet register. The file was left untouched.</source>
        <translation>Ce n’est pas un registre Ratchet. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The register was written by a newer version of Ratchet. The file was left untouched; install that version to open it.</source>
        <translation>Le registre a été écrit par une version plus récente de Ratchet. Le fichier n’a pas été touché&#x202f;; installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>version %1, ce programme connaît la %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is not an SQLite database</source>
        <translation>ce n’est pas une base de données SQLite</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>The register went on while it was verified.</source>
        <translation>Le registre a continué d’évoluer pendant sa vérification.</translation>
    </message>
    <message>
        <source>Opening was cancelled. Nothing was changed.</source>
        <translation>L’ouverture a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>une date inconnue</translation>
    </message>
    <message>
        <source>This program has the register open for writing already: %1, since %2.</source>
        <translation>Ce programme tient déjà le registre ouvert en écriture&#xa0;: %1, depuis %2.</translation>
    </message>
    <message>
        <source>This computer has the register open already: %1, in another window or command, since %2.</source>
        <translation>Le registre est déjà ouvert sur cet ordinateur&#xa0;: %1, dans une autre fenêtre ou commande, depuis %2.</translation>
    </message>
    <message>
        <source>%1 has had the register open for writing since %2.</source>
        <translation>%1 tient le registre ouvert en écriture depuis %2.</translation>
    </message>
    <message>
        <source>%1 on %2 has had the register open for writing since %3.</source>
        <translation>%1 sur %2 tient le registre ouvert en écriture depuis %3.</translation>
    </message>
    <message>
        <source>A part of the program is missing; please install it again.</source>
        <translation>Une partie du programme manque&#x202f;; veuillez le réinstaller.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A copy needs a name or a folder of its own.</source>
        <translation>Une copie demande un nom ou un répertoire à elle.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left untouched.</source>
        <translation>Il existe déjà un fichier de ce nom&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>What lies beside the file that was to be replaced cannot be removed: %1. The file is untouched.</source>
        <translation>Ce qui se trouve à côté du fichier à remplacer ne peut pas être retiré&#xa0;: %1. Le fichier est intact.</translation>
    </message>
    <message>
        <source>The register cannot be copied to the folder %1, to be read there.</source>
        <translation>Le registre ne peut pas être copié dans le répertoire %1 pour y être lu.</translation>
    </message>
    <message>
        <source>The copy is not what was open. It was taken away again.</source>
        <translation>La copie n’est pas ce qui était ouvert. Elle a été retirée.</translation>
    </message>
    <message>
        <source>Everything that was open after change %1, of which the file was lost with its history</source>
        <translation>Tout ce qui était ouvert après la modification %1, dont le fichier a été perdu avec son historique</translation>
    </message>
    <message>
        <source>The register is open read-only. Nothing was changed.</source>
        <translation>Le registre est ouvert en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file of the register was replaced, moved or deleted outside this program since it was opened. Nothing was written to it.</source>
        <translation>Le fichier du registre a été remplacé, déplacé ou supprimé hors de ce programme depuis son ouverture. Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>There is no change %1.</source>
        <translation>Il n’y a pas de modification %1.</translation>
    </message>
    <message>
        <source>The ledger does not lead back from the register as it is; &quot;ratchet check&quot; names what was altered.</source>
        <translation>Le grand livre ne permet pas de remonter depuis le registre tel qu’il est&#x202f;; «&#xa0;ratchet check&#xa0;» indique ce qui a été altéré.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de répertoire %1.</translation>
    </message>
    <message>
        <source>The folder of the register cannot be written to.</source>
        <translation>Impossible d’écrire dans le répertoire du registre.</translation>
    </message>
    <message>
        <source>No file can be made in the folder of the register, so that it cannot be kept from others while it is written.</source>
        <translation>Aucun fichier ne peut être créé dans le répertoire du registre&#x202f;; il ne peut donc pas être protégé des autres pendant qu’on y écrit.</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <translation>%1.pdf</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Tickets opened</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Median time to restore</source>
        <translation>Délai médian de rétablissement</translation>
    </message>
    <message>
        <source>85th percentile time to restore</source>
        <translation>Délai de rétablissement, 85e centile</translation>
    </message>
    <message>
        <source>Restored within %1 hours</source>
        <translation>Rétablis en moins de %1 heures</translation>
    </message>
    <message>
        <source>Reopened tickets</source>
        <translation>Tickets rouverts</translation>
    </message>
    <message>
        <source>Open tickets at the end of the period</source>
        <translation>Tickets ouverts en fin de période</translation>
    </message>
    <message>
        <source>The first and the last period are left out where the export begins or ends within them. Times without an offset are taken as they are written.</source>
        <translation>La première et la dernière période sont omises si l’export commence ou finit en leur sein. Les heures sans décalage sont prises telles qu’écrites.</translation>
    </message>
    <message>
        <source>Of the tickets restored in the period (resolved, else closed; open ones do not count):</source>
        <translation>Parmi les tickets rétablis dans la période (résolus, sinon clos&#x202f;; les tickets ouverts ne comptent pas)&#xa0;:</translation>
    </message>
    <message>
        <source>Tickets opened in the period, each ticket number once.</source>
        <translation>Tickets ouverts pendant la période, chaque numéro de ticket une fois.</translation>
    </message>
    <message>
        <source>%1 the median of the hours from opening to restoring. The denominator is how many they are.</source>
        <translation>%1 la médiane des heures entre ouverture et rétablissement. Le dénominateur est leur nombre.</translation>
    </message>
    <message>
        <source>%1 the 85th percentile of the hours from opening to restoring, linear between neighbours. The denominator is how many they are.</source>
        <translation>%1 le 85e centile des heures entre ouverture et rétablissement, linéaire entre voisins. Le dénominateur est leur nombre.</translation>
    </message>
    <message>
        <source>%1 the share restored within %2 hours of opening.</source>
        <translation>%1 la part rétablie dans les %2 heures suivant l’ouverture.</translation>
    </message>
    <message>
        <source>%1 the share that was reopened at least once.</source>
        <translation>%1 la part rouverte au moins une fois.</translation>
    </message>
    <message>
        <source>Tickets opened up to the last day of the period and not restored by then.</source>
        <translation>Tickets ouverts jusqu’au dernier jour de la période et non rétablis à cette date.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a measure and the service or group it is of</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>la semaine du %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter and its year</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>the export begins within it, on %1</source>
        <translation>l’export commence en son sein, le %1</translation>
    </message>
    <message>
        <source>the export ends within it, on %1</source>
        <translation>l’export finit en son sein, le %1</translation>
    </message>
    <message>
        <source>%1 is not counted (tickets opened: %2): %3.</source>
        <translation>Non compté&#xa0;: %1 (tickets ouverts&#xa0;: %2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>No row is a ticket that can be read.</source>
        <translation>Aucune ligne n’est un ticket lisible.</translation>
    </message>
    <message>
        <source>No ticket names a service.</source>
        <translation>Aucun ticket ne nomme de service.</translation>
    </message>
    <message>
        <source>No ticket names a group.</source>
        <translation>Aucun ticket ne nomme de groupe.</translation>
    </message>
    <message>
        <source>No service has %1 tickets or more.</source>
        <translation>Aucun service n’a %1 tickets ou plus.</translation>
    </message>
    <message>
        <source>No group has %1 tickets or more.</source>
        <translation>Aucun groupe n’a %1 tickets ou plus.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no week lies in that from its first to its last day.</source>
        <translation>Les tickets vont du %1 au %2&#xa0;: aucune semaine n’y tient de son premier à son dernier jour.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no quarter lies in that from its first to its last day.</source>
        <translation>Les tickets vont du %1 au %2&#xa0;: aucun trimestre n’y tient de son premier à son dernier jour.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no month lies in that from its first to its last day.</source>
        <translation>Les tickets vont du %1 au %2&#xa0;: aucun mois n’y tient de son premier à son dernier jour.</translation>
    </message>
    <message>
        <source>Metrics from tickets: readings added %1, corrected %2</source>
        <translation>Indicateurs à partir de tickets&#xa0;: relevés ajoutés %1, corrigés %2</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which no ticket has.</source>
        <translation>La correspondance envoie la colonne «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;», qu’aucun ticket n’a.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same for all tickets.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être identique pour tous les tickets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Nothing says when the ticket was opened.</source>
        <translation>Rien ne dit quand le ticket a été ouvert.</translation>
    </message>
    <message>
        <source>It ends before it was opened.</source>
        <translation>Il finit avant d’avoir été ouvert.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Restored or resolved</source>
        <translation>Rétablissement ou résolution</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Réouverture</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>No column says when the tickets were opened. Choose it.</source>
        <translation>Aucune colonne ne dit quand les tickets ont été ouverts. Choisissez-la.</translation>
    </message>
    <message>
        <source>Reading the tickets was cancelled.</source>
        <translation>La lecture des tickets a été annulée.</translation>
    </message>
</context>
<context>
    <name>Timesheet</name>
    <message>
        <source>The hours of %1 in %2 add up to less than nothing.</source>
        <translation>Les heures de %1 (%2) ont un total négatif.</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Personne ou équipe</translation>
    </message>
    <message>
        <source>Team, where the person has none</source>
        <translation>Équipe, si la personne n’en a pas</translation>
    </message>
    <message>
        <source>Day or month</source>
        <translation>Jour ou mois</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Jour de fin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which no timesheet has.</source>
        <translation>La correspondance envoie la colonne «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;», qu’aucune feuille de temps n’a.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same for all rows of a timesheet.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être identique pour toutes les lignes d’une feuille de temps.</translation>
    </message>
    <message>
        <source>Say which column holds: %1.</source>
        <translation>Indiquez quelle colonne contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Timesheet: hours used added %1, corrected %2</source>
        <translation>Feuille de temps&#xa0;: heures utilisées ajoutées %1, corrigées %2</translation>
    </message>
    <message>
        <source>%1, of weeks %2</source>
        <extracomment>%1 what was said before, %2 a number</extracomment>
        <translation>%1, pour les semaines %2</translation>
    </message>
    <message>
        <source>The register has several rows for %1 in %2. Delete all but one of them first.</source>
        <translation>Le registre a plusieurs lignes pour %1 (%2). Supprimez-les d’abord toutes sauf une.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure de la journée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Elle finit avant de commencer.</translation>
    </message>
    <message>
        <source>The same entry stands in line %1.</source>
        <translation>La même saisie figure à la ligne %1.</translation>
    </message>
    <message>
        <source>%1 is taken for %2, by the e-mail address.</source>
        <translation>%1 est pris pour %2, d’après l’adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 belongs to no unit and counts for %2.</source>
        <translation>%1 n’appartient à aucune unité et compte pour %2.</translation>
    </message>
    <message>
        <source>Nobody is called %1 here; the hours count for %2.</source>
        <translation>Personne ne s’appelle %1 ici&#x202f;; les heures comptent pour %2.</translation>
    </message>
    <message>
        <source>No unit is called &quot;%1&quot;.</source>
        <translation>Aucune unité ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n’est nommé.</translation>
    </message>
    <message>
        <source>%1 belongs to no unit; say which team that counts for.</source>
        <translation>%1 n’appartient à aucune unité&#x202f;; indiquez pour quelle équipe cela compte.</translation>
    </message>
    <message>
        <source>Nobody and no unit is called &quot;%1&quot;.</source>
        <translation>Aucune personne ni unité ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be hours and minutes, or minutes and seconds.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner des heures et minutes, ou des minutes et secondes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée.</translation>
    </message>
    <message>
        <source>No time is recorded.</source>
        <translation>Aucun temps n’est consigné.</translation>
    </message>
    <message>
        <source>No hours are named.</source>
        <translation>Aucune heure n’est indiquée.</translation>
    </message>
    <message>
        <source>No day and no month is named.</source>
        <translation>Ni jour ni mois n’est indiqué.</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are %2, as the mapping says.</source>
        <translation>Les nombres de la colonne «&#xa0;%1&#xa0;» sont en %2, comme le dit la correspondance.</translation>
    </message>
    <message>
        <source>The break is longer than the work.</source>
        <translation>La pause est plus longue que le travail.</translation>
    </message>
    <message>
        <source>It is the same as line %1; both count.</source>
        <translation>Identique à la ligne %1&#x202f;; les deux comptent.</translation>
    </message>
    <message>
        <source>%1 would have worked %2 hours in %3, which has %4.</source>
        <extracomment>%1 a person, %2 hours, %3 a day or a month, %4 hours</extracomment>
        <translation>%1 aurait travaillé %2 heures pour %3, qui n’en compte que %4.</translation>
    </message>
    <message>
        <source>The whole time of an issue counts on the day in the column of days.</source>
        <translation>Tout le temps d’un ticket compte au jour indiqué dans la colonne des jours.</translation>
    </message>
    <message>
        <source>Entries that cross midnight count on the day on which they began.</source>
        <translation>Les saisies qui passent minuit comptent au jour où elles ont commencé.</translation>
    </message>
    <message>
        <source>A day of work counts as %1 hours, a week as five of them.</source>
        <translation>Un jour de travail compte %1 heures, une semaine cinq fois autant.</translation>
    </message>
    <message>
        <source>The duration is %1, from start to end it is %2; the duration counts.</source>
        <translation>La durée est de %1, du début à la fin elle est de %2&#x202f;; la durée l’emporte.</translation>
    </message>
    <message>
        <source>Are the numbers in column &quot;%1&quot; seconds, minutes, hours or days of work?</source>
        <translation>Les nombres de la colonne «&#xa0;%1&#xa0;» sont-ils des secondes, des minutes, des heures ou des jours de travail&#x202f;?</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are %2: start and end say so.</source>
        <translation>Les nombres de la colonne «&#xa0;%1&#xa0;» sont en %2&#xa0;: le début et la fin le disent.</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are taken as %2: in another unit people would have worked too much, or next to nothing.</source>
        <translation>Les nombres de la colonne «&#xa0;%1&#xa0;» sont pris pour des %2&#xa0;: dans une autre unité, les gens auraient travaillé trop, ou presque rien.</translation>
    </message>
    <message>
        <source>The break &quot;%1&quot; names no unit.</source>
        <translation>La pause «&#xa0;%1&#xa0;» n’indique pas d’unité.</translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Likewise in lines: %2</source>
        <extracomment>%1 what is said of a line, %2 the other lines of which the same is said</extracomment>
        <translation>%1 De même aux lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lines left out, refused or worth a look</source>
        <translation>Lignes omises, refusées ou à regarder</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>further lines: %1</source>
        <translation>autres lignes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maîtrise</translation>
    </message>
    <message>
        <source>what it came from</source>
        <translation>d’où elle est venue</translation>
    </message>
    <message>
        <source>who let it go ahead, and with what</source>
        <translation>qui l’a autorisée, et avec quoi</translation>
    </message>
    <message>
        <source>what was done, and when it took effect</source>
        <translation>ce qui a été fait, et quand cela a pris effet</translation>
    </message>
    <message>
        <source>what the readings and the money say</source>
        <translation>ce que disent les relevés et l’argent</translation>
    </message>
    <message>
        <source>what keeps the gain</source>
        <translation>ce qui maintient le gain</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien de consigné</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Funding named, without an amount</source>
        <translation>Financement indiqué, sans montant</translation>
    </message>
    <message>
        <source>%1 requested, nothing approved</source>
        <translation>%1 demandé, rien d’approuvé</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 approuvé</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 approuvé sur %2</translation>
    </message>
    <message>
        <source>%1, without a day of decision</source>
        <translation>%1, sans jour de décision</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>%1, in no number</source>
        <translation>%1, sans chiffre</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 une fois</translation>
    </message>
    <message>
        <source>%1: %2 expected, nothing actual yet</source>
        <translation>%1&#xa0;: %2 attendu, rien de réel encore</translation>
    </message>
    <message>
        <source>%1: %2 actual</source>
        <translation>%1&#xa0;: %2 réel</translation>
    </message>
    <message>
        <source>Raised, and nothing says why</source>
        <translation>Émis, et rien ne dit pourquoi</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>Émis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The incident happened</source>
        <translation>L’incident s’est produit</translation>
    </message>
    <message>
        <source>Incident %1 happened</source>
        <translation>L’incident %1 s’est produit</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Leçon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Carried over from %1, where it worked</source>
        <translation>Reprise de %1, où cela a fonctionné</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Approved, under its sponsor</source>
        <translation>Approuvé, sous l’égide de son sponsor</translation>
    </message>
    <message>
        <source>Approved, without a sponsor</source>
        <translation>Approuvé, sans sponsor</translation>
    </message>
    <message>
        <source>Work began</source>
        <translation>Les travaux ont commencé</translation>
    </message>
    <message>
        <source>Milestone %1: %2 %</source>
        <translation>Jalon %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>PDSA cycle, not decided</source>
        <translation>Cycle PDSA, sans décision</translation>
    </message>
    <message>
        <source>PDSA cycle: %1</source>
        <translation>Cycle PDSA&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action %1: %2</source>
        <translation>Action %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Took effect on %1</source>
        <translation>A pris effet sur %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Counted as successful without proof: %1</source>
        <translation>Compté comme réussi sans preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Ancré</translation>
    </message>
    <message>
        <source>%1 has a steward</source>
        <translation>%1 a un référent</translation>
    </message>
    <message>
        <source>%1 has no steward in post</source>
        <translation>%1 n’a pas de référent en poste</translation>
    </message>
    <message numerus="yes">
        <source>Next look at the gain, %Ln day(s) after delivery</source>
        <translation>
            <numerusform>Prochain examen du gain, %Ln jour après la livraison</numerusform>
            <numerusform>Prochain examen du gain, %Ln jours après la livraison</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged anew with every reading</source>
        <translation>Rejugé à chaque relevé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Clôturé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>Du déclencheur à la maîtrise</translation>
    </message>
    <message>
        <source>The improvements delivered in the year that ends with the reporting date: what each came from, who decided, what was done, what came of it and what keeps it. The whole trace stands on the page of each.</source>
        <translation>Les améliorations livrées dans l’année qui s’achève à la date d’arrêté&#xa0;: d’où chacune est venue, qui a décidé, ce qui a été fait, ce qui en est sorti et ce qui la maintient. La traçabilité complète figure sur la page de chacune.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln delivery(s) are listed.</source>
        <translation>
            <numerusform>Seule la dernière livraison est listée (%Ln).</numerusform>
            <numerusform>Les %Ln dernières livraisons sont listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Unknown user</source>
        <translation>Utilisateur inconnu</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a date and time such as 2026-03-31T14:00:00</source>
        <translation>une date et heure telle que 2026-03-31T14:00:00</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>une date telle que 2026-03-31</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>one of the values of this field</source>
        <translation>l’une des valeurs de ce champ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le registre.</translation>
    </message>
</context>
<context>
    <name>ValueInput</name>
    <message>
        <source>%1: &quot;%2&quot; is not %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas %3.</translation>
    </message>
    <message>
        <source>a date such as %1</source>
        <translation>une date telle que %1</translation>
    </message>
    <message>
        <source>a month such as %1</source>
        <translation>un mois tel que %1</translation>
    </message>
    <message>
        <source>a date and time such as %1</source>
        <translation>une date et heure telle que %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number such as %1</source>
        <translation>un nombre tel que %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>%1 holds another register, or one that went another way long ago.</source>
        <translation>%1 contient un autre registre, ou un registre qui a divergé depuis longtemps.</translation>
    </message>
    <message>
        <source>Both are the same up to change %1.</source>
        <translation>Les deux sont identiques jusqu’à la modification %1.</translation>
    </message>
    <message>
        <source>Changes since then: %1 in what is open here, %2 in %3.</source>
        <translation>Modifications depuis&#xa0;: %1 dans ce qui est ouvert ici, %2 dans %3.</translation>
    </message>
    <message>
        <source>The last one there was made by %1 on %2.</source>
        <translation>La dernière y a été faite par %1 le %2.</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or renamed outside this program while it was open here.</source>
        <translation>%1 a été supprimé, déplacé ou renommé hors de ce programme pendant qu’il était ouvert ici.</translation>
    </message>
    <message>
        <source>%1 beside it holds the same.</source>
        <translation>%1 à côté contient la même chose.</translation>
    </message>
    <message>
        <source>Another program has taken %1 over.</source>
        <translation>Un autre programme a pris la main sur %1.</translation>
    </message>
    <message>
        <source>While %1 was open here, another version was put in its place: by a program that synchronises the folder, or by hand. Nothing of it was overwritten.</source>
        <translation>Pendant que %1 était ouvert ici, une autre version a été mise à sa place&#xa0;: par un programme qui synchronise le répertoire, ou à la main. Rien n’en a été écrasé.</translation>
    </message>
    <message>
        <source>What is there now cannot be read as a register.</source>
        <translation>Ce qui s’y trouve maintenant est illisible en tant que registre.</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>%1 was taken over</source>
        <translation>%1 est passé en d’autres mains</translation>
    </message>
    <message>
        <source>%1 was changed outside this program</source>
        <translation>%1 a été modifié hors de ce programme</translation>
    </message>
</context>
<context>
    <name>ViewDefinition</name>
    <message>
        <source>The saved view cannot be read.</source>
        <translation>La vue enregistrée est illisible.</translation>
    </message>
</context>
</TS>
