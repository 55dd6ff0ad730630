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

export const answer = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');
