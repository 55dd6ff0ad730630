import { groupDigits } from '../../../calculators/parts/amount/format.ts';
import type { Case } from '../case.ts';

/** What the committee has before it. */
export function Files({ given }: { given: Case }) {
  const noted = given.bidders.filter(({ note }) => note !== '');
  return (
    <>
      <p>{given.intro}</p>
      <p>你是第七位评委。初审（资格审查和符合性审查）的结论、客观分都已认定，其余由你判断。</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard */}
      <section class="frame" tabIndex={0} aria-label="案卷">
        <table class="given">
          <caption>各家投标</caption>
          <thead>
            <tr>
              <th scope="col">投标人</th>
              <th scope="col" class="r words">
                投标总报价（元）
              </th>
              <th scope="col">初审</th>
              <th scope="col" class="r words">
                常规要求
                <wbr />
                负偏离
              </th>
              <th scope="col" class="r">
                参与投标时间
              </th>
            </tr>
          </thead>
          <tbody>
            {given.bidders.map(({ name, price, joinedAt, deviations, qualification, conformity }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="r">{groupDigits(price)}</td>
                <td class="whole">
                  {qualification === 'passed' && conformity === 'passed' ? '通过' : '未通过'}
                </td>
                <td class="r">{deviations} 条</td>
                <td class="r">{joinedAt.replace('T', ' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {noted.length > 0 && (
        <ul class="marked-off">
          {noted.map(({ name, note }) => (
            <li key={name}>
              {name}：{note}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
