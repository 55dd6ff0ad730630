import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitedClauses } from '../calculators/parts/explain/clauses.ts';
import { storedText } from '../storage.ts';
import type { Where } from './checks/finding.ts';
import type { PanelProps, Target } from './context.ts';
import { Entry } from './panels/Entry.tsx';
import { Files } from './panels/Files.tsx';
import { Later } from './panels/Later.tsx';
import type { ReportKind } from './panels/Reports.tsx';
import { emptyProject } from './project/empty.ts';
import type { Item, Project } from './project/project.ts';
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

const TABS = [
  ['entry', '录入'],
  ['stages', '评审过程'],
  ['reviews', '异常低价审查'],
  ['checks', '核对'],
  ['reports', '报告'],
] as const;

type Tab = (typeof TABS)[number][0];

const storage = storedText('workbench-project');
/** A pause this long in the entering saves, in milliseconds. */
const PAUSE = 500;

// The entry is shown at once; the other panels come when they are opened.
const stages = async () => (await import('./panels/Stages.tsx')).Stages;
const reviewing = async () => (await import('./panels/Reviews.tsx')).Reviews;
const checks = async () => (await import('./panels/Checks.tsx')).Checks;
const reports = async () => (await import('./panels/Reports.tsx')).Reports;

/** The agency's workbench: enter or import, evaluate again, review, check, report. Nothing leaves the page. */
export default function Workbench({ items, clauses, rulesVersion, least }: WorkbenchProps) {
  const empty = useRef(emptyProject('', items)).current;
  const state = useProject(empty);
  const { project, changed } = state;
  const examining = useExamination(project);
  const [ready, setReady] = useState(false);
  const [tab, setTab] = useState<Tab>('entry');
  const [message, setMessage] = useState('');
  const [target, setTarget] = useState<Target | null>(null);
  const [kept, setKept] = useState(false);
  const [report, setReport] = useState<ReportKind>('findings');
  const tabs = useRef<HTMLDivElement>(null);

  useEffect(() => {
    setReady(true);
    const text = storage.read();
    if (text === null) return;
    setKept(true);
    const take = async () => {
      const { readJson } = await import('./files/json.ts');
      const outcome = readJson(text);
      if (!outcome.ok)
        return setMessage('保存在这台机器上的内容读不出，没有载入；可以“清除本机数据”后重新开始。');
      state.clear(outcome.project);
      setMessage('已载入保存在这台机器上的内容。');
    };
    take().catch(() => setMessage('保存的内容没有载入，请检查网络后刷新。'));
  }, []);

  /** Saved as the file that is exported. @returns whether it could be */
  const save = async (what: Project): Promise<boolean> => {
    const { projectToJson } = await import('./files/json.ts');
    return storage.write(projectToJson(what));
  };
  useEffect(() => {
    if (!kept || !changed) return;
    const timer = setTimeout(async () => {
      if (!(await save(project))) setMessage('没有能够保存：浏览器不允许，或者放不下。请导出文件。');
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [project, kept]);

  useEffect(() => {
    if (!changed || kept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed, kept]);

  const keep = async (wanted: boolean) => {
    if (!wanted) {
      storage.clear();
      setKept(false);
      return setMessage('不再保存；浏览器里的内容已删除，这一页里的还在。');
    }
    const done = await save(project);
    setKept(done);
    setMessage(
      done
        ? '录入的内容将自动保存在这台机器的浏览器里。'
        : '这个浏览器不允许保存，或者放不下，请改用导出文件。',
    );
  };
  const clear = () => {
    storage.clear();
    setKept(false);
    state.clear(empty);
    setTarget(null);
    setTab('entry');
    setMessage('已清除本机保存的内容和这一页的全部录入，不能撤销。');
  };

  const goTo = (where: Where) => {
    setTab(where.field === 'review' ? 'reviews' : 'entry');
    setTarget({ where });
  };
  const choose = (next: Tab) => {
    setTarget(null);
    setTab(next);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(([id]) => id === tab);
    choose(TABS[(at + by + TABS.length) % TABS.length]![0]);
    requestAnimationFrame(() => tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };

  const { examination, progress, stale, trouble } = examining;
  const found = examination?.checked.reduce((sum, one) => sum + one.found, 0) ?? 0;
  const reviews = examination?.result.triggered.length ?? 0;
  const counts: Partial<Record<Tab, string>> = {
    ...(reviews > 0 && { reviews: `${reviews} 家` }),
    ...(examination && { checks: found === 0 ? '无误' : `${found} 处` }),
  };
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
          setMessage(words);
        }}
        saved={state.saved}
        say={setMessage}
        kept={kept}
        keep={keep}
        clear={clear}
      />
      <div class="state">
        <p role="status">{message}</p>
        <p class="reckoning">
          {progress && progress.total > 0
            ? `正在计算：${progress.done} / ${progress.total} 家`
            : trouble ||
              (examination && !stale
                ? `已按规则重新计算。${found === 0 ? '没有发现问题。' : `发现 ${found} 处需要处理。`}`
                : '')}
          {progress && (
            <button type="button" onClick={examining.cancel}>
              停止
            </button>
          )}
          {trouble && (
            <button type="button" onClick={examining.again}>
              重新计算
            </button>
          )}
        </p>
      </div>
      <div class="tabs" role="tablist" aria-label="步骤" ref={tabs}>
        {TABS.map(([id, title]) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={tab === id}
            aria-controls="panel"
            tabIndex={tab === id ? 0 : -1}
            disabled={!ready}
            onClick={() => choose(id)}
            onKeyDown={step}
          >
            {title}
            {counts[id] && <small>{counts[id]}</small>}
          </button>
        ))}
      </div>
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
                setTab('reports');
              },
            }}
          />
        )}
        {tab === 'checks' && <Later key={tab} load={checks} props={{ ...panel, goTo }} />}
        {tab === 'reports' && (
          <Later
            key={tab}
            load={reports}
            props={{ ...panel, rulesVersion, kind: report, onKind: setReport }}
          />
        )}
      </div>
    </>
  );
}
