import type { CheckGroup } from '../finding.ts';
import { annex11Rows } from './annex-11-rows.ts';
import { brackets } from './brackets.ts';
import { itemNumbers } from './item-numbers.ts';
import { lettersInNumbers } from './letters-in-numbers.ts';
import { listMarkers } from './list-markers.ts';
import { references } from './references.ts';
import { repeatedHeadings } from './repeated-headings.ts';

export const numbering: CheckGroup = {
  title: '编号、序号、引用',
  checks: [itemNumbers, listMarkers, repeatedHeadings, lettersInNumbers, annex11Rows, brackets, references],
};
