import { commercialWeight } from '../../rules/parameters/commercial.ts';
import { priceWeight } from '../../rules/parameters/scoring.ts';
import { technicalWeight } from '../../rules/parameters/technical.ts';
import type { CommercialScore } from '../../rules/scoring/commercial-score.ts';
import type { PriceScore } from '../../rules/scoring/price-score.ts';
import type { TechnicalScore } from '../../rules/scoring/technical-score.ts';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { readingChoice } from '../parts/explain/choice.ts';
import { Figures } from '../parts/explain/Figures.tsx';
import { Notices } from '../parts/explain/Notices.tsx';
import type { Done } from '../parts/explain/outcome.ts';
import { Readings } from '../parts/explain/Readings.tsx';
import { Steps } from '../parts/explain/Steps.tsx';
import { type Parts, partsUnder, type Total } from './compute.ts';
import { FORM } from './filled.ts';
import { READINGS } from './readings.ts';
import type { SectionProps } from './section.ts';
import {
  changeOf,
  FAULT_CLAUSES,
  faultWords,
  ITEM_WORDS,
  openWords,
  partPoints,
  TEAM_UNMET,
} from './words.ts';

interface OverviewProps extends SectionProps {
  total: Total;
  technical: Done<TechnicalScore> | null;
  commercial: Done<CommercialScore> | null;
  price: Done<PriceScore> | null;
}

/** The total, every item of the score, and how each part was reckoned. */
export function Overview({ form, clauses, total, technical, commercial, price }: OverviewProps) {
  const results: Parts = {
    technical: technical?.result ?? null,
    commercial: commercial?.result ?? null,
    price: price?.result ?? null,
  };
  const explained = [
    { part: 'technical', title: '技术部分', done: technical },
    { part: 'commercial', title: '商务部分', done: commercial },
    { part: 'price', title: '投标报价', done: price },
  ] as const;
  const weights = { technical: technicalWeight, commercial: commercialWeight, price: priceWeight };
  const items = [...(results.technical?.items ?? []), ...(results.commercial?.items ?? [])];
  return (
    <>
      {total.faults.length > 0 && (
        <p class="verdict invalid">
          {faultWords(total.faults)}{' '}
          {total.faults.map((fault) => (
            <ClauseLink key={fault} id={FAULT_CLAUSES[fault]} clauses={clauses} />
          ))}
        </p>
      )}
      {total.faults.length === 0 && total.points === null && (
        <p class="verdict">还没有填写。填写任何一项，这里就有合计。</p>
      )}
      <Figures
        figures={[
          {
            name: '合计',
            value: total.faults.length > 0 ? '不评分' : total.points === null ? '—' : `${total.points} 分`,
            note: openWords(total) || '满分 100',
            main: true,
          },
          ...explained.map(({ part, title }) => ({
            name: title,
            value: partPoints(part, results) ?? '—',
            note: `满分 ${weights[part].value}`,
          })),
        ]}
      />
      {items.length > 0 && (
        <table class="items">
          <caption>技术部分和商务部分各项</caption>
          <thead>
            <tr>
              <th scope="col">评分项</th>
              <th scope="col" class="r">
                得分
              </th>
              <th scope="col" class="r">
                满分
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, score, max }) => (
              <tr key={id}>
                <th scope="row">{ITEM_WORDS[id]}</th>
                <td class="r">{score}</td>
                <td class="r">{max}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {explained.map(
        ({ part, title, done }) =>
          done && (
            <section class="block" key={part} aria-labelledby={`${FORM}-how-${part}`}>
              <h3 id={`${FORM}-how-${part}`}>{title}怎样算出</h3>
              <Notices notices={done.notices.filter(({ code }) => !SAID.includes(code))} clauses={clauses} />
              <Steps steps={done.steps} clauses={clauses} open={false} />
            </section>
          ),
      )}
      <Readings
        id={FORM}
        readings={READINGS}
        applied={explained.flatMap(({ done }) => done?.readings ?? [])}
        clauses={clauses}
        choice={readingChoice(form, (chosen) => changeOf(results, partsUnder(form.draft, chosen)))}
      />
    </>
  );
}

/** The verdict says it, the roster says it; and of two bids that are a supposition, too few are no news. */
const SAID = ['invalid-bid', TEAM_UNMET, 'fewer-than-three'];
