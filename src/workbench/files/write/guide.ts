import type { Sheet } from 'write-excel-file/universal';
import {
  BENCHMARK_LABEL,
  BIDDERS,
  CLAIMS_SHEET,
  EXPERTS,
  GUIDE_SHEET,
  ITEMS,
  LINES,
  OUTLIER_LABEL,
  REVIEWS,
  SCORES_SHEET,
  SETTINGS,
} from '../layout.ts';
import { fitted, HEADING, textCell, wideRow } from './cells.ts';

const RULES = [
  '工作表的名称和列名不要改，列的先后可以换；列名上方可以加标题行。不认识的列和工作表不读入，导入时会列出来。',
  '每一行都要填全名称：不要合并单元格，不要隐藏行。',
  '评分、报价、时间和名称要填数值或文字本身，不要用公式；“分项总价”和“核对”表可以用公式，读入的是文件里保存的计算结果。',
  '金额以元为单位，分数只填数字；没有的留空，不要填“/”“无”“缺席”等字样。全角数字、千位逗号和“8150万”这样的写法也能读。',
  '时间写成 2026-04-08 09:30，或者用日期时间格式的单元格。',
  '同一个投标人、评委在各表里的名称要一致；名称不能重复。',
  '有问题的文件一处也不读入：页面列出每一处问题所在的工作表和单元格，改正后再导入。',
  '文件最大 10 MB；最多 1000 个投标人、99 位评委、100 个评审因素。',
  '也可以导入 .csv：只放“评分”或“投标人”一张表，第一行是列名，编码为 UTF-8 或 GB18030（GBK）；读入的行并入页面上已有的内容。',
] as const;

const SHEETS = [
  [SETTINGS.sheet, `可以没有。项目名称；${OUTLIER_LABEL}；所选的口径。`],
  [BIDDERS.sheet, '必须有。一行一个投标人：投标总报价、大写、参与投标时间、两项审查的结论。'],
  [LINES.sheet, '可以没有。分项报价表，一行一个分项，用来核对报价计算（第二章五、5.4）。'],
  [EXPERTS.sheet, '必须有。一行一位评标委员会成员。'],
  [ITEMS.sheet, '可以没有。没有时按招标文件第五章的技术部分和商务部分。投标报价得分是算出来的，不在其中。'],
  [SCORES_SHEET, '必须有。一行是一位评委对一个投标人的打分，一列是一个评审因素，行的先后不限。'],
  [
    CLAIMS_SHEET,
    `可以没有。代理机构自己算出的结果，用来核对：${BENCHMARK_LABEL}填在表上方；各评审因素下填该投标人的平均分；“中标候选人”填 1、2、3。`,
  ],
  [REVIEWS.sheet, '可以没有。启动审查的情况：要求说明和提交的时间、材料、判断和理由（第二章五、6.1.10）。'],
] as const;

const WIDTHS = [16, 90] as const;

/** The sheet of instructions; it is not read back. */
export function guideSheet(filled: boolean): Sheet<Blob> {
  const wide = (text: string, style: { size?: number; bold?: boolean } = {}) =>
    wideRow(text, { across: 2, width: 106, ...style });
  return {
    sheet: GUIDE_SHEET,
    columns: WIDTHS.map((width) => ({ width })),
    data: [
      wide('评审核对台 数据工作簿', { bold: true, size: 14 }),
      wide(
        filled
          ? '这是填好的样例，投标人、评委和数字都是虚构的。填写时请另取空白模板，或者把样例的内容全部换掉。'
          : '按下面的说明填写后，在“评审核对台”页面导入。数据只在本机处理，不会发送出去。',
      ),
      [],
      [textCell('工作表', HEADING), textCell('填什么', HEADING)],
      ...SHEETS.map(([sheet, text]) =>
        fitted([textCell(sheet, { fontWeight: 'bold' }), textCell(text)], WIDTHS),
      ),
      [],
      wide('填写规则', { bold: true }),
      ...RULES.map((rule, at) =>
        fitted([textCell(String(at + 1), { align: 'right' }), textCell(rule)], WIDTHS),
      ),
    ],
  };
}
