import { type Day, parseDay } from './date.ts';
import type { Parameter } from './parameter.ts';

export const countOf = (parameter: Parameter): number => Number(parameter.value);

export const dayOf = (parameter: Parameter & { unit: 'date' }): Day => parseDay(parameter.value)!;
