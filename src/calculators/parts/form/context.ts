import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What every field asks of the form that it stands in. */
export interface FormContext {
  /** False until the page's script runs: fields are then read-only, so that nothing typed is lost. */
  ready: boolean;
  /** The field being typed in at this moment; its doubts wait until the typing pauses. */
  typing: string | null;
  /** The message to show beside a field. */
  problem(field: string): string | null;
  /** How often something else was put into the form as a whole: a result of what stood there before is no result of it. */
  filled: number;
  /** The field was left. */
  settle(): void;
}

export const Form = createContext<FormContext>({
  ready: false,
  typing: null,
  problem: () => null,
  filled: 0,
  settle: () => {},
});

export const useFormContext = (): FormContext => useContext(Form);
