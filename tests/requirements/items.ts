/** Service items read by hand against the tender's text, in the words of `shorthand`; an empty line: nothing can be read. */
export const checkedItems: readonly (readonly [number: string, read: string])[] = [
  [
    '1.1',
    'fault response now; fault solution 120m; fault resolution 2wd; repair response now; repair solution 1440m; repair resolution 3wd; data ∞',
  ],
  [
    '1.5',
    'fault response now; fault resolution 30m 阻断性bug; repair response now; repair resolution 1-2wd; data 50..100/term',
  ],
  ['1.9', ''],
  ['1.10', 'fault response now; fault solution 1440m; fault resolution 3wd; data ∞'],
  ['1.11', 'fault response 60m 日常故障'],
  ['1.12', ''],
  [
    '1.14',
    'fault response now 严重问题; fault solution 120m 严重问题; fault resolution 2wd 严重问题; fault response now 其他问题; fault solution 120m 其他问题; fault resolution 7wd 其他问题; repair response now 高危漏洞; repair solution 120m 高危漏洞; repair resolution 2wd 高危漏洞; repair response now 中危漏洞; repair solution 120m 中危漏洞; repair resolution 7wd 中危漏洞; repair response now 低危漏洞; repair solution 120m 低危漏洞; data 20../term',
  ],
  [
    '1.15',
    'fault response 60m; fault arrival 240m; fault resolution 1440m; repair resolution 120m 高危漏洞; repair resolution 2880m 其它类型安全漏洞; hours 5×8; hours 7×24',
  ],
  [
    '1.16',
    'data response 1wd; data response 120m 紧急数据需求; fault response 10m; fault solution 120m; repair response 60m; repair resolution 1440m 高危漏洞; hours 7×24',
  ],
  ['1.17', 'repair response now; repair resolution 120m; hours 7×24'],
  ['1.19', 'fault response now; fault solution 120m; fault resolution day 工作日'],
  [
    '1.21',
    'fault response 240m; fault arrival 1440m; fault solution 5wd; repair response 240m; repair arrival 1440m; repair solution 5wd; hours 7×24; hours 7×24',
  ],
  ['1.22', 'repair response 60m; repair resolution 2880m'],
  ['1.27', 'fault response now; fault resolution 2wd; repair response now; repair resolution 2wd'],
  [
    '1.28',
    'fault solution 120m 严重影响系统运行和业务使用的问题; fault resolution 240m 严重影响系统运行和业务使用的问题; fault solution 240m 一般或轻微的系统不影响业务使用的问题; fault resolution 2880m 一般或轻微的系统不影响业务使用的问题; repair response now 高级和中级问题; repair resolution 240m 高级和中级问题',
  ],
  [
    '1.29',
    'fault resolution now 影响系统业务bug; fault resolution 3wd 不影响系统业务bug; repair resolution 1wd; hours 7×24; hours 7×24',
  ],
  ['1.32', 'repair arrival 120m; repair resolution 120m'],
  ['1.33', 'fault response 1wd; fault resolution 3wd; repair resolution 3wd'],
  ['1.34', 'fault response 1440m; repair response now; repair solution 120m'],
  [
    '1.35',
    'fault response 60m 一般问题; fault resolution 120m 一般问题; fault resolution 1440m 重大故障; hours 7×24',
  ],
  [
    '1.36',
    'fault response now 高优先级缺陷; fault solution 120m 高优先级缺陷; fault resolution 1wd 高优先级缺陷; fault response now 中优先级缺陷; fault solution 120m 中优先级缺陷; fault resolution 2wd 中优先级缺陷; fault response now 低优先级缺陷; fault solution 120m 低优先级缺陷; fault resolution 2wd 低优先级缺陷; repair response now 系统安全漏洞; repair resolution 240m 系统安全漏洞; repair response now 复杂逻辑漏洞; repair solution 180m 复杂逻辑漏洞; repair resolution 2wd 复杂逻辑漏洞; repair response now 配置错误漏洞; repair resolution 120m 配置错误漏洞',
  ],
  ['1.40', ''],
  [
    '1.48',
    'fault response now; fault response 30m 高级; fault arrival 180m 高级; fault response 60m 中级; fault arrival 360m 中级; fault response 120m 低级; fault arrival 4320m 低级; repair response now; repair response 30m 高级; repair arrival 180m 高级; repair response 60m 中级; repair arrival 360m 中级; repair response 120m 低级; repair arrival 4320m 低级; hours 7×24; hours 7×8; hours 5×8; hours 7×24; hours 7×8; hours 5×8',
  ],
  ['1.51', 'fault resolution now 小问题; fault resolution 4320m 大问题; repair resolution 10080m; data ∞'],
  [
    '1.55',
    'fault response 120m 一般故障; fault response 360m 重大故障; repair response 120m 一般故障; repair response 360m 重大故障',
  ],
  [
    '1.66',
    'fault response 30m; fault solution 120m; fault resolution 480m; repair response now; repair solution 120m; repair resolution 2wd',
  ],
  [
    '1.67',
    'fault resolution 1440m 紧急问题; fault resolution 1wd 常规问题; repair resolution 4320m; repair response now 重大或紧急问题; data ~2/week; data ∞',
  ],
  ['1.76', 'fault response 240m; fault response 1440m'],
  ['1.78', 'fault arrival 480m; fault response 480m; repair response 1wd; repair resolution 7wd; hours 7×24'],
  [
    '1.81',
    'fault response 30m; fault resolution 60m 重大故障; fault resolution 120m 次型故障; fault resolution 120m 简单故障; fault resolution 180m 支持型故障; repair response 10m; repair resolution 1440m',
  ],
  [
    '1.82',
    'fault response 60m SIS1异常; fault solution 120m SIS1异常; fault resolution 240m SIS1异常; fault response 120m SIS2异常; fault solution 240m SIS2异常; fault resolution 480m SIS2异常; fault response 120m SIS3异常; fault solution 480m SIS3异常; fault resolution 720m SIS3异常; repair response 60m SIS1隐患; repair solution 120m SIS1隐患; repair resolution 240m SIS1隐患; repair response 120m SIS2隐患; repair solution 240m SIS2隐患; repair resolution 480m SIS2隐患; repair response 120m SIS3隐患; repair solution 480m SIS3隐患; repair resolution 720m SIS3隐患',
  ],
  [
    '1.83',
    'fault resolution 120m 工作时间; fault response 120m 工作时间; fault resolution 240m 非工作时间; fault response 240m 非工作时间; fault arrival 720m; fault resolution 720m; repair resolution 120m 工作时间; repair response 120m 工作时间; repair resolution 240m 非工作时间; repair response 240m 非工作时间; repair arrival 720m; repair resolution 720m',
  ],
  [
    '1.86',
    'fault response 240m 非汛期; fault resolution 1440m 非汛期; fault response 120m 汛期; fault resolution 720m 汛期; hours 7×24',
  ],
  ['1.97', 'fault response 10m; fault arrival 120m; repair response 10m; repair arrival 120m'],
  ['1.100', 'fault arrival 1440m 紧急情况; repair arrival 1440m 紧急情况; hours 5×8; hours 5×8'],
  [
    '1.121',
    'fault response now; fault resolution 240m; repair response now 高危; repair solution 120m 高危; repair resolution 2wd 高危; repair response now 中危漏洞; repair solution 240m 中危漏洞; repair resolution 3wd 中危漏洞; repair response now 高、中危; repair solution 240m 高、中危; repair resolution 3wd 高、中危; data ..60/year',
  ],
  [
    '1.127',
    'fault response now; fault solution 60m; repair response now; repair solution 120m; repair resolution 2wd; other solution 60m; other resolution 1440m; data 20/year; data 3/year; data 2/year; data 30/year',
  ],
  [
    '1.128',
    'fault arrival 60m; fault resolution day 一般故障; fault resolution 3wd 重大故障; repair response now; repair resolution day 一般故障; repair resolution 3wd 重大故障; data ~600/year',
  ],
  ['1.129', 'fault response 120m; fault resolution 4320m; repair response 120m; repair resolution 4320m'],
  [
    '1.139',
    'data response 60m 紧急情况; fault resolution 120m 一般性故障; fault resolution 240m 严重故障; hours 7×24',
  ],
  [
    '1.143',
    'fault response 10m; fault resolution 240m 一般故障; fault resolution 720m 严重故障; repair response 60m; repair resolution 1440m; data ~2000/year',
  ],
  [
    '1.144',
    'fault response 30m; fault resolution 30m 一般问题; fault resolution 2880m 复杂问题; repair response 1800m; repair resolution 30m 一般问题; repair resolution 2880m 复杂问题',
  ],
  [
    '1.145',
    'fault response 10m; fault resolution 60m; fault response 10m; fault resolution 120m; fault response 60m; fault resolution 10080m; repair response 10m; repair resolution 60m; repair response 60m; repair resolution 1440m; repair resolution 2880m; hours 7×24',
  ],
  [
    '1.152',
    'fault response 30m; fault resolution 240m 一般缺陷; repair response 120m 高危漏洞; repair response 1440m 中危; repair resolution 4320m 高危; repair resolution 10080m 中低危; data ~60/month',
  ],
  [
    '1.153',
    'fault arrival 1440m; fault resolution 1440m; repair arrival 1440m; repair resolution 1440m; data 10../term; hours 5×8; hours 7×24; hours 5×8; hours 7×24',
  ],
  [
    '1.156',
    'fault response now; fault resolution 240m 工作日; fault resolution 1440m 非工作日; repair response now; repair resolution 120m 工作日; repair resolution 720m 非工作日',
  ],
  [
    '1.160',
    'fault response 60-120m; fault resolution 360-480m; repair response 60-120m; repair resolution 360-480m',
  ],
  ['1.161', 'data 15/term'],
  [
    '1.168',
    'fault response 120m 其它故障; fault response 60m 严重故障; fault response 30m 紧急故障; repair response now; repair resolution 30m; hours 7×24; hours 7×14',
  ],
  [
    '1.169',
    'fault response 120m 一级事件; fault resolution 360m 一级事件; fault response 360m 二级事件; fault resolution 720m 二级事件; fault response 720m 三级事件; fault resolution 1440m 三级事件; fault response 1440m 四级事件; fault resolution 2880m 四级事件',
  ],
  [
    '1.172',
    'fault resolution 60m; fault resolution 3wd 大改动; repair resolution 1wd 紧急问题; repair resolution 3wd 其余',
  ],
  ['1.179', 'repair response day; data ..12/year'],
  [
    '1.180',
    'fault response 30m P0级; fault solution 240m P0级; fault resolution 1440m P0级; fault response 60m P1级; fault solution 1440m P1级; fault resolution 2880m P1级; fault response 240m P2级; fault resolution 3-5wd P2级; fault response 480m P3级; repair response 120m 危急; repair solution 1440m 危急; repair response 240m 高; repair resolution 3wd 高; repair response 1wd 中; repair resolution 15wd 中; repair response 2wd 低; hours 5×8',
  ],
  ['1.181', 'fault resolution 1440m; fault response 1440m; repair response 10080m'],
  [
    '1.190',
    'fault resolution 1wd; fault response 1wd; repair resolution 5wd; repair response 5wd; data 10../term',
  ],
  ['1.191', 'fault response 30m; fault resolution 60m; repair response 30m; repair resolution 120m'],
  ['1.192', 'fault response 120m; fault resolution 720m; repair response 120m; repair resolution 1440m'],
  [
    '1.194',
    'fault response 60m 紧急问题; fault resolution 120m 紧急问题; fault response 360m 一般问题; fault resolution 720m 一般问题; fault response 720m 低优先级问题; fault resolution 1440m 低优先级问题; repair response 1440m 高危漏洞; repair resolution 4320m 高危漏洞; repair response 2880m 中危漏洞; repair resolution 10080m 中危漏洞; repair response 5wd 低危漏洞; repair resolution 14400m 低危漏洞',
  ],
  [
    '2.1',
    'fault response 30m; fault arrival 240m; fault arrival 360m; fault resolution 1440m 一般故障; fault resolution 720m 重大故障; patrol 1/month; hours 7×24',
  ],
  ['2.2', 'fault response 120m 工作时间; fault response 240m 非工作时间; fault arrival 720m; patrol 1/month'],
  [
    '2.12',
    'fault response 60m; fault arrival 1440m; fault resolution 2880m; other response 60m; other arrival 1440m; other resolution 2880m; patrol 1/quarter; hours 7×24',
  ],
  ['2.14', 'fault response 180m; patrol 1/day'],
  [
    '2.24',
    'fault response 60m SIS1异常; fault solution 120m SIS1异常; fault resolution 240m SIS1异常; fault response 120m SIS2异常; fault solution 240m SIS2异常; fault resolution 480m SIS2异常; fault response 120m SIS3异常; fault solution 480m SIS3异常; fault resolution 720m SIS3异常; support response 60m SIS1异常; support solution 120m SIS1异常; support resolution 240m SIS1异常; support response 120m SIS2异常; support solution 240m SIS2异常; support resolution 480m SIS2异常; support response 120m SIS3异常; support solution 480m SIS3异常; support resolution 720m SIS3异常',
  ],
  [
    '2.25',
    'fault response 10m; fault resolution 1440m 一般故障; fault resolution 720m 重大故障; patrol 1/month; hours 7×24',
  ],
  [
    '2.29',
    'fault response 30m; fault resolution 240m; other arrival 240m; patrol 1/month; hours 7×24; hours 7×24',
  ],
  ['2.37', 'fault response 60m; fault resolution 1440m; patrol 1/month; hours 7×24; hours 5×8'],
  ['2.41', 'fault response 60m; fault resolution 180m; patrol 1/day; hours 7×24'],
  ['2.42', 'fault response 120m; fault resolution 1440m; patrol 1/quarter; hours 7×24'],
  ['2.43', 'other arrival 360m; other resolution 720m; hours 7×24; hours 5×10'],
  ['2.45', 'fault response 60m; fault resolution 180m; hours 7×24'],
  ['3.5', 'patrol 2/year'],
  ['3.8', 'patrol 4/term; patrol 2/term'],
  ['3.14', 'patrol 2/term'],
  ['3.19', ''],
  ['3.24', 'patrol 2/term; patrol 1/month; patrol 1/quarter'],
  ['3.27', 'patrol 1/quarter'],
  ['3.30', 'other arrival 30m; hours 7×24'],
  ['4.1', 'other response 15m; other resolution 60m; hours 7×24; hours 7×24'],
  [
    '4.2',
    'other resolution 21600m; other response now; patrol 2/day; hours 7×24; hours 7×24; hours 7×24; hours 7×24',
  ],
  ['4.3', ''],
  ['5.1', ''],
  ['6.4', ''],
  ['6.14', 'other arrival 120m; other arrival 60m 紧急情况'],
  ['6.18', 'patrol 1/month'],
  ['6.22', 'other arrival 120m 紧急情况; patrol 2/year; hours 7×24'],
  ['6.28', 'other resolution 1440m; other response 120m'],
  ['6.30', 'hours 5×8; hours 7×24'],
  [
    '6.32',
    'other response day; other response now; other solution 120m; other resolution 2wd; patrol 2/month; data 8/term',
  ],
];
