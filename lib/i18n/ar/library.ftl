# المكتبة: القائمة والبحث والتحديد، وصفحة المقال
library-title = المكتبة
library-title-search = { $text }: بحث في المكتبة
library-search = بحث
library-search-placeholder = كلمة من العنوان أو النص، أو اسم شخص أو جهة…
library-search-clear = امسح البحث
library-tools = أدوات القائمة
library-filter = ما يُعرض
library-filter-all = الكل
library-filter-saved = المحفوظة
library-filter-recent = المقروءة حديثا
library-order = الترتيب
library-order-newest = الأحدث قراءة
library-order-published = الأحدث نشرا
library-order-title = العنوان
library-order-relevance = الصلة بالبحث
library-export = تصدير
library-export-hint = كل المكتبة في ملف JSON واحد

library-count =
    { $count ->
        [zero] لا موجزات
        [one] موجز واحد
        [two] موجزان
        [few] { $count } موجزات
        [many] { $count } موجزا
       *[other] { $count } موجز
    }
library-results =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
library-list = قائمة الموجزات
library-row-loading = يُحمّل…
library-row-saved = محفوظ
library-row-published = نُشر { $date }
library-row-read = قُرئ { $date }
library-row-more =
    { $count ->
        [one] وواحد غيرهم
        [two] واثنان غيرهم
        [few] و{ $count } غيرهم
        [many] و{ $count } غيرهم
       *[other] و{ $count } غيرهم
    }

library-select-all =
    { $count ->
        [zero] حدد الكل
        [one] حدد الموجز
        [two] حدد الموجزين
        [few] حدد الموجزات كلها ({ $count })
        [many] حدد الموجزات كلها ({ $count })
       *[other] حدد الموجزات كلها ({ $count })
    }
library-selected =
    { $count ->
        [zero] لم يُحدد شيء
        [one] حُدد موجز واحد
        [two] حُدد موجزان
        [few] حُددت { $count } موجزات
        [many] حُدد { $count } موجزا
       *[other] حُدد { $count } موجز
    }
library-selection-tools = ما يُفعل بالمحدد
library-select-none = ألغ التحديد
library-saved-count =
    { $count ->
        [zero] لم يُحفظ شيء
        [one] حُفظ موجز واحد
        [two] حُفظ موجزان
        [few] حُفظت { $count } موجزات
        [many] حُفظ { $count } موجزا
       *[other] حُفظ { $count } موجز
    }
library-unsaved-count =
    { $count ->
        [zero] لم يتغير شيء
        [one] أُلغي حفظ موجز واحد
        [two] أُلغي حفظ موجزين
        [few] أُلغي حفظ { $count } موجزات
        [many] أُلغي حفظ { $count } موجزا
       *[other] أُلغي حفظ { $count } موجز
    }
library-restored-count =
    { $count ->
        [zero] لم يُستعد شيء
        [one] عاد الموجز إلى المكتبة
        [two] عاد الموجزان إلى المكتبة
        [few] عادت { $count } موجزات إلى المكتبة
        [many] عاد { $count } موجزا إلى المكتبة
       *[other] عاد { $count } موجز إلى المكتبة
    }
export-format = صيغة التصدير
export-format-json = JSON: نسخة كاملة
export-format-jsonl = JSONL: سطر لكل مقال
export-format-csv = CSV: صف لكل موجز
export-format-csv-facts = CSV: صف لكل واقعة
export-format-markdown = Markdown: ملاحظات
export-format-text = TXT: نص عادي
export-format-ris = RIS: مراجع
export-format-biblatex = BibLaTeX: مراجع
export-retrieved = اطُّلع عليه في { $date }
library-export-working = يُكتب الملف: { $share }
library-export-progress = تقدم التصدير
library-export-done = كُتب الملف { $name }
library-export-cancelled = أُلغي التصدير، ولم يُكتب أي ملف.

library-loading = تُفتح المكتبة…
library-empty-title = مكتبتك فارغة
library-empty-text = افتح خبرا أو مقالا بالعربية في متصفحك، فيظهر موجزه هنا. كل شيء يبقى على هذا الجهاز.
library-empty-saved-title = لا موجزات محفوظة بعد
library-empty-saved-text = الموجز الذي تحفظه لا يُحذف مع القديم. احفظه من اللوحة الجانبية أو من هذه القائمة.
library-empty-recent-title = لا شيء قُرئ حديثا
library-empty-recent-text = كل ما في مكتبتك محفوظ. ما تقرؤه بعد الآن يظهر هنا حتى تنقضي مدته.
library-empty-unread-title = لم يبدأ سياق بعد
library-empty-unread-text = لا يقرأ سياق شيئا قبل أن توافق. صفحة الترحيب تشرح ما الذي يُقرأ وأين يُحفظ.
library-empty-unread-action = افتح صفحة الترحيب
library-none-title = لا نتائج
library-none-text = لم يُعثر في المكتبة على { $text }. جرّب كلمة أقل أو أعم؛ ولا فرق بين «أ» و«ا»، ولا بين «ة» و«ه».
library-none-filtered = البحث في المحفوظة وحدها. قد تكون النتيجة في بقية المكتبة.
library-none-filtered-recent = البحث في المقروءة حديثا وحدها. قد تكون النتيجة في بقية المكتبة.
library-search-everywhere = ابحث في كل المكتبة
library-error-title = تعذّر فتح المكتبة
library-error-blocked-title = المكتبة مشغولة بصفحة أخرى
library-error-newer-title = المكتبة أحدث من هذا الإصدار
library-reload = أعد تحميل الصفحة

library-keys = اختصارات لوحة المفاتيح
library-keys-search = إلى خانة البحث
library-keys-next = الموجز التالي
library-keys-previous = الموجز السابق
library-keys-select = حدد الموجز أو ألغ تحديده
library-keys-range = مدّ التحديد
library-keys-open = افتح الموجز
library-keys-save = احفظ المحدد أو ألغ حفظه
library-keys-delete = احذف المحدد
library-keys-escape = ألغ التحديد
library-keys-help = هذه القائمة
library-key-enter = إدخال
library-key-delete = حذف
library-key-escape = Esc
library-key-shift = عال
library-keys-letters = فعّل اختصارات الحرف الواحد

article-back = عودة إلى المكتبة
article-tools = أدوات المقال
article-loading = يُفتح المقال…
article-missing-title = هذا الموجز ليس في المكتبة
article-missing-text = ربما حُذف، أو انقضت مدة حفظه. يمكنك قراءة المقال من جديد في صفحته.
article-deleted-title = حُذف هذا الموجز
article-deleted-text = لم يعد { $title } في مكتبتك.
article-by = بقلم { $author }
article-contents = أقسام الصفحة
article-section-text = نص المقال
article-section-provenance = المصدر والتوثيق
article-section-versions = نصوص أقدم
article-text-hint = الجمل التي أُخذت منها الوقائع مسطّر تحتها.
article-text-background = من هنا خلفية: خبر أقدم يرويه المقال
article-text-lead = مقدمة
article-evidence = جملة أُخذت منها: { $facts }
article-partial = لم تعرض الصفحة إلا جزءا من المقال، فهذا كل ما قُرئ منه.

provenance-visited = العنوان الذي زرته
provenance-canonical = العنوان الأصلي كما تعلنه الصفحة
provenance-retrieved = وقت القراءة
provenance-first-seen = أول قراءة
provenance-outlet = الجهة الناشرة
provenance-author = الكاتب كما كُتب
provenance-published = تاريخ النشر
provenance-modified = تاريخ التعديل
provenance-raw = كما كُتب
provenance-source = مصدر التاريخ
provenance-calendar = التقويم
provenance-confidence = الثقة
provenance-language = اللغة
provenance-hash = بصمة النص
provenance-hash-hint = تتغير إذا تغير النص
provenance-engine = إصدار المحرك
provenance-extractor = إصدار الاستخراج
provenance-reference = مرجع التواريخ النسبية
provenance-reference-published = تاريخ النشر
provenance-reference-text = آخر تاريخ ماض في النص
provenance-unresolved = لم يُفهم
provenance-unknown = غير معروف
provenance-calendar-gregory = ميلادي
provenance-calendar-hijri = هجري
provenance-source-jsonld = بيانات الصفحة المنظمة (JSON-LD)
provenance-source-meta = وسوم الصفحة (meta)
provenance-source-microdata = وسوم النص (microdata)
provenance-source-time-element = عنصر الوقت في الصفحة
provenance-source-visible = نص ظاهر في الصفحة
provenance-source-given = أُعطي من خارج الصفحة
provenance-language-ar = العربية
provenance-language-other = لغة أخرى

versions-hint =
    { $count ->
        [one] تغيّر نص هذا المقال مرة. المشطوب حُذف من النص القديم، والمسطّر تحته أُضيف.
        [two] تغيّر نص هذا المقال مرتين. المشطوب حُذف من النص القديم، والمسطّر تحته أُضيف.
        [few] تغيّر نص هذا المقال { $count } مرات. المشطوب حُذف من النص القديم، والمسطّر تحته أُضيف.
        [many] تغيّر نص هذا المقال { $count } مرة. المشطوب حُذف من النص القديم، والمسطّر تحته أُضيف.
       *[other] تغيّر نص هذا المقال { $count } مرة. المشطوب حُذف من النص القديم، والمسطّر تحته أُضيف.
    }
versions-one = النص كما قُرئ في { $date }
versions-same-title = العنوان لم يتغير
versions-gone = حُذف من النص
versions-new = أُضيف إلى النص
versions-changes = كلمات حُذفت: { $gone } · كلمات أُضيفت: { $fresh }
versions-other = يختلف النصان كثيرا فلا تفيد مقارنتهما كلمة كلمة. هذا هو النص القديم.

library-side = تنقّل في المكتبة
library-pages = صفحات المكتبة
library-exact = كما كُتب
library-exact-hint = الكلمات بصيغتها نفسها، بلا سوابق ولواحق
library-view = طريقة العرض
library-view-list = قائمة
library-view-cards = بطاقات
library-keys-tag = ضع وسما على المحدد
library-keys-file = ضع المحدد في مجموعة

suggestions = اقتراحات
suggestion-person = شخص
suggestion-organisation = هيئة
suggestion-place = مكان
suggestion-outlet = جهة ناشرة
suggestion-theme = موضوع
suggestion-tag = وسم
suggestion-collection = مجموعة
suggestion-field = كلمة بحث
facets = تصفية النتائج
facets-empty = لا شيء يُصفّى بعد.
facet-outlet = الجهة الناشرة
facet-theme = الموضوع
facet-person = الأشخاص
facet-organisation = الهيئات
facet-place = الأماكن
facet-month = شهر النشر
facet-tag = الوسوم
query-chips = ما ضُيّق به البحث
query-chip-remove = أزل { $term } من البحث
query-term-outlet = المصدر: { $value }
query-term-person = شخص: { $value }
query-term-organisation = هيئة: { $value }
query-term-place = مكان: { $value }
query-term-theme = موضوع: { $value }
query-term-tag = وسم: { $value }
query-term-collection = مجموعة: { $value }
query-term-after = بعد { $value }
query-term-before = قبل { $value }
query-term-is = حالة: { $value }
query-fault-unclosed-quote = علامة التنصيص مفتوحة ولم تُغلق
query-fault-missing-value = كلمة البحث هذه تنتظر قيمة بعد النقطتين
query-fault-bad-date = لم يُفهم هذا التاريخ. اكتبه هكذا: 2024 أو 2024-11 أو 2024-11-05
query-fault-bad-is = الحالة إما محفوظ أو حديث
query-fault-unknown-field = لا كلمة بحث بهذا الاسم
query-fault-too-long = البحث أطول مما يُقرأ
query-fault-kept = النتائج أدناه للبحث السابق.
query-fault-close = أغلق التنصيص
query-fault-drop = احذف هذا الجزء

health-export = صدّر ما يمكن قراءته
health-reset = ابدأ مكتبة جديدة
health-reset-title = مكتبة جديدة مكان هذه
health-reset-text = تُحذف المكتبة التي تعذّر فتحها بما فيها: الموجزات والوسوم والملاحظات والترميز. لا يمكن استعادتها بعد ذلك. جرّب أولا إعادة المحاولة وإعادة تشغيل المتصفح وتصدير ما يمكن قراءته.
health-reset-word = احذف
health-reset-type = اكتب { $word } لتأكيد الحذف
health-reset-do = احذفها وابدأ من جديد
