import type { ItemView } from './item.ts';
import { fold } from './state.ts';

export interface Texts {
  views: ReadonlyMap<string, ItemView>;
  /** Each requirement's whole text, folded for the search. */
  folded: ReadonlyMap<string, string>;
}

let loading: Promise<Texts> | undefined;

/** Fetches the texts of all requirements, once; after a failure the next call tries again. */
export function loadTexts(address: string): Promise<Texts> {
  loading ??= fetchTexts(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchTexts(address: string): Promise<Texts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const views = (await response.json()) as ItemView[];
  return {
    views: new Map(views.map((view) => [view.id, view])),
    folded: new Map(views.map(({ id, lines }) => [id, fold(lines.map(({ text }) => text).join(''))])),
  };
}
