/** A small number as it stands in a sentence, 二次; beyond ten in figures. */
export const numeral = (count: number): string => '零一二三四五六七八九十'[count] ?? String(count);

/** The same before a measure word that takes 两: 两位小数, 三家, 三年. */
export const measured = (count: number): string => (count === 2 ? '两' : numeral(count));
