const KEY = 'requirements-answers';

/** Storage that may be switched off by the browser: then nothing is kept, and nothing breaks. */
function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** What was kept on this machine, or null. */
export const kept = (): string | null => attempt(() => localStorage.getItem(KEY));

/** @returns whether it could be kept */
export const keep = (text: string): boolean =>
  attempt(() => {
    localStorage.setItem(KEY, text);
    return true;
  }) ?? false;

export const forget = (): void => {
  attempt(() => localStorage.removeItem(KEY));
};
