/** The acceptance table of the running example, as words a reader must see in the panel. */
export const ACCEPTANCE = {
  id: 'alamsar-unoct',
  title: 'المغرب والأمم المتحدة يختتمان أول حوار استراتيجي لمكافحة الإرهاب',
  people: ['فوزي لقجع', 'كوراميتسو هيدياكي', 'كاواباطا تومويوكي', 'خالد آيت الطالب'],
  roles: [
    'الوزير المنتدب لدى وزيرة الاقتصاد والمالية المكلف بالميزانية',
    'سفير اليابان بمملكة المغرب',
    'الممثل المقيم للوكالة اليابانية للتعاون الدولي',
    'وزير الصحة والحماية الاجتماعية',
  ],
  organisations: ['مكتب الأمم المتحدة لمكافحة الإرهاب', 'الوكالة اليابانية للتعاون الدولي', 'الأمم المتحدة'],
  places: ['المغرب', 'نيويورك', 'الرباط', 'اليابان'],
  /** Must stand under the background heading, not above it. */
  background: ['1.85 مليار درهم', 'لقجع'],
  /** Board lines and site furniture: never in the brief. */
  removed: ['مجلس التحرير', 'الموقع قدم أوراق اعتماده', 'نقابة الصحفيين العراقيين'],
} as const;

/** Stories on Morocco and the United Nations, and look-alikes that must not stand above any of them. */
export const MOROCCO_UN = [
  'khaleej-unoct-reaction',
  'nile-unoct-forum',
  'gharb-maritime-conference',
  'gharb-border-workshop',
  'rabatpost-unoct-training',
  'sham-peacekeeping',
] as const;
export const DECOYS = [
  'gharb-worldbank',
  'nile-egypt-un',
  'sham-un-sudan',
  'khaleej-morocco-japan',
  'gharb-football',
] as const;
