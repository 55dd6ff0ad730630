import { CERTIFICATES, FIELDS, LEVELS } from '../../rules/scoring/personnel.ts';
import { CheckField } from '../parts/form/CheckField.tsx';
import { useFormContext } from '../parts/form/context.ts';
import { Field } from '../parts/form/Field.tsx';
import { MOST, type PersonRow, personField, type Title } from './filled.ts';
import { CERTIFICATE_WORDS, FIELD_WORDS, LEVEL_WORDS } from './people.ts';

interface PersonFieldsProps {
  row: PersonRow;
  onType(field: string, row: PersonRow): void;
  onSet(row: PersonRow): void;
}

const FIRST_TITLE: Title = { level: 'intermediate', field: 'computer' };

/** What one person brings along. */
export function PersonFields({ row, onType, onSet }: PersonFieldsProps) {
  const { ready } = useFormContext();
  const field = (part: string) => personField(row, part);
  const title = (at: number, part: Partial<Title>) =>
    onSet({ ...row, titles: row.titles.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  const dropTitle = (at: number) => {
    onSet({ ...row, titles: row.titles.filter((_, i) => i !== at) });
    document.getElementById(field('add-title'))?.focus();
  };
  return (
    <>
      <Field
        id={field('name')}
        label="姓名"
        value={row.name}
        onText={(name) => onType(field('name'), { ...row, name })}
      />
      <fieldset class="side">
        <legend>证书</legend>
        {CERTIFICATES.map((certificate) => (
          <CheckField
            key={certificate}
            id={field(certificate)}
            label={CERTIFICATE_WORDS[certificate]}
            checked={row.certificates.includes(certificate)}
            onChange={(checked) =>
              onSet({
                ...row,
                certificates: CERTIFICATES.filter((one) =>
                  one === certificate ? checked : row.certificates.includes(one),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>职称</legend>
        {row.titles.map(({ level, field: major }, i) => (
          <div class="title-line" key={i}>
            <select
              aria-label={`第 ${i + 1} 个职称的专业`}
              value={major}
              onChange={(event) => title(i, { field: event.currentTarget.value as Title['field'] })}
            >
              {FIELDS.map((one) => (
                <option key={one} value={one}>
                  {FIELD_WORDS[one]}
                </option>
              ))}
            </select>
            <select
              aria-label={`第 ${i + 1} 个职称的级别`}
              value={level}
              onChange={(event) => title(i, { level: event.currentTarget.value as Title['level'] })}
            >
              {LEVELS.map((one) => (
                <option key={one} value={one}>
                  {LEVEL_WORDS[one]}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="remove"
              aria-label={`移除第 ${i + 1} 个职称`}
              onClick={() => dropTitle(i)}
            >
              ×
            </button>
          </div>
        ))}
        <button
          type="button"
          id={field('add-title')}
          disabled={!ready || row.titles.length === MOST.titles}
          onClick={() => onSet({ ...row, titles: [...row.titles, FIRST_TITLE] })}
        >
          ＋ 添加职称
        </button>
      </fieldset>
      <fieldset>
        <legend>专业和证明材料</legend>
        <CheckField
          id={field('major')}
          label="计算机类或信息类相关专业（以本科以上毕业证书或中级以上职称证书为准）"
          checked={row.relevantMajor}
          onChange={(relevantMajor) => onSet({ ...row, relevantMajor })}
        />
        <CheckField
          id={field('papers')}
          label="证书扫描件齐全"
          checked={row.papers}
          onChange={(papers) => onSet({ ...row, papers })}
        />
        <CheckField
          id={field('insured')}
          label="有近3个月内任意1个月的社保证明"
          checked={row.insured}
          onChange={(insured) => onSet({ ...row, insured })}
        />
      </fieldset>
    </>
  );
}
