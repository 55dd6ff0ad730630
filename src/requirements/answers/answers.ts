/** `none` and `negative` answer a regular requirement or an article of the contract, the others a substantive requirement. */
export const ANSWERS = ['none', 'negative', 'meets', 'exceeds', 'fails'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface Mark {
  answer: Answer;
  /** 偏离内容及原因 */
  note: string;
  /** 投标人提供服务承诺 or 投标响应情况; '' stands for the words that hold for all. */
  promise: string;
}

/** A line of 投入费用明细表, as typed. */
export interface CostLine {
  name: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  note: string;
}

/** All that a bidder fills in. Marks are kept by the id of the clause; what has no mark is not answered yet. */
export interface Answers {
  version: 1;
  bidder: string;
  price: string;
  promise: string;
  marks: Readonly<Record<string, Mark>>;
  lines: readonly CostLine[];
}

/** The lengths that a field takes, and how many marks and lines there may be. */
export const LIMITS = { name: 100, amount: 60, words: 2000, marks: 400, lines: 10_000 } as const;

export const DEFAULT_PROMISE = '完全响应，按招标文件要求提供服务。';

export const emptyLine: CostLine = { name: '', quantity: '', unit: '', unitPrice: '', note: '' };

export const noAnswers: Answers = {
  version: 1,
  bidder: '',
  price: '',
  promise: DEFAULT_PROMISE,
  marks: {},
  lines: [emptyLine, emptyLine, emptyLine],
};

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  none: '无偏离',
  negative: '负偏离',
  meets: '符合',
  exceeds: '超出',
  fails: '不满足',
};

export const answersFor = (substantive: boolean): readonly Answer[] =>
  substantive ? ['meets', 'exceeds', 'fails'] : ['none', 'negative'];

export const isNegative = (mark: Mark | undefined): boolean =>
  mark?.answer === 'negative' || mark?.answer === 'fails';
