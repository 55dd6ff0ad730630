import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitedClauses } from '../../calculators/parts/explain/clauses.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { mark } from '../exercises/mark.ts';
import { announceMark } from '../progress/announce.ts';
import { Offer } from '../progress/Offer.tsx';
import { LARGEST_SEED } from '../random.ts';
import { AnswerField } from './AnswerField.tsx';
import { emptyFor, type Filled, handIn } from './given.ts';
import { Marked } from './Marked.tsx';
import { Question } from './Question.tsx';
import { fragmentOf, readSeed, seedIn } from './seed.ts';

export interface PracticeProps {
  /** What this kind of exercise is called. */
  title: string;
  /** The exercise that the page comes with. */
  first: Exercise;
  clauses: CitedClauses;
  /** The address of this kind's own page, to which a link to an exercise leads. */
  own: string;
  /** Whether this is that page: only there the address's fragment is read. */
  standalone: boolean;
}

type Verdict = ReturnType<typeof mark>;

/** An exercise, its marking, and the next one. */
export default function Practice({ title, first, clauses, own, standalone }: PracticeProps) {
  const [exercise, setExercise] = useState(first);
  const [filled, setFilled] = useState<Filled>(emptyFor(first.answer));
  const [problem, setProblem] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [ready, setReady] = useState(false);
  const [kept, setKept] = useState(true);
  const [wanted, setWanted] = useState(String(first.seed));
  const [message, setMessage] = useState('');
  const root = useRef<HTMLElement>(null);
  const Heading = standalone ? 'h2' : 'h3';
  const field = `${first.kind}-answer`;

  const show = async (seed: number, focus: boolean) => {
    const { drawKind } = await import('../exercises/kinds.ts');
    const next = drawKind(first.kind, seed);
    setExercise(next);
    setFilled(emptyFor(next.answer));
    setProblem(null);
    setVerdict(null);
    setWanted(String(seed));
    setMessage('');
    if (standalone) history.replaceState(null, '', fragmentOf(seed));
    if (focus) root.current?.querySelector<HTMLElement>('h2, h3')?.focus();
  };

  useEffect(() => {
    setReady(true);
    if (!standalone) return;
    const open = () => {
      const seed = seedIn(location.hash);
      if (seed !== null) show(seed, false);
      else if (location.hash.startsWith('#n=')) setMessage('链接里的题号不对，已显示第一题。');
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  useEffect(() => {
    if (verdict) root.current?.querySelector<HTMLElement>('.verdict')?.focus();
  }, [verdict]);

  const announce = ({ right }: Verdict) => announceMark({ kind: exercise.kind, seed: exercise.seed, right });

  const submit = (event: Event) => {
    event.preventDefault();
    const handed = handIn(exercise.answer, filled);
    setProblem(handed.ok ? null : handed.message);
    if (!handed.ok) {
      root.current?.querySelector<HTMLElement>('form input')?.focus();
      return;
    }
    const marked = mark(exercise, handed.given);
    setVerdict(marked);
    setKept(announce(marked));
  };

  const go = () => {
    const seed = readSeed(wanted);
    if (seed === null) setMessage(`题号是 1 到 ${LARGEST_SEED} 的整数。`);
    else show(seed, true);
  };

  const copy = async () => {
    const address = new URL(own + fragmentOf(exercise.seed), location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setMessage('本题的链接已复制，打开它的人做的是同一道题。');
    } catch {
      setMessage(`请手工复制：${address}`);
    }
  };

  return (
    <section class="exercise calc" ref={root} aria-label={`练习：${title}`}>
      <Heading tabIndex={-1}>第 {exercise.seed} 题</Heading>
      <Question facts={exercise.facts} tables={exercise.tables} label={title} />
      <form onSubmit={submit}>
        <AnswerField
          id={field}
          ask={exercise.ask}
          answer={exercise.answer}
          filled={filled}
          open={ready && !verdict}
          problem={problem}
          onFill={(next) => {
            setFilled(next);
            setProblem(null);
          }}
        />
        {!verdict && (
          <button type="submit" class="primary" disabled={!ready}>
            交答案
          </button>
        )}
      </form>
      {verdict && <Marked exercise={exercise} clauses={clauses} verdict={verdict} />}
      {verdict && !kept && <Offer what="这一题" again={() => announce(verdict)} />}
      <div class="acts">
        <button
          type="button"
          class={verdict ? 'primary' : undefined}
          disabled={!ready}
          onClick={() => show(randomSeed(), true)}
        >
          {verdict ? '再来一题' : '换一题'}
        </button>
        {verdict && !verdict.right && (
          <button type="button" onClick={() => show(exercise.seed, true)}>
            重做本题
          </button>
        )}
        <button type="button" disabled={!ready} onClick={copy}>
          复制本题链接
        </button>
        <span class="to-seed">
          <label for={`${first.kind}-seed`}>题号</label>
          <input
            id={`${first.kind}-seed`}
            inputMode="numeric"
            autocomplete="off"
            value={wanted}
            readOnly={!ready}
            onInput={(event) => setWanted(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && go()}
          />
          <button type="button" disabled={!ready} onClick={go}>
            去这一题
          </button>
        </span>
      </div>
      <p class="said" role="status">
        {message}
      </p>
    </section>
  );
}

/** Which exercise comes next may be left to chance: what it says follows from its number alone. */
const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % LARGEST_SEED || 1;
