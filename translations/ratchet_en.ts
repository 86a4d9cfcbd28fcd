<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>Latest data from %1, %Ln day(s) before</source>
        <translation>
            <numerusform>Latest data from %1, %Ln day before</numerusform>
            <numerusform>Latest data from %1, %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many improvement actions from the last %Ln PIR(s) have been delivered and closed?</source>
        <extracomment>Plural by the number of PIRs looked back at</extracomment>
        <translation>
            <numerusform>How many improvement actions from the last PIR have been delivered and closed?</numerusform>
            <numerusform>How many improvement actions from the last %Ln PIRs have been delivered and closed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <extracomment>Points of a percentage</extracomment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranked %Ln day(s) ago</source>
        <translation>
            <numerusform>ranked %Ln day ago</numerusform>
            <numerusform>ranked %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) past its target date</source>
        <translation>
            <numerusform>%Ln day past its target date</numerusform>
            <numerusform>%Ln days past its target date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its owner confirmed the backlog %Ln day(s) ago</source>
        <translation>
            <numerusform>its owner confirmed the backlog %Ln day ago</numerusform>
            <numerusform>its owner confirmed the backlog %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its review has been due for %Ln day(s)</source>
        <translation>
            <numerusform>its review has been due for %Ln day</numerusform>
            <numerusform>its review has been due for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held · %Ln RACI error(s)</source>
        <translation>
            <numerusform>held · %Ln RACI error</numerusform>
            <numerusform>held · %Ln RACI errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open, and nothing about it changed for more than %Ln day(s).</source>
        <translation>
            <numerusform>Open, and nothing about it changed for more than %Ln day.</numerusform>
            <numerusform>Open, and nothing about it changed for more than %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>across %Ln live service(s)</source>
        <extracomment>After &quot;12 improvements are open&quot;</extracomment>
        <translation>
            <numerusform>across %Ln live service</numerusform>
            <numerusform>across %Ln live services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) are open %1; %2 without an owner in post, %3 running unfunded, %4 overdue.</source>
        <extracomment>%1 is &quot;across 3 live services&quot;</extracomment>
        <translation>
            <numerusform>%Ln improvement is open %1; %2 without an owner in post, %3 running unfunded, %4 overdue.</numerusform>
            <numerusform>%Ln improvements are open %1; %2 without an owner in post, %3 running unfunded, %4 overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open · %Ln service(s)</source>
        <translation>
            <numerusform>open · %Ln service</numerusform>
            <numerusform>open · %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln PIR(s) led to no action.</source>
        <translation>
            <numerusform>The last PIR led to no action.</numerusform>
            <numerusform>The last %Ln PIRs led to no action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the last %Ln PIR(s)</source>
        <extracomment>After &quot;7 of 14 actions&quot;</extracomment>
        <translation>
            <numerusform>from the last PIR</numerusform>
            <numerusform>from the last %Ln PIRs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Improvement lives in %1 of %Ln unit(s).</source>
        <translation>
            <numerusform>Improvement lives in %1 of %Ln unit.</numerusform>
            <numerusform>Improvement lives in %1 of %Ln units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backlog confirmed by its owner within 90 days: %1 of %Ln live service(s).</source>
        <translation>
            <numerusform>Backlog confirmed by its owner within 90 days: %1 of %Ln live service.</numerusform>
            <numerusform>Backlog confirmed by its owner within 90 days: %1 of %Ln live services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s) due in the last quarter were held</source>
        <translation>
            <numerusform>%1 of %Ln review due in the last quarter was held</numerusform>
            <numerusform>%1 of %Ln reviews due in the last quarter were held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln metric(s) show a sustained gain, %2 of them consistent with one improvement; %3 holding, %4 faded.</source>
        <translation>
            <numerusform>%1 of %Ln metric shows a sustained gain, %2 of them consistent with one improvement; %3 holding, %4 faded.</numerusform>
            <numerusform>%1 of %Ln metrics show a sustained gain, %2 of them consistent with one improvement; %3 holding, %4 faded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln action(s) %2 are closed (%3); %4 verified, %5 late.</source>
        <extracomment>%1 of the actions, %2 is &quot;from the last 3 PIRs&quot;, %3 a share</extracomment>
        <translation>
            <numerusform>%1 of %Ln action %2 is closed (%3); %4 verified, %5 late.</numerusform>
            <numerusform>%1 of %Ln actions %2 are closed (%3); %4 verified, %5 late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than the first %Ln are listed.</source>
        <translation>
            <numerusform>No more than the first %Ln are listed.</numerusform>
            <numerusform>No more than the first %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Sound: %Ln change(s), ledger %1</source>
        <translation>
            <numerusform>Sound: %Ln change, ledger %1</numerusform>
            <numerusform>Sound: %Ln changes, ledger %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is not what its ledger says: %Ln finding(s).</source>
        <translation>
            <numerusform>The register is not what its ledger says: %Ln finding.</numerusform>
            <numerusform>The register is not what its ledger says: %Ln findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln row was left out.</numerusform>
            <numerusform>%Ln rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken, so that nothing was changed; --accept-partial takes the others.</source>
        <translation>
            <numerusform>%Ln row cannot be taken, so that nothing was changed; --accept-partial takes the others.</numerusform>
            <numerusform>%Ln rows cannot be taken, so that nothing was changed; --accept-partial takes the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), mean %1, limits %2 to %3</source>
        <translation>
            <numerusform>%Ln point, mean %1, limits %2 to %3</numerusform>
            <numerusform>%Ln points, mean %1, limits %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few tickets left out</source>
        <translation>
            <numerusform>%Ln with too few tickets left out</numerusform>
            <numerusform>%Ln with too few tickets left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%1 · %Ln reading(s) to go</source>
        <translation>
            <numerusform>%1 · %Ln reading to go</numerusform>
            <numerusform>%1 · %Ln readings to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reading(s) like the latest, at %1, turn it to %2.</source>
        <translation>
            <numerusform>%Ln more reading like the latest, at %1, turns it to %2.</numerusform>
            <numerusform>%Ln more readings like the latest, at %1, turn it to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) at least</source>
        <translation>
            <numerusform>%Ln reading at least</numerusform>
            <numerusform>%Ln readings at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) in a row %1 turn it to %2.</source>
        <translation>
            <numerusform>%Ln reading %1 turns it to %2.</numerusform>
            <numerusform>%Ln readings in a row %1 turn it to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) in a row back at %1 turn it to %2.</source>
        <translation>
            <numerusform>%Ln reading back at %1 turns it to %2.</numerusform>
            <numerusform>%Ln readings in a row back at %1 turn it to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) to %1</source>
        <translation>
            <numerusform>%Ln reading to %1</numerusform>
            <numerusform>%Ln readings to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say: %Ln reading(s) since %1</source>
        <translation>
            <numerusform>Too early to say: %Ln reading since %1</numerusform>
            <numerusform>Too early to say: %Ln readings since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded</source>
        <translation>
            <numerusform>%Ln recorded</numerusform>
            <numerusform>%Ln recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>run of %Ln above the old mean</source>
        <translation>
            <numerusform>run of %Ln above the old mean</numerusform>
            <numerusform>run of %Ln above the old mean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>run of %Ln below the old mean</source>
        <translation>
            <numerusform>run of %Ln below the old mean</numerusform>
            <numerusform>run of %Ln below the old mean</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>The row has %Ln cell(s), the header has %1.</source>
        <translation>
            <numerusform>The row has %Ln cell, the header has %1.</numerusform>
            <numerusform>The row has %Ln cells, the header has %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%1
and %Ln more, in the register</source>
        <translation>
            <numerusform>%1
and %Ln more, in the register</numerusform>
            <numerusform>%1
and %Ln more, in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Raci</name>
    <message numerus="yes">
        <source>%Ln role(s) are accountable for &quot;%1&quot;; there must be one.</source>
        <translation>
            <numerusform>%Ln role is accountable for &quot;%1&quot;; there must be one.</numerusform>
            <numerusform>%Ln roles are accountable for &quot;%1&quot;; there must be one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are consulted about &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln role is consulted about &quot;%1&quot;.</numerusform>
            <numerusform>%Ln roles are consulted about &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row &quot;%1&quot; was last reviewed %Ln day(s) ago.</source>
        <translation>
            <numerusform>The row &quot;%1&quot; was last reviewed %Ln day ago.</numerusform>
            <numerusform>The row &quot;%1&quot; was last reviewed %Ln days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::FilterBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportDialog</name>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>Reading %Ln row…</numerusform>
            <numerusform>Reading %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be read</source>
        <translation>
            <numerusform>%Ln line cannot be read</numerusform>
            <numerusform>%Ln lines cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, services and the like are new</source>
        <translation>
            <numerusform>%Ln person, service or the like is new</numerusform>
            <numerusform>%Ln people, services and the like are new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricListModel</name>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricView</name>
    <message numerus="yes">
        <source>Latest %Ln reading(s)</source>
        <translation>
            <numerusform>Latest %Ln reading</numerusform>
            <numerusform>Latest %Ln readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricsPage</name>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln metric</numerusform>
            <numerusform>%Ln metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improving</source>
        <translation>
            <numerusform>%Ln improving</numerusform>
            <numerusform>%Ln improving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faded or worse</source>
        <translation>
            <numerusform>%Ln faded or worse</numerusform>
            <numerusform>%Ln faded or worse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingsDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln corrected</numerusform>
            <numerusform>%Ln corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::TicketDialog</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>Reading %Ln row…</numerusform>
            <numerusform>Reading %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) of the same tickets</source>
        <translation>
            <numerusform>%Ln earlier row of the same tickets</numerusform>
            <numerusform>%Ln earlier rows of the same tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few tickets left out</source>
        <translation>
            <numerusform>%Ln with too few tickets left out</numerusform>
            <numerusform>%Ln with too few tickets left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) tell nothing</source>
        <translation>
            <numerusform>%Ln row tells nothing</numerusform>
            <numerusform>%Ln rows tell nothing</numerusform>
        </translation>
    </message>
</context>
</TS>
