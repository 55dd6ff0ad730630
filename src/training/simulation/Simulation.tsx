import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitedClauses } from '../../calculators/parts/explain/clauses.ts';
import { announceFinish } from '../progress/announce.ts';
import { Offer } from '../progress/Offer.tsx';
import type { Case } from './case.ts';
import { readStand, writeStand } from './kept.ts';
import type { Decisions } from './project.ts';
import { Files } from './steps/Files.tsx';

type Engine = typeof import('./engine.ts');

const STEPS = ['案卷', '异常低价审查', '给方案打分', '汇总和排序', '复盘'] as const;
const NOTHING: Decisions = { levels: {}, judgements: {} };

interface SimulationProps {
  given: Case;
  clauses: CitedClauses;
  /** The lesson behind each step, where there is one. */
  lessons: readonly ({ href: string; name: string } | null)[];
}

/** One evaluation, step by step; what is decided can be changed until the debrief is read. */
export default function Simulation({ given, clauses, lessons }: SimulationProps) {
  const [step, setStep] = useState(0);
  const [decisions, setDecisions] = useState(NOTHING);
  const [ready, setReady] = useState(false);
  const [engine, setEngine] = useState<Engine | null>(null);
  /** Whether somebody wanted to go on: only then is said what is still to be answered. */
  const [asked, setAsked] = useState(false);
  const [counted, setCounted] = useState(true);
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const stand = readStand(given.id);
    const resume = async () => {
      if (stand && stand.step > 0) setEngine(await import('./engine.ts'));
      if (stand) {
        setDecisions(stand.decisions);
        setStep(stand.step);
      }
      setReady(true);
    };
    resume();
  }, []);
  useEffect(() => {
    if (ready) writeStand(given.id, { step, decisions });
  }, [ready, step, decisions]);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);

  const project = engine?.projectOf(given, decisions);
  const result = project && engine?.evaluateProject(project);
  // Where too few are left nobody marks plans any more.
  const failed = result?.standing.outcome === 'failed' || result?.stages.some(({ fails }) => fails);
  const still = result?.stages.find(({ id }) => id === 'benchmark')?.out ?? [];

  const lesson = lessons[step];

  const missing = ({ levelKey }: Engine): string => {
    if (step === 1 && result?.triggered.some(({ name }) => !decisions.judgements[name]))
      return '请先写下你对每一家的判断。';
    if (step !== 2) return '';
    const open = given.bidders
      .filter(({ name }) => still.includes(name))
      .flatMap(({ name, plans }) => plans.filter(({ id }) => !decisions.levels[levelKey(name, id)]));
    return open.length > 0 ? `还有 ${open.length} 个方案没有打分。` : '';
  };
  const problem = asked && engine ? missing(engine) : '';

  const go = (next: number) => {
    moved.current = true;
    setAsked(false);
    setStep(next);
    if (next === STEPS.length - 1) setCounted(announceFinish(given.id));
  };
  const forward = async () => {
    const loaded = engine ?? (await import('./engine.ts'));
    if (!engine) setEngine(loaded);
    setAsked(true);
    if (missing(loaded) === '') go(step === 1 && failed ? 3 : step + 1);
  };
  /** To the first question that has no answer yet. */
  const seek = () => {
    const open = [...(root.current?.querySelectorAll('fieldset') ?? [])].find(
      (question) => !question.querySelector(':checked'),
    );
    open?.querySelector('input')?.focus();
  };
  const back = () => go(step === 3 && failed ? 1 : step - 1);

  return (
    <section class="exercise calc" ref={root} aria-label={given.title}>
      <ol class="track" aria-label="步骤">
        {STEPS.map((title, index) => (
          <li key={title} aria-current={index === step ? 'step' : undefined}>
            {title}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        {STEPS[step]}
      </h2>
      {lesson && (
        <p class="taught">
          规则见<a href={lesson.href}>{lesson.name}</a>
        </p>
      )}
      {step === 0 && <Files given={given} />}
      {engine && project && result && (
        <>
          {step === 1 && (
            <engine.ReviewStep
              given={given}
              result={result}
              decisions={decisions}
              clauses={clauses}
              onJudge={(bidder, judgement) =>
                setDecisions({ ...decisions, judgements: { ...decisions.judgements, [bidder]: judgement } })
              }
            />
          )}
          {step === 2 && (
            <engine.MarkStep
              given={given}
              still={still}
              dropped={result.dropped}
              decisions={decisions}
              clauses={clauses}
              onMark={(key, level) =>
                setDecisions({ ...decisions, levels: { ...decisions.levels, [key]: level } })
              }
            />
          )}
          {step === 3 && <engine.SheetsStep project={project} result={result} clauses={clauses} />}
          {step === 4 && <engine.DebriefStep given={given} decisions={decisions} clauses={clauses} />}
        </>
      )}
      {step === STEPS.length - 1 && !counted && (
        <Offer what="这一次" again={() => announceFinish(given.id)} />
      )}
      <p class="beside" role="alert">
        {problem}
      </p>
      {problem && (
        <button type="button" onClick={seek}>
          去还没有作答的地方
        </button>
      )}
      <div class="acts">
        {step > 0 && (
          <button type="button" disabled={!ready} onClick={back}>
            上一步
          </button>
        )}
        {step < STEPS.length - 1 ? (
          <button type="button" class="primary" disabled={!ready} onClick={forward}>
            下一步
          </button>
        ) : (
          <>
            <button
              type="button"
              onClick={() => {
                setDecisions(NOTHING);
                go(0);
              }}
            >
              重新评审
            </button>
            <button type="button" onClick={() => print()}>
              打印
            </button>
          </>
        )}
      </div>
    </section>
  );
}
