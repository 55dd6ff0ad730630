import { useRef, useState } from 'preact/hooks';
import { editionWords } from '../share/edition.ts';
import { type Kept, LIMITS } from './kept.ts';

interface ScenarioItemProps {
  one: Kept;
  edition: string;
  taken: readonly string[];
  chosen: boolean;
  /** As many are chosen as can be compared. */
  full: boolean;
  onChoose(on: boolean): void;
  onOpen(): void;
  onRename(name: string): void;
  onExport(): void;
  onDelete(): void;
}

const timeOf = (savedAt: string): string =>
  new Date(savedAt).toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

const select = (input: HTMLInputElement | null) => input?.select();

/** A kept scenario: what it came to when it was saved, and what can be done with it. */
export function ScenarioItem(props: ScenarioItemProps) {
  const { one, edition, taken, chosen, full } = props;
  const [wanted, setWanted] = useState<string | null>(null);
  const [problem, setProblem] = useState('');

  const button = useRef<HTMLButtonElement>(null);

  const cancel = () => {
    setWanted(null);
    setProblem('');
    // The button stands there again only after this.
    setTimeout(() => button.current?.focus());
  };

  const rename = (event: Event) => {
    event.preventDefault();
    const name = (wanted ?? '').trim();
    if (name === '') setProblem('请填写名称。');
    else if (name !== one.name && taken.includes(name)) setProblem('已有同名的方案，请换一个名称。');
    else {
      if (name === one.name) cancel();
      else props.onRename(name);
    }
  };
  const [figure] = one.figures;

  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={chosen}
          disabled={full && !chosen}
          onChange={(event) => props.onChoose(event.currentTarget.checked)}
        />
        <span>
          <b>{one.name}</b>
          <small>
            {timeOf(one.savedAt)}
            {figure && `，${figure[0]} ${figure[1]}`}
            {one.rules !== edition && one.rules !== null && `，规则版本 ${editionWords(one.rules)}`}
          </small>
        </span>
      </label>
      {wanted !== null ? (
        <form class="field" onSubmit={rename}>
          <div class="control">
            <input
              ref={select}
              type="text"
              autocomplete="off"
              aria-label={`“${one.name}”的新名称`}
              aria-invalid={problem ? 'true' : undefined}
              maxLength={LIMITS.name}
              onKeyDown={({ key }) => key === 'Escape' && cancel()}
              value={wanted}
              onInput={(event) => {
                setWanted(event.currentTarget.value);
                setProblem('');
              }}
            />
            <button type="submit">改名</button>
            <button type="button" onClick={cancel}>
              取消
            </button>
          </div>
          <p role="alert" class={problem ? 'beside wrong' : 'beside'}>
            {problem}
          </p>
        </form>
      ) : (
        <div class="acts">
          <button type="button" aria-label={`打开 ${one.name}`} onClick={props.onOpen}>
            打开
          </button>
          <button
            type="button"
            ref={button}
            aria-label={`改名 ${one.name}`}
            onClick={() => setWanted(one.name)}
          >
            改名
          </button>
          <button type="button" aria-label={`导出 ${one.name}`} onClick={props.onExport}>
            导出
          </button>
          <button type="button" aria-label={`删除 ${one.name}`} onClick={props.onDelete}>
            删除
          </button>
        </div>
      )}
    </li>
  );
}
