import { halfWidth } from '../parts/form/half-width.ts';
import type { Person, Title } from './filled.ts';
import { CERTIFICATE_WORDS, FIELD_WORDS, LEVEL_WORDS } from './people.ts';

/** A line of a pasted roster. Null where the table has no such column. */
export interface PastedPerson extends Pick<Person, 'name' | 'certificates' | 'titles' | 'relevantMajor'> {
  papers: boolean | null;
  insured: boolean | null;
  /** What could not be read for certain, in words. */
  doubts: string[];
}

type Column = 'name' | 'certificates' | 'titles' | 'major' | 'papers' | 'insured' | 'skip';

/** How spreadsheets head these columns; the first that fits. */
const HEADS: readonly (readonly [RegExp, Column])[] = [
  [/姓名|人员|名字/, 'name'],
  [/社保|社会保险|参保/, 'insured'],
  [/扫描|证明材料|材料/, 'papers'],
  [/职称/, 'titles'],
  [/证书|资格/, 'certificates'],
  [/专业/, 'major'],
];
/** The order of the columns where no line heads them. */
const ORDER: readonly Column[] = ['name', 'certificates', 'titles', 'major', 'papers', 'insured'];

/** Longest text that is looked at, in characters. */
export const LONGEST_PASTE = 400_000;

const YES = /^(?:是|有|√|✓|✔|☑|y|yes|1|对|齐|齐全|已缴|已交|具备)$/i;
const NO = /^(?:|否|无|没有|×|x|✗|☐|n|no|0|缺|未缴|未交|不齐|不全|\/|-|—|——)$/i;

const narrow = (text: string): string => halfWidth(text).trim();

/** Cells of a line: apart by tabs as spreadsheets copy them, else by commas, else by spaces. */
function cellsOf(line: string, separator: RegExp): string[] {
  return line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

const separatorOf = (lines: readonly string[]): RegExp => {
  if (lines.some((line) => line.includes('\t'))) return /\t/;
  if (lines.some((line) => /[,，]/.test(line))) return /[,，]/;
  return /\s+/;
};

/** Quoted cells of a spreadsheet may hold line breaks: these become spaces. */
const unfold = (text: string): string =>
  text.replace(
    /(^|\t)"((?:[^"]|"")*)"(?=\t|\r?\n|$)/g,
    (_, before: string, cell: string) => before + cell.replaceAll('""', '"').replace(/\s*\r?\n\s*/g, '、'),
  );

function readFlag(cell: string, doubts: string[], what: string): boolean {
  const text = narrow(cell);
  if (YES.test(text)) return true;
  if (!NO.test(text)) doubts.push(`${what}“${text}”没有认出，按没有计`);
  return false;
}

function readCertificates(cell: string): Person['certificates'] {
  const text = narrow(cell).replace(/\s/g, '');
  return (Object.keys(CERTIFICATE_WORDS) as Person['certificates']).filter((one) =>
    text.includes(CERTIFICATE_WORDS[one]),
  );
}

/** The longer name first: 计算机应用 holds 计算机, 数字经济（电子信息）工程 holds 电子信息. */
const FIELDS: readonly (readonly [RegExp, Title['field']])[] = [
  [/数字经济/, 'digital-economy'],
  [/电子信息/, 'electronic-information'],
  [/信息工程/, 'information-engineering'],
  [/计算机应用/, 'computer-application'],
  [/计算机/, 'computer'],
  [/网络工程/, 'network-engineering'],
];

function readTitles(cell: string, doubts: string[]): Title[] {
  return narrow(cell)
    .split(/[、;；/|+]/)
    .map((piece) => piece.replace(/\s/g, ''))
    .filter((piece) => !NO.test(piece))
    .flatMap((piece) => {
      if (/助理|初级|技术员|员级/.test(piece)) return [];
      const level = /高级|正高|副高|高工|教授|研究员/.test(piece)
        ? 'senior'
        : /中级|工程师|讲师/.test(piece)
          ? 'intermediate'
          : null;
      if (level === null) {
        doubts.push(`职称“${piece}”看不出级别，没有载入`);
        return [];
      }
      const field = FIELDS.find(([words]) => words.test(piece))?.[1] ?? 'other';
      if (field === 'other')
        doubts.push(`职称“${piece}”没有写明评分所列的专业，计为${FIELD_WORDS.other}${LEVEL_WORDS[level]}`);
      return [{ level, field }];
    });
}

/** Majors that by their name are 计算机类或信息类; whether one is relevant is for the committee to say. */
const RELEVANT = /计算机|软件|信息|网络|数据|人工智能|物联网|通信/;

function readMajor(cell: string, doubts: string[]): boolean {
  const text = narrow(cell);
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  const relevant = RELEVANT.test(text);
  doubts.push(`专业“${text}”按名称计为${relevant ? '' : '非'}相关专业`);
  return relevant;
}

export interface Pasted {
  people: PastedPerson[];
  /** Lines without a name. */
  skipped: number;
  /** Columns that the table has. */
  has: { papers: boolean; insured: boolean };
}

/** Reads what a spreadsheet puts on the clipboard, with or without a line of headings. Never throws. */
export function readRoster(text: string): Pasted {
  const lines = unfold(text)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => (line.includes('\t') ? line : line.trim()));
  const separator = separatorOf(lines);
  const [first = '', ...rest] = lines;
  const heads = cellsOf(first, separator).map(
    (cell): Column => HEADS.find(([words]) => words.test(cell))?.[1] ?? 'skip',
  );
  const headed = heads.includes('name');
  const columns = headed ? heads : ORDER;
  const has = (column: Column) =>
    headed
      ? heads.includes(column)
      : lines.some((line) => cellsOf(line, separator).length > ORDER.indexOf(column));
  const found = { papers: has('papers'), insured: has('insured') };
  let skipped = 0;
  const people = (headed ? rest : lines).flatMap((line): PastedPerson[] => {
    const cells = cellsOf(line, separator);
    const of = (column: Column) =>
      columns.flatMap((one, i) => (one === column ? (cells[i] ?? []) : [])).join('、');
    const name = narrow(of('name'));
    if (name === '') {
      skipped += 1;
      return [];
    }
    const doubts: string[] = [];
    return [
      {
        name,
        certificates: readCertificates(of('certificates')),
        titles: readTitles(of('titles'), doubts),
        relevantMajor: readMajor(of('major'), doubts),
        papers: found.papers ? readFlag(of('papers'), doubts, '证书扫描件') : null,
        insured: found.insured ? readFlag(of('insured'), doubts, '社保证明') : null,
        doubts,
      },
    ];
  });
  return { people, skipped, has: found };
}
