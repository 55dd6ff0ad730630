import type { ExternalSource } from '../../../rules/sources.ts';

/** 外部依据: the law outside the tender that a result rests on, and when it was last looked up. */
export function Sources({ sources }: { sources: readonly ExternalSource[] }) {
  return (
    <ul class="sources">
      {sources.map(({ id, title, checked }) => (
        <li key={id}>
          <b>外部依据</b> {title}（招标文件之外的规定，{checked} 核对）
        </li>
      ))}
    </ul>
  );
}
