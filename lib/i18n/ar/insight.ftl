# صفحات المكتبة كلها: الجهة، والملف، والنظرة العامة، والشبكة
insight-nav = صفحات المكتبة
insight-counting = يُعدّ…
insight-in-articles =
    { $count ->
        [zero] لا يرد في أي مقال
        [one] في مقال واحد
        [two] في مقالين
        [few] في { $count } مقالات
        [many] في { $count } مقالا
       *[other] في { $count } مقال
    }
insight-from-to = من { $from } إلى { $to }
insight-over-time = المقالات عبر الزمن
insight-period = المدة
insight-articles = المقالات
insight-as-table = اعرضها في جدول
insight-save-csv = احفظ CSV
insight-save-svg = احفظ SVG
insight-save-list = احفظ «{ $title }» ملف CSV
insight-themes = المواضيع
insight-outlets = الجهات الناشرة
insight-people = الأشخاص
insight-organisations = الهيئات
insight-places = الأماكن
insight-stories = المقالات
insight-more =
    { $count ->
        [one] أظهر المقال الباقي
        [two] أظهر المقالين الباقيين
       *[other] أظهر المزيد (بقي { $count })
    }
insight-question = ضمن أي مقالات
insight-question-hint = كلمات كما في بحث المكتبة، مثل «شخص:لقجع» أو «بعد:2024-09». اتركها فارغة لحساب المكتبة كلها.
insight-question-fault = لم تُفهم العبارة «{ $part }». صححها ثم أعد المحاولة.
insight-count = احسب

entity-title = جهة
entity-missing-title = لا مقال يذكر هذا الاسم
entity-missing-text = ربما حُذفت مقالاته، أو صُحح اسمه.
entity-type-person = شخص
entity-type-organisation = هيئة
entity-type-place = مكان
entity-variants = يُكتب أيضا:
entity-graph = في الشبكة
entity-beside = يُذكر مع
entity-roles = صفاته عبر الزمن
entity-correct = تصحيح { $name }
entity-correct-hint = ما تصححه يُتذكر على هذا الجهاز ويُطبّق على الموجزات، ويمكن التراجع عنه.
entity-same = هما واحد
entity-same-as = هما واحد: { $name }
entity-apart = هما مختلفان
entity-apart-from = هما مختلفان: { $name }
entity-join = الاسم الآخر
entity-join-hint = اكتب بعض حروفه، ثم قل أهما واحد أم مختلفان.
entity-join-none = لا اسم آخر بهذه الحروف في المكتبة.
entity-corrections = ما صُحح من قبل

thread-title = ملف
thread-empty-title = لا مقالات في هذا الملف
thread-empty-text = لا مقال في المكتبة يجمع هذين الطرفين الآن.
thread-unfollow = ألغ المتابعة
thread-timeline = الخط الزمني
thread-newest =
    { $count ->
       *[other] هنا أحدث المقالات، وعددها { $count }.
    }
timeline-published = نُشر
timeline-mentioned = يذكر هذا اليوم

overview-title = نظرة عامة
overview-empty-title = لا شيء يُعدّ
overview-empty-text = لا مقال في المكتبة يطابق هذا السؤال.

graph-title = شبكة الأسماء
graph-types = أنواع الأسماء
graph-least = الصلة تظهر إذا وردت
graph-working = تُرتّب الشبكة
graph-stop = أوقف الترتيب
graph-no-picture = لا يستطيع هذا المتصفح رسم الشبكة. القائمة تقول كل ما فيها.
graph-empty-title = لا شبكة هنا
graph-empty-text = لا اسمان يجتمعان في العدد المطلوب من المقالات. خفّض العدد أو وسّع السؤال.
graph-find = ابحث عن اسم في الشبكة
graph-none-found = لا اسم في الشبكة فيه هذه الحروف
graph-list = الأسماء وصلاتها
graph-size =
    { $nodes ->
        [zero] لا أسماء
        [one] اسم واحد
        [two] اسمان
        [few] { $nodes } أسماء
        [many] { $nodes } اسما
       *[other] { $nodes } اسم
    } · { $edges ->
        [zero] لا صلات
        [one] صلة واحدة
        [two] صلتان
        [few] { $edges } صلات
        [many] { $edges } صلة
       *[other] { $edges } صلة
    }
graph-entity = صفحة { $name }
