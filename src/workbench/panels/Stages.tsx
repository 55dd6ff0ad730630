import { ClauseLink } from '../../calculators/parts/explain/ClauseLink.tsx';
import { Notices } from '../../calculators/parts/explain/Notices.tsx';
import { Readings } from '../../calculators/parts/explain/Readings.tsx';
import { Steps } from '../../calculators/parts/explain/Steps.tsx';
import { Form } from '../../calculators/parts/form/context.ts';
import { countOf } from '../checks/count.ts';
import type { PanelProps } from '../context.ts';
import { listed, nothingIn, REASON_WORDS, STAGES, type Stage } from '../evaluation/stage.ts';
import { grouped } from '../grouped.ts';
import { setReading } from '../project/edit.ts';
import { StageTable } from './StageTable.tsx';

/** The readings are fields of a form that has no doubts of its own. */
const FORM = { ready: true, typing: null, filled: 0, problem: () => null, settle: () => {} };

function Flow({ stage }: { stage: Stage }) {
  return (
    <p class="flow">
      进入 <b>{grouped(stage.in.length)}</b> 家，留下 <b>{grouped(stage.out.length)}</b> 家
      {stage.fails && <span class="tag hot">废标</span>}
    </p>
  );
}

/** 评审过程: what went into every stage, what came out, who dropped out by which clause; and what other readings would do. */
export function Stages({ project, examining, clauses, change }: PanelProps) {
  const { examination } = examining;
  if (!examination)
    return <p class="empty">还没有可以计算的内容。请先导入工作簿，或者录入投标人和评分，也可以载入示例。</p>;
  const { result, effects, checked } = examination;
  const found = countOf(checked);
  return (
    <div class="calculator stages">
      <div class="calc">
        <p class="verdict">{result.stages.at(-1)?.table.rows[0]?.[0] ?? '资料不全，尚无结果'}</p>
        {found > 0 && (
          <p class="flow">按现在录入的内容计算；还有 {found} 处需要处理，改正以后结果可能不同。</p>
        )}
        <ul class="jumps">
          {result.stages.map((stage) => (
            <li key={stage.id}>
              <a href={`#stage-${stage.id}`}>{STAGES[stage.id].title}</a>
              {stage.dropped.length > 0 && (
                <span class="tag hot">排除 {grouped(stage.dropped.length)} 家</span>
              )}
            </li>
          ))}
        </ul>
        <div class="stage-columns">
          <ol class="stage-list">
            {result.stages.map((stage, at) => {
              const { title, clause } = STAGES[stage.id];
              return (
                <li key={stage.id} id={`stage-${stage.id}`}>
                  <h2>
                    {at + 1}. {title}
                  </h2>
                  <Flow stage={stage} />
                  {stage.dropped.length > 0 && (
                    <ul class="dropped">
                      {stage.dropped.map(({ bidder, name, reason, clause: ground }) => (
                        <li key={bidder}>
                          <span class="tag hot">排除</span> {name}：{REASON_WORDS[reason]}{' '}
                          <ClauseLink id={ground} clauses={clauses} />
                        </li>
                      ))}
                    </ul>
                  )}
                  <Notices notices={stage.notices} clauses={clauses} />
                  {nothingIn(result.stages, at) && <p>{nothingIn(result.stages, at)}</p>}
                  <StageTable caption={title} columns={stage.table.columns} rows={stage.table.rows} />
                  {stage.dropped.length > 0 && <p class="left">留下：{listed(stage.out) || '没有'}</p>}
                  <p class="basis">
                    依据 <ClauseLink id={clause} clauses={clauses} />
                  </p>
                  {stage.steps.length > 0 && <Steps steps={stage.steps} clauses={clauses} open={false} />}
                </li>
              );
            })}
          </ol>
          <aside aria-label="口径">
            <Form.Provider value={FORM}>
              <Readings
                id="workbench"
                readings={effects.map(({ reading }) => reading)}
                applied={effects.map(({ reading, chosen, changes }) => ({
                  id: reading.id,
                  chosen,
                  wouldChange: Object.values(changes).some((one) => one !== null),
                }))}
                clauses={clauses}
                choice={{
                  onChoose: (reading, alternative) => change(setReading(project, reading, alternative)),
                  changeUnder: (reading, alternative) =>
                    effects.find((effect) => effect.reading.id === reading)?.changes[alternative] ?? null,
                }}
              />
            </Form.Provider>
          </aside>
        </div>
      </div>
    </div>
  );
}
