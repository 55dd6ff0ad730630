import { type Progress, Unreadable } from '../outcome.ts';
import { type Archive, openArchive } from './archive.ts';
import type { Book, NumberFormat } from './book.ts';
import { readSheet } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { readXml } from './xml.ts';

interface Relation {
  type: string;
  target: string;
}

const MOST_SHEETS = 100;

/** `worksheets/sheet1.xml` from `xl/` → `xl/worksheets/sheet1.xml`; a leading slash begins at the archive's root. */
function resolve(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The parts that `part` refers to, by their ids there. */
function relationsOf(archive: Archive, part: string): Map<string, Relation> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const listed = `${folder}_rels/${part.slice(cut)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(listed)) return relations;
  readXml(archive, listed, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes();
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
    },
  });
  return relations;
}

const partOf = (relations: Map<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target;

function refuseOthers(archive: Archive): void {
  const has = (start: string) => archive.names().some((name) => name.startsWith(start));
  if (archive.has('mimetype') || has('META-INF/manifest.xml')) {
    throw new Unreadable('文件', '这是 OpenDocument 文件，请另存为 .xlsx 再导入。');
  }
  if (has('word/')) throw new Unreadable('文件', '这是 Word 文件，不是表格。');
  if (archive.has('xl/workbook.bin'))
    throw new Unreadable('文件', '这是 .xlsb 文件，请另存为 .xlsx 再导入。');
  throw new Unreadable('文件', '这是压缩文件，里面没有工作簿。请导入 .xlsx 文件本身。');
}

/**
 * Reads all sheets of an .xlsx. Formulas are never evaluated: only what the file keeps as their result is read.
 * @throws Unreadable
 */
export function readWorkbook(bytes: Uint8Array, progress: Progress): Book {
  const archive = openArchive(bytes);
  const workbook = partOf(relationsOf(archive, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (!archive.has(workbook) || !workbook.endsWith('.xml') || workbook.startsWith('word/'))
    refuseOthers(archive);

  const listed: { name: string; id: string }[] = [];
  let from1904 = false;
  readXml(archive, workbook, {
    open(name, attributes) {
      if (name === 'sheet') {
        const { name: title = '', id = '' } = attributes();
        listed.push({ name: title, id });
      } else if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes()['date1904'] ?? '');
    },
  });
  const relations = relationsOf(archive, workbook);
  const sheets = listed
    .slice(0, MOST_SHEETS)
    .map(({ name, id }) => ({ name, relation: relations.get(id) }))
    .filter(({ relation }) => relation?.type === 'worksheet' && archive.has(relation.target))
    .map(({ name, relation }) => ({ name, part: relation!.target }));
  if (sheets.length === 0) throw new Unreadable('文件', '文件里没有工作表，或者文件已损坏。');

  const shared = partOf(relations, 'sharedStrings');
  const styles = partOf(relations, 'styles');
  const total = [shared, ...sheets.map(({ part }) => part)].reduce(
    (sum, part) => sum + (part === undefined ? 0 : archive.sizeOf(part)),
    0,
  );
  let done = 0;
  const advance = (bytes: number): void => {
    done += bytes;
    progress(Math.min(done, total), total);
  };
  const strings = shared !== undefined && archive.has(shared) ? readStrings(archive, shared, advance) : [];
  const formats: NumberFormat[] =
    styles !== undefined && archive.has(styles) ? readStyles(archive, styles) : [];
  return {
    sheets: sheets.map(({ name, part }) => readSheet(archive, part, name, { strings, formats }, advance)),
    from1904,
  };
}
