import { ClauseLink } from '../../../calculators/parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../../../calculators/parts/explain/clauses.ts';
import type { Case } from '../case.ts';
import { type Debrief, debrief, findingTitle, isOwn } from '../debrief.ts';
import type { Decisions } from '../project.ts';
import { JUDGEMENT, levelWords } from '../words.ts';

interface DebriefStepProps {
  given: Case;
  decisions: Decisions;
  clauses: CitedClauses;
}

/** Where the learner differed, what it changed, and what a check of the sheets would raise. */
export function DebriefStep({ given, decisions, clauses }: DebriefStepProps) {
  const { levels, judgements, places, findings } = debrief(given, decisions);
  const moved = places.filter(({ own, right }) => own?.rank !== right?.rank);
  const own = findings.filter(isOwn);
  return (
    <>
      <p>参考是出题时定下的判断和档次，各有理由；总分和名次由规则算出。</p>
      <h3>与参考的差别</h3>
      {levels.length + judgements.length === 0 ? (
        <p>你的判断和打分与参考一致。</p>
      ) : (
        <ul class="differences">
          {judgements.map(({ bidder, given: mine, expected, committee, why }) => (
            <li key={bidder}>
              <strong>{bidder}的异常低价审查</strong>：你判“{JUDGEMENT[mine]}”，参考是“{JUDGEMENT[expected]}
              ”。{why}评委会按多数的结论是“{JUDGEMENT[committee]}”。{' '}
              <ClauseLink id="c2-s5-6.1.10-note" clauses={clauses} />
            </li>
          ))}
          {levels.map(({ bidder, plan, given: mine, expected, why, agreeing }) => (
            <li key={`${bidder} ${plan}`}>
              <strong>
                {bidder}的服务方案{plan}
              </strong>
              ：你给“{levelWords(mine)}”，参考是“{levelWords(expected)}”。{why}
              {agreeing === 0 ? '其余六位评委都与你不同。' : `其余六位评委中有 ${agreeing} 位与你相同。`}{' '}
              <ClauseLink id={`c5-s2-2-${plan + 1}`} clauses={clauses} />
            </li>
          ))}
        </ul>
      )}
      <h3>改变了什么</h3>
      {places.some(({ right }) => right) ? (
        <p>
          {moved.length === 0
            ? '名次没有因此改变。'
            : `${moved.map(({ bidder }) => bidder).join('、')}的名次因此不同。`}
        </p>
      ) : (
        <p>
          照参考的判断，有效投标不足三家，应当废标。 <ClauseLink id="c2-s5-6.2.1" clauses={clauses} />
        </p>
      )}
      {places.length > 0 && <Places places={places} />}
      <h3>核对评分表会提出什么</h3>
      {findings.length === 0 ? (
        <p>
          {Object.keys(decisions.levels).length === 0
            ? '没有给方案打分，没有评分表可以核对。'
            : '没有发现差错，也没有离群的打分。'}
        </p>
      ) : (
        <>
          {own.length > 0 && <p>其中 {own.length} 处是你的打分。</p>}
          <ul class="differences">
            {findings.map(({ kind, place, what, clause, mend }) => (
              <li key={`${kind} ${place} ${what}`}>
                <strong>{findingTitle({ kind, place })}</strong>：{what}。{mend}。{' '}
                <ClauseLink id={clause} clauses={clauses} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Places({ places }: Pick<Debrief, 'places'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard
    <section class="frame" tabIndex={0} aria-label="总分和名次">
      <table class="given">
        <caption>总分和名次</caption>
        <thead>
          <tr>
            <th scope="col">投标人</th>
            <th scope="col" class="r words">
              总分，照你的
            </th>
            <th scope="col" class="r words">
              总分，照参考
            </th>
            <th scope="col" class="r words">
              名次，照你的
            </th>
            <th scope="col" class="r words">
              名次，照参考
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ bidder, own, right }) => (
            <tr key={bidder}>
              <th scope="row">{bidder}</th>
              <td class="r">{own?.total ?? '－'}</td>
              <td class="r">{right?.total ?? '－'}</td>
              <td class="r">{own?.rank ?? '－'}</td>
              <td class="r">{right?.rank ?? '－'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
