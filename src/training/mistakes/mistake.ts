/** A boundary that is often taken for the other side; `decide` asks the rules. */
export interface Mistake {
  id: string;
  ask: string;
  options: readonly { id: string; label: string }[];
  decide(): string;
  why: string;
  clause: string;
}

export const yesOrNo = (yes: string, no: string) => [
  { id: 'yes', label: yes },
  { id: 'no', label: no },
];

/** Scores to choose from, each under the score as the rules write it: `9.08`, `5.00`. */
export const points = (...scores: readonly string[]) =>
  scores.map((score) => ({ id: score, label: `${score.replace(/\.00$/, '')} 分` }));

export const answer = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');
