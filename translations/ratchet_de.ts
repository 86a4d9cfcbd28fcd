<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionEdit</name>
    <message>
        <source>This action is no longer there.</source>
        <translation>Diese Maßnahme gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is part of the improvement %2 already.</source>
        <translation>%1 gehört bereits zur Verbesserung %2.</translation>
    </message>
</context>
<context>
    <name>ActionGate</name>
    <message>
        <source>An action is verified by somebody: name the person who looked at the result.</source>
        <translation>Eine Maßnahme wird von jemandem verifiziert: Nennen Sie die Person, die sich das Ergebnis angesehen hat.</translation>
    </message>
    <message>
        <source>%1 owns this action and cannot verify it too. Somebody else has to look at the result.</source>
        <translation>%1 verantwortet diese Maßnahme und kann sie nicht auch verifizieren. Jemand anderes muss sich das Ergebnis ansehen.</translation>
    </message>
    <message>
        <source>Why an action is not done belongs into its reason.</source>
        <translation>Warum eine Maßnahme nicht umgesetzt wird, gehört in ihre Begründung.</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>due</source>
        <comment>before a date: &quot;due Friday&quot;</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>the action has no title</source>
        <translation>die Maßnahme hat keinen Titel</translation>
    </message>
    <message>
        <source>after title, owner and due date nothing more is expected</source>
        <translation>nach Titel, Verantwortlichen und Termin wird nichts mehr erwartet</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Repeats, action still open</source>
        <translation>Wiederholungen, Maßnahme noch offen</translation>
    </message>
    <message numerus="yes">
        <source>Incidents of the same cause and service within %Ln day(s) of the review, while an action of it was open.</source>
        <translation>
            <numerusform>Störungen mit gleicher Ursache im gleichen Service innerhalb von %Ln Tag nach dem Review, während eine Maßnahme daraus offen war.</numerusform>
            <numerusform>Störungen mit gleicher Ursache im gleichen Service innerhalb von %Ln Tagen nach dem Review, während eine Maßnahme daraus offen war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats, actions closed</source>
        <translation>Wiederholungen, Maßnahmen geschlossen</translation>
    </message>
    <message>
        <source>The same where every action of the review was closed: they did not work, or there was none.</source>
        <translation>Dasselbe, obwohl jede Maßnahme des Reviews geschlossen war: Sie wirkten nicht, oder es gab keine.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed of all actions of these reviews; those that will not be done stay in the count, cancelled ones do not.</source>
        <translation>Geschlossene von allen Maßnahmen dieser Reviews; nicht umzusetzende zählen mit, abgebrochene nicht.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Verified of all actions of these reviews.</source>
        <translation>Verifizierte von allen Maßnahmen dieser Reviews.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open and past the due date, or past %1 days after the review (%2 for systemic ones) where none was set.</source>
        <translation>Offen und über den Termin hinaus, oder über %1 Tage nach dem Review (%2 bei systemischen), wo keiner gesetzt ist.</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Actions whose due date was put off later, counted from the ledger: %Ln time(s) altogether.</source>
        <translation>
            <numerusform>Maßnahmen, deren Termin hinausgeschoben wurde, gezählt aus dem Änderungsbuch: insgesamt %Ln Mal.</numerusform>
            <numerusform>Maßnahmen, deren Termin hinausgeschoben wurde, gezählt aus dem Änderungsbuch: insgesamt %Ln Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Wird nicht umgesetzt</translation>
    </message>
    <message>
        <source>Decided not to be done.</source>
        <translation>Entschieden, dass sie nicht umgesetzt werden.</translation>
    </message>
    <message>
        <source>Closed in time</source>
        <translation>Rechtzeitig geschlossen</translation>
    </message>
    <message>
        <source>Closed by their due date, of the actions whose due date has passed.</source>
        <translation>Bis zu ihrem Termin geschlossen, von den Maßnahmen, deren Termin vorbei ist.</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systemisch</translation>
    </message>
    <message>
        <source>Actions that change the system and not only the symptom, of all.</source>
        <translation>Maßnahmen, die das System ändern und nicht nur das Symptom, von allen.</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Vorbeugend</translation>
    </message>
    <message>
        <source>Closed actions of the kind &quot;prevent&quot;, of all closed ones.</source>
        <translation>Geschlossene Maßnahmen der Art „Vorbeugen“, von allen geschlossenen.</translation>
    </message>
    <message>
        <source>Open age, median</source>
        <translation>Alter der offenen, Median</translation>
    </message>
    <message>
        <source>Days since open actions were raised.</source>
        <translation>Tage, seit offene Maßnahmen erfasst wurden.</translation>
    </message>
    <message>
        <source>Open age, 85th percentile</source>
        <translation>Alter der offenen, 85. Perzentil</translation>
    </message>
    <message>
        <source>85 % of the open actions are younger.</source>
        <translation>85 % der offenen Maßnahmen sind jünger.</translation>
    </message>
    <message>
        <source>Time to close, median</source>
        <translation>Zeit bis zum Schließen, Median</translation>
    </message>
    <message>
        <source>Estimate of Kaplan and Meier: open actions count for as long as they have been open, so that they cannot hide behind those that were closed quickly.</source>
        <translation>Schätzung nach Kaplan und Meier: Offene Maßnahmen zählen so lange, wie sie offen sind, und können sich nicht hinter den schnell geschlossenen verstecken.</translation>
    </message>
    <message>
        <source>Not reached: fewer than half would be closed by now. Estimate of Kaplan and Meier, in which open actions count for as long as they have been open.</source>
        <translation>Nicht erreicht: Weniger als die Hälfte wäre bis jetzt geschlossen. Schätzung nach Kaplan und Meier, in der offene Maßnahmen so lange zählen, wie sie offen sind.</translation>
    </message>
    <message>
        <source>Incident to review, median</source>
        <translation>Störung bis Review, Median</translation>
    </message>
    <message>
        <source>Days from the incident to its review.</source>
        <translation>Tage von der Störung bis zu ihrem Review.</translation>
    </message>
    <message>
        <source>Incidents that can be compared</source>
        <translation>Vergleichbare Störungen</translation>
    </message>
    <message>
        <source>Incidents of these reviews with a cause code and a service: only they can be found to have happened again, or not to.</source>
        <translation>Störungen dieser Reviews mit Ursachencode und Service: Nur von ihnen lässt sich sagen, dass sie wieder geschehen sind oder nicht.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Open actions of this review</source>
        <translation>Offene Maßnahmen dieses Reviews</translation>
    </message>
    <message>
        <source>Raised in earlier reviews, or escalated to this one.</source>
        <translation>In früheren Reviews erfasst oder hierher eskaliert.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>escalated, step %1</source>
        <translation>eskaliert, Stufe %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Improvements and actions past their date, the longest first.</source>
        <translation>Verbesserungen und Maßnahmen über ihrem Termin, die längsten zuerst.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage verspätet</translation>
    </message>
    <message>
        <source>Metrics without fresh readings</source>
        <translation>Kennzahlen ohne frische Messwerte</translation>
    </message>
    <message>
        <source>The latest reading is older than two periods, or there is none.</source>
        <translation>Der letzte Messwert ist älter als zwei Perioden, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>Letzter Messwert</translation>
    </message>
    <message>
        <source>Gains that did not last</source>
        <translation>Gewinne, die nicht hielten</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Artefacts to review</source>
        <translation>Zu prüfende Artefakte</translation>
    </message>
    <message>
        <source>Not reviewed within the interval that they set themselves.</source>
        <translation>Nicht in dem Abstand geprüft, den sie sich selbst setzen.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Decided last time</source>
        <translation>Beim letzten Mal entschieden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (Leitung)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delivered improvements whose metric went back or became worse, and on which nobody has decided yet.</source>
        <translation>Gelieferte Verbesserungen, deren Kennzahl zurückfiel oder schlechter wurde und über die noch niemand entschieden hat.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No dated data yet</source>
        <translation>Noch keine datierten Daten</translation>
    </message>
    <message>
        <source>Latest data from the reporting date</source>
        <translation>Neueste Daten vom Berichtsdatum</translation>
    </message>
    <message>
        <source>Latest data from the day before</source>
        <translation>Neueste Daten vom Vortag</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; %1 is the number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What is the current backlog of service improvements, by service?</source>
        <translation>Wie sieht der aktuelle Backlog der Serviceverbesserungen aus, je Service?</translation>
    </message>
    <message>
        <source>Service Owner</source>
        <translation>Serviceverantwortlicher (Service Owner)</translation>
    </message>
    <message>
        <source>CSI register</source>
        <translation>CSI-Register</translation>
    </message>
    <message>
        <source>Problem or CSI Manager</source>
        <translation>Problem- oder CSI-Manager</translation>
    </message>
    <message>
        <source>action tracking dashboard</source>
        <translation>Dashboard zur Maßnahmenverfolgung</translation>
    </message>
    <message>
        <source>What % of support team time is ring-fenced for improvement vs BAU?</source>
        <translation>Wie viel % der Zeit der Supportteams ist für Verbesserung reserviert, gegenüber BAU?</translation>
    </message>
    <message>
        <source>Service Desk or Ops Manager</source>
        <translation>Leiter Service Desk oder Betrieb</translation>
    </message>
    <message>
        <source>resource plan</source>
        <translation>Ressourcenplan</translation>
    </message>
    <message>
        <source>What metrics are improving due to CSI, and how do you know?</source>
        <translation>Welche Kennzahlen verbessern sich durch CSI, und woher wissen Sie das?</translation>
    </message>
    <message>
        <source>Service Analyst or CSI Lead</source>
        <translation>Service-Analyst oder CSI-Leitung</translation>
    </message>
    <message>
        <source>metric trends mapped to improvements</source>
        <translation>Kennzahlentrends, den Verbesserungen zugeordnet</translation>
    </message>
    <message>
        <source>Who has accountability for continual improvement, and how is performance reviewed?</source>
        <translation>Wer ist für die kontinuierliche Verbesserung rechenschaftspflichtig, und wie wird die Leistung überprüft?</translation>
    </message>
    <message>
        <source>CIO or Service Governance Lead</source>
        <translation>CIO oder Leitung Service-Governance</translation>
    </message>
    <message>
        <source>RACI model and CSI cadence calendar</source>
        <translation>RACI-Modell und CSI-Rhythmuskalender</translation>
    </message>
    <message>
        <source>✓ Proven</source>
        <translation>✓ Belegt</translation>
    </message>
    <message>
        <source>◐ Partial</source>
        <translation>◐ Teilweise</translation>
    </message>
    <message>
        <source>✕ Not proven</source>
        <translation>✕ Nicht belegt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>never ranked</source>
        <translation>nie gereiht</translation>
    </message>
    <message>
        <source>ranked today</source>
        <translation>heute gereiht</translation>
    </message>
    <message>
        <source>ranked yesterday</source>
        <translation>gestern gereiht</translation>
    </message>
    <message>
        <source>nothing to rank yet</source>
        <translation>noch nichts zu reihen</translation>
    </message>
    <message>
        <source>%1 scored, %2</source>
        <translation>%1 bewertet, %2</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Priorisiert</translation>
    </message>
    <message>
        <source>nothing was due in the last quarter</source>
        <translation>im letzten Quartal war nichts fällig</translation>
    </message>
    <message>
        <source>%1 of what was due was held</source>
        <translation>%1 des Fälligen wurde durchgeführt</translation>
    </message>
    <message>
        <source>%1 held; %2 missed twice in a row</source>
        <translation>%1 durchgeführt; %2 zweimal in Folge versäumt</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>%1 of open items have an owner in post</source>
        <translation>%1 der offenen Einträge haben eine verantwortliche Person im Amt</translation>
    </message>
    <message>
        <source>no open improvement yet</source>
        <translation>noch keine offene Verbesserung</translation>
    </message>
    <message>
        <source>%1 of approved and running items have approved funding</source>
        <translation>%1 der genehmigten und laufenden Einträge sind finanziert</translation>
    </message>
    <message>
        <source>nothing is approved or running</source>
        <translation>nichts ist genehmigt oder läuft</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Verantwortet</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziert</translation>
    </message>
    <message>
        <source>name an owner</source>
        <translation>verantwortliche Person benennen</translation>
    </message>
    <message>
        <source>running without an owner in post</source>
        <translation>läuft ohne verantwortliche Person im Amt</translation>
    </message>
    <message>
        <source>deliver, or set a new date</source>
        <translation>liefern oder neues Datum setzen</translation>
    </message>
    <message>
        <source>the gain on %1 has faded</source>
        <translation>der Gewinn bei %1 ist verblasst</translation>
    </message>
    <message>
        <source>decide: plan again or close</source>
        <translation>entscheiden: neu planen oder schließen</translation>
    </message>
    <message>
        <source>not held on %1</source>
        <translation>nicht durchgeführt am %1</translation>
    </message>
    <message>
        <source>hold it, or record why not</source>
        <translation>durchführen oder Grund festhalten</translation>
    </message>
    <message>
        <source>review it</source>
        <translation>überprüfen</translation>
    </message>
    <message>
        <source>The RACI matrix has no errors</source>
        <translation>Die RACI-Matrix hat keine Fehler</translation>
    </message>
    <message>
        <source>Every accountable role is held by a person in post</source>
        <translation>Jede rechenschaftspflichtige Rolle ist mit einer Person im Amt besetzt</translation>
    </message>
    <message>
        <source>Board, service review, metric review and executive review recur</source>
        <translation>Board, Service-Review, Kennzahlen-Review und Management-Review finden regelmäßig statt</translation>
    </message>
    <message>
        <source>At least %1 of what was due in the last quarter was held</source>
        <translation>Mindestens %1 des im letzten Quartal Fälligen wurde durchgeführt</translation>
    </message>
    <message>
        <source>The last executive review was held within %1</source>
        <translation>Das letzte Management-Review fand innerhalb von %1 statt</translation>
    </message>
    <message>
        <source>Everything held in the last quarter records its decisions</source>
        <translation>Zu allem, was im letzten Quartal durchgeführt wurde, sind Entscheidungen festgehalten</translation>
    </message>
    <message>
        <source>RACI for continual improvement</source>
        <translation>RACI für die kontinuierliche Verbesserung</translation>
    </message>
    <message>
        <source>R responsible, A accountable, C consulted, I informed. Cells of rows with errors are marked.</source>
        <translation>R durchführungsverantwortlich, A rechenschaftspflichtig, C konsultiert, I informiert. Zellen von Zeilen mit Fehlern sind markiert.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Findings on the matrix</source>
        <translation>Befunde zur Matrix</translation>
    </message>
    <message>
        <source>Errors and warnings by rule.</source>
        <translation>Fehler und Warnungen nach Regel.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>✕ Error</source>
        <translation>✕ Fehler</translation>
    </message>
    <message>
        <source>◐ Warning</source>
        <translation>◐ Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Cadence of the last quarter</source>
        <translation>Rhythmus des letzten Quartals</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Regeltermin</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Held of due</source>
        <translation>Durchgeführt von fällig</translation>
    </message>
    <message>
        <source>With decisions</source>
        <translation>Mit Entscheidungen</translation>
    </message>
    <message>
        <source>Last held</source>
        <translation>Zuletzt durchgeführt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>closed of all actions</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Cadence, last and next quarter</source>
        <translation>Rhythmus, letztes und nächstes Quartal</translation>
    </message>
    <message>
        <source>held late</source>
        <translation>verspätet durchgeführt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>bevorstehend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>RACI errors</source>
        <translation>RACI-Fehler</translation>
    </message>
    <message>
        <source>Rules of the matrix that are broken.</source>
        <translation>Verletzte Regeln der Matrix.</translation>
    </message>
    <message>
        <source>RACI warnings</source>
        <translation>RACI-Warnungen</translation>
    </message>
    <message>
        <source>Weaknesses of the matrix.</source>
        <translation>Schwächen der Matrix.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Of these, recorded as held or held late.</source>
        <translation>Davon als durchgeführt oder verspätet durchgeführt erfasst.</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Einhaltung</translation>
    </message>
    <message>
        <source>Held by due.</source>
        <translation>Durchgeführte geteilt durch fällige.</translation>
    </message>
    <message>
        <source>The next date of any ceremony.</source>
        <translation>Das nächste Datum irgendeines Regeltermins.</translation>
    </message>
    <message>
        <source>held · no RACI errors</source>
        <translation>durchgeführt · keine RACI-Fehler</translation>
    </message>
    <message>
        <source>There is no RACI matrix and no ceremony yet.</source>
        <translation>Es gibt noch keine RACI-Matrix und keinen Regeltermin.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Service</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Improvements that are not embedded, not proven, closed, rejected or withdrawn.</source>
        <translation>Verbesserungen in keinem dieser Endzustände: verankert, nicht belegt, geschlossen, abgelehnt, zurückgezogen.</translation>
    </message>
    <message>
        <source>Live services</source>
        <translation>Aktive Services</translation>
    </message>
    <message>
        <source>Services that are live and not retired on the reporting date.</source>
        <translation>Services, die am Berichtsdatum in Betrieb und nicht stillgelegt sind.</translation>
    </message>
    <message>
        <source>Services without a backlog</source>
        <translation>Services ohne Backlog</translation>
    </message>
    <message>
        <source>Live services without an open improvement.</source>
        <translation>Aktive Services ohne offene Verbesserung.</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>Ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Open, without an owner or with one who has left.</source>
        <translation>Offen, ohne verantwortliche Person oder mit einer, die ausgeschieden ist.</translation>
    </message>
    <message>
        <source>Running unfunded</source>
        <translation>Läuft ohne Finanzierung</translation>
    </message>
    <message>
        <source>In progress, delivered or measuring, without approved money or hours.</source>
        <translation>In Arbeit, geliefert oder in Messung, ohne genehmigtes Geld oder genehmigte Stunden.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open, the target date has passed, and not delivered.</source>
        <translation>Offen, Zieldatum verstrichen und nicht geliefert.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>Median age</source>
        <translation>Medianalter</translation>
    </message>
    <message>
        <source>Median of the days since open improvements were raised.</source>
        <translation>Median der Tage seit der Erfassung offener Verbesserungen.</translation>
    </message>
    <message>
        <source>Touched within 30 days</source>
        <translation>In 30 Tagen bearbeitet</translation>
    </message>
    <message>
        <source>Open, and changed within the last 30 days, itself or what hangs on it.</source>
        <translation>Offen und in den letzten 30 Tagen geändert, selbst oder in dem, was daran hängt.</translation>
    </message>
    <message>
        <source>Every live service has an open improvement or a dated decision that none is planned</source>
        <translation>Jeder aktive Service hat eine offene Verbesserung oder eine datierte Entscheidung, dass keine geplant ist</translation>
    </message>
    <message>
        <source>At least %1 of open improvements are owned by a person in post</source>
        <translation>Mindestens %1 der offenen Verbesserungen haben eine verantwortliche Person im Amt</translation>
    </message>
    <message>
        <source>The ranking was changed or confirmed within %1</source>
        <translation>Die Rangfolge wurde innerhalb von %1 geändert oder bestätigt</translation>
    </message>
    <message>
        <source>At least %1 of open improvements were touched within 30 days</source>
        <translation>Mindestens %1 der offenen Verbesserungen wurden in den letzten 30 Tagen bearbeitet</translation>
    </message>
    <message>
        <source>No more than %1 of open improvements are stalled</source>
        <translation>Höchstens %1 der offenen Verbesserungen sind festgefahren</translation>
    </message>
    <message>
        <source>Ranked improvements from approved on are funded, or their funding is decided</source>
        <translation>Gereihte Verbesserungen ab dem Status „Genehmigt“ sind finanziert, oder über ihre Finanzierung ist entschieden</translation>
    </message>
    <message>
        <source>Backlog by service</source>
        <translation>Backlog je Service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Nicht finanziert</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Nächstes Ziel</translation>
    </message>
    <message>
        <source>First in rank</source>
        <translation>Erste im Rang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>Offene Verbesserungen</translation>
    </message>
    <message>
        <source>In the order of rank: manual rank first, then WSJF = (value + urgency + risk reduction) / effort.</source>
        <translation>In Rangfolge: zuerst manueller Rang, dann WSJF = (Wert + Dringlichkeit + Risikominderung) / Aufwand.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (ausgeschieden)</translation>
    </message>
    <message>
        <source>Open improvements by service</source>
        <translation>Offene Verbesserungen je Service</translation>
    </message>
    <message>
        <source>Each open improvement counts once: as stalled, else in delivery (in progress, delivered, measuring), else approved, else earlier.</source>
        <translation>Jede offene Verbesserung zählt einmal: als festgefahren, sonst in Umsetzung (in Arbeit, geliefert, in Messung), sonst genehmigt, sonst früher.</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>In Umsetzung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>The register holds no improvement yet.</source>
        <translation>Das Register enthält noch keine Verbesserung.</translation>
    </message>
    <message>
        <source>The planned share reaches the target; none has been set yet</source>
        <translation>Der geplante Anteil erreicht das Ziel; es ist noch keines gesetzt</translation>
    </message>
    <message>
        <source>The planned share is at least %1</source>
        <translation>Der geplante Anteil beträgt mindestens %1</translation>
    </message>
    <message>
        <source>Every support team has a plan for the current month</source>
        <translation>Jedes Supportteam hat einen Plan für den laufenden Monat</translation>
    </message>
    <message>
        <source>At least %1 of the planned hours were used over the last 3 months</source>
        <translation>Mindestens %1 der geplanten Stunden wurden in den letzten 3 Monaten genutzt</translation>
    </message>
    <message>
        <source>Every team&apos;s hours were recorded within 45 days after the end of a month</source>
        <translation>Die Stunden jedes Teams wurden innerhalb von 45 Tagen nach Monatsende erfasst</translation>
    </message>
    <message>
        <source>Every raid on the ring-fence was agreed by someone</source>
        <translation>Jeder Entnahme aus der reservierten Zeit hat jemand zugestimmt</translation>
    </message>
    <message>
        <source>Over the month of the reporting date and the two before.</source>
        <translation>Über den Monat des Berichtsdatums und die beiden davor.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Planned for improvement</source>
        <translation>Für Verbesserung geplant</translation>
    </message>
    <message>
        <source>Used for improvement</source>
        <translation>Für Verbesserung genutzt</translation>
    </message>
    <message>
        <source>Planned share</source>
        <translation>Geplanter Anteil</translation>
    </message>
    <message>
        <source>Used share</source>
        <translation>Genutzter Anteil</translation>
    </message>
    <message>
        <source>Sum of improvement hours used by sum of available hours, over the rows that have actuals.</source>
        <translation>Summe der genutzten Verbesserungsstunden geteilt durch die Summe der verfügbaren Stunden, über die Zeilen mit Istwerten.</translation>
    </message>
    <message>
        <source>Erosion</source>
        <translation>Erosion</translation>
    </message>
    <message>
        <source>Available, h</source>
        <translation>Verfügbar, h</translation>
    </message>
    <message>
        <source>Planned, h</source>
        <translation>Geplant, h</translation>
    </message>
    <message>
        <source>Used, h</source>
        <translation>Genutzt, h</translation>
    </message>
    <message>
        <source>Planned, %</source>
        <translation>Geplant, %</translation>
    </message>
    <message>
        <source>Used, %</source>
        <translation>Genutzt, %</translation>
    </message>
    <message>
        <source>Erosion, points</source>
        <translation>Erosion, Punkte</translation>
    </message>
    <message>
        <source>Improvement time by team</source>
        <translation>Verbesserungszeit je Team</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Improvement time by month</source>
        <translation>Verbesserungszeit je Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Raids on the ring-fence</source>
        <translation>Entnahmen aus der reservierten Zeit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Entnommen für</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt von</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Improvement time, planned and used</source>
        <translation>Verbesserungszeit, geplant und genutzt</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>No available hours are planned for the last three months.</source>
        <translation>Für die letzten drei Monate sind keine verfügbaren Stunden geplant.</translation>
    </message>
    <message>
        <source>%1 of support time is planned for improvement; no hours used have been recorded.</source>
        <translation>%1 der Supportzeit sind für Verbesserung geplant; genutzte Stunden wurden nicht erfasst.</translation>
    </message>
    <message>
        <source>used of %1 planned</source>
        <translation>genutzt von %1 geplant</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Every metric has a steward in post and a definition</source>
        <translation>Jede Kennzahl hat einen Betreuer im Amt und eine Definition</translation>
    </message>
    <message>
        <source>No gain has faded without a decision</source>
        <translation>Kein Gewinn ist ohne Entscheidung verblasst</translation>
    </message>
    <message>
        <source>Every improvement delivered in the last 12 months names a metric with a locked baseline</source>
        <translation>Jede in den letzten 12 Monaten gelieferte Verbesserung nennt eine Kennzahl mit gesperrter Basislinie</translation>
    </message>
    <message>
        <source>No metric&apos;s latest reading is older than two periods</source>
        <translation>Bei keiner Kennzahl ist der letzte Messwert älter als zwei Perioden</translation>
    </message>
    <message>
        <source>%1 (%2 … %3)</source>
        <extracomment>effect, and its 95 % interval</extracomment>
        <translation>%1 (%2 … %3)</translation>
    </message>
    <message>
        <source>Metrics and the improvements that steer them</source>
        <translation>Kennzahlen und die Verbesserungen, die sie steuern</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Points after</source>
        <translation>Punkte danach</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Noch benötigt</translation>
    </message>
    <message>
        <source>Baseline locked</source>
        <translation>Basislinie gesperrt</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ nein</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>The readings of the metric with the strongest verdict, with the mean of each phase.</source>
        <translation>Die Messwerte der Kennzahl mit dem stärksten Urteil, mit dem Mittelwert jeder Phase.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Metrics in the register.</source>
        <translation>Kennzahlen im Register.</translation>
    </message>
    <message>
        <source>Metrics by the verdict on the latest improvement that steers them.</source>
        <translation>Kennzahlen nach dem Urteil über die letzte Verbesserung, die sie steuert.</translation>
    </message>
    <message>
        <source>of %1 sustained · %2 faded</source>
        <translation>von %1 nachhaltig · %2 verblasst</translation>
    </message>
    <message>
        <source>The register holds no metric yet.</source>
        <translation>Das Register enthält noch keine Kennzahl.</translation>
    </message>
    <message>
        <source>Each PIR has an action, and no lesson is unlanded for more than 30 days</source>
        <translation>Jeder PIR hat eine Maßnahme, und keine Lehre ist seit mehr als 30 Tagen ohne Umsetzung</translation>
    </message>
    <message>
        <source>At least %1 of the actions are closed</source>
        <translation>Mindestens %1 der Maßnahmen sind geschlossen</translation>
    </message>
    <message>
        <source>No action is more than 30 days late</source>
        <translation>Keine Maßnahme ist mehr als 30 Tage verspätet</translation>
    </message>
    <message>
        <source>Every closed action was verified by someone other than its owner</source>
        <translation>Jede geschlossene Maßnahme wurde von jemand anderem als der verantwortlichen Person verifiziert</translation>
    </message>
    <message>
        <source>Each PIR led to at least one systemic action</source>
        <translation>Jeder PIR führte zu mindestens einer systemischen Maßnahme</translation>
    </message>
    <message>
        <source>Actions by PIR</source>
        <translation>Maßnahmen je PIR</translation>
    </message>
    <message>
        <source>Cancelled actions are left out; those that will not be done stay in the count.</source>
        <translation>Abgebrochene Maßnahmen sind ausgenommen; jene, die nicht umgesetzt werden, zählen weiter mit.</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systemisch</translation>
    </message>
    <message>
        <source>Lessons landed</source>
        <translation>Umgesetzte Lehren</translation>
    </message>
    <message>
        <source>The actions</source>
        <translation>Die Maßnahmen</translation>
    </message>
    <message>
        <source>Every action of these PIRs as of the reporting date.</source>
        <translation>Alle Maßnahmen dieser PIRs, Stand Berichtsdatum.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifiziert von</translation>
    </message>
    <message>
        <source>Lessons that have not landed</source>
        <translation>Nicht umgesetzte Lehren</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Umgang</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Alter, Tage</translation>
    </message>
    <message>
        <source>Actions of the last PIRs</source>
        <translation>Maßnahmen der letzten PIRs</translation>
    </message>
    <message>
        <source>Each action counts once: closed, else delivered, else late, else open or not to be done.</source>
        <translation>Jede Maßnahme zählt einmal: geschlossen, sonst geliefert, sonst verspätet, sonst offen oder nicht umzusetzen.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>PIRs</translation>
    </message>
    <message>
        <source>The last PIRs by the date they were held.</source>
        <translation>Die letzten PIRs nach Durchführungsdatum.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Actions of these PIRs without the cancelled ones.</source>
        <translation>Maßnahmen dieser PIRs ohne die abgebrochenen.</translation>
    </message>
    <message>
        <source>With a delivery date on or before the reporting date.</source>
        <translation>Mit Lieferdatum am oder vor dem Berichtsdatum.</translation>
    </message>
    <message>
        <source>With a closing date on or before the reporting date.</source>
        <translation>Mit Schließungsdatum am oder vor dem Berichtsdatum.</translation>
    </message>
    <message>
        <source>With a verification date on or before the reporting date.</source>
        <translation>Mit Verifizierungsdatum am oder vor dem Berichtsdatum.</translation>
    </message>
    <message>
        <source>Open or in progress.</source>
        <translation>Offen oder in Arbeit.</translation>
    </message>
    <message>
        <source>Open or in progress, due before the reporting date.</source>
        <translation>Offen oder in Arbeit, fällig vor dem Berichtsdatum.</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Keine Umsetzung</translation>
    </message>
    <message>
        <source>Decided not to be done; they stay in the count.</source>
        <translation>Entschieden, sie nicht umzusetzen; sie zählen weiter mit.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Lessons of these PIRs.</source>
        <translation>Lehren dieser PIRs.</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>of %1 closed · %2</source>
        <translation>von %1 geschlossen · %2</translation>
    </message>
    <message>
        <source>no actions</source>
        <translation>keine Maßnahmen</translation>
    </message>
    <message>
        <source>No PIR has been held yet.</source>
        <translation>Es wurde noch kein PIR durchgeführt.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>No units are in the register.</source>
        <translation>Im Register sind keine Einheiten.</translation>
    </message>
    <message>
        <source>Where does improvement actually live in your organisation?</source>
        <translation>Wo findet Verbesserung in Ihrer Organisation tatsächlich statt?</translation>
    </message>
    <message>
        <source>No live services are in the register.</source>
        <translation>Im Register sind keine aktiven Services.</translation>
    </message>
    <message>
        <source>Do service owners feel responsible for improvement?</source>
        <translation>Fühlen sich die Serviceverantwortlichen für Verbesserung zuständig?</translation>
    </message>
    <message>
        <source>Improvements in progress meet %1 of what a project would have: scope, outcome, owner, sponsor, target date, milestones, funding, benefit, metric and control.</source>
        <translation>Laufende Verbesserungen erfüllen %1 dessen, was ein Projekt hätte: Umfang, Ergebnis, verantwortliche Person, Sponsor, Zieldatum, Meilensteine, Finanzierung, Nutzen, Kennzahl und Kontrolle.</translation>
    </message>
    <message>
        <source>No improvement is in progress.</source>
        <translation>Keine Verbesserung ist in Arbeit.</translation>
    </message>
    <message>
        <source>Is improvement tracked, funded and measured like projects are?</source>
        <translation>Wird Verbesserung so verfolgt, finanziert und gemessen wie Projekte?</translation>
    </message>
    <message>
        <source>%1 of open improvements, ceremonies and accountable roles rest on one person: %2.</source>
        <translation>%1 der offenen Verbesserungen, Regeltermine und rechenschaftspflichtigen Rollen hängen an einer Person: %2.</translation>
    </message>
    <message>
        <source>Nobody in post owns an improvement, chairs a ceremony or is accountable.</source>
        <translation>Keine Person im Amt verantwortet eine Verbesserung, leitet einen Regeltermin oder ist rechenschaftspflichtig.</translation>
    </message>
    <message>
        <source>If you left tomorrow, would improvement continue?</source>
        <translation>Ginge die Verbesserung weiter, wenn Sie morgen gingen?</translation>
    </message>
    <message numerus="yes">
        <source>Latest data from %1, %Ln day(s) before</source>
        <translation>
            <numerusform>Neueste Daten vom %1, %Ln Tag davor</numerusform>
            <numerusform>Neueste Daten vom %1, %Ln Tage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many improvement actions from the last %Ln PIR(s) have been delivered and closed?</source>
        <extracomment>Plural by the number of PIRs looked back at</extracomment>
        <translation>
            <numerusform>Wie viele Verbesserungsmaßnahmen aus dem letzten PIR sind geliefert und geschlossen?</numerusform>
            <numerusform>Wie viele Verbesserungsmaßnahmen aus den letzten %Ln PIRs sind geliefert und geschlossen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <extracomment>Points of a percentage</extracomment>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a fraction</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a fraction</comment>
        <translation>%1 Tage</translation>
    </message>
    <message numerus="yes">
        <source>ranked %Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag gereiht</numerusform>
            <numerusform>vor %Ln Tagen gereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln Tag verspätet</numerusform>
            <numerusform>%Ln Tage verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) past its target date</source>
        <translation>
            <numerusform>%Ln Tag über dem Zieldatum</numerusform>
            <numerusform>%Ln Tage über dem Zieldatum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its owner confirmed the backlog %Ln day(s) ago</source>
        <translation>
            <numerusform>die Bestätigung des Eigners liegt %Ln Tag zurück</numerusform>
            <numerusform>die Bestätigung des Eigners liegt %Ln Tage zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its review has been due for %Ln day(s)</source>
        <translation>
            <numerusform>die Prüfung ist seit %Ln Tag fällig</numerusform>
            <numerusform>die Prüfung ist seit %Ln Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>ask %1 to confirm it</source>
        <translation>%1 um Bestätigung bitten</translation>
    </message>
    <message numerus="yes">
        <source>held · %Ln RACI error(s)</source>
        <translation>
            <numerusform>gehalten · %Ln RACI-Fehler</numerusform>
            <numerusform>gehalten · %Ln RACI-Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s) due in the last quarter were held</source>
        <translation>
            <numerusform>%1 von %Ln im letzten Quartal fälligen Review wurde gehalten</numerusform>
            <numerusform>%1 von %Ln im letzten Quartal fälligen Reviews wurden gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no RACI matrix; %1.</source>
        <translation>Es gibt keine RACI-Matrix; %1.</translation>
    </message>
    <message>
        <source>RACI errors: %1, warnings: %2; %3.</source>
        <translation>RACI-Fehler: %1, Warnungen: %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>No more than the first %Ln are listed.</source>
        <translation>
            <numerusform>Aufgeführt ist nur die erste.</numerusform>
            <numerusform>Aufgeführt sind nur die ersten %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>across %Ln live service(s)</source>
        <extracomment>After &quot;12 improvements are open&quot;</extracomment>
        <translation>
            <numerusform>in %Ln aktiven Service</numerusform>
            <numerusform>in %Ln aktiven Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) are open %1; %2 without an owner in post, %3 running unfunded, %4 overdue.</source>
        <extracomment>%1 is &quot;across 3 live services&quot;</extracomment>
        <translation>
            <numerusform>%Ln Verbesserung ist offen %1; %2 ohne amtierenden Eigner, %3 laufen ohne Mittel, %4 überfällig.</numerusform>
            <numerusform>%Ln Verbesserungen sind offen %1; %2 ohne amtierenden Eigner, %3 laufen ohne Mittel, %4 überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open · %Ln service(s)</source>
        <translation>
            <numerusform>offen · %Ln Service</numerusform>
            <numerusform>offen · %Ln Services</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Actuals from</source>
        <translation>Ist-Werte aus</translation>
    </message>
    <message>
        <source>Metrics with a sustained gain: at least %1</source>
        <translation>Kennzahlen mit nachhaltigem Gewinn: mindestens %1</translation>
    </message>
    <message>
        <source>PIRs held in the last 12 months: at least %1</source>
        <translation>PIRs in den letzten 12 Monaten: mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln PIR(s) led to no action.</source>
        <translation>
            <numerusform>Der letzte PIR führte zu keiner Maßnahme.</numerusform>
            <numerusform>Die letzten %Ln PIRs führten zu keiner Maßnahme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the last %Ln PIR(s)</source>
        <extracomment>After &quot;7 of 14 actions&quot;</extracomment>
        <translation>
            <numerusform>aus dem letzten PIR</numerusform>
            <numerusform>aus den letzten %Ln PIRs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln action(s) %2 are closed (%3); %4 verified, %5 late.</source>
        <extracomment>%1 of the actions, %2 is &quot;from the last 3 PIRs&quot;, %3 a share</extracomment>
        <translation>
            <numerusform>%1 von %Ln Maßnahme %2 ist geschlossen (%3); %4 verifiziert, %5 verspätet.</numerusform>
            <numerusform>%1 von %Ln Maßnahmen %2 sind geschlossen (%3); %4 verifiziert, %5 verspätet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Improvement lives in %1 of %Ln unit(s).</source>
        <translation>
            <numerusform>Verbesserung lebt in %1 von %Ln Einheit.</numerusform>
            <numerusform>Verbesserung lebt in %1 von %Ln Einheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backlog confirmed by its owner within 90 days: %1 of %Ln live service(s).</source>
        <translation>
            <numerusform>Backlog binnen 90 Tagen vom Eigner bestätigt: %1 von %Ln aktiven Service.</numerusform>
            <numerusform>Backlog binnen 90 Tagen vom Eigner bestätigt: %1 von %Ln aktiven Services.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amendments of registered claims</source>
        <translation>Nachträge zu registrierten Zusagen</translation>
    </message>
    <message>
        <source>A claim that was locked before the work keeps what it promised; every later change is listed here for good.</source>
        <translation>Eine Zusage, die vor der Arbeit gesperrt wurde, bleibt, was sie versprach; jede spätere Änderung steht hier für immer.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>a claim that was deleted</source>
        <translation>eine gelöschte Zusage</translation>
    </message>
    <message>
        <source>Somebody answers for these in place of the readings.</source>
        <translation>Für diese steht jemand ein, an der Stelle der Messwerte.</translation>
    </message>
    <message>
        <source>Gains, judged again after their delivery</source>
        <translation>Gewinne, nach der Lieferung erneut beurteilt</translation>
    </message>
    <message>
        <source>The verdict as the readings stood 30, 90, 180 and 365 days after the delivery, and now. A date is still to come.</source>
        <translation>Das Urteil nach dem Stand der Messwerte 30, 90, 180 und 365 Tage nach der Lieferung, und jetzt. Ein Datum steht noch bevor.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>▲ proven</source>
        <translation>▲ belegt</translation>
    </message>
    <message>
        <source>◆ lost</source>
        <translation>◆ verloren</translation>
    </message>
    <message>
        <source>○ not proven yet</source>
        <translation>○ noch nicht belegt</translation>
    </message>
    <message>
        <source>Claimed benefit and what is left of it</source>
        <translation>Behaupteter Nutzen und was davon bleibt</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expected against proven change</source>
        <translation>Erwartete gegen belegte Änderung</translation>
    </message>
    <message>
        <source>All claims of improvements that are closed, embedded or not proven. Proven is the effect of a gain that holds or is sustained, otherwise 0.</source>
        <translation>Alle Zusagen von Verbesserungen, die geschlossen, verankert oder nicht belegt sind. Belegt ist die Wirkung eines Gewinns, der hält oder nachhaltig ist, sonst 0.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Proven of expected</source>
        <translation>Belegt vom Erwarteten</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>Im Intervall</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Claimed benefit a year</source>
        <translation>Behaupteter Nutzen im Jahr</translation>
    </message>
    <message>
        <source>Claimed benefit, %1 a year</source>
        <translation>Behaupteter Nutzen, %1 im Jahr</translation>
    </message>
    <message>
        <source>Actual recurring benefits, less dis-benefits.</source>
        <translation>Tatsächlicher jährlicher Nutzen, abzüglich der Nachteile.</translation>
    </message>
    <message>
        <source>Of it proven</source>
        <translation>Davon belegt</translation>
    </message>
    <message>
        <source>Of it taken off</source>
        <translation>Davon abgezogen</translation>
    </message>
    <message>
        <source>Of improvements whose gain has faded, or whose metric is worse than before.</source>
        <translation>Von Verbesserungen, deren Gewinn verblasst ist oder deren Kennzahl schlechter ist als zuvor.</translation>
    </message>
    <message>
        <source>Proven of what was expected</source>
        <translation>Belegt vom Erwarteten</translation>
    </message>
    <message>
        <source>Mean, over the claims of closed improvements, of the proven by the expected change.</source>
        <translation>Mittelwert, über die Zusagen geschlossener Verbesserungen, der belegten durch die erwartete Änderung.</translation>
    </message>
    <message>
        <source>Expectations within the interval</source>
        <translation>Erwartungen im Intervall</translation>
    </message>
    <message>
        <source>Claims of closed improvements whose expected change lies within the 95 % interval of a proven effect.</source>
        <translation>Zusagen geschlossener Verbesserungen, deren erwartete Änderung im 95-%-Intervall einer belegten Wirkung liegt.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>Changes to claims after they were registered.</source>
        <translation>Änderungen an Zusagen, nachdem sie registriert waren.</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Claimed: %1 a year. Proven of it: %2. Taken off: %3.</source>
        <translation>Behauptet: %1 im Jahr. Davon belegt: %2. Abgezogen: %3.</translation>
    </message>
    <message>
        <source>Claimed: %1 once. Proven of it: %2. Taken off: %3.</source>
        <translation>Behauptet: einmalig %1. Davon belegt: %2. Abgezogen: %3.</translation>
    </message>
    <message>
        <source>Its gain was lost: the readings are back where they were, or worse.</source>
        <translation>Ihr Gewinn ging verloren: Die Messwerte sind wieder, wo sie waren, oder schlechter.</translation>
    </message>
    <message>
        <source>%1 is worse than before</source>
        <translation>%1 ist schlechter als zuvor</translation>
    </message>
    <message>
        <source>%1, which must not suffer from it, has got worse</source>
        <translation>%1, die nicht darunter leiden darf, ist schlechter geworden</translation>
    </message>
    <message>
        <source>its review %1 days after the delivery is due</source>
        <translation>die Überprüfung %1 Tage nach der Lieferung ist fällig</translation>
    </message>
    <message>
        <source>decide: undo, plan again or close</source>
        <translation>entscheiden: zurücknehmen, neu planen oder schließen</translation>
    </message>
    <message>
        <source>find out why before it is called embedded</source>
        <translation>herausfinden, warum, bevor sie verankert heißt</translation>
    </message>
    <message>
        <source>look at it and note the result; now: %1</source>
        <translation>ansehen und das Ergebnis notieren; jetzt: %1</translation>
    </message>
    <message>
        <source>Review %1 days after the delivery: %2</source>
        <translation>Überprüfung %1 Tage nach der Lieferung: %2</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>im Einklang</translation>
    </message>
    <message>
        <source>not to one cause</source>
        <translation>nicht einer Ursache</translation>
    </message>
    <message>
        <source>%1, shared: %2</source>
        <translation>%1, geteilt: %2</translation>
    </message>
    <message>
        <source>✕ after the start</source>
        <translation>✕ nach dem Beginn</translation>
    </message>
    <message>
        <source>Each verdict compares the readings after the intervention with the baseline before it. The effect is in the metric&apos;s unit, with its 95 % interval. Attribution says whether anything else on record may have made the gain.</source>
        <translation>Jedes Urteil vergleicht die Messwerte nach dem Eingriff mit der Basislinie davor. Die Wirkung steht in der Einheit der Kennzahl, mit ihrem 95-%-Intervall. Die Zuordnung sagt, ob sonst etwas Verzeichnetes den Gewinn gebracht haben kann.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Mean before and since %1</source>
        <translation>Mittelwert vor und seit %1</translation>
    </message>
    <message>
        <source>The readings of the metric with the strongest verdict, with their mean before and since the improvement that steers it.</source>
        <translation>Die Messwerte der Kennzahl mit dem stärksten Urteil, mit ihrem Mittelwert vor und seit der Verbesserung, die sie steuert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln metric(s) show a sustained gain, %2 of them consistent with one improvement; %3 holding, %4 faded.</source>
        <translation>
            <numerusform>%1 von %Ln Kennzahl zeigt einen nachhaltigen Gewinn, %2 davon im Einklang mit einer Verbesserung; %3 hält, %4 verblasst.</numerusform>
            <numerusform>%1 von %Ln Kennzahlen zeigen einen nachhaltigen Gewinn, %2 davon im Einklang mit einer Verbesserung; %3 halten, %4 verblasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, %</source>
        <translation>Gehalten, %</translation>
    </message>
    <message>
        <source>Hours taken from improvement, %1 to %2: what took them, and who agreed.</source>
        <translation>Der Verbesserung genommene Stunden, %1 bis %2: was sie nahm und wer zustimmte.</translation>
    </message>
    <message>
        <source>Incident or project</source>
        <translation>Störung oder Projekt</translation>
    </message>
    <message>
        <source>Raids and use beside the plan</source>
        <translation>Entnahmen und Nutzung neben dem Plan</translation>
    </message>
    <message>
        <source>Used and raided hours equal the hours planned for improvement, or the difference is named.</source>
        <translation>Genutzte und entnommene Stunden ergeben die für Verbesserung geplanten, oder die Differenz ist benannt.</translation>
    </message>
    <message>
        <source>Raids, h</source>
        <translation>Entnahmen, h</translation>
    </message>
    <message>
        <source>Difference, h</source>
        <translation>Differenz, h</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>of the months whose use is recorded</source>
        <translation>der Monate, deren Nutzung erfasst ist</translation>
    </message>
    <message>
        <source>What the hours were used for</source>
        <translation>Wofür die Stunden genutzt wurden</translation>
    </message>
    <message>
        <source>What the hours are planned for</source>
        <translation>Wofür die Stunden geplant sind</translation>
    </message>
    <message>
        <source>Shares of the available hours by month, all teams together; improvement stands at the foot, beside its target.</source>
        <translation>Anteile an den verfügbaren Stunden nach Monat, alle Teams zusammen; Verbesserung steht unten, neben ihrem Ziel.</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>Tagesgeschäft</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) in a row without a decision or an action</source>
        <translation>
            <numerusform>%Ln Review ohne Entscheidung oder Maßnahme</numerusform>
            <numerusform>%Ln Reviews in Folge ohne Entscheidung oder Maßnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>escalated, step %1: %2</source>
        <translation>eskaliert, Stufe %1: %2</translation>
    </message>
    <message>
        <source>give it something to decide, or end it</source>
        <translation>etwas zu entscheiden geben oder beenden</translation>
    </message>
    <message>
        <source>✕ nobody</source>
        <translation>✕ niemand</translation>
    </message>
    <message>
        <source>✕ %1 left</source>
        <translation>✕ %1 ist gegangen</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln day(s) ago</source>
        <translation>
            <numerusform>✓ vor %Ln Tag</numerusform>
            <numerusform>✓ vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ unconfirmed</source>
        <translation>✕ unbestätigt</translation>
    </message>
    <message>
        <source>✕ no metric</source>
        <translation>✕ keine Kennzahl</translation>
    </message>
    <message>
        <source>◐ uptime only</source>
        <translation>◐ nur Verfügbarkeit</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message numerus="yes">
        <source>A confirmation counts for %Ln day(s).</source>
        <translation>
            <numerusform>Eine Bestätigung gilt %Ln Tag.</numerusform>
            <numerusform>Eine Bestätigung gilt %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>“I own this backlog”</source>
        <translation>„Ich verantworte diesen Vorrat“</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>People and what they hold</source>
        <translation>Personen und was sie innehaben</translation>
    </message>
    <message>
        <source>Open or still to come; who holds most comes first.</source>
        <translation>Offen oder noch zu erwarten; wer am meisten innehat, kommt zuerst.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hat inne</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>A roles</source>
        <translation>A-Rollen</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Regeltermine</translation>
    </message>
    <message>
        <source>First missed</source>
        <translation>Zuerst vermisst</translation>
    </message>
    <message>
        <source>Where improvement lives</source>
        <translation>Wo Verbesserung zu Hause ist</translation>
    </message>
    <message>
        <source>Hours of the month of the reporting date and the two before; open improvements by the unit of their owner.</source>
        <translation>Stunden des Monats des Stichtags und der zwei davor; offene Verbesserungen nach der Einheit der Verantwortlichen.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte Person</translation>
    </message>
    <message>
        <source>Improvement, h</source>
        <translation>Verbesserung, h</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Improvement lives here</source>
        <translation>Verbesserung ist hier zu Hause</translation>
    </message>
    <message>
        <source>✓ hours and items</source>
        <translation>✓ Stunden und Posten</translation>
    </message>
    <message>
        <source>✓ hours</source>
        <translation>✓ Stunden</translation>
    </message>
    <message>
        <source>✓ items</source>
        <translation>✓ Posten</translation>
    </message>
    <message>
        <source>✕ neither hours nor items</source>
        <translation>✕ weder Stunden noch Posten</translation>
    </message>
    <message>
        <source>What falls vacant</source>
        <translation>Was frei wird</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>overdue already</source>
        <translation>schon überfällig</translation>
    </message>
    <message>
        <source>Decision yield</source>
        <translation>Entscheidungsertrag</translation>
    </message>
    <message>
        <source>Decisions and closed actions for each hour of what was held in these days.</source>
        <translation>Entscheidungen und geschlossene Maßnahmen je Stunde dessen, was in diesen Tagen stattfand.</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Mitgeschleppt</translation>
    </message>
    <message>
        <source>Of the actions on the table of the latest reviews, those raised in an earlier one.</source>
        <translation>Von den Maßnahmen auf dem Tisch der letzten Reviews jene aus einem früheren.</translation>
    </message>
    <message>
        <source>Accountable present</source>
        <translation>Verantwortliche anwesend</translation>
    </message>
    <message>
        <source>Held with somebody accountable, of those whose attendance is recorded.</source>
        <translation>Mit jemand Verantwortlichem abgehalten, von denen mit erfasster Anwesenheit.</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituale</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews brought neither a decision nor an action.</source>
        <translation>Regeltermine, deren letzte Reviews weder Entscheidung noch Maßnahme brachten.</translation>
    </message>
    <message>
        <source>Ring-fence kept</source>
        <translation>Reservierung gehalten</translation>
    </message>
    <message>
        <source>Sum of improvement hours used by sum of those planned, over the rows that have actuals; at most 100 %.</source>
        <translation>Summe der genutzten durch Summe der geplanten Verbesserungsstunden, über die Zeilen mit Ist-Stunden; höchstens 100 %.</translation>
    </message>
    <message>
        <source>Raided</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Hours booked as taken from improvement, over the same months.</source>
        <translation>Als der Verbesserung entnommen gebuchte Stunden, über dieselben Monate.</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Hours planned for improvement that were neither used nor raided, by team and month, where what was used is recorded.</source>
        <translation>Für Verbesserung geplante Stunden, die weder genutzt noch entnommen wurden, nach Team und Monat, wo die Nutzung erfasst ist.</translation>
    </message>
    <message>
        <source>From incident to no repeat</source>
        <translation>Von der Störung bis zu keiner Wiederholung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Hier verloren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the hours used are not recorded yet</source>
        <translation>die genutzten Stunden sind noch nicht erfasst</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>%1 h that the raids do not explain</source>
        <translation>%1 h, die die Entnahmen nicht erklären</translation>
    </message>
    <message>
        <source>%1 h that no raid explains</source>
        <translation>%1 h, die keine Entnahme erklärt</translation>
    </message>
    <message>
        <source>%1 h more used and raided than planned</source>
        <translation>%1 h mehr genutzt und entnommen als geplant</translation>
    </message>
    <message>
        <source>%1 h more used than planned</source>
        <translation>%1 h mehr genutzt als geplant</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Ratings by quarter</source>
        <translation>Bewertungen nach Quartal</translation>
    </message>
    <message>
        <source>The last rating of each quarter, 1 to 5.</source>
        <translation>Die letzte Bewertung jedes Quartals, 1 bis 5.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>– no interval</source>
        <translation>– kein Abstand</translation>
    </message>
    <message>
        <source>✕ never reviewed</source>
        <translation>✕ nie geprüft</translation>
    </message>
    <message numerus="yes">
        <source>✕ stale, %Ln day(s) overdue</source>
        <translation>
            <numerusform>✕ veraltet, %Ln Tag überfällig</numerusform>
            <numerusform>✕ veraltet, %Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ current</source>
        <translation>✓ aktuell</translation>
    </message>
    <message>
        <source>Artefacts and their reviews</source>
        <translation>Artefakte und ihre Prüfungen</translation>
    </message>
    <message>
        <source>An artefact is stale once its last review is longer ago than its interval.</source>
        <translation>Ein Artefakt ist veraltet, sobald seine letzte Prüfung länger zurückliegt als sein Abstand.</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Interval, days</source>
        <translation>Abstand, Tage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>kein Anspruch</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>copies that are verified, of all copies: &quot;2/3&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not carried over</source>
        <translation>nicht übertragen</translation>
    </message>
    <message>
        <source>↳ %1</source>
        <translation>↳ %1</translation>
    </message>
    <message>
        <source>What works, carried over</source>
        <translation>Was wirkt, übertragen</translation>
    </message>
    <message>
        <source>What is marked as replicable, and its copies for other services. Each copy has a claim of its own and counts as verified once its gain is sustained.</source>
        <translation>Was als übertragbar gekennzeichnet ist, und seine Kopien für andere Services. Jede Kopie hat einen eigenen Anspruch und gilt als verifiziert, sobald ihr Gewinn nachhaltig ist.</translation>
    </message>
    <message>
        <source>Copies verified</source>
        <translation>Verifizierte Kopien</translation>
    </message>
    <message>
        <source>Improvements that were carried over from another service.</source>
        <translation>Verbesserungen, die von einem anderen Service übertragen wurden.</translation>
    </message>
    <message>
        <source>Of these, those whose gain is sustained.</source>
        <translation>Davon jene, deren Gewinn nachhaltig ist.</translation>
    </message>
    <message>
        <source>Problem Manager</source>
        <translation>Problem-Manager</translation>
    </message>
    <message>
        <source>CSI Manager</source>
        <translation>CSI-Manager</translation>
    </message>
    <message>
        <source>CSI Lead</source>
        <translation>CSI-Leitung</translation>
    </message>
    <message>
        <source>Service Desk Manager</source>
        <translation>Service-Desk-Leitung</translation>
    </message>
    <message>
        <source>Ops Manager</source>
        <translation>Betriebsleitung</translation>
    </message>
    <message>
        <source>Operations Manager</source>
        <translation>Leitung Betrieb</translation>
    </message>
    <message>
        <source>Service Analyst</source>
        <translation>Service-Analyst</translation>
    </message>
    <message>
        <source>CIO</source>
        <translation>CIO</translation>
    </message>
    <message>
        <source>Service Governance Lead</source>
        <translation>Leitung Service-Governance</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Services</translation>
    </message>
    <message>
        <source>Ask %1 (%2), confirmed on %3.</source>
        <translation>Fragen Sie %1 (%2), bestätigt am %3.</translation>
    </message>
    <message>
        <source>Ask %1 (%2), not confirmed yet.</source>
        <translation>Fragen Sie %1 (%2), noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen man fragt</translation>
    </message>
    <message numerus="yes">
        <source>The person that the register names for a question, else who holds its role or has that job; for the backlog of a service, else its owner. A confirmation holds for %Ln day(s).</source>
        <translation>
            <numerusform>Die Person, die das Register für eine Frage nennt, sonst wer deren Rolle oder diese Stelle hat; für das Backlog eines Service sonst dessen Eigner. Eine Bestätigung gilt %Ln Tag.</numerusform>
            <numerusform>Die Person, die das Register für eine Frage nennt, sonst wer deren Rolle oder diese Stelle hat; für das Backlog eines Service sonst dessen Eigner. Eine Bestätigung gilt %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 has one decimal: &quot;8.0 months&quot;</extracomment>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>✓ funded</source>
        <translation>✓ finanziert</translation>
    </message>
    <message>
        <source>◐ part-funded</source>
        <translation>◐ teilfinanziert</translation>
    </message>
    <message>
        <source>✕ unfunded</source>
        <translation>✕ unfinanziert</translation>
    </message>
    <message>
        <source>Others claim the same gain: what is their share of it counts with them.</source>
        <translation>Andere beanspruchen denselben Gewinn: Was ihr Anteil daran ist, zählt bei ihnen.</translation>
    </message>
    <message>
        <source>actual / spent</source>
        <translation>Ist / ausgegeben</translation>
    </message>
    <message>
        <source>(actual − spent) / spent</source>
        <translation>(Ist − ausgegeben) / ausgegeben</translation>
    </message>
    <message>
        <source>Adherence of the year</source>
        <translation>Einhaltung des Jahres</translation>
    </message>
    <message>
        <source>Adherence by month</source>
        <translation>Einhaltung nach Monaten</translation>
    </message>
    <message>
        <source>The 12 months that end with that of the reporting date, the last one up to that day; the latest first. What was due and not held is a gap.</source>
        <translation>Die 12 Monate bis zu dem des Stichtags, der letzte bis zu diesem Tag; der späteste zuerst. Was fällig war und nicht stattfand, ist eine Lücke.</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Adherence, %</source>
        <translation>Einhaltung, %</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Adherence, month by month</source>
        <translation>Einhaltung, Monat für Monat</translation>
    </message>
    <message>
        <source>Share of what was due in each month that was held, and the gaps; nothing was due in a month without a bar.</source>
        <translation>Anteil des in jedem Monat Fälligen, der stattfand, und die Lücken; in einem Monat ohne Balken war nichts fällig.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Wer teilnahm</translation>
    </message>
    <message>
        <source>What was held in the 92 days that end with the reporting date, the latest first.</source>
        <translation>Was in den 92 Tagen bis zum Stichtag stattfand, das Späteste zuerst.</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>The twelve calendar months that end with the one of the reporting date, the last one up to that date. Raised, delivered and embedded each go by their own date; embedded means that the gain was verified.</source>
        <translation>Die zwölf Kalendermonate bis zu dem des Stichtags, der letzte bis zu diesem Tag. Eingebracht, geliefert und verankert gehen jeweils nach ihrem eigenen Datum; verankert heißt, dass der Gewinn verifiziert wurde.</translation>
    </message>
    <message>
        <source>Raised, delivered and embedded by month</source>
        <translation>Eingebracht, geliefert und verankert nach Monaten</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingebracht</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Verankert</translation>
    </message>
    <message>
        <source>Raised in the year</source>
        <translation>Im Jahr eingebracht</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date.</source>
        <translation>Verbesserungen, die in den 365 Tagen bis zum Stichtag eingebracht wurden.</translation>
    </message>
    <message>
        <source>Delivered in the year</source>
        <translation>Im Jahr geliefert</translation>
    </message>
    <message>
        <source>Improvements delivered in the 365 days that end with the reporting date.</source>
        <translation>Verbesserungen, die in den 365 Tagen bis zum Stichtag geliefert wurden.</translation>
    </message>
    <message>
        <source>Approved in the year</source>
        <translation>Im Jahr genehmigt</translation>
    </message>
    <message>
        <source>Improvements approved in the 365 days that end with the reporting date.</source>
        <translation>Verbesserungen, die in den 365 Tagen bis zum Stichtag genehmigt wurden.</translation>
    </message>
    <message>
        <source>Approved and funded</source>
        <translation>Genehmigt und finanziert</translation>
    </message>
    <message>
        <source>Approved in the year, and more than 0 of money or hours was approved by a decision not after the reporting date.</source>
        <translation>Im Jahr genehmigt, und durch eine Entscheidung nicht nach dem Stichtag wurde mehr als 0 an Geld oder Stunden bewilligt.</translation>
    </message>
    <message>
        <source>Approved and delivered</source>
        <translation>Genehmigt und geliefert</translation>
    </message>
    <message>
        <source>Approved in the year, and delivered not after the reporting date, funded or not.</source>
        <translation>Im Jahr genehmigt und nicht nach dem Stichtag geliefert, finanziert oder nicht.</translation>
    </message>
    <message>
        <source>Approved and embedded</source>
        <translation>Genehmigt und verankert</translation>
    </message>
    <message>
        <source>Approved in the year, and embedded not after the reporting date, whatever else is recorded of them.</source>
        <translation>Im Jahr genehmigt und nicht nach dem Stichtag verankert, was immer sonst über sie erfasst ist.</translation>
    </message>
    <message>
        <source>Improvements approved in the 365 days that end with the reporting date, and of these those funded (an amount above 0 approved by a dated decision), delivered and embedded by it. Each step goes by its own date; none is inferred from another.</source>
        <translation>Verbesserungen, die in den 365 Tagen bis zum Stichtag genehmigt wurden, und davon die bis zu ihm finanzierten (ein Betrag über 0, durch eine datierte Entscheidung bewilligt), gelieferten und verankerten. Jeder Schritt geht nach seinem eigenen Datum; keiner wird aus einem anderen geschlossen.</translation>
    </message>
    <message>
        <source>From approval to embedding</source>
        <translation>Von der Genehmigung zur Verankerung</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Funded on</source>
        <translation>Finanziert am</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Embedded on</source>
        <translation>Verankert am</translation>
    </message>
    <message>
        <source>Owned: by a person in post. Funded: money or hours above 0 are approved. Dated: the target date, or the due date of an open milestone, is not before the reporting date.</source>
        <translation>Verantwortet: von einer Person im Amt. Finanziert: Geld oder Stunden über 0 sind genehmigt. Terminiert: Der Zieltermin oder der Termin eines offenen Meilensteins liegt nicht vor dem Stichtag.</translation>
    </message>
    <message>
        <source>%1 of 3 lights</source>
        <translation>%1 von 3 Lichtern</translation>
    </message>
    <message>
        <source>Three lights</source>
        <translation>Drei Lichter</translation>
    </message>
    <message>
        <source>Open improvements by how many of three lights they have.</source>
        <translation>Offene Verbesserungen danach, wie viele von drei Lichtern sie haben.</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>A to-do list in disguise</source>
        <translation>Eine verkleidete To-do-Liste</translation>
    </message>
    <message>
        <source>Open improvements with none of the three lights, in order of rank.</source>
        <translation>Offene Verbesserungen ohne eines der drei Lichter, in der Rangfolge.</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Eingebracht am</translation>
    </message>
    <message>
        <source>Open, and neither owned nor funded nor dated.</source>
        <translation>Offen und weder verantwortet noch finanziert noch terminiert.</translation>
    </message>
    <message>
        <source>Other origins</source>
        <translation>Andere Herkunft</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date, by the quarters of the register&apos;s year; the first and the last are not whole.</source>
        <translation>Verbesserungen, die in den 365 Tagen bis zum Stichtag eingebracht wurden, nach den Quartalen des Jahres des Registers; das erste und das letzte sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Where improvements come from, by quarter</source>
        <translation>Woher Verbesserungen kommen, nach Quartalen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Tactical and systemic improvements, by quarter</source>
        <translation>Taktische und systemische Verbesserungen, nach Quartalen</translation>
    </message>
    <message>
        <source>Kind of fix</source>
        <translation>Art der Behebung</translation>
    </message>
    <message>
        <source>Of the open improvements that have a nature: outcomes, enablers, and technology with a primary metric that is not about availability.</source>
        <translation>Von den offenen Verbesserungen mit einer Natur: Ergebnisse, Befähiger und Technik mit einer primären Kennzahl, die nicht die Verfügbarkeit betrifft.</translation>
    </message>
    <message>
        <source>Service outcomes and technology by service</source>
        <translation>Serviceergebnisse und Technik nach Service</translation>
    </message>
    <message>
        <source>Linked to an outcome, drawn in blue: %1</source>
        <translation>Mit einem Ergebnis verknüpft, blau gezeichnet: %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Befähiger</translation>
    </message>
    <message>
        <source>Technology with metric</source>
        <translation>Technik mit Kennzahl</translation>
    </message>
    <message>
        <source>Technology without metric</source>
        <translation>Technik ohne Kennzahl</translation>
    </message>
    <message>
        <source>Nature not stated</source>
        <translation>Natur nicht angegeben</translation>
    </message>
    <message>
        <source>Outcome-linked, %</source>
        <translation>Ergebnisbezogen, %</translation>
    </message>
    <message>
        <source>All open improvements</source>
        <translation>Alle offenen Verbesserungen</translation>
    </message>
    <message>
        <source>Technology without an outcome metric</source>
        <translation>Technik ohne Ergebnismetrik</translation>
    </message>
    <message>
        <source>Open technology refreshes without a primary metric, or with none but availability: they count as service improvement once such a metric is named.</source>
        <translation>Offene Technikerneuerungen ohne primäre Kennzahl oder nur mit Verfügbarkeit: Sie zählen als Serviceverbesserung, sobald eine solche Kennzahl genannt ist.</translation>
    </message>
    <message>
        <source>Outcome-linked</source>
        <translation>Ergebnisbezogen</translation>
    </message>
    <message>
        <source>The rows are those that are not linked.</source>
        <translation>Die Zeilen sind jene, die nicht verknüpft sind.</translation>
    </message>
    <message>
        <source>Share of others</source>
        <translation>Anteil anderer</translation>
    </message>
    <message>
        <source>Of improvements whose metric holds or sustains its gain; a gain that several claim counts by shares.</source>
        <translation>Von Verbesserungen, deren Kennzahl ihren Gewinn hält oder bewahrt; ein Gewinn, den mehrere beanspruchen, zählt nach Anteilen.</translation>
    </message>
    <message>
        <source>Of it the share of others</source>
        <translation>Davon der Anteil anderer</translation>
    </message>
    <message>
        <source>Of improvements that claim a gain together with others: what counts with those.</source>
        <translation>Von Verbesserungen, die einen Gewinn gemeinsam mit anderen beanspruchen: was bei jenen zählt.</translation>
    </message>
    <message>
        <source>Top deliverer</source>
        <translation>Stärkster Lieferant</translation>
    </message>
    <message>
        <source>Of the improvements with an owner that were delivered in the 365 days that end with the reporting date, the share of the person who owns most of them.</source>
        <translation>Von den Verbesserungen mit Eigner, die in den 365 Tagen bis zum Stichtag geliefert wurden, der Anteil der Person, der die meisten gehören.</translation>
    </message>
    <message>
        <source>No one person delivered more than %1 of a year&apos;s improvements</source>
        <translation>Keine einzelne Person hat mehr als %1 der Verbesserungen eines Jahres geliefert</translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation>Wer liefert</translation>
    </message>
    <message>
        <source>Improvements delivered in the 365 days that end with the reporting date, by their owner; those without one are left out.</source>
        <translation>Verbesserungen, die in den 365 Tagen bis zum Stichtag geliefert wurden, nach ihrem Eigner; die ohne bleiben außen vor.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message numerus="yes">
        <source>Open, and nothing about it changed for %Ln day(s) or more.</source>
        <translation>
            <numerusform>Offen, und seit mindestens %Ln Tag hat sich nichts daran geändert.</numerusform>
            <numerusform>Offen, und seit mindestens %Ln Tagen hat sich nichts daran geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part-funded</source>
        <translation>Teilfinanziert</translation>
    </message>
    <message>
        <source>Open, and of money or of hours more was requested than approved, and something was approved. They count as funded.</source>
        <translation>Offen, und an Geld oder Stunden wurde mehr beantragt als genehmigt, und etwas wurde genehmigt. Sie zählen als finanziert.</translation>
    </message>
    <message>
        <source>✕ running unfunded</source>
        <translation>✕ läuft unfinanziert</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Lights of 3</source>
        <translation>Lichter von 3</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Vorher bekannt</translation>
    </message>
    <message>
        <source>Landed rate</source>
        <translation>Ankunftsquote</translation>
    </message>
    <message>
        <source>Landed of all lessons of these PIRs; accepted ones stay in the count.</source>
        <translation>Angekommene von allen Lehren dieser PIRs; akzeptierte bleiben in der Zählung.</translation>
    </message>
    <message>
        <source>Ranked by hand</source>
        <translation>Von Hand gereiht</translation>
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
        <source>Ranked on</source>
        <translation>Gereiht am</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>Going quiet</source>
        <translation>Wird still</translation>
    </message>
    <message numerus="yes">
        <source>Stalled: open, and nothing about it changed for %Ln day(s) or more. The longest untouched come first.</source>
        <translation>
            <numerusform>Stockend: offen, und seit mindestens %Ln Tag hat sich nichts daran geändert. Die am längsten unberührten zuerst.</numerusform>
            <numerusform>Stockend: offen, und seit mindestens %Ln Tagen hat sich nichts daran geändert. Die am längsten unberührten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untouched since</source>
        <translation>Unberührt seit</translation>
    </message>
    <message>
        <source>Days untouched</source>
        <translation>Tage unberührt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Actual a year</source>
        <translation>Ist pro Jahr</translation>
    </message>
    <message>
        <source>Actual once</source>
        <translation>Ist einmalig</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Amortisation, Monate</translation>
    </message>
    <message>
        <source>ROI, %1</source>
        <extracomment>%1 is &quot;(actual − spent) / spent&quot;</extracomment>
        <translation>ROI, %1</translation>
    </message>
    <message>
        <source>Payback = spent / (actual a year / 12). ROI = %1, of what recurs in a year and what came once. Actual benefits, less dis-benefits; a gain that several improvements claim counts by their shares, a lost one not at all. Totals come from the summed money.</source>
        <translation>Amortisation = ausgegeben / (Ist pro Jahr / 12). ROI = %1, aus dem, was in einem Jahr wiederkehrt, und dem, was einmal kam. Tatsächlicher Nutzen abzüglich Nachteile; ein Gewinn, den mehrere Verbesserungen beanspruchen, zählt nach ihren Anteilen, ein verlorener gar nicht. Summen kommen aus dem summierten Geld.</translation>
    </message>
    <message>
        <source>Payback and return by improvement</source>
        <translation>Amortisation und Rendite nach Verbesserung</translation>
    </message>
    <message>
        <source>Payback and return by service</source>
        <translation>Amortisation und Rendite nach Service</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>kein Service</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Ausgegebenes Geld</translation>
    </message>
    <message>
        <source>Money spent, %1</source>
        <translation>Ausgegebenes Geld, %1</translation>
    </message>
    <message>
        <source>Spent of the funding in money of all improvements.</source>
        <translation>Ausgegeben von der Finanzierung in Geld aller Verbesserungen.</translation>
    </message>
    <message>
        <source>Summed over all improvements; a gain that several of them claim counts by their shares, a lost one not at all.</source>
        <translation>Über alle Verbesserungen summiert; ein Gewinn, den mehrere beanspruchen, zählt nach ihren Anteilen, ein verlorener gar nicht.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Money spent / (actual recurring benefit of a year / 12).</source>
        <translation>Ausgegebenes Geld / (tatsächlicher wiederkehrender Nutzen eines Jahres / 12).</translation>
    </message>
    <message>
        <source>%1 in per cent: actual is what recurs in a year and what came once, spent is money.</source>
        <translation>%1 in Prozent: Ist ist, was in einem Jahr wiederkehrt und was einmal kam, ausgegeben ist Geld.</translation>
    </message>
    <message>
        <source>Uptime only</source>
        <translation>Nur Verfügbarkeit</translation>
    </message>
    <message>
        <source>Live services whose metrics are all of availability.</source>
        <translation>Aktive Services, deren Kennzahlen alle die Verfügbarkeit messen.</translation>
    </message>
    <message>
        <source>Open improvements as of the reporting date. An improvement belongs to one service, so the rows add up to the total. Raised and delivered: in the 365 days that end with that date, open or not.</source>
        <translation>Offene Verbesserungen zum Stichtag. Eine Verbesserung gehört zu einem Service, daher ergeben die Zeilen die Summe. Eingebracht und geliefert: in den 365 Tagen bis zu diesem Tag, offen oder nicht.</translation>
    </message>
    <message>
        <source>Vitality by service</source>
        <translation>Vitalität nach Service</translation>
    </message>
    <message>
        <source>Raised and delivered in the 365 days that end with the reporting date; of those open on it the median of the days since they were raised, and how many were changed within the last 30 days.</source>
        <translation>Eingebracht und geliefert in den 365 Tagen bis zum Stichtag; von den an ihm offenen der Median der Tage seit dem Einbringen, und wie viele in den letzten 30 Tagen geändert wurden.</translation>
    </message>
    <message>
        <source>Median age, days</source>
        <translation>Medianalter, Tage</translation>
    </message>
    <message>
        <source>Touched, %</source>
        <translation>Berührt, %</translation>
    </message>
    <message>
        <source>no metric, no verdict</source>
        <translation>keine Kennzahl, kein Urteil</translation>
    </message>
    <message>
        <source>Counted as successful on somebody&apos;s word</source>
        <translation>Auf jemandes Wort als erfolgreich gezählt</translation>
    </message>
    <message>
        <source>Verdict of the readings</source>
        <translation>Urteil der Messwerte</translation>
    </message>
    <message>
        <source>Success without proof</source>
        <translation>Erfolg ohne Beweis</translation>
    </message>
    <message>
        <source>Embedded or closed as successful, while the readings do not prove it and nobody answers for it.</source>
        <translation>Verankert oder als erfolgreich geschlossen, während die Messwerte es nicht beweisen und niemand dafür einsteht.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Improvements counted as successful on somebody&apos;s word in place of proof: with reason, person and day.</source>
        <translation>Verbesserungen, die auf jemandes Wort statt auf Beweis als erfolgreich zählen: mit Grund, Person und Tag.</translation>
    </message>
    <message>
        <source>Improvements embedded or closed as successful of which no metric holds or sustains its gain, or one has lost it, and for which nobody answers by an override.</source>
        <translation>Verankerte oder als erfolgreich geschlossene Verbesserungen, von denen keine Kennzahl ihren Gewinn hält oder bewahrt oder eine ihn verloren hat, und für die niemand durch eine Ausnahme einsteht.</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>verbessernd</translation>
    </message>
    <message>
        <source>surviving</source>
        <translation>überlebend</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>nichts bewegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) moved</source>
        <translation>
            <numerusform>%Ln Vorhaben bewegt</numerusform>
            <numerusform>%Ln Vorhaben bewegt</numerusform>
        </translation>
    </message>
    <message>
        <source>no metric with new data</source>
        <translation>keine Kennzahl mit neuen Daten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s) with new data</source>
        <translation>
            <numerusform>%Ln Kennzahl mit neuen Daten</numerusform>
            <numerusform>%Ln Kennzahlen mit neuen Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1: %2</source>
        <extracomment>%1 is &quot;improving&quot; or &quot;surviving&quot;, %2 what the week brought: &quot;5 items moved, 3 metrics with new data&quot;</extracomment>
        <translation>Diese Woche: %1: %2</translation>
    </message>
    <message>
        <source>Improvements moved this week</source>
        <translation>Diese Woche bewegte Verbesserungen</translation>
    </message>
    <message>
        <source>Accepted, approved, started, delivered, embedded or closed from the Monday of this week to the reporting date.</source>
        <translation>Vom Montag dieser Woche bis zum Stichtag angenommen, genehmigt, begonnen, geliefert, verankert oder geschlossen.</translation>
    </message>
    <message>
        <source>Actions moved this week</source>
        <translation>Diese Woche bewegte Maßnahmen</translation>
    </message>
    <message>
        <source>Delivered, closed or verified in the same days.</source>
        <translation>In denselben Tagen geliefert, geschlossen oder verifiziert.</translation>
    </message>
    <message>
        <source>Metrics with new data this week</source>
        <translation>Kennzahlen mit neuen Daten diese Woche</translation>
    </message>
    <message>
        <source>With a reading of the same days.</source>
        <translation>Mit einem Messwert aus denselben Tagen.</translation>
    </message>
    <message>
        <source>Improving week on week</source>
        <translation>Woche für Woche besser</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Improvements moved</source>
        <translation>Bewegte Verbesserungen</translation>
    </message>
    <message>
        <source>Actions moved</source>
        <translation>Bewegte Maßnahmen</translation>
    </message>
    <message>
        <source>Metrics with new data</source>
        <translation>Kennzahlen mit neuen Daten</translation>
    </message>
    <message>
        <source>✓ Improving</source>
        <translation>✓ Verbessernd</translation>
    </message>
    <message>
        <source>✕ Surviving</source>
        <translation>✕ Überlebend</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Week on week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Improvements and actions that moved, and metrics with new data, by the week that begins on that Monday.</source>
        <translation>Bewegte Verbesserungen und Maßnahmen und Kennzahlen mit neuen Daten, nach der Woche, die an diesem Montag beginnt.</translation>
    </message>
    <message>
        <source>Items moved</source>
        <translation>Bewegte Vorhaben</translation>
    </message>
    <message>
        <source>✓ Met</source>
        <translation>✓ Erfüllt</translation>
    </message>
    <message>
        <source>✕ Not met</source>
        <translation>✕ Nicht erfüllt</translation>
    </message>
    <message>
        <source>– Nothing yet</source>
        <translation>– Noch nichts</translation>
    </message>
    <message>
        <source>The mean of its milestones; of each the mean of its tasks, where one that is done counts 100. A milestone without tasks counts 100 once it is done.</source>
        <translation>Der Mittelwert der Meilensteine; bei jedem der Mittelwert der Aufgaben, wobei eine erledigte 100 zählt. Ein Meilenstein ohne Aufgaben zählt 100, sobald er erledigt ist.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>no description says what is done</source>
        <translation>keine Beschreibung sagt, was getan wird</translation>
    </message>
    <message>
        <source>nothing says what users will notice</source>
        <translation>nichts sagt, was Anwender bemerken werden</translation>
    </message>
    <message>
        <source>nobody in post owns it</source>
        <translation>niemand im Amt verantwortet sie</translation>
    </message>
    <message>
        <source>nobody defends its money and hours</source>
        <translation>niemand verteidigt Geld und Stunden dafür</translation>
    </message>
    <message>
        <source>no date by which it is done</source>
        <translation>kein Datum, bis zu dem sie fertig ist</translation>
    </message>
    <message>
        <source>no milestone on the way</source>
        <translation>kein Meilenstein auf dem Weg</translation>
    </message>
    <message>
        <source>no money and no hours are approved</source>
        <translation>weder Geld noch Stunden sind genehmigt</translation>
    </message>
    <message>
        <source>no benefit is expected in numbers</source>
        <translation>kein Nutzen ist in Zahlen erwartet</translation>
    </message>
    <message>
        <source>no metric that it steers</source>
        <translation>keine Kennzahl, die sie steuert</translation>
    </message>
    <message>
        <source>nothing says what keeps the gain</source>
        <translation>nichts sagt, was den Gewinn sichert</translation>
    </message>
    <message>
        <source>%1 of the ten points of a project: %2 %</source>
        <extracomment>The ten points of a project; %1 of them are met, %2 is that in per cent</extracomment>
        <translation>%1 der zehn Punkte eines Projekts: %2 %</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>answered on %1 by %2: %3</source>
        <translation>Antwort am %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>answered before the last %Ln review(s), on %1 by %2: %3</source>
        <translation>
            <numerusform>Antwort vor dem letzten Review (%Ln), am %1 von %2: %3</numerusform>
            <numerusform>Antwort vor den letzten %Ln Reviews, am %1 von %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Each with its own plan and money. Benefits are actual ones as they stand: a gain that several claim by its share, a lost one not at all. The per cent of all is the mean of those that have a plan.</source>
        <translation>Jede mit eigenem Plan und Geld. Nutzen ist der tatsächliche nach jetzigem Stand: ein Gewinn, den mehrere beanspruchen, mit seinem Anteil, ein verlorener gar nicht. Die Prozentzahl aller ist der Mittelwert jener, die einen Plan haben.</translation>
    </message>
    <message>
        <source>The parents form a circle: who stands in it twice is counted once.</source>
        <translation>Die übergeordneten Verbesserungen bilden einen Kreis: Was doppelt darin steht, wird einmal gezählt.</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Erledigt, %</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>All below it</source>
        <translation>Alle darunter</translation>
    </message>
    <message>
        <source>With %1 itself</source>
        <translation>Mit %1 selbst</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <translation>%1 beantragt</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 genehmigt</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>Accepted without action</source>
        <translation>Ohne Maßnahme akzeptiert</translation>
    </message>
    <message>
        <source>Lessons of these PIRs of which nothing is to come. They stay in the count of those that have not landed.</source>
        <translation>Lehren dieser PIRs, aus denen nichts folgen soll. Sie zählen weiter zu den nicht umgesetzten.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>no owner with a unit</source>
        <translation>keine verantwortliche Person mit Einheit</translation>
    </message>
    <message>
        <source>no nature stated</source>
        <translation>keine Natur angegeben</translation>
    </message>
    <message>
        <source>Promises kept, by owners and by type</source>
        <translation>Gehaltene Zusagen, nach Verantwortlichen und nach Art</translation>
    </message>
    <message>
        <source>The same claims by the unit of the improvement&apos;s owner and by its nature. Shares are of the claims of the group; overridden: counted as successful without proof.</source>
        <translation>Dieselben Zusagen nach der Einheit der verantwortlichen Person und nach der Natur der Verbesserung. Anteile gelten für die Zusagen der Gruppe; Ausnahme: ohne Beleg als erfolgreich gezählt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Nachhaltig</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Verblasst</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>unit of the owner</source>
        <translation>Einheit der verantwortlichen Person</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>✕ %1 (vacant)</source>
        <translation>✕ %1 (unbesetzt)</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Steps of escalation that overdue actions of any source reached in the 365 days that end with the reporting date, as they were written down, and earlier ones without an outcome.</source>
        <translation>Eskalationsstufen, die überfällige Maßnahmen jeder Herkunft in den 365 Tagen bis zum Stichtag erreichten, wie sie festgehalten wurden, und frühere ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Of these, those of which nobody has noted what came.</source>
        <translation>Davon jene, bei denen niemand notiert hat, was daraus wurde.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht festgehalten</translation>
    </message>
    <message>
        <source>Overdue actions that have reached a step of escalation which is not written down yet.</source>
        <translation>Überfällige Maßnahmen, die eine Eskalationsstufe erreicht haben, die noch nicht festgehalten ist.</translation>
    </message>
    <message>
        <source>What overdue actions led to. A step that was reached stays here when the due date moves; an action that misses the new date goes on to the next step.</source>
        <translation>Wozu überfällige Maßnahmen führten. Eine erreichte Stufe bleibt hier stehen, wenn sich der Termin verschiebt; eine Maßnahme, die auch den neuen Termin versäumt, geht zur nächsten Stufe weiter.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation>noch nicht festgehalten</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>All hours by what they are for</source>
        <translation>Alle Stunden nach ihrem Zweck</translation>
    </message>
    <message>
        <source>%1 to %2, in hours. Used: over the months whose use is recorded, beside what was available in these.</source>
        <translation>%1 bis %2, in Stunden. Genutzt: über die Monate, deren Nutzung erfasst ist, neben dem, was in ihnen verfügbar war.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Overbooked months</source>
        <translation>Überbuchte Monate</translation>
    </message>
    <message>
        <source>Months up to the reporting date in which more hours are planned or were used than the team has.</source>
        <translation>Monate bis zum Stichtag, in denen mehr Stunden geplant sind oder genutzt wurden, als das Team hat.</translation>
    </message>
    <message>
        <source>Too many, h</source>
        <translation>Zu viel, h</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Keine Einheit</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date that say who raised them. Accepted, delivered and embedded: of these, by that date, each by its own date.</source>
        <translation>In den 365 Tagen bis zum Stichtag eingebrachte Verbesserungen, die sagen, wer sie einbrachte. Angenommen, geliefert und verankert: davon, bis zu diesem Tag, jeweils nach eigenem Datum.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ideas by unit</source>
        <translation>Ideen nach Einheit</translation>
    </message>
    <message>
        <source>People: in post; those without one are people in post who raised none.</source>
        <translation>Personen: im Amt; ohne Idee sind Personen im Amt, die keine einbrachten.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Ohne Idee</translation>
    </message>
    <message>
        <source>Ideas by person</source>
        <translation>Ideen nach Person</translation>
    </message>
    <message>
        <source>Ideas of the year</source>
        <translation>Ideen des Jahres</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date that say who raised them.</source>
        <translation>In den 365 Tagen bis zum Stichtag eingebrachte Verbesserungen, die sagen, wer sie einbrachte.</translation>
    </message>
    <message>
        <source>People with ideas</source>
        <translation>Personen mit Ideen</translation>
    </message>
    <message>
        <source>People in post who raised one of these at least.</source>
        <translation>Personen im Amt, die mindestens eine davon einbrachten.</translation>
    </message>
    <message>
        <source>“%1” counts what was done, not what came of it</source>
        <translation>„%1“ zählt, was getan wurde, nicht, was daraus wurde</translation>
    </message>
    <message>
        <source>a count of which neither more nor fewer is better</source>
        <translation>eine Anzahl, bei der weder mehr noch weniger besser ist</translation>
    </message>
    <message>
        <source>the target %1 is where the readings are today (mean %2)</source>
        <translation>das Ziel %1 liegt da, wo die Messwerte heute sind (Mittelwert %2)</translation>
    </message>
    <message>
        <source>all its metrics are of availability: uptime only</source>
        <translation>alle Kennzahlen messen die Verfügbarkeit: nur Verfügbarkeit</translation>
    </message>
    <message>
        <source>technology without a metric of an outcome</source>
        <translation>Technik ohne Ergebniskennzahl</translation>
    </message>
    <message>
        <source>tickets handled;tickets closed;tickets resolved;tickets processed;tickets worked;number of tickets;calls handled;calls answered;number of calls;requests handled;requests processed;trainings held;training held;training sessions;number of trainings;people trained;changes made;changes implemented;number of changes;meetings held;number of meetings;meetings;workshops held;workshops;reviews held;articles written;documents written;reports written;hours worked;hours spent;tasks completed;actions closed;emails sent</source>
        <extracomment>Phrases, separated by semicolons, that tell a count of activity from an outcome; whole words, lower case</extracomment>
        <translation>bearbeitete tickets;tickets bearbeitet;geschlossene tickets;tickets geschlossen;gelöste tickets;tickets gelöst;erledigte tickets;tickets erledigt;abgearbeitete tickets;tickets abgearbeitet;anzahl tickets;anzahl der tickets;ticketanzahl;bearbeitete anrufe;anrufe bearbeitet;angenommene anrufe;anrufe angenommen;beantwortete anrufe;anrufe beantwortet;anzahl anrufe;anzahl der anrufe;bearbeitete anfragen;anfragen bearbeitet;erledigte anfragen;anfragen erledigt;durchgeführte schulungen;schulungen durchgeführt;gehaltene schulungen;schulungen gehalten;schulungstermine;anzahl schulungen;anzahl der schulungen;geschulte personen;personen geschult;geschulte mitarbeiter;mitarbeiter geschult;durchgeführte änderungen;änderungen durchgeführt;umgesetzte änderungen;änderungen umgesetzt;anzahl änderungen;anzahl der änderungen;abgehaltene besprechungen;besprechungen abgehalten;anzahl besprechungen;anzahl der besprechungen;besprechungen;meetings;sitzungen;durchgeführte workshops;workshops durchgeführt;workshops;durchgeführte reviews;reviews durchgeführt;abgehaltene reviews;reviews abgehalten;geschriebene artikel;artikel geschrieben;verfasste artikel;artikel verfasst;geschriebene dokumente;dokumente geschrieben;erstellte dokumente;dokumente erstellt;geschriebene berichte;berichte geschrieben;erstellte berichte;berichte erstellt;geleistete stunden;gearbeitete stunden;aufgewendete stunden;stunden aufgewendet;arbeitsstunden;erledigte aufgaben;aufgaben erledigt;abgeschlossene aufgaben;aufgaben abgeschlossen;geschlossene maßnahmen;maßnahmen geschlossen;abgeschlossene maßnahmen;maßnahmen abgeschlossen;gesendete e-mails;versendete e-mails;verschickte e-mails;e-mails versendet</translation>
    </message>
    <message>
        <source>Activity posing as outcome</source>
        <translation>Tätigkeit, die sich als Ergebnis ausgibt</translation>
    </message>
    <message>
        <source>Metrics whose name or unit counts activity, such as tickets handled or trainings held, unless fewer are better; and counts of which neither more nor fewer is better.</source>
        <translation>Kennzahlen, deren Name oder Einheit Tätigkeit zählt, etwa bearbeitete Tickets oder durchgeführte Schulungen, sofern nicht weniger besser ist; und Anzahlen, bei denen weder mehr noch weniger besser ist.</translation>
    </message>
    <message>
        <source>Targets met already</source>
        <translation>Schon erreichte Ziele</translation>
    </message>
    <message>
        <source>Metrics whose target lies within %1 of the mean of their latest phase, where no gain that holds or is sustained brought it there: to reach it proves nothing.</source>
        <translation>Kennzahlen, deren Ziel höchstens %1 vom Mittelwert ihrer letzten Phase entfernt liegt, ohne dass ein Gewinn, der hält oder nachhaltig ist, sie dorthin brachte: Es zu erreichen beweist nichts.</translation>
    </message>
    <message>
        <source>What poses as an outcome</source>
        <translation>Was sich als Ergebnis ausgibt</translation>
    </message>
    <message>
        <source>Metrics, services and improvements that look like outcomes and prove none, each with the reason.</source>
        <translation>Kennzahlen, Services und Verbesserungen, die wie Ergebnisse aussehen und keines beweisen, jeweils mit dem Grund.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>register</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Maintain the register&quot;</extracomment>
        <translation>Register</translation>
    </message>
    <message>
        <source>backlog</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>PIR action</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Track PIR actions to closure&quot;</extracomment>
        <translation>PIR-Maßnahme</translation>
    </message>
    <message>
        <source>post-incident</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Run post-incident reviews&quot;</extracomment>
        <translation>Post-Incident</translation>
    </message>
    <message>
        <source>ring-fence</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Hold the ring-fenced time&quot;</extracomment>
        <translation>reservierte Zeit</translation>
    </message>
    <message>
        <source>capacity</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>metric</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Keep the definitions of metrics&quot;</extracomment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>benefit</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Verify the benefit&quot;</extracomment>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>how improvement</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Review how improvement performs&quot;</extracomment>
        <translation>wie die Verbesserung</translation>
    </message>
    <message>
        <source>cadence</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>service review</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Run service reviews&quot;</extracomment>
        <translation>Service-Review</translation>
    </message>
    <message>
        <source>By the A of “%1” in the RACI matrix.</source>
        <translation>Nach dem A von „%1“ in der RACI-Matrix.</translation>
    </message>
    <message>
        <source>In the RACI matrix no role with an A for “%1” is held by a person in post.</source>
        <translation>In der RACI-Matrix ist keine Rolle mit einem A für „%1“ mit einer Person im Amt besetzt.</translation>
    </message>
    <message>
        <source>As the person who is asked: no activity of the RACI matrix is about this.</source>
        <translation>Als die Person, die gefragt wird: Keine Tätigkeit der RACI-Matrix betrifft dies.</translation>
    </message>
    <message>
        <source>No activity of the RACI matrix is about this, and there is nobody to ask.</source>
        <translation>Keine Tätigkeit der RACI-Matrix betrifft dies, und niemand kann gefragt werden.</translation>
    </message>
    <message>
        <source>Accountable: %1</source>
        <translation>Rechenschaftspflichtig: %1</translation>
    </message>
    <message>
        <source>✕ Nobody is accountable</source>
        <translation>✕ Niemand ist rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Accountable: Signe Dahl&quot;, %2 the sentence that says by what</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Money approved</source>
        <translation>Genehmigtes Geld</translation>
    </message>
    <message>
        <source>Money approved, %1</source>
        <translation>Genehmigtes Geld, %1</translation>
    </message>
    <message>
        <source>Approved of the funding in money of all improvements.</source>
        <translation>Genehmigt von der Finanzierung in Geld aller Verbesserungen.</translation>
    </message>
    <message>
        <source>nobody has answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Rituals and the response to each</source>
        <translation>Rituale und die Antwort auf jedes</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews, several in a row, brought neither a decision nor an action. A response holds until the next such review.</source>
        <translation>Regeltermine, deren letzte Reviews, mehrere in Folge, weder Entscheidung noch Maßnahme brachten. Eine Antwort gilt bis zum nächsten solchen Review.</translation>
    </message>
    <message>
        <source>Reviews in a row</source>
        <translation>Reviews in Folge</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Rituals without a response</source>
        <translation>Rituale ohne Antwort</translation>
    </message>
    <message>
        <source>Of these, those to which nobody has answered since the latest such review.</source>
        <translation>Davon jene, auf die seit dem letzten solchen Review niemand geantwortet hat.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message numerus="yes">
        <source>A confirmation holds for %Ln day(s). Outcome-linked: of open improvements that have a nature, those about an outcome or an enabler, or technology with a primary metric that is not about availability.</source>
        <translation>
            <numerusform>Eine Bestätigung gilt %Ln Tag. Ergebnisbezogen: von den offenen Verbesserungen mit einer Natur jene zu einem Ergebnis oder Befähiger oder Technik mit einer primären Kennzahl, die nicht die Verfügbarkeit betrifft.</numerusform>
            <numerusform>Eine Bestätigung gilt %Ln Tage. Ergebnisbezogen: von den offenen Verbesserungen mit einer Natur jene zu einem Ergebnis oder Befähiger oder Technik mit einer primären Kennzahl, die nicht die Verfügbarkeit betrifft.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Backlog confirmed by the owner</source>
        <translation>Backlog vom Eigner bestätigt</translation>
    </message>
    <message>
        <source>✕ nobody to ask</source>
        <translation>✕ niemand zu fragen</translation>
    </message>
    <message>
        <source>nothing open has a nature</source>
        <translation>nichts Offenes hat eine Natur</translation>
    </message>
    <message>
        <source>Improvements by state</source>
        <translation>Verbesserungen nach Stand</translation>
    </message>
    <message>
        <source>Every improvement of the service that exists as of the day, once.</source>
        <translation>Jede Verbesserung des Service, die es am Stichtag gibt, einmal.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Of the open improvements of a service: manual rank first, then WSJF = (value + urgency + risk reduction) / effort.</source>
        <translation>Von den offenen Verbesserungen eines Service: zuerst manueller Rang, dann WSJF = (Wert + Dringlichkeit + Risikominderung) / Aufwand.</translation>
    </message>
    <message>
        <source>The first five in rank</source>
        <translation>Die ersten fünf im Rang</translation>
    </message>
    <message>
        <source>Metrics and their verdicts</source>
        <translation>Kennzahlen und ihre Urteile</translation>
    </message>
    <message>
        <source>The verdict on the latest improvement that steers the metric.</source>
        <translation>Das Urteil über die letzte Verbesserung, die die Kennzahl steuert.</translation>
    </message>
    <message>
        <source>not steered</source>
        <translation>nicht gesteuert</translation>
    </message>
    <message>
        <source>Open actions from its PIRs</source>
        <translation>Offene Maßnahmen aus seinen PIRs</translation>
    </message>
    <message>
        <source>Open or in progress, what is due first on top.</source>
        <translation>Offen oder in Arbeit, das zuerst Fällige oben.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the number of open improvements in words, %2 that of open actions</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open improvement(s)</source>
        <translation>
            <numerusform>%Ln offene Verbesserung</numerusform>
            <numerusform>%Ln offene Verbesserungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s) from its PIRs</source>
        <translation>
            <numerusform>%Ln offene Maßnahme aus seinen PIRs</numerusform>
            <numerusform>%Ln offene Maßnahmen aus seinen PIRs</numerusform>
        </translation>
    </message>
    <message>
        <source>Top five by service</source>
        <translation>Die ersten fünf je Service</translation>
    </message>
    <message>
        <source>What is proven cannot be attributed to one cause: something else may have made it.</source>
        <translation>Was bewiesen ist, lässt sich nicht einer einzigen Ursache zuordnen: Etwas anderes kann es bewirkt haben.</translation>
    </message>
    <message>
        <source>%1 to %2. Totals are shares of summed hours. Planned is of all months; used, erosion and kept are of those whose use is recorded, erosion against what was planned of these. Kept: hours used by hours planned, at most 100 %.</source>
        <translation>%1 bis %2. Summen sind Anteile summierter Stunden. Geplant gilt für alle Monate; genutzt, Erosion und gehalten gelten für die, deren Nutzung erfasst ist, die Erosion gegen das dort Geplante. Gehalten: genutzte durch geplante Stunden, höchstens 100 %.</translation>
    </message>
    <message>
        <source>All teams together, latest month first. Planned is of all teams; used, erosion and kept are of those whose use is recorded.</source>
        <translation>Alle Teams zusammen, der neueste Monat zuerst. Geplant gilt für alle Teams; genutzt, Erosion und gehalten gelten für die, deren Nutzung erfasst ist.</translation>
    </message>
    <message>
        <source>a balancing metric is worse</source>
        <translation>eine Ausgleichskennzahl ist schlechter</translation>
    </message>
    <message>
        <source>Actual benefits, less dis-benefits. A gain that faded, or got worse, is taken off. Of a gain that several improvements claim each counts its share; that of the others counts with them. A gain is not to one cause where something else on record may have made it, too. What recurs a year and what came once are never added up.</source>
        <translation>Tatsächlicher Nutzen abzüglich Nachteile. Ein Gewinn, der verblasst oder schlechter geworden ist, wird abgezogen. Von einem Gewinn, den mehrere Verbesserungen beanspruchen, zählt jede ihren Anteil; der der anderen zählt bei ihnen. Ein Gewinn ist nicht einer Ursache zuzuordnen, wenn etwas anderes Verzeichnetes ihn ebenfalls bewirkt haben kann. Was jährlich wiederkehrt und was einmal kam, wird nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Of it %1 cannot be attributed to one cause.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Davon lassen sich %1 nicht einer einzigen Ursache zuordnen.</translation>
    </message>
    <message>
        <source>Of this not to one cause</source>
        <translation>Davon nicht einer Ursache</translation>
    </message>
    <message>
        <source>Of the proven: of improvements with a proven gain that something else on record may have made, too, so that it cannot be attributed to one cause.</source>
        <translation>Vom Bewiesenen: von Verbesserungen mit einem bewiesenen Gewinn, den etwas anderes Verzeichnetes ebenfalls bewirkt haben kann, sodass er sich nicht einer einzigen Ursache zuordnen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>◐ unconfirmed, last %Ln day(s) ago</source>
        <translation>
            <numerusform>◐ unbestätigt, zuletzt vor %Ln Tag</numerusform>
            <numerusform>◐ unbestätigt, zuletzt vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of planned improvement hours by sum of available hours, over all rows.</source>
        <translation>Summe der für Verbesserung geplanten Stunden durch Summe der verfügbaren Stunden, über alle Zeilen.</translation>
    </message>
    <message>
        <source>Planned share minus used share, both over the rows that have actuals.</source>
        <translation>Geplanter Anteil minus genutzter Anteil, beide über die Zeilen mit Ist-Werten.</translation>
    </message>
    <message>
        <source>Share of available hours by month, all teams together; filled: used, of the teams that recorded it; outlined: planned, of all.</source>
        <translation>Anteil an den verfügbaren Stunden nach Monat, alle Teams zusammen; gefüllt: genutzt, von den Teams, die es erfasst haben; umrandet: geplant, von allen.</translation>
    </message>
    <message>
        <source>%1 of support time was planned for improvement and %2 was used; erosion: %3.</source>
        <translation>%1 der Supportzeit für Verbesserung geplant, %2 genutzt; Erosion: %3.</translation>
    </message>
    <message>
        <source>Of the %1 of %2 team months whose use is recorded: %3</source>
        <translation>In %1 von %2 Teammonaten (Nutzung erfasst): %3</translation>
    </message>
    <message>
        <source>A lesson has landed when an action of it is verified or its improvement is embedded. What was raised before the incident lands nothing, unless it was delivered on or after the day of the review; what was running already does not even then, unless an action raised since for the lesson names it.</source>
        <translation>Eine Lehre ist angekommen, wenn eine Maßnahme zu ihr verifiziert oder ihre Verbesserung verankert ist. Was vor dem Incident eingebracht wurde, lässt nichts ankommen, außer es wurde am Tag des Reviews oder danach geliefert; was da schon lief, auch dann nicht, außer eine seither für die Lehre eingebrachte Maßnahme nennt es.</translation>
    </message>
    <message>
        <source>Lessons with a verified action or an embedded improvement; not by one that was raised before the incident, unless it was delivered on or after the day of the review, and not by one that was running already, unless an action raised since for the lesson names it.</source>
        <translation>Lehren mit einer verifizierten Maßnahme oder einer verankerten Verbesserung; nicht durch eine, die vor dem Incident eingebracht wurde, außer sie wurde am Tag des Reviews oder danach geliefert, und nicht durch eine, die da schon lief, außer eine seither für die Lehre eingebrachte Maßnahme nennt sie.</translation>
    </message>
    <message>
        <source>Lessons that have not landed and are answered by what was there before the incident: an action or improvement that was raised before it and delivered before the review, or that was running already. No record says what a change was for, so what was begun after the incident and delivered on or after the day of the review counts as changed for the lesson.</source>
        <translation>Lehren, die nicht angekommen sind und auf die etwas antwortet, das vor dem Incident da war: eine Maßnahme oder Verbesserung, die vor ihm eingebracht und vor dem Review geliefert wurde oder die schon lief. Kein Datensatz sagt, wofür eine Änderung war; daher gilt, was nach dem Incident begonnen und am Tag des Reviews oder danach geliefert wurde, als für die Lehre geändert.</translation>
    </message>
    <message>
        <source>How far the lessons of these PIRs came, and which were lost on the way. %1</source>
        <translation>Wie weit die Lehren dieser PIRs kamen und welche unterwegs verloren gingen. %1</translation>
    </message>
    <message>
        <source>A manual rank goes before the score, WSJF = (value + urgency + risk reduction) / effort, so it says why, and who said so.</source>
        <translation>Ein Rang von Hand geht dem Wert vor, WSJF = (Wert + Dringlichkeit + Risikominderung) / Aufwand; deshalb sagt er, warum, und wer ihn gesetzt hat.</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Gereiht von</translation>
    </message>
    <message>
        <source>Gates passed over</source>
        <translation>Übergangene Tore</translation>
    </message>
    <message>
        <source>Their status asks for what they do not have: imported so, or lost since.</source>
        <translation>Ihr Status verlangt, was sie nicht haben: so importiert oder seither verloren.</translation>
    </message>
    <message>
        <source>What its gate asks and is not there</source>
        <translation>Was das Tor verlangt und fehlt</translation>
    </message>
    <message>
        <source>Improvements whose status asks for what they do not have, such as an owner in post or proof: imported so, or lost since.</source>
        <translation>Verbesserungen, deren Status verlangt, was sie nicht haben, etwa eine verantwortliche Person im Amt oder einen Nachweis: so importiert oder seither verloren.</translation>
    </message>
    <message>
        <source>%1 h on improvement against %2 h reactive</source>
        <translation>%1 h für Verbesserung gegen %2 h reaktiv</translation>
    </message>
    <message>
        <source>Hours on improvement</source>
        <translation>Stunden für Verbesserung</translation>
    </message>
    <message>
        <source>Reactive hours</source>
        <translation>Reaktive Stunden</translation>
    </message>
    <message>
        <source>✕ Nobody to ask: nobody in post is the %1.</source>
        <translation>✕ Niemand zu fragen: Niemand im Amt ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s), %1, %2 out of the ordinary</source>
        <extracomment>readings of a small line, from the lowest to the highest; %2: how many of them have a signal</extracomment>
        <translation>
            <numerusform>%Ln Messwert, %1, davon %2 außer der Reihe</numerusform>
            <numerusform>%Ln Messwerte, %1, davon %2 außer der Reihe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not steered</source>
        <translation>Nicht gesteuert</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, vorläufig</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>noch keine Messwerte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s). Variation: %1 of concern, %2 improving. Against target: %3 miss it, %4 hit or miss, %5 meet it.</source>
        <extracomment>%1 to %5 are numbers of metrics</extracomment>
        <translation>
            <numerusform>%Ln Kennzahl. Streuung: %1 bedenklich, %2 verbessert. Zielwert: %3 verfehlen ihn, %4 treffen ihn mal und mal nicht, %5 erreichen ihn.</numerusform>
            <numerusform>%Ln Kennzahlen. Streuung: %1 bedenklich, %2 verbessert. Zielwert: %3 verfehlen ihn, %4 treffen ihn mal und mal nicht, %5 erreichen ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>All metrics at a glance</source>
        <translation>Alle Kennzahlen auf einen Blick</translation>
    </message>
    <message>
        <source>The worst verdict stands first. Readings: the latest 24, with the mean and the limits that judge them. Variation: whether the latest reading is out of the ordinary. Against target: what the limits promise. Since: when the improvement that the verdict is about took effect.</source>
        <translation>Das schlechteste Urteil steht zuerst. Messwerte: die letzten 24, mit Mittelwert und Grenzen, an denen sie gemessen werden. Streuung: ob der letzte Messwert außer der Reihe ist. Gegen das Ziel: was die Grenzen versprechen. Seit: wann die Verbesserung wirksam wurde, der das Urteil gilt.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Gegen das Ziel</translation>
    </message>
    <message>
        <source>paid back in %1 months</source>
        <translation>amortisiert in %1 Monaten</translation>
    </message>
    <message>
        <source>ROI %1 %, %2</source>
        <translation>ROI %1 %, %2</translation>
    </message>
    <message>
        <source>✕ Met by none</source>
        <translation>✕ Von nichts erfüllt</translation>
    </message>
    <message>
        <source>Shares of the hours themselves by month, all teams together: nobody has said how many were available. Improvement stands at the foot; its target is one of the available hours.</source>
        <translation>Anteile an den Stunden selbst je Monat, alle Teams zusammen: Wie viele verfügbar waren, hat niemand angegeben. Verbesserung steht unten; ihr Ziel bezieht sich auf die verfügbaren Stunden.</translation>
    </message>
    <message>
        <source>Months whose available hours nobody has said are left out.</source>
        <translation>Monate, deren verfügbare Stunden niemand angegeben hat, fehlen.</translation>
    </message>
    <message>
        <source>%1 (what was before %2, when the register was begun, is left out)</source>
        <translation>%1 (was vor dem %2 war, als das Register begann, bleibt außer Acht)</translation>
    </message>
    <message>
        <source>%1 (judged from %2 on: the register was begun on %3)</source>
        <translation>%1 (beurteilt ab dem %2: Das Register wurde am %3 begonnen)</translation>
    </message>
    <message>
        <source>Held by due, in the 365 days that end with the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>Gehaltene von fälligen, in den 365 Tagen, die mit dem Stichtag enden; abgesagte und solche, bevor ein Termin zählt, sind nicht fällig.</translation>
    </message>
    <message>
        <source>Every date of every ceremony from the day that it counts: held, held late, missed or to come.</source>
        <translation>Jeder Termin jeder Besprechung ab dem Tag, von dem an sie zählt: gehalten, verspätet gehalten, versäumt oder noch bevorstehend.</translation>
    </message>
    <message>
        <source>The 92 days that end with the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>Die 92 Tage, die mit dem Stichtag enden; abgesagte und solche, bevor eine Besprechung zählt, sind nicht fällig.</translation>
    </message>
    <message>
        <source>Dates of ceremonies in the 92 days that end with the reporting date, without cancelled ones and those before a ceremony counts.</source>
        <translation>Termine von Besprechungen in den 92 Tagen, die mit dem Stichtag enden, ohne abgesagte und solche, bevor eine Besprechung zählt.</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>Besprochene Kennzahlen</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>eine Person ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with as many each</source>
        <translation>
            <numerusform>%Ln Person mit gleich vielen</numerusform>
            <numerusform>%Ln Personen mit je gleich vielen</numerusform>
        </translation>
    </message>
    <message>
        <source>Top deliverer (%1)</source>
        <translation>Stärkster Lieferant (%1)</translation>
    </message>
    <message>
        <source>Who delivered most</source>
        <translation>Wer am meisten lieferte</translation>
    </message>
    <message>
        <source>Who owned most of what was delivered in these 365 days; up to three with as many each are named.</source>
        <translation>Wem das meiste gehörte, was in diesen 365 Tagen geliefert wurde; bis zu drei mit gleich vielen werden genannt.</translation>
    </message>
    <message>
        <source>Pulse: how far the owner feels responsible, 1 to 5, as last said this quarter.</source>
        <translation>Puls: wie weit sich die verantwortliche Person zuständig fühlt, 1 bis 5, wie in diesem Quartal zuletzt gesagt.</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Pulse this quarter</source>
        <translation>Puls in diesem Quartal</translation>
    </message>
    <message>
        <source>Pulse by service</source>
        <translation>Puls nach Service</translation>
    </message>
    <message>
        <source>How far the owner of each service feels responsible for it, the last rating of each quarter, 1 to 5.</source>
        <translation>Wie weit sich die verantwortliche Person jedes Services für ihn zuständig fühlt, die letzte Bewertung jedes Quartals, 1 bis 5.</translation>
    </message>
    <message>
        <source>Nothing yet this week</source>
        <translation>Diese Woche noch nichts</translation>
    </message>
    <message>
        <source>Last week (%1): %2: %3; nothing yet this week</source>
        <extracomment>%1 are days: &quot;23–29 Nov&quot;, %2 is &quot;improving&quot; or &quot;surviving&quot;, %3 what the week brought</extracomment>
        <translation>Letzte Woche (%1): %2: %3; diese Woche noch nichts</translation>
    </message>
    <message>
        <source>Weeks from Monday to Sunday, the latest first and up to the reporting date. Surviving: no hours on improvement, nothing moved and no new data; not said of the present week before its Friday, nor of one that ended before the register was kept. The line of the week tells the present one or, as long as nothing can be said of it, the one before. Hours are those of timesheets that name days; reactive are those on business as usual.</source>
        <translation>Wochen von Montag bis Sonntag, die jüngste zuerst und bis zum Berichtstag. Überleben: keine Stunden für Verbesserung, nichts bewegt und keine neuen Daten; nicht gesagt von der laufenden Woche vor ihrem Freitag, auch nicht von einer, die endete, bevor das Register geführt wurde. Die Wochenzeile sagt die laufende Woche oder, solange sich von ihr nichts sagen lässt, die davor. Stunden sind die aus Stundenzetteln, die Tage nennen; reaktiv sind die für den Tagesbetrieb.</translation>
    </message>
</context>
<context>
    <name>AskDialogs</name>
    <message>
        <source>What was typed in &quot;%1&quot; is not used yet.</source>
        <translation>Was in „%1“ eingetippt wurde, ist noch nicht verwendet.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Verwerfen, was Sie eingetippt haben?</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>Attestations</name>
    <message>
        <source>That pack is no longer in the register.</source>
        <translation>Diese Mappe ist nicht mehr im Register.</translation>
    </message>
    <message>
        <source>The questions are numbered from 1 to 5.</source>
        <translation>Die Fragen sind von 1 bis 5 nummeriert.</translation>
    </message>
    <message>
        <source>Somebody has to sign: choose a person.</source>
        <translation>Jemand muss unterschreiben: Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>Say what is attested.</source>
        <translation>Sagen Sie, was bestätigt wird.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>This person has attested to that question of this pack already.</source>
        <translation>Diese Person hat diese Frage dieser Mappe bereits bestätigt.</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>held</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>held late</source>
        <translation>verspätet durchgeführt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Nothing was due in these days.</source>
        <translation>In diesen Tagen war nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source>Adherence %2: %1 of %Ln due were held</source>
        <translation>
            <numerusform>Einhaltung %2: %1 von %Ln fälligen wurde gehalten</numerusform>
            <numerusform>Einhaltung %2: %1 von %Ln fälligen wurden gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>all day, until %1</source>
        <translation>ganztägig, bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>slides shown</source>
        <translation>Folien gezeigt</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 is &quot;%2&quot;, which is no date or time.</source>
        <translation>%1 ist „%2“; das ist kein Datum und keine Zeit.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>DURATION is &quot;%1&quot;, which is no length of time.</source>
        <translation>DURATION ist „%1“; das ist keine Dauer.</translation>
    </message>
    <message>
        <source>The event has several rules; a ceremony has one.</source>
        <translation>Der Termin hat mehrere Regeln; ein Regeltermin hat eine.</translation>
    </message>
    <message>
        <source>The event has %1, which a ceremony cannot hold.</source>
        <translation>Der Termin hat %1; das kann ein Regeltermin nicht halten.</translation>
    </message>
    <message>
        <source>The line is not of the form NAME:VALUE.</source>
        <translation>Die Zeile hat nicht die Form NAME:WERT.</translation>
    </message>
    <message>
        <source>GEO is &quot;%1&quot;, which is no place.</source>
        <translation>GEO ist „%1“; das ist kein Ort.</translation>
    </message>
    <message>
        <source>The event has no UID, so that a second import would make it again.</source>
        <translation>Der Termin hat keine UID; ein zweiter Import würde ihn noch einmal anlegen.</translation>
    </message>
    <message>
        <source>The event does not say when it starts.</source>
        <translation>Der Termin sagt nicht, wann er beginnt.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>Der Termin endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The change holds for all later dates too, which a ceremony cannot hold.</source>
        <translation>Die Änderung gilt auch für alle späteren Termine; das kann ein Regeltermin nicht halten.</translation>
    </message>
    <message>
        <source>The event changes a date on which its series does not take place.</source>
        <translation>Der Termin ändert einen Tag, an dem seine Reihe nicht stattfindet.</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>Besprechung ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a meeting, and which of several of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is no calendar: a line that is not of the form NAME:VALUE.</source>
        <translation>Das ist kein Kalender: eine Zeile, die nicht die Form NAME:WERT hat.</translation>
    </message>
    <message>
        <source>The file ends in the middle of %1.</source>
        <translation>Die Datei endet mitten in %1.</translation>
    </message>
    <message>
        <source>There is no calendar in the file.</source>
        <translation>In der Datei ist kein Kalender.</translation>
    </message>
    <message>
        <source>There is no event in the calendar.</source>
        <translation>Im Kalender ist kein Termin.</translation>
    </message>
    <message>
        <source>This is no calendar: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Das ist kein Kalender: Die Datei beginnt nicht mit BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>A calendar begins within another.</source>
        <translation>Ein Kalender beginnt in einem anderen.</translation>
    </message>
    <message>
        <source>%1 begins where it cannot.</source>
        <translation>%1 beginnt, wo es nicht beginnen kann.</translation>
    </message>
    <message>
        <source>%1 ends but did not begin.</source>
        <translation>%1 endet, hat aber nicht begonnen.</translation>
    </message>
    <message>
        <source>The file is larger than any calendar.</source>
        <translation>Die Datei ist größer als jeder Kalender.</translation>
    </message>
    <message>
        <source>This is no calendar: it is no text.</source>
        <translation>Das ist kein Kalender: Es ist kein Text.</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the definition of the time zone is not understood.</source>
        <translation>„%1“ in der Definition der Zeitzone ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The definition of the time zone &quot;%1&quot; tells no offset.</source>
        <translation>Die Definition der Zeitzone „%1“ nennt keine Abweichung von UTC.</translation>
    </message>
    <message>
        <source>The event changes a date of a series that is neither in the file nor here.</source>
        <translation>Der Termin ändert ein Datum einer Serie, die weder in der Datei noch hier steht.</translation>
    </message>
    <message>
        <source>Which time zone is &quot;%1&quot;? Such as Europe/London.</source>
        <translation>Welche Zeitzone ist „%1“? Zum Beispiel Europe/London.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. %2</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>The whole series is cancelled; the ceremony stays as it is here.</source>
        <translation>Die ganze Serie ist abgesagt; der Regeltermin bleibt hier, wie er ist.</translation>
    </message>
    <message>
        <source>The whole series is cancelled, so that it becomes no ceremony.</source>
        <translation>Die ganze Serie ist abgesagt und wird deshalb kein Regeltermin.</translation>
    </message>
    <message>
        <source>the organiser %1</source>
        <translation>die einladende Person %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendee(s): %1</source>
        <translation>
            <numerusform>%Ln teilnehmende Person: %1</numerusform>
            <numerusform>%Ln teilnehmende Personen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the location %1</source>
        <translation>der Ort %1</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>die Beschreibung</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>The event is cancelled, so that it becomes no ceremony.</source>
        <translation>Der Termin ist abgesagt und wird daher kein Regeltermin.</translation>
    </message>
    <message>
        <source>Line %1 has a later version of the event.</source>
        <translation>Zeile %1 hat eine spätere Fassung des Termins.</translation>
    </message>
    <message>
        <source>The event is private.</source>
        <translation>Der Termin ist privat.</translation>
    </message>
    <message>
        <source>The date %1 takes place as the series does.</source>
        <translation>Der Termin am %1 findet statt wie die Serie.</translation>
    </message>
    <message>
        <source>The date %1 is cancelled.</source>
        <translation>Der Termin am %1 fällt aus.</translation>
    </message>
    <message>
        <source>The date %1 is moved to %2.</source>
        <translation>Der Termin am %1 ist auf den %2 verlegt.</translation>
    </message>
</context>
<context>
    <name>CalendarPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
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
        <translation>Nur was als übertragbar gekennzeichnet ist, kann übertragen werden.</translation>
    </message>
    <message>
        <source>Choose live services that have no copy of this improvement yet.</source>
        <translation>Wählen Sie aktive Services, die noch keine Kopie dieser Verbesserung haben.</translation>
    </message>
</context>
<context>
    <name>CeremonyRoles</name>
    <message>
        <source>chair</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>%1 %2 (deleted)</source>
        <translation>%1 %2 (gelöscht)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>… and further edits: %1</source>
        <translation>… und weitere Bearbeitungen: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Zielwert: %1</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Jenseits der Grenze</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a value and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>jenseits einer Grenze</translation>
    </message>
    <message>
        <source>part of a trend</source>
        <translation>Teil eines Trends</translation>
    </message>
    <message>
        <source>too many points near the mean</source>
        <translation>zu viele Punkte nahe am Mittelwert</translation>
    </message>
    <message>
        <source>too few points near the mean</source>
        <translation>zu wenige Punkte nahe am Mittelwert</translation>
    </message>
    <message>
        <source>up and down in turn for too long</source>
        <translation>zu lange abwechselnd auf und ab</translation>
    </message>
    <message>
        <source>part of a run that is longer than chance leads to expect</source>
        <translation>Teil einer Folge, die länger ist, als der Zufall erwarten lässt</translation>
    </message>
    <message>
        <source>the median is crossed less often than chance leads to expect</source>
        <translation>der Median wird seltener gekreuzt, als der Zufall erwarten lässt</translation>
    </message>
    <message>
        <source>limits %1 to %2</source>
        <translation>Grenzen %1 bis %2</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>From %1: mean %2.</source>
        <translation>Ab %1: Mittelwert %2.</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 a level, that of the readings since an improvement took effect</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>%1 a level, that of the phase before</extracomment>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>against the limits before</source>
        <translation>gegen die Grenzen von vorher</translation>
    </message>
    <message>
        <source>Beside it, the readings from %1 on: mean %2.</source>
        <translation>Daneben die Messwerte ab %1: Mittel %2.</translation>
    </message>
    <message>
        <source>Beside it from %1 on, the mean before: %2.</source>
        <translation>Daneben ab %1 das Mittel von vorher: %2.</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>vereinbart %1</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln period(s) without a reading</source>
        <translation>
            <numerusform>nach %Ln Zeitraum ohne Messwert</numerusform>
            <numerusform>nach %Ln Zeiträumen ohne Messwert</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed limit: %1</source>
        <translation>Vereinbarte Grenze: %1</translation>
    </message>
    <message>
        <source>Agreed limit: %1 (%2)</source>
        <translation>Vereinbarte Grenze: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>two of three far out on the same side</source>
        <translation>zwei von drei weit außen auf derselben Seite</translation>
    </message>
    <message>
        <source>part of a long run on the same side of the mean</source>
        <translation>Teil einer langen Folge auf derselben Seite des Mittelwerts</translation>
    </message>
    <message>
        <source>three of four nearer to the same limit than to the mean</source>
        <translation>drei von vier näher an derselben Grenze als am Mittelwert</translation>
    </message>
    <message>
        <source>four of five well off the mean on the same side</source>
        <translation>vier von fünf deutlich neben dem Mittelwert auf derselben Seite</translation>
    </message>
</context>
<context>
    <name>ClaimDialogs</name>
    <message>
        <source>What is shown cannot be changed.</source>
        <translation>Was gezeigt wird, kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registriert: %1</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>Zusage registrieren</translation>
    </message>
    <message>
        <source>%1

What is promised before the work is locked with today&apos;s date, with the direction and the rule set of the metric. It can be changed later, but every change is kept as an amendment and printed.</source>
        <translation>%1

Was vor der Arbeit zugesagt wird, wird mit dem heutigen Datum festgeschrieben, samt Richtung und Regelsatz der Kennzahl. Es kann später geändert werden, aber jede Änderung wird als Nachtrag bewahrt und gedruckt.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Festschreiben</translation>
    </message>
    <message>
        <source>New limits for %1</source>
        <translation>Neue Grenzen für %1</translation>
    </message>
    <message>
        <source>Recalculate the limits</source>
        <translation>Grenzen neu berechnen</translation>
    </message>
    <message>
        <source>%1

New limits forget what was before, so they need four answers. With one no, the limits stay.</source>
        <translation>%1

Neue Grenzen vergessen, was vorher war, darum brauchen sie vier Antworten. Bei einem Nein bleiben die Grenzen.</translation>
    </message>
    <message>
        <source>&amp;Recalculate</source>
        <translation>&amp;Neu berechnen</translation>
    </message>
    <message>
        <source>Do the readings differ distinctly from those before?</source>
        <translation>Unterscheiden sich die Messwerte deutlich von denen davor?</translation>
    </message>
    <message>
        <source>Is the cause of it known?</source>
        <translation>Ist die Ursache bekannt?</translation>
    </message>
    <message>
        <source>Is the new behaviour desired?</source>
        <translation>Ist das neue Verhalten erwünscht?</translation>
    </message>
    <message>
        <source>Is it expected to last?</source>
        <translation>Wird es voraussichtlich anhalten?</translation>
    </message>
    <message>
        <source>Counted without proof: %1</source>
        <translation>Ohne Beleg gezählt: %1</translation>
    </message>
    <message>
        <source>Count as successful without proof</source>
        <translation>Ohne Beleg als erfolgreich zählen</translation>
    </message>
    <message>
        <source>%1

The readings do not prove the gain. Whoever counts it all the same answers for it: reason, person and day are printed wherever the gain is shown.</source>
        <translation>%1

Die Messwerte belegen den Gewinn nicht. Wer ihn dennoch zählt, steht dafür ein: Grund, Person und Tag werden gedruckt, wo immer der Gewinn gezeigt wird.</translation>
    </message>
    <message>
        <source>&amp;Answer for it</source>
        <translation>&amp;Dafür einstehen</translation>
    </message>
</context>
<context>
    <name>ClaimEdit</name>
    <message>
        <source>This claim is locked already. What changes of it now is an amendment.</source>
        <translation>Diese Zusage ist schon festgeschrieben. Was sich jetzt daran ändert, ist ein Nachtrag.</translation>
    </message>
    <message>
        <source>The baseline must end after it begins.</source>
        <translation>Die Basislinie muss enden, nachdem sie beginnt.</translation>
    </message>
    <message>
        <source>The metric does not say whether higher or lower is better. Without that nothing can be claimed of it.</source>
        <translation>Die Kennzahl sagt nicht, ob höher oder niedriger besser ist. Ohne das lässt sich nichts zusagen.</translation>
    </message>
    <message>
        <source>Readings in this baseline: %1.</source>
        <translation>Messwerte in dieser Basislinie: %1.</translation>
    </message>
    <message>
        <source>Without %1 of them nothing can be judged.</source>
        <translation>Ohne %1 davon ist nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>With fewer than %1 every verdict stays provisional.</source>
        <translation>Mit weniger als %1 bleibt jedes Urteil vorläufig.</translation>
    </message>
    <message>
        <source>The work began on %1. A lock from now on is shown as after the start and does not count as registered before it.</source>
        <translation>Die Arbeit begann am %1. Was jetzt festgeschrieben wird, gilt als nach dem Beginn und zählt nicht als vorher registriert.</translation>
    </message>
    <message>
        <source>the readings do not differ distinctly: the old limits still describe them</source>
        <translation>die Messwerte unterscheiden sich nicht deutlich: die alten Grenzen beschreiben sie noch</translation>
    </message>
    <message>
        <source>the cause is not known: look for it first, or the new limits hide a problem</source>
        <translation>die Ursache ist nicht bekannt: suchen Sie sie zuerst, sonst verdecken die neuen Grenzen ein Problem</translation>
    </message>
    <message>
        <source>the new behaviour is not desired: then work on it and keep the limits that show it</source>
        <translation>das neue Verhalten ist nicht erwünscht: arbeiten Sie daran, und behalten Sie die Grenzen, die es zeigen</translation>
    </message>
    <message>
        <source>it is not expected to last: wait until it does</source>
        <translation>es wird voraussichtlich nicht anhalten: warten Sie, bis es das tut</translation>
    </message>
    <message>
        <source>The limits stay as they are, since %1.</source>
        <translation>Die Grenzen bleiben, wie sie sind, denn %1.</translation>
    </message>
</context>
<context>
    <name>ClaimOnChart</name>
    <message>
        <source>Expected change (− is less)</source>
        <translation>Erwartete Änderung (− ist weniger)</translation>
    </message>
    <message>
        <source>Expected change, %1 (− is less)</source>
        <translation>Erwartete Änderung, %1 (− ist weniger)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>Locked with today&apos;s date. What is changed later is an amendment, which asks for a reason and is printed.</source>
        <translation>Gesperrt mit dem heutigen Datum. Was später geändert wird, ist ein Nachtrag, der einen Grund verlangt und gedruckt wird.</translation>
    </message>
    <message>
        <source>Registered: claim on %1</source>
        <translation>Registriert: Anspruch auf %1</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Verknüpft mit %1</translation>
    </message>
    <message>
        <source>What moves %1?</source>
        <translation>Was bewegt %1?</translation>
    </message>
    <message>
        <source>Drag the two edges of the baseline and the dashed day of the intervention on the chart, or go to them by Tab and move them by the arrow keys.</source>
        <translation>Ziehen Sie die beiden Ränder der Basislinie und den gestrichelten Tag der Maßnahme im Diagramm, oder gehen Sie mit Tab zu ihnen und bewegen Sie sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>&amp;Save without locking</source>
        <translation>Ohne Sperren &amp;speichern</translation>
    </message>
</context>
<context>
    <name>ClaimPlan</name>
    <message>
        <source>Baseline: not chosen yet.</source>
        <translation>Basislinie: noch nicht gewählt.</translation>
    </message>
    <message>
        <source>Baseline: no reading lies in it.</source>
        <translation>Basislinie: Kein Messwert liegt darin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln Messwert(e)</numerusform>
            <numerusform>%Ln Messwert(e)</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline: %1, mean %2.</source>
        <translation>Basislinie: %1, Mittel %2.</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1, mean %2; %Ln fewer than advised.</source>
        <translation>
            <numerusform>Basislinie: %1, Mittel %2; %Ln weniger als empfohlen.</numerusform>
            <numerusform>Basislinie: %1, Mittel %2; %Ln weniger als empfohlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1 of them nothing can be judged.</source>
        <translation>Ohne %1 davon lässt sich nichts beurteilen.</translation>
    </message>
    <message>
        <source>Every verdict stays provisional.</source>
        <translation>Jedes Urteil bleibt vorläufig.</translation>
    </message>
    <message>
        <source>Takes effect: no day said; that of its delivery counts.</source>
        <translation>Wirkt ab: kein Tag genannt; der Tag der Lieferung zählt.</translation>
    </message>
    <message>
        <source>Takes effect on %1, within the baseline: readings since would be compared with themselves.</source>
        <translation>Wirkt ab %1, innerhalb der Basislinie: Messwerte seither würden mit sich selbst verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>Takes effect on %1: %Ln reading(s) since.</source>
        <translation>
            <numerusform>Wirkt ab %1: %Ln Messwert(e) seither.</numerusform>
            <numerusform>Wirkt ab %1: %Ln Messwert(e) seither.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: nothing said yet.</source>
        <translation>Erwartet: noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>Expected: %1, from %2 to %3.</source>
        <translation>Erwartet: %1, von %2 auf %3.</translation>
    </message>
    <message>
        <source>That would be worse: lower is better, so less has a minus.</source>
        <translation>Das wäre schlechter: Weniger ist besser, weniger hat also ein Minus.</translation>
    </message>
    <message>
        <source>That would be worse: higher is better.</source>
        <translation>Das wäre schlechter: Mehr ist besser.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>✓ registered on %1</source>
        <translation>✓ registriert am %1</translation>
    </message>
    <message>
        <source>✕ locked after the start, on %1</source>
        <translation>✕ nach dem Beginn festgeschrieben, am %1</translation>
    </message>
    <message>
        <source>✕ not locked</source>
        <translation>✕ nicht festgeschrieben</translation>
    </message>
    <message>
        <source>Counted as successful without proof: “%1” (%2, %3)</source>
        <translation>Ohne Beleg als erfolgreich gezählt: „%1“ (%2, %3)</translation>
    </message>
    <message>
        <source>Claim deleted: %1</source>
        <translation>Zusage gelöscht: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>The reporting date, such as 2026-03-31; default today.</source>
        <translation>Das Berichtsdatum, etwa 2026-03-31; Vorgabe: heute.</translation>
    </message>
    <message>
        <source>What the register held after change N, or after the last change of a day; default the latest.</source>
        <translation>Was das Register nach Änderung N oder nach der letzten Änderung eines Tages enthielt; Vorgabe: der neueste Stand.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>%1 See: ratchet %2 --help</source>
        <translation>%1 Siehe: ratchet %2 --help</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026-03-31, not &quot;%2&quot;.</source>
        <translation>--%1 braucht ein Datum wie 2026-03-31, nicht „%2“.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Nothing is due in that time.</source>
        <translation>In diesem Zeitraum ist nichts fällig.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Der erste Tag.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Der letzte Tag.</translation>
    </message>
    <message>
        <source>every ceremony of the first quarter, both days included</source>
        <translation>alle Regeltermine des ersten Quartals, beide Tage eingeschlossen</translation>
    </message>
    <message>
        <source>finds any row that was altered, removed or put in beside the program</source>
        <translation>findet jede Zeile, die am Programm vorbei geändert, entfernt oder eingefügt wurde</translation>
    </message>
    <message>
        <source>make an empty register, or the demonstration</source>
        <translation>ein leeres Register oder die Demonstration anlegen</translation>
    </message>
    <message>
        <source>make the demonstration register where the window opens it</source>
        <translation>das Demonstrationsregister dort anlegen, wo das Fenster es öffnet</translation>
    </message>
    <message>
        <source>take in a list from CSV, a spreadsheet or JSON</source>
        <translation>eine Liste aus CSV, Tabellenkalkulation oder JSON übernehmen</translation>
    </message>
    <message>
        <source>write a list as CSV, XLSX, JSON or ICS</source>
        <translation>eine Liste als CSV, XLSX, JSON oder ICS schreiben</translation>
    </message>
    <message>
        <source>limits, signals and verdicts of metrics</source>
        <translation>Grenzen, Signale und Urteile von Kennzahlen</translation>
    </message>
    <message>
        <source>when the ceremonies are due</source>
        <translation>wann die Regeltermine fällig sind</translation>
    </message>
    <message>
        <source>what is wrong with the responsibility matrix</source>
        <translation>was an der Verantwortlichkeitsmatrix nicht stimmt</translation>
    </message>
    <message>
        <source>write the evidence pack as PDF</source>
        <translation>die Nachweismappe als PDF schreiben</translation>
    </message>
    <message>
        <source>verify the file and its ledger</source>
        <translation>die Datei und ihr Änderungsbuch prüfen</translation>
    </message>
    <message>
        <source>every change with its hash</source>
        <translation>jede Änderung mit ihrem Hash</translation>
    </message>
    <message>
        <source>A register of service improvements that proves its answers.</source>
        <translation>Ein Register der Serviceverbesserungen, das seine Antworten belegt.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>opens the window, with that register</source>
        <translation>öffnet das Fenster mit diesem Register</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>ratchet COMMAND --help tells more of each. Exit codes: 0 done, 1 findings or a difference, 2 wrong usage, 3 the file cannot be opened or read.</source>
        <translation>ratchet BEFEHL --help sagt mehr zu jedem Befehl. Exit-Codes: 0 erledigt, 1 Befunde oder ein Unterschied, 2 falscher Aufruf, 3 die Datei kann nicht geöffnet oder gelesen werden.</translation>
    </message>
    <message>
        <source>There is no command and no file &quot;%1&quot;. See: ratchet --help</source>
        <translation>Es gibt weder einen Befehl noch eine Datei „%1“. Siehe: ratchet --help</translation>
    </message>
    <message>
        <source>Only ceremonies can be written as ICS.</source>
        <translation>Nur Regeltermine können als ICS geschrieben werden.</translation>
    </message>
    <message>
        <source>The name of the output must end with .csv, .xlsx, .json or .ics.</source>
        <translation>Der Name der Ausgabe muss auf .csv, .xlsx, .json oder .ics enden.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>Was geschrieben wird: %1.</translation>
    </message>
    <message>
        <source>The output; its ending says the format: .csv, .xlsx, .json, and .ics for ceremonies.</source>
        <translation>Die Ausgabe; ihre Endung bestimmt das Format: .csv, .xlsx, .json, und .ics für Regeltermine.</translation>
    </message>
    <message>
        <source>writes every improvement as a workbook</source>
        <translation>schreibt alle Verbesserungen als Arbeitsmappe</translation>
    </message>
    <message>
        <source>writes the cadence for a calendar program</source>
        <translation>schreibt den Rhythmus für ein Kalenderprogramm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be exported; KIND is one of: %2.</source>
        <translation>„%1“ kann nicht exportiert werden; KIND ist eines von: %2.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be imported; KIND is one of: %2.</source>
        <translation>„%1“ kann nicht importiert werden; KIND ist eines von: %2.</translation>
    </message>
    <message>
        <source>The map file cannot be read.</source>
        <translation>Die Zuordnungsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation>Was die Zeilen sind: %1.</translation>
    </message>
    <message>
        <source>Tells what would happen and changes nothing.</source>
        <translation>Sagt, was geschehen würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Takes the rows that can be taken although others are refused.</source>
        <translation>Übernimmt die Zeilen, die übernommen werden können, auch wenn andere abgelehnt werden.</translation>
    </message>
    <message>
        <source>Refuses rows that name a person, unit, service or metric that the register lacks, instead of making it.</source>
        <translation>Lehnt Zeilen ab, die eine im Register fehlende Person, Einheit, Kennzahl oder einen fehlenden Service nennen, statt sie anzulegen.</translation>
    </message>
    <message>
        <source>lists row by row what would happen</source>
        <translation>listet Zeile für Zeile auf, was geschehen würde</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, Spalte %2</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Ausgelassene Spalten: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Nichts wurde geändert: Dies war ein Probelauf.</translation>
    </message>
    <message>
        <source>one line a change, the oldest first</source>
        <translation>eine Zeile je Änderung, die älteste zuerst</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Only the metric of that name.</source>
        <translation>Nur die Kennzahl dieses Namens.</translation>
    </message>
    <message>
        <source>limits, signals, quarters and verdicts of one metric</source>
        <translation>Grenzen, Signale, Quartale und Urteile einer Kennzahl</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>Es gibt keine Kennzahl „%1“.</translation>
    </message>
    <message>
        <source>The register has no metrics.</source>
        <translation>Das Register hat keine Kennzahlen.</translation>
    </message>
    <message>
        <source>Also writes its evidence pack beside it, and tells where.</source>
        <translation>Schreibt auch seine Nachweismappe daneben und sagt, wo sie liegt.</translation>
    </message>
    <message>
        <source>makes it where it is not there yet, and prints its path: the file that the window opens too</source>
        <translation>legt es an, wenn es noch nicht da ist, und gibt seinen Pfad aus: die Datei, die auch das Fenster öffnet</translation>
    </message>
    <message>
        <source>what there is to see of it without a display</source>
        <translation>was davon ohne Bildschirm zu sehen ist</translation>
    </message>
    <message>
        <source>Fills it with the demonstration: a believable IT organisation.</source>
        <translation>Füllt es mit der Demonstration: einer glaubhaften IT-Organisation.</translation>
    </message>
    <message>
        <source>makes an empty register; a file that is there is never overwritten</source>
        <translation>legt ein leeres Register an; eine vorhandene Datei wird nie überschrieben</translation>
    </message>
    <message>
        <source>makes the demonstration register, its dates around today</source>
        <translation>legt das Demonstrationsregister an, mit Daten um den heutigen Tag</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>There is no change %1; the last one is %2.</source>
        <translation>Es gibt keine Änderung %1; die letzte ist %2.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Die zu schreibende PDF-Datei.</translation>
    </message>
    <message>
        <source>Only that service; may be given several times.</source>
        <translation>Nur dieser Service; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>the pack for the end of the quarter</source>
        <translation>die Mappe zum Quartalsende</translation>
    </message>
    <message>
        <source>a pack about two services</source>
        <translation>eine Mappe über zwei Services</translation>
    </message>
    <message>
        <source>lists every finding; the exit code is 1 where there is any</source>
        <translation>listet jeden Befund auf; der Exit-Code ist 1, wenn es einen gibt</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>the five answers as they stand at the end of March</source>
        <translation>die fünf Antworten mit Stand Ende März</translation>
    </message>
    <message>
        <source>the same by what the register held on that day, as JSON</source>
        <translation>dasselbe nach dem, was das Register an jenem Tag enthielt, als JSON</translation>
    </message>
    <message>
        <source>the five answers with their checks</source>
        <translation>die fünf Antworten mit ihren Prüfungen</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln change(s), ledger %1</source>
        <translation>
            <numerusform>Unversehrt: %Ln Änderung, Änderungsbuch %1</numerusform>
            <numerusform>Unversehrt: %Ln Änderungen, Änderungsbuch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is not what its ledger says: %Ln finding(s).</source>
        <translation>
            <numerusform>Das Register ist nicht, was sein Änderungsbuch sagt: %Ln Befund.</numerusform>
            <numerusform>Das Register ist nicht, was sein Änderungsbuch sagt: %Ln Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display for the window. The commands need none; see: ratchet --help</source>
        <translation>Für das Fenster gibt es keinen Bildschirm. Die Befehle brauchen keinen; siehe: ratchet --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken, so that nothing was changed; --accept-partial takes the others.</source>
        <translation>
            <numerusform>%Ln Zeile kann nicht übernommen werden, deshalb wurde nichts geändert; --accept-partial übernimmt die übrigen.</numerusform>
            <numerusform>%Ln Zeilen können nicht übernommen werden, deshalb wurde nichts geändert; --accept-partial übernimmt die übrigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), mean %1, limits %2 to %3</source>
        <translation>
            <numerusform>%Ln Punkt, Mittel %1, Grenzen %2 bis %3</numerusform>
            <numerusform>%Ln Punkte, Mittel %1, Grenzen %2 bis %3</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such folder, or it cannot be written to. Nothing was made.</source>
        <translation>Den Ordner gibt es nicht, oder er ist nicht beschreibbar. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The name of the output must end with .pdf.</source>
        <translation>Der Name der Ausgabe muss auf .pdf enden.</translation>
    </message>
    <message>
        <source>In the responsibility matrix: %1, %2, %3.</source>
        <translation>In der Verantwortungsmatrix: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>counts tickets, times to restore, reopened ones and the backlog by month</source>
        <translation>zählt Tickets, Wiederherstellungszeiten, wiedereröffnete Tickets und offene Tickets je Monat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; it is week, month or quarter.</source>
        <translation>„%1“ ist kein Zeitraum; es gibt week, month oder quarter.</translation>
    </message>
    <message>
        <source>Tickets are counted by service or by group, not by &quot;%1&quot;.</source>
        <translation>Tickets werden nach service oder group gezählt, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of hours.</source>
        <translation>„%1“ ist keine Anzahl von Stunden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of tickets.</source>
        <translation>„%1“ ist keine Anzahl von Tickets.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: readings added %2, corrected %3, unchanged %4</source>
        <translation>%1: Messwerte neu %2, berichtigt %3, unverändert %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few tickets left out</source>
        <translation>
            <numerusform>%Ln mit zu wenigen Tickets ausgelassen</numerusform>
            <numerusform>%Ln mit zu wenigen Tickets ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as change %1.</source>
        <translation>Geschrieben als Änderung %1.</translation>
    </message>
    <message>
        <source>Of tickets: a reading for every week, month (as long as nothing is said) or quarter.</source>
        <translation>Bei Tickets: ein Messwert für jede Woche (week), jeden Monat (month, falls nichts gesagt wird) oder jedes Quartal (quarter).</translation>
    </message>
    <message>
        <source>Of tickets: metrics for every service or group instead of for all together.</source>
        <translation>Bei Tickets: Kennzahlen für jeden Service oder jede Gruppe statt für alle zusammen.</translation>
    </message>
    <message>
        <source>Of tickets: also the share restored within so many hours.</source>
        <translation>Bei Tickets: auch der Anteil, der binnen so vieler Stunden wiederhergestellt war.</translation>
    </message>
    <message>
        <source>Of tickets: leaves services or groups with fewer tickets out; 20 as long as nothing is said.</source>
        <translation>Bei Tickets: lässt Services oder Gruppen mit weniger Tickets weg; 20, falls nichts gesagt wird.</translation>
    </message>
    <message>
        <source>The file: CSV or another delimited text, .xlsx or .ods; .ics for a calendar.</source>
        <translation>Die Datei: CSV oder anderer Text mit Trennzeichen, .xlsx oder .ods; .ics für einen Kalender.</translation>
    </message>
    <message>
        <source>sums hours by team and month, for improvement, BAU and projects</source>
        <translation>summiert Stunden nach Team und Monat, für Verbesserung, Tagesgeschäft und Projekte</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What do these categories count as: %1? Say it in a map: {&quot;values&quot;: {&quot;category&quot;: {%2: &quot;improvement|bau|project|left_out&quot;}}}</source>
        <translation>Als was zählen diese Kategorien: %1? Sagen Sie es in einer Zuordnung: {&quot;values&quot;: {&quot;category&quot;: {%2: &quot;improvement|bau|project|left_out&quot;}}}</translation>
    </message>
    <message>
        <source>Name it in a map: {&quot;columns&quot;: {&quot;Their header&quot;: &quot;%1&quot;}}</source>
        <translation>Nennen Sie sie in einer Zuordnung: {&quot;columns&quot;: {&quot;Ihre Überschrift&quot;: &quot;%1&quot;}}</translation>
    </message>
    <message>
        <source>write the slides of a review as PDF</source>
        <translation>die Folien einer Besprechung als PDF schreiben</translation>
    </message>
    <message>
        <source>check a pack against itself and its register</source>
        <translation>eine Mappe gegen sich selbst und ihr Register prüfen</translation>
    </message>
    <message>
        <source>Only what that unit keeps; may be given several times.</source>
        <translation>Nur was diese Einheit betreut; mehrfach möglich.</translation>
    </message>
    <message>
        <source>First day of the period; default since the pack before.</source>
        <translation>Erster Tag des Zeitraums; sonst seit der vorigen Mappe.</translation>
    </message>
    <message>
        <source>Language of the pack, such as de or en_GB.</source>
        <translation>Sprache der Mappe, etwa de oder en_GB.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 oder Letter.</translation>
    </message>
    <message>
        <source>Roles instead of names.</source>
        <translation>Rollen statt Namen.</translation>
    </message>
    <message>
        <source>PDF/A-1b, the data in a ZIP archive beside it.</source>
        <translation>PDF/A-1b, die Daten in einem ZIP-Archiv daneben.</translation>
    </message>
    <message>
        <source>Notes the pack in the register, as the window does.</source>
        <translation>Vermerkt die Mappe im Register, wie es das Fenster tut.</translation>
    </message>
    <message>
        <source>--paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>--paper ist A4 oder Letter, nicht „%1“.</translation>
    </message>
    <message>
        <source>The slides that are kept with that ceremony.</source>
        <translation>Die Folien, die bei diesem Regeltermin bewahrt sind.</translation>
    </message>
    <message>
        <source>the slides of the next review</source>
        <translation>die Folien der nächsten Besprechung</translation>
    </message>
    <message>
        <source>slides about one service</source>
        <translation>Folien über einen Service</translation>
    </message>
    <message>
        <source>There is no ceremony &quot;%1&quot;.</source>
        <translation>Es gibt keinen Regeltermin „%1“.</translation>
    </message>
    <message>
        <source>DIFFERS     %1: %2</source>
        <translation>VERSCHIEDEN %1: %2</translation>
    </message>
    <message>
        <source>
            printed:    %1</source>
        <translation>
            gedruckt:   %1</translation>
    </message>
    <message>
        <source>
            recomputed: %1</source>
        <translation>
            berechnet:  %1</translation>
    </message>
    <message>
        <source>PROVEN      %1</source>
        <translation>BEWIESEN    %1</translation>
    </message>
    <message>
        <source>NOT PROVEN  %1</source>
        <translation>UNBEWIESEN  %1</translation>
    </message>
    <message>
        <source>NOTE        %1</source>
        <translation>HINWEIS     %1</translation>
    </message>
    <message>
        <source>The register the pack was made from: every figure is computed again and compared.</source>
        <translation>Das Register, aus dem die Mappe entstand: Jede Zahl wird neu berechnet und verglichen.</translation>
    </message>
    <message>
        <source>whether the parts of the pack fit together</source>
        <translation>ob die Teile der Mappe zusammenpassen</translation>
    </message>
    <message>
        <source>whether the register gives the same figures</source>
        <translation>ob das Register dieselben Zahlen ergibt</translation>
    </message>
    <message numerus="yes">
        <source>The pack is not what it claims to be: %Ln difference(s).</source>
        <translation>
            <numerusform>Die Mappe ist nicht, was sie zu sein behauptet: %Ln Unterschied.</numerusform>
            <numerusform>Die Mappe ist nicht, was sie zu sein behauptet: %Ln Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>--recorded is a change number or a date such as 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--recorded ist eine Änderungsnummer oder ein Datum wie 2026-03-31, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Es gibt keine Sprache „%1“.</translation>
    </message>
    <message>
        <source>The period begins after the reporting date.</source>
        <translation>Der Zeitraum beginnt nach dem Stichtag.</translation>
    </message>
    <message>
        <source>The register was altered beside the program; it cannot judge the pack.</source>
        <translation>Das Register wurde am Programm vorbei verändert; es kann über die Mappe nicht urteilen.</translation>
    </message>
    <message>
        <source>The register holds nothing yet.</source>
        <translation>Im Register steht noch nichts.</translation>
    </message>
    <message>
        <source>The register held nothing then: its first change was made on %1.</source>
        <translation>Damals stand im Register nichts: Seine erste Änderung entstand am %1.</translation>
    </message>
    <message>
        <source>write a workbook for each owner to fill in</source>
        <translation>eine Arbeitsmappe für jede verantwortliche Person zum Ausfüllen schreiben</translation>
    </message>
    <message>
        <source>what is due in the next days and weeks, by owner</source>
        <translation>was in den nächsten Tagen und Wochen fällig ist, nach Verantwortlichen</translation>
    </message>
    <message>
        <source>--days is a whole number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--days ist eine ganze Zahl von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>There is nobody called &quot;%1&quot;.</source>
        <translation>Es gibt niemanden namens „%1“.</translation>
    </message>
    <message>
        <source>How many days ahead; default 30.</source>
        <translation>Wie viele Tage voraus; Vorgabe: 30.</translation>
    </message>
    <message>
        <source>Only what is due from that person.</source>
        <translation>Nur was bei dieser Person fällig ist.</translation>
    </message>
    <message>
        <source>Also writes the dates as a calendar, each a whole day.</source>
        <translation>Schreibt die Termine auch als Kalender, jeden ganztägig.</translation>
    </message>
    <message>
        <source>what is overdue or due within a fortnight</source>
        <translation>was überfällig oder binnen zwei Wochen fällig ist</translation>
    </message>
    <message>
        <source>her due dates for her calendar</source>
        <translation>ihre Termine für ihren Kalender</translation>
    </message>
    <message>
        <source>shows field by field what an owner filled in, and what conflicts</source>
        <translation>zeigt Feld für Feld, was eine verantwortliche Person ausgefüllt hat und was sich widerspricht</translation>
    </message>
    <message>
        <source>  %1, %2: was %3, register %4, sheet %5: %6</source>
        <translation>  %1, %2: war %3, Register %4, Bogen %5: %6</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the register too, so that nothing was changed; --ours keeps the register&apos;s values, --theirs takes the sheet&apos;s.</source>
        <translation>
            <numerusform>%Ln Feld wurde auch im Register geändert, deshalb wurde nichts geändert; --ours behält die Werte des Registers, --theirs nimmt die des Bogens.</numerusform>
            <numerusform>%Ln Felder wurden auch im Register geändert, deshalb wurde nichts geändert; --ours behält die Werte des Registers, --theirs nimmt die des Bogens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken, so that nothing was changed; --accept-partial takes the others.</source>
        <translation>
            <numerusform>%Ln Zeile kann nicht übernommen werden, deshalb wurde nichts geändert; --accept-partial übernimmt die übrigen.</numerusform>
            <numerusform>%Ln Zeilen können nicht übernommen werden, deshalb wurde nichts geändert; --accept-partial übernimmt die übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the sheet of an owner: keeps the register&apos;s value of every field that changed on both sides.</source>
        <translation>Beim Bogen einer verantwortlichen Person: behält den Wert des Registers für jedes Feld, das auf beiden Seiten geändert wurde.</translation>
    </message>
    <message>
        <source>Of the sheet of an owner: takes the sheet&apos;s value of every field that changed on both sides.</source>
        <translation>Beim Bogen einer verantwortlichen Person: nimmt den Wert des Bogens für jedes Feld, das auf beiden Seiten geändert wurde.</translation>
    </message>
    <message>
        <source>--ours and --theirs exclude each other.</source>
        <translation>--ours und --theirs schließen einander aus.</translation>
    </message>
    <message>
        <source>The folder to write to; it is made where there is none.</source>
        <translation>Der Ordner, in den geschrieben wird; fehlt er, wird er angelegt.</translation>
    </message>
    <message>
        <source>Only the sheet of this person; may be given several times.</source>
        <translation>Nur der Bogen dieser Person; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Writes over files of that name that are there.</source>
        <translation>Überschreibt vorhandene Dateien dieses Namens.</translation>
    </message>
    <message>
        <source>writes a workbook for everybody with something open; it comes back by ratchet import --what owner_sheet</source>
        <translation>schreibt eine Arbeitsmappe für alle, bei denen etwas offen ist; zurück kommt sie mit ratchet import --what owner_sheet</translation>
    </message>
    <message>
        <source>writes the sheet of one person</source>
        <translation>schreibt den Bogen einer Person</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; has anything open.</source>
        <translation>Bei niemandem namens „%1“ ist etwas offen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln offene Maßnahme</numerusform>
            <numerusform>%Ln offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open improvement(s)</source>
        <translation>
            <numerusform>%Ln offene Verbesserung</numerusform>
            <numerusform>%Ln offene Verbesserungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an open action or improvement.</source>
        <translation>Niemand hat eine offene Maßnahme oder Verbesserung.</translation>
    </message>
    <message>
        <source>%1 is there already, so that nothing was written; --overwrite replaces it.</source>
        <translation>%1 ist schon vorhanden, deshalb wurde nichts geschrieben; --overwrite ersetzt die Datei.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The rows tell what was done in the past: improvements and actions count as touched and ranked on the latest day of their row on which something was done, not today.</source>
        <translation>Die Zeilen erzählen, was früher getan wurde: Verbesserungen und Maßnahmen gelten als bearbeitet und gereiht am letzten Tag ihrer Zeile, an dem etwas getan wurde, nicht heute.</translation>
    </message>
    <message>
        <source>takes what was done then as done then, and nothing as touched today</source>
        <translation>nimmt, was damals getan wurde, als damals getan und nichts als heute bearbeitet</translation>
    </message>
    <message>
        <source>Nothing was imported: no row of the file says anything.</source>
        <translation>Nichts wurde importiert: Keine Zeile der Datei sagt etwas.</translation>
    </message>
    <message>
        <source>What becomes of rows that bring an improvement or action past a gate without what it asks: &quot;record&quot; takes them and says so in the history (the default), &quot;refuse&quot; refuses them, &quot;reason&quot; takes them with --reason.</source>
        <translation>Was aus Zeilen wird, die eine Verbesserung oder Maßnahme an einem Tor vorbeibringen, ohne was es verlangt: „record“ übernimmt sie und sagt es im Verlauf (Vorgabe), „refuse“ weist sie ab, „reason“ übernimmt sie mit --reason.</translation>
    </message>
    <message>
        <source>Of --gates reason: the text, kept where the record has a place for it and in the history.</source>
        <translation>Zu --gates reason: der Text; er wird im Verlauf festgehalten und dort, wo der Datensatz einen Platz dafür hat.</translation>
    </message>
    <message>
        <source>Of --gates reason: the person who answers for gains without proof; without one no verdict is overridden.</source>
        <translation>Zu --gates reason: die Person, die für Gewinne ohne Nachweis einsteht; ohne sie wird kein Urteil übersteuert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice for --gates: record, refuse or reason.</source>
        <translation>„%1“ gibt es für --gates nicht: record, refuse oder reason.</translation>
    </message>
    <message>
        <source>--gates reason needs the reason: --reason TEXT.</source>
        <translation>--gates reason braucht den Grund: --reason TEXT.</translation>
    </message>
    <message>
        <source>--reason and --answered-by belong to --gates reason.</source>
        <translation>--reason und --answered-by gehören zu --gates reason.</translation>
    </message>
    <message>
        <source>The register knows no person &quot;%1&quot;.</source>
        <translation>Das Register kennt keine Person „%1“.</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken, the gap is on record</source>
        <translation>Zeile %1: %2: %3 – übernommen, die Lücke ist festgehalten</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken, the reason stands for it</source>
        <translation>Zeile %1: %2: %3 – übernommen, der Grund steht dafür ein</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken with the reason in the history, which does not close the gap</source>
        <translation>Zeile %1: %2: %3 – übernommen mit dem Grund im Verlauf, der die Lücke nicht schließt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), mean %1.</source>
        <translation>
            <numerusform>%Ln Punkt, Mittel %1.</numerusform>
            <numerusform>%Ln Punkte, Mittel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;updates&quot; takes only rows of records that are there, &quot;additions&quot; only new ones; the others are left out and listed.</source>
        <translation>„updates“ nimmt nur Zeilen von Datensätzen, die es gibt, „additions“ nur neue; die anderen werden ausgelassen und aufgelistet.</translation>
    </message>
    <message>
        <source>Writes the rows that cannot be taken to a file of the same form, CSV or .xlsx, with the reason of each.</source>
        <translation>Schreibt die Zeilen, die nicht übernommen werden können, in eine Datei derselben Form, CSV oder .xlsx, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>--only is &quot;updates&quot; or &quot;additions&quot;, not &quot;%1&quot;.</source>
        <translation>--only ist „updates“ oder „additions“, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which stands for &quot;%2&quot; in the map, is not a time zone such as Europe/London.</source>
        <translation>„%1“, das in der Zuordnung für „%2“ steht, ist keine Zeitzone wie Europe/London.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by its name or its number from 1; without it the first one that is not hidden and has cells.</source>
        <translation>Das Blatt einer Arbeitsmappe, mit Namen oder Nummer ab 1; ohne Angabe das erste, das nicht verborgen ist und Zellen hat.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; was read, with --sheet another one would be: %2</source>
        <translation>Gelesen wurde das Blatt „%1“; mit --sheet wäre es ein anderes: %2</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is taken as %2 by what stands in it: please check.</source>
        <translation>Spalte „%1“ wird nach ihrem Inhalt als %2 genommen: bitte prüfen.</translation>
    </message>
    <message>
        <source>Writes although a program on another computer holds the register: only where that program is gone for good.</source>
        <translation>Schreibt, obwohl ein Programm auf einem anderen Rechner das Register hält: nur, wenn es das Programm endgültig nicht mehr gibt.</translation>
    </message>
    <message>
        <source>If that program is gone for good, --take-over takes the register over.</source>
        <translation>Wenn es dieses Programm endgültig nicht mehr gibt, übernimmt --take-over das Register.</translation>
    </message>
    <message>
        <source>Lines without a ticket, left out: %1</source>
        <translation>Zeilen ohne Ticket, ausgelassen: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>Zeilen, die nicht übernommen werden können: %1</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Nichts wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>Lines without an entry, left out: %1</source>
        <translation>Zeilen ohne Eintrag, ausgelassen: %1</translation>
    </message>
    <message>
        <source>or, if it is the same for all rows: {&quot;defaults&quot;: {&quot;%1&quot;: &quot;…&quot;}}</source>
        <translation>oder, wenn es für alle Zeilen gleich ist: {&quot;defaults&quot;: {&quot;%1&quot;: &quot;…&quot;}}</translation>
    </message>
    <message>
        <source>--refused writes .csv or .xlsx, not &quot;%1&quot;.</source>
        <translation>--refused schreibt .csv oder .xlsx, nicht „%1“.</translation>
    </message>
    <message>
        <source>--refused would overwrite %1, which is read.</source>
        <translation>--refused würde %1 überschreiben, das gelesen wird.</translation>
    </message>
    <message>
        <source>No column is &quot;%1&quot; (%2), and no new record can be made without one. Name it in a map: {&quot;columns&quot;: {&quot;Their header&quot;: &quot;%2&quot;}}</source>
        <translation>Keine Spalte ist „%1“ (%2), und ohne eine entsteht kein neuer Datensatz. Benennen Sie sie in einer Zuordnung: {&quot;columns&quot;: {&quot;Ihre Überschrift&quot;: &quot;%2&quot;}}</translation>
    </message>
    <message>
        <source>--%1 does not go with --what %2.</source>
        <translation>--%1 geht nicht mit --what %2.</translation>
    </message>
    <message>
        <source>the manual: its topics, one of them, or all as PDF</source>
        <translation>das Handbuch: seine Themen, eines davon oder alles als PDF</translation>
    </message>
    <message>
        <source>The manual has no topic &quot;%1&quot;; ratchet help lists those that it has.</source>
        <translation>Das Handbuch hat kein Thema „%1“; ratchet help nennt alle.</translation>
    </message>
    <message>
        <source>Writes the whole manual as PDF.</source>
        <translation>Schreibt das ganze Handbuch als PDF.</translation>
    </message>
    <message>
        <source>lists the topics of the manual</source>
        <translation>nennt die Themen des Handbuchs</translation>
    </message>
    <message>
        <source>prints a section of a topic</source>
        <translation>gibt einen Abschnitt eines Themas aus</translation>
    </message>
    <message>
        <source>the manual to print</source>
        <translation>das Handbuch zum Drucken</translation>
    </message>
    <message>
        <source>    In a map (--map): %1</source>
        <translation>    In einer Zuordnung (--map): %1</translation>
    </message>
    <message>
        <source>    One of: %1</source>
        <translation>    Eines von: %1</translation>
    </message>
    <message>
        <source>--to writes the whole manual; leave the topic out.</source>
        <translation>--to schreibt das ganze Handbuch; das Thema weglassen.</translation>
    </message>
    <message>
        <source>  All of these in one map: %1</source>
        <translation>  Alle zusammen in einer Zuordnung: %1</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2 Say it in a map: %3</source>
        <translation>Spalte „%1“: %2 In einer Zuordnung steht es so: %3</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2 Say it in a map: %3 (one of: %4)</source>
        <translation>Spalte „%1“: %2 In einer Zuordnung steht es so: %3 (eines von: %4)</translation>
    </message>
    <message>
        <source>How its columns and values become ours; what it leaves open is suggested by headers and contents. Its keys: ratchet help map-files.</source>
        <translation>Wie Spalten und Werte der Datei zu unseren werden; was offen bleibt, wird nach Überschriften und Inhalt vorgeschlagen. Die Schlüssel: ratchet help map-files.</translation>
    </message>
    <message>
        <source>with a map such as {&quot;columns&quot;: {&quot;Due&quot;: &quot;due_on&quot;}, &quot;values&quot;: {&quot;status&quot;: {&quot;Done&quot;: &quot;delivered&quot;}}, &quot;dates&quot;: &quot;dd/MM/yyyy&quot;}</source>
        <translation>mit einer Zuordnung wie {&quot;columns&quot;: {&quot;Due&quot;: &quot;due_on&quot;}, &quot;values&quot;: {&quot;status&quot;: {&quot;Done&quot;: &quot;delivered&quot;}}, &quot;dates&quot;: &quot;dd/MM/yyyy&quot;}</translation>
    </message>
    <message>
        <source>board (a few pages), service (about ten) or auditor (everything, the default).</source>
        <translation>board (wenige Seiten), service (etwa zehn) oder auditor (alles, die Vorgabe).</translation>
    </message>
    <message>
        <source>With the choices of the last pack that the window made; options given beside it go first.</source>
        <translation>Mit der Auswahl der letzten Mappe, die das Fenster gemacht hat; daneben angegebene Optionen gehen vor.</translation>
    </message>
    <message>
        <source>the few pages that a board reads</source>
        <translation>die wenigen Seiten, die ein Vorstand liest</translation>
    </message>
    <message>
        <source>--edition is board, service or auditor, not &quot;%1&quot;.</source>
        <translation>--edition ist board, service oder auditor, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %2, %3, %Ln page(s)</source>
        <translation>
            <numerusform>%1 geschrieben: %2, %3, %Ln Seite</numerusform>
            <numerusform>%1 geschrieben: %2, %3, %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes rows without the cells that cannot be read, and names those; a record that is there keeps what it has.</source>
        <translation>Nimmt Zeilen ohne die Zellen auf, die sich nicht lesen lassen, und nennt diese; ein vorhandener Datensatz behält, was er hat.</translation>
    </message>
    <message>
        <source>Of a calendar: takes private events in as well, which are left out else.</source>
        <translation>Bei einem Kalender: nimmt auch private Termine auf, die sonst ausgelassen werden.</translation>
    </message>
    <message>
        <source>column %1, %2</source>
        <translation>Spalte %1, %2</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more new row(s)</source>
        <translation>
            <numerusform>und %Ln weitere neue Zeile</numerusform>
            <numerusform>und %Ln weitere neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>laut Zuordnung</translation>
    </message>
    <message>
        <source>guessed by what stands in it: please check</source>
        <translation>nach dem Inhalt vermutet: bitte prüfen</translation>
    </message>
    <message>
        <source>guessed by its header</source>
        <translation>nach der Überschrift vermutet</translation>
    </message>
    <message>
        <source>What the columns are taken as:</source>
        <translation>Als was die Spalten gelten:</translation>
    </message>
    <message>
        <source>Hours left out, by category: %1</source>
        <translation>Ausgelassene Stunden nach Kategorie: %1</translation>
    </message>
    <message>
        <source>(none named)</source>
        <translation>(keine genannt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>--skip names %1, of which the sheet changes nothing.</source>
        <translation>--skip nennt %1, woran der Bogen nichts ändert.</translation>
    </message>
    <message>
        <source>--skip takes lines such as 4,7-9, not &quot;%1&quot;.</source>
        <translation>--skip nimmt Zeilen wie 4,7-9, nicht „%1“.</translation>
    </message>
    <message>
        <source>Leaves rows out, by their lines in the file: 4,7-9. Of the sheet of an owner by their references: ACT-0004,CSI-0012.</source>
        <translation>Lässt Datensätze nach ihren Zeilen in der Datei weg: 4,7-9. Bei einem Bogen nach ihren Kennungen: ACT-0004,CSI-0012.</translation>
    </message>
    <message>
        <source>--skip names line %1, which holds no row.</source>
        <translation>--skip nennt Zeile %1, in der kein Datensatz steht.</translation>
    </message>
    <message>
        <source>The register has no team that hours could count for; import units first.</source>
        <translation>Das Register hat kein Team, für das Stunden zählen könnten; importieren Sie zuerst Einheiten (units).</translation>
    </message>
    <message>
        <source>Whoever has no team counts for the one that a map names: {&quot;defaults&quot;: {&quot;team&quot;: &quot;…&quot;}} (one of: %1)</source>
        <translation>Wer kein Team hat, zählt für das, das eine Zuordnung nennt: {&quot;defaults&quot;: {&quot;team&quot;: &quot;…&quot;}} (eines von: %1)</translation>
    </message>
</context>
<context>
    <name>DataQuality</name>
    <message>
        <source>Open improvements without an owner in post</source>
        <translation>Offene Verbesserungen ohne Verantwortlichen im Amt</translation>
    </message>
    <message>
        <source>Nobody can be asked for them.</source>
        <translation>Niemand kann nach ihnen gefragt werden.</translation>
    </message>
    <message>
        <source>Open improvements without a service</source>
        <translation>Offene Verbesserungen ohne Service</translation>
    </message>
    <message>
        <source>They stand in no service&apos;s backlog.</source>
        <translation>Sie stehen im Vorrat keines Services.</translation>
    </message>
    <message>
        <source>Running improvements without a target date</source>
        <translation>Laufende Verbesserungen ohne Zieltermin</translation>
    </message>
    <message>
        <source>They cannot be called late.</source>
        <translation>Sie können nicht überfällig heißen.</translation>
    </message>
    <message>
        <source>Improvements raised on a day nobody recorded</source>
        <translation>Verbesserungen ohne Tag der Meldung</translation>
    </message>
    <message>
        <source>They are left out of the median age.</source>
        <translation>Im mittleren Alter fehlen sie.</translation>
    </message>
    <message>
        <source>Live services without an owner in post</source>
        <translation>Services in Betrieb ohne Verantwortlichen im Amt</translation>
    </message>
    <message>
        <source>Nobody answers for their backlog.</source>
        <translation>Für ihren Vorrat steht niemand ein.</translation>
    </message>
    <message>
        <source>Open actions without an owner in post</source>
        <translation>Offene Maßnahmen ohne Verantwortlichen im Amt</translation>
    </message>
    <message>
        <source>Open actions without a due date</source>
        <translation>Offene Maßnahmen ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Lessons that nobody acted on</source>
        <translation>Lehren, aus denen nichts folgte</translation>
    </message>
    <message>
        <source>Neither an action nor an improvement came of them, and nobody accepted that.</source>
        <translation>Weder Maßnahme noch Verbesserung folgte aus ihnen, und niemand hat das hingenommen.</translation>
    </message>
    <message>
        <source>Months whose used hours are an estimate</source>
        <translation>Monate mit geschätzten geleisteten Stunden</translation>
    </message>
    <message>
        <source>The used share rests on somebody&apos;s guess there.</source>
        <translation>Der geleistete Anteil beruht dort auf einer Schätzung.</translation>
    </message>
    <message>
        <source>Past months with a plan and no used hours</source>
        <translation>Vergangene Monate mit Plan und ohne geleistete Stunden</translation>
    </message>
    <message>
        <source>They are left out of the used share.</source>
        <translation>Im geleisteten Anteil fehlen sie.</translation>
    </message>
    <message>
        <source>Metrics without any reading</source>
        <translation>Kennzahlen ohne Messwert</translation>
    </message>
    <message>
        <source>Nothing can be said of them.</source>
        <translation>Über sie lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Metrics whose latest reading is older than two periods</source>
        <translation>Kennzahlen, deren letzter Messwert älter als zwei Perioden ist</translation>
    </message>
    <message>
        <source>Their verdict speaks of the past.</source>
        <translation>Ihr Urteil spricht von der Vergangenheit.</translation>
    </message>
    <message>
        <source>Metrics with gaps between their readings</source>
        <translation>Kennzahlen mit Lücken zwischen den Messwerten</translation>
    </message>
    <message>
        <source>Runs are counted across the gaps.</source>
        <translation>Serien werden über die Lücken hinweg gezählt.</translation>
    </message>
    <message>
        <source>Metrics without a definition or a source</source>
        <translation>Kennzahlen ohne Definition oder Quelle</translation>
    </message>
    <message>
        <source>Their readings cannot be taken again by others.</source>
        <translation>Ihre Messwerte kann niemand sonst erheben.</translation>
    </message>
    <message>
        <source>Delivered improvements that name no metric</source>
        <translation>Gelieferte Verbesserungen, die keine Kennzahl nennen</translation>
    </message>
    <message>
        <source>Whether they changed anything is not known.</source>
        <translation>Ob sie etwas änderten, ist unbekannt.</translation>
    </message>
    <message>
        <source>Stale artefacts</source>
        <translation>Veraltete Artefakte</translation>
    </message>
    <message>
        <source>Their last review is older than they said it would be.</source>
        <translation>Ihre letzte Prüfung ist älter als angesagt.</translation>
    </message>
    <message>
        <source>Artefacts without an owner in post</source>
        <translation>Artefakte ohne Verantwortlichen im Amt</translation>
    </message>
    <message>
        <source>Nobody keeps them.</source>
        <translation>Niemand pflegt sie.</translation>
    </message>
    <message>
        <source>Lessons accepted without saying who did, or why</source>
        <translation>Lehren, akzeptiert ohne Angabe, von wem oder warum</translation>
    </message>
    <message>
        <source>Nobody answers for leaving them as they are.</source>
        <translation>Niemand steht dafür ein, sie so zu lassen.</translation>
    </message>
    <message>
        <source>Months with more hours planned or used than available</source>
        <translation>Monate mit mehr geplanten oder genutzten als verfügbaren Stunden</translation>
    </message>
    <message>
        <source>Their shares add up to more than 100 %. By how many hours stands in question 3, month by month.</source>
        <translation>Ihre Anteile ergeben zusammen mehr als 100 %. Um wie viele Stunden, steht in Frage 3, Monat für Monat.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Difference of the means</source>
        <translation>Differenz der Mittelwerte</translation>
    </message>
    <message>
        <source>Against the trend continued</source>
        <translation>Gegen den fortgesetzten Trend</translation>
    </message>
    <message>
        <source>What can be claimed</source>
        <translation>Was sich behaupten lässt</translation>
    </message>
    <message>
        <source>neither: the two disagree</source>
        <translation>keines von beiden: Sie widersprechen sich</translation>
    </message>
    <message>
        <source>Step at the improvement</source>
        <translation>Stufe bei der Verbesserung</translation>
    </message>
    <message>
        <source>Plain difference of the means</source>
        <translation>Einfache Differenz der Mittelwerte</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1, no change is among them</source>
        <translation>%1, auch keine Änderung liegt darin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln Messwert</numerusform>
            <numerusform>%Ln Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>%1, provisional below 12</source>
        <translation>%1, unter 12 vorläufig</translation>
    </message>
    <message>
        <source>Registered before the work</source>
        <translation>Vor der Arbeit registriert</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <source>Earlier drift</source>
        <translation>Frühere Drift</translation>
    </message>
    <message>
        <source>When it moved</source>
        <translation>Wann es sich bewegte</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <translation>%1 (Sicherheit %2)</translation>
    </message>
    <message>
        <source>%1, before the improvement</source>
        <translation>%1, vor der Verbesserung</translation>
    </message>
    <message>
        <source>none for the better</source>
        <translation>keine zum Besseren</translation>
    </message>
    <message numerus="yes">
        <source>run of %Ln below the old mean</source>
        <translation>
            <numerusform>Folge von %Ln unter dem alten Mittelwert</numerusform>
            <numerusform>Folge von %Ln unter dem alten Mittelwert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>run of %Ln above the old mean</source>
        <translation>
            <numerusform>Folge von %Ln über dem alten Mittelwert</numerusform>
            <numerusform>Folge von %Ln über dem alten Mittelwert</numerusform>
        </translation>
    </message>
    <message>
        <source>beyond the old limits (%1)</source>
        <translation>jenseits der alten Grenzen (%1)</translation>
    </message>
    <message>
        <source>run of 7 up to %1, broken since</source>
        <translation>Folge von 7 bis %1, seither unterbrochen</translation>
    </message>
    <message>
        <source>two of three near the old limit (%1)</source>
        <translation>zwei von drei nahe der alten Grenze (%1)</translation>
    </message>
    <message>
        <source>Signals after</source>
        <translation>Signale danach</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>Letzte Messwerte</translation>
    </message>
    <message>
        <source>%1 on average of %2</source>
        <translation>%1 im Mittel von %2</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Noch benötigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) at least</source>
        <translation>
            <numerusform>mindestens %Ln Messwert</numerusform>
            <numerusform>mindestens %Ln Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Other changes near it</source>
        <translation>Andere Änderungen in der Nähe</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine verzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded</source>
        <translation>
            <numerusform>%Ln verzeichnet</numerusform>
            <numerusform>%Ln verzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be told before two full cycles</source>
        <translation>vor zwei vollen Zyklen nicht zu sagen</translation>
    </message>
    <message>
        <source>%1 of the scatter; it makes %2 of the step</source>
        <translation>%1 der Streuung; das macht %2 der Stufe</translation>
    </message>
    <message>
        <source>none seen (%1)</source>
        <translation>keine zu sehen (%1)</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>%1 (limits %2)</source>
        <translation>%1 (Grenzen %2)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Must not get worse: %1</source>
        <translation>Darf nicht schlechter werden: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 limits, %2 the contract that sets them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>release “%1” (%2)</source>
        <translation>Release „%1“ (%2)</translation>
    </message>
    <message>
        <source>policy “%1” (%2)</source>
        <translation>Richtlinie „%1“ (%2)</translation>
    </message>
    <message>
        <source>another definition, “%1” (%2)</source>
        <translation>eine andere Definition, „%1“ (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>new limits for “%1” (%2)</source>
        <translation>neue Grenzen wegen „%1“ (%2)</translation>
    </message>
    <message>
        <source>the readings moved before the improvement (%1)</source>
        <translation>die Messwerte bewegten sich vor der Verbesserung (%1)</translation>
    </message>
    <message>
        <source>a season makes part of the step</source>
        <translation>eine Saison macht einen Teil der Stufe aus</translation>
    </message>
    <message>
        <source>No gain to attribute.</source>
        <translation>Kein Gewinn, der zuzuordnen wäre.</translation>
    </message>
    <message>
        <source>So far consistent with %1, and not proven yet.</source>
        <translation>Bisher im Einklang mit %1, und noch nicht belegt.</translation>
    </message>
    <message>
        <source>Consistent with %1: nothing else on record explains the step.</source>
        <translation>Im Einklang mit %1: Nichts anderes Verzeichnetes erklärt die Stufe.</translation>
    </message>
    <message>
        <source>Cannot be attributed to one cause: beside %1 there is %2.</source>
        <translation>Nicht einer einzigen Ursache zuzuordnen: Neben %1 gibt es %2.</translation>
    </message>
    <message>
        <source>On record around it and since: %1.</source>
        <translation>Darum herum und seither verzeichnet: %1.</translation>
    </message>
    <message>
        <source>Once the gain was proven: %1.</source>
        <translation>Nachdem der Gewinn belegt war: %1.</translation>
    </message>
    <message>
        <source>One gain of %1 is shared with %2: %3 of it, %4, count for %5.</source>
        <translation>Ein Gewinn von %1 wird mit %2 geteilt: %3 davon, %4, zählen für %5.</translation>
    </message>
    <message>
        <source>means and trend disagree</source>
        <translation>Mittelwerte und Trend widersprechen sich</translation>
    </message>
    <message>
        <source>the claim was not registered before the work</source>
        <translation>die Zusage wurde nicht vor der Arbeit registriert</translation>
    </message>
    <message>
        <source>a baseline of fewer than 12 readings</source>
        <translation>eine Basislinie mit weniger als 12 Messwerten</translation>
    </message>
    <message>
        <source>no change at all lies within the interval</source>
        <translation>auch keine Änderung liegt im Intervall</translation>
    </message>
    <message>
        <source>the target is not met for certain</source>
        <translation>das Ziel wird nicht sicher erreicht</translation>
    </message>
    <message>
        <source>“%1” got worse</source>
        <translation>„%1“ wurde schlechter</translation>
    </message>
    <message>
        <source>Nothing on record speaks against it.</source>
        <translation>Nichts Verzeichnetes spricht dagegen.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>Dagegen spricht: %1.</translation>
    </message>
    <message>
        <source>Step in the level</source>
        <translation>Stufe im Niveau</translation>
    </message>
    <message>
        <source>Slope before, a reading</source>
        <translation>Steigung vorher, je Messwert</translation>
    </message>
    <message>
        <source>Change of the slope, a reading</source>
        <translation>Änderung der Steigung, je Messwert</translation>
    </message>
    <message>
        <source>Durbin–Watson</source>
        <translation>Durbin–Watson</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Say of the metric whether higher or lower is better.</source>
        <translation>Sagen Sie bei der Kennzahl, ob höher oder niedriger besser ist.</translation>
    </message>
    <message>
        <source>Say on which day the improvement took effect.</source>
        <translation>Sagen Sie, an welchem Tag die Verbesserung wirksam wurde.</translation>
    </message>
    <message>
        <source>The readings before the improvement hardly differ, so that no ordinary range is known to judge by.</source>
        <translation>Die Messwerte vor der Verbesserung unterscheiden sich kaum, sodass kein üblicher Bereich bekannt ist, an dem sich messen ließe.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>of %1 or more</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>of %1 or less</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Cannot be judged yet. %1</source>
        <translation>Noch nicht zu beurteilen. %1</translation>
    </message>
    <message>
        <source>Not in effect before %1</source>
        <translation>Wirkt nicht vor %1</translation>
    </message>
    <message>
        <source>No reading since the improvement of %1</source>
        <translation>Kein Messwert seit der Verbesserung vom %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 the level before, %2 the level after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Neither better nor worse for certain: %1 since %2, against a trend that says otherwise</source>
        <translation>Weder sicher besser noch schlechter: %1 seit %2, gegen einen Trend, der anderes sagt</translation>
    </message>
    <message>
        <source>Improved and held, short of the target: %1 since %2</source>
        <translation>Verbessert und gehalten, das Ziel nicht erreicht: %1 seit %2</translation>
    </message>
    <message>
        <source>Improved, and held: %1 since %2</source>
        <translation>Verbessert und gehalten: %1 seit %2</translation>
    </message>
    <message>
        <source>Improved, and holding so far: %1 since %2</source>
        <translation>Verbessert, hält bisher: %1 seit %2</translation>
    </message>
    <message>
        <source>Moved, too early to claim: %1 since %2</source>
        <translation>Bewegt, zu früh für eine Aussage: %1 seit %2</translation>
    </message>
    <message>
        <source>Improved, then faded: now %1, before the improvement %2</source>
        <translation>Verbessert, dann verblasst: jetzt %1, vor der Verbesserung %2</translation>
    </message>
    <message>
        <source>Worse since %1: now %2, before the improvement %3</source>
        <translation>Schlechter seit %1: jetzt %2, vor der Verbesserung %3</translation>
    </message>
    <message>
        <source>No evidence of a change: %1 since %2</source>
        <translation>Kein Hinweis auf eine Änderung: %1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say: %Ln reading(s) since %1</source>
        <translation>
            <numerusform>Zu früh für eine Aussage: %Ln Messwert seit %1</numerusform>
            <numerusform>Zu früh für eine Aussage: %Ln Messwerte seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · held %2</source>
        <translation>%1 · gehalten %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln reading(s) to go</source>
        <translation>
            <numerusform>%1 · noch %Ln Messwert</numerusform>
            <numerusform>%1 · noch %Ln Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 readings since then together, and the latest six, are better than chance explains, and the last %2 in a row are better than the old mean of %3.</source>
        <translation>Alle %1 Messwerte seither zusammen und die letzten sechs sind besser, als der Zufall erklärt, und die letzten %2 in Folge sind besser als der alte Mittelwert von %3.</translation>
    </message>
    <message>
        <source>All %1 readings since then together, and the latest six, are better than chance explains. Sustained takes 7 in a row better than the old mean of %3; the latest run is of %2.</source>
        <translation>Alle %1 Messwerte seither zusammen und die letzten sechs sind besser, als der Zufall erklärt. Nachhaltig verlangt 7 in Folge, die besser sind als der alte Mittelwert von %3; die jüngste Folge zählt %2.</translation>
    </message>
    <message>
        <source>There is a signal for the better, but not yet enough to tell it from chance or from a blip.</source>
        <translation>Es gibt ein Signal zum Besseren, aber noch nicht genug, um es vom Zufall oder einem Ausreißer zu unterscheiden.</translation>
    </message>
    <message>
        <source>There was a signal for the better, but the latest readings are back: their mean is %1.</source>
        <translation>Es gab ein Signal zum Besseren, aber die letzten Messwerte sind zurück: Ihr Mittelwert ist %1.</translation>
    </message>
    <message>
        <source>The latest readings, %1 on average, are worse than what the baseline of %2 gives of itself.</source>
        <translation>Die letzten Messwerte, im Mittel %1, sind schlechter als das, was die Basislinie von %2 von selbst ergibt.</translation>
    </message>
    <message>
        <source>The %1 readings since then are such as the baseline gives of itself: between %2.</source>
        <translation>Die %1 Messwerte seither sind so, wie die Basislinie sie von selbst ergibt: zwischen %2.</translation>
    </message>
    <message>
        <source>Fewer than 7 readings since then, and none of them out of the ordinary range of %1.</source>
        <translation>Weniger als 7 Messwerte seither, und keiner davon außerhalb des üblichen Bereichs von %1.</translation>
    </message>
    <message>
        <source>One reading %1 turns it to %2.</source>
        <translation>Ein Messwert %1 macht daraus %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) in a row back at %1 turn it to %2.</source>
        <translation>
            <numerusform>%Ln Messwert wieder bei %1 macht daraus %2.</numerusform>
            <numerusform>%Ln Messwerte in Folge wieder bei %1 machen daraus %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reading(s) like the latest, at %1, turn it to %2.</source>
        <translation>
            <numerusform>%Ln weiterer Messwert wie die letzten, bei %1, macht daraus %2.</numerusform>
            <numerusform>%Ln weitere Messwerte wie die letzten, bei %1, machen daraus %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) in a row %1 turn it to %2.</source>
        <translation>
            <numerusform>%Ln Messwert %1 macht daraus %2.</numerusform>
            <numerusform>%Ln Messwerte in Folge %1 machen daraus %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the next 24 readings may bring is sure to change it.</source>
        <translation>Nichts, was die nächsten 24 Messwerte bringen können, ändert es mit Sicherheit.</translation>
    </message>
    <message>
        <source>Expected %1 by %2</source>
        <translation>Erwartet %1 bis %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Erwartet %1</translation>
    </message>
    <message>
        <source>%1; no reading tells yet.</source>
        <translation>%1; noch sagt kein Messwert etwas.</translation>
    </message>
    <message>
        <source>%1; what came of it cannot be said.</source>
        <translation>%1; was daraus wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>%1, so far %2.</source>
        <translation>%1, bisher %2.</translation>
    </message>
    <message>
        <source>%1, so far %2, which is not proven.</source>
        <translation>%1, bisher %2, was nicht belegt ist.</translation>
    </message>
    <message>
        <source>steward %1</source>
        <translation>Betreuer %1</translation>
    </message>
    <message>
        <source>no steward</source>
        <translation>kein Betreuer</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>noch keine Messwerte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) to %1</source>
        <translation>
            <numerusform>%Ln Messwert bis %1</numerusform>
            <numerusform>%Ln Messwerte bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where readings resemble the ones before, these intervals are too narrow. They show a step, never its cause.</source>
        <translation>Wo Messwerte den vorigen gleichen, sind diese Intervalle zu eng. Sie zeigen eine Stufe, nie ihre Ursache.</translation>
    </message>
    <message>
        <source>%1 chart, %2 rules.</source>
        <translation>%1-Regelkarte, Regeln nach %2.</translation>
    </message>
    <message>
        <source>One set of limits for all readings.</source>
        <translation>Ein Satz Grenzen für alle Messwerte.</translation>
    </message>
    <message>
        <source>Limits recalculated: %1.</source>
        <translation>Grenzen neu berechnet: %1.</translation>
    </message>
    <message>
        <source>Moving ranges beyond their limit are left out once.</source>
        <translation>Spannweiten jenseits ihrer Grenze werden einmal weggelassen.</translation>
    </message>
    <message>
        <source>The latest limits are provisional: they rest on fewer than 12 readings.</source>
        <translation>Die jüngsten Grenzen sind vorläufig: Sie beruhen auf weniger als 12 Messwerten.</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>○ Nothing to judge</source>
        <translation>○ Nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Moving for the better, and no improvement claims it</source>
        <translation>Bewegt sich zum Besseren, und keine Verbesserung sagt es zu</translation>
    </message>
    <message>
        <source>△ Better</source>
        <translation>△ Besser</translation>
    </message>
    <message>
        <source>Moving for the worse, and no improvement steers it</source>
        <translation>Bewegt sich zum Schlechteren, und keine Verbesserung steuert sie</translation>
    </message>
    <message>
        <source>▼ Worse</source>
        <translation>▼ Schlechter</translation>
    </message>
    <message>
        <source>Out of the ordinary; nobody said which direction is better</source>
        <translation>Außergewöhnlich; niemand hat gesagt, welche Richtung besser ist</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary, and no improvement steers it</source>
        <translation>Nichts Außergewöhnliches, und keine Verbesserung steuert sie</translation>
    </message>
    <message>
        <source>○ Not steered</source>
        <translation>○ Nicht gesteuert</translation>
    </message>
    <message>
        <source>The next reading was due %1.</source>
        <translation>Der nächste Messwert war %1 fällig.</translation>
    </message>
    <message>
        <source>Next reading: that of %1.</source>
        <translation>Nächster Messwert: der von %1.</translation>
    </message>
    <message>
        <source>Next reading due %1.</source>
        <translation>Nächster Messwert fällig am %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Quarter on quarter</source>
        <translation>Quartal für Quartal</translation>
    </message>
    <message>
        <source>Mean per quarter, and its change against the one before.</source>
        <translation>Mittelwert je Quartal, und seine Änderung gegen das vorige.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Each reading with the limits that it is judged by.</source>
        <translation>Jeder Messwert mit den Grenzen, nach denen er beurteilt wird.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Amendments of the registered claim</source>
        <translation>Nachträge zur registrierten Zusage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
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
    <message>
        <source>▷ started: %1</source>
        <translation>▷ begonnen: %1</translation>
    </message>
    <message>
        <source>■ completed: %1</source>
        <translation>■ abgeschlossen: %1</translation>
    </message>
    <message>
        <source>%1, no change is among them; the verdict asks for %2 on the better side</source>
        <translation>%1, keine Veränderung ist darunter; das Urteil verlangt %2 auf der besseren Seite</translation>
    </message>
    <message>
        <source>%1, provisional (limits %2)</source>
        <translation>%1, vorläufig (Grenzen %2)</translation>
    </message>
    <message>
        <source>Consistent with %1: nothing else on record explains the step, but %2.</source>
        <translation>Passt zu %1: Nichts anderes, was verzeichnet ist, erklärt den Sprung, aber %2.</translation>
    </message>
    <message>
        <source>it counts as successful without proof</source>
        <translation>sie zählt als erfolgreich ohne Nachweis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie(s) beyond the limits, for the worse.</source>
        <translation>
            <numerusform>%Ln davon liegt jenseits der Grenzen, zum Schlechteren.</numerusform>
            <numerusform>%Ln davon liegen jenseits der Grenzen, zum Schlechteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken together they differ, by %1; without a signal for the better, and with the latest six as they are, that is no gain.</source>
        <translation>Zusammengenommen weichen sie ab, um %1; ohne ein Signal zum Besseren und bei den letzten sechs, wie sie sind, ist das kein Gewinn.</translation>
    </message>
    <message>
        <source>There was a signal for the better, but the latest readings are back: their mean is %1. The run of %2 on the better side of %3 is by no more than chance explains.</source>
        <translation>Es gab ein Signal zum Besseren, aber die jüngsten Messwerte sind zurück: Ihr Mittel ist %1. Die Folge von %2 auf der besseren Seite von %3 ist nicht größer, als der Zufall erklärt.</translation>
    </message>
    <message>
        <source>The %1 readings since then hold no signal for the better. %2</source>
        <translation>Die %1 Messwerte seither enthalten kein Signal zum Besseren. %2</translation>
    </message>
    <message>
        <source>Fewer than 7 readings since then, and no signal for the better. %1</source>
        <translation>Weniger als 7 Messwerte seither und kein Signal zum Besseren. %1</translation>
    </message>
    <message>
        <source>yes, on its way from %1 on (%2; named below %3)</source>
        <translation>ja, unterwegs ab %1 (%2; genannt unter %3)</translation>
    </message>
    <message>
        <source>a step in %1; no steady trend (%2; named below %3)</source>
        <translation>ein Sprung im %1; kein stetiger Trend (%2; genannt unter %3)</translation>
    </message>
    <message>
        <source>yes (%1; named below %2); the step is measured against it</source>
        <translation>ja (%1; genannt unter %2); der Sprung wird daran gemessen</translation>
    </message>
    <message>
        <source>none (%1; named below %2)</source>
        <translation>keiner (%1; genannt unter %2)</translation>
    </message>
    <message>
        <source>no clear day (confidence %1; named from %2 on)</source>
        <translation>kein klarer Tag (Sicherheit %1; genannt ab %2)</translation>
    </message>
    <message>
        <source>%1; within the baseline %2</source>
        <translation>%1; innerhalb der Basislinie %2</translation>
    </message>
    <message>
        <source>%1, after a move in %2 before the improvement</source>
        <translation>%1, nach einer Bewegung im %2 vor der Verbesserung</translation>
    </message>
    <message>
        <source>%1, before the improvement; the baseline by itself shows no move the same way that would count</source>
        <translation>%1, vor der Verbesserung; die Basislinie für sich zeigt keine Bewegung in dieselbe Richtung, die zählen würde</translation>
    </message>
    <message>
        <source>all readings together changed before the improvement (%1)</source>
        <translation>alle Messwerte zusammen haben sich vor der Verbesserung verändert (%1)</translation>
    </message>
    <message>
        <source>the baseline was on its way already</source>
        <translation>die Basislinie war schon unterwegs</translation>
    </message>
    <message>
        <source>Limits of the first 12 readings, %1 – %2, continued.</source>
        <translation>Grenzen der ersten 12 Messwerte, %1 – %2, fortgeführt.</translation>
    </message>
    <message>
        <source>Limits of the baseline %1 – %2, continued.</source>
        <translation>Grenzen der Basislinie %1 – %2, fortgeführt.</translation>
    </message>
    <message>
        <source>Limits of the baseline %1 – %2.</source>
        <translation>Grenzen der Basislinie %1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>They are provisional: they rest on %Ln reading(s), fewer than 12.</source>
        <translation>
            <numerusform>Sie sind vorläufig: Sie beruhen auf %Ln Messwert, weniger als 12.</numerusform>
            <numerusform>Sie sind vorläufig: Sie beruhen auf %Ln Messwerten, weniger als 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody locked this baseline before the work.</source>
        <translation>Niemand hat diese Basislinie vor der Arbeit gesperrt.</translation>
    </message>
    <message>
        <source>This baseline was not locked in time: the work had begun.</source>
        <translation>Diese Basislinie wurde nicht rechtzeitig gesperrt: Die Arbeit hatte begonnen.</translation>
    </message>
    <message>
        <source>The readings shifted, so that one mean does not describe them all: where the reason is known, set new limits from that day on.</source>
        <translation>Die Messwerte haben sich verschoben, sodass ein Mittel nicht alle beschreibt: Wo der Grund bekannt ist, setzen Sie ab diesem Tag neue Grenzen.</translation>
    </message>
    <message>
        <source>The old limits go on, faintly, beside the new ones.</source>
        <translation>Die alten Grenzen gehen blass neben den neuen weiter.</translation>
    </message>
    <message>
        <source>Dotted: mean and limits of the readings since the improvement.</source>
        <translation>Gepunktet: Mittel und Grenzen der Messwerte seit der Verbesserung.</translation>
    </message>
    <message numerus="yes">
        <source>Without limits: a baseline takes 6 readings, there are %Ln.</source>
        <translation>
            <numerusform>Ohne Grenzen: Eine Basislinie braucht 6 Messwerte, es gibt %Ln.</numerusform>
            <numerusform>Ohne Grenzen: Eine Basislinie braucht 6 Messwerte, es gibt %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run chart, %1 rules.</source>
        <translation>Verlaufsdiagramm, Regeln nach %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>* One of the two quarters has fewer readings than its frequency gives: compare with care.</source>
        <translation>* Eines der beiden Quartale hat weniger Messwerte, als seine Häufigkeit ergibt: mit Vorsicht vergleichen.</translation>
    </message>
    <message>
        <source>Change (* by a short quarter)</source>
        <translation>Veränderung (* durch ein kurzes Quartal)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reading(s) from before the improvement are needed for a baseline.</source>
        <translation>
            <numerusform>Für eine Basislinie fehlt noch %Ln Messwert von vor der Verbesserung.</numerusform>
            <numerusform>Für eine Basislinie fehlen noch %Ln Messwerte von vor der Verbesserung.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Targets over time</source>
        <translation>Ziele im Lauf der Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Agreed limits</source>
        <translation>Vereinbarte Grenzen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Aussicht</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>Limits of its first 12 readings, %1 – %2, continued.</source>
        <translation>Grenzen ihrer ersten 12 Messwerte, %1 – %2, fortgesetzt.</translation>
    </message>
    <message>
        <source>Each target is judged by the readings and the limits of its own time; the verdict of the metric is that of the latest reading.</source>
        <translation>Jedes Ziel wird nach den Messwerten und Grenzen seiner eigenen Zeit beurteilt; für die Kennzahl gilt das des jüngsten Messwerts.</translation>
    </message>
    <message>
        <source>Agreed limits are set by hand: they are counted against, and change no signal.</source>
        <translation>Vereinbarte Grenzen sind von Hand gesetzt: Verstöße werden gezählt, Signale ändern sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Without limits: they take 6 readings, there are %Ln.</source>
        <translation>
            <numerusform>Ohne Grenzen: Sie brauchen 6 Messwerte, es gibt %Ln.</numerusform>
            <numerusform>Ohne Grenzen: Sie brauchen 6 Messwerte, es gibt %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without limits: the readings do not vary.</source>
        <translation>Ohne Grenzen: Die Messwerte schwanken nicht.</translation>
    </message>
    <message>
        <source>Without limits: the readings hardly vary, but for a few of them.</source>
        <translation>Ohne Grenzen: Die Messwerte schwanken kaum, bis auf wenige.</translation>
    </message>
    <message>
        <source>The reading of %1 is no point: %2</source>
        <translation>Der Messwert von %1 ist kein Punkt: %2</translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln more.</source>
        <translation>
            <numerusform>Ebenso %Ln weiterer.</numerusform>
            <numerusform>Ebenso %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Typed and not entered yet: %1</source>
        <translation>Eingetippt und noch nicht eingetragen: %1</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>As of %1 this is due:</source>
        <translation>Zum %1 ist dies fällig:</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>Later, in the next %Ln day(s)</source>
        <translation>
            <numerusform>Später, binnen %Ln Tag</numerusform>
            <numerusform>Später, in den nächsten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 (left on %2)</source>
        <translation>%1 (ausgeschieden am %2)</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 within a week</source>
        <translation>%1 binnen einer Woche</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <extracomment>%1 a milestone or task, %2 the improvement that it is part of</extracomment>
        <translation>%1, Teil von %2</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>fällig am %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln Tag verspätet</numerusform>
            <numerusform>%Ln Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Those from whom something is due, with how much.</source>
        <translation>Jene, bei denen etwas fällig ist, und wie viel.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Due from %1</source>
        <translation>Fällig bei %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>In the next %Ln day(s)</source>
        <translation>
            <numerusform>Am nächsten Tag (%Ln)</numerusform>
            <numerusform>In den nächsten %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Ceremony</source>
        <translation>Regeltermin</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Regeltermine</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Raid</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Raids</source>
        <translation>Entnahmen</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>Self-answer</source>
        <translation>Selbstauskunft</translation>
    </message>
    <message>
        <source>Self-answers</source>
        <translation>Selbstauskünfte</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>PDSA cycle</source>
        <translation>PDSA-Zyklus</translation>
    </message>
    <message>
        <source>PDSA cycles</source>
        <translation>PDSA-Zyklen</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>PIRs</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
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
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>RACI role</source>
        <translation>RACI-Rolle</translation>
    </message>
    <message>
        <source>RACI roles</source>
        <translation>RACI-Rollen</translation>
    </message>
    <message>
        <source>RACI activity</source>
        <translation>RACI-Aktivität</translation>
    </message>
    <message>
        <source>RACI activities</source>
        <translation>RACI-Aktivitäten</translation>
    </message>
    <message>
        <source>RACI entry</source>
        <translation>RACI-Eintrag</translation>
    </message>
    <message>
        <source>RACI entries</source>
        <translation>RACI-Einträge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Importzuordnung</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Importzuordnungen</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>Escalation step</source>
        <translation>Eskalationsstufe</translation>
    </message>
    <message>
        <source>Escalation steps</source>
        <translation>Eskalationsstufen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Nachweismappe</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Nachweismappen</translation>
    </message>
    <message>
        <source>Person to ask</source>
        <translation>Zu fragende Person</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>Zu fragende Personen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>Stunden einer Woche</translation>
    </message>
    <message>
        <source>Hours of weeks</source>
        <translation>Stunden von Wochen</translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>lower case</source>
        <extracomment>How names of things begin inside a sentence. Translate as &quot;capital&quot; where nouns are written with a capital letter.</extracomment>
        <translation>capital</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
</context>
<context>
    <name>EscalationEdit</name>
    <message numerus="yes">
        <source>%Ln escalation(s) written down</source>
        <translation>
            <numerusform>%Ln Eskalation festgehalten</numerusform>
            <numerusform>%Ln Eskalationen festgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it belongs into the outcome.</source>
        <translation>Was daraus wurde, gehört ins Ergebnis.</translation>
    </message>
</context>
<context>
    <name>Escalations</name>
    <message>
        <source>Nothing to write down</source>
        <translation>Nichts festzuhalten</translation>
    </message>
    <message>
        <source>No overdue action has reached a step of escalation that is not written down.</source>
        <translation>Keine überfällige Maßnahme hat eine Eskalationsstufe erreicht, die nicht festgehalten ist.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Outcome of the escalation %1</source>
        <translation>Ergebnis der Eskalation %1</translation>
    </message>
    <message>
        <source>What came of the escalation</source>
        <translation>Was aus der Eskalation wurde</translation>
    </message>
    <message>
        <source>%1

Step %2, reached on %3: %4</source>
        <translation>%1

Stufe %2, erreicht am %3: %4</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Show rows (%1)</source>
        <translation>Zeilen zeigen (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing can be measured yet.</source>
        <translation>Es lässt sich noch nichts messen.</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The spreadsheet cannot be read. It may be damaged or protected by a password.</source>
        <translation>Die Tabelle kann nicht gelesen werden. Sie ist möglicherweise beschädigt oder durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>There is no sheet with cells in the file.</source>
        <translation>Die Datei enthält kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read; it is damaged.</source>
        <translation>Die Tabelle kann nicht gelesen werden; sie ist beschädigt.</translation>
    </message>
    <message>
        <source>These are quarters, not dates: a day is needed.</source>
        <translation>Das sind Quartale, keine Daten: Ein Tag wird gebraucht.</translation>
    </message>
    <message>
        <source>No cell is a date that can be read.</source>
        <translation>Keine Zelle ist ein lesbares Datum.</translation>
    </message>
    <message>
        <source>No date pattern reads more than half of the cells.</source>
        <translation>Kein Datumsmuster liest mehr als die Hälfte der Zellen.</translation>
    </message>
    <message>
        <source>The day and the month cannot be told apart: no cell decides it.</source>
        <translation>Tag und Monat sind nicht zu unterscheiden: Keine Zelle entscheidet es.</translation>
    </message>
    <message>
        <source>The meeting &quot;%1&quot; has no identifier.</source>
        <translation>Der Termin „%1“ hat keine Kennung.</translation>
    </message>
    <message>
        <source>The meeting &quot;%1&quot; has no start or no length.</source>
        <translation>Der Termin „%1“ hat keinen Beginn oder keine Dauer.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a recurrence rule.</source>
        <translation>„%1“ ist keine Wiederholungsregel.</translation>
    </message>
    <message>
        <source>The clocks skip the start of &quot;%1&quot; in its time zone.</source>
        <translation>Die Uhren überspringen in seiner Zeitzone den Beginn von „%1“.</translation>
    </message>
    <message>
        <source>No cell is a number that can be read.</source>
        <translation>Keine Zelle ist eine lesbare Zahl.</translation>
    </message>
    <message>
        <source>No number pattern reads more than half of the cells.</source>
        <translation>Kein Zahlenmuster liest mehr als die Hälfte der Zellen.</translation>
    </message>
    <message>
        <source>A mark before three digits may begin the decimals or group the thousands: no cell decides it.</source>
        <translation>Ein Zeichen vor drei Ziffern kann Dezimalstellen beginnen oder Tausender gliedern: Keine Zelle entscheidet es.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password, or in the format of Excel before 2007.</source>
        <translation>Die Tabelle ist mit einem Kennwort geschützt oder im Format von Excel vor 2007.</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet.</source>
        <translation>Die Datei ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The first sheet is empty.</source>
        <translation>Das erste Blatt ist leer.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. If it is in another encoding, choose that one.</source>
        <translation>Der Text ist kein gültiges UTF-8. Hat er eine andere Kodierung, bitte diese wählen.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-16.</source>
        <translation>Der Text ist kein gültiges UTF-16.</translation>
    </message>
    <message>
        <source>This is not a text file: it contains zero bytes.</source>
        <translation>Das ist keine Textdatei: Sie enthält Nullbytes.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A quote stands inside a cell that does not begin with one.</source>
        <translation>Ein Anführungszeichen steht in einer Zelle, die nicht mit einem beginnt.</translation>
    </message>
    <message>
        <source>Text follows the quote that ends a cell; a quote inside a quoted cell must be doubled.</source>
        <translation>Auf das Anführungszeichen am Zellenende folgt Text; innerhalb einer Zelle in Anführungszeichen muss es verdoppelt werden.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 were not read.</source>
        <translation>Die Zeilen %1 bis %2 wurden nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s), the header has %1.</source>
        <translation>
            <numerusform>Die Zeile hat %Ln Zelle, die Kopfzeile hat %1.</numerusform>
            <numerusform>Die Zeile hat %Ln Zellen, die Kopfzeile hat %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no header: the text has no line with anything in it.</source>
        <translation>Es gibt keine Kopfzeile: Der Text hat keine Zeile, in der etwas steht.</translation>
    </message>
    <message>
        <source>The header cannot be read.</source>
        <translation>Die Kopfzeile ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell can hold.</source>
        <translation>Ein Text ist länger als die 32 767 Zeichen, die eine Zelle fasst.</translation>
    </message>
    <message>
        <source>A cell could not be written.</source>
        <translation>Eine Zelle konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The list has more rows or columns than a sheet can hold.</source>
        <translation>Die Liste hat mehr Zeilen oder Spalten, als ein Blatt fasst.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; could not be made.</source>
        <translation>Das Blatt „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the spreadsheet is damaged.</source>
        <translation>Der Teil „%1“ der Tabelle ist beschädigt.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; would unpack to %2 MB, more than any spreadsheet needs.</source>
        <translation>Der Teil „%1“ würde entpackt %2 MB groß, mehr als eine Tabelle braucht.</translation>
    </message>
    <message>
        <source>The spreadsheet lacks its part &quot;%1&quot;.</source>
        <translation>Der Tabelle fehlt ihr Teil „%1“.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days of work</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>%1 rows are alike; those after the first %2 were not read.</source>
        <translation>%1 Zeilen sind gleich; die nach den ersten %2 wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The row is hidden in the sheet; it is read.</source>
        <translation>Die Zeile ist im Blatt ausgeblendet; sie wird gelesen.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are hidden in the sheet; they are read.</source>
        <translation>Die Zeilen %1 bis %2 sind im Blatt ausgeblendet; sie werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stand in a column without a header.</source>
        <translation>
            <numerusform>%Ln Zelle steht in einer Spalte ohne Überschrift.</numerusform>
            <numerusform>%Ln Zellen stehen in einer Spalte ohne Überschrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a column without a header.</source>
        <translation>„%1“ steht in einer Spalte ohne Überschrift.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A cell outside the sheet was not read.</source>
        <translation>Eine Zelle außerhalb des Blatts wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A line above the header.</source>
        <translation>Eine Zeile über der Überschrift.</translation>
    </message>
    <message>
        <source>The header once more.</source>
        <translation>Die Überschrift noch einmal.</translation>
    </message>
    <message>
        <source>A total of other rows, not a row of its own.</source>
        <translation>Eine Summe anderer Zeilen, keine eigene Zeile.</translation>
    </message>
    <message>
        <source>The sums of the rows above, not a row of its own.</source>
        <translation>Die Summen der Zeilen darüber, keine eigene Zeile.</translation>
    </message>
    <message>
        <source>A second table with a header of its own begins here. Lines %1 to %2 were not read.</source>
        <translation>Hier beginnt eine zweite Tabelle mit eigener Überschrift. Die Zeilen %1 bis %2 wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; in the file. It has: %2</source>
        <translation>Die Datei hat kein Blatt „%1“. Sie hat: %2</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>Das Blatt ist leer.</translation>
    </message>
    <message>
        <source>%1 cells are alike; those after the first %2 were not read.</source>
        <translation>%1 Zellen sind gleich; die nach den ersten %2 wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is hidden in the sheet; it is read.</source>
        <translation>Die Spalte „%1“ ist im Blatt ausgeblendet; sie wird gelesen.</translation>
    </message>
    <message>
        <source>A second table below the first begins here: %1.</source>
        <translation>Hier beginnt eine zweite Tabelle unter der ersten: %1.</translation>
    </message>
    <message>
        <source>Of a second table below the first: %1.</source>
        <translation>Aus einer zweiten Tabelle unter der ersten: %1.</translation>
    </message>
    <message>
        <source>A comment on the cell is not read: &quot;%1&quot;.</source>
        <translation>Ein Kommentar an der Zelle wird nicht gelesen: „%1“.</translation>
    </message>
    <message>
        <source>A comment of %1 on the cell is not read: &quot;%2&quot;.</source>
        <translation>Ein Kommentar von %1 an der Zelle wird nicht gelesen: „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more comment(s) on cells are not read.</source>
        <translation>
            <numerusform>%Ln weiterer Kommentar an einer Zelle wird nicht gelesen.</numerusform>
            <numerusform>%Ln weitere Kommentare an Zellen werden nicht gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPreset</name>
    <message>
        <source>ITIL CSI register</source>
        <translation>ITIL-CSI-Register</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Required roles</source>
        <translation>Erforderliche Rollen</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>Dauer, Minuten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Regeltermin</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Durchgeführt am</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation>Verfügbare Stunden</translation>
    </message>
    <message>
        <source>Planned improvement</source>
        <translation>Geplant für Verbesserung</translation>
    </message>
    <message>
        <source>Planned BAU</source>
        <translation>Geplant für BAU</translation>
    </message>
    <message>
        <source>Planned project</source>
        <translation>Geplant für Projekte</translation>
    </message>
    <message>
        <source>Used for improvement</source>
        <translation>Genutzt für Verbesserung</translation>
    </message>
    <message>
        <source>Used for BAU</source>
        <translation>Genutzt für BAU</translation>
    </message>
    <message>
        <source>Used for projects</source>
        <translation>Genutzt für Projekte</translation>
    </message>
    <message>
        <source>Source of actuals</source>
        <translation>Quelle der Istwerte</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Entnommen für</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt von</translation>
    </message>
    <message>
        <source>Incident reference</source>
        <translation>Incident-Referenz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Überprüft am</translation>
    </message>
    <message>
        <source>Review interval, days</source>
        <translation>Überprüfungsintervall, Tage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Service outcome</source>
        <translation>Serviceergebnis</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Quellenreferenz</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Kind of fix</source>
        <translation>Art der Behebung</translation>
    </message>
    <message>
        <source>Reason for hold</source>
        <translation>Grund für das Zurückstellen</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Embedded on</source>
        <translation>Verankert am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Closure note</source>
        <translation>Abschlussnotiz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>Risikominderung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Manual rank</source>
        <translation>Manueller Rang</translation>
    </message>
    <message>
        <source>Reason for rank</source>
        <translation>Grund für den Rang</translation>
    </message>
    <message>
        <source>Ranked on</source>
        <translation>Gereiht am</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Replicable</source>
        <translation>Übertragbar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Aktualisiert am</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen (Plan)</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Umsetzen (Do)</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Auswerten (Study)</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln (Act)</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Cause code</source>
        <translation>Ursachencode</translation>
    </message>
    <message>
        <source>Occurred on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Durchgeführt am</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Contributing conditions</source>
        <translation>Beitragende Umstände</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Umgang</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Raised in</source>
        <translation>Erfasst in</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verifiziert am</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifiziert von</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Measures availability</source>
        <translation>Misst Verfügbarkeit</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Screened limits</source>
        <translation>Bereinigte Grenzen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Intervention on</source>
        <translation>Eingriff am</translation>
    </message>
    <message>
        <source>Baseline from</source>
        <translation>Basislinie von</translation>
    </message>
    <message>
        <source>Baseline to</source>
        <translation>Basislinie bis</translation>
    </message>
    <message>
        <source>Expected change</source>
        <translation>Erwartete Änderung</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>Gesperrt am</translation>
    </message>
    <message>
        <source>Distinctly different</source>
        <translation>Deutlich verschieden</translation>
    </message>
    <message>
        <source>Cause known</source>
        <translation>Ursache bekannt</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>Erwünscht</translation>
    </message>
    <message>
        <source>Expected to last</source>
        <translation>Voraussichtlich von Dauer</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Serviceverantwortlich</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Live from</source>
        <translation>In Betrieb ab</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
    <message>
        <source>Owner confirmed on</source>
        <translation>Von verantwortlicher Person bestätigt am</translation>
    </message>
    <message>
        <source>No improvement planned, decided on</source>
        <translation>Keine Verbesserung geplant, entschieden am</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
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
        <translation>Währung</translation>
    </message>
    <message>
        <source>PIRs to look back on</source>
        <translation>Anzahl betrachteter PIRs</translation>
    </message>
    <message>
        <source>Target for improvement time, %</source>
        <translation>Ziel für Verbesserungszeit, %</translation>
    </message>
    <message>
        <source>Stalled after days</source>
        <translation>Festgefahren nach Tagen</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>Erster Monat des Jahres</translation>
    </message>
    <message>
        <source>Language of packs</source>
        <translation>Sprache der Mappen</translation>
    </message>
    <message>
        <source>A stands in for a missing R</source>
        <translation>A ersetzt ein fehlendes R</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Override reason</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>Override by</source>
        <translation>Ausnahme durch</translation>
    </message>
    <message>
        <source>Override on</source>
        <translation>Ausnahme am</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Erwartet bis</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>UID of the calendar event</source>
        <translation>UID des Kalendertermins</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Limit of work in progress</source>
        <translation>Obergrenze für laufende Arbeit</translation>
    </message>
    <message>
        <source>Letters of the matrix</source>
        <translation>Buchstaben der Matrix</translation>
    </message>
    <message>
        <source>Days between reviews of the matrix</source>
        <translation>Tage zwischen Prüfungen der Matrix</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>Gezeigt am</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum ab</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest</source>
        <translation>SHA-256 des Verzeichnisses</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Nachweismappe</translation>
    </message>
    <message>
        <source>Choices for packs</source>
        <translation>Vorgaben für Mappen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>Besprochene Kennzahlen</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Target area</source>
        <translation>Zielbereich</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Timescale</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopiert von</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Kapitalrendite (ROI)</translation>
    </message>
    <message>
        <source>Response to its finding</source>
        <translation>Antwort auf den Befund</translation>
    </message>
    <message>
        <source>Responded on</source>
        <translation>Geantwortet am</translation>
    </message>
    <message>
        <source>Responded by</source>
        <translation>Geantwortet von</translation>
    </message>
    <message>
        <source>Planned other</source>
        <translation>Geplant für Sonstiges</translation>
    </message>
    <message>
        <source>Used for other</source>
        <translation>Genutzt für Sonstiges</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Erledigt, %</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Ergebnis am</translation>
    </message>
    <message>
        <source>Lower agreed limit</source>
        <translation>Untere vereinbarte Grenze</translation>
    </message>
    <message>
        <source>Upper agreed limit</source>
        <translation>Obere vereinbarte Grenze</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>Vereinbart in</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Gereiht von</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Rules of the time zone</source>
        <translation>Regeln der Zeitzone</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Zählt ab</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Geführt seit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at again: it says there why.</source>
        <translation>
            <numerusform>%Ln Feld muss noch einmal angesehen werden: Dort steht, warum.</numerusform>
            <numerusform>%Ln Felder müssen noch einmal angesehen werden: Dort steht, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file could not be written. What stood there before is untouched.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Was dort stand, ist unberührt.</translation>
    </message>
    <message>
        <source>The disk is full: there is no space left in the folder %1. %2</source>
        <translation>Der Datenträger ist voll: Im Ordner %1 ist kein Platz mehr. %2</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Was dort stand, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Spreadsheets, text tables and calendars (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.ics);;All files (*)</source>
        <translation>Tabellen, Textdateien und Kalender (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.ics);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Services and their owners</source>
        <translation>Services und ihre Verantwortlichen</translation>
    </message>
    <message>
        <source>Who answers for what: every figure is by service.</source>
        <translation>Wer wofür einsteht: Jede Zahl gilt je Service.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln live service(s) have an owner in post.</source>
        <translation>
            <numerusform>%1 von %Ln aktiven Service hat einen Verantwortlichen im Amt.</numerusform>
            <numerusform>%1 von %Ln aktiven Services haben einen Verantwortlichen im Amt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Verantwortlichkeiten</translation>
    </message>
    <message>
        <source>A template of the RACI matrix is there; fill in who holds each role.</source>
        <translation>Eine Vorlage der RACI-Matrix ist da; tragen Sie ein, wer welche Rolle hat.</translation>
    </message>
    <message>
        <source>The rhythm</source>
        <translation>Der Rhythmus</translation>
    </message>
    <message>
        <source>Which reviews recur, and who chairs them; or your calendar as it is.</source>
        <translation>Welche Reviews wiederkehren und wer sie leitet; oder Ihr Kalender, wie er ist.</translation>
    </message>
    <message>
        <source>Your backlog</source>
        <translation>Ihr Backlog</translation>
    </message>
    <message>
        <source>Bring the list that you keep today, as it is; or type the first ones.</source>
        <translation>Bringen Sie die Liste, die Sie heute führen, wie sie ist; oder tippen Sie die ersten ein.</translation>
    </message>
    <message>
        <source>Metrics with readings</source>
        <translation>Kennzahlen mit Messwerten</translation>
    </message>
    <message>
        <source>What shall get better, month by month: without it nothing is proven.</source>
        <translation>Was besser werden soll, Monat für Monat: Ohne das ist nichts belegt.</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>Raised</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted and ranked</source>
        <translation>Angenommen und gereiht</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Chart and rules</source>
        <translation>Diagramm und Regeln</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Wie sie abgehalten wird</translation>
    </message>
    <message>
        <source>Response to its finding</source>
        <translation>Antwort auf den Befund</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
</context>
<context>
    <name>GateGap</name>
    <message>
        <source>New limits</source>
        <translation>Neue Grenzen</translation>
    </message>
</context>
<context>
    <name>GateNeed</name>
    <message>
        <source>&quot;%1&quot; asks for %2.</source>
        <translation>„%1“ verlangt %2.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>nobody delivers what is due</source>
        <translation>niemand liefert, was fällig ist</translation>
    </message>
    <message>
        <source>nobody moves it, and no date says when that is noticed</source>
        <translation>niemand bewegt es, und kein Termin zeigt, wann das auffällt</translation>
    </message>
    <message>
        <source>nobody defends its money and hours</source>
        <translation>niemand verteidigt Geld und Stunden dafür</translation>
    </message>
    <message>
        <source>nobody confirms the backlog</source>
        <translation>niemand bestätigt den Vorrat</translation>
    </message>
    <message>
        <source>nobody answers for reaching it</source>
        <translation>niemand steht dafür ein, dass es erreicht wird</translation>
    </message>
    <message>
        <source>nobody reviews it</source>
        <translation>niemand prüft es</translation>
    </message>
    <message>
        <source>nobody holds its ring-fence</source>
        <translation>niemand hält seine Reservierung</translation>
    </message>
    <message>
        <source>nobody is accountable for its activities</source>
        <translation>niemand ist für ihre Tätigkeiten rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>nobody does its part</source>
        <translation>niemand übernimmt ihren Teil</translation>
    </message>
    <message>
        <source>nobody calls the meeting</source>
        <translation>niemand lädt ein</translation>
    </message>
    <message>
        <source>nobody brings the next reading</source>
        <translation>niemand bringt den nächsten Messwert</translation>
    </message>
    <message>
        <source>nobody decides on the funding</source>
        <translation>niemand entscheidet über die Finanzierung</translation>
    </message>
    <message>
        <source>nobody confirms the benefit</source>
        <translation>niemand bestätigt den Nutzen</translation>
    </message>
    <message>
        <source>nobody holds the review</source>
        <translation>niemand hält das Review</translation>
    </message>
    <message>
        <source>overdue actions climb to nobody</source>
        <translation>überfällige Maßnahmen eskalieren ins Leere</translation>
    </message>
    <message>
        <source>owns the improvement</source>
        <translation>verantwortet die Verbesserung</translation>
    </message>
    <message>
        <source>sponsors the improvement</source>
        <translation>fördert die Verbesserung</translation>
    </message>
    <message>
        <source>owns the action</source>
        <translation>verantwortet die Maßnahme</translation>
    </message>
    <message>
        <source>owns the service</source>
        <translation>verantwortet den Service</translation>
    </message>
    <message>
        <source>owns the objective</source>
        <translation>verantwortet das Ziel</translation>
    </message>
    <message>
        <source>keeps the artefact</source>
        <translation>pflegt das Artefakt</translation>
    </message>
    <message>
        <source>manages the unit</source>
        <translation>leitet die Einheit</translation>
    </message>
    <message>
        <source>holds an accountable role</source>
        <translation>hat eine rechenschaftspflichtige Rolle</translation>
    </message>
    <message>
        <source>holds a role</source>
        <translation>hat eine Rolle</translation>
    </message>
    <message>
        <source>chairs the ceremony</source>
        <translation>leitet den Regeltermin</translation>
    </message>
    <message>
        <source>stewards the metric</source>
        <translation>pflegt die Kennzahl</translation>
    </message>
    <message>
        <source>is to approve</source>
        <translation>soll genehmigen</translation>
    </message>
    <message>
        <source>is to facilitate</source>
        <translation>soll moderieren</translation>
    </message>
    <message>
        <source>is escalated to</source>
        <translation>ist Eskalationsziel</translation>
    </message>
    <message>
        <source>owns the task</source>
        <translation>verantwortet die Aufgabe</translation>
    </message>
    <message>
        <source>nobody coaches those who do it</source>
        <translation>niemand begleitet die, die es tun</translation>
    </message>
    <message>
        <source>nobody answers when it is asked</source>
        <translation>niemand antwortet, wenn gefragt wird</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>coaches the improvement</source>
        <translation>begleitet die Verbesserung</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Manual as &amp;PDF…</source>
        <translation>Handbuch als &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Ratchet</source>
        <translation>Ü&amp;ber Ratchet</translation>
    </message>
</context>
<context>
    <name>HoursClipboard</name>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no month stands above &quot;%2&quot;.</source>
        <translation>%1: Über „%2“ steht kein Monat.</translation>
    </message>
    <message>
        <source>%1: %2 is not among the months shown.</source>
        <translation>%1: %2 ist nicht unter den gezeigten Monaten.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; would stand outside the grid.</source>
        <translation>%1: „%2“ stünde außerhalb des Rasters.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>Choose the cell where the block begins, or copy the months above and the teams before it too.</source>
        <translation>Wählen Sie die Zelle, in der der Block beginnt, oder kopieren Sie auch die Monate darüber und die Teams davor.</translation>
    </message>
</context>
<context>
    <name>HoursConcern</name>
    <message>
        <source>Nobody said where the hours used come from.</source>
        <translation>Niemand sagt, woher die genutzten Stunden kommen.</translation>
    </message>
    <message>
        <source>%1 h are planned, %2 h are available: %3 h too many.</source>
        <translation>%1 h sind geplant, %2 h verfügbar: %3 h zu viel.</translation>
    </message>
    <message>
        <source>%1 h were used, %2 h were available: %3 h too many.</source>
        <translation>%1 h wurden genutzt, %2 h waren verfügbar: %3 h zu viel.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>„%1“ ist nicht %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; say how the numbers of this column are written.</source>
        <translation>„%1“ kann auf zwei Arten gelesen werden; geben Sie an, wie die Zahlen dieser Spalte geschrieben sind.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; say how the dates of this column are written.</source>
        <translation>„%1“ kann auf zwei Arten gelesen werden; geben Sie an, wie die Datumsangaben dieser Spalte geschrieben sind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the values of %2; say what it means.</source>
        <translation>„%1“ ist keiner der Werte von %2; geben Sie an, was es bedeutet.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>How are the dates in column &quot;%1&quot; written?</source>
        <translation>Wie sind die Datumsangaben in Spalte „%1“ geschrieben?</translation>
    </message>
    <message>
        <source>How are the numbers in column &quot;%1&quot; written?</source>
        <translation>Wie sind die Zahlen in Spalte „%1“ geschrieben?</translation>
    </message>
    <message>
        <source>What do these values in column &quot;%1&quot; mean?</source>
        <translation>Was bedeuten diese Werte in Spalte „%1“?</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1</source>
        <translation>Die Zuordnung kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date pattern such as dd/MM/yyyy.</source>
        <translation>„%1“ ist kein Datumsmuster wie dd/MM/yyyy.</translation>
    </message>
    <message>
        <source>an object of objects</source>
        <translation>ein Objekt aus Objekten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of its keys.</source>
        <translation>„%1“ ist keiner ihrer Schlüssel.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>sie ist kein JSON.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome of rows: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>made because rows name them: %1</source>
        <translation>angelegt, weil Zeilen sie nennen: %1</translation>
    </message>
    <message>
        <source>Import of %1 (%2)</source>
        <translation>Import von %1 (%2)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>duplicate, skipped</source>
        <translation>Duplikat, übersprungen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A responsibility matrix has activities in its first column and roles across, or a column for each code.</source>
        <translation>Eine Verantwortlichkeitsmatrix hat Aktivitäten in der ersten Spalte und daneben Rollen oder je Code eine Spalte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code such as R, A, C, I or A/R.</source>
        <translation>„%1“ ist kein Code wie R, A, C, I oder A/R.</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>Die Aktivität hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not in the register.</source>
        <translation>%1 „%2“ ist nicht im Register.</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which is no field of %3.</source>
        <translation>Die Zuordnung führt Spalte „%1“ auf „%2“, das kein Feld von %3 ist.</translation>
    </message>
    <message>
        <source>No column of the file is a field of %1; say with a mapping what they mean.</source>
        <translation>Keine Spalte der Datei ist ein Feld von %1; geben Sie mit einer Zuordnung an, was sie bedeuten.</translation>
    </message>
    <message>
        <source>The mapping has a default for &quot;%1&quot;, which is no field of %2.</source>
        <translation>Die Zuordnung hat einen Vorgabewert für „%1“, das kein Feld von %2 ist.</translation>
    </message>
    <message>
        <source>The default for &quot;%1&quot; cannot be used: %2</source>
        <translation>Der Vorgabewert für „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The demonstration file %1 cannot be read.</source>
        <translation>Die Demonstrationsdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Demonstration register created</source>
        <translation>Demonstrationsregister angelegt</translation>
    </message>
    <message>
        <source>Demonstration: what was known at the end of %1</source>
        <translation>Demonstration: was Ende des %1 bekannt war</translation>
    </message>
    <message>
        <source>&quot;%1&quot; without: %2</source>
        <translation>„%1“ ohne: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Past a gate without what it asks: %1 – %2</source>
        <translation>An einem Tor vorbei, ohne was es verlangt: %1 – %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Angegebener Grund: %1</translation>
    </message>
    <message>
        <source>Import of %1: there was nothing to take, no row says anything</source>
        <translation>Import von %1: Es war nichts zu übernehmen, keine Zeile sagt etwas</translation>
    </message>
    <message>
        <source>Import of %1 as history (%2)</source>
        <translation>Import von %1 als Vergangenes (%2)</translation>
    </message>
    <message>
        <source>%1 would be called %2.</source>
        <comment>record, gap</comment>
        <translation>%1 hieße %2.</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Warum nicht übernommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Sie haben sie ausgelassen.</translation>
    </message>
    <message>
        <source>It would be new, and only updates are wanted.</source>
        <translation>Sie wäre neu, und nur Aktualisierungen sind gewünscht.</translation>
    </message>
    <message>
        <source>It is there already, and only additions are wanted.</source>
        <translation>Es gibt sie schon, und nur neue sind gewünscht.</translation>
    </message>
    <message>
        <source>The same as line %1.</source>
        <translation>Dasselbe wie Zeile %1.</translation>
    </message>
    <message>
        <source>The same record as line %1, which counts; different: %2.</source>
        <translation>Derselbe Datensatz wie Zeile %1, die zählt; anders: %2.</translation>
    </message>
    <message>
        <source>The same record as line %1, which counts.</source>
        <translation>Derselbe Datensatz wie Zeile %1, die zählt.</translation>
    </message>
    <message>
        <source>It is called as &quot;%1&quot; is, and has no reference to tell them apart.</source>
        <translation>Sie heißt wie „%1“ und hat keine Referenz, die beide unterscheidet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a length of time, and the metric has no unit of time such as h or min.</source>
        <translation>„%1“ ist eine Zeitdauer, und die Kennzahl hat keine Zeiteinheit wie h oder min.</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are about %2 times what &quot;%3&quot; was so far. What are they to be multiplied by?</source>
        <translation>Die Zahlen in Spalte „%1“ sind etwa das %2-Fache dessen, was „%3“ bisher war. Womit sollen sie multipliziert werden?</translation>
    </message>
    <message>
        <source>The number is far from what the metric was so far; say what the numbers of this column are to be multiplied by.</source>
        <translation>Die Zahl ist weit von dem entfernt, was die Kennzahl bisher war; geben Sie an, womit die Zahlen dieser Spalte zu multiplizieren sind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an error of a formula in the spreadsheet.</source>
        <translation>„%1“ ist ein Formelfehler in der Tabelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a length of time, and nothing says in which unit %2 is kept.</source>
        <translation>„%1“ ist eine Zeitdauer, und nichts sagt, in welcher Einheit %2 geführt wird.</translation>
    </message>
    <message>
        <source>a number of hours, up to 24</source>
        <translation>eine Anzahl Stunden, bis 24</translation>
    </message>
    <message>
        <source>a list of texts, or an object of such lists</source>
        <translation>eine Liste von Texten oder ein Objekt aus solchen Listen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no factor such as 100 or 1/60.</source>
        <translation>„%1“ ist kein Faktor wie 100 oder 1/60.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is read as nothing</source>
        <translation>„%1“ in %2 wird als nichts gelesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is read as %3</source>
        <translation>„%1“ in %2 wird als %3 gelesen</translation>
    </message>
    <message>
        <source>no record, left out</source>
        <translation>kein Datensatz, ausgelassen</translation>
    </message>
    <message>
        <source>It has %1 entries of the kind %2, and nobody knows which is meant; import those.</source>
        <translation>Es gibt %1 Einträge der Art %2, und niemand weiß, welcher gemeint ist; importieren Sie diese selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are closed and do not say how. How were they?</source>
        <translation>
            <numerusform>%Ln Zeile ist abgeschlossen und sagt nicht, wie. Wie wurde sie abgeschlossen?</numerusform>
            <numerusform>%Ln Zeilen sind abgeschlossen und sagen nicht, wie. Wie wurden sie abgeschlossen?</numerusform>
        </translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(Spalte %1)</translation>
    </message>
    <message>
        <source>A text file has no sheets, so that none can be chosen.</source>
        <translation>Eine Textdatei hat keine Blätter, sodass keines gewählt werden kann.</translation>
    </message>
    <message>
        <source>Several columns bear one name. They are told apart as: %1</source>
        <translation>Mehrere Spalten heißen gleich. Unterschieden werden sie als: %1</translation>
    </message>
    <message>
        <source>The column has no name, so that nobody knows whose code &quot;%1&quot; is.</source>
        <translation>Die Spalte hat keinen Namen, sodass niemand weiß, wessen Buchstabe „%1“ ist.</translation>
    </message>
    <message>
        <source>Found under another spelling: %1</source>
        <translation>Unter anderer Schreibweise gefunden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register. Did you mean %2? Say which, or that it is new.</source>
        <translation>„%1“ ist nicht im Register. Ist %2 gemeint? Sagen Sie, wer oder was, oder dass es neu ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot;: did you mean %3?</source>
        <translation>„%1“ in Spalte „%2“: Ist %3 gemeint?</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Ausgelassene Spalten: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register, and a new one needs &quot;%2&quot;.</source>
        <translation>„%1“ ist nicht im Register, und ein neuer Eintrag braucht „%2“.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Multiplied as the mapping says for this column, the number is far from what the metric was so far; as it stands it is not. Import the metrics of one unit at a time.</source>
        <translation>Multipliziert, wie die Zuordnung es für diese Spalte sagt, liegt die Zahl weit von dem, was die Kennzahl bisher war; wie sie dasteht, nicht. Importieren Sie die Kennzahlen einer Einheit für sich.</translation>
    </message>
    <message>
        <source>No role has a code in it: it is read as a heading.</source>
        <translation>Keine Rolle hat darin einen Buchstaben: Die Zeile wird als Überschrift gelesen.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>The mapping says what values of &quot;%1&quot; mean, which is no field of %2.</source>
        <translation>Die Zuordnung sagt, was Werte von „%1“ bedeuten; das ist kein Feld von %2.</translation>
    </message>
    <message>
        <source>The mapping says what means nothing in &quot;%1&quot;, which is no field of %2.</source>
        <translation>Die Zuordnung sagt, was in „%1“ nichts bedeutet; das ist kein Feld von %2.</translation>
    </message>
    <message>
        <source>The mapping says what values of &quot;%1&quot; mean, which is none of: %2.</source>
        <translation>Die Zuordnung sagt, was Werte von „%1“ bedeuten; das ist keines von: %2.</translation>
    </message>
    <message>
        <source>The mapping says what means nothing in &quot;%1&quot;, which is none of: %2.</source>
        <translation>Die Zuordnung sagt, was in „%1“ nichts bedeutet; das ist keines von: %2.</translation>
    </message>
    <message>
        <source>The map names the column &quot;%1&quot;, which the file does not have.</source>
        <translation>Die Zuordnung nennt die Spalte „%1“, die die Datei nicht hat.</translation>
    </message>
    <message>
        <source>Other columns &quot;%1&quot; have: %2. The first that is filled counts.</source>
        <translation>Andere Spalten „%1“ haben: %2. Es zählt die erste gefüllte.</translation>
    </message>
    <message>
        <source>%1: %2 columns are joined.</source>
        <translation>%1: %2 Spalten sind verbunden.</translation>
    </message>
    <message>
        <source>%1: of %2 columns the first that is filled counts.</source>
        <translation>%1: Von %2 Spalten zählt die erste gefüllte.</translation>
    </message>
    <message>
        <source>The map says what a blank cell means in &quot;%1&quot;, which is ignored: &quot;defaults&quot; says what new records get there.</source>
        <translation>Die Zuordnung sagt, was eine leere Zelle in „%1“ bedeutet; das zählt nicht: „defaults“ sagt, was neue Einträge dort bekommen.</translation>
    </message>
    <message>
        <source>The day is that of the delivery: by its status it is not closed.</source>
        <translation>Der Tag ist der der Lieferung: Nach seinem Status ist es nicht geschlossen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes one person: it may be several, or a team.</source>
        <translation>„%1“ wird eine Person: Es können mehrere sein oder ein Team.</translation>
    </message>
    <message>
        <source>%1 stays empty: &quot;%2&quot; is not read.</source>
        <translation>%1 bleibt leer: „%2“ wird nicht gelesen.</translation>
    </message>
    <message>
        <source>a month such as %1</source>
        <translation>ein Monat wie %1</translation>
    </message>
    <message>
        <source>a date and time such as %1</source>
        <translation>ein Zeitpunkt wie %1</translation>
    </message>
    <message>
        <source>a date such as %1</source>
        <translation>ein Datum wie %1</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 in the register, which stays: not %3.</source>
        <translation>%1 hat im Register die E-Mail-Adresse %2, die bleibt: nicht %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln Zeile)</numerusform>
            <numerusform>%1 (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in %1: left empty.</source>
        <translation>Beträge in %1: bleiben leer.</translation>
    </message>
    <message>
        <source>Amounts in %1: taken as if they were in %2.</source>
        <translation>Beträge in %1: genommen, als wären sie in %2.</translation>
    </message>
    <message>
        <source>Amounts in %1: multiplied by %2.</source>
        <translation>Beträge in %1: mit %2 multipliziert.</translation>
    </message>
    <message>
        <source>Amounts in %1 are in: %2.</source>
        <translation>Beträge in %1 sind in: %2.</translation>
    </message>
    <message>
        <source>The register keeps %1.</source>
        <translation>Das Register führt %1.</translation>
    </message>
    <message>
        <source>The register has no currency; most rows have %1.</source>
        <translation>Das Register hat keine Währung; die meisten Zeilen haben %1.</translation>
    </message>
    <message>
        <source>What are the numbers of the others multiplied by: 1 takes them as they are, a rate converts them, nothing leaves their cells empty.</source>
        <translation>Womit werden die Zahlen der anderen multipliziert: 1 nimmt sie, wie sie sind, ein Kurs rechnet um, nichts lässt ihre Zellen leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, and not in %3; say what is to become of it.</source>
        <translation>„%1“ ist in %2 und nicht in %3; sagen Sie, was daraus wird.</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>E-Mail von %1</translation>
    </message>
    <message>
        <source>No record is called so. Did you mean %1? Say which, or that it is new.</source>
        <translation>So heißt kein Datensatz. Meinten Sie %1? Sagen Sie, welchen, oder dass er neu ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for &quot;%2&quot;.</source>
        <translation>„%1“ gilt als „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate such as 1, 0.92 or 1/1.08.</source>
        <translation>„%1“ ist kein Kurs wie 1, 0.92 oder 1/1.08.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in line %2</source>
        <translation>„%1“ in Zeile %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a reference are called nearly as a record or a row above.</source>
        <translation>
            <numerusform>%Ln Zeile ohne Kennung heißt fast wie ein Datensatz oder eine Zeile darüber.</numerusform>
            <numerusform>%Ln Zeilen ohne Kennung heißen fast wie ein Datensatz oder eine Zeile darüber.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A record of %1 names a record that is not there.</source>
        <translation>Ein Datensatz von %1 nennt einen Datensatz, der nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Somebody added %1 to the file, which could change records unseen.</source>
        <translation>Jemand hat der Datei %1 hinzugefügt, was Datensätze unbemerkt ändern könnte.</translation>
    </message>
    <message>
        <source>Changes are missing before change %1.</source>
        <translation>Vor Änderung %1 fehlen Änderungen.</translation>
    </message>
    <message>
        <source>Change %1 was altered, or one was removed or put in before it.</source>
        <translation>Änderung %1 wurde verändert, oder davor wurde eine entfernt oder eingefügt.</translation>
    </message>
    <message>
        <source>Change %1 cannot be read.</source>
        <translation>Änderung %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of records that change %1 touched was altered.</source>
        <translation>Die Liste der von Änderung %1 berührten Datensätze wurde verändert.</translation>
    </message>
    <message>
        <source>%1 %2 is in the register, but no change put it there.</source>
        <translation>%1 %2 ist im Register, aber keine Änderung hat den Datensatz angelegt.</translation>
    </message>
    <message>
        <source>The number for the next record was altered: it has been used already.</source>
        <translation>Die Nummer für den nächsten Datensatz wurde verändert: Sie ist bereits vergeben.</translation>
    </message>
    <message>
        <source>%1 %2 is missing although change %3 put it there, or is there although it was removed.</source>
        <translation>%1 %2 fehlt, obwohl Änderung %3 den Datensatz angelegt hat, oder ist vorhanden, obwohl er entfernt wurde.</translation>
    </message>
    <message>
        <source>%1 %2 is not what change %3 made of it: field %4 was altered.</source>
        <translation>%1 %2 entspricht nicht dem Ergebnis von Änderung %3: Feld %4 wurde verändert.</translation>
    </message>
    <message>
        <source>%1 %2 is not what the changes made of it: field %3 was filled in.</source>
        <translation>%1 %2 entspricht nicht dem Ergebnis der Änderungen: Feld %3 wurde ausgefüllt.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 %2 in the file is not what the program wrote.</source>
        <translation>%1 %2 in der Datei ist nicht, was das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Records of %1 are missing in the file.</source>
        <translation>In der Datei fehlen Datensätze: %1.</translation>
    </message>
</context>
<context>
    <name>KeptSlides</name>
    <message>
        <source>What was shown</source>
        <translation>Was gezeigt wurde</translation>
    </message>
    <message>
        <source>This version of the program would show something else than what was seen. The slides were kept as a PDF, too.</source>
        <translation>Diese Programmversion würde anderes zeigen, als zu sehen war. Die Folien sind auch als PDF bewahrt.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Slides %1.pdf</source>
        <translation>Folien %1.pdf</translation>
    </message>
    <message>
        <source>Making the slides again…</source>
        <translation>Folien werden noch einmal erstellt …</translation>
    </message>
    <message>
        <source>These slides were made again from the ledger as of change %1. Every text and figure is identical to what was shown.</source>
        <translation>Diese Folien wurden aus dem Änderungsbuch zu Änderung %1 neu erstellt. Jeder Text und jede Zahl gleicht dem Gezeigten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>As the program (%1)</source>
        <translation>Wie das Programm (%1)</translation>
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
        <translation>Störungen mit Review</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Mit Maßnahme</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not repeated</source>
        <translation>Nicht wiederholt</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>keine Lehre</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>keine Maßnahme</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht geliefert</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>happened again</source>
        <translation>erneut geschehen</translation>
    </message>
    <message>
        <source>known before: %1</source>
        <extracomment>What was done for a lesson was there before the incident; %1 is the reference of an action or improvement</extracomment>
        <translation>vorher bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln incident(s) can be compared with others</source>
        <extracomment>%1 of the incidents; after it follows the rule</extracomment>
        <translation>
            <numerusform>%1 von %Ln Störung ist mit anderen vergleichbar</numerusform>
            <numerusform>%1 von %Ln Störungen sind mit anderen vergleichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: by cause code and service, both recorded, among the incidents that have a review. The others count neither as repeated nor as not repeated.</source>
        <translation>%1: nach Ursachencode und Service, wo beide verzeichnet sind, unter den Störungen mit Review. Die anderen zählen weder als wiederholt noch als nicht wiederholt.</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
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
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <source>This page shows no list. The evidence pack and the slides print what is not a list.</source>
        <translation>Diese Seite zeigt keine Liste. Was keine Liste ist, drucken Nachweismappe und Folien.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>MergeEdit</name>
    <message>
        <source>Both have an entry &quot;%1&quot; (%2), and only one may be: delete one first.</source>
        <translation>Beide haben einen Eintrag „%1“ (%2), und nur einen darf es geben: Löschen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>What was to be merged is not there any more.</source>
        <translation>Was zusammengeführt werden sollte, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Choose another one: nothing merges with itself.</source>
        <translation>Wählen Sie einen anderen: Nichts lässt sich mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>Merged %1 &quot;%2&quot; into &quot;%3&quot;</source>
        <translation>%1 „%2“ mit „%3“ zusammengeführt</translation>
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
        <translation>Neu: %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>NumberKinds</name>
    <message>
        <source>Its chart: %1.</source>
        <translation>Sein Diagramm: %1.</translation>
    </message>
    <message>
        <source>Its chart: %1 (%2).</source>
        <translation>Sein Diagramm: %1 (%2).</translation>
    </message>
    <message>
        <source>It meets the target of %1.</source>
        <translation>Er erreicht das Ziel von %1.</translation>
    </message>
    <message>
        <source>It misses the target of %1.</source>
        <translation>Er verfehlt das Ziel von %1.</translation>
    </message>
    <message>
        <source>A measured value</source>
        <translation>Ein gemessener Wert</translation>
    </message>
    <message>
        <source>Such as %1 hours. %2 chart. A reading is one number.</source>
        <translation>Etwa %1 Stunden. %2-Diagramm. Ein Messwert ist eine Zahl.</translation>
    </message>
    <message>
        <source>A share of a whole</source>
        <translation>Ein Anteil an einem Ganzen</translation>
    </message>
    <message>
        <source>Such as 14 of 40. %1 chart, of large wholes %2. A reading needs both numbers; the percentage is computed.</source>
        <translation>Etwa 14 von 40. %1-Diagramm, bei großen Gesamtheiten %2. Ein Messwert braucht beide Zahlen; der Prozentsatz wird berechnet.</translation>
    </message>
    <message>
        <source>A count of events in a period</source>
        <translation>Eine Anzahl von Ereignissen in einem Zeitraum</translation>
    </message>
    <message>
        <source>Such as 9 incidents in a month. %1 chart. A reading is a whole number, of periods that are equally long.</source>
        <translation>Etwa 9 Incidents in einem Monat. %1-Diagramm. Ein Messwert ist eine ganze Zahl, aus gleich langen Zeiträumen.</translation>
    </message>
    <message>
        <source>A rate</source>
        <translation>Eine Rate</translation>
    </message>
    <message>
        <source>Such as 9 incidents among %1 users. %2 chart, of large numbers %3. A reading needs both numbers; one is divided by the other.</source>
        <translation>Etwa 9 Incidents bei %1 Benutzern. %2-Diagramm, bei großen Zahlen %3. Ein Messwert braucht beide Zahlen; die eine wird durch die andere geteilt.</translation>
    </message>
    <message>
        <source>The time between rare events</source>
        <translation>Die Zeit zwischen seltenen Ereignissen</translation>
    </message>
    <message>
        <source>Such as 45 days from one outage to the next. %1 chart. A reading is the time since the one before, above zero.</source>
        <translation>Etwa 45 Tage von einem Ausfall zum nächsten. %1-Diagramm. Ein Messwert ist die Zeit seit dem vorigen, über null.</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Ein Geldbetrag</translation>
    </message>
    <message>
        <source>Such as %1 a month. %2 chart. A reading is one amount; the unit names the currency, the same for all.</source>
        <translation>Etwa %1 im Monat. %2-Diagramm. Ein Messwert ist ein Betrag; die Einheit nennt die Währung, für alle dieselbe.</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <source>Such as %1 of 5. %2 chart, or %3 where each reading has how many answered as its denominator.</source>
        <translation>Etwa %1 von 5. %2-Diagramm, oder %3, wo jeder Messwert als Nenner hat, wie viele geantwortet haben.</translation>
    </message>
    <message>
        <source>The other number is missing.</source>
        <translation>Die andere Zahl fehlt.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
</context>
<context>
    <name>OccurrenceEdit</name>
    <message>
        <source>Say when it takes place instead.</source>
        <translation>Sagen Sie, wann es stattdessen stattfindet.</translation>
    </message>
    <message>
        <source>Say when it was held.</source>
        <translation>Sagen Sie, wann es stattfand.</translation>
    </message>
    <message>
        <source>Say why it was not held.</source>
        <translation>Sagen Sie, warum es nicht stattfand.</translation>
    </message>
    <message>
        <source>What was not held has no decisions and raises no actions.</source>
        <translation>Was nicht stattfand, hat keine Entscheidungen und erfasst keine Maßnahmen.</translation>
    </message>
    <message>
        <source>Action in line %1: %2</source>
        <translation>Maßnahme in Zeile %1: %2</translation>
    </message>
    <message>
        <source>nobody, or not one person only, is called &quot;%1&quot;</source>
        <translation>niemand, oder nicht nur eine Person, heißt „%1“</translation>
    </message>
    <message>
        <source>%1; near it: %2</source>
        <translation>%1; ähnlich: %2</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>CSI board</source>
        <translation>CSI-Board</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>Service-Review</translation>
    </message>
    <message>
        <source>Metric review</source>
        <translation>Kennzahlen-Review</translation>
    </message>
    <message>
        <source>Executive review</source>
        <translation>Management-Review</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>Verspätet durchgeführt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Zeiterfassung</translation>
    </message>
    <message>
        <source>Sampled days</source>
        <translation>Stichprobentage</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Service outcome</source>
        <translation>Service-Ergebnis</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Wegbereiter</translation>
    </message>
    <message>
        <source>Technology refresh</source>
        <translation>Technologieerneuerung</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>Taktisch</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systemisch</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Umsetzung</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>In Messung</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Verankert</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Verblasst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hard saving</source>
        <translation>Echte Einsparung</translation>
    </message>
    <message>
        <source>Cost avoidance</source>
        <translation>Kostenvermeidung</translation>
    </message>
    <message>
        <source>Time freed</source>
        <translation>Gewonnene Zeit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Dis-benefit</source>
        <translation>Nachteil</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unlanded</source>
        <translation>Nicht umgesetzt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Accepted, no action</source>
        <translation>Akzeptiert, keine Maßnahme</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Vorbeugen</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Abmildern</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Wird nicht umgesetzt</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Time between events</source>
        <translation>Zeit zwischen Ereignissen</translation>
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
        <translation>Anhøj-Verlaufsdiagramm</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Gegenkennzahl</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>By kind of metric</source>
        <translation>Nach der Art der Kennzahl</translation>
    </message>
    <message>
        <source>XmR</source>
        <translation>XmR</translation>
    </message>
    <message>
        <source>XmR, median moving range</source>
        <translation>XmR, Median der Spannweiten</translation>
    </message>
    <message>
        <source>XmR, medians</source>
        <translation>XmR, Mediane</translation>
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
        <source>Working copy</source>
        <translation>Arbeitsfassung</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>Mittelfristig</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Langfristig</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Produktivität</translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation>Ressourceneinsatz</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>Risikominderung</translation>
    </message>
    <message>
        <source>(Actual − spent) / spent</source>
        <translation>(Ist − ausgegeben) / ausgegeben</translation>
    </message>
    <message>
        <source>Actual / spent</source>
        <translation>Ist / ausgegeben</translation>
    </message>
    <message>
        <source>Making Data Count, 6 points</source>
        <translation>Making Data Count, 6 Punkte</translation>
    </message>
    <message>
        <source>NHS-R (NHSRplotthedots)</source>
        <translation>NHS-R (NHSRplotthedots)</translation>
    </message>
    <message>
        <source>Before this register</source>
        <translation>Vor diesem Register</translation>
    </message>
</context>
<context>
    <name>OwnerSheet</name>
    <message>
        <source>The sheet cannot be read</source>
        <translation>Der Bogen kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Sheet of an owner</source>
        <translation>Bogen einer verantwortlichen Person</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Arbeitsmappen (*.xlsx *.xlsm *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>Bogen von %1</translation>
    </message>
    <message>
        <source>Choose one of the states of the list.</source>
        <translation>Wählen Sie einen Status aus der Liste.</translation>
    </message>
    <message>
        <source>Type a date here, or leave it empty.</source>
        <translation>Geben Sie hier ein Datum ein, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Comes of</source>
        <translation>Stammt aus</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Due so far</source>
        <translation>Bisher fällig</translation>
    </message>
    <message>
        <source>Target so far</source>
        <translation>Bisheriges Zieldatum</translation>
    </message>
    <message>
        <source>Open actions and improvements of %1</source>
        <translation>Offene Maßnahmen und Verbesserungen von %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>As of change</source>
        <translation>Stand der Änderung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>1. Fill in the yellow columns: status, dates and a note on where it stands. The grey columns only say what each row is about.</source>
        <translation>1. Füllen Sie die gelben Spalten aus: Status, Daten und eine Notiz zum Stand. Die grauen Spalten sagen nur, worum es in jeder Zeile geht.</translation>
    </message>
    <message>
        <source>2. A status is chosen from the list of its cell. What is not done or cancelled, or on hold, needs its reason in the column beside it.</source>
        <translation>2. Ein Status wird aus der Liste seiner Zelle gewählt. Was nicht umgesetzt, abgebrochen oder zurückgestellt wird, braucht seinen Grund in der Spalte daneben.</translation>
    </message>
    <message>
        <source>3. Leave alone what has not changed. A row that you delete changes nothing.</source>
        <translation>3. Lassen Sie stehen, was sich nicht geändert hat. Eine gelöschte Zeile ändert nichts.</translation>
    </message>
    <message>
        <source>4. Save the file as a workbook (.xlsx or .ods), under any name, and send it back.</source>
        <translation>4. Speichern Sie die Datei als Arbeitsmappe (.xlsx oder .ods) unter beliebigem Namen, und senden Sie sie zurück.</translation>
    </message>
    <message>
        <source>Whoever keeps the register reads it with File &gt; Import. What you changed is shown field by field before it is taken over; where somebody else changed the same field meanwhile, it is asked which of the two counts.</source>
        <translation>Wer das Register pflegt, liest sie mit Datei &gt; Importieren ein. Was Sie geändert haben, wird vor der Übernahme Feld für Feld gezeigt; hat inzwischen jemand anderes dasselbe Feld geändert, wird gefragt, welche der beiden Angaben gilt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; write it like 2026-03-31.</source>
        <translation>„%1“ kann auf zwei Arten gelesen werden; schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the states of %2.</source>
        <translation>„%1“ ist kein Status von %2.</translation>
    </message>
    <message>
        <source>The hidden page of the sheet is damaged; without it nobody can tell what was changed. Make the sheet anew.</source>
        <translation>Das verborgene Blatt des Bogens ist beschädigt; ohne dieses lässt sich nicht sagen, was geändert wurde. Erstellen Sie den Bogen neu.</translation>
    </message>
    <message>
        <source>The sheet was made by a later version of Ratchet.</source>
        <translation>Der Bogen wurde mit einer späteren Version von Ratchet erstellt.</translation>
    </message>
    <message>
        <source>No row of the page &quot;%1&quot; has the headers of a sheet any more: %2.</source>
        <translation>Keine Zeile des Blatts „%1“ hat noch die Überschriften eines Bogens: %2.</translation>
    </message>
    <message>
        <source>The file is not a sheet that Ratchet made for an owner.</source>
        <translation>Die Datei ist kein Bogen, den Ratchet für eine verantwortliche Person erstellt hat.</translation>
    </message>
    <message>
        <source>The row has lost its reference.</source>
        <translation>Die Zeile hat ihre Kennung verloren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not on the sheet when it was made.</source>
        <translation>„%1“ stand nicht auf dem Bogen, als er erstellt wurde.</translation>
    </message>
    <message>
        <source>%1 is not in the register any more.</source>
        <translation>%1 ist nicht mehr im Register.</translation>
    </message>
    <message>
        <source>%1 is called %2 in the register.</source>
        <translation>%1 heißt im Register %2.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already, with other values.</source>
        <translation>%1 steht schon in Zeile %2, mit anderen Werten.</translation>
    </message>
    <message>
        <source>A status cannot be emptied.</source>
        <translation>Ein Status kann nicht geleert werden.</translation>
    </message>
    <message>
        <source>The sheet of %1 was made from another register. It can only be read into the one that it was made from.</source>
        <translation>Der Bogen von %1 wurde aus einem anderen Register erstellt. Er kann nur in jenes eingelesen werden, aus dem er stammt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of %1 of %2: %3 of %4</source>
        <translation>Bogen von %1 vom %2: %3 (%4)</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>kept: changed in the register only</source>
        <translation>behalten: nur im Register geändert</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>schon gleich</translation>
    </message>
    <message>
        <source>both changed it: to be decided</source>
        <translation>von beiden geändert: zu entscheiden</translation>
    </message>
    <message>
        <source>decided: the sheet&apos;s</source>
        <translation>entschieden: Wert des Bogens</translation>
    </message>
    <message>
        <source>decided: the register&apos;s</source>
        <translation>entschieden: Wert des Registers</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to take over</source>
        <translation>
            <numerusform>%Ln zu übernehmen</numerusform>
            <numerusform>%Ln zu übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in the register only</source>
        <translation>
            <numerusform>%Ln nur im Register geändert</numerusform>
            <numerusform>%Ln nur im Register geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same already</source>
        <translation>
            <numerusform>%Ln schon gleich</numerusform>
            <numerusform>%Ln schon gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of %1 of %2</source>
        <translation>Bogen von %1 vom %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 2026-03-31.</source>
        <translation>„%1“ ist kein Datum wie 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The first %1 of %2 are drawn.</source>
        <translation>Die ersten %1 von %2 sind dargestellt.</translation>
    </message>
    <message>
        <source>The bookmarks of the pack could not be made.</source>
        <translation>Die Lesezeichen der Nachweismappe konnten nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Spalten %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>Was das Register sagt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>CSI evidence pack</source>
        <translation>CSI-Nachweismappe</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Das gesamte Register</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Beurteilt zum Stand</translation>
    </message>
    <message>
        <source>As recorded at</source>
        <translation>Erfasst bei</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>The five questions</source>
        <translation>Die fünf Fragen</translation>
    </message>
    <message>
        <source>The four failure signs</source>
        <translation>Die vier Anzeichen des Scheiterns</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Every figure in this pack was computed from one register as it stood after one recorded change. Whoever holds the register can compute it again and compare.</source>
        <translation>Jede Zahl in dieser Mappe wurde aus einem einzigen Register berechnet, so wie es nach einer einzigen erfassten Änderung stand. Wer das Register hat, kann sie erneut berechnen und vergleichen.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Change recorded</source>
        <translation>Änderung erfasst</translation>
    </message>
    <message>
        <source>Ledger hash</source>
        <translation>Hash des Änderungsbuchs</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>What the register holds</source>
        <translation>Was das Register enthält</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Missing for full proof: %1.</source>
        <translation>Für den vollständigen Beleg fehlt: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %Ln more, in the register</source>
        <translation>
            <numerusform>%1
und %Ln weiterer Datensatz im Register</numerusform>
            <numerusform>%1
und %Ln weitere im Register</numerusform>
        </translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Abbildung %1. %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts erfasst.</translation>
    </message>
    <message>
        <source>Records behind the checks</source>
        <translation>Datensätze hinter den Prüfungen</translation>
    </message>
    <message>
        <source>Latest answer given</source>
        <translation>Zuletzt gegebene Antwort</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Failure signs and the CIO&apos;s own questions</source>
        <translation>Anzeichen des Scheiterns und die Selbstfragen des CIO</translation>
    </message>
    <message>
        <source>Four signs that improvement has no engine, and four questions that only the people in charge can answer.</source>
        <translation>Vier Anzeichen dafür, dass der Verbesserung der Motor fehlt, und vier Fragen, die nur die Leitung selbst beantworten kann.</translation>
    </message>
    <message>
        <source>Failure signs</source>
        <translation>Anzeichen des Scheiterns</translation>
    </message>
    <message>
        <source>The CIO&apos;s own questions</source>
        <translation>Die Selbstfragen des CIO</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Next in the rhythm</source>
        <translation>Als Nächstes im Rhythmus</translation>
    </message>
    <message>
        <source>CSI evidence pack · %1</source>
        <translation>CSI-Nachweismappe · %1</translation>
    </message>
    <message>
        <source>as of %1 · change %2</source>
        <translation>Stand %1 · Änderung %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Data: %1 · Ledger %2</source>
        <translation>Daten: %1 · Änderungsbuch %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>As of %1, as recorded at change %2</source>
        <translation>Stand %1, erfasst bei Änderung %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the readings say</source>
        <translation>Was die Messwerte sagen</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>What would change this verdict: %1</source>
        <translation>Was dieses Urteil ändern würde: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a point of the agenda</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is open, overdue, faded or stale.</source>
        <translation>Nichts ist offen, überfällig, verblasst oder veraltet.</translation>
    </message>
    <message>
        <source>Decisions and actions of today</source>
        <translation>Entscheidungen und Maßnahmen von heute</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Tagesordnung: %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>✓ In place</source>
        <translation>✓ Vorhanden</translation>
    </message>
    <message>
        <source>✕ Missing</source>
        <translation>✕ Fehlt</translation>
    </message>
    <message>
        <source>The document was cancelled. No file was written.</source>
        <translation>Das Dokument wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Contributing conditions</source>
        <translation>Beitragende Umstände</translation>
    </message>
    <message>
        <source>None are written down.</source>
        <translation>Es sind keine notiert.</translation>
    </message>
    <message>
        <source>Roles stand in place of names.</source>
        <translation>Rollen stehen anstelle von Namen.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
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
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>Review abgehalten</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Lessons and what became of them</source>
        <translation>Lehren und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde</translation>
    </message>
    <message>
        <source>No lesson is written down.</source>
        <translation>Es ist keine Lehre notiert.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>No action came of it.</source>
        <translation>Es entstand keine Maßnahme.</translation>
    </message>
    <message>
        <source>This review is no longer there.</source>
        <translation>Dieses Review gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, gegangen</translation>
    </message>
    <message>
        <source>%1 matrix</source>
        <translation>%1-Matrix</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewed on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>As of %1 · %2 · %3</source>
        <translation>Stand %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 = %2. %3</source>
        <translation>%1 = %2. %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>What was changed since %1.</source>
        <translation>Was seit dem %1 geändert wurde.</translation>
    </message>
    <message>
        <source>No pack was made before this one: what was changed since the register was begun.</source>
        <translation>Vor dieser wurde keine Mappe erstellt: was seit Beginn des Registers geändert wurde.</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsbuch</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), the latest first.</source>
        <translation>
            <numerusform>%Ln Änderung.</numerusform>
            <numerusform>%Ln Änderungen, die jüngste zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln earlier one(s) stand in the register&apos;s ledger.</source>
        <translation>
            <numerusform>Die %Ln frühere steht im Änderungsbuch des Registers.</numerusform>
            <numerusform>Die %Ln früheren stehen im Änderungsbuch des Registers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more, in the file of this table</source>
        <translation>
            <numerusform>%1 und %Ln weitere, in der Datei dieser Tabelle</numerusform>
            <numerusform>%1 und %Ln weitere, in der Datei dieser Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>What the register lacks, and what it does to the figures. A gap is not hidden by an average.</source>
        <translation>Was dem Register fehlt und was das mit den Zahlen macht. Kein Mittelwert verdeckt eine Lücke.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>Keine Lücke gefunden.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Met from</source>
        <translation>Erfüllt ab</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %Ln reading(s) since the change took effect, and none of them out of the ordinary.</source>
        <translation>
            <numerusform>Weniger als %Ln Messwert seit der Änderung, und keiner ungewöhnlich.</numerusform>
            <numerusform>Weniger als %Ln Messwerte seit der Änderung, und keiner ungewöhnlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings since then are such as the baseline gives of itself.</source>
        <translation>Die Messwerte seither sind so, wie die Basislinie sie von selbst ergibt.</translation>
    </message>
    <message>
        <source>A signal for the better, but not yet enough to tell it from chance or from a blip.</source>
        <translation>Ein Signal zum Besseren, aber noch nicht genug, um es von Zufall oder Ausreißer zu unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>All readings since then together, and the latest %Ln, are better than chance explains.</source>
        <translation>
            <numerusform>Alle Messwerte seither und der jüngste sind besser, als Zufall erklärt.</numerusform>
            <numerusform>Alle Messwerte seither und die jüngsten %Ln sind besser, als Zufall erklärt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding, and the last %Ln reading(s) or more are all better than the baseline&apos;s mean.</source>
        <translation>
            <numerusform>Gehalten, und mindestens der letzte Messwert ist besser als das Mittel der Basislinie.</numerusform>
            <numerusform>Gehalten, und mindestens die letzten %Ln Messwerte sind alle besser als das Mittel der Basislinie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was a signal for the better, and the latest %Ln reading(s) are back.</source>
        <translation>
            <numerusform>Es gab ein Signal zum Besseren, und der letzte Messwert ist wieder zurück.</numerusform>
            <numerusform>Es gab ein Signal zum Besseren, und die letzten %Ln Messwerte sind wieder zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln reading(s), or a signal in the last two, are worse than the baseline.</source>
        <translation>
            <numerusform>Der letzte Messwert oder ein Signal in den letzten zwei ist schlechter als die Basislinie.</numerusform>
            <numerusform>Die letzten %Ln Messwerte oder ein Signal in den letzten zwei sind schlechter als die Basislinie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural process limits</source>
        <translation>Natürliche Prozessgrenzen</translation>
    </message>
    <message>
        <source>Mean ± %1 × mean moving range (XmR); the moving ranges&apos; own limit is %2 × their mean; sigma is the mean moving range / %3. Source: Wheeler, Understanding Variation; NHS Making Data Count.</source>
        <translation>Mittel ± %1 × mittlere gleitende Spannweite (XmR); die Grenze der Spannweiten ist %2 × ihr Mittel; Sigma ist die mittlere gleitende Spannweite / %3. Quelle: Wheeler, Understanding Variation; NHS Making Data Count.</translation>
    </message>
    <message>
        <source>Median variants</source>
        <translation>Varianten mit Median</translation>
    </message>
    <message>
        <source>Median ± %1 × median moving range; its limit is %2 × that median. Source: Wheeler.</source>
        <translation>Median ± %1 × Median der gleitenden Spannweiten; deren Grenze ist %2 × dieser Median. Quelle: Wheeler.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Aussonderung</translation>
    </message>
    <message>
        <source>Where a metric asks for it, moving ranges at or above their limit are left out once. Source: Nelson 1982.</source>
        <translation>Wo eine Kennzahl es verlangt, bleiben Spannweiten ab ihrer Grenze einmal außer Betracht. Quelle: Nelson 1982.</translation>
    </message>
    <message>
        <source>Limits on trial</source>
        <translation>Grenzen auf Probe</translation>
    </message>
    <message numerus="yes">
        <source>Limits that rest on fewer than %Ln reading(s) are provisional.</source>
        <translation>
            <numerusform>Grenzen aus weniger als %Ln Messwert sind vorläufig.</numerusform>
            <numerusform>Grenzen aus weniger als %Ln Messwerten sind vorläufig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts and shares</source>
        <translation>Anzahlen und Anteile</translation>
    </message>
    <message>
        <source>P, P′, C, U, U′, G, T and I′ charts with three-sigma limits, where the metric asks for one. Sources: Laney 2002; Benneyan 2001; Nelson 1994; Taylor 2017.</source>
        <translation>P-, P′-, C-, U-, U′-, G-, T- und I′-Karten mit Grenzen bei drei Sigma, wo die Kennzahl eine verlangt. Quellen: Laney 2002; Benneyan 2001; Nelson 1994; Taylor 2017.</translation>
    </message>
    <message>
        <source>Step and interval</source>
        <translation>Stufe und Intervall</translation>
    </message>
    <message>
        <source>Mean of all readings after the change less that of the baseline, with its 95 % interval; where the baseline has a trend of its own, less that trend continued.</source>
        <translation>Mittel aller Messwerte nach der Änderung minus das der Basislinie, mit 95-%-Intervall; wo die Basislinie einen eigenen Trend hat, minus dessen Fortsetzung.</translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation>Definitionen und Formeln</translation>
    </message>
    <message>
        <source>Verdict on a question</source>
        <translation>Urteil über eine Frage</translation>
    </message>
    <message>
        <source>Every check of the question is met.</source>
        <translation>Jede Prüfung der Frage ist erfüllt.</translation>
    </message>
    <message>
        <source>Verdict on a metric: the ladder</source>
        <translation>Urteil über eine Kennzahl: die Leiter</translation>
    </message>
    <message>
        <source>Limits and effects</source>
        <translation>Grenzen und Wirkungen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Rules for signals</source>
        <translation>Regeln für Signale</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Evidence index</source>
        <translation>Verzeichnis der Nachweise</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 durch %2: %3</translation>
    </message>
    <message>
        <source>%1; readings.csv</source>
        <translation>%1; readings.csv</translation>
    </message>
    <message>
        <source>register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Every claim of this pack, what proves it, over which period, and on which page.</source>
        <translation>Jede Behauptung dieser Mappe, was sie beweist, für welchen Zeitraum und auf welcher Seite.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>(no service)</source>
        <translation>(kein Service)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Auszug aus dem Register</translation>
    </message>
    <message>
        <source>Every improvement in scope that is open, and every one delivered in the period, by service. Funding is what was approved; the verdict is that of the primary metric.</source>
        <translation>Jede offene Verbesserung im Umfang und jede im Zeitraum gelieferte, nach Service. Mittel sind die bewilligten; das Urteil ist das der Hauptkennzahl.</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>Offene Verbesserungen</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Delivered in the period</source>
        <translation>Im Zeitraum geliefert</translation>
    </message>
    <message>
        <source>Nothing was delivered in the period.</source>
        <translation>Im Zeitraum wurde nichts geliefert.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>no metric, no verdict</source>
        <translation>keine Kennzahl, kein Urteil</translation>
    </message>
    <message>
        <source>Verdict of the readings</source>
        <translation>Urteil der Messwerte</translation>
    </message>
    <message>
        <source>Overridden because</source>
        <translation>Überstimmt, weil</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Nachgetragen</translation>
    </message>
    <message>
        <source>a claim that was deleted</source>
        <translation>eine gelöschte Zusage</translation>
    </message>
    <message>
        <source>Closure note</source>
        <translation>Abschlussnotiz</translation>
    </message>
    <message>
        <source>What the gate asks and is not there</source>
        <translation>Was das Tor verlangt und fehlt</translation>
    </message>
    <message>
        <source>Overrides and amendments</source>
        <translation>Überstimmungen und Nachträge</translation>
    </message>
    <message>
        <source>Where somebody&apos;s word stands in place of data: nothing of it is hidden, and nothing of it can be taken back.</source>
        <translation>Wo ein Wort an die Stelle von Daten tritt: Nichts davon ist verborgen, und nichts davon kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Overridden verdicts</source>
        <translation>Überstimmte Urteile</translation>
    </message>
    <message>
        <source>No verdict was overridden.</source>
        <translation>Kein Urteil wurde überstimmt.</translation>
    </message>
    <message>
        <source>Amendments of registered claims</source>
        <translation>Nachträge zu registrierten Zusagen</translation>
    </message>
    <message>
        <source>No registered claim was amended.</source>
        <translation>Zu keiner Zusage gibt es einen Nachtrag.</translation>
    </message>
    <message>
        <source>Gates passed over</source>
        <translation>Übergangene Tore</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Kontrollsumme</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Funding approved</source>
        <translation>Bewilligte Mittel</translation>
    </message>
    <message>
        <source>Funding spent</source>
        <translation>Ausgegebene Mittel</translation>
    </message>
    <message>
        <source>Benefits claimed</source>
        <translation>Beanspruchter Nutzen</translation>
    </message>
    <message>
        <source>Hours available</source>
        <translation>Verfügbare Stunden</translation>
    </message>
    <message>
        <source>Improvement hours planned</source>
        <translation>Geplante Verbesserungsstunden</translation>
    </message>
    <message>
        <source>Improvement hours used</source>
        <translation>Geleistete Verbesserungsstunden</translation>
    </message>
    <message>
        <source>Hours raided</source>
        <translation>Entnommene Stunden</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>Every table of this pack lies as CSV in one ZIP archive beside it, the answers as JSON. The archive&apos;s SHA-256 is:</source>
        <translation>Jede Tabelle dieser Mappe liegt als CSV in einem ZIP-Archiv daneben, die Antworten als JSON. Der SHA-256 des Archivs ist:</translation>
    </message>
    <message>
        <source>(known once the pack is written)</source>
        <translation>(bekannt, sobald die Mappe geschrieben ist)</translation>
    </message>
    <message>
        <source>Every table of this pack is attached to it as CSV, the answers as JSON, and a manifest that names the hash of each file and page.</source>
        <translation>Jede Tabelle dieser Mappe ist ihr als CSV angehängt, die Antworten als JSON und ein Verzeichnis mit dem Hash jeder Datei und Seite.</translation>
    </message>
    <message>
        <source>To check: ratchet verify PACK.pdf --register %1</source>
        <translation>Zum Prüfen: ratchet verify MAPPE.pdf --register %1</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Kontrollsummen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>About change</source>
        <translation>Zu Änderung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Who signs confirms that the answers are those of the register named under “Provenance”, and nothing beyond it.</source>
        <translation>Wer unterschreibt, bestätigt, dass die Antworten die des unter „Herkunft“ genannten Registers sind, und nichts darüber hinaus.</translation>
    </message>
    <message>
        <source>Nobody has attested to an answer yet.</source>
        <translation>Noch hat niemand eine Antwort bestätigt.</translation>
    </message>
    <message>
        <source>The archive of data could not be made.</source>
        <translation>Das Datenarchiv konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>This is no ZIP archive of data, or a damaged one.</source>
        <translation>Das ist kein ZIP-Archiv mit Daten oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>order of the rows</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>The manifest of the pack cannot be read.</source>
        <translation>Das Verzeichnis der Mappe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The pack was made by a later version of Ratchet.</source>
        <translation>Die Mappe wurde mit einer späteren Version von Ratchet erstellt.</translation>
    </message>
    <message>
        <source>The hash of every file and page</source>
        <translation>Der Hash jeder Datei und Seite</translation>
    </message>
    <message>
        <source>1 · Improvement backlog</source>
        <translation>1 · Verbesserungsvorrat</translation>
    </message>
    <message>
        <source>2 · PIR actions</source>
        <translation>2 · PIR-Maßnahmen</translation>
    </message>
    <message>
        <source>3 · Improvement time</source>
        <translation>3 · Verbesserungszeit</translation>
    </message>
    <message>
        <source>4 · Metrics</source>
        <translation>4 · Kennzahlen</translation>
    </message>
    <message>
        <source>5 · Accountability and cadence</source>
        <translation>5 · Verantwortung und Rhythmus</translation>
    </message>
    <message>
        <source>Metric dossiers</source>
        <translation>Dossiers der Kennzahlen</translation>
    </message>
    <message>
        <source>Failure signs and self-questions</source>
        <translation>Anzeichen des Scheiterns und Selbstfragen</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>(not there yet)</source>
        <translation>(noch nicht da)</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(fort)</translation>
    </message>
    <message>
        <source>(no such metric)</source>
        <translation>(keine solche Kennzahl)</translation>
    </message>
    <message>
        <source>not steered</source>
        <translation>nicht gesteuert</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>the whole register</source>
        <translation>das ganze Register</translation>
    </message>
    <message>
        <source>The register does not hold the change that %1 was made from.</source>
        <translation>Das Register enthält die Änderung nicht, aus der %1 entstand.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Was sich von %1 zu %2 änderte</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>What the pack says in words</source>
        <translation>Was die Mappe in Worten sagt</translation>
    </message>
    <message>
        <source>The answers, with every figure and check</source>
        <translation>Die Antworten mit jeder Zahl und Prüfung</translation>
    </message>
    <message>
        <source>The control charts and what they prove</source>
        <translation>Die Regelkarten und was sie beweisen</translation>
    </message>
    <message>
        <source>Readings of the metrics that improvements steer</source>
        <translation>Messwerte der Kennzahlen, die Verbesserungen steuern</translation>
    </message>
    <message>
        <source>Evidence pack %1 made</source>
        <translation>Nachweismappe %1 erstellt</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Archive of data</source>
        <translation>Datenarchiv</translation>
    </message>
    <message>
        <source>This PDF is no evidence pack of Ratchet: it has no manifest.</source>
        <translation>Dieses PDF ist keine Nachweismappe von Ratchet: Es hat kein Verzeichnis.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1: SHA-256</source>
        <translation>%1: SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>Every file of data is the one that the manifest names (%Ln file(s)).</source>
        <translation>
            <numerusform>Jede Datei ist die, die das Verzeichnis nennt (%Ln Datei).</numerusform>
            <numerusform>Jede Datei ist die, die das Verzeichnis nennt (%Ln Dateien).</numerusform>
        </translation>
    </message>
    <message>
        <source>An archive copy holds no hash of its own pages. Its register keeps the hash of the whole file.</source>
        <translation>Eine Archivfassung enthält keinen Hash ihrer Seiten. Ihr Register bewahrt den Hash der ganzen Datei.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>number of pages</source>
        <translation>Anzahl der Seiten</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message numerus="yes">
        <source>Every page shows what it showed when the manifest was written (%Ln page(s)).</source>
        <translation>
            <numerusform>Jede Seite zeigt, was sie zeigte, als das Verzeichnis geschrieben wurde (%Ln Seite).</numerusform>
            <numerusform>Jede Seite zeigt, was sie zeigte, als das Verzeichnis geschrieben wurde (%Ln Seiten).</numerusform>
        </translation>
    </message>
    <message>
        <source>the register ends with change %1</source>
        <translation>das Register endet mit Änderung %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Änderungsbuch</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>The register has no record of this pack.</source>
        <translation>Das Register hat keinen Vermerk über diese Mappe.</translation>
    </message>
    <message>
        <source>SHA-256, as the register keeps it for %1</source>
        <translation>SHA-256, wie ihn das Register für %1 bewahrt</translation>
    </message>
    <message>
        <source>It is %1, as the register recorded it when it was made.</source>
        <translation>Es ist %1, wie das Register sie bei der Erstellung vermerkte.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>The file was written anew since; what its pages show was checked page by page.</source>
        <translation>Die Datei wurde seither neu geschrieben; was ihre Seiten zeigen, wurde Seite für Seite geprüft.</translation>
    </message>
    <message>
        <source>Every figure, verdict, table and sentence is what the register gives as of change %1.</source>
        <translation>Jede Zahl, jedes Urteil, jede Tabelle und jeder Satz ist, was das Register zu Änderung %1 ergibt.</translation>
    </message>
    <message>
        <source>Whether what people entered into the register is true. The ledger shows who entered it and when.</source>
        <translation>Ob wahr ist, was Menschen in das Register eintrugen. Das Änderungsbuch zeigt, wer es wann eintrug.</translation>
    </message>
    <message>
        <source>Printed again, every page is the same to the last line.</source>
        <translation>Noch einmal gedruckt ist jede Seite bis auf den letzten Strich gleich.</translation>
    </message>
    <message>
        <source>Every page prints the same text as it does when it is printed again here; lines and shapes are drawn slightly otherwise.</source>
        <translation>Jede Seite druckt denselben Text wie hier noch einmal gedruckt; Linien und Formen sind leicht anders gezeichnet.</translation>
    </message>
    <message>
        <source>Whether the figures are right: that takes the register (--register). A whole pack with a manifest to match can be forged.</source>
        <translation>Ob die Zahlen stimmen: Dazu braucht es das Register (--register). Eine ganze Mappe samt passendem Verzeichnis lässt sich fälschen.</translation>
    </message>
    <message>
        <source>This version of the program says “%1” for “%2”; the numbers are the same.</source>
        <translation>Diese Fassung des Programms sagt „%1“ statt „%2“; die Zahlen sind dieselben.</translation>
    </message>
    <message>
        <source>everything until %1</source>
        <translation>alles bis %1</translation>
    </message>
    <message>
        <source>What was changed since the pack before, %1.</source>
        <translation>Was seit der vorigen Mappe, %1, geändert wurde.</translation>
    </message>
    <message>
        <source>Hours are kept by team, not by service: this answer is about the whole organisation.</source>
        <translation>Stunden werden je Team geführt, nicht je Service: Diese Antwort gilt für die ganze Organisation.</translation>
    </message>
    <message>
        <source>Matrix and cadence are those of the whole organisation.</source>
        <translation>Matrix und Rhythmus sind die der ganzen Organisation.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>They are not about the same: %1 is about %2, %3 about %4. Improvements and metrics are compared where both are about them; verdicts and figures are those of each pack.</source>
        <translation>Sie handeln nicht vom selben: %1 von %2, %3 von %4. Verbesserungen und Kennzahlen werden verglichen, soweit beide von ihnen handeln; Urteile und Zahlen sind die der jeweiligen Mappe.</translation>
    </message>
    <message>
        <source>%1 as of %2, change %3</source>
        <translation>%1 zum Stand %2, Änderung %3</translation>
    </message>
    <message>
        <source>Computed again from the ledger: %1; %2.</source>
        <translation>Aus dem Änderungsbuch neu berechnet: %1; %2.</translation>
    </message>
    <message>
        <source>The register was altered beside the program, so it is no evidence: %1</source>
        <translation>Das Register wurde am Programm vorbei verändert und ist darum kein Nachweis: %1</translation>
    </message>
    <message>
        <source>This is no PDF file.</source>
        <translation>Das ist keine PDF-Datei.</translation>
    </message>
    <message>
        <source>This PDF is damaged, cut off or locked.</source>
        <translation>Dieses PDF ist beschädigt, abgeschnitten oder gesperrt.</translation>
    </message>
    <message>
        <source>Whether the figures are right: the register was altered beside the program. It cannot judge this pack.</source>
        <translation>Ob die Zahlen stimmen: Das Register wurde am Programm vorbei verändert. Es kann über diese Mappe nicht urteilen.</translation>
    </message>
    <message>
        <source>the pack was made from another register, or from another past of this one: hash of change %1</source>
        <translation>die Mappe entstand aus einem anderen Register oder aus einer anderen Vergangenheit von diesem: Hash der Änderung %1</translation>
    </message>
    <message>
        <source>The PDF is %1, byte for byte as the register recorded it when it was made.</source>
        <translation>Das PDF ist %1, Byte für Byte so, wie das Register es bei der Erstellung festgehalten hat.</translation>
    </message>
    <message>
        <source>Every figure, verdict and table in the attached data is what the register gives as of change %1.</source>
        <translation>Jede Zahl, jedes Urteil und jede Tabelle in den angehängten Daten ist, was das Register zur Änderung %1 ergibt.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 does not belong to this pack</source>
        <translation>%1 gehört nicht zu dieser Mappe</translation>
    </message>
    <message>
        <source>Whether the pages print the data that are attached: the fonts or the version of Qt here are not those of the pack, so that the pages cannot be compared line by line.</source>
        <translation>Ob die Seiten die angehängten Daten zeigen: Die Schriften oder die Qt-Version hier sind nicht die der Mappe, sodass sich die Seiten nicht Zeile für Zeile vergleichen lassen.</translation>
    </message>
    <message>
        <source>printed text, %1</source>
        <translation>gedruckter Text, %1</translation>
    </message>
    <message>
        <source>Pages %1 to %2</source>
        <translation>Seiten %1 bis %2</translation>
    </message>
    <message>
        <source>%1 is missing: put it beside the pack</source>
        <translation>%1 fehlt: Legen Sie die Datei neben die Mappe</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not name it</source>
        <translation>%1 kam hinzu: Das Verzeichnis nennt es nicht</translation>
    </message>
    <message>
        <source>title, dates, bookmarks, forms or layers: SHA-256</source>
        <translation>Titel, Daten, Lesezeichen, Formulare oder Ebenen: SHA-256</translation>
    </message>
    <message>
        <source>changed after the pack was made: something was added, taken away or laid over; SHA-256</source>
        <translation>nach der Erstellung der Mappe verändert: Etwas kam hinzu, fiel weg oder wurde darübergelegt; SHA-256</translation>
    </message>
    <message>
        <source>page %1 is missing</source>
        <translation>Seite %1 fehlt</translation>
    </message>
    <message>
        <source>pages %1 to %2 are missing</source>
        <translation>die Seiten %1 bis %2 fehlen</translation>
    </message>
    <message>
        <source>a page was added before page %1</source>
        <translation>vor Seite %1 kam eine Seite hinzu</translation>
    </message>
    <message>
        <source>%1 pages were added before page %2</source>
        <translation>vor Seite %2 kamen %1 Seiten hinzu</translation>
    </message>
    <message>
        <source>%1 Artefact: %2.</source>
        <translation>%1 Artefakt: %2.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Success without proof</source>
        <translation>Erfolg ohne Beweis</translation>
    </message>
    <message>
        <source>None: every improvement that was embedded or closed as successful is proven, or somebody answers for it.</source>
        <translation>Keine: Jede verankerte oder als erfolgreich geschlossene Verbesserung ist bewiesen, oder jemand steht dafür ein.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Against %1, judged as of %2 and computed again from the ledger at change %3.</source>
        <translation>Gegenüber %1, beurteilt zum %2 und neu berechnet aus dem Änderungsbuch bei Änderung %3.</translation>
    </message>
    <message>
        <source>What changed since the last pack</source>
        <translation>Was sich seit der letzten Mappe geändert hat</translation>
    </message>
    <message>
        <source>Improvements that came, went or have another status</source>
        <translation>Verbesserungen, die kamen, gingen oder einen anderen Status haben</translation>
    </message>
    <message>
        <source>No check has anything to judge. A check without anything to judge neither passes nor fails and is not counted.</source>
        <translation>Keine Prüfung hat etwas zu beurteilen. Eine Prüfung, die nichts zu beurteilen hat, ist weder erfüllt noch nicht erfüllt und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Money approved</source>
        <translation>Genehmigtes Geld</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Ausgegebenes Geld</translation>
    </message>
    <message>
        <source>Proven benefit a year</source>
        <translation>Belegter Nutzen im Jahr</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>How each of these is counted stands with the figures of questions 4 and 5.</source>
        <translation>Wie jede dieser Zahlen gezählt wird, steht bei den Zahlen der Fragen 4 und 5.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;ROI, (actual − spent) / spent&quot;, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There is no earlier pack about the same: this is the first.</source>
        <translation>Es gibt keine frühere Mappe hierzu: Dies ist die erste.</translation>
    </message>
    <message>
        <source>The register cannot tell any more what %1 said, the last pack about the same.</source>
        <translation>Das Register kann nicht mehr sagen, was in %1 stand, der letzten Mappe hierzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s): compare the packs in the program.</source>
        <translation>
            <numerusform>%Ln weiterer Unterschied: Vergleichen Sie die Mappen im Programm.</numerusform>
            <numerusform>%Ln weitere Unterschiede: Vergleichen Sie die Mappen im Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>Gewünschte Entscheidungen</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Money in, proven out, and who carries it</source>
        <translation>Geld hinein, Belegtes heraus, und wer es trägt</translation>
    </message>
    <message>
        <source>%1: the numbers</source>
        <translation>%1: die Zahlen</translation>
    </message>
    <message>
        <source>rank %1 by hand: %2</source>
        <translation>Rang %1 von Hand: %2</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5</source>
        <translation>%1 = (Wert %2 + Dringlichkeit %3 + Risiko %4) ÷ Aufwand %5</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>nicht gereiht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (ausgeschieden)</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingebracht</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Verankert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What users will notice</source>
        <translation>Was Anwender bemerken werden</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Neither funding nor a benefit is recorded.</source>
        <translation>Weder Finanzierung noch Nutzen ist erfasst.</translation>
    </message>
    <message>
        <source>What it claims, and what the readings say</source>
        <translation>Was sie zusagt, und was die Messwerte sagen</translation>
    </message>
    <message>
        <source>It steers no metric: nothing can be proven of it.</source>
        <translation>Sie steuert keine Kennzahl: Nichts an ihr lässt sich belegen.</translation>
    </message>
    <message>
        <source>Plan: %1 % done</source>
        <translation>Plan: %1 % erledigt</translation>
    </message>
    <message>
        <source>Milestone or task</source>
        <translation>Meilenstein oder Aufgabe</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Erledigt, %</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Closure report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Beendet als</translation>
    </message>
    <message>
        <source>no actual benefit is recorded</source>
        <translation>kein tatsächlicher Nutzen ist erfasst</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Gesichert durch</translation>
    </message>
    <message>
        <source>nothing says what keeps the gain</source>
        <translation>nichts sagt, was den Gewinn sichert</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Carried over to</source>
        <translation>Übertragen auf</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>Vom Auslöser bis zur Kontrolle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Was erfasst ist</translation>
    </message>
    <message>
        <source>This improvement is no longer there.</source>
        <translation>Diese Verbesserung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1: %2</translation>
    </message>
    <message>
        <source>Funding: %1</source>
        <translation>Mittel: %1</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Nutzen: %1</translation>
    </message>
    <message>
        <source>Plan: no milestone</source>
        <translation>Plan: kein Meilenstein</translation>
    </message>
    <message>
        <source>Of the proven benefit %1 cannot be attributed to one cause.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Vom bewiesenen Nutzen lassen sich %1 nicht einer einzigen Ursache zuordnen.</translation>
    </message>
    <message>
        <source>Improvement or action</source>
        <translation>Verbesserung oder Maßnahme</translation>
    </message>
    <message>
        <source>None: every improvement and action has what its status asks for.</source>
        <translation>Keine: Jede Verbesserung und Maßnahme hat, was ihr Status verlangt.</translation>
    </message>
    <message>
        <source>The artefact is there, at least half of the checks are met, and none is missed by everything that it counts.</source>
        <translation>Das Artefakt ist da, mindestens die Hälfte der Prüfungen ist erfüllt, und keine wird von allem verfehlt, was sie zählt.</translation>
    </message>
    <message>
        <source>The artefact holds nothing, fewer than half of the checks are met, or one is missed by everything that it counts: no action closed, no service covered.</source>
        <translation>Das Artefakt ist leer, weniger als die Hälfte der Prüfungen ist erfüllt, oder eine wird von allem verfehlt, was sie zählt: keine Maßnahme geschlossen, kein Service abgedeckt.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>Service-Review</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>How each of these is counted stands in the auditor&apos;s edition.</source>
        <translation>Wie jede davon gezählt wird, steht in der Ausgabe für die Prüfung.</translation>
    </message>
    <message>
        <source>Decisions wanted: the most urgent %1 of %2</source>
        <translation>Gewünschte Entscheidungen: die dringendsten %1 von %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Nothing is in this list.</source>
        <translation>In dieser Liste steht nichts.</translation>
    </message>
    <message>
        <source>Slides shown at %1 of %2 kept</source>
        <translation>Folien von %1 am %2 aufbewahrt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The whole register</source>
        <translation>Das gesamte Register</translation>
    </message>
    <message>
        <source>✓ questions %1</source>
        <translation>✓ Fragen %1</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Nachweismappen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Beurteilt zum Stand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Attested, question %1</source>
        <translation>Bestätigt, Frage %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>War chest</source>
        <translation>Kriegskasse</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>PIRs</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Services and people</source>
        <translation>Services und Personen</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Self-questions</source>
        <translation>Selbstfragen</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsbuch</translation>
    </message>
    <message>
        <source>Evidence 1: backlog by service</source>
        <translation>Nachweis 1: Backlog nach Service</translation>
    </message>
    <message>
        <source>Evidence 2: actions from PIRs</source>
        <translation>Nachweis 2: Maßnahmen aus PIRs</translation>
    </message>
    <message>
        <source>Evidence 3: ring-fenced time</source>
        <translation>Nachweis 3: reservierte Zeit</translation>
    </message>
    <message>
        <source>Evidence 4: metrics improving</source>
        <translation>Nachweis 4: Kennzahlen, die sich verbessern</translation>
    </message>
    <message>
        <source>Evidence 5: accountability and rhythm</source>
        <translation>Nachweis 5: Verantwortlichkeit und Rhythmus</translation>
    </message>
    <message>
        <source>Readings and claims</source>
        <translation>Messwerte und Zusagen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Plan and use</source>
        <translation>Plan und Nutzung</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>Wer was verantwortet</translation>
    </message>
    <message>
        <source>If you left tomorrow</source>
        <translation>Wenn Sie morgen gingen</translation>
    </message>
    <message>
        <source>Where improvement lives</source>
        <translation>Wo Verbesserung zu Hause ist</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Nachweismappen</translation>
    </message>
    <message>
        <source>Those made</source>
        <translation>Erstellte</translation>
    </message>
    <message>
        <source>&amp;What was shown</source>
        <translation>W&amp;as gezeigt wurde</translation>
    </message>
    <message>
        <source>Due by owner</source>
        <translation>Fällig nach Verantwortlichen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Note the &amp;outcome…</source>
        <translation>Er&amp;gebnis notieren …</translation>
    </message>
    <message>
        <source>&amp;Merge into another one…</source>
        <translation>Mit einem anderen &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Record es&amp;calations</source>
        <translation>&amp;Eskalationen festhalten</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Betriebsmodell</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Slides of %1 chosen</source>
        <translation>Folien von %1 gewählt</translation>
    </message>
    <message>
        <source>Keep what was shown?</source>
        <translation>Bewahren, was gezeigt wurde?</translation>
    </message>
    <message>
        <source>The slides were not kept</source>
        <translation>Die Folien wurden nicht bewahrt</translation>
    </message>
    <message>
        <source>Slides shown at %1 of %2 kept</source>
        <translation>Gezeigte Folien von %1 am %2 bewahrt</translation>
    </message>
    <message>
        <source>Save the slides</source>
        <translation>Folien speichern</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The slides were not written</source>
        <translation>Die Folien wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>Making the slides…</source>
        <translation>Folien werden erstellt …</translation>
    </message>
    <message>
        <source>There is nothing to show of it yet.</source>
        <translation>Davon ist noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, not planned</source>
        <translation>Heute, nicht geplant</translation>
    </message>
    <message>
        <source>Kept with a date of %1, the slides open again as they were shown, whatever changes in the register. Most likely it is the one of %2.</source>
        <translation>Mit einem Termin von %1 aufbewahrt, öffnen sich die Folien wieder so, wie sie gezeigt wurden, was immer sich im Register ändert. Am wahrscheinlichsten ist es der vom %2.</translation>
    </message>
    <message>
        <source>This is asked once: what is not kept now can be shown again only as the register is then.</source>
        <translation>Danach wird nur einmal gefragt: Was jetzt nicht aufbewahrt wird, lässt sich später nur so zeigen, wie das Register dann ist.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht aufbewahren</translation>
    </message>
    <message>
        <source>What was shown is not kept</source>
        <translation>Das Gezeigte wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The register cannot be changed in the state that is shown. It is kept from the present state of a register that can be written.</source>
        <translation>Im gezeigten Stand lässt sich das Register nicht ändern. Aufbewahrt wird vom gegenwärtigen Stand eines Registers, in das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The slides are written</source>
        <translation>Die Folien sind geschrieben</translation>
    </message>
    <message>
        <source>Present slides</source>
        <translation>Folien vorführen</translation>
    </message>
    <message>
        <source>Slides shown on %1 kept</source>
        <translation>Am %1 gezeigte Folien aufbewahrt</translation>
    </message>
    <message>
        <source>Kept, the slides open again as they were shown, whatever changes in the register. They stand in the cadence on today&apos;s date, with no review.</source>
        <translation>Aufbewahrt lassen sich die Folien wieder so öffnen, wie sie gezeigt wurden, was sich auch im Register ändert. Sie stehen im Rhythmus am heutigen Tag, ohne Besprechung.</translation>
    </message>
    <message>
        <source>Today, at no review</source>
        <translation>Heute, ohne Besprechung</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>→  ↓  Space  Page Down  Enter</source>
        <translation>→  ↓  Leertaste  Bild ab  Eingabe</translation>
    </message>
    <message>
        <source>next slide</source>
        <translation>nächste Folie</translation>
    </message>
    <message>
        <source>←  ↑  Backspace  Page Up</source>
        <translation>←  ↑  Rücktaste  Bild auf</translation>
    </message>
    <message>
        <source>slide before</source>
        <translation>vorige Folie</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Pos1  Ende</translation>
    </message>
    <message>
        <source>first, last slide</source>
        <translation>erste, letzte Folie</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Zahl, dann Eingabe</translation>
    </message>
    <message>
        <source>slide of that number</source>
        <translation>Folie mit dieser Nummer</translation>
    </message>
    <message>
        <source>O  Tab</source>
        <translation>O  Tab</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>zoom into the chart; arrows read its points</source>
        <translation>Diagramm groß; Pfeile lesen seine Punkte</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>B  .</source>
        <translation>B  .</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>Referentenansicht</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>copy the slide as picture and text</source>
        <translation>Folie als Bild und Text kopieren</translation>
    </message>
    <message>
        <source>F1  ?</source>
        <translation>F1  ?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
</context>
<context>
    <name>PresentationPainter</name>
    <message>
        <source>Back-up slides</source>
        <translation>Reservefolien</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>Moved, watch</source>
        <translation>Bewegt, beobachten</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Nachhaltig</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Verblasst</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Verschlechtert</translation>
    </message>
    <message>
        <source>%1: the metric does not say which direction is better</source>
        <translation>%1: Die Kennzahl gibt nicht an, welche Richtung besser ist</translation>
    </message>
    <message>
        <source>%1: the day of the intervention is not known</source>
        <translation>%1: Der Tag des Eingriffs ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1: the baseline has fewer than 6 points</source>
        <translation>%1: Die Basislinie hat weniger als 6 Punkte</translation>
    </message>
    <message>
        <source>%1: the baseline hardly varies, so that nothing can be judged by it</source>
        <translation>%1: Die Basislinie schwankt kaum, sodass sich daran nichts beurteilen lässt</translation>
    </message>
    <message>
        <source>%1: no reading after the intervention</source>
        <translation>%1: Kein Messwert nach dem Eingriff</translation>
    </message>
    <message>
        <source>%1, plateau short of target</source>
        <translation>%1, Plateau vor dem Zielwert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Zufällige Streuung</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bedenklich</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Besondere Ursache</translation>
    </message>
    <message>
        <source>Meets the target</source>
        <translation>Erreicht den Zielwert</translation>
    </message>
    <message>
        <source>Hit or miss</source>
        <translation>Mal erreicht, mal verfehlt</translation>
    </message>
    <message>
        <source>Misses the target</source>
        <translation>Verfehlt den Zielwert</translation>
    </message>
    <message>
        <source>not every reading has a numerator and a denominator</source>
        <translation>nicht jeder Messwert hat Zähler und Nenner</translation>
    </message>
    <message>
        <source>not every reading is a whole number</source>
        <translation>nicht jeder Messwert ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>not every reading is above zero</source>
        <translation>nicht jeder Messwert ist größer als null</translation>
    </message>
    <message>
        <source>the counts vary more than chance alone lets them</source>
        <translation>die Anzahlen streuen mehr, als der Zufall allein es zulässt</translation>
    </message>
    <message>
        <source>a point beyond a limit</source>
        <translation>ein Punkt jenseits einer Grenze</translation>
    </message>
    <message>
        <source>%1 points in a row on the same side of the mean</source>
        <translation>%1 Punkte in Folge auf derselben Seite des Mittelwerts</translation>
    </message>
    <message>
        <source>%1 points in a row, each higher or each lower than the one before</source>
        <translation>%1 Punkte in Folge, jeder höher oder jeder niedriger als der vorige</translation>
    </message>
    <message>
        <source>%1, where one that equals the one before neither counts nor ends it</source>
        <comment>a trend</comment>
        <translation>%1; einer, der dem vorigen gleicht, zählt weder mit noch beendet er die Folge</translation>
    </message>
    <message>
        <source>two of three points in a row more than 2 sigma from the mean on the same side</source>
        <translation>zwei von drei Punkten in Folge mehr als 2 Sigma vom Mittelwert auf derselben Seite</translation>
    </message>
    <message>
        <source>four of five points in a row more than 1 sigma from the mean on the same side</source>
        <translation>vier von fünf Punkten in Folge mehr als 1 Sigma vom Mittelwert auf derselben Seite</translation>
    </message>
    <message>
        <source>%1, beyond the limit or not, and the third on that side of the mean too</source>
        <comment>two of three</comment>
        <translation>%1, jenseits der Grenze oder nicht, und auch der dritte auf dieser Seite des Mittelwerts</translation>
    </message>
    <message>
        <source>Marked is the point that completes a pattern.</source>
        <translation>Markiert ist der Punkt, der ein Muster vollendet.</translation>
    </message>
    <message>
        <source>Points on the median do not count; with fewer than 10 others nothing is judged. Marked are the points of such a run, and the last point where crossings are few.</source>
        <translation>Punkte auf dem Median zählen nicht; bei weniger als 10 anderen wird nichts beurteilt. Markiert sind die Punkte einer solchen Folge und der letzte Punkt, wo der Median zu selten gekreuzt wird.</translation>
    </message>
    <message>
        <source>Marked is every point of a pattern; of two of three, or three of four, those that are that far out.</source>
        <translation>Markiert ist jeder Punkt eines Musters; bei zwei von dreien oder drei von vieren die, die so weit außen liegen.</translation>
    </message>
    <message>
        <source>Source: NHS England, Making Data Count, as its tools have been since November 2023.</source>
        <translation>Quelle: NHS England, Making Data Count, wie dessen Werkzeuge seit November 2023 rechnen.</translation>
    </message>
    <message>
        <source>Source: the same, with the 6 points that its tools offer as well.</source>
        <translation>Quelle: dieselbe, mit den 6 Punkten, die dessen Werkzeuge ebenfalls anbieten.</translation>
    </message>
    <message>
        <source>Source: the R package NHSRplotthedots, which counts as Making Data Count did before.</source>
        <translation>Quelle: das R-Paket NHSRplotthedots, das zählt, wie Making Data Count es zuvor tat.</translation>
    </message>
    <message>
        <source>Source: Wheeler, Understanding Variation.</source>
        <translation>Quelle: Wheeler, Understanding Variation.</translation>
    </message>
    <message>
        <source>Source: Western Electric, Statistical Quality Control Handbook, 1956.</source>
        <translation>Quelle: Western Electric, Statistical Quality Control Handbook, 1956.</translation>
    </message>
    <message>
        <source>Source: Nelson, Journal of Quality Technology 16 (1984) 237.</source>
        <translation>Quelle: Nelson, Journal of Quality Technology 16 (1984) 237.</translation>
    </message>
    <message>
        <source>Source: Anhøj and Olesen, PLoS ONE 9 (2014) e113825.</source>
        <translation>Quelle: Anhøj und Olesen, PLoS ONE 9 (2014) e113825.</translation>
    </message>
    <message>
        <source>%1, none of the two beyond the limit, and the third on that side of the mean too</source>
        <comment>two of three</comment>
        <translation>%1, keiner der beiden jenseits der Grenze, und auch der dritte auf dieser Seite des Mittelwerts</translation>
    </message>
    <message>
        <source>three of four points in a row nearer to the same limit than to the mean</source>
        <translation>drei von vier Punkten in Folge näher an derselben Grenze als am Mittelwert</translation>
    </message>
    <message>
        <source>fourteen points in a row alternately higher and lower than the one before</source>
        <translation>vierzehn Punkte in Folge abwechselnd höher und niedriger als der vorige</translation>
    </message>
    <message>
        <source>fifteen points in a row within 1 sigma of the mean, above or below it</source>
        <translation>fünfzehn Punkte in Folge innerhalb von 1 Sigma um den Mittelwert, darüber oder darunter</translation>
    </message>
    <message>
        <source>eight points in a row with none within 1 sigma of the mean, and on both sides of it</source>
        <translation>acht Punkte in Folge, keiner innerhalb von 1 Sigma um den Mittelwert, und auf beiden Seiten davon</translation>
    </message>
    <message>
        <source>a run of points on the same side of the median longer than log2(n) + 3, rounded</source>
        <translation>eine Folge von Punkten auf derselben Seite des Medians, länger als log2(n) + 3, gerundet</translation>
    </message>
    <message>
        <source>fewer crossings of the median than the 5 % quantile of n − 1 tosses of a fair coin</source>
        <translation>weniger Kreuzungen des Medians als das 5-%-Quantil von n − 1 Würfen einer fairen Münze</translation>
    </message>
    <message>
        <source>Sigma is a third of the way from the mean to a limit.</source>
        <translation>Sigma ist ein Drittel des Wegs vom Mittelwert zu einer Grenze.</translation>
    </message>
    <message>
        <source>%1, higher</source>
        <extracomment>the kind of variation, and that the latest readings lie above or below what the process gives of itself</extracomment>
        <translation>%1, höher</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <translation>%1, niedriger</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About Ratchet</source>
        <translation>Über Ratchet</translation>
    </message>
    <message>
        <source>Ratchet %1</source>
        <translation>Ratchet %1</translation>
    </message>
    <message>
        <source>A register for continual service improvement that proves its answers.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt %1.</source>
        <translation>Ein Register für Continual Service Improvement, das seine Antworten belegt.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The pack was not written</source>
        <translation>Die Nachweismappe wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Writing the evidence pack…</source>
        <translation>Nachweismappe wird geschrieben …</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>Die Nachweismappe ist geschrieben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The document was not written</source>
        <translation>Das Dokument wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The document is written</source>
        <translation>Das Dokument ist geschrieben</translation>
    </message>
    <message>
        <source>The pack is written, but the register has no note of it</source>
        <translation>Die Mappe ist geschrieben, aber nicht im Register vermerkt</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
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
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>Raci</name>
    <message numerus="yes">
        <source>%Ln role(s) are accountable for &quot;%1&quot;; there must be one.</source>
        <translation>
            <numerusform>%Ln Rolle ist für „%1“ rechenschaftspflichtig; es muss genau eine sein.</numerusform>
            <numerusform>%Ln Rollen sind für „%1“ rechenschaftspflichtig; es muss genau eine sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are consulted about &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln Rolle wird zu „%1“ konsultiert.</numerusform>
            <numerusform>%Ln Rollen werden zu „%1“ konsultiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row &quot;%1&quot; was last reviewed %Ln day(s) ago.</source>
        <translation>
            <numerusform>Die Zeile „%1“ wurde zuletzt vor %Ln Tag geprüft.</numerusform>
            <numerusform>Die Zeile „%1“ wurde zuletzt vor %Ln Tagen geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is accountable for &quot;%1&quot;.</source>
        <translation>Für „%1“ ist niemand rechenschaftspflichtig.</translation>
    </message>
    <message>
        <source>Nobody is responsible for &quot;%1&quot;; who is accountable is taken to do the work.</source>
        <translation>Für „%1“ ist niemand zuständig; wer rechenschaftspflichtig ist, tut auch die Arbeit.</translation>
    </message>
    <message>
        <source>Nobody is responsible for &quot;%1&quot;.</source>
        <translation>Für „%1“ ist niemand zuständig.</translation>
    </message>
    <message>
        <source>Everybody is only consulted or informed about &quot;%1&quot;.</source>
        <translation>Bei „%1“ werden alle nur konsultiert oder informiert.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; has never been reviewed.</source>
        <translation>Die Zeile „%1“ wurde noch nie geprüft.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and nobody holds it.</source>
        <translation>Die Rolle „%1“ ist rechenschaftspflichtig, und niemand hat sie inne.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and %2, who held it, has left.</source>
        <translation>Die Rolle „%1“ ist rechenschaftspflichtig, und %2, der sie innehatte, ist ausgeschieden.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and a team holds it: %2.</source>
        <translation>Die Rolle „%1“ ist rechenschaftspflichtig, und ein Team hat sie inne: %2.</translation>
    </message>
    <message>
        <source>%1 is accountable for %2 of %3 activities.</source>
        <translation>%1 ist für %2 von %3 Aktivitäten rechenschaftspflichtig.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; has no part in any activity.</source>
        <translation>Die Rolle „%1“ hat an keiner Aktivität Anteil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 in &quot;%3&quot;; one role has one part in it, A/R apart.</source>
        <translation>„%1“ hat %2 in „%3“; eine Rolle hat darin einen Teil, von A/R abgesehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 in &quot;%3&quot;, which is no letter of %4.</source>
        <translation>„%1“ hat %2 in „%3“; das ist kein Buchstabe von %4.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does work, and nobody holds it.</source>
        <translation>Die Rolle „%1“ führt aus, und niemand hat sie inne.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does work, and %2, who held it, has left.</source>
        <translation>Die Rolle „%1“ führt aus, und %2, bisher Inhaber, ist gegangen.</translation>
    </message>
    <message>
        <source>%1 does the work of %2 of %3 activities.</source>
        <translation>%1 führt %2 von %3 Tätigkeiten aus.</translation>
    </message>
    <message>
        <source>Line %1, column %2: &quot;%3&quot; is no code such as R, A, C, I or A/R.</source>
        <translation>Zeile %1, Spalte %2: „%3“ ist kein Kürzel wie R, A, C, I oder A/R.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, activity</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RaciLetter</name>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich für die Durchführung</translation>
    </message>
    <message>
        <source>Does the work. At least one for each activity.</source>
        <translation>Führt aus. Mindestens eine Rolle je Tätigkeit.</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>Answers for the result. Exactly one for each activity.</source>
        <translation>Steht für das Ergebnis ein. Genau eine Rolle je Tätigkeit.</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <source>Is asked before it is done.</source>
        <translation>Wird vorher gefragt.</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Is told when it is done.</source>
        <translation>Erfährt es, wenn es getan ist.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Helps whoever does the work, with hands or means.</source>
        <translation>Hilft den Ausführenden, mit Händen oder Mitteln.</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Checks the result against what was agreed.</source>
        <translation>Prüft das Ergebnis gegen das Vereinbarte.</translation>
    </message>
    <message>
        <source>Signs off</source>
        <translation>Nimmt ab</translation>
    </message>
    <message>
        <source>Approves the verified result.</source>
        <translation>Gibt das verifizierte Ergebnis frei.</translation>
    </message>
    <message>
        <source>Out of the loop</source>
        <translation>Nicht beteiligt</translation>
    </message>
    <message>
        <source>Has no part in it, and that was decided.</source>
        <translation>Hat keinen Anteil, und das wurde so entschieden.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Does the work and leads it to a decision. At least one for each activity.</source>
        <translation>Führt aus und bringt es zur Entscheidung. Mindestens eine Rolle je Tätigkeit.</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Decides and answers for it. Exactly one for each activity.</source>
        <translation>Entscheidet und steht dafür ein. Genau eine Rolle je Tätigkeit.</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkend</translation>
    </message>
    <message>
        <source>Is asked before it is decided.</source>
        <translation>Wird vor der Entscheidung gefragt.</translation>
    </message>
</context>
<context>
    <name>RaciTemplate</name>
    <message>
        <source>CIO</source>
        <translation>CIO</translation>
    </message>
    <message>
        <source>CSI Manager</source>
        <translation>CSI-Manager</translation>
    </message>
    <message>
        <source>Service Owner</source>
        <translation>Serviceverantwortlicher (Service Owner)</translation>
    </message>
    <message>
        <source>Problem Manager</source>
        <translation>Problem-Manager</translation>
    </message>
    <message>
        <source>Operations Manager</source>
        <translation>Betriebsleitung</translation>
    </message>
    <message>
        <source>Service Analyst</source>
        <translation>Service-Analyst</translation>
    </message>
    <message>
        <source>Maintain the register</source>
        <translation>Register pflegen</translation>
    </message>
    <message>
        <source>Accept and prioritise improvements</source>
        <translation>Verbesserungen annehmen und priorisieren</translation>
    </message>
    <message>
        <source>Fund improvements</source>
        <translation>Verbesserungen finanzieren</translation>
    </message>
    <message>
        <source>Deliver improvements</source>
        <translation>Verbesserungen liefern</translation>
    </message>
    <message>
        <source>Verify the benefit</source>
        <translation>Nutzen verifizieren</translation>
    </message>
    <message>
        <source>Run service reviews</source>
        <translation>Service-Reviews durchführen</translation>
    </message>
    <message>
        <source>Run post-incident reviews</source>
        <translation>Post-Incident-Reviews durchführen</translation>
    </message>
    <message>
        <source>Track PIR actions to closure</source>
        <translation>PIR-Maßnahmen bis zum Abschluss verfolgen</translation>
    </message>
    <message>
        <source>Hold the ring-fenced time</source>
        <translation>Reservierte Zeit halten</translation>
    </message>
    <message>
        <source>Keep the definitions of metrics</source>
        <translation>Definitionen der Kennzahlen pflegen</translation>
    </message>
    <message>
        <source>Publish the evidence pack</source>
        <translation>Nachweismappe veröffentlichen</translation>
    </message>
    <message>
        <source>Review how improvement performs</source>
        <translation>Prüfen, wie die Verbesserung wirkt</translation>
    </message>
</context>
<context>
    <name>Ratchet::ActionEntry</name>
    <message>
        <source>owner: %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>owner: nobody yet, @name gives one</source>
        <translation>verantwortlich: noch niemand, @Name gibt jemanden an</translation>
    </message>
    <message>
        <source>owner: nobody is called &quot;%1&quot;, Return asks</source>
        <translation>verantwortlich: niemand heißt „%1“, die Eingabetaste fragt</translation>
    </message>
    <message>
        <source>owner: &quot;%1&quot; may be several, Return asks</source>
        <translation>verantwortlich: „%1“ können mehrere sein, die Eingabetaste fragt</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>fällig: %1</translation>
    </message>
    <message>
        <source>due: %1, four weeks after the review</source>
        <translation>fällig: %1, vier Wochen nach dem Review</translation>
    </message>
    <message>
        <source>due: no date</source>
        <translation>fällig: kein Datum</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Wer ist gemeint?</translation>
    </message>
    <message>
        <source>Nobody in the register is called &quot;%1&quot;.</source>
        <translation>Niemand im Register heißt „%1“.</translation>
    </message>
    <message>
        <source>Nobody, or not one person only, is called &quot;%1&quot;. Near it are:</source>
        <translation>Niemand oder nicht nur eine Person heißt „%1“. Ähnlich sind:</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Zurück zur Zeile</translation>
    </message>
    <message>
        <source>owner: %1?, Return asks</source>
        <translation>verantwortlich: %1?, Eingabe fragt</translation>
    </message>
    <message>
        <source>Nobody: it belongs to the title</source>
        <translation>Niemand: Es gehört zum Titel</translation>
    </message>
</context>
<context>
    <name>Ratchet::AdherenceDialog</name>
    <message>
        <source>Adherence of other dates</source>
        <translation>Einhaltung anderer Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Datensätze zeigen</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Held by due, both days included and up to the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>Gehaltene von fälligen, beide Tage eingeschlossen und bis zum Stichtag; abgesagte und solche, bevor eine Besprechung zählt, sind nicht fällig.</translation>
    </message>
</context>
<context>
    <name>Ratchet::AgendaCard</name>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Respond…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Record escalations</source>
        <translation>Eskalationen festhalten</translation>
    </message>
    <message>
        <source>Respond to %1</source>
        <translation>Auf %1 antworten</translation>
    </message>
    <message>
        <source>Writes down every step of escalation that is reached</source>
        <translation>Hält jede erreichte Eskalationsstufe fest</translation>
    </message>
    <message>
        <source>Writes down what is done about it</source>
        <translation>Hält fest, was dagegen getan wird</translation>
    </message>
</context>
<context>
    <name>Ratchet::AnswerTableView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::ArtefactTabs</name>
    <message>
        <source>Artefact as chart and tables</source>
        <translation>Artefakt als Diagramm und Tabellen</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>Reiter davor</translation>
    </message>
    <message>
        <source>Tabs after</source>
        <translation>Reiter danach</translation>
    </message>
</context>
<context>
    <name>Ratchet::ArtefactsView</name>
    <message numerus="yes">
        <source>%Ln artefact(s)</source>
        <translation>
            <numerusform>%Ln Artefakt</numerusform>
            <numerusform>%Ln Artefakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none is stale</source>
        <translation>keines ist veraltet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln veraltet</numerusform>
            <numerusform>%Ln veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>No artefact yet. List what proves your answers – the register, the review template, the capacity plan, the matrix, the calendar – with who keeps it and how often it has to be looked at.</source>
        <translation>Noch kein Artefakt. Führen Sie auf, was Ihre Antworten belegt – das Register, die Review-Vorlage, den Kapazitätsplan, die Matrix, den Kalender –, mit wer es pflegt und wie oft es anzusehen ist.</translation>
    </message>
    <message>
        <source>%1 was reviewed</source>
        <translation>%1 wurde geprüft</translation>
    </message>
    <message>
        <source>Reviewed toda&amp;y</source>
        <translation>Heute geprü&amp;ft</translation>
    </message>
    <message>
        <source>&amp;New artefact</source>
        <translation>&amp;Neues Artefakt</translation>
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
        <translation>Es nimmt teil: %1</translation>
    </message>
    <message>
        <source>Nobody holds: %1</source>
        <translation>Niemand hat inne: %1</translation>
    </message>
    <message>
        <source>Nobody takes part yet: name a chair or roles.</source>
        <translation>Noch nimmt niemand teil: Nennen Sie Vorsitz oder Rollen.</translation>
    </message>
</context>
<context>
    <name>Ratchet::BoardModel</name>
    <message>
        <source>✕ overdue %1</source>
        <translation>✕ überfällig %1</translation>
    </message>
    <message>
        <source>◷ due %1</source>
        <translation>◷ fällig %1</translation>
    </message>
    <message>
        <source>✕ no owner</source>
        <translation>✕ ohne Verantwortliche</translation>
    </message>
    <message>
        <source>✕ unfunded</source>
        <translation>✕ nicht finanziert</translation>
    </message>
    <message>
        <source>▮ stalled</source>
        <translation>▮ festgefahren</translation>
    </message>
</context>
<context>
    <name>Ratchet::BoardView</name>
    <message>
        <source>Improvements: %1</source>
        <translation>Verbesserungen: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no improvement</source>
        <translation>%1: keine Verbesserung</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %Ln improvement(s) in progress; its limit is %2. Finish something first, or go on knowingly.</source>
        <translation>
            <numerusform>%1 hätte %Ln Verbesserung in Arbeit; die Obergrenze ist %2. Schließen Sie erst etwas ab, oder gehen Sie wissentlich weiter.</numerusform>
            <numerusform>%1 hätte %Ln Verbesserungen in Arbeit; die Obergrenze ist %2. Schließen Sie erst etwas ab, oder gehen Sie wissentlich weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of work in progress</source>
        <translation>Obergrenze für laufende Arbeit</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>Trotzdem verschieben</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
</context>
<context>
    <name>Ratchet::BulkEditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Apply to all</source>
        <translation>Auf &amp;alle anwenden</translation>
    </message>
    <message>
        <source>Tick the fields that are to be set.</source>
        <translation>Kreuzen Sie die Felder an, die gesetzt werden sollen.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceActions</name>
    <message>
        <source>&amp;What was shown</source>
        <translation>W&amp;as gezeigt wurde</translation>
    </message>
    <message>
        <source>E&amp;dit ceremony…</source>
        <translation>Regelter&amp;min bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;New ceremony…</source>
        <translation>&amp;Neuer Regeltermin …</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>Kalender &amp;importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport the calendar…</source>
        <translation>Kalender e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Cadence.ics</source>
        <translation>Kadenz.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>Der Kalender wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Written to %1. Calendars that import it again update what they have.</source>
        <translation>Geschrieben nach %1. Kalender, die ihn erneut importieren, aktualisieren ihre Termine.</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Agenda %1 %2.pdf</source>
        <translation>Tagesordnung %1 %2.pdf</translation>
    </message>
    <message>
        <source>Print the agenda sheet</source>
        <translation>Tagesordnung drucken</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Without an answer its events are left out.</source>
        <translation>Ohne Antwort werden ihre Termine ausgelassen.</translation>
    </message>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>&amp;Festhalten …</translation>
    </message>
    <message>
        <source>Agenda s&amp;heet…</source>
        <translation>&amp;Tagesordnung …</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceCalendar</name>
    <message>
        <source>Calendar of ceremonies</source>
        <translation>Kalender der Regeltermine</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute   (CadenceCalendar)</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceModel</name>
    <message>
        <source>no outcome</source>
        <translation>ohne Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Maßnahme</numerusform>
            <numerusform>%Ln Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Regeltermin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <translation>zählt ab %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>slides kept</source>
        <translation>Folien aufbewahrt</translation>
    </message>
    <message>
        <source>Shown at no review</source>
        <translation>Ohne Besprechung gezeigt</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceTiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>adherence: %1 of %Ln due were held</source>
        <translation>
            <numerusform>Einhaltung: %1 von %Ln fälligen fand statt</numerusform>
            <numerusform>Einhaltung: %1 von %Ln fälligen fanden statt</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions and closed actions an hour</source>
        <translation>Entscheidungen und geschlossene Maßnahmen je Stunde</translation>
    </message>
    <message>
        <source>Decisions recorded and actions of these reviews closed in those days, by the hours that the reviews took: %1 and %2 in %3 hours.</source>
        <translation>Festgehaltene Entscheidungen und in diesen Tagen geschlossene Maßnahmen dieser Reviews, durch die Stunden der Reviews: %1 und %2 in %3 Stunden.</translation>
    </message>
    <message numerus="yes">
        <source>carried over: %1 of %Ln open action(s)</source>
        <translation>
            <numerusform>mitgeschleppt: %1 von %Ln offenen Maßnahme</numerusform>
            <numerusform>mitgeschleppt: %1 von %Ln offenen Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions that the latest review of each ceremony left open, and how many of them an earlier review had raised.</source>
        <translation>Maßnahmen, die das letzte Review jedes Regeltermins offen ließ, und wie viele davon ein früheres erfasst hatte.</translation>
    </message>
    <message numerus="yes">
        <source>somebody accountable present: %1 of %Ln review(s)</source>
        <translation>
            <numerusform>Verantwortliche anwesend: %1 von %Ln Review</numerusform>
            <numerusform>Verantwortliche anwesend: %1 von %Ln Reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews attended by the holder of a required role that is accountable in the RACI matrix; where none is, by the chair.</source>
        <translation>Reviews, an denen jemand mit einer geforderten, in der RACI-Matrix rechenschaftspflichtigen Rolle teilnahm; wo es keine gibt, die Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln review(s))</source>
        <translation>
            <numerusform>%1 (%Ln Review)</numerusform>
            <numerusform>%1 (%Ln Reviews)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>has become a ritual</source>
        <translation>wurde zum Ritual</translation>
    </message>
    <message>
        <source>became a ritual: %1</source>
        <translation>wurde zum Ritual: %1</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews, three or more in a row, were held without a decision or an action.</source>
        <translation>Regeltermine, deren letzte Reviews, drei oder mehr in Folge, ohne Entscheidung oder Maßnahme stattfanden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Respond…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Respond to the finding of %1</source>
        <translation>Auf den Befund zu %1 antworten</translation>
    </message>
    <message>
        <source>Held by due, in the 92 days that end with the reporting date. Cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>Gehaltene von fälligen, in den 92 Tagen, die mit dem Stichtag enden. Abgesagte und solche, bevor eine Besprechung zählt, sind nicht fällig.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceView</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Ceremonies shown</source>
        <translation>Gezeigte Regeltermine</translation>
    </message>
    <message>
        <source>Dates of the time shown</source>
        <translation>Termine der gezeigten Zeit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No ceremony yet</source>
        <translation>Noch kein Regeltermin</translation>
    </message>
    <message>
        <source>A rhythm needs reviews that recur: a board, a service review, a metric review, an executive review. Add one, or bring in the calendar that you have.</source>
        <translation>Ein Rhythmus braucht Reviews, die wiederkehren: Board, Service-Review, Kennzahlen-Review, Leitungs-Review. Legen Sie eines an, oder holen Sie den Kalender herein, den Sie haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ceremony(ies)</source>
        <translation>
            <numerusform>%Ln Regeltermin</numerusform>
            <numerusform>%Ln Regeltermine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <translation>%1 · nächste: %2, %3</translation>
    </message>
    <message>
        <source>All ceremonies</source>
        <translation>Alle Regeltermine</translation>
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
        <source>%1, at %2 · chair: %3</source>
        <translation>%1, um %2 · Leitung: %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, all day · chair: %2</source>
        <translation>%1, ganztägig · Leitung: %2</translation>
    </message>
    <message>
        <source>%1 · counts from %2</source>
        <translation>%1 · zählt ab %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::CalendarDialog</name>
    <message>
        <source>Import a calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>&amp;Leave out the events that cannot be taken</source>
        <translation>Termine &amp;weglassen, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · ein Export aus %2</translation>
    </message>
    <message>
        <source>Calendar &quot;%1&quot; imported</source>
        <translation>Kalender „%1“ importiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityActions</name>
    <message>
        <source>&amp;Book a raid…</source>
        <translation>Entnahme b&amp;uchen …</translation>
    </message>
    <message>
        <source>Add a &amp;team…</source>
        <translation>&amp;Team hinzufügen …</translation>
    </message>
    <message>
        <source>Fro&amp;m a timesheet…</source>
        <translation>Aus einer &amp;Zeiterfassung …</translation>
    </message>
    <message>
        <source>What is shown cannot be changed.</source>
        <translation>Was gezeigt wird, kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is no team yet that hours could be of. Add a team first.</source>
        <translation>Es gibt noch kein Team, dem Stunden gehören könnten. Legen Sie zuerst ein Team an.</translation>
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
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Copy hours</source>
        <translation>Stunden &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste hours</source>
        <translation>Stunden &amp;einfügen</translation>
    </message>
    <message>
        <source>Hours of teams by month</source>
        <translation>Stunden der Teams nach Monat</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>A sum is computed, nothing can be put there.</source>
        <translation>Eine Summe wird berechnet, dort kann nichts stehen.</translation>
    </message>
    <message>
        <source>The register has several rows for this team and month. Delete all but one of them in the table of allocations.</source>
        <translation>Das Register hat mehrere Zeilen für dieses Team und diesen Monat. Löschen Sie alle bis auf eine in der Tabelle der Zuteilungen.</translation>
    </message>
    <message>
        <source>Hours are not below zero.</source>
        <translation>Stunden sind nicht unter null.</translation>
    </message>
    <message numerus="yes">
        <source>Capacity: %Ln cell(s)</source>
        <translation>
            <numerusform>Kapazität: %Ln Zelle</numerusform>
            <numerusform>Kapazität: %Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 → %5</source>
        <translation>%1 von %2, %3: %4 → %5</translation>
    </message>
    <message>
        <source>No team is called &quot;%1&quot;.</source>
        <translation>Kein Team heißt „%1“.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityView</name>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>Raids</source>
        <translation>Entnahmen</translation>
    </message>
    <message>
        <source>Raids beside the plan</source>
        <translation>Entnahmen neben dem Plan</translation>
    </message>
    <message>
        <source>Which hours</source>
        <translation>Welche Stunden</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>Tagesgeschäft</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation>Verfügbare Stunden</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Alle Stunden</translation>
    </message>
    <message>
        <source>Planned or used</source>
        <translation>Geplant oder genutzt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Planned and used</source>
        <translation>Geplant und genutzt</translation>
    </message>
    <message>
        <source>&amp;Source of the month</source>
        <translation>&amp;Quelle des Monats</translation>
    </message>
    <message>
        <source>Says for every team where the hours used in the month of the current cell come from.</source>
        <translation>Sagt für jedes Team, woher die genutzten Stunden im Monat der aktuellen Zelle kommen.</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Einen Monat früher</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Einen Monat später</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>Gezeigte Monate</translation>
    </message>
    <message>
        <source>No team yet. Add the teams that support your services; then type or paste the hours they have, plan for improvement and use, month by month.</source>
        <translation>Noch kein Team. Legen Sie die Teams an, die Ihre Services betreuen; dann tippen oder fügen Sie Monat für Monat ein, welche Stunden sie haben, für Verbesserung planen und nutzen.</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Team hinzufügen …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Choose a cell of the month first</source>
        <translation>Wählen Sie zuerst eine Zelle des Monats</translation>
    </message>
    <message>
        <source>%1, all teams: %2</source>
        <translation>%1, alle Teams: %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Ratchet::CarryOverDialog</name>
    <message>
        <source>Carry over to other services</source>
        <translation>Auf andere Services übertragen</translation>
    </message>
    <message>
        <source>Each chosen service gets an improvement of its own, owned by the owner of the service, with a claim of its own on a metric of its own. What worked here has to prove itself there.</source>
        <translation>Jeder gewählte Service erhält eine eigene Verbesserung, die dem Eigner des Service gehört, mit einem eigenen Anspruch auf eine eigene Kennzahl. Was hier gewirkt hat, muss sich dort beweisen.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Every other live service has a copy of it already.</source>
        <translation>Jeder andere aktive Service hat bereits eine Kopie davon.</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>Ü&amp;bertragen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry over to %Ln</source>
        <translation>
            <numerusform>Auf %Ln ü&amp;bertragen</numerusform>
            <numerusform>Auf %Ln ü&amp;bertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 is carried over to %Ln service(s)</source>
        <translation>
            <numerusform>%1 wird auf %Ln Service übertragen</numerusform>
            <numerusform>%1 wird auf %Ln Services übertragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ChainView</name>
    <message numerus="yes">
        <source>%1 (%Ln day(s))</source>
        <extracomment>A lesson, or a review without one, and how long ago its review was held</extracomment>
        <translation>
            <numerusform>%1 (%Ln Tag)</numerusform>
            <numerusform>%1 (%Ln Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ %1:</source>
        <translation>✕ %1:</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>alle %Ln</numerusform>
            <numerusform>alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>○ %1:</source>
        <translation>○ %1:</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChangeLogModel</name>
    <message>
        <source>Ledger hash %1</source>
        <translation>Hash des Änderungsbuchs %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChangeLogPage</name>
    <message>
        <source>Show the register after this change</source>
        <translation>Register nach dieser Änderung anzeigen</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsbuch</translation>
    </message>
    <message>
        <source>Find by author or words</source>
        <translation>Nach Autor oder Wörtern suchen</translation>
    </message>
    <message>
        <source>Find in the change log</source>
        <translation>Im Änderungsbuch suchen</translation>
    </message>
    <message>
        <source>Changes, latest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Edits of the chosen change</source>
        <translation>Bearbeitungen der gewählten Änderung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>That state cannot be shown</source>
        <translation>Dieser Stand kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Each change is sealed with the hash of the one before it. Changes so far: %1.</source>
        <translation>Jede Änderung ist mit dem Hash der vorherigen versiegelt. Änderungen bisher: %1.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChartView</name>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChartZoom</name>
    <message>
        <source>Arrows read the points, Z or Esc goes back.</source>
        <translation>Pfeile lesen die Punkte, Z oder Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChildrenList</name>
    <message>
        <source>Below it (%1)</source>
        <translation>Darunter (%1)</translation>
    </message>
    <message>
        <source>The first %1 are listed; the sums are of all.</source>
        <translation>Die ersten %1 sind aufgeführt; die Summen gelten für alle.</translation>
    </message>
    <message>
        <source>✕ The parents form a circle: who stands in it twice is counted once.</source>
        <translation>✕ Die übergeordneten Verbesserungen bilden einen Kreis: Was doppelt darin steht, wird einmal gezählt.</translation>
    </message>
    <message>
        <source>All below it</source>
        <translation>Alle darunter</translation>
    </message>
    <message>
        <source>With %1 itself</source>
        <translation>Mit %1 selbst</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % erledigt</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>brought %1</source>
        <translation>brachte %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no plan, no money</source>
        <translation>kein Plan, kein Geld</translation>
    </message>
</context>
<context>
    <name>Ratchet::ClaimPicker</name>
    <message>
        <source>Baseline from</source>
        <translation>Basislinie von</translation>
    </message>
    <message>
        <source>Baseline to</source>
        <translation>Basislinie bis</translation>
    </message>
    <message>
        <source>Intervention on</source>
        <translation>Maßnahme am</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>Ratchet::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, the ticked ones are shown in this order</source>
        <translation>Spalten; die angekreuzten werden in dieser Reihenfolge angezeigt</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>Ratchet::Comparison</name>
    <message>
        <source>That day cannot be compared with</source>
        <translation>Mit diesem Tag lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>not known on %1</source>
        <translation>am %1 nicht bekannt</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <translation>unverändert seit %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 · was %2</source>
        <translation>%1 · war %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::CurrencyRates</name>
    <message>
        <source>Multiply by %1</source>
        <translation>Mit %1 multiplizieren</translation>
    </message>
    <message>
        <source>What amounts in %1 become</source>
        <translation>Was aus Beträgen in %1 wird</translation>
    </message>
    <message>
        <source>Choose, or write a rate</source>
        <translation>Auswählen oder einen Kurs schreiben</translation>
    </message>
    <message>
        <source>Take the numbers as they are</source>
        <translation>Zahlen nehmen, wie sie sind</translation>
    </message>
    <message>
        <source>Leave the cells empty</source>
        <translation>Zellen leer lassen</translation>
    </message>
</context>
<context>
    <name>Ratchet::DayEdit</name>
    <message>
        <source>&quot;%1&quot; is no date that is possible here, such as %2.</source>
        <translation>„%1“ ist kein Datum, das hier möglich ist, wie %2.</translation>
    </message>
</context>
<context>
    <name>Ratchet::DayHandle</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::DecisionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::DetailPane</name>
    <message>
        <source>Tabs after</source>
        <translation>Reiter danach</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>Reiter davor</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Wählen Sie eine Zeile, um alles dazu zu sehen.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Plan and funding</source>
        <translation>Plan und Finanzierung</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>Vom Auslöser bis zur Kontrolle</translation>
    </message>
    <message>
        <source>%1 % of the plan is done.</source>
        <translation>%1 % des Plans sind erledigt.</translation>
    </message>
</context>
<context>
    <name>Ratchet::Document</name>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <extracomment>%1 a field, %2 a record, %3 and %4 the field&apos;s text before and after</extracomment>
        <translation>%1 von %2: %3 → %4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Register created</source>
        <translation>Register angelegt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>%1 cannot come back: it is there already, or what it belongs to is gone. Restore that first.</source>
        <translation>%1 kann nicht zurückkehren: Der Datensatz ist bereits vorhanden, oder das, wozu er gehört, fehlt. Stellen Sie zuerst dieses wieder her.</translation>
    </message>
    <message>
        <source>The claim is registered: a change of it needs a reason.</source>
        <translation>Die Zusage ist registriert: Eine Änderung braucht einen Grund.</translation>
    </message>
    <message>
        <source>Another change is being written. Nothing was changed.</source>
        <translation>Eine andere Änderung wird gerade geschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It needs a reason. Nothing was changed.</source>
        <translation>Es braucht einen Grund. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file of the register was replaced outside this program. What was open is now in %1; this change is not: make it again.</source>
        <translation>Die Datei des Registers wurde außerhalb dieses Programms ersetzt. Was offen war, steht jetzt in %1; diese Änderung nicht: Bitte wiederholen.</translation>
    </message>
    <message>
        <source>The file of the register was replaced, moved or deleted outside this program. What was changed here is not in it.</source>
        <translation>Die Datei des Registers wurde außerhalb dieses Programms ersetzt, verschoben oder gelöscht. Was hier geändert wurde, steht nicht darin.</translation>
    </message>
</context>
<context>
    <name>Ratchet::DueActions</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Due dates of %1</source>
        <comment>name of a file</comment>
        <translation>Termine von %1</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>&amp;E-Mail schreiben</translation>
    </message>
    <message>
        <source>&amp;Save dates…</source>
        <translation>&amp;Termine speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Save the dates of &amp;all…</source>
        <translation>Termine &amp;aller speichern …</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program, with the list as its text</source>
        <translation>Öffnet einen Entwurf in Ihrem E-Mail-Programm, mit der Liste als Text</translation>
    </message>
    <message>
        <source>Writes a calendar file (.ics) with the due dates</source>
        <translation>Schreibt eine Kalenderdatei (.ics) mit den Terminen</translation>
    </message>
    <message>
        <source>Writes a calendar file (.ics) for each owner into a folder</source>
        <translation>Schreibt für jede verantwortliche Person eine Kalenderdatei (.ics) in einen Ordner</translation>
    </message>
    <message>
        <source>Nobody owns these, so there is nobody to write to. Give each an owner.</source>
        <translation>Niemand ist dafür verantwortlich, also gibt es niemanden, dem man schreiben könnte. Geben Sie jedem Eintrag eine verantwortliche Person.</translation>
    </message>
    <message>
        <source>%1 has left. Give each of these another owner.</source>
        <translation>%1 ist ausgeschieden. Geben Sie jedem dieser Einträge eine andere verantwortliche Person.</translation>
    </message>
    <message>
        <source>The register holds no e-mail address of %1.</source>
        <translation>Das Register enthält keine E-Mail-Adresse von %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address to which a draft can be made.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, an die ein Entwurf gerichtet werden kann.</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>No mail program could be opened. The list can be copied instead.</source>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden. Stattdessen kann die Liste kopiert werden.</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>Der Kalender wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Save dates</source>
        <translation>Termine speichern</translation>
    </message>
    <message>
        <source>Written to %1. Calendars that import it again update what they have.</source>
        <translation>Geschrieben nach %1. Kalender, die ihn erneut importieren, aktualisieren ihre Termine.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save the dates of all</source>
        <translation>Termine aller speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar file(s) in that folder will be replaced.</source>
        <translation>
            <numerusform>%Ln Kalenderdatei in diesem Ordner wird ersetzt.</numerusform>
            <numerusform>%Ln Kalenderdateien in diesem Ordner werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar file(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Kalenderdatei nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Kalenderdateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;heet to fill in…</source>
        <translation>&amp;Bogen zum Ausfüllen …</translation>
    </message>
    <message>
        <source>Makes a workbook (.xlsx) with their open work, to be filled in and sent back</source>
        <translation>Erstellt eine Arbeitsmappe (.xlsx) mit der offenen Arbeit, zum Ausfüllen und Zurücksenden</translation>
    </message>
</context>
<context>
    <name>Ratchet::DueView</name>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Nothing is due in that time. Open actions with a due date, improvements with a target date, and their milestones and tasks stand here by owner.</source>
        <translation>In dieser Zeit ist nichts fällig. Offene Maßnahmen mit Termin, Verbesserungen mit Zieldatum und deren Meilensteine und Aufgaben stehen hier nach Verantwortlichen.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>Der nächste Tag (%Ln)</numerusform>
            <numerusform>Die nächsten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: %2 overdue, %3 within a week, %4 later</source>
        <extracomment>as of %1: %2, %3 and %4 count pieces of work</extracomment>
        <translation>Zum %1: %2 überfällig, %3 binnen einer Woche, %4 später</translation>
    </message>
</context>
<context>
    <name>Ratchet::EvidencePage</name>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Figures and how they are computed</source>
        <translation>Zahlen und ihre Berechnung</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export as evidence…</source>
        <translation>Als Nachweis exportieren …</translation>
    </message>
    <message>
        <source>Working out the answers…</source>
        <translation>Antworten werden ermittelt …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 Artefact: %2.</source>
        <translation>%1 Artefakt: %2.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Present slides</source>
        <translation>Folien vorführen</translation>
    </message>
    <message>
        <source>✕ Nobody to ask</source>
        <translation>✕ Niemand zu fragen</translation>
    </message>
</context>
<context>
    <name>Ratchet::FieldEditor</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Ratchet::FieldMenu</name>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
</context>
<context>
    <name>Ratchet::FigureTile</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::FileKeeper</name>
    <message>
        <source>What you have here, with what you just changed, is in %1 and open: go on as you did.</source>
        <translation>Was Sie hier haben, samt der letzten Änderung, steht in %1 und ist offen: Arbeiten Sie weiter wie bisher.</translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation>Andere Fassung öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you see is complete. As long as it stays open nothing is lost, and the next change saves it anew.</source>
        <translation>Was Sie sehen, ist vollständig. Solange es offen bleibt, geht nichts verloren, und die nächste Änderung speichert es neu.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Dort wieder speichern</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Both versions stay: whatever is open here and not in that file is saved as a file of its own.</source>
        <translation>Beide Fassungen bleiben: Was hier offen ist und nicht in jener Datei steht, wird als eigene Datei gespeichert.</translation>
    </message>
    <message>
        <source>Go on with mine in a copy</source>
        <translation>Mit meiner in einer Kopie weiterarbeiten</translation>
    </message>
    <message>
        <source>Your version is kept</source>
        <translation>Ihre Fassung ist aufgehoben</translation>
    </message>
    <message>
        <source>It is in %1, with all its changes.</source>
        <translation>Sie steht in %1, mit allen Änderungen.</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>Die Kopie wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The history is lost</source>
        <translation>Der Verlauf ist verloren</translation>
    </message>
    <message>
        <source>%1 holds all that was open, but no file holds the changes of before. Look for them in the backups beside the register.</source>
        <translation>%1 enthält alles, was offen war, aber keine Datei enthält die früheren Änderungen. Suchen Sie sie in den Sicherungen neben dem Register.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Die Kopie wird geschrieben …</translation>
    </message>
    <message>
        <source>The copy is written</source>
        <translation>Die Kopie ist geschrieben</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Every change is in the register&apos;s own file all the same.</source>
        <translation>Jede Änderung steht dennoch in der Datei des Registers selbst.</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <translation>Die Sicherung wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
    <message>
        <source>What is open here is in no file. It can be saved as %1.</source>
        <translation>Was hier offen ist, steht in keiner Datei. Es kann als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you have here is in %1 and open, without what you changed last: make that again. The history of before is in neither file; look for it in the backups beside the register.</source>
        <translation>Was Sie hier haben, ist in %1 und geöffnet, ohne Ihre letzte Änderung: Machen Sie sie noch einmal. Die Historie davor ist in keiner der beiden Dateien; suchen Sie sie in den Sicherungen neben dem Register.</translation>
    </message>
    <message>
        <source>Every change is in the register&apos;s own file and in %1 beside it, all the same; keep the two together.</source>
        <translation>Jede Änderung ist trotzdem in der Datei des Registers und in %1 daneben; halten Sie die beiden zusammen.</translation>
    </message>
</context>
<context>
    <name>Ratchet::FilterBar</name>
    <message>
        <source>Find in %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>Every word must be found. A word after ! must not be found. Words in quotes belong together.</source>
        <translation>Jedes Wort muss vorkommen. Ein Wort nach ! darf nicht vorkommen. Wörter in Anführungszeichen gehören zusammen.</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Alles anzeigen (Esc)</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>%1, active filter</source>
        <translation>%1, aktiver Filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certain rows</source>
        <translation>Bestimmte Zeilen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Ratchet::FilterMenu</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: type to narrow</source>
        <translation>
            <numerusform>und %Ln weiterer: tippen, um einzugrenzen</numerusform>
            <numerusform>und %Ln weitere: tippen, um einzugrenzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::FirstStepsCard</name>
    <message>
        <source>Start here</source>
        <translation>Hier anfangen</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Diese Schritte ausblenden</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>step that is done</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>Ratchet::HandoverDialog</name>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Alles davon</translation>
    </message>
    <message>
        <source>Also record that this person leaves; the &amp;first day away is</source>
        <translation>Auch festhalten, dass die Person geht; der &amp;erste Tag danach ist</translation>
    </message>
    <message>
        <source>If %1 left tomorrow</source>
        <translation>Wenn %1 morgen ginge</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Übergeben</translation>
    </message>
    <message>
        <source>What falls vacant</source>
        <translation>Was frei wird</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Hand over &amp;to</source>
        <translation>Ü&amp;bergeben an</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– bitte wählen –</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Erster Tag danach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) would fall vacant.</source>
        <translation>
            <numerusform>%Ln Aufgabe würde frei.</numerusform>
            <numerusform>%Ln Aufgaben würden frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing rests on this person: improvement would continue.</source>
        <translation>Nichts ruht auf dieser Person: Die Verbesserung ginge weiter.</translation>
    </message>
    <message>
        <source>%1 The first is missed on %2: %3 – %4.</source>
        <translation>%1 Die erste wird am %2 vermisst: %3 – %4.</translation>
    </message>
    <message>
        <source>%1 No date says when that would be noticed.</source>
        <translation>%1 Kein Termin zeigt, wann das auffiele.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand over %Ln</source>
        <translation>
            <numerusform>%Ln &amp;übergeben</numerusform>
            <numerusform>%Ln &amp;übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hands over to %2: %3</source>
        <translation>%1 übergibt an %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::HelpDesk</name>
    <message>
        <source>The manual is written</source>
        <translation>Das Handbuch ist geschrieben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The manual was not written</source>
        <translation>Das Handbuch wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Writing the manual…</source>
        <translation>Das Handbuch wird geschrieben …</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Handbuch speichern</translation>
    </message>
    <message>
        <source>Ratchet manual.pdf</source>
        <translation>Ratchet Handbuch.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ratchet::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
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
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportColumns</name>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(Spalte %1)</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>What the words of &quot;%1&quot; mean</source>
        <translation>Was die Wörter von „%1“ bedeuten</translation>
    </message>
    <message>
        <source>Meaning of %1 in %2</source>
        <translation>Bedeutung von %1 in %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>Take the first &amp;suggestion for every open name</source>
        <translation>Für jeden offenen Namen den ersten &amp;Vorschlag nehmen</translation>
    </message>
    <message>
        <source>Together with &quot;%1&quot;</source>
        <translation>Zusammen mit „%1“</translation>
    </message>
    <message>
        <source>Words are scored: %1</source>
        <translation>Wörter zählen: %1</translation>
    </message>
    <message>
        <source>Update those records</source>
        <translation>Diese Datensätze ändern</translation>
    </message>
    <message>
        <source>Add them all as new records</source>
        <translation>Alle als neue Datensätze anlegen</translation>
    </message>
    <message>
        <source>Ask for each</source>
        <translation>Bei jeder fragen</translation>
    </message>
    <message>
        <source>Rows that are nearly called as a record or a row above</source>
        <translation>Zeilen, die fast wie ein Datensatz oder eine Zeile darüber heißen</translation>
    </message>
    <message>
        <source>Names that are nearly known</source>
        <translation>Namen, die beinahe bekannt sind</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Tabellenkalkulationen und Texttabellen (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>There is no row below the headers in %1.</source>
        <translation>Unter den Überschriften steht keine Zeile: %1.</translation>
    </message>
    <message>
        <source>These columns are known: the mapping &quot;%1&quot; is used.</source>
        <translation>Diese Spalten sind bekannt: Die Zuordnung „%1“ wird verwendet.</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <translation>%1 importieren, Quelle: %2</translation>
    </message>
    <message>
        <source>Answer what is still open: it cannot be guessed without the risk of swapping something.</source>
        <translation>Beantworten Sie, was noch offen ist: Es lässt sich nicht erraten, ohne dass womöglich etwas vertauscht wird.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>%1. One undo takes it all back.</source>
        <translation>%1. Ein einziges Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The first row has the headers; they may be called anything. Dates, numbers and words are found out, and where that is not certain you are asked. Nothing is changed before you have seen every row.</source>
        <translation>Die erste Zeile enthält die Überschriften; sie dürfen beliebig lauten. Datumsangaben, Zahlen und Wörter werden erkannt, und wo das nicht sicher ist, werden Sie gefragt. Nichts wird geändert, bevor Sie jede Zeile gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a &amp;file: CSV, Excel or OpenDocument…</source>
        <translation>&amp;Datei wählen: CSV, Excel oder OpenDocument …</translation>
    </message>
    <message>
        <source>Or &amp;paste cells copied from a spreadsheet:</source>
        <translation>Oder aus einer Tabellenkalkulation kopierte Zellen &amp;einfügen:</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet</source>
        <translation>Aus einer Tabellenkalkulation kopierte Zellen</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows that cannot be taken, and import the others</source>
        <translation>Zeilen, die nicht übernommen werden können, aus&amp;lassen und die übrigen importieren</translation>
    </message>
    <message>
        <source>&amp;Keep this mapping as</source>
        <translation>Diese Zuordnung &amp;merken als</translation>
    </message>
    <message>
        <source>A name, e.g. Action log of the service desk; empty: not kept</source>
        <translation>Ein Name, z. B. Maßnahmenliste des Service Desk; leer: nicht gemerkt</translation>
    </message>
    <message>
        <source>Keep this mapping as</source>
        <translation>Diese Zuordnung merken als</translation>
    </message>
    <message>
        <source>1 of 3 · Where the %1 come from</source>
        <translation>1 von 3 · Herkunft der Daten: %1</translation>
    </message>
    <message>
        <source>2 of 3 · What each column is</source>
        <translation>2 von 3 · Was jede Spalte ist</translation>
    </message>
    <message>
        <source>3 of 3 · What will happen</source>
        <translation>3 von 3 · Was geschehen wird</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Next: look at the rows</source>
        <translation>&amp;Weiter: Zeilen ansehen</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>%1 &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird gelesen …</numerusform>
            <numerusform>%Ln Zeilen werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading was cancelled. Nothing was changed.</source>
        <translation>Das Lesen wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No column is &quot;%1&quot; yet, and nothing can be imported without one. Choose it for the column that has it.</source>
        <translation>Noch ist keine Spalte „%1“, und ohne sie kann nichts importiert werden. Bitte bei der Spalte wählen, die sie enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be read</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht lesbar</numerusform>
            <numerusform>%Ln Zeilen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, services and the like are new</source>
        <translation>
            <numerusform>%Ln Person, Service oder dergleichen ist neu</numerusform>
            <numerusform>%Ln Personen, Services und dergleichen sind neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past a gate</source>
        <translation>
            <numerusform>%Ln an einem Tor vorbei</numerusform>
            <numerusform>%Ln an einem Tor vorbei</numerusform>
        </translation>
    </message>
    <message>
        <source>No row says anything: there is nothing to import.</source>
        <translation>Keine Zeile sagt etwas: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>Diese Zeilen &amp;speichern …</translation>
    </message>
    <message>
        <source>Saving the rows…</source>
        <translation>Zeilen werden gespeichert …</translation>
    </message>
    <message>
        <source>Save the rows that cannot be taken</source>
        <translation>Zeilen speichern, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) read as nothing</source>
        <translation>
            <numerusform>%Ln Zelle als nichts gelesen</numerusform>
            <numerusform>%Ln Zellen als nichts gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are those of an export of %1.</source>
        <translation>Diese Spalten sind die eines Exports aus %1.</translation>
    </message>
    <message>
        <source>&amp;Next: choose a file…</source>
        <translation>&amp;Weiter: Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>These rows are &amp;history: records that are there already count as touched on the latest day of their row, as new ones do, and not today</source>
        <translation>Diese Zeilen sind &amp;Historie: Vorhandene Datensätze gelten als zuletzt am jüngsten Tag ihrer Zeile bearbeitet, wie neue auch, und nicht heute</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s) as well that look like a &amp;total or a second table</source>
        <translation>
            <numerusform>%Ln Zeile mitlesen, die wie eine &amp;Summe oder eine zweite Tabelle aussieht</numerusform>
            <numerusform>%Ln Zeilen mitlesen, die wie eine &amp;Summe oder eine zweite Tabelle aussehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns left out: %1 and %Ln more</source>
        <translation>
            <numerusform>Weggelassene Spalten: %1 und %Ln weitere</numerusform>
            <numerusform>Weggelassene Spalten: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) read as another value</source>
        <translation>
            <numerusform>%Ln Zelle als anderer Wert gelesen</numerusform>
            <numerusform>%Ln Zellen als andere Werte gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportGates</name>
    <message>
        <source>Who a&amp;nswers for gains without proof</source>
        <translation>Wer für Gewinne ohne &amp;Nachweis einsteht</translation>
    </message>
    <message>
        <source>Take them, with the gap on record</source>
        <translation>Übernehmen, Lücke festhalten</translation>
    </message>
    <message>
        <source>Refuse them</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Take them with a reason</source>
        <translation>Mit einem Grund übernehmen</translation>
    </message>
    <message>
        <source>Rows past a gate</source>
        <translation>Zeilen an einem Tor vorbei</translation>
    </message>
    <message>
        <source>Reason for the rows past a gate</source>
        <translation>Grund für die Zeilen an einem Tor vorbei</translation>
    </message>
    <message>
        <source>The reason, for the history and where the record has a place for it</source>
        <translation>Der Grund, für den Verlauf und wo der Datensatz einen Platz dafür hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would bring a record past a gate without what it asks. Which, stands in their line.</source>
        <translation>
            <numerusform>%Ln Zeile brächte einen Datensatz an einem Tor vorbei, ohne was es verlangt. Was fehlt, steht in der Zeile.</numerusform>
            <numerusform>%Ln Zeilen brächten einen Datensatz an einem Tor vorbei, ohne was es verlangt. Was fehlt, steht in der Zeile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportPreview</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Only: past a gate</source>
        <translation>Nur: an einem Tor vorbei</translation>
    </message>
    <message>
        <source>&amp;Field by field</source>
        <translation>&amp;Feld für Feld</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Update and add</source>
        <translation>Aktualisieren und neu anlegen</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>Nur aktualisieren</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Nur neu anlegen</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>What will happen, row by row</source>
        <translation>Was geschehen wird, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Blank cells keep what is there.</source>
        <translation>Leere Zellen lassen stehen, was da ist.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr …</translation>
    </message>
    <message>
        <source>All columns that are left out, and all that is to be said of the file</source>
        <translation>Alle weggelassenen Spalten und alles, was zur Datei zu sagen ist</translation>
    </message>
    <message>
        <source>Of a single row: its context menu, or the Delete key</source>
        <translation>Für eine einzelne Zeile: ihr Kontextmenü oder die Taste Entf</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln unreadable cell(s) em&amp;pty</source>
        <translation>
            <numerusform>%Ln &amp;unlesbare Zelle leer lassen</numerusform>
            <numerusform>%Ln &amp;unlesbare Zellen leer lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave &quot;%1&quot; empty</source>
        <translation>„%1“ leer lassen</translation>
    </message>
    <message>
        <source>All that is said of the current row</source>
        <translation>Alles zur aktuellen Zeile</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>stays; the file says %1</source>
        <translation>bleibt; in der Datei steht %1</translation>
    </message>
    <message>
        <source>Record, or what it holds</source>
        <translation>Datensatz, oder was er enthält</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Was sich ändert, oder warum nicht</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Tick it to take it.</source>
        <translation>Anhaken, um ihn zu übernehmen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>header of a column: why its cell cannot be read</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImprovementPrint</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>The record of the chosen improvement as a PDF</source>
        <translation>Der Datensatz der gewählten Verbesserung als PDF</translation>
    </message>
    <message>
        <source>Print the improvement</source>
        <translation>Verbesserung drucken</translation>
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
        <translation>Was in „%1“ eingetippt oder geändert wurde, ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Ratchet::MainMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export a whole list</source>
        <translation>Ganze Liste e&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Import &amp;by kind</source>
        <translation>Importieren nach &amp;Art</translation>
    </message>
</context>
<context>
    <name>Ratchet::MainWindow</name>
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
        <source>&amp;New register…</source>
        <translation>&amp;Neues Register …</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>Register ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>Register s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Verify the ledger</source>
        <translation>Änderungsbuch &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Reporting &amp;date and earlier states…</source>
        <translation>S&amp;tichtag und frühere Stände …</translation>
    </message>
    <message>
        <source>Back to the &amp;present</source>
        <translation>Zurück zur Gegen&amp;wart</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Theme: follow the &amp;system</source>
        <translation>Design: wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Design: &amp;hell</translation>
    </message>
    <message>
        <source>Open the de&amp;monstration</source>
        <translation>De&amp;monstration öffnen</translation>
    </message>
    <message>
        <source>Theme: da&amp;rk</source>
        <translation>Design: d&amp;unkel</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Kopie speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>S&amp;maller texts</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>Texts of &amp;usual size</source>
        <translation>&amp;Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast, light</source>
        <translation>Design: hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>Theme: high c&amp;ontrast, dark</source>
        <translation>Design: hoher K&amp;ontrast, dunkel</translation>
    </message>
    <message>
        <source>Prin&amp;t the list…</source>
        <translation>Liste &amp;drucken…</translation>
    </message>
    <message>
        <source>Lar&amp;ger texts</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
</context>
<context>
    <name>Ratchet::MergeDialog</name>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Nichts bezieht sich darauf.</translation>
    </message>
    <message>
        <source>Moved with it: %1.</source>
        <translation>Mit umgehängt: %1.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes, and what refers to it is moved to the one that you choose. That one keeps its name and takes what it lacks. The history keeps both; one undo takes it all back.</source>
        <translation>„%1“ entfällt, und was sich darauf bezieht, geht an den Eintrag über, den Sie wählen. Dieser behält seinen Namen und übernimmt, was ihm fehlt. Der Verlauf behält beide; ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Merge it into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Choose the one that stays.</source>
        <translation>Wählen Sie, was bleibt.</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricList</name>
    <message>
        <source>Find in metrics</source>
        <translation>Kennzahlen durchsuchen</translation>
    </message>
    <message>
        <source>Certain metrics</source>
        <translation>Bestimmte Kennzahlen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No metric yet. A metric shows whether an improvement worked: bring readings in from a spreadsheet or a ticket export, or make a metric and type them.</source>
        <translation>Noch keine Kennzahl. Eine Kennzahl zeigt, ob eine Verbesserung gewirkt hat: Holen Sie Messwerte aus einer Tabelle oder einem Ticket-Export, oder legen Sie eine Kennzahl an und tippen Sie sie ein.</translation>
    </message>
    <message>
        <source>No metric is like this. Clear the search and the filters to see all.</source>
        <translation>Keine Kennzahl ist so. Leeren Sie Suche und Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricListActions</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting the list…</source>
        <translation>Die Liste wird exportiert …</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricListModel</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Gegen das Ziel</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Verbessert sich</translation>
    </message>
    <message>
        <source>Faded or worse</source>
        <translation>Verblasst oder schlechter</translation>
    </message>
    <message>
        <source>Nobody steers</source>
        <translation>Niemand steuert</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Uptime only</source>
        <translation>Nur Verfügbarkeit</translation>
    </message>
    <message>
        <source>older than two periods</source>
        <translation>älter als zwei Perioden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Of concern</source>
        <translation>Bedenklich</translation>
    </message>
    <message>
        <source>Misses the target</source>
        <translation>Verfehlt den Zielwert</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricView</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>Add &amp;readings…</source>
        <translation>&amp;Messwerte erfassen …</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>Quarter on quarter</source>
        <translation>Quartal für Quartal</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>‹ All metrics</source>
        <translation>‹ Alle Kennzahlen</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Regelkarte</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>Spannweiten</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>Verlaufsdiagramm</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Alle Messwerte</translation>
    </message>
    <message numerus="yes">
        <source>Latest %Ln reading(s)</source>
        <translation>
            <numerusform>Letzter %Ln Messwert</numerusform>
            <numerusform>Letzte %Ln Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>In the chart: + and − zoom, Page Up and Page Down move, 0 shows everything; Ctrl and the wheel zoom as well.</source>
        <translation>Im Diagramm: + und − zoomen, Bild auf und Bild ab blättern, 0 zeigt alles; auch Strg mit dem Mausrad zoomt.</translation>
    </message>
    <message>
        <source>A part of them</source>
        <translation>Ein Teil davon</translation>
    </message>
    <message>
        <source>Nobody steers this metric</source>
        <translation>Niemand steuert diese Kennzahl</translation>
    </message>
    <message>
        <source>Link the improvement that is meant to move it, with the day on which it takes effect. Then its readings are compared with those before.</source>
        <translation>Verknüpfen Sie die Verbesserung, die sie bewegen soll, mit dem Tag, an dem sie wirkt. Dann werden die Messwerte mit denen davor verglichen.</translation>
    </message>
    <message>
        <source>Link an improvement…</source>
        <translation>Verbesserung verknüpfen …</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Gesteuert durch</translation>
    </message>
    <message>
        <source>What would change this verdict</source>
        <translation>Was dieses Urteil ändern würde</translation>
    </message>
    <message>
        <source>Interrupted time series</source>
        <translation>Unterbrochene Zeitreihe</translation>
    </message>
    <message>
        <source>Amended after it was registered</source>
        <translation>Nach der Registrierung geändert</translation>
    </message>
    <message>
        <source>&amp;Save chart as picture…</source>
        <translation>Diagramm als Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Edit metric…</source>
        <translation>Kennzahl &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Link an &amp;improvement…</source>
        <translation>&amp;Verbesserung verknüpfen …</translation>
    </message>
    <message>
        <source>Register the &amp;claim…</source>
        <translation>&amp;Zusage registrieren …</translation>
    </message>
    <message>
        <source>&amp;New limits…</source>
        <translation>&amp;Neue Grenzen …</translation>
    </message>
    <message>
        <source>&amp;Annotate…</source>
        <translation>&amp;Anmerken …</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg);;PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Das Diagramm wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>Targets over time</source>
        <translation>Ziele im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Set a &amp;target…</source>
        <translation>&amp;Ziel setzen …</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricsPage</name>
    <message>
        <source>&amp;Import readings…</source>
        <translation>Messwerte &amp;importieren …</translation>
    </message>
    <message>
        <source>From &amp;tickets…</source>
        <translation>Aus &amp;Tickets …</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln Kennzahl</numerusform>
            <numerusform>%Ln Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improving</source>
        <translation>
            <numerusform>%Ln verbessert sich</numerusform>
            <numerusform>%Ln verbessern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faded or worse</source>
        <translation>
            <numerusform>%Ln verblasst oder schlechter</numerusform>
            <numerusform>%Ln verblasst oder schlechter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New metric</source>
        <translation>&amp;Neue Kennzahl</translation>
    </message>
</context>
<context>
    <name>Ratchet::NameCompletion</name>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>Ratchet::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Ratchet::OccurrenceDialog</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>H&amp;eld at</source>
        <translation>Ab&amp;gehalten am</translation>
    </message>
    <message>
        <source>Others who were there</source>
        <translation>Weitere Anwesende</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>One decision a line</source>
        <translation>Eine Entscheidung je Zeile</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>Ents&amp;cheidungen</translation>
    </message>
    <message>
        <source>New actions</source>
        <translation>Neue Maßnahmen</translation>
    </message>
    <message>
        <source>New a&amp;ctions</source>
        <translation>Neue &amp;Maßnahmen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Metrics disc&amp;ussed</source>
        <translation>Besprochene Metri&amp;ken</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>Besprochene Kennzahlen</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Festhalten: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Held at, or moved to</source>
        <translation>Abgehalten am oder verlegt auf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody holds: %1</source>
        <translation>Niemand hat inne: %1</translation>
    </message>
    <message>
        <source>&amp;All were there</source>
        <translation>&amp;Alle waren da</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>Namen, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Others, separated by semicolons</source>
        <translation>Weitere, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>One action a line: title; owner; due, such as: Order the labels; Ada; %1</source>
        <translation>Eine Maßnahme je Zeile: Titel; Verantwortliche; Termin, etwa: Etiketten bestellen; Ada; %1</translation>
    </message>
    <message>
        <source>Mov&amp;ed to</source>
        <translation>V&amp;erlegt auf</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, bis %3</translation>
    </message>
    <message>
        <source>%1: %2, without a date</source>
        <translation>%1: %2, ohne Termin</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::OverviewTab</name>
    <message>
        <source>%1, expected change %2 %3</source>
        <translation>%1, erwartete Änderung %2 %3</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5</source>
        <translation>%1 = (Wert %2 + Dringlichkeit %3 + Risiko %4) ÷ Aufwand %5</translation>
    </message>
    <message>
        <source>Before this can be called embedded</source>
        <translation>Bevor dies als verankert gelten kann</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Amended on %1: %2. %3 (%4)</source>
        <translation>Geändert am %1: %2. %3 (%4)</translation>
    </message>
    <message>
        <source>Register this claim…</source>
        <translation>Diese Zusage registrieren …</translation>
    </message>
    <message>
        <source>Register the claim on %1</source>
        <translation>Zusage zu %1 registrieren</translation>
    </message>
    <message>
        <source>Count without proof…</source>
        <translation>Ohne Beleg zählen …</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>To no other service yet.</source>
        <translation>Noch auf keinen anderen Service.</translation>
    </message>
    <message>
        <source>Carry over to other services…</source>
        <translation>Auf andere Services übertragen…</translation>
    </message>
    <message>
        <source>Called &quot;%1&quot; without what that asks</source>
        <translation>„%1“ genannt ohne das, was dazu verlangt ist</translation>
    </message>
</context>
<context>
    <name>Ratchet::OwnerSheetsDialog</name>
    <message>
        <source>Sheets for owners</source>
        <translation>Bögen für Verantwortliche</translation>
    </message>
    <message>
        <source>Each person gets a workbook with their open actions and improvements, in which status, dates and a note can be filled in. What comes back is shown field by field before it is taken over.</source>
        <translation>Jede Person erhält eine Arbeitsmappe mit ihren offenen Maßnahmen und Verbesserungen, in der Status, Daten und eine Notiz ausgefüllt werden können. Was zurückkommt, wird vor der Übernahme Feld für Feld gezeigt.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>Offene Verbesserungen</translation>
    </message>
    <message>
        <source>Nobody owns an open action or improvement.</source>
        <translation>Niemand verantwortet eine offene Maßnahme oder Verbesserung.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln Bogen &amp;schreiben</numerusform>
            <numerusform>%Ln Bögen &amp;schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these files are there already:</source>
        <translation>
            <numerusform>%Ln dieser Dateien ist schon vorhanden:</numerusform>
            <numerusform>%Ln dieser Dateien sind schon vorhanden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Writing sheets…</source>
        <translation>Bögen werden geschrieben …</translation>
    </message>
    <message>
        <source>The sheets were not all written</source>
        <translation>Nicht alle Bögen wurden geschrieben</translation>
    </message>
    <message>
        <source>Sheets written</source>
        <translation>Bögen geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) are in %1. They come back by File &gt; Import, or dropped on the window.</source>
        <translation>
            <numerusform>%Ln Bogen liegt in %1. Zurück kommt er mit Datei &gt; Importieren oder auf das Fenster gezogen.</numerusform>
            <numerusform>%Ln Bögen liegen in %1. Zurück kommen sie mit Datei &gt; Importieren oder auf das Fenster gezogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PackComparisonDialog</name>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stichtag %2</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Both packs are being computed again…</source>
        <translation>Beide Mappen werden neu berechnet …</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>nichts ist verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Comparison %1 %2.pdf</source>
        <translation>Vergleich %1 %2.pdf</translation>
    </message>
</context>
<context>
    <name>Ratchet::PackDialog</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Beurteilt zum Stand</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>Änderungen &amp;ab</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Erster Tag des Zeitraums</translation>
    </message>
    <message>
        <source>&amp;Roles instead of names</source>
        <translation>&amp;Rollen statt Namen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Nachweismappe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the pack is about everything.</source>
        <translation>Wo nichts angekreuzt ist, handelt die Mappe von allem.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>Ei&amp;nheiten</translation>
    </message>
    <message>
        <source>&amp;Judged as of</source>
        <translation>Sti&amp;chtag</translation>
    </message>
    <message>
        <source>Otherwise since the pack before.</source>
        <translation>Sonst seit der vorigen Mappe.</translation>
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
        <source>Working copy: data attached</source>
        <translation>Arbeitsfassung: Daten angehängt</translation>
    </message>
    <message>
        <source>Archive: PDF/A-1b, data beside it</source>
        <translation>Archiv: PDF/A-1b, Daten daneben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: Datum</translation>
    </message>
    <message>
        <source>%1: with a date</source>
        <translation>%1: mit Datum</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Erstellt &amp;von</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The logo was not taken</source>
        <translation>Das Logo wurde nicht übernommen</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo entfernt</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Logo geändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Evidence pack %1.pdf</source>
        <translation>Nachweismappe %1.pdf</translation>
    </message>
    <message>
        <source>Export evidence pack</source>
        <translation>Nachweismappe exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Sec&amp;tions</source>
        <translation>A&amp;bschnitte</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>Aus&amp;gabe</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>How much of each question is told; it ticks the sections that it has.</source>
        <translation>Wie viel zu jeder Frage gesagt wird; sie hakt die Abschnitte an, die sie hat.</translation>
    </message>
    <message>
        <source>Board: verdicts and a chart each, 4 to 6 pages</source>
        <translation>Vorstand: Urteile und je ein Diagramm, 4 bis 6 Seiten</translation>
    </message>
    <message>
        <source>Service review: with checks and all metrics, about 10 pages for a service</source>
        <translation>Servicereview: mit Prüfungen und allen Kennzahlen, etwa 10 Seiten für einen Service</translation>
    </message>
    <message>
        <source>Auditor: everything</source>
        <translation>Prüfung: alles</translation>
    </message>
</context>
<context>
    <name>Ratchet::PackPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird gesetzt …</translation>
    </message>
</context>
<context>
    <name>Ratchet::PacksView</name>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>PDF ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;hash</source>
        <translation>&amp;Hash kopieren</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>Vergleichen &amp;mit …</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Attest…</source>
        <translation>&amp;Bestätigen …</translation>
    </message>
    <message>
        <source>&amp;New evidence pack…</source>
        <translation>&amp;Neue Nachweismappe …</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Nachweismappen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln Mappe</numerusform>
            <numerusform>%Ln Mappen</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence pack was made from this register yet. Ctrl+P makes one: a PDF with every answer, its proof and the data behind it. It is listed here with its hash, can be attested to question by question, verified against the register, and compared with the next one.</source>
        <translation>Aus diesem Register wurde noch keine Nachweismappe erstellt. Strg+P erstellt eine: ein PDF mit jeder Antwort, ihrem Beweis und den Daten dahinter. Sie steht dann hier mit ihrem Hash, kann Frage für Frage bestätigt, gegen das Register geprüft und mit der nächsten verglichen werden.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Einzelheiten der Mappe</translation>
    </message>
    <message>
        <source>Attested to question %1 of %2</source>
        <translation>Frage %1 von %2 bestätigt</translation>
    </message>
    <message>
        <source>Who signs answers for one of the five answers of %1 as it stood after change %2. The statement goes into the ledger and is printed in the next pack.</source>
        <translation>Wer unterschreibt, steht für eine der fünf Antworten von %1 nach Änderung %2 ein. Die Aussage kommt ins Änderungsbuch und steht in der nächsten Mappe.</translation>
    </message>
    <message>
        <source>Attest to %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>&amp;Attest</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Question (1 to 5)</source>
        <translation>Frage (1 bis 5)</translation>
    </message>
    <message>
        <source>The answer is complete and right to the best of my knowledge.</source>
        <translation>Die Antwort ist nach bestem Wissen vollständig und richtig.</translation>
    </message>
    <message>
        <source>%1 To be asked: %2.</source>
        <translation>%1 Zu fragen: %2.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Verify a pack</source>
        <translation>Mappe prüfen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>There is no other pack to compare with yet.</source>
        <translation>Es gibt noch keine andere Mappe zum Vergleichen.</translation>
    </message>
    <message>
        <source>The file is no longer where it was written:
%1</source>
        <translation>Die Datei ist nicht mehr dort, wohin sie geschrieben wurde:
%1</translation>
    </message>
    <message>
        <source>The folder is no longer there:
%1</source>
        <translation>Den Ordner gibt es nicht mehr:
%1</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Verif&amp;y a file…</source>
        <translation>&amp;Datei prüfen …</translation>
    </message>
</context>
<context>
    <name>Ratchet::PeopleView</name>
    <message>
        <source>N&amp;ew: Person</source>
        <translation>N&amp;eu: Person</translation>
    </message>
    <message>
        <source>Ed&amp;it person…</source>
        <translation>Person b&amp;earbeiten …</translation>
    </message>
    <message>
        <source>If they &amp;left tomorrow…</source>
        <translation>&amp;Wenn sie morgen gingen …</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people who own, chair and steward; here stands what each of them holds, and what stops if they leave.</source>
        <translation>Noch niemand. Legen Sie die Personen an, die verantworten, leiten und pflegen; hier steht, was jede innehat und was stehen bleibt, wenn sie geht.</translation>
    </message>
</context>
<context>
    <name>Ratchet::PeriodAdherence</name>
    <message>
        <source>Other dates…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message>
        <source>Adherence of dates of your own</source>
        <translation>Einhaltung eigener Tage</translation>
    </message>
    <message>
        <source>Held by due in the time shown, up to the reporting date; cancelled ones, and those before a ceremony counts, are not due. Shows the records.</source>
        <translation>Gehaltene von fälligen in der gezeigten Zeit, bis zum Stichtag; abgesagte und solche, bevor eine Besprechung zählt, sind nicht fällig. Zeigt die Einträge.</translation>
    </message>
</context>
<context>
    <name>Ratchet::PirView</name>
    <message>
        <source>&amp;New review</source>
        <translation>&amp;Neues Review</translation>
    </message>
    <message>
        <source>Post-incident reviews</source>
        <translation>Post-Incident-Reviews</translation>
    </message>
    <message>
        <source>Contributing conditions, not culprits</source>
        <translation>Beitragende Bedingungen, keine Schuldigen</translation>
    </message>
    <message>
        <source>Lessons and what became of them</source>
        <translation>Lehren und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Type a lesson and press Return</source>
        <translation>Lehre eintippen und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Type an action and press Return: it belongs to the lesson chosen above, or to the review</source>
        <translation>Maßnahme eintippen und Eingabetaste drücken: Sie gehört zur oben gewählten Lehre oder zum Review</translation>
    </message>
    <message>
        <source>No post-incident review yet</source>
        <translation>Noch kein Post-Incident-Review</translation>
    </message>
    <message>
        <source>A review asks which conditions let an incident happen, what is learned from it, and who does what until when. Import an action log by File, Import, or begin with one review.</source>
        <translation>Ein Review fragt, welche Bedingungen eine Störung möglich machten, was daraus gelernt wird und wer bis wann was tut. Importieren Sie eine Maßnahmenliste über Datei, Importieren, oder beginnen Sie mit einem Review.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Review</numerusform>
            <numerusform>%Ln Reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln abgehalten</numerusform>
            <numerusform>%Ln abgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>abgehalten %1</translation>
    </message>
    <message>
        <source>✕ not held</source>
        <translation>✕ nicht abgehalten</translation>
    </message>
    <message>
        <source>✕ no action</source>
        <translation>✕ keine Maßnahme</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%1 von %2 geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln late</source>
        <translation>
            <numerusform>✕ %Ln verspätet</numerusform>
            <numerusform>✕ %Ln verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>None are written down: what made this incident possible?</source>
        <translation>Es sind keine notiert: Was machte diese Störung möglich?</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>✕ nobody</source>
        <translation>✕ niemand</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>&amp;Status of the action</source>
        <translation>&amp;Status der Maßnahme</translation>
    </message>
    <message>
        <source>Type an action and press Return: Order the labels; Ada; Friday, or: Order the labels @Ada due Friday</source>
        <translation>Maßnahme eintippen und Eingabetaste drücken: Etiketten bestellen; Ada; Freitag – oder: Etiketten bestellen @Ada fällig Freitag</translation>
    </message>
    <message>
        <source>It belongs to the lesson chosen above, or to the review. Owner and due date may be left out.</source>
        <translation>Sie gehört zur oben gewählten Erkenntnis oder zum Review. Verantwortliche und Fälligkeit können fehlen.</translation>
    </message>
    <message>
        <source>What is understood of the action</source>
        <translation>Was von der Maßnahme verstanden ist</translation>
    </message>
</context>
<context>
    <name>Ratchet::PresentDialog</name>
    <message>
        <source>Making the slides…</source>
        <translation>Folien werden erstellt …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>On d&amp;isplay</source>
        <translation>Auf B&amp;ildschirm</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Only you see these, before the notes that the data give.</source>
        <translation>Nur Sie sehen diese, vor den Notizen aus den Daten.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Your n&amp;otes on this slide</source>
        <translation>Ihre No&amp;tizen zu dieser Folie</translation>
    </message>
    <message>
        <source>No particular review</source>
        <translation>Keine bestimmte Besprechung</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Das gesamte Register</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Present slides</source>
        <translation>Folien vorführen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>On display</source>
        <translation>Auf Bildschirm</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slide(s) chosen; the others wait behind the end</source>
        <translation>
            <numerusform>%1 von %Ln Folie gewählt; die anderen warten hinter dem Ende</numerusform>
            <numerusform>%1 von %Ln Folien gewählt; die anderen warten hinter dem Ende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PresentationWindow</name>
    <message>
        <source>Slide %1 – Enter</source>
        <translation>Folie %1 – Eingabe</translation>
    </message>
    <message>
        <source>%1 – Presentation</source>
        <translation>%1 – Vorführung</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>Erste Folie</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Letzte Folie</translation>
    </message>
    <message>
        <source>Slide copied</source>
        <translation>Folie kopiert</translation>
    </message>
    <message>
        <source>Last back-up slide</source>
        <translation>Letzte Reservefolie</translation>
    </message>
    <message numerus="yes">
        <source>Last slide · %Ln back-up slide(s): O</source>
        <translation>
            <numerusform>Letzte Folie · %Ln Reservefolie: O</numerusform>
            <numerusform>Letzte Folie · %Ln Reservefolien: O</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::PurposeDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What is in this file? What its headers say stands first. Nothing is imported before you have seen each row.</source>
        <translation>Was enthält diese Datei? Was die Überschriften sagen, steht zuerst. Importiert wird nichts, bevor Sie jede Zeile gesehen haben.</translation>
    </message>
    <message>
        <source>What the file can be brought in as</source>
        <translation>Als was die Datei übernommen werden kann</translation>
    </message>
    <message>
        <source>Bring in as</source>
        <translation>Übernehmen als</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>Hours used, from a timesheet</source>
        <translation>Genutzte Stunden aus einer Zeiterfassung</translation>
    </message>
    <message>
        <source>Metrics, counted from tickets</source>
        <translation>Kennzahlen, aus Tickets gezählt</translation>
    </message>
    <message>
        <source>RACI matrix</source>
        <translation>RACI-Matrix</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Ratchet::QuestionCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2: show the rows</source>
        <translation>%1 %2: Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 ›</source>
        <translation>%1: %2 ›</translation>
    </message>
    <message>
        <source>Make or import improvements ›</source>
        <translation>Verbesserungen anlegen oder importieren ›</translation>
    </message>
    <message>
        <source>Make or import PIRs ›</source>
        <translation>PIRs anlegen oder importieren ›</translation>
    </message>
    <message>
        <source>Plan the hours of the teams ›</source>
        <translation>Stunden der Teams planen ›</translation>
    </message>
    <message>
        <source>Make or import metrics ›</source>
        <translation>Kennzahlen anlegen oder importieren ›</translation>
    </message>
    <message>
        <source>Write the RACI matrix ›</source>
        <translation>RACI-Matrix schreiben ›</translation>
    </message>
    <message>
        <source>✕ Nobody to ask (%1)</source>
        <translation>✕ Niemand zu fragen (%1)</translation>
    </message>
    <message>
        <source>Ask: %1 (%2)</source>
        <translation>Fragen: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · Artefact: %2</source>
        <translation>%1 · Artefakt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), nothing to judge yet ›</source>
        <translation>
            <numerusform>%Ln Prüfung, noch nichts zu beurteilen ›</numerusform>
            <numerusform>%Ln Prüfungen, noch nichts zu beurteilen ›</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks met ›</source>
        <translation>%1 von %2 Prüfungen erfüllt ›</translation>
    </message>
    <message>
        <source>%1 of %2 checks met, %3 by none ›</source>
        <translation>%1 von %2 Prüfungen erfüllt, %3 von nichts ›</translation>
    </message>
</context>
<context>
    <name>Ratchet::QuickOpen</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A record, a page or a command</source>
        <translation>Ein Datensatz, eine Seite oder ein Befehl</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ wählen · Eingabe öffnet · Esc schließt</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciActions</name>
    <message>
        <source>&amp;New activity</source>
        <translation>&amp;Neue Tätigkeit</translation>
    </message>
    <message>
        <source>New r&amp;ole</source>
        <translation>Neue R&amp;olle</translation>
    </message>
    <message>
        <source>&amp;Edit activity…</source>
        <translation>Tätigkeit b&amp;earbeiten …</translation>
    </message>
    <message>
        <source>Edit role, who &amp;holds it…</source>
        <translation>Rolle bearbeiten, wer sie &amp;innehat …</translation>
    </message>
    <message>
        <source>&amp;Delete activity…</source>
        <translation>Tätigkeit &amp;löschen …</translation>
    </message>
    <message>
        <source>De&amp;lete role…</source>
        <translation>Rolle lös&amp;chen …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste codes or a matrix</source>
        <translation>Kürzel oder &amp;Matrix einfügen</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Te&amp;mplates and letters</source>
        <translation>Vorla&amp;gen und Buchstaben</translation>
    </message>
    <message>
        <source>Add the template for improvement as %1</source>
        <translation>Vorlage für Verbesserung als %1 hinzufügen</translation>
    </message>
    <message>
        <source>Use the letters of %1</source>
        <translation>Buchstaben von %1 verwenden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot;: %3 → %4</source>
        <translation>%1 in „%2“: %3 → %4</translation>
    </message>
    <message>
        <source>Cells of the responsibility matrix emptied</source>
        <translation>Zellen der Verantwortlichkeitsmatrix geleert</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>Codes pasted into the responsibility matrix</source>
        <translation>Kürzel in die Verantwortlichkeitsmatrix eingefügt</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Responsibility matrix pasted</source>
        <translation>Verantwortlichkeitsmatrix eingefügt</translation>
    </message>
    <message>
        <source>Activity &quot;%1&quot; moved</source>
        <translation>Tätigkeit „%1“ verschoben</translation>
    </message>
    <message>
        <source>Role &quot;%1&quot; moved</source>
        <translation>Rolle „%1“ verschoben</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>Tätigkeit löschen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted with its codes. Undo brings it back.</source>
        <translation>„%1“ wird mit den Kürzeln gelöscht. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Activity &quot;%1&quot; deleted</source>
        <translation>Tätigkeit „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Role &quot;%1&quot; deleted</source>
        <translation>Rolle „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Template %1 of the responsibility matrix</source>
        <translation>Vorlage %1 der Verantwortlichkeitsmatrix</translation>
    </message>
    <message>
        <source>Letters of %1 for the responsibility matrix</source>
        <translation>Buchstaben von %1 für die Verantwortlichkeitsmatrix</translation>
    </message>
    <message>
        <source>Responsibility matrix reviewed</source>
        <translation>Verantwortlichkeitsmatrix geprüft</translation>
    </message>
    <message>
        <source>Print the responsibility matrix</source>
        <translation>Verantwortlichkeitsmatrix drucken</translation>
    </message>
    <message>
        <source>RACI %1.pdf</source>
        <translation>RACI %1.pdf</translation>
    </message>
    <message>
        <source>Copy the &amp;whole matrix</source>
        <translation>Ganze Matri&amp;x kopieren</translation>
    </message>
    <message>
        <source>Reviewed toda&amp;y</source>
        <translation>Heute geprü&amp;ft</translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciModel</name>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, gegangen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>kein Anteil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciView</name>
    <message>
        <source>Responsibility matrix: activities down, roles across</source>
        <translation>Verantwortlichkeitsmatrix: Tätigkeiten in Zeilen, Rollen in Spalten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Load of each role</source>
        <translation>Last jeder Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>No responsibility matrix yet</source>
        <translation>Noch keine Verantwortlichkeitsmatrix</translation>
    </message>
    <message>
        <source>Begin with the template for continual improvement and put it right, or paste a matrix from a spreadsheet: activities down, roles across.</source>
        <translation>Beginnen Sie mit der Vorlage für kontinuierliche Verbesserung und passen Sie sie an, oder fügen Sie eine Matrix aus einer Tabelle ein: Tätigkeiten in Zeilen, Rollen in Spalten.</translation>
    </message>
    <message>
        <source>Use the &amp;template</source>
        <translation>&amp;Vorlage verwenden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln Tätigkeit</numerusform>
            <numerusform>%Ln Tätigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewed on %1, again by %2</source>
        <translation>geprüft am %1, wieder bis %2</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with this matrix.</source>
        <translation>✓ An dieser Matrix ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The letters of %1</source>
        <translation>Die Buchstaben von %1</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Type a letter to set or clear it; double click a cell, or press Space, to go through them. A and %1 may stand together. Delete empties, Alt with the arrow keys moves rows and columns.</source>
        <translation>Tippen Sie einen Buchstaben, um ihn zu setzen oder zu löschen; ein Doppelklick auf die Zelle oder die Leertaste geht sie durch. A und %1 dürfen zusammen stehen. Entf leert, Alt mit den Pfeiltasten verschiebt Zeilen und Spalten.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RankActions</name>
    <message>
        <source>Move &amp;down in rank…</source>
        <translation>Im Rang nach &amp;unten…</translation>
    </message>
    <message>
        <source>The rank was not changed</source>
        <translation>Der Rang wurde nicht geändert</translation>
    </message>
    <message>
        <source>Move up in ran&amp;k…</source>
        <translation>Im Rang nach &amp;oben…</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingExample</name>
    <message>
        <source>Try a reading (it is not kept)</source>
        <translation>Einen Messwert ausprobieren (er wird nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>of</source>
        <comment>counted of how many</comment>
        <translation>von</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingsDialog</name>
    <message>
        <source>Readings of %1</source>
        <translation>Messwerte von %1</translation>
    </message>
    <message>
        <source>Type into the last row, or paste cells copied from a spreadsheet: date, value, numerator, denominator, note. With numerator and denominator the value is computed. Emptying a row removes its reading; the history keeps what was there.</source>
        <translation>Tippen Sie in die letzte Zeile, oder fügen Sie Zellen aus einer Tabellenkalkulation ein: Datum, Wert, Zähler, Nenner, Notiz. Aus Zähler und Nenner wird der Wert berechnet. Wer eine Zeile leert, entfernt ihren Messwert; der Verlauf bewahrt, was dort stand.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Save readings</source>
        <translation>Messwerte &amp;speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln berichtigt</numerusform>
            <numerusform>%Ln berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingsModel</name>
    <message>
        <source>A reading needs its date.</source>
        <translation>Ein Messwert braucht sein Datum.</translation>
    </message>
    <message>
        <source>A reading needs its value, or a numerator and a denominator.</source>
        <translation>Ein Messwert braucht seinen Wert, oder Zähler und Nenner.</translation>
    </message>
    <message>
        <source>This day is there twice, also in row %1.</source>
        <translation>Diesen Tag gibt es zweimal, auch in Zeile %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordActions</name>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;Neu: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit &amp;selected together…</source>
        <translation>Ausgewählte ge&amp;meinsam bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet…</source>
        <translation>Aus Tabellenkalkulation &amp;einfügen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>S&amp;palten …</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>Wird gelöscht: %1.</translation>
    </message>
    <message>
        <source>%1 will be deleted, and with it %2.</source>
        <translation>Wird gelöscht: %1, und damit auch %2.</translation>
    </message>
    <message>
        <source>Undo or &quot;Restore deleted&quot; brings it back.</source>
        <translation>„Rückgängig“ oder „Gelöschte wiederherstellen“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Nichts zum Einfügen</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first, their headers included.</source>
        <translation>Kopieren Sie zuerst Zellen in einer Tabellenkalkulation, einschließlich ihrer Überschriften.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Copying the rows…</source>
        <translation>Die Zeilen werden kopiert …</translation>
    </message>
    <message>
        <source>Exporting the list…</source>
        <translation>Die Liste wird exportiert …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordDialog</name>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
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
        <translation>%1: keine</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordPage</name>
    <message>
        <source>Views and kinds of records</source>
        <translation>Ansichten und Arten von Einträgen</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordPanel</name>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · %2 angezeigt</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Gruppieren nach: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>There are no %1 in this register yet. Make the first one, or bring in what stands in a spreadsheet.</source>
        <translation>Dieses Register enthält noch keine %1. Legen Sie den ersten Eintrag an, oder übernehmen Sie, was in einer Tabellenkalkulation steht.</translation>
    </message>
    <message>
        <source>Nothing matches. Change the search, or take the filters away.</source>
        <translation>Keine Treffer. Ändern Sie die Suche, oder entfernen Sie die Filter.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>There are no %1 in what is shown, and it cannot be changed.</source>
        <translation>In dem, was gezeigt wird, gibt es keine %1, und es lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>There are no %1 in this register yet.</source>
        <translation>Dieses Register enthält noch keine %1.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A click sorts. What was sorted by before stays the second order: click the second column first.</source>
        <translation>Ein Klick sortiert. Wonach zuvor sortiert war, bleibt die zweite Ordnung: Klicken Sie zuerst auf die zweite Spalte.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecurrenceEditor</name>
    <message>
        <source>Rule (RFC 5545)</source>
        <translation>Regel (RFC 5545)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Alle wie viele</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Tage, Wochen, Monate oder Jahre</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>By day of the month or by weekday</source>
        <translation>Nach Tag des Monats oder nach Wochentag</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Welcher im Monat</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>Werktag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Im</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>nach so vielen Malen</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Wann es endet</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Dates, separated by semicolons</source>
        <translation>Daten, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Not on these dates</source>
        <translation>Nicht an diesen Tagen</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Nicht am</translation>
    </message>
    <message>
        <source>No recurrence yet.</source>
        <translation>Noch keine Wiederholung.</translation>
    </message>
    <message>
        <source>%1. The controls cannot show all of this rule; it is edited as text.</source>
        <translation>%1. Die Felder können nicht die ganze Regel zeigen; sie wird als Text bearbeitet.</translation>
    </message>
    <message>
        <source>There is no date to come.</source>
        <translation>Es kommt kein Termin mehr.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecurrenceField</name>
    <message>
        <source>It recurs</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Once it is done, the next one is raised with it, due on the next date. What is given up (not doing, cancelled, rejected, withdrawn) ends the series.</source>
        <translation>Ist sie erledigt, wird zugleich die nächste eingebracht, fällig am nächsten Datum. Was aufgegeben wird (nicht umgesetzt, abgebrochen, abgelehnt, zurückgezogen), beendet die Reihe.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReferenceEditor</name>
    <message numerus="yes">
        <source>and %Ln more: type to narrow</source>
        <translation>
            <numerusform>und %Ln weiterer: tippen, um einzugrenzen</numerusform>
            <numerusform>und %Ln weitere: tippen, um einzugrenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterFiles</name>
    <message>
        <source>Ratchet registers (*.ratchet)</source>
        <translation>Ratchet-Register (*.ratchet)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Neues Register</translation>
    </message>
    <message>
        <source>Improvements.ratchet</source>
        <translation>Verbesserungen.ratchet</translation>
    </message>
    <message>
        <source>The register was not made</source>
        <translation>Das Register wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Register öffnen</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>You can open it for reading: you see everything, and change nothing.</source>
        <translation>Sie können es zum Lesen öffnen: Sie sehen alles und ändern nichts.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing</source>
        <translation>%1 kann nicht zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Every change is signed with a name, for whoever reads the history. What is yours?</source>
        <translation>Jede Änderung trägt einen Namen, für alle, die den Verlauf lesen. Wie heißen Sie?</translation>
    </message>
    <message>
        <source>If that program is gone for good, you can take the register over.</source>
        <translation>Wenn es dieses Programm endgültig nicht mehr gibt, können Sie das Register übernehmen.</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Or you save a copy in another folder and write to that.</source>
        <translation>Oder Sie speichern eine Kopie in einem anderen Ordner und arbeiten darin.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take it over only if you know that this program does not run any more: where two write at the same time, changes of one of them are lost. A program that still runs writes nothing more to this file and keeps what it has in a copy.</source>
        <translation>Übernehmen Sie es nur, wenn Sie wissen, dass dieses Programm nicht mehr läuft: Wo zwei zugleich schreiben, gehen Änderungen des einen verloren. Ein Programm, das noch läuft, schreibt nichts mehr in diese Datei und behält, was es hat, in einer Kopie.</translation>
    </message>
    <message>
        <source>Take %1 over?</source>
        <translation>%1 übernehmen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>By its name it was made by a program that synchronises folders, which found two versions of %1. It is open as a register of its own; what it holds is not in the other one by itself.</source>
        <translation>Dem Namen nach stammt sie von einem Programm, das Ordner abgleicht und zwei Fassungen von %1 vorfand. Sie ist als eigenes Register offen; was sie enthält, steht nicht von selbst im anderen.</translation>
    </message>
    <message>
        <source>%1 looks like a conflict copy</source>
        <translation>%1 sieht nach einer Konfliktkopie aus</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List or board</source>
        <translation>Liste oder Board</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterStatus</name>
    <message>
        <source>Verifying the ledger…</source>
        <translation>Änderungsbuch wird geprüft …</translation>
    </message>
    <message>
        <source>⚠ Ledger not verified</source>
        <translation>⚠ Änderungsbuch nicht geprüft</translation>
    </message>
    <message>
        <source>✓ Ledger intact</source>
        <translation>✓ Änderungsbuch intakt</translation>
    </message>
    <message>
        <source>Read-only · change %1</source>
        <translation>Schreibgeschützt · Änderung %1</translation>
    </message>
    <message>
        <source>Saved · change %1</source>
        <translation>Gespeichert · Änderung %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sicherung %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>✕ Ledger broken, findings: %1</source>
        <translation>✕ Änderungsbuch beschädigt, Befunde: %1</translation>
    </message>
    <message>
        <source>What is open is not in its file any more.</source>
        <translation>Was offen ist, steht nicht mehr in seiner Datei.</translation>
    </message>
    <message>
        <source>⚠ Not in its file · change %1</source>
        <translation>⚠ Nicht in der Datei · Änderung %1</translation>
    </message>
    <message>
        <source>Somebody went on in the register while it was open here. Open it again to verify it with what was added.</source>
        <translation>Jemand hat am Register weitergearbeitet, während es hier geöffnet war. Öffnen Sie es noch einmal, um es mit dem zu prüfen, was hinzugekommen ist.</translation>
    </message>
    <message>
        <source>Every change from 1 to %1 was verified.</source>
        <translation>Jede Änderung von 1 bis %1 wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 · %2 takes it back</source>
        <translation>%1 · %2 nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>Ratchet::RelatedModel</name>
    <message>
        <source>Done, %</source>
        <translation>Erledigt, %</translation>
    </message>
</context>
<context>
    <name>Ratchet::RelatedTable</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 on its page</source>
        <translation>%1 auf der zugehörigen Seite öffnen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 will be deleted. Undo brings it back.</source>
        <translation>Wird gelöscht: %1. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;Tasks of Pilot&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::RestoreDialog</name>
    <message>
        <source>Restore deleted records</source>
        <translation>Gelöschte Datensätze wiederherstellen</translation>
    </message>
    <message>
        <source>A record comes back as it was, together with what was deleted along with it.</source>
        <translation>Ein Datensatz kehrt so zurück, wie er war, zusammen mit dem, was mit ihm gelöscht wurde.</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Gelöschte Datensätze</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 wurde nicht wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReturnedSheetDialog</name>
    <message>
        <source>Sheet of an owner</source>
        <translation>Bogen einer verantwortlichen Person</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>&amp;Register counts</source>
        <translation>&amp;Register gilt</translation>
    </message>
    <message>
        <source>The selected fields stay as the register has them.</source>
        <translation>Die ausgewählten Felder bleiben, wie sie im Register stehen.</translation>
    </message>
    <message>
        <source>&amp;Sheet counts</source>
        <translation>&amp;Bogen gilt</translation>
    </message>
    <message>
        <source>The selected fields become what the sheet says.</source>
        <translation>Die ausgewählten Felder werden, was der Bogen sagt.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>Bogen von %1</translation>
    </message>
    <message>
        <source>Made on %1, as of change %2. Everything that somebody changed since then, field by field:</source>
        <translation>Erstellt am %1, Stand Änderung %2. Alles, was seither jemand geändert hat, Feld für Feld:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>There is nothing to do: nobody changed anything since.</source>
        <translation>Es ist nichts zu tun: Niemand hat seither etwas geändert.</translation>
    </message>
    <message>
        <source>There is nothing to do. %1</source>
        <translation>Es ist nichts zu tun. %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld &amp;übernehmen</numerusform>
            <numerusform>%Ln Felder &amp;übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide first what counts where both sides changed a field.</source>
        <translation>Entscheiden Sie zuerst, was gilt, wo beide Seiten ein Feld geändert haben.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>%1. One undo takes it all back.</source>
        <translation>%1. Ein einziges Rückgängig nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReturnedSheetModel</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When the sheet was made</source>
        <translation>Als der Bogen erstellt wurde</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Register jetzt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReviewActions</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>E&amp;dit review…</source>
        <translation>Review b&amp;earbeiten …</translation>
    </message>
    <message>
        <source>&amp;New review</source>
        <translation>&amp;Neues Review</translation>
    </message>
    <message>
        <source>Verif&amp;y action…</source>
        <translation>Maßnahme &amp;verifizieren …</translation>
    </message>
    <message>
        <source>Make it an &amp;improvement</source>
        <translation>Zur Verbesserung &amp;machen</translation>
    </message>
    <message>
        <source>New lesson of %1</source>
        <translation>Neue Lehre aus %1</translation>
    </message>
    <message>
        <source>New action of %1</source>
        <translation>Neue Maßnahme aus %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Improvement %1 of action %2</source>
        <translation>Verbesserung %1 aus Maßnahme %2</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>Review drucken</translation>
    </message>
    <message>
        <source>With roles in place of names, people stand nowhere in the document, not even in its texts.</source>
        <translation>Mit Rollen anstelle von Namen stehen Personen nirgends im Dokument, auch nicht in seinen Texten.</translation>
    </message>
    <message>
        <source>&amp;Roles, no names</source>
        <translation>&amp;Rollen, keine Namen</translation>
    </message>
    <message>
        <source>With &amp;names</source>
        <translation>Mit &amp;Namen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <translation>%1.pdf</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReviewDashboard</name>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Neue Maßnahme</translation>
    </message>
    <message>
        <source>Reviews counted</source>
        <translation>Gezählte Reviews</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln review(s)</source>
        <translation>
            <numerusform>Das letzte Review</numerusform>
            <numerusform>Die letzten %Ln Reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Reviews</translation>
    </message>
    <message>
        <source>From incident to no repeat</source>
        <translation>Von der Störung bis zu keiner Wiederholung</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>No overdue action has reached an escalation step. Steps say after how many days overdue an action goes to whom, and onto which agenda.</source>
        <translation>Keine überfällige Maßnahme hat eine Eskalationsstufe erreicht. Stufen sagen, nach wie vielen überfälligen Tagen eine Maßnahme zu wem und auf welche Tagesordnung geht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) counted</source>
        <translation>
            <numerusform>%Ln Review gezählt</numerusform>
            <numerusform>%Ln Reviews gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>Das Änderungsbuch konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>On the agenda of</source>
        <translation>Auf der Tagesordnung von</translation>
    </message>
    <message>
        <source>✕ %1 (vacant)</source>
        <translation>✕ %1 (unbesetzt)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New es&amp;calation step</source>
        <translation>Neue &amp;Eskalationsstufe</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Record es&amp;calations</source>
        <translation>&amp;Eskalationen festhalten</translation>
    </message>
</context>
<context>
    <name>Ratchet::SavedViewsMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The view cannot be shown</source>
        <translation>Die Ansicht kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>Es wurde noch keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Standard view</source>
        <translation>&amp;Standardansicht</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>Diese &amp;Ansicht speichern unter …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Gespeicherte Ansicht: %1</translation>
    </message>
    <message>
        <source>Removed the saved view %1</source>
        <translation>Gespeicherte Ansicht %1 entfernt</translation>
    </message>
</context>
<context>
    <name>Ratchet::SelfCard</name>
    <message>
        <source>If you left tomorrow, would improvement continue?</source>
        <translation>Ginge die Verbesserung weiter, wenn Sie morgen gingen?</translation>
    </message>
    <message>
        <source>The four questions CIOs should be asking themselves</source>
        <translation>Die vier Fragen, die CIOs sich selbst stellen sollten</translation>
    </message>
    <message>
        <source>rests on one person</source>
        <translation>hängt an einer Person</translation>
    </message>
    <message>
        <source>✕ At risk</source>
        <translation>✕ Gefährdet</translation>
    </message>
    <message>
        <source>◐ In part</source>
        <translation>◐ Teilweise</translation>
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
        <translation>Nächste Frage bean&amp;tworten …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✕ Answer due</source>
        <translation>✕ Antwort fällig</translation>
    </message>
    <message>
        <source>✓ Answered</source>
        <translation>✓ Beantwortet</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Answer question %1</source>
        <translation>Frage %1 beantworten</translation>
    </message>
    <message>
        <source>Show rows (%1)</source>
        <translation>Zeilen zeigen (%1)</translation>
    </message>
    <message>
        <source>All four are answered for this quarter.</source>
        <translation>Alle vier sind für dieses Quartal beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to be answered this quarter.</source>
        <translation>
            <numerusform>%Ln Frage ist dieses Quartal zu beantworten.</numerusform>
            <numerusform>%Ln Fragen sind dieses Quartal zu beantworten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ServiceView</name>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Service:</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Edit service…</source>
        <translation>Service &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Show all its &amp;improvements</source>
        <translation>Alle seine &amp;Verbesserungen zeigen</translation>
    </message>
    <message>
        <source>Improvements of %1</source>
        <translation>Verbesserungen von %1</translation>
    </message>
    <message>
        <source>No improvement of this service yet.</source>
        <translation>Noch keine Verbesserung dieses Service.</translation>
    </message>
    <message>
        <source>No metric of this service yet.</source>
        <translation>Noch keine Kennzahl dieses Service.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Its reviews left nothing open.</source>
        <translation>Seine Reviews ließen nichts offen.</translation>
    </message>
    <message>
        <source>No live service yet</source>
        <translation>Noch kein aktiver Service</translation>
    </message>
    <message>
        <source>Add the services that you improve, each with the person who owns it.</source>
        <translation>Legen Sie die Services an, die Sie verbessern, jeweils mit der verantwortlichen Person.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ServicesView</name>
    <message>
        <source>Show &amp;metrics</source>
        <translation>Kennzahlen &amp;zeigen</translation>
    </message>
    <message>
        <source>Show &amp;backlog</source>
        <translation>&amp;Vorrat zeigen</translation>
    </message>
    <message>
        <source>Owner: “I &amp;own this backlog”</source>
        <translation>Verantwortliche: „Ich verantworte &amp;diesen Vorrat“</translation>
    </message>
    <message>
        <source>No live service yet. Add the services that you improve, each with the person who owns it; the owner confirms the backlog every quarter.</source>
        <translation>Noch kein aktiver Service. Legen Sie die Services an, die Sie verbessern, jeden mit der verantwortlichen Person; sie bestätigt den Vorrat jedes Quartal.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Nobody in post owns %1. Name its owner first; only an owner can say so.</source>
        <translation>Niemand im Amt verantwortet %1. Nennen Sie erst die verantwortliche Person; nur sie kann das sagen.</translation>
    </message>
    <message>
        <source>I own this backlog</source>
        <translation>Ich verantworte diesen Vorrat</translation>
    </message>
    <message>
        <source>%1 has looked at the backlog of %2 and says: I own it. This is recorded with the date of today.</source>
        <translation>%1 hat den Vorrat von %2 angesehen und sagt: Ich verantworte ihn. Das wird mit dem heutigen Datum festgehalten.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>%1 owns the backlog of %2</source>
        <translation>%1 verantwortet den Vorrat von %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>This service has no open improvement.</source>
        <translation>Dieser Service hat keine offene Verbesserung.</translation>
    </message>
    <message>
        <source>Backlog of %1</source>
        <translation>Vorrat von %1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>No metric of this service yet. Without one that is more than uptime nobody can tell whether it gets better.</source>
        <translation>Noch keine Kennzahl dieses Service. Ohne eine, die mehr als Verfügbarkeit ist, kann niemand sagen, ob er besser wird.</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Kennzahlen von %1</translation>
    </message>
    <message>
        <source>&amp;New service</source>
        <translation>&amp;Neuer Service</translation>
    </message>
    <message>
        <source>Owner&apos;s &amp;pulse…</source>
        <translation>&amp;Puls der verantwortlichen Person…</translation>
    </message>
    <message>
        <source>Pulse of %1</source>
        <translation>Puls von %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>It stands in the ledger beside every change you make, from the next opening of a register on.</source>
        <translation>Er steht im Änderungsbuch neben jeder Ihrer Änderungen, ab dem nächsten Öffnen eines Registers.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Dieses Register</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>EUR, GBP, USD …</source>
        <translation>EUR, GBP, USD …</translation>
    </message>
    <message>
        <source>Review &amp;look-back</source>
        <translation>&amp;Rückblick bei Reviews</translation>
    </message>
    <message>
        <source> PIRs</source>
        <translation> PIRs</translation>
    </message>
    <message>
        <source>Target for &amp;improvement time</source>
        <translation>Zielwert für &amp;Verbesserungszeit</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>There is no number that fits everybody; question 3 stays unproven until you set one.</source>
        <translation>Es gibt keine Zahl, die für alle passt; Frage 3 bleibt unbelegt, bis Sie eine festlegen.</translation>
    </message>
    <message>
        <source>&amp;Stalled after</source>
        <translation>&amp;Festgefahren nach</translation>
    </message>
    <message>
        <source> days without a change</source>
        <translation> Tagen ohne Änderung</translation>
    </message>
    <message>
        <source>&amp;Rules of control charts</source>
        <translation>Regeln der Regel&amp;karten</translation>
    </message>
    <message>
        <source>Language of &amp;packs</source>
        <translation>&amp;Sprache der Nachweismappen</translation>
    </message>
    <message>
        <source>In the RACI, an A &amp;also stands for a missing R</source>
        <translation>In der RACI-Matrix steht ein A &amp;auch für ein fehlendes R</translation>
    </message>
    <message>
        <source>Settings of the register</source>
        <translation>Einstellungen des Registers</translation>
    </message>
    <message>
        <source>Return on in&amp;vestment</source>
        <translation>Kapi&amp;talrendite</translation>
    </message>
    <message>
        <source>T&amp;hresholds of the checks…</source>
        <translation>Schwellen der &amp;Prüfungen …</translation>
    </message>
    <message>
        <source>The year &amp;begins in</source>
        <translation>Das &amp;Jahr beginnt im</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>&amp;Zahlen und Daten</translation>
    </message>
    <message>
        <source>Si&amp;ze of texts</source>
        <translation>Sc&amp;hriftgröße</translation>
    </message>
    <message>
        <source> % of the system&apos;s</source>
        <translation> % von der des Systems</translation>
    </message>
    <message>
        <source>Fol&amp;der to begin in</source>
        <translation>Anfangsordn&amp;er</translation>
    </message>
    <message>
        <source>the one used last</source>
        <translation>der zuletzt benutzte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder to begin in</source>
        <translation>Anfangsordner wählen</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>The folder to begin in</source>
        <translation>Anfangsordner</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Wie üblich: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>K&amp;ept since</source>
        <translation>&amp;Geführt seit</translation>
    </message>
    <message>
        <source>Checks that ask for discipline leave out what was before that day. Empty: they look at everything.</source>
        <translation>Prüfungen, die Disziplin verlangen, lassen aus, was vor diesem Tag war. Leer: Sie sehen alles an.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>Ratchet::SheetChooser</name>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below the headers. What the columns hold stands beside them.</source>
        <translation>
            <numerusform>%Ln Zeile unter den Überschriften. Was die Spalten enthalten, steht daneben.</numerusform>
            <numerusform>%Ln Zeilen unter den Überschriften. Was die Spalten enthalten, steht daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of the &amp;workbook</source>
        <translation>&amp;Blatt der Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>Ratchet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Ratchet::SignsStrip</name>
    <message>
        <source>Failure signs</source>
        <translation>Anzeichen des Scheiterns</translation>
    </message>
</context>
<context>
    <name>Ratchet::SpeakerWindow</name>
    <message>
        <source>%1 – Speaker view</source>
        <translation>%1 – Referentenansicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>Das ist die letzte Folie.</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 vergangen</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Nächste Folie</translation>
    </message>
</context>
<context>
    <name>Ratchet::StateBanner</name>
    <message>
        <source>Back to the present</source>
        <translation>Zurück zur Gegenwart</translation>
    </message>
    <message>
        <source>You see the register as it was recorded after change %1. It can be read, not changed.</source>
        <translation>Sie sehen das Register, wie es nach Änderung %1 erfasst war. Es kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Everything is judged as of %1.</source>
        <translation>Alles wird zum Stand %1 beurteilt.</translation>
    </message>
    <message>
        <source>The file was opened read-only.</source>
        <translation>Die Datei wurde schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The file was opened read-only and is not touched: what you see is a copy of it, brought up to date. &quot;Save a copy as&quot; makes one to write to.</source>
        <translation>Die Datei wurde schreibgeschützt geöffnet und bleibt unberührt: Sie sehen eine Kopie auf neuem Stand. „Kopie speichern unter“ legt eine an, in die geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>Ratchet::StateChooser</name>
    <message>
        <source>Which state to show</source>
        <translation>Welcher Stand angezeigt wird</translation>
    </message>
    <message>
        <source>Judge by the day</source>
        <translation>Beurteilen zum Tag</translation>
    </message>
    <message>
        <source>What counts as late, recent, due or raised by then.</source>
        <translation>Was bis dahin als überfällig, aktuell, fällig oder gemeldet gilt.</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Another day:</source>
        <translation>&amp;Anderer Tag:</translation>
    </message>
    <message>
        <source>Day to judge by</source>
        <translation>Tag der Beurteilung</translation>
    </message>
    <message>
        <source>Show the register</source>
        <translation>Register anzeigen</translation>
    </message>
    <message>
        <source>What was written down by then. An earlier state can be read, not changed.</source>
        <translation>Was bis dahin aufgezeichnet war. Ein früherer Stand kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Wie es &amp;jetzt ist</translation>
    </message>
    <message>
        <source>At the &amp;end of the day:</source>
        <translation>Am &amp;Ende des Tages:</translation>
    </message>
    <message>
        <source>Day of the recorded state</source>
        <translation>Tag des erfassten Stands</translation>
    </message>
    <message>
        <source>After &amp;change number:</source>
        <translation>Nach Änderung &amp;Nummer:</translation>
    </message>
    <message>
        <source>Number of the change</source>
        <translation>Nummer der Änderung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source> · as recorded after change %1</source>
        <translation> · wie nach Änderung %1 erfasst</translation>
    </message>
    <message>
        <source>On that day this register did not exist yet.</source>
        <translation>An diesem Tag gab es dieses Register noch nicht.</translation>
    </message>
</context>
<context>
    <name>Ratchet::StatusStep</name>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Who looked at the result?</source>
        <translation>Wer hat sich das Ergebnis angesehen?</translation>
    </message>
    <message>
        <source>What shows that it is done?</source>
        <translation>Was zeigt, dass es erledigt ist?</translation>
    </message>
    <message>
        <source>What was looked at?</source>
        <translation>Was wurde angesehen?</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>It is verified, and closed by that.</source>
        <translation>Sie ist verifiziert und damit abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation>%1 hinzufügen …</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Dokument anhängen …</translation>
    </message>
    <message>
        <source>%1

Closed is not verified: somebody else still has to look at the result.</source>
        <translation>%1

Abgeschlossen ist nicht verifiziert: Jemand anderes muss sich das Ergebnis noch ansehen.</translation>
    </message>
    <message>
        <source>%1

Owned by %2, who cannot verify it.</source>
        <translation>%1

Verantwortet von %2, die Person kann sie nicht verifizieren.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ThresholdModel</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>Ratchet::ThresholdsDialog</name>
    <message>
        <source>Thresholds of the checks</source>
        <translation>Schwellen der Prüfungen</translation>
    </message>
    <message>
        <source>Each answer is judged by these checks. A threshold that differs from the usual one is printed with the check everywhere, in the pack, too.</source>
        <translation>Jede Antwort wird nach diesen Prüfungen beurteilt. Eine Schwelle, die von der üblichen abweicht, steht überall bei der Prüfung, auch im Paket.</translation>
    </message>
    <message>
        <source>Checks and thresholds</source>
        <translation>Prüfungen und Schwellen</translation>
    </message>
    <message>
        <source>All as &amp;usual</source>
        <translation>Alle wie ü&amp;blich</translation>
    </message>
    <message>
        <source>Thresholds of checks</source>
        <translation>Schwellen von Prüfungen</translation>
    </message>
</context>
<context>
    <name>Ratchet::TicketDialog</name>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>The export of a ticket system, as CSV, Excel or ODS: a row for each ticket, with the time it was opened and the time it was restored.</source>
        <translation>Der Export eines Ticketsystems als CSV, Excel oder ODS: eine Zeile je Ticket, mit der Zeit der Eröffnung und der Wiederherstellung.</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datumsangaben sind</translation>
    </message>
    <message>
        <source>Metrics from tickets</source>
        <translation>Kennzahlen aus Tickets</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>All tickets together</source>
        <translation>Alle Tickets zusammen</translation>
    </message>
    <message>
        <source>Each service with 20 tickets or more</source>
        <translation>Jeden Service ab 20 Tickets</translation>
    </message>
    <message>
        <source>Each group with 20 tickets or more</source>
        <translation>Jede Gruppe ab 20 Tickets</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>A &amp;reading for</source>
        <translation>&amp;Ein Messwert für</translation>
    </message>
    <message>
        <source>&amp;Metrics for</source>
        <translation>&amp;Kennzahlen für</translation>
    </message>
    <message>
        <source>&amp;Target to restore</source>
        <translation>&amp;Ziel der Wiederherstellung</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Datumsangaben sind</translation>
    </message>
    <message>
        <source>Ticket export</source>
        <translation>Ticket-Export</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Tabellenkalkulationen und Texttabellen (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>– not there –</source>
        <translation>– nicht vorhanden –</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird gelesen …</numerusform>
            <numerusform>%Ln Zeilen werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– bitte wählen –</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) of the same tickets</source>
        <translation>
            <numerusform>%Ln frühere Zeile derselben Tickets</numerusform>
            <numerusform>%Ln frühere Zeilen derselben Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few tickets left out</source>
        <translation>
            <numerusform>%Ln mit zu wenigen Tickets ausgelassen</numerusform>
            <numerusform>%Ln mit zu wenigen Tickets ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first in line %2: %3</source>
        <translation>%1, die erste in Zeile %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) tell nothing</source>
        <translation>
            <numerusform>%Ln Zeile sagt nichts</numerusform>
            <numerusform>%Ln Zeilen sagen nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>the register holds all of it already</source>
        <translation>das Register enthält schon alles davon</translation>
    </message>
    <message>
        <source>A reading for</source>
        <translation>Ein Messwert für</translation>
    </message>
    <message>
        <source>Metrics for</source>
        <translation>Kennzahlen für</translation>
    </message>
    <message>
        <source>Target to restore</source>
        <translation>Ziel der Wiederherstellung</translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · ein Export aus %2</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>nicht übernehmbar</translation>
    </message>
    <message>
        <source>no ticket, left out</source>
        <translation>kein Ticket, ausgelassen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>lines without a ticket, left out: %1</source>
        <translation>Zeilen ohne Ticket, ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Ratchet::TimesheetDialog</name>
    <message>
        <source>A timesheet as CSV, Excel or ODS, or cells copied from a spreadsheet: who, when, category, hours.</source>
        <translation>Eine Zeiterfassung als CSV, Excel oder ODS, oder aus einer Tabelle kopierte Zellen: wer, wann, Kategorie, Stunden.</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>&amp;Geschrieben als</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Hours from a timesheet</source>
        <translation>Stunden aus einer Zeiterfassung</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen &amp;einfügen</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Zeiterfassung</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Tabellenkalkulationen und Texttabellen (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What the categories count as</source>
        <translation>Als was die Kategorien zählen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Cells pasted</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– bitte wählen –</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 zählt als</translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <translation>%1 · %2 h</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird gelesen …</numerusform>
            <numerusform>%Ln Zeilen werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours used, by team and month</source>
        <translation>Genutzte Stunden, nach Team und Monat</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %Ln row(s) that cannot be taken</source>
        <translation>
            <numerusform>%Ln Zeile weg&amp;lassen, die nicht übernommen werden kann</numerusform>
            <numerusform>%Ln Zeilen weg&amp;lassen, die nicht übernommen werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Say what each category counts as.</source>
        <translation>Sagen Sie, als was jede Kategorie zählt.</translation>
    </message>
    <message>
        <source>The register holds all of it already.</source>
        <translation>Das Register enthält schon alles davon.</translation>
    </message>
    <message>
        <source>Nothing in it counts as hours of a team.</source>
        <translation>Nichts darin zählt als Stunden eines Teams.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln berichtigt</numerusform>
            <numerusform>%Ln berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours of %Ln week(s)</source>
        <translation>
            <numerusform>Stunden von %Ln Woche</numerusform>
            <numerusform>Stunden von %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>A column of the file, or what is the same for all rows: type it.</source>
        <translation>Eine Spalte der Datei, oder was für alle Zeilen gleich ist: eintippen.</translation>
    </message>
    <message>
        <source>Unit of numbers alone</source>
        <translation>Einheit bloßer Zahlen</translation>
    </message>
    <message>
        <source>Hours of a day of work</source>
        <translation>Stunden eines Arbeitstags</translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · ein Export aus %2</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <extracomment>%1 a unit such as hours</extracomment>
        <translation>wie gefunden: %1</translation>
    </message>
    <message>
        <source>– as found –</source>
        <translation>– wie gefunden –</translation>
    </message>
    <message>
        <source>lines without an entry, left out: %1</source>
        <translation>Zeilen ohne Eintrag, ausgelassen: %1</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>nicht übernehmbar</translation>
    </message>
    <message>
        <source>no entry, left out</source>
        <translation>kein Eintrag, ausgelassen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– keine –</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; already. Choose another column there first.</source>
        <translation>„%1“ ist schon „%2“. Wählen Sie dort zuerst eine andere Spalte.</translation>
    </message>
</context>
<context>
    <name>Ratchet::TraceTab</name>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::TransferCommands</name>
    <message>
        <source>RACI matrix</source>
        <translation>RACI-Matrix</translation>
    </message>
    <message>
        <source>Import: %1…</source>
        <translation>Importieren: %1 …</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Exportieren: %1 …</translation>
    </message>
    <message>
        <source>Restore &amp;deleted…</source>
        <translation>&amp;Gelöschte wiederherstellen …</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>The deleted records cannot be listed</source>
        <translation>Die gelöschten Datensätze können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Records that are deleted from this register can be brought back here.</source>
        <translation>Datensätze, die aus diesem Register gelöscht wurden, können hier zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Import: metrics from tickets…</source>
        <translation>Importieren: Kennzahlen aus Tickets …</translation>
    </message>
    <message>
        <source>E&amp;xport evidence pack…</source>
        <translation>Nach&amp;weismappe exportieren …</translation>
    </message>
    <message>
        <source>&amp;Present…</source>
        <translation>&amp;Vorführen …</translation>
    </message>
    <message>
        <source>Looking for deleted records…</source>
        <translation>Gelöschte Datensätze werden gesucht …</translation>
    </message>
    <message>
        <source>Import: sheet of an owner…</source>
        <translation>Importieren: Bogen einer verantwortlichen Person …</translation>
    </message>
    <message>
        <source>Sheets for o&amp;wners…</source>
        <translation>Bögen für Ve&amp;rantwortliche …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import: hours from a timesheet…</source>
        <translation>Importieren: Stunden aus einer Zeiterfassung…</translation>
    </message>
    <message>
        <source>Import: ceremonies from a calendar…</source>
        <translation>Importieren: Regeltermine aus einem Kalender…</translation>
    </message>
</context>
<context>
    <name>Ratchet::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>Ratchet::UnitsView</name>
    <message>
        <source>No unit yet. Add the teams and departments; here stands which of them improve anything, and which do not.</source>
        <translation>Noch keine Einheit. Legen Sie Teams und Abteilungen an; hier steht, welche davon etwas verbessern und welche nicht.</translation>
    </message>
    <message>
        <source>&amp;New unit</source>
        <translation>&amp;Neue Einheit</translation>
    </message>
</context>
<context>
    <name>Ratchet::VerificationDialog</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>In der Mappe</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>%1 is what it claims to be.</source>
        <translation>%1 ist, was sie zu sein behauptet.</translation>
    </message>
    <message>
        <source>%1 is not what it claims to be: %2.</source>
        <translation>%1 ist nicht, was sie zu sein behauptet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Sound</source>
        <translation>✓ Echt</translation>
    </message>
    <message>
        <source>✕ Differs</source>
        <translation>✕ Verschieden</translation>
    </message>
    <message>
        <source>What is proven and what is not</source>
        <translation>Was bewiesen ist und was nicht</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The pack cannot be verified</source>
        <translation>Die Mappe kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Comparing every figure and page…</source>
        <translation>Jede Zahl und Seite wird verglichen …</translation>
    </message>
    <message>
        <source>The register was altered beside the program; it cannot judge %1.</source>
        <translation>Das Register wurde am Programm vorbei verändert; es kann über %1 nicht urteilen.</translation>
    </message>
    <message>
        <source>✕ Register altered</source>
        <translation>✕ Register verändert</translation>
    </message>
</context>
<context>
    <name>Ratchet::WarChestPage</name>
    <message>
        <source>Needs you this week</source>
        <translation>Braucht Sie diese Woche</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Next in the rhythm</source>
        <translation>Als Nächstes im Rhythmus</translation>
    </message>
    <message>
        <source>No review is planned. Add one under Cadence.</source>
        <translation>Es ist kein Review geplant. Fügen Sie eines unter „Rhythmus“ hinzu.</translation>
    </message>
    <message>
        <source>Working out the answers…</source>
        <translation>Antworten werden ermittelt …</translation>
    </message>
    <message>
        <source>War chest</source>
        <translation>Kriegskasse</translation>
    </message>
    <message>
        <source>Is continual improvement real here?</source>
        <translation>Ist kontinuierliche Verbesserung hier Wirklichkeit?</translation>
    </message>
    <message>
        <source>Export evidence pack…</source>
        <translation>Nachweismappe exportieren …</translation>
    </message>
    <message>
        <source>5 questions, answered from the register as of %1. Every figure opens the rows behind it.</source>
        <translation>5 Fragen, beantwortet aus dem Register, Stand %1. Jede Zahl öffnet die Zeilen dahinter.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>With a month ago: %1</source>
        <translation>Mit dem Stand vor einem Monat: %1</translation>
    </message>
    <message>
        <source>With a quarter ago: %1</source>
        <translation>Mit dem Stand vor einem Quartal: %1</translation>
    </message>
    <message>
        <source>With a year ago: %1</source>
        <translation>Mit dem Stand vor einem Jahr: %1</translation>
    </message>
    <message>
        <source>With another day…</source>
        <translation>Mit einem anderen Tag …</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>Compare with an earlier day</source>
        <translation>Mit einem früheren Tag vergleichen</translation>
    </message>
    <message>
        <source>The answers of which day stand beside those of today?</source>
        <translation>Die Antworten welches Tages sollen neben denen von heute stehen?</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>As of %1, compared with %2. Nothing was recorded by then: what is recorded now is judged as of that day.</source>
        <translation>Stand %1, verglichen mit %2. Bis dahin war nichts erfasst: Was jetzt erfasst ist, wird zu jenem Tag beurteilt.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2 as it was recorded then.</source>
        <translation>Stand %1, verglichen mit %2, wie es damals erfasst war.</translation>
    </message>
    <message>
        <source>Shows the weeks before, under question 5</source>
        <translation>Zeigt die Wochen davor, unter Frage 5</translation>
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
        <translation>Ein Register für Continual Service Improvement, das fünf Fragen jederzeit beantwortet und die Antworten belegt.</translation>
    </message>
    <message>
        <source>An empty register in a file of your own. Bring your spreadsheet in with File → Import.</source>
        <translation>Ein leeres Register in einer eigenen Datei. Ihre Tabelle übernehmen Sie mit Datei → Importieren.</translation>
    </message>
    <message>
        <source>A register that is there already. You can also drop its file on this window.</source>
        <translation>Ein bereits vorhandenes Register. Sie können seine Datei auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>A made-up IT organisation with twelve services, to look around in.</source>
        <translation>Eine erfundene IT-Organisation mit zwölf Services, um sich umzusehen.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::Workspace</name>
    <message>
        <source>An earlier state of the register is shown, which cannot be changed. Go back to the present first.</source>
        <translation>Es wird ein früherer Stand des Registers angezeigt, der nicht geändert werden kann. Kehren Sie zuerst zur Gegenwart zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Change of a registered claim</source>
        <translation>Änderung einer registrierten Zusage</translation>
    </message>
    <message>
        <source>This was promised before the work. The change is kept as an amendment and printed with the claim:</source>
        <translation>Dies wurde vor der Arbeit zugesagt. Die Änderung wird als Nachtrag bewahrt und mit der Zusage gedruckt:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Writing the change…</source>
        <translation>Die Änderung wird geschrieben …</translation>
    </message>
    <message>
        <source>Reading the earlier state…</source>
        <translation>Der frühere Stand wird gelesen …</translation>
    </message>
    <message>
        <source>%1 %2: rank %3</source>
        <translation>%1 %2: Rang %3</translation>
    </message>
    <message>
        <source>A manual rank goes before the score. Its reason is kept with it and printed in the evidence pack:</source>
        <translation>Ein manueller Rang geht vor der Punktzahl. Sein Grund wird mit ihm bewahrt und im Nachweispaket gedruckt:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other improvement(s) get a manual rank with it, so that they keep their place.</source>
        <translation>
            <numerusform>%Ln weitere Verbesserung erhält damit einen manuellen Rang, damit sie ihren Platz behält.</numerusform>
            <numerusform>%Ln weitere Verbesserungen erhalten damit einen manuellen Rang, damit sie ihren Platz behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank by hand</source>
        <translation>Von Hand reihen</translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Neu: %1: %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Keeps its place before %1</source>
        <translation>Behält seinen Platz vor %1</translation>
    </message>
    <message>
        <source>Keeps its place after %1</source>
        <translation>Behält seinen Platz nach %1</translation>
    </message>
    <message>
        <source>%1 ranked by hand before %2</source>
        <translation>%1 von Hand vor %2 gereiht</translation>
    </message>
    <message>
        <source>%1 ranked by hand after %2</source>
        <translation>%1 von Hand nach %2 gereiht</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Closed, not verified</source>
        <translation>Geschlossen, nicht verifiziert</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziert</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>No owner in post</source>
        <translation>Ohne amtierende Verantwortliche</translation>
    </message>
    <message>
        <source>Running unfunded</source>
        <translation>Läuft ohne Finanzierung</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>Ohne Kennzahl</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Nicht gereiht</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Days untouched</source>
        <translation>Tage unberührt</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Erledigt, %</translation>
    </message>
</context>
<context>
    <name>RecordGuide</name>
    <message>
        <source>What kind of number is it?</source>
        <translation>Welche Art von Zahl ist es?</translation>
    </message>
    <message>
        <source>The answer decides the chart and what a reading needs. It can be changed later.</source>
        <translation>Die Antwort bestimmt das Diagramm und was ein Messwert braucht. Sie lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Decides what is improved next: accepts, funds, puts on hold, ends.</source>
        <translation>Entscheidet, was als Nächstes verbessert wird: nimmt an, finanziert, stellt zurück, beendet.</translation>
    </message>
    <message>
        <source>The owner of a service looks at its backlog, its metrics and its open actions.</source>
        <translation>Der Eigner eines Service sieht sich dessen Backlog, Kennzahlen und offene Maßnahmen an.</translation>
    </message>
    <message>
        <source>Reads the charts: what moved, what faded, what has no fresh readings.</source>
        <translation>Liest die Diagramme: was sich bewegt hat, was verblasst ist, was keine frischen Messwerte hat.</translation>
    </message>
    <message>
        <source>Asks whether improvement is real here, by the five questions.</source>
        <translation>Fragt anhand der fünf Fragen, ob Verbesserung hier wirklich stattfindet.</translation>
    </message>
    <message>
        <source>Learns from incidents: lessons, and actions with owner and date.</source>
        <translation>Lernt aus Incidents: Lehren, und Maßnahmen mit Verantwortlichen und Termin.</translation>
    </message>
    <message>
        <source>Any other review that recurs and is to be recorded.</source>
        <translation>Jedes andere Review, das wiederkehrt und festgehalten werden soll.</translation>
    </message>
    <message>
        <source>What kind of meeting is it?</source>
        <translation>Welche Art von Besprechung ist es?</translation>
    </message>
    <message>
        <source>The answer fills in name and recurrence as they are usual. All of it can be changed.</source>
        <translation>Die Antwort trägt Name und Wiederholung so ein, wie sie üblich sind. Alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>Question 5 asks for one; there is none yet.</source>
        <translation>Frage 5 verlangt eines; es gibt noch keines.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>The ceremony does not say when it starts.</source>
        <translation>Der Regeltermin gibt nicht an, wann er beginnt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone such as Europe/London.</source>
        <translation>„%1“ ist keine Zeitzone wie Europe/London.</translation>
    </message>
    <message>
        <source>The recurrence has %1=%2, which cannot be read.</source>
        <translation>Die Wiederholung enthält %1=%2, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The recurrence has the part &quot;%1&quot;, which is not understood.</source>
        <translation>Die Wiederholung enthält den Teil „%1“, der nicht verstanden wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning only in a monthly or yearly recurrence.</source>
        <translation>„%1“ hat nur in einer monatlichen oder jährlichen Wiederholung eine Bedeutung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be joined with BYMONTHDAY.</source>
        <translation>„%1“ kann nicht mit BYMONTHDAY verbunden werden.</translation>
    </message>
    <message>
        <source>There is no day &quot;%1&quot;.</source>
        <translation>Es gibt keinen Tag „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 20261231 or 20261231T140000Z.</source>
        <translation>„%1“ ist kein Datum wie 20261231 oder 20261231T140000Z.</translation>
    </message>
    <message>
        <source>BYWEEKNO is understood in yearly recurrences only, with days of the week and nothing else.</source>
        <translation>BYWEEKNO wird nur in jährlichen Wiederholungen verstanden, mit Wochentagen und sonst nichts.</translation>
    </message>
    <message>
        <source>Only the weeks 2 to 51 are taken: calendars disagree about those at the turn of the year.</source>
        <translation>Nur die Wochen 2 bis 51 werden angenommen: Über die am Jahreswechsel sind sich Kalender uneins.</translation>
    </message>
    <message>
        <source>A recurrence ends by COUNT or by UNTIL, not by both.</source>
        <translation>Eine Wiederholung endet durch COUNT oder durch UNTIL, nicht durch beides.</translation>
    </message>
    <message>
        <source>A weekly recurrence cannot have BYMONTHDAY.</source>
        <translation>Eine wöchentliche Wiederholung kann kein BYMONTHDAY haben.</translation>
    </message>
    <message>
        <source>BYSETPOS chooses among the days of another part, and there is none.</source>
        <translation>BYSETPOS wählt unter den Tagen eines anderen Teils, und es gibt keinen.</translation>
    </message>
    <message>
        <source>The recurrence asks for a day that no month has.</source>
        <translation>Die Wiederholung verlangt einen Tag, den kein Monat hat.</translation>
    </message>
    <message>
        <source>A daily recurrence with INTERVAL or BYSETPOS cannot count the days of a month from its end.</source>
        <translation>Eine tägliche Wiederholung mit INTERVAL oder BYSETPOS kann die Tage eines Monats nicht vom Ende her zählen.</translation>
    </message>
    <message>
        <source>A recurrence needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY; here it is &quot;%1&quot;.</source>
        <translation>Eine Wiederholung braucht FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY; hier ist es „%1“.</translation>
    </message>
    <message>
        <source>After the rule only EXDATE lines may follow, not &quot;%1&quot;.</source>
        <translation>Nach der Regel dürfen nur EXDATE-Zeilen folgen, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no recurrence rule.</source>
        <translation>Es gibt keine Wiederholungsregel.</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>Werktag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>third Thursday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the last day</source>
        <comment>as in: on the last day of every month</comment>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>as in: on day 15 of every month</comment>
        <translation>am %1.</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>Monday and Thursday</comment>
        <translation>jeden %1</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s) on %1</source>
        <translation>
            <numerusform>jede Woche am %1</numerusform>
            <numerusform>alle %Ln Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 of the month</source>
        <comment>third Thursday</comment>
        <translation>jeden %1 im Monat</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s) on the %1</source>
        <comment>third Thursday</comment>
        <translation>
            <numerusform>jeden Monat am %1</numerusform>
            <numerusform>alle %Ln Monate am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1 of every month</source>
        <comment>day 15, or the last day</comment>
        <translation>%1 jedes Monats</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s) on %1</source>
        <comment>day 15, or the last day</comment>
        <translation>
            <numerusform>jeden Monat %1</numerusform>
            <numerusform>alle %Ln Monate %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1</source>
        <comment>as in: on the third Thursday of March</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>every year on %1 of %2</source>
        <comment>day 15 of March, the third Thursday of March</comment>
        <translation>jedes Jahr %1 im %2</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s) on %1 of %2</source>
        <comment>day 15 of March, the third Thursday of March</comment>
        <translation>
            <numerusform>jedes Jahr %1 im %2</numerusform>
            <numerusform>alle %Ln Jahre %1 im %2</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>, only in %1</source>
        <comment>March and April</comment>
        <translation>, nur im %1</translation>
    </message>
    <message>
        <source>, except %1</source>
        <comment>August</comment>
        <translation>, außer im %1</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln time(s)</source>
        <translation>
            <numerusform>, %Ln Mal</numerusform>
            <numerusform>, %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, bis %1</translation>
    </message>
    <message numerus="yes">
        <source>, not on %Ln date(s)</source>
        <translation>
            <numerusform>, nicht an %Ln Tag</numerusform>
            <numerusform>, nicht an %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>, not on %1</source>
        <translation>, nicht am %1</translation>
    </message>
    <message>
        <source>first</source>
        <comment>as in: every first Thursday</comment>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <comment>as in: every second Thursday of the month</comment>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <comment>as in: every third Thursday</comment>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>as in: every fourth Thursday</comment>
        <translation>vierten</translation>
    </message>
    <message>
        <source>fifth</source>
        <comment>as in: every fifth Thursday</comment>
        <translation>fünften</translation>
    </message>
    <message>
        <source>last</source>
        <comment>as in: every last Thursday</comment>
        <translation>letzten</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>nach der Regel %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>%1 names a record that is not in the register.</source>
        <translation>%1 nennt einen Datensatz, der nicht im Register steht.</translation>
    </message>
    <message>
        <source>The record has changed in the meantime; nothing was written.</source>
        <translation>Der Datensatz wurde inzwischen geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>An amendment is kept as it was written. It cannot be changed or deleted.</source>
        <translation>Ein Nachtrag bleibt, wie er geschrieben wurde. Er kann nicht geändert oder gelöscht werden.</translation>
    </message>
    <message>
        <source>An evidence pack is kept as it was made. Only where its file lies can be changed.</source>
        <translation>Eine Nachweismappe bleibt, wie sie erstellt wurde. Nur wo ihre Datei liegt, lässt sich ändern.</translation>
    </message>
    <message>
        <source>What was shown is kept as it was shown. It cannot be changed.</source>
        <translation>Was gezeigt wurde, bleibt, wie es gezeigt wurde. Es lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>A manual rank goes before the score: it needs its reason (rank_reason).</source>
        <translation>Ein manueller Rang geht vor der Punktzahl: Er braucht seinen Grund (rank_reason).</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 ist eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>A lesson is accepted without an action by somebody, for a reason: name both (accepted_by, reason).</source>
        <translation>Eine Lehre wird von jemandem aus einem Grund ohne Maßnahme akzeptiert: Nennen Sie beides (accepted_by, reason).</translation>
    </message>
    <message>
        <source>A target says what to reach, or a limit to keep.</source>
        <translation>Ein Ziel nennt, was erreicht oder welche Grenze eingehalten werden soll.</translation>
    </message>
    <message>
        <source>The lower agreed limit lies above the upper one.</source>
        <translation>Die untere vereinbarte Grenze liegt über der oberen.</translation>
    </message>
    <message>
        <source>The target ends before it begins.</source>
        <translation>Das Ziel endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counted of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: of nothing there is no share and no rate.</source>
        <translation>%1: Von nichts gibt es weder Anteil noch Rate.</translation>
    </message>
    <message>
        <source>%1: a share cannot be more than all of them.</source>
        <translation>%1: Ein Anteil kann nicht mehr als alle sein.</translation>
    </message>
    <message>
        <source>%1: a metric of this kind is never below zero.</source>
        <translation>%1: Eine Kennzahl dieser Art ist nie kleiner als null.</translation>
    </message>
</context>
<context>
    <name>RitualDialog</name>
    <message numerus="yes">
        <source>%1: the last %Ln review(s) brought neither a decision nor an action.</source>
        <translation>
            <numerusform>%1: Zuletzt brachte %Ln Review weder eine Entscheidung noch eine Maßnahme.</numerusform>
            <numerusform>%1: Die letzten %Ln Reviews brachten weder eine Entscheidung noch eine Maßnahme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response to the finding of %1</source>
        <translation>Antwort auf den Befund zu %1</translation>
    </message>
    <message>
        <source>Respond to the finding</source>
        <translation>Auf den Befund antworten</translation>
    </message>
    <message>
        <source>&amp;Respond</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>Was wird dagegen getan?</translation>
    </message>
</context>
<context>
    <name>RitualEdit</name>
    <message>
        <source>A response says what is done, who says so and when.</source>
        <translation>Eine Antwort sagt, was getan wird, wer das sagt und wann.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>There is no unit &quot;%1&quot;.</source>
        <translation>Es gibt keine Einheit „%1“.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>Es gibt keinen Service „%1“.</translation>
    </message>
</context>
<context>
    <name>Slide</name>
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
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are drawn.</source>
        <translation>Die ersten %1 von %2 sind dargestellt.</translation>
    </message>
    <message>
        <source>Continual improvement</source>
        <translation>Kontinuierliche Verbesserung</translation>
    </message>
    <message>
        <source>Continual improvement at %1</source>
        <translation>Kontinuierliche Verbesserung bei %1</translation>
    </message>
    <message>
        <source>Five questions, as of %1</source>
        <translation>Fünf Fragen, Stichtag %1</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Steered by %1 %2 · %3</source>
        <translation>Gesteuert von %1 %2 · %3</translation>
    </message>
    <message>
        <source>What would change this verdict: %1</source>
        <translation>Was dieses Urteil ändern würde: %1</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>keine Kennzahl</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>What the readings say</source>
        <translation>Was die Messwerte sagen</translation>
    </message>
    <message>
        <source>Delivered is not yet proven: a gain counts once its readings say so against the baseline that was locked beforehand.</source>
        <translation>Geliefert ist noch nicht bewiesen: Ein Gewinn zählt, sobald die Messwerte es gegen die vorher festgelegte Basislinie sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln Verbesserung, %1 bis %2</numerusform>
            <numerusform>%Ln Verbesserungen, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered since the last review</source>
        <translation>Seit der letzten Besprechung geliefert</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>In dieser Zeit wurde nichts geliefert.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>What faded</source>
        <translation>Was verblasste</translation>
    </message>
    <message>
        <source>No gain has faded.</source>
        <translation>Kein Gewinn ist verblasst.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Decision wanted</source>
        <translation>Entscheidung gewünscht</translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>Gewünschte Entscheidungen</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>Die dringendste zuerst</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Actions that stayed overdue</source>
        <translation>Maßnahmen, die überfällig blieben</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
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
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) in the evidence pack only</source>
        <translation>
            <numerusform>%Ln Spalte nur in der Nachweismappe</numerusform>
            <numerusform>%Ln Spalten nur in der Nachweismappe</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1, as recorded at change %2</source>
        <translation>Stand %1, erfasst bei Änderung %2</translation>
    </message>
    <message>
        <source>The slides were cancelled. No file was written.</source>
        <translation>Die Folien wurden abgebrochen. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Delivered improvements whose metric went back or became worse by the current verdict, those that nobody has decided on first</source>
        <translation>Gelieferte Verbesserungen, deren Kennzahl nach dem gegenwärtigen Urteil zurückfiel oder schlechter wurde, die unentschiedenen zuerst</translation>
    </message>
    <message>
        <source>Back-up %1 / %2</source>
        <translation>Reserve %1 / %2</translation>
    </message>
    <message>
        <source>Back-up slide %1 of %2</source>
        <translation>Reservefolie %1 von %2</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Folie %1 von %2</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>Both states are computed from the ledger: change %1 and change %2</source>
        <translation>Beide Stände sind aus dem Änderungsbuch berechnet: Änderung %1 und Änderung %2</translation>
    </message>
    <message>
        <source>Nothing that a figure shows.</source>
        <translation>Nichts, was eine Zahl zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s) than are shown</source>
        <translation>
            <numerusform>%Ln Unterschied mehr als gezeigt</numerusform>
            <numerusform>%Ln Unterschiede mehr als gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in, and what is proven of it</source>
        <translation>Geld hinein, und was davon belegt ist</translation>
    </message>
</context>
<context>
    <name>StatusGate</name>
    <message>
        <source>an owner in post</source>
        <translation>eine verantwortliche Person im Amt</translation>
    </message>
    <message>
        <source>the service outcome stated</source>
        <translation>das angegebene Service-Ergebnis</translation>
    </message>
    <message>
        <source>the service named</source>
        <translation>der benannte Service</translation>
    </message>
    <message>
        <source>a priority: value, urgency, risk reduction and effort, or a rank with its reason</source>
        <translation>eine Priorität: Wert, Dringlichkeit, Risikominderung und Aufwand, oder ein Rang mit Begründung</translation>
    </message>
    <message>
        <source>a target date</source>
        <translation>ein Zieldatum</translation>
    </message>
    <message>
        <source>a funding decision</source>
        <translation>eine Entscheidung über die Finanzierung</translation>
    </message>
    <message>
        <source>a metric that it steers</source>
        <translation>eine Kennzahl, die sie steuert</translation>
    </message>
    <message>
        <source>a metric with a baseline</source>
        <translation>eine Kennzahl mit Basislinie</translation>
    </message>
    <message>
        <source>the control that keeps the gain</source>
        <translation>die Kontrolle, die den Gewinn sichert</translation>
    </message>
    <message>
        <source>a closure note with the reason</source>
        <translation>ein Abschlussvermerk mit Begründung</translation>
    </message>
    <message>
        <source>the kind of closure</source>
        <translation>die Art des Abschlusses</translation>
    </message>
    <message>
        <source>a metric that it steers; without one it can only be closed as not measured</source>
        <translation>eine Kennzahl, die sie steuert; ohne eine solche kann sie nur als nicht gemessen geschlossen werden</translation>
    </message>
    <message>
        <source>the reason for the hold</source>
        <translation>der Grund für die Zurückstellung</translation>
    </message>
    <message>
        <source>It cannot be called &quot;%1&quot; yet. Still missing: %2.</source>
        <translation>Der Status „%1“ ist noch nicht möglich. Es fehlt noch: %2.</translation>
    </message>
    <message>
        <source>a gain that the readings sustain, or an override with reason, person and date</source>
        <translation>ein Gewinn, den die Messwerte als nachhaltig zeigen, oder eine Ausnahme mit Grund, Person und Datum</translation>
    </message>
    <message>
        <source>a gain that holds or is sustained, or an override with reason, person and date</source>
        <translation>ein Gewinn, der hält oder nachhaltig ist, oder eine Ausnahme mit Grund, Person und Datum</translation>
    </message>
    <message>
        <source>no balancing metric that has got worse, as %1 has</source>
        <translation>keine Ausgleichskennzahl, die schlechter geworden ist, wie %1</translation>
    </message>
    <message>
        <source>no balancing metric that has got worse</source>
        <translation>keine Ausgleichskennzahl, die schlechter geworden ist</translation>
    </message>
    <message>
        <source>a metric of the service outcome, since it is a technology refresh</source>
        <translation>eine Kennzahl des Serviceergebnisses, denn es ist eine Technologieerneuerung</translation>
    </message>
    <message>
        <source>another kind of closure: it was open in this register</source>
        <translation>eine andere Art des Abschlusses: In diesem Register war sie offen</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup could not be verified.</source>
        <translation>Die Sicherung konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>Der Ordner für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datei. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. Nothing was changed.</source>
        <translation>In die Datei oder ihren Ordner kann nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left untouched; open one of its backups instead.</source>
        <translation>Die Datei ist beschädigt. Sie blieb unberührt; öffnen Sie stattdessen eine ihrer Sicherungen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This is not a register. The file was left untouched.</source>
        <translation>Dies ist kein Register. Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A change in the ledger cannot be read.</source>
        <translation>Eine Änderung im Änderungsbuch kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The register is damaged. The file was left untouched; open one of the backups that lie in the folder beside it.</source>
        <translation>Das Register ist beschädigt. Die Datei blieb unberührt; öffnen Sie eine der Sicherungen im Ordner daneben.</translation>
    </message>
    <message>
        <source>This is not a Ratchet register. The file was left untouched.</source>
        <translation>Dies ist kein Ratchet-Register. Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>The register was written by a newer version of Ratchet. The file was left untouched; install that version to open it.</source>
        <translation>Das Register wurde von einer neueren Version von Ratchet geschrieben. Die Datei blieb unberührt; installieren Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>Version %1, dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is not an SQLite database</source>
        <translation>sie ist keine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>sie ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 Byte statt %2</translation>
    </message>
    <message>
        <source>A part of the program is missing; please install it again.</source>
        <translation>Ein Teil des Programms fehlt; bitte installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no change %1.</source>
        <translation>Es gibt keine Änderung %1.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left untouched.</source>
        <translation>Es gibt bereits eine Datei dieses Namens; sie blieb unberührt.</translation>
    </message>
    <message>
        <source>The register is open read-only. Nothing was changed.</source>
        <translation>Das Register ist schreibgeschützt geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The ledger does not lead back from the register as it is; &quot;ratchet check&quot; names what was altered.</source>
        <translation>Das Änderungsbuch führt vom vorliegenden Register nicht zurück; „ratchet check“ nennt, was verändert wurde.</translation>
    </message>
    <message>
        <source>Opening was cancelled. Nothing was changed.</source>
        <translation>Das Öffnen wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The register went on while it was verified.</source>
        <translation>Das Register wurde geändert, während es geprüft wurde.</translation>
    </message>
    <message>
        <source>No copy was written.</source>
        <translation>Es wurde keine Kopie geschrieben.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>This program has the register open for writing already: %1, since %2.</source>
        <translation>Dieses Programm hat das Register bereits zum Schreiben geöffnet: %1, seit %2.</translation>
    </message>
    <message>
        <source>This computer has the register open already: %1, in another window or command, since %2.</source>
        <translation>Auf diesem Rechner ist das Register bereits offen: %1, in einem anderen Fenster oder Befehl, seit %2.</translation>
    </message>
    <message>
        <source>%1 has had the register open for writing since %2.</source>
        <translation>%1 hat das Register seit %2 zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>%1 on %2 has had the register open for writing since %3.</source>
        <translation>%1 auf %2 hat das Register seit %3 zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The register cannot be copied to the folder %1, to be read there.</source>
        <translation>Das Register kann nicht in den Ordner %1 kopiert werden, um dort gelesen zu werden.</translation>
    </message>
    <message>
        <source>The copy is not what was open. It was taken away again.</source>
        <translation>Die Kopie ist nicht, was offen war. Sie wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>Everything that was open after change %1, of which the file was lost with its history</source>
        <translation>Alles, was nach Änderung %1 offen war; die Datei ging samt Verlauf verloren</translation>
    </message>
    <message>
        <source>The file of the register was replaced, moved or deleted outside this program since it was opened. Nothing was written to it.</source>
        <translation>Die Datei des Registers wurde seit dem Öffnen außerhalb dieses Programms ersetzt, verschoben oder gelöscht. Nichts wurde hineingeschrieben.</translation>
    </message>
    <message>
        <source>A copy needs a name or a folder of its own.</source>
        <translation>Eine Kopie braucht einen eigenen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The folder of the register cannot be written to.</source>
        <translation>In den Ordner des Registers kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No file can be made in the folder of the register, so that it cannot be kept from others while it is written.</source>
        <translation>Im Ordner des Registers kann keine Datei angelegt werden, sodass es beim Schreiben nicht gegen andere gesperrt werden kann.</translation>
    </message>
    <message>
        <source>What lies beside the file that was to be replaced cannot be removed: %1. The file is untouched.</source>
        <translation>Was neben der Datei liegt, die ersetzt werden sollte, kann nicht entfernt werden: %1. Die Datei ist unberührt.</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Print the list</source>
        <translation>Liste drucken</translation>
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
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Tickets opened</source>
        <translation>Eröffnete Tickets</translation>
    </message>
    <message>
        <source>Median time to restore</source>
        <translation>Median der Wiederherstellungszeit</translation>
    </message>
    <message>
        <source>85th percentile time to restore</source>
        <translation>85. Perzentil der Wiederherstellungszeit</translation>
    </message>
    <message>
        <source>Restored within %1 hours</source>
        <translation>Wiederhergestellt binnen %1 Stunden</translation>
    </message>
    <message>
        <source>Reopened tickets</source>
        <translation>Wiedereröffnete Tickets</translation>
    </message>
    <message>
        <source>Open tickets at the end of the period</source>
        <translation>Offene Tickets am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The first and the last period are left out where the export begins or ends within them. Times without an offset are taken as they are written.</source>
        <translation>Der erste und der letzte Zeitraum bleiben weg, wo der Export in ihnen beginnt oder endet. Zeiten ohne Zonenangabe gelten, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Of the tickets restored in the period (resolved, else closed; open ones do not count):</source>
        <translation>Von den im Zeitraum wiederhergestellten Tickets (gelöst, sonst geschlossen; offene zählen nicht):</translation>
    </message>
    <message>
        <source>Tickets opened in the period, each ticket number once.</source>
        <translation>Im Zeitraum eröffnete Tickets, jede Ticketnummer einmal.</translation>
    </message>
    <message>
        <source>%1 the median of the hours from opening to restoring. The denominator is how many they are.</source>
        <translation>%1 der Median der Stunden von der Eröffnung bis zur Wiederherstellung. Der Nenner sagt, wie viele es sind.</translation>
    </message>
    <message>
        <source>%1 the 85th percentile of the hours from opening to restoring, linear between neighbours. The denominator is how many they are.</source>
        <translation>%1 das 85. Perzentil der Stunden von der Eröffnung bis zur Wiederherstellung, linear zwischen Nachbarn. Der Nenner sagt, wie viele es sind.</translation>
    </message>
    <message>
        <source>%1 the share restored within %2 hours of opening.</source>
        <translation>%1 der Anteil, der binnen %2 Stunden nach der Eröffnung wiederhergestellt war.</translation>
    </message>
    <message>
        <source>%1 the share that was reopened at least once.</source>
        <translation>%1 der Anteil, der mindestens einmal wiedereröffnet wurde.</translation>
    </message>
    <message>
        <source>Tickets opened up to the last day of the period and not restored by then.</source>
        <translation>Bis zum letzten Tag des Zeitraums eröffnete und bis dahin nicht wiederhergestellte Tickets.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a measure and the service or group it is of</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Metrics from tickets: readings added %1, corrected %2</source>
        <translation>Kennzahlen aus Tickets: Messwerte neu %1, berichtigt %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Nothing says when the ticket was opened.</source>
        <translation>Nichts sagt, wann das Ticket eröffnet wurde.</translation>
    </message>
    <message>
        <source>It ends before it was opened.</source>
        <translation>Es endet, bevor es eröffnet wurde.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Restored or resolved</source>
        <translation>Wiederhergestellt oder gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wiedereröffnet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No column says when the tickets were opened. Choose it.</source>
        <translation>Keine Spalte sagt, wann die Tickets eröffnet wurden. Wählen Sie sie.</translation>
    </message>
    <message>
        <source>Reading the tickets was cancelled.</source>
        <translation>Das Lesen der Tickets wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No row is a ticket that can be read.</source>
        <translation>Keine Zeile ist ein lesbares Ticket.</translation>
    </message>
    <message>
        <source>No ticket names a service.</source>
        <translation>Kein Ticket nennt einen Service.</translation>
    </message>
    <message>
        <source>No ticket names a group.</source>
        <translation>Kein Ticket nennt eine Gruppe.</translation>
    </message>
    <message>
        <source>No service has %1 tickets or more.</source>
        <translation>Kein Service hat %1 oder mehr Tickets.</translation>
    </message>
    <message>
        <source>No group has %1 tickets or more.</source>
        <translation>Keine Gruppe hat %1 oder mehr Tickets.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no week lies in that from its first to its last day.</source>
        <translation>Die Tickets reichen von %1 bis %2: Keine Woche liegt ganz darin.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no quarter lies in that from its first to its last day.</source>
        <translation>Die Tickets reichen von %1 bis %2: Kein Quartal liegt ganz darin.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no month lies in that from its first to its last day.</source>
        <translation>Die Tickets reichen von %1 bis %2: Kein Monat liegt ganz darin.</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which no ticket has.</source>
        <translation>Die Zuordnung schickt Spalte „%1“ nach „%2“, das kein Ticket hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same for all tickets.</source>
        <translation>„%1“ kann nicht für alle Tickets gleich sein.</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>die Woche ab %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter and its year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>the export begins within it, on %1</source>
        <translation>der Export beginnt darin, am %1</translation>
    </message>
    <message>
        <source>the export ends within it, on %1</source>
        <translation>der Export endet darin, am %1</translation>
    </message>
    <message>
        <source>%1 is not counted (tickets opened: %2): %3.</source>
        <translation>%1 ist nicht gezählt (eröffnete Tickets: %2): %3.</translation>
    </message>
</context>
<context>
    <name>Timesheet</name>
    <message>
        <source>Nobody is named.</source>
        <translation>Niemand ist genannt.</translation>
    </message>
    <message>
        <source>Nobody and no unit is called &quot;%1&quot;.</source>
        <translation>Niemand und keine Einheit heißt „%1“.</translation>
    </message>
    <message>
        <source>No day and no month is named.</source>
        <translation>Kein Tag und kein Monat ist genannt.</translation>
    </message>
    <message>
        <source>No hours are named.</source>
        <translation>Keine Stunden sind genannt.</translation>
    </message>
    <message>
        <source>The hours of %1 in %2 add up to less than nothing.</source>
        <translation>Die Stunden von %1 im %2 ergeben weniger als nichts.</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Person oder Team</translation>
    </message>
    <message>
        <source>Day or month</source>
        <translation>Tag oder Monat</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>Tagesgeschäft</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Say which column holds: %1.</source>
        <translation>Sagen Sie, welche Spalte enthält: %1.</translation>
    </message>
    <message>
        <source>Timesheet: hours used added %1, corrected %2</source>
        <translation>Zeiterfassung: genutzte Stunden hinzugefügt %1, berichtigt %2</translation>
    </message>
    <message>
        <source>The register has several rows for %1 in %2. Delete all but one of them first.</source>
        <translation>Das Register hat mehrere Zeilen für %1 im %2. Löschen Sie zuerst alle bis auf eine.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1, of weeks %2</source>
        <extracomment>%1 what was said before, %2 a number</extracomment>
        <translation>%1, von Wochen %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Tag des Endes</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which no timesheet has.</source>
        <translation>Die Zuordnung schickt Spalte „%1“ nach „%2“, das kein Stundenzettel hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same for all rows of a timesheet.</source>
        <translation>„%1“ kann nicht für alle Zeilen eines Stundenzettels gleich sein.</translation>
    </message>
    <message>
        <source>The same entry stands in line %1.</source>
        <translation>Derselbe Eintrag steht in Zeile %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be hours and minutes, or minutes and seconds.</source>
        <translation>„%1“ können Stunden und Minuten oder Minuten und Sekunden sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration.</source>
        <translation>„%1“ ist keine Dauer.</translation>
    </message>
    <message>
        <source>No time is recorded.</source>
        <translation>Keine Zeit ist erfasst.</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are %2, as the mapping says.</source>
        <translation>Die Zahlen in Spalte „%1“ sind %2, wie die Zuordnung sagt.</translation>
    </message>
    <message>
        <source>The break is longer than the work.</source>
        <translation>Die Pause ist länger als die Arbeit.</translation>
    </message>
    <message>
        <source>It is the same as line %1; both count.</source>
        <translation>Gleich wie Zeile %1; beide zählen.</translation>
    </message>
    <message>
        <source>%1 would have worked %2 hours in %3, which has %4.</source>
        <extracomment>%1 a person, %2 hours, %3 a day or a month, %4 hours</extracomment>
        <translation>%1 hätte in %3 %2 Stunden gearbeitet, das aber nur %4 hat.</translation>
    </message>
    <message>
        <source>The whole time of an issue counts on the day in the column of days.</source>
        <translation>Die ganze Zeit eines Vorgangs zählt an dem Tag, den seine Zeile nennt.</translation>
    </message>
    <message>
        <source>Entries that cross midnight count on the day on which they began.</source>
        <translation>Einträge über Mitternacht zählen an dem Tag, an dem sie begannen.</translation>
    </message>
    <message>
        <source>A day of work counts as %1 hours, a week as five of them.</source>
        <translation>Ein Arbeitstag zählt %1 Stunden, eine Woche fünf davon.</translation>
    </message>
    <message>
        <source>The duration is %1, from start to end it is %2; the duration counts.</source>
        <translation>Die Dauer ist %1, von Beginn bis Ende sind es %2; die Dauer zählt.</translation>
    </message>
    <message>
        <source>Are the numbers in column &quot;%1&quot; seconds, minutes, hours or days of work?</source>
        <translation>Sind die Zahlen in Spalte „%1“ Sekunden, Minuten, Stunden oder Arbeitstage?</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are %2: start and end say so.</source>
        <translation>Die Zahlen in Spalte „%1“ sind %2: Beginn und Ende sagen es.</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are taken as %2: in another unit people would have worked too much, or next to nothing.</source>
        <translation>Die Zahlen in Spalte „%1“ gelten als %2: In einer anderen Einheit hätten Leute zu viel oder fast nichts gearbeitet.</translation>
    </message>
    <message>
        <source>The break &quot;%1&quot; names no unit.</source>
        <translation>Die Pause „%1“ nennt keine Einheit.</translation>
    </message>
    <message>
        <source>Team, where the person has none</source>
        <translation>Team, wo die Person keines hat</translation>
    </message>
    <message>
        <source>No unit is called &quot;%1&quot;.</source>
        <translation>Keine Einheit heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 belongs to no unit; say which team that counts for.</source>
        <translation>%1 gehört zu keiner Einheit; sagen Sie, für welches Team das zählt.</translation>
    </message>
    <message>
        <source>%1 is taken for %2, by the e-mail address.</source>
        <translation>%1 gilt nach der E-Mail-Adresse als %2.</translation>
    </message>
    <message>
        <source>%1 belongs to no unit and counts for %2.</source>
        <translation>%1 gehört zu keiner Einheit und zählt für %2.</translation>
    </message>
    <message>
        <source>Nobody is called %1 here; the hours count for %2.</source>
        <translation>Niemand heißt hier %1; die Stunden zählen für %2.</translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message>
        <source>Lines left out, refused or worth a look</source>
        <translation>Ausgelassene, abgelehnte oder auffällige Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>further lines: %1</source>
        <translation>weitere Zeilen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Likewise in lines: %2</source>
        <extracomment>%1 what is said of a line, %2 the other lines of which the same is said</extracomment>
        <translation>%1 Ebenso in den Zeilen: %2</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>what it came from</source>
        <translation>woraus sie entstand</translation>
    </message>
    <message>
        <source>who let it go ahead, and with what</source>
        <translation>wer sie freigab, und mit welchen Mitteln</translation>
    </message>
    <message>
        <source>what was done, and when it took effect</source>
        <translation>was getan wurde und wann es wirksam wurde</translation>
    </message>
    <message>
        <source>what the readings and the money say</source>
        <translation>was die Messwerte und das Geld sagen</translation>
    </message>
    <message>
        <source>what keeps the gain</source>
        <translation>was den Gewinn sichert</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Funding named, without an amount</source>
        <translation>Finanzierung genannt, ohne Betrag</translation>
    </message>
    <message>
        <source>%1 requested, nothing approved</source>
        <translation>%1 beantragt, nichts genehmigt</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 genehmigt</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 von %2 genehmigt</translation>
    </message>
    <message>
        <source>%1, without a day of decision</source>
        <translation>%1, ohne Tag der Entscheidung</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>%1, in no number</source>
        <translation>%1, ohne Zahl</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>%1: %2 expected, nothing actual yet</source>
        <translation>%1: %2 erwartet, noch nichts tatsächlich</translation>
    </message>
    <message>
        <source>%1: %2 actual</source>
        <translation>%1: %2 tatsächlich</translation>
    </message>
    <message>
        <source>Raised, and nothing says why</source>
        <translation>Eingebracht, und nichts sagt, warum</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>Eingebracht: %1</translation>
    </message>
    <message>
        <source>The incident happened</source>
        <translation>Die Störung trat ein</translation>
    </message>
    <message>
        <source>Incident %1 happened</source>
        <translation>Störung %1 trat ein</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Review: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lehre: %1</translation>
    </message>
    <message>
        <source>Carried over from %1, where it worked</source>
        <translation>Übertragen von %1, wo es wirkte</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Approved, under its sponsor</source>
        <translation>Genehmigt, unter ihrem Sponsor</translation>
    </message>
    <message>
        <source>Approved, without a sponsor</source>
        <translation>Genehmigt, ohne Sponsor</translation>
    </message>
    <message>
        <source>Work began</source>
        <translation>Die Arbeit begann</translation>
    </message>
    <message>
        <source>Milestone %1: %2 %</source>
        <translation>Meilenstein %1: %2 %</translation>
    </message>
    <message>
        <source>PDSA cycle, not decided</source>
        <translation>PDSA-Zyklus, nicht entschieden</translation>
    </message>
    <message>
        <source>PDSA cycle: %1</source>
        <translation>PDSA-Zyklus: %1</translation>
    </message>
    <message>
        <source>Action %1: %2</source>
        <translation>Maßnahme %1: %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Took effect on %1</source>
        <translation>Wirkte auf %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Counted as successful without proof: %1</source>
        <translation>Ohne Beleg als erfolgreich gezählt: %1</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Verankert</translation>
    </message>
    <message>
        <source>%1 has a steward</source>
        <translation>%1 hat einen Betreuer</translation>
    </message>
    <message>
        <source>%1 has no steward in post</source>
        <translation>%1 hat keinen Betreuer im Amt</translation>
    </message>
    <message numerus="yes">
        <source>Next look at the gain, %Ln day(s) after delivery</source>
        <translation>
            <numerusform>Nächster Blick auf den Gewinn, %Ln Tag nach der Lieferung</numerusform>
            <numerusform>Nächster Blick auf den Gewinn, %Ln Tage nach der Lieferung</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged anew with every reading</source>
        <translation>Mit jedem Messwert neu beurteilt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>Vom Auslöser bis zur Kontrolle</translation>
    </message>
    <message>
        <source>The improvements delivered in the year that ends with the reporting date: what each came from, who decided, what was done, what came of it and what keeps it. The whole trace stands on the page of each.</source>
        <translation>Die Verbesserungen, die im Jahr bis zum Stichtag geliefert wurden: woraus jede entstand, wer entschied, was getan wurde, was daraus wurde und was es sichert. Die ganze Spur steht auf der Seite jeder Verbesserung.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln delivery(s) are listed.</source>
        <translation>
            <numerusform>Nur %Ln Lieferung, die letzte, ist aufgeführt.</numerusform>
            <numerusform>Die letzten %Ln Lieferungen sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>„%1“ ist nicht zulässig; erwartet wird %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a date and time such as 2026-03-31T14:00:00</source>
        <translation>ein Zeitpunkt wie 2026-03-31T14:00:00</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>ein Datum wie 2026-03-31</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>one of the values of this field</source>
        <translation>einer der Werte dieses Feldes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register.</source>
        <translation>„%1“ steht nicht im Register.</translation>
    </message>
</context>
<context>
    <name>ValueInput</name>
    <message>
        <source>%1: &quot;%2&quot; is not %3.</source>
        <translation>%1: „%2“ ist nicht zulässig; erwartet wird %3.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>a date such as %1</source>
        <translation>ein Datum wie %1</translation>
    </message>
    <message>
        <source>a month such as %1</source>
        <translation>ein Monat wie %1</translation>
    </message>
    <message>
        <source>a date and time such as %1</source>
        <translation>ein Zeitpunkt wie %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number such as %1</source>
        <translation>eine Zahl wie %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>einer von: %1</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>%1 holds another register, or one that went another way long ago.</source>
        <translation>%1 enthält ein anderes Register oder eines, das sich vor langer Zeit getrennt hat.</translation>
    </message>
    <message>
        <source>Both are the same up to change %1.</source>
        <translation>Beide sind bis Änderung %1 gleich.</translation>
    </message>
    <message>
        <source>Changes since then: %1 in what is open here, %2 in %3.</source>
        <translation>Änderungen seither: %1 in dem, was hier offen ist, %2 in %3.</translation>
    </message>
    <message>
        <source>The last one there was made by %1 on %2.</source>
        <translation>Die letzte dort stammt von %1, %2.</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or renamed outside this program while it was open here.</source>
        <translation>%1 wurde außerhalb dieses Programms gelöscht, verschoben oder umbenannt, während es hier offen war.</translation>
    </message>
    <message>
        <source>%1 beside it holds the same.</source>
        <translation>%1 daneben enthält dasselbe.</translation>
    </message>
    <message>
        <source>Another program has taken %1 over.</source>
        <translation>Ein anderes Programm hat %1 übernommen.</translation>
    </message>
    <message>
        <source>While %1 was open here, another version was put in its place: by a program that synchronises the folder, or by hand. Nothing of it was overwritten.</source>
        <translation>Während %1 hier offen war, kam eine andere Fassung an seine Stelle: durch ein Programm, das den Ordner abgleicht, oder von Hand. Davon wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>What is there now cannot be read as a register.</source>
        <translation>Was jetzt dort steht, ist nicht als Register lesbar.</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 was taken over</source>
        <translation>%1 wurde übernommen</translation>
    </message>
    <message>
        <source>%1 was changed outside this program</source>
        <translation>%1 wurde außerhalb dieses Programms geändert</translation>
    </message>
</context>
<context>
    <name>ViewDefinition</name>
    <message>
        <source>The saved view cannot be read.</source>
        <translation>Die gespeicherte Ansicht kann nicht gelesen werden.</translation>
    </message>
</context>
</TS>
