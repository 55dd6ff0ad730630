import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/calculators/score/roster.ts';

const table = (...lines: string[][]) => lines.map((cells) => cells.join('\t')).join('\r\n');

describe('从表格粘贴的名单', () => {
  it('按标题认列，列的顺序随意', () => {
    const { people, skipped, has } = readRoster(
      table(
        ['序号', '专业', '姓名', '社保缴纳', '职称', '相关证书', '证书扫描件'],
        ['1', '计算机科学与技术', '赵一', '是', '计算机高级工程师', '信息系统项目管理师', '有'],
        ['2', '会计', '钱二', '否', '无', '', '√'],
      ),
    );
    expect(people.map(({ doubts, ...person }) => person)).toEqual([
      {
        name: '赵一',
        certificates: ['project-manager'],
        titles: [{ level: 'senior', field: 'computer' }],
        relevantMajor: true,
        papers: true,
        insured: true,
      },
      { name: '钱二', certificates: [], titles: [], relevantMajor: false, papers: true, insured: false },
    ]);
    expect(people.flatMap(({ doubts }) => doubts)).toEqual([
      '专业“计算机科学与技术”按名称计为相关专业',
      '专业“会计”按名称计为非相关专业',
    ]);
    expect([skipped, has]).toEqual([0, { papers: true, insured: true }]);
  });

  it('没有标题的按固定顺序读，没有的列留给人选', () => {
    const { people, has } = readRoster('赵一\t系统集成项目管理工程师\t\t是\n钱二\t\t\t否');
    expect(has).toEqual({ papers: false, insured: false });
    expect(people).toEqual([
      {
        name: '赵一',
        certificates: ['integration-engineer'],
        titles: [],
        relevantMajor: true,
        papers: null,
        insured: null,
        doubts: [],
      },
      {
        name: '钱二',
        certificates: [],
        titles: [],
        relevantMajor: false,
        papers: null,
        insured: null,
        doubts: [],
      },
    ]);
  });

  it('只有一列姓名也可以', () => {
    expect(readRoster('赵一\n\n钱二\n 孙三 ').people.map(({ name }) => name)).toEqual([
      '赵一',
      '钱二',
      '孙三',
    ]);
  });

  it('没有姓名的行略去并数出来', () => {
    expect(readRoster(table(['姓名', '专业'], ['赵一', '是'], ['', '是']))).toMatchObject({ skipped: 1 });
  });

  it.each([
    ['高级工程师（电子信息）', 'senior', 'electronic-information'],
    ['电子信息正高级工程师', 'senior', 'electronic-information'],
    ['数字经济（电子信息）工程 高级工程师', 'senior', 'digital-economy'],
    ['计算机应用工程师', 'intermediate', 'computer-application'],
    ['中级 信息工程', 'intermediate', 'information-engineering'],
    ['网络工程中级', 'intermediate', 'network-engineering'],
    ['计算机高工', 'senior', 'computer'],
    ['机械高级工程师', 'senior', 'other'],
  ])('职称“%s”', (words, level, field) => {
    expect(readRoster(table(['姓名', '职称'], ['甲', words])).people[0]?.titles).toEqual([{ level, field }]);
  });

  it('助理和初级不计；看不出级别的不载入，并提请核对', () => {
    const [a, b, c] = readRoster(
      table(['姓名', '职称'], ['甲', '助理工程师'], ['乙', '计算机'], ['丙', '高级会计师']),
    ).people;
    expect(a).toMatchObject({ titles: [], doubts: [] });
    expect(b).toMatchObject({ titles: [], doubts: ['职称“计算机”看不出级别，没有载入'] });
    expect(c?.doubts).toEqual(['职称“高级会计师”没有写明评分所列的专业，计为其他专业高级']);
  });

  it('一格写几个职称、几种证书的都读出', () => {
    const [person] = readRoster(
      table(
        ['姓名', '证书', '职称'],
        ['甲', '信息系统项目管理师、系统集成项目管理工程师', '电子信息高级；计算机中级'],
      ),
    ).people;
    expect(person?.certificates).toHaveLength(2);
    expect(person?.titles).toHaveLength(2);
  });

  it('带引号、内有换行的一格不拆成两行', () => {
    const { people } = readRoster('姓名\t证书\n甲\t"信息系统项目管理师\n系统集成项目管理工程师"\n乙\t');
    expect(people.map(({ name, certificates }) => [name, certificates.length])).toEqual([
      ['甲', 2],
      ['乙', 0],
    ]);
  });

  it('认不出的是否按没有计，并提请核对', () => {
    const [person] = readRoster(table(['姓名', '社保'], ['甲', '待补'])).people;
    expect(person).toMatchObject({ insured: false, doubts: ['社保证明“待补”没有认出，按没有计'] });
  });

  it('任何文字都不出错，读出的姓名都不空', () => {
    const words = fc.constantFrom(
      '姓名',
      '\t',
      '\n',
      ',',
      '"',
      '职称',
      '高级工程师',
      '计算机',
      '是',
      ' ',
      '甲',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(readRoster(given).people.filter(({ name }) => name.trim() === '')).toEqual([]);
      }),
    );
  });
});
