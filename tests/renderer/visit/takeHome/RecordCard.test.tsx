import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RecordCard } from '../../../../renderer/visit/takeHome/RecordCard.tsx';
import type { Input, Output } from '../../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';

/** The card, and what it asked of the main process. */
async function card(answer: () => Result<Output<'records.save'>>) {
  const asked: Input<'records.save'>[] = [];
  const visit = fullVisit();
  await holdStep(RecordCard, visit, {
    language: 'es',
    answers: {
      'records.save': (request) => {
        asked.push(request);
        return answer();
      },
    },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Guardar como archivo FHIR' }));
  return { asked, visit };
}
const said = () => screen.getByRole('status').textContent;

describe('The visit for the clinic’s record', () => {
  test('is saved in the language of the screen, and the card says where', async () => {
    const { asked, visit } = await card(() => ok({ kind: 'saved', where: 'Documentos/Beside.fhir.json' }));
    await waitFor(() => expect(said()).toContain('Documentos/Beside.fhir.json'));
    expect(asked).toEqual([{ visitId: visit.id, revision: visit.revision, language: 'es' }]);
  });

  test('that cannot be saved is a sentence', async () => {
    await card(() => fail('disk-full'));
    await waitFor(() => expect(said()).toMatch(/disco|espacio/));
  });
});
