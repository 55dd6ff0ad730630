/** What a simulation needs once somebody takes part: the rules, the workbench's stages and checks, the later steps. */
export { evaluateProject } from '../../workbench/evaluation/evaluate.ts';
export { levelKey, projectOf } from './project.ts';
export { DebriefStep } from './steps/DebriefStep.tsx';
export { MarkStep } from './steps/MarkStep.tsx';
export { ReviewStep } from './steps/ReviewStep.tsx';
export { SheetsStep } from './steps/SheetsStep.tsx';
