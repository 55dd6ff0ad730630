/** What the page tells the form of the tender. */
export interface Known {
  /** Ids of the regular requirements, in reading order, and of the substantive ones of chapter 4. A pick is a place in the first. */
  regular: readonly string[];
  substantive: readonly string[];
  /** The articles that 附件4 lists, e.g. 第一条 定义. */
  articles: readonly { id: string; title: string }[];
  /** The ten plans with the clause that scores each, and the words of the three levels, the same for all. */
  plans: readonly { clause: string; name: string }[];
  levels: Readonly<Record<'full' | 'adequate' | 'none', string>>;
  /** Addresses: the words of the requirements, the page where they are answered. */
  items: string;
  requirements: string;
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^c4-s3-p2-(?=\d)/, ''],
  [/^c4-s3-p1-/, '（一）'],
  [/^c4-s3-p3-/, '（三）'],
  [/^c4-s3-p2$/, '（二）'],
];

/** The number that a requirement is known by: `c4-s3-p2-1.12` → `1.12`, `c4-s3-p3-1` → `（三）1`. */
export function numberOf(id: string): string {
  const [pattern, words] = PARTS.find(([part]) => part.test(id))!;
  return id.replace(pattern, words);
}

/** Full-width and other forms of a number to the printed one: `１．１２`, `(三)1`, `三、1`. */
const tidy = (text: string): string =>
  text
    .replace(/[\uFF10-\uFF19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
    .replace(/[(（]([一二三])[)）]/g, '（$1）')
    .replace(/^(?:第|序号)|[条项]$/g, '');

export interface ReadNumbers {
  /** Places among the regular requirements. */
  places: number[];
  /** Numbers of substantive requirements: not among the 300. */
  substantive: string[];
  unknown: string[];
}

/** Reads numbers such as `1.12、2.3 （三）1`, apart by commas, spaces or lines; each place once. */
export function readNumbers(text: string, { regular, substantive }: Known): ReadNumbers {
  const byNumber = new Map([...regular, ...substantive].map((id) => [numberOf(id), id]));
  const found: ReadNumbers = { places: [], substantive: [], unknown: [] };
  for (const piece of new Set(text.split(/[\s,，、;；]+/).map(tidy))) {
    if (piece === '') continue;
    const id = byNumber.get(piece);
    const place = id === undefined ? -1 : regular.indexOf(id);
    if (place >= 0) found.places.push(place);
    else if (id === undefined) found.unknown.push(piece);
    else found.substantive.push(piece);
  }
  return found;
}
