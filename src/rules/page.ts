/** A worked example: data that the tests run, the rule page shows, and a calculator starts from. */
export interface Example {
  name: string;
  input: object;
  readings?: Readonly<Record<string, string>>;
  result: object;
}

/** The words of a rule's page. */
export interface RulePage {
  /** What the rule decides, in a sentence. */
  decides: string;
  /** The reckoning, line by line. */
  formula: readonly string[];
  /** Each threshold, and on which side the number itself falls. */
  boundaries: readonly { words: string; included: string; clause: string }[];
  /** What a reader might expect here and does not find. */
  excludes: readonly string[];
  examples: readonly [Example, ...Example[]];
}
