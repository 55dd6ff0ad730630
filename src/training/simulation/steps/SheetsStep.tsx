import { groupDigits } from '../../../calculators/parts/amount/format.ts';
import { ClauseLink } from '../../../calculators/parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../../../calculators/parts/explain/clauses.ts';
import type { Recomputed } from '../../../workbench/evaluation/evaluate.ts';
import type { Project } from '../../../workbench/project/project.ts';
import { LEARNER } from '../project.ts';
import { DroppedList } from './DroppedList.tsx';

interface SheetsStepProps {
  project: Project;
  result: Recomputed;
  clauses: CitedClauses;
}

/** Everybody's marks for the two plans, the averages, and the ranking that follows. */
export function SheetsStep({ project, result, clauses }: SheetsStepProps) {
  const items = [3, 5].map((plan) => project.items.findIndex(({ id }) => id === `plan-${plan}`));
  // One's own marks stand first, beside the average, where a phone shows them.
  const others = project.experts.flatMap((_, expert) => (expert === LEARNER ? [] : [expert]));
  const { standing, dropped, benchmark } = result;
  return (
    <>
      <DroppedList dropped={dropped} clauses={clauses} />
      {result.marks.length > 0 && standing.outcome === 'ranked' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard
        <section class="frame" tabIndex={0} aria-label="各位评委的打分">
          <table class="given">
            <caption>各位评委的打分（分）</caption>
            <thead>
              <tr>
                <th scope="col">投标人和方案</th>
                <th scope="col" class="r">
                  你
                </th>
                <th scope="col" class="r">
                  平均
                </th>
                {others.map((expert) => (
                  <th key={expert} scope="col" class="r">
                    {project.experts[expert]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {result.marks.flatMap(({ bidder, averages }) =>
                items.map((item) => (
                  <tr key={`${bidder} ${item}`}>
                    <th scope="row">
                      {result.names[bidder]}，{project.items[item]!.title}
                    </th>
                    <td class="r">{project.scores[LEARNER]![bidder]![item]}</td>
                    <td class="r">{averages[item]}</td>
                    {others.map((expert) => (
                      <td key={expert} class="r">
                        {project.scores[expert]![bidder]![item]}
                      </td>
                    ))}
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </section>
      )}
      {standing.outcome === 'failed' ? (
        <p class="verdict wrong">
          有效投标不足三家，应当废标，没有名次。 <ClauseLink id="c2-s5-6.2.1" clauses={clauses} />
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard
        <section class="frame" tabIndex={0} aria-label="排序">
          <table class="given">
            <caption>排序（评标基准价 {groupDigits(benchmark ?? '')} 元）</caption>
            <thead>
              <tr>
                <th scope="col">名次</th>
                <th scope="col">投标人</th>
                <th scope="col" class="r">
                  价格分
                </th>
                <th scope="col" class="r">
                  技术分
                </th>
                <th scope="col" class="r">
                  商务分
                </th>
                <th scope="col" class="r">
                  总分
                </th>
              </tr>
            </thead>
            <tbody>
              {standing.ranked.map((row) => (
                <tr key={row.bidder}>
                  <td>
                    {row.rank}
                    {row.tied && <small>并列，抽签</small>}
                  </td>
                  <th scope="row">{row.bidder}</th>
                  <td class="r">{row.priceScore}</td>
                  <td class="r">{row.technical}</td>
                  <td class="r">{row.commercial}</td>
                  <td class="r">{row.total}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
