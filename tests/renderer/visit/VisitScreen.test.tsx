import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VisitScreen } from '../../../renderer/visit/VisitScreen.tsx';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { longestText } from '../../../shared/visit/text.ts';
import { eventOf } from '../../support/arbitraries.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { MemoryServer } from '../../support/memoryServer.ts';
import { sliceFor } from '../../support/realLibrary.ts';
import { show } from '../../support/show.tsx';
import { freshVisit, visitId } from '../../support/visits.ts';

type Recorded = Result<Output<'visits.record'>>;

const shelf = () => ok(sliceFor([]));

/** The whole visit on a store that answers as `answer` says, and how often the person came back to the list. */
async function visitOn(answer: (store: MemoryServer, input: Input<'visits.record'>) => Recorded) {
  const store = new MemoryServer(freshVisit());
  let left = 0;
  fakeBeside({
    'visits.open': () => ok({ visit: store.visit() }),
    'visits.record': (input) => answer(store, input),
    'library.slice': shelf,
    'library.list': () => ok({ version: 'test', options: [] }),
  });
  show(<VisitScreen visitId={visitId} onLeave={() => left++} />);
  await screen.findByLabelText('Label');
  return { store, left: () => left };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const goToStep = (key: string) => fireEvent.keyDown(window, { key, ctrlKey: true });
const type = (field: string, text: string) => {
  fireEvent.change(screen.getByLabelText(field), { target: { value: text } });
  fireEvent.blur(screen.getByLabelText(field));
};
const typeLabel = (text: string) => type('Label', text);

test('A visit that is saved is left at once', async () => {
  const { left, store } = await visitOn((store, input) => store.record(input));
  typeLabel('Ana');
  press('All visits');
  await waitFor(() => expect(left()).toBe(1));
  expect(store.visit().texts.label).toBe('Ana');
});

test('Leaving with unsaved changes asks first, and loses them only at the person’s word', async () => {
  const { left } = await visitOn(() => fail('disk-full'));
  typeLabel('Ana');
  press('All visits');
  await screen.findByText(/Not everything is saved yet/);
  press('Stay here');
  expect(screen.queryByText(/Not everything is saved yet/)).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('Label').value).toBe('Ana');
  expect(left()).toBe(0);
  press('All visits');
  fireEvent.click(await screen.findByRole('button', { name: 'Go to the list all the same' }));
  expect(left()).toBe(1);
});

test('A text that is too long is still there after another step, and leaving the visit asks', async () => {
  const { left } = await visitOn((store, input) => store.record(input));
  typeLabel('x'.repeat(longestText + 1));
  goToStep('2');
  await waitFor(() => expect(screen.queryByLabelText('Label')).toBeNull());
  goToStep('1');
  expect((await screen.findByLabelText<HTMLInputElement>('Label')).value).toHaveLength(longestText + 1);
  press('All visits');
  await screen.findByText(/Not everything is saved yet/);
  expect(left()).toBe(0);
});

test('A change that the visit does not take is left out at the person’s word', async () => {
  await visitOn(() => fail('event-refused'));
  typeLabel('Ana');
  fireEvent.click(await screen.findByRole('button', { name: 'Leave this change out' }));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Label').value).toBe(''));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('Undo leaves what was changed somewhere else since as it is, and says so', async () => {
  const { store } = await visitOn((store, input) => store.record(input));
  typeLabel('Ana');
  await screen.findByText(/^Saved/);
  const theirs = eventOf({ type: 'text-set', field: 'label', text: 'Eva' }, crypto.randomUUID());
  store.record({ visitId, revision: store.visit().revision, event: theirs });
  type('Record number', '42');
  fireEvent.click(await screen.findByRole('button', { name: 'Add my changes to the other ones' }));
  press('Undo');
  press('Undo');
  expect(screen.getByRole('status', { name: 'What was undone' }).textContent).toMatch(
    /^Left as it is, because it was changed/,
  );
  expect(store.visit().texts.label).toBe('Eva');
});

test('A library that cannot be read is said, and the visit can be left', async () => {
  let left = 0;
  fakeBeside({
    'visits.open': () => ok({ visit: freshVisit() }),
    'visits.record': () => fail('unexpected'),
    'library.slice': () => fail('content-broken'),
  });
  show(<VisitScreen visitId={visitId} onLeave={() => left++} />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The library of treatments is damaged/);
  press('All visits');
  await waitFor(() => expect(left).toBe(1));
});
