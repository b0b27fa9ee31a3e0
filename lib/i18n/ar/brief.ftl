# الموجز: أقسامه، وأنواع وقائعه، وموضوعاته، وصلاته
section-summary = الخلاصة
section-facts = الوقائع
section-parties = الأطراف
section-background = خلفية
section-related = مواد ذات صلة
section-people = أشخاص
section-organisations = هيئات
section-places = أماكن

brief-by = بقلم { $author }
brief-published = نُشر { $date }
brief-published-printed = كما كُتب في الصفحة: { $raw }
brief-modified = عُدّل { $date }
brief-state-saved = محفوظ
brief-state-recent = قُرئ حديثا
brief-state-changed = تغيّر نصه
brief-state-partial = نص جزئي
brief-no-summary = مقدمة المقال
brief-facts-empty = لم يُعثر في النص على وقائع يُطمأن إليها.
brief-background-hint = خبر أقدم يرويه المقال نفسه، وليس من حدث اليوم.
brief-related-empty = لا مواد ذات صلة بعد. كلما قرأت أخبارا أخرى في الموضوع نفسه ظهرت هنا.
brief-item-hint = يعرض الجملة في الصفحة
brief-copy-citation = انسخ التوثيق
brief-share = شارك
brief-print = اطبع

dismiss-fact = استبعد هذه الواقعة
retype-fact = غيّر نوع هذه الواقعة
fact-retyped = صحّحت نوعها
fact-retyped-hint = كان نوعها: { $kind }
fact-retyped-done = صار نوعها: { $kind }
dismiss-person = استبعد { $name }: ليس شخصا
dismiss-organisation = استبعد { $name }: ليست هيئة
dismiss-place = استبعد { $name }: ليس مكانا
dismissed = استُبعد من الموجز
dismissed-count =
    { $count ->
        [zero] لا شيء مستبعد
        [one] استبعدت بندا واحدا
        [two] استبعدت بندين
        [few] استبعدت { $count } بنود
        [many] استبعدت { $count } بندا
       *[other] استبعدت { $count } بند
    }
restore-dismissed = أعدها

fact-agreement = اتفاق
fact-decision = قرار
fact-meeting = لقاء
fact-visit = زيارة
fact-appointment = تعيين
fact-upcoming = حدث مرتقب
fact-money = مال
fact-quantity = رقم
fact-casualties = ضحايا
fact-statement = تصريح
fact-deadline = أجل
fact-commitment = التزام
status-planned = مقرر
status-reported = منقول
status-denied = نُفي
status-planned-hint = لم يقع بعد: النص يذكره على أنه مقرر
status-reported-hint = يرويه مصدر، ولا يؤكده النص
status-denied-hint = يذكر النص أن أحد الأطراف نفاه
date-inferred = استنتاجا
date-inferred-hint = حُسب هذا التاريخ من { $reference }، وهو آخر تاريخ ماض ورد في النص، لأن تاريخ النشر غير معروف
date-inferred-hint-plain = حُسب هذا التاريخ من تاريخ ورد في النص، لأن تاريخ النشر غير معروف
date-approximate = تقريبا
date-hijri = هجري
money-from-to = من { $payer } إلى { $payee }
money-from = من { $payer }
money-to = إلى { $payee }
money-purpose = الغرض: { $purpose }
fact-with = مع { $names }
fact-by = من جانب { $names }
fact-toward = لفائدة { $names }
bound-approx = نحو { $value }
bound-min = أكثر من { $value }
bound-max = ما لا يتجاوز { $value }
range = { $from } – { $to }
speaker-role = { $name }، { $role }

mention-count =
    { $count ->
        [one] ذُكر مرة واحدة
        [two] ذُكر مرتين
        [few] ذُكر { $count } مرات
        [many] ذُكر { $count } مرة
       *[other] ذُكر { $count } مرة
    }
variants = كُتب أيضا: { $names }
entity-show = اعرض في الصفحة أول ذكر لـ{ $name }

relation-copy = نسخة
relation-same-event = الحدث نفسه
relation-follow-up = متابعة
relation-earlier = خبر سابق
relation-same-thread = الملف نفسه
relation-background-of = من الخلفية
relation-page-link = رابط في الصفحة
rung-page = من هذه الصفحة
rung-recent = قرأتها
rung-saved = محفوظة
rung-feed = موقع تتابعه
reason-people = أشخاص مشتركون: { $names }
reason-organisations = هيئات مشتركة: { $names }
reason-places = أماكن مشتركة: { $names }
reason-terms = كلمات مشتركة: { $names }
reason-theme = الموضوع: { $theme }
reason-money = المبلغ نفسه: { $names }
reason-date = التاريخ نفسه: { $names }
reason-date-plain = نُشرا في الأيام نفسها
reason-copy = النص نفسه تقريبا
reason-copy-agency = نص وكالة { $agency }
reason-link = تشير إليها هذه الصفحة
related-same-text = النص نفسه عند غيره
related-other = مواد أخرى
related-copies =
    { $count ->
        [one] نسخة عند وسيلة أخرى
        [two] نسختان عند وسيلتين أخريين
        [few] { $count } نسخ عند وسائل أخرى
        [many] { $count } نسخة عند وسائل أخرى
       *[other] { $count } نسخة عند وسائل أخرى
    }

citation = { $title }، { $outlet }، { $date }، { $url } (اطُّلع عليه في { $retrieved })
citation-undated = { $title }، { $outlet }، د.ت.، { $url } (اطُّلع عليه في { $retrieved })

theme-agriculture = زراعة
theme-culture = ثقافة
theme-diplomacy = دبلوماسية
theme-disaster = كوارث
theme-economy = اقتصاد
theme-education = تعليم
theme-energy = طاقة
theme-environment = بيئة
theme-finance = مال وتمويل
theme-health = صحة
theme-justice = قضاء
theme-media = إعلام
theme-migration = هجرة
theme-military = شؤون عسكرية
theme-politics = سياسة
theme-religion = دين
theme-security = أمن
theme-society = مجتمع
theme-sport = رياضة
theme-technology = تقنية
theme-transport = نقل
related-failed = تعذّر جلب المواد ذات الصلة
statements = تصريحات ({ $count })
statements-rest = بقية تصريحات المتحدث ({ $count })

entity-in-library = أخباره في مكتبتك
entity-page-open = صفحته
entity-hide = أخفه من هذا الموجز
entity-show-one = اعرض في الصفحة
entity-show-next = اعرض في الصفحة ({ $at } من { $of })
correct-title = صحّح
correct-not-person = ليس شخصا
correct-not-organisation = ليست هيئة
correct-not-place = ليس مكانا
correct-is-person = شخص
correct-is-organisation = هيئة
correct-is-place = مكان
correct-same = هو اسم آخر لـ
correct-same-choose = اختر اسما…
corrected-none = لن يُذكر { $name } في الموجزات
corrected-type = صُحّح نوع { $name }، وسيُتذكر
corrected-merge = { $name } و{ $target } صارا واحدا
corrected-apart = لن يُجمع { $name } مع { $target }
unrelated-mark = غير مرتبط: { $title }
unrelated-done = لن تظهر هذه المادة هنا
