/** White space, zero-width characters and the private-use bullet that a word processor left in the source. */
const IGNORED = /[\s\u200B\uFEFF\uF0D8]/u;
const ALL_IGNORED = new RegExp(IGNORED, 'gu');

/** Signs that people type for one another. Each maps to one code unit, so that positions stay. */
const TWINS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '−': '-',
  '×': 'x',
  '*': 'x',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
};
const FOLDED = /[A-Z！-～“”‘’—–−×*【】〔〕]/gu;
const FULL_WIDTH_OFFSET = 0xfe_e0;

/** Whether the search passes over this character. */
export function isIgnored(character: string): boolean {
  return IGNORED.test(character);
}

/** The text without the characters that the search passes over. */
export function strip(text: string): string {
  return text.replace(ALL_IGNORED, '');
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const half = code >= 0xff_01 && code <= 0xff_5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : character;
  return TWINS[half] ?? half.toLowerCase();
}

/** Letters in lower case, full-width forms in half width, look-alike signs as one. Keeps the length of the text. */
export function fold(text: string): string {
  return text.replace(FOLDED, foldCharacter);
}

/** `fold(strip(text))`: the form in which texts and queries are compared. */
export function comparable(text: string): string {
  return fold(strip(text));
}
