import type { FileProblem } from '../files/outcome.ts';

/** So many are shown at once; the others are folded away. */
const FIRST = 50;

const list = (problems: readonly FileProblem[]) => (
  <ul>
    {problems.map(({ where, message }, at) => (
      <li key={at}>
        <b>{where}</b>：{message}
      </li>
    ))}
  </ul>
);

/** Why a file was not read: every place, and what to write there. */
export function Problems({ problems }: { problems: readonly FileProblem[] }) {
  if (problems.length === 0) return null;
  const rest = problems.slice(FIRST);
  return (
    <div class="problems" role="alert">
      <p>文件里有 {problems.length} 处读不出，一处也没有读入；改正后再导入：</p>
      {list(problems.slice(0, FIRST))}
      {rest.length > 0 && (
        <details>
          <summary>其余 {rest.length} 处</summary>
          {list(rest)}
        </details>
      )}
    </div>
  );
}
