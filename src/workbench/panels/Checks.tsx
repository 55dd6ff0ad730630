import { useEffect, useRef, useState } from 'preact/hooks';
import { ClauseLink } from '../../calculators/parts/explain/ClauseLink.tsx';
import { type Finding, type FindingKind, KINDS } from '../checks/finding.ts';
import type { PanelProps } from '../context.ts';

const FIRST = 100;

const WEIGHT_WORDS = { fault: '有误', gap: '不全', ask: '请复核' } as const;

interface ChecksProps extends PanelProps {
  /** The kind that alone is shown; null for all. */
  kind: FindingKind | null;
  onKind(kind: FindingKind | null): void;
  /** The finding, by its place in the whole list, that one comes back from; null for none. */
  from: number | null;
  goTo(finding: Finding, at: number): void;
}

/** 核对: every finding with its cell, and what was looked at. */
export function Checks({ examining, clauses, kind, onKind, from, goTo }: ChecksProps) {
  const [shown, setShown] = useState(() => FIRST * Math.ceil(((from ?? 0) + 1) / FIRST));
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (from === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.where button') ?? [])];
    const next = rows.find((row) => Number(row.dataset['at']) >= from) ?? rows.at(-1);
    next?.focus();
  }, []);
  const { examination } = examining;
  if (!examination)
    return <p class="empty">还没有可以核对的内容。请先导入工作簿或者录入，也可以载入示例。</p>;
  const { findings, checked } = examination;
  const found = checked.filter((one) => one.found > 0);
  const total = found.reduce((sum, one) => sum + one.found, 0);
  const chosen = found.some((one) => one.kind === kind) ? kind : null;
  const listed = findings.flatMap((finding, at) =>
    chosen === null || finding.kind === chosen ? [{ finding, at }] : [],
  );
  const more = (chosen === null ? total : found.find((one) => one.kind === chosen)!.found) - listed.length;
  const choose = (next: FindingKind | null) => {
    onKind(next);
    setShown(FIRST);
  };
  return (
    <>
      {total === 0 ? (
        <p class="verdict clean">
          没有发现问题，核对了 {checked.filter(({ examined }) => examined !== '').length} 项，见下表。
        </p>
      ) : (
        <>
          <p class="verdict">发现 {total} 处，点位置到那一格改正；改在工作簿里的，改好以后再导入一次。</p>
          <fieldset class="kinds">
            <legend class="visually-hidden">只看一类</legend>
            <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
              全部 {total}
            </button>
            {found.map((one) => (
              <button
                key={one.kind}
                type="button"
                aria-pressed={chosen === one.kind}
                onClick={() => choose(one.kind)}
              >
                {KINDS[one.kind].title} {one.found}
              </button>
            ))}
          </fieldset>
          <ol class="findings" ref={list}>
            {listed.slice(0, shown).map(({ finding, at }) => (
              <FindingRow key={at} finding={finding} at={at} clauses={clauses} goTo={goTo} />
            ))}
          </ol>
          {listed.length > shown && (
            <button type="button" onClick={() => setShown(shown + FIRST)}>
              再显示 {Math.min(FIRST, listed.length - shown)} 处
            </button>
          )}
          {more > 0 && <p>另有 {more} 处没有列出；改正以后再核对。</p>}
        </>
      )}
      <h2>核对的范围</h2>
      <table class="scope">
        <thead>
          <tr>
            <th scope="col">核对项目</th>
            <th scope="col">核对了什么</th>
            <th scope="col">发现</th>
          </tr>
        </thead>
        <tbody>
          {checked.map((one) => (
            <tr key={one.kind}>
              <th scope="row">{KINDS[one.kind].title}</th>
              <td>
                {one.examined || '没有填写，未核对'} <ClauseLink id={one.clause} clauses={clauses} />
              </td>
              <td>
                {one.found > 0 ? (
                  <span class="tag hot">{one.found} 处</span>
                ) : one.examined === '' ? (
                  '—'
                ) : (
                  <span class="tag ok">没有问题</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function FindingRow({
  finding,
  at,
  clauses,
  goTo,
}: { finding: Finding; at: number } & Pick<ChecksProps, 'clauses' | 'goTo'>) {
  const { kind, place, what, expected, found, clause, mend } = finding;
  const { title, weight } = KINDS[kind];
  return (
    <li class={weight}>
      <p class="where">
        <span class={weight === 'fault' ? 'tag hot' : 'tag'}>{WEIGHT_WORDS[weight]}</span>
        <button type="button" data-at={at} onClick={() => goTo(finding, at)}>
          {place || title}
        </button>
        <span class="tag">{title}</span>
      </p>
      <p>{what}。</p>
      {(expected !== '' || found !== '') && (
        <dl class="facts">
          {expected !== '' && (
            <div>
              <dt>应为</dt>
              <dd>{expected}</dd>
            </div>
          )}
          {found !== '' && (
            <div>
              <dt>现为</dt>
              <dd>{found}</dd>
            </div>
          )}
        </dl>
      )}
      <p class="mend">
        {mend}。 <ClauseLink id={clause} clauses={clauses} />
      </p>
    </li>
  );
}
