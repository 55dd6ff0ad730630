import { buildCorpus } from '../../src/search/corpus.ts';
import { fold, strip } from '../../src/search/fold.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { allRecords } from '../../src/search/sources.ts';
import { cut, MAX_LENGTH, MIN_LENGTH, randomNumbers } from '../search/phrases.ts';
import { expect, test } from './harness.ts';
import { textsByAnchor } from './search-landing.ts';
import { searchOf } from './search-page.ts';

const SEED = 20260408;
const CHAPTERS = [1, 2, 3, 4, 5, 6];
/** For each chapter and each length from 2 to 12. */
const ANYWHERE = 5;
/** For each chapter: phrases that begin or end in a sign; and, where there are any, out of device lists. */
const AT_SIGNS = 15;
const IN_LISTS = 60;
const ABSENT = 40;

const records = allRecords();
const corpus = buildCorpus(records);
const random = randomNumbers(SEED);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const someLength = () => MIN_LENGTH + Math.floor(random() * (MAX_LENGTH - MIN_LENGTH + 1));

/** Lines of the tender: what stands in one line of a clause stands in one piece in the source. */
const linesOf = (wanted: (record: SearchRecord) => boolean): string[] =>
  records.filter(wanted).flatMap(({ number, text }) => (number + text).split('\n').map(strip));

/** Draws from the texts until `count` phrases pass. */
function draw(texts: readonly string[], count: number, length: () => number, passes = (_: string) => true) {
  const phrases: string[] = [];
  while (phrases.length < count) {
    const phrase = cut(pick(texts), length(), random);
    if (phrase !== null && passes(phrase)) phrases.push(phrase);
  }
  return phrases;
}

function presentPhrases(): string[] {
  const sign = /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u;
  const inChapters = CHAPTERS.flatMap((chapter) => {
    const texts = linesOf((record) => record.chapter === chapter);
    const anywhere = Array.from({ length: MAX_LENGTH - MIN_LENGTH + 1 }, (_, index) =>
      draw(texts, ANYWHERE, () => MIN_LENGTH + index),
    ).flat();
    return [...anywhere, ...draw(texts, AT_SIGNS, someLength, (phrase) => sign.test(phrase))];
  });
  return [
    ...inChapters,
    ...draw(
      linesOf(({ kind }) => kind === 'device'),
      IN_LISTS,
      someLength,
    ),
  ];
}

/** Phrases of the text with one character replaced by another of the text, so that they stand nowhere. */
function absentPhrases(): string[] {
  const texts = linesOf(() => true);
  const characters = [...strip(corpus.literal)];
  const phrases = new Set<string>();
  while (phrases.size < ABSENT) {
    const [phrase = ''] = draw(texts, 1, someLength);
    const at = Math.floor(random() * phrase.length);
    const spoilt = phrase.slice(0, at) + pick(characters) + phrase.slice(at + 1);
    if (!corpus.folded.includes(fold(spoilt))) phrases.add(spoilt);
  }
  return [...phrases];
}

/** Types the phrase; gives the first result's link and the milliseconds until the answer was laid out. */
function type(field: Element, phrase: string): { href: string | null; time: number } {
  const start = performance.now();
  (field as HTMLInputElement).value = phrase;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const dialog = field.closest('dialog');
  dialog?.getBoundingClientRect();
  const time = performance.now() - start;
  return { href: dialog?.querySelector('a')?.getAttribute('href') ?? null, time };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('the first result of every phrase that stands in the tender holds it and lands on it; absent ones say so', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const present = presentPhrases();
  const absent = absentPhrases();
  const search = searchOf(page);
  await page.goto('');
  await search.open();
  await search.dialog.getByRole('list', { name: '示例' }).waitFor();

  const ids = new Set(records.map(({ id }) => id));
  const pages = new Map<string, Map<string, string>>();
  const landingText = (href: string): string | undefined => {
    const { pathname, hash } = new URL(href, page.url());
    const path = pathname.slice(new URL(page.url()).pathname.length);
    if (!pages.has(path))
      pages.set(
        path,
        textsByAnchor(path, (id) => ids.has(id)),
      );
    return pages.get(path)?.get(decodeURIComponent(hash.slice(1)));
  };

  const missed: string[] = [];
  const times: number[] = [];
  for (const phrase of present) {
    const { href, time } = await search.field.evaluate(type, phrase);
    times.push(time);
    if (href === null || !landingText(href)?.includes(phrase)) missed.push(`${phrase} → ${href}`);
  }

  const wrong: string[] = [];
  for (const phrase of absent) {
    await search.field.fill(phrase);
    await expect(search.status).toContainText('没有找到与“');
    await expect(search.status).not.toContainText('正在');
    const status = await search.status.textContent();
    const headings = await search.dialog.getByRole('heading').allTextContents();
    const said = status?.includes(`没有找到与“${phrase}”完全一致的内容`);
    if (!said || headings.some((heading) => !heading.startsWith('相近结果')))
      wrong.push(`${phrase} → ${status}`);
  }

  const [initial = 0, ...later] = times;
  console.log(
    `search: ${present.length - missed.length} of ${present.length} phrases right first, ` +
      `${absent.length - wrong.length} of ${absent.length} absent ones said so; ` +
      `first query ${initial.toFixed(1)} ms, later ones median ${median(later).toFixed(1)} ms, at most ${Math.max(...later).toFixed(1)} ms`,
  );
  expect(missed).toEqual([]);
  expect(wrong).toEqual([]);
});
