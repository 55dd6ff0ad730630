import { ClauseLink } from '../../../calculators/parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../../../calculators/parts/explain/clauses.ts';
import type { Case } from '../case.ts';
import { debrief, findingTitle, isOwn } from '../debrief.ts';
import type { Decisions } from '../project.ts';
import { JUDGEMENT, levelWords, placeWords } from '../words.ts';

interface DebriefStepProps {
  given: Case;
  decisions: Decisions;
  clauses: CitedClauses;
}

/** Where the learner differed, what it changed, and what a check of the sheets would raise. */
export function DebriefStep({ given, decisions, clauses }: DebriefStepProps) {
  const { levels, judgements, moved, findings, right } = debrief(given, decisions);
  const still = new Set(right.result.standing.ranked.map(({ bidder }) => bidder));
  const own = findings.filter(isOwn);
  return (
    <>
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
              ：你给“{levelWords(mine)}”，参考是“{levelWords(expected)}”。{why}其余六位评委中有 {agreeing}{' '}
              位与你相同。 <ClauseLink id={`c5-s2-2-${plan + 1}`} clauses={clauses} />
            </li>
          ))}
        </ul>
      )}
      <h3>改变了什么</h3>
      {moved.length === 0 ? (
        <p>名次没有因此改变。</p>
      ) : (
        <ul>
          {moved.map(({ bidder, own: mine, right: theirs }) => (
            <li key={bidder}>
              {bidder}：按你的打分{placeWords(mine)}，按参考{placeWords(theirs)}。
            </li>
          ))}
        </ul>
      )}
      {still.size === 0 && (
        <p>
          按参考的判断，有效投标不足三家，应当废标。 <ClauseLink id="c2-s5-6.2.1" clauses={clauses} />
        </p>
      )}
      <h3>核对评分表会提出什么</h3>
      {findings.length === 0 ? (
        <p>没有发现差错，也没有离群的打分。</p>
      ) : (
        <>
          {own.length > 0 && <p>其中 {own.length} 处是你的打分。</p>}
          <ul class="differences">
            {findings.map(({ kind, place, what, clause, mend }) => (
              <li key={`${kind} ${place} ${what}`}>
                <strong>{findingTitle({ kind })}</strong>：{what}。{mend}。{' '}
                <ClauseLink id={clause} clauses={clauses} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
