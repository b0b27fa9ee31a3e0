import { readdirSync, readFileSync } from 'node:fs';

/** Names of the page makers in `templates/`. */
export type TemplateName =
  | 'bare'
  | 'br-body'
  | 'drupal'
  | 'encyclopedia'
  | 'foreign'
  | 'json-meta'
  | 'jsonld-graph'
  | 'microdata'
  | 'wordpress';

/** What the reader of the sample sees of one story; `stories/<id>.json`. */
export interface Story {
  readonly id: string;
  readonly outlet: string;
  readonly template: TemplateName;
  /** Address without the leading slash, readable form; may end with a query. */
  readonly path: string;
  readonly title: string;
  readonly byline?: string;
  /** ISO instant or day, for templates that say it to machines. */
  readonly published?: string;
  readonly dateAsPrinted?: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
  /** Ids of the stories behind «اقرأ أيضا». */
  readonly related: readonly string[];
  /** The story after the outlet corrected it: served with `?v=2` or after `setVersion(id, 2)`. */
  readonly second?: {
    readonly title: string;
    readonly modified: string;
    readonly paragraphs: readonly string[];
  };
  /** Absent on Arabic articles: why no brief may be made of this page. */
  readonly not?: 'language' | 'encyclopedia';
  readonly lang?: string;
}

export interface Outlet {
  /** First label of the host: `<id>.localhost`. */
  readonly id: string;
  readonly name: string;
  readonly motto: string;
  readonly sections: readonly string[];
}

/** Outlets invented for the sample, but for the name of the acceptance article's one. The last three are in no way Arabic news. */
export const OUTLETS: readonly Outlet[] = [
  {
    id: 'alamsar',
    name: 'الأمصار',
    motto: 'مجلس التحرير: مجموعة صحفيين عرب',
    sections: ['سياسة', 'اقتصاد', 'أمن', 'رياضة'],
  },
  {
    id: 'gharb-online',
    name: 'الغرب أونلاين',
    motto: 'جريدة إلكترونية مغربية',
    sections: ['وطنية', 'اقتصاد', 'حوادث', 'رياضة'],
  },
  {
    id: 'khaleej-wire',
    name: 'أنباء الخليج',
    motto: 'الخبر كما هو',
    sections: ['محليات', 'العالم', 'اقتصاد', 'صحة'],
  },
  {
    id: 'nile-daily',
    name: 'يومية النيل',
    motto: 'كل يوم من القاهرة',
    sections: ['سياسة', 'عرب وعالم', 'حوادث', 'اقتصاد'],
  },
  {
    id: 'rabat-post',
    name: 'بريد الرباط',
    motto: 'أخبار المغرب والعالم',
    sections: ['سياسة', 'مجتمع', 'حوارات', 'اقتصاد'],
  },
  {
    id: 'sham-press',
    name: 'صحافة الشام',
    motto: 'يومية مستقلة',
    sections: ['سياسة عربية', 'لبنان', 'ثقافة', 'رأي'],
  },
  {
    id: 'tunis-hadath',
    name: 'تونس الحدث',
    motto: 'الحدث لحظة بلحظة',
    sections: ['المغرب العربي', 'اقتصاد', 'مجتمع'],
  },
  { id: 'khabar-fa', name: 'خبر نمونه', motto: 'تازه‌ترین خبرها', sections: ['سیاست', 'اقتصاد'] },
  { id: 'khabar-ur', name: 'نمونہ خبریں', motto: 'ہر خبر پر نظر', sections: ['پاکستان', 'دنیا'] },
  { id: 'mawsua', name: 'موسوعة العينة', motto: 'موسوعة حرة للتجربة', sections: ['جغرافيا', 'تاريخ'] },
];

/** What a template needs besides the story: names, addresses of other pages. Pure data, so templates stay pure. */
export interface PageContext {
  readonly outlet: Outlet;
  readonly origin: string;
  /** This page's own address. */
  readonly url: string;
  /** Title and address of another story of the newsroom. */
  readonly link: (id: string) => { readonly title: string; readonly url: string };
  readonly others: readonly { readonly title: string; readonly url: string; readonly section: string }[];
  /** Set on a corrected story. */
  readonly modified?: string;
}

/** Makes the whole HTML document of a story. */
export type Template = (story: Story, page: PageContext) => string;

/** All stories, sorted by id. Reads the files once per call (about 40 small ones). */
export function readStories(): readonly Story[] {
  const folder = new URL('./stories/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const story: Story = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      return story;
    });
}

/** The same story as its second version. */
export function corrected(story: Story): Story {
  const { second } = story;
  return second === undefined ? story : { ...story, title: second.title, paragraphs: second.paragraphs };
}
