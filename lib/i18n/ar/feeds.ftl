# المواقع المتابَعة: الإضافة، والحال، والسجل، والقوائم الجاهزة، وOPML، والبحث في الويب
options-feeds = المواقع المتابَعة
options-feeds-hint = تابِع موقعا لتظهر عناوين أخباره بين المواد ذات الصلة. لا يتصل سياق بموقع قبل أن تختاره بنفسك، ويتصل به من المتصفح مباشرة، بلا ملفات تعريف ارتباط وبلا أي شيء عنك أو عمّا تقرأ.
feeds-paused-all = سياق متوقف الآن، فلا يُسأل أي موقع من تلقاء نفسه.

feeds-add = أضف موقعا
feeds-add-field = عنوان الموقع أو خلاصته
feeds-add-example = مثلا: example.com أو example.com/feed
feeds-add-words = حين تضغط يتصل سياق بهذا الموقع وحده ليبحث فيه عن خلاصة أخباره.
feeds-add-find = ابحث عن الخلاصة
feeds-finding = يسأل { $host }…
feeds-address-empty = اكتب عنوان موقع.
feeds-address-invalid = ليس هذا عنوان موقع. اكتب مثلا: example.com
feeds-address-scheme = لا يتابع سياق إلا عناوين الويب (http وhttps).
feeds-address-credentials = في العنوان اسم مستخدم أو كلمة مرور. احذفهما: لا يرسل سياق شيئا منهما.
feeds-found = خلاصات وُجدت في { $host }
feeds-found-items =
    { $count ->
        [one] عنوان واحد
        [two] عنوانان
        [few] { $count } عناوين
        [many] { $count } عنوانا
       *[other] { $count } عنوان
    }
feeds-found-sample = آخرها: { $title }
feeds-elsewhere = خلاصات أو عناوين محتملة في مواقع أخرى. لم يُتصل بها؛ يمكنك البحث فيها واحدا واحدا.
feeds-elsewhere-find = ابحث في { $host }
feeds-follow-words =
    { $count ->
        [one] إذا تابعت اتصل سياق بـ{ $hosts } من حين إلى آخر (كل 45 دقيقة إلى أربع ساعات) ليقرأ عناوين أخباره.
       *[other] إذا تابعت اتصل سياق بكل من { $hosts } من حين إلى آخر (كل 45 دقيقة إلى أربع ساعات) ليقرأ عناوين أخبارها.
    }
feeds-more-hosts =
    { $count ->
        [one] وموقع آخر
        [two] وموقعين آخرين
        [few] و{ $count } مواقع أخرى
        [many] و{ $count } موقعا آخر
       *[other] و{ $count } موقع آخر
    }
feeds-follow = تابِع
feeds-follow-chosen =
    { $count ->
        [0] تابِع المختار
        [one] تابِع موقعا واحدا
        [two] تابِع موقعين
        [few] تابِع { $count } مواقع
        [many] تابِع { $count } موقعا
       *[other] تابِع { $count } موقع
    }
feeds-followed =
    { $count ->
        [0] تتابع ما اخترته من قبل.
        [one] تتابع الآن موقعا جديدا.
        [two] تتابع الآن موقعين جديدين.
        [few] تتابع الآن { $count } مواقع جديدة.
        [many] تتابع الآن { $count } موقعا جديدا.
       *[other] تتابع الآن { $count } موقع جديد.
    }

feeds-list = ما تتابعه
feeds-none = لا تتابع أي موقع، فلا يتصل سياق بأحد.
feeds-list-failed = تعذرت قراءة قائمة المواقع
feeds-site-headlines =
    { $count ->
        [0] لا عناوين بعد
        [one] عنوان واحد
        [two] عنوانان
        [few] { $count } عناوين
        [many] { $count } عنوانا
       *[other] { $count } عنوان
    }
feeds-site-asked = سُئل: { $when }
feeds-site-answered = أجاب: { $when }
feeds-site-next = السؤال التالي: { $when }
feeds-site-waiting = لم يُسأل بعد
feeds-site-paused = متوقف: لا يُسأل
feeds-site-well = يعمل
feeds-check-one = اسأل { $title } الآن
feeds-pause-one = أوقف سؤال { $title }
feeds-resume-one = استأنف سؤال { $title }
feeds-unfollow-one = ألغِ متابعة { $title }
feeds-unfollowed = أُلغيت متابعة { $title } وحُذفت عناوينه.
feeds-check-all = اسأل الجميع الآن
feeds-checking = سُئل { $done } من { $all }
feeds-checking-label = تقدم السؤال
feeds-check-stop = أوقف السؤال
feeds-checked =
    { $fresh ->
        [0] لا جديد.
        [one] عنوان جديد واحد.
        [two] عنوانان جديدان.
        [few] { $fresh } عناوين جديدة.
        [many] { $fresh } عنوانا جديدا.
       *[other] { $fresh } عنوان جديد.
    }
feeds-checked-failed =
    { $failed ->
        [one] ولم يجب موقع واحد؛ السبب بجانبه.
        [two] ولم يجب موقعان؛ السبب بجانبهما.
        [few] ولم تجب { $failed } مواقع؛ السبب بجانب كل منها.
        [many] ولم يجب { $failed } موقعا؛ السبب بجانب كل منها.
       *[other] ولم يجب { $failed } موقع؛ السبب بجانب كل منها.
    }

feeds-fault-no-permission = لا يسمح المتصفح بالاتصال بهذا الموقع.
feeds-fault-offline = لم يصل سياق إلى الموقع: لا شبكة، أو انقطع الاتصال.
feeds-fault-timeout = تأخر الموقع عن الجواب أكثر من 15 ثانية.
feeds-fault-too-large = جوابه أكبر من 2 ميغابايت، فلم يُقرأ.
feeds-fault-redirected-away = يحيل الموقع إلى عنوان آخر. لا يذهب سياق إلى موقع لم تختره: افتح الموقع وأضف عنوانه الجديد.
feeds-fault-too-many-redirects = يحيل الموقع من عنوان إلى عنوان بلا نهاية.
feeds-fault-http-error = أجاب الموقع بخطأ.
feeds-fault-gone = حُذفت هذه الخلاصة نهائيا، فلن تُسأل ثانية.
feeds-fault-not-a-feed = ليس في هذا العنوان خلاصة أخبار.
feeds-fault-broken = جوابه معطوب لا يُقرأ.
feeds-fault-empty = جوابه خال من العناوين.

feeds-packs = قوائم جاهزة بحسب البلد
feeds-packs-hint = وسائل إعلام عربية وعناوين خلاصاتها. لا شيء مختار مسبقا، ولا اتصال قبل أن تختار وتضغط.
feeds-packs-known = متابَع
feeds-opml = استيراد وتصدير (OPML)
feeds-opml-hint = ملف OPML هو ما تتبادله برامج قراءة الخلاصات.
feeds-opml-in = استورد ملفا
feeds-opml-out = صدّر ما تتابعه
feeds-opml-title = مواقع يتابعها سياق
feeds-opml-bad = ليس هذا ملف OPML.
feeds-opml-large = الملف أكبر من أن يُقرأ.
feeds-opml-none = ليس في الملف خلاصة جديدة.
feeds-opml-preview = ما في الملف
feeds-opml-counts = خلاصات جديدة: { $fresh } · متابَعة من قبل: { $known } · مكررة: { $doubles } · مرفوضة: { $refused }
feeds-opml-all = اختر الكل
feeds-opml-no = لا تختر شيئا

feeds-log = سجل الاتصالات
feeds-log-hint = كل اتصال أجراه سياق، آخر 500. لا اتصال غيرها.
feeds-log-none = لم يتصل سياق بأحد.
feeds-log-when = الوقت
feeds-log-host = الموقع
feeds-log-answer = الجواب
feeds-log-bytes = الحجم
feeds-log-status = رمز { $status }
feeds-log-redirect = إحالة
feeds-log-clear = امسح السجل
feeds-log-cleared = مُسح السجل.
feeds-kilobytes = { $size } ك.ب

feeds-engine = محرك البحث في الويب
feeds-engine-hint = يُفتح حين تضغط رابط البحث في اللوحة، ولا يُرسل إليه شيء قبل ذلك.

permission-alarms = منبّه
permission-alarms-why = ليسأل المواقع التي تتابعها في وقتها. لا منبّه ما دمت لا تتابع شيئا.

follow-site = تابِع هذا الموقع
follow-known = تتابع هذا الموقع
follow-manage = المواقع المتابَعة
follow-words = يتصل سياق بـ{ $host } الآن ليجد خلاصة أخباره، ثم من حين إلى آخر ليقرأ عناوينها. لا يُرسل شيء عنك، ويمكنك إلغاء ذلك متى شئت.
follow-yes = اتصل وتابِع
follow-done = تتابع الآن { $title }.
search-web = ابحث في الويب
search-web-field = كلمات البحث
search-web-hint = لا يُرسل إلى { $engine } إلا هذه الكلمات، وحين تضغط فقط.
search-web-open = ابحث في { $engine }
