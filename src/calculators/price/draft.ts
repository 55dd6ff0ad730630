import * as v from 'valibot';
import type { Reading } from '../../rules/reading.ts';
import {
  averageScope,
  roundingOfScores,
  secondLowest,
  tooFewAfterAbnormalLow,
} from '../../rules/readings.ts';
import type { ranking } from '../../rules/scoring/ranking.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { addRow, type BidRow, packRows, unpackRows } from '../parts/bids/draft.ts';
import { type ChosenReadings, unpackReadings } from '../parts/share/readings.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import type { Stage } from './outlook.ts';
import { fetchSimulation, simulation } from './simulation.ts';
import type { SweepDraft } from './sweep.ts';

export const FORM = 'price';
/** What we are called among the bidders. */
export const MINE = '我方';
export const mineField = (part: 'price' | 'technical' | 'commercial'): string => `${FORM}-mine-${part}`;

/** What the tick of a row means. */
export const MARK = '已否决';

export const stageWords: Readonly<Record<Stage, string>> = {
  conformity: '未通过资格或符合性审查',
  'abnormal-low': '异常低价审查后作无效投标处理',
};

export interface PriceDraft {
  mine: { price: string; technical: string; commercial: string };
  rows: BidRow[];
  stage: Stage;
  sweep: SweepDraft;
  readings: ChosenReadings;
}

/** What the three rules ask. */
export const readings: readonly Reading[] = [
  roundingOfScores,
  secondLowest,
  averageScope,
  tooFewAfterAbnormalLow,
];

type Input = Parameters<typeof ranking>[0];

/** The first bidder of the example is us. */
export function draftOf({ bidders: [mine, ...others] }: Input): PriceDraft {
  if (!mine) throw new Error('an example has a bidder');
  return {
    mine: { price: groupDigits(mine.price), technical: mine.technical, commercial: mine.commercial },
    rows: others.map(({ bidder, price, technical, commercial }, key) => ({
      key,
      name: bidder,
      price: groupDigits(price),
      technical,
      commercial,
      marked: false,
    })),
    stage: 'conformity',
    sweep: { row: 0, from: '7,600万', to: '8,400万', step: '100万' },
    readings: {},
  };
}

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

const State = v.object({
  m: v.tuple([text, text, text]),
  b: v.unknown(),
  /** The row of the range by its place, −1 for none. */
  s: v.optional(v.tuple([v.number(), text, text, text])),
  j: v.optional(v.picklist([0, 1])),
  r: v.optional(v.unknown()),
});

const NO_SWEEP: SweepDraft = { row: null, from: '', to: '', step: '' };

export const scenario: Scenario<PriceDraft> = {
  pack: ({ mine, rows, stage, sweep, readings: chosen }) => ({
    m: [mine.price, mine.technical, mine.commercial],
    b: packRows(rows),
    s: [rows.findIndex(({ key }) => key === sweep.row), sweep.from, sweep.to, sweep.step],
    j: stage === 'conformity' ? 0 : 1,
    r: chosen,
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    const bids = parsed.success ? unpackRows(parsed.output.b) : null;
    if (!parsed.success || !bids) return null;
    const { m, s, j, r } = parsed.output;
    const { chosen, ignored } = unpackReadings(r, readings);
    const draft: PriceDraft = {
      mine: { price: m[0], technical: m[1], commercial: m[2] },
      rows: bids.rows,
      stage: j === 1 ? 'abnormal-low' : 'conformity',
      sweep: s ? { row: bids.rows[s[0]]?.key ?? null, from: s[1], to: s[2], step: s[3] } : NO_SWEEP,
      readings: chosen,
    };
    return { draft, ignored: [...bids.ignored, ...ignored] };
  },
  ready: fetchSimulation,
  results: (draft) => simulation()?.outlookOf(draft) ?? null,
  figures: (draft) => simulation()?.figuresOf(draft) ?? [],
  inputs: ({ mine, rows, stage }) => [
    { name: '我方 报价', value: typedAmount(mine.price) },
    { name: '我方 技术分', value: mine.technical },
    { name: '我方 商务分', value: mine.commercial },
    ...rows.map(({ name, price, technical = '', commercial = '', marked }, i) => ({
      name: `${name.trim() || `第 ${i + 1} 行`} 报价`,
      value: [
        typedAmount(price),
        technical && `技术 ${technical}`,
        commercial && `商务 ${commercial}`,
        marked && MARK,
      ]
        .filter(Boolean)
        .join('，'),
    })),
    { name: '在哪一步被否决', value: stageWords[stage] },
  ],
  readings,
  blank: {
    mine: { price: '', technical: '', commercial: '' },
    rows: addRow(addRow([])),
    stage: 'conformity',
    sweep: NO_SWEEP,
    readings: {},
  },
};
