const LONGEST = 90;

/**
 * Names that the rules take, one for each: as entered where that can be, told apart where two are the same, and counted
 * where there is none, so that nothing a person types keeps the rest from being reckoned.
 */
export function distinctNames(names: readonly string[], unnamed: (number: number) => string): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const wanted = name.trim().slice(0, LONGEST) || unnamed(index + 1);
    let distinct = wanted;
    for (let copy = 2; taken.has(distinct); copy += 1) distinct = `${wanted}（${copy}）`;
    taken.add(distinct);
    return distinct;
  });
}
