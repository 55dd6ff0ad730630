import type { Gain, Kind } from './gains.ts';
import { CERTIFICATE_WORDS } from './people.ts';

const THINGS: Readonly<Record<Kind, string>> = {
  evidence: '补齐证明材料',
  'project-manager': `${CERTIFICATE_WORDS['project-manager']}证书`,
  'integration-engineer': `${CERTIFICATE_WORDS['integration-engineer']}证书`,
  senior: '电子信息专业高级职称',
  intermediate: '五个专业之一的中级或以上职称',
  relevant: '相关专业',
  other: '非相关专业',
};

/** How many people are named. */
const NAMED = 3;

const whoWords = ({ kind, names }: Gain): string => {
  if (names === null) {
    return kind === 'relevant' || kind === 'other'
      ? `新增 1 名${THINGS[kind]}人员`
      : `新增 1 名相关专业人员，有${THINGS[kind]}`;
  }
  const named = names.slice(0, NAMED).join('、');
  const who = names.length > NAMED ? `${named} 等 ${names.length} 人中的一人` : named;
  const one = names.length > 1 && names.length <= NAMED ? `${who} 中的一人` : who;
  return kind === 'evidence' ? `${one}：${THINGS[kind]}` : `${one}：加${THINGS[kind]}`;
};

const signed = (points: string): string =>
  /^-|^0\.00$/.test(points) ? points.replace('-', '−') : `+${points}`;
const isNothing = ({ points }: Gain): boolean => points === '0.00';

function Lines({ gains }: { gains: readonly Gain[] }) {
  return (
    <ul class="gains">
      {gains.map((gain) => (
        <li key={`${gain.kind}${gain.names?.[0] ?? ''}${gain.points}${gain.why}`}>
          <span class="points">{signed(gain.points)}</span>
          <span>
            {whoWords(gain)}
            <small>{gain.why}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** 再加一项: what each single addition would bring; those that bring nothing say why. */
export function Gains({ gains, late }: { gains: readonly Gain[]; late: boolean }) {
  const some = gains.filter((gain) => !isNothing(gain));
  const nothing = gains.filter(isNothing);
  return (
    <section class={late ? 'block stale' : 'block'} aria-labelledby="score-gains">
      <h3 id="score-gains">再加一项，多得几分 {late && <span class="sub">正在重新计算…</span>}</h3>
      {some.length > 0 ? <Lines gains={some} /> : <p>再加任何一项，人员配置的得分都不变。</p>}
      {nothing.length > 0 && (
        <details>
          <summary>加了也不多得分的 {nothing.length} 种，以及为什么</summary>
          <Lines gains={nothing} />
        </details>
      )}
    </section>
  );
}
