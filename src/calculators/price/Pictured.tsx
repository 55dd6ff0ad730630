import { useMemo } from 'preact/hooks';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { type Gradual, useLater } from '../parts/form/use-later.ts';
import { Curve } from './Curve.tsx';
import type { Simulated } from './compute.ts';
import { Part } from './Part.tsx';
import { drawPrices, type PricePicture } from './picture.ts';
import { isQuick } from './quick.ts';
import { ReviewLines } from './ReviewLines.tsx';
import type { Range } from './sweep.ts';
import { findThresholds, type Thresholds } from './thresholds.ts';

interface Scene {
  simulated: Simulated;
  numbers: readonly number[];
  range: Range | null;
}

function* draw(scene: Scene): Gradual<{ scene: Scene; thresholds: Thresholds; picture: PricePicture }> {
  const { simulated, numbers, range } = scene;
  const thresholds = yield* findThresholds(simulated.assumed);
  const picture = drawPrices(simulated.assumed, simulated.outlook, thresholds, numbers, range);
  return { scene, thresholds, picture };
}

const LINES = '报多少会启动异常低价审查';

/** The picture, and the lines of the review that stand in it. */
export function Pictured({ clauses, ...scene }: Scene & { clauses: CitedClauses }) {
  const subject = useMemo(() => scene, [scene.simulated]);
  const { answer, late } = useLater(subject, draw, isQuick(scene.simulated));
  if (!answer) return <Part title={LINES} late children={null} />;
  const [mine] = answer.scene.simulated.outlook.standings;
  return (
    <>
      <div class="later" aria-busy={late}>
        <Curve picture={answer.picture} swept={answer.scene.range?.bidder ?? null} />
      </div>
      <Part title={LINES} late={late}>
        <ReviewLines mine={mine} thresholds={answer.thresholds} clauses={clauses} />
      </Part>
    </>
  );
}
