/** In half characters, as a digit has them: Chinese characters are twice as wide. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
