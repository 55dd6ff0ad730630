import { saveFile } from '../../../requirements/export/save.ts';
import type { Scenario } from '../share/scenario.ts';
import { type Kept, merge, type Owner, readShelf, writeShelf } from './kept.ts';
import type { ShelfState } from './use-shelf.ts';

/** Bytes of the largest file that is opened at all. */
const LARGEST = 4_000_000;

/** What a file name cannot hold on one system or another. */
const UNFIT = /[\\/:*?"<>|\p{C}\s]+/gu;

export function exportScenarios(owner: Owner, kept: readonly Kept[]): void {
  const only = kept.length === 1 ? `－${kept[0]!.name}` : '';
  const name = `${owner.title}方案${only}`.replace(UNFIT, '_');
  saveFile(
    new Blob([writeShelf(owner, { kept, damaged: [] })], { type: 'application/json' }),
    `${name}.json`,
  );
}

/** Takes the scenarios of a file up among those that are kept, and says what became of each of them. */
export async function importScenarios(
  file: Blob,
  owner: Owner,
  scenario: Pick<Scenario<unknown>, 'unpack'>,
  { shelf, put, say }: ShelfState,
): Promise<void> {
  if (file.size > LARGEST) return say('文件太大，没有导入。');
  const read = readShelf(await file.text(), owner, scenario);
  if (!read.ok) return say(`没有导入：${read.message}`);
  const { kept: given, damaged } = read.shelf;
  const { kept, same, renamed, left } = merge(shelf.kept, given);
  const words = [
    `导入 ${kept.length - shelf.kept.length} 个方案。`,
    same > 0 && `${same} 个已经有了，没有重复导入。`,
    renamed > 0 && `${renamed} 个与已有的同名，另起了名称。`,
    left > 0 && `${left} 个放不下，没有导入。`,
    damaged.length > 0 && `读不出、没有导入的：${damaged.map(({ label }) => label).join('、')}。`,
  ].filter((sentence) => sentence !== false);
  if (kept.length === shelf.kept.length) say(words.join(''));
  else put((now) => merge(now, given).kept, words.join(''));
}
