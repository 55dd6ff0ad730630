import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { CheckField } from '../parts/form/CheckField.tsx';
import { ARTICLES, FORM } from './filled.ts';
import type { SectionProps } from './section.ts';

/** 商务条件: which of the articles that 附件4 lists deviate. */
export function Terms({ form, known, clauses }: SectionProps) {
  const { draft } = form;
  return (
    <>
      <fieldset class="articles" id={ARTICLES} tabIndex={-1}>
        <legend>
          勾选有负偏离的条款（附件4 所列 {known.articles.length} 条）{' '}
          <ClauseLink id="c5-s2-3-1" clauses={clauses} />
        </legend>
        {known.articles.map(({ id, title }, place) => (
          <CheckField
            key={id}
            id={`${FORM}-${id}`}
            label={title}
            checked={draft.articles.includes(place)}
            onChange={(checked) =>
              form.set({
                ...draft,
                articles: known.articles.flatMap((_, at) =>
                  (at === place ? checked : draft.articles.includes(at)) ? [at] : [],
                ),
              })
            }
          />
        ))}
      </fieldset>
      <CheckField
        id={`${FORM}-terms-unmet`}
        label="合同条款中的实质性要求（第五条）没有满足"
        checked={draft.termsUnmet}
        onChange={(termsUnmet) => form.set({ ...draft, termsUnmet })}
      />
    </>
  );
}
