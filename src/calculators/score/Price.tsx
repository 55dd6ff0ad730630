import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { PRICE, RIVAL } from './filled.ts';
import type { SectionProps } from './section.ts';

/** 投标报价: one's own price, and the lowest of the others as one assumes it. */
export function Price({ form }: Pick<SectionProps, 'form'>) {
  const { draft } = form;
  return (
    <>
      <div class="pair">
        <AmountField
          id={PRICE}
          label="本投标人的报价（元）"
          value={draft.price}
          around={ceiling.value}
          onText={(price) => form.type(PRICE, { ...draft, price })}
        />
        <AmountField
          id={RIVAL}
          label="设想其他有效投标中的最低报价（元）"
          value={draft.rival}
          around={ceiling.value}
          onText={(rival) => form.type(RIVAL, { ...draft, rival })}
        />
      </div>
      <p class="hint">两者中较低的是评标基准价。</p>
    </>
  );
}
