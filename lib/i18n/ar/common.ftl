# كلمات تشترك فيها كل الصفحات
app-name = سياق
app-tagline = موجز كل خبر وسياقه، في متصفحك وحدك

save = حفظ
unsave = إلغاء الحفظ
undo = تراجع
delete = حذف
cancel = إلغاء
close = إغلاق
confirm = تأكيد
retry = أعد المحاولة
dismiss-notice = إخفاء التنبيه
done = تم
open-library = المكتبة
open-options = الإعدادات
open-source = افتح المقال في صفحته
loading = لحظة…
language-name-ar = العربية
language-name-en = English
language-name-fr = Français

saved-one = حُفظ الموجز
unsaved-one = أُلغي حفظ الموجز
deleted-count =
    { $count ->
        [zero] لم يُحذف شيء
        [one] حُذف موجز واحد
        [two] حُذف موجزان
        [few] حُذفت { $count } موجزات
        [many] حُذف { $count } موجزا
       *[other] حُذف { $count } موجز
    }
copied = نُسخ
copy-failed = لم يسمح المتصفح بالنسخ
reading-minutes =
    { $count ->
        [zero] أقل من دقيقة قراءة
        [one] دقيقة قراءة
        [two] دقيقتا قراءة
        [few] { $count } دقائق قراءة
        [many] { $count } دقيقة قراءة
       *[other] { $count } دقيقة قراءة
    }
page-failed-title = تعذّر فتح الصفحة
page-failed-text = لم تصل إعداداتك من المتصفح. لم يُفقد شيء مما حفظته. أعد المحاولة، وإن تكرر ذلك فأعد تشغيل المتصفح.
part-failed-text = لعل سياق حُدّث وهذه الصفحة مفتوحة. لم يُفقد شيء مما حفظته: أعد تحميل الصفحة.
