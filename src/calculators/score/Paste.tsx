import { useState } from 'preact/hooks';
import { MOST, nextKey, type PersonRow } from './filled.ts';
import { LONGEST_PASTE, readRoster } from './roster.ts';

export interface PasteProps {
  people: readonly PersonRow[];
  onTake(people: PersonRow[], message: string): void;
}

/** How many doubts are listed. */
const LISTED = 20;
const EXAMPLE = '姓名\t证书\t职称\t专业\t证书扫描件\t社保';

/** A roster out of a spreadsheet: shows what was read before it is taken. */
export function Paste({ people, onTake }: PasteProps) {
  const [text, setText] = useState('');
  const [papers, setPapers] = useState(false);
  const [insured, setInsured] = useState(false);
  const tooLong = text.length > LONGEST_PASTE;
  const pasted = readRoster(tooLong ? '' : text);
  const known = new Set(people.map(({ name }) => name.trim()));
  const room = MOST.people - people.length;
  const doubts = pasted.people.flatMap(({ name, doubts: own }) => own.map((words) => `${name}：${words}`));
  const again = pasted.people.filter(({ name }) => known.has(name)).length;

  const take = (before: readonly PersonRow[], words: string) => {
    const start = nextKey(before);
    const taken = pasted.people.slice(0, MOST.people - before.length);
    const rows = taken.map(({ doubts: _doubts, ...person }, i) => ({
      ...person,
      titles: person.titles.slice(0, MOST.titles),
      key: start + i,
      papers: person.papers ?? papers,
      insured: person.insured ?? insured,
    }));
    onTake([...before, ...rows], `已${words} ${rows.length} 人。`);
  };

  return (
    <div class="paste">
      <label>
        在表格中选中几列，复制，粘贴到这里。第一行可以是标题：姓名、证书、职称、专业、证书扫描件、社保；没有标题的按这个顺序读。
        <textarea
          rows={6}
          value={text}
          placeholder={EXAMPLE}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {tooLong
          ? '内容太长，请分几次粘贴。'
          : text.trim() === ''
            ? '还没有粘贴内容。'
            : pasted.people.length === 0
              ? '没有读出一个姓名，请检查粘贴的内容。'
              : `读出 ${pasted.people.length} 人，其中有所列证书的 ${pasted.people.filter(({ certificates }) => certificates.length > 0).length} 人，有职称的 ${pasted.people.filter(({ titles }) => titles.length > 0).length} 人，相关专业 ${pasted.people.filter(({ relevantMajor }) => relevantMajor).length} 人。${
                  pasted.skipped > 0 ? `${pasted.skipped} 行没有姓名，略去。` : ''
                }${again > 0 ? `${again} 人与名单中已有的同名，加入后请核对。` : ''}${
                  pasted.people.length > room ? `名单最多 ${MOST.people} 人，加入时只能取前 ${room} 人。` : ''
                }`}
      </p>
      {doubts.length > 0 && (
        <details open>
          <summary>请核对 {doubts.length} 处</summary>
          <ul>
            {doubts.slice(0, LISTED).map((words) => (
              <li key={words}>{words}</li>
            ))}
            {doubts.length > LISTED && <li>另有 {doubts.length - LISTED} 处，载入后在名单里核对。</li>}
          </ul>
        </details>
      )}
      {!pasted.has.papers && (
        <label class="check">
          <input
            type="checkbox"
            checked={papers}
            onChange={(event) => setPapers(event.currentTarget.checked)}
          />
          <span>粘贴的人员证书扫描件都齐全</span>
        </label>
      )}
      {!pasted.has.insured && (
        <label class="check">
          <input
            type="checkbox"
            checked={insured}
            onChange={(event) => setInsured(event.currentTarget.checked)}
          />
          <span>粘贴的人员都有社保证明</span>
        </label>
      )}
      <p class="acts">
        <button
          type="button"
          disabled={pasted.people.length === 0 || room === 0}
          onClick={() => take(people, '加入')}
        >
          加入名单
        </button>
        <button type="button" disabled={pasted.people.length === 0} onClick={() => take([], '换成粘贴的')}>
          替换整个名单
        </button>
      </p>
    </div>
  );
}
