/** How many times as often `npm run fuzz` tries a property as the tests do. */
const times = Number(process.env['FUZZ_TIMES'] ?? 1);

/** The runs of a property: `usual` of them, and that many times more in a long run. */
export const runs = (usual = 100) => ({ numRuns: usual * times });

/** Milliseconds for a property that reads or writes whole files. */
export const PATIENCE = 60_000 * times;
