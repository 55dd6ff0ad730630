import { calculators, stages } from '../calculators/registry.ts';
import type { SearchRecord } from './record.ts';

/** Every calculator, by its name and by what it is for, on its own page. */
export const calculatorRecords = (): SearchRecord[] =>
  calculators.map(({ name, title, stage, summary }) => ({
    page: `calculators/${name}/`,
    pageTitle: stages.find(({ id }) => id === stage)!.title,
    chapterTitle: '计算器',
    chapter: 0,
    id: `calculator-${name}`,
    number: '',
    label: '',
    title,
    text: `${title}\n${summary}`,
    context: '',
    kind: 'calculator',
  }));
