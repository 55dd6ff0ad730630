import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitedClauses } from '../../calculators/parts/explain/clauses.ts';
import { announceFinish } from '../progress/announce.ts';
import type { Case } from './case.ts';
import type { Decisions } from './project.ts';
import { Files } from './steps/Files.tsx';

type Engine = typeof import('./engine.ts');

const STEPS = ['案卷', '异常低价审查', '给方案打分', '汇总和排序', '复盘'] as const;
const NOTHING: Decisions = { levels: {}, judgements: {} };

interface SimulationProps {
  given: Case;
  clauses: CitedClauses;
}

/** One evaluation, step by step; what is decided can be changed until the debrief is read. */
export default function Simulation({ given, clauses }: SimulationProps) {
  const [step, setStep] = useState(0);
  const [decisions, setDecisions] = useState(NOTHING);
  const [ready, setReady] = useState(false);
  const [engine, setEngine] = useState<Engine | null>(null);
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);

  const project = engine?.projectOf(given, decisions);
  const result = project && engine?.evaluateProject(project);
  // Where too few are left nobody marks plans any more.
  const failed = result?.standing.outcome === 'failed' || result?.stages.some(({ fails }) => fails);
  const still = result?.stages.find(({ id }) => id === 'benchmark')?.out ?? [];

  const missing = ({ levelKey }: Engine): string => {
    if (step === 1 && result?.triggered.some(({ name }) => !decisions.judgements[name]))
      return '请先写下你对每一家的判断。';
    if (step !== 2) return '';
    const open = given.bidders
      .filter(({ name }) => still.includes(name))
      .flatMap(({ name, plans }) => plans.filter(({ id }) => !decisions.levels[levelKey(name, id)]));
    return open.length > 0 ? `还有 ${open.length} 个方案没有打分。` : '';
  };

  const go = (next: number) => {
    moved.current = true;
    setProblem('');
    setStep(next);
    if (next === STEPS.length - 1) announceFinish(given.id);
  };
  const forward = async () => {
    const loaded = engine ?? (await import('./engine.ts'));
    if (!engine) setEngine(loaded);
    const open = missing(loaded);
    setProblem(open);
    if (open === '') go(step === 1 && failed ? 3 : step + 1);
  };
  const back = () => go(step === 3 && failed ? 1 : step - 1);

  return (
    <section class="exercise calc" aria-label={given.title}>
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
      {step === 0 && <Files given={given} />}
      {engine && project && result && (
        <>
          {step === 1 && (
            <engine.ReviewStep
              given={given}
              result={result}
              decisions={decisions}
              onJudge={(bidder, judgement) =>
                setDecisions({ ...decisions, judgements: { ...decisions.judgements, [bidder]: judgement } })
              }
            />
          )}
          {step === 2 && (
            <engine.MarkStep
              given={given}
              still={still}
              decisions={decisions}
              onMark={(key, level) =>
                setDecisions({ ...decisions, levels: { ...decisions.levels, [key]: level } })
              }
            />
          )}
          {step === 3 && <engine.SheetsStep project={project} result={result} />}
          {step === 4 && <engine.DebriefStep given={given} decisions={decisions} clauses={clauses} />}
        </>
      )}
      <p class="beside" role="alert">
        {problem}
      </p>
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
