import './kept.css';
import { useRef, useState } from 'preact/hooks';
import { opening } from '../explain/opening.tsx';
import type { CalculatorState } from '../form/use-calculator.ts';
import { reopen } from '../share/open.ts';
import { recordOf } from '../share/record.ts';
import { Comparison } from './Comparison.tsx';
import { type Kept, LIMITS } from './kept.ts';
import { SaveForm } from './SaveForm.tsx';
import { ScenarioItem } from './ScenarioItem.tsx';
import { exportScenarios, importScenarios } from './transfer.ts';
import { useShelf } from './use-shelf.ts';

interface PanelProps<Draft> {
  id: string;
  form: CalculatorState<Draft>;
  /** A scenario has been put into the form. */
  onOpened(): void;
}

const MOST_COMPARED = 4;
const EMPTY = '还没有保存的方案。填好上面的内容，起个名称，点“保存”；只存在这个浏览器里，随时可以删除。';

/** Scenarios of this calculator: kept under a name, opened, compared, handed out as a file and taken in again. */
export function Panel<Draft>({ id, form, onOpened }: PanelProps<Draft>) {
  const { scenario, edition, owner, draft } = form;
  const shelf = useShelf(owner, scenario);
  const { kept, damaged } = shelf.shelf;
  const [present, setPresent] = useState(true);
  const [chosen, setChosen] = useState<readonly string[]>([]);

  const said = useRef<HTMLDivElement>(null);

  const compared = kept.filter(({ name }) => chosen.includes(name));
  const columns = [
    ...(present ? [{ title: '现在的填写', draft, record: null }] : []),
    ...compared.flatMap((one) => {
      const restored = scenario.unpack(one.state);
      return restored ? [{ title: one.name, draft: restored.draft, record: one }] : [];
    }),
  ];

  const save = (name: string): boolean => {
    const savedAt = new Date().toISOString();
    const made: Kept = { name, savedAt, ...recordOf(draft, scenario, edition) };
    const there = kept.some((one) => one.name === name);
    return shelf.put(
      (now) => [...now.filter((one) => one.name !== name), made],
      there ? `已覆盖“${name}”。` : `已保存“${name}”。`,
    );
  };
  const open = (one: Kept) => {
    const reopened = reopen(one, scenario, edition, `已打开方案“${one.name}”。`);
    if (!reopened) return;
    form.open(opening(reopened));
    onOpened();
  };
  const rename = (one: Kept, name: string) => {
    const done = shelf.put(
      (now) => now.map((each) => (each.name === one.name ? { ...each, name } : each)),
      `“${one.name}”改名为“${name}”。`,
    );
    if (done) setChosen(chosen.map((each) => (each === one.name ? name : each)));
    said.current?.focus();
  };
  const remove = (one: Kept) => {
    shelf.put((now) => now.filter(({ name }) => name !== one.name), `已删除“${one.name}”。`);
    said.current?.focus();
  };

  return (
    <section class="kept" id={id} aria-label="保存的方案">
      <SaveForm
        id={id}
        taken={kept.map(({ name }) => name)}
        full={kept.length >= LIMITS.scenarios}
        onSave={save}
      />
      <div class="said" ref={said} tabIndex={-1}>
        <p role="status">{shelf.message}</p>
        {shelf.undo && (
          <button
            type="button"
            onClick={() => {
              shelf.undo?.();
              said.current?.focus();
            }}
          >
            撤销
          </button>
        )}
      </div>
      {damaged.length > 0 && (
        <p class="said">
          有 {damaged.length} 处读不出，已略过：{damaged.map(({ label }) => label).join('、')}。
          <button type="button" onClick={shelf.discard}>
            删除读不出的内容
          </button>
        </p>
      )}
      {kept.length === 0 ? (
        <p>{EMPTY}</p>
      ) : (
        <fieldset>
          <legend>勾选要比较的方案，最多 {MOST_COMPARED} 个</legend>
          <label class="check">
            <input
              type="checkbox"
              checked={present}
              onChange={(event) => setPresent(event.currentTarget.checked)}
            />
            <span>现在的填写</span>
          </label>
          <ul>
            {kept.map((one) => (
              <ScenarioItem
                key={one.name}
                one={one}
                edition={edition}
                taken={kept.map(({ name }) => name)}
                chosen={chosen.includes(one.name)}
                full={compared.length >= MOST_COMPARED}
                onChoose={(on) =>
                  setChosen(on ? [...chosen, one.name] : chosen.filter((name) => name !== one.name))
                }
                onOpen={() => open(one)}
                onRename={(name) => rename(one, name)}
                onExport={() => exportScenarios(owner, [one])}
                onDelete={() => remove(one)}
              />
            ))}
          </ul>
        </fieldset>
      )}
      <div class="acts">
        <button type="button" disabled={kept.length === 0} onClick={() => exportScenarios(owner, kept)}>
          全部导出
        </button>
        <label class="file">
          导入
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) await importScenarios(file, owner, scenario, shelf);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {columns.length > 1 && <Comparison columns={columns} scenario={scenario} edition={edition} />}
    </section>
  );
}
