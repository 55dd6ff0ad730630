import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitedClauses } from '../calculators/parts/explain/clauses.ts';
import { countOf } from './checks/count.ts';
import type { Finding, FindingKind } from './checks/finding.ts';
import type { PanelProps, Target } from './context.ts';
import { Entry } from './panels/Entry.tsx';
import { Files } from './panels/Files.tsx';
import { Later } from './panels/Later.tsx';
import { Mending } from './panels/Mending.tsx';
import type { ReportKind } from './panels/Reports.tsx';
import { State } from './panels/State.tsx';
import { type Tab, Tabs } from './panels/Tabs.tsx';
import { emptyProject } from './project/empty.ts';
import type { Item } from './project/project.ts';
import { useKept } from './use-kept.ts';
import { useProject } from './use-project.ts';
import { useExamination } from './worker/use-examination.ts';

interface WorkbenchProps {
  items: Item[];
  clauses: CitedClauses;
  /** Version of the rules. */
  rulesVersion: string;
  /** Minutes that a bidder is usually given to explain a price. */
  least: string;
}

// The entry is shown at once; the other panels come when they are opened.
const stages = async () => (await import('./panels/Stages.tsx')).Stages;
const reviewing = async () => (await import('./panels/Reviews.tsx')).Reviews;
const checks = async () => (await import('./panels/Checks.tsx')).Checks;
const reports = async () => (await import('./panels/Reports.tsx')).Reports;

const CLEARS = '清除本机保存的内容和这一页的全部录入？清除以后不能撤销。';

/** The agency's workbench: enter or import, evaluate again, review, check, report. Nothing leaves the page. */
export default function Workbench({ items, clauses, rulesVersion, least }: WorkbenchProps) {
  const empty = useRef(emptyProject('', items)).current;
  const state = useProject(empty);
  const { project } = state;
  const examining = useExamination(project);
  const [ready, setReady] = useState(false);
  const [tab, setTab] = useState<Tab>('entry');
  const [message, setMessage] = useState('');
  const [target, setTarget] = useState<Target | null>(null);
  const [mending, setMending] = useState<{ finding: Finding; at: number } | null>(null);
  /** The finding to come back to, by its place in the list. */
  const [from, setFrom] = useState<number | null>(null);
  const [kind, setKind] = useState<FindingKind | null>(null);
  const [report, setReport] = useState<ReportKind>('findings');
  const { kept, keep, forget } = useKept(state, setMessage);

  useEffect(() => setReady(true), []);

  const choose = (next: Tab) => {
    setTarget(null);
    setMending(null);
    setFrom(null);
    setTab(next);
  };
  /** For a button that goes away by this: the focus goes to the step. */
  const show = (next: Tab) => {
    choose(next);
    requestAnimationFrame(() => document.getElementById(`tab-${next}`)?.focus());
  };
  const goTo = (finding: Finding, at: number) => {
    const { where } = finding;
    setTab(where.field === 'review' ? 'reviews' : 'entry');
    setTarget({ where });
    setMending({ finding, at });
  };
  const back = (at: number) => {
    choose('checks');
    setFrom(at);
  };
  const clear = () => {
    if ((kept || project !== empty) && !confirm(CLEARS)) return;
    forget();
    state.clear(empty);
    choose('entry');
    setMessage('已清除本机保存的内容和这一页的全部录入，不能撤销。');
  };

  const { examination, stale } = examining;
  const found = examination ? countOf(examination.checked) : 0;
  const reviews = examination?.result.triggered.length ?? 0;
  const panel: PanelProps = {
    project,
    examining,
    clauses,
    change: state.change,
    undo: state.undo,
    say: setMessage,
  };
  return (
    <>
      <Files
        project={project}
        ready={ready}
        undo={
          state.undo &&
          (() => {
            state.undo?.();
            setMessage('已撤销。');
          })
        }
        open={(next, words) => {
          state.open(next);
          setTarget(null);
          setMending(null);
          setFrom(null);
          setMessage(words);
        }}
        saved={state.saved}
        say={setMessage}
        kept={kept}
        keep={keep}
        clear={clear}
      />
      <State
        message={message}
        examining={examining}
        empty={project.bidders.length === 0 && project.experts.length === 0}
        toChecks={tab === 'checks' ? null : () => show('checks')}
        toReports={tab === 'reports' ? null : () => show('reports')}
      />
      <Tabs
        tab={tab}
        ready={ready}
        choose={choose}
        counts={{
          ...(reviews > 0 && { reviews: `${reviews} 家` }),
          ...(examination && { checks: found === 0 ? '无误' : `${found} 处` }),
        }}
      />
      <div
        id="panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        class={`panel${ready ? '' : ' waiting'}${stale && tab !== 'entry' ? ' stale' : ''}`}
      >
        {!ready && <p class="empty">录入和计算需要启用 JavaScript；数据只在本机处理。</p>}
        {ready && tab === 'entry' && <Entry {...panel} target={target} />}
        {tab === 'stages' && <Later key={tab} load={stages} props={panel} />}
        {tab === 'reviews' && (
          <Later
            key={tab}
            load={reviewing}
            props={{
              ...panel,
              target,
              least,
              onPrint: (bidder: number) => {
                setReport(bidder);
                show('reports');
              },
            }}
          />
        )}
        {tab === 'checks' && (
          <Later key={tab} load={checks} props={{ ...panel, kind, onKind: setKind, from, goTo }} />
        )}
        {tab === 'reports' && (
          <Later
            key={tab}
            load={reports}
            props={{ ...panel, rulesVersion, kind: report, onKind: setReport }}
          />
        )}
        {mending && (
          <Mending
            {...mending}
            findings={stale ? null : (examination?.findings ?? [])}
            goTo={goTo}
            back={back}
          />
        )}
      </div>
    </>
  );
}
