/** One page of every kind that the site has: each is checked for accessibility, weight, stillness and foreign requests. */
export interface Template {
  name: string;
  /** Below the base, without leading slash. */
  path: string;
  /** Kilobytes (1000 bytes) that the first load may transfer, and how many of them may be script. */
  budget: { total: number; script: number };
}

export const templates: readonly Template[] = [
  { name: 'not found', path: '404.html', budget: { total: 12, script: 4 } },
];
