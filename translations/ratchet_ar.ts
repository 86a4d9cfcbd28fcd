<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionEdit</name>
    <message>
        <source>This action is no longer there.</source>
        <translation>لم يعد هذا الإجراء موجودا.</translation>
    </message>
    <message>
        <source>%1 is part of the improvement %2 already.</source>
        <translation>%1 جزء من التحسين %2 بالفعل.</translation>
    </message>
</context>
<context>
    <name>ActionGate</name>
    <message>
        <source>An action is verified by somebody: name the person who looked at the result.</source>
        <translation>يتحقق من الإجراء شخص ما: حدد من اطلع على الناتج.</translation>
    </message>
    <message>
        <source>%1 owns this action and cannot verify it too. Somebody else has to look at the result.</source>
        <translation>%1 هو مالك هذا الإجراء فلا يمكنه التحقق منه أيضا. يجب أن يطلع شخص آخر على الناتج.</translation>
    </message>
    <message>
        <source>Why an action is not done belongs into its reason.</source>
        <translation>يُذكر سبب عدم تنفيذ الإجراء في حقل السبب.</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>due</source>
        <comment>before a date: &quot;due Friday&quot;</comment>
        <translation>بحلول</translation>
    </message>
    <message>
        <source>the action has no title</source>
        <translation>الإجراء بلا عنوان</translation>
    </message>
    <message>
        <source>after title, owner and due date nothing more is expected</source>
        <translation>لا يُتوقع شيء آخر بعد العنوان والمالك وتاريخ الاستحقاق</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Incidents that can be compared</source>
        <translation>حوادث قابلة للمقارنة</translation>
    </message>
    <message>
        <source>Incidents of these reviews with a cause code and a service: only they can be found to have happened again, or not to.</source>
        <translation>حوادث هذه المراجعات التي لها رمز مسبب وخدمة: فهي وحدها يُعرف هل تكررت أم لا.</translation>
    </message>
    <message>
        <source>Repeats, action still open</source>
        <translation>تكرر الحادث والإجراء مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>Incidents of the same cause and service within %Ln day(s) of the review, while an action of it was open.</source>
        <translation>
            <numerusform>حوادث بالمسبب نفسه وفي الخدمة نفسها خلال %Ln يوم من المراجعة، بينما كان أحد إجراءاتها مفتوحا.</numerusform>
            <numerusform>حوادث بالمسبب نفسه وفي الخدمة نفسها خلال يوم واحد من المراجعة، بينما كان أحد إجراءاتها مفتوحا.</numerusform>
            <numerusform>حوادث بالمسبب نفسه وفي الخدمة نفسها خلال يومين من المراجعة، بينما كان أحد إجراءاتها مفتوحا.</numerusform>
            <numerusform>حوادث بالمسبب نفسه وفي الخدمة نفسها خلال %Ln أيام من المراجعة، بينما كان أحد إجراءاتها مفتوحا.</numerusform>
            <numerusform>حوادث بالمسبب نفسه وفي الخدمة نفسها خلال %Ln يوما من المراجعة، بينما كان أحد إجراءاتها مفتوحا.</numerusform>
            <numerusform>حوادث بالمسبب نفسه وفي الخدمة نفسها خلال %Ln يوم من المراجعة، بينما كان أحد إجراءاتها مفتوحا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats, actions closed</source>
        <translation>تكرر الحادث والإجراءات مغلقة</translation>
    </message>
    <message>
        <source>The same where every action of the review was closed: they did not work, or there was none.</source>
        <translation>الأمر نفسه مع إغلاق كل إجراءات المراجعة: إما أنها لم تنفع وإما أنه لم يكن هناك إجراء.</translation>
    </message>
    <message>
        <source>Incident to review, median</source>
        <translation>من الحادث إلى المراجعة، الوسيط</translation>
    </message>
    <message>
        <source>Days from the incident to its review.</source>
        <translation>الأيام من الحادث إلى مراجعته.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed of all actions of these reviews; those that will not be done stay in the count, cancelled ones do not.</source>
        <translation>المغلقة من كل إجراءات هذه المراجعات؛ ما لن يُنفذ منها يبقى محتسبا، والملغاة لا تُحتسب.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Verified of all actions of these reviews.</source>
        <translation>ما تم التحقق منه من كل إجراءات هذه المراجعات.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Open and past the due date, or past %1 days after the review (%2 for systemic ones) where none was set.</source>
        <translation>مفتوحة وتجاوزت تاريخ الاستحقاق، أو تجاوزت %1 يوما بعد المراجعة (%2 للمنظومية) إن لم يُحدد تاريخ.</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>مؤجل</translation>
    </message>
    <message numerus="yes">
        <source>Actions whose due date was put off later, counted from the ledger: %Ln time(s) altogether.</source>
        <translation>
            <numerusform>إجراءات أُجل تاريخ استحقاقها، محسوبة من دفتر التغييرات: %Ln مرة إجمالا.</numerusform>
            <numerusform>إجراءات أُجل تاريخ استحقاقها، محسوبة من دفتر التغييرات: مرة واحدة إجمالا.</numerusform>
            <numerusform>إجراءات أُجل تاريخ استحقاقها، محسوبة من دفتر التغييرات: مرتان إجمالا.</numerusform>
            <numerusform>إجراءات أُجل تاريخ استحقاقها، محسوبة من دفتر التغييرات: %Ln مرات إجمالا.</numerusform>
            <numerusform>إجراءات أُجل تاريخ استحقاقها، محسوبة من دفتر التغييرات: %Ln مرة إجمالا.</numerusform>
            <numerusform>إجراءات أُجل تاريخ استحقاقها، محسوبة من دفتر التغييرات: %Ln مرة إجمالا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>لن يُنفذ</translation>
    </message>
    <message>
        <source>Decided not to be done.</source>
        <translation>تقرر عدم تنفيذها.</translation>
    </message>
    <message>
        <source>Closed in time</source>
        <translation>أُغلق في الموعد</translation>
    </message>
    <message>
        <source>Closed by their due date, of the actions whose due date has passed.</source>
        <translation>ما أُغلق حتى تاريخ استحقاقه من الإجراءات التي انقضى تاريخ استحقاقها.</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>منظومي</translation>
    </message>
    <message>
        <source>Actions that change the system and not only the symptom, of all.</source>
        <translation>الإجراءات التي تغير المنظومة وليس العرَض فقط، من الكل.</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>وقائي</translation>
    </message>
    <message>
        <source>Closed actions of the kind &quot;prevent&quot;, of all closed ones.</source>
        <translation>الإجراءات المغلقة من نوع «منع»، من كل المغلقة.</translation>
    </message>
    <message>
        <source>Open age, median</source>
        <translation>عمر المفتوح، الوسيط</translation>
    </message>
    <message>
        <source>Days since open actions were raised.</source>
        <translation>الأيام منذ طرح الإجراءات المفتوحة.</translation>
    </message>
    <message>
        <source>Open age, 85th percentile</source>
        <translation>عمر المفتوح، المئين 85</translation>
    </message>
    <message>
        <source>85 % of the open actions are younger.</source>
        <translation>85 % من الإجراءات المفتوحة أحدث عهدا.</translation>
    </message>
    <message>
        <source>Time to close, median</source>
        <translation>مدة الإغلاق، الوسيط</translation>
    </message>
    <message>
        <source>Estimate of Kaplan and Meier: open actions count for as long as they have been open, so that they cannot hide behind those that were closed quickly.</source>
        <translation>تقدير كابلان وماير: تُحتسب الإجراءات المفتوحة بمدة بقائها مفتوحة، فلا تتوارى خلف ما أُغلق سريعا.</translation>
    </message>
    <message>
        <source>Not reached: fewer than half would be closed by now. Estimate of Kaplan and Meier, in which open actions count for as long as they have been open.</source>
        <translation>لم يُبلغ: المغلق حتى الآن أقل من النصف. تقدير كابلان وماير الذي تُحتسب فيه الإجراءات المفتوحة بمدة بقائها مفتوحة.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>Open actions of this review</source>
        <translation>الإجراءات المفتوحة لهذه المراجعة</translation>
    </message>
    <message>
        <source>Raised in earlier reviews, or escalated to this one.</source>
        <translation>طُرحت في مراجعات سابقة، أو صُعِّدت إلى هذه المراجعة.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>escalated, step %1</source>
        <translation>مُصعَّد، الخطوة %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تجاوز الموعد</translation>
    </message>
    <message>
        <source>Improvements and actions past their date, the longest first.</source>
        <translation>تحسينات وإجراءات تجاوزت تاريخها، الأطول تأخرا أولا.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Metrics without fresh readings</source>
        <translation>مقاييس بلا قراءات حديثة</translation>
    </message>
    <message>
        <source>The latest reading is older than two periods, or there is none.</source>
        <translation>مضى على أحدث قراءة أكثر من فترتين، أو لا قراءة أصلا.</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>أحدث قراءة</translation>
    </message>
    <message>
        <source>Gains that did not last</source>
        <translation>مكاسب لم تدم</translation>
    </message>
    <message>
        <source>Delivered improvements whose metric went back or became worse, and on which nobody has decided yet.</source>
        <translation>تحسينات منجزة تراجع مقياسها أو ساء، ولم يبت أحد في أمرها بعد.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Artefacts to review</source>
        <translation>مستندات تنبغي مراجعتها</translation>
    </message>
    <message>
        <source>Not reviewed within the interval that they set themselves.</source>
        <translation>لم تُراجع خلال الفاصل الذي حددته لنفسها.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>آخر مراجعة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Decided last time</source>
        <translation>ما تقرر في المرة الماضية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (رئيس الاجتماع)</translation>
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
        <translation>✓ مستوفى</translation>
    </message>
    <message>
        <source>✕ Not met</source>
        <translation>✕ غير مستوفى</translation>
    </message>
    <message>
        <source>– Nothing yet</source>
        <translation>– لا شيء بعد</translation>
    </message>
    <message>
        <source>✕ Met by none</source>
        <translation>✕ لا يستوفيه شيء</translation>
    </message>
    <message>
        <source>✓ Proven</source>
        <translation>✓ مُثبَت</translation>
    </message>
    <message>
        <source>◐ Partial</source>
        <translation>◐ جزئي</translation>
    </message>
    <message>
        <source>✕ Not proven</source>
        <translation>✕ غير مُثبَت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; %1 is the number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <extracomment>Points of a percentage</extracomment>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a fraction</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوما</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a fraction</comment>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 has one decimal: &quot;8.0 months&quot;</extracomment>
        <translation>%1 شهر</translation>
    </message>
    <message>
        <source>✓ funded</source>
        <translation>✓ ممول</translation>
    </message>
    <message>
        <source>◐ part-funded</source>
        <translation>◐ ممول جزئيا</translation>
    </message>
    <message>
        <source>✕ unfunded</source>
        <translation>✕ غير ممول</translation>
    </message>
    <message>
        <source>The mean of its milestones; of each the mean of its tasks, where one that is done counts 100. A milestone without tasks counts 100 once it is done.</source>
        <translation>متوسط معالمه؛ ولكل معلم متوسط مهامه، والمهمة المكتملة تُحتسب 100. والمعلم بلا مهام يُحتسب 100 متى اكتمل.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>الراعي</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>التاريخ المستهدف</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>معالم</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>تمويل</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>منفعة</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>الضابط</translation>
    </message>
    <message>
        <source>no description says what is done</source>
        <translation>لا وصف يبين ما سيُفعل</translation>
    </message>
    <message>
        <source>nothing says what users will notice</source>
        <translation>لا شيء يبين ما سيلمسه المستخدمون</translation>
    </message>
    <message>
        <source>nobody in post owns it</source>
        <translation>لا مالك له على رأس عمله</translation>
    </message>
    <message>
        <source>nobody defends its money and hours</source>
        <translation>لا أحد يدافع عن ماله وساعاته</translation>
    </message>
    <message>
        <source>no date by which it is done</source>
        <translation>لا تاريخ محدد لاكتماله</translation>
    </message>
    <message>
        <source>no milestone on the way</source>
        <translation>لا معلم على الطريق</translation>
    </message>
    <message>
        <source>no money and no hours are approved</source>
        <translation>لا مال ولا ساعات معتمدة</translation>
    </message>
    <message>
        <source>no benefit is expected in numbers</source>
        <translation>لا منفعة متوقعة بالأرقام</translation>
    </message>
    <message>
        <source>no metric that it steers</source>
        <translation>لا مقياس يوجّهه</translation>
    </message>
    <message>
        <source>nothing says what keeps the gain</source>
        <translation>لا شيء يبين ما يحفظ المكسب</translation>
    </message>
    <message>
        <source>%1 of the ten points of a project: %2 %</source>
        <extracomment>The ten points of a project; %1 of them are met, %2 is that in per cent</extracomment>
        <translation>%1 من نقاط المشروع العشر: %2 %</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>الربع %1، %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s), %1, %2 out of the ordinary</source>
        <extracomment>readings of a small line, from the lowest to the highest; %2: how many of them have a signal</extracomment>
        <translation>
            <numerusform>%Ln قراءة، %1، %2 خارج المألوف</numerusform>
            <numerusform>قراءة واحدة، %1، %2 خارج المألوف</numerusform>
            <numerusform>قراءتان، %1، %2 خارج المألوف</numerusform>
            <numerusform>%Ln قراءات، %1، %2 خارج المألوف</numerusform>
            <numerusform>%Ln قراءة، %1، %2 خارج المألوف</numerusform>
            <numerusform>%Ln قراءة، %1، %2 خارج المألوف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not steered</source>
        <translation>غير موجَّه</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1، مبدئي</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يسمَّ أحد</translation>
    </message>
    <message>
        <source>answered on %1 by %2: %3</source>
        <translation>أُجيب في %1 من %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>answered before the last %Ln review(s), on %1 by %2: %3</source>
        <translation>
            <numerusform>أُجيب قبل آخر %Ln مراجعة، في %1 من %2: %3</numerusform>
            <numerusform>أُجيب قبل المراجعة الأخيرة، في %1 من %2: %3</numerusform>
            <numerusform>أُجيب قبل آخر مراجعتين، في %1 من %2: %3</numerusform>
            <numerusform>أُجيب قبل آخر %Ln مراجعات، في %1 من %2: %3</numerusform>
            <numerusform>أُجيب قبل آخر %Ln مراجعة، في %1 من %2: %3</numerusform>
            <numerusform>أُجيب قبل آخر %Ln مراجعة، في %1 من %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>ما تحته</translation>
    </message>
    <message>
        <source>Each with its own plan and money. Benefits are actual ones as they stand: a gain that several claim by its share, a lost one not at all. The per cent of all is the mean of those that have a plan.</source>
        <translation>لكل منها خطته وماله. المنافع هي الفعلية كما هي الآن: المكسب الذي يعلنه عدة بحصته، والضائع لا يُحتسب أبدا. ونسبة الكل المئوية متوسط ما له خطة.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>بعملة %1.</translation>
    </message>
    <message>
        <source>The parents form a circle: who stands in it twice is counted once.</source>
        <translation>التحسينات الأعلى تشكل حلقة مغلقة: ما يرد فيها مرتين يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>المكتمل (%)</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Actual a year</source>
        <translation>الفعلي سنويا</translation>
    </message>
    <message>
        <source>Actual once</source>
        <translation>الفعلي مرة واحدة</translation>
    </message>
    <message>
        <source>All below it</source>
        <translation>كل ما تحته</translation>
    </message>
    <message>
        <source>With %1 itself</source>
        <translation>مع %1 نفسه</translation>
    </message>
    <message>
        <source>– no interval</source>
        <translation>– بلا فاصل</translation>
    </message>
    <message>
        <source>✕ never reviewed</source>
        <translation>✕ لم يُراجع قط</translation>
    </message>
    <message numerus="yes">
        <source>✕ stale, %Ln day(s) overdue</source>
        <translation>
            <numerusform>✕ متقادم، تجاوز الموعد منذ %Ln يوم</numerusform>
            <numerusform>✕ متقادم، تجاوز الموعد منذ يوم واحد</numerusform>
            <numerusform>✕ متقادم، تجاوز الموعد منذ يومين</numerusform>
            <numerusform>✕ متقادم، تجاوز الموعد منذ %Ln أيام</numerusform>
            <numerusform>✕ متقادم، تجاوز الموعد منذ %Ln يوما</numerusform>
            <numerusform>✕ متقادم، تجاوز الموعد منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ current</source>
        <translation>✓ محدَّث</translation>
    </message>
    <message>
        <source>Artefacts and their reviews</source>
        <translation>المستندات ومراجعاتها</translation>
    </message>
    <message>
        <source>An artefact is stale once its last review is longer ago than its interval.</source>
        <translation>يعد المستند متقادما متى مضى على آخر مراجعة له أكثر من فاصله.</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>العمر (يوم)</translation>
    </message>
    <message>
        <source>Interval, days</source>
        <translation>الفاصل (يوم)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>✕ nobody</source>
        <translation>✕ لا أحد</translation>
    </message>
    <message>
        <source>Claimed: %1 a year. Proven of it: %2. Taken off: %3.</source>
        <translation>المعلن: %1 سنويا. المُثبَت منه: %2. المخصوم: %3.</translation>
    </message>
    <message>
        <source>Claimed: %1 once. Proven of it: %2. Taken off: %3.</source>
        <translation>المعلن: %1 مرة واحدة. المُثبَت منه: %2. المخصوم: %3.</translation>
    </message>
    <message>
        <source>Others claim the same gain: what is their share of it counts with them.</source>
        <translation>يعلن آخرون المكسب نفسه: حصتهم منه تُحتسب لهم.</translation>
    </message>
    <message>
        <source>What is proven cannot be attributed to one cause: something else may have made it.</source>
        <translation>لا يمكن إسناد المُثبَت إلى سبب واحد: ربما أحدثه أمر آخر.</translation>
    </message>
    <message>
        <source>Its gain was lost: the readings are back where they were, or worse.</source>
        <translation>ضاع مكسبه: عادت القراءات إلى ما كانت عليه أو إلى أسوأ منه.</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <translation>%1 مطلوب</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 معتمد</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 مصروف</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 سنويا</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 مرة واحدة</translation>
    </message>
    <message>
        <source>paid back in %1 months</source>
        <translation>استُرد في %1 شهر</translation>
    </message>
    <message>
        <source>ROI %1 %, %2</source>
        <translation>العائد على الاستثمار %1 %، %2</translation>
    </message>
    <message>
        <source>actual / spent</source>
        <translation>الفعلي / المصروف</translation>
    </message>
    <message>
        <source>(actual − spent) / spent</source>
        <translation>(الفعلي − المصروف) / المصروف</translation>
    </message>
    <message>
        <source>Accepted without action</source>
        <translation>مقبول بلا إجراء</translation>
    </message>
    <message>
        <source>Lessons of these PIRs of which nothing is to come. They stay in the count of those that have not landed.</source>
        <translation>دروس هذه المراجعات التي لن يترتب عليها شيء. وتبقى محتسبة ضمن ما لم يثمر.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>قبِله</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>RACI for continual improvement</source>
        <translation>مصفوفة RACI للتحسين المستمر</translation>
    </message>
    <message>
        <source>R responsible, A accountable, C consulted, I informed. Cells of rows with errors are marked.</source>
        <translation>R مسؤول، A مُساءَل، C يُستشار، I يُبلَّغ. خلايا الصفوف التي فيها أخطاء معلَّمة.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Findings on the matrix</source>
        <translation>مآخذ المصفوفة</translation>
    </message>
    <message>
        <source>Errors and warnings by rule.</source>
        <translation>الأخطاء والتحذيرات حسب القاعدة.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>المأخذ</translation>
    </message>
    <message>
        <source>✕ Error</source>
        <translation>✕ خطأ</translation>
    </message>
    <message>
        <source>◐ Warning</source>
        <translation>◐ تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Adherence of the year</source>
        <translation>التزام السنة</translation>
    </message>
    <message>
        <source>Adherence by month</source>
        <translation>الالتزام حسب الشهر</translation>
    </message>
    <message>
        <source>The 12 months that end with that of the reporting date, the last one up to that day; the latest first. What was due and not held is a gap.</source>
        <translation>الأشهر الـ 12 المنتهية بشهر تاريخ التقرير، وآخرها حتى ذلك اليوم؛ والأحدث أولا. ما استُحق ولم ينعقد فجوة.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المنعقد</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>لم ينعقد</translation>
    </message>
    <message>
        <source>Adherence, %</source>
        <translation>الالتزام (%)</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Adherence, month by month</source>
        <translation>الالتزام، شهرا بشهر</translation>
    </message>
    <message>
        <source>Share of what was due in each month that was held, and the gaps; nothing was due in a month without a bar.</source>
        <translation>حصة ما انعقد مما استُحق في كل شهر، والفجوات؛ والشهر بلا عمود لم يُستحق فيه شيء.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>المستهدف %1</translation>
    </message>
    <message>
        <source>No dated data yet</source>
        <translation>لا بيانات مؤرخة بعد</translation>
    </message>
    <message>
        <source>Latest data from the reporting date</source>
        <translation>أحدث البيانات من تاريخ التقرير</translation>
    </message>
    <message>
        <source>Latest data from the day before</source>
        <translation>أحدث البيانات من اليوم السابق</translation>
    </message>
    <message numerus="yes">
        <source>Latest data from %1, %Ln day(s) before</source>
        <translation>
            <numerusform>أحدث البيانات من %1، أي قبل %Ln يوم</numerusform>
            <numerusform>أحدث البيانات من %1، أي قبل يوم واحد</numerusform>
            <numerusform>أحدث البيانات من %1، أي قبل يومين</numerusform>
            <numerusform>أحدث البيانات من %1، أي قبل %Ln أيام</numerusform>
            <numerusform>أحدث البيانات من %1، أي قبل %Ln يوما</numerusform>
            <numerusform>أحدث البيانات من %1، أي قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the current backlog of service improvements, by service?</source>
        <translation>ما الأعمال المتراكمة الحالية من تحسينات الخدمات، حسب الخدمة؟</translation>
    </message>
    <message>
        <source>Service Owner</source>
        <translation>مالك الخدمة</translation>
    </message>
    <message>
        <source>CSI register</source>
        <translation>سجل التحسين المستمر للخدمات</translation>
    </message>
    <message>
        <source>Problem or CSI Manager</source>
        <translation>مدير المشكلات أو مدير التحسين المستمر</translation>
    </message>
    <message>
        <source>action tracking dashboard</source>
        <translation>لوحة متابعة الإجراءات</translation>
    </message>
    <message>
        <source>What % of support team time is ring-fenced for improvement vs BAU?</source>
        <translation>ما النسبة المئوية من وقت فرق الدعم المحجوزة للتحسين مقابل الأعمال الاعتيادية؟</translation>
    </message>
    <message>
        <source>Service Desk or Ops Manager</source>
        <translation>مدير مكتب الخدمة أو مدير التشغيل</translation>
    </message>
    <message>
        <source>resource plan</source>
        <translation>خطة الموارد</translation>
    </message>
    <message>
        <source>What metrics are improving due to CSI, and how do you know?</source>
        <translation>ما المقاييس التي تتحسن بفضل التحسين المستمر، وكيف تعرفون ذلك؟</translation>
    </message>
    <message>
        <source>Service Analyst or CSI Lead</source>
        <translation>محلل الخدمات أو قائد التحسين المستمر</translation>
    </message>
    <message>
        <source>metric trends mapped to improvements</source>
        <translation>مناحي المقاييس مقرونة بالتحسينات</translation>
    </message>
    <message>
        <source>Who has accountability for continual improvement, and how is performance reviewed?</source>
        <translation>من المُساءَل عن التحسين المستمر، وكيف يُراجع الأداء؟</translation>
    </message>
    <message>
        <source>CIO or Service Governance Lead</source>
        <translation>الرئيس التنفيذي للمعلومات أو قائد حوكمة الخدمات</translation>
    </message>
    <message>
        <source>RACI model and CSI cadence calendar</source>
        <translation>نموذج RACI وتقويم وتيرة التحسين المستمر</translation>
    </message>
    <message numerus="yes">
        <source>How many improvement actions from the last %Ln PIR(s) have been delivered and closed?</source>
        <extracomment>Plural by the number of PIRs looked back at</extracomment>
        <translation>
            <numerusform>كم من إجراءات التحسين الناتجة عن آخر %Ln مراجعة لما بعد الحوادث تم إنجازه وإغلاقه؟</numerusform>
            <numerusform>كم من إجراءات التحسين الناتجة عن آخر مراجعة ما بعد الحادث تم إنجازه وإغلاقه؟</numerusform>
            <numerusform>كم من إجراءات التحسين الناتجة عن آخر مراجعتين لما بعد الحوادث تم إنجازه وإغلاقه؟</numerusform>
            <numerusform>كم من إجراءات التحسين الناتجة عن آخر %Ln مراجعات لما بعد الحوادث تم إنجازه وإغلاقه؟</numerusform>
            <numerusform>كم من إجراءات التحسين الناتجة عن آخر %Ln مراجعة لما بعد الحوادث تم إنجازه وإغلاقه؟</numerusform>
            <numerusform>كم من إجراءات التحسين الناتجة عن آخر %Ln مراجعة لما بعد الحوادث تم إنجازه وإغلاقه؟</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>What was held in the 92 days that end with the reporting date, the latest first.</source>
        <translation>ما انعقد في الأيام الـ 92 المنتهية بتاريخ التقرير، الأحدث أولا.</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>اجتماع دوري</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>تاريخ الانعقاد</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>The twelve calendar months that end with the one of the reporting date, the last one up to that date. Raised, delivered and embedded each go by their own date; embedded means that the gain was verified.</source>
        <translation>الأشهر التقويمية الاثنا عشر المنتهية بشهر تاريخ التقرير، وآخرها حتى ذلك التاريخ. يُحتسب كل من المطروح والمنجز والمرسخ بتاريخه؛ والمرسخ يعني أنه تم التحقق من المكسب.</translation>
    </message>
    <message>
        <source>Raised, delivered and embedded by month</source>
        <translation>المطروح والمنجز والمرسخ حسب الشهر</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>مرسخ</translation>
    </message>
    <message>
        <source>Raised in the year</source>
        <translation>طُرح خلال السنة</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date.</source>
        <translation>تحسينات طُرحت في الـ 365 يوما المنتهية بتاريخ التقرير.</translation>
    </message>
    <message>
        <source>Delivered in the year</source>
        <translation>أُنجز خلال السنة</translation>
    </message>
    <message>
        <source>Improvements delivered in the 365 days that end with the reporting date.</source>
        <translation>تحسينات أُنجزت في الـ 365 يوما المنتهية بتاريخ التقرير.</translation>
    </message>
    <message>
        <source>Approved in the year</source>
        <translation>اعتُمد خلال السنة</translation>
    </message>
    <message>
        <source>Improvements approved in the 365 days that end with the reporting date.</source>
        <translation>تحسينات اعتُمدت في الـ 365 يوما المنتهية بتاريخ التقرير.</translation>
    </message>
    <message>
        <source>Approved and funded</source>
        <translation>معتمد وممول</translation>
    </message>
    <message>
        <source>Approved in the year, and more than 0 of money or hours was approved by a decision not after the reporting date.</source>
        <translation>اعتُمدت خلال السنة، واعتُمد لها أكثر من 0 من المال أو الساعات بقرار لا يتأخر عن تاريخ التقرير.</translation>
    </message>
    <message>
        <source>Approved and delivered</source>
        <translation>معتمد ومنجز</translation>
    </message>
    <message>
        <source>Approved in the year, and delivered not after the reporting date, funded or not.</source>
        <translation>اعتُمدت خلال السنة، وأُنجزت حتى تاريخ التقرير، ممولة كانت أم لا.</translation>
    </message>
    <message>
        <source>Approved and embedded</source>
        <translation>معتمد ومرسخ</translation>
    </message>
    <message>
        <source>Approved in the year, and embedded not after the reporting date, whatever else is recorded of them.</source>
        <translation>اعتُمدت خلال السنة، ورُسِّخت حتى تاريخ التقرير، أيا كان ما سُجل عنها غير ذلك.</translation>
    </message>
    <message>
        <source>Improvements approved in the 365 days that end with the reporting date, and of these those funded (an amount above 0 approved by a dated decision), delivered and embedded by it. Each step goes by its own date; none is inferred from another.</source>
        <translation>تحسينات اعتُمدت في الـ 365 يوما المنتهية بتاريخ التقرير، ومنها ما مُول (مبلغ أكبر من 0 معتمد بقرار مؤرخ) وما أُنجز وما رُسِّخ حتى ذلك التاريخ. تُحتسب كل مرحلة بتاريخها؛ ولا تُستنتج أي منها من غيرها.</translation>
    </message>
    <message>
        <source>From approval to embedding</source>
        <translation>من الاعتماد إلى الترسيخ</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>ممول</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>تحسينات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Funded on</source>
        <translation>تاريخ التمويل</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Embedded on</source>
        <translation>تاريخ الترسيخ</translation>
    </message>
    <message>
        <source>Owned: by a person in post. Funded: money or hours above 0 are approved. Dated: the target date, or the due date of an open milestone, is not before the reporting date.</source>
        <translation>له مالك: شخص على رأس عمله. ممول: مال أو ساعات معتمدة أكبر من 0. مؤرخ: التاريخ المستهدف، أو استحقاق معلم مفتوح، لا يسبق تاريخ التقرير.</translation>
    </message>
    <message>
        <source>%1 of 3 lights</source>
        <translation>%1 من 3 أضواء</translation>
    </message>
    <message>
        <source>Three lights</source>
        <translation>ثلاثة أضواء</translation>
    </message>
    <message>
        <source>Open improvements by how many of three lights they have.</source>
        <translation>التحسينات المفتوحة حسب عدد ما لديها من الأضواء الثلاثة.</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>الأضواء</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>الحصة (%)</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>له مالك</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>مؤرخ</translation>
    </message>
    <message>
        <source>A to-do list in disguise</source>
        <translation>قائمة مهام متنكرة</translation>
    </message>
    <message>
        <source>Open improvements with none of the three lights, in order of rank.</source>
        <translation>تحسينات مفتوحة بلا أي من الأضواء الثلاثة، حسب المرتبة.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>تاريخ الطرح</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Open, and neither owned nor funded nor dated.</source>
        <translation>مفتوحة، لا مالك لها ولا تمويل ولا تاريخ.</translation>
    </message>
    <message>
        <source>Other origins</source>
        <translation>مناشئ أخرى</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date, by the quarters of the register&apos;s year; the first and the last are not whole.</source>
        <translation>تحسينات طُرحت في الـ 365 يوما المنتهية بتاريخ التقرير، حسب أرباع سنة السجل؛ والربعان الأول والأخير غير كاملين.</translation>
    </message>
    <message>
        <source>Where improvements come from, by quarter</source>
        <translation>من أين تأتي التحسينات، حسب ربع السنة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Tactical and systemic improvements, by quarter</source>
        <translation>التحسينات التكتيكية والمنظومية، حسب ربع السنة</translation>
    </message>
    <message>
        <source>Kind of fix</source>
        <translation>نوع المعالجة</translation>
    </message>
    <message>
        <source>Of the open improvements that have a nature: outcomes, enablers, and technology with a primary metric that is not about availability.</source>
        <translation>من التحسينات المفتوحة المحددة الطبيعة: النتائج والمُمكِّنات والتقنية التي لها مقياس رئيسي ليس عن التوافر.</translation>
    </message>
    <message>
        <source>Service outcomes and technology by service</source>
        <translation>نتائج الخدمة والتقنية حسب الخدمة</translation>
    </message>
    <message>
        <source>Linked to an outcome, drawn in blue: %1</source>
        <translation>مرتبط بنتيجة، مرسوم بالأزرق: %1</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>مُمكِّن</translation>
    </message>
    <message>
        <source>Technology with metric</source>
        <translation>تقنية بمقياس</translation>
    </message>
    <message>
        <source>Technology without metric</source>
        <translation>تقنية بلا مقياس</translation>
    </message>
    <message>
        <source>Nature not stated</source>
        <translation>الطبيعة غير محددة</translation>
    </message>
    <message>
        <source>Outcome-linked, %</source>
        <translation>مرتبط بنتيجة (%)</translation>
    </message>
    <message>
        <source>All open improvements</source>
        <translation>كل التحسينات المفتوحة</translation>
    </message>
    <message>
        <source>Technology without an outcome metric</source>
        <translation>تقنية بلا مقياس للنتيجة</translation>
    </message>
    <message>
        <source>Open technology refreshes without a primary metric, or with none but availability: they count as service improvement once such a metric is named.</source>
        <translation>تحديثات تقنية مفتوحة بلا مقياس رئيسي، أو ليس لها غير التوافر: تُحتسب تحسينا للخدمة متى حُدد مثل هذا المقياس.</translation>
    </message>
    <message>
        <source>Outcome-linked</source>
        <translation>مرتبط بنتيجة</translation>
    </message>
    <message>
        <source>The rows are those that are not linked.</source>
        <translation>الصفوف هي غير المرتبطة.</translation>
    </message>
    <message>
        <source>Cadence, last and next quarter</source>
        <translation>الوتيرة، الربع الأخير والقادم</translation>
    </message>
    <message>
        <source>held late</source>
        <translation>انعقد متأخرا</translation>
    </message>
    <message>
        <source>held</source>
        <translation>انعقد</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>no owner with a unit</source>
        <translation>لا مالك له وحدة</translation>
    </message>
    <message>
        <source>no nature stated</source>
        <translation>لا طبيعة محددة</translation>
    </message>
    <message>
        <source>Promises kept, by owners and by type</source>
        <translation>الوعود الموفى بها، حسب الملاك والنوع</translation>
    </message>
    <message>
        <source>The same claims by the unit of the improvement&apos;s owner and by its nature. Shares are of the claims of the group; overridden: counted as successful without proof.</source>
        <translation>التعهدات نفسها حسب وحدة مالك التحسين وحسب طبيعته. الحصص من تعهدات المجموعة؛ والمستثنى: ما احتُسب ناجحا دون إثبات.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>التعهدات</translation>
    </message>
    <message>
        <source>Proven of expected</source>
        <translation>المُثبَت من المتوقع</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>مستدام</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>تلاشى</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>unit of the owner</source>
        <translation>وحدة المالك</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>الطبيعة</translation>
    </message>
    <message>
        <source>Available, h</source>
        <translation>المتاح (ساعة)</translation>
    </message>
    <message>
        <source>Planned, h</source>
        <translation>المخطط (ساعة)</translation>
    </message>
    <message>
        <source>Used, h</source>
        <translation>المستخدم (ساعة)</translation>
    </message>
    <message>
        <source>Planned, %</source>
        <translation>المخطط (%)</translation>
    </message>
    <message>
        <source>Used, %</source>
        <translation>المستخدم (%)</translation>
    </message>
    <message>
        <source>Erosion, points</source>
        <translation>التآكل (نقطة)</translation>
    </message>
    <message>
        <source>Kept, %</source>
        <translation>المصون (%)</translation>
    </message>
    <message>
        <source>Actuals from</source>
        <translation>مصدر الفعلي</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Improvement time by team</source>
        <translation>وقت التحسين حسب الفريق</translation>
    </message>
    <message>
        <source>%1 to %2. Totals are shares of summed hours. Planned is of all months; used, erosion and kept are of those whose use is recorded, erosion against what was planned of these. Kept: hours used by hours planned, at most 100 %.</source>
        <translation>من %1 إلى %2. المجاميع حصص من الساعات المجموعة. المخطط لكل الأشهر؛ أما المستخدم والتآكل والمصون فللأشهر المسجل استخدامها، والتآكل قياسا إلى ما خُطط فيها. المصون: الساعات المستخدمة مقسومة على المخططة، 100 % على الأكثر.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Improvement time by month</source>
        <translation>وقت التحسين حسب الشهر</translation>
    </message>
    <message>
        <source>All teams together, latest month first. Planned is of all teams; used, erosion and kept are of those whose use is recorded.</source>
        <translation>كل الفرق معا، أحدث شهر أولا. المخطط لكل الفرق؛ أما المستخدم والتآكل والمصون فللفرق المسجل استخدامها.</translation>
    </message>
    <message>
        <source>Raids on the ring-fence</source>
        <translation>الاقتطاعات من الوقت المحجوز</translation>
    </message>
    <message>
        <source>Hours taken from improvement, %1 to %2: what took them, and who agreed.</source>
        <translation>الساعات المقتطعة من التحسين، من %1 إلى %2: ما الذي اقتطعها ومن وافق.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>اقتُطع لصالح</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Incident or project</source>
        <translation>حادث أو مشروع</translation>
    </message>
    <message>
        <source>Raids and use beside the plan</source>
        <translation>الاقتطاعات والاستخدام إزاء الخطة</translation>
    </message>
    <message>
        <source>Used and raided hours equal the hours planned for improvement, or the difference is named.</source>
        <translation>الساعات المستخدمة والمقتطعة تساوي الساعات المخططة للتحسين، أو يُذكر الفرق.</translation>
    </message>
    <message>
        <source>Raids, h</source>
        <translation>الاقتطاعات (ساعة)</translation>
    </message>
    <message>
        <source>Difference, h</source>
        <translation>الفرق (ساعة)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>نصا</translation>
    </message>
    <message>
        <source>of the months whose use is recorded</source>
        <translation>من الأشهر المسجل استخدامها</translation>
    </message>
    <message>
        <source>Shares of the available hours by month, all teams together; improvement stands at the foot, beside its target.</source>
        <translation>حصص الساعات المتاحة حسب الشهر لكل الفرق معا؛ التحسين في الأسفل بجانب مستهدفه.</translation>
    </message>
    <message>
        <source>Shares of the hours themselves by month, all teams together: nobody has said how many were available. Improvement stands at the foot; its target is one of the available hours.</source>
        <translation>حصص الساعات نفسها حسب الشهر، كل الفرق معا: لم يذكر أحد كم كان متاحا. التحسين في الأسفل؛ ومستهدفه من الساعات المتاحة.</translation>
    </message>
    <message>
        <source>Months whose available hours nobody has said are left out.</source>
        <translation>الأشهر التي لم يذكر أحد ساعاتها المتاحة مستبعدة.</translation>
    </message>
    <message>
        <source>What the hours were used for</source>
        <translation>ما استُخدمت فيه الساعات</translation>
    </message>
    <message>
        <source>What the hours are planned for</source>
        <translation>ما خُططت له الساعات</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>الأعمال الاعتيادية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>From incident to no repeat</source>
        <translation>من الحادث إلى عدم تكراره</translation>
    </message>
    <message>
        <source>How far the lessons of these PIRs came, and which were lost on the way. %1</source>
        <translation>إلى أي مدى بلغت دروس هذه المراجعات، وأيها ضاع في الطريق. %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بلغها</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>ضاع هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amendments of registered claims</source>
        <translation>تعديلات التعهدات المسجلة</translation>
    </message>
    <message>
        <source>A claim that was locked before the work keeps what it promised; every later change is listed here for good.</source>
        <translation>التعهد الذي أُقفل قبل العمل يبقى على ما وعد به؛ وكل تغيير لاحق مدرج هنا إلى الأبد.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>التعهد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>a claim that was deleted</source>
        <translation>تعهد محذوف</translation>
    </message>
    <message>
        <source>Gains, judged again after their delivery</source>
        <translation>المكاسب، وقد أعيد الحكم عليها بعد إنجازها</translation>
    </message>
    <message>
        <source>The verdict as the readings stood 30, 90, 180 and 365 days after the delivery, and now. A date is still to come.</source>
        <translation>الحكم بحسب القراءات بعد 30 و90 و180 و365 يوما من الإنجاز، والآن. ظهور تاريخ يعني أن موعده لم يحن بعد.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>◆ lost</source>
        <translation>◆ ضاع</translation>
    </message>
    <message>
        <source>○ not proven yet</source>
        <translation>○ غير مُثبَت بعد</translation>
    </message>
    <message>
        <source>▲ proven</source>
        <translation>▲ مُثبَت</translation>
    </message>
    <message>
        <source>not to one cause</source>
        <translation>ليس لسبب واحد</translation>
    </message>
    <message>
        <source>a balancing metric is worse</source>
        <translation>مقياس موازن أسوأ</translation>
    </message>
    <message>
        <source>Claimed benefit and what is left of it</source>
        <translation>المنفعة المعلنة وما بقي منها</translation>
    </message>
    <message>
        <source>Actual benefits, less dis-benefits. A gain that faded, or got worse, is taken off. Of a gain that several improvements claim each counts its share; that of the others counts with them. A gain is not to one cause where something else on record may have made it, too. What recurs a year and what came once are never added up.</source>
        <translation>المنافع الفعلية مخصوما منها المنافع السلبية. المكسب الذي تلاشى أو ساء يُخصم. والمكسب الذي تعلنه عدة تحسينات يُحتسب لكل منها حصته؛ وحصة الآخرين تُحتسب لهم. ولا يُنسب المكسب إلى سبب واحد إذا كان أمر آخر مسجل ربما أحدثه أيضا. ولا يُجمع أبدا ما يتكرر سنويا مع ما جاء مرة واحدة.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>المكسب</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>Share of others</source>
        <translation>حصة الآخرين</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>مخصوم</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>باق</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنويا</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Expected against proven change</source>
        <translation>التغيير المتوقع مقابل المُثبَت</translation>
    </message>
    <message>
        <source>All claims of improvements that are closed, embedded or not proven. Proven is the effect of a gain that holds or is sustained, otherwise 0.</source>
        <translation>كل تعهدات التحسينات المغلقة أو المرسخة أو غير المُثبَتة. المُثبَت هو أثر مكسب صامد أو مستدام، وإلا فهو 0.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>ضمن المجال</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ نعم</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ لا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Of improvements whose metric holds or sustains its gain; a gain that several claim counts by shares.</source>
        <translation>من تحسينات مكسب مقياسها صامد أو مستدام؛ والمكسب الذي يعلنه عدة يُحتسب بالحصص.</translation>
    </message>
    <message>
        <source>Of it %1 cannot be attributed to one cause.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>منها %1 لا يمكن إسناده إلى سبب واحد.</translation>
    </message>
    <message>
        <source>Claimed benefit a year</source>
        <translation>المنفعة المعلنة سنويا</translation>
    </message>
    <message>
        <source>Claimed benefit, %1 a year</source>
        <translation>المنفعة المعلنة، %1 سنويا</translation>
    </message>
    <message>
        <source>Actual recurring benefits, less dis-benefits.</source>
        <translation>المنافع الفعلية المتكررة، مخصوما منها المنافع السلبية.</translation>
    </message>
    <message>
        <source>Of it proven</source>
        <translation>المُثبَت منها</translation>
    </message>
    <message>
        <source>Of this not to one cause</source>
        <translation>منها ما ليس لسبب واحد</translation>
    </message>
    <message>
        <source>Of the proven: of improvements with a proven gain that something else on record may have made, too, so that it cannot be attributed to one cause.</source>
        <translation>من المُثبَت: تحسينات لها مكسب مُثبَت ربما أحدثه أمر آخر مسجل أيضا، فلا يمكن إسناده إلى سبب واحد.</translation>
    </message>
    <message>
        <source>Of it the share of others</source>
        <translation>منها حصة الآخرين</translation>
    </message>
    <message>
        <source>Of improvements that claim a gain together with others: what counts with those.</source>
        <translation>من تحسينات تعلن مكسبا بالاشتراك مع غيرها: ما يُحتسب لتلك.</translation>
    </message>
    <message>
        <source>Of it taken off</source>
        <translation>المخصوم منها</translation>
    </message>
    <message>
        <source>Of improvements whose gain has faded, or whose metric is worse than before.</source>
        <translation>من تحسينات تلاشى مكسبها، أو صار مقياسها أسوأ من ذي قبل.</translation>
    </message>
    <message>
        <source>Proven of what was expected</source>
        <translation>المُثبَت مما كان متوقعا</translation>
    </message>
    <message>
        <source>Mean, over the claims of closed improvements, of the proven by the expected change.</source>
        <translation>متوسط قسمة التغيير المُثبَت على المتوقع، عبر تعهدات التحسينات المغلقة.</translation>
    </message>
    <message>
        <source>Expectations within the interval</source>
        <translation>التوقعات ضمن المجال</translation>
    </message>
    <message>
        <source>Claims of closed improvements whose expected change lies within the 95 % interval of a proven effect.</source>
        <translation>تعهدات التحسينات المغلقة التي يقع تغييرها المتوقع ضمن مجال الثقة 95 % لأثر مُثبَت.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>تعديلات</translation>
    </message>
    <message>
        <source>Changes to claims after they were registered.</source>
        <translation>التغييرات على التعهدات بعد تسجيلها.</translation>
    </message>
    <message>
        <source>Top deliverer</source>
        <translation>الأكثر إنجازا</translation>
    </message>
    <message>
        <source>Of the improvements with an owner that were delivered in the 365 days that end with the reporting date, the share of the person who owns most of them.</source>
        <translation>من التحسينات ذات المالك التي أُنجزت في الـ 365 يوما المنتهية بتاريخ التقرير، حصة من يملك أكثرها.</translation>
    </message>
    <message>
        <source>No one person delivered more than %1 of a year&apos;s improvements</source>
        <translation>لم ينجز شخص واحد أكثر من %1 من تحسينات السنة</translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation>من ينجز</translation>
    </message>
    <message>
        <source>Improvements delivered in the 365 days that end with the reporting date, by their owner; those without one are left out.</source>
        <translation>تحسينات أُنجزت في الـ 365 يوما المنتهية بتاريخ التقرير، حسب مالكها؛ وتُستبعد التي بلا مالك.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>الإنجازات</translation>
    </message>
    <message>
        <source>✕ %1 (vacant)</source>
        <translation>✕ %1 (شاغر)</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>تصعيدات</translation>
    </message>
    <message>
        <source>Steps of escalation that overdue actions of any source reached in the 365 days that end with the reporting date, as they were written down, and earlier ones without an outcome.</source>
        <translation>خطوات التصعيد التي بلغتها الإجراءات المتجاوزة للموعد أيا كان مصدرها في الـ 365 يوما المنتهية بتاريخ التقرير، كما دُونت، والأقدم منها التي بلا نتيجة.</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>Of these, those of which nobody has noted what came.</source>
        <translation>من هذه، ما لم يدون أحد ما آل إليه.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>غير مدون</translation>
    </message>
    <message>
        <source>Overdue actions that have reached a step of escalation which is not written down yet.</source>
        <translation>إجراءات متجاوزة للموعد بلغت خطوة تصعيد لم تُدون بعد.</translation>
    </message>
    <message>
        <source>What overdue actions led to. A step that was reached stays here when the due date moves; an action that misses the new date goes on to the next step.</source>
        <translation>ما أفضت إليه الإجراءات المتجاوزة للموعد. الخطوة التي بُلغت تبقى هنا إن تحرك تاريخ الاستحقاق؛ والإجراء الذي يفوّت التاريخ الجديد ينتقل إلى الخطوة التالية.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation>لم يُدون بعد</translation>
    </message>
    <message>
        <source>never ranked</source>
        <translation>لم يجر ترتيب قط</translation>
    </message>
    <message>
        <source>ranked today</source>
        <translation>آخر ترتيب اليوم</translation>
    </message>
    <message>
        <source>ranked yesterday</source>
        <translation>آخر ترتيب أمس</translation>
    </message>
    <message numerus="yes">
        <source>ranked %Ln day(s) ago</source>
        <translation>
            <numerusform>آخر ترتيب قبل %Ln يوم</numerusform>
            <numerusform>آخر ترتيب قبل يوم واحد</numerusform>
            <numerusform>آخر ترتيب قبل يومين</numerusform>
            <numerusform>آخر ترتيب قبل %Ln أيام</numerusform>
            <numerusform>آخر ترتيب قبل %Ln يوما</numerusform>
            <numerusform>آخر ترتيب قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to rank yet</source>
        <translation>لا شيء لترتيبه بعد</translation>
    </message>
    <message>
        <source>%1 scored, %2</source>
        <translation>الدرجة محسوبة لـ %1، %2</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>مرتب حسب الأولوية</translation>
    </message>
    <message>
        <source>nothing was due in the last quarter</source>
        <translation>لم يُستحق شيء في الربع الأخير</translation>
    </message>
    <message>
        <source>%1 of what was due was held</source>
        <translation>انعقد %1 مما استُحق</translation>
    </message>
    <message>
        <source>%1 held; %2 missed twice in a row</source>
        <translation>انعقد %1؛ %2 فائت مرتين متتاليتين</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>%1 of open items have an owner in post</source>
        <translation>%1 من البنود المفتوحة لها مالك على رأس عمله</translation>
    </message>
    <message>
        <source>no open improvement yet</source>
        <translation>لا تحسين مفتوح بعد</translation>
    </message>
    <message>
        <source>%1 of approved and running items have approved funding</source>
        <translation>%1 من البنود المعتمدة والجارية لها تمويل معتمد</translation>
    </message>
    <message>
        <source>nothing is approved or running</source>
        <translation>لا شيء معتمد أو جار</translation>
    </message>
    <message>
        <source>the gain on %1 has faded</source>
        <translation>تلاشى المكسب في %1</translation>
    </message>
    <message>
        <source>%1 is worse than before</source>
        <translation>%1 أسوأ من ذي قبل</translation>
    </message>
    <message>
        <source>%1, which must not suffer from it, has got worse</source>
        <translation>ساء %1 الذي لا يجوز أن يتضرر منه</translation>
    </message>
    <message>
        <source>its review %1 days after the delivery is due</source>
        <translation>مراجعته بعد %1 يوما من الإنجاز مستحقة</translation>
    </message>
    <message>
        <source>running without an owner in post</source>
        <translation>جار بلا مالك على رأس عمله</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يوما واحدا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يوما</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>not held on %1</source>
        <translation>لم ينعقد في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) in a row without a decision or an action</source>
        <translation>
            <numerusform>%Ln مراجعة على التوالي دون قرار أو إجراء</numerusform>
            <numerusform>مراجعة واحدة دون قرار أو إجراء</numerusform>
            <numerusform>مراجعتان على التوالي دون قرار أو إجراء</numerusform>
            <numerusform>%Ln مراجعات على التوالي دون قرار أو إجراء</numerusform>
            <numerusform>%Ln مراجعة على التوالي دون قرار أو إجراء</numerusform>
            <numerusform>%Ln مراجعة على التوالي دون قرار أو إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) past its target date</source>
        <translation>
            <numerusform>تجاوز التاريخ المستهدف منذ %Ln يوم</numerusform>
            <numerusform>تجاوز التاريخ المستهدف منذ يوم واحد</numerusform>
            <numerusform>تجاوز التاريخ المستهدف منذ يومين</numerusform>
            <numerusform>تجاوز التاريخ المستهدف منذ %Ln أيام</numerusform>
            <numerusform>تجاوز التاريخ المستهدف منذ %Ln يوما</numerusform>
            <numerusform>تجاوز التاريخ المستهدف منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its owner confirmed the backlog %Ln day(s) ago</source>
        <translation>
            <numerusform>أكد مالكها الأعمال المتراكمة قبل %Ln يوم</numerusform>
            <numerusform>أكد مالكها الأعمال المتراكمة قبل يوم واحد</numerusform>
            <numerusform>أكد مالكها الأعمال المتراكمة قبل يومين</numerusform>
            <numerusform>أكد مالكها الأعمال المتراكمة قبل %Ln أيام</numerusform>
            <numerusform>أكد مالكها الأعمال المتراكمة قبل %Ln يوما</numerusform>
            <numerusform>أكد مالكها الأعمال المتراكمة قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>لم يُراجع قط</translation>
    </message>
    <message numerus="yes">
        <source>its review has been due for %Ln day(s)</source>
        <translation>
            <numerusform>مراجعته مستحقة منذ %Ln يوم</numerusform>
            <numerusform>مراجعته مستحقة منذ يوم واحد</numerusform>
            <numerusform>مراجعته مستحقة منذ يومين</numerusform>
            <numerusform>مراجعته مستحقة منذ %Ln أيام</numerusform>
            <numerusform>مراجعته مستحقة منذ %Ln يوما</numerusform>
            <numerusform>مراجعته مستحقة منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>decide: plan again or close</source>
        <translation>القرار: إعادة التخطيط أو الإغلاق</translation>
    </message>
    <message>
        <source>decide: undo, plan again or close</source>
        <translation>القرار: تراجع أو إعادة تخطيط أو إغلاق</translation>
    </message>
    <message>
        <source>find out why before it is called embedded</source>
        <translation>معرفة السبب قبل وصفه بالمرسخ</translation>
    </message>
    <message>
        <source>look at it and note the result; now: %1</source>
        <translation>الاطلاع عليه وتدوين الناتج؛ الآن: %1</translation>
    </message>
    <message>
        <source>name an owner</source>
        <translation>تحديد مالك</translation>
    </message>
    <message>
        <source>escalated, step %1: %2</source>
        <translation>مُصعَّد، الخطوة %1: %2</translation>
    </message>
    <message>
        <source>hold it, or record why not</source>
        <translation>عقده أو تسجيل سبب عدم انعقاده</translation>
    </message>
    <message>
        <source>give it something to decide, or end it</source>
        <translation>منحه ما يُبت فيه، أو إنهاؤه</translation>
    </message>
    <message>
        <source>deliver, or set a new date</source>
        <translation>الإنجاز أو تحديد تاريخ جديد</translation>
    </message>
    <message>
        <source>ask %1 to confirm it</source>
        <translation>طلب تأكيدها من %1</translation>
    </message>
    <message>
        <source>review it</source>
        <translation>مراجعته</translation>
    </message>
    <message>
        <source>Review %1 days after the delivery: %2</source>
        <translation>المراجعة بعد %1 يوما من الإنجاز: %2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>All hours by what they are for</source>
        <translation>كل الساعات حسب غرضها</translation>
    </message>
    <message>
        <source>%1 to %2, in hours. Used: over the months whose use is recorded, beside what was available in these.</source>
        <translation>من %1 إلى %2، بالساعات. المستخدم: في الأشهر المسجل استخدامها، بجانب ما كان متاحا فيها.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معا</translation>
    </message>
    <message>
        <source>Overbooked months</source>
        <translation>أشهر فيها حجز زائد</translation>
    </message>
    <message>
        <source>Months up to the reporting date in which more hours are planned or were used than the team has.</source>
        <translation>الأشهر حتى تاريخ التقرير التي خُطط أو استُخدم فيها من الساعات أكثر مما لدى الفريق.</translation>
    </message>
    <message>
        <source>Too many, h</source>
        <translation>الزائد (ساعة)</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>بلا وحدة</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date that say who raised them. Accepted, delivered and embedded: of these, by that date, each by its own date.</source>
        <translation>التحسينات المطروحة في الـ 365 يوما المنتهية بتاريخ التقرير والمذكور من طرحها. المقبول والمنجز والمرسخ: من هذه، حتى ذلك التاريخ، كل بتاريخه.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Ideas by unit</source>
        <translation>الأفكار حسب الوحدة</translation>
    </message>
    <message>
        <source>People: in post; those without one are people in post who raised none.</source>
        <translation>الأشخاص: من هم على رأس عملهم؛ ومن بلا فكرة هم أشخاص على رأس عملهم لم يطرحوا شيئا.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>بلا فكرة</translation>
    </message>
    <message>
        <source>Ideas by person</source>
        <translation>الأفكار حسب الشخص</translation>
    </message>
    <message>
        <source>Ideas of the year</source>
        <translation>أفكار السنة</translation>
    </message>
    <message>
        <source>Improvements raised in the 365 days that end with the reporting date that say who raised them.</source>
        <translation>التحسينات المطروحة في الـ 365 يوما المنتهية بتاريخ التقرير والمذكور من طرحها.</translation>
    </message>
    <message>
        <source>People with ideas</source>
        <translation>أشخاص لهم أفكار</translation>
    </message>
    <message>
        <source>People in post who raised one of these at least.</source>
        <translation>أشخاص على رأس عملهم طرحوا واحدة منها على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>No more than the first %Ln are listed.</source>
        <translation>
            <numerusform>تُعرض أول %Ln فقط.</numerusform>
            <numerusform>يُعرض الأول فقط.</numerusform>
            <numerusform>يُعرض أول اثنين فقط.</numerusform>
            <numerusform>تُعرض أول %Ln فقط.</numerusform>
            <numerusform>تُعرض أول %Ln فقط.</numerusform>
            <numerusform>تُعرض أول %Ln فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (غادر)</translation>
    </message>
    <message>
        <source>Metrics with a sustained gain: at least %1</source>
        <translation>المقاييس ذات المكسب المستدام: ما لا يقل عن %1</translation>
    </message>
    <message>
        <source>Every metric has a steward in post and a definition</source>
        <translation>لكل مقياس أمين على رأس عمله وتعريف</translation>
    </message>
    <message>
        <source>No gain has faded without a decision</source>
        <translation>لم يتلاش أي مكسب دون قرار</translation>
    </message>
    <message>
        <source>Every improvement delivered in the last 12 months names a metric with a locked baseline</source>
        <translation>كل تحسين أُنجز في آخر 12 شهرا يحدد مقياسا خط أساسه مقفل</translation>
    </message>
    <message>
        <source>No metric&apos;s latest reading is older than two periods</source>
        <translation>لا مقياس مضى على أحدث قراءاته أكثر من فترتين</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>لا قراءات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s). Variation: %1 of concern, %2 improving. Against target: %3 miss it, %4 hit or miss, %5 meet it.</source>
        <extracomment>%1 to %5 are numbers of metrics</extracomment>
        <translation>
            <numerusform>%Ln مقياس. التباين: %1 مقلق، %2 متحسن. مقابل المستهدف: %3 يخطئه، %4 يصيبه تارة ويخطئه أخرى، %5 يحققه.</numerusform>
            <numerusform>مقياس واحد. التباين: %1 مقلق، %2 متحسن. مقابل المستهدف: %3 يخطئه، %4 يصيبه تارة ويخطئه أخرى، %5 يحققه.</numerusform>
            <numerusform>مقياسان. التباين: %1 مقلق، %2 متحسن. مقابل المستهدف: %3 يخطئه، %4 يصيبه تارة ويخطئه أخرى، %5 يحققه.</numerusform>
            <numerusform>%Ln مقاييس. التباين: %1 مقلق، %2 متحسن. مقابل المستهدف: %3 يخطئه، %4 يصيبه تارة ويخطئه أخرى، %5 يحققه.</numerusform>
            <numerusform>%Ln مقياسا. التباين: %1 مقلق، %2 متحسن. مقابل المستهدف: %3 يخطئه، %4 يصيبه تارة ويخطئه أخرى، %5 يحققه.</numerusform>
            <numerusform>%Ln مقياس. التباين: %1 مقلق، %2 متحسن. مقابل المستهدف: %3 يخطئه، %4 يصيبه تارة ويخطئه أخرى، %5 يحققه.</numerusform>
        </translation>
    </message>
    <message>
        <source>All metrics at a glance</source>
        <translation>كل المقاييس في لمحة</translation>
    </message>
    <message>
        <source>The worst verdict stands first. Readings: the latest 24, with the mean and the limits that judge them. Variation: whether the latest reading is out of the ordinary. Against target: what the limits promise. Since: when the improvement that the verdict is about took effect.</source>
        <translation>أسوأ حكم أولا. القراءات: آخر 24 قراءة مع المتوسط والحدود التي تحكم عليها. التباين: هل أحدث قراءة خارج المألوف. مقابل المستهدف: ما تعد به الحدود. منذ: متى سرى مفعول التحسين الذي يخصه الحكم.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>أمين المقياس</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>مقابل المستهدف</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>✕ %1 left</source>
        <translation>✕ غادر %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln day(s) ago</source>
        <translation>
            <numerusform>✓ قبل %Ln يوم</numerusform>
            <numerusform>✓ قبل يوم واحد</numerusform>
            <numerusform>✓ قبل يومين</numerusform>
            <numerusform>✓ قبل %Ln أيام</numerusform>
            <numerusform>✓ قبل %Ln يوما</numerusform>
            <numerusform>✓ قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ unconfirmed, last %Ln day(s) ago</source>
        <translation>
            <numerusform>◐ غير مؤكد، آخر مرة قبل %Ln يوم</numerusform>
            <numerusform>◐ غير مؤكد، آخر مرة قبل يوم واحد</numerusform>
            <numerusform>◐ غير مؤكد، آخر مرة قبل يومين</numerusform>
            <numerusform>◐ غير مؤكد، آخر مرة قبل %Ln أيام</numerusform>
            <numerusform>◐ غير مؤكد، آخر مرة قبل %Ln يوما</numerusform>
            <numerusform>◐ غير مؤكد، آخر مرة قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ unconfirmed</source>
        <translation>✕ غير مؤكد</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message numerus="yes">
        <source>A confirmation counts for %Ln day(s).</source>
        <translation>
            <numerusform>يسري التأكيد %Ln يوم.</numerusform>
            <numerusform>يسري التأكيد يوما واحدا.</numerusform>
            <numerusform>يسري التأكيد يومين.</numerusform>
            <numerusform>يسري التأكيد %Ln أيام.</numerusform>
            <numerusform>يسري التأكيد %Ln يوما.</numerusform>
            <numerusform>يسري التأكيد %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>“I own this backlog”</source>
        <translation>«أنا مالك هذه الأعمال المتراكمة»</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>مستوى الأهمية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تجاوز الموعد</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>مقاييس</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>People and what they hold</source>
        <translation>الأشخاص وما يتولونه</translation>
    </message>
    <message>
        <source>Open or still to come; who holds most comes first.</source>
        <translation>المفتوح أو القادم؛ ومن يتولى الأكثر أولا.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يتولى</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>A roles</source>
        <translation>أدوار A</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>اجتماعات دورية</translation>
    </message>
    <message>
        <source>First missed</source>
        <translation>أول ما يُفتقد</translation>
    </message>
    <message>
        <source>Where improvement lives</source>
        <translation>أين يحيا التحسين</translation>
    </message>
    <message>
        <source>Hours of the month of the reporting date and the two before; open improvements by the unit of their owner.</source>
        <translation>ساعات شهر تاريخ التقرير والشهرين السابقين له؛ والتحسينات المفتوحة حسب وحدة مالكها.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Improvement, h</source>
        <translation>التحسين (ساعة)</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>الملاك</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>البنود المفتوحة</translation>
    </message>
    <message>
        <source>Improvement lives here</source>
        <translation>التحسين يحيا هنا</translation>
    </message>
    <message>
        <source>✓ hours and items</source>
        <translation>✓ ساعات وبنود</translation>
    </message>
    <message>
        <source>✓ hours</source>
        <translation>✓ ساعات</translation>
    </message>
    <message>
        <source>✓ items</source>
        <translation>✓ بنود</translation>
    </message>
    <message>
        <source>✕ neither hours nor items</source>
        <translation>✕ لا ساعات ولا بنود</translation>
    </message>
    <message>
        <source>What falls vacant</source>
        <translation>ما يصبح شاغرا</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينئذ</translation>
    </message>
    <message>
        <source>overdue already</source>
        <translation>تجاوز الموعد بالفعل</translation>
    </message>
    <message>
        <source>“%1” counts what was done, not what came of it</source>
        <translation>«%1» يعد ما فُعل، لا ما ترتب عليه</translation>
    </message>
    <message>
        <source>a count of which neither more nor fewer is better</source>
        <translation>عدد لا يُعرف أزيادته أفضل أم نقصانه</translation>
    </message>
    <message>
        <source>the target %1 is where the readings are today (mean %2)</source>
        <translation>المستهدف %1 حيث القراءات اليوم (المتوسط %2)</translation>
    </message>
    <message>
        <source>all its metrics are of availability: uptime only</source>
        <translation>كل مقاييسها عن التوافر: وقت التشغيل فقط</translation>
    </message>
    <message>
        <source>technology without a metric of an outcome</source>
        <translation>تقنية بلا مقياس لنتيجة</translation>
    </message>
    <message>
        <source>tickets handled;tickets closed;tickets resolved;tickets processed;tickets worked;number of tickets;calls handled;calls answered;number of calls;requests handled;requests processed;trainings held;training held;training sessions;number of trainings;people trained;changes made;changes implemented;number of changes;meetings held;number of meetings;meetings;workshops held;workshops;reviews held;articles written;documents written;reports written;hours worked;hours spent;tasks completed;actions closed;emails sent</source>
        <extracomment>Phrases, separated by semicolons, that tell a count of activity from an outcome; whole words, lower case</extracomment>
        <translation>تذاكر معالجة;التذاكر المعالجة;تذاكر مغلقة;التذاكر المغلقة;تذاكر محلولة;التذاكر المحلولة;عدد التذاكر;مكالمات معالجة;المكالمات المعالجة;مكالمات مجابة;المكالمات المجابة;المكالمات المستلمة;عدد المكالمات;طلبات معالجة;الطلبات المعالجة;عدد الطلبات;دورات منفذة;الدورات المنفذة;دورات تدريبية;الدورات التدريبية;عدد الدورات;عدد المتدربين;الموظفون المدربون;تغييرات منفذة;التغييرات المنفذة;عدد التغييرات;اجتماعات منعقدة;الاجتماعات المنعقدة;عدد الاجتماعات;اجتماعات;الاجتماعات;ورش عمل;ورش العمل;عدد الورش;مراجعات منعقدة;المراجعات المنعقدة;مقالات مكتوبة;المقالات المكتوبة;عدد المقالات;وثائق مكتوبة;الوثائق المكتوبة;عدد الوثائق;تقارير مكتوبة;التقارير المكتوبة;عدد التقارير;ساعات العمل;عدد ساعات العمل;الساعات المصروفة;مهام مكتملة;المهام المكتملة;مهام منجزة;المهام المنجزة;إجراءات مغلقة;الإجراءات المغلقة;رسائل مرسلة;الرسائل المرسلة</translation>
    </message>
    <message>
        <source>Activity posing as outcome</source>
        <translation>نشاط في ثوب نتيجة</translation>
    </message>
    <message>
        <source>Metrics whose name or unit counts activity, such as tickets handled or trainings held, unless fewer are better; and counts of which neither more nor fewer is better.</source>
        <translation>مقاييس يعد اسمها أو وحدتها نشاطا، مثل التذاكر المعالجة أو الدورات المنفذة، ما لم يكن الأقل أفضل؛ وأعداد لا يُعرف أزيادتها أفضل أم نقصانها.</translation>
    </message>
    <message>
        <source>Targets met already</source>
        <translation>مستهدفات متحققة أصلا</translation>
    </message>
    <message>
        <source>Metrics whose target lies within %1 of the mean of their latest phase, where no gain that holds or is sustained brought it there: to reach it proves nothing.</source>
        <translation>مقاييس يقع مستهدفها ضمن %1 من متوسط مرحلتها الأخيرة، دون أن يبلّغها إياه مكسب صامد أو مستدام: بلوغه لا يثبت شيئا.</translation>
    </message>
    <message>
        <source>What poses as an outcome</source>
        <translation>ما يظهر في ثوب نتيجة</translation>
    </message>
    <message>
        <source>Metrics, services and improvements that look like outcomes and prove none, each with the reason.</source>
        <translation>مقاييس وخدمات وتحسينات تبدو نتائج ولا تثبت شيئا، مع سبب كل منها.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>register</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Maintain the register&quot;</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>backlog</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>المتراكمة</translation>
    </message>
    <message>
        <source>PIR action</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Track PIR actions to closure&quot;</extracomment>
        <translation>إجراءات مراجعات</translation>
    </message>
    <message>
        <source>post-incident</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Run post-incident reviews&quot;</extracomment>
        <translation>ما بعد الحوادث</translation>
    </message>
    <message>
        <source>ring-fence</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Hold the ring-fenced time&quot;</extracomment>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>capacity</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>السعة</translation>
    </message>
    <message>
        <source>metric</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Keep the definitions of metrics&quot;</extracomment>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>benefit</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Verify the benefit&quot;</extracomment>
        <translation>المنفعة</translation>
    </message>
    <message>
        <source>how improvement</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Review how improvement performs&quot;</extracomment>
        <translation>أداء التحسين</translation>
    </message>
    <message>
        <source>cadence</source>
        <extracomment>Part of the name of an activity in a RACI matrix</extracomment>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>service review</source>
        <extracomment>Part of the name of an activity in a RACI matrix, as in &quot;Run service reviews&quot;</extracomment>
        <translation>مراجعات الخدمة</translation>
    </message>
    <message>
        <source>By the A of “%1” in the RACI matrix.</source>
        <translation>بحسب حرف A للنشاط «%1» في مصفوفة RACI.</translation>
    </message>
    <message>
        <source>In the RACI matrix no role with an A for “%1” is held by a person in post.</source>
        <translation>في مصفوفة RACI لا دور له حرف A للنشاط «%1» يشغله شخص على رأس عمله.</translation>
    </message>
    <message>
        <source>As the person who is asked: no activity of the RACI matrix is about this.</source>
        <translation>بوصفه من يُسأل: لا نشاط في مصفوفة RACI يخص هذا الموضوع.</translation>
    </message>
    <message>
        <source>No activity of the RACI matrix is about this, and there is nobody to ask.</source>
        <translation>لا نشاط في مصفوفة RACI يخص هذا الموضوع، ولا أحد يُسأل عنه.</translation>
    </message>
    <message>
        <source>Accountable: %1</source>
        <translation>المُساءَل: %1</translation>
    </message>
    <message>
        <source>✕ Nobody is accountable</source>
        <translation>✕ لا أحد مُساءَل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Accountable: Signe Dahl&quot;, %2 the sentence that says by what</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The RACI matrix has no errors</source>
        <translation>مصفوفة RACI بلا أخطاء</translation>
    </message>
    <message>
        <source>Every accountable role is held by a person in post</source>
        <translation>كل دور مُساءَل يشغله شخص على رأس عمله</translation>
    </message>
    <message>
        <source>Board, service review, metric review and executive review recur</source>
        <translation>المجلس ومراجعة الخدمة ومراجعة المقاييس والمراجعة التنفيذية تتكرر دوريا</translation>
    </message>
    <message>
        <source>At least %1 of what was due in the last quarter was held</source>
        <translation>انعقد ما لا يقل عن %1 مما استُحق في الربع الأخير</translation>
    </message>
    <message>
        <source>The last executive review was held within %1</source>
        <translation>انعقدت آخر مراجعة تنفيذية خلال %1</translation>
    </message>
    <message>
        <source>Everything held in the last quarter records its decisions</source>
        <translation>كل ما انعقد في الربع الأخير مسجلة قراراته</translation>
    </message>
    <message>
        <source>Cadence of the last quarter</source>
        <translation>وتيرة الربع الأخير</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس الاجتماع</translation>
    </message>
    <message>
        <source>Held of due</source>
        <translation>المنعقد من المستحق</translation>
    </message>
    <message>
        <source>With decisions</source>
        <translation>مع قرارات</translation>
    </message>
    <message>
        <source>Last held</source>
        <translation>آخر انعقاد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>closed of all actions</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Decision yield</source>
        <translation>مردود القرارات</translation>
    </message>
    <message>
        <source>Decisions and closed actions for each hour of what was held in these days.</source>
        <translation>القرارات والإجراءات المغلقة لكل ساعة مما انعقد في هذه الأيام.</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>المنقول</translation>
    </message>
    <message>
        <source>Of the actions on the table of the latest reviews, those raised in an earlier one.</source>
        <translation>ما طُرح في مراجعة سابقة من الإجراءات المعروضة على آخر المراجعات.</translation>
    </message>
    <message>
        <source>Accountable present</source>
        <translation>حضور المُساءَل</translation>
    </message>
    <message>
        <source>Held with somebody accountable, of those whose attendance is recorded.</source>
        <translation>ما انعقد بحضور شخص مُساءَل، مما سُجل الحضور فيه.</translation>
    </message>
    <message>
        <source>RACI errors</source>
        <translation>أخطاء RACI</translation>
    </message>
    <message>
        <source>Rules of the matrix that are broken.</source>
        <translation>قواعد المصفوفة التي خولفت.</translation>
    </message>
    <message>
        <source>RACI warnings</source>
        <translation>تحذيرات RACI</translation>
    </message>
    <message>
        <source>Weaknesses of the matrix.</source>
        <translation>مواطن الضعف في المصفوفة.</translation>
    </message>
    <message>
        <source>Of these, recorded as held or held late.</source>
        <translation>من هذه، ما سُجل أنه انعقد أو انعقد متأخرا.</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Held by due.</source>
        <translation>المنعقد مقسوما على المستحق.</translation>
    </message>
    <message>
        <source>The next date of any ceremony.</source>
        <translation>الموعد التالي لأي اجتماع دوري.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s) due in the last quarter were held</source>
        <translation>
            <numerusform>انعقد %1 من أصل %Ln مراجعة مستحقة في الربع الأخير</numerusform>
            <numerusform>انعقد %1 من أصل مراجعة واحدة مستحقة في الربع الأخير</numerusform>
            <numerusform>انعقد %1 من أصل مراجعتين مستحقتين في الربع الأخير</numerusform>
            <numerusform>انعقد %1 من أصل %Ln مراجعات مستحقة في الربع الأخير</numerusform>
            <numerusform>انعقد %1 من أصل %Ln مراجعة مستحقة في الربع الأخير</numerusform>
            <numerusform>انعقد %1 من أصل %Ln مراجعة مستحقة في الربع الأخير</numerusform>
        </translation>
    </message>
    <message>
        <source>RACI errors: %1, warnings: %2; %3.</source>
        <translation>أخطاء RACI: %1، التحذيرات: %2؛ %3.</translation>
    </message>
    <message>
        <source>There is no RACI matrix and no ceremony yet.</source>
        <translation>لا مصفوفة RACI ولا اجتماع دوري بعد.</translation>
    </message>
    <message>
        <source>There is no RACI matrix; %1.</source>
        <translation>لا توجد مصفوفة RACI؛ %1.</translation>
    </message>
    <message>
        <source>held · no RACI errors</source>
        <translation>انعقد · لا أخطاء RACI</translation>
    </message>
    <message numerus="yes">
        <source>held · %Ln RACI error(s)</source>
        <translation>
            <numerusform>انعقد · %Ln خطأ في RACI</numerusform>
            <numerusform>انعقد · خطأ واحد في RACI</numerusform>
            <numerusform>انعقد · خطآن في RACI</numerusform>
            <numerusform>انعقد · %Ln أخطاء في RACI</numerusform>
            <numerusform>انعقد · %Ln خطأ في RACI</numerusform>
            <numerusform>انعقد · %Ln خطأ في RACI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open, and nothing about it changed for %Ln day(s) or more.</source>
        <translation>
            <numerusform>مفتوح، ولم يتغير فيه شيء منذ %Ln يوم أو أكثر.</numerusform>
            <numerusform>مفتوح، ولم يتغير فيه شيء منذ يوم واحد أو أكثر.</numerusform>
            <numerusform>مفتوح، ولم يتغير فيه شيء منذ يومين أو أكثر.</numerusform>
            <numerusform>مفتوح، ولم يتغير فيه شيء منذ %Ln أيام أو أكثر.</numerusform>
            <numerusform>مفتوح، ولم يتغير فيه شيء منذ %Ln يوما أو أكثر.</numerusform>
            <numerusform>مفتوح، ولم يتغير فيه شيء منذ %Ln يوم أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvements that are not embedded, not proven, closed, rejected or withdrawn.</source>
        <translation>التحسينات التي ليست مرسخة ولا غير مُثبَتة ولا مغلقة ولا مرفوضة ولا مسحوبة.</translation>
    </message>
    <message>
        <source>Live services</source>
        <translation>خدمات قيد التشغيل</translation>
    </message>
    <message>
        <source>Services that are live and not retired on the reporting date.</source>
        <translation>خدمات قيد التشغيل لم تخرج من الخدمة في تاريخ التقرير.</translation>
    </message>
    <message>
        <source>Services without a backlog</source>
        <translation>خدمات بلا أعمال متراكمة</translation>
    </message>
    <message>
        <source>Live services without an open improvement.</source>
        <translation>خدمات قيد التشغيل ليس لها تحسين مفتوح.</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>Open, without an owner or with one who has left.</source>
        <translation>مفتوحة، بلا مالك أو غادر مالكها.</translation>
    </message>
    <message>
        <source>Running unfunded</source>
        <translation>جار بلا تمويل</translation>
    </message>
    <message>
        <source>In progress, delivered or measuring, without approved money or hours.</source>
        <translation>قيد التنفيذ أو منجزة أو قيد القياس، دون مال معتمد أو ساعات معتمدة.</translation>
    </message>
    <message>
        <source>Open, the target date has passed, and not delivered.</source>
        <translation>مفتوحة، وانقضى تاريخها المستهدف، ولم تُنجز.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>راكد</translation>
    </message>
    <message>
        <source>Median age</source>
        <translation>وسيط العمر</translation>
    </message>
    <message>
        <source>Median of the days since open improvements were raised.</source>
        <translation>وسيط الأيام منذ طرح التحسينات المفتوحة.</translation>
    </message>
    <message>
        <source>Touched within 30 days</source>
        <translation>حُدِّث خلال 30 يوما</translation>
    </message>
    <message>
        <source>Open, and changed within the last 30 days, itself or what hangs on it.</source>
        <translation>مفتوحة، وتغيرت خلال آخر 30 يوما، هي أو ما يتعلق بها.</translation>
    </message>
    <message>
        <source>Every live service has an open improvement or a dated decision that none is planned</source>
        <translation>لكل خدمة قيد التشغيل تحسين مفتوح أو قرار مؤرخ بعدم التخطيط لأي تحسين</translation>
    </message>
    <message>
        <source>At least %1 of open improvements are owned by a person in post</source>
        <translation>ما لا يقل عن %1 من التحسينات المفتوحة لها مالك على رأس عمله</translation>
    </message>
    <message>
        <source>The ranking was changed or confirmed within %1</source>
        <translation>تغير الترتيب أو تأكد خلال %1</translation>
    </message>
    <message>
        <source>At least %1 of open improvements were touched within 30 days</source>
        <translation>ما لا يقل عن %1 من التحسينات المفتوحة حُدِّثت خلال 30 يوما</translation>
    </message>
    <message>
        <source>No more than %1 of open improvements are stalled</source>
        <translation>ما لا يزيد على %1 من التحسينات المفتوحة راكدة</translation>
    </message>
    <message>
        <source>Ranked improvements from approved on are funded, or their funding is decided</source>
        <translation>التحسينات المرتبة من حالة «معتمد» فصاعدا ممولة، أو تقرر أمر تمويلها</translation>
    </message>
    <message>
        <source>Part-funded</source>
        <translation>ممول جزئيا</translation>
    </message>
    <message>
        <source>Open, and of money or of hours more was requested than approved, and something was approved. They count as funded.</source>
        <translation>مفتوحة، وطُلب لها من المال أو الساعات أكثر مما اعتُمد، واعتُمد شيء منه. تُحتسب ممولة.</translation>
    </message>
    <message>
        <source>✕ running unfunded</source>
        <translation>✕ جار بلا تمويل</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>التحسينات المفتوحة</translation>
    </message>
    <message>
        <source>In the order of rank: manual rank first, then WSJF = (value + urgency + risk reduction) / effort.</source>
        <translation>حسب المرتبة: المرتبة اليدوية أولا، ثم WSJF = (القيمة + الإلحاح + خفض المخاطر) / الجهد.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Lights of 3</source>
        <translation>الأضواء من 3</translation>
    </message>
    <message>
        <source>The register holds no improvement yet.</source>
        <translation>لا يحتوي السجل على أي تحسين بعد.</translation>
    </message>
    <message numerus="yes">
        <source>across %Ln live service(s)</source>
        <extracomment>After &quot;12 improvements are open&quot;</extracomment>
        <translation>
            <numerusform>في %Ln خدمة قيد التشغيل</numerusform>
            <numerusform>في خدمة واحدة قيد التشغيل</numerusform>
            <numerusform>في خدمتين قيد التشغيل</numerusform>
            <numerusform>في %Ln خدمات قيد التشغيل</numerusform>
            <numerusform>في %Ln خدمة قيد التشغيل</numerusform>
            <numerusform>في %Ln خدمة قيد التشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) are open %1; %2 without an owner in post, %3 running unfunded, %4 overdue.</source>
        <extracomment>%1 is &quot;across 3 live services&quot;</extracomment>
        <translation>
            <numerusform>%Ln تحسين مفتوح %1؛ %2 بلا مالك على رأس عمله، و%3 جارية بلا تمويل، و%4 تجاوزت الموعد.</numerusform>
            <numerusform>تحسين واحد مفتوح %1؛ %2 بلا مالك على رأس عمله، و%3 جارية بلا تمويل، و%4 تجاوزت الموعد.</numerusform>
            <numerusform>تحسينان مفتوحان %1؛ %2 بلا مالك على رأس عمله، و%3 جارية بلا تمويل، و%4 تجاوزت الموعد.</numerusform>
            <numerusform>%Ln تحسينات مفتوحة %1؛ %2 بلا مالك على رأس عمله، و%3 جارية بلا تمويل، و%4 تجاوزت الموعد.</numerusform>
            <numerusform>%Ln تحسينا مفتوحا %1؛ %2 بلا مالك على رأس عمله، و%3 جارية بلا تمويل، و%4 تجاوزت الموعد.</numerusform>
            <numerusform>%Ln تحسين مفتوح %1؛ %2 بلا مالك على رأس عمله، و%3 جارية بلا تمويل، و%4 تجاوزت الموعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open · %Ln service(s)</source>
        <translation>
            <numerusform>مفتوح · %Ln خدمة</numerusform>
            <numerusform>مفتوح · خدمة واحدة</numerusform>
            <numerusform>مفتوح · خدمتان</numerusform>
            <numerusform>مفتوح · %Ln خدمات</numerusform>
            <numerusform>مفتوح · %Ln خدمة</numerusform>
            <numerusform>مفتوح · %Ln خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The planned share reaches the target; none has been set yet</source>
        <translation>الحصة المخططة تبلغ المستهدف؛ ولم يُحدد أي مستهدف بعد</translation>
    </message>
    <message>
        <source>The planned share is at least %1</source>
        <translation>الحصة المخططة لا تقل عن %1</translation>
    </message>
    <message>
        <source>Every support team has a plan for the current month</source>
        <translation>لكل فريق دعم خطة للشهر الحالي</translation>
    </message>
    <message>
        <source>At least %1 of the planned hours were used over the last 3 months</source>
        <translation>استُخدم ما لا يقل عن %1 من الساعات المخططة خلال آخر 3 أشهر</translation>
    </message>
    <message>
        <source>Every team&apos;s hours were recorded within 45 days after the end of a month</source>
        <translation>سُجلت ساعات كل فريق خلال 45 يوما من نهاية الشهر</translation>
    </message>
    <message>
        <source>Every raid on the ring-fence was agreed by someone</source>
        <translation>كل اقتطاع من الوقت المحجوز وافق عليه شخص ما</translation>
    </message>
    <message>
        <source>Over the month of the reporting date and the two before.</source>
        <translation>على مدى شهر تاريخ التقرير والشهرين السابقين له.</translation>
    </message>
    <message>
        <source>Planned for improvement</source>
        <translation>المخطط للتحسين</translation>
    </message>
    <message>
        <source>Used for improvement</source>
        <translation>المستخدم للتحسين</translation>
    </message>
    <message>
        <source>Planned share</source>
        <translation>الحصة المخططة</translation>
    </message>
    <message>
        <source>Sum of planned improvement hours by sum of available hours, over all rows.</source>
        <translation>مجموع ساعات التحسين المخططة مقسوما على مجموع الساعات المتاحة، لكل الصفوف.</translation>
    </message>
    <message>
        <source>Used share</source>
        <translation>الحصة المستخدمة</translation>
    </message>
    <message>
        <source>Sum of improvement hours used by sum of available hours, over the rows that have actuals.</source>
        <translation>مجموع ساعات التحسين المستخدمة مقسوما على مجموع الساعات المتاحة، للصفوف التي لها ساعات فعلية.</translation>
    </message>
    <message>
        <source>Erosion</source>
        <translation>التآكل</translation>
    </message>
    <message>
        <source>Planned share minus used share, both over the rows that have actuals.</source>
        <translation>الحصة المخططة ناقص الحصة المستخدمة، كلتاهما للصفوف التي لها ساعات فعلية.</translation>
    </message>
    <message>
        <source>Ring-fence kept</source>
        <translation>المصون من الوقت المحجوز</translation>
    </message>
    <message>
        <source>Sum of improvement hours used by sum of those planned, over the rows that have actuals; at most 100 %.</source>
        <translation>مجموع ساعات التحسين المستخدمة مقسوما على مجموع المخططة، للصفوف التي لها ساعات فعلية؛ 100 % على الأكثر.</translation>
    </message>
    <message>
        <source>Raided</source>
        <translation>المقتطع</translation>
    </message>
    <message>
        <source>Hours booked as taken from improvement, over the same months.</source>
        <translation>الساعات المقيدة على أنها اقتُطعت من التحسين، في الأشهر نفسها.</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>غير مفسَّر</translation>
    </message>
    <message>
        <source>Hours planned for improvement that were neither used nor raided, by team and month, where what was used is recorded.</source>
        <translation>ساعات مخططة للتحسين لم تُستخدم ولم تُقتطع، حسب الفريق والشهر، حيث سُجل المستخدم.</translation>
    </message>
    <message>
        <source>Improvement time, planned and used</source>
        <translation>وقت التحسين، المخطط والمستخدم</translation>
    </message>
    <message>
        <source>Share of available hours by month, all teams together; filled: used, of the teams that recorded it; outlined: planned, of all.</source>
        <translation>الحصة من الساعات المتاحة حسب الشهر، كل الفرق معا؛ المملوء: المستخدم، للفرق التي سجلته؛ المحدد الإطار: المخطط، للجميع.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>No available hours are planned for the last three months.</source>
        <translation>لا ساعات متاحة مخططة لآخر ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>%1 of support time is planned for improvement; no hours used have been recorded.</source>
        <translation>%1 من وقت الدعم مخطط للتحسين؛ ولم تُسجل أي ساعات مستخدمة.</translation>
    </message>
    <message>
        <source>%1 of support time was planned for improvement and %2 was used; erosion: %3.</source>
        <translation>خُطط %1 من وقت الدعم للتحسين واستُخدم %2؛ التآكل: %3.</translation>
    </message>
    <message>
        <source>Of the %1 of %2 team months whose use is recorded: %3</source>
        <translation>من أشهر الفرق المسجل استخدامها، وهي %1 من %2: %3</translation>
    </message>
    <message>
        <source>used of %1 planned</source>
        <translation>مستخدم من %1 مخطط</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>%1 (%2 … %3)</source>
        <extracomment>effect, and its 95 % interval</extracomment>
        <translation>%1 (%2 … %3)</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>متسق</translation>
    </message>
    <message>
        <source>%1, shared: %2</source>
        <translation>%1، مشترك: %2</translation>
    </message>
    <message>
        <source>✕ after the start</source>
        <translation>✕ بعد البدء</translation>
    </message>
    <message>
        <source>Metrics and the improvements that steer them</source>
        <translation>المقاييس والتحسينات التي توجّهها</translation>
    </message>
    <message>
        <source>Each verdict compares the readings after the intervention with the baseline before it. The effect is in the metric&apos;s unit, with its 95 % interval. Attribution says whether anything else on record may have made the gain.</source>
        <translation>يقارن كل حكم القراءات التي بعد التدخل بخط الأساس الذي قبله. الأثر بوحدة المقياس مع مجال الثقة 95 %. ويبين الإسناد هل يوجد أمر آخر مسجل ربما أحدث المكسب.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Points after</source>
        <translation>النقاط اللاحقة</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>ما زال لازما</translation>
    </message>
    <message>
        <source>Baseline locked</source>
        <translation>خط الأساس مقفل</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>لا قراءات بعد</translation>
    </message>
    <message>
        <source>The readings of the metric with the strongest verdict, with the mean of each phase.</source>
        <translation>قراءات المقياس ذي الحكم الأقوى، مع متوسط كل مرحلة.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Mean before and since %1</source>
        <translation>المتوسط قبل %1 ومنذئذ</translation>
    </message>
    <message>
        <source>The readings of the metric with the strongest verdict, with their mean before and since the improvement that steers it.</source>
        <translation>قراءات المقياس ذي الحكم الأقوى، مع متوسطها قبل التحسين الذي يوجّهه ومنذ حدوثه.</translation>
    </message>
    <message>
        <source>Metrics in the register.</source>
        <translation>المقاييس في السجل.</translation>
    </message>
    <message>
        <source>Metrics by the verdict on the latest improvement that steers them.</source>
        <translation>المقاييس حسب الحكم على أحدث تحسين يوجّهها.</translation>
    </message>
    <message>
        <source>of %1 sustained · %2 faded</source>
        <translation>من %1 مستدام · تلاشى %2</translation>
    </message>
    <message>
        <source>The register holds no metric yet.</source>
        <translation>لا يحتوي السجل على أي مقياس بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln metric(s) show a sustained gain, %2 of them consistent with one improvement; %3 holding, %4 faded.</source>
        <translation>
            <numerusform>يُظهر %1 من أصل %Ln مقياس مكسبا مستداما، %2 منها متسق مع تحسين واحد؛ %3 صامد، وتلاشى %4.</numerusform>
            <numerusform>يُظهر %1 من أصل مقياس واحد مكسبا مستداما، %2 منها متسق مع تحسين واحد؛ %3 صامد، وتلاشى %4.</numerusform>
            <numerusform>يُظهر %1 من أصل مقياسين مكسبا مستداما، %2 منها متسق مع تحسين واحد؛ %3 صامد، وتلاشى %4.</numerusform>
            <numerusform>يُظهر %1 من أصل %Ln مقاييس مكسبا مستداما، %2 منها متسق مع تحسين واحد؛ %3 صامد، وتلاشى %4.</numerusform>
            <numerusform>يُظهر %1 من أصل %Ln مقياسا مكسبا مستداما، %2 منها متسق مع تحسين واحد؛ %3 صامد، وتلاشى %4.</numerusform>
            <numerusform>يُظهر %1 من أصل %Ln مقياس مكسبا مستداما، %2 منها متسق مع تحسين واحد؛ %3 صامد، وتلاشى %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIRs held in the last 12 months: at least %1</source>
        <translation>مراجعات ما بعد الحوادث المنعقدة في آخر 12 شهرا: ما لا يقل عن %1</translation>
    </message>
    <message>
        <source>Each PIR has an action, and no lesson is unlanded for more than 30 days</source>
        <translation>لكل مراجعة ما بعد الحادث إجراء، ولا درس بقي بلا ثمرة أكثر من 30 يوما</translation>
    </message>
    <message>
        <source>At least %1 of the actions are closed</source>
        <translation>ما لا يقل عن %1 من الإجراءات مغلقة</translation>
    </message>
    <message>
        <source>No action is more than 30 days late</source>
        <translation>لا إجراء متأخر أكثر من 30 يوما</translation>
    </message>
    <message>
        <source>Every closed action was verified by someone other than its owner</source>
        <translation>كل إجراء مغلق تحقق منه شخص غير مالكه</translation>
    </message>
    <message>
        <source>Each PIR led to at least one systemic action</source>
        <translation>كل مراجعة ما بعد الحادث أفضت إلى إجراء منظومي واحد على الأقل</translation>
    </message>
    <message>
        <source>Actions by PIR</source>
        <translation>الإجراءات حسب مراجعة ما بعد الحادث</translation>
    </message>
    <message>
        <source>Cancelled actions are left out; those that will not be done stay in the count.</source>
        <translation>الإجراءات الملغاة مستبعدة؛ وما لن يُنفذ يبقى محتسبا.</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>مراجعة ما بعد الحادث</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>منظومي</translation>
    </message>
    <message>
        <source>Lessons landed</source>
        <translation>دروس أثمرت</translation>
    </message>
    <message>
        <source>The actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Every action of these PIRs as of the reporting date.</source>
        <translation>كل إجراء من إجراءات هذه المراجعات كما في تاريخ التقرير.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Lessons that have not landed</source>
        <translation>دروس لم تثمر</translation>
    </message>
    <message>
        <source>A lesson has landed when an action of it is verified or its improvement is embedded. What was raised before the incident lands nothing, unless it was delivered on or after the day of the review; what was running already does not even then, unless an action raised since for the lesson names it.</source>
        <translation>يثمر الدرس متى تم التحقق من أحد إجراءاته أو رُسِّخ تحسينه. وما طُرح قبل الحادث لا يُعد ثمرة ما لم يُنجز يوم المراجعة أو بعده؛ وما كان جاريا حينها لا يُعد ثمرة حتى عندئذ، ما لم يذكره إجراء طُرح للدرس منذئذ.</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>معروف سلفا</translation>
    </message>
    <message>
        <source>Actions of the last PIRs</source>
        <translation>إجراءات آخر مراجعات ما بعد الحوادث</translation>
    </message>
    <message>
        <source>Each action counts once: closed, else delivered, else late, else open or not to be done.</source>
        <translation>يُحتسب كل إجراء مرة واحدة: مغلقا، وإلا فمنجزا، وإلا فمتأخرا، وإلا فمفتوحا أو لن يُنفذ.</translation>
    </message>
    <message>
        <source>Lessons with a verified action or an embedded improvement; not by one that was raised before the incident, unless it was delivered on or after the day of the review, and not by one that was running already, unless an action raised since for the lesson names it.</source>
        <translation>دروس لها إجراء تم التحقق منه أو تحسين مرسخ؛ لا بما طُرح قبل الحادث ما لم يُنجز يوم المراجعة أو بعده، ولا بما كان جاريا حينها ما لم يذكره إجراء طُرح للدرس منذئذ.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>دروس</translation>
    </message>
    <message>
        <source>Lessons of these PIRs.</source>
        <translation>دروس هذه المراجعات.</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>أثمر</translation>
    </message>
    <message>
        <source>Landed rate</source>
        <translation>نسبة الدروس المثمرة</translation>
    </message>
    <message>
        <source>Landed of all lessons of these PIRs; accepted ones stay in the count.</source>
        <translation>ما أثمر من كل دروس هذه المراجعات؛ والمقبولة تبقى محتسبة.</translation>
    </message>
    <message>
        <source>Lessons that have not landed and are answered by what was there before the incident: an action or improvement that was raised before it and delivered before the review, or that was running already. No record says what a change was for, so what was begun after the incident and delivered on or after the day of the review counts as changed for the lesson.</source>
        <translation>دروس لم تثمر ويجيب عنها ما كان موجودا قبل الحادث: إجراء أو تحسين طُرح قبله وأُنجز قبل المراجعة، أو كان جاريا أصلا. لا يبين أي قيد غرض التغيير، لذا فما بدأ بعد الحادث وأُنجز يوم المراجعة أو بعده يُعد تغييرا من أجل الدرس.</translation>
    </message>
    <message>
        <source>No PIR has been held yet.</source>
        <translation>لم تنعقد أي مراجعة ما بعد الحادث بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln PIR(s) led to no action.</source>
        <translation>
            <numerusform>لم تفض آخر %Ln مراجعة لما بعد الحوادث إلى أي إجراء.</numerusform>
            <numerusform>لم تفض آخر مراجعة ما بعد الحادث إلى أي إجراء.</numerusform>
            <numerusform>لم تفض آخر مراجعتين لما بعد الحوادث إلى أي إجراء.</numerusform>
            <numerusform>لم تفض آخر %Ln مراجعات لما بعد الحوادث إلى أي إجراء.</numerusform>
            <numerusform>لم تفض آخر %Ln مراجعة لما بعد الحوادث إلى أي إجراء.</numerusform>
            <numerusform>لم تفض آخر %Ln مراجعة لما بعد الحوادث إلى أي إجراء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the last %Ln PIR(s)</source>
        <extracomment>After &quot;7 of 14 actions&quot;</extracomment>
        <translation>
            <numerusform>من آخر %Ln مراجعة لما بعد الحوادث</numerusform>
            <numerusform>من آخر مراجعة ما بعد الحادث</numerusform>
            <numerusform>من آخر مراجعتين لما بعد الحوادث</numerusform>
            <numerusform>من آخر %Ln مراجعات لما بعد الحوادث</numerusform>
            <numerusform>من آخر %Ln مراجعة لما بعد الحوادث</numerusform>
            <numerusform>من آخر %Ln مراجعة لما بعد الحوادث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln action(s) %2 are closed (%3); %4 verified, %5 late.</source>
        <extracomment>%1 of the actions, %2 is &quot;from the last 3 PIRs&quot;, %3 a share</extracomment>
        <translation>
            <numerusform>أُغلق %1 من أصل %Ln إجراء %2 (%3)؛ تم التحقق من %4، وتأخر %5.</numerusform>
            <numerusform>أُغلق %1 من أصل إجراء واحد %2 (%3)؛ تم التحقق من %4، وتأخر %5.</numerusform>
            <numerusform>أُغلق %1 من أصل إجراءين %2 (%3)؛ تم التحقق من %4، وتأخر %5.</numerusform>
            <numerusform>أُغلق %1 من أصل %Ln إجراءات %2 (%3)؛ تم التحقق من %4، وتأخر %5.</numerusform>
            <numerusform>أُغلق %1 من أصل %Ln إجراء %2 (%3)؛ تم التحقق من %4، وتأخر %5.</numerusform>
            <numerusform>أُغلق %1 من أصل %Ln إجراء %2 (%3)؛ تم التحقق من %4، وتأخر %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>مراجعات ما بعد الحوادث</translation>
    </message>
    <message>
        <source>The last PIRs by the date they were held.</source>
        <translation>آخر مراجعات ما بعد الحوادث حسب تاريخ انعقادها.</translation>
    </message>
    <message>
        <source>Actions of these PIRs without the cancelled ones.</source>
        <translation>إجراءات هذه المراجعات دون الملغاة.</translation>
    </message>
    <message>
        <source>With a delivery date on or before the reporting date.</source>
        <translation>لها تاريخ إنجاز حتى تاريخ التقرير.</translation>
    </message>
    <message>
        <source>With a closing date on or before the reporting date.</source>
        <translation>لها تاريخ إغلاق حتى تاريخ التقرير.</translation>
    </message>
    <message>
        <source>With a verification date on or before the reporting date.</source>
        <translation>لها تاريخ تحقق حتى تاريخ التقرير.</translation>
    </message>
    <message>
        <source>Open or in progress.</source>
        <translation>مفتوحة أو قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Open or in progress, due before the reporting date.</source>
        <translation>مفتوحة أو قيد التنفيذ، واستُحقت قبل تاريخ التقرير.</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>لن يُنفذ</translation>
    </message>
    <message>
        <source>Decided not to be done; they stay in the count.</source>
        <translation>تقرر عدم تنفيذها؛ وتبقى محتسبة.</translation>
    </message>
    <message>
        <source>of %1 closed · %2</source>
        <translation>من %1 مغلق · %2</translation>
    </message>
    <message>
        <source>no actions</source>
        <translation>لا إجراءات</translation>
    </message>
    <message>
        <source>the hours used are not recorded yet</source>
        <translation>لم تُسجل الساعات المستخدمة بعد</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>%1 h that the raids do not explain</source>
        <translation>%1 س لا تفسرها الاقتطاعات</translation>
    </message>
    <message>
        <source>%1 h that no raid explains</source>
        <translation>%1 س لا يفسرها أي اقتطاع</translation>
    </message>
    <message>
        <source>%1 h more used and raided than planned</source>
        <translation>%1 س مستخدمة ومقتطعة زيادة على المخطط</translation>
    </message>
    <message>
        <source>%1 h more used than planned</source>
        <translation>%1 س مستخدمة زيادة على المخطط</translation>
    </message>
    <message>
        <source>Ranked by hand</source>
        <translation>مرتب يدويا</translation>
    </message>
    <message>
        <source>A manual rank goes before the score, WSJF = (value + urgency + risk reduction) / effort, so it says why, and who said so.</source>
        <translation>المرتبة اليدوية تسبق الدرجة المحسوبة WSJF = (القيمة + الإلحاح + خفض المخاطر) / الجهد، لذا يُذكر سببها ومن حددها.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>WSJF</source>
        <translation>WSJF</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Ranked on</source>
        <translation>تاريخ الترتيب</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>لا سبب</translation>
    </message>
    <message>
        <source>Going quiet</source>
        <translation>ما خفت نشاطه</translation>
    </message>
    <message numerus="yes">
        <source>Stalled: open, and nothing about it changed for %Ln day(s) or more. The longest untouched come first.</source>
        <translation>
            <numerusform>الراكد: مفتوح، ولم يتغير فيه شيء منذ %Ln يوم أو أكثر. الأطول سكونا أولا.</numerusform>
            <numerusform>الراكد: مفتوح، ولم يتغير فيه شيء منذ يوم واحد أو أكثر. الأطول سكونا أولا.</numerusform>
            <numerusform>الراكد: مفتوح، ولم يتغير فيه شيء منذ يومين أو أكثر. الأطول سكونا أولا.</numerusform>
            <numerusform>الراكد: مفتوح، ولم يتغير فيه شيء منذ %Ln أيام أو أكثر. الأطول سكونا أولا.</numerusform>
            <numerusform>الراكد: مفتوح، ولم يتغير فيه شيء منذ %Ln يوما أو أكثر. الأطول سكونا أولا.</numerusform>
            <numerusform>الراكد: مفتوح، ولم يتغير فيه شيء منذ %Ln يوم أو أكثر. الأطول سكونا أولا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untouched since</source>
        <translation>بلا تحديث منذ</translation>
    </message>
    <message>
        <source>Days untouched</source>
        <translation>أيام بلا تحديث</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>الاسترداد (شهر)</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>العائد على الاستثمار</translation>
    </message>
    <message>
        <source>Payback = spent / (actual a year / 12). ROI = %1, of what recurs in a year and what came once. Actual benefits, less dis-benefits; a gain that several improvements claim counts by their shares, a lost one not at all. Totals come from the summed money.</source>
        <translation>فترة الاسترداد = المصروف / (الفعلي سنويا / 12). العائد على الاستثمار = %1، مما يتكرر في السنة وما جاء مرة واحدة. المنافع الفعلية مخصوما منها المنافع السلبية؛ والمكسب الذي تعلنه عدة تحسينات يُحتسب بحصصها، والضائع لا يُحتسب أبدا. والمجاميع من المال المجموع.</translation>
    </message>
    <message>
        <source>Payback and return by improvement</source>
        <translation>الاسترداد والعائد حسب التحسين</translation>
    </message>
    <message>
        <source>Payback and return by service</source>
        <translation>الاسترداد والعائد حسب الخدمة</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>بلا خدمة</translation>
    </message>
    <message>
        <source>Money approved</source>
        <translation>المال المعتمد</translation>
    </message>
    <message>
        <source>Money approved, %1</source>
        <translation>المال المعتمد، %1</translation>
    </message>
    <message>
        <source>Approved of the funding in money of all improvements.</source>
        <translation>المعتمد من التمويل المالي لكل التحسينات.</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>المال المصروف</translation>
    </message>
    <message>
        <source>Money spent, %1</source>
        <translation>المال المصروف، %1</translation>
    </message>
    <message>
        <source>Spent of the funding in money of all improvements.</source>
        <translation>المصروف من التمويل المالي لكل التحسينات.</translation>
    </message>
    <message>
        <source>Summed over all improvements; a gain that several of them claim counts by their shares, a lost one not at all.</source>
        <translation>مجموعا على كل التحسينات؛ والمكسب الذي تعلنه عدة منها يُحتسب بحصصها، والضائع لا يُحتسب أبدا.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>فترة الاسترداد</translation>
    </message>
    <message>
        <source>Money spent / (actual recurring benefit of a year / 12).</source>
        <translation>المال المصروف / (المنفعة الفعلية المتكررة في السنة / 12).</translation>
    </message>
    <message>
        <source>ROI, %1</source>
        <extracomment>%1 is &quot;(actual − spent) / spent&quot;</extracomment>
        <translation>العائد على الاستثمار، %1</translation>
    </message>
    <message>
        <source>%1 in per cent: actual is what recurs in a year and what came once, spent is money.</source>
        <translation>%1 بالمئة: الفعلي هو ما يتكرر في السنة وما جاء مرة واحدة، والمصروف مال.</translation>
    </message>
    <message>
        <source>nobody has answered</source>
        <translation>لم يجب أحد</translation>
    </message>
    <message>
        <source>Rituals and the response to each</source>
        <translation>الاجتماعات الشكلية والرد على كل منها</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews, several in a row, brought neither a decision nor an action. A response holds until the next such review.</source>
        <translation>اجتماعات دورية لم تسفر مراجعاتها الأخيرة، عدة على التوالي، عن قرار ولا إجراء. يسري الرد إلى المراجعة المماثلة التالية.</translation>
    </message>
    <message>
        <source>Reviews in a row</source>
        <translation>مراجعات متتالية</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>الاجتماعات الشكلية</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews brought neither a decision nor an action.</source>
        <translation>اجتماعات دورية لم تسفر مراجعاتها الأخيرة عن قرار ولا إجراء.</translation>
    </message>
    <message>
        <source>Rituals without a response</source>
        <translation>اجتماعات شكلية بلا رد</translation>
    </message>
    <message>
        <source>Of these, those to which nobody has answered since the latest such review.</source>
        <translation>من هذه، ما لم يرد عليه أحد منذ أحدث مراجعة مماثلة.</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>لا تعهد</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>copies that are verified, of all copies: &quot;2/3&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not carried over</source>
        <translation>غير منقول</translation>
    </message>
    <message>
        <source>↳ %1</source>
        <translation>↲ %1</translation>
    </message>
    <message>
        <source>What works, carried over</source>
        <translation>ما ينجح، منقولا</translation>
    </message>
    <message>
        <source>What is marked as replicable, and its copies for other services. Each copy has a claim of its own and counts as verified once its gain is sustained.</source>
        <translation>ما عُلِّم بأنه قابل للتعميم، ونسخه لخدمات أخرى. لكل نسخة تعهدها، وتُعد متحققا منها متى صار مكسبها مستداما.</translation>
    </message>
    <message>
        <source>Copies verified</source>
        <translation>نسخ تم التحقق منها</translation>
    </message>
    <message>
        <source>Improvements that were carried over from another service.</source>
        <translation>تحسينات نُقلت من خدمة أخرى.</translation>
    </message>
    <message>
        <source>Of these, those whose gain is sustained.</source>
        <translation>من هذه، ما صار مكسبه مستداما.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>No units are in the register.</source>
        <translation>لا وحدات في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>Improvement lives in %1 of %Ln unit(s).</source>
        <translation>
            <numerusform>يحيا التحسين في %1 من أصل %Ln وحدة.</numerusform>
            <numerusform>يحيا التحسين في %1 من أصل وحدة واحدة.</numerusform>
            <numerusform>يحيا التحسين في %1 من أصل وحدتين.</numerusform>
            <numerusform>يحيا التحسين في %1 من أصل %Ln وحدات.</numerusform>
            <numerusform>يحيا التحسين في %1 من أصل %Ln وحدة.</numerusform>
            <numerusform>يحيا التحسين في %1 من أصل %Ln وحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does improvement actually live in your organisation?</source>
        <translation>أين يحيا التحسين فعلا في مؤسستك؟</translation>
    </message>
    <message>
        <source>No live services are in the register.</source>
        <translation>لا خدمات قيد التشغيل في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>Backlog confirmed by its owner within 90 days: %1 of %Ln live service(s).</source>
        <translation>
            <numerusform>الأعمال المتراكمة التي أكدها مالكها خلال 90 يوما: %1 من أصل %Ln خدمة قيد التشغيل.</numerusform>
            <numerusform>الأعمال المتراكمة التي أكدها مالكها خلال 90 يوما: %1 من أصل خدمة واحدة قيد التشغيل.</numerusform>
            <numerusform>الأعمال المتراكمة التي أكدها مالكها خلال 90 يوما: %1 من أصل خدمتين قيد التشغيل.</numerusform>
            <numerusform>الأعمال المتراكمة التي أكدها مالكها خلال 90 يوما: %1 من أصل %Ln خدمات قيد التشغيل.</numerusform>
            <numerusform>الأعمال المتراكمة التي أكدها مالكها خلال 90 يوما: %1 من أصل %Ln خدمة قيد التشغيل.</numerusform>
            <numerusform>الأعمال المتراكمة التي أكدها مالكها خلال 90 يوما: %1 من أصل %Ln خدمة قيد التشغيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do service owners feel responsible for improvement?</source>
        <translation>هل يشعر مالكو الخدمات بالمسؤولية عن التحسين؟</translation>
    </message>
    <message>
        <source>Improvements in progress meet %1 of what a project would have: scope, outcome, owner, sponsor, target date, milestones, funding, benefit, metric and control.</source>
        <translation>التحسينات قيد التنفيذ تستوفي %1 مما للمشروع: النطاق والنتيجة والمالك والراعي والتاريخ المستهدف والمعالم والتمويل والمنفعة والمقياس والضابط.</translation>
    </message>
    <message>
        <source>No improvement is in progress.</source>
        <translation>لا تحسين قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Is improvement tracked, funded and measured like projects are?</source>
        <translation>هل يُتابع التحسين ويُمول ويُقاس مثل المشاريع؟</translation>
    </message>
    <message>
        <source>%1 of open improvements, ceremonies and accountable roles rest on one person: %2.</source>
        <translation>%1 من التحسينات المفتوحة والاجتماعات الدورية والأدوار المُساءَلة تقع على عاتق شخص واحد: %2.</translation>
    </message>
    <message>
        <source>Nobody in post owns an improvement, chairs a ceremony or is accountable.</source>
        <translation>لا أحد على رأس عمله يملك تحسينا أو يرأس اجتماعا دوريا أو يخضع للمساءلة.</translation>
    </message>
    <message>
        <source>If you left tomorrow, would improvement continue?</source>
        <translation>لو غادرت غدا، هل يستمر التحسين؟</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Ratings by quarter</source>
        <translation>التقييمات حسب ربع السنة</translation>
    </message>
    <message>
        <source>The last rating of each quarter, 1 to 5.</source>
        <translation>آخر تقييم في كل ربع سنة، من 1 إلى 5.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>بلا خدمة</translation>
    </message>
    <message>
        <source>✕ no metric</source>
        <translation>✕ بلا مقياس</translation>
    </message>
    <message>
        <source>◐ uptime only</source>
        <translation>◐ وقت التشغيل فقط</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Uptime only</source>
        <translation>وقت التشغيل فقط</translation>
    </message>
    <message>
        <source>Live services whose metrics are all of availability.</source>
        <translation>خدمات قيد التشغيل كل مقاييسها عن التوافر.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>من يضمنه</translation>
    </message>
    <message numerus="yes">
        <source>A confirmation holds for %Ln day(s). Outcome-linked: of open improvements that have a nature, those about an outcome or an enabler, or technology with a primary metric that is not about availability.</source>
        <translation>
            <numerusform>يسري التأكيد %Ln يوم. المرتبط بنتيجة: من التحسينات المفتوحة المحددة الطبيعة، ما يخص نتيجة أو مُمكِّنا، أو تقنية لها مقياس رئيسي ليس عن التوافر.</numerusform>
            <numerusform>يسري التأكيد يوما واحدا. المرتبط بنتيجة: من التحسينات المفتوحة المحددة الطبيعة، ما يخص نتيجة أو مُمكِّنا، أو تقنية لها مقياس رئيسي ليس عن التوافر.</numerusform>
            <numerusform>يسري التأكيد يومين. المرتبط بنتيجة: من التحسينات المفتوحة المحددة الطبيعة، ما يخص نتيجة أو مُمكِّنا، أو تقنية لها مقياس رئيسي ليس عن التوافر.</numerusform>
            <numerusform>يسري التأكيد %Ln أيام. المرتبط بنتيجة: من التحسينات المفتوحة المحددة الطبيعة، ما يخص نتيجة أو مُمكِّنا، أو تقنية لها مقياس رئيسي ليس عن التوافر.</numerusform>
            <numerusform>يسري التأكيد %Ln يوما. المرتبط بنتيجة: من التحسينات المفتوحة المحددة الطبيعة، ما يخص نتيجة أو مُمكِّنا، أو تقنية لها مقياس رئيسي ليس عن التوافر.</numerusform>
            <numerusform>يسري التأكيد %Ln يوم. المرتبط بنتيجة: من التحسينات المفتوحة المحددة الطبيعة، ما يخص نتيجة أو مُمكِّنا، أو تقنية لها مقياس رئيسي ليس عن التوافر.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Backlog confirmed by the owner</source>
        <translation>الأعمال المتراكمة بتأكيد المالك</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>✕ nobody to ask</source>
        <translation>✕ لا أحد يُسأل</translation>
    </message>
    <message>
        <source>nothing open has a nature</source>
        <translation>لا شيء مفتوح محدد الطبيعة</translation>
    </message>
    <message>
        <source>Improvements by state</source>
        <translation>التحسينات حسب الوضع</translation>
    </message>
    <message>
        <source>Every improvement of the service that exists as of the day, once.</source>
        <translation>كل تحسينات الخدمة الموجودة كما في ذلك اليوم، مرة لكل منها.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Of the open improvements of a service: manual rank first, then WSJF = (value + urgency + risk reduction) / effort.</source>
        <translation>من تحسينات الخدمة المفتوحة: المرتبة اليدوية أولا، ثم WSJF = (القيمة + الإلحاح + خفض المخاطر) / الجهد.</translation>
    </message>
    <message>
        <source>The first five in rank</source>
        <translation>الخمسة الأولى مرتبة</translation>
    </message>
    <message>
        <source>Metrics and their verdicts</source>
        <translation>المقاييس وأحكامها</translation>
    </message>
    <message>
        <source>The verdict on the latest improvement that steers the metric.</source>
        <translation>الحكم على أحدث تحسين يوجّه المقياس.</translation>
    </message>
    <message>
        <source>not steered</source>
        <translation>غير موجَّه</translation>
    </message>
    <message>
        <source>Open actions from its PIRs</source>
        <translation>الإجراءات المفتوحة من مراجعات ما بعد حوادثها</translation>
    </message>
    <message>
        <source>Open or in progress, what is due first on top.</source>
        <translation>مفتوحة أو قيد التنفيذ، والأسبق استحقاقا في الأعلى.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the number of open improvements in words, %2 that of open actions</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open improvement(s)</source>
        <translation>
            <numerusform>%Ln تحسين مفتوح</numerusform>
            <numerusform>تحسين واحد مفتوح</numerusform>
            <numerusform>تحسينان مفتوحان</numerusform>
            <numerusform>%Ln تحسينات مفتوحة</numerusform>
            <numerusform>%Ln تحسينا مفتوحا</numerusform>
            <numerusform>%Ln تحسين مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s) from its PIRs</source>
        <translation>
            <numerusform>%Ln إجراء مفتوح من مراجعات ما بعد حوادثها</numerusform>
            <numerusform>إجراء واحد مفتوح من مراجعات ما بعد حوادثها</numerusform>
            <numerusform>إجراءان مفتوحان من مراجعات ما بعد حوادثها</numerusform>
            <numerusform>%Ln إجراءات مفتوحة من مراجعات ما بعد حوادثها</numerusform>
            <numerusform>%Ln إجراء مفتوحا من مراجعات ما بعد حوادثها</numerusform>
            <numerusform>%Ln إجراء مفتوح من مراجعات ما بعد حوادثها</numerusform>
        </translation>
    </message>
    <message>
        <source>Top five by service</source>
        <translation>الخمسة الأولى حسب الخدمة</translation>
    </message>
    <message>
        <source>Backlog by service</source>
        <translation>الأعمال المتراكمة حسب الخدمة</translation>
    </message>
    <message>
        <source>Open improvements as of the reporting date. An improvement belongs to one service, so the rows add up to the total. Raised and delivered: in the 365 days that end with that date, open or not.</source>
        <translation>التحسينات المفتوحة كما في تاريخ التقرير. ينتمي التحسين إلى خدمة واحدة، فمجموع الصفوف هو المجموع الكلي. المطروح والمنجز: في الـ 365 يوما المنتهية بذلك التاريخ، مفتوحا كان أم لا.</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>غير ممول</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>المستهدف التالي</translation>
    </message>
    <message>
        <source>First in rank</source>
        <translation>الأول مرتبة</translation>
    </message>
    <message>
        <source>Open improvements by service</source>
        <translation>التحسينات المفتوحة حسب الخدمة</translation>
    </message>
    <message>
        <source>Each open improvement counts once: as stalled, else in delivery (in progress, delivered, measuring), else approved, else earlier.</source>
        <translation>يُحتسب كل تحسين مفتوح مرة واحدة: راكدا، وإلا فقيد الإنجاز (قيد التنفيذ أو منجز أو قيد القياس)، وإلا فمعتمدا، وإلا فقبل ذلك.</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Vitality by service</source>
        <translation>الحيوية حسب الخدمة</translation>
    </message>
    <message>
        <source>Raised and delivered in the 365 days that end with the reporting date; of those open on it the median of the days since they were raised, and how many were changed within the last 30 days.</source>
        <translation>المطروح والمنجز في الـ 365 يوما المنتهية بتاريخ التقرير؛ ومن المفتوح فيه وسيط الأيام منذ الطرح، وعدد ما تغير خلال آخر 30 يوما.</translation>
    </message>
    <message>
        <source>Median age, days</source>
        <translation>وسيط العمر (يوم)</translation>
    </message>
    <message>
        <source>Touched, %</source>
        <translation>حُدِّث (%)</translation>
    </message>
    <message>
        <source>no metric, no verdict</source>
        <translation>لا مقياس، لا حكم</translation>
    </message>
    <message>
        <source>Counted as successful on somebody&apos;s word</source>
        <translation>محتسب ناجحا بكلمة شخص</translation>
    </message>
    <message>
        <source>Somebody answers for these in place of the readings.</source>
        <translation>هذه يضمنها شخص بدلا من القراءات.</translation>
    </message>
    <message>
        <source>Verdict of the readings</source>
        <translation>حكم القراءات</translation>
    </message>
    <message>
        <source>Success without proof</source>
        <translation>نجاح بلا إثبات</translation>
    </message>
    <message>
        <source>Embedded or closed as successful, while the readings do not prove it and nobody answers for it.</source>
        <translation>مرسخ أو مغلق على أنه ناجح، والقراءات لا تثبت ذلك ولا أحد يضمنه.</translation>
    </message>
    <message>
        <source>Gates passed over</source>
        <translation>البوابات المتجاوَزة</translation>
    </message>
    <message>
        <source>Their status asks for what they do not have: imported so, or lost since.</source>
        <translation>تتطلب حالتها ما ليس لديها: استُوردت كذلك أو فقدته منذئذ.</translation>
    </message>
    <message>
        <source>What its gate asks and is not there</source>
        <translation>ما تطلبه بوابته وليس موجودا</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Improvements counted as successful on somebody&apos;s word in place of proof: with reason, person and day.</source>
        <translation>تحسينات تُحتسب ناجحة بكلمة شخص بدلا من الإثبات: مع السبب والشخص واليوم.</translation>
    </message>
    <message>
        <source>Improvements embedded or closed as successful of which no metric holds or sustains its gain, or one has lost it, and for which nobody answers by an override.</source>
        <translation>تحسينات مرسخة أو مغلقة على أنها ناجحة، ليس لها مقياس مكسبه صامد أو مستدام، أو ضاع مكسب أحد مقاييسها، ولا أحد يضمنها بتسجيل استثناء.</translation>
    </message>
    <message>
        <source>Improvements whose status asks for what they do not have, such as an owner in post or proof: imported so, or lost since.</source>
        <translation>تحسينات تتطلب حالتها ما ليس لديها، مثل مالك على رأس عمله أو إثبات: استُوردت كذلك أو فقدته منذئذ.</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>تحسُّن</translation>
    </message>
    <message>
        <source>surviving</source>
        <translation>مجرد بقاء</translation>
    </message>
    <message>
        <source>%1 h on improvement against %2 h reactive</source>
        <translation>%1 س للتحسين مقابل %2 س تفاعلية</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>لم يتحرك شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) moved</source>
        <translation>
            <numerusform>تحرك %Ln بند</numerusform>
            <numerusform>تحرك بند واحد</numerusform>
            <numerusform>تحرك بندان</numerusform>
            <numerusform>تحرك %Ln بنود</numerusform>
            <numerusform>تحرك %Ln بندا</numerusform>
            <numerusform>تحرك %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>no metric with new data</source>
        <translation>لا مقياس له بيانات جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s) with new data</source>
        <translation>
            <numerusform>%Ln مقياس له بيانات جديدة</numerusform>
            <numerusform>مقياس واحد له بيانات جديدة</numerusform>
            <numerusform>مقياسان لهما بيانات جديدة</numerusform>
            <numerusform>%Ln مقاييس لها بيانات جديدة</numerusform>
            <numerusform>%Ln مقياسا لها بيانات جديدة</numerusform>
            <numerusform>%Ln مقياس لها بيانات جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1: %2</source>
        <extracomment>%1 is &quot;improving&quot; or &quot;surviving&quot;, %2 what the week brought: &quot;5 items moved, 3 metrics with new data&quot;</extracomment>
        <translation>هذا الأسبوع: %1: %2</translation>
    </message>
    <message>
        <source>Improvements moved this week</source>
        <translation>التحسينات التي تحركت هذا الأسبوع</translation>
    </message>
    <message>
        <source>Accepted, approved, started, delivered, embedded or closed from the Monday of this week to the reporting date.</source>
        <translation>ما قُبل أو اعتُمد أو بدأ أو أُنجز أو رُسِّخ أو أُغلق من يوم الاثنين من هذا الأسبوع إلى تاريخ التقرير.</translation>
    </message>
    <message>
        <source>Actions moved this week</source>
        <translation>الإجراءات التي تحركت هذا الأسبوع</translation>
    </message>
    <message>
        <source>Delivered, closed or verified in the same days.</source>
        <translation>ما أُنجز أو أُغلق أو تم التحقق منه في الأيام نفسها.</translation>
    </message>
    <message>
        <source>Metrics with new data this week</source>
        <translation>مقاييس لها بيانات جديدة هذا الأسبوع</translation>
    </message>
    <message>
        <source>With a reading of the same days.</source>
        <translation>لها قراءة من الأيام نفسها.</translation>
    </message>
    <message>
        <source>Improving week on week</source>
        <translation>التحسن أسبوعا بعد أسبوع</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Hours on improvement</source>
        <translation>ساعات للتحسين</translation>
    </message>
    <message>
        <source>Reactive hours</source>
        <translation>ساعات تفاعلية</translation>
    </message>
    <message>
        <source>Improvements moved</source>
        <translation>تحسينات تحركت</translation>
    </message>
    <message>
        <source>Actions moved</source>
        <translation>إجراءات تحركت</translation>
    </message>
    <message>
        <source>Metrics with new data</source>
        <translation>مقاييس لها بيانات جديدة</translation>
    </message>
    <message>
        <source>✓ Improving</source>
        <translation>✓ تحسُّن</translation>
    </message>
    <message>
        <source>✕ Surviving</source>
        <translation>✕ مجرد بقاء</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Week on week</source>
        <translation>أسبوعا بعد أسبوع</translation>
    </message>
    <message>
        <source>Improvements and actions that moved, and metrics with new data, by the week that begins on that Monday.</source>
        <translation>التحسينات والإجراءات التي تحركت، والمقاييس ذات البيانات الجديدة، حسب الأسبوع الذي يبدأ في ذلك الاثنين.</translation>
    </message>
    <message>
        <source>Items moved</source>
        <translation>بنود تحركت</translation>
    </message>
    <message>
        <source>Problem Manager</source>
        <translation>مدير المشكلات</translation>
    </message>
    <message>
        <source>CSI Manager</source>
        <translation>مدير التحسين المستمر</translation>
    </message>
    <message>
        <source>CSI Lead</source>
        <translation>قائد التحسين المستمر</translation>
    </message>
    <message>
        <source>Service Desk Manager</source>
        <translation>مدير مكتب الخدمة</translation>
    </message>
    <message>
        <source>Ops Manager</source>
        <translation>مدير التشغيل</translation>
    </message>
    <message>
        <source>Operations Manager</source>
        <translation>مدير العمليات التشغيلية</translation>
    </message>
    <message>
        <source>Service Analyst</source>
        <translation>محلل الخدمات</translation>
    </message>
    <message>
        <source>CIO</source>
        <translation>الرئيس التنفيذي للمعلومات</translation>
    </message>
    <message>
        <source>Service Governance Lead</source>
        <translation>قائد حوكمة الخدمات</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>✕ Nobody to ask: nobody in post is the %1.</source>
        <translation>✕ لا أحد يُسأل: لا أحد على رأس عمله بصفة %1.</translation>
    </message>
    <message>
        <source>Ask %1 (%2), confirmed on %3.</source>
        <translation>اسأل %1 (%2)، مؤكد في %3.</translation>
    </message>
    <message>
        <source>Ask %1 (%2), not confirmed yet.</source>
        <translation>اسأل %1 (%2)، غير مؤكد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The person that the register names for a question, else who holds its role or has that job; for the backlog of a service, else its owner. A confirmation holds for %Ln day(s).</source>
        <translation>
            <numerusform>الشخص الذي يحدده السجل للسؤال، وإلا فمن يشغل دوره أو تلك الوظيفة؛ وللأعمال المتراكمة لخدمة ما مالكها إن لم يُحدد غيره. يسري التأكيد %Ln يوم.</numerusform>
            <numerusform>الشخص الذي يحدده السجل للسؤال، وإلا فمن يشغل دوره أو تلك الوظيفة؛ وللأعمال المتراكمة لخدمة ما مالكها إن لم يُحدد غيره. يسري التأكيد يوما واحدا.</numerusform>
            <numerusform>الشخص الذي يحدده السجل للسؤال، وإلا فمن يشغل دوره أو تلك الوظيفة؛ وللأعمال المتراكمة لخدمة ما مالكها إن لم يُحدد غيره. يسري التأكيد يومين.</numerusform>
            <numerusform>الشخص الذي يحدده السجل للسؤال، وإلا فمن يشغل دوره أو تلك الوظيفة؛ وللأعمال المتراكمة لخدمة ما مالكها إن لم يُحدد غيره. يسري التأكيد %Ln أيام.</numerusform>
            <numerusform>الشخص الذي يحدده السجل للسؤال، وإلا فمن يشغل دوره أو تلك الوظيفة؛ وللأعمال المتراكمة لخدمة ما مالكها إن لم يُحدد غيره. يسري التأكيد %Ln يوما.</numerusform>
            <numerusform>الشخص الذي يحدده السجل للسؤال، وإلا فمن يشغل دوره أو تلك الوظيفة؛ وللأعمال المتراكمة لخدمة ما مالكها إن لم يُحدد غيره. يسري التأكيد %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>%1 (what was before %2, when the register was begun, is left out)</source>
        <translation>%1 (يُستبعد ما كان قبل %2، تاريخ بدء السجل)</translation>
    </message>
    <message>
        <source>%1 (judged from %2 on: the register was begun on %3)</source>
        <translation>%1 (يُحكم عليه من %2 فصاعدا: بدأ السجل في %3)</translation>
    </message>
    <message>
        <source>Held by due, in the 365 days that end with the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>المنعقد مقسوما على المستحق، في الـ 365 يوما المنتهية بتاريخ التقرير؛ والملغى وما قبل بدء احتساب الاجتماع الدوري غير مستحق.</translation>
    </message>
    <message>
        <source>Every date of every ceremony from the day that it counts: held, held late, missed or to come.</source>
        <translation>كل موعد من مواعيد كل اجتماع دوري من يوم بدء احتسابه: انعقد أو انعقد متأخرا أو فائت أو قادم.</translation>
    </message>
    <message>
        <source>The 92 days that end with the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>الأيام الـ 92 المنتهية بتاريخ التقرير؛ الملغى منها وما قبل بدء احتساب الاجتماع الدوري غير مستحق.</translation>
    </message>
    <message>
        <source>Dates of ceremonies in the 92 days that end with the reporting date, without cancelled ones and those before a ceremony counts.</source>
        <translation>مواعيد الاجتماعات الدورية في الأيام الـ 92 المنتهية بتاريخ التقرير، دون الملغاة وما قبل بدء احتساب الاجتماع الدوري.</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>المقاييس التي نوقشت</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with as many each</source>
        <translation>
            <numerusform>%Ln شخص بالعدد نفسه</numerusform>
            <numerusform>شخص واحد بالعدد نفسه</numerusform>
            <numerusform>شخصان بالعدد نفسه لكل منهما</numerusform>
            <numerusform>%Ln أشخاص بالعدد نفسه لكل منهم</numerusform>
            <numerusform>%Ln شخصا بالعدد نفسه لكل منهم</numerusform>
            <numerusform>%Ln شخص بالعدد نفسه لكل منهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Top deliverer (%1)</source>
        <translation>الأكثر إنجازا (%1)</translation>
    </message>
    <message>
        <source>Who delivered most</source>
        <translation>من أنجز أكثر</translation>
    </message>
    <message>
        <source>Who owned most of what was delivered in these 365 days; up to three with as many each are named.</source>
        <translation>من كان يملك أكثر ما أُنجز في هذه الـ 365 يوما؛ وعند التساوي يُذكر حتى ثلاثة.</translation>
    </message>
    <message>
        <source>Pulse: how far the owner feels responsible, 1 to 5, as last said this quarter.</source>
        <translation>النبض: إلى أي حد يشعر المالك بالمسؤولية، من 1 إلى 5، كما قيل آخر مرة في هذا الربع.</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>Pulse this quarter</source>
        <translation>النبض في هذا الربع</translation>
    </message>
    <message>
        <source>Pulse by service</source>
        <translation>النبض حسب الخدمة</translation>
    </message>
    <message>
        <source>How far the owner of each service feels responsible for it, the last rating of each quarter, 1 to 5.</source>
        <translation>إلى أي حد يشعر مالك كل خدمة بالمسؤولية عنها، آخر تقييم في كل ربع سنة، من 1 إلى 5.</translation>
    </message>
    <message>
        <source>Nothing yet this week</source>
        <translation>لا شيء بعد هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week (%1): %2: %3; nothing yet this week</source>
        <extracomment>%1 are days: &quot;23–29 Nov&quot;, %2 is &quot;improving&quot; or &quot;surviving&quot;, %3 what the week brought</extracomment>
        <translation>الأسبوع الماضي (%1): %2: %3؛ ولا شيء بعد هذا الأسبوع</translation>
    </message>
    <message>
        <source>Weeks from Monday to Sunday, the latest first and up to the reporting date. Surviving: no hours on improvement, nothing moved and no new data; not said of the present week before its Friday, nor of one that ended before the register was kept. The line of the week tells the present one or, as long as nothing can be said of it, the one before. Hours are those of timesheets that name days; reactive are those on business as usual.</source>
        <translation>الأسابيع من الاثنين إلى الأحد، الأحدث أولا وحتى تاريخ التقرير. مجرد بقاء: لا ساعات للتحسين ولم يتحرك شيء ولا بيانات جديدة؛ ولا يقال ذلك عن الأسبوع الجاري قبل يوم الجمعة منه، ولا عن أسبوع انتهى قبل بدء مسك السجل. وسطر الأسبوع يذكر الأسبوع الجاري أو، ما دام لا يمكن قول شيء عنه، الأسبوع السابق. الساعات من كشوف الساعات التي تذكر الأيام؛ والتفاعلية هي ساعات الأعمال الاعتيادية.</translation>
    </message>
</context>
<context>
    <name>AskDialogs</name>
    <message>
        <source>What was typed in &quot;%1&quot; is not used yet.</source>
        <translation>ما كُتب في «%1» لم يُستخدم بعد.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>هل تريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
</context>
<context>
    <name>Attestations</name>
    <message>
        <source>That pack is no longer in the register.</source>
        <translation>لم تعد هذه الحزمة في السجل.</translation>
    </message>
    <message>
        <source>The questions are numbered from 1 to 5.</source>
        <translation>الأسئلة مرقمة من 1 إلى 5.</translation>
    </message>
    <message>
        <source>Somebody has to sign: choose a person.</source>
        <translation>لا بد من موقِّع: اختر شخصا.</translation>
    </message>
    <message>
        <source>Say what is attested.</source>
        <translation>اذكر ما يُقر به.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>اليوم مفقود.</translation>
    </message>
    <message>
        <source>This person has attested to that question of this pack already.</source>
        <translation>سبق لهذا الشخص أن أقر بهذا السؤال من هذه الحزمة.</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>held</source>
        <translation>انعقد</translation>
    </message>
    <message>
        <source>held late</source>
        <translation>انعقد متأخرا</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>غُيِّر موعده</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>all day, until %1</source>
        <translation>طوال اليوم، حتى %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was due in these days.</source>
        <translation>لم يُستحق شيء في هذه الأيام.</translation>
    </message>
    <message numerus="yes">
        <source>Adherence %2: %1 of %Ln due were held</source>
        <translation>
            <numerusform>الالتزام %2: انعقد %1 من أصل %Ln موعد مستحق</numerusform>
            <numerusform>الالتزام %2: انعقد %1 من أصل موعد واحد مستحق</numerusform>
            <numerusform>الالتزام %2: انعقد %1 من أصل موعدين مستحقين</numerusform>
            <numerusform>الالتزام %2: انعقد %1 من أصل %Ln مواعيد مستحقة</numerusform>
            <numerusform>الالتزام %2: انعقد %1 من أصل %Ln موعدا مستحقا</numerusform>
            <numerusform>الالتزام %2: انعقد %1 من أصل %Ln موعد مستحق</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محتسب</translation>
    </message>
    <message>
        <source>slides shown</source>
        <translation>عُرضت الشرائح</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>&quot;%1&quot; in the definition of the time zone is not understood.</source>
        <translation>«%1» في تعريف المنطقة الزمنية غير مفهوم.</translation>
    </message>
    <message>
        <source>The definition of the time zone &quot;%1&quot; tells no offset.</source>
        <translation>تعريف المنطقة الزمنية «%1» لا يذكر أي فارق عن UTC.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no date or time.</source>
        <translation>قيمة %1 هي «%2»، وليست تاريخا ولا وقتا.</translation>
    </message>
    <message>
        <source>DURATION is &quot;%1&quot;, which is no length of time.</source>
        <translation>قيمة DURATION هي «%1»، وليست مدة.</translation>
    </message>
    <message>
        <source>The event has several rules; a ceremony has one.</source>
        <translation>للحدث عدة قواعد؛ وللاجتماع الدوري قاعدة واحدة.</translation>
    </message>
    <message>
        <source>The event has %1, which a ceremony cannot hold.</source>
        <translation>في الحدث %1، وهو ما لا يتسع له اجتماع دوري.</translation>
    </message>
    <message>
        <source>The change holds for all later dates too, which a ceremony cannot hold.</source>
        <translation>يسري التغيير على كل التواريخ اللاحقة أيضا، وهو ما لا يتسع له اجتماع دوري.</translation>
    </message>
    <message>
        <source>The line is not of the form NAME:VALUE.</source>
        <translation>السطر ليس على الصورة NAME:VALUE.</translation>
    </message>
    <message>
        <source>GEO is &quot;%1&quot;, which is no place.</source>
        <translation>قيمة GEO هي «%1»، وليست مكانا.</translation>
    </message>
    <message>
        <source>The event has no UID, so that a second import would make it again.</source>
        <translation>ليس للحدث UID، فالاستيراد مرة ثانية ينشئه من جديد.</translation>
    </message>
    <message>
        <source>The event does not say when it starts.</source>
        <translation>لا يذكر الحدث متى يبدأ.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>ينتهي الحدث قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Which time zone is &quot;%1&quot;? Such as Europe/London.</source>
        <translation>أي منطقة زمنية هي «%1»؟ مثال: Europe/London.</translation>
    </message>
    <message>
        <source>The event is private.</source>
        <translation>الحدث خاص.</translation>
    </message>
    <message>
        <source>The event changes a date of a series that is neither in the file nor here.</source>
        <translation>يغير الحدث تاريخا من سلسلة ليست في الملف ولا هنا.</translation>
    </message>
    <message>
        <source>The whole series is cancelled; the ceremony stays as it is here.</source>
        <translation>السلسلة كلها ملغاة؛ ويبقى الاجتماع الدوري هنا على حاله.</translation>
    </message>
    <message>
        <source>The event is cancelled, so that it becomes no ceremony.</source>
        <translation>الحدث ملغى، فلا يصير اجتماعا دوريا.</translation>
    </message>
    <message>
        <source>The whole series is cancelled, so that it becomes no ceremony.</source>
        <translation>السلسلة كلها ملغاة، فلا تصير اجتماعا دوريا.</translation>
    </message>
    <message>
        <source>The event changes a date on which its series does not take place.</source>
        <translation>يغير الحدث تاريخا لا تنعقد فيه سلسلته.</translation>
    </message>
    <message>
        <source>The date %1 takes place as the series does.</source>
        <translation>ينعقد موعد %1 كما تنعقد السلسلة.</translation>
    </message>
    <message>
        <source>The date %1 is cancelled.</source>
        <translation>موعد %1 ملغى.</translation>
    </message>
    <message>
        <source>The date %1 is moved to %2.</source>
        <translation>غُيِّر موعد %1 إلى %2.</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>اجتماع بلا اسم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a meeting, and which of several of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line %1 has a later version of the event.</source>
        <translation>في السطر %1 إصدار أحدث من الحدث.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. %2</source>
        <translation>المنطقة الزمنية «%1» غير معروفة. %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>مستحق: %1</translation>
    </message>
    <message>
        <source>the organiser %1</source>
        <translation>المنظِّم %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendee(s): %1</source>
        <translation>
            <numerusform>%Ln حاضر: %1</numerusform>
            <numerusform>حاضر واحد: %1</numerusform>
            <numerusform>حاضران: %1</numerusform>
            <numerusform>%Ln حاضرين: %1</numerusform>
            <numerusform>%Ln حاضرا: %1</numerusform>
            <numerusform>%Ln حاضر: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the location %1</source>
        <translation>المكان %1</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>لم يؤخذ: %1.</translation>
    </message>
    <message>
        <source>This is no calendar: a line that is not of the form NAME:VALUE.</source>
        <translation>هذا ليس تقويما: فيه سطر ليس على الصورة NAME:VALUE.</translation>
    </message>
    <message>
        <source>The file ends in the middle of %1.</source>
        <translation>ينتهي الملف في منتصف %1.</translation>
    </message>
    <message>
        <source>There is no calendar in the file.</source>
        <translation>لا تقويم في الملف.</translation>
    </message>
    <message>
        <source>There is no event in the calendar.</source>
        <translation>لا حدث في التقويم.</translation>
    </message>
    <message>
        <source>This is no calendar: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>هذا ليس تقويما: لا يبدأ بـ BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>A calendar begins within another.</source>
        <translation>تقويم يبدأ داخل آخر.</translation>
    </message>
    <message>
        <source>%1 begins where it cannot.</source>
        <translation>يبدأ %1 حيث لا يمكنه ذلك.</translation>
    </message>
    <message>
        <source>%1 ends but did not begin.</source>
        <translation>ينتهي %1 لكنه لم يبدأ.</translation>
    </message>
    <message>
        <source>The file is larger than any calendar.</source>
        <translation>الملف أكبر من أي تقويم.</translation>
    </message>
    <message>
        <source>This is no calendar: it is no text.</source>
        <translation>هذا ليس تقويما: إنه ليس نصا.</translation>
    </message>
</context>
<context>
    <name>CalendarPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
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
        <translation>لا يُنقل إلا ما عُلِّم بأنه قابل للتعميم.</translation>
    </message>
    <message>
        <source>Choose live services that have no copy of this improvement yet.</source>
        <translation>اختر خدمات قيد التشغيل ليس لها نسخة من هذا التحسين بعد.</translation>
    </message>
</context>
<context>
    <name>CeremonyRoles</name>
    <message>
        <source>chair</source>
        <translation>رئيس الاجتماع</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>%1 %2 (deleted)</source>
        <translation>%1 %2 (محذوف)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>… and further edits: %1</source>
        <translation>… وعمليات تحرير أخرى: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>beyond a limit</source>
        <translation>خارج أحد الحدود</translation>
    </message>
    <message>
        <source>part of a trend</source>
        <translation>جزء من منحى</translation>
    </message>
    <message>
        <source>two of three far out on the same side</source>
        <translation>نقطتان من ثلاث بعيدتان في الجهة نفسها</translation>
    </message>
    <message>
        <source>part of a long run on the same side of the mean</source>
        <translation>جزء من تتابع طويل في الجهة نفسها من المتوسط</translation>
    </message>
    <message>
        <source>three of four nearer to the same limit than to the mean</source>
        <translation>ثلاث من أربع أقرب إلى الحد نفسه منها إلى المتوسط</translation>
    </message>
    <message>
        <source>four of five well off the mean on the same side</source>
        <translation>أربع من خمس بعيدة عن المتوسط في الجهة نفسها</translation>
    </message>
    <message>
        <source>too many points near the mean</source>
        <translation>نقاط أكثر من اللازم قرب المتوسط</translation>
    </message>
    <message>
        <source>too few points near the mean</source>
        <translation>نقاط أقل من اللازم قرب المتوسط</translation>
    </message>
    <message>
        <source>up and down in turn for too long</source>
        <translation>صعود وهبوط بالتناوب مدة أطول من اللازم</translation>
    </message>
    <message>
        <source>part of a run that is longer than chance leads to expect</source>
        <translation>جزء من تتابع أطول مما يُتوقع بالمصادفة</translation>
    </message>
    <message>
        <source>the median is crossed less often than chance leads to expect</source>
        <translation>يُقطع الوسيط مرات أقل مما يُتوقع بالمصادفة</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المنعقد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>المستهدف: %1</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>لا شيء لعرضه بعد.</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>خارج الحد</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 a level, that of the readings since an improvement took effect</extracomment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>%1 a level, that of the phase before</extracomment>
        <translation>قبل ذلك %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>المستهدف %1</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>المتفق عليه %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a value and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>against the limits before</source>
        <translation>مقارنة بالحدود السابقة</translation>
    </message>
    <message>
        <source>limits %1 to %2</source>
        <translation>الحدود من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln period(s) without a reading</source>
        <translation>
            <numerusform>بعد %Ln فترة دون قراءة</numerusform>
            <numerusform>بعد فترة واحدة دون قراءة</numerusform>
            <numerusform>بعد فترتين دون قراءة</numerusform>
            <numerusform>بعد %Ln فترات دون قراءة</numerusform>
            <numerusform>بعد %Ln فترة دون قراءة</numerusform>
            <numerusform>بعد %Ln فترة دون قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Agreed limit: %1</source>
        <translation>الحد المتفق عليه: %1</translation>
    </message>
    <message>
        <source>Agreed limit: %1 (%2)</source>
        <translation>الحد المتفق عليه: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1، إلى %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>From %1: mean %2.</source>
        <translation>من %1: المتوسط %2.</translation>
    </message>
    <message>
        <source>Beside it, the readings from %1 on: mean %2.</source>
        <translation>بجانبه القراءات من %1 فصاعدا: المتوسط %2.</translation>
    </message>
    <message>
        <source>Beside it from %1 on, the mean before: %2.</source>
        <translation>بجانبه من %1 فصاعدا المتوسط السابق: %2.</translation>
    </message>
</context>
<context>
    <name>ClaimDialogs</name>
    <message>
        <source>What is shown cannot be changed.</source>
        <translation>لا يمكن تغيير المعروض.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>سُجِّل: %1</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>تسجيل التعهد</translation>
    </message>
    <message>
        <source>%1

What is promised before the work is locked with today&apos;s date, with the direction and the rule set of the metric. It can be changed later, but every change is kept as an amendment and printed.</source>
        <translation>%1

ما يوعد به قبل العمل يُقفل بتاريخ اليوم، مع اتجاه التحسن ومجموعة القواعد للمقياس. يمكن تغييره لاحقا، لكن كل تغيير يُحفظ تعديلا ويُطبع.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>إ&amp;قفال</translation>
    </message>
    <message>
        <source>New limits for %1</source>
        <translation>حدود جديدة لـ %1</translation>
    </message>
    <message>
        <source>Recalculate the limits</source>
        <translation>إعادة حساب الحدود</translation>
    </message>
    <message>
        <source>%1

New limits forget what was before, so they need four answers. With one no, the limits stay.</source>
        <translation>%1

الحدود الجديدة تنسى ما قبلها، لذا تحتاج إلى أربع إجابات. وبإجابة «لا» واحدة تبقى الحدود.</translation>
    </message>
    <message>
        <source>&amp;Recalculate</source>
        <translation>إعادة ال&amp;حساب</translation>
    </message>
    <message>
        <source>Do the readings differ distinctly from those before?</source>
        <translation>هل تختلف القراءات اختلافا واضحا عن سابقاتها؟</translation>
    </message>
    <message>
        <source>Is the cause of it known?</source>
        <translation>هل سبب ذلك معروف؟</translation>
    </message>
    <message>
        <source>Is the new behaviour desired?</source>
        <translation>هل السلوك الجديد مرغوب فيه؟</translation>
    </message>
    <message>
        <source>Is it expected to last?</source>
        <translation>هل يُتوقع أن يدوم؟</translation>
    </message>
    <message>
        <source>Counted without proof: %1</source>
        <translation>محتسب دون إثبات: %1</translation>
    </message>
    <message>
        <source>Count as successful without proof</source>
        <translation>الاحتساب ناجحا دون إثبات</translation>
    </message>
    <message>
        <source>%1

The readings do not prove the gain. Whoever counts it all the same answers for it: reason, person and day are printed wherever the gain is shown.</source>
        <translation>%1

لا تثبت القراءات المكسب. ومن يحتسبه مع ذلك يضمنه: يُطبع السبب والشخص واليوم حيثما عُرض المكسب.</translation>
    </message>
    <message>
        <source>&amp;Answer for it</source>
        <translation>&amp;ضمان ذلك</translation>
    </message>
</context>
<context>
    <name>ClaimEdit</name>
    <message>
        <source>the readings do not differ distinctly: the old limits still describe them</source>
        <translation>القراءات لا تختلف اختلافا واضحا: الحدود القديمة ما زالت تصفها</translation>
    </message>
    <message>
        <source>the cause is not known: look for it first, or the new limits hide a problem</source>
        <translation>السبب غير معروف: ابحث عنه أولا، وإلا حجبت الحدود الجديدة مشكلة</translation>
    </message>
    <message>
        <source>the new behaviour is not desired: then work on it and keep the limits that show it</source>
        <translation>السلوك الجديد غير مرغوب فيه: عالجه وأبق الحدود التي تظهره</translation>
    </message>
    <message>
        <source>it is not expected to last: wait until it does</source>
        <translation>لا يُتوقع أن يدوم: انتظر حتى يدوم</translation>
    </message>
    <message>
        <source>The limits stay as they are, since %1.</source>
        <translation>تبقى الحدود على حالها، لأن %1.</translation>
    </message>
    <message>
        <source>This claim is locked already. What changes of it now is an amendment.</source>
        <translation>هذا التعهد مقفل بالفعل. وما يتغير منه الآن تعديل.</translation>
    </message>
    <message>
        <source>The baseline must end after it begins.</source>
        <translation>يجب أن ينتهي خط الأساس بعد أن يبدأ.</translation>
    </message>
    <message>
        <source>The metric does not say whether higher or lower is better. Without that nothing can be claimed of it.</source>
        <translation>لا يبين المقياس هل الأعلى أفضل أم الأدنى. ودون ذلك لا يمكن التعهد بشيء بشأنه.</translation>
    </message>
    <message>
        <source>Readings in this baseline: %1.</source>
        <translation>القراءات في خط الأساس هذا: %1.</translation>
    </message>
    <message>
        <source>Without %1 of them nothing can be judged.</source>
        <translation>دون %1 منها لا يمكن الحكم على شيء.</translation>
    </message>
    <message>
        <source>With fewer than %1 every verdict stays provisional.</source>
        <translation>بأقل من %1 يبقى كل حكم مبدئيا.</translation>
    </message>
    <message>
        <source>The work began on %1. A lock from now on is shown as after the start and does not count as registered before it.</source>
        <translation>بدأ العمل في %1. الإقفال من الآن يظهر على أنه بعد البدء ولا يُعد مسجلا قبله.</translation>
    </message>
</context>
<context>
    <name>ClaimOnChart</name>
    <message>
        <source>Expected change (− is less)</source>
        <translation>التغير المتوقع (− أقل)</translation>
    </message>
    <message>
        <source>Expected change, %1 (− is less)</source>
        <translation>التغير المتوقع، %1 (− أقل)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>ا&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Locked with today&apos;s date. What is changed later is an amendment, which asks for a reason and is printed.</source>
        <translation>قُفل بتاريخ اليوم. ما يُغيَّر لاحقًا تعديل يتطلب سببًا ويُطبع.</translation>
    </message>
    <message>
        <source>Registered: claim on %1</source>
        <translation>سُجّل: تعهد على %1</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>رُبط بـ %1</translation>
    </message>
    <message>
        <source>What moves %1?</source>
        <translation>ما الذي يحرّك %1؟</translation>
    </message>
    <message>
        <source>Drag the two edges of the baseline and the dashed day of the intervention on the chart, or go to them by Tab and move them by the arrow keys.</source>
        <translation>اسحب على الرسم حافتي خط الأساس ويوم التدخل المتقطع، أو انتقل إليها بمفتاح Tab وحرّكها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>&amp;Save without locking</source>
        <translation>ح&amp;فظ دون قفل</translation>
    </message>
</context>
<context>
    <name>ClaimPlan</name>
    <message>
        <source>Baseline: not chosen yet.</source>
        <translation>خط الأساس: لم يُختر بعد.</translation>
    </message>
    <message>
        <source>Baseline: no reading lies in it.</source>
        <translation>خط الأساس: لا توجد فيه قراءة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln قراءة</numerusform>
            <numerusform>قراءة واحدة</numerusform>
            <numerusform>قراءتان</numerusform>
            <numerusform>%Ln قراءات</numerusform>
            <numerusform>%Ln قراءة</numerusform>
            <numerusform>%Ln قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline: %1, mean %2.</source>
        <translation>خط الأساس: %1، المتوسط %2.</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1, mean %2; %Ln fewer than advised.</source>
        <translation>
            <numerusform>خط الأساس: %1، المتوسط %2؛ أقل من الموصى به بمقدار %Ln.</numerusform>
            <numerusform>خط الأساس: %1، المتوسط %2؛ أقل من الموصى به بمقدار %Ln.</numerusform>
            <numerusform>خط الأساس: %1، المتوسط %2؛ أقل من الموصى به بمقدار %Ln.</numerusform>
            <numerusform>خط الأساس: %1، المتوسط %2؛ أقل من الموصى به بمقدار %Ln.</numerusform>
            <numerusform>خط الأساس: %1، المتوسط %2؛ أقل من الموصى به بمقدار %Ln.</numerusform>
            <numerusform>خط الأساس: %1، المتوسط %2؛ أقل من الموصى به بمقدار %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1 of them nothing can be judged.</source>
        <translation>دون %1 منها لا يمكن الحكم على شيء.</translation>
    </message>
    <message>
        <source>Every verdict stays provisional.</source>
        <translation>يبقى كل حكم مؤقتًا.</translation>
    </message>
    <message>
        <source>Takes effect: no day said; that of its delivery counts.</source>
        <translation>السريان: لم يُذكر يوم؛ يُحتسب يوم تسليمه.</translation>
    </message>
    <message>
        <source>Takes effect on %1, within the baseline: readings since would be compared with themselves.</source>
        <translation>يسري في %1، ضمن خط الأساس: القراءات منذئذ ستُقارن بنفسها.</translation>
    </message>
    <message numerus="yes">
        <source>Takes effect on %1: %Ln reading(s) since.</source>
        <translation>
            <numerusform>يسري في %1: %Ln قراءة منذئذ.</numerusform>
            <numerusform>يسري في %1: قراءة واحدة منذئذ.</numerusform>
            <numerusform>يسري في %1: قراءتان منذئذ.</numerusform>
            <numerusform>يسري في %1: %Ln قراءات منذئذ.</numerusform>
            <numerusform>يسري في %1: %Ln قراءة منذئذ.</numerusform>
            <numerusform>يسري في %1: %Ln قراءة منذئذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: nothing said yet.</source>
        <translation>المتوقع: لم يُذكر شيء بعد.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>المتوقع: %1.</translation>
    </message>
    <message>
        <source>Expected: %1, from %2 to %3.</source>
        <translation>المتوقع: %1، من %2 إلى %3.</translation>
    </message>
    <message>
        <source>That would be worse: lower is better, so less has a minus.</source>
        <translation>سيكون ذلك أسوأ: الأقل أفضل، والأقل يُكتب بعلامة ناقص.</translation>
    </message>
    <message>
        <source>That would be worse: higher is better.</source>
        <translation>سيكون ذلك أسوأ: الأعلى أفضل.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>✓ registered on %1</source>
        <translation>✓ سُجِّل في %1</translation>
    </message>
    <message>
        <source>✕ locked after the start, on %1</source>
        <translation>✕ أُقفل بعد البدء، في %1</translation>
    </message>
    <message>
        <source>✕ not locked</source>
        <translation>✕ غير مقفل</translation>
    </message>
    <message>
        <source>Counted as successful without proof: “%1” (%2, %3)</source>
        <translation>احتُسب ناجحا دون إثبات: «%1» (%2، %3)</translation>
    </message>
    <message>
        <source>Claim deleted: %1</source>
        <translation>حُذف التعهد: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>nothing to measure</source>
        <translation>لا شيء ليقاس</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1، %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1، %2 على الأقل</translation>
    </message>
    <message>
        <source>the five answers as they stand at the end of March</source>
        <translation>الإجابات الخمس كما هي في نهاية مارس</translation>
    </message>
    <message>
        <source>the same by what the register held on that day, as JSON</source>
        <translation>وكذلك بحسب ما احتواه السجل في ذلك اليوم، بصيغة JSON</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه التعليمات.</translation>
    </message>
    <message>
        <source>The reporting date, such as 2026-03-31; default today.</source>
        <translation>تاريخ التقرير، مثل 2026-03-31؛ الافتراضي اليوم.</translation>
    </message>
    <message>
        <source>What the register held after change N, or after the last change of a day; default the latest.</source>
        <translation>ما احتواه السجل بعد التغيير N، أو بعد آخر تغيير في يوم ما؛ الافتراضي أحدث تغيير.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>يطبع JSON.</translation>
    </message>
    <message>
        <source>%1 See: ratchet %2 --help</source>
        <translation>%1 انظر: ratchet %2 --help</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 مفقود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«%1» وسيطة زائدة.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 مفقود.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026-03-31, not &quot;%2&quot;.</source>
        <translation>يحتاج --%1 إلى تاريخ مثل 2026-03-31، لا «%2».</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>الاستخدام: %1 [خيارات]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>Nothing is due in that time.</source>
        <translation>لا شيء مستحق في تلك المدة.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>اليوم الأول.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>اليوم الأخير.</translation>
    </message>
    <message>
        <source>every ceremony of the first quarter, both days included</source>
        <translation>كل اجتماع دوري في الربع الأول، مع احتساب كلا اليومين</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to قبل --from.</translation>
    </message>
    <message>
        <source>finds any row that was altered, removed or put in beside the program</source>
        <translation>يجد كل صف عُدِّل أو أُزيل أو أُدخل من خارج البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln change(s), ledger %1</source>
        <translation>
            <numerusform>سليم: %Ln تغيير، دفتر التغييرات %1</numerusform>
            <numerusform>سليم: تغيير واحد، دفتر التغييرات %1</numerusform>
            <numerusform>سليم: تغييران، دفتر التغييرات %1</numerusform>
            <numerusform>سليم: %Ln تغييرات، دفتر التغييرات %1</numerusform>
            <numerusform>سليم: %Ln تغييرا، دفتر التغييرات %1</numerusform>
            <numerusform>سليم: %Ln تغيير، دفتر التغييرات %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is not what its ledger says: %Ln finding(s).</source>
        <translation>
            <numerusform>ليس السجل كما يقول دفتر تغييراته: %Ln مأخذ.</numerusform>
            <numerusform>ليس السجل كما يقول دفتر تغييراته: مأخذ واحد.</numerusform>
            <numerusform>ليس السجل كما يقول دفتر تغييراته: مأخذان.</numerusform>
            <numerusform>ليس السجل كما يقول دفتر تغييراته: %Ln مآخذ.</numerusform>
            <numerusform>ليس السجل كما يقول دفتر تغييراته: %Ln مأخذا.</numerusform>
            <numerusform>ليس السجل كما يقول دفتر تغييراته: %Ln مأخذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A register of service improvements that proves its answers.</source>
        <translation>سجل لتحسينات الخدمات يثبت إجاباته.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>opens the window, with that register</source>
        <translation>يفتح النافذة بذلك السجل</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>ratchet COMMAND --help tells more of each. Exit codes: 0 done, 1 findings or a difference, 2 wrong usage, 3 the file cannot be opened or read.</source>
        <translation>ratchet COMMAND --help يشرح كلا منها. رموز الخروج: 0 تم، 1 مآخذ أو فرق، 2 استخدام خاطئ، 3 تعذر فتح الملف أو قراءته.</translation>
    </message>
    <message>
        <source>There is no command and no file &quot;%1&quot;. See: ratchet --help</source>
        <translation>لا يوجد أمر ولا ملف باسم «%1». انظر: ratchet --help</translation>
    </message>
    <message>
        <source>There is no display for the window. The commands need none; see: ratchet --help</source>
        <translation>لا شاشة لعرض النافذة. الأوامر لا تحتاج إليها؛ انظر: ratchet --help</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذرت كتابة المخرج.</translation>
    </message>
    <message>
        <source>make an empty register, or the demonstration</source>
        <translation>إنشاء سجل فارغ، أو السجل التوضيحي</translation>
    </message>
    <message>
        <source>make the demonstration register where the window opens it</source>
        <translation>إنشاء السجل التوضيحي حيث تفتحه النافذة</translation>
    </message>
    <message>
        <source>take in a list from CSV, a spreadsheet or JSON</source>
        <translation>استيراد قائمة من CSV أو جدول بيانات أو JSON</translation>
    </message>
    <message>
        <source>write a list as CSV, XLSX, JSON or ICS</source>
        <translation>كتابة قائمة بصيغة CSV أو XLSX أو JSON أو ICS</translation>
    </message>
    <message>
        <source>write a workbook for each owner to fill in</source>
        <translation>كتابة مصنف لكل مالك ليملأه</translation>
    </message>
    <message>
        <source>the five answers with their checks</source>
        <translation>الإجابات الخمس مع فحوصها</translation>
    </message>
    <message>
        <source>limits, signals and verdicts of metrics</source>
        <translation>حدود المقاييس وإشاراتها وأحكامها</translation>
    </message>
    <message>
        <source>when the ceremonies are due</source>
        <translation>متى تُستحق الاجتماعات الدورية</translation>
    </message>
    <message>
        <source>what is due in the next days and weeks, by owner</source>
        <translation>ما يُستحق في الأيام والأسابيع القادمة، حسب المالك</translation>
    </message>
    <message>
        <source>what is wrong with the responsibility matrix</source>
        <translation>ما الخلل في مصفوفة المسؤوليات</translation>
    </message>
    <message>
        <source>write the evidence pack as PDF</source>
        <translation>كتابة حزمة الأدلة بصيغة PDF</translation>
    </message>
    <message>
        <source>write the slides of a review as PDF</source>
        <translation>كتابة شرائح مراجعة بصيغة PDF</translation>
    </message>
    <message>
        <source>check a pack against itself and its register</source>
        <translation>مطابقة حزمة مع نفسها ومع سجلها</translation>
    </message>
    <message>
        <source>verify the file and its ledger</source>
        <translation>التحقق من الملف ودفتر تغييراته</translation>
    </message>
    <message>
        <source>every change with its hash</source>
        <translation>كل تغيير مع بصمته</translation>
    </message>
    <message>
        <source>the manual: its topics, one of them, or all as PDF</source>
        <translation>دليل الاستخدام: موضوعاته، أو أحدها، أو كله بصيغة PDF</translation>
    </message>
    <message>
        <source>Also writes its evidence pack beside it, and tells where.</source>
        <translation>يكتب أيضا حزمة أدلته بجانبه ويبين مكانها.</translation>
    </message>
    <message>
        <source>makes it where it is not there yet, and prints its path: the file that the window opens too</source>
        <translation>ينشئه إن لم يكن موجودا ويطبع مساره: وهو الملف الذي تفتحه النافذة أيضا</translation>
    </message>
    <message>
        <source>what there is to see of it without a display</source>
        <translation>ما يمكن الاطلاع عليه منه دون شاشة</translation>
    </message>
    <message>
        <source>--days is a whole number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--days عدد صحيح من 1 إلى %1، لا «%2».</translation>
    </message>
    <message>
        <source>There is nobody called &quot;%1&quot;.</source>
        <translation>لا أحد باسم «%1».</translation>
    </message>
    <message>
        <source>How many days ahead; default 30.</source>
        <translation>عدد الأيام القادمة؛ الافتراضي 30.</translation>
    </message>
    <message>
        <source>Only what is due from that person.</source>
        <translation>المستحق على ذلك الشخص فقط.</translation>
    </message>
    <message>
        <source>Also writes the dates as a calendar, each a whole day.</source>
        <translation>يكتب التواريخ أيضا في تقويم، كل منها يوم كامل.</translation>
    </message>
    <message>
        <source>what is overdue or due within a fortnight</source>
        <translation>ما تجاوز الموعد أو يُستحق خلال أسبوعين</translation>
    </message>
    <message>
        <source>her due dates for her calendar</source>
        <translation>تواريخ استحقاقها لتقويمها</translation>
    </message>
    <message>
        <source>Only ceremonies can be written as ICS.</source>
        <translation>لا تُكتب بصيغة ICS إلا الاجتماعات الدورية.</translation>
    </message>
    <message>
        <source>The name of the output must end with .csv, .xlsx, .json or .ics.</source>
        <translation>يجب أن ينتهي اسم المخرج بـ .csv أو .xlsx أو .json أو .ics.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>ما يُكتب: %1.</translation>
    </message>
    <message>
        <source>The output; its ending says the format: .csv, .xlsx, .json, and .ics for ceremonies.</source>
        <translation>المخرج؛ ونهاية اسمه تحدد الصيغة: .csv أو .xlsx أو .json، و.ics للاجتماعات الدورية.</translation>
    </message>
    <message>
        <source>writes every improvement as a workbook</source>
        <translation>يكتب كل التحسينات في مصنف</translation>
    </message>
    <message>
        <source>writes the cadence for a calendar program</source>
        <translation>يكتب الوتيرة لبرنامج تقويم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be exported; KIND is one of: %2.</source>
        <translation>«%1» ليس مما يُصدَّر؛ KIND من بين: %2.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>The manual has no topic &quot;%1&quot;; ratchet help lists those that it has.</source>
        <translation>ليس في دليل الاستخدام موضوع «%1»؛ ratchet help يسرد ما فيه.</translation>
    </message>
    <message>
        <source>Writes the whole manual as PDF.</source>
        <translation>يكتب دليل الاستخدام كله بصيغة PDF.</translation>
    </message>
    <message>
        <source>lists the topics of the manual</source>
        <translation>يسرد موضوعات دليل الاستخدام</translation>
    </message>
    <message>
        <source>prints a section of a topic</source>
        <translation>يطبع قسما من موضوع</translation>
    </message>
    <message>
        <source>the manual to print</source>
        <translation>دليل الاستخدام للطباعة</translation>
    </message>
    <message>
        <source>--to writes the whole manual; leave the topic out.</source>
        <translation>--to يكتب دليل الاستخدام كله؛ فاحذف الموضوع.</translation>
    </message>
    <message>
        <source>The name of the output must end with .pdf.</source>
        <translation>يجب أن ينتهي اسم المخرج بـ .pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be imported; KIND is one of: %2.</source>
        <translation>«%1» ليس مما يُستورد؛ KIND من بين: %2.</translation>
    </message>
    <message>
        <source>The map file cannot be read.</source>
        <translation>تعذرت قراءة ملف التعيين.</translation>
    </message>
    <message>
        <source>Takes the rows that can be taken although others are refused.</source>
        <translation>يأخذ الصفوف الممكن أخذها وإن رُفضت أخرى.</translation>
    </message>
    <message>
        <source>&quot;updates&quot; takes only rows of records that are there, &quot;additions&quot; only new ones; the others are left out and listed.</source>
        <translation>&quot;updates&quot; يأخذ صفوف القيود الموجودة فقط، و&quot;additions&quot; الجديدة فقط؛ والبقية تُستبعد وتُسرد.</translation>
    </message>
    <message>
        <source>Writes the rows that cannot be taken to a file of the same form, CSV or .xlsx, with the reason of each.</source>
        <translation>يكتب الصفوف المتعذر أخذها في ملف بالصورة نفسها، CSV أو .xlsx، مع سبب كل منها.</translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation>ما هي الصفوف: %1.</translation>
    </message>
    <message>
        <source>The file: CSV or another delimited text, .xlsx or .ods; .ics for a calendar.</source>
        <translation>الملف: CSV أو نص آخر بفواصل، أو .xlsx أو .ods؛ و.ics للتقويم.</translation>
    </message>
    <message>
        <source>How its columns and values become ours; what it leaves open is suggested by headers and contents. Its keys: ratchet help map-files.</source>
        <translation>كيف تصير أعمدته وقيمه أعمدتنا وقيمنا؛ وما يتركه التعيين مفتوحا يُقترح بحسب رؤوس الأعمدة والمحتوى. مفاتيحه: ratchet help map-files.</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by its name or its number from 1; without it the first one that is not hidden and has cells.</source>
        <translation>ورقة من المصنف، باسمها أو برقمها بدءا من 1؛ ودون ذلك أول ورقة غير مخفية فيها خلايا.</translation>
    </message>
    <message>
        <source>Tells what would happen and changes nothing.</source>
        <translation>يبين ما سيحدث ولا يغير شيئا.</translation>
    </message>
    <message>
        <source>Refuses rows that name a person, unit, service or metric that the register lacks, instead of making it.</source>
        <translation>يرفض الصفوف التي تسمي شخصا أو وحدة أو خدمة أو مقياسا ليس في السجل، بدلا من إنشائه.</translation>
    </message>
    <message>
        <source>The rows tell what was done in the past: improvements and actions count as touched and ranked on the latest day of their row on which something was done, not today.</source>
        <translation>تروي الصفوف ما جرى في الماضي: تُعد التحسينات والإجراءات محدَّثة ومرتبة في آخر يوم في صفها جرى فيه شيء، لا اليوم.</translation>
    </message>
    <message>
        <source>lists row by row what would happen</source>
        <translation>يسرد ما سيحدث صفا صفا</translation>
    </message>
    <message>
        <source>takes what was done then as done then, and nothing as touched today</source>
        <translation>يأخذ ما جرى حينها على أنه جرى حينها، ولا شيء على أنه حُدِّث اليوم</translation>
    </message>
    <message>
        <source>counts tickets, times to restore, reopened ones and the backlog by month</source>
        <translation>يعد التذاكر وأزمنة الاستعادة والمعاد فتحها والمتراكم حسب الشهر</translation>
    </message>
    <message>
        <source>sums hours by team and month, for improvement, BAU and projects</source>
        <translation>يجمع الساعات حسب الفريق والشهر، للتحسين والأعمال الاعتيادية والمشاريع</translation>
    </message>
    <message>
        <source>shows field by field what an owner filled in, and what conflicts</source>
        <translation>يعرض حقلا حقلا ما ملأه المالك وما يتعارض</translation>
    </message>
    <message>
        <source>with a map such as {&quot;columns&quot;: {&quot;Due&quot;: &quot;due_on&quot;}, &quot;values&quot;: {&quot;status&quot;: {&quot;Done&quot;: &quot;delivered&quot;}}, &quot;dates&quot;: &quot;dd/MM/yyyy&quot;}</source>
        <translation>مع مخطط مثل {&quot;columns&quot;: {&quot;Due&quot;: &quot;due_on&quot;}, &quot;values&quot;: {&quot;status&quot;: {&quot;Done&quot;: &quot;delivered&quot;}}, &quot;dates&quot;: &quot;dd/MM/yyyy&quot;}</translation>
    </message>
    <message>
        <source>--only is &quot;updates&quot; or &quot;additions&quot;, not &quot;%1&quot;.</source>
        <translation>--only هو &quot;updates&quot; أو &quot;additions&quot;، لا «%1».</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; was read, with --sheet another one would be: %2</source>
        <translation>قُرئت الورقة «%1»، ومع --sheet يمكن قراءة غيرها: %2</translation>
    </message>
    <message>
        <source>--refused writes .csv or .xlsx, not &quot;%1&quot;.</source>
        <translation>--refused يكتب .csv أو .xlsx، لا «%1».</translation>
    </message>
    <message>
        <source>--refused would overwrite %1, which is read.</source>
        <translation>--refused سيكتب فوق %1، وهو قيد القراءة.</translation>
    </message>
    <message>
        <source>No column is &quot;%1&quot; (%2), and no new record can be made without one. Name it in a map: {&quot;columns&quot;: {&quot;Their header&quot;: &quot;%2&quot;}}</source>
        <translation>لا عمود هو «%1» (%2)، ولا يمكن إنشاء قيد جديد دونه. حدده في تعيين: {&quot;columns&quot;: {&quot;رأس العمود لديك&quot;: &quot;%2&quot;}}</translation>
    </message>
    <message>
        <source>Nothing was imported: no row of the file says anything.</source>
        <translation>لم يُستورد شيء: لا صف في الملف يذكر شيئا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>استُبعد من الصفوف %Ln.</numerusform>
            <numerusform>استُبعد صف واحد.</numerusform>
            <numerusform>استُبعد صفان.</numerusform>
            <numerusform>استُبعدت %Ln صفوف.</numerusform>
            <numerusform>استُبعد %Ln صفا.</numerusform>
            <numerusform>استُبعد %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken, so that nothing was changed; --accept-partial takes the others.</source>
        <translation>
            <numerusform>تعذر أخذ %Ln صف، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ صف واحد، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ صفين، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ %Ln صفوف، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ %Ln صفا، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ %Ln صف، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>--%1 does not go with --what %2.</source>
        <translation>لا يتوافق --%1 مع --what %2.</translation>
    </message>
    <message>
        <source>What becomes of rows that bring an improvement or action past a gate without what it asks: &quot;record&quot; takes them and says so in the history (the default), &quot;refuse&quot; refuses them, &quot;reason&quot; takes them with --reason.</source>
        <translation>مصير الصفوف التي تتجاوز بتحسين أو إجراء بوابة دون ما تطلبه: &quot;record&quot; يأخذها ويذكر ذلك في المحفوظات (الافتراضي)، &quot;refuse&quot; يرفضها، &quot;reason&quot; يأخذها مع --reason.</translation>
    </message>
    <message>
        <source>Of --gates reason: the text, kept where the record has a place for it and in the history.</source>
        <translation>مع --gates reason: النص، ويُحفظ حيث للقيد موضع له وفي المحفوظات.</translation>
    </message>
    <message>
        <source>Of --gates reason: the person who answers for gains without proof; without one no verdict is overridden.</source>
        <translation>مع --gates reason: الشخص الذي يضمن المكاسب بلا إثبات؛ ودونه لا يُستثنى أي حكم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice for --gates: record, refuse or reason.</source>
        <translation>«%1» ليس من خيارات --gates: record أو refuse أو reason.</translation>
    </message>
    <message>
        <source>--gates reason needs the reason: --reason TEXT.</source>
        <translation>يحتاج --gates reason إلى السبب: --reason TEXT.</translation>
    </message>
    <message>
        <source>--reason and --answered-by belong to --gates reason.</source>
        <translation>--reason و--answered-by يخصان --gates reason.</translation>
    </message>
    <message>
        <source>The register knows no person &quot;%1&quot;.</source>
        <translation>لا يعرف السجل شخصا باسم «%1».</translation>
    </message>
    <message>
        <source>    In a map (--map): %1</source>
        <translation>    في تعيين (--map): %1</translation>
    </message>
    <message>
        <source>    One of: %1</source>
        <translation>    إحدى القيم: %1</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken, the gap is on record</source>
        <translation>السطر %1: %2: %3 – أُخذ، والفجوة مسجلة</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken, the reason stands for it</source>
        <translation>السطر %1: %2: %3 – أُخذ، والسبب يقوم مقام الفجوة</translation>
    </message>
    <message>
        <source>line %1: %2: %3 – taken with the reason in the history, which does not close the gap</source>
        <translation>السطر %1: %2: %3 – أُخذ مع السبب في المحفوظات، وهو لا يسد الفجوة</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1، العمود %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>  All of these in one map: %1</source>
        <translation>  كل هذه في تعيين واحد: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>الأعمدة المستبعدة: %1</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is taken as %2 by what stands in it: please check.</source>
        <translation>فُسِّر العمود «%1» على أنه %2 بحسب محتواه: يرجى التأكد.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>لم يتغير شيء: كان هذا تشغيلا تجريبيا.</translation>
    </message>
    <message>
        <source>one line a change, the oldest first</source>
        <translation>سطر لكل تغيير، الأقدم أولا</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>لا قراءات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), mean %1, limits %2 to %3</source>
        <translation>
            <numerusform>%Ln نقطة، المتوسط %1، الحدود من %2 إلى %3</numerusform>
            <numerusform>نقطة واحدة، المتوسط %1، الحدود من %2 إلى %3</numerusform>
            <numerusform>نقطتان، المتوسط %1، الحدود من %2 إلى %3</numerusform>
            <numerusform>%Ln نقاط، المتوسط %1، الحدود من %2 إلى %3</numerusform>
            <numerusform>%Ln نقطة، المتوسط %1، الحدود من %2 إلى %3</numerusform>
            <numerusform>%Ln نقطة، المتوسط %1، الحدود من %2 إلى %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), mean %1.</source>
        <translation>
            <numerusform>%Ln نقطة، المتوسط %1.</numerusform>
            <numerusform>نقطة واحدة، المتوسط %1.</numerusform>
            <numerusform>نقطتان، المتوسط %1.</numerusform>
            <numerusform>%Ln نقاط، المتوسط %1.</numerusform>
            <numerusform>%Ln نقطة، المتوسط %1.</numerusform>
            <numerusform>%Ln نقطة، المتوسط %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>Only the metric of that name.</source>
        <translation>المقياس الذي بهذا الاسم فقط.</translation>
    </message>
    <message>
        <source>limits, signals, quarters and verdicts of one metric</source>
        <translation>حدود مقياس واحد وإشاراته وأرباع سنته وأحكامه</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>لا يوجد مقياس باسم «%1».</translation>
    </message>
    <message>
        <source>The register has no metrics.</source>
        <translation>ليس في السجل مقاييس.</translation>
    </message>
    <message>
        <source>Fills it with the demonstration: a believable IT organisation.</source>
        <translation>يملؤه ببيانات توضيحية: مؤسسة تقنية معلومات واقعية.</translation>
    </message>
    <message>
        <source>makes an empty register; a file that is there is never overwritten</source>
        <translation>ينشئ سجلا فارغا؛ ولا يُستبدل أبدا ملف موجود</translation>
    </message>
    <message>
        <source>makes the demonstration register, its dates around today</source>
        <translation>ينشئ السجل التوضيحي، وتواريخه حول اليوم</translation>
    </message>
    <message>
        <source>There is no such folder, or it cannot be written to. Nothing was made.</source>
        <translation>لا يوجد مثل هذا المجلد، أو تتعذر الكتابة فيه. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>--recorded is a change number or a date such as 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--recorded رقم تغيير أو تاريخ مثل 2026-03-31، لا «%1».</translation>
    </message>
    <message>
        <source>There is no change %1; the last one is %2.</source>
        <translation>لا يوجد تغيير %1؛ آخر تغيير هو %2.</translation>
    </message>
    <message>
        <source>Writes although a program on another computer holds the register: only where that program is gone for good.</source>
        <translation>يكتب وإن كان برنامج على حاسوب آخر يحجز السجل: فقط إذا زال ذلك البرنامج نهائيا.</translation>
    </message>
    <message>
        <source>If that program is gone for good, --take-over takes the register over.</source>
        <translation>إذا زال ذلك البرنامج نهائيا، فإن --take-over يتولى السجل.</translation>
    </message>
    <message>
        <source>The register holds nothing yet.</source>
        <translation>لا يحتوي السجل على شيء بعد.</translation>
    </message>
    <message>
        <source>The register held nothing then: its first change was made on %1.</source>
        <translation>لم يكن السجل يحتوي على شيء حينها: كان أول تغيير فيه في %1.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>  %1, %2: was %3, register %4, sheet %5: %6</source>
        <translation>  %1، %2: كان %3، السجل %4، الورقة %5: %6</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا شيء يلزم فعله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the register too, so that nothing was changed; --ours keeps the register&apos;s values, --theirs takes the sheet&apos;s.</source>
        <translation>
            <numerusform>تغير %Ln حقل في السجل أيضا، فلم يتغير شيء؛ --ours يبقي قيم السجل، و--theirs يأخذ قيم الورقة.</numerusform>
            <numerusform>تغير حقل واحد في السجل أيضا، فلم يتغير شيء؛ --ours يبقي قيم السجل، و--theirs يأخذ قيم الورقة.</numerusform>
            <numerusform>تغير حقلان في السجل أيضا، فلم يتغير شيء؛ --ours يبقي قيم السجل، و--theirs يأخذ قيم الورقة.</numerusform>
            <numerusform>تغيرت %Ln حقول في السجل أيضا، فلم يتغير شيء؛ --ours يبقي قيم السجل، و--theirs يأخذ قيم الورقة.</numerusform>
            <numerusform>تغير %Ln حقلا في السجل أيضا، فلم يتغير شيء؛ --ours يبقي قيم السجل، و--theirs يأخذ قيم الورقة.</numerusform>
            <numerusform>تغير %Ln حقل في السجل أيضا، فلم يتغير شيء؛ --ours يبقي قيم السجل، و--theirs يأخذ قيم الورقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>استُبعد من الأسطر %Ln.</numerusform>
            <numerusform>استُبعد سطر واحد.</numerusform>
            <numerusform>استُبعد سطران.</numerusform>
            <numerusform>استُبعدت %Ln أسطر.</numerusform>
            <numerusform>استُبعد %Ln سطرا.</numerusform>
            <numerusform>استُبعد %Ln سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken, so that nothing was changed; --accept-partial takes the others.</source>
        <translation>
            <numerusform>تعذر أخذ %Ln سطر، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ سطر واحد، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ سطرين، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ %Ln أسطر، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ %Ln سطرا، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
            <numerusform>تعذر أخذ %Ln سطر، فلم يتغير شيء؛ --accept-partial يأخذ البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the sheet of an owner: keeps the register&apos;s value of every field that changed on both sides.</source>
        <translation>لورقة المالك: يبقي قيمة السجل لكل حقل تغير في الجانبين.</translation>
    </message>
    <message>
        <source>Of the sheet of an owner: takes the sheet&apos;s value of every field that changed on both sides.</source>
        <translation>لورقة المالك: يأخذ قيمة الورقة لكل حقل تغير في الجانبين.</translation>
    </message>
    <message>
        <source>--ours and --theirs exclude each other.</source>
        <translation>لا يجتمع --ours و--theirs.</translation>
    </message>
    <message>
        <source>The folder to write to; it is made where there is none.</source>
        <translation>المجلد الذي يُكتب فيه؛ ويُنشأ إن لم يوجد.</translation>
    </message>
    <message>
        <source>Only the sheet of this person; may be given several times.</source>
        <translation>ورقة هذا الشخص فقط؛ ويجوز التكرار.</translation>
    </message>
    <message>
        <source>Writes over files of that name that are there.</source>
        <translation>يكتب فوق الملفات الموجودة بهذا الاسم.</translation>
    </message>
    <message>
        <source>writes a workbook for everybody with something open; it comes back by ratchet import --what owner_sheet</source>
        <translation>يكتب مصنفا لكل من لديه شيء مفتوح؛ ويعود عبر ratchet import --what owner_sheet</translation>
    </message>
    <message>
        <source>writes the sheet of one person</source>
        <translation>يكتب ورقة شخص واحد</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; has anything open.</source>
        <translation>لا أحد باسم «%1» لديه شيء مفتوح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln إجراء مفتوح</numerusform>
            <numerusform>إجراء واحد مفتوح</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%Ln إجراءات مفتوحة</numerusform>
            <numerusform>%Ln إجراء مفتوحا</numerusform>
            <numerusform>%Ln إجراء مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open improvement(s)</source>
        <translation>
            <numerusform>%Ln تحسين مفتوح</numerusform>
            <numerusform>تحسين واحد مفتوح</numerusform>
            <numerusform>تحسينان مفتوحان</numerusform>
            <numerusform>%Ln تحسينات مفتوحة</numerusform>
            <numerusform>%Ln تحسينا مفتوحا</numerusform>
            <numerusform>%Ln تحسين مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an open action or improvement.</source>
        <translation>لا أحد لديه إجراء أو تحسين مفتوح.</translation>
    </message>
    <message>
        <source>%1 is there already, so that nothing was written; --overwrite replaces it.</source>
        <translation>%1 موجود بالفعل، فلم يُكتب شيء؛ --overwrite يستبدله.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>تعذر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>ملف PDF الذي سيُكتب.</translation>
    </message>
    <message>
        <source>Only that service; may be given several times.</source>
        <translation>هذه الخدمة فقط؛ ويجوز التكرار.</translation>
    </message>
    <message>
        <source>Only what that unit keeps; may be given several times.</source>
        <translation>ما تتولاه تلك الوحدة فقط؛ ويجوز التكرار.</translation>
    </message>
    <message>
        <source>First day of the period; default since the pack before.</source>
        <translation>أول يوم في الفترة؛ الافتراضي منذ الحزمة السابقة.</translation>
    </message>
    <message>
        <source>Language of the pack, such as de or en_GB.</source>
        <translation>لغة الحزمة، مثل de أو en_GB.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 أو Letter.</translation>
    </message>
    <message>
        <source>Roles instead of names.</source>
        <translation>الأدوار بدلا من الأسماء.</translation>
    </message>
    <message>
        <source>PDF/A-1b, the data in a ZIP archive beside it.</source>
        <translation>PDF/A-1b، والبيانات في أرشيف ZIP بجانبه.</translation>
    </message>
    <message>
        <source>board (a few pages), service (about ten) or auditor (everything, the default).</source>
        <translation>board (بضع صفحات) أو service (نحو عشر) أو auditor (كل شيء، وهو الافتراضي).</translation>
    </message>
    <message>
        <source>With the choices of the last pack that the window made; options given beside it go first.</source>
        <translation>بخيارات آخر حزمة أدلة أُعدت في النافذة؛ وتتقدم عليها الخيارات المذكورة معها.</translation>
    </message>
    <message>
        <source>Notes the pack in the register, as the window does.</source>
        <translation>يدون الحزمة في السجل، كما تفعل النافذة.</translation>
    </message>
    <message>
        <source>the pack for the end of the quarter</source>
        <translation>حزمة نهاية الربع</translation>
    </message>
    <message>
        <source>the few pages that a board reads</source>
        <translation>الصفحات القليلة التي يقرؤها مجلس الإدارة</translation>
    </message>
    <message>
        <source>a pack about two services</source>
        <translation>حزمة عن خدمتين</translation>
    </message>
    <message>
        <source>--edition is board, service or auditor, not &quot;%1&quot;.</source>
        <translation>--edition هو board أو service أو auditor، وليس «%1».</translation>
    </message>
    <message>
        <source>--paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>--paper هو A4 أو Letter، لا «%1».</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>لا توجد لغة «%1».</translation>
    </message>
    <message>
        <source>The period begins after the reporting date.</source>
        <translation>تبدأ الفترة بعد تاريخ التقرير.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %2, %3, %Ln page(s)</source>
        <translation>
            <numerusform>كُتب %1: %2، %3، %Ln صفحة</numerusform>
            <numerusform>كُتب %1: %2، %3، صفحة واحدة</numerusform>
            <numerusform>كُتب %1: %2، %3، صفحتان</numerusform>
            <numerusform>كُتب %1: %2، %3، %Ln صفحات</numerusform>
            <numerusform>كُتب %1: %2، %3، %Ln صفحة</numerusform>
            <numerusform>كُتب %1: %2، %3، %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>lists every finding; the exit code is 1 where there is any</source>
        <translation>يسرد كل مأخذ؛ ورمز الخروج 1 إن وُجد أي منها</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>لا مآخذ.</translation>
    </message>
    <message>
        <source>In the responsibility matrix: %1, %2, %3.</source>
        <translation>في مصفوفة المسؤوليات: %1، %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln تحذير</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>The slides that are kept with that ceremony.</source>
        <translation>الشرائح المحفوظة مع ذلك الاجتماع الدوري.</translation>
    </message>
    <message>
        <source>the slides of the next review</source>
        <translation>شرائح المراجعة التالية</translation>
    </message>
    <message>
        <source>slides about one service</source>
        <translation>شرائح عن خدمة واحدة</translation>
    </message>
    <message>
        <source>There is no ceremony &quot;%1&quot;.</source>
        <translation>لا يوجد اجتماع دوري باسم «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; it is week, month or quarter.</source>
        <translation>«%1» ليست فترة؛ الفترة week أو month أو quarter.</translation>
    </message>
    <message>
        <source>Tickets are counted by service or by group, not by &quot;%1&quot;.</source>
        <translation>تُعد التذاكر حسب service أو group، لا حسب «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of hours.</source>
        <translation>«%1» ليس عدد ساعات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of tickets.</source>
        <translation>«%1» ليس عدد تذاكر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: readings added %2, corrected %3, unchanged %4</source>
        <translation>%1: قراءات مضافة %2، مصححة %3، دون تغيير %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few tickets left out</source>
        <translation>
            <numerusform>استُبعد %Ln لقلة تذاكره</numerusform>
            <numerusform>استُبعد واحد لقلة تذاكره</numerusform>
            <numerusform>استُبعد اثنان لقلة تذاكرهما</numerusform>
            <numerusform>استُبعد %Ln لقلة تذاكرها</numerusform>
            <numerusform>استُبعد %Ln لقلة تذاكرها</numerusform>
            <numerusform>استُبعد %Ln لقلة تذاكرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines without a ticket, left out: %1</source>
        <translation>أسطر بلا تذكرة، مستبعدة: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>صفوف تعذر أخذها: %1</translation>
    </message>
    <message>
        <source>Written as change %1.</source>
        <translation>كُتب بصفته التغيير %1.</translation>
    </message>
    <message>
        <source>Of tickets: a reading for every week, month (as long as nothing is said) or quarter.</source>
        <translation>للتذاكر: قراءة لكل أسبوع (week) أو شهر (month، وهو الافتراضي) أو ربع سنة (quarter).</translation>
    </message>
    <message>
        <source>Of tickets: metrics for every service or group instead of for all together.</source>
        <translation>للتذاكر: مقاييس لكل خدمة أو مجموعة بدلا من مقاييس للكل معا.</translation>
    </message>
    <message>
        <source>Of tickets: also the share restored within so many hours.</source>
        <translation>للتذاكر: الحصة المستعادة خلال هذا العدد من الساعات أيضا.</translation>
    </message>
    <message>
        <source>Of tickets: leaves services or groups with fewer tickets out; 20 as long as nothing is said.</source>
        <translation>للتذاكر: يستبعد الخدمات أو المجموعات التي تذاكرها أقل؛ الافتراضي 20.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2 Say it in a map: %3</source>
        <translation>العمود «%1»: %2 حدد ذلك في تعيين: %3</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>لم يُكتب شيء: %1</translation>
    </message>
    <message>
        <source>Lines without an entry, left out: %1</source>
        <translation>أسطر بلا مدخل، مستبعدة: %1</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2 Say it in a map: %3 (one of: %4)</source>
        <translation>العمود «%1»: %2 حدد ذلك في تعيين: %3 (إحدى القيم: %4)</translation>
    </message>
    <message>
        <source>What do these categories count as: %1? Say it in a map: {&quot;values&quot;: {&quot;category&quot;: {%2: &quot;improvement|bau|project|left_out&quot;}}}</source>
        <translation>كيف تُحتسب هذه الفئات: %1؟ حدد ذلك في تعيين: {&quot;values&quot;: {&quot;category&quot;: {%2: &quot;improvement|bau|project|left_out&quot;}}}</translation>
    </message>
    <message>
        <source>Name it in a map: {&quot;columns&quot;: {&quot;Their header&quot;: &quot;%1&quot;}}</source>
        <translation>حدده في تعيين: {&quot;columns&quot;: {&quot;رأس العمود لديك&quot;: &quot;%1&quot;}}</translation>
    </message>
    <message>
        <source>or, if it is the same for all rows: {&quot;defaults&quot;: {&quot;%1&quot;: &quot;…&quot;}}</source>
        <translation>أو، إن كان نفسه لكل الصفوف: {&quot;defaults&quot;: {&quot;%1&quot;: &quot;…&quot;}}</translation>
    </message>
    <message>
        <source>DIFFERS     %1: %2</source>
        <translation>مختلف       %1: %2</translation>
    </message>
    <message>
        <source>
            printed:    %1</source>
        <translation>
            المطبوع:  %1</translation>
    </message>
    <message>
        <source>
            recomputed: %1</source>
        <translation>
            المحسوب:  %1</translation>
    </message>
    <message>
        <source>PROVEN      %1</source>
        <translation>مُثبَت       %1</translation>
    </message>
    <message>
        <source>NOT PROVEN  %1</source>
        <translation>غير مُثبَت   %1</translation>
    </message>
    <message>
        <source>NOTE        %1</source>
        <translation>ملاحظة      %1</translation>
    </message>
    <message>
        <source>The register the pack was made from: every figure is computed again and compared.</source>
        <translation>السجل الذي صُنعت منه الحزمة: يعاد حساب كل رقم ومقارنته.</translation>
    </message>
    <message>
        <source>whether the parts of the pack fit together</source>
        <translation>هل تتوافق أجزاء الحزمة معا</translation>
    </message>
    <message>
        <source>whether the register gives the same figures</source>
        <translation>هل يعطي السجل الأرقام نفسها</translation>
    </message>
    <message>
        <source>The register was altered beside the program; it cannot judge the pack.</source>
        <translation>عُدِّل السجل من خارج البرنامج؛ فلا يمكنه الحكم على الحزمة.</translation>
    </message>
    <message numerus="yes">
        <source>The pack is not what it claims to be: %Ln difference(s).</source>
        <translation>
            <numerusform>ليست الحزمة ما تدعيه: %Ln فرق.</numerusform>
            <numerusform>ليست الحزمة ما تدعيه: فرق واحد.</numerusform>
            <numerusform>ليست الحزمة ما تدعيه: فرقان.</numerusform>
            <numerusform>ليست الحزمة ما تدعيه: %Ln فروق.</numerusform>
            <numerusform>ليست الحزمة ما تدعيه: %Ln فرقا.</numerusform>
            <numerusform>ليست الحزمة ما تدعيه: %Ln فرق.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which stands for &quot;%2&quot; in the map, is not a time zone such as Europe/London.</source>
        <translation>«%1»، المقابل لـ «%2» في التعيين، ليس منطقة زمنية مثل Europe/London.</translation>
    </message>
    <message>
        <source>Takes rows without the cells that cannot be read, and names those; a record that is there keeps what it has.</source>
        <translation>يأخذ الصفوف دون الخلايا التي تتعذر قراءتها، ويذكر تلك الخلايا؛ والقيد الموجود يحتفظ بما فيه.</translation>
    </message>
    <message>
        <source>Of a calendar: takes private events in as well, which are left out else.</source>
        <translation>للتقويم: يأخذ الأحداث الخاصة أيضا، وهي تُستبعد فيما عدا ذلك.</translation>
    </message>
    <message>
        <source>column %1, %2</source>
        <translation>العمود %1، %2</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more new row(s)</source>
        <translation>
            <numerusform>و%Ln صف جديد آخر</numerusform>
            <numerusform>وصف جديد آخر</numerusform>
            <numerusform>وصفان جديدان آخران</numerusform>
            <numerusform>و%Ln صفوف جديدة أخرى</numerusform>
            <numerusform>و%Ln صفا جديدا آخر</numerusform>
            <numerusform>و%Ln صف جديد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>بحسب التعيين</translation>
    </message>
    <message>
        <source>guessed by what stands in it: please check</source>
        <translation>تخمين بحسب محتواه: يرجى التأكد</translation>
    </message>
    <message>
        <source>guessed by its header</source>
        <translation>تخمين بحسب رأسه</translation>
    </message>
    <message>
        <source>What the columns are taken as:</source>
        <translation>كيف تُفسَّر الأعمدة:</translation>
    </message>
    <message>
        <source>Hours left out, by category: %1</source>
        <translation>الساعات المستبعدة، حسب الفئة: %1</translation>
    </message>
    <message>
        <source>(none named)</source>
        <translation>(لم تُذكر فئة)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>--skip names %1, of which the sheet changes nothing.</source>
        <translation>--skip يذكر %1، والورقة لا تغير منه شيئا.</translation>
    </message>
    <message>
        <source>--skip takes lines such as 4,7-9, not &quot;%1&quot;.</source>
        <translation>--skip يأخذ أسطرا مثل 4,7-9، لا «%1».</translation>
    </message>
    <message>
        <source>Leaves rows out, by their lines in the file: 4,7-9. Of the sheet of an owner by their references: ACT-0004,CSI-0012.</source>
        <translation>يترك صفوفا بأرقام أسطرها في الملف: 4,7-9. وفي ورقة المالك بمراجعها: ACT-0004,CSI-0012.</translation>
    </message>
    <message>
        <source>--skip names line %1, which holds no row.</source>
        <translation>--skip يذكر السطر %1، وليس فيه صف.</translation>
    </message>
    <message>
        <source>The register has no team that hours could count for; import units first.</source>
        <translation>ليس في السجل فريق تُحسب له الساعات؛ استورد الوحدات (units) أولا.</translation>
    </message>
    <message>
        <source>Whoever has no team counts for the one that a map names: {&quot;defaults&quot;: {&quot;team&quot;: &quot;…&quot;}} (one of: %1)</source>
        <translation>من لا فريق له يُحسب للفريق الذي تسميه الخريطة: {&quot;defaults&quot;: {&quot;team&quot;: &quot;…&quot;}} (واحد من: %1)</translation>
    </message>
</context>
<context>
    <name>DataQuality</name>
    <message>
        <source>Open improvements without an owner in post</source>
        <translation>تحسينات مفتوحة بلا مالك على رأس عمله</translation>
    </message>
    <message>
        <source>Nobody can be asked for them.</source>
        <translation>لا أحد يُسأل عنها.</translation>
    </message>
    <message>
        <source>Open improvements without a service</source>
        <translation>تحسينات مفتوحة بلا خدمة</translation>
    </message>
    <message>
        <source>They stand in no service&apos;s backlog.</source>
        <translation>ليست في الأعمال المتراكمة لأي خدمة.</translation>
    </message>
    <message>
        <source>Running improvements without a target date</source>
        <translation>تحسينات جارية بلا تاريخ مستهدف</translation>
    </message>
    <message>
        <source>They cannot be called late.</source>
        <translation>لا يمكن وصفها بالمتأخرة.</translation>
    </message>
    <message>
        <source>Improvements raised on a day nobody recorded</source>
        <translation>تحسينات لم يسجل أحد يوم طرحها</translation>
    </message>
    <message>
        <source>They are left out of the median age.</source>
        <translation>مستبعدة من وسيط العمر.</translation>
    </message>
    <message>
        <source>Live services without an owner in post</source>
        <translation>خدمات قيد التشغيل بلا مالك على رأس عمله</translation>
    </message>
    <message>
        <source>Nobody answers for their backlog.</source>
        <translation>لا أحد يضمن أعمالها المتراكمة.</translation>
    </message>
    <message>
        <source>Open actions without an owner in post</source>
        <translation>إجراءات مفتوحة بلا مالك على رأس عمله</translation>
    </message>
    <message>
        <source>Open actions without a due date</source>
        <translation>إجراءات مفتوحة بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>Lessons that nobody acted on</source>
        <translation>دروس لم يعمل بها أحد</translation>
    </message>
    <message>
        <source>Neither an action nor an improvement came of them, and nobody accepted that.</source>
        <translation>لم ينتج عنها إجراء ولا تحسين، ولم يقبل أحد ذلك.</translation>
    </message>
    <message>
        <source>Lessons accepted without saying who did, or why</source>
        <translation>دروس قُبلت دون ذكر من قبلها أو لماذا</translation>
    </message>
    <message>
        <source>Nobody answers for leaving them as they are.</source>
        <translation>لا أحد يضمن تركها على حالها.</translation>
    </message>
    <message>
        <source>Months whose used hours are an estimate</source>
        <translation>أشهر ساعاتها المستخدمة تقديرية</translation>
    </message>
    <message>
        <source>The used share rests on somebody&apos;s guess there.</source>
        <translation>تستند الحصة المستخدمة فيها إلى تخمين شخص.</translation>
    </message>
    <message>
        <source>Months with more hours planned or used than available</source>
        <translation>أشهر المخطط أو المستخدم من ساعاتها أكثر من المتاح</translation>
    </message>
    <message>
        <source>Their shares add up to more than 100 %. By how many hours stands in question 3, month by month.</source>
        <translation>مجموع حصصها يتجاوز 100 %. وبكم ساعة مبين في السؤال 3، شهرا بشهر.</translation>
    </message>
    <message>
        <source>Past months with a plan and no used hours</source>
        <translation>أشهر ماضية لها خطة وبلا ساعات مستخدمة</translation>
    </message>
    <message>
        <source>They are left out of the used share.</source>
        <translation>مستبعدة من الحصة المستخدمة.</translation>
    </message>
    <message>
        <source>Metrics without any reading</source>
        <translation>مقاييس بلا أي قراءة</translation>
    </message>
    <message>
        <source>Nothing can be said of them.</source>
        <translation>لا يمكن قول شيء عنها.</translation>
    </message>
    <message>
        <source>Metrics whose latest reading is older than two periods</source>
        <translation>مقاييس مضى على أحدث قراءاتها أكثر من فترتين</translation>
    </message>
    <message>
        <source>Their verdict speaks of the past.</source>
        <translation>حكمها يتحدث عن الماضي.</translation>
    </message>
    <message>
        <source>Metrics with gaps between their readings</source>
        <translation>مقاييس فيها فجوات بين القراءات</translation>
    </message>
    <message>
        <source>Runs are counted across the gaps.</source>
        <translation>تُعد التتابعات عبر الفجوات.</translation>
    </message>
    <message>
        <source>Metrics without a definition or a source</source>
        <translation>مقاييس بلا تعريف أو مصدر</translation>
    </message>
    <message>
        <source>Their readings cannot be taken again by others.</source>
        <translation>لا يستطيع غيرهم أخذ قراءاتها ثانية.</translation>
    </message>
    <message>
        <source>Delivered improvements that name no metric</source>
        <translation>تحسينات منجزة لا تحدد أي مقياس</translation>
    </message>
    <message>
        <source>Whether they changed anything is not known.</source>
        <translation>لا يُعرف هل غيرت شيئا.</translation>
    </message>
    <message>
        <source>Stale artefacts</source>
        <translation>مستندات متقادمة</translation>
    </message>
    <message>
        <source>Their last review is older than they said it would be.</source>
        <translation>آخر مراجعة لها أقدم مما حددته.</translation>
    </message>
    <message>
        <source>Artefacts without an owner in post</source>
        <translation>مستندات بلا مالك على رأس عمله</translation>
    </message>
    <message>
        <source>Nobody keeps them.</source>
        <translation>لا أحد يعتني بها.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Difference of the means</source>
        <translation>الفرق بين المتوسطين</translation>
    </message>
    <message>
        <source>Against the trend continued</source>
        <translation>مقارنة بالمنحى ممتدا</translation>
    </message>
    <message>
        <source>What can be claimed</source>
        <translation>ما يمكن إعلانه</translation>
    </message>
    <message>
        <source>neither: the two disagree</source>
        <translation>لا هذا ولا ذاك: هما متعارضان</translation>
    </message>
    <message>
        <source>Step at the improvement</source>
        <translation>القفزة عند التحسين</translation>
    </message>
    <message>
        <source>Plain difference of the means</source>
        <translation>الفرق المجرد بين المتوسطين</translation>
    </message>
    <message>
        <source>%1, no change is among them; the verdict asks for %2 on the better side</source>
        <translation>%1، ومن ضمنه انعدام التغيير؛ ويتطلب الحكم %2 في الجهة الأفضل</translation>
    </message>
    <message>
        <source>%1, no change is among them</source>
        <translation>%1، ومن ضمنه انعدام التغيير</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال الثقة 95 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln قراءة</numerusform>
            <numerusform>قراءة واحدة</numerusform>
            <numerusform>قراءتان</numerusform>
            <numerusform>%Ln قراءات</numerusform>
            <numerusform>%Ln قراءة</numerusform>
            <numerusform>%Ln قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>%1, provisional below 12</source>
        <translation>%1، مبدئي دون 12</translation>
    </message>
    <message>
        <source>Registered before the work</source>
        <translation>مسجل قبل العمل</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>دون إثبات</translation>
    </message>
    <message>
        <source>Earlier drift</source>
        <translation>انجراف سابق</translation>
    </message>
    <message>
        <source>When it moved</source>
        <translation>متى تحرك</translation>
    </message>
    <message>
        <source>none for the better</source>
        <translation>لا شيء نحو الأفضل</translation>
    </message>
    <message numerus="yes">
        <source>run of %Ln below the old mean</source>
        <translation>
            <numerusform>تتابع من %Ln تحت المتوسط القديم</numerusform>
            <numerusform>تتابع من نقطة واحدة تحت المتوسط القديم</numerusform>
            <numerusform>تتابع من نقطتين تحت المتوسط القديم</numerusform>
            <numerusform>تتابع من %Ln نقاط تحت المتوسط القديم</numerusform>
            <numerusform>تتابع من %Ln نقطة تحت المتوسط القديم</numerusform>
            <numerusform>تتابع من %Ln نقطة تحت المتوسط القديم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>run of %Ln above the old mean</source>
        <translation>
            <numerusform>تتابع من %Ln فوق المتوسط القديم</numerusform>
            <numerusform>تتابع من نقطة واحدة فوق المتوسط القديم</numerusform>
            <numerusform>تتابع من نقطتين فوق المتوسط القديم</numerusform>
            <numerusform>تتابع من %Ln نقاط فوق المتوسط القديم</numerusform>
            <numerusform>تتابع من %Ln نقطة فوق المتوسط القديم</numerusform>
            <numerusform>تتابع من %Ln نقطة فوق المتوسط القديم</numerusform>
        </translation>
    </message>
    <message>
        <source>beyond the old limits (%1)</source>
        <translation>خارج الحدود القديمة (%1)</translation>
    </message>
    <message>
        <source>run of 7 up to %1, broken since</source>
        <translation>تتابع من 7 حتى %1، وانقطع منذئذ</translation>
    </message>
    <message>
        <source>two of three near the old limit (%1)</source>
        <translation>نقطتان من ثلاث قرب الحد القديم (%1)</translation>
    </message>
    <message>
        <source>Signals after</source>
        <translation>الإشارات اللاحقة</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>أحدث القراءات</translation>
    </message>
    <message>
        <source>%1 on average of %2</source>
        <translation>المتوسط %1 من %2</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>ما زال لازما</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) at least</source>
        <translation>
            <numerusform>%Ln قراءة على الأقل</numerusform>
            <numerusform>قراءة واحدة على الأقل</numerusform>
            <numerusform>قراءتان على الأقل</numerusform>
            <numerusform>%Ln قراءات على الأقل</numerusform>
            <numerusform>%Ln قراءة على الأقل</numerusform>
            <numerusform>%Ln قراءة على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Other changes near it</source>
        <translation>تغييرات أخرى قريبة منه</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded</source>
        <translation>
            <numerusform>%Ln مسجل</numerusform>
            <numerusform>واحد مسجل</numerusform>
            <numerusform>اثنان مسجلان</numerusform>
            <numerusform>%Ln مسجلة</numerusform>
            <numerusform>%Ln مسجلا</numerusform>
            <numerusform>%Ln مسجل</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be told before two full cycles</source>
        <translation>لا يمكن معرفتها قبل دورتين كاملتين</translation>
    </message>
    <message>
        <source>%1 of the scatter; it makes %2 of the step</source>
        <translation>%1 من التشتت؛ ويشكل %2 من القفزة</translation>
    </message>
    <message>
        <source>none seen (%1)</source>
        <translation>لم تُلحظ (%1)</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسمية</translation>
    </message>
    <message>
        <source>%1, provisional (limits %2)</source>
        <translation>%1، مبدئي (الحدود %2)</translation>
    </message>
    <message>
        <source>%1 (limits %2)</source>
        <translation>%1 (الحدود %2)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>المستهدف %1</translation>
    </message>
    <message>
        <source>Must not get worse: %1</source>
        <translation>يجب ألا يسوء: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 limits, %2 the contract that sets them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>release “%1” (%2)</source>
        <translation>الإطلاق «%1» (%2)</translation>
    </message>
    <message>
        <source>policy “%1” (%2)</source>
        <translation>السياسة «%1» (%2)</translation>
    </message>
    <message>
        <source>another definition, “%1” (%2)</source>
        <translation>تعريف آخر، «%1» (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>new limits for “%1” (%2)</source>
        <translation>حدود جديدة لـ «%1» (%2)</translation>
    </message>
    <message>
        <source>the readings moved before the improvement (%1)</source>
        <translation>تحركت القراءات قبل التحسين (%1)</translation>
    </message>
    <message>
        <source>a season makes part of the step</source>
        <translation>الموسمية تشكل جزءا من القفزة</translation>
    </message>
    <message>
        <source>No gain to attribute.</source>
        <translation>لا مكسب لإسناده.</translation>
    </message>
    <message>
        <source>So far consistent with %1, and not proven yet.</source>
        <translation>متسق حتى الآن مع %1، وغير مُثبَت بعد.</translation>
    </message>
    <message>
        <source>Consistent with %1: nothing else on record explains the step, but %2.</source>
        <translation>متسق مع %1: لا شيء آخر مسجل يفسر القفزة، لكن %2.</translation>
    </message>
    <message>
        <source>Consistent with %1: nothing else on record explains the step.</source>
        <translation>متسق مع %1: لا شيء آخر مسجل يفسر القفزة.</translation>
    </message>
    <message>
        <source>Cannot be attributed to one cause: beside %1 there is %2.</source>
        <translation>لا يمكن إسناده إلى سبب واحد: بجانب %1 هناك %2.</translation>
    </message>
    <message>
        <source>On record around it and since: %1.</source>
        <translation>مسجل حوله ومنذئذ: %1.</translation>
    </message>
    <message>
        <source>Once the gain was proven: %1.</source>
        <translation>بعد إثبات المكسب: %1.</translation>
    </message>
    <message>
        <source>One gain of %1 is shared with %2: %3 of it, %4, count for %5.</source>
        <translation>مكسب واحد قدره %1 مشترك مع %2: %3 منه، أي %4، يُحتسب لـ %5.</translation>
    </message>
    <message>
        <source>means and trend disagree</source>
        <translation>المتوسطان والمنحى متعارضان</translation>
    </message>
    <message>
        <source>the claim was not registered before the work</source>
        <translation>لم يُسجل التعهد قبل العمل</translation>
    </message>
    <message>
        <source>it counts as successful without proof</source>
        <translation>يُحتسب ناجحا دون إثبات</translation>
    </message>
    <message>
        <source>a baseline of fewer than 12 readings</source>
        <translation>خط أساس فيه أقل من 12 قراءة</translation>
    </message>
    <message>
        <source>no change at all lies within the interval</source>
        <translation>انعدام التغيير واقع ضمن المجال</translation>
    </message>
    <message>
        <source>the target is not met for certain</source>
        <translation>تحقق المستهدف غير مؤكد</translation>
    </message>
    <message>
        <source>“%1” got worse</source>
        <translation>ساء «%1»</translation>
    </message>
    <message>
        <source>Nothing on record speaks against it.</source>
        <translation>لا شيء مسجل يعارضه.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>ما يعارضه: %1.</translation>
    </message>
    <message>
        <source>Step in the level</source>
        <translation>القفزة في المستوى</translation>
    </message>
    <message>
        <source>Slope before, a reading</source>
        <translation>الميل قبلها، لكل قراءة</translation>
    </message>
    <message>
        <source>Change of the slope, a reading</source>
        <translation>تغير الميل، لكل قراءة</translation>
    </message>
    <message>
        <source>Durbin–Watson</source>
        <translation>ديربن–واتسون</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوما</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Say of the metric whether higher or lower is better.</source>
        <translation>حدد للمقياس هل الأعلى أفضل أم الأدنى.</translation>
    </message>
    <message>
        <source>Say on which day the improvement took effect.</source>
        <translation>حدد في أي يوم سرى مفعول التحسين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reading(s) from before the improvement are needed for a baseline.</source>
        <translation>
            <numerusform>يحتاج خط الأساس إلى %Ln قراءة إضافية مما قبل التحسين.</numerusform>
            <numerusform>يحتاج خط الأساس إلى قراءة إضافية واحدة مما قبل التحسين.</numerusform>
            <numerusform>يحتاج خط الأساس إلى قراءتين إضافيتين مما قبل التحسين.</numerusform>
            <numerusform>يحتاج خط الأساس إلى %Ln قراءات إضافية مما قبل التحسين.</numerusform>
            <numerusform>يحتاج خط الأساس إلى %Ln قراءة إضافية مما قبل التحسين.</numerusform>
            <numerusform>يحتاج خط الأساس إلى %Ln قراءة إضافية مما قبل التحسين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings before the improvement hardly differ, so that no ordinary range is known to judge by.</source>
        <translation>القراءات قبل التحسين لا تكاد تختلف، فلا يُعرف نطاق مألوف يُحكم به.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>of %1 or more</source>
        <translation>قدرها %1 أو أكثر</translation>
    </message>
    <message>
        <source>of %1 or less</source>
        <translation>قدرها %1 أو أقل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie(s) beyond the limits, for the worse.</source>
        <translation>
            <numerusform>منها %Ln خارج الحدود، نحو الأسوأ.</numerusform>
            <numerusform>منها واحدة خارج الحدود، نحو الأسوأ.</numerusform>
            <numerusform>منها اثنتان خارج الحدود، نحو الأسوأ.</numerusform>
            <numerusform>منها %Ln خارج الحدود، نحو الأسوأ.</numerusform>
            <numerusform>منها %Ln خارج الحدود، نحو الأسوأ.</numerusform>
            <numerusform>منها %Ln خارج الحدود، نحو الأسوأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken together they differ, by %1; without a signal for the better, and with the latest six as they are, that is no gain.</source>
        <translation>مأخوذة معا تختلف بمقدار %1؛ ودون إشارة نحو الأفضل، ومع آخر ست كما هي، ليس ذلك مكسبا.</translation>
    </message>
    <message>
        <source>Cannot be judged yet. %1</source>
        <translation>لا يمكن الحكم بعد. %1</translation>
    </message>
    <message>
        <source>Not in effect before %1</source>
        <translation>لا يسري قبل %1</translation>
    </message>
    <message>
        <source>No reading since the improvement of %1</source>
        <translation>لا قراءة منذ تحسين %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 the level before, %2 the level after</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Neither better nor worse for certain: %1 since %2, against a trend that says otherwise</source>
        <translation>لا أفضل ولا أسوأ على وجه اليقين: %1 منذ %2، خلافا لما يقوله المنحى</translation>
    </message>
    <message>
        <source>Improved and held, short of the target: %1 since %2</source>
        <translation>تحسن ودام، دون بلوغ المستهدف: %1 منذ %2</translation>
    </message>
    <message>
        <source>Improved, and held: %1 since %2</source>
        <translation>تحسن ودام: %1 منذ %2</translation>
    </message>
    <message>
        <source>Improved, and holding so far: %1 since %2</source>
        <translation>تحسن وصامد حتى الآن: %1 منذ %2</translation>
    </message>
    <message>
        <source>Moved, too early to claim: %1 since %2</source>
        <translation>تحرك، والإعلان سابق لأوانه: %1 منذ %2</translation>
    </message>
    <message>
        <source>Improved, then faded: now %1, before the improvement %2</source>
        <translation>تحسن ثم تلاشى: الآن %1، وقبل التحسين %2</translation>
    </message>
    <message>
        <source>Worse since %1: now %2, before the improvement %3</source>
        <translation>أسوأ منذ %1: الآن %2، وقبل التحسين %3</translation>
    </message>
    <message>
        <source>No evidence of a change: %1 since %2</source>
        <translation>لا دليل على تغير: %1 منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say: %Ln reading(s) since %1</source>
        <translation>
            <numerusform>الحكم سابق لأوانه: %Ln قراءة منذ %1</numerusform>
            <numerusform>الحكم سابق لأوانه: قراءة واحدة منذ %1</numerusform>
            <numerusform>الحكم سابق لأوانه: قراءتان منذ %1</numerusform>
            <numerusform>الحكم سابق لأوانه: %Ln قراءات منذ %1</numerusform>
            <numerusform>الحكم سابق لأوانه: %Ln قراءة منذ %1</numerusform>
            <numerusform>الحكم سابق لأوانه: %Ln قراءة منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · held %2</source>
        <translation>%1 · دام %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln reading(s) to go</source>
        <translation>
            <numerusform>%1 · تبقى %Ln قراءة</numerusform>
            <numerusform>%1 · تبقى قراءة واحدة</numerusform>
            <numerusform>%1 · تبقى قراءتان</numerusform>
            <numerusform>%1 · تبقى %Ln قراءات</numerusform>
            <numerusform>%1 · تبقى %Ln قراءة</numerusform>
            <numerusform>%1 · تبقى %Ln قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 readings since then together, and the latest six, are better than chance explains, and the last %2 in a row are better than the old mean of %3.</source>
        <translation>كل القراءات منذئذ وعددها %1 معا، وآخر ست منها، أفضل مما تفسره المصادفة، وآخر %2 على التوالي أفضل من المتوسط القديم %3.</translation>
    </message>
    <message>
        <source>All %1 readings since then together, and the latest six, are better than chance explains. Sustained takes 7 in a row better than the old mean of %3; the latest run is of %2.</source>
        <translation>كل القراءات منذئذ وعددها %1 معا، وآخر ست منها، أفضل مما تفسره المصادفة. ويتطلب «مستدام» 7 متتالية أفضل من المتوسط القديم %3؛ وطول آخر تتابع %2.</translation>
    </message>
    <message>
        <source>There is a signal for the better, but not yet enough to tell it from chance or from a blip.</source>
        <translation>هناك إشارة نحو الأفضل، لكنها لا تكفي بعد لتمييزه عن المصادفة أو عن طفرة عابرة.</translation>
    </message>
    <message>
        <source>There was a signal for the better, but the latest readings are back: their mean is %1. The run of %2 on the better side of %3 is by no more than chance explains.</source>
        <translation>كانت هناك إشارة نحو الأفضل، لكن أحدث القراءات عادت: متوسطها %1. والتتابع البالغ %2 في الجهة الأفضل من %3 لا يزيد على ما تفسره المصادفة.</translation>
    </message>
    <message>
        <source>There was a signal for the better, but the latest readings are back: their mean is %1.</source>
        <translation>كانت هناك إشارة نحو الأفضل، لكن أحدث القراءات عادت: متوسطها %1.</translation>
    </message>
    <message>
        <source>The latest readings, %1 on average, are worse than what the baseline of %2 gives of itself.</source>
        <translation>أحدث القراءات، ومتوسطها %1، أسوأ مما يعطيه خط الأساس %2 من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The %1 readings since then hold no signal for the better. %2</source>
        <translation>القراءات منذئذ وعددها %1 لا تحمل إشارة نحو الأفضل. %2</translation>
    </message>
    <message>
        <source>The %1 readings since then are such as the baseline gives of itself: between %2.</source>
        <translation>القراءات منذئذ وعددها %1 مثلما يعطيه خط الأساس من تلقاء نفسه: بين %2.</translation>
    </message>
    <message>
        <source>Fewer than 7 readings since then, and no signal for the better. %1</source>
        <translation>أقل من 7 قراءات منذئذ، ولا إشارة نحو الأفضل. %1</translation>
    </message>
    <message>
        <source>Fewer than 7 readings since then, and none of them out of the ordinary range of %1.</source>
        <translation>أقل من 7 قراءات منذئذ، ولا شيء منها خارج النطاق المألوف %1.</translation>
    </message>
    <message>
        <source>One reading %1 turns it to %2.</source>
        <translation>قراءة واحدة %1 تحوله إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) in a row back at %1 turn it to %2.</source>
        <translation>
            <numerusform>%Ln قراءة على التوالي عند %1 من جديد تحوله إلى %2.</numerusform>
            <numerusform>قراءة واحدة عند %1 من جديد تحوله إلى %2.</numerusform>
            <numerusform>قراءتان على التوالي عند %1 من جديد تحولانه إلى %2.</numerusform>
            <numerusform>%Ln قراءات على التوالي عند %1 من جديد تحوله إلى %2.</numerusform>
            <numerusform>%Ln قراءة على التوالي عند %1 من جديد تحوله إلى %2.</numerusform>
            <numerusform>%Ln قراءة على التوالي عند %1 من جديد تحوله إلى %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reading(s) like the latest, at %1, turn it to %2.</source>
        <translation>
            <numerusform>%Ln قراءة أخرى مثل الأحدث، عند %1، تحوله إلى %2.</numerusform>
            <numerusform>قراءة أخرى واحدة مثل الأحدث، عند %1، تحوله إلى %2.</numerusform>
            <numerusform>قراءتان أخريان مثل الأحدث، عند %1، تحولانه إلى %2.</numerusform>
            <numerusform>%Ln قراءات أخرى مثل الأحدث، عند %1، تحوله إلى %2.</numerusform>
            <numerusform>%Ln قراءة أخرى مثل الأحدث، عند %1، تحوله إلى %2.</numerusform>
            <numerusform>%Ln قراءة أخرى مثل الأحدث، عند %1، تحوله إلى %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) in a row %1 turn it to %2.</source>
        <translation>
            <numerusform>%Ln قراءة على التوالي %1 تحوله إلى %2.</numerusform>
            <numerusform>قراءة واحدة %1 تحوله إلى %2.</numerusform>
            <numerusform>قراءتان على التوالي %1 تحولانه إلى %2.</numerusform>
            <numerusform>%Ln قراءات على التوالي %1 تحوله إلى %2.</numerusform>
            <numerusform>%Ln قراءة على التوالي %1 تحوله إلى %2.</numerusform>
            <numerusform>%Ln قراءة على التوالي %1 تحوله إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the next 24 readings may bring is sure to change it.</source>
        <translation>لا شيء مما قد تأتي به القراءات الـ 24 القادمة يغيره يقينا.</translation>
    </message>
    <message>
        <source>Expected %1 by %2</source>
        <translation>المتوقع %1 حتى %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>%1; no reading tells yet.</source>
        <translation>%1؛ لا قراءة تبين ذلك بعد.</translation>
    </message>
    <message>
        <source>%1; what came of it cannot be said.</source>
        <translation>%1؛ وما نتج عنه لا يمكن قوله.</translation>
    </message>
    <message>
        <source>%1, so far %2.</source>
        <translation>%1، وحتى الآن %2.</translation>
    </message>
    <message>
        <source>%1, so far %2, which is not proven.</source>
        <translation>%1، وحتى الآن %2، وهو غير مُثبَت.</translation>
    </message>
    <message>
        <source>yes, on its way from %1 on (%2; named below %3)</source>
        <translation>نعم، كان ماضيا في طريقه من %1 (%2؛ يُذكر دون %3)</translation>
    </message>
    <message>
        <source>a step in %1; no steady trend (%2; named below %3)</source>
        <translation>قفزة في %1؛ بلا منحى مطرد (%2؛ يُذكر دون %3)</translation>
    </message>
    <message>
        <source>yes (%1; named below %2); the step is measured against it</source>
        <translation>نعم (%1؛ يُذكر دون %2)؛ وتُقاس القفزة قياسا إليه</translation>
    </message>
    <message>
        <source>none (%1; named below %2)</source>
        <translation>لا يوجد (%1؛ يُذكر دون %2)</translation>
    </message>
    <message>
        <source>no clear day (confidence %1; named from %2 on)</source>
        <translation>لا يوم واضح (الثقة %1؛ يُذكر من %2)</translation>
    </message>
    <message>
        <source>%1; within the baseline %2</source>
        <translation>%1؛ ضمن خط الأساس %2</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <translation>%1 (الثقة %2)</translation>
    </message>
    <message>
        <source>%1, after a move in %2 before the improvement</source>
        <translation>%1، بعد تحرك في %2 قبل التحسين</translation>
    </message>
    <message>
        <source>%1, before the improvement</source>
        <translation>%1، قبل التحسين</translation>
    </message>
    <message>
        <source>%1, before the improvement; the baseline by itself shows no move the same way that would count</source>
        <translation>%1، قبل التحسين؛ ولا يُظهر خط الأساس وحده تحركا في الاتجاه نفسه يُعتد به</translation>
    </message>
    <message>
        <source>all readings together changed before the improvement (%1)</source>
        <translation>القراءات كلها معا تغيرت قبل التحسين (%1)</translation>
    </message>
    <message>
        <source>the baseline was on its way already</source>
        <translation>كان خط الأساس ماضيا في طريقه أصلا</translation>
    </message>
    <message>
        <source>Limits of the first 12 readings, %1 – %2, continued.</source>
        <translation>حدود أول 12 قراءة، %1 – %2، ممتدة.</translation>
    </message>
    <message>
        <source>Limits of its first 12 readings, %1 – %2, continued.</source>
        <translation>حدود أول 12 قراءة له، %1 – %2، ممتدة.</translation>
    </message>
    <message>
        <source>Limits of the baseline %1 – %2, continued.</source>
        <translation>حدود خط الأساس %1 – %2، ممتدة.</translation>
    </message>
    <message>
        <source>Limits of the baseline %1 – %2.</source>
        <translation>حدود خط الأساس %1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>They are provisional: they rest on %Ln reading(s), fewer than 12.</source>
        <translation>
            <numerusform>وهي مبدئية: تستند إلى %Ln قراءة، أي أقل من 12.</numerusform>
            <numerusform>وهي مبدئية: تستند إلى قراءة واحدة، أي أقل من 12.</numerusform>
            <numerusform>وهي مبدئية: تستند إلى قراءتين، أي أقل من 12.</numerusform>
            <numerusform>وهي مبدئية: تستند إلى %Ln قراءات، أي أقل من 12.</numerusform>
            <numerusform>وهي مبدئية: تستند إلى %Ln قراءة، أي أقل من 12.</numerusform>
            <numerusform>وهي مبدئية: تستند إلى %Ln قراءة، أي أقل من 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody locked this baseline before the work.</source>
        <translation>لم يقفل أحد خط الأساس هذا قبل العمل.</translation>
    </message>
    <message>
        <source>This baseline was not locked in time: the work had begun.</source>
        <translation>لم يُقفل خط الأساس هذا في الوقت المناسب: كان العمل قد بدأ.</translation>
    </message>
    <message>
        <source>Limits recalculated: %1.</source>
        <translation>أعيد حساب الحدود: %1.</translation>
    </message>
    <message>
        <source>One set of limits for all readings.</source>
        <translation>مجموعة حدود واحدة لكل القراءات.</translation>
    </message>
    <message>
        <source>The latest limits are provisional: they rest on fewer than 12 readings.</source>
        <translation>أحدث الحدود مبدئية: تستند إلى أقل من 12 قراءة.</translation>
    </message>
    <message>
        <source>The readings shifted, so that one mean does not describe them all: where the reason is known, set new limits from that day on.</source>
        <translation>انزاحت القراءات فلا يصفها كلها متوسط واحد: إن كان السبب معروفا فحدد حدودا جديدة من ذلك اليوم.</translation>
    </message>
    <message>
        <source>The old limits go on, faintly, beside the new ones.</source>
        <translation>تمتد الحدود القديمة باهتة بجانب الجديدة.</translation>
    </message>
    <message>
        <source>Dotted: mean and limits of the readings since the improvement.</source>
        <translation>المنقط: متوسط القراءات وحدودها منذ التحسين.</translation>
    </message>
    <message numerus="yes">
        <source>Without limits: a baseline takes 6 readings, there are %Ln.</source>
        <translation>
            <numerusform>بلا حدود: يحتاج خط الأساس إلى 6 قراءات، والموجود %Ln.</numerusform>
            <numerusform>بلا حدود: يحتاج خط الأساس إلى 6 قراءات، والموجود واحدة.</numerusform>
            <numerusform>بلا حدود: يحتاج خط الأساس إلى 6 قراءات، والموجود اثنتان.</numerusform>
            <numerusform>بلا حدود: يحتاج خط الأساس إلى 6 قراءات، والموجود %Ln.</numerusform>
            <numerusform>بلا حدود: يحتاج خط الأساس إلى 6 قراءات، والموجود %Ln.</numerusform>
            <numerusform>بلا حدود: يحتاج خط الأساس إلى 6 قراءات، والموجود %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without limits: they take 6 readings, there are %Ln.</source>
        <translation>
            <numerusform>بلا حدود: تحتاج إلى 6 قراءات، والموجود %Ln.</numerusform>
            <numerusform>بلا حدود: تحتاج إلى 6 قراءات، والموجود واحدة.</numerusform>
            <numerusform>بلا حدود: تحتاج إلى 6 قراءات، والموجود اثنتان.</numerusform>
            <numerusform>بلا حدود: تحتاج إلى 6 قراءات، والموجود %Ln.</numerusform>
            <numerusform>بلا حدود: تحتاج إلى 6 قراءات، والموجود %Ln.</numerusform>
            <numerusform>بلا حدود: تحتاج إلى 6 قراءات، والموجود %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without limits: the readings do not vary.</source>
        <translation>بلا حدود: القراءات لا تتباين.</translation>
    </message>
    <message>
        <source>Without limits: the readings hardly vary, but for a few of them.</source>
        <translation>بلا حدود: القراءات لا تكاد تتباين إلا قليلا منها.</translation>
    </message>
    <message>
        <source>steward %1</source>
        <translation>أمين المقياس %1</translation>
    </message>
    <message>
        <source>no steward</source>
        <translation>بلا أمين للمقياس</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>لا قراءات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) to %1</source>
        <translation>
            <numerusform>%Ln قراءة حتى %1</numerusform>
            <numerusform>قراءة واحدة حتى %1</numerusform>
            <numerusform>قراءتان حتى %1</numerusform>
            <numerusform>%Ln قراءات حتى %1</numerusform>
            <numerusform>%Ln قراءة حتى %1</numerusform>
            <numerusform>%Ln قراءة حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>■ completed: %1</source>
        <translation>■ اكتمل: %1</translation>
    </message>
    <message>
        <source>▷ started: %1</source>
        <translation>▷ بدأ: %1</translation>
    </message>
    <message>
        <source>Where readings resemble the ones before, these intervals are too narrow. They show a step, never its cause.</source>
        <translation>حيث تشبه القراءات سابقاتها تكون هذه المجالات أضيق من اللازم. وهي تبين القفزة، لا سببها أبدا.</translation>
    </message>
    <message>
        <source>The reading of %1 is no point: %2</source>
        <translation>قراءة %1 ليست نقطة: %2</translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln more.</source>
        <translation>
            <numerusform>وكذلك %Ln غيرها.</numerusform>
            <numerusform>وكذلك واحدة غيرها.</numerusform>
            <numerusform>وكذلك اثنتان غيرها.</numerusform>
            <numerusform>وكذلك %Ln غيرها.</numerusform>
            <numerusform>وكذلك %Ln غيرها.</numerusform>
            <numerusform>وكذلك %Ln غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run chart, %1 rules.</source>
        <translation>مخطط التتابع، قواعد %1.</translation>
    </message>
    <message>
        <source>%1 chart, %2 rules.</source>
        <translation>مخطط %1، قواعد %2.</translation>
    </message>
    <message>
        <source>Moving ranges beyond their limit are left out once.</source>
        <translation>المديات المتحركة الخارجة عن حدها تُستبعد مرة واحدة.</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>لا قراءات بعد</translation>
    </message>
    <message>
        <source>○ Nothing to judge</source>
        <translation>○ لا شيء للحكم عليه</translation>
    </message>
    <message>
        <source>Moving for the better, and no improvement claims it</source>
        <translation>يتحرك نحو الأفضل، ولا تحسين يعلنه</translation>
    </message>
    <message>
        <source>△ Better</source>
        <translation>△ أفضل</translation>
    </message>
    <message>
        <source>Moving for the worse, and no improvement steers it</source>
        <translation>يتحرك نحو الأسوأ، ولا تحسين يوجّهه</translation>
    </message>
    <message>
        <source>▼ Worse</source>
        <translation>▼ أسوأ</translation>
    </message>
    <message>
        <source>Out of the ordinary; nobody said which direction is better</source>
        <translation>خارج المألوف؛ ولم يحدد أحد الاتجاه الأفضل</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary, and no improvement steers it</source>
        <translation>لا شيء خارج المألوف، ولا تحسين يوجّهه</translation>
    </message>
    <message>
        <source>○ Not steered</source>
        <translation>○ غير موجَّه</translation>
    </message>
    <message>
        <source>The next reading was due %1.</source>
        <translation>استُحقت القراءة التالية في %1.</translation>
    </message>
    <message>
        <source>Next reading: that of %1.</source>
        <translation>القراءة التالية: قراءة %1.</translation>
    </message>
    <message>
        <source>Next reading due %1.</source>
        <translation>القراءة التالية مستحقة في %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>المستهدف %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>الربع %1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>Each target is judged by the readings and the limits of its own time; the verdict of the metric is that of the latest reading.</source>
        <translation>يُحكم على كل مستهدف بقراءات زمنه وحدوده؛ وحكم المقياس هو حكم أحدث قراءة.</translation>
    </message>
    <message>
        <source>Agreed limits are set by hand: they are counted against, and change no signal.</source>
        <translation>الحدود المتفق عليها محددة يدويا: تُعد مخالفاتها، ولا تغير أي إشارة.</translation>
    </message>
    <message>
        <source>Targets over time</source>
        <translation>المستهدفات عبر الزمن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Agreed limits</source>
        <translation>الحدود المتفق عليها</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>محقق</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>خارجها</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>ما تعد به</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>حتى إشعار آخر</translation>
    </message>
    <message>
        <source>Mean per quarter, and its change against the one before.</source>
        <translation>متوسط كل ربع سنة، وتغيره عن سابقه.</translation>
    </message>
    <message>
        <source>* One of the two quarters has fewer readings than its frequency gives: compare with care.</source>
        <translation>* أحد الربعين فيه قراءات أقل مما يعطيه تواتره: تلزم الحيطة في المقارنة.</translation>
    </message>
    <message>
        <source>Quarter on quarter</source>
        <translation>ربعا بعد ربع</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Change (* by a short quarter)</source>
        <translation>التغير (* بسبب ربع ناقص)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Each reading with the limits that it is judged by.</source>
        <translation>كل قراءة مع الحدود التي تحكم عليها.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>الحد الأعلى</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Amendments of the registered claim</source>
        <translation>تعديلات التعهد المسجل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
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
        <translation>كُتب ولم يُدخل بعد: %1</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… وواحد غيرها</numerusform>
            <numerusform>… واثنان غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>مستحق: %1</translation>
    </message>
    <message>
        <source>As of %1 this is due:</source>
        <translation>المستحق كما في %1:</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تجاوز الموعد</translation>
    </message>
    <message numerus="yes">
        <source>In the next %Ln day(s)</source>
        <translation>
            <numerusform>خلال %Ln يوم قادم</numerusform>
            <numerusform>خلال اليوم القادم</numerusform>
            <numerusform>خلال اليومين القادمين</numerusform>
            <numerusform>خلال %Ln أيام قادمة</numerusform>
            <numerusform>خلال %Ln يوما قادما</numerusform>
            <numerusform>خلال %Ln يوم قادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, in the next %Ln day(s)</source>
        <translation>
            <numerusform>لاحقا، خلال %Ln يوم قادم</numerusform>
            <numerusform>لاحقا، خلال اليوم القادم</numerusform>
            <numerusform>لاحقا، خلال اليومين القادمين</numerusform>
            <numerusform>لاحقا، خلال %Ln أيام قادمة</numerusform>
            <numerusform>لاحقا، خلال %Ln يوما قادما</numerusform>
            <numerusform>لاحقا، خلال %Ln يوم قادم</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 (left on %2)</source>
        <translation>%1 (غادر في %2)</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 تجاوز الموعد</translation>
    </message>
    <message>
        <source>%1 within a week</source>
        <translation>%1 خلال أسبوع</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 لاحقا</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <extracomment>%1 a milestone or task, %2 the improvement that it is part of</extracomment>
        <translation>%1، جزء من %2</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>مستحق في %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يوما واحدا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يوما</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق في %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يوما</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>الملاك</translation>
    </message>
    <message>
        <source>Those from whom something is due, with how much.</source>
        <translation>من عليهم شيء مستحق، وكم هو.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Due from %1</source>
        <translation>المستحق على %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Ceremony</source>
        <translation>اجتماع دوري</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>اجتماعات دورية</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>مواعيد</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>لقطة</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>لقطات</translation>
    </message>
    <message>
        <source>Escalation step</source>
        <translation>خطوة تصعيد</translation>
    </message>
    <message>
        <source>Escalation steps</source>
        <translation>خطوات تصعيد</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>تخصيصات</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>ساعات أسبوع</translation>
    </message>
    <message>
        <source>Hours of weeks</source>
        <translation>ساعات أسابيع</translation>
    </message>
    <message>
        <source>Raid</source>
        <translation>اقتطاع</translation>
    </message>
    <message>
        <source>Raids</source>
        <translation>اقتطاعات</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>مرفقات</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>حزم أدلة</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>إقرارات</translation>
    </message>
    <message>
        <source>Self-answer</source>
        <translation>إجابة ذاتية</translation>
    </message>
    <message>
        <source>Self-answers</source>
        <translation>إجابات ذاتية</translation>
    </message>
    <message>
        <source>Person to ask</source>
        <translation>شخص يُسأل</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>أشخاص يُسألون</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>تحسينات</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>تمويل</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>منفعة</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>منافع</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>معالم</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>PDSA cycle</source>
        <translation>دورة PDSA</translation>
    </message>
    <message>
        <source>PDSA cycles</source>
        <translation>دورات PDSA</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>مراجعة ما بعد الحادث</translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>مراجعات ما بعد الحوادث</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>دروس</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>تصعيدات</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>مقاييس</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>مستهدفات</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>مراحل</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>تعليق توضيحي</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>تعليقات توضيحية</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>تعديلات</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>أهداف</translation>
    </message>
    <message>
        <source>RACI role</source>
        <translation>دور RACI</translation>
    </message>
    <message>
        <source>RACI roles</source>
        <translation>أدوار RACI</translation>
    </message>
    <message>
        <source>RACI activity</source>
        <translation>نشاط RACI</translation>
    </message>
    <message>
        <source>RACI activities</source>
        <translation>أنشطة RACI</translation>
    </message>
    <message>
        <source>RACI entry</source>
        <translation>خانة RACI</translation>
    </message>
    <message>
        <source>RACI entries</source>
        <translation>خانات RACI</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>عتبة</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>عتبات</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>عروض محفوظة</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>تعيين استيراد</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>تعيينات استيراد</translation>
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
        <translation>السطر %1، العمود %2: </translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>السطر %1: </translation>
    </message>
</context>
<context>
    <name>EscalationEdit</name>
    <message numerus="yes">
        <source>%Ln escalation(s) written down</source>
        <translation>
            <numerusform>دُوِّن %Ln تصعيد</numerusform>
            <numerusform>دُوِّن تصعيد واحد</numerusform>
            <numerusform>دُوِّن تصعيدان</numerusform>
            <numerusform>دُوِّن %Ln تصعيدات</numerusform>
            <numerusform>دُوِّن %Ln تصعيدا</numerusform>
            <numerusform>دُوِّن %Ln تصعيد</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it belongs into the outcome.</source>
        <translation>ما آل إليه مكانه حقل النتيجة.</translation>
    </message>
</context>
<context>
    <name>Escalations</name>
    <message>
        <source>Nothing to write down</source>
        <translation>لا شيء لتدوينه</translation>
    </message>
    <message>
        <source>No overdue action has reached a step of escalation that is not written down.</source>
        <translation>لم يبلغ أي إجراء متجاوز للموعد خطوة تصعيد غير مدونة.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Outcome of the escalation %1</source>
        <translation>نتيجة التصعيد %1</translation>
    </message>
    <message>
        <source>What came of the escalation</source>
        <translation>ما آل إليه التصعيد</translation>
    </message>
    <message>
        <source>%1

Step %2, reached on %3: %4</source>
        <translation>%1

الخطوة %2، بُلغت في %3: %4</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;تدوين</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Show rows (%1)</source>
        <translation>إظهار الصفوف (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing can be measured yet.</source>
        <translation>لا يمكن قياس شيء بعد.</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1، %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1، %2 على الأقل</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The meeting &quot;%1&quot; has no identifier.</source>
        <translation>الاجتماع «%1» بلا معرِّف.</translation>
    </message>
    <message>
        <source>The meeting &quot;%1&quot; has no start or no length.</source>
        <translation>الاجتماع «%1» بلا بداية أو بلا مدة.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a recurrence rule.</source>
        <translation>«%1» ليس قاعدة تكرار دوري.</translation>
    </message>
    <message>
        <source>The clocks skip the start of &quot;%1&quot; in its time zone.</source>
        <translation>تتخطى الساعة بداية «%1» في منطقته الزمنية.</translation>
    </message>
    <message>
        <source>These are quarters, not dates: a day is needed.</source>
        <translation>هذه أرباع سنة وليست تواريخ: يلزم يوم.</translation>
    </message>
    <message>
        <source>No cell is a date that can be read.</source>
        <translation>لا خلية فيها تاريخ يمكن قراءته.</translation>
    </message>
    <message>
        <source>No date pattern reads more than half of the cells.</source>
        <translation>لا نمط تاريخ يقرأ أكثر من نصف الخلايا.</translation>
    </message>
    <message>
        <source>The day and the month cannot be told apart: no cell decides it.</source>
        <translation>لا يمكن التمييز بين اليوم والشهر: لا خلية تحسم ذلك.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوان</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days of work</source>
        <translation>أيام عمل</translation>
    </message>
    <message>
        <source>No cell is a number that can be read.</source>
        <translation>لا خلية فيها عدد يمكن قراءته.</translation>
    </message>
    <message>
        <source>No number pattern reads more than half of the cells.</source>
        <translation>لا نمط أعداد يقرأ أكثر من نصف الخلايا.</translation>
    </message>
    <message>
        <source>A mark before three digits may begin the decimals or group the thousands: no cell decides it.</source>
        <translation>العلامة التي قبل ثلاثة أرقام قد تبدأ الكسور العشرية أو تفصل الآلاف: لا خلية تحسم ذلك.</translation>
    </message>
    <message>
        <source>%1 cells are alike; those after the first %2 were not read.</source>
        <translation>الخلايا المتماثلة %1؛ وما بعد أول %2 منها لم يُقرأ.</translation>
    </message>
    <message>
        <source>%1 rows are alike; those after the first %2 were not read.</source>
        <translation>الصفوف المتماثلة %1؛ وما بعد أول %2 منها لم يُقرأ.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read. It may be damaged or protected by a password.</source>
        <translation>تعذرت قراءة جدول البيانات. ربما كان تالفا أو محميا بكلمة مرور.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read; it is damaged.</source>
        <translation>تعذرت قراءة جدول البيانات؛ فهو تالف.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the spreadsheet is damaged.</source>
        <translation>الجزء «%1» من جدول البيانات تالف.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; would unpack to %2 MB, more than any spreadsheet needs.</source>
        <translation>الجزء «%1» حجمه بعد فك الضغط %2 ميغابايت، وهو أكبر مما يحتاج إليه أي جدول بيانات.</translation>
    </message>
    <message>
        <source>The spreadsheet lacks its part &quot;%1&quot;.</source>
        <translation>ينقص جدول البيانات جزؤه «%1».</translation>
    </message>
    <message>
        <source>The row is hidden in the sheet; it is read.</source>
        <translation>الصف مخفي في الورقة؛ وقد قُرئ.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are hidden in the sheet; they are read.</source>
        <translation>الصفوف من %1 إلى %2 مخفية في الورقة؛ وقد قُرئت.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is hidden in the sheet; it is read.</source>
        <translation>العمود «%1» مخفي في الورقة؛ وقد قُرئ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stand in a column without a header.</source>
        <translation>
            <numerusform>%Ln خلية في عمود بلا رأس.</numerusform>
            <numerusform>خلية واحدة في عمود بلا رأس.</numerusform>
            <numerusform>خليتان في عمود بلا رأس.</numerusform>
            <numerusform>%Ln خلايا في عمود بلا رأس.</numerusform>
            <numerusform>%Ln خلية في عمود بلا رأس.</numerusform>
            <numerusform>%Ln خلية في عمود بلا رأس.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a column without a header.</source>
        <translation>«%1» في عمود بلا رأس.</translation>
    </message>
    <message>
        <source>A comment on the cell is not read: &quot;%1&quot;.</source>
        <translation>لا يُقرأ تعليق على الخلية: «%1».</translation>
    </message>
    <message>
        <source>A comment of %1 on the cell is not read: &quot;%2&quot;.</source>
        <translation>لا يُقرأ تعليق من %1 على الخلية: «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more comment(s) on cells are not read.</source>
        <translation>
            <numerusform>لا يُقرأ %Ln تعليق آخر على الخلايا.</numerusform>
            <numerusform>لا يُقرأ تعليق آخر واحد على الخلايا.</numerusform>
            <numerusform>لا يُقرأ تعليقان آخران على الخلايا.</numerusform>
            <numerusform>لا تُقرأ %Ln تعليقات أخرى على الخلايا.</numerusform>
            <numerusform>لا يُقرأ %Ln تعليقا آخر على الخلايا.</numerusform>
            <numerusform>لا يُقرأ %Ln تعليق آخر على الخلايا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password, or in the format of Excel before 2007.</source>
        <translation>جدول البيانات محمي بكلمة مرور، أو بصيغة Excel قبل 2007.</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet.</source>
        <translation>الملف ليس جدول بيانات.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>تعذر فتح الملف.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; in the file. It has: %2</source>
        <translation>لا ورقة باسم «%1» في الملف. فيه: %2</translation>
    </message>
    <message>
        <source>There is no sheet with cells in the file.</source>
        <translation>لا ورقة فيها خلايا في الملف.</translation>
    </message>
    <message>
        <source>The first sheet is empty.</source>
        <translation>الورقة الأولى فارغة.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>الورقة فارغة.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell can hold.</source>
        <translation>نص أطول من 32,767 حرفا، وهو ما تتسع له الخلية.</translation>
    </message>
    <message>
        <source>A cell could not be written.</source>
        <translation>تعذرت كتابة خلية.</translation>
    </message>
    <message>
        <source>The list has more rows or columns than a sheet can hold.</source>
        <translation>في القائمة صفوف أو أعمدة أكثر مما تتسع له الورقة.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; could not be made.</source>
        <translation>تعذر إنشاء الورقة «%1».</translation>
    </message>
    <message>
        <source>A line above the header.</source>
        <translation>سطر فوق صف الرؤوس.</translation>
    </message>
    <message>
        <source>The header once more.</source>
        <translation>صف الرؤوس مكررا.</translation>
    </message>
    <message>
        <source>A total of other rows, not a row of its own.</source>
        <translation>مجموع صفوف أخرى، لا صف قائم بذاته.</translation>
    </message>
    <message>
        <source>The sums of the rows above, not a row of its own.</source>
        <translation>مجاميع الصفوف التي فوقه، لا صف قائم بذاته.</translation>
    </message>
    <message>
        <source>A second table below the first begins here: %1.</source>
        <translation>يبدأ هنا جدول ثان تحت الأول: %1.</translation>
    </message>
    <message>
        <source>Of a second table below the first: %1.</source>
        <translation>من جدول ثان تحت الأول: %1.</translation>
    </message>
    <message>
        <source>A second table with a header of its own begins here. Lines %1 to %2 were not read.</source>
        <translation>يبدأ هنا جدول ثان بصف رؤوس خاص به. لم تُقرأ الأسطر من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A cell outside the sheet was not read.</source>
        <translation>لم تُقرأ خلية خارج الورقة.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. If it is in another encoding, choose that one.</source>
        <translation>النص ليس UTF-8 صالحا. إن كان بترميز آخر فاختره.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-16.</source>
        <translation>النص ليس UTF-16 صالحا.</translation>
    </message>
    <message>
        <source>This is not a text file: it contains zero bytes.</source>
        <translation>هذا ليس ملفا نصيا: فيه بايتات صفرية.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation>الترميز «%1» غير معروف.</translation>
    </message>
    <message>
        <source>A quote stands inside a cell that does not begin with one.</source>
        <translation>علامة اقتباس داخل خلية لا تبدأ بواحدة.</translation>
    </message>
    <message>
        <source>Text follows the quote that ends a cell; a quote inside a quoted cell must be doubled.</source>
        <translation>يأتي نص بعد علامة الاقتباس التي تنهي الخلية؛ ويجب تكرار علامة الاقتباس داخل خلية مقتبسة.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>فُتحت علامة اقتباس ولم تُغلق.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 were not read.</source>
        <translation>لم تُقرأ الأسطر من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s), the header has %1.</source>
        <translation>
            <numerusform>في الصف %Ln خلية، وفي صف الرؤوس %1.</numerusform>
            <numerusform>في الصف خلية واحدة، وفي صف الرؤوس %1.</numerusform>
            <numerusform>في الصف خليتان، وفي صف الرؤوس %1.</numerusform>
            <numerusform>في الصف %Ln خلايا، وفي صف الرؤوس %1.</numerusform>
            <numerusform>في الصف %Ln خلية، وفي صف الرؤوس %1.</numerusform>
            <numerusform>في الصف %Ln خلية، وفي صف الرؤوس %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no header: the text has no line with anything in it.</source>
        <translation>لا صف رؤوس: ليس في النص سطر فيه شيء.</translation>
    </message>
    <message>
        <source>The header cannot be read.</source>
        <translation>تعذرت قراءة صف الرؤوس.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>لا شيء للصقه.</translation>
    </message>
</context>
<context>
    <name>ExportPreset</name>
    <message>
        <source>ITIL CSI register</source>
        <translation>سجل التحسين المستمر للخدمات وفق ITIL</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس الاجتماع</translation>
    </message>
    <message>
        <source>Required roles</source>
        <translation>الأدوار المطلوبة</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>التكرار الدوري</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>المدة (دقيقة)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>UID of the calendar event</source>
        <translation>معرِّف UID لحدث التقويم</translation>
    </message>
    <message>
        <source>Rules of the time zone</source>
        <translation>قواعد المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Response to its finding</source>
        <translation>الرد على مأخذه</translation>
    </message>
    <message>
        <source>Responded on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Responded by</source>
        <translation>رد عليه</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>اجتماع دوري</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>وقت الاستحقاق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>وقت الانعقاد</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>المقاييس التي نوقشت</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>وقت العرض</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>أيام تجاوز الموعد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation>الساعات المتاحة</translation>
    </message>
    <message>
        <source>Planned improvement</source>
        <translation>المخطط للتحسين</translation>
    </message>
    <message>
        <source>Planned BAU</source>
        <translation>المخطط للأعمال الاعتيادية</translation>
    </message>
    <message>
        <source>Planned project</source>
        <translation>المخطط للمشاريع</translation>
    </message>
    <message>
        <source>Planned other</source>
        <translation>المخطط لغير ذلك</translation>
    </message>
    <message>
        <source>Used for improvement</source>
        <translation>المستخدم للتحسين</translation>
    </message>
    <message>
        <source>Used for BAU</source>
        <translation>المستخدم للأعمال الاعتيادية</translation>
    </message>
    <message>
        <source>Used for projects</source>
        <translation>المستخدم للمشاريع</translation>
    </message>
    <message>
        <source>Used for other</source>
        <translation>المستخدم لغير ذلك</translation>
    </message>
    <message>
        <source>Source of actuals</source>
        <translation>مصدر الساعات الفعلية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>اقتُطع لصالح</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Incident reference</source>
        <translation>مرجع الحادث</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Review interval, days</source>
        <translation>فاصل المراجعة (يوم)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>نوع القيد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>الفترة من</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest</source>
        <translation>بصمة SHA-256 لبيان المحتويات</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدها</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعها</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمدها</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Service outcome</source>
        <translation>نتيجة الخدمة</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>المبررات</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Target area</source>
        <translation>المجال المستهدف</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>الراعي</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>طرحه</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>المدرب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>مرجع المصدر</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>الطبيعة</translation>
    </message>
    <message>
        <source>Kind of fix</source>
        <translation>نوع المعالجة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Timescale</source>
        <translation>المدى الزمني</translation>
    </message>
    <message>
        <source>Reason for hold</source>
        <translation>سبب الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>تاريخ الطرح</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>تاريخ القبول</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>التاريخ المستهدف</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Embedded on</source>
        <translation>تاريخ الترسيخ</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Closure note</source>
        <translation>ملاحظة الإغلاق</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الإلحاح</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>خفض المخاطر</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Manual rank</source>
        <translation>المرتبة اليدوية</translation>
    </message>
    <message>
        <source>Reason for rank</source>
        <translation>سبب المرتبة</translation>
    </message>
    <message>
        <source>Ranked on</source>
        <translation>تاريخ الترتيب</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>الضابط</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Replicable</source>
        <translation>قابل للتعميم</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>منسوخ من</translation>
    </message>
    <message>
        <source>Override reason</source>
        <translation>سبب الاستثناء</translation>
    </message>
    <message>
        <source>Override by</source>
        <translation>ضامن الاستثناء</translation>
    </message>
    <message>
        <source>Override on</source>
        <translation>تاريخ الاستثناء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>تكرار لـ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>تاريخ التحديث</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>جهة الاعتماد</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>متكرر</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التنبؤ</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ الاكتمال</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>المكتمل (%)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>التصرف</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Cause code</source>
        <translation>رمز المسبب</translation>
    </message>
    <message>
        <source>Occurred on</source>
        <translation>تاريخ الوقوع</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>تاريخ الانعقاد</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Contributing conditions</source>
        <translation>الظروف المساهمة</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>مراجعة ما بعد الحادث</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>قبِله</translation>
    </message>
    <message>
        <source>Raised in</source>
        <translation>طُرح في</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>تاريخ البلوغ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>تاريخ النتيجة</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>أمين المقياس</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>وحدة القياس</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>اتجاه التحسن</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التواتر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Measures availability</source>
        <translation>يقيس التوافر</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>مصدر البيانات</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>مجموعة القواعد</translation>
    </message>
    <message>
        <source>Screened limits</source>
        <translation>حدود منقّاة</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>البسط</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Intervention on</source>
        <translation>تاريخ التدخل</translation>
    </message>
    <message>
        <source>Baseline from</source>
        <translation>خط الأساس من</translation>
    </message>
    <message>
        <source>Baseline to</source>
        <translation>خط الأساس إلى</translation>
    </message>
    <message>
        <source>Expected change</source>
        <translation>التغيير المتوقع</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>تاريخ الإقفال</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>متوقع بحلول</translation>
    </message>
    <message>
        <source>Lower agreed limit</source>
        <translation>الحد الأدنى المتفق عليه</translation>
    </message>
    <message>
        <source>Upper agreed limit</source>
        <translation>الحد الأعلى المتفق عليه</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>متفق عليه في</translation>
    </message>
    <message>
        <source>Distinctly different</source>
        <translation>مختلف بوضوح</translation>
    </message>
    <message>
        <source>Cause known</source>
        <translation>السبب معروف</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>مرغوب فيه</translation>
    </message>
    <message>
        <source>Expected to last</source>
        <translation>يُتوقع أن يدوم</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب التغيير</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>تاريخ المغادرة</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>مالك الخدمة</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>مستوى الأهمية</translation>
    </message>
    <message>
        <source>Live from</source>
        <translation>قيد التشغيل منذ</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>تاريخ الخروج من الخدمة</translation>
    </message>
    <message>
        <source>Owner confirmed on</source>
        <translation>تاريخ تأكيد المالك</translation>
    </message>
    <message>
        <source>No improvement planned, decided on</source>
        <translation>لا تحسين مخطط، تاريخ القرار</translation>
    </message>
    <message>
        <source>Limit of work in progress</source>
        <translation>حد العمل قيد التنفيذ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>PIRs to look back on</source>
        <translation>عدد مراجعات ما بعد الحوادث المنظورة</translation>
    </message>
    <message>
        <source>Target for improvement time, %</source>
        <translation>مستهدف وقت التحسين (%)</translation>
    </message>
    <message>
        <source>Stalled after days</source>
        <translation>راكد بعد (يوم)</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>أول شهر في السنة</translation>
    </message>
    <message>
        <source>Language of packs</source>
        <translation>لغة الحزم</translation>
    </message>
    <message>
        <source>A stands in for a missing R</source>
        <translation>حرف A يقوم مقام R الناقص</translation>
    </message>
    <message>
        <source>Letters of the matrix</source>
        <translation>أحرف المصفوفة</translation>
    </message>
    <message>
        <source>Days between reviews of the matrix</source>
        <translation>الأيام بين مراجعات المصفوفة</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>العائد على الاستثمار (ROI)</translation>
    </message>
    <message>
        <source>Choices for packs</source>
        <translation>اختيارات الحزم</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>يُحتسب من</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>يُدار منذ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>مخاطرة</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at again: it says there why.</source>
        <translation>
            <numerusform>يجب النظر ثانية في %Ln حقل: السبب مذكور عنده.</numerusform>
            <numerusform>يجب النظر ثانية في حقل واحد: السبب مذكور عنده.</numerusform>
            <numerusform>يجب النظر ثانية في حقلين: السبب مذكور عندهما.</numerusform>
            <numerusform>يجب النظر ثانية في %Ln حقول: السبب مذكور عندها.</numerusform>
            <numerusform>يجب النظر ثانية في %Ln حقلًا: السبب مذكور عندها.</numerusform>
            <numerusform>يجب النظر ثانية في %Ln حقل: السبب مذكور عندها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The disk is full: there is no space left in the folder %1. %2</source>
        <translation>القرص ممتلئ: لم تبق مساحة في المجلد %1. %2</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>ما كان هناك قبل ذلك لم يُمس.</translation>
    </message>
    <message>
        <source>The file could not be written. What stood there before is untouched.</source>
        <translation>تعذرت كتابة الملف. ما كان هناك قبل ذلك لم يُمس.</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة %1…</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>لم يُقرأ %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Spreadsheets, text tables and calendars (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.ics);;All files (*)</source>
        <translation>جداول بيانات وجداول نصية وتقاويم (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.ics);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Services and their owners</source>
        <translation>الخدمات ومالكوها</translation>
    </message>
    <message>
        <source>Who answers for what: every figure is by service.</source>
        <translation>من يضمن ماذا: كل رقم حسب الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln live service(s) have an owner in post.</source>
        <translation>
            <numerusform>%1 من أصل %Ln خدمة قيد التشغيل لها مالك على رأس عمله.</numerusform>
            <numerusform>%1 من أصل خدمة واحدة قيد التشغيل لها مالك على رأس عمله.</numerusform>
            <numerusform>%1 من أصل خدمتين قيد التشغيل لها مالك على رأس عمله.</numerusform>
            <numerusform>%1 من أصل %Ln خدمات قيد التشغيل لها مالك على رأس عمله.</numerusform>
            <numerusform>%1 من أصل %Ln خدمة قيد التشغيل لها مالك على رأس عمله.</numerusform>
            <numerusform>%1 من أصل %Ln خدمة قيد التشغيل لها مالك على رأس عمله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>المسؤوليات</translation>
    </message>
    <message>
        <source>A template of the RACI matrix is there; fill in who holds each role.</source>
        <translation>يوجد قالب لمصفوفة RACI؛ حدد من يشغل كل دور.</translation>
    </message>
    <message>
        <source>The rhythm</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Which reviews recur, and who chairs them; or your calendar as it is.</source>
        <translation>أي المراجعات تتكرر دوريا ومن يرأسها؛ أو تقويمك كما هو.</translation>
    </message>
    <message>
        <source>Your backlog</source>
        <translation>أعمالك المتراكمة</translation>
    </message>
    <message>
        <source>Bring the list that you keep today, as it is; or type the first ones.</source>
        <translation>أحضر القائمة التي تحتفظ بها اليوم كما هي؛ أو اكتب أول بنودها.</translation>
    </message>
    <message>
        <source>Metrics with readings</source>
        <translation>مقاييس لها قراءات</translation>
    </message>
    <message>
        <source>What shall get better, month by month: without it nothing is proven.</source>
        <translation>ما يُراد أن يتحسن، شهرا بشهر: دونه لا يُثبت شيء.</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>Raised</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>Accepted and ranked</source>
        <translation>القبول والترتيب</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>قيد القياس</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Chart and rules</source>
        <translation>الرسم والقواعد</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>طريقة انعقاده</translation>
    </message>
    <message>
        <source>Response to its finding</source>
        <translation>الرد على مأخذه</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>التشغيل</translation>
    </message>
</context>
<context>
    <name>GateGap</name>
    <message>
        <source>New limits</source>
        <translation>حدود جديدة</translation>
    </message>
</context>
<context>
    <name>GateNeed</name>
    <message>
        <source>&quot;%1&quot; asks for %2.</source>
        <translation>«%1» يتطلب %2.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>nobody delivers what is due</source>
        <translation>لا أحد ينجز المستحق</translation>
    </message>
    <message>
        <source>nobody moves it, and no date says when that is noticed</source>
        <translation>لا أحد يحركه، ولا تاريخ ينبه إلى ذلك</translation>
    </message>
    <message>
        <source>nobody defends its money and hours</source>
        <translation>لا أحد يدافع عن ماله وساعاته</translation>
    </message>
    <message>
        <source>nobody coaches those who do it</source>
        <translation>لا أحد يدرب من ينفذونه</translation>
    </message>
    <message>
        <source>nobody confirms the backlog</source>
        <translation>لا أحد يؤكد الأعمال المتراكمة</translation>
    </message>
    <message>
        <source>nobody answers for reaching it</source>
        <translation>لا أحد يضمن بلوغه</translation>
    </message>
    <message>
        <source>nobody reviews it</source>
        <translation>لا أحد يراجعه</translation>
    </message>
    <message>
        <source>nobody holds its ring-fence</source>
        <translation>لا أحد يصون وقتها المحجوز</translation>
    </message>
    <message>
        <source>nobody answers when it is asked</source>
        <translation>لا أحد يجيب عند السؤال</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>nobody is accountable for its activities</source>
        <translation>لا أحد مُساءَل عن أنشطته</translation>
    </message>
    <message>
        <source>nobody does its part</source>
        <translation>لا أحد يؤدي نصيبه</translation>
    </message>
    <message>
        <source>nobody calls the meeting</source>
        <translation>لا أحد يدعو إلى الاجتماع</translation>
    </message>
    <message>
        <source>nobody brings the next reading</source>
        <translation>لا أحد يأتي بالقراءة التالية</translation>
    </message>
    <message>
        <source>nobody decides on the funding</source>
        <translation>لا أحد يبت في التمويل</translation>
    </message>
    <message>
        <source>nobody confirms the benefit</source>
        <translation>لا أحد يؤكد المنفعة</translation>
    </message>
    <message>
        <source>nobody holds the review</source>
        <translation>لا أحد يعقد المراجعة</translation>
    </message>
    <message>
        <source>overdue actions climb to nobody</source>
        <translation>الإجراءات المتجاوزة للموعد تُصعَّد إلى لا أحد</translation>
    </message>
    <message>
        <source>owns the improvement</source>
        <translation>يملك التحسين</translation>
    </message>
    <message>
        <source>sponsors the improvement</source>
        <translation>يرعى التحسين</translation>
    </message>
    <message>
        <source>owns the action</source>
        <translation>يملك الإجراء</translation>
    </message>
    <message>
        <source>owns the task</source>
        <translation>يملك المهمة</translation>
    </message>
    <message>
        <source>owns the service</source>
        <translation>يملك الخدمة</translation>
    </message>
    <message>
        <source>owns the objective</source>
        <translation>يملك الهدف</translation>
    </message>
    <message>
        <source>keeps the artefact</source>
        <translation>يعتني بالمستند</translation>
    </message>
    <message>
        <source>manages the unit</source>
        <translation>يدير الوحدة</translation>
    </message>
    <message>
        <source>holds an accountable role</source>
        <translation>يشغل دورا مُساءَلا</translation>
    </message>
    <message>
        <source>holds a role</source>
        <translation>يشغل دورا</translation>
    </message>
    <message>
        <source>chairs the ceremony</source>
        <translation>يرأس الاجتماع الدوري</translation>
    </message>
    <message>
        <source>stewards the metric</source>
        <translation>أمين المقياس</translation>
    </message>
    <message>
        <source>is to approve</source>
        <translation>عليه الاعتماد</translation>
    </message>
    <message>
        <source>is to facilitate</source>
        <translation>عليه التيسير</translation>
    </message>
    <message>
        <source>is escalated to</source>
        <translation>يُصعَّد إليه</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>coaches the improvement</source>
        <translation>يدرب التحسين</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Manual as &amp;PDF…</source>
        <translation>دليل الاستخدام &amp;بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Ratchet</source>
        <translation>&amp;حول Ratchet</translation>
    </message>
</context>
<context>
    <name>HoursClipboard</name>
    <message>
        <source>Row %1, column %2</source>
        <translation>الصف %1، العمود %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no month stands above &quot;%2&quot;.</source>
        <translation>%1: لا شهر فوق «%2».</translation>
    </message>
    <message>
        <source>%1: %2 is not among the months shown.</source>
        <translation>%1: %2 ليس ضمن الأشهر المعروضة.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; would stand outside the grid.</source>
        <translation>%1: سيقع «%2» خارج الشبكة.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>لا شيء للصقه.</translation>
    </message>
    <message>
        <source>Choose the cell where the block begins, or copy the months above and the teams before it too.</source>
        <translation>اختر الخلية التي تبدأ عندها الكتلة، أو انسخ أيضا الأشهر التي فوقها والفرق التي قبلها.</translation>
    </message>
</context>
<context>
    <name>HoursConcern</name>
    <message>
        <source>Nobody said where the hours used come from.</source>
        <translation>لم يذكر أحد مصدر الساعات المستخدمة.</translation>
    </message>
    <message>
        <source>%1 h are planned, %2 h are available: %3 h too many.</source>
        <translation>المخطط %1 س والمتاح %2 س: بزيادة %3 س.</translation>
    </message>
    <message>
        <source>%1 h were used, %2 h were available: %3 h too many.</source>
        <translation>المستخدم %1 س والمتاح كان %2 س: بزيادة %3 س.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 would be called %2.</source>
        <comment>record, gap</comment>
        <translation>سيوصف %1 بأنه %2.</translation>
    </message>
    <message>
        <source>It has %1 entries of the kind %2, and nobody knows which is meant; import those.</source>
        <translation>فيه %1 من مدخلات النوع %2، ولا يُعرف أيها المقصود؛ استوردها هي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are closed and do not say how. How were they?</source>
        <translation>
            <numerusform>%Ln صف مغلق دون ذكر الكيفية. كيف أُغلق؟</numerusform>
            <numerusform>صف واحد مغلق دون ذكر الكيفية. كيف أُغلق؟</numerusform>
            <numerusform>صفان مغلقان دون ذكر الكيفية. كيف أُغلقا؟</numerusform>
            <numerusform>%Ln صفوف مغلقة دون ذكر الكيفية. كيف أُغلقت؟</numerusform>
            <numerusform>%Ln صفا مغلقا دون ذكر الكيفية. كيف أُغلقت؟</numerusform>
            <numerusform>%Ln صف مغلق دون ذكر الكيفية. كيف أُغلقت؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is that of the delivery: by its status it is not closed.</source>
        <translation>اليوم هو يوم الإنجاز: فهو بحسب حالته ليس مغلقا.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not in the register.</source>
        <translation>%1 «%2» ليس في السجل.</translation>
    </message>
    <message>
        <source>No column of the file is a field of %1; say with a mapping what they mean.</source>
        <translation>لا عمود في الملف هو حقل من حقول %1؛ حدد معاني الأعمدة بتعيين.</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(العمود %1)</translation>
    </message>
    <message>
        <source>%1: %2 columns are joined.</source>
        <translation>%1: دُمج %2 من الأعمدة.</translation>
    </message>
    <message>
        <source>%1: of %2 columns the first that is filled counts.</source>
        <translation>%1: من %2 من الأعمدة يُعتد بأول عمود مملوء.</translation>
    </message>
    <message>
        <source>Other columns &quot;%1&quot; have: %2. The first that is filled counts.</source>
        <translation>أعمدة أخرى باسم «%1» فيها: %2. يُعتد بأول عمود مملوء.</translation>
    </message>
    <message>
        <source>The default for &quot;%1&quot; cannot be used: %2</source>
        <translation>لا يمكن استخدام القيمة الافتراضية لـ «%1»: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register, and a new one needs &quot;%2&quot;.</source>
        <translation>«%1» ليس في السجل، والجديد يحتاج إلى «%2».</translation>
    </message>
    <message>
        <source>A text file has no sheets, so that none can be chosen.</source>
        <translation>ليس في الملف النصي أوراق، فلا يمكن اختيار ورقة.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Several columns bear one name. They are told apart as: %1</source>
        <translation>عدة أعمدة تحمل اسما واحدا. وهي مميزة كالآتي: %1</translation>
    </message>
    <message>
        <source>No role has a code in it: it is read as a heading.</source>
        <translation>لا دور له رمز فيه: يُقرأ على أنه عنوان فرعي.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code such as R, A, C, I or A/R.</source>
        <translation>«%1» ليس رمزا مثل R أو A أو C أو I أو A/R.</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>النشاط بلا اسم.</translation>
    </message>
    <message>
        <source>The column has no name, so that nobody knows whose code &quot;%1&quot; is.</source>
        <translation>العمود بلا اسم، فلا يُعرف لمن الرمز «%1».</translation>
    </message>
    <message>
        <source>A responsibility matrix has activities in its first column and roles across, or a column for each code.</source>
        <translation>في مصفوفة المسؤوليات الأنشطة في العمود الأول والأدوار أفقيا، أو عمود لكل رمز.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a length of time, and the metric has no unit of time such as h or min.</source>
        <translation>«%1» مدة زمنية، وليس للمقياس وحدة زمن مثل h أو min.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>%1 stays empty: &quot;%2&quot; is not read.</source>
        <translation>يبقى %1 فارغا: لا يُقرأ «%2».</translation>
    </message>
    <message>
        <source>The same as line %1.</source>
        <translation>مطابق للسطر %1.</translation>
    </message>
    <message>
        <source>The same record as line %1, which counts; different: %2.</source>
        <translation>قيد السطر %1 نفسه، وهو المعتد به؛ المختلف: %2.</translation>
    </message>
    <message>
        <source>The same record as line %1, which counts.</source>
        <translation>قيد السطر %1 نفسه، وهو المعتد به.</translation>
    </message>
    <message>
        <source>It is called as &quot;%1&quot; is, and has no reference to tell them apart.</source>
        <translation>اسمه كاسم «%1»، وليس له مرجع يميز بينهما.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Found under another spelling: %1</source>
        <translation>وُجد بكتابة أخرى: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes one person: it may be several, or a team.</source>
        <translation>يصير «%1» شخصا واحدا: وربما كان عدة أشخاص أو فريقا.</translation>
    </message>
    <message>
        <source>The demonstration file %1 cannot be read.</source>
        <translation>تعذرت قراءة ملف السجل التوضيحي %1.</translation>
    </message>
    <message>
        <source>Demonstration register created</source>
        <translation>إنشاء السجل التوضيحي</translation>
    </message>
    <message>
        <source>Demonstration: what was known at the end of %1</source>
        <translation>السجل التوضيحي: ما كان معروفا في نهاية %1</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are about %2 times what &quot;%3&quot; was so far. What are they to be multiplied by?</source>
        <translation>أعداد العمود «%1» نحو %2 ضعف ما كانت عليه «%3» حتى الآن. بم تُضرب؟</translation>
    </message>
    <message>
        <source>Multiplied as the mapping says for this column, the number is far from what the metric was so far; as it stands it is not. Import the metrics of one unit at a time.</source>
        <translation>العدد بعد ضربه كما يقول التعيين لهذا العمود بعيد عما كان عليه المقياس حتى الآن؛ وكما هو ليس بعيدا. استورد مقاييس كل وحدة على حدة.</translation>
    </message>
    <message>
        <source>The number is far from what the metric was so far; say what the numbers of this column are to be multiplied by.</source>
        <translation>العدد بعيد عما كان عليه المقياس حتى الآن؛ حدد بم تُضرب أعداد هذا العمود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>«%1» غير صالح؛ المطلوب %2.</translation>
    </message>
    <message>
        <source>a month such as %1</source>
        <translation>شهر مثل %1</translation>
    </message>
    <message>
        <source>a date and time such as %1</source>
        <translation>تاريخ ووقت مثل %1</translation>
    </message>
    <message>
        <source>a date such as %1</source>
        <translation>تاريخ مثل %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register. Did you mean %2? Say which, or that it is new.</source>
        <translation>«%1» ليس في السجل. هل تقصد %2؟ حدد أيها، أو أنه جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an error of a formula in the spreadsheet.</source>
        <translation>«%1» خطأ في صيغة حسابية في جدول البيانات.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a length of time, and nothing says in which unit %2 is kept.</source>
        <translation>«%1» مدة زمنية، ولا شيء يبين بأي وحدة يُحفظ %2.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; say how the numbers of this column are written.</source>
        <translation>يمكن قراءة «%1» بطريقتين؛ حدد كيف تُكتب أعداد هذا العمود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; say how the dates of this column are written.</source>
        <translation>يمكن قراءة «%1» بطريقتين؛ حدد كيف تُكتب تواريخ هذا العمود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the values of %2; say what it means.</source>
        <translation>«%1» ليس من قيم %2؛ حدد معناه.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot;: did you mean %3?</source>
        <translation>«%1» في العمود «%2»: هل تقصد %3؟</translation>
    </message>
    <message>
        <source>How are the dates in column &quot;%1&quot; written?</source>
        <translation>كيف تُكتب التواريخ في العمود «%1»؟</translation>
    </message>
    <message>
        <source>How are the numbers in column &quot;%1&quot; written?</source>
        <translation>كيف تُكتب الأعداد في العمود «%1»؟</translation>
    </message>
    <message>
        <source>What do these values in column &quot;%1&quot; mean?</source>
        <translation>ما معنى هذه القيم في العمود «%1»؟</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1</source>
        <translation>لا يمكن استخدام التعيين: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>المطلوب في «%1» %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>كائن من النصوص</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date pattern such as dd/MM/yyyy.</source>
        <translation>«%1» ليس نمط تاريخ مثل dd/MM/yyyy.</translation>
    </message>
    <message>
        <source>an object of objects</source>
        <translation>كائن من الكائنات</translation>
    </message>
    <message>
        <source>a number of hours, up to 24</source>
        <translation>عدد ساعات حتى 24</translation>
    </message>
    <message>
        <source>a list of texts, or an object of such lists</source>
        <translation>قائمة نصوص، أو كائن من مثل هذه القوائم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no factor such as 100 or 1/60.</source>
        <translation>«%1» ليس عاملا مثل 100 أو 1/60.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of its keys.</source>
        <translation>«%1» ليس من مفاتيحه.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>ليس JSON.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>أنت استبعدته.</translation>
    </message>
    <message>
        <source>It would be new, and only updates are wanted.</source>
        <translation>سيكون جديدا، والمطلوب تحديثات فقط.</translation>
    </message>
    <message>
        <source>It is there already, and only additions are wanted.</source>
        <translation>موجود بالفعل، والمطلوب إضافات فقط.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; without: %2</source>
        <translation>«%1» دون: %2</translation>
    </message>
    <message>
        <source>Past a gate without what it asks: %1 – %2</source>
        <translation>تجاوز بوابة دون ما تطلبه: %1 – %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>السبب المذكور: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>الأعمدة المستبعدة: %1</translation>
    </message>
    <message>
        <source>Import of %1: there was nothing to take, no row says anything</source>
        <translation>استيراد %1: لم يكن هناك ما يؤخذ، ولا صف يذكر شيئا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome of rows: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>made because rows name them: %1</source>
        <translation>أُنشئ لأن الصفوف تسميه: %1</translation>
    </message>
    <message>
        <source>Import of %1 as history (%2)</source>
        <translation>استيراد %1 على أنه من الماضي (%2)</translation>
    </message>
    <message>
        <source>Import of %1 (%2)</source>
        <translation>استيراد %1 (%2)</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>أُلغي الاستيراد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is read as nothing</source>
        <translation>يُقرأ «%1» في %2 على أنه لا شيء</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is read as %3</source>
        <translation>يُقرأ «%1» في %2 على أنه %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>duplicate, skipped</source>
        <translation>مكرر، متخطى</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>no record, left out</source>
        <translation>ليس قيدا، مستبعد</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which is no field of %3.</source>
        <translation>يوجه التعيين العمود «%1» إلى «%2»، وهو ليس حقلا من حقول %3.</translation>
    </message>
    <message>
        <source>The mapping has a default for &quot;%1&quot;, which is no field of %2.</source>
        <translation>في التعيين قيمة افتراضية لـ «%1»، وهو ليس حقلا من حقول %2.</translation>
    </message>
    <message>
        <source>The mapping says what values of &quot;%1&quot; mean, which is no field of %2.</source>
        <translation>يحدد التعيين معنى قيم «%1»، وهو ليس حقلا من حقول %2.</translation>
    </message>
    <message>
        <source>The mapping says what means nothing in &quot;%1&quot;, which is no field of %2.</source>
        <translation>يحدد التعيين ما لا يعني شيئا في «%1»، وهو ليس حقلا من حقول %2.</translation>
    </message>
    <message>
        <source>The mapping says what values of &quot;%1&quot; mean, which is none of: %2.</source>
        <translation>يحدد التعيين معنى قيم «%1»، وهو ليس من بين: %2.</translation>
    </message>
    <message>
        <source>The mapping says what means nothing in &quot;%1&quot;, which is none of: %2.</source>
        <translation>يحدد التعيين ما لا يعني شيئا في «%1»، وهو ليس من بين: %2.</translation>
    </message>
    <message>
        <source>The map names the column &quot;%1&quot;, which the file does not have.</source>
        <translation>يسمي التعيين العمود «%1»، وليس في الملف.</translation>
    </message>
    <message>
        <source>The map says what a blank cell means in &quot;%1&quot;, which is ignored: &quot;defaults&quot; says what new records get there.</source>
        <translation>يحدد التعيين معنى الخلية الفارغة في «%1»، ويُهمل ذلك: &quot;defaults&quot; يحدد ما تأخذه القيود الجديدة هناك.</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>سبب عدم أخذه</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 in the register, which stays: not %3.</source>
        <translation>البريد الإلكتروني لـ %1 في السجل هو %2، ويبقى كما هو: لا %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln صف)</numerusform>
            <numerusform>%1 (صف واحد)</numerusform>
            <numerusform>%1 (صفان)</numerusform>
            <numerusform>%1 (%Ln صفوف)</numerusform>
            <numerusform>%1 (%Ln صفا)</numerusform>
            <numerusform>%1 (%Ln صف)</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in %1: left empty.</source>
        <translation>المبالغ بعملة %1: تُترك فارغة.</translation>
    </message>
    <message>
        <source>Amounts in %1: taken as if they were in %2.</source>
        <translation>المبالغ بعملة %1: تؤخذ كما لو كانت بعملة %2.</translation>
    </message>
    <message>
        <source>Amounts in %1: multiplied by %2.</source>
        <translation>المبالغ بعملة %1: تُضرب في %2.</translation>
    </message>
    <message>
        <source>Amounts in %1 are in: %2.</source>
        <translation>عملات المبالغ في %1: %2.</translation>
    </message>
    <message>
        <source>The register keeps %1.</source>
        <translation>عملة السجل %1.</translation>
    </message>
    <message>
        <source>The register has no currency; most rows have %1.</source>
        <translation>ليس للسجل عملة؛ ومعظم الصفوف بعملة %1.</translation>
    </message>
    <message>
        <source>What are the numbers of the others multiplied by: 1 takes them as they are, a rate converts them, nothing leaves their cells empty.</source>
        <translation>بم تُضرب أعداد العملات الأخرى: 1 يأخذها كما هي، وسعر الصرف يحولها، وعدم الإدخال يترك خلاياها فارغة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, and not in %3; say what is to become of it.</source>
        <translation>«%1» بعملة %2 لا بعملة %3؛ حدد ما يصير إليه.</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>البريد الإلكتروني لـ %1</translation>
    </message>
    <message>
        <source>No record is called so. Did you mean %1? Say which, or that it is new.</source>
        <translation>لا قيد بهذا الاسم. هل تقصد %1؟ حدد أيها، أو أنه جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for &quot;%2&quot;.</source>
        <translation>يُعد «%1» هو نفسه «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate such as 1, 0.92 or 1/1.08.</source>
        <translation>«%1» ليس سعر صرف مثل 1 أو 0.92 أو 1/1.08.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in line %2</source>
        <translation>«%1» في السطر %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a reference are called nearly as a record or a row above.</source>
        <translation>
            <numerusform>%Ln صف بلا مرجع اسمه قريب من اسم قيد أو صف سابق.</numerusform>
            <numerusform>صف واحد بلا مرجع اسمه قريب من اسم قيد أو صف سابق.</numerusform>
            <numerusform>صفان بلا مرجع اسماهما قريبان من اسم قيد أو صف سابق.</numerusform>
            <numerusform>%Ln صفوف بلا مرجع أسماؤها قريبة من اسم قيد أو صف سابق.</numerusform>
            <numerusform>%Ln صفا بلا مرجع أسماؤها قريبة من اسم قيد أو صف سابق.</numerusform>
            <numerusform>%Ln صف بلا مرجع أسماؤها قريبة من اسم قيد أو صف سابق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>A record of %1 names a record that is not there.</source>
        <translation>قيد من %1 يشير إلى قيد غير موجود.</translation>
    </message>
    <message>
        <source>Somebody added %1 to the file, which could change records unseen.</source>
        <translation>أضاف أحدهم %1 إلى الملف، ومن شأنه أن يغير قيودا دون أن يُلحظ.</translation>
    </message>
    <message>
        <source>Changes are missing before change %1.</source>
        <translation>تغييرات مفقودة قبل التغيير %1.</translation>
    </message>
    <message>
        <source>Change %1 was altered, or one was removed or put in before it.</source>
        <translation>عُدِّل التغيير %1، أو أُزيل تغيير قبله أو أُدخل.</translation>
    </message>
    <message>
        <source>Change %1 cannot be read.</source>
        <translation>تعذرت قراءة التغيير %1.</translation>
    </message>
    <message>
        <source>The list of records that change %1 touched was altered.</source>
        <translation>عُدِّلت قائمة القيود التي مسها التغيير %1.</translation>
    </message>
    <message>
        <source>%1 %2 is in the register, but no change put it there.</source>
        <translation>%1 %2 في السجل، لكن لا تغيير وضعه فيه.</translation>
    </message>
    <message>
        <source>The number for the next record was altered: it has been used already.</source>
        <translation>عُدِّل رقم القيد التالي: فقد استُخدم من قبل.</translation>
    </message>
    <message>
        <source>%1 %2 is missing although change %3 put it there, or is there although it was removed.</source>
        <translation>%1 %2 مفقود مع أن التغيير %3 وضعه، أو موجود مع أنه أُزيل.</translation>
    </message>
    <message>
        <source>%1 %2 is not what change %3 made of it: field %4 was altered.</source>
        <translation>%1 %2 ليس كما جعله التغيير %3: عُدِّل الحقل %4.</translation>
    </message>
    <message>
        <source>%1 %2 is not what the changes made of it: field %3 was filled in.</source>
        <translation>%1 %2 ليس كما جعلته التغييرات: مُلئ الحقل %3.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>أُلغي الفحص.</translation>
    </message>
    <message>
        <source>%1 %2 in the file is not what the program wrote.</source>
        <translation>%1 %2 في الملف ليس ما كتبه البرنامج.</translation>
    </message>
    <message>
        <source>Records of %1 are missing in the file.</source>
        <translation>قيود من %1 مفقودة في الملف.</translation>
    </message>
</context>
<context>
    <name>KeptSlides</name>
    <message>
        <source>What was shown</source>
        <translation>ما عُرض</translation>
    </message>
    <message>
        <source>This version of the program would show something else than what was seen. The slides were kept as a PDF, too.</source>
        <translation>سيعرض هذا الإصدار من البرنامج غير ما شوهد. وقد حُفظت الشرائح بصيغة PDF أيضا.</translation>
    </message>
    <message>
        <source>Slides %1.pdf</source>
        <translation>الشرائح %1.pdf</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>فتح ملف PDF</translation>
    </message>
    <message>
        <source>Making the slides again…</source>
        <translation>إعادة إنشاء الشرائح…</translation>
    </message>
    <message>
        <source>These slides were made again from the ledger as of change %1. Every text and figure is identical to what was shown.</source>
        <translation>أُعيد إنشاء هذه الشرائح من دفتر التغييرات كما في التغيير %1. كل نص ورقم مطابق لما عُرض.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>As the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>As the program (%1)</source>
        <translation>لغة البرنامج (%1)</translation>
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
        <translation>حوادث روجعت</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>دروس</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>عُمل بها</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not repeated</source>
        <translation>لم تتكرر</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln incident(s) can be compared with others</source>
        <extracomment>%1 of the incidents; after it follows the rule</extracomment>
        <translation>
            <numerusform>يمكن مقارنة %1 من أصل %Ln حادث بحوادث أخرى</numerusform>
            <numerusform>يمكن مقارنة %1 من أصل حادث واحد بحوادث أخرى</numerusform>
            <numerusform>يمكن مقارنة %1 من أصل حادثين بحوادث أخرى</numerusform>
            <numerusform>يمكن مقارنة %1 من أصل %Ln حوادث بحوادث أخرى</numerusform>
            <numerusform>يمكن مقارنة %1 من أصل %Ln حادثا بحوادث أخرى</numerusform>
            <numerusform>يمكن مقارنة %1 من أصل %Ln حادث بحوادث أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: by cause code and service, both recorded, among the incidents that have a review. The others count neither as repeated nor as not repeated.</source>
        <translation>%1: حسب رمز المسبب والخدمة، وكلاهما مسجل، بين الحوادث التي لها مراجعة. ولا تُعد البقية متكررة ولا غير متكررة.</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>لا يمكن مقارنته</translation>
    </message>
    <message>
        <source>known before: %1</source>
        <extracomment>What was done for a lesson was there before the incident; %1 is the reference of an action or improvement</extracomment>
        <translation>معروف سلفا: %1</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>لا درس</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>لا إجراء</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>غير منجز</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>happened again</source>
        <translation>تكرر الحدوث</translation>
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
        <translation>لا شيء للطباعة</translation>
    </message>
    <message>
        <source>This page shows no list. The evidence pack and the slides print what is not a list.</source>
        <translation>لا تعرض هذه الصفحة قائمة. ما ليس قائمة تطبعه حزمة الأدلة والشرائح.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>أول %1 صفوف من أصل %2</translation>
    </message>
</context>
<context>
    <name>MergeEdit</name>
    <message>
        <source>Both have an entry &quot;%1&quot; (%2), and only one may be: delete one first.</source>
        <translation>لكليهما مدخل «%1» (%2)، ولا يجوز إلا واحد: احذف أحدهما أولا.</translation>
    </message>
    <message>
        <source>What was to be merged is not there any more.</source>
        <translation>ما أُريد دمجه لم يعد موجودا.</translation>
    </message>
    <message>
        <source>Choose another one: nothing merges with itself.</source>
        <translation>اختر غيره: لا شيء يُدمج مع نفسه.</translation>
    </message>
    <message>
        <source>Merged %1 &quot;%2&quot; into &quot;%3&quot;</source>
        <translation>دُمج %1 «%2» في «%3»</translation>
    </message>
</context>
<context>
    <name>MetricView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>NamedRecords</name>
    <message>
        <source>New %1: %2</source>
        <translation>إنشاء %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>NumberKinds</name>
    <message>
        <source>Its chart: %1.</source>
        <translation>مخططها: %1.</translation>
    </message>
    <message>
        <source>Its chart: %1 (%2).</source>
        <translation>مخططها: %1 (%2).</translation>
    </message>
    <message>
        <source>It meets the target of %1.</source>
        <translation>تبلغ المستهدف %1.</translation>
    </message>
    <message>
        <source>It misses the target of %1.</source>
        <translation>لا تبلغ المستهدف %1.</translation>
    </message>
    <message>
        <source>A measured value</source>
        <translation>قيمة مقيسة</translation>
    </message>
    <message>
        <source>Such as %1 hours. %2 chart. A reading is one number.</source>
        <translation>مثل %1 ساعة. مخطط %2. القراءة رقم واحد.</translation>
    </message>
    <message>
        <source>A share of a whole</source>
        <translation>حصة من كل</translation>
    </message>
    <message>
        <source>Such as 14 of 40. %1 chart, of large wholes %2. A reading needs both numbers; the percentage is computed.</source>
        <translation>مثل 14 من 40. مخطط %1، وللمجموعات الكبيرة %2. تحتاج القراءة إلى الرقمين؛ وتُحسب النسبة المئوية.</translation>
    </message>
    <message>
        <source>A count of events in a period</source>
        <translation>عدد الأحداث في فترة</translation>
    </message>
    <message>
        <source>Such as 9 incidents in a month. %1 chart. A reading is a whole number, of periods that are equally long.</source>
        <translation>مثل 9 حوادث في شهر. مخطط %1. القراءة عدد صحيح، لفترات متساوية الطول.</translation>
    </message>
    <message>
        <source>A rate</source>
        <translation>معدل</translation>
    </message>
    <message>
        <source>Such as 9 incidents among %1 users. %2 chart, of large numbers %3. A reading needs both numbers; one is divided by the other.</source>
        <translation>مثل 9 حوادث بين %1 مستخدم. مخطط %2، وللأعداد الكبيرة %3. تحتاج القراءة إلى الرقمين؛ ويُقسم أحدهما على الآخر.</translation>
    </message>
    <message>
        <source>The time between rare events</source>
        <translation>الزمن بين الأحداث النادرة</translation>
    </message>
    <message>
        <source>Such as 45 days from one outage to the next. %1 chart. A reading is the time since the one before, above zero.</source>
        <translation>مثل 45 يوما من انقطاع إلى الذي يليه. مخطط %1. القراءة هي الزمن منذ السابق، أكبر من الصفر.</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>Such as %1 a month. %2 chart. A reading is one amount; the unit names the currency, the same for all.</source>
        <translation>مثل %1 في الشهر. مخطط %2. القراءة مبلغ واحد؛ وتسمي الوحدة العملة، وهي واحدة للجميع.</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Such as %1 of 5. %2 chart, or %3 where each reading has how many answered as its denominator.</source>
        <translation>مثل %1 من 5. مخطط %2، أو %3 حين يكون مقام كل قراءة عدد من أجابوا.</translation>
    </message>
    <message>
        <source>The other number is missing.</source>
        <translation>الرقم الآخر ناقص.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>تُقرأ على أنها %1.</translation>
    </message>
</context>
<context>
    <name>OccurrenceEdit</name>
    <message>
        <source>nobody, or not one person only, is called &quot;%1&quot;</source>
        <translation>لا أحد، أو أكثر من شخص واحد، باسم «%1»</translation>
    </message>
    <message>
        <source>%1; near it: %2</source>
        <translation>%1؛ القريب منه: %2</translation>
    </message>
    <message>
        <source>Say when it takes place instead.</source>
        <translation>حدد متى ينعقد بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Say when it was held.</source>
        <translation>حدد متى انعقد.</translation>
    </message>
    <message>
        <source>Say why it was not held.</source>
        <translation>اذكر لماذا لم ينعقد.</translation>
    </message>
    <message>
        <source>What was not held has no decisions and raises no actions.</source>
        <translation>ما لم ينعقد ليس له قرارات ولا تُطرح فيه إجراءات.</translation>
    </message>
    <message>
        <source>Action in line %1: %2</source>
        <translation>الإجراء في السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>CSI board</source>
        <translation>مجلس التحسين المستمر</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>مراجعة الخدمة</translation>
    </message>
    <message>
        <source>Metric review</source>
        <translation>مراجعة المقاييس</translation>
    </message>
    <message>
        <source>Executive review</source>
        <translation>المراجعة التنفيذية</translation>
    </message>
    <message>
        <source>PIR</source>
        <translation>مراجعة ما بعد الحادث</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المنعقد</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>انعقد متأخرا</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>غُيِّر موعده</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>كشف الساعات</translation>
    </message>
    <message>
        <source>Sampled days</source>
        <translation>أيام عينة</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>نسخة عمل</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>ملاحظات واردة</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>مخاطرة</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Service outcome</source>
        <translation>نتيجة الخدمة</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>مُمكِّن</translation>
    </message>
    <message>
        <source>Technology refresh</source>
        <translation>تحديث تقني</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>تكتيكي</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>منظومي</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>قصير المدى</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>متوسط المدى</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>طويل المدى</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>الإنتاجية</translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation>استخدام الموارد</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>خفض المخاطر</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>مقيَّم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>قيد القياس</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>مرسخ</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>تلاشى</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>موقوف مؤقتا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>Before this register</source>
        <translation>قبل هذا السجل</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Hard saving</source>
        <translation>وفر فعلي</translation>
    </message>
    <message>
        <source>Cost avoidance</source>
        <translation>تجنب تكلفة</translation>
    </message>
    <message>
        <source>Time freed</source>
        <translation>وقت محرر</translation>
    </message>
    <message>
        <source>Dis-benefit</source>
        <translation>منفعة سلبية</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>التبني</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>التكييف</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>التخلي</translation>
    </message>
    <message>
        <source>Unlanded</source>
        <translation>لم يثمر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Accepted, no action</source>
        <translation>مقبول، بلا إجراء</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>تخفيف</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>لن يُنفذ</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>الأعلى أفضل</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>الأدنى أفضل</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميا</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيا</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهريا</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>كل ربع سنة</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>معدل</translation>
    </message>
    <message>
        <source>Time between events</source>
        <translation>الزمن بين الأحداث</translation>
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
        <translation>مخطط تتابع Anhøj</translation>
    </message>
    <message>
        <source>Making Data Count, 6 points</source>
        <translation>Making Data Count، 6 نقاط</translation>
    </message>
    <message>
        <source>NHS-R (NHSRplotthedots)</source>
        <translation>NHS-R (NHSRplotthedots)</translation>
    </message>
    <message>
        <source>By kind of metric</source>
        <translation>حسب نوع المقياس</translation>
    </message>
    <message>
        <source>XmR</source>
        <translation>XmR</translation>
    </message>
    <message>
        <source>XmR, median moving range</source>
        <translation>XmR، وسيط المدى المتحرك</translation>
    </message>
    <message>
        <source>XmR, medians</source>
        <translation>XmR، بالوسيط</translation>
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
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>موازن</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إطلاق</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>إدارة</translation>
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
        <translation>(الفعلي − المصروف) / المصروف</translation>
    </message>
    <message>
        <source>Actual / spent</source>
        <translation>الفعلي / المصروف</translation>
    </message>
</context>
<context>
    <name>OwnerSheet</name>
    <message>
        <source>The sheet cannot be read</source>
        <translation>تعذرت قراءة الورقة</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة %1…</translation>
    </message>
    <message>
        <source>Sheet of an owner</source>
        <translation>ورقة المالك</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>مصنفات (*.xlsx *.xlsm *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>ورقة %1</translation>
    </message>
    <message>
        <source>Choose one of the states of the list.</source>
        <translation>اختر حالة من القائمة.</translation>
    </message>
    <message>
        <source>Type a date here, or leave it empty.</source>
        <translation>اكتب تاريخا هنا، أو اتركه فارغا.</translation>
    </message>
    <message>
        <source>Comes of</source>
        <translation>ناتج عن</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Due so far</source>
        <translation>الاستحقاق حتى الآن</translation>
    </message>
    <message>
        <source>Target so far</source>
        <translation>المستهدف حتى الآن</translation>
    </message>
    <message>
        <source>Open actions and improvements of %1</source>
        <translation>الإجراءات والتحسينات المفتوحة لدى %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>As of change</source>
        <translation>كما في التغيير</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>1. Fill in the yellow columns: status, dates and a note on where it stands. The grey columns only say what each row is about.</source>
        <translation>1. املأ الأعمدة الصفراء: الحالة والتواريخ وملاحظة عن سير العمل. الأعمدة الرمادية تبين فقط ما يخصه كل صف.</translation>
    </message>
    <message>
        <source>2. A status is chosen from the list of its cell. What is not done or cancelled, or on hold, needs its reason in the column beside it.</source>
        <translation>2. تُختار الحالة من قائمة خليتها. ما لن يُنفذ أو أُلغي أو أُوقف مؤقتا يحتاج إلى سببه في العمود المجاور.</translation>
    </message>
    <message>
        <source>3. Leave alone what has not changed. A row that you delete changes nothing.</source>
        <translation>3. اترك ما لم يتغير. والصف الذي تحذفه لا يغير شيئا.</translation>
    </message>
    <message>
        <source>4. Save the file as a workbook (.xlsx or .ods), under any name, and send it back.</source>
        <translation>4. احفظ الملف مصنفا (.xlsx أو .ods) بأي اسم، وأعد إرساله.</translation>
    </message>
    <message>
        <source>Whoever keeps the register reads it with File &gt; Import. What you changed is shown field by field before it is taken over; where somebody else changed the same field meanwhile, it is asked which of the two counts.</source>
        <translation>يقرؤه من يدير السجل عبر ملف &gt; استيراد. يُعرض ما غيرته حقلا حقلا قبل أخذه؛ وإذا غير شخص آخر الحقل نفسه في هذه الأثناء، يُسأل أيهما يُعتد به.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways; write it like 2026-03-31.</source>
        <translation>يمكن قراءة «%1» بطريقتين؛ اكتبه مثل 2026-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 2026-03-31.</source>
        <translation>«%1» ليس تاريخا مثل 2026-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the states of %2.</source>
        <translation>«%1» ليس من حالات %2.</translation>
    </message>
    <message>
        <source>The hidden page of the sheet is damaged; without it nobody can tell what was changed. Make the sheet anew.</source>
        <translation>الصفحة المخفية في الورقة تالفة؛ ودونها لا يُعرف ما الذي تغير. أنشئ الورقة من جديد.</translation>
    </message>
    <message>
        <source>The sheet was made by a later version of Ratchet.</source>
        <translation>أُنشئت الورقة بإصدار أحدث من Ratchet.</translation>
    </message>
    <message>
        <source>No row of the page &quot;%1&quot; has the headers of a sheet any more: %2.</source>
        <translation>لم يعد في الصفحة «%1» صف فيه رؤوس أعمدة الورقة: %2.</translation>
    </message>
    <message>
        <source>The file is not a sheet that Ratchet made for an owner.</source>
        <translation>ليس الملف ورقة أنشأها Ratchet لمالك.</translation>
    </message>
    <message>
        <source>The row has lost its reference.</source>
        <translation>فقد الصف مرجعه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not on the sheet when it was made.</source>
        <translation>لم يكن «%1» في الورقة عند إنشائها.</translation>
    </message>
    <message>
        <source>%1 is not in the register any more.</source>
        <translation>لم يعد %1 في السجل.</translation>
    </message>
    <message>
        <source>%1 is called %2 in the register.</source>
        <translation>اسم %1 في السجل %2.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already, with other values.</source>
        <translation>%1 موجود في الصف %2 بالفعل، بقيم أخرى.</translation>
    </message>
    <message>
        <source>A status cannot be emptied.</source>
        <translation>لا يمكن إفراغ الحالة.</translation>
    </message>
    <message>
        <source>The sheet of %1 was made from another register. It can only be read into the one that it was made from.</source>
        <translation>أُنشئت ورقة %1 من سجل آخر. لا يمكن قراءتها إلا في السجل الذي أُنشئت منه.</translation>
    </message>
    <message>
        <source>Sheet of %1 of %2</source>
        <translation>ورقة %1 بتاريخ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln حقل</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln قيد</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of %1 of %2: %3 of %4</source>
        <translation>ورقة %1 بتاريخ %2: %3 من %4</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>kept: changed in the register only</source>
        <translation>أُبقي: تغير في السجل فقط</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>مطابق بالفعل</translation>
    </message>
    <message>
        <source>both changed it: to be decided</source>
        <translation>تغير في كليهما: ينتظر البت</translation>
    </message>
    <message>
        <source>decided: the sheet&apos;s</source>
        <translation>بُت فيه: قيمة الورقة</translation>
    </message>
    <message>
        <source>decided: the register&apos;s</source>
        <translation>بُت فيه: قيمة السجل</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1، الصف %2، العمود %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to take over</source>
        <translation>
            <numerusform>%Ln سيؤخذ</numerusform>
            <numerusform>واحد سيؤخذ</numerusform>
            <numerusform>اثنان سيؤخذان</numerusform>
            <numerusform>%Ln ستؤخذ</numerusform>
            <numerusform>%Ln ستؤخذ</numerusform>
            <numerusform>%Ln ستؤخذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>%Ln ينتظر البت</numerusform>
            <numerusform>واحد ينتظر البت</numerusform>
            <numerusform>اثنان ينتظران البت</numerusform>
            <numerusform>%Ln تنتظر البت</numerusform>
            <numerusform>%Ln تنتظر البت</numerusform>
            <numerusform>%Ln تنتظر البت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln غير مقبول</numerusform>
            <numerusform>واحد غير مقبول</numerusform>
            <numerusform>اثنان غير مقبولين</numerusform>
            <numerusform>%Ln غير مقبولة</numerusform>
            <numerusform>%Ln غير مقبول</numerusform>
            <numerusform>%Ln غير مقبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in the register only</source>
        <translation>
            <numerusform>%Ln تغير في السجل فقط</numerusform>
            <numerusform>واحد تغير في السجل فقط</numerusform>
            <numerusform>اثنان تغيرا في السجل فقط</numerusform>
            <numerusform>%Ln تغيرت في السجل فقط</numerusform>
            <numerusform>%Ln تغيرت في السجل فقط</numerusform>
            <numerusform>%Ln تغيرت في السجل فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same already</source>
        <translation>
            <numerusform>%Ln مطابق بالفعل</numerusform>
            <numerusform>واحد مطابق بالفعل</numerusform>
            <numerusform>اثنان مطابقان بالفعل</numerusform>
            <numerusform>%Ln مطابقة بالفعل</numerusform>
            <numerusform>%Ln مطابقا بالفعل</numerusform>
            <numerusform>%Ln مطابق بالفعل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>header</source>
        <translation>صف الرؤوس</translation>
    </message>
    <message>
        <source>order of the rows</source>
        <translation>ترتيب الصفوف</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(غير مقروء)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>The manifest of the pack cannot be read.</source>
        <translation>تعذرت قراءة بيان محتويات الحزمة.</translation>
    </message>
    <message>
        <source>The pack was made by a later version of Ratchet.</source>
        <translation>أُنشئت الحزمة بإصدار أحدث من Ratchet.</translation>
    </message>
    <message>
        <source>The hash of every file and page</source>
        <translation>بصمة كل ملف وصفحة</translation>
    </message>
    <message>
        <source>The document was cancelled. No file was written.</source>
        <translation>أُلغيت الوثيقة. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>What changed since the last pack</source>
        <translation>ما تغير منذ الحزمة الأخيرة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Improvements that came, went or have another status</source>
        <translation>تحسينات أتت أو زالت أو تغيرت حالتها</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Against %1, judged as of %2 and computed again from the ledger at change %3.</source>
        <translation>مقارنة بـ %1، بحكم كما في %2 وحساب معاد من دفتر التغييرات عند التغيير %3.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>تحسينات</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(not there yet)</source>
        <translation>(لم يوجد بعد)</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(زال)</translation>
    </message>
    <message>
        <source>(no such metric)</source>
        <translation>(لا يوجد مثل هذا المقياس)</translation>
    </message>
    <message>
        <source>not steered</source>
        <translation>غير موجَّه</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>مقاييس</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>the whole register</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>They are not about the same: %1 is about %2, %3 about %4. Improvements and metrics are compared where both are about them; verdicts and figures are those of each pack.</source>
        <translation>ليستا عن الشيء نفسه: %1 عن %2، و%3 عن %4. تُقارن التحسينات والمقاييس حيث تتناولها الحزمتان؛ والأحكام والأرقام لكل حزمة على حدة.</translation>
    </message>
    <message>
        <source>%1 as of %2, change %3</source>
        <translation>%1 كما في %2، التغيير %3</translation>
    </message>
    <message>
        <source>Computed again from the ledger: %1; %2.</source>
        <translation>أُعيد الحساب من دفتر التغييرات: %1؛ %2.</translation>
    </message>
    <message>
        <source>The register does not hold the change that %1 was made from.</source>
        <translation>لا يحتوي السجل على التغيير الذي أُنشئت منه %1.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>ما تغير من %1 إلى %2</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>CSI evidence pack</source>
        <translation>حزمة أدلة التحسين المستمر</translation>
    </message>
    <message>
        <source>CSI evidence pack · %1</source>
        <translation>حزمة أدلة التحسين المستمر · %1</translation>
    </message>
    <message>
        <source>What the pack says in words</source>
        <translation>ما تقوله الحزمة نصا</translation>
    </message>
    <message>
        <source>The answers, with every figure and check</source>
        <translation>الإجابات، مع كل رقم وفحص</translation>
    </message>
    <message>
        <source>The control charts and what they prove</source>
        <translation>مخططات الضبط وما تثبته</translation>
    </message>
    <message>
        <source>Readings of the metrics that improvements steer</source>
        <translation>قراءات المقاييس التي توجّهها التحسينات</translation>
    </message>
    <message>
        <source>Evidence pack %1 made</source>
        <translation>أُنشئت حزمة الأدلة %1</translation>
    </message>
    <message>
        <source>The register was altered beside the program, so it is no evidence: %1</source>
        <translation>عُدِّل السجل من خارج البرنامج، فليس دليلا: %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>The archive of data could not be made.</source>
        <translation>تعذر إنشاء أرشيف البيانات.</translation>
    </message>
    <message>
        <source>This is no ZIP archive of data, or a damaged one.</source>
        <translation>هذا ليس أرشيف ZIP لبيانات، أو هو تالف.</translation>
    </message>
    <message>
        <source>The bookmarks of the pack could not be made.</source>
        <translation>تعذر إنشاء الإشارات المرجعية للحزمة.</translation>
    </message>
    <message>
        <source>1 · Improvement backlog</source>
        <translation>1 · أعمال التحسين المتراكمة</translation>
    </message>
    <message>
        <source>2 · PIR actions</source>
        <translation>2 · إجراءات مراجعات ما بعد الحوادث</translation>
    </message>
    <message>
        <source>3 · Improvement time</source>
        <translation>3 · وقت التحسين</translation>
    </message>
    <message>
        <source>4 · Metrics</source>
        <translation>4 · المقاييس</translation>
    </message>
    <message>
        <source>5 · Accountability and cadence</source>
        <translation>5 · المُساءَلة والوتيرة</translation>
    </message>
    <message>
        <source>Metric dossiers</source>
        <translation>الملفات التفصيلية للمقاييس</translation>
    </message>
    <message>
        <source>Failure signs and self-questions</source>
        <translation>علامات الإخفاق والأسئلة الذاتية</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>مستخرج السجل</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Overrides and amendments</source>
        <translation>الاستثناءات والتعديلات</translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation>التعريفات والمعادلات</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>جودة البيانات</translation>
    </message>
    <message>
        <source>Evidence index</source>
        <translation>فهرس الأدلة</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>مراجعة الخدمة</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>التغيير %1</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>as of %1 · change %2</source>
        <translation>كما في %1 · التغيير %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>البيانات: %1</translation>
    </message>
    <message>
        <source>Data: %1 · Ledger %2</source>
        <translation>البيانات: %1 · دفتر التغييرات %2</translation>
    </message>
    <message>
        <source>As of %1, as recorded at change %2</source>
        <translation>كما في %1، كما سُجل عند التغيير %2</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>الأعمدة من %1 إلى %2 من أصل %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything until %1</source>
        <translation>كل شيء حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>The five questions</source>
        <translation>الأسئلة الخمسة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>ما يقوله السجل</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>الحكم كما في</translation>
    </message>
    <message>
        <source>As recorded at</source>
        <translation>كما سُجل عند</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>The four failure signs</source>
        <translation>علامات الإخفاق الأربع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>What was changed since the pack before, %1.</source>
        <translation>ما تغير منذ الحزمة السابقة، %1.</translation>
    </message>
    <message>
        <source>What was changed since %1.</source>
        <translation>ما تغير منذ %1.</translation>
    </message>
    <message>
        <source>No pack was made before this one: what was changed since the register was begun.</source>
        <translation>لم تُنشأ حزمة قبل هذه: ما تغير منذ بدء السجل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>متى (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>عمليات التحرير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), the latest first.</source>
        <translation>
            <numerusform>%Ln تغيير، الأحدث أولا.</numerusform>
            <numerusform>تغيير واحد، الأحدث أولا.</numerusform>
            <numerusform>تغييران، الأحدث أولا.</numerusform>
            <numerusform>%Ln تغييرات، الأحدث أولا.</numerusform>
            <numerusform>%Ln تغييرا، الأحدث أولا.</numerusform>
            <numerusform>%Ln تغيير، الأحدث أولا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln earlier one(s) stand in the register&apos;s ledger.</source>
        <translation>
            <numerusform>%Ln تغيير أسبق في دفتر تغييرات السجل.</numerusform>
            <numerusform>تغيير واحد أسبق في دفتر تغييرات السجل.</numerusform>
            <numerusform>تغييران أسبقان في دفتر تغييرات السجل.</numerusform>
            <numerusform>%Ln تغييرات أسبق في دفتر تغييرات السجل.</numerusform>
            <numerusform>%Ln تغييرا أسبق في دفتر تغييرات السجل.</numerusform>
            <numerusform>%Ln تغيير أسبق في دفتر تغييرات السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more, in the file of this table</source>
        <translation>
            <numerusform>%1 و%Ln غيرها، في ملف هذا الجدول</numerusform>
            <numerusform>%1 وواحد غيرها، في ملف هذا الجدول</numerusform>
            <numerusform>%1 واثنان غيرها، في ملف هذا الجدول</numerusform>
            <numerusform>%1 و%Ln غيرها، في ملف هذا الجدول</numerusform>
            <numerusform>%1 و%Ln غيرها، في ملف هذا الجدول</numerusform>
            <numerusform>%1 و%Ln غيرها، في ملف هذا الجدول</numerusform>
        </translation>
    </message>
    <message>
        <source>What the register lacks, and what it does to the figures. A gap is not hidden by an average.</source>
        <translation>ما ينقص السجل، وأثره في الأرقام. لا يخفي متوسط أي فجوة.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما الناقص</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما أثره</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>لم توجد أي فجوة.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>كيف يُحتسب</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Met from</source>
        <translation>يستوفى من</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %Ln reading(s) since the change took effect, and none of them out of the ordinary.</source>
        <translation>
            <numerusform>أقل من %Ln قراءة منذ سريان التغيير، ولا شيء منها خارج المألوف.</numerusform>
            <numerusform>أقل من قراءة واحدة منذ سريان التغيير، ولا شيء منها خارج المألوف.</numerusform>
            <numerusform>أقل من قراءتين منذ سريان التغيير، ولا شيء منها خارج المألوف.</numerusform>
            <numerusform>أقل من %Ln قراءات منذ سريان التغيير، ولا شيء منها خارج المألوف.</numerusform>
            <numerusform>أقل من %Ln قراءة منذ سريان التغيير، ولا شيء منها خارج المألوف.</numerusform>
            <numerusform>أقل من %Ln قراءة منذ سريان التغيير، ولا شيء منها خارج المألوف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings since then are such as the baseline gives of itself.</source>
        <translation>القراءات منذئذ مثلما يعطيه خط الأساس من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A signal for the better, but not yet enough to tell it from chance or from a blip.</source>
        <translation>إشارة نحو الأفضل، لكنها لا تكفي بعد لتمييزه عن المصادفة أو عن طفرة عابرة.</translation>
    </message>
    <message numerus="yes">
        <source>All readings since then together, and the latest %Ln, are better than chance explains.</source>
        <translation>
            <numerusform>كل القراءات منذئذ معا، وآخر %Ln منها، أفضل مما تفسره المصادفة.</numerusform>
            <numerusform>كل القراءات منذئذ معا، وآخر واحدة منها، أفضل مما تفسره المصادفة.</numerusform>
            <numerusform>كل القراءات منذئذ معا، وآخر اثنتين منها، أفضل مما تفسره المصادفة.</numerusform>
            <numerusform>كل القراءات منذئذ معا، وآخر %Ln منها، أفضل مما تفسره المصادفة.</numerusform>
            <numerusform>كل القراءات منذئذ معا، وآخر %Ln منها، أفضل مما تفسره المصادفة.</numerusform>
            <numerusform>كل القراءات منذئذ معا، وآخر %Ln منها، أفضل مما تفسره المصادفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding, and the last %Ln reading(s) or more are all better than the baseline&apos;s mean.</source>
        <translation>
            <numerusform>صامد، وآخر %Ln قراءة أو أكثر كلها أفضل من متوسط خط الأساس.</numerusform>
            <numerusform>صامد، وآخر قراءة واحدة أو أكثر كلها أفضل من متوسط خط الأساس.</numerusform>
            <numerusform>صامد، وآخر قراءتين أو أكثر كلها أفضل من متوسط خط الأساس.</numerusform>
            <numerusform>صامد، وآخر %Ln قراءات أو أكثر كلها أفضل من متوسط خط الأساس.</numerusform>
            <numerusform>صامد، وآخر %Ln قراءة أو أكثر كلها أفضل من متوسط خط الأساس.</numerusform>
            <numerusform>صامد، وآخر %Ln قراءة أو أكثر كلها أفضل من متوسط خط الأساس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was a signal for the better, and the latest %Ln reading(s) are back.</source>
        <translation>
            <numerusform>كانت هناك إشارة نحو الأفضل، وآخر %Ln قراءة عادت.</numerusform>
            <numerusform>كانت هناك إشارة نحو الأفضل، وآخر قراءة عادت.</numerusform>
            <numerusform>كانت هناك إشارة نحو الأفضل، وآخر قراءتين عادتا.</numerusform>
            <numerusform>كانت هناك إشارة نحو الأفضل، وآخر %Ln قراءات عادت.</numerusform>
            <numerusform>كانت هناك إشارة نحو الأفضل، وآخر %Ln قراءة عادت.</numerusform>
            <numerusform>كانت هناك إشارة نحو الأفضل، وآخر %Ln قراءة عادت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln reading(s), or a signal in the last two, are worse than the baseline.</source>
        <translation>
            <numerusform>آخر %Ln قراءة، أو إشارة في آخر قراءتين، أسوأ من خط الأساس.</numerusform>
            <numerusform>آخر قراءة واحدة، أو إشارة في آخر قراءتين، أسوأ من خط الأساس.</numerusform>
            <numerusform>آخر قراءتين، أو إشارة في آخر قراءتين، أسوأ من خط الأساس.</numerusform>
            <numerusform>آخر %Ln قراءات، أو إشارة في آخر قراءتين، أسوأ من خط الأساس.</numerusform>
            <numerusform>آخر %Ln قراءة، أو إشارة في آخر قراءتين، أسوأ من خط الأساس.</numerusform>
            <numerusform>آخر %Ln قراءة، أو إشارة في آخر قراءتين، أسوأ من خط الأساس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural process limits</source>
        <translation>الحدود الطبيعية للعملية</translation>
    </message>
    <message>
        <source>Mean ± %1 × mean moving range (XmR); the moving ranges&apos; own limit is %2 × their mean; sigma is the mean moving range / %3. Source: Wheeler, Understanding Variation; NHS Making Data Count.</source>
        <translation>المتوسط ± %1 × متوسط المدى المتحرك (XmR)؛ وحد المديات المتحركة نفسها %2 × متوسطها؛ وسيغما هي متوسط المدى المتحرك / %3. المصدر: Wheeler, Understanding Variation; NHS Making Data Count.</translation>
    </message>
    <message>
        <source>Median variants</source>
        <translation>صيغ الوسيط</translation>
    </message>
    <message>
        <source>Median ± %1 × median moving range; its limit is %2 × that median. Source: Wheeler.</source>
        <translation>الوسيط ± %1 × وسيط المدى المتحرك؛ وحده %2 × ذلك الوسيط. المصدر: Wheeler.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>التنقية</translation>
    </message>
    <message>
        <source>Where a metric asks for it, moving ranges at or above their limit are left out once. Source: Nelson 1982.</source>
        <translation>حيث يتطلب المقياس ذلك، تُستبعد مرة واحدة المديات المتحركة البالغة حدها أو المتجاوزة له. المصدر: Nelson 1982.</translation>
    </message>
    <message>
        <source>Limits on trial</source>
        <translation>حدود قيد التجربة</translation>
    </message>
    <message numerus="yes">
        <source>Limits that rest on fewer than %Ln reading(s) are provisional.</source>
        <translation>
            <numerusform>الحدود المستندة إلى أقل من %Ln قراءة مبدئية.</numerusform>
            <numerusform>الحدود المستندة إلى أقل من قراءة واحدة مبدئية.</numerusform>
            <numerusform>الحدود المستندة إلى أقل من قراءتين مبدئية.</numerusform>
            <numerusform>الحدود المستندة إلى أقل من %Ln قراءات مبدئية.</numerusform>
            <numerusform>الحدود المستندة إلى أقل من %Ln قراءة مبدئية.</numerusform>
            <numerusform>الحدود المستندة إلى أقل من %Ln قراءة مبدئية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts and shares</source>
        <translation>الأعداد والحصص</translation>
    </message>
    <message>
        <source>P, P′, C, U, U′, G, T and I′ charts with three-sigma limits, where the metric asks for one. Sources: Laney 2002; Benneyan 2001; Nelson 1994; Taylor 2017.</source>
        <translation>مخططات P وP′ وC وU وU′ وG وT وI′ بحدود ثلاث سيغما، حيث يتطلب المقياس أحدها. المصادر: Laney 2002; Benneyan 2001; Nelson 1994; Taylor 2017.</translation>
    </message>
    <message>
        <source>Step and interval</source>
        <translation>القفزة والمجال</translation>
    </message>
    <message>
        <source>Mean of all readings after the change less that of the baseline, with its 95 % interval; where the baseline has a trend of its own, less that trend continued.</source>
        <translation>متوسط كل القراءات بعد التغيير ناقص متوسط خط الأساس، مع مجال الثقة 95 %؛ وحيث لخط الأساس منحى خاص به، ناقص ذلك المنحى ممتدا.</translation>
    </message>
    <message>
        <source>Verdict on a question</source>
        <translation>الحكم على سؤال</translation>
    </message>
    <message>
        <source>Every check of the question is met.</source>
        <translation>كل فحوص السؤال مستوفاة.</translation>
    </message>
    <message>
        <source>The artefact is there, at least half of the checks are met, and none is missed by everything that it counts.</source>
        <translation>المستند موجود، ونصف الفحوص على الأقل مستوفى، ولا فحص يخفق فيه كل ما يعده.</translation>
    </message>
    <message>
        <source>The artefact holds nothing, fewer than half of the checks are met, or one is missed by everything that it counts: no action closed, no service covered.</source>
        <translation>المستند فارغ، أو المستوفى أقل من نصف الفحوص، أو فحص يخفق فيه كل ما يعده: لا إجراء مغلق، ولا خدمة مشمولة.</translation>
    </message>
    <message>
        <source>No check has anything to judge. A check without anything to judge neither passes nor fails and is not counted.</source>
        <translation>لا فحص لديه ما يحكم عليه. والفحص الذي ليس لديه ما يحكم عليه لا ينجح ولا يخفق ولا يُحتسب.</translation>
    </message>
    <message>
        <source>Verdict on a metric: the ladder</source>
        <translation>الحكم على مقياس: السلّم</translation>
    </message>
    <message>
        <source>Limits and effects</source>
        <translation>الحدود والآثار</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Rules for signals</source>
        <translation>قواعد الإشارات</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>مجموعة القواعد</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>كيف تعرفون ذلك؟</translation>
    </message>
    <message>
        <source>What the readings say</source>
        <translation>ما تقوله القراءات</translation>
    </message>
    <message>
        <source>What would change this verdict: %1</source>
        <translation>ما قد يغير هذا الحكم: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>التعهد</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 بواسطة %2: %3</translation>
    </message>
    <message>
        <source>%1; readings.csv</source>
        <translation>%1; readings.csv</translation>
    </message>
    <message>
        <source>register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Every claim of this pack, what proves it, over which period, and on which page.</source>
        <translation>كل ما تعلنه هذه الحزمة، وما يثبته، وعن أي فترة، وفي أي صفحة.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>(no service)</source>
        <translation>(بلا خدمة)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>تمويل</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Every improvement in scope that is open, and every one delivered in the period, by service. Funding is what was approved; the verdict is that of the primary metric.</source>
        <translation>كل تحسين مفتوح في النطاق، وكل ما أُنجز في الفترة، حسب الخدمة. التمويل هو المعتمد؛ والحكم هو حكم المقياس الرئيسي.</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>التحسينات المفتوحة</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Delivered in the period</source>
        <translation>المنجز في الفترة</translation>
    </message>
    <message>
        <source>Nothing was delivered in the period.</source>
        <translation>لم يُنجز شيء في الفترة.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>How each of these is counted stands with the figures of questions 4 and 5.</source>
        <translation>كيفية احتساب كل منها مبينة مع أرقام السؤالين 4 و5.</translation>
    </message>
    <message>
        <source>How each of these is counted stands in the auditor&apos;s edition.</source>
        <translation>طريقة حساب كل منها مذكورة في إصدار المدقق.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;ROI, (actual − spent) / spent&quot;, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There is no earlier pack about the same: this is the first.</source>
        <translation>لا حزمة سابقة عن الشيء نفسه: هذه هي الأولى.</translation>
    </message>
    <message>
        <source>The register cannot tell any more what %1 said, the last pack about the same.</source>
        <translation>لم يعد السجل قادرا على بيان ما قالته %1، آخر حزمة عن الشيء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s): compare the packs in the program.</source>
        <translation>
            <numerusform>%Ln فرق آخر: قارن الحزم في البرنامج.</numerusform>
            <numerusform>فرق آخر واحد: قارن الحزم في البرنامج.</numerusform>
            <numerusform>فرقان آخران: قارن الحزم في البرنامج.</numerusform>
            <numerusform>%Ln فروق أخرى: قارن الحزم في البرنامج.</numerusform>
            <numerusform>%Ln فرقا آخر: قارن الحزم في البرنامج.</numerusform>
            <numerusform>%Ln فرق آخر: قارن الحزم في البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions wanted: the most urgent %1 of %2</source>
        <translation>القرارات المطلوبة: الأكثر إلحاحًا، %1 من %2</translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>القرارات المطلوبة</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>لا شيء ينتظر قرارا.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>ما ينبغي البت فيه</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Money in, proven out, and who carries it</source>
        <translation>ما صُرف، وما أُثبت، ومن يتولاه</translation>
    </message>
    <message>
        <source>no metric, no verdict</source>
        <translation>لا مقياس، لا حكم</translation>
    </message>
    <message>
        <source>Verdict of the readings</source>
        <translation>حكم القراءات</translation>
    </message>
    <message>
        <source>Overridden because</source>
        <translation>سبب الاستثناء</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>a claim that was deleted</source>
        <translation>تعهد محذوف</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Closure note</source>
        <translation>ملاحظة الإغلاق</translation>
    </message>
    <message>
        <source>Improvement or action</source>
        <translation>تحسين أو إجراء</translation>
    </message>
    <message>
        <source>What the gate asks and is not there</source>
        <translation>ما تطلبه البوابة وليس موجودا</translation>
    </message>
    <message>
        <source>Where somebody&apos;s word stands in place of data: nothing of it is hidden, and nothing of it can be taken back.</source>
        <translation>حيث تقوم كلمة شخص مقام البيانات: لا شيء منها مخفي، ولا شيء منها يمكن سحبه.</translation>
    </message>
    <message>
        <source>Overridden verdicts</source>
        <translation>أحكام مستثناة</translation>
    </message>
    <message>
        <source>No verdict was overridden.</source>
        <translation>لم يُستثن أي حكم.</translation>
    </message>
    <message>
        <source>Success without proof</source>
        <translation>نجاح بلا إثبات</translation>
    </message>
    <message>
        <source>None: every improvement that was embedded or closed as successful is proven, or somebody answers for it.</source>
        <translation>لا شيء: كل تحسين رُسِّخ أو أُغلق على أنه ناجح مُثبَت، أو يضمنه شخص.</translation>
    </message>
    <message>
        <source>Amendments of registered claims</source>
        <translation>تعديلات التعهدات المسجلة</translation>
    </message>
    <message>
        <source>No registered claim was amended.</source>
        <translation>لم يُعدَّل أي تعهد مسجل.</translation>
    </message>
    <message>
        <source>Gates passed over</source>
        <translation>البوابات المتجاوَزة</translation>
    </message>
    <message>
        <source>None: every improvement and action has what its status asks for.</source>
        <translation>لا شيء: لكل تحسين وإجراء ما تطلبه حالته.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Funding approved</source>
        <translation>التمويل المعتمد</translation>
    </message>
    <message>
        <source>Funding spent</source>
        <translation>التمويل المصروف</translation>
    </message>
    <message>
        <source>Benefits claimed</source>
        <translation>المنافع المعلنة</translation>
    </message>
    <message>
        <source>Hours available</source>
        <translation>الساعات المتاحة</translation>
    </message>
    <message>
        <source>Improvement hours planned</source>
        <translation>ساعات التحسين المخططة</translation>
    </message>
    <message>
        <source>Improvement hours used</source>
        <translation>ساعات التحسين المستخدمة</translation>
    </message>
    <message>
        <source>Hours raided</source>
        <translation>الساعات المقتطعة</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Every table of this pack lies as CSV in one ZIP archive beside it, the answers as JSON. The archive&apos;s SHA-256 is:</source>
        <translation>كل جداول هذه الحزمة بصيغة CSV في أرشيف ZIP واحد بجانبها، والإجابات بصيغة JSON. بصمة SHA-256 للأرشيف هي:</translation>
    </message>
    <message>
        <source>(known once the pack is written)</source>
        <translation>(تُعرف متى كُتبت الحزمة)</translation>
    </message>
    <message>
        <source>Every table of this pack is attached to it as CSV, the answers as JSON, and a manifest that names the hash of each file and page.</source>
        <translation>كل جداول هذه الحزمة مرفقة بها بصيغة CSV، والإجابات بصيغة JSON، وبيان محتويات يذكر بصمة كل ملف وصفحة.</translation>
    </message>
    <message>
        <source>To check: ratchet verify PACK.pdf --register %1</source>
        <translation>للتحقق: ratchet verify PACK.pdf --register %1</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>بيانات المنشأ</translation>
    </message>
    <message>
        <source>Every figure in this pack was computed from one register as it stood after one recorded change. Whoever holds the register can compute it again and compare.</source>
        <translation>كل رقم في هذه الحزمة محسوب من سجل واحد كما كان بعد تغيير مسجل واحد. ويستطيع من بحوزته السجل أن يعيد حسابه ويقارن.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Change recorded</source>
        <translation>التغيير المسجل</translation>
    </message>
    <message>
        <source>Ledger hash</source>
        <translation>بصمة دفتر التغييرات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>بنية البيانات</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>What the register holds</source>
        <translation>محتوى السجل</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>مجاميع التحقق</translation>
    </message>
    <message>
        <source>Hours are kept by team, not by service: this answer is about the whole organisation.</source>
        <translation>تُحفظ الساعات حسب الفريق لا الخدمة: هذه الإجابة عن المؤسسة كلها.</translation>
    </message>
    <message>
        <source>Matrix and cadence are those of the whole organisation.</source>
        <translation>المصفوفة والوتيرة للمؤسسة كلها.</translation>
    </message>
    <message>
        <source>%1 Artefact: %2.</source>
        <translation>%1 المستند: %2.</translation>
    </message>
    <message>
        <source>Missing for full proof: %1.</source>
        <translation>ينقص الإثبات التام: %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>عتبة</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>المعارض</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %Ln more, in the register</source>
        <translation>
            <numerusform>%1
و%Ln غيره في السجل</numerusform>
            <numerusform>%1
وواحد غيره في السجل</numerusform>
            <numerusform>%1
واثنان غيره في السجل</numerusform>
            <numerusform>%1
و%Ln غيره في السجل</numerusform>
            <numerusform>%1
و%Ln غيره في السجل</numerusform>
            <numerusform>%1
و%Ln غيره في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Records behind the checks</source>
        <translation>القيود التي تستند إليها الفحوص</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>ما يعارضه</translation>
    </message>
    <message>
        <source>The first %1 of %2 are drawn.</source>
        <translation>المرسوم أول %1 من %2.</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>الشكل %1. %2</translation>
    </message>
    <message>
        <source>%1: the numbers</source>
        <translation>%1: الأرقام</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>لا شيء مسجل.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>إقرارات</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>About change</source>
        <translation>بشأن التغيير</translation>
    </message>
    <message>
        <source>Who signs confirms that the answers are those of the register named under “Provenance”, and nothing beyond it.</source>
        <translation>يؤكد الموقِّع أن الإجابات هي إجابات السجل المذكور تحت «بيانات المنشأ»، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Nobody has attested to an answer yet.</source>
        <translation>لم يقر أحد بأي إجابة بعد.</translation>
    </message>
    <message>
        <source>Latest answer given</source>
        <translation>آخر إجابة مقدمة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>✓ In place</source>
        <translation>✓ موجود</translation>
    </message>
    <message>
        <source>✕ Missing</source>
        <translation>✕ ناقص</translation>
    </message>
    <message>
        <source>Failure signs and the CIO&apos;s own questions</source>
        <translation>علامات الإخفاق وأسئلة الرئيس التنفيذي للمعلومات الذاتية</translation>
    </message>
    <message>
        <source>Four signs that improvement has no engine, and four questions that only the people in charge can answer.</source>
        <translation>أربع علامات على أن التحسين بلا محرك، وأربعة أسئلة لا يجيب عنها إلا المسؤولون أنفسهم.</translation>
    </message>
    <message>
        <source>Failure signs</source>
        <translation>علامات الإخفاق</translation>
    </message>
    <message>
        <source>The CIO&apos;s own questions</source>
        <translation>أسئلة الرئيس التنفيذي للمعلومات الذاتية</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Next in the rhythm</source>
        <translation>التالي في الإيقاع</translation>
    </message>
    <message>
        <source>Money approved</source>
        <translation>المال المعتمد</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>المال المصروف</translation>
    </message>
    <message>
        <source>Proven benefit a year</source>
        <translation>المنفعة المُثبَتة سنويا</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>العائد على الاستثمار</translation>
    </message>
    <message>
        <source>Of the proven benefit %1 cannot be attributed to one cause.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>من المنفعة المُثبَتة %1 لا يمكن إسناده إلى سبب واحد.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a point of the agenda</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is open, overdue, faded or stale.</source>
        <translation>لا شيء مفتوح أو متجاوز للموعد أو متلاش أو متقادم.</translation>
    </message>
    <message>
        <source>Decisions and actions of today</source>
        <translation>قرارات اليوم وإجراءاته</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>جدول الأعمال: %1</translation>
    </message>
    <message>
        <source>rank %1 by hand: %2</source>
        <translation>المرتبة %1 يدويا: %2</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>لا سبب</translation>
    </message>
    <message>
        <source>%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5</source>
        <translation>%1 = (القيمة %2 + الإلحاح %3 + المخاطر %4) ÷ الجهد %5</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>غير مرتب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (غادر)</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>الراعي</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>طرحه</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>المدرب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>مرسخ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما سيُفعل</translation>
    </message>
    <message>
        <source>What users will notice</source>
        <translation>ما سيلمسه المستخدمون</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1: %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>Funding: %1</source>
        <translation>التمويل: %1</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>المنفعة: %1</translation>
    </message>
    <message>
        <source>Neither funding nor a benefit is recorded.</source>
        <translation>لا تمويل مسجل ولا منفعة.</translation>
    </message>
    <message>
        <source>What it claims, and what the readings say</source>
        <translation>ما يعلنه، وما تقوله القراءات</translation>
    </message>
    <message>
        <source>It steers no metric: nothing can be proven of it.</source>
        <translation>لا يوجّه أي مقياس: لا يمكن إثبات شيء منه.</translation>
    </message>
    <message>
        <source>Plan: no milestone</source>
        <translation>الخطة: لا معلم</translation>
    </message>
    <message>
        <source>Plan: %1 % done</source>
        <translation>الخطة: اكتمل %1 %</translation>
    </message>
    <message>
        <source>Milestone or task</source>
        <translation>معلم أو مهمة</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>المكتمل (%)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ الاكتمال</translation>
    </message>
    <message>
        <source>Closure report</source>
        <translation>تقرير الإغلاق</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>انتهى بصفة</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>منفعة</translation>
    </message>
    <message>
        <source>no actual benefit is recorded</source>
        <translation>لا منفعة فعلية مسجلة</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>يحفظه</translation>
    </message>
    <message>
        <source>nothing says what keeps the gain</source>
        <translation>لا شيء يبين ما يحفظ المكسب</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Carried over to</source>
        <translation>نُقل إلى</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>من المحفز إلى الضابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>This improvement is no longer there.</source>
        <translation>لم يعد هذا التحسين موجودا.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>Nothing is in this list.</source>
        <translation>هذه القائمة فارغة.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Contributing conditions</source>
        <translation>الظروف المساهمة</translation>
    </message>
    <message>
        <source>None are written down.</source>
        <translation>لم يُدوَّن شيء منها.</translation>
    </message>
    <message>
        <source>Roles stand in place of names.</source>
        <translation>الأدوار محل الأسماء.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>المسبب</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>الوقوع</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>انعقاد المراجعة</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>Lessons and what became of them</source>
        <translation>الدروس وما آلت إليه</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>ما تم تعلمه</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>آل إلى</translation>
    </message>
    <message>
        <source>No lesson is written down.</source>
        <translation>لم يُدوَّن أي درس.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No action came of it.</source>
        <translation>لم ينتج عنها أي إجراء.</translation>
    </message>
    <message>
        <source>This review is no longer there.</source>
        <translation>لم تعد هذه المراجعة موجودة.</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1، غادر</translation>
    </message>
    <message>
        <source>%1 matrix</source>
        <translation>مصفوفة %1</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>لا مآخذ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln تحذير</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewed on %1</source>
        <translation>روجعت في %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>لم يُراجع قط</translation>
    </message>
    <message>
        <source>As of %1 · %2 · %3</source>
        <translation>كما في %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>%1 = %2. %3</source>
        <translation>%1 = %2. %3</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 مفقود</translation>
    </message>
    <message>
        <source>%1: SHA-256</source>
        <translation>%1: SHA-256</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not name it</source>
        <translation>أُضيف %1: لا يذكره بيان المحتويات</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Archive of data</source>
        <translation>أرشيف البيانات</translation>
    </message>
    <message>
        <source>%1 is missing: put it beside the pack</source>
        <translation>%1 مفقود: ضعه بجانب الحزمة</translation>
    </message>
    <message>
        <source>This PDF is no evidence pack of Ratchet: it has no manifest.</source>
        <translation>ملف PDF هذا ليس حزمة أدلة من Ratchet: ليس فيه بيان محتويات.</translation>
    </message>
    <message numerus="yes">
        <source>Every file of data is the one that the manifest names (%Ln file(s)).</source>
        <translation>
            <numerusform>كل ملف بيانات هو الذي يذكره بيان المحتويات (%Ln ملف).</numerusform>
            <numerusform>كل ملف بيانات هو الذي يذكره بيان المحتويات (ملف واحد).</numerusform>
            <numerusform>كل ملف بيانات هو الذي يذكره بيان المحتويات (ملفان).</numerusform>
            <numerusform>كل ملف بيانات هو الذي يذكره بيان المحتويات (%Ln ملفات).</numerusform>
            <numerusform>كل ملف بيانات هو الذي يذكره بيان المحتويات (%Ln ملفا).</numerusform>
            <numerusform>كل ملف بيانات هو الذي يذكره بيان المحتويات (%Ln ملف).</numerusform>
        </translation>
    </message>
    <message>
        <source>An archive copy holds no hash of its own pages. Its register keeps the hash of the whole file.</source>
        <translation>لا تحمل نسخة الأرشيف بصمة صفحاتها. وسجلها يحفظ بصمة الملف كله.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>title, dates, bookmarks, forms or layers: SHA-256</source>
        <translation>العنوان أو التواريخ أو الإشارات المرجعية أو النماذج أو الطبقات: SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>Every page shows what it showed when the manifest was written (%Ln page(s)).</source>
        <translation>
            <numerusform>كل صفحة تعرض ما عرضته عند كتابة بيان المحتويات (%Ln صفحة).</numerusform>
            <numerusform>كل صفحة تعرض ما عرضته عند كتابة بيان المحتويات (صفحة واحدة).</numerusform>
            <numerusform>كل صفحة تعرض ما عرضته عند كتابة بيان المحتويات (صفحتان).</numerusform>
            <numerusform>كل صفحة تعرض ما عرضته عند كتابة بيان المحتويات (%Ln صفحات).</numerusform>
            <numerusform>كل صفحة تعرض ما عرضته عند كتابة بيان المحتويات (%Ln صفحة).</numerusform>
            <numerusform>كل صفحة تعرض ما عرضته عند كتابة بيان المحتويات (%Ln صفحة).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the figures are right: the register was altered beside the program. It cannot judge this pack.</source>
        <translation>هل الأرقام صحيحة: عُدِّل السجل من خارج البرنامج. فلا يمكنه الحكم على هذه الحزمة.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر التغييرات</translation>
    </message>
    <message>
        <source>the pack was made from another register, or from another past of this one: hash of change %1</source>
        <translation>أُنشئت الحزمة من سجل آخر، أو من ماض آخر لهذا السجل: بصمة التغيير %1</translation>
    </message>
    <message>
        <source>the register ends with change %1</source>
        <translation>ينتهي السجل بالتغيير %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>بيان المحتويات</translation>
    </message>
    <message>
        <source>The PDF is %1, byte for byte as the register recorded it when it was made.</source>
        <translation>ملف PDF هو %1، مطابق بايتا ببايت لما دونه السجل عند إنشائه.</translation>
    </message>
    <message>
        <source>The register has no record of this pack.</source>
        <translation>ليس في السجل قيد لهذه الحزمة.</translation>
    </message>
    <message>
        <source>SHA-256, as the register keeps it for %1</source>
        <translation>SHA-256 كما يحفظها السجل لـ %1</translation>
    </message>
    <message>
        <source>It is %1, as the register recorded it when it was made.</source>
        <translation>هي %1، كما دونها السجل عند إنشائها.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة SHA-256 للملف</translation>
    </message>
    <message>
        <source>The file was written anew since; what its pages show was checked page by page.</source>
        <translation>كُتب الملف من جديد منذئذ؛ وفُحص ما تعرضه صفحاته صفحة صفحة.</translation>
    </message>
    <message>
        <source>Every figure, verdict and table in the attached data is what the register gives as of change %1.</source>
        <translation>كل رقم وحكم وجدول في البيانات المرفقة هو ما يعطيه السجل كما في التغيير %1.</translation>
    </message>
    <message>
        <source>Every figure, verdict, table and sentence is what the register gives as of change %1.</source>
        <translation>كل رقم وحكم وجدول وجملة هو ما يعطيه السجل كما في التغيير %1.</translation>
    </message>
    <message>
        <source>Whether what people entered into the register is true. The ledger shows who entered it and when.</source>
        <translation>هل ما أدخله الناس في السجل صحيح. دفتر التغييرات يبين من أدخله ومتى.</translation>
    </message>
    <message>
        <source>This version of the program says “%1” for “%2”; the numbers are the same.</source>
        <translation>يقول هذا الإصدار من البرنامج «%1» بدلا من «%2»؛ والأرقام نفسها.</translation>
    </message>
    <message>
        <source>%1 does not belong to this pack</source>
        <translation>%1 لا ينتمي إلى هذه الحزمة</translation>
    </message>
    <message>
        <source>Printed again, every page is the same to the last line.</source>
        <translation>بإعادة الطباعة تتطابق كل صفحة حتى آخر خط.</translation>
    </message>
    <message>
        <source>Whether the pages print the data that are attached: the fonts or the version of Qt here are not those of the pack, so that the pages cannot be compared line by line.</source>
        <translation>هل تطبع الصفحات البيانات المرفقة: خطوط الكتابة أو إصدار Qt هنا ليست كما في الحزمة، فلا يمكن مقارنة الصفحات سطرا سطرا.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>number of pages</source>
        <translation>عدد الصفحات</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>printed text, %1</source>
        <translation>النص المطبوع، %1</translation>
    </message>
    <message>
        <source>Every page prints the same text as it does when it is printed again here; lines and shapes are drawn slightly otherwise.</source>
        <translation>كل صفحة تطبع النص نفسه الذي تطبعه هنا ثانية؛ لكن الخطوط والأشكال مرسومة باختلاف طفيف.</translation>
    </message>
    <message>
        <source>Whether the figures are right: that takes the register (--register). A whole pack with a manifest to match can be forged.</source>
        <translation>هل الأرقام صحيحة: يلزم لذلك السجل (--register). فقد تُزوَّر حزمة كاملة مع بيان محتويات مطابق.</translation>
    </message>
    <message>
        <source>Pages %1 to %2</source>
        <translation>الصفحات من %1 إلى %2</translation>
    </message>
    <message>
        <source>changed after the pack was made: something was added, taken away or laid over; SHA-256</source>
        <translation>تغيرت بعد إنشاء الحزمة: أُضيف شيء أو حُذف أو وُضع فوقها؛ SHA-256</translation>
    </message>
    <message>
        <source>page %1 is missing</source>
        <translation>الصفحة %1 مفقودة</translation>
    </message>
    <message>
        <source>pages %1 to %2 are missing</source>
        <translation>الصفحات من %1 إلى %2 مفقودة</translation>
    </message>
    <message>
        <source>a page was added before page %1</source>
        <translation>أُضيفت صفحة قبل الصفحة %1</translation>
    </message>
    <message>
        <source>%1 pages were added before page %2</source>
        <translation>أُضيفت صفحات عددها %1 قبل الصفحة %2</translation>
    </message>
    <message>
        <source>This is no PDF file.</source>
        <translation>هذا ليس ملف PDF.</translation>
    </message>
    <message>
        <source>This PDF is damaged, cut off or locked.</source>
        <translation>ملف PDF هذا تالف أو مبتور أو مقفل.</translation>
    </message>
    <message>
        <source>Slides shown at %1 of %2 kept</source>
        <translation>حُفظت الشرائح المعروضة في %1 يوم %2</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>مخاطرة</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The whole register</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>✓ questions %1</source>
        <translation>✓ الأسئلة %1</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>حزم أدلة</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>الحكم كما في</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Attested, question %1</source>
        <translation>إقرار بالسؤال %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cadence</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Due by owner</source>
        <translation>المستحق حسب المالك</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Plan and use</source>
        <translation>الخطة والاستخدام</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>مقاييس</translation>
    </message>
    <message>
        <source>Readings and claims</source>
        <translation>القراءات والتعهدات</translation>
    </message>
    <message>
        <source>Services and people</source>
        <translation>الخدمات والأشخاص</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>من يملك ماذا</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>If you left tomorrow</source>
        <translation>لو غادرت غدا</translation>
    </message>
    <message>
        <source>Where improvement lives</source>
        <translation>أين يحيا التحسين</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Self-questions</source>
        <translation>الأسئلة الذاتية</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>حزم أدلة</translation>
    </message>
    <message>
        <source>Those made</source>
        <translation>ما أُنشئ منها</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>&amp;Merge into another one…</source>
        <translation>دمج في آ&amp;خر…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>منافع</translation>
    </message>
    <message>
        <source>PIRs</source>
        <translation>مراجعات ما بعد الحوادث</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>دروس</translation>
    </message>
    <message>
        <source>Record es&amp;calations</source>
        <translation>تسجيل التصع&amp;يدات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 متأخر</translation>
    </message>
    <message>
        <source>Note the &amp;outcome…</source>
        <translation>ت&amp;دوين النتيجة…</translation>
    </message>
    <message>
        <source>&amp;What was shown</source>
        <translation>ما عُر&amp;ض</translation>
    </message>
    <message>
        <source>War chest</source>
        <translation>الإجابات الجاهزة</translation>
    </message>
    <message>
        <source>Evidence 1: backlog by service</source>
        <translation>الأدلة 1: الأعمال المتراكمة حسب الخدمة</translation>
    </message>
    <message>
        <source>Evidence 2: actions from PIRs</source>
        <translation>الأدلة 2: إجراءات مراجعات ما بعد الحوادث</translation>
    </message>
    <message>
        <source>Evidence 3: ring-fenced time</source>
        <translation>الأدلة 3: الوقت المحجوز</translation>
    </message>
    <message>
        <source>Evidence 4: metrics improving</source>
        <translation>الأدلة 4: المقاييس المتحسنة</translation>
    </message>
    <message>
        <source>Evidence 5: accountability and rhythm</source>
        <translation>الأدلة 5: المُساءَلة والإيقاع</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>نموذج التشغيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Slides of %1 chosen</source>
        <translation>اختيار شرائح %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The slides were not kept</source>
        <translation>لم تُحفظ الشرائح</translation>
    </message>
    <message>
        <source>Slides shown at %1 of %2 kept</source>
        <translation>حُفظت الشرائح المعروضة في %1 يوم %2</translation>
    </message>
    <message>
        <source>What was shown is not kept</source>
        <translation>لا يُحفظ ما عُرض</translation>
    </message>
    <message>
        <source>The register cannot be changed in the state that is shown. It is kept from the present state of a register that can be written.</source>
        <translation>لا يمكن تغيير السجل في الوضع المعروض. يكون الحفظ من الوضع الحالي لسجل قابل للكتابة.</translation>
    </message>
    <message>
        <source>Today, not planned</source>
        <translation>اليوم، غير مخطط</translation>
    </message>
    <message>
        <source>Kept with a date of %1, the slides open again as they were shown, whatever changes in the register. Most likely it is the one of %2.</source>
        <translation>إذا حُفظت الشرائح مع موعد من %1 فإنها تُفتح ثانية كما عُرضت، مهما تغير في السجل. والأرجح أنه موعد %2.</translation>
    </message>
    <message>
        <source>This is asked once: what is not kept now can be shown again only as the register is then.</source>
        <translation>يُسأل عن هذا مرة واحدة: ما لا يُحفظ الآن لا يمكن عرضه لاحقا إلا كما يكون السجل حينئذ.</translation>
    </message>
    <message>
        <source>Keep what was shown?</source>
        <translation>هل تريد حفظ ما عُرض؟</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save the slides</source>
        <translation>حفظ الشرائح</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>The slides were not written</source>
        <translation>لم تُكتب الشرائح</translation>
    </message>
    <message>
        <source>The slides are written</source>
        <translation>كُتبت الشرائح</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slides…</source>
        <translation>إنشاء الشرائح…</translation>
    </message>
    <message>
        <source>Present slides</source>
        <translation>عرض الشرائح</translation>
    </message>
    <message>
        <source>There is nothing to show of it yet.</source>
        <translation>لا شيء لعرضه منها بعد.</translation>
    </message>
    <message>
        <source>Slides shown on %1 kept</source>
        <translation>حُفظت الشرائح المعروضة يوم %1</translation>
    </message>
    <message>
        <source>Kept, the slides open again as they were shown, whatever changes in the register. They stand in the cadence on today&apos;s date, with no review.</source>
        <translation>إذا حُفظت الشرائح فإنها تُفتح ثانية كما عُرضت، مهما تغير في السجل. وتظهر في الوتيرة بتاريخ اليوم، دون مراجعة.</translation>
    </message>
    <message>
        <source>Today, at no review</source>
        <translation>اليوم، خارج أي مراجعة</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>→  ↓  Space  Page Down  Enter</source>
        <translation>←  ↓  Space  Page Down  Enter</translation>
    </message>
    <message>
        <source>next slide</source>
        <translation>الشريحة التالية</translation>
    </message>
    <message>
        <source>←  ↑  Backspace  Page Up</source>
        <translation>→  ↑  Backspace  Page Up</translation>
    </message>
    <message>
        <source>slide before</source>
        <translation>الشريحة السابقة</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Home  End</translation>
    </message>
    <message>
        <source>first, last slide</source>
        <translation>الشريحة الأولى، الأخيرة</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>رقم ثم Enter</translation>
    </message>
    <message>
        <source>slide of that number</source>
        <translation>الشريحة ذات ذلك الرقم</translation>
    </message>
    <message>
        <source>O  Tab</source>
        <translation>O  Tab</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>zoom into the chart; arrows read its points</source>
        <translation>تكبير المخطط؛ الأسهم تقرأ نقاطه</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>B  .</source>
        <translation>B  .</translation>
    </message>
    <message>
        <source>black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>white</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>طريقة عرض المتحدث</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the slide as picture and text</source>
        <translation>نسخ الشريحة صورة ونصا</translation>
    </message>
    <message>
        <source>F1  ?</source>
        <translation>F1  ?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>إنهاء العرض</translation>
    </message>
</context>
<context>
    <name>PresentationPainter</name>
    <message>
        <source>Back-up slides</source>
        <translation>شرائح احتياطية</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>a point beyond a limit</source>
        <translation>نقطة خارج أحد الحدود</translation>
    </message>
    <message>
        <source>%1 points in a row on the same side of the mean</source>
        <translation>%1 نقاط متتالية في الجهة نفسها من المتوسط</translation>
    </message>
    <message>
        <source>%1 points in a row, each higher or each lower than the one before</source>
        <translation>%1 نقاط متتالية، كل منها أعلى من سابقتها أو كل منها أدنى</translation>
    </message>
    <message>
        <source>%1, where one that equals the one before neither counts nor ends it</source>
        <comment>a trend</comment>
        <translation>%1، والمساوية لسابقتها لا تُحتسب ولا تنهي المنحى</translation>
    </message>
    <message>
        <source>two of three points in a row more than 2 sigma from the mean on the same side</source>
        <translation>نقطتان من ثلاث متتالية تبعدان أكثر من 2 سيغما عن المتوسط في الجهة نفسها</translation>
    </message>
    <message>
        <source>four of five points in a row more than 1 sigma from the mean on the same side</source>
        <translation>أربع من خمس نقاط متتالية تبعد أكثر من 1 سيغما عن المتوسط في الجهة نفسها</translation>
    </message>
    <message>
        <source>%1, beyond the limit or not, and the third on that side of the mean too</source>
        <comment>two of three</comment>
        <translation>%1، خارج الحد أو لا، والثالثة في تلك الجهة من المتوسط أيضا</translation>
    </message>
    <message>
        <source>Marked is the point that completes a pattern.</source>
        <translation>المعلَّمة هي النقطة التي تكمل النمط.</translation>
    </message>
    <message>
        <source>Points on the median do not count; with fewer than 10 others nothing is judged. Marked are the points of such a run, and the last point where crossings are few.</source>
        <translation>لا تُحتسب النقاط الواقعة على الوسيط؛ وبأقل من 10 غيرها لا يُحكم على شيء. المعلَّمة هي نقاط مثل هذا التتابع، وآخر نقطة حيث يقل القطع.</translation>
    </message>
    <message>
        <source>Marked is every point of a pattern; of two of three, or three of four, those that are that far out.</source>
        <translation>المعلَّمة هي كل نقطة في النمط؛ وفي نقطتين من ثلاث أو ثلاث من أربع، النقاط البعيدة إلى ذلك الحد.</translation>
    </message>
    <message>
        <source>Source: NHS England, Making Data Count, as its tools have been since November 2023.</source>
        <translation>المصدر: NHS England, Making Data Count، كما هي أدواته منذ نوفمبر 2023.</translation>
    </message>
    <message>
        <source>Source: the same, with the 6 points that its tools offer as well.</source>
        <translation>المصدر: نفسه، بالنقاط الست التي تتيحها أدواته أيضا.</translation>
    </message>
    <message>
        <source>Source: the R package NHSRplotthedots, which counts as Making Data Count did before.</source>
        <translation>المصدر: حزمة R NHSRplotthedots، التي تعد كما كان يعد Making Data Count سابقا.</translation>
    </message>
    <message>
        <source>Source: Wheeler, Understanding Variation.</source>
        <translation>المصدر: Wheeler, Understanding Variation.</translation>
    </message>
    <message>
        <source>Source: Western Electric, Statistical Quality Control Handbook, 1956.</source>
        <translation>المصدر: Western Electric, Statistical Quality Control Handbook, 1956.</translation>
    </message>
    <message>
        <source>Source: Nelson, Journal of Quality Technology 16 (1984) 237.</source>
        <translation>المصدر: Nelson, Journal of Quality Technology 16 (1984) 237.</translation>
    </message>
    <message>
        <source>Source: Anhøj and Olesen, PLoS ONE 9 (2014) e113825.</source>
        <translation>المصدر: Anhøj and Olesen, PLoS ONE 9 (2014) e113825.</translation>
    </message>
    <message>
        <source>%1, none of the two beyond the limit, and the third on that side of the mean too</source>
        <comment>two of three</comment>
        <translation>%1، لا واحدة من الاثنتين خارج الحد، والثالثة في تلك الجهة من المتوسط أيضا</translation>
    </message>
    <message>
        <source>three of four points in a row nearer to the same limit than to the mean</source>
        <translation>ثلاث من أربع نقاط متتالية أقرب إلى الحد نفسه منها إلى المتوسط</translation>
    </message>
    <message>
        <source>fourteen points in a row alternately higher and lower than the one before</source>
        <translation>أربع عشرة نقطة متتالية أعلى من سابقتها وأدنى منها بالتناوب</translation>
    </message>
    <message>
        <source>fifteen points in a row within 1 sigma of the mean, above or below it</source>
        <translation>خمس عشرة نقطة متتالية ضمن 1 سيغما من المتوسط، فوقه أو تحته</translation>
    </message>
    <message>
        <source>eight points in a row with none within 1 sigma of the mean, and on both sides of it</source>
        <translation>ثماني نقاط متتالية لا واحدة منها ضمن 1 سيغما من المتوسط، وفي جهتيه كلتيهما</translation>
    </message>
    <message>
        <source>a run of points on the same side of the median longer than log2(n) + 3, rounded</source>
        <translation>تتابع نقاط في الجهة نفسها من الوسيط أطول من log2(n) + 3، مقربا</translation>
    </message>
    <message>
        <source>fewer crossings of the median than the 5 % quantile of n − 1 tosses of a fair coin</source>
        <translation>مرات قطع الوسيط أقل من المئين الخامس لـ n − 1 رمية عملة متوازنة</translation>
    </message>
    <message>
        <source>Sigma is a third of the way from the mean to a limit.</source>
        <translation>سيغما هي ثلث المسافة من المتوسط إلى أحد الحدود.</translation>
    </message>
    <message>
        <source>not every reading has a numerator and a denominator</source>
        <translation>ليس لكل قراءة بسط ومقام</translation>
    </message>
    <message>
        <source>not every reading is a whole number</source>
        <translation>ليست كل قراءة عددا صحيحا</translation>
    </message>
    <message>
        <source>not every reading is above zero</source>
        <translation>ليست كل قراءة أكبر من الصفر</translation>
    </message>
    <message>
        <source>the counts vary more than chance alone lets them</source>
        <translation>الأعداد تتباين أكثر مما تسمح به المصادفة وحدها</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>سابق لأوانه</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>لا دليل</translation>
    </message>
    <message>
        <source>Moved, watch</source>
        <translation>تحرك، يراقب</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>صامد</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>مستدام</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>تلاشى</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>%1: the metric does not say which direction is better</source>
        <translation>%1: لا يبين المقياس أي اتجاه أفضل</translation>
    </message>
    <message>
        <source>%1: the day of the intervention is not known</source>
        <translation>%1: يوم التدخل غير معروف</translation>
    </message>
    <message>
        <source>%1: the baseline has fewer than 6 points</source>
        <translation>%1: خط الأساس فيه أقل من 6 نقاط</translation>
    </message>
    <message>
        <source>%1: the baseline hardly varies, so that nothing can be judged by it</source>
        <translation>%1: خط الأساس لا يكاد يتباين، فلا يُحكم به على شيء</translation>
    </message>
    <message>
        <source>%1: no reading after the intervention</source>
        <translation>%1: لا قراءة بعد التدخل</translation>
    </message>
    <message>
        <source>%1, plateau short of target</source>
        <translation>%1، استقر دون المستهدف</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>سبب عام</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>مقلق</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>سبب خاص</translation>
    </message>
    <message>
        <source>%1, higher</source>
        <extracomment>the kind of variation, and that the latest readings lie above or below what the process gives of itself</extracomment>
        <translation>%1، أعلى</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <translation>%1، أدنى</translation>
    </message>
    <message>
        <source>Meets the target</source>
        <translation>يحقق المستهدف</translation>
    </message>
    <message>
        <source>Hit or miss</source>
        <translation>يصيب تارة ويخطئ أخرى</translation>
    </message>
    <message>
        <source>Misses the target</source>
        <translation>يخطئ المستهدف</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The pack was not written</source>
        <translation>لم تُكتب الحزمة</translation>
    </message>
    <message>
        <source>The pack is written, but the register has no note of it</source>
        <translation>كُتبت الحزمة، لكنها غير مدونة في السجل</translation>
    </message>
    <message>
        <source>Writing the evidence pack…</source>
        <translation>كتابة حزمة الأدلة…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>كُتبت حزمة الأدلة</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The document is written</source>
        <translation>كُتبت الوثيقة</translation>
    </message>
    <message>
        <source>The document was not written</source>
        <translation>لم تُكتب الوثيقة</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>وثائق PDF (*.pdf)</translation>
    </message>
    <message>
        <source>About Ratchet</source>
        <translation>حول Ratchet</translation>
    </message>
    <message>
        <source>Ratchet %1</source>
        <translation>Ratchet %1</translation>
    </message>
    <message>
        <source>A register for continual service improvement that proves its answers.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt %1.</source>
        <translation>سجل للتحسين المستمر للخدمات يثبت إجاباته.

برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. يأتي دون أي ضمان. مبني باستخدام Qt %1.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جار الإيقاف…</translation>
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
        <translation>تبويب</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>تعليمات: %1</translation>
    </message>
</context>
<context>
    <name>Raci</name>
    <message>
        <source>Nobody is accountable for &quot;%1&quot;.</source>
        <translation>لا أحد مُساءَل عن «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are accountable for &quot;%1&quot;; there must be one.</source>
        <translation>
            <numerusform>%Ln دور مُساءَل عن «%1»؛ ويجب أن يكون واحدا.</numerusform>
            <numerusform>دور واحد مُساءَل عن «%1»؛ ويجب أن يكون واحدا.</numerusform>
            <numerusform>دوران مُساءَلان عن «%1»؛ ويجب أن يكون واحدا.</numerusform>
            <numerusform>%Ln أدوار مُساءَلة عن «%1»؛ ويجب أن يكون واحدا.</numerusform>
            <numerusform>%Ln دورا مُساءَلا عن «%1»؛ ويجب أن يكون واحدا.</numerusform>
            <numerusform>%Ln دور مُساءَل عن «%1»؛ ويجب أن يكون واحدا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is responsible for &quot;%1&quot;; who is accountable is taken to do the work.</source>
        <translation>لا أحد مسؤول عن «%1»؛ ويُعد المُساءَل قائما بالعمل.</translation>
    </message>
    <message>
        <source>Nobody is responsible for &quot;%1&quot;.</source>
        <translation>لا أحد مسؤول عن «%1».</translation>
    </message>
    <message>
        <source>Everybody is only consulted or informed about &quot;%1&quot;.</source>
        <translation>الجميع يُستشارون أو يُبلَّغون فقط بشأن «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are consulted about &quot;%1&quot;.</source>
        <translation>
            <numerusform>عدد الأدوار التي تُستشار بشأن «%1»: %Ln.</numerusform>
            <numerusform>عدد الأدوار التي تُستشار بشأن «%1»: %Ln.</numerusform>
            <numerusform>عدد الأدوار التي تُستشار بشأن «%1»: %Ln.</numerusform>
            <numerusform>عدد الأدوار التي تُستشار بشأن «%1»: %Ln.</numerusform>
            <numerusform>عدد الأدوار التي تُستشار بشأن «%1»: %Ln.</numerusform>
            <numerusform>عدد الأدوار التي تُستشار بشأن «%1»: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; has never been reviewed.</source>
        <translation>لم يُراجع الصف «%1» قط.</translation>
    </message>
    <message numerus="yes">
        <source>The row &quot;%1&quot; was last reviewed %Ln day(s) ago.</source>
        <translation>
            <numerusform>آخر مراجعة للصف «%1» كانت قبل %Ln يوم.</numerusform>
            <numerusform>آخر مراجعة للصف «%1» كانت قبل يوم واحد.</numerusform>
            <numerusform>آخر مراجعة للصف «%1» كانت قبل يومين.</numerusform>
            <numerusform>آخر مراجعة للصف «%1» كانت قبل %Ln أيام.</numerusform>
            <numerusform>آخر مراجعة للصف «%1» كانت قبل %Ln يوما.</numerusform>
            <numerusform>آخر مراجعة للصف «%1» كانت قبل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 in &quot;%3&quot;; one role has one part in it, A/R apart.</source>
        <translation>للدور «%1» في «%3» %2؛ وللدور الواحد فيه نصيب واحد، عدا A/R.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 in &quot;%3&quot;, which is no letter of %4.</source>
        <translation>للدور «%1» في «%3» %2، وهو ليس من أحرف %4.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and nobody holds it.</source>
        <translation>الدور «%1» مُساءَل، ولا أحد يشغله.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does work, and nobody holds it.</source>
        <translation>الدور «%1» يؤدي عملا، ولا أحد يشغله.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and %2, who held it, has left.</source>
        <translation>الدور «%1» مُساءَل، وقد غادر %2 الذي كان يشغله.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does work, and %2, who held it, has left.</source>
        <translation>الدور «%1» يؤدي عملا، وقد غادر %2 الذي كان يشغله.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is accountable, and a team holds it: %2.</source>
        <translation>الدور «%1» مُساءَل، ويشغله فريق: %2.</translation>
    </message>
    <message>
        <source>%1 is accountable for %2 of %3 activities.</source>
        <translation>%1 مُساءَل عن %2 من أصل %3 من الأنشطة.</translation>
    </message>
    <message>
        <source>%1 does the work of %2 of %3 activities.</source>
        <translation>يؤدي %1 عمل %2 من أصل %3 من الأنشطة.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; has no part in any activity.</source>
        <translation>ليس للدور «%1» نصيب في أي نشاط.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, activity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: &quot;%3&quot; is no code such as R, A, C, I or A/R.</source>
        <translation>السطر %1، العمود %2: «%3» ليس رمزا مثل R أو A أو C أو I أو A/R.</translation>
    </message>
</context>
<context>
    <name>RaciLetter</name>
    <message>
        <source>Responsible</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Does the work. At least one for each activity.</source>
        <translation>يؤدي العمل. واحد على الأقل لكل نشاط.</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>مُساءَل</translation>
    </message>
    <message>
        <source>Answers for the result. Exactly one for each activity.</source>
        <translation>يضمن الناتج. واحد بالضبط لكل نشاط.</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>يُستشار</translation>
    </message>
    <message>
        <source>Is asked before it is done.</source>
        <translation>تؤخذ مشورته قبل التنفيذ.</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>يُبلَّغ</translation>
    </message>
    <message>
        <source>Is told when it is done.</source>
        <translation>يُخبر بعد التنفيذ.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Helps whoever does the work, with hands or means.</source>
        <translation>يعين من يؤدي العمل، بالجهد أو بالموارد.</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>يتحقق</translation>
    </message>
    <message>
        <source>Checks the result against what was agreed.</source>
        <translation>يقارن الناتج بالمتفق عليه.</translation>
    </message>
    <message>
        <source>Signs off</source>
        <translation>يصادق</translation>
    </message>
    <message>
        <source>Approves the verified result.</source>
        <translation>يعتمد الناتج بعد التحقق منه.</translation>
    </message>
    <message>
        <source>Out of the loop</source>
        <translation>خارج الدائرة</translation>
    </message>
    <message>
        <source>Has no part in it, and that was decided.</source>
        <translation>لا نصيب له فيه، وقد تقرر ذلك.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>قائد العمل</translation>
    </message>
    <message>
        <source>Does the work and leads it to a decision. At least one for each activity.</source>
        <translation>يؤدي العمل ويقوده إلى قرار. واحد على الأقل لكل نشاط.</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>جهة الاعتماد</translation>
    </message>
    <message>
        <source>Decides and answers for it. Exactly one for each activity.</source>
        <translation>يقرر ويضمن القرار. واحد بالضبط لكل نشاط.</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>مساهم</translation>
    </message>
    <message>
        <source>Is asked before it is decided.</source>
        <translation>تؤخذ مشورته قبل اتخاذ القرار.</translation>
    </message>
</context>
<context>
    <name>RaciTemplate</name>
    <message>
        <source>CIO</source>
        <translation>الرئيس التنفيذي للمعلومات</translation>
    </message>
    <message>
        <source>CSI Manager</source>
        <translation>مدير التحسين المستمر</translation>
    </message>
    <message>
        <source>Service Owner</source>
        <translation>مالك الخدمة</translation>
    </message>
    <message>
        <source>Problem Manager</source>
        <translation>مدير المشكلات</translation>
    </message>
    <message>
        <source>Operations Manager</source>
        <translation>مدير العمليات التشغيلية</translation>
    </message>
    <message>
        <source>Service Analyst</source>
        <translation>محلل الخدمات</translation>
    </message>
    <message>
        <source>Maintain the register</source>
        <translation>صيانة السجل</translation>
    </message>
    <message>
        <source>Accept and prioritise improvements</source>
        <translation>قبول التحسينات وترتيبها حسب الأولوية</translation>
    </message>
    <message>
        <source>Fund improvements</source>
        <translation>تمويل التحسينات</translation>
    </message>
    <message>
        <source>Deliver improvements</source>
        <translation>إنجاز التحسينات</translation>
    </message>
    <message>
        <source>Verify the benefit</source>
        <translation>التحقق من المنفعة</translation>
    </message>
    <message>
        <source>Run service reviews</source>
        <translation>عقد مراجعات الخدمة</translation>
    </message>
    <message>
        <source>Run post-incident reviews</source>
        <translation>عقد مراجعات ما بعد الحوادث</translation>
    </message>
    <message>
        <source>Track PIR actions to closure</source>
        <translation>متابعة إجراءات مراجعات ما بعد الحوادث حتى الإغلاق</translation>
    </message>
    <message>
        <source>Hold the ring-fenced time</source>
        <translation>صون الوقت المحجوز</translation>
    </message>
    <message>
        <source>Keep the definitions of metrics</source>
        <translation>حفظ تعريفات المقاييس</translation>
    </message>
    <message>
        <source>Publish the evidence pack</source>
        <translation>نشر حزمة الأدلة</translation>
    </message>
    <message>
        <source>Review how improvement performs</source>
        <translation>مراجعة أداء التحسين</translation>
    </message>
</context>
<context>
    <name>Ratchet::ActionEntry</name>
    <message>
        <source>owner: %1</source>
        <translation>المالك: %1</translation>
    </message>
    <message>
        <source>owner: nobody yet, @name gives one</source>
        <translation>المالك: لا أحد بعد، @الاسم يحدد مالكا</translation>
    </message>
    <message>
        <source>owner: nobody is called &quot;%1&quot;, Return asks</source>
        <translation>المالك: لا أحد باسم «%1»، وEnter يسأل</translation>
    </message>
    <message>
        <source>owner: %1?, Return asks</source>
        <translation>المالك: %1؟، وEnter يسأل</translation>
    </message>
    <message>
        <source>owner: &quot;%1&quot; may be several, Return asks</source>
        <translation>المالك: «%1» قد يعني أكثر من شخص، وEnter يسأل</translation>
    </message>
    <message>
        <source>due: no date</source>
        <translation>الاستحقاق: بلا تاريخ</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>الاستحقاق: %1</translation>
    </message>
    <message>
        <source>due: %1, four weeks after the review</source>
        <translation>الاستحقاق: %1، بعد أربعة أسابيع من المراجعة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nobody: it belongs to the title</source>
        <translation>لا أحد: هو جزء من العنوان</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>إنشاء «%1»</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>من المقصود؟</translation>
    </message>
    <message>
        <source>Nobody in the register is called &quot;%1&quot;.</source>
        <translation>لا أحد في السجل باسم «%1».</translation>
    </message>
    <message>
        <source>Nobody, or not one person only, is called &quot;%1&quot;. Near it are:</source>
        <translation>لا أحد، أو أكثر من شخص واحد، باسم «%1». القريب منه:</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>العودة إلى السطر</translation>
    </message>
</context>
<context>
    <name>Ratchet::AdherenceDialog</name>
    <message>
        <source>Adherence of other dates</source>
        <translation>الالتزام في تواريخ أخرى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>إظهار القيود</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>Held by due, both days included and up to the reporting date; cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>المنعقد مقسوما على المستحق، مع احتساب كلا اليومين وحتى تاريخ التقرير؛ والملغى وما قبل بدء احتساب الاجتماع الدوري غير مستحق.</translation>
    </message>
</context>
<context>
    <name>Ratchet::AgendaCard</name>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Respond…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Record escalations</source>
        <translation>تسجيل التصعيدات</translation>
    </message>
    <message>
        <source>Respond to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Writes down every step of escalation that is reached</source>
        <translation>يدون كل خطوة تصعيد بُلغت</translation>
    </message>
    <message>
        <source>Writes down what is done about it</source>
        <translation>يدون ما يُفعل بشأنه</translation>
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
        <translation>المستند مخططا وجداول</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>التبويبات السابقة</translation>
    </message>
    <message>
        <source>Tabs after</source>
        <translation>التبويبات التالية</translation>
    </message>
</context>
<context>
    <name>Ratchet::ArtefactsView</name>
    <message>
        <source>&amp;New artefact</source>
        <translation>إنشاء م&amp;خرج</translation>
    </message>
    <message>
        <source>Reviewed toda&amp;y</source>
        <translation>تمت المراجعة ال&amp;يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artefact(s)</source>
        <translation>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none is stale</source>
        <translation>لا شيء متقادم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln متقادم</numerusform>
            <numerusform>واحد متقادم</numerusform>
            <numerusform>اثنان متقادمان</numerusform>
            <numerusform>%Ln متقادمة</numerusform>
            <numerusform>%Ln متقادما</numerusform>
            <numerusform>%Ln متقادم</numerusform>
        </translation>
    </message>
    <message>
        <source>No artefact yet. List what proves your answers – the register, the review template, the capacity plan, the matrix, the calendar – with who keeps it and how often it has to be looked at.</source>
        <translation>لا مستند بعد. أدرج ما يثبت إجاباتك – السجل وقالب المراجعة وخطة السعة والمصفوفة والتقويم – مع من يعتني به وكم مرة ينبغي الاطلاع عليه.</translation>
    </message>
    <message>
        <source>%1 was reviewed</source>
        <translation>تمت مراجعة %1</translation>
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
        <translation>يشارك: %1</translation>
    </message>
    <message>
        <source>Nobody holds: %1</source>
        <translation>لا أحد يشغل: %1</translation>
    </message>
    <message>
        <source>Nobody takes part yet: name a chair or roles.</source>
        <translation>لا يشارك أحد بعد: حدد رئيسا أو أدوارا.</translation>
    </message>
</context>
<context>
    <name>Ratchet::BoardModel</name>
    <message>
        <source>✕ overdue %1</source>
        <translation>✕ تجاوز الموعد %1</translation>
    </message>
    <message>
        <source>◷ due %1</source>
        <translation>◷ مستحق %1</translation>
    </message>
    <message>
        <source>✕ no owner</source>
        <translation>✕ بلا مالك</translation>
    </message>
    <message>
        <source>✕ unfunded</source>
        <translation>✕ غير ممول</translation>
    </message>
    <message>
        <source>▮ stalled</source>
        <translation>▮ راكد</translation>
    </message>
</context>
<context>
    <name>Ratchet::BoardView</name>
    <message>
        <source>Improvements: %1</source>
        <translation>التحسينات: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no improvement</source>
        <translation>%1: لا تحسين</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %Ln improvement(s) in progress; its limit is %2. Finish something first, or go on knowingly.</source>
        <translation>
            <numerusform>سيصير لدى %1 %Ln تحسين قيد التنفيذ؛ وحدها %2. أكمل شيئا أولا، أو تابع وأنت تعلم ذلك.</numerusform>
            <numerusform>سيصير لدى %1 تحسين واحد قيد التنفيذ؛ وحدها %2. أكمل شيئا أولا، أو تابع وأنت تعلم ذلك.</numerusform>
            <numerusform>سيصير لدى %1 تحسينان قيد التنفيذ؛ وحدها %2. أكمل شيئا أولا، أو تابع وأنت تعلم ذلك.</numerusform>
            <numerusform>سيصير لدى %1 %Ln تحسينات قيد التنفيذ؛ وحدها %2. أكمل شيئا أولا، أو تابع وأنت تعلم ذلك.</numerusform>
            <numerusform>سيصير لدى %1 %Ln تحسينا قيد التنفيذ؛ وحدها %2. أكمل شيئا أولا، أو تابع وأنت تعلم ذلك.</numerusform>
            <numerusform>سيصير لدى %1 %Ln تحسين قيد التنفيذ؛ وحدها %2. أكمل شيئا أولا، أو تابع وأنت تعلم ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of work in progress</source>
        <translation>حد العمل قيد التنفيذ</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>نقل مع ذلك</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
</context>
<context>
    <name>Ratchet::BulkEditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>&amp;Apply to all</source>
        <translation>ت&amp;طبيق على الكل</translation>
    </message>
    <message>
        <source>Tick the fields that are to be set.</source>
        <translation>حدد الحقول المراد تغييرها.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceActions</name>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>تسجي&amp;ل…</translation>
    </message>
    <message>
        <source>Agenda s&amp;heet…</source>
        <translation>&amp;ورقة جدول الأعمال…</translation>
    </message>
    <message>
        <source>&amp;What was shown</source>
        <translation>ما عُر&amp;ض</translation>
    </message>
    <message>
        <source>E&amp;dit ceremony…</source>
        <translation>تح&amp;رير الاجتماع الدوري…</translation>
    </message>
    <message>
        <source>&amp;New ceremony…</source>
        <translation>اجتماع دوري &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>ا&amp;ستيراد تقويم…</translation>
    </message>
    <message>
        <source>E&amp;xport the calendar…</source>
        <translation>ت&amp;صدير التقويم…</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>لم يُكتب التقويم</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>Written to %1. Calendars that import it again update what they have.</source>
        <translation>كُتب في %1. التقاويم التي تستورده ثانية تحدِّث ما لديها.</translation>
    </message>
    <message>
        <source>Cadence.ics</source>
        <translation>الوتيرة.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Agenda %1 %2.pdf</source>
        <translation>جدول الأعمال %1 %2.pdf</translation>
    </message>
    <message>
        <source>Print the agenda sheet</source>
        <translation>طباعة ورقة جدول الأعمال</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>استيراد تقويم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>«%1» ليس منطقة زمنية.</translation>
    </message>
    <message>
        <source>Without an answer its events are left out.</source>
        <translation>دون إجابة تُستبعد أحداثه.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceCalendar</name>
    <message>
        <source>Calendar of ceremonies</source>
        <translation>تقويم الاجتماعات الدورية</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceModel</name>
    <message>
        <source>no outcome</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln قرار</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%Ln قرارات</numerusform>
            <numerusform>%Ln قرارا</numerusform>
            <numerusform>%Ln قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln إجراء</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%Ln إجراءات</numerusform>
            <numerusform>%Ln إجراء</numerusform>
            <numerusform>%Ln إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>اجتماع دوري</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <translation>يُحتسب من %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>غير مخطط</translation>
    </message>
    <message>
        <source>slides kept</source>
        <translation>حُفظت الشرائح</translation>
    </message>
    <message>
        <source>Shown at no review</source>
        <translation>عُرض خارج أي مراجعة</translation>
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
            <numerusform>الالتزام: انعقد %1 من أصل %Ln موعد مستحق</numerusform>
            <numerusform>الالتزام: انعقد %1 من أصل موعد واحد مستحق</numerusform>
            <numerusform>الالتزام: انعقد %1 من أصل موعدين مستحقين</numerusform>
            <numerusform>الالتزام: انعقد %1 من أصل %Ln مواعيد مستحقة</numerusform>
            <numerusform>الالتزام: انعقد %1 من أصل %Ln موعدا مستحقا</numerusform>
            <numerusform>الالتزام: انعقد %1 من أصل %Ln موعد مستحق</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions and closed actions an hour</source>
        <translation>قرارات وإجراءات مغلقة في الساعة</translation>
    </message>
    <message>
        <source>Decisions recorded and actions of these reviews closed in those days, by the hours that the reviews took: %1 and %2 in %3 hours.</source>
        <translation>القرارات المسجلة وإجراءات هذه المراجعات المغلقة في تلك الأيام، مقسومة على ساعات المراجعات: %1 و%2 في %3 ساعة.</translation>
    </message>
    <message numerus="yes">
        <source>carried over: %1 of %Ln open action(s)</source>
        <translation>
            <numerusform>منقول: %1 من أصل %Ln إجراء مفتوح</numerusform>
            <numerusform>منقول: %1 من أصل إجراء واحد مفتوح</numerusform>
            <numerusform>منقول: %1 من أصل إجراءين مفتوحين</numerusform>
            <numerusform>منقول: %1 من أصل %Ln إجراءات مفتوحة</numerusform>
            <numerusform>منقول: %1 من أصل %Ln إجراء مفتوحا</numerusform>
            <numerusform>منقول: %1 من أصل %Ln إجراء مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions that the latest review of each ceremony left open, and how many of them an earlier review had raised.</source>
        <translation>الإجراءات التي تركتها آخر مراجعة لكل اجتماع دوري مفتوحة، وكم منها كانت مراجعة أسبق قد طرحته.</translation>
    </message>
    <message numerus="yes">
        <source>somebody accountable present: %1 of %Ln review(s)</source>
        <translation>
            <numerusform>بحضور مُساءَل: %1 من أصل %Ln مراجعة</numerusform>
            <numerusform>بحضور مُساءَل: %1 من أصل مراجعة واحدة</numerusform>
            <numerusform>بحضور مُساءَل: %1 من أصل مراجعتين</numerusform>
            <numerusform>بحضور مُساءَل: %1 من أصل %Ln مراجعات</numerusform>
            <numerusform>بحضور مُساءَل: %1 من أصل %Ln مراجعة</numerusform>
            <numerusform>بحضور مُساءَل: %1 من أصل %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews attended by the holder of a required role that is accountable in the RACI matrix; where none is, by the chair.</source>
        <translation>المراجعات التي حضرها شاغل دور مطلوب مُساءَل في مصفوفة RACI؛ وحيث لا يوجد، رئيس الاجتماع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln review(s))</source>
        <translation>
            <numerusform>%1 (%Ln مراجعة)</numerusform>
            <numerusform>%1 (مراجعة واحدة)</numerusform>
            <numerusform>%1 (مراجعتان)</numerusform>
            <numerusform>%1 (%Ln مراجعات)</numerusform>
            <numerusform>%1 (%Ln مراجعة)</numerusform>
            <numerusform>%1 (%Ln مراجعة)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>has become a ritual</source>
        <translation>صار اجتماعا شكليا</translation>
    </message>
    <message>
        <source>became a ritual: %1</source>
        <translation>صار اجتماعا شكليا: %1</translation>
    </message>
    <message>
        <source>Ceremonies whose latest reviews, three or more in a row, were held without a decision or an action.</source>
        <translation>اجتماعات دورية انعقدت مراجعاتها الأخيرة، ثلاث أو أكثر على التوالي، دون قرار أو إجراء.</translation>
    </message>
    <message>
        <source>Respond…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Respond to the finding of %1</source>
        <translation>الرد على مأخذ %1</translation>
    </message>
    <message>
        <source>Held by due, in the 92 days that end with the reporting date. Cancelled ones, and those before a ceremony counts, are not due.</source>
        <translation>المنعقد مقسوما على المستحق، في الأيام الـ 92 المنتهية بتاريخ التقرير. والملغى وما قبل بدء احتساب الاجتماع الدوري غير مستحق.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CadenceView</name>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Ceremonies shown</source>
        <translation>الاجتماعات الدورية المعروضة</translation>
    </message>
    <message>
        <source>Dates of the time shown</source>
        <translation>مواعيد المدة المعروضة</translation>
    </message>
    <message>
        <source>No ceremony yet</source>
        <translation>لا اجتماع دوري بعد</translation>
    </message>
    <message>
        <source>A rhythm needs reviews that recur: a board, a service review, a metric review, an executive review. Add one, or bring in the calendar that you have.</source>
        <translation>يحتاج الإيقاع إلى مراجعات تتكرر دوريا: مجلس ومراجعة خدمة ومراجعة مقاييس ومراجعة تنفيذية. أضف واحدة، أو أدخل التقويم الذي لديك.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ceremony(ies)</source>
        <translation>
            <numerusform>%Ln اجتماع دوري</numerusform>
            <numerusform>اجتماع دوري واحد</numerusform>
            <numerusform>اجتماعان دوريان</numerusform>
            <numerusform>%Ln اجتماعات دورية</numerusform>
            <numerusform>%Ln اجتماعا دوريا</numerusform>
            <numerusform>%Ln اجتماع دوري</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <translation>%1 · التالي: %2، %3</translation>
    </message>
    <message>
        <source>All ceremonies</source>
        <translation>كل الاجتماعات الدورية</translation>
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
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, all day · chair: %2</source>
        <translation>%1، طوال اليوم · رئيس الاجتماع: %2</translation>
    </message>
    <message>
        <source>%1, at %2 · chair: %3</source>
        <translation>%1، الساعة %2 · رئيس الاجتماع: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · counts from %2</source>
        <translation>%1 · يُحتسب من %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::CalendarDialog</name>
    <message>
        <source>Import a calendar</source>
        <translation>استيراد تقويم</translation>
    </message>
    <message>
        <source>&amp;Leave out the events that cannot be taken</source>
        <translation>ا&amp;ستبعاد الأحداث المتعذر أخذها</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة %1…</translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · تصدير من %2</translation>
    </message>
    <message>
        <source>Calendar &quot;%1&quot; imported</source>
        <translation>استيراد التقويم «%1»</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityActions</name>
    <message>
        <source>Fro&amp;m a timesheet…</source>
        <translation>من &amp;كشف ساعات…</translation>
    </message>
    <message>
        <source>&amp;Book a raid…</source>
        <translation>تق&amp;ييد اقتطاع…</translation>
    </message>
    <message>
        <source>Add a &amp;team…</source>
        <translation>إضافة &amp;فريق…</translation>
    </message>
    <message>
        <source>What is shown cannot be changed.</source>
        <translation>لا يمكن تغيير المعروض.</translation>
    </message>
    <message>
        <source>There is no team yet that hours could be of. Add a team first.</source>
        <translation>لا فريق بعد تُنسب إليه الساعات. أضف فريقا أولا.</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityGrid</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>&amp;Copy hours</source>
        <translation>&amp;نسخ الساعات</translation>
    </message>
    <message>
        <source>&amp;Paste hours</source>
        <translation>&amp;لصق الساعات</translation>
    </message>
    <message>
        <source>Hours of teams by month</source>
        <translation>ساعات الفرق حسب الشهر</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityModel</name>
    <message>
        <source>not stated</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>المجموع محسوب، فلا يمكن وضع شيء هناك.</translation>
    </message>
    <message>
        <source>The register has several rows for this team and month. Delete all but one of them in the table of allocations.</source>
        <translation>في السجل عدة صفوف لهذا الفريق والشهر. احذفها كلها إلا واحدا من جدول التخصيصات.</translation>
    </message>
    <message>
        <source>Hours are not below zero.</source>
        <translation>لا تقل الساعات عن صفر.</translation>
    </message>
    <message numerus="yes">
        <source>Capacity: %Ln cell(s)</source>
        <translation>
            <numerusform>السعة: %Ln خلية</numerusform>
            <numerusform>السعة: خلية واحدة</numerusform>
            <numerusform>السعة: خليتان</numerusform>
            <numerusform>السعة: %Ln خلايا</numerusform>
            <numerusform>السعة: %Ln خلية</numerusform>
            <numerusform>السعة: %Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 → %5</source>
        <translation>%1، %2، %3: %4 ← %5</translation>
    </message>
    <message>
        <source>No team is called &quot;%1&quot;.</source>
        <translation>لا فريق باسم «%1».</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::CapacityView</name>
    <message>
        <source>Which hours</source>
        <translation>أي الساعات</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>الأعمال الاعتيادية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation>الساعات المتاحة</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>كل الساعات</translation>
    </message>
    <message>
        <source>Planned or used</source>
        <translation>المخططة أو المستخدمة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Planned and used</source>
        <translation>المخطط والمستخدم</translation>
    </message>
    <message>
        <source>&amp;Source of the month</source>
        <translation>م&amp;صدر الشهر</translation>
    </message>
    <message>
        <source>Says for every team where the hours used in the month of the current cell come from.</source>
        <translation>يحدد لكل فريق مصدر الساعات المستخدمة في شهر الخلية الحالية.</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>قبل شهر</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>الأشهر المعروضة</translation>
    </message>
    <message>
        <source>No team yet. Add the teams that support your services; then type or paste the hours they have, plan for improvement and use, month by month.</source>
        <translation>لا فريق بعد. أضف الفرق التي تدعم خدماتك؛ ثم اكتب أو الصق الساعات المتاحة لديها والمخططة للتحسين والمستخدمة، شهرا بشهر.</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>إضافة فريق…</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>حسب الفريق</translation>
    </message>
    <message>
        <source>Raids</source>
        <translation>اقتطاعات</translation>
    </message>
    <message>
        <source>Raids beside the plan</source>
        <translation>الاقتطاعات إزاء الخطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Choose a cell of the month first</source>
        <translation>اختر خلية من الشهر أولا</translation>
    </message>
    <message>
        <source>%1, all teams: %2</source>
        <translation>%1، كل الفرق: %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::CarryOverDialog</name>
    <message>
        <source>Carry over to other services</source>
        <translation>النقل إلى خدمات أخرى</translation>
    </message>
    <message>
        <source>Each chosen service gets an improvement of its own, owned by the owner of the service, with a claim of its own on a metric of its own. What worked here has to prove itself there.</source>
        <translation>تحصل كل خدمة مختارة على تحسين خاص بها يملكه مالك الخدمة، مع تعهد خاص به على مقياس خاص به. ما نجح هنا عليه أن يثبت نفسه هناك.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Every other live service has a copy of it already.</source>
        <translation>لدى كل خدمة أخرى قيد التشغيل نسخة منه بالفعل.</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>&amp;نقل</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry over to %Ln</source>
        <translation>
            <numerusform>&amp;نقل إلى %Ln خدمة</numerusform>
            <numerusform>&amp;نقل إلى خدمة واحدة</numerusform>
            <numerusform>&amp;نقل إلى خدمتين</numerusform>
            <numerusform>&amp;نقل إلى %Ln خدمات</numerusform>
            <numerusform>&amp;نقل إلى %Ln خدمة</numerusform>
            <numerusform>&amp;نقل إلى %Ln خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 is carried over to %Ln service(s)</source>
        <translation>
            <numerusform>نُقل %1 إلى %Ln خدمة</numerusform>
            <numerusform>نُقل %1 إلى خدمة واحدة</numerusform>
            <numerusform>نُقل %1 إلى خدمتين</numerusform>
            <numerusform>نُقل %1 إلى %Ln خدمات</numerusform>
            <numerusform>نُقل %1 إلى %Ln خدمة</numerusform>
            <numerusform>نُقل %1 إلى %Ln خدمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ChainView</name>
    <message numerus="yes">
        <source>%1 (%Ln day(s))</source>
        <extracomment>A lesson, or a review without one, and how long ago its review was held</extracomment>
        <translation>
            <numerusform>%1 (%Ln يوم)</numerusform>
            <numerusform>%1 (يوم واحد)</numerusform>
            <numerusform>%1 (يومان)</numerusform>
            <numerusform>%1 (%Ln أيام)</numerusform>
            <numerusform>%1 (%Ln يوما)</numerusform>
            <numerusform>%1 (%Ln يوم)</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ %1:</source>
        <translation>✕ %1:</translation>
    </message>
    <message>
        <source>○ %1:</source>
        <translation>○ %1:</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>كل %Ln</numerusform>
            <numerusform>الواحد كله</numerusform>
            <numerusform>كلا الاثنين</numerusform>
            <numerusform>كل %Ln</numerusform>
            <numerusform>كل %Ln</numerusform>
            <numerusform>كل %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ChangeLogModel</name>
    <message>
        <source>Ledger hash %1</source>
        <translation>بصمة دفتر التغييرات %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>عمليات التحرير</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChangeLogPage</name>
    <message>
        <source>Find in the change log</source>
        <translation>بحث في سجل التغييرات</translation>
    </message>
    <message>
        <source>Find by author or words</source>
        <translation>بحث حسب صاحب التغيير أو بالكلمات</translation>
    </message>
    <message>
        <source>Changes, latest first</source>
        <translation>التغييرات، الأحدث أولا</translation>
    </message>
    <message>
        <source>Edits of the chosen change</source>
        <translation>عمليات التحرير في التغيير المختار</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Show the register after this change</source>
        <translation>إظهار السجل بعد هذا التغيير</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Each change is sealed with the hash of the one before it. Changes so far: %1.</source>
        <translation>كل تغيير مختوم ببصمة سابقه. التغييرات حتى الآن: %1.</translation>
    </message>
    <message>
        <source>That state cannot be shown</source>
        <translation>لا يمكن إظهار ذلك الوضع</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChartView</name>
    <message>
        <source>Copy as image</source>
        <translation>نسخ كصورة</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChartZoom</name>
    <message>
        <source>Arrows read the points, Z or Esc goes back.</source>
        <translation>الأسهم تقرأ النقاط، وZ أو Esc للعودة.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ChildrenList</name>
    <message>
        <source>Below it (%1)</source>
        <translation>ما تحته (%1)</translation>
    </message>
    <message>
        <source>The first %1 are listed; the sums are of all.</source>
        <translation>المدرج أول %1؛ والمجاميع للكل.</translation>
    </message>
    <message>
        <source>✕ The parents form a circle: who stands in it twice is counted once.</source>
        <translation>✕ التحسينات الأعلى تشكل حلقة مغلقة: ما يرد فيها مرتين يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>All below it</source>
        <translation>كل ما تحته</translation>
    </message>
    <message>
        <source>With %1 itself</source>
        <translation>مع %1 نفسه</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>اكتمل %1 %</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>brought %1</source>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no plan, no money</source>
        <translation>لا خطة ولا مال</translation>
    </message>
</context>
<context>
    <name>Ratchet::ClaimPicker</name>
    <message>
        <source>Baseline from</source>
        <translation>خط الأساس من</translation>
    </message>
    <message>
        <source>Baseline to</source>
        <translation>خط الأساس إلى</translation>
    </message>
    <message>
        <source>Intervention on</source>
        <translation>تاريخ التدخل</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
</context>
<context>
    <name>Ratchet::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns, the ticked ones are shown in this order</source>
        <translation>الأعمدة، تظهر المحددة منها بهذا الترتيب</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>تحريك لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>تحريك لأ&amp;سفل</translation>
    </message>
</context>
<context>
    <name>Ratchet::Comparison</name>
    <message>
        <source>That day cannot be compared with</source>
        <translation>لا يمكن المقارنة بذلك اليوم</translation>
    </message>
    <message>
        <source>not known on %1</source>
        <translation>لم يكن معروفا في %1</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <translation>دون تغيير منذ %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 · was %2</source>
        <translation>%1 · كان %2</translation>
    </message>
</context>
<context>
    <name>Ratchet::CurrencyRates</name>
    <message>
        <source>Multiply by %1</source>
        <translation>الضرب في %1</translation>
    </message>
    <message>
        <source>What amounts in %1 become</source>
        <translation>ما تصير إليه المبالغ بعملة %1</translation>
    </message>
    <message>
        <source>Choose, or write a rate</source>
        <translation>اختر، أو اكتب سعر صرف</translation>
    </message>
    <message>
        <source>Take the numbers as they are</source>
        <translation>أخذ الأعداد كما هي</translation>
    </message>
    <message>
        <source>Leave the cells empty</source>
        <translation>ترك الخلايا فارغة</translation>
    </message>
</context>
<context>
    <name>Ratchet::DayEdit</name>
    <message>
        <source>&quot;%1&quot; is no date that is possible here, such as %2.</source>
        <translation>«%1» ليس تاريخا ممكنا هنا، مثل %2.</translation>
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
        <source>Choose a row to see everything about it.</source>
        <translation>اختر صفا لرؤية كل ما يتعلق به.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>التبويبات السابقة</translation>
    </message>
    <message>
        <source>Tabs after</source>
        <translation>التبويبات التالية</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Plan and funding</source>
        <translation>الخطة والتمويل</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>منفعة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>مسار التتبع</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>من المحفز إلى الضابط</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>المرتبط</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 % of the plan is done.</source>
        <translation>اكتمل %1 % من الخطة.</translation>
    </message>
</context>
<context>
    <name>Ratchet::Document</name>
    <message>
        <source>%1 added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <extracomment>%1 a field, %2 a record, %3 and %4 the field&apos;s text before and after</extracomment>
        <translation>%1 في %2: %3 ← %4</translation>
    </message>
    <message>
        <source>The claim is registered: a change of it needs a reason.</source>
        <translation>التعهد مسجل: يحتاج تغييره إلى سبب.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>تمت الإعادة: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>تمت الاستعادة: %1</translation>
    </message>
    <message>
        <source>%1 cannot come back: it is there already, or what it belongs to is gone. Restore that first.</source>
        <translation>لا يمكن أن يعود %1: إما أنه موجود بالفعل وإما أن ما ينتمي إليه زال. استعد ذلك أولا.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Another change is being written. Nothing was changed.</source>
        <translation>يُكتب الآن تغيير آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Register created</source>
        <translation>إنشاء السجل</translation>
    </message>
    <message>
        <source>It needs a reason. Nothing was changed.</source>
        <translation>يحتاج إلى سبب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file of the register was replaced outside this program. What was open is now in %1; this change is not: make it again.</source>
        <translation>استُبدل ملف السجل من خارج هذا البرنامج. ما كان مفتوحا موجود الآن في %1؛ أما هذا التغيير فلا: أعده.</translation>
    </message>
    <message>
        <source>The file of the register was replaced, moved or deleted outside this program. What was changed here is not in it.</source>
        <translation>استُبدل ملف السجل أو نُقل أو حُذف من خارج هذا البرنامج. ما تغير هنا ليس فيه.</translation>
    </message>
</context>
<context>
    <name>Ratchet::DueActions</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Due dates of %1</source>
        <comment>name of a file</comment>
        <translation>تواريخ استحقاق %1</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>كتابة &amp;بريد إلكتروني</translation>
    </message>
    <message>
        <source>&amp;Save dates…</source>
        <translation>&amp;حفظ التواريخ…</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>S&amp;heet to fill in…</source>
        <translation>&amp;ورقة للملء…</translation>
    </message>
    <message>
        <source>Save the dates of &amp;all…</source>
        <translation>حفظ تواريخ ال&amp;كل…</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program, with the list as its text</source>
        <translation>يفتح مسودة في برنامج البريد لديك، نصها القائمة</translation>
    </message>
    <message>
        <source>Writes a calendar file (.ics) with the due dates</source>
        <translation>يكتب ملف تقويم (.ics) فيه تواريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Makes a workbook (.xlsx) with their open work, to be filled in and sent back</source>
        <translation>ينشئ مصنفا (.xlsx) فيه أعماله المفتوحة، ليملأه ويعيده</translation>
    </message>
    <message>
        <source>Writes a calendar file (.ics) for each owner into a folder</source>
        <translation>يكتب في مجلد ملف تقويم (.ics) لكل مالك</translation>
    </message>
    <message>
        <source>Nobody owns these, so there is nobody to write to. Give each an owner.</source>
        <translation>لا أحد يملك هذه، فليس هناك من تكتب إليه. حدد لكل منها مالكا.</translation>
    </message>
    <message>
        <source>%1 has left. Give each of these another owner.</source>
        <translation>غادر %1. حدد لكل من هذه مالكا آخر.</translation>
    </message>
    <message>
        <source>The register holds no e-mail address of %1.</source>
        <translation>ليس في السجل عنوان بريد إلكتروني لـ %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address to which a draft can be made.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني يمكن توجيه مسودة إليه.</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>كتابة بريد إلكتروني</translation>
    </message>
    <message>
        <source>No mail program could be opened. The list can be copied instead.</source>
        <translation>تعذر فتح أي برنامج بريد. يمكن نسخ القائمة بدلا من ذلك.</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>لم يُكتب التقويم</translation>
    </message>
    <message>
        <source>Save dates</source>
        <translation>حفظ التواريخ</translation>
    </message>
    <message>
        <source>Written to %1. Calendars that import it again update what they have.</source>
        <translation>كُتب في %1. التقاويم التي تستورده ثانية تحدِّث ما لديها.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Save the dates of all</source>
        <translation>حفظ تواريخ الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar file(s) in that folder will be replaced.</source>
        <translation>
            <numerusform>سيُستبدل %Ln ملف تقويم في ذلك المجلد.</numerusform>
            <numerusform>سيُستبدل ملف تقويم واحد في ذلك المجلد.</numerusform>
            <numerusform>سيُستبدل ملفا تقويم في ذلك المجلد.</numerusform>
            <numerusform>ستُستبدل %Ln ملفات تقويم في ذلك المجلد.</numerusform>
            <numerusform>سيُستبدل %Ln ملف تقويم في ذلك المجلد.</numerusform>
            <numerusform>سيُستبدل %Ln ملف تقويم في ذلك المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar file(s) written to %1.</source>
        <translation>
            <numerusform>كُتب %Ln ملف تقويم في %1.</numerusform>
            <numerusform>كُتب ملف تقويم واحد في %1.</numerusform>
            <numerusform>كُتب ملفا تقويم في %1.</numerusform>
            <numerusform>كُتبت %Ln ملفات تقويم في %1.</numerusform>
            <numerusform>كُتب %Ln ملف تقويم في %1.</numerusform>
            <numerusform>كُتب %Ln ملف تقويم في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::DueView</name>
    <message>
        <source>How far ahead</source>
        <translation>المدى القادم</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>الملاك</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>ما المستحق</translation>
    </message>
    <message>
        <source>Nothing is due in that time. Open actions with a due date, improvements with a target date, and their milestones and tasks stand here by owner.</source>
        <translation>لا شيء مستحق في تلك المدة. تظهر هنا حسب المالك الإجراءات المفتوحة ذات تاريخ الاستحقاق، والتحسينات ذات التاريخ المستهدف، ومعالمها ومهامها.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم قادم</numerusform>
            <numerusform>اليوم القادم</numerusform>
            <numerusform>اليومان القادمان</numerusform>
            <numerusform>%Ln أيام قادمة</numerusform>
            <numerusform>%Ln يوما قادما</numerusform>
            <numerusform>%Ln يوم قادم</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: %2 overdue, %3 within a week, %4 later</source>
        <extracomment>as of %1: %2, %3 and %4 count pieces of work</extracomment>
        <translation>كما في %1: %2 تجاوز الموعد، %3 خلال أسبوع، %4 لاحقا</translation>
    </message>
</context>
<context>
    <name>Ratchet::EvidencePage</name>
    <message>
        <source>Artefact</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Figures and how they are computed</source>
        <translation>الأرقام وكيفية حسابها</translation>
    </message>
    <message>
        <source>✕ Nobody to ask</source>
        <translation>✕ لا أحد يُسأل</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Export as evidence…</source>
        <translation>تصدير كأدلة…</translation>
    </message>
    <message>
        <source>Present slides</source>
        <translation>عرض الشرائح</translation>
    </message>
    <message>
        <source>Working out the answers…</source>
        <translation>استخراج الإجابات…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 Artefact: %2.</source>
        <translation>%1 المستند: %2.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>المخطط: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>الجدول: %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::FieldEditor</name>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
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
        <translation>&amp;ضبط</translation>
    </message>
</context>
<context>
    <name>Ratchet::FigureTile</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
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
        <translation>ما لديك هنا، ومعه ما غيرته للتو، موجود في %1 ومفتوح: تابع كما كنت.</translation>
    </message>
    <message>
        <source>What you have here is in %1 and open, without what you changed last: make that again. The history of before is in neither file; look for it in the backups beside the register.</source>
        <translation>ما لديك هنا موجود في %1 ومفتوح، دون آخر ما غيرته: أعد ذلك. المحفوظات السابقة ليست في أي من الملفين؛ ابحث عنها في النسخ الاحتياطية بجانب السجل.</translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation>فتح الإصدار الآخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you see is complete. As long as it stays open nothing is lost, and the next change saves it anew.</source>
        <translation>ما تراه كامل. ما دام مفتوحا لا يضيع شيء، والتغيير القادم يحفظه من جديد.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>حفظه هناك ثانية</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>حفظ نسخة باسم…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Both versions stay: whatever is open here and not in that file is saved as a file of its own.</source>
        <translation>يبقى الإصداران كلاهما: ما هو مفتوح هنا وليس في ذلك الملف يُحفظ في ملف مستقل.</translation>
    </message>
    <message>
        <source>Go on with mine in a copy</source>
        <translation>متابعة إصداري في نسخة</translation>
    </message>
    <message>
        <source>Your version is kept</source>
        <translation>حُفظ إصدارك</translation>
    </message>
    <message>
        <source>It is in %1, with all its changes.</source>
        <translation>هو في %1، بكل تغييراته.</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>لم تُكتب النسخة</translation>
    </message>
    <message>
        <source>The history is lost</source>
        <translation>ضاعت المحفوظات</translation>
    </message>
    <message>
        <source>%1 holds all that was open, but no file holds the changes of before. Look for them in the backups beside the register.</source>
        <translation>يحتوي %1 على كل ما كان مفتوحا، لكن لا ملف يحتوي على التغييرات السابقة. ابحث عنها في النسخ الاحتياطية بجانب السجل.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>حفظ نسخة باسم</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>كتابة النسخة…</translation>
    </message>
    <message>
        <source>The copy is written</source>
        <translation>كُتبت النسخة</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Every change is in the register&apos;s own file and in %1 beside it, all the same; keep the two together.</source>
        <translation>ومع ذلك فكل تغيير موجود في ملف السجل نفسه وفي %1 بجانبه؛ فأبقهما معا.</translation>
    </message>
    <message>
        <source>Every change is in the register&apos;s own file all the same.</source>
        <translation>ومع ذلك فكل تغيير موجود في ملف السجل نفسه.</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <translation>لم تُكتب النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>إغلاق دون نسخة احتياطية</translation>
    </message>
    <message>
        <source>What is open here is in no file. It can be saved as %1.</source>
        <translation>ما هو مفتوح هنا ليس في أي ملف. يمكن حفظه باسم %1.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Ratchet::FilterBar</name>
    <message>
        <source>Find in %1</source>
        <translation>بحث في %1</translation>
    </message>
    <message>
        <source>Every word must be found. A word after ! must not be found. Words in quotes belong together.</source>
        <translation>يجب العثور على كل كلمة. الكلمة التي بعد ! يجب ألا توجد. والكلمات بين علامتي اقتباس متلازمة.</translation>
    </message>
    <message>
        <source>Certain rows</source>
        <translation>صفوف معينة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>إظهار كل شيء (Esc)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>%1, active filter</source>
        <translation>%1، تصفية سارية</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n مختار</numerusform>
            <numerusform>واحد مختار</numerusform>
            <numerusform>اثنان مختاران</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارا</numerusform>
            <numerusform>%n مختار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::FilterMenu</name>
    <message>
        <source>Any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>بحث في %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: type to narrow</source>
        <translation>
            <numerusform>و%Ln غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>وواحد غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>واثنان غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>و%Ln غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>و%Ln غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>و%Ln غيرها: اكتب لتضييق النتائج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::FirstStepsCard</name>
    <message>
        <source>Start here</source>
        <translation>ابدأ هنا</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>إخفاء هذه الخطوات</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>step that is done</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Ratchet::HandoverDialog</name>
    <message>
        <source>&amp;All of it</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>What falls vacant</source>
        <translation>ما يصبح شاغرا</translation>
    </message>
    <message>
        <source>Hand over &amp;to</source>
        <translation>تسليم المهام إ&amp;لى</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>تسليم المهام إلى</translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– اختر –</translation>
    </message>
    <message>
        <source>Also record that this person leaves; the &amp;first day away is</source>
        <translation>تسجيل مغادرة هذا الشخص أيضا؛ أول &amp;يوم غياب</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>أول يوم غياب</translation>
    </message>
    <message>
        <source>If %1 left tomorrow</source>
        <translation>لو غادر %1 غدا</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>ت&amp;سليم المهام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) would fall vacant.</source>
        <translation>
            <numerusform>سيصبح %Ln بند شاغرا.</numerusform>
            <numerusform>سيصبح بند واحد شاغرا.</numerusform>
            <numerusform>سيصبح بندان شاغرين.</numerusform>
            <numerusform>ستصبح %Ln بنود شاغرة.</numerusform>
            <numerusform>سيصبح %Ln بندا شاغرا.</numerusform>
            <numerusform>سيصبح %Ln بند شاغرا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing rests on this person: improvement would continue.</source>
        <translation>لا شيء يقع على عاتق هذا الشخص: سيستمر التحسين.</translation>
    </message>
    <message>
        <source>%1 The first is missed on %2: %3 – %4.</source>
        <translation>%1 أول ما يُفتقد في %2: %3 – %4.</translation>
    </message>
    <message>
        <source>%1 No date says when that would be noticed.</source>
        <translation>%1 لا تاريخ ينبه إلى ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand over %Ln</source>
        <translation>
            <numerusform>ت&amp;سليم %Ln بند</numerusform>
            <numerusform>ت&amp;سليم بند واحد</numerusform>
            <numerusform>ت&amp;سليم بندين</numerusform>
            <numerusform>ت&amp;سليم %Ln بنود</numerusform>
            <numerusform>ت&amp;سليم %Ln بندا</numerusform>
            <numerusform>ت&amp;سليم %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hands over to %2: %3</source>
        <translation>يسلم %1 مهامه إلى %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln بند</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::HelpDesk</name>
    <message>
        <source>The manual is written</source>
        <translation>كُتب دليل الاستخدام</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The manual was not written</source>
        <translation>لم يُكتب دليل الاستخدام</translation>
    </message>
    <message>
        <source>Writing the manual…</source>
        <translation>كتابة دليل الاستخدام…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>حفظ دليل الاستخدام</translation>
    </message>
    <message>
        <source>Ratchet manual.pdf</source>
        <translation>دليل استخدام Ratchet.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>وثائق PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ratchet::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>بحث في دليل الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>نص دليل الاستخدام</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>لا نتائج. كتابة أحرف أقل تعطي نتائج أكثر.</translation>
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
        <translation>المحفوظات</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportColumns</name>
    <message>
        <source>Leave it open</source>
        <translation>تركه مفتوحا</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>ما هو كل عمود</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>يرجى التأكد</translation>
    </message>
    <message>
        <source>Words are scored: %1</source>
        <translation>درجات الكلمات: %1</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>معنى العمود %1</translation>
    </message>
    <message>
        <source>Together with &quot;%1&quot;</source>
        <translation>مع «%1»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(العمود %1)</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>في الملف: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Take the first &amp;suggestion for every open name</source>
        <translation>أخذ أول ا&amp;قتراح لكل اسم مفتوح</translation>
    </message>
    <message>
        <source>What the words of &quot;%1&quot; mean</source>
        <translation>معنى كلمات «%1»</translation>
    </message>
    <message>
        <source>Meaning of %1 in %2</source>
        <translation>معنى %1 في %2</translation>
    </message>
    <message>
        <source>Update those records</source>
        <translation>تحديث تلك القيود</translation>
    </message>
    <message>
        <source>Add them all as new records</source>
        <translation>إضافتها كلها قيودا جديدة</translation>
    </message>
    <message>
        <source>Ask for each</source>
        <translation>السؤال عن كل صف</translation>
    </message>
    <message>
        <source>Rows that are nearly called as a record or a row above</source>
        <translation>صفوف أسماؤها قريبة من اسم قيد أو صف سابق</translation>
    </message>
    <message>
        <source>Names that are nearly known</source>
        <translation>أسماء قريبة مما هو معروف</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportDialog</name>
    <message>
        <source>The first row has the headers; they may be called anything. Dates, numbers and words are found out, and where that is not certain you are asked. Nothing is changed before you have seen every row.</source>
        <translation>في الصف الأول رؤوس الأعمدة؛ ولها أن تحمل أي أسماء. تُستنتج التواريخ والأعداد والكلمات، وحيث لا يكون ذلك مؤكدا يُطرح عليك السؤال. لا يتغير شيء قبل أن ترى كل صف.</translation>
    </message>
    <message>
        <source>Choose a &amp;file: CSV, Excel or OpenDocument…</source>
        <translation>اختيار &amp;ملف: CSV أو Excel أو OpenDocument…</translation>
    </message>
    <message>
        <source>Or &amp;paste cells copied from a spreadsheet:</source>
        <translation>أو &amp;لصق خلايا منسوخة من جدول بيانات:</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet</source>
        <translation>خلايا منسوخة من جدول بيانات</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows that cannot be taken, and import the others</source>
        <translation>ا&amp;ستبعاد الصفوف المتعذر أخذها، واستيراد البقية</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>حفظ &amp;هذه الصفوف…</translation>
    </message>
    <message>
        <source>These rows are &amp;history: records that are there already count as touched on the latest day of their row, as new ones do, and not today</source>
        <translation>هذه الصفوف من الماض&amp;ي، فتُعد القيود الموجودة محدَّثة في آخر يوم في صفها، كالجديدة، لا اليوم</translation>
    </message>
    <message>
        <source>&amp;Keep this mapping as</source>
        <translation>&amp;حفظ هذا التعيين باسم</translation>
    </message>
    <message>
        <source>Keep this mapping as</source>
        <translation>حفظ هذا التعيين باسم</translation>
    </message>
    <message>
        <source>A name, e.g. Action log of the service desk; empty: not kept</source>
        <translation>اسم، مثل: سجل إجراءات مكتب الخدمة؛ فارغ: لا يُحفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past a gate</source>
        <translation>
            <numerusform>%Ln يتجاوز بوابة</numerusform>
            <numerusform>واحد يتجاوز بوابة</numerusform>
            <numerusform>اثنان يتجاوزان بوابة</numerusform>
            <numerusform>%Ln تتجاوز بوابة</numerusform>
            <numerusform>%Ln تتجاوز بوابة</numerusform>
            <numerusform>%Ln تتجاوز بوابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be read</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln سطر</numerusform>
            <numerusform>تعذرت قراءة سطر واحد</numerusform>
            <numerusform>تعذرت قراءة سطرين</numerusform>
            <numerusform>تعذرت قراءة %Ln أسطر</numerusform>
            <numerusform>تعذرت قراءة %Ln سطرا</numerusform>
            <numerusform>تعذرت قراءة %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) read as nothing</source>
        <translation>
            <numerusform>%Ln خلية تُقرأ على أنها لا شيء</numerusform>
            <numerusform>خلية واحدة تُقرأ على أنها لا شيء</numerusform>
            <numerusform>خليتان تُقرآن على أنهما لا شيء</numerusform>
            <numerusform>%Ln خلايا تُقرأ على أنها لا شيء</numerusform>
            <numerusform>%Ln خلية تُقرأ على أنها لا شيء</numerusform>
            <numerusform>%Ln خلية تُقرأ على أنها لا شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, services and the like are new</source>
        <translation>
            <numerusform>%Ln من الأشخاص والخدمات وما شابه جديد</numerusform>
            <numerusform>واحد من الأشخاص والخدمات وما شابه جديد</numerusform>
            <numerusform>اثنان من الأشخاص والخدمات وما شابه جديدان</numerusform>
            <numerusform>%Ln من الأشخاص والخدمات وما شابه جديدة</numerusform>
            <numerusform>%Ln من الأشخاص والخدمات وما شابه جديدة</numerusform>
            <numerusform>%Ln من الأشخاص والخدمات وما شابه جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns left out: %1 and %Ln more</source>
        <translation>
            <numerusform>الأعمدة المستبعدة: %1 و%Ln غيرها</numerusform>
            <numerusform>الأعمدة المستبعدة: %1 وواحد غيرها</numerusform>
            <numerusform>الأعمدة المستبعدة: %1 واثنان غيرها</numerusform>
            <numerusform>الأعمدة المستبعدة: %1 و%Ln غيرها</numerusform>
            <numerusform>الأعمدة المستبعدة: %1 و%Ln غيرها</numerusform>
            <numerusform>الأعمدة المستبعدة: %1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>قراءة %Ln صف…</numerusform>
            <numerusform>قراءة صف واحد…</numerusform>
            <numerusform>قراءة صفين…</numerusform>
            <numerusform>قراءة %Ln صفوف…</numerusform>
            <numerusform>قراءة %Ln صفا…</numerusform>
            <numerusform>قراءة %Ln صف…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. One undo takes it all back.</source>
        <translation>%1. تراجع واحد يعيد كل ذلك إلى ما كان.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>جداول بيانات وجداول نصية (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة %1…</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>The reading was cancelled. Nothing was changed.</source>
        <translation>أُلغيت القراءة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no row below the headers in %1.</source>
        <translation>لا صف تحت رؤوس الأعمدة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s) as well that look like a &amp;total or a second table</source>
        <translation>
            <numerusform>قراءة %Ln صف أيضا يبدو م&amp;جموعا أو جدولا ثانيا</numerusform>
            <numerusform>قراءة صف واحد أيضا يبدو م&amp;جموعا أو جدولا ثانيا</numerusform>
            <numerusform>قراءة صفين أيضا يبدوان م&amp;جموعا أو جدولا ثانيا</numerusform>
            <numerusform>قراءة %Ln صفوف أيضا تبدو م&amp;جموعا أو جدولا ثانيا</numerusform>
            <numerusform>قراءة %Ln صفا أيضا تبدو م&amp;جموعا أو جدولا ثانيا</numerusform>
            <numerusform>قراءة %Ln صف أيضا تبدو م&amp;جموعا أو جدولا ثانيا</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are those of an export of %1.</source>
        <translation>هذه الأعمدة هي أعمدة تصدير من %1.</translation>
    </message>
    <message>
        <source>These columns are known: the mapping &quot;%1&quot; is used.</source>
        <translation>هذه الأعمدة معروفة: يُستخدم التعيين «%1».</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <translation>استيراد %1 من %2</translation>
    </message>
    <message>
        <source>Saving the rows…</source>
        <translation>حفظ الصفوف…</translation>
    </message>
    <message>
        <source>Save the rows that cannot be taken</source>
        <translation>حفظ الصفوف المتعذر أخذها</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>No column is &quot;%1&quot; yet, and nothing can be imported without one. Choose it for the column that has it.</source>
        <translation>لا عمود هو «%1» بعد، ولا يمكن استيراد شيء دونه. اختره للعمود الذي يحتويه.</translation>
    </message>
    <message>
        <source>No row says anything: there is nothing to import.</source>
        <translation>لا صف يذكر شيئا: ليس هناك ما يُستورد.</translation>
    </message>
    <message>
        <source>Answer what is still open: it cannot be guessed without the risk of swapping something.</source>
        <translation>أجب عما بقي مفتوحا: لا يمكن تخمينه دون خطر الخلط بين شيئين.</translation>
    </message>
    <message>
        <source>1 of 3 · Where the %1 come from</source>
        <translation>1 من 3 · مصدر %1</translation>
    </message>
    <message>
        <source>2 of 3 · What each column is</source>
        <translation>2 من 3 · ما هو كل عمود</translation>
    </message>
    <message>
        <source>3 of 3 · What will happen</source>
        <translation>3 من 3 · ما سيحدث</translation>
    </message>
    <message>
        <source>&amp;Next: choose a file…</source>
        <translation>ال&amp;تالي: اختيار ملف…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Next: look at the rows</source>
        <translation>ال&amp;تالي: معاينة الصفوف</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>&amp;استيراد %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) read as another value</source>
        <translation>
            <numerusform>%Ln خلية تُقرأ على أنها قيمة أخرى</numerusform>
            <numerusform>خلية واحدة تُقرأ على أنها قيمة أخرى</numerusform>
            <numerusform>خليتان تُقرآن على أنهما قيمتان أخريان</numerusform>
            <numerusform>%Ln خلايا تُقرأ على أنها قيم أخرى</numerusform>
            <numerusform>%Ln خلية تُقرأ على أنها قيم أخرى</numerusform>
            <numerusform>%Ln خلية تُقرأ على أنها قيم أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportGates</name>
    <message>
        <source>Who a&amp;nswers for gains without proof</source>
        <translation>من ي&amp;ضمن المكاسب بلا إثبات</translation>
    </message>
    <message>
        <source>Take them, with the gap on record</source>
        <translation>أخذها مع تسجيل الفجوة</translation>
    </message>
    <message>
        <source>Refuse them</source>
        <translation>رفضها</translation>
    </message>
    <message>
        <source>Take them with a reason</source>
        <translation>أخذها مع ذكر سبب</translation>
    </message>
    <message>
        <source>Rows past a gate</source>
        <translation>صفوف تتجاوز بوابة</translation>
    </message>
    <message>
        <source>Reason for the rows past a gate</source>
        <translation>سبب الصفوف التي تتجاوز بوابة</translation>
    </message>
    <message>
        <source>The reason, for the history and where the record has a place for it</source>
        <translation>السبب، للمحفوظات وحيث للقيد موضع له</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would bring a record past a gate without what it asks. Which, stands in their line.</source>
        <translation>
            <numerusform>%Ln صف سيتجاوز بقيد بوابة دون ما تطلبه. وما تطلبه مبين في سطره.</numerusform>
            <numerusform>صف واحد سيتجاوز بقيد بوابة دون ما تطلبه. وما تطلبه مبين في سطره.</numerusform>
            <numerusform>صفان سيتجاوزان بقيد بوابة دون ما تطلبه. وما تطلبه مبين في سطريهما.</numerusform>
            <numerusform>%Ln صفوف ستتجاوز بقيد بوابة دون ما تطلبه. وما تطلبه مبين في أسطرها.</numerusform>
            <numerusform>%Ln صفا ستتجاوز بقيد بوابة دون ما تطلبه. وما تطلبه مبين في أسطرها.</numerusform>
            <numerusform>%Ln صف ستتجاوز بقيد بوابة دون ما تطلبه. وما تطلبه مبين في أسطرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportPreview</name>
    <message>
        <source>&amp;More…</source>
        <translation>الم&amp;زيد…</translation>
    </message>
    <message>
        <source>All columns that are left out, and all that is to be said of the file</source>
        <translation>كل الأعمدة المستبعدة، وكل ما يقال عن الملف</translation>
    </message>
    <message>
        <source>&amp;Field by field</source>
        <translation>حقلا &amp;بحقل</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>الصفوف المأخوذة</translation>
    </message>
    <message>
        <source>Update and add</source>
        <translation>تحديث وإضافة</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>تحديث فقط</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>إضافة فقط</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Of a single row: its context menu, or the Delete key</source>
        <translation>لصف بمفرده: قائمته السياقية، أو المفتاح Delete</translation>
    </message>
    <message>
        <source>What will happen, row by row</source>
        <translation>ما سيحدث، صفا صفا</translation>
    </message>
    <message>
        <source>Blank cells keep what is there.</source>
        <translation>الخلايا الفارغة تبقي ما هو موجود.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>Only: past a gate</source>
        <translation>فقط: ما يتجاوز بوابة</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln unreadable cell(s) em&amp;pty</source>
        <translation>
            <numerusform>ترك %Ln خلية غير مقروءة &amp;فارغة</numerusform>
            <numerusform>ترك خلية واحدة غير مقروءة &amp;فارغة</numerusform>
            <numerusform>ترك خليتين غير مقروءتين &amp;فارغتين</numerusform>
            <numerusform>ترك %Ln خلايا غير مقروءة &amp;فارغة</numerusform>
            <numerusform>ترك %Ln خلية غير مقروءة &amp;فارغة</numerusform>
            <numerusform>ترك %Ln خلية غير مقروءة &amp;فارغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave &quot;%1&quot; empty</source>
        <translation>ترك «%1» فارغا</translation>
    </message>
    <message>
        <source>All that is said of the current row</source>
        <translation>كل ما يقال عن الصف الحالي</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImportPreviewModel</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>stays; the file says %1</source>
        <translation>يبقى؛ وفي الملف %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Record, or what it holds</source>
        <translation>القيد، أو ما يحتويه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>ما يتغير، أو لماذا لا</translation>
    </message>
    <message>
        <source>Tick it to take it.</source>
        <translation>حدده لأخذه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>header of a column: why its cell cannot be read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before, after</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::ImprovementPrint</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>The record of the chosen improvement as a PDF</source>
        <translation>قيد التحسين المختار بصيغة PDF</translation>
    </message>
    <message>
        <source>Print the improvement</source>
        <translation>طباعة التحسين</translation>
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
        <translation>ما كُتب أو تغير في «%1» لم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>Ratchet::MainMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>المفتوحة مؤخ&amp;را</translation>
    </message>
    <message>
        <source>Import &amp;by kind</source>
        <translation>استيراد حسب ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Export a whole list</source>
        <translation>تصدير قائمة &amp;كاملة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
</context>
<context>
    <name>Ratchet::MainWindow</name>
    <message>
        <source>&amp;New register…</source>
        <translation>سجل &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;فتح سجل…</translation>
    </message>
    <message>
        <source>Open the de&amp;monstration</source>
        <translation>فتح السجل التو&amp;ضيحي</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>إ&amp;غلاق السجل</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>حف&amp;ظ نسخة باسم…</translation>
    </message>
    <message>
        <source>&amp;Verify the ledger</source>
        <translation>التحقق من دفتر التغي&amp;يرات</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>بحث في &amp;هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>الانت&amp;قال إلى أي شيء…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>الخ&amp;طوات الأولى</translation>
    </message>
    <message>
        <source>Reporting &amp;date and earlier states…</source>
        <translation>تاريخ التقرير والأ&amp;وضاع السابقة…</translation>
    </message>
    <message>
        <source>Back to the &amp;present</source>
        <translation>العودة إلى ال&amp;حاضر</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
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
        <translation>نص أص&amp;غر</translation>
    </message>
    <message>
        <source>Texts of &amp;usual size</source>
        <translation>ح&amp;جم النص المعتاد</translation>
    </message>
    <message>
        <source>Theme: follow the &amp;system</source>
        <translation>المظهر: حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>ال&amp;مظهر: فاتح</translation>
    </message>
    <message>
        <source>Theme: da&amp;rk</source>
        <translation>المظهر: &amp;داكن</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast, light</source>
        <translation>المظهر: &amp;تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>Theme: high c&amp;ontrast, dark</source>
        <translation>المظهر: تباين &amp;عالٍ، داكن</translation>
    </message>
    <message>
        <source>Prin&amp;t the list…</source>
        <translation>طباعة ال&amp;قائمة…</translation>
    </message>
    <message>
        <source>Lar&amp;ger texts</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
</context>
<context>
    <name>Ratchet::MergeDialog</name>
    <message>
        <source>Nothing refers to it.</source>
        <translation>لا شيء يشير إليه.</translation>
    </message>
    <message>
        <source>Moved with it: %1.</source>
        <translation>يُنقل معه: %1.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes, and what refers to it is moved to the one that you choose. That one keeps its name and takes what it lacks. The history keeps both; one undo takes it all back.</source>
        <translation>سيزول «%1»، ويُنقل ما يشير إليه إلى ما تختاره. ويحتفظ المختار باسمه ويأخذ ما ينقصه. تحفظ المحفوظات كليهما؛ وتراجع واحد يعيد كل ذلك إلى ما كان.</translation>
    </message>
    <message>
        <source>Merge it into</source>
        <translation>دمجه في</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Choose the one that stays.</source>
        <translation>اختر ما سيبقى.</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricList</name>
    <message>
        <source>Find in metrics</source>
        <translation>بحث في المقاييس</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>مقاييس</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Certain metrics</source>
        <translation>مقاييس معينة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No metric yet. A metric shows whether an improvement worked: bring readings in from a spreadsheet or a ticket export, or make a metric and type them.</source>
        <translation>لا مقياس بعد. يبين المقياس هل نجح التحسين: أحضر القراءات من جدول بيانات أو تصدير تذاكر، أو أنشئ مقياسا واكتبها.</translation>
    </message>
    <message>
        <source>No metric is like this. Clear the search and the filters to see all.</source>
        <translation>لا مقياس كذلك. امسح البحث والتصفية لرؤية الكل.</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricListActions</name>
    <message>
        <source>Unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting the list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricListModel</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>older than two periods</source>
        <translation>أقدم من فترتين</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>مقابل المستهدف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>أمين المقياس</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>يتحسن</translation>
    </message>
    <message>
        <source>Faded or worse</source>
        <translation>تلاشى أو ساء</translation>
    </message>
    <message>
        <source>Of concern</source>
        <translation>مقلق</translation>
    </message>
    <message>
        <source>Misses the target</source>
        <translation>يخطئ المستهدف</translation>
    </message>
    <message>
        <source>Nobody steers</source>
        <translation>لا أحد يوجّهه</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>Uptime only</source>
        <translation>وقت التشغيل فقط</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricView</name>
    <message>
        <source>‹ All metrics</source>
        <translation>‹ كل المقاييس</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>نوع المخطط</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>الفترة المعروضة</translation>
    </message>
    <message>
        <source>A part of them</source>
        <translation>جزء منها</translation>
    </message>
    <message>
        <source>In the chart: + and − zoom, Page Up and Page Down move, 0 shows everything; Ctrl and the wheel zoom as well.</source>
        <translation>في المخطط: + و− للتكبير والتصغير، وPage Up وPage Down للتحريك، و0 لإظهار كل شيء؛ وCtrl مع العجلة للتكبير والتصغير أيضا.</translation>
    </message>
    <message>
        <source>Quarter on quarter</source>
        <translation>ربعا بعد ربع</translation>
    </message>
    <message>
        <source>Targets over time</source>
        <translation>المستهدفات عبر الزمن</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;نسخ المخطط</translation>
    </message>
    <message>
        <source>Add &amp;readings…</source>
        <translation>إضافة ق&amp;راءات…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>مخطط الضبط</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>المديات المتحركة</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>مخطط التتابع</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>كل القراءات</translation>
    </message>
    <message numerus="yes">
        <source>Latest %Ln reading(s)</source>
        <translation>
            <numerusform>آخر %Ln قراءة</numerusform>
            <numerusform>آخر قراءة</numerusform>
            <numerusform>آخر قراءتين</numerusform>
            <numerusform>آخر %Ln قراءات</numerusform>
            <numerusform>آخر %Ln قراءة</numerusform>
            <numerusform>آخر %Ln قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody steers this metric</source>
        <translation>لا أحد يوجّه هذا المقياس</translation>
    </message>
    <message>
        <source>Link the improvement that is meant to move it, with the day on which it takes effect. Then its readings are compared with those before.</source>
        <translation>اربط التحسين المراد به تحريكه، مع يوم سريان مفعوله. عندئذ تُقارن قراءاته بما قبله.</translation>
    </message>
    <message>
        <source>Link an improvement…</source>
        <translation>ربط تحسين…</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>كيف تعرفون ذلك؟</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>يوجّهه</translation>
    </message>
    <message>
        <source>What would change this verdict</source>
        <translation>ما قد يغير هذا الحكم</translation>
    </message>
    <message>
        <source>Interrupted time series</source>
        <translation>سلسلة زمنية متقطعة</translation>
    </message>
    <message>
        <source>Amended after it was registered</source>
        <translation>عُدِّل بعد تسجيله</translation>
    </message>
    <message>
        <source>&amp;Save chart as picture…</source>
        <translation>&amp;حفظ المخطط صورة…</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>عرض &amp;الشرائح</translation>
    </message>
    <message>
        <source>&amp;Edit metric…</source>
        <translation>تحرير المق&amp;ياس…</translation>
    </message>
    <message>
        <source>Link an &amp;improvement…</source>
        <translation>ر&amp;بط تحسين…</translation>
    </message>
    <message>
        <source>Register the &amp;claim…</source>
        <translation>تسجي&amp;ل التعهد…</translation>
    </message>
    <message>
        <source>&amp;New limits…</source>
        <translation>حدو&amp;د جديدة…</translation>
    </message>
    <message>
        <source>Set a &amp;target…</source>
        <translation>تحديد &amp;مستهدف…</translation>
    </message>
    <message>
        <source>&amp;Annotate…</source>
        <translation>إضافة تعليق تو&amp;ضيحي…</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>لم يُحفظ المخطط</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)</source>
        <translation>صورة PNG (*.png);;رسم SVG (*.svg);;صفحة PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ratchet::MetricsPage</name>
    <message>
        <source>&amp;New metric</source>
        <translation>إنشاء مقيا&amp;س</translation>
    </message>
    <message>
        <source>&amp;Import readings…</source>
        <translation>ا&amp;ستيراد قراءات…</translation>
    </message>
    <message>
        <source>From &amp;tickets…</source>
        <translation>من التذا&amp;كر…</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>مقاييس</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln مقياس</numerusform>
            <numerusform>مقياس واحد</numerusform>
            <numerusform>مقياسان</numerusform>
            <numerusform>%Ln مقاييس</numerusform>
            <numerusform>%Ln مقياسا</numerusform>
            <numerusform>%Ln مقياس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improving</source>
        <translation>
            <numerusform>%Ln يتحسن</numerusform>
            <numerusform>واحد يتحسن</numerusform>
            <numerusform>اثنان يتحسنان</numerusform>
            <numerusform>%Ln تتحسن</numerusform>
            <numerusform>%Ln تتحسن</numerusform>
            <numerusform>%Ln تتحسن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faded or worse</source>
        <translation>
            <numerusform>%Ln تلاشى أو ساء</numerusform>
            <numerusform>واحد تلاشى أو ساء</numerusform>
            <numerusform>اثنان تلاشيا أو ساءا</numerusform>
            <numerusform>%Ln تلاشت أو ساءت</numerusform>
            <numerusform>%Ln تلاشت أو ساءت</numerusform>
            <numerusform>%Ln تلاشت أو ساءت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::NameCompletion</name>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>إنشاء «%1»</translation>
    </message>
</context>
<context>
    <name>Ratchet::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Ratchet::OccurrenceDialog</name>
    <message>
        <source>S&amp;tatus</source>
        <translation>الحا&amp;لة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>H&amp;eld at</source>
        <translation>و&amp;قت الانعقاد</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Others who were there</source>
        <translation>آخرون حضروا</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>القرا&amp;رات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>One decision a line</source>
        <translation>قرار واحد في كل سطر</translation>
    </message>
    <message>
        <source>New a&amp;ctions</source>
        <translation>إجراءات جدي&amp;دة</translation>
    </message>
    <message>
        <source>New actions</source>
        <translation>إجراءات جديدة</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>ال&amp;محضر</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Metrics disc&amp;ussed</source>
        <translation>المقاييس التي نُوق&amp;شت</translation>
    </message>
    <message>
        <source>Metrics discussed</source>
        <translation>المقاييس التي نوقشت</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>تسجيل: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>مستحق في %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Held at, or moved to</source>
        <translation>وقت الانعقاد أو الموعد الجديد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody holds: %1</source>
        <translation>لا أحد يشغل: %1</translation>
    </message>
    <message>
        <source>&amp;All were there</source>
        <translation>حضر ال&amp;جميع</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>أسماء تفصل بينها العلامة ;</translation>
    </message>
    <message>
        <source>Others, separated by semicolons</source>
        <translation>آخرون، تفصل بينهم العلامة ;</translation>
    </message>
    <message>
        <source>One action a line: title; owner; due, such as: Order the labels; Ada; %1</source>
        <translation>إجراء واحد في كل سطر: العنوان; المالك; الاستحقاق، مثل: طلب الملصقات; Ada; %1</translation>
    </message>
    <message>
        <source>Mov&amp;ed to</source>
        <translation>المو&amp;عد الجديد</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2، بحلول %3</translation>
    </message>
    <message>
        <source>%1: %2, without a date</source>
        <translation>%1: %2، بلا تاريخ</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 في %2: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, expected change %2 %3</source>
        <translation>%1، التغيير المتوقع %2 %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بحلول %2</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Amended on %1: %2. %3 (%4)</source>
        <translation>عُدِّل في %1: %2. %3 (%4)</translation>
    </message>
    <message>
        <source>Register this claim…</source>
        <translation>تسجيل هذا التعهد…</translation>
    </message>
    <message>
        <source>Register the claim on %1</source>
        <translation>تسجيل التعهد بشأن %1</translation>
    </message>
    <message>
        <source>%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5</source>
        <translation>%1 = (القيمة %2 + الإلحاح %3 + المخاطر %4) ÷ الجهد %5</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Called &quot;%1&quot; without what that asks</source>
        <translation>وُصف بأنه «%1» دون ما يتطلبه ذلك</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Before this can be called embedded</source>
        <translation>قبل أن يوصف هذا بأنه مرسخ</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Count without proof…</source>
        <translation>الاحتساب دون إثبات…</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>المنقول</translation>
    </message>
    <message>
        <source>To no other service yet.</source>
        <translation>لم يُنقل إلى خدمة أخرى بعد.</translation>
    </message>
    <message>
        <source>Carry over to other services…</source>
        <translation>النقل إلى خدمات أخرى…</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>أحدث التغييرات</translation>
    </message>
</context>
<context>
    <name>Ratchet::OwnerSheetsDialog</name>
    <message>
        <source>Sheets for owners</source>
        <translation>أوراق الملاك</translation>
    </message>
    <message>
        <source>Each person gets a workbook with their open actions and improvements, in which status, dates and a note can be filled in. What comes back is shown field by field before it is taken over.</source>
        <translation>يحصل كل شخص على مصنف فيه إجراءاته وتحسيناته المفتوحة، يمكن أن تُملأ فيه الحالة والتواريخ وملاحظة. وما يعود يُعرض حقلا حقلا قبل أخذه.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>الملاك</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>الإجراءات المفتوحة</translation>
    </message>
    <message>
        <source>Open improvements</source>
        <translation>التحسينات المفتوحة</translation>
    </message>
    <message>
        <source>Nobody owns an open action or improvement.</source>
        <translation>لا أحد يملك إجراء مفتوحا أو تحسينا مفتوحا.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>لا &amp;شيء</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>ك&amp;تابة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln sheet(s)</source>
        <translation>
            <numerusform>ك&amp;تابة %Ln ورقة</numerusform>
            <numerusform>ك&amp;تابة ورقة واحدة</numerusform>
            <numerusform>ك&amp;تابة ورقتين</numerusform>
            <numerusform>ك&amp;تابة %Ln أوراق</numerusform>
            <numerusform>ك&amp;تابة %Ln ورقة</numerusform>
            <numerusform>ك&amp;تابة %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>لا يوجد مجلد باسم «%1».</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>هل تريد استبدال الملفات؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these files are there already:</source>
        <translation>
            <numerusform>%Ln من هذه الملفات موجود بالفعل:</numerusform>
            <numerusform>واحد من هذه الملفات موجود بالفعل:</numerusform>
            <numerusform>اثنان من هذه الملفات موجودان بالفعل:</numerusform>
            <numerusform>%Ln من هذه الملفات موجودة بالفعل:</numerusform>
            <numerusform>%Ln من هذه الملفات موجودة بالفعل:</numerusform>
            <numerusform>%Ln من هذه الملفات موجودة بالفعل:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Writing sheets…</source>
        <translation>كتابة الأوراق…</translation>
    </message>
    <message>
        <source>The sheets were not all written</source>
        <translation>لم تُكتب كل الأوراق</translation>
    </message>
    <message>
        <source>Sheets written</source>
        <translation>كُتبت الأوراق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) are in %1. They come back by File &gt; Import, or dropped on the window.</source>
        <translation>
            <numerusform>%Ln ورقة في %1. تعود عبر ملف &gt; استيراد، أو بإفلاتها على النافذة.</numerusform>
            <numerusform>ورقة واحدة في %1. تعود عبر ملف &gt; استيراد، أو بإفلاتها على النافذة.</numerusform>
            <numerusform>ورقتان في %1. تعودان عبر ملف &gt; استيراد، أو بإفلاتهما على النافذة.</numerusform>
            <numerusform>%Ln أوراق في %1. تعود عبر ملف &gt; استيراد، أو بإفلاتها على النافذة.</numerusform>
            <numerusform>%Ln ورقة في %1. تعود عبر ملف &gt; استيراد، أو بإفلاتها على النافذة.</numerusform>
            <numerusform>%Ln ورقة في %1. تعود عبر ملف &gt; استيراد، أو بإفلاتها على النافذة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PackComparisonDialog</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;مقارنة بـ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · كما في %2</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Both packs are being computed again…</source>
        <translation>إعادة حساب الحزمتين كلتيهما…</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>لا شيء مختلف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln فرق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%Ln فروق</numerusform>
            <numerusform>%Ln فرقا</numerusform>
            <numerusform>%Ln فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 ← %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <source>Comparison %1 %2.pdf</source>
        <translation>مقارنة %1 %2.pdf</translation>
    </message>
</context>
<context>
    <name>Ratchet::PackDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>ال&amp;خدمات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the pack is about everything.</source>
        <translation>حيث لا شيء محدد تكون الحزمة عن كل شيء.</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>الو&amp;حدات</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>&amp;Judged as of</source>
        <translation>الح&amp;كم كما في</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>الحكم كما في</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>التغييرات م&amp;ن</translation>
    </message>
    <message>
        <source>Otherwise since the pack before.</source>
        <translation>وإلا فمنذ الحزمة السابقة.</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>أول يوم في الفترة</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>الإ&amp;صدار</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>How much of each question is told; it ticks the sections that it has.</source>
        <translation>مقدار ما يُقال عن كل سؤال؛ وهو يؤشر على الأقسام التي يتضمنها.</translation>
    </message>
    <message>
        <source>Board: verdicts and a chart each, 4 to 6 pages</source>
        <translation>مجلس الإدارة: الأحكام ورسم لكل منها، 4 إلى 6 صفحات</translation>
    </message>
    <message>
        <source>Service review: with checks and all metrics, about 10 pages for a service</source>
        <translation>مراجعة الخدمة: مع الفحوص وجميع المقاييس، نحو 10 صفحات للخدمة الواحدة</translation>
    </message>
    <message>
        <source>Auditor: everything</source>
        <translation>المدقق: كل شيء</translation>
    </message>
    <message>
        <source>Sec&amp;tions</source>
        <translation>الأ&amp;قسام</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>النو&amp;ع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Working copy: data attached</source>
        <translation>نسخة عمل: البيانات مرفقة</translation>
    </message>
    <message>
        <source>Archive: PDF/A-1b, data beside it</source>
        <translation>أرشيف: PDF/A-1b، والبيانات بجانبه</translation>
    </message>
    <message>
        <source>&amp;Roles instead of names</source>
        <translation>الأ&amp;دوار بدلا من الأسماء</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>اخت&amp;يار…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>أعد&amp;ها</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدها</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعها</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمدها</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>%1: with a date</source>
        <translation>%1: مع تاريخ</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: التاريخ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The logo was not taken</source>
        <translation>لم يؤخذ الشعار</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>تعذرت قراءة هذه الصورة.</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>أُزيل الشعار</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>تغير الشعار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Evidence pack %1.pdf</source>
        <translation>حزمة الأدلة %1.pdf</translation>
    </message>
    <message>
        <source>Export evidence pack</source>
        <translation>تصدير حزمة الأدلة</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>وثائق PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ratchet::PackPreview</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>تنسيق الصفحات…</translation>
    </message>
</context>
<context>
    <name>Ratchet::PacksView</name>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>&amp;فتح ملف PDF</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>إظهار في المج&amp;لد</translation>
    </message>
    <message>
        <source>Copy &amp;hash</source>
        <translation>&amp;نسخ البصمة</translation>
    </message>
    <message>
        <source>Verif&amp;y a file…</source>
        <translation>&amp;التحقق من ملف…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;مقارنة بـ…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>إعادة الت&amp;حقق</translation>
    </message>
    <message>
        <source>&amp;Attest…</source>
        <translation>إق&amp;رار…</translation>
    </message>
    <message>
        <source>&amp;New evidence pack…</source>
        <translation>حزمة أدلة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>حزم أدلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln حزمة</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%Ln حزم</numerusform>
            <numerusform>%Ln حزمة</numerusform>
            <numerusform>%Ln حزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln أُقر بها</numerusform>
            <numerusform>واحدة أُقر بها</numerusform>
            <numerusform>اثنتان أُقر بهما</numerusform>
            <numerusform>%Ln أُقر بها</numerusform>
            <numerusform>%Ln أُقر بها</numerusform>
            <numerusform>%Ln أُقر بها</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence pack was made from this register yet. Ctrl+P makes one: a PDF with every answer, its proof and the data behind it. It is listed here with its hash, can be attested to question by question, verified against the register, and compared with the next one.</source>
        <translation>لم تُنشأ أي حزمة أدلة من هذا السجل بعد. ينشئ Ctrl+P واحدة: ملف PDF فيه كل إجابة وإثباتها والبيانات التي تستند إليها. وتُدرج هنا مع بصمتها، ويمكن الإقرار بها سؤالا سؤالا، والتحقق منها إزاء السجل، ومقارنتها بالتالية.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>تفاصيل الحزمة</translation>
    </message>
    <message>
        <source>Attested to question %1 of %2</source>
        <translation>إقرار بالسؤال %1 من %2</translation>
    </message>
    <message>
        <source>Who signs answers for one of the five answers of %1 as it stood after change %2. The statement goes into the ledger and is printed in the next pack.</source>
        <translation>يضمن الموقِّع إحدى الإجابات الخمس في %1 كما كانت بعد التغيير %2. تدخل الإفادة دفتر التغييرات وتُطبع في الحزمة التالية.</translation>
    </message>
    <message>
        <source>Attest to %1</source>
        <translation>الإقرار بـ %1</translation>
    </message>
    <message>
        <source>&amp;Attest</source>
        <translation>إ&amp;قرار</translation>
    </message>
    <message>
        <source>Question (1 to 5)</source>
        <translation>السؤال (من 1 إلى 5)</translation>
    </message>
    <message>
        <source>The answer is complete and right to the best of my knowledge.</source>
        <translation>الإجابة كاملة وصحيحة على حد علمي.</translation>
    </message>
    <message>
        <source>%1 To be asked: %2.</source>
        <translation>%1 من يُسأل: %2.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>أين %1 الآن؟</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>وثائق PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Verify a pack</source>
        <translation>التحقق من حزمة</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>مقارنة بـ…</translation>
    </message>
    <message>
        <source>There is no other pack to compare with yet.</source>
        <translation>لا حزمة أخرى للمقارنة بها بعد.</translation>
    </message>
    <message>
        <source>The file is no longer where it was written:
%1</source>
        <translation>لم يعد الملف حيث كُتب:
%1</translation>
    </message>
    <message>
        <source>The folder is no longer there:
%1</source>
        <translation>لم يعد المجلد موجودا:
%1</translation>
    </message>
</context>
<context>
    <name>Ratchet::PeopleView</name>
    <message>
        <source>N&amp;ew: Person</source>
        <translation>شخص ج&amp;ديد</translation>
    </message>
    <message>
        <source>Ed&amp;it person…</source>
        <translation>ت&amp;حرير الشخص…</translation>
    </message>
    <message>
        <source>If they &amp;left tomorrow…</source>
        <translation>لو &amp;غادر غدا…</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people who own, chair and steward; here stands what each of them holds, and what stops if they leave.</source>
        <translation>لا أحد بعد. أضف الأشخاص الذين يملكون ويرأسون ويقومون على المقاييس؛ هنا يظهر ما يتولاه كل منهم، وما يتوقف إن غادر.</translation>
    </message>
</context>
<context>
    <name>Ratchet::PeriodAdherence</name>
    <message>
        <source>Other dates…</source>
        <translation>تواريخ أخرى…</translation>
    </message>
    <message>
        <source>Adherence of dates of your own</source>
        <translation>الالتزام في تواريخ تحددها</translation>
    </message>
    <message>
        <source>Held by due in the time shown, up to the reporting date; cancelled ones, and those before a ceremony counts, are not due. Shows the records.</source>
        <translation>المنعقد مقسوما على المستحق في المدة المعروضة، حتى تاريخ التقرير؛ والملغى وما قبل بدء احتساب الاجتماع الدوري غير مستحق. يُظهر القيود.</translation>
    </message>
</context>
<context>
    <name>Ratchet::PirView</name>
    <message>
        <source>Post-incident reviews</source>
        <translation>مراجعات ما بعد الحوادث</translation>
    </message>
    <message>
        <source>Contributing conditions, not culprits</source>
        <translation>الظروف المساهمة، لا المذنبون</translation>
    </message>
    <message>
        <source>Lessons and what became of them</source>
        <translation>الدروس وما آلت إليه</translation>
    </message>
    <message>
        <source>Type a lesson and press Return</source>
        <translation>اكتب درسا واضغط Enter</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Type an action and press Return: it belongs to the lesson chosen above, or to the review</source>
        <translation>اكتب إجراء واضغط Enter: يتبع الدرس المختار أعلاه، أو المراجعة</translation>
    </message>
    <message>
        <source>Type an action and press Return: Order the labels; Ada; Friday, or: Order the labels @Ada due Friday</source>
        <translation>اكتب إجراء واضغط Enter: طلب الملصقات; Ada; الجمعة، أو: طلب الملصقات @Ada بحلول الجمعة</translation>
    </message>
    <message>
        <source>It belongs to the lesson chosen above, or to the review. Owner and due date may be left out.</source>
        <translation>يتبع الدرس المختار أعلاه، أو المراجعة. ويجوز ترك المالك وتاريخ الاستحقاق.</translation>
    </message>
    <message>
        <source>What is understood of the action</source>
        <translation>ما فُهم من الإجراء</translation>
    </message>
    <message>
        <source>&amp;Status of the action</source>
        <translation>ح&amp;الة الإجراء</translation>
    </message>
    <message>
        <source>No post-incident review yet</source>
        <translation>لا مراجعة ما بعد الحادث بعد</translation>
    </message>
    <message>
        <source>A review asks which conditions let an incident happen, what is learned from it, and who does what until when. Import an action log by File, Import, or begin with one review.</source>
        <translation>تسأل المراجعة عن الظروف التي أتاحت وقوع الحادث، وما المستفاد منه، ومن يفعل ماذا ومتى. استورد سجل إجراءات عبر ملف، استيراد، أو ابدأ بمراجعة واحدة.</translation>
    </message>
    <message>
        <source>&amp;New review</source>
        <translation>مراجعة &amp;جديدة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>انعقدت %Ln</numerusform>
            <numerusform>انعقدت واحدة</numerusform>
            <numerusform>انعقدت اثنتان</numerusform>
            <numerusform>انعقدت %Ln</numerusform>
            <numerusform>انعقدت %Ln</numerusform>
            <numerusform>انعقدت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>انعقدت في %1</translation>
    </message>
    <message>
        <source>✕ not held</source>
        <translation>✕ لم تنعقد</translation>
    </message>
    <message>
        <source>✕ no action</source>
        <translation>✕ لا إجراء</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%1 من %2 مغلق</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln late</source>
        <translation>
            <numerusform>✕ %Ln متأخر</numerusform>
            <numerusform>✕ واحد متأخر</numerusform>
            <numerusform>✕ اثنان متأخران</numerusform>
            <numerusform>✕ %Ln متأخرة</numerusform>
            <numerusform>✕ %Ln متأخرا</numerusform>
            <numerusform>✕ %Ln متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>المسبب</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>الوقوع</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المنعقد</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>None are written down: what made this incident possible?</source>
        <translation>لم يُدوَّن شيء منها: ما الذي جعل هذا الحادث ممكنا؟</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>دروس</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>ما تم تعلمه</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>آل إلى</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>✕ nobody</source>
        <translation>✕ لا أحد</translation>
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
        <translation>عرض الشرائح</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ال&amp;مناسبة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;بخصوص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>On d&amp;isplay</source>
        <translation>على ال&amp;شاشة</translation>
    </message>
    <message>
        <source>On display</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>تحريك لأ&amp;على</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>تحريك لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Your n&amp;otes on this slide</source>
        <translation>ملا&amp;حظاتك على هذه الشريحة</translation>
    </message>
    <message>
        <source>Only you see these, before the notes that the data give.</source>
        <translation>أنت وحدك ترى هذه، قبل الملاحظات التي تعطيها البيانات.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حف&amp;ظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>عرض &amp;الشرائح</translation>
    </message>
    <message>
        <source>No particular review</source>
        <translation>لا مراجعة بعينها</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Making the slides…</source>
        <translation>إنشاء الشرائح…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slide(s) chosen; the others wait behind the end</source>
        <translation>
            <numerusform>اختيرت %1 من %Ln شريحة؛ والباقي ينتظر بعد النهاية</numerusform>
            <numerusform>اختيرت %1 من شريحة واحدة؛ والباقي ينتظر بعد النهاية</numerusform>
            <numerusform>اختيرت %1 من شريحتين؛ والباقي ينتظر بعد النهاية</numerusform>
            <numerusform>اختيرت %1 من %Ln شرائح؛ والباقي ينتظر بعد النهاية</numerusform>
            <numerusform>اختيرت %1 من %Ln شريحة؛ والباقي ينتظر بعد النهاية</numerusform>
            <numerusform>اختيرت %1 من %Ln شريحة؛ والباقي ينتظر بعد النهاية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::PresentationWindow</name>
    <message>
        <source>%1 – Presentation</source>
        <translation>%1 – عرض تقديمي</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>الشريحة الأولى</translation>
    </message>
    <message>
        <source>Last back-up slide</source>
        <translation>آخر شريحة احتياطية</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>الشريحة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>Last slide · %Ln back-up slide(s): O</source>
        <translation>
            <numerusform>آخر شريحة · %Ln شريحة احتياطية: O</numerusform>
            <numerusform>آخر شريحة · شريحة احتياطية واحدة: O</numerusform>
            <numerusform>آخر شريحة · شريحتان احتياطيتان: O</numerusform>
            <numerusform>آخر شريحة · %Ln شرائح احتياطية: O</numerusform>
            <numerusform>آخر شريحة · %Ln شريحة احتياطية: O</numerusform>
            <numerusform>آخر شريحة · %Ln شريحة احتياطية: O</numerusform>
        </translation>
    </message>
    <message>
        <source>Slide copied</source>
        <translation>نُسخت الشريحة</translation>
    </message>
    <message>
        <source>Slide %1 – Enter</source>
        <translation>الشريحة %1 – Enter</translation>
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
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What is in this file? What its headers say stands first. Nothing is imported before you have seen each row.</source>
        <translation>ماذا في هذا الملف؟ ما تقوله رؤوس أعمدته أولا. لا يُستورد شيء قبل أن ترى كل صف.</translation>
    </message>
    <message>
        <source>What the file can be brought in as</source>
        <translation>ما يمكن إدخال الملف بصفته</translation>
    </message>
    <message>
        <source>Bring in as</source>
        <translation>إدخاله بصفة</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>ما يؤيد ذلك</translation>
    </message>
    <message>
        <source>Hours used, from a timesheet</source>
        <translation>الساعات المستخدمة، من كشف ساعات</translation>
    </message>
    <message>
        <source>Metrics, counted from tickets</source>
        <translation>مقاييس معدودة من التذاكر</translation>
    </message>
    <message>
        <source>RACI matrix</source>
        <translation>مصفوفة RACI</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>Ratchet::QuestionCard</name>
    <message>
        <source>Make or import improvements ›</source>
        <translation>إنشاء تحسينات أو استيرادها ›</translation>
    </message>
    <message>
        <source>Make or import PIRs ›</source>
        <translation>إنشاء مراجعات ما بعد الحوادث أو استيرادها ›</translation>
    </message>
    <message>
        <source>Plan the hours of the teams ›</source>
        <translation>تخطيط ساعات الفرق ›</translation>
    </message>
    <message>
        <source>Make or import metrics ›</source>
        <translation>إنشاء مقاييس أو استيرادها ›</translation>
    </message>
    <message>
        <source>Write the RACI matrix ›</source>
        <translation>كتابة مصفوفة RACI ›</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✕ Nobody to ask (%1)</source>
        <translation>✕ لا أحد يُسأل (%1)</translation>
    </message>
    <message>
        <source>Ask: %1 (%2)</source>
        <translation>اسأل: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · Artefact: %2</source>
        <translation>%1 · المستند: %2</translation>
    </message>
    <message>
        <source>%1 %2: show the rows</source>
        <translation>%1 %2: إظهار الصفوف</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>السؤال %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 ›</source>
        <translation>%1: %2 ›</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), nothing to judge yet ›</source>
        <translation>
            <numerusform>%Ln فحص، لا شيء للحكم عليه بعد ›</numerusform>
            <numerusform>فحص واحد، لا شيء للحكم عليه بعد ›</numerusform>
            <numerusform>فحصان، لا شيء للحكم عليه بعد ›</numerusform>
            <numerusform>%Ln فحوص، لا شيء للحكم عليه بعد ›</numerusform>
            <numerusform>%Ln فحصا، لا شيء للحكم عليه بعد ›</numerusform>
            <numerusform>%Ln فحص، لا شيء للحكم عليه بعد ›</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks met, %3 by none ›</source>
        <translation>المستوفى %1 من %2 من الفحوص، و%3 لا يستوفيها شيء ›</translation>
    </message>
    <message>
        <source>%1 of %2 checks met ›</source>
        <translation>المستوفى %1 من %2 من الفحوص ›</translation>
    </message>
</context>
<context>
    <name>Ratchet::QuickOpen</name>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>A record, a page or a command</source>
        <translation>قيد أو صفحة أو أمر</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>لا نتائج. كتابة أحرف أقل تعطي نتائج أكثر.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ اختيار · Enter فتح · Esc إغلاق</translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciActions</name>
    <message>
        <source>&amp;New activity</source>
        <translation>نشاط &amp;جديد</translation>
    </message>
    <message>
        <source>New r&amp;ole</source>
        <translation>&amp;دور جديد</translation>
    </message>
    <message>
        <source>&amp;Edit activity…</source>
        <translation>تح&amp;رير النشاط…</translation>
    </message>
    <message>
        <source>Edit role, who &amp;holds it…</source>
        <translation>تحرير الدور وشا&amp;غله…</translation>
    </message>
    <message>
        <source>&amp;Delete activity…</source>
        <translation>&amp;حذف النشاط…</translation>
    </message>
    <message>
        <source>De&amp;lete role…</source>
        <translation>حذف الد&amp;ور…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the &amp;whole matrix</source>
        <translation>نسخ المصفوفة &amp;كلها</translation>
    </message>
    <message>
        <source>&amp;Paste codes or a matrix</source>
        <translation>&amp;لصق رموز أو مصفوفة</translation>
    </message>
    <message>
        <source>Reviewed toda&amp;y</source>
        <translation>تمت المراجعة ال&amp;يوم</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Te&amp;mplates and letters</source>
        <translation>القوال&amp;ب والأحرف</translation>
    </message>
    <message>
        <source>Add the template for improvement as %1</source>
        <translation>إضافة قالب التحسين بصيغة %1</translation>
    </message>
    <message>
        <source>Use the letters of %1</source>
        <translation>استخدام أحرف %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot;: %3 → %4</source>
        <translation>%1 في «%2»: %3 ← %4</translation>
    </message>
    <message>
        <source>Cells of the responsibility matrix emptied</source>
        <translation>أُفرغت خلايا في مصفوفة المسؤوليات</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>لم يُلصق شيء</translation>
    </message>
    <message>
        <source>Codes pasted into the responsibility matrix</source>
        <translation>أُلصقت رموز في مصفوفة المسؤوليات</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Responsibility matrix pasted</source>
        <translation>أُلصقت مصفوفة المسؤوليات</translation>
    </message>
    <message>
        <source>Activity &quot;%1&quot; moved</source>
        <translation>نُقل النشاط «%1»</translation>
    </message>
    <message>
        <source>Role &quot;%1&quot; moved</source>
        <translation>نُقل الدور «%1»</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>حذف النشاط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted with its codes. Undo brings it back.</source>
        <translation>سيُحذف «%1» مع رموزه. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Activity &quot;%1&quot; deleted</source>
        <translation>حُذف النشاط «%1»</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>حذف الدور</translation>
    </message>
    <message>
        <source>Role &quot;%1&quot; deleted</source>
        <translation>حُذف الدور «%1»</translation>
    </message>
    <message>
        <source>Template %1 of the responsibility matrix</source>
        <translation>القالب %1 لمصفوفة المسؤوليات</translation>
    </message>
    <message>
        <source>Letters of %1 for the responsibility matrix</source>
        <translation>أحرف %1 لمصفوفة المسؤوليات</translation>
    </message>
    <message>
        <source>Responsibility matrix reviewed</source>
        <translation>روجعت مصفوفة المسؤوليات</translation>
    </message>
    <message>
        <source>Print the responsibility matrix</source>
        <translation>طباعة مصفوفة المسؤوليات</translation>
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
        <translation>شاغر</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1، غادر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>لا نصيب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>Ratchet::RaciView</name>
    <message>
        <source>Responsibility matrix: activities down, roles across</source>
        <translation>مصفوفة المسؤوليات: الأنشطة عموديا والأدوار أفقيا</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المآخذ</translation>
    </message>
    <message>
        <source>Load of each role</source>
        <translation>عبء كل دور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>No responsibility matrix yet</source>
        <translation>لا مصفوفة مسؤوليات بعد</translation>
    </message>
    <message>
        <source>Begin with the template for continual improvement and put it right, or paste a matrix from a spreadsheet: activities down, roles across.</source>
        <translation>ابدأ بقالب التحسين المستمر وصححه، أو الصق مصفوفة من جدول بيانات: الأنشطة عموديا والأدوار أفقيا.</translation>
    </message>
    <message>
        <source>Use the &amp;template</source>
        <translation>ا&amp;ستخدام القالب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln نشاط</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln دور</numerusform>
            <numerusform>دور واحد</numerusform>
            <numerusform>دوران</numerusform>
            <numerusform>%Ln أدوار</numerusform>
            <numerusform>%Ln دورا</numerusform>
            <numerusform>%Ln دور</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewed on %1, again by %2</source>
        <translation>روجعت في %1، والتالية بحلول %2</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>لم تُراجع بعد</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>لا مآخذ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln تحذير</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with this matrix.</source>
        <translation>✓ لا خلل في هذه المصفوفة.</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>المآخذ (%1)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The letters of %1</source>
        <translation>أحرف %1</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Type a letter to set or clear it; double click a cell, or press Space, to go through them. A and %1 may stand together. Delete empties, Alt with the arrow keys moves rows and columns.</source>
        <translation>اكتب حرفا لوضعه أو مسحه؛ وانقر نقرا مزدوجا على خلية، أو اضغط Space، للتنقل بين الأحرف. ويجوز اجتماع A و%1. Delete للإفراغ، وAlt مع مفاتيح الأسهم لنقل الصفوف والأعمدة.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RankActions</name>
    <message>
        <source>Move up in ran&amp;k…</source>
        <translation>رفع المرت&amp;بة…</translation>
    </message>
    <message>
        <source>Move &amp;down in rank…</source>
        <translation>&amp;خفض المرتبة…</translation>
    </message>
    <message>
        <source>The rank was not changed</source>
        <translation>لم تتغير المرتبة</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingExample</name>
    <message>
        <source>Try a reading (it is not kept)</source>
        <translation>جرّب قراءة (لا تُحفظ)</translation>
    </message>
    <message>
        <source>of</source>
        <comment>counted of how many</comment>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingsDialog</name>
    <message>
        <source>Type into the last row, or paste cells copied from a spreadsheet: date, value, numerator, denominator, note. With numerator and denominator the value is computed. Emptying a row removes its reading; the history keeps what was there.</source>
        <translation>اكتب في الصف الأخير، أو الصق خلايا منسوخة من جدول بيانات: التاريخ، القيمة، البسط، المقام، الملاحظة. ومع البسط والمقام تُحسب القيمة. وإفراغ الصف يزيل قراءته؛ وتحفظ المحفوظات ما كان هناك.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>Readings of %1</source>
        <translation>قراءات %1</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Save readings</source>
        <translation>&amp;حفظ القراءات</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln مصحح</numerusform>
            <numerusform>واحد مصحح</numerusform>
            <numerusform>اثنان مصححان</numerusform>
            <numerusform>%Ln مصححة</numerusform>
            <numerusform>%Ln مصححا</numerusform>
            <numerusform>%Ln مصحح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln مُزال</numerusform>
            <numerusform>واحد مُزال</numerusform>
            <numerusform>اثنان مُزالان</numerusform>
            <numerusform>%Ln مُزالة</numerusform>
            <numerusform>%Ln مُزالا</numerusform>
            <numerusform>%Ln مُزال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ReadingsModel</name>
    <message>
        <source>A reading needs its date.</source>
        <translation>تحتاج القراءة إلى تاريخها.</translation>
    </message>
    <message>
        <source>A reading needs its value, or a numerator and a denominator.</source>
        <translation>تحتاج القراءة إلى قيمتها، أو إلى بسط ومقام.</translation>
    </message>
    <message>
        <source>This day is there twice, also in row %1.</source>
        <translation>هذا اليوم موجود مرتين، وهو أيضا في الصف %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>الصف %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordActions</name>
    <message>
        <source>&amp;New %1</source>
        <translation>إن&amp;شاء %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تح&amp;رير…</translation>
    </message>
    <message>
        <source>Edit &amp;selected together…</source>
        <translation>تحرير ال&amp;محدد معا…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>نسخ الصف&amp;وف</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet…</source>
        <translation>&amp;لصق من جدول بيانات…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;الأعمدة…</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>مسح التص&amp;فية</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>سيُحذف %1.</translation>
    </message>
    <message>
        <source>%1 will be deleted, and with it %2.</source>
        <translation>سيُحذف %1، ومعه %2.</translation>
    </message>
    <message>
        <source>Undo or &quot;Restore deleted&quot; brings it back.</source>
        <translation>يعيده «تراجع» أو «استعادة المحذوف».</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copying the rows…</source>
        <translation>نسخ الصفوف…</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>لا شيء للصقه</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first, their headers included.</source>
        <translation>انسخ أولا خلايا من جدول بيانات، مع رؤوس أعمدتها.</translation>
    </message>
    <message>
        <source>Exporting the list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
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
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إن&amp;شاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
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
        <translation>%1: لا شيء</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordPage</name>
    <message>
        <source>Views and kinds of records</source>
        <translation>العروض وأنواع القيود</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordPanel</name>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · المعروض %2</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>عروض محفوظة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>تجميع حسب: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Nothing matches. Change the search, or take the filters away.</source>
        <translation>لا شيء مطابق. غيِّر البحث، أو أزل التصفية.</translation>
    </message>
    <message>
        <source>There are no %1 in what is shown, and it cannot be changed.</source>
        <translation>لا %1 في المعروض، ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>There are no %1 in this register yet.</source>
        <translation>لا %1 في هذا السجل بعد.</translation>
    </message>
    <message>
        <source>There are no %1 in this register yet. Make the first one, or bring in what stands in a spreadsheet.</source>
        <translation>لا %1 في هذا السجل بعد. أنشئ أول قيد، أو أحضر ما في جدول بيانات.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecordView</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>A click sorts. What was sorted by before stays the second order: click the second column first.</source>
        <translation>النقر يفرز. وما كان الفرز به قبل ذلك يبقى الترتيب الثاني: انقر العمود الثاني أولا.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecurrenceEditor</name>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>كل كم</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>أيام أو أسابيع أو أشهر أو سنوات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>في</translation>
    </message>
    <message>
        <source>By day of the month or by weekday</source>
        <translation>حسب يوم الشهر أو يوم الأسبوع</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>أيها في الشهر</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في أشهر</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>متى ينتهي</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>بعد عدد من المرات</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>في يوم محدد</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>ليس في</translation>
    </message>
    <message>
        <source>Not on these dates</source>
        <translation>ليس في هذه التواريخ</translation>
    </message>
    <message>
        <source>Dates, separated by semicolons</source>
        <translation>تواريخ تفصل بينها العلامة ;</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Rule (RFC 5545)</source>
        <translation>القاعدة (RFC 5545)</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>No recurrence yet.</source>
        <translation>لا تكرار دوريا بعد.</translation>
    </message>
    <message>
        <source>%1. The controls cannot show all of this rule; it is edited as text.</source>
        <translation>%1. لا تستطيع عناصر التحكم إظهار كل هذه القاعدة؛ فهي تُحرَّر نصا.</translation>
    </message>
    <message>
        <source>There is no date to come.</source>
        <translation>لا موعد قادم.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::RecurrenceField</name>
    <message>
        <source>It recurs</source>
        <translation>يتكرر دوريا</translation>
    </message>
    <message>
        <source>Once it is done, the next one is raised with it, due on the next date. What is given up (not doing, cancelled, rejected, withdrawn) ends the series.</source>
        <translation>متى اكتمل يُطرح التالي معه، مستحقا في التاريخ التالي. وما يُتخلى عنه (لن يُنفذ، ملغى، مرفوض، مسحوب) ينهي السلسلة.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReferenceEditor</name>
    <message numerus="yes">
        <source>and %Ln more: type to narrow</source>
        <translation>
            <numerusform>و%Ln غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>وواحد غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>واثنان غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>و%Ln غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>و%Ln غيرها: اكتب لتضييق النتائج</numerusform>
            <numerusform>و%Ln غيرها: اكتب لتضييق النتائج</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>إنشاء «%1»</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterFiles</name>
    <message>
        <source>Ratchet registers (*.ratchet)</source>
        <translation>سجلات Ratchet (*.ratchet)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Every change is signed with a name, for whoever reads the history. What is yours?</source>
        <translation>يوقَّع كل تغيير باسم، لمن يقرأ المحفوظات. فما اسمك؟</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Improvements.ratchet</source>
        <translation>التحسينات.ratchet</translation>
    </message>
    <message>
        <source>The register was not made</source>
        <translation>لم يُنشأ السجل</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>فتح سجل</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>فتح %1…</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>لم يُفتح %1</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>You can open it for reading: you see everything, and change nothing.</source>
        <translation>يمكنك فتحه للقراءة: ترى كل شيء ولا تغير شيئا.</translation>
    </message>
    <message>
        <source>If that program is gone for good, you can take the register over.</source>
        <translation>إذا زال ذلك البرنامج نهائيا، يمكنك تولي السجل.</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>تولي السجل…</translation>
    </message>
    <message>
        <source>Or you save a copy in another folder and write to that.</source>
        <translation>أو احفظ نسخة في مجلد آخر واكتب فيها.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>حفظ نسخة باسم…</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing</source>
        <translation>لا يمكن فتح %1 للكتابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take it over only if you know that this program does not run any more: where two write at the same time, changes of one of them are lost. A program that still runs writes nothing more to this file and keeps what it has in a copy.</source>
        <translation>لا تتوله إلا إذا علمت أن هذا البرنامج لم يعد يعمل: فحيث يكتب اثنان في وقت واحد تضيع تغييرات أحدهما. والبرنامج الذي ما زال يعمل لا يكتب شيئا آخر في هذا الملف ويحفظ ما لديه في نسخة.</translation>
    </message>
    <message>
        <source>Take %1 over?</source>
        <translation>هل تريد تولي %1؟</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولي</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>حفظ نسخة باسم</translation>
    </message>
    <message>
        <source>By its name it was made by a program that synchronises folders, which found two versions of %1. It is open as a register of its own; what it holds is not in the other one by itself.</source>
        <translation>اسمه يدل على أنه من إنشاء برنامج يزامن المجلدات، وجد إصدارين من %1. وهو مفتوح سجلا مستقلا؛ وما يحتويه ليس في الآخر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 looks like a conflict copy</source>
        <translation>يبدو %1 نسخة تعارض</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterPage</name>
    <message>
        <source>List or board</source>
        <translation>قائمة أو لوحة</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
</context>
<context>
    <name>Ratchet::RegisterStatus</name>
    <message>
        <source>Verifying the ledger…</source>
        <translation>التحقق من دفتر التغييرات…</translation>
    </message>
    <message>
        <source>What is open is not in its file any more.</source>
        <translation>ما هو مفتوح لم يعد في ملفه.</translation>
    </message>
    <message>
        <source>Somebody went on in the register while it was open here. Open it again to verify it with what was added.</source>
        <translation>تابع شخص العمل في السجل وهو مفتوح هنا. افتحه ثانية للتحقق منه مع ما أُضيف.</translation>
    </message>
    <message>
        <source>⚠ Ledger not verified</source>
        <translation>⚠ لم يتم التحقق من دفتر التغييرات</translation>
    </message>
    <message>
        <source>✓ Ledger intact</source>
        <translation>✓ دفتر التغييرات سليم</translation>
    </message>
    <message>
        <source>Every change from 1 to %1 was verified.</source>
        <translation>تم التحقق من كل تغيير من 1 إلى %1.</translation>
    </message>
    <message>
        <source>✕ Ledger broken, findings: %1</source>
        <translation>✕ دفتر التغييرات مختل، المآخذ: %1</translation>
    </message>
    <message>
        <source>%1 · %2 takes it back</source>
        <translation>%1 · التراجع بـ %2</translation>
    </message>
    <message>
        <source>Read-only · change %1</source>
        <translation>للقراءة فقط · التغيير %1</translation>
    </message>
    <message>
        <source>Saved · change %1</source>
        <translation>محفوظ · التغيير %1</translation>
    </message>
    <message>
        <source>⚠ Not in its file · change %1</source>
        <translation>⚠ ليس في ملفه · التغيير %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>النسخة الاحتياطية %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
</context>
<context>
    <name>Ratchet::RelatedModel</name>
    <message>
        <source>Done, %</source>
        <translation>المكتمل (%)</translation>
    </message>
</context>
<context>
    <name>Ratchet::RelatedTable</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open %1 on its page</source>
        <translation>فتح %1 في صفحته</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;Tasks of Pilot&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 will be deleted. Undo brings it back.</source>
        <translation>سيُحذف %1. التراجع يعيده.</translation>
    </message>
</context>
<context>
    <name>Ratchet::RestoreDialog</name>
    <message>
        <source>Restore deleted records</source>
        <translation>استعادة القيود المحذوفة</translation>
    </message>
    <message>
        <source>A record comes back as it was, together with what was deleted along with it.</source>
        <translation>يعود القيد كما كان، ومعه ما حُذف بحذفه.</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>القيود المحذوفة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>لم يُستعد %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReturnedSheetDialog</name>
    <message>
        <source>Sheet of an owner</source>
        <translation>ورقة المالك</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>الحقول التي تغيرت</translation>
    </message>
    <message>
        <source>&amp;Register counts</source>
        <translation>يُعتد بال&amp;سجل</translation>
    </message>
    <message>
        <source>The selected fields stay as the register has them.</source>
        <translation>تبقى الحقول المختارة كما هي في السجل.</translation>
    </message>
    <message>
        <source>&amp;Sheet counts</source>
        <translation>يُعتد بال&amp;ورقة</translation>
    </message>
    <message>
        <source>The selected fields become what the sheet says.</source>
        <translation>تصير الحقول المختارة كما تقول الورقة.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>أ&amp;خذ</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>ورقة %1</translation>
    </message>
    <message>
        <source>Made on %1, as of change %2. Everything that somebody changed since then, field by field:</source>
        <translation>أُنشئت في %1، كما في التغيير %2. كل ما غيره أحد منذئذ، حقلا حقلا:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>There is nothing to do: nobody changed anything since.</source>
        <translation>لا شيء يلزم فعله: لم يغير أحد شيئا منذئذ.</translation>
    </message>
    <message>
        <source>There is nothing to do. %1</source>
        <translation>لا شيء يلزم فعله. %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln field(s)</source>
        <translation>
            <numerusform>أ&amp;خذ %Ln حقل</numerusform>
            <numerusform>أ&amp;خذ حقل واحد</numerusform>
            <numerusform>أ&amp;خذ حقلين</numerusform>
            <numerusform>أ&amp;خذ %Ln حقول</numerusform>
            <numerusform>أ&amp;خذ %Ln حقلا</numerusform>
            <numerusform>أ&amp;خذ %Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide first what counts where both sides changed a field.</source>
        <translation>قرر أولا بم يُعتد حيث تغير الحقل في الجانبين.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>تم الأخذ</translation>
    </message>
    <message>
        <source>%1. One undo takes it all back.</source>
        <translation>%1. تراجع واحد يعيد كل ذلك إلى ما كان.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReturnedSheetModel</name>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>When the sheet was made</source>
        <translation>عند إنشاء الورقة</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>السجل الآن</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReviewActions</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>E&amp;dit review…</source>
        <translation>تح&amp;رير المراجعة…</translation>
    </message>
    <message>
        <source>&amp;New review</source>
        <translation>مراجعة &amp;جديدة</translation>
    </message>
    <message>
        <source>Verif&amp;y action…</source>
        <translation>الت&amp;حقق من الإجراء…</translation>
    </message>
    <message>
        <source>Make it an &amp;improvement</source>
        <translation>تحوي&amp;له إلى تحسين</translation>
    </message>
    <message>
        <source>New lesson of %1</source>
        <translation>درس جديد من %1</translation>
    </message>
    <message>
        <source>New action of %1</source>
        <translation>إجراء جديد من %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Improvement %1 of action %2</source>
        <translation>التحسين %1 من الإجراء %2</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <translation>%1.pdf</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>طباعة المراجعة</translation>
    </message>
    <message>
        <source>With roles in place of names, people stand nowhere in the document, not even in its texts.</source>
        <translation>إذا حلت الأدوار محل الأسماء فلا يرد أشخاص في أي موضع من الوثيقة، ولا في نصوصها.</translation>
    </message>
    <message>
        <source>&amp;Roles, no names</source>
        <translation>أ&amp;دوار بلا أسماء</translation>
    </message>
    <message>
        <source>With &amp;names</source>
        <translation>&amp;بالأسماء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Ratchet::ReviewDashboard</name>
    <message>
        <source>Reviews counted</source>
        <translation>المراجعات المحتسبة</translation>
    </message>
    <message>
        <source>From incident to no repeat</source>
        <translation>من الحادث إلى عدم تكراره</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>مُصعَّد</translation>
    </message>
    <message>
        <source>No overdue action has reached an escalation step. Steps say after how many days overdue an action goes to whom, and onto which agenda.</source>
        <translation>لم يبلغ أي إجراء متجاوز للموعد خطوة تصعيد. تحدد الخطوات بعد كم يوما من تجاوز الموعد يُرفع الإجراء، وإلى من، وعلى أي جدول أعمال.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يُرفع إلى</translation>
    </message>
    <message>
        <source>On the agenda of</source>
        <translation>على جدول أعمال</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>مدون</translation>
    </message>
    <message>
        <source>✕ %1 (vacant)</source>
        <translation>✕ %1 (شاغر)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ نعم</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>New es&amp;calation step</source>
        <translation>&amp;خطوة تصعيد جديدة</translation>
    </message>
    <message>
        <source>Record es&amp;calations</source>
        <translation>تسجيل التصع&amp;يدات</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>إجراء &amp;جديد</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln review(s)</source>
        <translation>
            <numerusform>آخر %Ln مراجعة</numerusform>
            <numerusform>آخر مراجعة</numerusform>
            <numerusform>آخر مراجعتين</numerusform>
            <numerusform>آخر %Ln مراجعات</numerusform>
            <numerusform>آخر %Ln مراجعة</numerusform>
            <numerusform>آخر %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>آخر اثني عشر شهرا</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>كل المراجعات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) counted</source>
        <translation>
            <numerusform>%Ln مراجعة محتسبة</numerusform>
            <numerusform>مراجعة واحدة محتسبة</numerusform>
            <numerusform>مراجعتان محتسبتان</numerusform>
            <numerusform>%Ln مراجعات محتسبة</numerusform>
            <numerusform>%Ln مراجعة محتسبة</numerusform>
            <numerusform>%Ln مراجعة محتسبة</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>تعذرت قراءة دفتر التغييرات</translation>
    </message>
</context>
<context>
    <name>Ratchet::SavedViewsMenu</name>
    <message>
        <source>Saved views</source>
        <translation>عروض محفوظة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>The view cannot be shown</source>
        <translation>لا يمكن إظهار العرض</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>لم يُحفظ أي عرض بعد</translation>
    </message>
    <message>
        <source>&amp;Standard view</source>
        <translation>العرض ال&amp;قياسي</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>&amp;حفظ هذا العرض باسم…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>عرض محفوظ: %1</translation>
    </message>
    <message>
        <source>Removed the saved view %1</source>
        <translation>أُزيل العرض المحفوظ %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::SelfCard</name>
    <message>
        <source>If you left tomorrow, would improvement continue?</source>
        <translation>لو غادرت غدا، هل يستمر التحسين؟</translation>
    </message>
    <message>
        <source>The four questions CIOs should be asking themselves</source>
        <translation>الأسئلة الأربعة التي ينبغي أن يطرحها الرؤساء التنفيذيون للمعلومات على أنفسهم</translation>
    </message>
    <message>
        <source>rests on one person</source>
        <translation>على عاتق شخص واحد</translation>
    </message>
    <message>
        <source>✕ At risk</source>
        <translation>✕ في خطر</translation>
    </message>
    <message>
        <source>◐ In part</source>
        <translation>◐ جزئيا</translation>
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
        <translation>&amp;الإجابة عن السؤال التالي…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✕ Answer due</source>
        <translation>✕ الإجابة مستحقة</translation>
    </message>
    <message>
        <source>✓ Answered</source>
        <translation>✓ أُجيب</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>إجابة…</translation>
    </message>
    <message>
        <source>Answer question %1</source>
        <translation>الإجابة عن السؤال %1</translation>
    </message>
    <message>
        <source>Show rows (%1)</source>
        <translation>إظهار الصفوف (%1)</translation>
    </message>
    <message>
        <source>All four are answered for this quarter.</source>
        <translation>أُجيب عن الأربعة كلها لهذا الربع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to be answered this quarter.</source>
        <translation>
            <numerusform>أسئلة تنتظر الإجابة في هذا الربع: %Ln.</numerusform>
            <numerusform>سؤال واحد ينتظر الإجابة في هذا الربع.</numerusform>
            <numerusform>سؤالان ينتظران الإجابة في هذا الربع.</numerusform>
            <numerusform>%Ln أسئلة تنتظر الإجابة في هذا الربع.</numerusform>
            <numerusform>%Ln سؤالا تنتظر الإجابة في هذا الربع.</numerusform>
            <numerusform>%Ln سؤال تنتظر الإجابة في هذا الربع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ServiceView</name>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;الخدمة:</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>&amp;Edit service…</source>
        <translation>ت&amp;حرير الخدمة…</translation>
    </message>
    <message>
        <source>Show all its &amp;improvements</source>
        <translation>إظهار كل تح&amp;سيناتها</translation>
    </message>
    <message>
        <source>Improvements of %1</source>
        <translation>تحسينات %1</translation>
    </message>
    <message>
        <source>No improvement of this service yet.</source>
        <translation>لا تحسين لهذه الخدمة بعد.</translation>
    </message>
    <message>
        <source>No metric of this service yet.</source>
        <translation>لا مقياس لهذه الخدمة بعد.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Its reviews left nothing open.</source>
        <translation>لم تترك مراجعاتها شيئا مفتوحا.</translation>
    </message>
    <message>
        <source>No live service yet</source>
        <translation>لا خدمة قيد التشغيل بعد</translation>
    </message>
    <message>
        <source>Add the services that you improve, each with the person who owns it.</source>
        <translation>أضف الخدمات التي تحسنها، ولكل منها مالكها.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ServicesView</name>
    <message>
        <source>&amp;New service</source>
        <translation>إنشاء &amp;خدمة</translation>
    </message>
    <message>
        <source>Show &amp;metrics</source>
        <translation>إظهار ال&amp;مقاييس</translation>
    </message>
    <message>
        <source>Show &amp;backlog</source>
        <translation>إظهار الأعمال المت&amp;راكمة</translation>
    </message>
    <message>
        <source>Owner: “I &amp;own this backlog”</source>
        <translation>المالك: «أنا مال&amp;ك هذه الأعمال المتراكمة»</translation>
    </message>
    <message>
        <source>No live service yet. Add the services that you improve, each with the person who owns it; the owner confirms the backlog every quarter.</source>
        <translation>لا خدمة قيد التشغيل بعد. أضف الخدمات التي تحسنها، ولكل منها مالكها؛ ويؤكد المالك الأعمال المتراكمة كل ربع سنة.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Nobody in post owns %1. Name its owner first; only an owner can say so.</source>
        <translation>لا مالك لـ %1 على رأس عمله. حدد مالكها أولا؛ فالمالك وحده يستطيع قول ذلك.</translation>
    </message>
    <message>
        <source>I own this backlog</source>
        <translation>أنا مالك هذه الأعمال المتراكمة</translation>
    </message>
    <message>
        <source>%1 has looked at the backlog of %2 and says: I own it. This is recorded with the date of today.</source>
        <translation>اطلع %1 على الأعمال المتراكمة لـ %2 ويقول: أنا مالكها. يُسجل هذا بتاريخ اليوم.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل ذلك</translation>
    </message>
    <message>
        <source>%1 owns the backlog of %2</source>
        <translation>%1 مالك الأعمال المتراكمة لـ %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>الأعمال المتراكمة</translation>
    </message>
    <message>
        <source>This service has no open improvement.</source>
        <translation>ليس لهذه الخدمة تحسين مفتوح.</translation>
    </message>
    <message>
        <source>Backlog of %1</source>
        <translation>الأعمال المتراكمة لـ %1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>مقاييس</translation>
    </message>
    <message>
        <source>No metric of this service yet. Without one that is more than uptime nobody can tell whether it gets better.</source>
        <translation>لا مقياس لهذه الخدمة بعد. ودون مقياس يتجاوز وقت التشغيل لا يستطيع أحد أن يقول هل تتحسن.</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>مقاييس %1</translation>
    </message>
    <message>
        <source>Owner&apos;s &amp;pulse…</source>
        <translation>&amp;نبض المالك…</translation>
    </message>
    <message>
        <source>Pulse of %1</source>
        <translation>نبض %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>It stands in the ledger beside every change you make, from the next opening of a register on.</source>
        <translation>يظهر في دفتر التغييرات بجانب كل تغيير تجريه، بدءا من الفتح القادم لسجل.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>الأ&amp;رقام والتواريخ</translation>
    </message>
    <message>
        <source>Si&amp;ze of texts</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source> % of the system&apos;s</source>
        <translation> % من حجم النظام</translation>
    </message>
    <message>
        <source>Fol&amp;der to begin in</source>
        <translation>م&amp;جلد البدء</translation>
    </message>
    <message>
        <source>the one used last</source>
        <translation>آخر مجلد استُخدم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder to begin in</source>
        <translation>اختيار مجلد البدء</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>هذا السجل</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ال&amp;مؤسسة</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>EUR, GBP, USD …</source>
        <translation>EUR، GBP، USD …</translation>
    </message>
    <message>
        <source>Review &amp;look-back</source>
        <translation>عدد المراجعات المن&amp;ظورة</translation>
    </message>
    <message>
        <source> PIRs</source>
        <translation> PIR</translation>
    </message>
    <message>
        <source>Target for &amp;improvement time</source>
        <translation>مستهدف &amp;وقت التحسين</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>There is no number that fits everybody; question 3 stays unproven until you set one.</source>
        <translation>لا رقم يناسب الجميع؛ ويبقى السؤال 3 غير مُثبَت حتى تحدد واحدا.</translation>
    </message>
    <message>
        <source>&amp;Stalled after</source>
        <translation>را&amp;كد بعد</translation>
    </message>
    <message>
        <source> days without a change</source>
        <translation> يوما دون تغيير</translation>
    </message>
    <message>
        <source>&amp;Rules of control charts</source>
        <translation>&amp;قواعد مخططات الضبط</translation>
    </message>
    <message>
        <source>The year &amp;begins in</source>
        <translation>تبدأ السنة &amp;في</translation>
    </message>
    <message>
        <source>Return on in&amp;vestment</source>
        <translation>العائد على الاست&amp;ثمار</translation>
    </message>
    <message>
        <source>Language of &amp;packs</source>
        <translation>&amp;لغة الحزم</translation>
    </message>
    <message>
        <source>In the RACI, an A &amp;also stands for a missing R</source>
        <translation>في RACI &amp;يقوم A أيضا مقام R الناقص</translation>
    </message>
    <message>
        <source>T&amp;hresholds of the checks…</source>
        <translation>عت&amp;بات الفحوص…</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>The folder to begin in</source>
        <translation>مجلد البدء</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>كالمعتاد: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings of the register</source>
        <translation>إعدادات السجل</translation>
    </message>
    <message>
        <source>K&amp;ept since</source>
        <translation>يُ&amp;دار منذ</translation>
    </message>
    <message>
        <source>Checks that ask for discipline leave out what was before that day. Empty: they look at everything.</source>
        <translation>الفحوص التي تتطلب الانضباط تستبعد ما كان قبل ذلك اليوم. فارغ: تنظر في كل شيء.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
</context>
<context>
    <name>Ratchet::SheetChooser</name>
    <message>
        <source>Sheet of the &amp;workbook</source>
        <translation>&amp;ورقة المصنف</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ورقة المصنف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below the headers. What the columns hold stands beside them.</source>
        <translation>
            <numerusform>%Ln صف تحت رؤوس الأعمدة. ومحتوى الأعمدة مبين بجانبها.</numerusform>
            <numerusform>صف واحد تحت رؤوس الأعمدة. ومحتوى الأعمدة مبين بجانبها.</numerusform>
            <numerusform>صفان تحت رؤوس الأعمدة. ومحتوى الأعمدة مبين بجانبها.</numerusform>
            <numerusform>%Ln صفوف تحت رؤوس الأعمدة. ومحتوى الأعمدة مبين بجانبها.</numerusform>
            <numerusform>%Ln صفا تحت رؤوس الأعمدة. ومحتوى الأعمدة مبين بجانبها.</numerusform>
            <numerusform>%Ln صف تحت رؤوس الأعمدة. ومحتوى الأعمدة مبين بجانبها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratchet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Ratchet::SignsStrip</name>
    <message>
        <source>Failure signs</source>
        <translation>علامات الإخفاق</translation>
    </message>
</context>
<context>
    <name>Ratchet::SpeakerWindow</name>
    <message>
        <source>Next slide</source>
        <translation>الشريحة التالية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>%1 – Speaker view</source>
        <translation>%1 – طريقة عرض المتحدث</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>هذه هي الشريحة الأخيرة.</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>انقضى %1</translation>
    </message>
</context>
<context>
    <name>Ratchet::StateBanner</name>
    <message>
        <source>Back to the present</source>
        <translation>العودة إلى الحاضر</translation>
    </message>
    <message>
        <source>You see the register as it was recorded after change %1. It can be read, not changed.</source>
        <translation>ترى السجل كما سُجل بعد التغيير %1. يمكن قراءته لا تغييره.</translation>
    </message>
    <message>
        <source>Everything is judged as of %1.</source>
        <translation>يُحكم على كل شيء كما في %1.</translation>
    </message>
    <message>
        <source>The file was opened read-only and is not touched: what you see is a copy of it, brought up to date. &quot;Save a copy as&quot; makes one to write to.</source>
        <translation>فُتح الملف للقراءة فقط ولا يُمس: ما تراه نسخة منه محدَّثة. «حفظ نسخة باسم» ينشئ نسخة قابلة للكتابة.</translation>
    </message>
    <message>
        <source>The file was opened read-only.</source>
        <translation>فُتح الملف للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>Ratchet::StateChooser</name>
    <message>
        <source>Which state to show</source>
        <translation>أي وضع يُعرض</translation>
    </message>
    <message>
        <source>Judge by the day</source>
        <translation>الحكم بحسب اليوم</translation>
    </message>
    <message>
        <source>What counts as late, recent, due or raised by then.</source>
        <translation>ما يُعد متأخرا أو حديثا أو مستحقا أو مطروحا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Another day:</source>
        <translation>يوم آ&amp;خر:</translation>
    </message>
    <message>
        <source>Day to judge by</source>
        <translation>يوم الحكم</translation>
    </message>
    <message>
        <source>Show the register</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>What was written down by then. An earlier state can be read, not changed.</source>
        <translation>ما كان مدونا حتى ذلك الحين. الوضع السابق يمكن قراءته لا تغييره.</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>كما هو الآ&amp;ن</translation>
    </message>
    <message>
        <source>At the &amp;end of the day:</source>
        <translation>في ن&amp;هاية اليوم:</translation>
    </message>
    <message>
        <source>Day of the recorded state</source>
        <translation>يوم الوضع المسجل</translation>
    </message>
    <message>
        <source>After &amp;change number:</source>
        <translation>بعد التغيير &amp;رقم:</translation>
    </message>
    <message>
        <source>Number of the change</source>
        <translation>رقم التغيير</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>كما في تاريخ اليوم</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source> · as recorded after change %1</source>
        <translation> · كما سُجل بعد التغيير %1</translation>
    </message>
    <message>
        <source>On that day this register did not exist yet.</source>
        <translation>لم يكن هذا السجل موجودا بعد في ذلك اليوم.</translation>
    </message>
</context>
<context>
    <name>Ratchet::StatusStep</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Who looked at the result?</source>
        <translation>من اطلع على الناتج؟</translation>
    </message>
    <message>
        <source>What shows that it is done?</source>
        <translation>ما الذي يُظهر أنه أُنجز؟</translation>
    </message>
    <message>
        <source>What was looked at?</source>
        <translation>ما الذي فُحص؟</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>It is verified, and closed by that.</source>
        <translation>تم التحقق منه، وأُغلق بذلك.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;ضبط</translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation>إضافة %1…</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>إرفاق مستند…</translation>
    </message>
    <message>
        <source>%1

Closed is not verified: somebody else still has to look at the result.</source>
        <translation>%1

الإغلاق ليس تحققًا: لا يزال على شخص آخر أن ينظر في النتيجة.</translation>
    </message>
    <message>
        <source>%1

Owned by %2, who cannot verify it.</source>
        <translation>%1

مالكه %2 فلا يمكنه التحقق منه.</translation>
    </message>
</context>
<context>
    <name>Ratchet::ThresholdModel</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما يُشترط</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>عتبة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
</context>
<context>
    <name>Ratchet::ThresholdsDialog</name>
    <message>
        <source>Thresholds of the checks</source>
        <translation>عتبات الفحوص</translation>
    </message>
    <message>
        <source>Each answer is judged by these checks. A threshold that differs from the usual one is printed with the check everywhere, in the pack, too.</source>
        <translation>يُحكم على كل إجابة بهذه الفحوص. والعتبة المختلفة عن المعتادة تُطبع مع الفحص في كل مكان، وفي الحزمة أيضا.</translation>
    </message>
    <message>
        <source>Checks and thresholds</source>
        <translation>الفحوص والعتبات</translation>
    </message>
    <message>
        <source>All as &amp;usual</source>
        <translation>كلها كالمع&amp;تاد</translation>
    </message>
    <message>
        <source>Thresholds of checks</source>
        <translation>عتبات الفحوص</translation>
    </message>
</context>
<context>
    <name>Ratchet::TicketDialog</name>
    <message>
        <source>Metrics from tickets</source>
        <translation>مقاييس من التذاكر</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>The export of a ticket system, as CSV, Excel or ODS: a row for each ticket, with the time it was opened and the time it was restored.</source>
        <translation>تصدير نظام تذاكر، بصيغة CSV أو Excel أو ODS: صف لكل تذكرة، مع وقت فتحها ووقت الاستعادة.</translation>
    </message>
    <message>
        <source>A &amp;reading for</source>
        <translation>تواتر ال&amp;قراءات</translation>
    </message>
    <message>
        <source>A reading for</source>
        <translation>تواتر القراءات</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>كل ربع سنة</translation>
    </message>
    <message>
        <source>&amp;Metrics for</source>
        <translation>ما تشم&amp;له المقاييس</translation>
    </message>
    <message>
        <source>Metrics for</source>
        <translation>ما تشمله المقاييس</translation>
    </message>
    <message>
        <source>All tickets together</source>
        <translation>كل التذاكر معا</translation>
    </message>
    <message>
        <source>Each service with 20 tickets or more</source>
        <translation>كل خدمة لها 20 تذكرة أو أكثر</translation>
    </message>
    <message>
        <source>Each group with 20 tickets or more</source>
        <translation>كل مجموعة لها 20 تذكرة أو أكثر</translation>
    </message>
    <message>
        <source>&amp;Target to restore</source>
        <translation>مستهدف الا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Target to restore</source>
        <translation>مستهدف الاستعادة</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بلا مستهدف</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>صيغة الت&amp;واريخ</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>صيغة التواريخ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>أحدث قيمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحح</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>Ticket export</source>
        <translation>تصدير التذاكر</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>جداول بيانات وجداول نصية (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1، %Ln صف</numerusform>
            <numerusform>%1، صف واحد</numerusform>
            <numerusform>%1، صفان</numerusform>
            <numerusform>%1، %Ln صفوف</numerusform>
            <numerusform>%1، %Ln صفا</numerusform>
            <numerusform>%1، %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · تصدير من %2</translation>
    </message>
    <message>
        <source>– not there –</source>
        <translation>– غير موجود –</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>قراءة %Ln صف…</numerusform>
            <numerusform>قراءة صف واحد…</numerusform>
            <numerusform>قراءة صفين…</numerusform>
            <numerusform>قراءة %Ln صفوف…</numerusform>
            <numerusform>قراءة %Ln صفا…</numerusform>
            <numerusform>قراءة %Ln صف…</numerusform>
        </translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– اختر –</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>يتعذر أخذه</translation>
    </message>
    <message>
        <source>no ticket, left out</source>
        <translation>لا تذكرة، مستبعد</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مأخوذ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>lines without a ticket, left out: %1</source>
        <translation>أسطر بلا تذكرة، مستبعدة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) of the same tickets</source>
        <translation>
            <numerusform>%Ln صف أسبق للتذاكر نفسها</numerusform>
            <numerusform>صف واحد أسبق للتذاكر نفسها</numerusform>
            <numerusform>صفان أسبقان للتذاكر نفسها</numerusform>
            <numerusform>%Ln صفوف أسبق للتذاكر نفسها</numerusform>
            <numerusform>%Ln صفا أسبق للتذاكر نفسها</numerusform>
            <numerusform>%Ln صف أسبق للتذاكر نفسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few tickets left out</source>
        <translation>
            <numerusform>استُبعد %Ln لقلة تذاكره</numerusform>
            <numerusform>استُبعد واحد لقلة تذاكره</numerusform>
            <numerusform>استُبعد اثنان لقلة تذاكرهما</numerusform>
            <numerusform>استُبعد %Ln لقلة تذاكرها</numerusform>
            <numerusform>استُبعد %Ln لقلة تذاكرها</numerusform>
            <numerusform>استُبعد %Ln لقلة تذاكرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first in line %2: %3</source>
        <translation>%1، أولها في السطر %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) tell nothing</source>
        <translation>
            <numerusform>%Ln صف لا يقول شيئا</numerusform>
            <numerusform>صف واحد لا يقول شيئا</numerusform>
            <numerusform>صفان لا يقولان شيئا</numerusform>
            <numerusform>%Ln صفوف لا تقول شيئا</numerusform>
            <numerusform>%Ln صفا لا تقول شيئا</numerusform>
            <numerusform>%Ln صف لا تقول شيئا</numerusform>
        </translation>
    </message>
    <message>
        <source>the register holds all of it already</source>
        <translation>السجل يحتوي على كل ذلك بالفعل</translation>
    </message>
</context>
<context>
    <name>Ratchet::TimesheetDialog</name>
    <message>
        <source>Hours from a timesheet</source>
        <translation>ساعات من كشف ساعات</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;لصق خلايا</translation>
    </message>
    <message>
        <source>A timesheet as CSV, Excel or ODS, or cells copied from a spreadsheet: who, when, category, hours.</source>
        <translation>كشف ساعات بصيغة CSV أو Excel أو ODS، أو خلايا منسوخة من جدول بيانات: من، متى، الفئة، الساعات.</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>صي&amp;غة الكتابة</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>صيغة الكتابة</translation>
    </message>
    <message>
        <source>What the categories count as</source>
        <translation>كيف تُحتسب الفئات</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>A column of the file, or what is the same for all rows: type it.</source>
        <translation>عمود من الملف، أو ما هو نفسه لكل الصفوف: اكتبه.</translation>
    </message>
    <message>
        <source>Unit of numbers alone</source>
        <translation>وحدة الأعداد المجردة</translation>
    </message>
    <message>
        <source>Hours of a day of work</source>
        <translation>ساعات يوم العمل</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>كشف الساعات</translation>
    </message>
    <message>
        <source>Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>جداول بيانات وجداول نصية (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة %1…</translation>
    </message>
    <message>
        <source>Cells pasted</source>
        <translation>خلايا ملصقة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1، %Ln صف</numerusform>
            <numerusform>%1، صف واحد</numerusform>
            <numerusform>%1، صفان</numerusform>
            <numerusform>%1، %Ln صفوف</numerusform>
            <numerusform>%1، %Ln صفا</numerusform>
            <numerusform>%1، %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · an export of %2</source>
        <translation>%1 · تصدير من %2</translation>
    </message>
    <message>
        <source>– please choose –</source>
        <translation>– اختر –</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– لا شيء –</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 تُحتسب بصفة</translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <translation>%1 · %2 س</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; already. Choose another column there first.</source>
        <translation>«%1» هو «%2» بالفعل. اختر هناك عمودا آخر أولا.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>قراءة %Ln صف…</numerusform>
            <numerusform>قراءة صف واحد…</numerusform>
            <numerusform>قراءة صفين…</numerusform>
            <numerusform>قراءة %Ln صفوف…</numerusform>
            <numerusform>قراءة %Ln صفا…</numerusform>
            <numerusform>قراءة %Ln صف…</numerusform>
        </translation>
    </message>
    <message>
        <source>as found: %1</source>
        <extracomment>%1 a unit such as hours</extracomment>
        <translation>كما وُجد: %1</translation>
    </message>
    <message>
        <source>– as found –</source>
        <translation>– كما وُجد –</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %Ln row(s) that cannot be taken</source>
        <translation>
            <numerusform>ا&amp;ستبعاد %Ln صف متعذر أخذه</numerusform>
            <numerusform>ا&amp;ستبعاد صف واحد متعذر أخذه</numerusform>
            <numerusform>ا&amp;ستبعاد صفين متعذر أخذهما</numerusform>
            <numerusform>ا&amp;ستبعاد %Ln صفوف متعذر أخذها</numerusform>
            <numerusform>ا&amp;ستبعاد %Ln صفا متعذرا أخذها</numerusform>
            <numerusform>ا&amp;ستبعاد %Ln صف متعذر أخذها</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln مصحح</numerusform>
            <numerusform>واحد مصحح</numerusform>
            <numerusform>اثنان مصححان</numerusform>
            <numerusform>%Ln مصححة</numerusform>
            <numerusform>%Ln مصححا</numerusform>
            <numerusform>%Ln مصحح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%Ln دون تغيير</numerusform>
            <numerusform>%Ln دون تغيير</numerusform>
            <numerusform>%Ln دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours of %Ln week(s)</source>
        <translation>
            <numerusform>ساعات %Ln أسبوع</numerusform>
            <numerusform>ساعات أسبوع واحد</numerusform>
            <numerusform>ساعات أسبوعين</numerusform>
            <numerusform>ساعات %Ln أسابيع</numerusform>
            <numerusform>ساعات %Ln أسبوعا</numerusform>
            <numerusform>ساعات %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>lines without an entry, left out: %1</source>
        <translation>أسطر بلا مدخل، مستبعدة: %1</translation>
    </message>
    <message>
        <source>Say what each category counts as.</source>
        <translation>حدد كيف تُحتسب كل فئة.</translation>
    </message>
    <message>
        <source>The register holds all of it already.</source>
        <translation>السجل يحتوي على كل ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Nothing in it counts as hours of a team.</source>
        <translation>لا شيء فيه يُحتسب ساعات لفريق.</translation>
    </message>
    <message>
        <source>Hours used, by team and month</source>
        <translation>الساعات المستخدمة، حسب الفريق والشهر</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>يتعذر أخذه</translation>
    </message>
    <message>
        <source>no entry, left out</source>
        <translation>لا مدخل، مستبعد</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مأخوذ</translation>
    </message>
</context>
<context>
    <name>Ratchet::TraceTab</name>
    <message>
        <source>Trace</source>
        <translation>مسار التتبع</translation>
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
        <translation>مصفوفة RACI</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Import: %1…</source>
        <translation>استيراد: %1…</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>تصدير: %1…</translation>
    </message>
    <message>
        <source>Import: metrics from tickets…</source>
        <translation>استيراد: مقاييس من التذاكر…</translation>
    </message>
    <message>
        <source>Import: hours from a timesheet…</source>
        <translation>استيراد: ساعات من كشف ساعات…</translation>
    </message>
    <message>
        <source>Import: ceremonies from a calendar…</source>
        <translation>استيراد: اجتماعات دورية من تقويم…</translation>
    </message>
    <message>
        <source>Import: sheet of an owner…</source>
        <translation>استيراد: ورقة المالك…</translation>
    </message>
    <message>
        <source>Sheets for o&amp;wners…</source>
        <translation>أ&amp;وراق الملاك…</translation>
    </message>
    <message>
        <source>E&amp;xport evidence pack…</source>
        <translation>ت&amp;صدير حزمة أدلة…</translation>
    </message>
    <message>
        <source>&amp;Present…</source>
        <translation>&amp;عرض الشرائح…</translation>
    </message>
    <message>
        <source>Restore &amp;deleted…</source>
        <translation>استعا&amp;دة المحذوف…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>تصدير: %1</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The deleted records cannot be listed</source>
        <translation>تعذر سرد القيود المحذوفة</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message>
        <source>Records that are deleted from this register can be brought back here.</source>
        <translation>القيود المحذوفة من هذا السجل يمكن إعادتها هنا.</translation>
    </message>
    <message>
        <source>Looking for deleted records…</source>
        <translation>البحث عن القيود المحذوفة…</translation>
    </message>
</context>
<context>
    <name>Ratchet::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>تمت الإعادة: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>Ratchet::UnitsView</name>
    <message>
        <source>&amp;New unit</source>
        <translation>إنشاء &amp;وحدة</translation>
    </message>
    <message>
        <source>No unit yet. Add the teams and departments; here stands which of them improve anything, and which do not.</source>
        <translation>لا وحدة بعد. أضف الفرق والإدارات؛ هنا يظهر أيها يحسن شيئا وأيها لا.</translation>
    </message>
</context>
<context>
    <name>Ratchet::VerificationDialog</name>
    <message>
        <source>What is proven and what is not</source>
        <translation>ما هو مُثبَت وما ليس كذلك</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>كما ينبغي أن يكون</translation>
    </message>
    <message>
        <source>%1 is what it claims to be.</source>
        <translation>%1 كما تدعي أن تكون.</translation>
    </message>
    <message>
        <source>The register was altered beside the program; it cannot judge %1.</source>
        <translation>عُدِّل السجل من خارج البرنامج؛ فلا يمكنه الحكم على %1.</translation>
    </message>
    <message>
        <source>%1 is not what it claims to be: %2.</source>
        <translation>%1 ليست كما تدعي أن تكون: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln فرق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%Ln فروق</numerusform>
            <numerusform>%Ln فرقا</numerusform>
            <numerusform>%Ln فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>تم التحقق: %1</translation>
    </message>
    <message>
        <source>✓ Sound</source>
        <translation>✓ سليمة</translation>
    </message>
    <message>
        <source>✕ Differs</source>
        <translation>✕ مختلفة</translation>
    </message>
    <message>
        <source>✕ Register altered</source>
        <translation>✕ السجل معدَّل</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Comparing every figure and page…</source>
        <translation>مقارنة كل رقم وصفحة…</translation>
    </message>
    <message>
        <source>The pack cannot be verified</source>
        <translation>لا يمكن التحقق من الحزمة</translation>
    </message>
</context>
<context>
    <name>Ratchet::WarChestPage</name>
    <message>
        <source>War chest</source>
        <translation>الإجابات الجاهزة</translation>
    </message>
    <message>
        <source>Working out the answers…</source>
        <translation>استخراج الإجابات…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Needs you this week</source>
        <translation>ما يحتاج إليك هذا الأسبوع</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>لا شيء ينتظر قرارا.</translation>
    </message>
    <message>
        <source>Next in the rhythm</source>
        <translation>التالي في الإيقاع</translation>
    </message>
    <message>
        <source>No review is planned. Add one under Cadence.</source>
        <translation>لا مراجعة مخططة. أضف واحدة تحت «الوتيرة».</translation>
    </message>
    <message>
        <source>Is continual improvement real here?</source>
        <translation>هل التحسين المستمر حقيقي هنا؟</translation>
    </message>
    <message>
        <source>Shows the weeks before, under question 5</source>
        <translation>يُظهر الأسابيع السابقة، تحت السؤال 5</translation>
    </message>
    <message>
        <source>Export evidence pack…</source>
        <translation>تصدير حزمة أدلة…</translation>
    </message>
    <message>
        <source>With a month ago: %1</source>
        <translation>بما قبل شهر: %1</translation>
    </message>
    <message>
        <source>With a quarter ago: %1</source>
        <translation>بما قبل ربع سنة: %1</translation>
    </message>
    <message>
        <source>With a year ago: %1</source>
        <translation>بما قبل سنة: %1</translation>
    </message>
    <message>
        <source>With another day…</source>
        <translation>بيوم آخر…</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>دون مقارنة</translation>
    </message>
    <message>
        <source>Compare with an earlier day</source>
        <translation>مقارنة بيوم سابق</translation>
    </message>
    <message>
        <source>The answers of which day stand beside those of today?</source>
        <translation>إجابات أي يوم تظهر بجانب إجابات اليوم؟</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>مقارنة بـ %1</translation>
    </message>
    <message>
        <source>5 questions, answered from the register as of %1. Every figure opens the rows behind it.</source>
        <translation>خمسة أسئلة، أُجيب عنها من السجل كما في %1. كل رقم يفتح الصفوف التي يستند إليها.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2. Nothing was recorded by then: what is recorded now is judged as of that day.</source>
        <translation>كما في %1، مقارنة بـ %2. لم يكن شيء مسجلا حينها: يُحكم على المسجل الآن كما في ذلك اليوم.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2 as it was recorded then.</source>
        <translation>كما في %1، مقارنة بـ %2 كما كان مسجلا حينها.</translation>
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
        <translation>سجل للتحسين المستمر للخدمات يجيب عن خمسة أسئلة في أي لحظة، ويثبت الإجابات.</translation>
    </message>
    <message>
        <source>An empty register in a file of your own. Bring your spreadsheet in with File → Import.</source>
        <translation>سجل فارغ في ملف خاص بك. أدخل جدول بياناتك عبر ملف ← استيراد.</translation>
    </message>
    <message>
        <source>A register that is there already. You can also drop its file on this window.</source>
        <translation>سجل موجود بالفعل. يمكنك أيضا إفلات ملفه على هذه النافذة.</translation>
    </message>
    <message>
        <source>A made-up IT organisation with twelve services, to look around in.</source>
        <translation>مؤسسة تقنية معلومات خيالية فيها اثنتا عشرة خدمة، للتعرف على البرنامج.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>آخر ما فُتح</translation>
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
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1، %2: %3 ← %4</translation>
    </message>
    <message>
        <source>%1 %2: rank %3</source>
        <translation>%1 %2: المرتبة %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>An earlier state of the register is shown, which cannot be changed. Go back to the present first.</source>
        <translation>المعروض وضع سابق للسجل لا يمكن تغييره. عد إلى الحاضر أولا.</translation>
    </message>
    <message>
        <source>This was promised before the work. The change is kept as an amendment and printed with the claim:</source>
        <translation>وُعد بهذا قبل العمل. ويُحفظ التغيير تعديلا ويُطبع مع التعهد:</translation>
    </message>
    <message>
        <source>A manual rank goes before the score. Its reason is kept with it and printed in the evidence pack:</source>
        <translation>المرتبة اليدوية تسبق الدرجة المحسوبة. ويُحفظ سببها معها ويُطبع في حزمة الأدلة:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other improvement(s) get a manual rank with it, so that they keep their place.</source>
        <translation>
            <numerusform>%Ln تحسين آخر يحصل معه على مرتبة يدوية، كي يحتفظ بمكانه.</numerusform>
            <numerusform>تحسين آخر واحد يحصل معه على مرتبة يدوية، كي يحتفظ بمكانه.</numerusform>
            <numerusform>تحسينان آخران يحصلان معه على مرتبة يدوية، كي يحتفظا بمكانيهما.</numerusform>
            <numerusform>%Ln تحسينات أخرى تحصل معه على مرتبة يدوية، كي تحتفظ بأماكنها.</numerusform>
            <numerusform>%Ln تحسينا آخر تحصل معه على مرتبة يدوية، كي تحتفظ بأماكنها.</numerusform>
            <numerusform>%Ln تحسين آخر تحصل معه على مرتبة يدوية، كي تحتفظ بأماكنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Rank by hand</source>
        <translation>الترتيب يدويا</translation>
    </message>
    <message>
        <source>Change of a registered claim</source>
        <translation>تغيير تعهد مسجل</translation>
    </message>
    <message>
        <source>Reading the earlier state…</source>
        <translation>قراءة الوضع السابق…</translation>
    </message>
    <message>
        <source>Writing the change…</source>
        <translation>كتابة التغيير…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>Keeps its place before %1</source>
        <translation>يحتفظ بمكانه قبل %1</translation>
    </message>
    <message>
        <source>Keeps its place after %1</source>
        <translation>يحتفظ بمكانه بعد %1</translation>
    </message>
    <message>
        <source>%1 ranked by hand before %2</source>
        <translation>رُتب %1 يدويا قبل %2</translation>
    </message>
    <message>
        <source>%1 ranked by hand after %2</source>
        <translation>رُتب %1 يدويا بعد %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>إنشاء %1: %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>أُزيل %1</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Closed, not verified</source>
        <translation>مغلق ولم يتم التحقق</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>ممول</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>العمر بالأيام</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Days untouched</source>
        <translation>أيام بلا تحديث</translation>
    </message>
    <message>
        <source>No owner in post</source>
        <translation>لا مالك على رأس عمله</translation>
    </message>
    <message>
        <source>Running unfunded</source>
        <translation>جار بلا تمويل</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تجاوز الموعد</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>راكد</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>لا مقياس</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>غير مرتب</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>المكتمل (%)</translation>
    </message>
</context>
<context>
    <name>RecordGuide</name>
    <message>
        <source>What kind of number is it?</source>
        <translation>ما نوع الرقم؟</translation>
    </message>
    <message>
        <source>The answer decides the chart and what a reading needs. It can be changed later.</source>
        <translation>تحدد الإجابة المخطط وما تحتاج إليه القراءة. ويمكن تغييرها لاحقا.</translation>
    </message>
    <message>
        <source>Decides what is improved next: accepts, funds, puts on hold, ends.</source>
        <translation>يقرر ما يُحسَّن تاليا: يقبل، ويموّل، ويعلّق، وينهي.</translation>
    </message>
    <message>
        <source>The owner of a service looks at its backlog, its metrics and its open actions.</source>
        <translation>ينظر مالك الخدمة في أعمالها المتراكمة ومقاييسها وإجراءاتها المفتوحة.</translation>
    </message>
    <message>
        <source>Reads the charts: what moved, what faded, what has no fresh readings.</source>
        <translation>تقرأ المخططات: ما تحرك، وما تلاشى، وما ليست له قراءات حديثة.</translation>
    </message>
    <message>
        <source>Asks whether improvement is real here, by the five questions.</source>
        <translation>تسأل، بالأسئلة الخمسة، هل التحسين حقيقي هنا.</translation>
    </message>
    <message>
        <source>Learns from incidents: lessons, and actions with owner and date.</source>
        <translation>تتعلم من الحوادث: دروس، وإجراءات لها مالك وتاريخ.</translation>
    </message>
    <message>
        <source>Any other review that recurs and is to be recorded.</source>
        <translation>أي مراجعة أخرى تتكرر ويراد تسجيلها.</translation>
    </message>
    <message>
        <source>What kind of meeting is it?</source>
        <translation>ما نوع الاجتماع؟</translation>
    </message>
    <message>
        <source>The answer fills in name and recurrence as they are usual. All of it can be changed.</source>
        <translation>تملأ الإجابة الاسم والتكرار المعتادين. ويمكن تغيير كل ذلك.</translation>
    </message>
    <message>
        <source>Question 5 asks for one; there is none yet.</source>
        <translation>يطلب السؤال 5 واحدة؛ وليس هناك أي منها بعد.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>The ceremony does not say when it starts.</source>
        <translation>لا يبين الاجتماع الدوري متى يبدأ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone such as Europe/London.</source>
        <translation>«%1» ليست منطقة زمنية مثل Europe/London.</translation>
    </message>
    <message>
        <source>The recurrence has %1=%2, which cannot be read.</source>
        <translation>في التكرار الدوري %1=%2، وتتعذر قراءته.</translation>
    </message>
    <message>
        <source>The recurrence has the part &quot;%1&quot;, which is not understood.</source>
        <translation>في التكرار الدوري الجزء «%1»، وهو غير مفهوم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning only in a monthly or yearly recurrence.</source>
        <translation>لا معنى لـ «%1» إلا في تكرار شهري أو سنوي.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be joined with BYMONTHDAY.</source>
        <translation>لا يمكن جمع «%1» مع BYMONTHDAY.</translation>
    </message>
    <message>
        <source>There is no day &quot;%1&quot;.</source>
        <translation>لا يوجد يوم «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 20261231 or 20261231T140000Z.</source>
        <translation>«%1» ليس تاريخا مثل 20261231 أو 20261231T140000Z.</translation>
    </message>
    <message>
        <source>BYWEEKNO is understood in yearly recurrences only, with days of the week and nothing else.</source>
        <translation>لا يُفهم BYWEEKNO إلا في التكرارات السنوية، مع أيام الأسبوع ولا شيء سواها.</translation>
    </message>
    <message>
        <source>Only the weeks 2 to 51 are taken: calendars disagree about those at the turn of the year.</source>
        <translation>لا تؤخذ إلا الأسابيع من 2 إلى 51: فالتقاويم تختلف في أسابيع مطلع السنة ونهايتها.</translation>
    </message>
    <message>
        <source>A recurrence ends by COUNT or by UNTIL, not by both.</source>
        <translation>ينتهي التكرار الدوري بـ COUNT أو بـ UNTIL، لا بكليهما.</translation>
    </message>
    <message>
        <source>A weekly recurrence cannot have BYMONTHDAY.</source>
        <translation>لا يجوز BYMONTHDAY في تكرار أسبوعي.</translation>
    </message>
    <message>
        <source>BYSETPOS chooses among the days of another part, and there is none.</source>
        <translation>يختار BYSETPOS من أيام جزء آخر، ولا يوجد.</translation>
    </message>
    <message>
        <source>The recurrence asks for a day that no month has.</source>
        <translation>يطلب التكرار الدوري يوما ليس في أي شهر.</translation>
    </message>
    <message>
        <source>A daily recurrence with INTERVAL or BYSETPOS cannot count the days of a month from its end.</source>
        <translation>التكرار اليومي مع INTERVAL أو BYSETPOS لا يستطيع عد أيام الشهر من آخره.</translation>
    </message>
    <message>
        <source>A recurrence needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY; here it is &quot;%1&quot;.</source>
        <translation>يحتاج التكرار الدوري إلى FREQ=DAILY أو WEEKLY أو MONTHLY أو YEARLY؛ وهو هنا «%1».</translation>
    </message>
    <message>
        <source>After the rule only EXDATE lines may follow, not &quot;%1&quot;.</source>
        <translation>لا يجوز بعد القاعدة إلا أسطر EXDATE، لا «%1».</translation>
    </message>
    <message>
        <source>There is no recurrence rule.</source>
        <translation>لا توجد قاعدة تكرار دوري.</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>third Thursday</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <comment>as in: on the last day of every month</comment>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>as in: on day 15 of every month</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>Monday and Thursday</comment>
        <translation>%1 من كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s) on %1</source>
        <translation>
            <numerusform>كل %Ln أسبوع في %1</numerusform>
            <numerusform>كل أسبوع في %1</numerusform>
            <numerusform>كل أسبوعين في %1</numerusform>
            <numerusform>كل %Ln أسابيع في %1</numerusform>
            <numerusform>كل %Ln أسبوعا في %1</numerusform>
            <numerusform>كل %Ln أسبوع في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 of the month</source>
        <comment>third Thursday</comment>
        <translation>%1 من كل شهر</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s) on the %1</source>
        <comment>third Thursday</comment>
        <translation>
            <numerusform>كل %Ln شهر في %1</numerusform>
            <numerusform>كل شهر في %1</numerusform>
            <numerusform>كل شهرين في %1</numerusform>
            <numerusform>كل %Ln أشهر في %1</numerusform>
            <numerusform>كل %Ln شهرا في %1</numerusform>
            <numerusform>كل %Ln شهر في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1 of every month</source>
        <comment>day 15, or the last day</comment>
        <translation>%1 من كل شهر</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s) on %1</source>
        <comment>day 15, or the last day</comment>
        <translation>
            <numerusform>كل %Ln شهر في %1</numerusform>
            <numerusform>كل شهر في %1</numerusform>
            <numerusform>كل شهرين في %1</numerusform>
            <numerusform>كل %Ln أشهر في %1</numerusform>
            <numerusform>كل %Ln شهرا في %1</numerusform>
            <numerusform>كل %Ln شهر في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1</source>
        <comment>as in: on the third Thursday of March</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>every year on %1 of %2</source>
        <comment>day 15 of March, the third Thursday of March</comment>
        <translation>كل سنة في %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s) on %1 of %2</source>
        <comment>day 15 of March, the third Thursday of March</comment>
        <translation>
            <numerusform>كل %Ln سنة في %1 من %2</numerusform>
            <numerusform>كل سنة في %1 من %2</numerusform>
            <numerusform>كل سنتين في %1 من %2</numerusform>
            <numerusform>كل %Ln سنوات في %1 من %2</numerusform>
            <numerusform>كل %Ln سنة في %1 من %2</numerusform>
            <numerusform>كل %Ln سنة في %1 من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>كل %Ln يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يوما</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>, only in %1</source>
        <comment>March and April</comment>
        <translation>، في %1 فقط</translation>
    </message>
    <message>
        <source>, except %1</source>
        <comment>August</comment>
        <translation>، عدا %1</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln time(s)</source>
        <translation>
            <numerusform>، %Ln مرة</numerusform>
            <numerusform>، مرة واحدة</numerusform>
            <numerusform>، مرتان</numerusform>
            <numerusform>، %Ln مرات</numerusform>
            <numerusform>، %Ln مرة</numerusform>
            <numerusform>، %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>، حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>, not on %Ln date(s)</source>
        <translation>
            <numerusform>، عدا %Ln تاريخ</numerusform>
            <numerusform>، عدا تاريخ واحد</numerusform>
            <numerusform>، عدا تاريخين</numerusform>
            <numerusform>، عدا %Ln تواريخ</numerusform>
            <numerusform>، عدا %Ln تاريخا</numerusform>
            <numerusform>، عدا %Ln تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>, not on %1</source>
        <translation>، ليس في %1</translation>
    </message>
    <message>
        <source>first</source>
        <comment>as in: every first Thursday</comment>
        <translation>الأول</translation>
    </message>
    <message>
        <source>second</source>
        <comment>as in: every second Thursday of the month</comment>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>third</source>
        <comment>as in: every third Thursday</comment>
        <translation>الثالث</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>as in: every fourth Thursday</comment>
        <translation>الرابع</translation>
    </message>
    <message>
        <source>fifth</source>
        <comment>as in: every fifth Thursday</comment>
        <translation>الخامس</translation>
    </message>
    <message>
        <source>last</source>
        <comment>as in: every last Thursday</comment>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>بحسب القاعدة %1</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>%1 must be filled in.</source>
        <translation>يجب ملء %1.</translation>
    </message>
    <message>
        <source>%1 names a record that is not in the register.</source>
        <translation>يشير %1 إلى قيد ليس في السجل.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>يجب أن يكون %1 عددا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>An amendment is kept as it was written. It cannot be changed or deleted.</source>
        <translation>يُحفظ التعديل كما كُتب. ولا يمكن تغييره أو حذفه.</translation>
    </message>
    <message>
        <source>An evidence pack is kept as it was made. Only where its file lies can be changed.</source>
        <translation>تُحفظ حزمة الأدلة كما أُنشئت. ولا يمكن تغيير شيء سوى موقع ملفها.</translation>
    </message>
    <message>
        <source>What was shown is kept as it was shown. It cannot be changed.</source>
        <translation>ما عُرض يُحفظ كما عُرض. ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>A lesson is accepted without an action by somebody, for a reason: name both (accepted_by, reason).</source>
        <translation>يُقبل الدرس بلا إجراء من شخص ما لسبب ما: حدد كليهما (accepted_by, reason).</translation>
    </message>
    <message>
        <source>A manual rank goes before the score: it needs its reason (rank_reason).</source>
        <translation>المرتبة اليدوية تسبق الدرجة المحسوبة: تحتاج إلى سببها (rank_reason).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counted of how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: of nothing there is no share and no rate.</source>
        <translation>%1: لا حصة ولا معدل من لا شيء.</translation>
    </message>
    <message>
        <source>%1: a share cannot be more than all of them.</source>
        <translation>%1: لا يمكن أن تزيد الحصة على الكل.</translation>
    </message>
    <message>
        <source>%1: a metric of this kind is never below zero.</source>
        <translation>%1: مقياس من هذا النوع لا يقل أبدا عن الصفر.</translation>
    </message>
    <message>
        <source>The record has changed in the meantime; nothing was written.</source>
        <translation>تغير القيد في هذه الأثناء؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>A target says what to reach, or a limit to keep.</source>
        <translation>يحدد المستهدف ما يُبلغ، أو حدا لا يُتجاوز.</translation>
    </message>
    <message>
        <source>The lower agreed limit lies above the upper one.</source>
        <translation>الحد الأدنى المتفق عليه أعلى من الحد الأعلى.</translation>
    </message>
    <message>
        <source>The target ends before it begins.</source>
        <translation>ينتهي المستهدف قبل أن يبدأ.</translation>
    </message>
</context>
<context>
    <name>RitualDialog</name>
    <message numerus="yes">
        <source>%1: the last %Ln review(s) brought neither a decision nor an action.</source>
        <translation>
            <numerusform>%1: آخر %Ln مراجعة لم تسفر عن قرار ولا إجراء.</numerusform>
            <numerusform>%1: آخر مراجعة لم تسفر عن قرار ولا إجراء.</numerusform>
            <numerusform>%1: آخر مراجعتين لم تسفرا عن قرار ولا إجراء.</numerusform>
            <numerusform>%1: آخر %Ln مراجعات لم تسفر عن قرار ولا إجراء.</numerusform>
            <numerusform>%1: آخر %Ln مراجعة لم تسفر عن قرار ولا إجراء.</numerusform>
            <numerusform>%1: آخر %Ln مراجعة لم تسفر عن قرار ولا إجراء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response to the finding of %1</source>
        <translation>الرد على مأخذ %1</translation>
    </message>
    <message>
        <source>Respond to the finding</source>
        <translation>الرد على المأخذ</translation>
    </message>
    <message>
        <source>&amp;Respond</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>ماذا يُفعل بشأنه؟</translation>
    </message>
</context>
<context>
    <name>RitualEdit</name>
    <message>
        <source>A response says what is done, who says so and when.</source>
        <translation>يبين الرد ما يُفعل ومن يقول ذلك ومتى.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>There is no unit &quot;%1&quot;.</source>
        <translation>لا توجد وحدة «%1».</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>لا توجد خدمة «%1».</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>Steered by %1 %2 · %3</source>
        <translation>يوجّهه %1 %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What would change this verdict: %1</source>
        <translation>ما قد يغير هذا الحكم: %1</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>لا مقياس</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>What the readings say</source>
        <translation>ما تقوله القراءات</translation>
    </message>
    <message>
        <source>Delivered is not yet proven: a gain counts once its readings say so against the baseline that was locked beforehand.</source>
        <translation>المنجز ليس مُثبَتا بعد: يُحتسب المكسب متى قالت به قراءاته مقارنة بخط الأساس الذي أُقفل مسبقا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln تحسين، %1 إلى %2</numerusform>
            <numerusform>تحسين واحد، %1 إلى %2</numerusform>
            <numerusform>تحسينان، %1 إلى %2</numerusform>
            <numerusform>%Ln تحسينات، %1 إلى %2</numerusform>
            <numerusform>%Ln تحسينا، %1 إلى %2</numerusform>
            <numerusform>%Ln تحسين، %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered since the last review</source>
        <translation>المنجز منذ آخر مراجعة</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>لم يُنجز شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>What faded</source>
        <translation>ما تلاشى</translation>
    </message>
    <message>
        <source>Delivered improvements whose metric went back or became worse by the current verdict, those that nobody has decided on first</source>
        <translation>تحسينات منجزة تراجع مقياسها أو ساء بحسب الحكم الحالي، وما لم يبت فيه أحد أولا</translation>
    </message>
    <message>
        <source>No gain has faded.</source>
        <translation>لم يتلاش أي مكسب.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Decision wanted</source>
        <translation>القرار المطلوب</translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>القرارات المطلوبة</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>الأكثر إلحاحا أولا</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>لا شيء ينتظر قرارا.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>مُصعَّد</translation>
    </message>
    <message>
        <source>Actions that stayed overdue</source>
        <translation>إجراءات بقيت متجاوزة للموعد</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
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
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are drawn.</source>
        <translation>المرسوم أول %1 من %2.</translation>
    </message>
    <message>
        <source>Continual improvement</source>
        <translation>التحسين المستمر</translation>
    </message>
    <message>
        <source>Continual improvement at %1</source>
        <translation>التحسين المستمر في %1</translation>
    </message>
    <message>
        <source>Five questions, as of %1</source>
        <translation>خمسة أسئلة، كما في %1</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>ما يستند إليه الحكم</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
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
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>التغيير %1</translation>
    </message>
    <message>
        <source>Back-up %1 / %2</source>
        <translation>احتياطية %1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Back-up slide %1 of %2</source>
        <translation>الشريحة الاحتياطية %1 من %2</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>الشريحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) in the evidence pack only</source>
        <translation>
            <numerusform>%Ln عمود في حزمة الأدلة فقط</numerusform>
            <numerusform>عمود واحد في حزمة الأدلة فقط</numerusform>
            <numerusform>عمودان في حزمة الأدلة فقط</numerusform>
            <numerusform>%Ln أعمدة في حزمة الأدلة فقط</numerusform>
            <numerusform>%Ln عمودا في حزمة الأدلة فقط</numerusform>
            <numerusform>%Ln عمود في حزمة الأدلة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1, as recorded at change %2</source>
        <translation>كما في %1، كما سُجل عند التغيير %2</translation>
    </message>
    <message>
        <source>The slides were cancelled. No file was written.</source>
        <translation>أُلغيت الشرائح. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>ما تغيّر منذ %1</translation>
    </message>
    <message>
        <source>Both states are computed from the ledger: change %1 and change %2</source>
        <translation>الحالتان محسوبتان من دفتر التغييرات: التغيير %1 والتغيير %2</translation>
    </message>
    <message>
        <source>Nothing that a figure shows.</source>
        <translation>لا شيء يظهره رقم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s) than are shown</source>
        <translation>
            <numerusform>%Ln فرق غير معروض</numerusform>
            <numerusform>فرق واحد غير معروض</numerusform>
            <numerusform>فرقان غير معروضين</numerusform>
            <numerusform>%Ln فروق غير معروضة</numerusform>
            <numerusform>%Ln فرقًا غير معروض</numerusform>
            <numerusform>%Ln فرق غير معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in, and what is proven of it</source>
        <translation>المال المنفق وما ثبت منه</translation>
    </message>
</context>
<context>
    <name>StatusGate</name>
    <message>
        <source>an owner in post</source>
        <translation>مالك على رأس عمله</translation>
    </message>
    <message>
        <source>the service outcome stated</source>
        <translation>ذكر نتيجة الخدمة</translation>
    </message>
    <message>
        <source>the service named</source>
        <translation>تحديد الخدمة</translation>
    </message>
    <message>
        <source>a priority: value, urgency, risk reduction and effort, or a rank with its reason</source>
        <translation>أولوية: القيمة والإلحاح وخفض المخاطر والجهد، أو مرتبة مع سببها</translation>
    </message>
    <message>
        <source>a target date</source>
        <translation>تاريخ مستهدف</translation>
    </message>
    <message>
        <source>a funding decision</source>
        <translation>قرار تمويل</translation>
    </message>
    <message>
        <source>a metric that it steers</source>
        <translation>مقياس يوجّهه</translation>
    </message>
    <message>
        <source>a metric with a baseline</source>
        <translation>مقياس له خط أساس</translation>
    </message>
    <message>
        <source>a gain that the readings sustain, or an override with reason, person and date</source>
        <translation>مكسب تبين القراءات أنه مستدام، أو استثناء مع السبب والشخص والتاريخ</translation>
    </message>
    <message>
        <source>a gain that holds or is sustained, or an override with reason, person and date</source>
        <translation>مكسب صامد أو مستدام، أو استثناء مع السبب والشخص والتاريخ</translation>
    </message>
    <message>
        <source>no balancing metric that has got worse, as %1 has</source>
        <translation>ألا يكون قد ساء مقياس موازن، كما ساء %1</translation>
    </message>
    <message>
        <source>no balancing metric that has got worse</source>
        <translation>ألا يكون قد ساء مقياس موازن</translation>
    </message>
    <message>
        <source>a metric of the service outcome, since it is a technology refresh</source>
        <translation>مقياس لنتيجة الخدمة، لأنه تحديث تقني</translation>
    </message>
    <message>
        <source>the control that keeps the gain</source>
        <translation>الضابط الذي يحفظ المكسب</translation>
    </message>
    <message>
        <source>a closure note with the reason</source>
        <translation>ملاحظة إغلاق فيها السبب</translation>
    </message>
    <message>
        <source>the kind of closure</source>
        <translation>نوع الإغلاق</translation>
    </message>
    <message>
        <source>a metric that it steers; without one it can only be closed as not measured</source>
        <translation>مقياس يوجّهه؛ ودونه لا يمكن إغلاقه إلا على أنه غير مقيس</translation>
    </message>
    <message>
        <source>another kind of closure: it was open in this register</source>
        <translation>نوع إغلاق آخر: كان مفتوحا في هذا السجل</translation>
    </message>
    <message>
        <source>the reason for the hold</source>
        <translation>سبب الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>It cannot be called &quot;%1&quot; yet. Still missing: %2.</source>
        <translation>لا يمكن وصفه بأنه «%1» بعد. ما زال ينقص: %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup could not be verified.</source>
        <translation>تعذر التحقق من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>No copy was written.</source>
        <translation>لم تُكتب أي نسخة.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>تعذر إنشاء مجلد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Nothing was changed; try again.</source>
        <translation>برنامج آخر يكتب في الملف. لم يتغير شيء؛ حاول ثانية.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. Nothing was changed.</source>
        <translation>تتعذر الكتابة في الملف أو مجلده. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left untouched; open one of its backups instead.</source>
        <translation>الملف تالف. تُرك دون مساس؛ افتح إحدى نسخه الاحتياطية بدلا منه.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>القرص ممتلئ. لم يتغير شيء؛ أفسح مكانا وحاول ثانية.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>تعذر فتح الملف.</translation>
    </message>
    <message>
        <source>This is not a register. The file was left untouched.</source>
        <translation>هذا ليس سجلا. تُرك الملف دون مساس.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>تعذرت قراءة الملف أو كتابته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A change in the ledger cannot be read.</source>
        <translation>تعذرت قراءة تغيير في دفتر التغييرات.</translation>
    </message>
    <message>
        <source>The register is damaged. The file was left untouched; open one of the backups that lie in the folder beside it.</source>
        <translation>السجل تالف. تُرك الملف دون مساس؛ افتح إحدى النسخ الاحتياطية في المجلد الذي بجانبه.</translation>
    </message>
    <message>
        <source>This is not a Ratchet register. The file was left untouched.</source>
        <translation>هذا ليس سجل Ratchet. تُرك الملف دون مساس.</translation>
    </message>
    <message>
        <source>The register was written by a newer version of Ratchet. The file was left untouched; install that version to open it.</source>
        <translation>كُتب السجل بإصدار أحدث من Ratchet. تُرك الملف دون مساس؛ ثبِّت ذلك الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>الإصدار %1، وهذا البرنامج يعرف %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد مثل هذا الملف.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>it is not an SQLite database</source>
        <translation>إنه ليس قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>إنه قاعدة بيانات برنامج آخر</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 بايت بدلا من %2</translation>
    </message>
    <message>
        <source>The register went on while it was verified.</source>
        <translation>تابع السجل تغيره أثناء التحقق منه.</translation>
    </message>
    <message>
        <source>Opening was cancelled. Nothing was changed.</source>
        <translation>أُلغي الفتح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>This program has the register open for writing already: %1, since %2.</source>
        <translation>هذا البرنامج يفتح السجل للكتابة بالفعل: %1، منذ %2.</translation>
    </message>
    <message>
        <source>This computer has the register open already: %1, in another window or command, since %2.</source>
        <translation>السجل مفتوح على هذا الحاسوب بالفعل: %1، في نافذة أخرى أو أمر آخر، منذ %2.</translation>
    </message>
    <message>
        <source>%1 has had the register open for writing since %2.</source>
        <translation>السجل مفتوح للكتابة لدى %1 منذ %2.</translation>
    </message>
    <message>
        <source>%1 on %2 has had the register open for writing since %3.</source>
        <translation>السجل مفتوح للكتابة لدى %1 على %2 منذ %3.</translation>
    </message>
    <message>
        <source>A part of the program is missing; please install it again.</source>
        <translation>جزء من البرنامج مفقود؛ يرجى إعادة تثبيته.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A copy needs a name or a folder of its own.</source>
        <translation>تحتاج النسخة إلى اسم أو مجلد خاص بها.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left untouched.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل؛ تُرك دون مساس.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>الملف محمي من الكتابة.</translation>
    </message>
    <message>
        <source>What lies beside the file that was to be replaced cannot be removed: %1. The file is untouched.</source>
        <translation>ما يوجد بجانب الملف المراد استبداله تتعذر إزالته: %1. لم يُمس الملف.</translation>
    </message>
    <message>
        <source>The register cannot be copied to the folder %1, to be read there.</source>
        <translation>تعذر نسخ السجل إلى المجلد %1 لقراءته هناك.</translation>
    </message>
    <message>
        <source>The copy is not what was open. It was taken away again.</source>
        <translation>ليست النسخة ما كان مفتوحا. فأُزيلت.</translation>
    </message>
    <message>
        <source>Everything that was open after change %1, of which the file was lost with its history</source>
        <translation>كل ما كان مفتوحا بعد التغيير %1، وقد ضاع ملفه مع محفوظاته</translation>
    </message>
    <message>
        <source>The register is open read-only. Nothing was changed.</source>
        <translation>السجل مفتوح للقراءة فقط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file of the register was replaced, moved or deleted outside this program since it was opened. Nothing was written to it.</source>
        <translation>استُبدل ملف السجل أو نُقل أو حُذف من خارج هذا البرنامج منذ فتحه. لم يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>There is no change %1.</source>
        <translation>لا يوجد تغيير %1.</translation>
    </message>
    <message>
        <source>The ledger does not lead back from the register as it is; &quot;ratchet check&quot; names what was altered.</source>
        <translation>لا يعود دفتر التغييرات بالسجل إلى الوراء كما هو؛ &quot;ratchet check&quot; يبين ما عُدِّل.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>The folder of the register cannot be written to.</source>
        <translation>تتعذر الكتابة في مجلد السجل.</translation>
    </message>
    <message>
        <source>No file can be made in the folder of the register, so that it cannot be kept from others while it is written.</source>
        <translation>تعذر إنشاء ملف في مجلد السجل، فلا يمكن حجبه عن الآخرين أثناء الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Print the list</source>
        <translation>طباعة القائمة</translation>
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
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Tickets opened</source>
        <translation>التذاكر التي فُتحت</translation>
    </message>
    <message>
        <source>Median time to restore</source>
        <translation>وسيط مدة الاستعادة</translation>
    </message>
    <message>
        <source>85th percentile time to restore</source>
        <translation>المئين 85 لمدة الاستعادة</translation>
    </message>
    <message>
        <source>Restored within %1 hours</source>
        <translation>مستعادة خلال %1 ساعة</translation>
    </message>
    <message>
        <source>Reopened tickets</source>
        <translation>التذاكر المعاد فتحها</translation>
    </message>
    <message>
        <source>Open tickets at the end of the period</source>
        <translation>التذاكر المفتوحة في نهاية الفترة</translation>
    </message>
    <message>
        <source>The first and the last period are left out where the export begins or ends within them. Times without an offset are taken as they are written.</source>
        <translation>تُستبعد الفترة الأولى والأخيرة حيث يبدأ التصدير أو ينتهي ضمنهما. والأوقات بلا فارق زمني تؤخذ كما كُتبت.</translation>
    </message>
    <message>
        <source>Of the tickets restored in the period (resolved, else closed; open ones do not count):</source>
        <translation>من التذاكر المستعادة في الفترة (المحلولة، وإلا فالمغلقة؛ والمفتوحة لا تُحتسب):</translation>
    </message>
    <message>
        <source>Tickets opened in the period, each ticket number once.</source>
        <translation>التذاكر التي فُتحت في الفترة، كل رقم تذكرة مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 the median of the hours from opening to restoring. The denominator is how many they are.</source>
        <translation>%1 وسيط الساعات من الفتح إلى الاستعادة. والمقام عددها.</translation>
    </message>
    <message>
        <source>%1 the 85th percentile of the hours from opening to restoring, linear between neighbours. The denominator is how many they are.</source>
        <translation>%1 المئين 85 للساعات من الفتح إلى الاستعادة، خطيا بين المتجاورين. والمقام عددها.</translation>
    </message>
    <message>
        <source>%1 the share restored within %2 hours of opening.</source>
        <translation>%1 الحصة المستعادة خلال %2 ساعة من الفتح.</translation>
    </message>
    <message>
        <source>%1 the share that was reopened at least once.</source>
        <translation>%1 الحصة التي أُعيد فتحها مرة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Tickets opened up to the last day of the period and not restored by then.</source>
        <translation>تذاكر فُتحت حتى آخر يوم في الفترة ولم تُستعد حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a measure and the service or group it is of</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter and its year</extracomment>
        <translation>الربع %1، %2</translation>
    </message>
    <message>
        <source>the export begins within it, on %1</source>
        <translation>يبدأ التصدير ضمنها، في %1</translation>
    </message>
    <message>
        <source>the export ends within it, on %1</source>
        <translation>ينتهي التصدير ضمنها، في %1</translation>
    </message>
    <message>
        <source>%1 is not counted (tickets opened: %2): %3.</source>
        <translation>%1 غير محتسب (التذاكر التي فُتحت: %2): %3.</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>تذاكر</translation>
    </message>
    <message>
        <source>No row is a ticket that can be read.</source>
        <translation>لا صف فيه تذكرة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>No ticket names a service.</source>
        <translation>لا تذكرة تذكر خدمة.</translation>
    </message>
    <message>
        <source>No ticket names a group.</source>
        <translation>لا تذكرة تذكر مجموعة.</translation>
    </message>
    <message>
        <source>No service has %1 tickets or more.</source>
        <translation>لا خدمة لها %1 تذكرة أو أكثر.</translation>
    </message>
    <message>
        <source>No group has %1 tickets or more.</source>
        <translation>لا مجموعة لها %1 تذكرة أو أكثر.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no week lies in that from its first to its last day.</source>
        <translation>التذاكر من %1 إلى %2: لا أسبوع يقع كاملا فيها.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no quarter lies in that from its first to its last day.</source>
        <translation>التذاكر من %1 إلى %2: لا ربع سنة يقع كاملا فيها.</translation>
    </message>
    <message>
        <source>The tickets are of %1 to %2: no month lies in that from its first to its last day.</source>
        <translation>التذاكر من %1 إلى %2: لا شهر يقع كاملا فيها.</translation>
    </message>
    <message>
        <source>Metrics from tickets: readings added %1, corrected %2</source>
        <translation>مقاييس من التذاكر: قراءات مضافة %1، مصححة %2</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which no ticket has.</source>
        <translation>يوجه التعيين العمود «%1» إلى «%2»، وهو ليس في أي تذكرة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same for all tickets.</source>
        <translation>لا يمكن أن يكون «%1» نفسه لكل التذاكر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«%1» ليس تاريخا.</translation>
    </message>
    <message>
        <source>Nothing says when the ticket was opened.</source>
        <translation>لا شيء يبين متى فُتحت التذكرة.</translation>
    </message>
    <message>
        <source>It ends before it was opened.</source>
        <translation>تنتهي قبل فتحها.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Restored or resolved</source>
        <translation>الاستعادة أو الحل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>No column says when the tickets were opened. Choose it.</source>
        <translation>لا عمود يبين متى فُتحت التذاكر. اختره.</translation>
    </message>
    <message>
        <source>Reading the tickets was cancelled.</source>
        <translation>أُلغيت قراءة التذاكر.</translation>
    </message>
</context>
<context>
    <name>Timesheet</name>
    <message>
        <source>The hours of %1 in %2 add up to less than nothing.</source>
        <translation>مجموع ساعات %1 في %2 أقل من لا شيء.</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>شخص أو فريق</translation>
    </message>
    <message>
        <source>Team, where the person has none</source>
        <translation>الفريق، لمن لا فريق له</translation>
    </message>
    <message>
        <source>Day or month</source>
        <translation>يوم أو شهر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>يوم النهاية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>الاستراحة</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>BAU</source>
        <translation>الأعمال الاعتيادية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>The mapping sends column &quot;%1&quot; to &quot;%2&quot;, which no timesheet has.</source>
        <translation>يوجه التعيين العمود «%1» إلى «%2»، وهو ليس في أي كشف ساعات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same for all rows of a timesheet.</source>
        <translation>لا يمكن أن يكون «%1» نفسه لكل صفوف كشف الساعات.</translation>
    </message>
    <message>
        <source>Say which column holds: %1.</source>
        <translation>حدد أي عمود يحتوي على: %1.</translation>
    </message>
    <message>
        <source>Timesheet: hours used added %1, corrected %2</source>
        <translation>كشف الساعات: ساعات مستخدمة مضافة %1، مصححة %2</translation>
    </message>
    <message>
        <source>%1, of weeks %2</source>
        <extracomment>%1 what was said before, %2 a number</extracomment>
        <translation>%1، وللأسابيع %2</translation>
    </message>
    <message>
        <source>The register has several rows for %1 in %2. Delete all but one of them first.</source>
        <translation>في السجل عدة صفوف لـ %1 في %2. احذفها كلها إلا واحدا أولا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day.</source>
        <translation>«%1» ليس وقتا من اليوم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>«%1» ليس يوما.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The same entry stands in line %1.</source>
        <translation>المدخل نفسه في السطر %1.</translation>
    </message>
    <message>
        <source>%1 is taken for %2, by the e-mail address.</source>
        <translation>يُعد %1 هو نفسه %2، بحسب عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>%1 belongs to no unit and counts for %2.</source>
        <translation>%1 لا ينتمي إلى أي وحدة ويُحتسب لـ %2.</translation>
    </message>
    <message>
        <source>Nobody is called %1 here; the hours count for %2.</source>
        <translation>لا أحد هنا باسم %1؛ وتُحتسب الساعات لـ %2.</translation>
    </message>
    <message>
        <source>No unit is called &quot;%1&quot;.</source>
        <translation>لا وحدة باسم «%1».</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>لم يُذكر أحد.</translation>
    </message>
    <message>
        <source>%1 belongs to no unit; say which team that counts for.</source>
        <translation>%1 لا ينتمي إلى أي وحدة؛ حدد لأي فريق يُحتسب ذلك.</translation>
    </message>
    <message>
        <source>Nobody and no unit is called &quot;%1&quot;.</source>
        <translation>لا أحد ولا وحدة باسم «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be hours and minutes, or minutes and seconds.</source>
        <translation>قد يكون «%1» ساعات ودقائق، أو دقائق وثوان.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration.</source>
        <translation>«%1» ليس مدة.</translation>
    </message>
    <message>
        <source>No time is recorded.</source>
        <translation>لا وقت مسجلا.</translation>
    </message>
    <message>
        <source>No hours are named.</source>
        <translation>لم تُذكر ساعات.</translation>
    </message>
    <message>
        <source>No day and no month is named.</source>
        <translation>لم يُذكر يوم ولا شهر.</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are %2, as the mapping says.</source>
        <translation>أعداد العمود «%1» هي %2، كما يقول التعيين.</translation>
    </message>
    <message>
        <source>The break is longer than the work.</source>
        <translation>الاستراحة أطول من العمل.</translation>
    </message>
    <message>
        <source>It is the same as line %1; both count.</source>
        <translation>مطابق للسطر %1؛ وكلاهما يُحتسب.</translation>
    </message>
    <message>
        <source>%1 would have worked %2 hours in %3, which has %4.</source>
        <extracomment>%1 a person, %2 hours, %3 a day or a month, %4 hours</extracomment>
        <translation>سيكون %1 قد عمل %2 ساعة في %3، وفيه %4.</translation>
    </message>
    <message>
        <source>The whole time of an issue counts on the day in the column of days.</source>
        <translation>وقت المسألة كله يُحتسب في اليوم الوارد في عمود الأيام.</translation>
    </message>
    <message>
        <source>Entries that cross midnight count on the day on which they began.</source>
        <translation>المدخلات التي تعبر منتصف الليل تُحتسب في اليوم الذي بدأت فيه.</translation>
    </message>
    <message>
        <source>A day of work counts as %1 hours, a week as five of them.</source>
        <translation>يُحتسب يوم العمل %1 ساعات، والأسبوع خمسة أمثالها.</translation>
    </message>
    <message>
        <source>The duration is %1, from start to end it is %2; the duration counts.</source>
        <translation>المدة %1، ومن البداية إلى النهاية %2؛ يُعتد بالمدة.</translation>
    </message>
    <message>
        <source>Are the numbers in column &quot;%1&quot; seconds, minutes, hours or days of work?</source>
        <translation>هل أعداد العمود «%1» ثوان أم دقائق أم ساعات أم أيام عمل؟</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are %2: start and end say so.</source>
        <translation>أعداد العمود «%1» هي %2: تقول ذلك البداية والنهاية.</translation>
    </message>
    <message>
        <source>The numbers in column &quot;%1&quot; are taken as %2: in another unit people would have worked too much, or next to nothing.</source>
        <translation>تؤخذ أعداد العمود «%1» على أنها %2: بوحدة أخرى يكون الناس قد عملوا أكثر من اللازم، أو لا شيء تقريبا.</translation>
    </message>
    <message>
        <source>The break &quot;%1&quot; names no unit.</source>
        <translation>الاستراحة «%1» بلا وحدة.</translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Likewise in lines: %2</source>
        <extracomment>%1 what is said of a line, %2 the other lines of which the same is said</extracomment>
        <translation>%1 وكذلك في الأسطر: %2</translation>
    </message>
    <message>
        <source>Lines left out, refused or worth a look</source>
        <translation>أسطر مستبعدة أو مرفوضة أو تستحق النظر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصيره</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>further lines: %1</source>
        <translation>أسطر أخرى: %1</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Trigger</source>
        <translation>المحفز</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>الضابط</translation>
    </message>
    <message>
        <source>what it came from</source>
        <translation>ما نشأ عنه</translation>
    </message>
    <message>
        <source>who let it go ahead, and with what</source>
        <translation>من أذن به، وبأي موارد</translation>
    </message>
    <message>
        <source>what was done, and when it took effect</source>
        <translation>ما فُعل، ومتى سرى مفعوله</translation>
    </message>
    <message>
        <source>what the readings and the money say</source>
        <translation>ما تقوله القراءات والمال</translation>
    </message>
    <message>
        <source>what keeps the gain</source>
        <translation>ما يحفظ المكسب</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق في %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Funding named, without an amount</source>
        <translation>ذُكر تمويل بلا مبلغ</translation>
    </message>
    <message>
        <source>%1 requested, nothing approved</source>
        <translation>%1 مطلوب، ولم يُعتمد شيء</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 معتمد</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 من %2 معتمد</translation>
    </message>
    <message>
        <source>%1, without a day of decision</source>
        <translation>%1، بلا يوم للقرار</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>منفعة</translation>
    </message>
    <message>
        <source>%1, in no number</source>
        <translation>%1، بلا رقم</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 سنويا</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 مرة واحدة</translation>
    </message>
    <message>
        <source>%1: %2 expected, nothing actual yet</source>
        <translation>%1: %2 متوقع، ولا فعلي بعد</translation>
    </message>
    <message>
        <source>%1: %2 actual</source>
        <translation>%1: %2 فعلي</translation>
    </message>
    <message>
        <source>Raised, and nothing says why</source>
        <translation>طُرح، ولا شيء يبين لماذا</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>طُرح: %1</translation>
    </message>
    <message>
        <source>The incident happened</source>
        <translation>وقع الحادث</translation>
    </message>
    <message>
        <source>Incident %1 happened</source>
        <translation>وقع الحادث %1</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>المراجعة: %1</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>الدرس: %1</translation>
    </message>
    <message>
        <source>Carried over from %1, where it worked</source>
        <translation>نُقل من %1، حيث نجح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Approved, under its sponsor</source>
        <translation>اعتُمد برعاية راعيه</translation>
    </message>
    <message>
        <source>Approved, without a sponsor</source>
        <translation>اعتُمد، بلا راع</translation>
    </message>
    <message>
        <source>Work began</source>
        <translation>بدأ العمل</translation>
    </message>
    <message>
        <source>Milestone %1: %2 %</source>
        <translation>المعلم %1: %2 %</translation>
    </message>
    <message>
        <source>PDSA cycle, not decided</source>
        <translation>دورة PDSA، غير مبتوت فيها</translation>
    </message>
    <message>
        <source>PDSA cycle: %1</source>
        <translation>دورة PDSA: %1</translation>
    </message>
    <message>
        <source>Action %1: %2</source>
        <translation>الإجراء %1: %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Took effect on %1</source>
        <translation>سرى مفعوله على %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Counted as successful without proof: %1</source>
        <translation>احتُسب ناجحا دون إثبات: %1</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>مرسخ</translation>
    </message>
    <message>
        <source>%1 has a steward</source>
        <translation>للمقياس %1 أمين</translation>
    </message>
    <message>
        <source>%1 has no steward in post</source>
        <translation>ليس للمقياس %1 أمين على رأس عمله</translation>
    </message>
    <message numerus="yes">
        <source>Next look at the gain, %Ln day(s) after delivery</source>
        <translation>
            <numerusform>النظر القادم في المكسب بعد %Ln يوم من الإنجاز</numerusform>
            <numerusform>النظر القادم في المكسب بعد يوم واحد من الإنجاز</numerusform>
            <numerusform>النظر القادم في المكسب بعد يومين من الإنجاز</numerusform>
            <numerusform>النظر القادم في المكسب بعد %Ln أيام من الإنجاز</numerusform>
            <numerusform>النظر القادم في المكسب بعد %Ln يوما من الإنجاز</numerusform>
            <numerusform>النظر القادم في المكسب بعد %Ln يوم من الإنجاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged anew with every reading</source>
        <translation>يعاد الحكم مع كل قراءة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>أُغلق: %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (و%2 غيرها)</translation>
    </message>
    <message>
        <source>From trigger to control</source>
        <translation>من المحفز إلى الضابط</translation>
    </message>
    <message>
        <source>The improvements delivered in the year that ends with the reporting date: what each came from, who decided, what was done, what came of it and what keeps it. The whole trace stands on the page of each.</source>
        <translation>التحسينات المنجزة في السنة المنتهية بتاريخ التقرير: ما نشأ عنه كل منها، ومن قرر، وما فُعل، وما ترتب عليه، وما يحفظه. ومسار التتبع كاملا في صفحة كل منها.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln delivery(s) are listed.</source>
        <translation>
            <numerusform>يُعرض أحدث %Ln إنجاز.</numerusform>
            <numerusform>يُعرض أحدث إنجاز.</numerusform>
            <numerusform>يُعرض أحدث إنجازين.</numerusform>
            <numerusform>تُعرض أحدث %Ln إنجازات.</numerusform>
            <numerusform>يُعرض أحدث %Ln إنجازا.</numerusform>
            <numerusform>يُعرض أحدث %Ln إنجاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>تحسين</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>«%1» غير صالح؛ المطلوب %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a date and time such as 2026-03-31T14:00:00</source>
        <translation>تاريخ ووقت مثل 2026-03-31T14:00:00</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>تاريخ مثل 2026-03-31</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>one of the values of this field</source>
        <translation>إحدى قيم هذا الحقل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the register.</source>
        <translation>«%1» ليس في السجل.</translation>
    </message>
</context>
<context>
    <name>ValueInput</name>
    <message>
        <source>%1: &quot;%2&quot; is not %3.</source>
        <translation>%1: «%2» غير صالح؛ المطلوب %3.</translation>
    </message>
    <message>
        <source>a date such as %1</source>
        <translation>تاريخ مثل %1</translation>
    </message>
    <message>
        <source>a month such as %1</source>
        <translation>شهر مثل %1</translation>
    </message>
    <message>
        <source>a date and time such as %1</source>
        <translation>تاريخ ووقت مثل %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number such as %1</source>
        <translation>عدد مثل %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>إحدى القيم: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>%1 holds another register, or one that went another way long ago.</source>
        <translation>يحتوي %1 على سجل آخر، أو سجل افترق منذ زمن بعيد.</translation>
    </message>
    <message>
        <source>Both are the same up to change %1.</source>
        <translation>هما متطابقان حتى التغيير %1.</translation>
    </message>
    <message>
        <source>Changes since then: %1 in what is open here, %2 in %3.</source>
        <translation>التغييرات منذئذ: %1 فيما هو مفتوح هنا، و%2 في %3.</translation>
    </message>
    <message>
        <source>The last one there was made by %1 on %2.</source>
        <translation>آخرها هناك أجراه %1 في %2.</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or renamed outside this program while it was open here.</source>
        <translation>حُذف %1 أو نُقل أو أُعيدت تسميته من خارج هذا البرنامج وهو مفتوح هنا.</translation>
    </message>
    <message>
        <source>%1 beside it holds the same.</source>
        <translation>%1 بجانبه يحتوي على الشيء نفسه.</translation>
    </message>
    <message>
        <source>Another program has taken %1 over.</source>
        <translation>تولى برنامج آخر %1.</translation>
    </message>
    <message>
        <source>While %1 was open here, another version was put in its place: by a program that synchronises the folder, or by hand. Nothing of it was overwritten.</source>
        <translation>بينما كان %1 مفتوحا هنا وُضع إصدار آخر مكانه: من برنامج يزامن المجلد، أو يدويا. لم يُكتب فوق شيء منه.</translation>
    </message>
    <message>
        <source>What is there now cannot be read as a register.</source>
        <translation>ما هو هناك الآن تتعذر قراءته بوصفه سجلا.</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>لم يعد %1 موجودا</translation>
    </message>
    <message>
        <source>%1 was taken over</source>
        <translation>تم تولي %1</translation>
    </message>
    <message>
        <source>%1 was changed outside this program</source>
        <translation>تغير %1 من خارج هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>ViewDefinition</name>
    <message>
        <source>The saved view cannot be read.</source>
        <translation>تعذرت قراءة العرض المحفوظ.</translation>
    </message>
</context>
</TS>
