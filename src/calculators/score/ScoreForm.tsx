import type { Evaluation } from '../../rules/evaluation.ts';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { Onward } from '../parts/onward/Onward.tsx';
import { Checklist } from './Checklist.tsx';
import { Contracts } from './Contracts.tsx';
import { compute, type Parts, problemsOf, type Total, totalOf } from './compute.ts';
import { scenario } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { isBlank, type ScoreDraft } from './filled.ts';
import { Gains } from './Gains.tsx';
import type { Known } from './known.ts';
import { Overview } from './Overview.tsx';
import { Part } from './Part.tsx';
import { People } from './People.tsx';
import { Plans } from './Plans.tsx';
import { Price } from './Price.tsx';
import { Running } from './Running.tsx';
import { Service } from './Service.tsx';
import { Terms } from './Terms.tsx';
import { useGains } from './use-gains.ts';
import { announcement, briefWords, onward, PARTS, partSub, TEAM_UNMET } from './words.ts';

/** Nothing is filled in: there is no estimate to add up. */
const NOTHING_YET: Total = { points: null, open: [], faults: [] };

const headCountOf = (done: Extract<Evaluation, { ok: true }> | null | undefined): string =>
  done?.steps.find(({ label }) => label === '人员配置3')?.substituted ?? '';

/** The whole form. */
export function ScoreForm(props: ScoreProps) {
  const { known, clauses, standalone } = props;
  const form = useCalculator(props, scenario, (draft) => problemsOf(compute(draft)));
  const { draft } = form;
  const computed = compute(draft);
  const technical = useLast(computed.technical);
  const commercial = useLast(computed.commercial);
  const price = computed.price.done;
  const stale =
    (technical?.stale ?? true) || (commercial?.stale ?? true) || computed.price.problems.length > 0;
  const shown: Parts = {
    technical: technical?.last.done.result ?? null,
    commercial: commercial?.last.done.result ?? null,
    price: price?.result ?? null,
  };
  const total = isBlank(draft) ? NOTHING_YET : totalOf(shown);
  const { gains, late } = useGains(computed.technical.team, draft.readings, computed.technical.done !== null);
  const section = { form, known, clauses };
  const subs = PARTS.map((part) => ({ ...part, sub: partSub(part.id, shown) }));
  const [service, plans, people, terms, contracts, bid] = subs.map(({ id, name, sub }) => ({
    id,
    title: name,
    sub,
    stale: id === 'price' ? false : stale,
  })) as [PartHead, PartHead, PartHead, PartHead, PartHead, PartHead];

  return (
    <Sheet form={form} standalone={standalone}>
      <div class="parts">
        <Part {...service}>
          <Service {...section} />
        </Part>
        <Part {...plans}>
          <Plans {...section} />
        </Part>
        <Part {...people}>
          <People
            {...section}
            rows={technical?.last.rows ?? []}
            team={technical?.last.team ?? []}
            result={shown.technical}
            headCount={headCountOf(technical?.last.done)}
            notices={technical?.last.done.notices.filter(({ code }) => code === TEAM_UNMET) ?? []}
          />
          {gains && <Gains gains={gains} late={late} />}
        </Part>
        <Part {...terms}>
          <Terms {...section} />
        </Part>
        <Part {...contracts}>
          <Contracts {...section} verdicts={commercial?.last.verdicts ?? []} />
        </Part>
        <Part {...bid}>
          <Price form={form} />
        </Part>
        <Running
          total={total}
          stale={stale}
          parts={subs.map(({ id, name, sub }) => ({ id, name, points: sub?.points ?? '—' }))}
          brief={briefWords(shown)}
        />
      </div>
      <Result label="自评得分结果" stale={stale} spoken={stale ? null : announcement(total, shown)}>
        <Overview
          {...section}
          total={total}
          technical={technical?.last.done ?? null}
          commercial={commercial?.last.done ?? null}
          price={price}
        />
      </Result>
      <Onward title="定报价" own={props.own} ways={onward(draft, shown)} onLeave={form.link} />
      <Checklist evidence={evidenceOf(draft, computed, known)} clauses={clauses} print={standalone} />
    </Sheet>
  );
}

/** What the page gives the form. */
export interface ScoreProps extends IslandProps<ScoreDraft> {
  known: Known;
}

interface PartHead {
  id: string;
  title: string;
  sub: { points: string; max: string } | null;
  stale: boolean;
}
