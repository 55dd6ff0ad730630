import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Notice } from '../../rules/evaluation.ts';
import type { TechnicalScore } from '../../rules/scoring/technical-score.ts';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { Notices } from '../parts/explain/Notices.tsx';
import { useFormContext } from '../parts/form/context.ts';
import { FORM, isProven, MOST, newPerson, type Person, type PersonRow, personField } from './filled.ts';
import type { PasteProps } from './Paste.tsx';
import { PersonFields } from './PersonFields.tsx';
import { COUNTED_WORDS, hasWords, lacking, standingsOf } from './people.ts';
import { Row } from './Row.tsx';
import type { SectionProps } from './section.ts';
import { useRows } from './use-rows.ts';

/** How many people the screen shows before one asks for the rest. */
const FIRST = 30;
/** From so many on, the roster can be searched and sifted. */
const SIFTED = 8;

const SIEVES = [
  ['all', '全部'],
  ['counted', '计入得分的'],
  ['idle', '有证书职称而没有计入的'],
  ['lacking', '缺证明的'],
] as const;
type Sieve = (typeof SIEVES)[number][0];

const ADD = `${FORM}-add-person`;

interface PeopleProps extends SectionProps {
  /** The rows that count as people, the same as the rule takes them, and the last complete answer. */
  rows: readonly PersonRow[];
  team: readonly Person[];
  result: TechnicalScore | null;
  /** The rule's words on the head count. */
  headCount: string;
  /** What the rule says of the team as a whole. */
  notices: readonly Notice[];
}

/** 人员: the roster, and for what everyone counts. */
export function People({ form, clauses, rows, team, result, headCount, notices }: PeopleProps) {
  const { ready } = useFormContext();
  const { draft } = form;
  const { people } = draft;
  const [wanted, setWanted] = useState('');
  const [sieve, setSieve] = useState<Sieve>('all');
  const [whole, setWhole] = useState(false);
  const [Paste, setPaste] = useState<ComponentType<PasteProps> | null>(null);
  const [pasting, setPasting] = useState(false);
  const lines = useRows<PersonRow>((row) => [personField(row, 'name')]);

  const standings = result && standingsOf(rows, team, result, draft.readings);
  const standingOf = (row: PersonRow) => standings?.get(row.name.trim());
  const passes = (row: PersonRow): boolean => {
    if (lines.isOpen(row)) return true;
    if (!row.name.includes(wanted.trim())) return false;
    const standing = standingOf(row);
    if (sieve === 'counted') return (standing?.counted.length ?? 0) > 0;
    if (sieve === 'idle') return (standing?.idle.length ?? 0) > 0;
    return sieve === 'all' || !isProven(row);
  };
  const shown = people.filter(passes);
  const beyond = shown.length - FIRST;

  const change = (next: PersonRow) => people.map((row) => (row.key === next.key ? next : row));
  const add = () => {
    const person = newPerson(people);
    setSieve('all');
    setWanted('');
    setWhole(true);
    lines.openAt(person, personField(person, 'name'));
    form.set({ ...draft, people: [...people, person] });
  };
  const remove = (row: PersonRow) => {
    const at = shown.indexOf(row);
    const next = shown[at + 1] ?? shown[at - 1];
    lines.focusOn(next ? `${FORM}-person-${next.key}-edit` : ADD);
    form.replace(
      { ...draft, people: people.filter((one) => one !== row) },
      `已移除“${row.name.trim() || '未填姓名的一人'}”。`,
    );
  };
  const markAll = (part: 'papers' | 'insured' | 'relevantMajor', words: string) => {
    const listed = new Set(shown);
    form.replace(
      { ...draft, people: people.map((row) => (listed.has(row) ? { ...row, [part]: true } : row)) },
      `列出的 ${shown.length} 人都标为${words}。`,
    );
  };
  const openPaste = async () => {
    if (!Paste) {
      try {
        const module = await import('./Paste.tsx');
        setPaste(() => module.Paste);
      } catch {
        return form.say('没有能够打开粘贴框，请检查网络后再试。');
      }
    }
    setPasting((before) => !before);
  };

  return (
    <>
      <p class="hint">
        证书扫描件和社保证明都有的才计，也才计入人数 <ClauseLink id="c5-s2-2-12-note-3" clauses={clauses} />
      </p>
      <p class="tally">
        {people.length === 0
          ? '名单还是空的。逐个添加，或从表格粘贴。'
          : `名单 ${people.length} 人${headCount && `；${headCount}`}`}
      </p>
      {people.length > 0 && <Notices notices={notices} clauses={clauses} />}
      {people.length > SIFTED && (
        <div class="sift">
          <label>
            查找姓名
            <input
              type="search"
              autocomplete="off"
              value={wanted}
              readOnly={!ready}
              onInput={(event) => setWanted(event.currentTarget.value)}
            />
          </label>
          <label>
            显示
            <select
              value={sieve}
              disabled={!ready}
              onChange={(event) => setSieve(event.currentTarget.value as Sieve)}
            >
              {SIEVES.map(([id, words]) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {people.length > 0 && shown.length === 0 && <p role="status">没有符合条件的人员。</p>}
      <ul class="entries" aria-label="项目组人员">
        {shown.map((row, i) => {
          const name = row.name.trim() || `第 ${people.indexOf(row) + 1} 人（未填姓名）`;
          const standing = standingOf(row);
          return (
            <Row
              key={row.key}
              id={`${FORM}-person-${row.key}`}
              name={name}
              beyond={!whole && i >= FIRST && !lines.isOpen(row)}
              open={lines.isOpen(row)}
              onToggle={() => lines.toggle(row)}
              onRemove={() => remove(row)}
              summary={
                <>
                  <span class="has">{hasWords(row).join(' · ')}</span>
                  {standing?.counted.map((one) => (
                    <span class="tag ok" key={one}>
                      计入{COUNTED_WORDS[one]}
                    </span>
                  ))}
                  {standing?.idle.map((words) => (
                    <span class="tag" key={words}>
                      {words}
                    </span>
                  ))}
                  {!isProven(row) && <span class="tag hot">缺{lacking(row).join('、')}，不计</span>}
                </>
              }
              fields={() => (
                <PersonFields
                  row={row}
                  onType={(field, next) => form.type(field, { ...draft, people: change(next) })}
                  onSet={(next) => form.set({ ...draft, people: change(next) })}
                />
              )}
            />
          );
        })}
      </ul>
      {beyond > 0 && (
        <button type="button" class="more" disabled={!ready} onClick={() => setWhole(!whole)}>
          {whole ? `只显示前 ${FIRST} 人` : `显示其余 ${beyond} 人`}
        </button>
      )}
      <p class="acts">
        <button type="button" id={ADD} disabled={!ready || people.length >= MOST.people} onClick={add}>
          ＋ 添加人员
        </button>
        <button type="button" disabled={!ready} aria-expanded={pasting} onClick={openPaste}>
          从表格粘贴
        </button>
      </p>
      {pasting && Paste && (
        <Paste
          people={people}
          onTake={(next, message) => {
            setPasting(false);
            form.replace({ ...draft, people: next }, message);
          }}
        />
      )}
      {people.length > 0 && (
        <details class="bulk">
          <summary>成批标注（列出的 {shown.length} 人）</summary>
          <p class="acts">
            <button type="button" disabled={!ready} onClick={() => markAll('papers', '证书扫描件齐全')}>
              证书扫描件齐全
            </button>
            <button type="button" disabled={!ready} onClick={() => markAll('insured', '有社保证明')}>
              有社保证明
            </button>
            <button type="button" disabled={!ready} onClick={() => markAll('relevantMajor', '相关专业')}>
              相关专业
            </button>
            <button
              type="button"
              disabled={!ready}
              onClick={() => form.replace({ ...draft, people: [] }, `已清空名单（${people.length} 人）。`)}
            >
              清空名单
            </button>
          </p>
        </details>
      )}
    </>
  );
}
