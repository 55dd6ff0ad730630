import type { CitedClauses } from '../parts/explain/clauses.ts';
import type { PriceDraft } from './draft.ts';
import type { Outlook } from './outlook.ts';

/** Imported as the browser does it: a module that is fetched later is one that nothing imports at once. */
const { outlookOf, Simulation } = await import('./Simulation.tsx');

interface ExampleProps {
  example: PriceDraft;
  own: string;
  clauses: CitedClauses;
  standalone: boolean;
}

const nothing = () => {};
const noLink = () => '';

/** The result of the example, rendered when the site is built: it stands until the script for it is fetched. */
export function ExampleResult({ example, own, clauses, standalone }: ExampleProps) {
  return (
    <Simulation
      form={{ draft: example, type: nothing, set: nothing, replace: nothing, link: noLink }}
      own={own}
      clauses={clauses}
      standalone={standalone}
    />
  );
}

/** What the table shows of the example before the script for it is fetched. */
export function exampleOutlook(example: PriceDraft): Pick<Outlook, 'benchmark' | 'standings'> {
  const outlook = outlookOf(example);
  if (!outlook) throw new Error('the example has no result');
  return { benchmark: outlook.benchmark, standings: outlook.standings };
}
