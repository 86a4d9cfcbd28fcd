<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>Incidents of the same cause and service within %Ln day(s) of the review, while an action of it was open.</source>
        <translation>
            <numerusform>Incidents of the same cause and service within %Ln day of the review, while an action of it was open.</numerusform>
            <numerusform>Incidents of the same cause and service within %Ln days of the review, while an action of it was open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions whose due date was put off later, counted from the ledger: %Ln time(s) altogether.</source>
        <translation>
            <numerusform>Actions whose due date was put off later, counted from the ledger: %Ln time altogether.</numerusform>
            <numerusform>Actions whose due date was put off later, counted from the ledger: %Ln times altogether.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%Ln review(s) in a row without a decision or an action</source>
        <translation>
            <numerusform>%Ln review in a row without a decision or an action</numerusform>
            <numerusform>%Ln reviews in a row without a decision or an action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln day(s) ago</source>
        <translation>
            <numerusform>✓ %Ln day ago</numerusform>
            <numerusform>✓ %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A confirmation counts for %Ln day(s).</source>
        <translation>
            <numerusform>A confirmation counts for %Ln day.</numerusform>
            <numerusform>A confirmation counts for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ stale, %Ln day(s) overdue</source>
        <translation>
            <numerusform>✕ stale, %Ln day overdue</numerusform>
            <numerusform>✕ stale, %Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person that the register names for a question, else who holds its role or has that job; for the backlog of a service, else its owner. A confirmation holds for %Ln day(s).</source>
        <translation>
            <numerusform>The person that the register names for a question, else who holds its role or has that job; for the backlog of a service, else its owner. A confirmation holds for %Ln day.</numerusform>
            <numerusform>The person that the register names for a question, else who holds its role or has that job; for the backlog of a service, else its owner. A confirmation holds for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open, and nothing about it changed for %Ln day(s) or more.</source>
        <translation>
            <numerusform>Open, and nothing about it changed for %Ln day or more.</numerusform>
            <numerusform>Open, and nothing about it changed for %Ln days or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stalled: open, and nothing about it changed for %Ln day(s) or more. The longest untouched come first.</source>
        <translation>
            <numerusform>Stalled: open, and nothing about it changed for %Ln day or more. The longest untouched come first.</numerusform>
            <numerusform>Stalled: open, and nothing about it changed for %Ln days or more. The longest untouched come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) moved</source>
        <translation>
            <numerusform>%Ln item moved</numerusform>
            <numerusform>%Ln items moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s) with new data</source>
        <translation>
            <numerusform>%Ln metric with new data</numerusform>
            <numerusform>%Ln metrics with new data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered before the last %Ln review(s), on %1 by %2: %3</source>
        <translation>
            <numerusform>answered before the last %Ln review, on %1 by %2: %3</numerusform>
            <numerusform>answered before the last %Ln reviews, on %1 by %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A confirmation holds for %Ln day(s). Outcome-linked: of open improvements that have a nature, those about an outcome or an enabler, or technology with a primary metric that is not about availability.</source>
        <translation>
            <numerusform>A confirmation holds for %Ln day. Outcome-linked: of open improvements that have a nature, those about an outcome or an enabler, or technology with a primary metric that is not about availability.</numerusform>
            <numerusform>A confirmation holds for %Ln days. Outcome-linked: of open improvements that have a nature, those about an outcome or an enabler, or technology with a primary metric that is not about availability.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open improvement(s)</source>
        <translation>
            <numerusform>%Ln open improvement</numerusform>
            <numerusform>%Ln open improvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s) from its PIRs</source>
        <translation>
            <numerusform>%Ln open action from its PIRs</numerusform>
            <numerusform>%Ln open actions from its PIRs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ unconfirmed, last %Ln day(s) ago</source>
        <translation>
            <numerusform>◐ unconfirmed, last %Ln day ago</numerusform>
            <numerusform>◐ unconfirmed, last %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s), %1, %2 out of the ordinary</source>
        <extracomment>readings of a small line, from the lowest to the highest; %2: how many of them have a signal</extracomment>
        <translation>
            <numerusform>%Ln reading, %1, %2 out of the ordinary</numerusform>
            <numerusform>%Ln readings, %1, %2 out of the ordinary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s). Variation: %1 of concern, %2 improving. Against target: %3 miss it, %4 hit or miss, %5 meet it.</source>
        <extracomment>%1 to %5 are numbers of metrics</extracomment>
        <translation>
            <numerusform>%Ln metric. Variation: %1 of concern, %2 improving. Against target: %3 miss it, %4 hit or miss, %5 meet it.</numerusform>
            <numerusform>%Ln metrics. Variation: %1 of concern, %2 improving. Against target: %3 miss it, %4 hit or miss, %5 meet it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with as many each</source>
        <translation>
            <numerusform>%Ln person with as many</numerusform>
            <numerusform>%Ln people with as many each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message numerus="yes">
        <source>Adherence %2: %1 of %Ln due were held</source>
        <translation>
            <numerusform>Adherence %2: %1 of %Ln due was held</numerusform>
            <numerusform>Adherence %2: %1 of %Ln due were held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%Ln attendee(s): %1</source>
        <translation>
            <numerusform>%Ln attendee: %1</numerusform>
            <numerusform>%Ln attendees: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>after %Ln period(s) without a reading</source>
        <translation>
            <numerusform>after %Ln period without a reading</numerusform>
            <numerusform>after %Ln periods without a reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimPlan</name>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1, mean %2; %Ln fewer than advised.</source>
        <translation>
            <numerusform>Baseline: %1, mean %2; %Ln fewer than advised.</numerusform>
            <numerusform>Baseline: %1, mean %2; %Ln fewer than advised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes effect on %1: %Ln reading(s) since.</source>
        <translation>
            <numerusform>Takes effect on %1: %Ln reading since.</numerusform>
            <numerusform>Takes effect on %1: %Ln readings since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more new row(s)</source>
        <translation>
            <numerusform>and %Ln more new row</numerusform>
            <numerusform>and %Ln more new rows</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>The pack is not what it claims to be: %Ln difference(s).</source>
        <translation>
            <numerusform>The pack is not what it claims to be: %Ln difference.</numerusform>
            <numerusform>The pack is not what it claims to be: %Ln differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the register too, so that nothing was changed; --ours keeps the register&apos;s values, --theirs takes the sheet&apos;s.</source>
        <translation>
            <numerusform>%Ln field changed in the register too, so that nothing was changed; --ours keeps the register&apos;s values, --theirs takes the sheet&apos;s.</numerusform>
            <numerusform>%Ln fields changed in the register too, so that nothing was changed; --ours keeps the register&apos;s values, --theirs takes the sheet&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln line was left out.</numerusform>
            <numerusform>%Ln lines were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken, so that nothing was changed; --accept-partial takes the others.</source>
        <translation>
            <numerusform>%Ln line cannot be taken, so that nothing was changed; --accept-partial takes the others.</numerusform>
            <numerusform>%Ln lines cannot be taken, so that nothing was changed; --accept-partial takes the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln open action</numerusform>
            <numerusform>%Ln open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open improvement(s)</source>
        <translation>
            <numerusform>%Ln open improvement</numerusform>
            <numerusform>%Ln open improvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), mean %1.</source>
        <translation>
            <numerusform>%Ln point, mean %1.</numerusform>
            <numerusform>%Ln points, mean %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %2, %3, %Ln page(s)</source>
        <translation>
            <numerusform>Wrote %1: %2, %3, %Ln page</numerusform>
            <numerusform>Wrote %1: %2, %3, %Ln pages</numerusform>
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
    <message numerus="yes">
        <source>%Ln of them lie(s) beyond the limits, for the worse.</source>
        <translation>
            <numerusform>%Ln of them lies beyond the limits, for the worse.</numerusform>
            <numerusform>%Ln of them lie beyond the limits, for the worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are provisional: they rest on %Ln reading(s), fewer than 12.</source>
        <translation>
            <numerusform>They are provisional: they rest on %Ln reading, fewer than 12.</numerusform>
            <numerusform>They are provisional: they rest on %Ln readings, fewer than 12.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without limits: a baseline takes 6 readings, there are %Ln.</source>
        <translation>
            <numerusform>Without limits: a baseline takes 6 readings, there is %Ln.</numerusform>
            <numerusform>Without limits: a baseline takes 6 readings, there are %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reading(s) from before the improvement are needed for a baseline.</source>
        <translation>
            <numerusform>%Ln more reading from before the improvement is needed for a baseline.</numerusform>
            <numerusform>%Ln more readings from before the improvement are needed for a baseline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without limits: they take 6 readings, there are %Ln.</source>
        <translation>
            <numerusform>Without limits: they take 6 readings, there is %Ln.</numerusform>
            <numerusform>Without limits: they take 6 readings, there are %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln more.</source>
        <translation>
            <numerusform>So is %Ln more.</numerusform>
            <numerusform>So are %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, in the next %Ln day(s)</source>
        <translation>
            <numerusform>Later, in the next %Ln day</numerusform>
            <numerusform>Later, in the next %Ln days</numerusform>
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
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %Ln day(s)</source>
        <translation>
            <numerusform>In the next day (%Ln)</numerusform>
            <numerusform>In the next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscalationEdit</name>
    <message numerus="yes">
        <source>%Ln escalation(s) written down</source>
        <translation>
            <numerusform>%Ln escalation written down</numerusform>
            <numerusform>%Ln escalations written down</numerusform>
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
    <message numerus="yes">
        <source>%Ln cell(s) stand in a column without a header.</source>
        <translation>
            <numerusform>%Ln cell stands in a column without a header.</numerusform>
            <numerusform>%Ln cells stand in a column without a header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more comment(s) on cells are not read.</source>
        <translation>
            <numerusform>%Ln more comment on a cell is not read.</numerusform>
            <numerusform>%Ln more comments on cells are not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at again: it says there why.</source>
        <translation>
            <numerusform>%Ln field must be looked at again: it says there why.</numerusform>
            <numerusform>%Ln fields must be looked at again: it says there why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message numerus="yes">
        <source>%1 of %Ln live service(s) have an owner in post.</source>
        <translation>
            <numerusform>%1 of %Ln live service has an owner in post.</numerusform>
            <numerusform>%1 of %Ln live services have an owner in post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln row)</numerusform>
            <numerusform>%1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are closed and do not say how. How were they?</source>
        <translation>
            <numerusform>%Ln row is closed and does not say how. How was it?</numerusform>
            <numerusform>%Ln rows are closed and do not say how. How were they?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a reference are called nearly as a record or a row above.</source>
        <translation>
            <numerusform>%Ln row without a reference is called nearly as a record or a row above.</numerusform>
            <numerusform>%Ln rows without a reference are called nearly as a record or a row above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonChain</name>
    <message numerus="yes">
        <source>%1 of %Ln incident(s) can be compared with others</source>
        <extracomment>%1 of the incidents; after it follows the rule</extracomment>
        <translation>
            <numerusform>%1 of %Ln incident can be compared with others</numerusform>
            <numerusform>%1 of %Ln incidents can be compared with others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerSheet</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to take over</source>
        <translation>
            <numerusform>%Ln to take over</numerusform>
            <numerusform>%Ln to take over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>%Ln to be decided</numerusform>
            <numerusform>%Ln to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in the register only</source>
        <translation>
            <numerusform>%Ln changed in the register only</numerusform>
            <numerusform>%Ln changed in the register only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same already</source>
        <translation>
            <numerusform>%Ln the same already</numerusform>
            <numerusform>%Ln the same already</numerusform>
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
        <source>%Ln change(s), the latest first.</source>
        <translation>
            <numerusform>%Ln change, the latest first.</numerusform>
            <numerusform>%Ln changes, the latest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln earlier one(s) stand in the register&apos;s ledger.</source>
        <translation>
            <numerusform>The %Ln earlier one stand in the register&apos;s ledger.</numerusform>
            <numerusform>The %Ln earlier ones stand in the register&apos;s ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more, in the file of this table</source>
        <translation>
            <numerusform>%1 and %Ln more, in the file of this table</numerusform>
            <numerusform>%1 and %Ln more, in the file of this table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %Ln reading(s) since the change took effect, and none of them out of the ordinary.</source>
        <translation>
            <numerusform>Fewer than %Ln reading since the change took effect, and none of them out of the ordinary.</numerusform>
            <numerusform>Fewer than %Ln readings since the change took effect, and none of them out of the ordinary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All readings since then together, and the latest %Ln, are better than chance explains.</source>
        <translation>
            <numerusform>All readings since then together, and the latest %Ln, are better than chance explains.</numerusform>
            <numerusform>All readings since then together, and the latest %Ln, are better than chance explains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding, and the last %Ln reading(s) or more are all better than the baseline&apos;s mean.</source>
        <translation>
            <numerusform>Holding, and the last %Ln reading or more are all better than the baseline&apos;s mean.</numerusform>
            <numerusform>Holding, and the last %Ln readings or more are all better than the baseline&apos;s mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was a signal for the better, and the latest %Ln reading(s) are back.</source>
        <translation>
            <numerusform>There was a signal for the better, and the latest %Ln reading are back.</numerusform>
            <numerusform>There was a signal for the better, and the latest %Ln readings are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln reading(s), or a signal in the last two, are worse than the baseline.</source>
        <translation>
            <numerusform>The latest %Ln reading, or a signal in the last two, are worse than the baseline.</numerusform>
            <numerusform>The latest %Ln readings, or a signal in the last two, are worse than the baseline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits that rest on fewer than %Ln reading(s) are provisional.</source>
        <translation>
            <numerusform>Limits that rest on fewer than %Ln reading are provisional.</numerusform>
            <numerusform>Limits that rest on fewer than %Ln readings are provisional.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every file of data is the one that the manifest names (%Ln file(s)).</source>
        <translation>
            <numerusform>Every file of data is the one that the manifest names (%Ln file).</numerusform>
            <numerusform>Every file of data is the one that the manifest names (%Ln files).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every page shows what it showed when the manifest was written (%Ln page(s)).</source>
        <translation>
            <numerusform>Every page shows what it showed when the manifest was written (%Ln page).</numerusform>
            <numerusform>Every page shows what it showed when the manifest was written (%Ln pages).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s): compare the packs in the program.</source>
        <translation>
            <numerusform>%Ln more difference: compare the packs in the program.</numerusform>
            <numerusform>%Ln more differences: compare the packs in the program.</numerusform>
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
    <name>Ratchet::ArtefactsView</name>
    <message numerus="yes">
        <source>%Ln artefact(s)</source>
        <translation>
            <numerusform>%Ln artefact</numerusform>
            <numerusform>%Ln artefacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln stale</numerusform>
            <numerusform>%Ln stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::BoardView</name>
    <message numerus="yes">
        <source>%1 would have %Ln improvement(s) in progress; its limit is %2. Finish something first, or go on knowingly.</source>
        <translation>
            <numerusform>%1 would have %Ln improvement in progress; its limit is %2. Finish something first, or go on knowingly.</numerusform>
            <numerusform>%1 would have %Ln improvements in progress; its limit is %2. Finish something first, or go on knowingly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceModel</name>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceTiles</name>
    <message numerus="yes">
        <source>adherence: %1 of %Ln due were held</source>
        <translation>
            <numerusform>adherence: %1 of %Ln due was held</numerusform>
            <numerusform>adherence: %1 of %Ln due were held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carried over: %1 of %Ln open action(s)</source>
        <translation>
            <numerusform>carried over: %1 of %Ln open action</numerusform>
            <numerusform>carried over: %1 of %Ln open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>somebody accountable present: %1 of %Ln review(s)</source>
        <translation>
            <numerusform>somebody accountable present: %1 of %Ln review</numerusform>
            <numerusform>somebody accountable present: %1 of %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln review(s))</source>
        <translation>
            <numerusform>%1 (%Ln review)</numerusform>
            <numerusform>%1 (%Ln reviews)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceView</name>
    <message numerus="yes">
        <source>%Ln ceremony(ies)</source>
        <translation>
            <numerusform>%Ln ceremony</numerusform>
            <numerusform>%Ln ceremonies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityModel</name>
    <message numerus="yes">
        <source>Capacity: %Ln cell(s)</source>
        <translation>
            <numerusform>Capacity: %Ln cell</numerusform>
            <numerusform>Capacity: %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityView</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::CarryOverDialog</name>
    <message numerus="yes">
        <source>&amp;Carry over to %Ln</source>
        <translation>
            <numerusform>&amp;Carry over to %Ln</numerusform>
            <numerusform>&amp;Carry over to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is carried over to %Ln service(s)</source>
        <translation>
            <numerusform>%1 is carried over to %Ln service</numerusform>
            <numerusform>%1 is carried over to %Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ChainView</name>
    <message numerus="yes">
        <source>%1 (%Ln day(s))</source>
        <extracomment>A lesson, or a review without one, and how long ago its review was held</extracomment>
        <translation>
            <numerusform>%1 (%Ln day)</numerusform>
            <numerusform>%1 (%Ln days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>all %Ln</numerusform>
            <numerusform>all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::DueActions</name>
    <message numerus="yes">
        <source>%Ln calendar file(s) in that folder will be replaced.</source>
        <translation>
            <numerusform>%Ln calendar file in that folder will be replaced.</numerusform>
            <numerusform>%Ln calendar files in that folder will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar file(s) written to %1.</source>
        <translation>
            <numerusform>%Ln calendar file written to %1.</numerusform>
            <numerusform>%Ln calendar files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::DueView</name>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>The next %Ln day</numerusform>
            <numerusform>The next %Ln days</numerusform>
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
    <name>Ratchet::FilterMenu</name>
    <message numerus="yes">
        <source>and %Ln more: type to narrow</source>
        <translation>
            <numerusform>and %Ln more: type to narrow</numerusform>
            <numerusform>and %Ln more: type to narrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::HandoverDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) would fall vacant.</source>
        <translation>
            <numerusform>%Ln thing would fall vacant.</numerusform>
            <numerusform>%Ln things would fall vacant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand over %Ln</source>
        <translation>
            <numerusform>&amp;Hand over %Ln</numerusform>
            <numerusform>&amp;Hand over %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
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
    <message numerus="yes">
        <source>%Ln past a gate</source>
        <translation>
            <numerusform>%Ln past a gate</numerusform>
            <numerusform>%Ln past a gate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) read as nothing</source>
        <translation>
            <numerusform>%Ln cell read as nothing</numerusform>
            <numerusform>%Ln cells read as nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) read as another value</source>
        <translation>
            <numerusform>%Ln cell read as another value</numerusform>
            <numerusform>%Ln cells read as another value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s) as well that look like a &amp;total or a second table</source>
        <translation>
            <numerusform>Read %Ln row as well that looks like a &amp;total or a second table</numerusform>
            <numerusform>Read %Ln rows as well that look like a &amp;total or a second table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns left out: %1 and %Ln more</source>
        <translation>
            <numerusform>Columns left out: %1 and %Ln more</numerusform>
            <numerusform>Columns left out: %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportGates</name>
    <message numerus="yes">
        <source>%Ln row(s) would bring a record past a gate without what it asks. Which, stands in their line.</source>
        <translation>
            <numerusform>%Ln row would bring a record past a gate without what it asks. Which, stands in its line.</numerusform>
            <numerusform>%Ln rows would bring a record past a gate without what it asks. Which, stands in their line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportPreview</name>
    <message numerus="yes">
        <source>Leave %Ln unreadable cell(s) em&amp;pty</source>
        <translation>
            <numerusform>Leave %Ln unreadable cell em&amp;pty</numerusform>
            <numerusform>Leave %Ln unreadable cells em&amp;pty</numerusform>
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
    <name>Ratchet::OwnerSheetsDialog</name>
    <message numerus="yes">
        <source>&amp;Write %Ln sheet(s)</source>
        <translation>
            <numerusform>&amp;Write %Ln sheet</numerusform>
            <numerusform>&amp;Write %Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these files are there already:</source>
        <translation>
            <numerusform>%Ln of these files is there already:</numerusform>
            <numerusform>%Ln of these files are there already:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) are in %1. They come back by File &gt; Import, or dropped on the window.</source>
        <translation>
            <numerusform>%Ln sheet is in %1. It comes back by File &gt; Import, or dropped on the window.</numerusform>
            <numerusform>%Ln sheets are in %1. They come back by File &gt; Import, or dropped on the window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PackComparisonDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PacksView</name>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln pack</numerusform>
            <numerusform>%Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln attested</numerusform>
            <numerusform>%Ln attested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PirView</name>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln late</source>
        <translation>
            <numerusform>✕ %Ln late</numerusform>
            <numerusform>✕ %Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PresentDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln slide(s) chosen; the others wait behind the end</source>
        <translation>
            <numerusform>%1 of %Ln slide chosen; the others wait behind the end</numerusform>
            <numerusform>%1 of %Ln slides chosen; the others wait behind the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PresentationWindow</name>
    <message numerus="yes">
        <source>Last slide · %Ln back-up slide(s): O</source>
        <translation>
            <numerusform>Last slide · %Ln back-up slide: O</numerusform>
            <numerusform>Last slide · %Ln back-up slides: O</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::QuestionCard</name>
    <message numerus="yes">
        <source>%Ln check(s), nothing to judge yet ›</source>
        <translation>
            <numerusform>%Ln check, nothing to judge yet ›</numerusform>
            <numerusform>%Ln checks, nothing to judge yet ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciView</name>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
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
    <name>Ratchet::ReferenceEditor</name>
    <message numerus="yes">
        <source>and %Ln more: type to narrow</source>
        <translation>
            <numerusform>and %Ln more: type to narrow</numerusform>
            <numerusform>and %Ln more: type to narrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ReturnedSheetDialog</name>
    <message numerus="yes">
        <source>&amp;Take over %Ln field(s)</source>
        <translation>
            <numerusform>&amp;Take over %Ln field</numerusform>
            <numerusform>&amp;Take over %Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ReviewDashboard</name>
    <message numerus="yes">
        <source>The last %Ln review(s)</source>
        <translation>
            <numerusform>The last review</numerusform>
            <numerusform>The last %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) counted</source>
        <translation>
            <numerusform>%Ln review counted</numerusform>
            <numerusform>%Ln reviews counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::SelfQuestionsView</name>
    <message numerus="yes">
        <source>%Ln question(s) to be answered this quarter.</source>
        <translation>
            <numerusform>%Ln question to be answered this quarter.</numerusform>
            <numerusform>%Ln questions to be answered this quarter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::SheetChooser</name>
    <message numerus="yes">
        <source>%Ln row(s) below the headers. What the columns hold stands beside them.</source>
        <translation>
            <numerusform>%Ln row below the headers. What the columns hold stands beside them.</numerusform>
            <numerusform>%Ln rows below the headers. What the columns hold stands beside them.</numerusform>
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
<context>
    <name>Ratchet::TimesheetDialog</name>
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
        <source>&amp;Leave out %Ln row(s) that cannot be taken</source>
        <translation>
            <numerusform>&amp;Leave out %Ln row that cannot be taken</numerusform>
            <numerusform>&amp;Leave out %Ln rows that cannot be taken</numerusform>
        </translation>
    </message>
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
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours of %Ln week(s)</source>
        <translation>
            <numerusform>hours of %Ln week</numerusform>
            <numerusform>hours of %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::VerificationDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::Workspace</name>
    <message numerus="yes">
        <source>%Ln other improvement(s) get a manual rank with it, so that they keep their place.</source>
        <translation>
            <numerusform>%Ln other improvement gets a manual rank with it, so that it keeps its place.</numerusform>
            <numerusform>%Ln other improvements get a manual rank with it, so that they keep their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>every %Ln week(s) on %1</source>
        <translation>
            <numerusform>every %Ln week on %1</numerusform>
            <numerusform>every %Ln weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s) on the %1</source>
        <comment>third Thursday</comment>
        <translation>
            <numerusform>every %Ln month on the %1</numerusform>
            <numerusform>every %Ln months on the %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s) on %1</source>
        <comment>day 15, or the last day</comment>
        <translation>
            <numerusform>every %Ln month on %1</numerusform>
            <numerusform>every %Ln months on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s) on %1 of %2</source>
        <comment>day 15 of March, the third Thursday of March</comment>
        <translation>
            <numerusform>every %Ln year on %1 of %2</numerusform>
            <numerusform>every %Ln years on %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>every %Ln day</numerusform>
            <numerusform>every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln time(s)</source>
        <translation>
            <numerusform>, %Ln time</numerusform>
            <numerusform>, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, not on %Ln date(s)</source>
        <translation>
            <numerusform>, not on %Ln date</numerusform>
            <numerusform>, not on %Ln dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RitualDialog</name>
    <message numerus="yes">
        <source>%1: the last %Ln review(s) brought neither a decision nor an action.</source>
        <translation>
            <numerusform>%1: the last %Ln review brought neither a decision nor an action.</numerusform>
            <numerusform>%1: the last %Ln reviews brought neither a decision nor an action.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln improvement, %1 to %2</numerusform>
            <numerusform>%Ln improvements, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) in the evidence pack only</source>
        <translation>
            <numerusform>%Ln column in the evidence pack only</numerusform>
            <numerusform>%Ln columns in the evidence pack only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s) than are shown</source>
        <translation>
            <numerusform>%Ln more difference than are shown</numerusform>
            <numerusform>%Ln more differences than are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message numerus="yes">
        <source>Next look at the gain, %Ln day(s) after delivery</source>
        <translation>
            <numerusform>Next look at the gain, %Ln day after delivery</numerusform>
            <numerusform>Next look at the gain, %Ln days after delivery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln delivery(s) are listed.</source>
        <translation>
            <numerusform>The latest %Ln delivery is listed.</numerusform>
            <numerusform>The latest %Ln deliveries are listed.</numerusform>
        </translation>
    </message>
</context>
</TS>
