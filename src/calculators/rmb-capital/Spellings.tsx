import type { RmbCapital } from '../../rules/bid/rmb-capital.ts';
import { capitalFault } from '../../rules/capital-fault.ts';
import { faultWords } from './faults.ts';
import { Located } from './Located.tsx';
import { REFUSED, variants } from './words.ts';

/** How else the amount may be written, and what is refused for which reason. */
export function Spellings({ result }: { result: RmbCapital }) {
  return (
    <div class="spellings">
      <p class="block-title">这个金额也可以这样写</p>
      <dl>
        {variants(result).map(({ text, note }) => (
          <div key={note}>
            <dt>{text}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>不认的写法，为什么</summary>
        <dl>
          {REFUSED.map((text) => {
            const fault = capitalFault(text)!;
            return (
              <div key={text}>
                <dt>
                  <Located text={text} fault={fault} />
                </dt>
                <dd>{faultWords(text, fault)}</dd>
              </div>
            );
          })}
        </dl>
      </details>
    </div>
  );
}
