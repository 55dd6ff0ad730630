import { useEffect, useMemo, useState } from 'preact/hooks';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { useFormContext } from '../parts/form/context.ts';
import type { Claim, Evidence } from './evidence.ts';

interface ChecklistProps {
  evidence: Evidence;
  clauses: CitedClauses;
  /** Only a calculator's own page prints. */
  print: boolean;
}

/** Paper takes this list alone where it was asked for. */
const ALONE = 'evidence';

/** 证明材料清单: what has to be put into the bid for the points claimed, with a box to tick each. */
export function Checklist({ evidence, clauses, print }: ChecklistProps) {
  const { ready } = useFormContext();
  // A long list is drawn again only where it says something else.
  const list = useMemo(
    () => <EvidenceList evidence={evidence} clauses={clauses} />,
    [JSON.stringify(evidence), clauses],
  );
  useEffect(() => {
    const whole = () => {
      delete document.documentElement.dataset['print'];
    };
    addEventListener('afterprint', whole);
    return () => {
      removeEventListener('afterprint', whole);
      whole();
    };
  }, []);
  const printAlone = () => {
    document.documentElement.dataset['print'] = ALONE;
    window.print();
  };
  return (
    <section class="part evidence" id="score-part-evidence" aria-labelledby="score-part-evidence-title">
      <h2 id="score-part-evidence-title">证明材料清单</h2>
      <p class="hint">只列计入得分的各项要放进投标文件的材料，逐项打勾核对。</p>
      {print && (
        <p class="acts">
          <button type="button" disabled={!ready} onClick={printAlone}>
            打印清单
          </button>
        </p>
      )}
      {list}
    </section>
  );
}

function EvidenceList({ evidence: { parts, missing }, clauses }: Omit<ChecklistProps, 'print'>) {
  return (
    <>
      {missing.length > 0 && (
        <div class="missing">
          <h3>还缺的（现在不计分）</h3>
          <ul>
            {missing.map(({ what, lacks, clause }, i) => (
              <li key={i}>
                {what}：缺{lacks.join('、')} <ClauseLink id={clause} clauses={clauses} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {parts.length === 0 && <p>还没有计入得分的项目，清单是空的。</p>}
      {parts.map(({ title, points, clauses: asking, claims }) => (
        <div class="asked" key={title}>
          <h3>
            {title} <span class="sub">{points} 分</span>
          </h3>
          <p class="from">
            {asking.map((id) => (
              <ClauseLink key={id} id={id} clauses={clauses} />
            ))}
          </p>
          <Claims claims={claims} />
        </div>
      ))}
    </>
  );
}

/** How many people or contracts the screen lists before one asks for the rest; paper has them all. */
const FIRST = 30;

function Claims({ claims }: { claims: readonly Claim[] }) {
  const [whole, setWhole] = useState(false);
  const beyond = claims.length - FIRST;
  return (
    <>
      <ul>
        {claims.map(({ what, proofs }, i) => (
          <li key={what} class={!whole && i >= FIRST ? 'beyond' : undefined}>
            <b>{what}</b>
            <ul>
              {proofs.map((proof) => (
                <li key={proof.words}>
                  <span class="box" aria-hidden="true" />
                  {proof.words}
                  {proof.for && <small>{proof.for}</small>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {beyond > 0 && (
        <button type="button" class="more" onClick={() => setWhole(!whole)}>
          {whole ? `只列前 ${FIRST} 项` : `列出其余 ${beyond} 项`}
        </button>
      )}
    </>
  );
}
