# اللوحة الجانبية: حالاتها وأدواتها
panel-title = سياق
panel-toolbar = أدوات سياق
panel-search = ابحث في المكتبة
panel-help = المساعدة والاختصارات

state-loading-title = لحظة…
state-welcome-title = سياق لم يبدأ بعد
state-welcome-text = لا يقرأ سياق شيئا قبل أن توافق. صفحة الترحيب تشرح ما الذي يُقرأ وأين يُحفظ.
state-welcome-action = افتح صفحة الترحيب
state-paused-title = القراءة متوقفة
state-paused-text = لن يقرأ سياق أي صفحة حتى تستأنف. مكتبتك باقية كما هي.
state-paused-action = استأنف القراءة
state-not-article-title = هذه الصفحة ليست مقالا إخباريا
state-not-article-text = افتح خبرا أو مقالا بالعربية، فيظهر هنا موجزه وسياقه.
state-unread-title = هنا مقال لم يُقرأ
state-unread-click-mode = اخترت أن يقرأ سياق حين تطلب فقط.
state-unread-site-not-allowed = ليس { $host } في قائمة المواقع التي تسمح بها.
state-unread-site-denied = استثنيت { $host } من القراءة.
state-unread-action = اقرأ هذا المقال
state-unread-settings = غيّر ما يُقرأ
state-working-title = يُقرأ المقال…
state-working-text = يجري كل شيء في متصفحك، ولا يخرج منه شيء.
state-no-access-title = لا يستطيع سياق رؤية الصفحات
state-no-access-text = سُحب من سياق إذن قراءة صفحات الويب. أعد الإذن ليُقرأ ما تفتحه من الأخبار.
state-no-access-action = أعد الإذن
state-reload-page-title = لا يصل سياق إلى هذه الصفحة
state-reload-page-text = إن كانت خبرا فأعد تحميلها؛ فقد فُتحت قبل تثبيت سياق أو تحديثه. أما صفحات المتصفح نفسه فلا تُقرأ.
state-error-title = تعذّر إعداد الموجز
state-deleted-title = حُذف هذا الموجز
state-deleted-text = لم يعد في مكتبتك. يمكنك قراءة المقال من جديد.

notice-unstored-title = لم يُحفظ هذا الموجز
notice-changed-title = تغيّر نص المقال
notice-changed-text = صحّحت الصفحة نصها منذ قراءتك السابقة. الموجز من النص الجديد، والقديم محفوظ معه.
notice-partial-title = النص غير كامل
notice-partial-text = لا تعرض الصفحة إلا جزءا من المقال، فالموجز من هذا الجزء وحده.

evidence-approximate = تغيّرت الصفحة قليلا؛ هذا أقرب موضع إلى الجملة.
evidence-missing = لم تعد الجملة في الصفحة. النص المحفوظ في المكتبة.

help-title = كيف تستعمل اللوحة
help-evidence = كل ما في الموجز مأخوذ من نص المقال. اضغط على واقعة أو جملة لتراها مظللة في موضعها من الصفحة.
help-local = الموجز يُعدّ في متصفحك ويُحفظ فيه، ولا يُرسل شيء إلى أحد.
help-shortcuts = اختصارات لوحة المفاتيح
help-key-next = البند التالي
help-key-previous = البند السابق
help-key-evidence = اعرض الجملة في الصفحة
help-key-save = حفظ الموجز أو إلغاء حفظه
help-key-search = البحث في المكتبة
help-key-help = هذه المساعدة
help-key-on = فعّل اختصارات الحرف الواحد
key-enter = إدخال
