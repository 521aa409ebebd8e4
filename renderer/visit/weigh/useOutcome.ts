import { useEffect, useMemo, useState } from 'react';
import type { Grid } from '../../../shared/compare/grid.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { type Outcome, outcomeIn } from '../../../shared/weigh/outcome.ts';
import { type Weighing, weighingOf } from '../../../shared/weigh/weighing.ts';

/** What can be weighed now, and what came of the runs; null where adding up is off, or while they run the first time. */
export interface FoundOutcome {
  weighing: Weighing;
  outcome: Outcome | null;
}

/**
 * The runs follow the picture: a press is painted at once, with the words that stood before, and the new words come
 * with the frame after it.
 */
export function useOutcome(visit: Visit, { grid, lookup }: { grid: Grid; lookup: Lookup }): FoundOutcome {
  const { matters, importance, answers, gate, ownColumn } = visit;
  const way = answers['how-taken'];
  const { weighing: asked } = answers;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all of the visit that weighing looks at.
  const weighing = useMemo(
    () => weighingOf(visit, grid, lookup),
    [matters, importance, way, asked, gate, ownColumn, grid, lookup],
  );
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => afterPaint(() => setOutcome(outcomeIn(weighing, grid))), [weighing, grid]);
  return { weighing, outcome: weighing.kind === 'off' ? null : outcome };
}

/** Does the work once the coming frame is on the screen; the answer calls it off. */
function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
