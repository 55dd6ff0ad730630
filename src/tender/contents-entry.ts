/** An entry of the contents: its number and name, its address, and what it is part of. */
export type ContentsEntry = readonly [name: string, address: string, within: string];
