/** One text in the browser's storage. A browser that allows no storage keeps nothing, and nothing breaks. */
export interface StoredText {
  /** What was kept on this machine, or null. */
  read(): string | null;
  /** @returns whether it could be kept */
  write(text: string): boolean;
  clear(): void;
}

function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}

export const storedText = (key: string): StoredText => ({
  read: () => attempt(() => localStorage.getItem(key)),
  write: (text) =>
    attempt(() => {
      localStorage.setItem(key, text);
      return true;
    }) ?? false,
  clear: () => {
    attempt(() => localStorage.removeItem(key));
  },
});
