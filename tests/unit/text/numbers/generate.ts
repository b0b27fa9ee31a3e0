/** A generator of Arabic number words in both genders and two cases: the test's own grammar, apart from the reader's. */
export interface Style {
  readonly feminine: boolean;
  readonly oblique: boolean;
  /** «خمسمائة», «خمس مئة» … */
  readonly hundred: 'مائة' | 'مئة';
  readonly joined: boolean;
}

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const SCALES: readonly (readonly [number, string, string, string, string])[] = [
  [1e12, 'تريليون', 'تريليونان', 'تريليونين', 'تريليونات'],
  [1e9, 'مليار', 'ملياران', 'مليارين', 'مليارات'],
  [1e6, 'مليون', 'مليونان', 'مليونين', 'ملايين'],
  [1e3, 'ألف', 'ألفان', 'ألفين', 'آلاف'],
];

function below100(n: number, style: Style): string {
  const units = style.feminine ? FEMININE : MASCULINE;
  const two = style.oblique ? units[2]!.replace(/ان$/, 'ين') : units[2]!;
  if (n <= 10) return n === 2 ? two : units[n]!;
  if (n === 11) return style.feminine ? 'إحدى عشرة' : 'أحد عشر';
  if (n === 12)
    return `${style.feminine ? 'اثنت' : 'اثن'}${style.oblique ? 'ي' : 'ا'} ${style.feminine ? 'عشرة' : 'عشر'}`;
  if (n < 20) return `${units[n - 10]!} ${style.feminine ? 'عشرة' : 'عشر'}`;
  const tens = TENS[Math.floor(n / 10)]! + (style.oblique ? 'ين' : 'ون');
  const unit = n % 10;
  if (unit === 0) return tens;
  const one = unit === 1 && style.feminine ? 'إحدى' : unit === 2 ? two : units[unit]!;
  return `${one} و${tens}`;
}

function below1000(n: number, style: Style): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const head =
    hundreds === 0 ? ''
    : hundreds === 1 ? style.hundred
    : hundreds === 2 ? style.hundred.replace(/ة$/, style.oblique ? 'تين' : 'تان')
    : `${FEMININE[hundreds]!}${style.joined ? '' : ' '}${style.hundred}`; // prettier-ignore
  return [head, rest === 0 ? '' : below100(rest, style)].filter((part) => part !== '').join(' و');
}

export function numberWords(n: number, style: Style): string {
  if (n === 0) return 'صفر';
  const parts: string[] = [];
  let rest = n;
  for (const [size, one, two, twoOblique, many] of SCALES) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count === 0) continue;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(style.oblique ? twoOblique : two);
    else {
      const tail = count % 100;
      parts.push(
        `${below1000(count, { ...style, feminine: false })} ${tail >= 3 && tail <= 10 ? many : one}`,
      );
    }
  }
  if (rest > 0) parts.push(below1000(rest, style));
  return parts.join(' و');
}
