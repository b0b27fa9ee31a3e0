import type { Refusal } from './refusal.ts';

const MIN_NOTES = 8;

/** Software of encyclopedias, or reference marks «[12]» in every fourth block. JSON-LD says `Article` there too. */
export const encyclopedia: Refusal = {
  id: 'encyclopedia',
  test: ({ page, blocks }) => {
    if (page.raw.marks.includes('encyclopedia')) return 'encyclopedia';
    const notes = blocks.filter((block) => /\[\p{Nd}{1,3}\]/u.test(block.text)).length;
    return notes >= MIN_NOTES && notes > blocks.length / 4 ? 'encyclopedia (reference marks)' : undefined;
  },
};
