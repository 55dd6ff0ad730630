import { randomFrom } from '../random.ts';
import type { Drawn, Exercise, Kind, Misreading } from './exercise.ts';
import { sameAnswer } from './mark.ts';

/** Those that really lead to another answer, each to one of its own. */
function telling({ answer, misreadings }: Drawn): Misreading[] {
  const told: Misreading[] = [];
  for (const misreading of misreadings) {
    const taken = [answer.right, ...told.map(({ gives }) => gives)];
    if (misreading.gives.length > 0 && !taken.some((gives) => sameAnswer(answer, misreading.gives, gives)))
      told.push(misreading);
  }
  return told;
}

/**
 * The exercise of a kind and a seed: the same wherever and whenever it is drawn. A draw in which every misreading comes
 * to the right answer teaches nothing and is drawn again.
 */
export function draw(kind: Kind, seed: number): Exercise {
  for (let attempt = 0; ; attempt += 1) {
    const drawn = kind.draw(randomFrom(seed, `${kind.id}.${attempt}`));
    const misreadings = telling(drawn);
    if (misreadings.length > 0) return { ...drawn, kind: kind.id, seed, misreadings };
  }
}
