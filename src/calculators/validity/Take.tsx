import { useLinkCopy } from '../parts/explain/use-link-copy.tsx';
import { useFormContext } from '../parts/form/context.ts';

interface TakeProps {
  /** The address that carries the answers; null where it is too long for a link. */
  link(): string | null;
  say(message: string): void;
}

/** Takes the checklist along: on paper, or as a link. */
export function Take({ link, say }: TakeProps) {
  const { ready } = useFormContext();
  const { copy, field } = useLinkCopy(link, say, '链接已复制，回答就在链接里，不经过任何服务器。');
  return (
    <div class="acts">
      <button type="button" disabled={!ready} onClick={() => window.print()}>
        打印清单
      </button>
      <button type="button" disabled={!ready} onClick={copy}>
        复制链接
      </button>
      {field}
    </div>
  );
}
