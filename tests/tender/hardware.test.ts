import { describe, expect, test } from 'vitest';
import { parseNotices } from '../../src/tender/amendments/notices.ts';
import { hardwareList, parseHardware } from '../../src/tender/hardware.ts';

const { columns, projects } = hardwareList();
const devices = projects.flatMap((project) => project.devices);

describe('the hardware list of 第四章 附件2', () => {
  test('has the five columns of the source', () => {
    expect(columns).toEqual(['序号', '项目名称', '设备名称', '设备型号', '设备数量']);
  });

  test('has 45 projects numbered from 1', () => {
    expect(projects.map(({ number }) => number)).toEqual(Array.from({ length: 45 }, (_, i) => String(i + 1)));
  });

  test('has 396 rows with 1668 devices', () => {
    expect(devices.length).toBe(396);
    expect(devices.reduce((sum, { quantity }) => sum + Number(quantity), 0)).toBe(1668);
  });

  test('keeps each project with its devices', () => {
    expect(projects[0]).toEqual({
      number: '1',
      name: '桥下空间监控设施维护',
      devices: [
        { device: '高清球形红外摄像机', model: 'DH-SD-8A1440WE-HNP', quantity: '17' },
        { device: '网络存储服务器', model: 'DH-EVS5016S', quantity: '1' },
        { device: '综合监控服务器', model: 'DH-DSS-C9190F', quantity: '1' },
      ],
    });
  });
});

describe('a list with a fault is refused', () => {
  const head = '序号,项目名称,设备名称,设备型号,设备数量\n';

  test.each([
    ['a quantity that is not a whole number', '1,项目,服务器,X,2.5\n', 'row 1: '],
    ['a quantity that is missing', '1,项目,服务器,X,\n', 'row 1: '],
    ['a project number that is no number', '一,项目,服务器,X,1\n', 'row 1: '],
    ['a row before the first project', ',,服务器,X,1\n', 'row 1 belongs to no project'],
    [
      'a project name without a number',
      '1,项目,服务器,X,1\n,另一项目,服务器,X,1\n',
      'row 2 belongs to no project',
    ],
  ])('%s', (_, rows, fault) => {
    expect(() => parseHardware(head + rows)).toThrow(`content/data/hardware.csv: ${fault}`);
  });

  test('a row with a cell too many', () => {
    expect(() => parseHardware(`${head}1,项目,服务器,X,1,2\n`)).toThrow('Invalid Record Length');
  });
});

describe('a cell that a 更正公告 has changed', () => {
  const head = '序号,项目名称,设备名称,设备型号,设备数量\n';
  const notices = parseNotices(`
- { id: 1, date: 2026-03-20, title: 更正公告（一） }
- { id: 2, date: 2026-03-25, title: 更正公告（二） }
`);
  const deviceOf = (row: string) => parseHardware(`${head}1,项目,${row}\n`, notices).projects[0]?.devices[0];
  const plain = (text: string) => ({ text, original: text, amendments: [] });
  const first = { notice: '1', date: '2026-03-20', anchor: 'c4-a2-row-amended-1' };

  test('has the words in force and keeps the ones received', () => {
    expect(deviceOf("服务器,X,<Amended notice='1' was='17'>18</Amended>")).toEqual({
      device: '服务器',
      model: 'X',
      quantity: '18',
      amended: [
        plain('服务器'),
        plain('X'),
        { text: '18', original: '17', amendments: [{ ...first, was: '17', now: '18' }] },
      ],
    });
  });

  test('can be changed again', () => {
    const twice = "<Amended notice='1' was='17'><Amended notice='2' was='18'>19</Amended></Amended>";
    expect(deviceOf(`服务器,X,${twice}`)?.amended?.[2]).toEqual({
      text: '19',
      original: '17',
      amendments: [
        { ...first, was: '17', now: '18' },
        { notice: '2', date: '2026-03-25', anchor: 'c4-a2-row-amended-2', was: '18', now: '19' },
      ],
    });
  });

  test('can be struck out, a quantity too', () => {
    const struck = (was: string) => `<Amended notice='1' was='${was}'></Amended>`;
    expect(deviceOf(`${struck('服务器')},${struck('X')},${struck('1')}`)).toMatchObject({
      device: '',
      model: '',
      quantity: '',
    });
  });

  test.each([
    ['of a notice that is not listed', "服务器,X,<Amended notice='3' was='1'>2</Amended>", 'names notice 3'],
    ['around a part of it', "服务器,型号<Amended notice='1' was='X'>Y</Amended>,1", 'around the whole cell'],
    ['that changes nothing', "服务器,X,<Amended notice='1' was='1'>1</Amended>", 'the words are the same'],
    [
      'by an earlier notice inside a later one',
      "服务器,X,<Amended notice='2' was='1'><Amended notice='1' was='2'>3</Amended></Amended>",
      'is by a later notice',
    ],
    ['that is no whole number', "服务器,X,<Amended notice='1' was='1'>1.5</Amended>", 'Invalid format'],
  ])('is refused with an amendment %s', (_, row, fault) => {
    expect(() => deviceOf(row)).toThrow(new RegExp(`^content/data/hardware\\.csv: row 1: .*${fault}`));
  });

  test('is none of the number and the name of a project', () => {
    expect(() =>
      parseHardware(`${head}1,<Amended notice='1' was='甲'>乙</Amended>,服务器,X,1\n`, notices),
    ).toThrow('row 1: number and name of a project cannot be amended here');
  });
});
