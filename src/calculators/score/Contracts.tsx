import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { CheckField } from '../parts/form/CheckField.tsx';
import { ChoiceField } from '../parts/form/ChoiceField.tsx';
import { useFormContext } from '../parts/form/context.ts';
import { DateField } from '../parts/form/DateField.tsx';
import { Field } from '../parts/form/Field.tsx';
import type { Verdict } from './compute.ts';
import { lackingPages } from './evidence.ts';
import { type ContractRow, contractField, FORM, MOST, newContract, PAGES } from './filled.ts';
import { Row } from './Row.tsx';
import type { SectionProps } from './section.ts';
import { useRows } from './use-rows.ts';
import { KIND_WORDS, verdictWords } from './words.ts';

const KINDS = (Object.keys(KIND_WORDS) as ContractRow['kind'][]).map((value) => ({
  value,
  words: KIND_WORDS[value],
}));
const ADD = `${FORM}-add-contract`;

/** 业绩: the contracts, which of them count, and why not. */
export function Contracts({ form, clauses, verdicts }: SectionProps & { verdicts: readonly Verdict[] }) {
  const { ready } = useFormContext();
  const { draft } = form;
  const { contracts } = draft;
  const lines = useRows<ContractRow>((row) =>
    ['name', 'date', 'series'].map((part) => contractField(row, part)),
  );
  const change = (next: ContractRow) => ({
    ...draft,
    contracts: contracts.map((row) => (row.key === next.key ? next : row)),
  });
  const add = () => {
    const contract = newContract(contracts);
    lines.openAt(contract, contractField(contract, 'name'));
    form.set({ ...draft, contracts: [...contracts, contract] });
  };
  const remove = (row: ContractRow) => {
    const at = contracts.indexOf(row);
    const next = contracts[at + 1] ?? contracts[at - 1];
    lines.focusOn(next ? `${FORM}-contract-${next.key}-edit` : ADD);
    form.replace(
      { ...draft, contracts: contracts.filter((one) => one !== row) },
      `已移除“${row.name.trim() || '未填名称的一份'}”。`,
    );
  };

  const fields = (row: ContractRow) => (
    <>
      <Field
        id={contractField(row, 'name')}
        label="合同或项目名称"
        value={row.name}
        onText={(name) => form.type(contractField(row, 'name'), change({ ...row, name }))}
      />
      <ChoiceField
        id={contractField(row, 'kind')}
        label="属于哪一类"
        options={KINDS}
        value={row.kind}
        onChoose={(kind) => form.set(change({ ...row, kind }))}
      />
      <div class="pair">
        <DateField
          id={contractField(row, 'date')}
          label="签订日期"
          value={row.signedOn}
          onText={(signedOn) => form.type(contractField(row, 'date'), change({ ...row, signedOn }))}
        />
        <Field
          id={contractField(row, 'series')}
          label="连续年度的，填同一个系列名"
          value={row.series}
          hint="没有的不填"
          onText={(series) => form.type(contractField(row, 'series'), change({ ...row, series }))}
        />
      </div>
      <fieldset class="side">
        <legend>手上有的合同页（扫描件）</legend>
        {PAGES.map((page, i) => (
          <CheckField
            key={page}
            id={contractField(row, `page-${i}`)}
            label={page}
            checked={row.pages[i] ?? false}
            onChange={(checked) =>
              form.set(
                change({ ...row, pages: PAGES.map((_, at) => (at === i ? checked : !!row.pages[at])) }),
              )
            }
          />
        ))}
      </fieldset>
    </>
  );

  return (
    <>
      <p class="hint">
        四种合同页齐全的才计 <ClauseLink id="c5-s2-3-2-note-3" clauses={clauses} />
      </p>
      {contracts.length === 0 && <p class="tally">还没有业绩合同。</p>}
      <ul class="entries" aria-label="业绩合同">
        {contracts.map((row, i) => {
          const lacks = lackingPages(row);
          return (
            <Row
              key={row.key}
              id={`${FORM}-contract-${row.key}`}
              name={row.name.trim() || `第 ${i + 1} 份（未填名称）`}
              open={lines.isOpen(row)}
              onToggle={() => lines.toggle(row)}
              onRemove={() => remove(row)}
              summary={
                <>
                  <span class="has">
                    {[KIND_WORDS[row.kind], row.signedOn && `${row.signedOn} 签订`, row.series]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  {verdicts
                    .filter((verdict) => verdict.row.key === row.key)
                    .map(({ kind, counted }) => (
                      <span key={kind} class={counted.counted ? 'tag ok' : 'tag hot'}>
                        {row.kind === 'both' && `${KIND_WORDS[kind]}：`}
                        {verdictWords(counted, kind)}
                      </span>
                    ))}
                  {lacks.length > 0 && <span class="tag hot">缺{lacks.join('、')}</span>}
                </>
              }
              fields={() => fields(row)}
            />
          );
        })}
      </ul>
      <p class="acts">
        <button type="button" id={ADD} disabled={!ready || contracts.length >= MOST.contracts} onClick={add}>
          ＋ 添加合同
        </button>
      </p>
    </>
  );
}
