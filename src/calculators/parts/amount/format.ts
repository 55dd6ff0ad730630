/** `"81500000.00"` → `"81,500,000.00"`; keeps the decimals it is given. */
export function groupDigits(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The same amount in 万元, exactly: `"81500000.00"` → `"8,150"`, `"5.00"` → `"0.0005"`. */
export function inWan(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const padded = whole.padStart(5, '0');
  const decimals = (padded.slice(-4) + fraction).replace(/0+$/, '');
  const grouped = groupDigits(padded.slice(0, -4));
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}

/** Groups every amount inside a sentence or a formula: `88150000.00 × 45%` → `88,150,000.00 × 45%`, `8150 万元` → `8,150 万元`. */
export function groupAll(text: string): string {
  return text.replace(
    /(?<![\d.,])(?:\d{5,}|\d{4}(?=\.\d\d(?!\d)|(?:\.\d+)? ?[万人]))(?:\.\d+)?/g,
    groupDigits,
  );
}
