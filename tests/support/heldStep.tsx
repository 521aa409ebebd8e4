import { screen } from '@testing-library/react';
import { type ComponentType, useCallback } from 'react';
import type { Recordable, StepProps } from '../../renderer/visit/StepProps.ts';
import { useVisit } from '../../renderer/visit/useVisit.ts';
import type { Library } from '../../shared/content/library.ts';
import type { Language } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { fakeBeside } from './fakeBeside.ts';
import { MemoryServer } from './memoryServer.ts';
import { sliceFor } from './realLibrary.ts';
import { show } from './show.tsx';

type Answers = Parameters<typeof fakeBeside>[0];

interface Options {
  /** What the main process answers besides opening and recording the visit. */
  answers?: Answers;
  language?: Language;
  library?: Library;
}

/**
 * Shows one step, or one card of it, on a visit that is really opened, changed and recorded: only the main process
 * is a stand-in. `recorded` is what the step recorded, in order; `store` is what the main process has of it.
 */
export async function holdStep(
  Step: ComponentType<StepProps>,
  visit: Visit,
  { answers = {}, language = 'en', library = sliceFor(visit.columns) }: Options = {},
) {
  const store = new MemoryServer(visit);
  const recorded: Recordable[] = [];
  fakeBeside({
    'visits.open': () => ok({ visit: store.visit() }),
    'visits.record': (input) => store.record(input),
    ...answers,
  });
  function Held() {
    const open = useVisit(visit.id);
    const record = typeof open === 'object' && open !== null ? open.record : null;
    const heard = useCallback(
      (change: Recordable) => {
        recorded.push(change);
        record?.(change);
      },
      [record],
    );
    if (open === null || typeof open === 'string') return null;
    return (
      <div data-testid="step">
        <Step visit={open.state.visit} library={library} record={heard} queue={open.queue} />
      </div>
    );
  }
  show(<Held />, language);
  await screen.findByTestId('step');
  return { recorded, store };
}
