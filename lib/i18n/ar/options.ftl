# الإعدادات: ما يُقرأ، وما يُحفظ، والعرض، والتصدير والحذف
options-title = الإعدادات
options-contents = أقسام الإعدادات
options-applied = يسري كل تغيير فورا.
options-failed = لم يُحفظ التغيير، وبقي الإعداد كما كان. { $reason }
options-not-started-title = لم يبدأ سياق بعد
options-not-started-text = لا يُقرأ شيء قبل أن توافق في صفحة الترحيب.
options-not-started-action = افتح صفحة الترحيب

options-reading = ما الذي يُقرأ
options-mode = متى يقرأ سياق
mode-all = كل الأخبار العربية التي أفتحها
mode-all-hint = كلما فتحت خبرا بالعربية أُعدّ موجزه من تلقاء نفسه. الأنسب لمن يريد مكتبة كاملة لقراءاته.
mode-allowed = المواقع التي أسمح بها وحدها
mode-allowed-hint = لا يُقرأ إلا ما في قائمة تكتبها أنت.
mode-click = عندما أضغط فقط
mode-click-hint = لا يُقرأ شيء حتى تضغط «اقرأ هذا المقال» في اللوحة الجانبية.
options-pause = إيقاف القراءة مؤقتا
options-pause-hint = لا تُقرأ أي صفحة حتى تستأنف. تبقى مكتبتك كما هي.
options-paused-now = القراءة متوقفة الآن.

options-sites = المواقع
options-allowed = المواقع المسموح بها
options-allowed-hint = تُقرأ أخبار هذه المواقع وفروعها. تعمل هذه القائمة حين تختار «المواقع التي أسمح بها وحدها».
options-allowed-unused = لا تُستعمل القائمة الآن؛ اخترت طريقة قراءة أخرى.
options-denied = المواقع المستثناة
options-denied-hint = لا يُقرأ منها شيء من تلقاء نفسه، في كل الأحوال.
options-site-field-allowed = أضف موقعا مسموحا به
options-site-field-denied = أضف موقعا مستثنى
options-site-example = مثلا: example.com، أو عنوان أي صفحة من الموقع
options-site-add = أضف
options-site-remove = أزل { $site }
options-sites-none = القائمة فارغة
options-site-added = أُضيف { $site }
options-site-removed = أُزيل { $site }
options-site-error-empty = اكتب عنوان موقع.
options-site-error-invalid = ليس { $text } عنوان موقع. اكتب مثلا: example.com
options-site-error-suffix = { $site } نطاق عام تشترك فيه مواقع كثيرة. اكتب الموقع كاملا، مثلا: news.{ $site }
options-site-error-scheme = لا يقرأ سياق إلا صفحات الويب (http وhttps).
options-site-error-duplicate = { $site } في القائمة من قبل.
options-site-error-full = القائمة ممتلئة. أزل موقعا قبل أن تضيف آخر.
options-site-moved = نُقل { $site } من القائمة الأخرى؛ لا يكون الموقع فيهما معا.

options-keeping = ما الذي يُحفظ وإلى متى
options-retention = مدة بقاء الموجز غير المحفوظ
options-retention-hint = الموجز الذي تحفظه بنفسك لا يُحذف أبدا.
options-retention-days =
    { $count ->
        [zero] دائما
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
options-retention-never = دائما، لا يُحذف منها شيء
options-retention-other = مدة أخرى…
options-retention-custom = عدد الأيام
options-retention-apply = طبّق
options-retention-error = اكتب عددا صحيحا من 1 إلى { $most }.
options-retention-warning =
    { $count ->
        [zero] لا يُحذف شيء.
        [one] كل موجز غير محفوظ لم يُفتح منذ يوم يُحذف.
        [two] كل موجز غير محفوظ لم يُفتح منذ يومين يُحذف.
        [few] كل موجز غير محفوظ لم يُفتح منذ { $count } أيام يُحذف.
        [many] كل موجز غير محفوظ لم يُفتح منذ { $count } يوما يُحذف.
       *[other] كل موجز غير محفوظ لم يُفتح منذ { $count } يوم يُحذف.
    }

options-display = العرض
options-language = اللغة
options-language-auto = لغة المتصفح
options-digits = الأرقام
options-digits-auto = كالمعتاد في بلدك
options-digits-latn = 2024 (مغربية وأوروبية)
options-digits-arab = ٢٠٢٤ (مشرقية)
options-digits-example = مثال: { $example }

options-months = أسماء الشهور
options-months-hint = تُكتب بها التواريخ حين تكون الواجهة بالعربية.
options-months-auto = كما في بلد الصحيفة
options-months-egypt = مصر والخليج
options-months-morocco = المغرب
options-months-algeria = الجزائر وتونس
options-months-levant = الشام والعراق

options-keys = اختصارات المتصفح
options-keys-hint = تعمل أينما كنت في المتصفح. أما اختصارات اللوحة فتجدها فيها بالضغط على «؟».
options-key-panel = فتح اللوحة وإغلاقها
options-key-save = حفظ موجز الصفحة أو إلغاء حفظه
options-key-library = فتح المكتبة
options-key-none = بلا مفتاح
options-keys-change = غيّر الاختصارات
options-keyword = وفي شريط العنوان: اكتب siyaq ثم مسافة، ثم ما تبحث عنه في مكتبتك.

options-corrections = ما صحّحته
options-corrections-hint = ما قلته في اللوحة عن الأسماء يُطبَّق على كل موجز جديد. تراجع عنه من هنا.
options-corrections-none = لم تصحّح شيئا بعد.
options-corrections-more = وقبلها ({ $count })
options-correction-none = لا يُذكر
options-correction-merge = اسم آخر لـ{ $target }
options-correction-apart = ليس { $target }
options-correction-undone = أُلغي تصحيح { $name }

options-storage = التخزين
options-storage-hint = المكتبة في هذا المتصفح على هذا الجهاز وحدهما.
options-storage-articles = موجزات في المكتبة
options-storage-saved = منها محفوظة
options-storage-bytes = المساحة المستعملة
options-storage-bytes-unknown = لا يخبر بها المتصفح
options-storage-persistent = الحماية من الحذف التلقائي
options-storage-persistent-yes = مفعّلة: لا يحذف المتصفح المكتبة إذا امتلأ القرص.
options-storage-persistent-no = غير مفعّلة: قد يحذف المتصفح المكتبة إذا امتلأ القرص. صدّر نسخة منها من وقت إلى آخر.
options-storage-error-title = تعذّرت قراءة حال المكتبة
options-rebuild = إعادة إعداد الموجزات القديمة
options-rebuild-hint = تحسّن محرك الموجز، فتُعاد موجزاتك القديمة من نصوصها المحفوظة. يجري ذلك على مهل، ولا يمس ما كتبته أنت.
options-rebuild-count = أُعيد { $done } من { $total }
options-rebuild-paused = توقف عند { $done } من { $total }
options-rebuild-pause = أوقفه مؤقتا
options-rebuild-resume = تابع
options-storage-refresh = حدّث

options-permissions = الأذونات
options-permissions-hint = هذا كل ما يطلبه سياق من المتصفح، ولماذا.
permission-sites = قراءة صفحات الويب
permission-sites-why = ليتعرف الخبر العربي في أي موقع تفتحه ويقرأ نصه. لا يغيّر الصفحة إلا بتظليل الجملة التي تضغط عليها، ولا يقرأ غير ما اخترته.
permission-storage = الحفظ في المتصفح
permission-storage-why = لتبقى إعداداتك ومكتبتك على هذا الجهاز.
permission-unlimited = حفظ بلا حد للحجم
permission-unlimited-why = لئلا يحذف المتصفح مكتبتك إذا كبرت.
permission-menus = قائمة الزر الأيمن
permission-menus-why = لتقرأ صفحة أو تحفظها، وتظلل ما حددته أو تبحث عنه، وتضع رابطا جانبا. لا يفتح هذا الإذن أي صفحة.
permission-panel = اللوحة الجانبية
permission-panel-why = ليظهر الموجز بجانب الصفحة لا فوقها.
permission-none = ولا يطلب سياق سجلّ التصفح، ولا التنزيلات، ولا الحافظة، ولا الموقع الجغرافي، ولا يعمل في النوافذ الخاصة.

options-data = بياناتك
options-export = صدّر كل شيء
options-export-hint = ملف JSON فيه كل المقالات بنصوصها وموجزاتها وتوثيقها، يفتحه أي برنامج.
options-copy-last = آخر نسخة صدّرتها: { $date } ({ $ago })
options-copy-never = لم تُصدَّر نسخة من مكتبتك بعد. صدّر واحدة واحتفظ بها في مكان آخر.
options-export-working = يُكتب الملف: { $share }
options-export-progress = تقدم التصدير
options-export-done = كُتب الملف { $name }
options-export-cancelled = أُلغي التصدير، ولم يُكتب أي ملف.
options-delete-all = احذف كل شيء
options-delete-all-hint = تُحذف المكتبة كلها، المحفوظ وغيره، وكل الإعدادات. لا رجعة في ذلك.
options-delete-all-open = احذف كل شيء…
options-delete-all-title = حذف كل شيء نهائيا
options-delete-all-count =
    { $count ->
        [zero] المكتبة فارغة؛ ستُحذف الإعدادات وحدها.
        [one] سيُحذف موجز واحد بنصه، مع كل الإعدادات.
        [two] سيُحذف موجزان بنصيهما، مع كل الإعدادات.
        [few] ستُحذف { $count } موجزات بنصوصها، مع كل الإعدادات.
        [many] سيُحذف { $count } موجزا بنصوصها، مع كل الإعدادات.
       *[other] سيُحذف { $count } موجز بنصوصها، مع كل الإعدادات.
    }
options-delete-all-first = إن أردت نسخة فصدّرها قبل الحذف.
options-delete-all-label = للتأكيد، اكتب: { $word }
options-delete-all-word = احذف
options-delete-all-mismatch = اكتب الكلمة كما هي ليُفعّل الزر.
options-delete-all-do = احذف كل شيء نهائيا
options-delete-all-done-title = حُذف كل شيء
options-delete-all-done-text = لم يبق في هذا المتصفح شيء مما قرأه سياق، ولن يقرأ شيئا حتى تبدأ من جديد.
options-delete-all-again = ابدأ من جديد

options-about = عن سياق
options-version = الإصدار { $version }
options-engine = محرك الموجز: الإصدار { $version }
options-about-text = سياق برنامج حر، كل ما فيه يعمل في متصفحك: لا خادم، ولا حساب، ولا إحصاءات تُجمع عنك.
options-welcome-again = اقرأ صفحة الترحيب
