import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { clauses } from '../index.ts';
import { scan } from './scan.ts';
import { coverageSchema } from './schema.ts';

/** The matrix from the rules of the tender to what covers them, as kept by hand in `content/rules/coverage.yaml`. */
export const coverage = v.parse(coverageSchema, parse(readFileSync('content/rules/coverage.yaml', 'utf8')));

/** Every clause with a number, time, share, amount or condition in it, in reading order, and what covers it. */
export const scanned = scan(clauses, coverage);
