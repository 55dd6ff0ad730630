/** The answers to a question of yes or no. */
export const YES_NO = [
  { value: 'yes', words: '是' },
  { value: 'no', words: '否' },
] as const;
