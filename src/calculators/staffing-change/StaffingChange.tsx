import type { IslandProps } from '../parts/explain/island.ts';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { CountField } from '../parts/form/CountField.tsx';
import { PEOPLE } from '../parts/form/count.ts';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { COUNTED, compute, FORM, fieldOf, PARTS, type StaffingDraft, scenario } from './draft.ts';
import { LineResult } from './LineResult.tsx';

export default function StaffingChange(props: IslandProps<StaffingDraft>) {
  const form = useCalculator(props, scenario, (draft) => compute(draft).flatMap(({ problems }) => problems));
  const { lines } = form.draft;
  const computed = compute(form.draft);

  return (
    <Sheet form={form} standalone={props.standalone}>
      <p>三项分别判断，任一项到了界线即可；不涉及的空着。原有人数指参加采购时的人数。</p>
      {COUNTED.map((title, i) => (
        <section class="staff" key={title} aria-label={title}>
          <fieldset>
            <legend>{title}</legend>
            <div class="pair">
              {PARTS.map((part) => (
                <CountField
                  key={part.id}
                  id={fieldOf(i, part.id)}
                  label={part.label}
                  value={lines[i]![part.id]}
                  counted={PEOPLE}
                  onText={(text) =>
                    form.type(fieldOf(i, part.id), {
                      lines: lines.map((line, at) => (at === i ? { ...line, [part.id]: text } : line)),
                    })
                  }
                />
              ))}
            </div>
          </fieldset>
          <LineResult
            id={`${FORM}-${i}`}
            title={title}
            computed={computed[i]!}
            clauses={props.clauses}
            open={false}
          />
        </section>
      ))}
    </Sheet>
  );
}
