import { describe, expect, test } from 'vitest';
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
