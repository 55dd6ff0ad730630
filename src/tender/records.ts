import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { Words } from './amendments/words.ts';
import type { Amendment } from './clause.ts';
import type { PrintedNumber } from './number.ts';

/** A clause as the plugin finds it on its page. */
export interface ClauseRecord {
  id: string;
  number: PrintedNumber | null;
  /** Source lines, the number of the first one cut off. */
  lines: string[];
  /** The same as received. */
  originals: string[];
  amendments: Amendment[];
  /** Depth of the heading, 0 for a paragraph, -1 for a row of a table. */
  heading: number;
  /** Heading cell of a row. */
  title?: string;
  /** Line in the MDX file. */
  line: number;
}

declare module 'vfile' {
  interface DataMap {
    clauses: ClauseRecord[];
  }
}

/** Collects the clauses of one page and stops the build on a faulty one, naming file and line. */
export class Records {
  private readonly byId = new Map<string, ClauseRecord>();
  private readonly file: VFile;

  constructor(file: VFile) {
    this.file = file;
  }

  open(
    id: string,
    number: PrintedNumber | null,
    words: Words,
    node: Nodes,
    heading: number,
    title?: string,
  ): void {
    const before = this.byId.get(id);
    if (before) this.fail(node, `clause id ${id} is already given on line ${before.line}`);
    const line = node.position?.start.line ?? 0;
    const empty = { lines: [], originals: [], amendments: [] };
    this.byId.set(id, { id, number, ...empty, heading, line, ...(title !== undefined && { title }) });
    this.append(id, words);
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  append(id: string, { text, original, amendments }: Words): void {
    const record = this.byId.get(id);
    if (text) record?.lines.push(text);
    if (original) record?.originals.push(original);
    record?.amendments.push(...amendments);
  }

  guard<T>(node: Nodes, work: () => T): T {
    try {
      return work();
    } catch (error) {
      return this.fail(node, (error as Error).message);
    }
  }

  fail(node: Nodes, message: string): never {
    throw new Error(`${this.file.path}:${node.position?.start.line ?? '?'}: ${message}`);
  }

  /**
   * @param pageId must be the first clause of the page
   * @param amended how many `<Amended>` the page has: each must have been read with the words of a clause
   */
  finish(pageId: string, amended: number): void {
    const records = [...this.byId.values()];
    if (records[0]?.id !== pageId) {
      throw new Error(
        `${this.file.path}: id in the frontmatter is ${pageId}, the first clause is ${records[0]?.id}`,
      );
    }
    if (records.reduce((sum, { amendments }) => sum + amendments.length, 0) !== amended)
      throw new Error(`${this.file.path}: an <Amended> stands where no words of a clause are read`);
    this.file.data.clauses = records;
  }
}
