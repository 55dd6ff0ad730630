import { useMemo } from 'preact/hooks';
import { Consequences } from '../parts/explain/Consequences.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { Notices } from '../parts/explain/Notices.tsx';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { Steps } from '../parts/explain/Steps.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { compute, type LineDraft, type LineRow, scenario } from './draft.ts';
import { LineTable } from './LineTable.tsx';
import { drawStrips } from './picture.ts';
import { Strips } from './Strips.tsx';
import { LIMITS, summary } from './words.ts';

export default function LineTolerance(props: IslandProps<LineDraft>) {
  const { clauses, standalone, example } = props;
  // Cleared, the form still has what the tender lists.
  const own = useMemo(
    () => ({ ...scenario, blank: { rows: example.rows.map((row) => ({ ...row, actual: '' })) } }),
    [example],
  );
  const form = useCalculator(props, own, (draft) => compute(draft).problems);
  const { rows } = form.draft;
  const computed = compute(form.draft);
  const shown = useLast(computed);

  const outcome = (row: LineRow) => {
    const result = computed.done?.reckoned.find((one) => one.row === row)?.done.result;
    if (!result) return '—';
    return (
      <span class={result.within ? 'tag ok' : 'tag hot'}>
        {result.share}%，{result.within ? '允许' : '超出'}（最多 {result.maxChange} 条）
      </span>
    );
  };

  return (
    <Sheet form={form} standalone={standalone}>
      <LineTable
        rows={rows}
        clauses={clauses}
        outcomeOf={outcome}
        onType={(field, next) => form.type(field, { rows: next })}
        onSet={(next) => form.set({ rows: next })}
        onRemove={(next, message) => form.replace({ rows: next }, message)}
      />
      <Result
        label="线路数量变动的结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && summary(computed.done.reckoned)}
      >
        {shown ? (
          <>
            <p class="verdict">{summary(shown.last.done.reckoned)}</p>
            <Strips picture={drawStrips(shown.last.done.reckoned)} />
            <Notices notices={shown.last.done.notices} clauses={clauses} />
            <Consequences title="这一条管到哪里" items={LIMITS} clauses={clauses} />
            <Steps steps={shown.last.done.steps} clauses={clauses} open={standalone} />
          </>
        ) : (
          <p>填写任何一个分项的实际数量后，这里给出结果。</p>
        )}
      </Result>
    </Sheet>
  );
}
