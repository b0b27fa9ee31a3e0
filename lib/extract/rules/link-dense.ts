import { indexesWhere, LINK_CHARS, LINK_DENSE, type BlockRule } from './rule.ts';

/** Short blocks that are mostly link: headlines of other stories, sections, authors. */
export const linkDense: BlockRule = {
  id: 'link-dense',
  title: 'a link, not text',
  drop: (blocks) =>
    indexesWhere(blocks, ({ text, linked }) => linked > LINK_DENSE && text.length < LINK_CHARS),
};
