import { element } from '../table/element.ts';
import { ANSWER_WORDS, type Answer, answersFor, isNegative, LIMITS } from './answers.ts';
import type { Store } from './store.ts';

/** The form in which one requirement or article is answered; it follows the store. */
export function markForm(store: Store, id: string, substantive: boolean, promised: boolean): HTMLElement {
  const name = `answer-${id}`;
  const radios = answersFor(substantive).map((answer) =>
    element('input', { type: 'radio', name, value: answer }),
  );
  const note = element('textarea', { rows: 3, maxLength: LIMITS.words });
  const promise = element('textarea', { rows: 2, maxLength: LIMITS.words });
  const noteField = element('label', {}, '偏离内容及原因', note);
  const back = element('button', { type: 'button' }, '取消标注');

  const chosen = (): Answer | null =>
    (radios.find(({ checked }) => checked)?.value as Answer | undefined) ?? null;
  const tell = () => store.mark([id], chosen(), { note: note.value, promise: promise.value });
  for (const radio of radios) radio.addEventListener('change', tell);
  for (const field of [note, promise]) {
    field.addEventListener('input', () => {
      if (chosen() !== null) tell();
    });
  }
  back.addEventListener('click', () => store.mark([id], null));

  const show = () => {
    const mark = store.answers.marks[id];
    for (const radio of radios) radio.checked = mark?.answer === radio.value;
    if (document.activeElement !== note) note.value = mark?.note ?? '';
    if (document.activeElement !== promise) promise.value = mark?.promise ?? '';
    noteField.hidden = !isNegative(mark);
    promise.disabled = mark === undefined;
    promise.placeholder = store.answers.promise;
    back.hidden = mark === undefined;
  };
  store.subscribe(show);
  show();

  return element(
    'fieldset',
    { className: 'answer-form' },
    element('legend', {}, substantive ? '实质性要求的响应' : '有无偏离'),
    ...radios.map((radio) =>
      element('label', { className: 'check' }, radio, ANSWER_WORDS[radio.value as Answer]),
    ),
    substantive && element('p', { className: 'problem' }, '任何一项实质性要求不满足，投标无效。'),
    noteField,
    promised && element('label', {}, substantive ? '投标响应情况' : '投标人提供服务承诺', promise),
    back,
  );
}
