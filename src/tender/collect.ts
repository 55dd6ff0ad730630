import type { Clause, ClauseKind } from './clause.ts';
import { type HardwareProject, hardwareList } from './hardware.ts';
import type { PageFile } from './read.ts';
import type { ClauseRecord } from './records.ts';

/** A clause before 附件11 has said whether it is a substantive requirement. */
export interface FoundClause extends Omit<Clause, 'substantive'> {
  /** `content/tender/….mdx:12` */
  place: string;
}

const SHORT_TITLE = 24;

export const pathOf = (file: PageFile) => `tender/${file.slug}/`;

/** All clauses in reading order, each with its parent. @throws on an id given twice, naming both places */
export function collect(files: readonly PageFile[]): FoundClause[] {
  const found = files.flatMap((file) => {
    const clauses = file.records.map((record) => fromRecord(file, record));
    return file.id === 'c4-a2' ? withHardware(file, clauses) : clauses;
  });
  const byId = new Map<string, FoundClause>();
  for (const clause of found) {
    const before = byId.get(clause.id);
    if (before)
      throw new Error(`${clause.place}: clause id ${clause.id} is already given at ${before.place}`);
    byId.set(clause.id, clause);
  }
  for (const clause of found) clause.parent = parentOf(clause.id, byId);
  return found;
}

/** The longest id that this one extends by `-…` or `.…`. */
function parentOf(id: string, ids: ReadonlyMap<string, unknown>): string | null {
  for (let end = id.length - 1; end > 0; end -= 1) {
    if ((id[end] === '-' || id[end] === '.') && ids.has(id.slice(0, end))) return id.slice(0, end);
  }
  return null;
}

function fromRecord(file: PageFile, record: ClauseRecord): FoundClause {
  const text = record.lines.join('\n');
  const number = record.number?.printed ?? '';
  return {
    id: record.id,
    number: record.number?.label ?? '',
    title: titleOf(record),
    text,
    original: record.amendments.length > 0 ? record.originals.join('\n') : null,
    page: pathOf(file),
    chapter: file.chapter,
    kind: kindOf(record),
    level: Math.max(record.heading, 0),
    parent: null,
    printed: number + text,
    amendments: record.amendments,
    place: `${file.file}:${record.line}`,
  };
}

/** The list stands beside the MDX: its column heads belong to the annex, its projects are clauses of their own. */
function withHardware(file: PageFile, [annex, ...rest]: readonly FoundClause[]): FoundClause[] {
  if (!annex) throw new Error(`${file.file} has no clause`);
  const { columns, projects } = hardwareList();
  const heads = `\n${columns.join('\n')}`;
  return [
    {
      ...annex,
      text: annex.text + heads,
      original: annex.original === null ? null : annex.original + heads,
      printed: annex.printed + heads,
    },
    ...rest,
    ...projects.map((project) => fromProject(file, project)),
  ];
}

const row = (...cells: string[]): string => cells.join(' ');

function fromProject(file: PageFile, { number, name, devices }: HardwareProject): FoundClause {
  const join = (rows: string[]) => [name, ...rows].filter((line) => line.trim() !== '').join('\n');
  const text = join(devices.map(({ device, model, quantity }) => row(device, model, quantity)));
  const received = devices.map(({ device, model, quantity, amended }) =>
    amended ? row(...amended.map(({ original }) => original)) : row(device, model, quantity),
  );
  const amendments = devices.flatMap(({ amended = [] }) => amended.flatMap((cell) => cell.amendments));
  return {
    id: `c4-a2-${number}`,
    number,
    title: name,
    text,
    original: amendments.length > 0 ? join(received) : null,
    page: pathOf(file),
    chapter: file.chapter,
    kind: 'device-project',
    level: 0,
    parent: null,
    printed: `${number}\n${text}`,
    amendments,
    place: 'content/data/hardware.csv',
  };
}

/** The heading; of a row its heading cell; of a paragraph the words before the colon, or all of it, when they are short. */
function titleOf({ number, heading, title, lines: [first = ''] }: ClauseRecord): string {
  if (title !== undefined) return title;
  if (heading > 0) return first.replace(/：$/, '');
  const words = /^[^：，。；]+(?=：|$)/.exec(first)?.[0] ?? '';
  const closed = words.split('（').length === words.split('）').length;
  return number && closed && words.length <= SHORT_TITLE ? words : '';
}

function kindOf({ id, number, heading }: ClauseRecord): ClauseKind {
  if (/^c\d$/.test(id)) return 'chapter';
  if (/^c6-(f\d+|challenge)$/.test(id)) return 'form';
  if (/^c4-s3-p2-\d\.\d+$/.test(id)) return 'service-item';
  if (heading < 0) return 'row';
  if (number?.style === 'article') return 'article';
  if (number?.style === 'section' || number?.style === 'part' || /^(c[34]-a\d|c4-s3-p2-\d)$/.test(id))
    return 'section';
  return 'clause';
}
