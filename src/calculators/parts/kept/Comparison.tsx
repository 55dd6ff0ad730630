import { useState } from 'preact/hooks';
import type { Scenario } from '../share/scenario.ts';
import { type Compared, compareScenarios } from './compare.ts';

interface ComparisonProps<Draft> {
  columns: readonly Compared<Draft>[];
  scenario: Scenario<Draft>;
  edition: string;
}

/** Scenarios side by side; where one differs from the first, the row says so and the cell is marked. */
export function Comparison<Draft>({ columns, scenario, edition }: ComparisonProps<Draft>) {
  const [only, setOnly] = useState(false);
  const parts = compareScenarios(columns, scenario, edition);
  const differing = parts.flatMap(({ rows }) => rows).filter(({ differs }) => differs).length;
  return (
    <section class="comparison" aria-label="方案比较">
      <p class="block-title">比较</p>
      <p role="status">
        {differing === 0 ? '各方案完全相同。' : `有 ${differing} 项不同，与第一列不同的标有“≠”。`}
        结果都按现在的规则计算。
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={only}
          disabled={differing === 0}
          onChange={(event) => setOnly(event.currentTarget.checked)}
        />
        <span>只看不同的行</span>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard */}
      <section class="scroll" aria-label="比较表" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">项目</th>
              {columns.map(({ title }, i) => (
                <th key={i} scope="col" class="r">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {parts.map(({ title, rows, left }) => (
            <tbody key={title}>
              <tr class="part">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {title}
                </th>
              </tr>
              {rows.map(
                ({ name, cells, differs }) =>
                  (differs || !(only && differing > 0)) && (
                    <tr key={name}>
                      <th scope="row">
                        {name} {differs && <span class="tag changes">不同</span>}
                      </th>
                      {cells.map(({ value, differs: other, before }, i) => (
                        <td key={i} class={other ? 'r differs' : 'r'}>
                          {other && '≠ '}
                          {value}
                          {before !== null && <small>保存时：{before}</small>}
                        </td>
                      ))}
                    </tr>
                  ),
              )}
              {left > 0 && (
                <tr>
                  <td colSpan={columns.length + 1}>另有 {left} 行没有列出。</td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  );
}
