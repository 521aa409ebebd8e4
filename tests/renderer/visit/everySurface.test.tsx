import { cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CloseStep } from '../../../renderer/visit/close/CloseStep.tsx';
import { DecideStep } from '../../../renderer/visit/decide/DecideStep.tsx';
import { GoalsStep } from '../../../renderer/visit/goals/GoalsStep.tsx';
import { OptionsStep } from '../../../renderer/visit/options/OptionsStep.tsx';
import type { StepProps } from '../../../renderer/visit/StepProps.ts';
import { KeepOffCard } from '../../../renderer/visit/takeHome/KeepOffCard.tsx';
import { NoteCard } from '../../../renderer/visit/takeHome/NoteCard.tsx';
import { PaperCard } from '../../../renderer/visit/takeHome/PaperCard.tsx';
import { SaveCard } from '../../../renderer/visit/takeHome/SaveCard.tsx';
import { TodayStep } from '../../../renderer/visit/today/TodayStep.tsx';
import { WeighStep } from '../../../renderer/visit/weigh/WeighStep.tsx';
import type { Answers } from '../../../shared/visit/answers.ts';
import { type Gate, gateAnswers, type Visit } from '../../../shared/visit/visit.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { holdStep } from '../../support/heldStep.tsx';
import {
  everyTold,
  hormoneAlone,
  noDrug,
  palbo,
  realLibrary,
  realLookup,
  ribo,
  toldAll,
} from '../../support/realLibrary.ts';

/** Everything that can stand on the shared screen in the room: all steps but Prepare, one under the other. */
function WholeScreen(step: StepProps) {
  return (
    <>
      {[TodayStep, GoalsStep, OptionsStep, WeighStep, DecideStep, CloseStep].map((Step) => (
        <Step key={Step.name} {...step} />
      ))}
      {[SaveCard, PaperCard, KeepOffCard, NoteCard].map((Card) => (
        <Card key={Card.name} {...step} />
      ))}
    </>
  );
}

const columns = [palbo, ribo, hormoneAlone, noDrug];
const visitWith = (told: Visit['told'], gate: Gate, path: Answers['path'] = 'usual') =>
  fullVisit({
    told,
    gate,
    columns,
    released: { by: 'Dr. Lee', columns, own: null, at: '2026-11-23T12:00:00.000Z' },
    outcome: { kind: 'chosen', option: noDrug },
    estimateMonths: 24,
    answers: { ...fullVisit().answers, path, stopping: 'comfort-care', 'treatment-can': 'later' },
    goals: realLibrary.goals.filter(({ implies }) => implies.length > 0).map(({ id }) => id),
  });

/** All that can be read, with every group open and Weigh up asked for; the note stands in its field. */
async function read(visit: Visit): Promise<string> {
  await holdStep(WholeScreen, visit);
  const ask = screen.queryByRole('button', { name: 'How do these meet what I said?' });
  if (ask !== null) fireEvent.click(ask);
  for (const folded of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(folded);
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note for the record' }).value;
  const text = `${document.body.textContent} ${note}`;
  cleanup();
  return text;
}

const givesAway = /cancer|tumor|metasta|chemo|incurable|palliative|how much time|letrozole|for good/gi;
/** Words that give something away; who knows the diagnosis may read its name. */
const givenAway = (text: string, told: Visit['told']) =>
  (text.match(givesAway) ?? []).filter((word) => told.diagnosis !== 'yes' || word.toLowerCase() !== 'cancer');

/** Figures about time, as they would stand on screen, and what the doctor’s estimate would make of 24 months. */
const timeFigures = /\b(24\.8|14\.5|25\.3|53\.9|51\.2|63\.9|51\.4)\b/;
const possibilities = /6 years or more|between 12 months and 4 years/;

/** Nothing on any surface hangs on the newest result yet: eight combinations of the other three. */
const combinations = everyTold('not-known').filter((told) => told['newest-result'] === 'yes');

describe.each(combinations.map((told) => [JSON.stringify(told), told] as const))('With %s', (_name, told) => {
  const knows = told.diagnosis === 'yes' && told.spread === 'yes';

  test.each(gateAnswers)('the screens and the note hold nothing untold or unwanted at "%s"', async (gate) => {
    const text = await read(visitWith(told, gate));
    for (const { id, implies } of realLibrary.options) {
      if (implies.every((item) => told[item] === 'yes')) continue;
      expect(text).not.toContain(realLookup.text('en', `options.${id}.name`));
    }
    if (!knows) expect(givenAway(text, told)).toEqual([]);
    if (gate !== 'numbers' || !knows) expect(text).not.toMatch(timeFigures);
    if (gate !== 'three-possibilities' || !knows) expect(text).not.toMatch(possibilities);
    if (gate === 'not-today' || gate === 'not-asked')
      expect(text).not.toContain(realLookup.text('en', 'attributes.alive-median.name'));
  });

  test('nor do they on the path on which stopping is talked about', async () => {
    const text = await read(visitWith(told, 'not-today', 'stopping'));
    if (!knows || told['not-curable'] !== 'yes') expect(text).not.toMatch(/comfort|Stop the cancer drug/i);
    if (!knows) expect(givenAway(text, told)).toEqual([]);
    expect(text).not.toMatch(timeFigures);
  });
});

test('the nets would catch the screens of someone who was told all and asked for numbers', async () => {
  const text = await read(visitWith(toldAll, 'numbers'));
  expect(text.match(givesAway)?.length).toBeGreaterThan(5);
  expect(text).toMatch(timeFigures);
  expect(await read(visitWith(toldAll, 'three-possibilities'))).toMatch(possibilities);
  expect(await read(visitWith(toldAll, 'not-today', 'stopping'))).toMatch(/Comfort care/);
});
