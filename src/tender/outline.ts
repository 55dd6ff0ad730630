import type { NumberStyle, PrintedNumber } from './number.ts';

/**
 * Where a line stands among the numbers above it. Ids are built from the printed numbers:
 * sections, parts and articles carry the decimal numbers below them (`c2-s5` + `6.1.10`);
 * （1）, ① and a. are counted inside the line they follow (`c2-s5-6.1.10` + `-3`).
 */
interface Level {
  id: string;
  rank: number;
  style: NumberStyle | 'top';
  /** `6.1.10`, for decimal numbers and articles. */
  path: string;
  /** Depth of the heading that the line is, 0 for a paragraph. */
  heading: number;
  /** Last character of the text so far: ： introduces a list, 。 ends an item. */
  ending: string | undefined;
}

const RANK: Record<NumberStyle, number> = {
  chapter: 0,
  annex: 0,
  section: 1,
  part: 2,
  article: 3,
  decimal: 3,
  note: 4.5,
  paren: 4,
  circled: 5,
  letter: 6,
};
const OPEN_NOTE = 2.5;

export class Outline {
  private readonly levels: Level[];

  private constructor(base: string, heading: number) {
    this.levels = [{ id: base, rank: 0, style: 'top', path: '', heading, ending: undefined }];
  }

  /** @param id of the page's own top; a decimal number at its end (`c4-s3-p2-1`) is continued by the lines below */
  static ofPage(id: string): Outline {
    const numbered = /(.*?)-(\d+(?:\.\d+)*)$/.exec(id);
    if (!numbered) return new Outline(id, 1);
    const [, base, path] = numbered as unknown as [string, string, string];
    const outline = new Outline(base, 1);
    outline.levels.push({ id, rank: RANK.decimal, style: 'decimal', path, heading: 1, ending: undefined });
    return outline;
  }

  /** @param id of the row; its own words introduce the numbered lines in it */
  static ofRow(id: string): Outline {
    return new Outline(id, 0);
  }

  private get top(): Level {
    return this.levels.at(-1) as Level;
  }

  /** Id of the clause that a paragraph, table or form here belongs to. */
  get current(): string {
    return this.top.id;
  }

  /** How many of （1）, ①, a. are open: the depth by which the line is set in. */
  get indent(): number {
    return this.levels.filter(({ style }) => style === 'paren' || style === 'circled' || style === 'letter')
      .length;
  }

  /** @throws if the number does not continue the one above it; such a line needs an explicit id */
  place(number: PrintedNumber, text: string, heading = 0, explicitId?: string): string {
    if (number.note) this.enterNote(text);
    if (number.style === 'note') {
      if (explicitId) this.top.id = explicitId;
      return this.top.id;
    }
    const rank = RANK[number.style];
    const path = explicitId ? pathOf(explicitId, this.base()) : number.key;
    const decimal = rank === RANK.decimal;
    while (this.levels.length > 1 && !(this.top.rank < rank || path.startsWith(`${this.top.path}.`))) {
      this.levels.pop();
    }
    if (decimal && path.includes('.') && this.top.path !== path.slice(0, path.lastIndexOf('.'))) {
      throw new Error(
        `${number.printed} does not continue ${this.top.path || this.top.id}; give it an id with <N id="…">`,
      );
    }
    const id = explicitId ?? this.idFor(number);
    this.levels.push({
      id,
      rank,
      style: number.style,
      path: decimal ? path : '',
      heading,
      ending: text.at(-1),
    });
    return id;
  }

  /** A heading without a number closes every clause at or below its depth. */
  placeHeading(depth: number): void {
    while (this.levels.length > 1 && (this.top.heading === 0 || this.top.heading >= depth)) this.levels.pop();
  }

  /**
   * A paragraph without a number goes on with the line before it; after a list item that is a whole
   * sentence it goes on with the line that introduces the list.
   */
  continue(text: string): string {
    this.closeList();
    this.top.ending = text.at(-1);
    return this.top.id;
  }

  private closeList(): void {
    while (this.top.ending === '。' && this.isListItem(this.levels.length - 1)) this.levels.pop();
  }

  private isListItem(index: number): boolean {
    const level = this.levels[index] as Level;
    const above = this.levels[index - 1] as Level;
    if (level.heading > 0) return false;
    if (level.style === 'decimal')
      return above.heading === 0 && (above.style === 'top' || above.ending === '：');
    return level.style === 'paren' || level.style === 'circled' || level.style === 'letter';
  }

  private enterNote(text: string): void {
    this.closeList();
    const parent = this.top;
    const ending = text.at(-1);
    const rank = ending === '：' && parent.rank < OPEN_NOTE ? OPEN_NOTE : RANK.note;
    this.levels.push({ id: `${parent.id}-note`, rank, style: 'note', path: '', heading: 0, ending });
  }

  private base(): string {
    return this.levels.findLast(({ style }) => style === 'top' || style === 'section' || style === 'part')
      ?.id as string;
  }

  private idFor({ style, key }: PrintedNumber): string {
    if (style === 'section') return `${this.base()}-s${key}`;
    if (style === 'part') return `${this.base()}-p${key}`;
    if (style === 'decimal') return `${this.base()}-${key}`;
    return `${this.top.id}-${key}`;
  }
}

/** The decimal number in an explicit id: `1.160.1` in `c4-s3-p2-1.160.1`. */
const pathOf = (id: string, base: string): string => id.slice(base.length + 1);
