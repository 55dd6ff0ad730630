import { scoreSheetCheck } from '../../../rules/scoring/score-sheet-check.ts';
import type { Kind } from '../exercise.ts';
import { companies, EXPERTS, explained } from '../support.ts';

const ITEMS = [
  { id: '服务方案1', max: '3', objective: false, levels: ['3', '1.5', '0'] },
  { id: '人员配置1', max: '4', objective: true, levels: ['4', '2', '0'] },
  { id: '商务条件响应性', max: '8', objective: true },
];
const idOf = (expert: string, item: string) => `${expert}，${item}`;

/** A sheet of seven experts in which some marks cannot stand. */
export const sheetFaultsKind: Kind = {
  id: 'sheet-faults',
  title: '找出评分表的错',
  draw(random) {
    const bidder = random.pick(companies(5));
    const people = random.pick(['4', '2']);
    const terms = random.pick(['8', '7.5', '7']);
    const given = (item: string) =>
      item === '人员配置1' ? people : item === '商务条件响应性' ? terms : random.pick(['3', '3', '1.5']);
    const sheets = EXPERTS.flatMap((expert) =>
      ITEMS.map(({ id }) => ({ expert, bidder, item: id, score: given(id) })),
    );
    const plants = random.shuffled([
      { item: '服务方案1', score: '2' },
      { item: '服务方案1', score: '3.5' },
      { item: '人员配置1', score: people === '4' ? '2' : '4' },
      { item: '商务条件响应性', score: '8.5' },
      { item: '商务条件响应性', score: terms === '7.5' ? '7' : '7.5' },
    ]);
    const chosen: typeof plants = [];
    for (const plant of plants) {
      // Two disagreements over one objective item would leave open who is in the majority.
      if (chosen.length < 2 && !chosen.some(({ item }) => item === plant.item)) chosen.push(plant);
    }
    const experts = random.shuffled(EXPERTS);
    const planted = sheets.map((sheet) => {
      const plant = chosen.find(({ item }, index) => sheet.item === item && sheet.expert === experts[index]);
      return plant ? { ...sheet, score: plant.score } : sheet;
    });
    const { findings } = explained(
      scoreSheetCheck({
        items: ITEMS,
        experts: EXPERTS,
        bidders: [bidder],
        sheets: planted,
        outlierShare: '100',
      }),
    ).result;
    const right = [
      ...new Set(
        findings.flatMap(({ item, experts: named = [] }) => named.map((expert) => idOf(expert, item!))),
      ),
    ];
    const cells = (kinds: readonly string[]) => [
      ...new Set(
        findings
          .filter(({ kind }) => kinds.includes(kind))
          .flatMap(({ item, experts: named = [] }) => named.map((expert) => idOf(expert, item!))),
      ),
    ];
    return {
      facts: [
        '服务方案1满分 3 分，只有 3、1.5、0 三档；人员配置1满分 4 分，商务条件响应性满分 8 分，这两项是客观分。',
      ],
      tables: [],
      ask: '哪几处打分站不住脚，须请评委核对？有几处选几处。',
      answer: {
        form: 'many',
        options: EXPERTS.flatMap((expert) =>
          ITEMS.map(({ id }) => ({ id: idOf(expert, id), label: idOf(expert, id) })),
        ),
        right,
        grid: {
          caption: `${bidder}的评分（分）`,
          corner: '评委',
          columns: ITEMS.map(({ id }) => id),
          rows: EXPERTS.map((expert) => ({
            title: expert,
            cells: ITEMS.map(({ id }) => ({
              id: idOf(expert, id),
              value: planted.find((sheet) => sheet.expert === expert && sheet.item === id)!.score,
            })),
          })),
        },
      },
      misreadings: [
        {
          id: 'only-range',
          gives: cells(['out-of-range']),
          words: '只查了是否超过满分。还要看打分是否落在规定的档次上，客观分各位评委是否一致。',
          clause: 'c5-s2-2',
        },
        {
          id: 'objective-overlooked',
          gives: cells(['out-of-range', 'not-a-level']),
          words: '没有比较客观分。客观分按材料和数字认定，各位评委应当一致。',
          clause: 'c5-s2-2',
        },
        {
          id: 'levels-overlooked',
          gives: cells(['out-of-range', 'objective-differs']),
          words: '没有查档次。服务方案只能打 3、1.5、0 三档，中间的分数评分标准里没有。',
          clause: 'c5-s2-2-2',
        },
      ],
      explanations: [],
      reason: `${findings.map(({ message }) => message).join('；')}。`,
      clauses: ['c5-s2-2', 'c5-s2-2-2'],
    };
  },
};
