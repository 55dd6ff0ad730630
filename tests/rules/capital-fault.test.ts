import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/rules/amount.ts';
import { parseCapital, toCapital } from '../../src/rules/capital.ts';
import { capitalFault } from '../../src/rules/capital-fault.ts';
import { yuan } from './arbitraries.ts';

/** The text with the fault in brackets: `壹佰[〇→零]伍元整`. */
const shown = (text: string): string => {
  const fault = capitalFault(text);
  if (!fault) return text;
  const { code, at, length, write } = fault;
  const part = text.slice(at, at + length);
  return `${code} ${text.slice(0, at)}[${part}${write ? `→${write}` : ''}]${text.slice(at + length)}`;
};

describe('大写写错在哪一个字', () => {
  test.each([
    ['', 'nothing []'],
    ['人民币', 'nothing 人民币[]'],
    ['零', 'nothing []零'],
    ['整', 'nothing []整'],
    ['壹 佰元整', 'space 壹[ ]佰元整'],
    ['人民币：两元整', 'shorthand 人民币：[两→贰]元整'],
    ['壹佰〇伍元整', 'shorthand 壹佰[〇→零]伍元整'],
    ['一百元整', 'shorthand [一→壹]百元整'],
    ['玖拾九元', 'shorthand 玖拾[九→玖]元'],
    ['壹元伍毛', 'shorthand 壹元伍[毛→角]'],
    ['叁拾块', 'shorthand 叁拾[块→元]'],
    ['廿元整', 'shorthand [廿→贰拾]元整'],
    ['參元整', 'shorthand [參→叁]元整'],
    ['念元整', 'shorthand [念→贰拾]元整'],
    ['卅元整', 'shorthand [卅→叁拾]元整'],
    ['壹十元整', 'shorthand 壹[十→拾]元整'],
    ['壹百元整', 'shorthand 壹[百→佰]元整'],
    ['壹千元整', 'shorthand 壹[千→仟]元整'],
    ['参元整', 'shorthand [参→叁]元整'],
    ['叄元整', 'shorthand [叄→叁]元整'],
    ['￥5元整', 'stranger [￥]5元整'],
    ['零万元整', 'unit-without-digit 零[万]元整'],
    ['壹万元伍', 'digit-without-unit 壹万元[伍]'],
    ['壹亿伍角', 'yuan-missing 壹亿[→元]伍角'],
    ['零元伍角零', 'zero-extra 零元伍角[零]'],
    ['壹元零零整', 'zero-extra 壹元[零零]整'],
    ['100.5元', 'figure [100.5]元'],
    ['壹佰元５角', 'figure 壹佰元[５]角'],
    ['￥壹元整', 'stranger [￥]壹元整'],
    ['壹元整人民币', 'stranger 壹元整[人]民币'],
    ['壹😀元', 'stranger 壹[😀]元'],
    ['拾伍元整', 'unit-without-digit [拾]伍元整'],
    ['亿元整', 'unit-without-digit [亿]元整'],
    ['壹亿万元整', 'unit-without-digit 壹亿[万]元整'],
    ['元整', 'unit-without-digit [元]整'],
    ['壹元角', 'unit-without-digit 壹元[角]'],
    ['角', 'unit-without-digit [角]'],
    ['壹佰贰叁元', 'digit-without-unit 壹佰[贰]叁元'],
    ['壹零伍元', 'digit-without-unit [壹]零伍元'],
    ['壹元伍', 'digit-without-unit 壹元[伍]'],
    ['壹元伍整', 'digit-without-unit 壹元[伍]整'],
    ['壹拾壹佰元整', 'order 壹拾壹[佰]元整'],
    ['壹仟壹仟元整', 'order 壹仟壹[仟]元整'],
    ['壹万亿元整', 'order 壹万[亿]元整'],
    ['壹亿壹亿元', 'order 壹亿壹[亿]元'],
    ['壹元贰元', 'order 壹元贰[元]'],
    ['壹元贰拾', 'order 壹元贰[拾]'],
    ['伍分壹拾', 'order 伍分[壹]拾'],
    ['壹角壹角', 'order 壹角壹[角]'],
    ['壹角壹仟', 'order 壹角壹[仟]'],
    ['壹角壹元', 'order 壹角壹[元]'],
    ['壹佰', 'yuan-missing 壹佰[→元]'],
    ['壹佰整', 'yuan-missing 壹佰[→元]整'],
    ['伍', 'yuan-missing 伍[→元]'],
    ['壹佰伍角', 'yuan-missing 壹佰[→元]伍角'],
    ['壹佰零伍角', 'yuan-missing 壹佰[→元]零伍角'],
    ['壹万伍分', 'yuan-missing 壹万[→元]伍分'],
    ['整壹元', 'whole-not-last [整]壹元'],
    ['壹元整整', 'whole-not-last 壹元[整]整'],
    ['壹元整零伍分', 'whole-not-last 壹元[整]零伍分'],
    ['壹元零伍分整', 'whole-after-fen 壹元零伍分[整]'],
    ['伍分正', 'whole-after-fen 伍分[正]'],
    ['壹万伍元整', 'zero-missing 壹万[→零]伍元整'],
    ['壹元伍分', 'zero-missing 壹元[→零]伍分'],
    ['壹仟零壹佰元整', 'zero-extra 壹仟[零]壹佰元整'],
    ['壹仟零零伍元整', 'zero-extra 壹仟零[零]伍元整'],
    ['壹亿零零零壹仟元整', 'zero-extra 壹亿零[零零]壹仟元整'],
    ['零壹元整', 'zero-extra [零]壹元整'],
    ['壹佰零元整', 'zero-extra 壹佰[零]元整'],
    ['壹元零', 'zero-extra 壹元[零]'],
    ['壹元零整', 'zero-extra 壹元[零]整'],
    ['零零元', 'zero-extra 零[零]元'],
    ['零元零', 'zero-extra 零元[零]'],
    ['零元零零伍分', 'zero-extra 零元零[零]伍分'],
    ['  人民币貳拾萬零零伍圓正 ', 'zero-extra   人民币貳拾萬零[零]伍圓正 '],
  ])('“%s”：%s', (text, fault) => {
    expect(shown(text)).toBe(fault);
  });

  const alphabet = [...'零零壹伍仟佰拾亿万元角分整圆正萬', '人民币', '两', ' '];
  const written = fc.array(fc.constantFrom(...alphabet), { maxLength: 9 }).map((parts) => parts.join(''));

  test('读得出的没有错处，读不出的必有错处，错处在文字之内', () => {
    fc.assert(
      fc.property(written, (text) => {
        const fault = capitalFault(text);
        expect(fault === null).toBe(parseCapital(text) !== null);
        if (fault) {
          expect(fault.at).toBeGreaterThanOrEqual(0);
          expect(fault.at + fault.length).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 5000 },
    );
  });

  const anyFen = fc.bigInt({ min: 1n, max: 99_999_999_999_999n });

  test('规范的写法改动一个零，按错处所说改回来就读得出', () => {
    fc.assert(
      fc.property(anyFen, fc.nat(), fc.boolean(), (fen, seed, add) => {
        const words = toCapital(new Decimal(yuan(fen)));
        const at = seed % (words.length + 1);
        const zero = words.indexOf('零', at);
        const changed =
          add || zero < 0
            ? `${words.slice(0, at)}零${words.slice(at)}`
            : `${words.slice(0, zero)}${words.slice(zero + 1)}`;
        const fault = capitalFault(changed);
        if (fault?.code !== 'zero-extra' && fault?.code !== 'zero-missing') return;
        const mended = `${changed.slice(0, fault.at)}${fault.write ?? ''}${changed.slice(fault.at + fault.length)}`;
        expect(parseCapital(mended)?.toFixed(2)).toBe(yuan(fen));
      }),
    );
  });
});
