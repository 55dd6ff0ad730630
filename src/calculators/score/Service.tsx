import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { regularRequirements } from '../../rules/parameters/technical.ts';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { CheckField } from '../parts/form/CheckField.tsx';
import { ChoiceField } from '../parts/form/ChoiceField.tsx';
import { Form, useFormContext } from '../parts/form/context.ts';
import { Field } from '../parts/form/Field.tsx';
import { DEVIATIONS, FORM, type ScoreDraft } from './filled.ts';
import { numberOf, readNumbers } from './known.ts';
import type { PickerProps } from './Picker.tsx';
import type { SectionProps } from './section.ts';

const NUMBERS = `${FORM}-numbers`;
const WAYS = [
  { value: 'count', words: '只填条数' },
  { value: 'picked', words: '逐条选定' },
] as const;

/** 服务响应: how many regular requirements deviate, as a number or one by one, and whether a substantive one is unmet. */
export function Service({ form, known, clauses }: SectionProps) {
  const context = useFormContext();
  const { draft } = form;
  const { deviations } = draft;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const [Picker, setPicker] = useState<ComponentType<PickerProps> | null>(null);
  const [listed, setListed] = useState(false);

  const numberAt = (place: number) => numberOf(known.regular[place]!);
  const put = (part: Partial<ScoreDraft['deviations']>, message = '') =>
    form.set({ ...draft, deviations: { ...deviations, ...part } }, message);

  const toggle = (id: number) => {
    const { picked } = deviations;
    put({ picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] });
  };

  const drop = (id: number) => {
    const picked = deviations.picked.filter((one) => one !== id);
    form.replace({ ...draft, deviations: { ...deviations, picked } }, `已移除第 ${numberAt(id)} 条。`);
    document.getElementById(NUMBERS)?.focus();
  };

  const addNumbers = () => {
    const { places, substantive, unknown } = readNumbers(typed, known);
    const fresh = places.filter((place) => !deviations.picked.includes(place));
    const said = [
      ...(substantive.length > 0
        ? [
            `${substantive.join('、')} 是实质性要求，不在 ${regularRequirements.value} 条之内，未满足的在下面勾选`,
          ]
        : []),
      ...(unknown.length > 0 ? [`招标文件里没有 ${unknown.slice(0, 5).join('、')} 这个编号`] : []),
      ...(places.length + substantive.length + unknown.length === 0 ? ['请填写编号，例如 1.2、（三）1'] : []),
    ];
    setWrong(said.length > 0 ? `${said.join('；')}。` : '');
    setTyped([...substantive, ...unknown].join('、'));
    if (fresh.length > 0) put({ picked: [...deviations.picked, ...fresh] }, `已加入 ${fresh.length} 条。`);
  };

  const takeMarked = async () => {
    const { readMarked } = await import('./marked.ts');
    const marked = readMarked(known);
    if (!marked.ok) return form.say(marked.message);
    form.replace(
      {
        ...draft,
        deviations: { ...deviations, picking: true, picked: marked.regular },
        servicesUnmet: marked.servicesUnmet,
        articles: marked.articles,
        termsUnmet: marked.termsUnmet,
      },
      marked.message,
    );
  };

  const showList = async () => {
    if (!Picker) {
      try {
        const module = await import('./Picker.tsx');
        setPicker(() => module.Picker);
      } catch {
        return form.say('没有能够打开清单，请检查网络后再试。');
      }
    }
    setListed((before) => !before);
  };

  const local = {
    ...context,
    problem: (field: string) => (field === NUMBERS ? wrong || null : context.problem(field)),
  };
  return (
    <>
      <ChoiceField
        id={`${FORM}-by`}
        label={
          <>
            常规要求的负偏离（共 {regularRequirements.value} 条）{' '}
            <ClauseLink id="c5-s2-2-1" clauses={clauses} />
          </>
        }
        options={WAYS}
        value={deviations.picking ? 'picked' : 'count'}
        onChoose={(way) => put({ picking: way === 'picked' })}
      />
      {!deviations.picking && (
        <Field
          id={DEVIATIONS}
          label="负偏离条数"
          value={deviations.count}
          class="narrow"
          input={{ inputMode: 'numeric' }}
          onText={(count) => form.type(DEVIATIONS, { ...draft, deviations: { ...deviations, count } })}
        />
      )}
      {deviations.picking && (
        <div class="picking">
          <p id={DEVIATIONS} tabIndex={-1}>
            {deviations.picked.length === 0
              ? '还没有选定任何一条。'
              : `已选定 ${deviations.picked.length} 条：`}
          </p>
          {deviations.picked.length > 0 && (
            <ul class="chips">
              {deviations.picked.map((id) => (
                <li key={id}>
                  <button type="button" aria-label={`移除第 ${numberAt(id)} 条`} onClick={() => drop(id)}>
                    {numberAt(id)} ×
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Form.Provider value={local}>
            <Field
              id={NUMBERS}
              label="按编号添加，可以一次填几个"
              value={typed}
              onText={(text) => {
                setTyped(text);
                setWrong('');
              }}
              input={{
                placeholder: '例如 1.2、2.3、（三）1',
                onKeyDown: (event) => {
                  if (event.key === 'Enter' && !event.isComposing) addNumbers();
                },
              }}
            >
              <button type="button" disabled={!context.ready} onClick={addNumbers}>
                添加
              </button>
            </Field>
          </Form.Provider>
          <p class="acts">
            <button type="button" disabled={!context.ready} aria-expanded={listed} onClick={showList}>
              {listed ? '收起清单' : `打开 ${regularRequirements.value} 条的清单`}
            </button>
          </p>
          {listed && Picker && <Picker known={known} picked={deviations.picked} onToggle={toggle} />}
        </div>
      )}
      <p class="acts">
        <button type="button" disabled={!context.ready} onClick={takeMarked}>
          从服务要求表取用已标的偏离
        </button>
        <a href={known.requirements}>打开服务要求表</a>
      </p>
      <CheckField
        id={`${FORM}-services-unmet`}
        label="有实质性要求没有满足"
        checked={draft.servicesUnmet}
        onChange={(servicesUnmet) => form.set({ ...draft, servicesUnmet })}
      />
    </>
  );
}
