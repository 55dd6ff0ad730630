/** What is wrong with a field: `field` is the element id, `label` its name in the summary, `message` says what to do. */
export interface Problem {
  field: string;
  label: string;
  message: string;
}

/** The event that asks a part of the form that shows only some of its fields for the one named in `detail`. */
export const REVEAL = 'form-reveal';
