/** What is wrong with a field: `field` is the element id, `label` its name in the summary, `message` says what to do. */
export interface Problem {
  field: string;
  label: string;
  message: string;
}
