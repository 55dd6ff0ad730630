import type { Change } from '../share/open.ts';

/** What a scenario came to when it was made, beside what it comes to now. */
export function Changed({ changes }: { changes: readonly Change[] }) {
  return (
    <details class="changed" open>
      <summary>结果的变化（{changes.length} 项）</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col" class="r">
              当时
            </th>
            <th scope="col" class="r">
              现在
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="r">{before ?? '没有'}</td>
              <td class="r">{after ?? '没有'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
