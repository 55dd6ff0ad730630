import type { CalculatorName } from '../../registry.ts';
import { useFormContext } from '../form/context.ts';
import { handOver } from './hand-over.ts';

/** A way to another calculator; `part` of its packed draft is what is known here. */
export interface Way {
  name: CalculatorName;
  title: string;
  words: string;
  part: object;
}

interface OnwardProps {
  title: string;
  /** The address of this calculator's own page; the others stand beside it. */
  own: string;
  ways: readonly Way[];
  /** Keeps what is filled in here for the way back. */
  onLeave(): void;
}

export function Onward({ title, own, ways, onLeave }: OnwardProps) {
  const { ready } = useFormContext();
  const beside = own.replace(/[^/]+\/$/, '');
  return (
    <nav class="onward" aria-label={title}>
      <p class="block-title">{title}</p>
      <ul>
        {ways.map(({ name, title: way, words, part }) => (
          <li key={name}>
            <a href={`${beside}${name}/${ready ? handOver(part) : ''}`} onClick={onLeave}>
              {way}
            </a>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
