/** Full-width forms, as a Chinese keyboard gives them, to ASCII: `１２．５` → `12.5`. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
