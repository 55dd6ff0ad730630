import { numbering } from '../../../../src/tender/errata/numbering/checks.ts';
import { type Corrections, type Faults, testGroup } from '../group.ts';

const CORRECTIONS: Corrections = {
  'repeated-headings-c4-s3-p2-3-9-2-3': [['c4-s3-p2-3.9.2-3-1', '外设维护：', '终端安全配置：']],
  'list-markers-c4-s3-p2-1-127-4': [['c4-s3-p2-1.127.4', '③', '（3）']],
};

const FAULTS: Faults = [
  ['brackets-c3-7-2-2-9', ['c3-7.2.2-9', '具体见《保密协议》', '具体见《保密协议']],
  [
    'brackets-c4-s3-p3-3',
    ['c4-s3-p3-3', '“政务信息应用场景研发和集成实施”、', '“政务信息应用场景研发和集成实施、'],
  ],
  ['references-c3-10', ['c3-10', '并按9.2款', '并按9.6款']],
  ['references-c3-10-8', ['c3-10.8', '第九条', '第二十条']],
  ['references-c2-s4-2-1', ['c2-s4-2.1', '第6.1.2条', '第6.1.20条']],
  ['references-c6-s4-4', ['c6-s4-4', '附件13', '附件15']],
];

testGroup(numbering, CORRECTIONS, FAULTS);
