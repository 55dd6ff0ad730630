import type { CalculatorState } from '../form/use-calculator.ts';
import type { ChosenReadings } from '../share/readings.ts';
import type { Choice } from './Readings.tsx';

/** The switch of the readings for a form that keeps them in its draft. */
export const readingChoice = <Draft extends { readings: ChosenReadings }>(
  { draft, set }: CalculatorState<Draft>,
  changeUnder: (readings: ChosenReadings) => string | null,
): Choice => {
  const taking = (reading: string, alternative: string) => ({ ...draft.readings, [reading]: alternative });
  return {
    onChoose: (reading, alternative) => set({ ...draft, readings: taking(reading, alternative) }),
    changeUnder: (reading, alternative) => changeUnder(taking(reading, alternative)),
  };
};
