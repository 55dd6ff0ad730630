import { useLayoutEffect, useRef } from 'preact/hooks';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { useFormContext } from '../parts/form/context.ts';
import { Field } from '../parts/form/Field.tsx';
import { addPlace, MOST_PLACES, type Place, placeField } from './input.ts';

interface PlacesProps {
  places: readonly Place[];
  onType(field: string, places: Place[]): void;
  onSet(places: Place[]): void;
  onRemove(places: Place[], message: string): void;
}

/** Where else the bid states its total price. */
export function Places({ places, onType, onSet, onRemove }: PlacesProps) {
  const { ready } = useFormContext();
  const focus = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  const change = (place: Place, part: Partial<Place>): Place[] =>
    places.map((one) => (one === place ? { ...place, ...part } : one));
  const add = () => {
    const next = addPlace(places);
    focus.current = placeField(next.at(-1)!, 'name');
    onSet(next);
  };
  const remove = (place: Place, name: string) =>
    onRemove(
      places.filter((one) => one !== place),
      `已移除“${name}”。`,
    );

  return (
    <fieldset class="places">
      <legend>投标文件其他处写的总报价（没有可不填）</legend>
      {places.map((place, i) => {
        const name = place.name.trim() || `第 ${i + 1} 处`;
        return (
          <div class="place" key={place.key}>
            <Field
              id={placeField(place, 'name')}
              label={`第 ${i + 1} 处是哪里`}
              value={place.name}
              onText={(text) => onType(placeField(place, 'name'), change(place, { name: text }))}
            />
            <AmountField
              id={placeField(place, 'amount')}
              label="总报价（元）"
              of={name}
              value={place.amount}
              around={ceiling.value}
              onText={(text) => onType(placeField(place, 'amount'), change(place, { amount: text }))}
            />
            <button
              type="button"
              class="remove"
              aria-label={`移除 ${name}`}
              disabled={!ready}
              onClick={() => remove(place, name)}
            >
              ×
            </button>
          </div>
        );
      })}
      <button type="button" class="add" disabled={!ready || places.length === MOST_PLACES} onClick={add}>
        ＋ 添加一处
      </button>
    </fieldset>
  );
}
