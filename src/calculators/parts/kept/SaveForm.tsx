import { useRef, useState } from 'preact/hooks';
import { LIMITS } from './kept.ts';

interface SaveFormProps {
  id: string;
  /** Names that scenarios have already. */
  taken: readonly string[];
  full: boolean;
  onSave(name: string): boolean;
}

const focus = (button: HTMLButtonElement | null) => button?.focus();

/** Asks for a name, and before a scenario of that name is replaced. */
export function SaveForm({ id, taken, full, onSave }: SaveFormProps) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const save = (wanted: string) => {
    if (onSave(wanted)) setName('');
    setAsked(null);
    field.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const wanted = name.trim();
    const there = taken.includes(wanted);
    if (wanted === '') setProblem('请填写名称，例如“报价 8,150 万元”。');
    else if (full && !there) setProblem(`最多保存 ${LIMITS.scenarios} 个方案，请先删除一些。`);
    else if (there) setAsked(wanted);
    else save(wanted);
    if (wanted === '') field.current?.focus();
  };

  return (
    <form class="field" onSubmit={submit}>
      <label for={`${id}-name`}>给现在的填写起个名称</label>
      <div class="control">
        <input
          ref={field}
          id={`${id}-name`}
          type="text"
          autocomplete="off"
          maxLength={LIMITS.name}
          value={name}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={`${id}-note`}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setProblem('');
            setAsked(null);
          }}
        />
        <button type="submit">保存</button>
      </div>
      <p id={`${id}-note`} role="alert" class={problem ? 'beside wrong' : 'beside'}>
        {problem}
      </p>
      {asked !== null && (
        <div class="said">
          <p>已有同名的方案“{asked}”，要用现在的填写覆盖它吗？</p>
          <button type="button" ref={focus} onClick={() => save(asked)}>
            覆盖
          </button>
          <button
            type="button"
            onClick={() => {
              setAsked(null);
              field.current?.focus();
            }}
          >
            换个名称
          </button>
        </div>
      )}
    </form>
  );
}
