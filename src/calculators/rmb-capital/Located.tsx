import type { CapitalFault } from '../../rules/capital-fault.ts';

/** The text with the place marked where it is no 中文大写. */
export function Located({ text, fault }: { text: string; fault: CapitalFault }) {
  const { at, length, write } = fault;
  return (
    <span class="located">
      {text.slice(0, at)}
      {length > 0 ? (
        <mark>{text.slice(at, at + length)}</mark>
      ) : (
        <mark class="gap">{`（缺${write ?? ''}）`}</mark>
      )}
      {text.slice(at + length)}
    </span>
  );
}
