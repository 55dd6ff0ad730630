import type { PanelProps, Target } from '../context.ts';
import { distinctNames } from '../evaluation/names.ts';
import { LIMITS } from '../project/limits.ts';
import { Bidders } from './Bidders.tsx';
import { Claims } from './Claims.tsx';
import { Experts } from './Experts.tsx';
import { Items } from './Items.tsx';
import { Lines } from './Lines.tsx';
import { Sheets } from './Sheets.tsx';
import { TextField } from './TextField.tsx';

/** 录入: what the bidders offered, what the experts gave, what the agency reckoned. */
export function Entry({ target, ...panel }: PanelProps & { target: Target | null }) {
  const { project, change } = panel;
  const field = target?.where.field;
  const names = distinctNames(
    project.bidders.map(({ name }) => name),
    (number) => `第 ${number} 家`,
  );
  return (
    <>
      <p class="on-paper">录入的表格不打印。要纸面的，请在“报告”里打印，或者导出 Excel 以后打印。</p>
      <p class="how">
        表格可以直接打字，也可以从电子表格复制一块粘贴进来。方向键、Tab、回车移动，F2 修改，Delete
        清空，Ctrl+Z 撤销；按 Esc 再按 Tab 离开表格。
      </p>
      <div class="fields">
        <TextField
          id="title"
          label="评审名称"
          hint="写在报告上，也作导出文件的名称"
          value={project.title}
          most={LIMITS.name}
          onText={(title) => change({ ...project, title })}
        />
        <TextField
          id="outlier-share"
          label="离群界限（满分的百分比）"
          hint="与其他评委的平均分相差超过它的评分，列为请复核；不填按 50.00"
          value={project.outlierShare ?? ''}
          placeholder="50.00"
          most={LIMITS.figure}
          onText={(text) => {
            const { outlierShare: _, ...rest } = project;
            change(text === '' ? rest : { ...rest, outlierShare: text });
          }}
        />
      </div>
      <h2>投标人</h2>
      <Bidders {...panel} target={target} />
      <details open={field === 'lines'}>
        <summary>明细表（要核对算术错误时填写）</summary>
        <Lines {...panel} names={names} target={target} />
      </details>
      <h2>评标委员会</h2>
      <Experts {...panel} target={target} />
      <details open={field === 'item'}>
        <summary>评分项：{project.items.length} 项，按本招标文件第五章</summary>
        <Items {...panel} target={target} />
      </details>
      <h2>评分表</h2>
      <Sheets {...panel} names={names} target={target} />
      <h2>要核对的结果</h2>
      <p>填写代理机构算出的结果，与重新计算的逐一比较；没有填写的不核对。</p>
      <Claims {...panel} names={names} target={target} />
    </>
  );
}
