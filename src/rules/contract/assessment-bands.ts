import type { Decimal } from '../amount.ts';

/** The bands of the assessment table, in the words of its rows; each begins with its lowest and highest whole mark. */
export const BANDS = {
  responseSpeed: [
    '14-15分：符合响应要求',
    '12-13分：基本满足响应要求，响应速度良好',
    '5-11分：部分满足要求，部分响应速度不够及时',
    '0-4分：未满足要求，存在不响应问题',
  ],
  accuracy: [
    '14-15分：提供的服务准确',
    '12-13分：提供的服务基本准确，有轻微错误但不影响整体',
    '5-11分：提供的服务存在错误，但能够纠正',
    '0-4分：提供的服务存在严重错误，导致项目受阻或失败',
  ],
  attitude: [
    '9-10分：服务态度专业、友好，积极沟通',
    '7-8分：服务态度基本满意，沟通顺畅',
    '5-6分：服务态度一般，沟通存在障碍',
    '0-4分：服务态度差，沟通困难或拒绝沟通',
  ],
  planExecution: [
    '14-15分：按照计划执行，在可控范围内',
    '12-13分：基本按照计划执行，有轻微延误但不影响整体',
    '5-11分：计划执行存在延误，但能够补救',
    '0-4分：计划执行严重延误，导致项目受阻或失败',
  ],
  resourceAllocation: [
    '14-15分：资源分配合理，满足需求',
    '12-13分：资源分配基本合理，基本满足需求',
    '5-11分：资源分配存在不足，但能够调整补充',
    '0-4分：资源分配严重不足，导致服务受阻或失败',
  ],
  security: [
    '14-15分：操作管理合规性高、数据处理规范专业',
    '12-13分：操作管理合规性较高、数据处理较规范专业',
    '5-11分：存在违规行为，但能够纠正',
    '0-4分：存在严重违规行为，导致法律纠纷或项目失败',
  ],
} as const;

/** The band a mark belongs to; null between two of them, as 13.5 is. */
export const bandOf = (mark: Decimal, bands: readonly string[]): string | null =>
  bands.find((band) => {
    const [lowest, highest] = band.split(/[-分]/, 2);
    return mark.gte(lowest!) && mark.lte(highest!);
  }) ?? null;
