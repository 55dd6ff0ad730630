import type * as v from 'valibot';
import { parseDay } from './date.ts';
import { type ErrorCode, errorMessages } from './errors.ts';
import type {
  AppliedReading,
  Evaluation,
  EvaluationOptions,
  InputError,
  Notice,
  Step,
} from './evaluation.ts';
import { type At, inForce } from './in-force.ts';
import type { Parameter } from './parameter.ts';
import type { Chosen, Reading } from './reading.ts';
import { parse, type Schema } from './schema.ts';
import type { ExternalSource } from './sources.ts';

/** Where a computation writes down what it does. */
export interface Work {
  step(step: Step): void;
  /** One step per item; the steps are not even made where nobody reads them. */
  steps<Item>(items: readonly Item[], make: (item: Item, index: number) => Step): void;
  notice(notice: Notice): void;
}

/** Reports an error that only several fields together show. */
export type Report = (path: string, code: ErrorCode, message?: string) => void;

export interface RuleDefinition<
  Input extends Schema = Schema,
  Result extends object = object,
  Readings extends readonly Reading[] = readonly Reading[],
> {
  id: string;
  title: string;
  clauses: readonly string[];
  parameters: readonly Parameter[];
  /** Law outside the tender that the rule rests on. */
  sources?: readonly ExternalSource[];
  readings: Readings;
  /** A function where a limit of the input is a parameter. */
  input: Input | ((at: At) => Input);
  check?(input: v.InferOutput<Input>, report: Report, at: At): void;
  compute(input: v.InferOutput<Input>, readings: Chosen<Readings>, work: Work, at: At): Result;
}

/**
 * A rule is a function from its typed input to an `Evaluation`. Whatever it is given it checks against its schema, so
 * that it never throws and never answers in part.
 */
export interface Rule<Input = never, Result extends object = object> {
  (input: Input, options?: EvaluationOptions): Evaluation<Result>;
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly sources: readonly ExternalSource[];
  readonly readings: readonly Reading[];
  readonly input: Schema;
}

const DISCARD: Work = { step: () => {}, steps: () => {}, notice: () => {} };

/**
 * The alternatives in force. A reading that another rule asks is refused as well: taken silently, it would let a caller
 * believe that it had changed this result.
 */
const choose = (readings: readonly Reading[], wanted: Readonly<Record<string, string>>) => {
  const chosen = Object.fromEntries(readings.map((reading) => [reading.id, reading.default]));
  const errors: InputError[] = [];
  for (const [id, alternative] of Object.entries(wanted)) {
    const reading = readings.find((candidate) => candidate.id === id);
    if (reading?.alternatives.some((candidate) => candidate.id === alternative)) {
      chosen[id] = alternative;
      continue;
    }
    const choices = reading
      ? `请从下列口径中选择：${reading.alternatives.map((candidate) => candidate.id).join('、')}`
      : errorMessages['unknown-reading'];
    errors.push({ path: `readings.${id}`, code: 'unknown-reading', message: choices });
  }
  return { chosen, errors };
};

/** The day if it is one; whatever else was given is reported. */
const dayText = (on: unknown, report: Report): string | undefined => {
  if (on === undefined || (typeof on === 'string' && parseDay(on) !== null)) return on;
  report('on', 'not-a-date');
  return undefined;
};

export const defineRule = <
  Input extends Schema,
  Result extends object,
  const Readings extends readonly Reading[],
>(
  definition: RuleDefinition<Input, Result, Readings>,
): Rule<v.InferInput<Input>, Result> => {
  const { id, title, clauses, parameters, sources = [], readings, input: given } = definition;
  const schemaFor = (at: At): Input => (typeof given === 'function' ? given(at) : given);

  const evaluate = (input: unknown, options?: EvaluationOptions): Evaluation<Result> => {
    const { chosen, errors } = choose(readings, options?.readings ?? {});
    const report: Report = (path, code, message = errorMessages[code]) =>
      errors.push({ path, code, message });
    const on = dayText(options?.on, report);
    const at: At = (parameter) => inForce(parameter, on);
    const parsed = parse(schemaFor(at), input);
    if ('errors' in parsed) return { ok: false, ruleId: id, errors: [...errors, ...parsed.errors] };
    definition.check?.(parsed.value, report, at);
    if (errors.length > 0) return { ok: false, ruleId: id, errors };

    const run = (alternatives: Record<string, string>, work: Work) =>
      definition.compute(parsed.value, alternatives as Chosen<Readings>, work, at);
    const steps: Step[] = [];
    const notices: Notice[] = [];
    const result = run(chosen, {
      step: (step) => steps.push(step),
      steps: (items, make) => steps.push(...items.map(make)),
      notice: (notice) => notices.push(notice),
    });
    const answer = JSON.stringify(result);
    const applied: AppliedReading[] = readings.map((reading) => ({
      id: reading.id,
      chosen: chosen[reading.id]!,
      wouldChange: reading.alternatives.some(
        (alternative) =>
          alternative.id !== chosen[reading.id] &&
          JSON.stringify(run({ ...chosen, [reading.id]: alternative.id }, DISCARD)) !== answer,
      ),
    }));
    return { ok: true, ruleId: id, result, steps, notices, readings: applied };
  };

  return Object.assign(evaluate, {
    id,
    title,
    clauses,
    parameters,
    sources,
    readings,
    input: schemaFor(inForce),
  });
};
