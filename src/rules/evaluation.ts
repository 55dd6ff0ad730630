import type { ErrorCode } from './errors.ts';

/** One line of the reckoning: enough to redo it by hand. `clause` is a clause id of the published text. */
export interface Step {
  label: string;
  formula?: string;
  substituted?: string;
  value: string;
  clause: string;
}

/** A legal consequence, a warning or an assumption. */
export interface Notice {
  code: string;
  message: string;
  clause?: string;
}

/** `path` names the field (`bids.0.price`, '' for the whole input); `message` says in zh-CN what to do. */
export interface InputError {
  path: string;
  code: ErrorCode;
  message: string;
}

/** `wouldChange`: another alternative of this reading, all others kept, gives another result on this input. */
export interface AppliedReading {
  id: string;
  chosen: string;
  wouldChange: boolean;
}

/** What a rule answers: plain JSON, either complete or a list of what to correct. */
export type Evaluation<Result extends object = object> =
  | {
      ok: true;
      ruleId: string;
      result: Result;
      steps: Step[];
      notices: Notice[];
      readings: AppliedReading[];
    }
  | { ok: false; ruleId: string; errors: InputError[] };

/**
 * `readings` names, per reading id, the alternative to apply instead of the default; `on` is the day (`YYYY-MM-DD`) whose
 * tender is applied, the tender as amended to date where it is left out.
 */
export interface EvaluationOptions {
  readings?: Readonly<Record<string, string>>;
  on?: string;
}
