import type { ComponentChildren } from 'preact';
import { openScenario, type Reopened } from '../share/open.ts';
import type { Scenario } from '../share/scenario.ts';
import { Changed } from './Changed.tsx';

/** A scenario as a form takes it in: `changed` shows the figures that are no longer what they were. */
export interface Opening<Draft> {
  draft: Draft | null;
  message: string;
  changed: ComponentChildren;
}

/** Comes to the page only where there is a scenario to open. */
export const opening = <Draft,>({ draft, message, changes }: Reopened<Draft>): Opening<Draft> => ({
  draft,
  message,
  changed: changes.length > 0 ? <Changed changes={changes} /> : null,
});

export const openingOf = <Draft,>(
  fragment: string,
  scenario: Scenario<Draft>,
  edition: string,
): Opening<Draft> => opening(openScenario(fragment, scenario, edition));
