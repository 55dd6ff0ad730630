import { sums } from '../../../../src/tender/errata/sums/checks.ts';
import { type Corrections, type Faults, testGroup } from '../group.ts';

const CORRECTIONS: Corrections = {
  'regular-unit': [['c6-f3-1', '逐项评议', '逐项评议（一条指一个服务项）']],
  'prepayment-step': [['c3-5.2.1', '4907.5万元', '4890万元']],
  'device-counts-c4-s3-p2-2-21-1': [['c4-s3-p2-2.21.1', '业务服务器1台', '业务服务器8台']],
  'device-counts-c4-s3-p2-2-23-1': [['c4-s3-p2-2.23.1', 'EDR终端', 'EDR终端3台']],
  'device-counts-c4-s3-p2-2-43-1': [['c4-s3-p2-2.43.1', '其他设备8台', '其他设备22台']],
  'line-tolerance': [
    ['c4-s3-p2-4.3.2-2', '39条', '50条'],
    ['c4-s3-p2-4.3.2-4', '46条', '50条'],
    ['c4-s3-p2-4.3.2-7', '1条', '50条'],
    ['c4-s3-p2-4.3.2-8', '42条', '50条'],
  ],
  'claimed-counts-c4-s3-p2-6-33-1-1': [['c4-s3-p2-6.33.1-1', '18个区域', '19个区域']],
};

const FAULTS: Faults = [
  ['totals-c4-s3-p2-4-3-2-1', ['c4-s3-p2-4.3.2-1', 'VPN线路927条', 'VPN线路928条']],
  ['totals-c4-s3-p2-4-3-2-6', ['c4-s3-p2-4.3.2-6', '10M 110条', '10M 111条']],
  ['totals-c5-s2', ['c5-s2-1', '投标报价10分', '投标报价11分']],
  ['totals-c5-s2-2', ['c5-s2-2-6', '\n3分\n', '\n4分\n']],
  ['totals-c5-s2-2-13', ['c5-s2-2-13-2', '本小项最高得6分', '本小项最高得7分']],
  ['totals-c5-s2-2-1', ['c5-s2-2-1', '扣0.08分', '扣0.1分']],
  ['totals-c5-s2-3-1', ['c6-f4', '第十四条 合同的转让\n', '']],
  ['totals-c3-a1-t-1-1', ['c3-a1-t-1-3', '\n10\n', '\n12\n']],
  ['totals-c4-a1', ['c4-a1-t-4', '\n15\n14', '\n14\n14']],
  ['claimed-counts-c5-s2-2-1', ['c5-s2-2-1', '共300条', '共301条']],
  ['claimed-counts-c4-s3-p3-3', ['c4-s3-p3-3', '等2个服务子项', '等3个服务子项']],
  ['claimed-counts-c4-s3-p2-1-84-4-1', ['c4-s3-p2-1.84.4-1', '由五部分构成', '由六部分构成']],
  ['claimed-counts-c4-s3-p2-6-22-1-1', ['c4-s3-p2-6.22.1-1', '5台安全设备', '4台安全设备']],
  ['device-counts-c4-s3-p2-2-41-1', ['c4-s3-p2-2.41.1', '路由器1台', '路由器2台']],
  ['device-counts-c4-s3-p2-2-42', ['c4-s3-p2-2.42', '三网安全互联', '四网安全互联']],
  ['budget', ['c4-s1-6', '捌仟捌佰壹拾伍万', '捌仟捌佰壹拾万']],
  ['budget', ['c1-s1-4', '8815万元', '8850万元']],
];

testGroup(sums, CORRECTIONS, FAULTS);
