import type { ScenarioRecord } from './record.ts';

/** What a scenario's fragment begins with. */
export const PREFIX = 's=';
/** Stands in front of the record, so that a later form of link can tell the older ones. */
export const FORM = '2';
/** Longest fragment that is read or written, in characters: some 700 bidders. */
export const LONGEST = 40_000;

/** Whether an address's fragment is a scenario, whole or damaged, and not a place on the page. */
export const isScenario = (fragment: string): boolean => fragment.startsWith(`#${PREFIX}`);

function toBase64Url(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The fragment that carries a scenario: `#s=2.<base64url of the record's JSON>`. A fragment is never sent to a server.
 * @returns null where the scenario is too long for a link
 */
export function writeFragment(record: ScenarioRecord): string | null {
  const fragment = `#${PREFIX}${FORM}.${toBase64Url(JSON.stringify(record))}`;
  return fragment.length <= LONGEST ? fragment : null;
}
