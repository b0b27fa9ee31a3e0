# عمل القارئ على مكتبته: ما لا يُحفظ ولماذا
error-bad-address = هذا ليس عنوان صفحة من الويب.
error-bad-file = ليس هذا ملف ترميز يعرفه سياق. لم يُغيَّر شيء في مكتبتك.
error-cycle = لا يوضع الشيء داخل نفسه ولا داخل ما تحته. اختر مكانا آخر.
error-gone = لم يعد هذا موجودا؛ لعله حُذف في صفحة أخرى.
error-mark-empty = حدد كلمات من النص أولا.
error-mark-too-long = المقطع المحدد أطول مما يُظلَّل. حدد أقل منه.
error-name-empty = اكتب اسما.
error-name-signs = اكتب في الاسم حرفا أو رقما واحدا على الأقل، ليُعثر عليه بالبحث.
error-name-taken = هذا الاسم مستعمل هنا. اختر اسما آخر.
error-name-too-long = الاسم طويل. أطوله 80 حرفا.
error-note-too-long = الملاحظة أطول مما يُحفظ. اختصرها أو اقسمها؛ ما كتبته باق هنا.
error-nothing-shared = لا مقال رمّزتماه كلاكما بعد. رمّز مقالا من مقالاته، أو اطلب منه ترميز مقال من مقالاتك.
error-shortcut-bad = الاختصار حرف واحد أو رقم واحد.
error-shortcut-taken = هذا الاختصار مستعمل. اختر حرفا أو رقما آخر.
error-too-deep = لا تتداخل المستويات إلى هذا العمق.
error-too-many-marks = بلغت مواضع هذا المقال المظللة أقصى عددها.

# الشريط الجانبي: مجموعات ووسوم وعمليات بحث وقائمة القراءة
rename = غيّر الاسم
renamed = تغيّر الاسم
show-fewer = أقل
show-rest =
    { $count ->
        [zero] الكل
        [one] وواحد غيرها
        [two] واثنان غيرها
        [few] و{ $count } غيرها
        [many] و{ $count } غيرها
       *[other] و{ $count } غيرها
    }
collections = المجموعات
collections-empty = اجمع موجزات موضوع واحد في مجموعة.
collection-new = مجموعة جديدة
collection-name = اسم المجموعة
collection-make = أنشئها
collection-make-file = أنشئها وضع فيها
collection-edit = عدّل المجموعة { $name }
collection-place = مكانها
collection-top = في الأعلى
collection-inside = مجموعة جديدة داخلها
collection-delete = احذف المجموعة
collection-deleted = حُذفت المجموعة { $name }، وموجزاتها باقية
collection-moved = نُقلت المجموعة { $name }
library-tags = الوسوم
library-tags-empty = حدد موجزات وضع عليها وسما، فيظهر هنا.
tag-edit = عدّل الوسم { $name }
tag-name = اسم الوسم
tag-merge = ادمجه في وسم آخر
tag-merge-hint = تنتقل موجزاته إلى الوسم الآخر ويزول هو.
tag-merge-choose = اختر وسما…
tag-merged = دُمج { $name } في { $target }
tag-delete = احذف الوسم
tag-deleted = حُذف الوسم { $name }، وموجزاته باقية
tag-do = وسم
tag-put-on = ضع الوسم
tag-selection =
    { $count ->
        [zero] وسم المحدد
        [one] وسم موجز واحد
        [two] وسم موجزين
        [few] وسم { $count } موجزات
        [many] وسم { $count } موجزا
       *[other] وسم { $count } موجز
    }
tagged-count =
    { $count ->
        [zero] لم يتغير شيء
        [one] وُضع { $tag } على موجز واحد
        [two] وُضع { $tag } على موجزين
        [few] وُضع { $tag } على { $count } موجزات
        [many] وُضع { $tag } على { $count } موجزا
       *[other] وُضع { $tag } على { $count } موجز
    }
file-do = إلى مجموعة
file-selection =
    { $count ->
        [zero] وضع المحدد في مجموعة
        [one] وضع موجز واحد في مجموعة
        [two] وضع موجزين في مجموعة
        [few] وضع { $count } موجزات في مجموعة
        [many] وضع { $count } موجزا في مجموعة
       *[other] وضع { $count } موجز في مجموعة
    }
filed-count =
    { $count ->
        [zero] لم يتغير شيء
        [one] وُضع موجز واحد في { $name }
        [two] وُضع موجزان في { $name }
        [few] وُضعت { $count } موجزات في { $name }
        [many] وُضع { $count } موجزا في { $name }
       *[other] وُضع { $count } موجز في { $name }
    }
unfile = أخرجه من { $name }
unfiled = خرج من { $name }
searches = عمليات بحث محفوظة
searches-empty = احفظ بحثا لتعود إليه بنقرة.
search-save = احفظ البحث
search-name = اسم البحث
search-edit = عدّل البحث { $name }
search-deleted = حُذف البحث { $name }
queue = للقراءة لاحقا
queue-empty = انقر رابطا بالزر الأيمن لتؤجله إلى هنا.
queue-opened = فُتح { $title } وخرج من القائمة
queue-removed = خرج من القائمة
queue-remove = أزل { $title } من القائمة

# التظليل والترميز
marking = تظليل وترميز
marking-close = دع المحدد
marking-keys = J وK بين الجمل، H تظليل، M ملاحظة، Esc ترك. ولكل رمز اختصاره.
marked = ظلّلته
marked-codes = رمزه: { $codes }
marks-lost =
    { $count ->
        [zero] لا مقاطع ضائعة
        [one] مقطع ظُلّل ولم يعد في النص
        [two] مقطعان ظُلّلا ولم يعودا في النص
        [few] { $count } مقاطع ظُلّلت ولم تعد في النص
        [many] { $count } مقطعا ظُلّل ولم يعد في النص
       *[other] { $count } مقطع ظُلّل ولم يعد في النص
    }
mark-do = ظلّل
mark-undo = أزل التظليل
mark-note = ملاحظة
code-given = أُعطي الرمز { $code }
code-taken = أُزيل الرمز { $code }
codebook-title = دليل الترميز
codebook-make = أنشئ رموزا
codebook-empty-title = لا رموز بعد
codebook-empty-text = أنشئ رمزا لكل ما تبحث عنه في النصوص، ثم افتح موجزا وأعط جمله رموزها.
codebook-choose = اختر رمزا لترى ما رُمّز به.
codes = الرموز
code-new = رمز جديد
code-name = اسم الرمز
code-parent = تحت
code-top = لا شيء: رمز رئيس
code-colour = اللون
code-shortcut = الاختصار
code-shortcut-hint = حرف أو رقم واحد، يُضغط عند قراءة المقال.
code-memo = متى يُستعمل
code-memo-hint = تعريف الرمز ومثال عليه، ليفهمه من يرمّز معك.
code-key = الاختصار { $key }
code-count =
    { $count ->
        [zero] لم يُرمّز به شيء
        [one] مقطع واحد
        [two] مقطعان
        [few] { $count } مقاطع
        [many] { $count } مقطعا
       *[other] { $count } مقطع
    }
code-edit = عدّل الرمز { $name }
code-changed = تغيّر الرمز
code-delete = احذف الرمز
code-deleted = حُذف الرمز { $name } وما تحته، ومقاطعه باقية مظللة
colour-amber = كهرماني
colour-blue = أزرق
colour-green = أخضر
colour-grey = رمادي
colour-pink = وردي
colour-red = أحمر
colour-teal = فيروزي
colour-violet = بنفسجي
coded-with = ما رُمّز بـ{ $code }
coded-by = ترميز { $coder }
coded-elsewhere = مقال ليس في مكتبتك
coding-title = الترميز مع غيرك
coding-hint = صدّر رموزك وما رمّزته، أو استورد ملف مرمّز آخر لتقارنا. يُعرض ما في الملف قبل أن يتغير شيء.
coding-export = صدّر ترميزي
coding-import = استورد ترميزا
coding-coder = اسمك كما يراه المرمّز الآخر
coding-write = اكتب الملف
coding-preview = ترميز { $coder }
coding-preview-marks =
    { $count ->
        [zero] لا مقاطع في الملف
        [one] مقطع مرمّز واحد
        [two] مقطعان مرمّزان
        [few] { $count } مقاطع مرمّزة
        [many] { $count } مقطعا مرمّزا
       *[other] { $count } مقطع مرمّز
    }
coding-preview-codes =
    { $count ->
        [zero] بلا رموز
        [one] برمز واحد
        [two] برمزين
        [few] بـ{ $count } رموز
        [many] بـ{ $count } رمزا
       *[other] بـ{ $count } رمز
    }
coding-preview-new = رموز ليست في دليلك وستُضاف: { $names }
coding-preview-elsewhere =
    { $count ->
        [zero] كلها من مقالات في مكتبتك
        [one] منها مقطع من مقال ليس في مكتبتك
        [two] منها مقطعان من مقالات ليست في مكتبتك
        [few] منها { $count } مقاطع من مقالات ليست في مكتبتك
        [many] منها { $count } مقطعا من مقالات ليست في مكتبتك
       *[other] منها { $count } مقطع من مقالات ليست في مكتبتك
    }
coding-preview-replaced =
    { $count ->
        [zero] لا يحل محل شيء
        [one] يحل محل مقطع واحد له عندك
        [two] يحل محل مقطعين له عندك
        [few] يحل محل { $count } مقاطع له عندك
        [many] يحل محل { $count } مقطعا له عندك
       *[other] يحل محل { $count } مقطع له عندك
    }
coding-preview-bad =
    { $count ->
        [zero] لا أسطر معطوبة
        [one] سطر واحد لم يُفهم وسيُترك
        [two] سطران لم يُفهما وسيُتركان
        [few] { $count } أسطر لم تُفهم وستُترك
        [many] { $count } سطرا لم يُفهم وسيُترك
       *[other] { $count } سطر لم يُفهم وسيُترك
    }
coding-apply = استورد
coding-applied =
    { $count ->
        [zero] لم يُستورد شيء
        [one] استُورد مقطع واحد من { $coder }
        [two] استُورد مقطعان من { $coder }
        [few] استُوردت { $count } مقاطع من { $coder }
        [many] استُورد { $count } مقطعا من { $coder }
       *[other] استُورد { $count } مقطع من { $coder }
    }
coder-remove = أزل ترميزه
coder-removed = أُزيل ترميز { $coder }
agreement-show = قارن
agreement-caption =
    الاتفاق بينك وبين { $coder } على { $sentences ->
        [one] جملة واحدة
        [two] جملتين
        [few] { $sentences } جمل
        [many] { $sentences } جملة
       *[other] { $sentences } جملة
    } في { $articles ->
        [one] مقال واحد رمّزتماه كلاكما
        [two] مقالين رمّزتماهما كلاكما
        [few] { $articles } مقالات رمّزتماها كلاكما
        [many] { $articles } مقالا رمّزتماها كلاكما
       *[other] { $articles } مقال رمّزتماها كلاكما
    }
agreement-code = الرمز
agreement-both = كلاكما
agreement-first = أنت وحدك
agreement-second = الآخر وحده
agreement-percent = نسبة الاتفاق
agreement-kappa = كابا كوهين
agreement-none = لا تُحسب
agreement-hint = الوحدة هي الجملة. كابا تطرح من الاتفاق ما تأتي به المصادفة: 1 اتفاق تام، و0 كما تفعل المصادفة.
