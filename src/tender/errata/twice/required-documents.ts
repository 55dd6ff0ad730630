import { type Check, finding } from '../finding.ts';
import { byId, compact, place } from '../text.ts';

const CHECK = 'required-documents';
const ENTRY = /([^\n，。；（）、]+?)（格式见附件(\d+)）/g;

/** The contents list of chapter 6 names each form; the forms' own titles and the list of parts in chapter 2 are held against it. */
export const requiredDocuments: Check = {
  id: CHECK,
  title: '第六章目录与各附件标题、第二章 三、2.1 的投标文件构成',
  run({ clauses }) {
    const entries = clauses
      .filter(({ chapter, kind }) => chapter === 6 && kind !== 'form')
      .flatMap((clause) =>
        [...clause.text.matchAll(ENTRY)].map(([quote, name, form]) => ({
          clause: clause.id,
          quote,
          name: compact(name as string).replace(/^或/, ''),
          form: `c6-f${form}`,
        })),
      );
    const ids = byId(clauses);
    const findings = entries
      .flatMap((entry) => ({ ...entry, title: ids.get(entry.form)?.title ?? entry.name }))
      .filter(({ title, name }) => !compact(title).endsWith(name))
      .map(({ clause, quote, form, title }) =>
        finding(
          CHECK,
          [
            { clause, quote },
            { clause: form, quote: title },
          ],
          {
            title: '第六章目录与附件标题不同',
            why: '投标人按目录找格式，名称不同就不清楚应当用哪一份。',
            ask: { what: '目录与附件标题以哪一处为准。', kind: '询问' },
            meanwhile: '按附件编号对应。',
            consequence: 'form',
          },
          form,
        ),
      );

    const parts = place(ids.get('c2-s3-2.1'), /其他证明文件等部分/);
    const required = entries.filter(({ clause }) => clause.startsWith('c6-s3-'));
    const unnamed = required.filter(({ name }) => parts && !compact(parts.quote).includes(name));
    if (parts && unnamed.length > 0) {
      findings.push(
        finding(
          CHECK,
          [parts, ...unnamed.map(({ clause, quote }) => ({ clause, quote }))],
          {
            title: `投标文件的构成没有列${unnamed.map(({ name }) => `“${name}”`).join('、')}`,
            why: '第六章目录把它们列为符合性审查内容，备注写明缺失将导致投标无效；第二章 2.1 的构成清单却没有列出，只照第二章准备会漏掉。',
            ask: { what: '投标文件的构成是否以第六章目录为准，第二章 2.1 是否补全。', kind: '询问' },
            meanwhile: '按第六章目录准备，目录所列的都作为必备材料。',
            consequence: 'validity',
          },
          'unnamed',
        ),
      );
    }
    return findings;
  },
};
