import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { PrintedNumber } from './number.ts';

/** A clause as the plugin finds it on its page. */
export interface ClauseRecord {
  id: string;
  number: PrintedNumber | null;
  /** Source lines, the number of the first one cut off. */
  lines: string[];
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
    text: string,
    node: Nodes,
    heading: number,
    title?: string,
  ): void {
    const before = this.byId.get(id);
    if (before) this.fail(node, `clause id ${id} is already given on line ${before.line}`);
    const lines = text ? [text] : [];
    const line = node.position?.start.line ?? 0;
    this.byId.set(id, { id, number, lines, heading, line, ...(title !== undefined && { title }) });
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  append(id: string, text: string): void {
    if (text) this.byId.get(id)?.lines.push(text);
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

  /** @param pageId must be the first clause of the page */
  finish(pageId: string): void {
    const records = [...this.byId.values()];
    if (records[0]?.id !== pageId) {
      throw new Error(
        `${this.file.path}: id in the frontmatter is ${pageId}, the first clause is ${records[0]?.id}`,
      );
    }
    this.file.data.clauses = records;
  }
}
