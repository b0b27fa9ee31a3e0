import type { ArticleRecord } from '../../lib/model/record.ts';
import type { RelatedList } from '../../lib/model/related.ts';
import raw from './fixture.json' with { type: 'json' };

/** The acceptance article as the engine briefed it, kept as a file so that these tests are about pages and not about rules. */
export const RECORD = raw as unknown as ArticleRecord;

/** What stands around it: one thread, a copy, a link of the page whose title mixes directions. */
export const RELATED: RelatedList = {
  key: RECORD.key,
  rows: [
    {
      id: 'a',
      url: 'https://khaleej.example/1',
      title: 'مسؤول أممي: الحوار مع المغرب ركيزة للعمل المشترك ضد الإرهاب في أفريقيا',
      outlet: 'أنباء الخليج',
      published: '2024-10-03',
      relation: 'follow-up',
      rung: 'recent',
      score: 0.9,
      reasons: [
        { kind: 'thread', labels: ['المغرب', 'الأمم المتحدة'], theme: 'security' },
        { kind: 'organisations', labels: ['مكتب الأمم المتحدة لمكافحة الإرهاب'] },
      ],
      copies: [
        {
          id: 'b',
          url: 'https://tunis.example/2',
          title: 'مسؤول أممي: الحوار مع المغرب ركيزة للعمل المشترك',
          outlet: 'تونس اليوم',
          published: '2024-10-04',
          relation: 'copy',
          rung: 'recent',
          score: 0.9,
          reasons: [{ kind: 'copy', labels: [] }],
        },
      ],
    },
    {
      id: 'c',
      url: 'https://alamsar.example/3',
      title: 'Maritime Security Forum (MSF-24) يعود إلى طنجة: «لا أمن بلا تعاون»',
      relation: 'page-link',
      rung: 'page',
      score: 0.3,
      reasons: [
        { kind: 'link', labels: [] },
        { kind: 'theme', labels: [], theme: 'no-such-theme' },
      ],
    },
  ],
  threads: [
    {
      a: 'place:MA',
      b: 'org:un',
      labelA: 'المغرب',
      labelB: 'الأمم المتحدة',
      theme: 'security',
      ids: ['a'],
    },
  ],
};
