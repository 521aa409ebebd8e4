import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LibraryScreen } from '../../../renderer/library/LibraryScreen.tsx';
import type { Issue } from '../../../shared/content/issue.ts';
import { fail, ok } from '../../../shared/result.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { realContent, realLibrary, realLookup } from '../../support/realLibrary.ts';
import { show } from '../../support/show.tsx';
import { unwrap } from '../../support/stores.ts';

const noDrugName = () => realLookup.text('en', 'options.tamoxifen.name');

/** The library as a clinic has it that has added nothing; what is sent is kept. */
async function open(refusal?: 'disk-full') {
  const sent: unknown[] = [];
  const keep = (what: unknown) => {
    sent.push(what);
    return refusal === undefined ? ok({}) : fail(refusal);
  };
  fakeBeside({
    'library.list': realContent.list,
    'library.reading': realContent.reading,
    'library.slice': ({ optionIds, languages }) => realContent.slice(optionIds as never, languages),
    'library.review': keep,
    'library.figure': keep,
    'library.sheet': (asked) => {
      sent.push(asked);
      return ok({ kind: 'saved', where: 'Documents/sheet.pdf' });
    },
  });
  show(<LibraryScreen onClose={() => undefined} />);
  await within(await screen.findByRole('listbox')).findAllByRole('option');
  return { sent };
}
const listed = () => within(screen.getByRole('listbox', { name: 'Treatments' })).getAllByRole('option');
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const read = async (name: string) => {
  fireEvent.click(screen.getByRole('option', { name: new RegExp(`^${name}`) }));
  return within(await screen.findByRole('article'));
};

describe('The treatments', () => {
  test('are all there, and are sifted by name, class and standing', async () => {
    await open();
    expect(listed()).toHaveLength(realLibrary.options.length);
    fireEvent.change(screen.getByLabelText('Where it stands'), { target: { value: 'withdrawn' } });
    const withdrawn = realLibrary.options.filter(({ status }) => status.kind === 'withdrawn');
    expect(listed()).toHaveLength(withdrawn.length);
    type('Find by name, drug or brand', 'tecentriq');
    expect(listed()).toHaveLength(1);
  });

  test('are read whole: what it is, where it stands, each row with its source, and that nobody has reviewed it', async () => {
    await open();
    const page = await read(noDrugName());
    expect(page.getByText(realLookup.text('en', 'options.tamoxifen.status'))).toBeTruthy();
    expect(page.getByText('Not yet reviewed by a clinician')).toBeTruthy();
    fireEvent.click(page.getAllByRole('button', { name: /^Source:/ })[1] as HTMLElement);
    expect((await screen.findByRole('dialog')).textContent).toContain('How sure');
  });

  test('are reviewed under a name and a role; without both there is nothing to send', async () => {
    const { sent } = await open();
    const page = await read(noDrugName());
    const record = page.getByRole<HTMLButtonElement>('button', { name: 'Record the review' });
    type('Name', 'Dr. Lee');
    expect(record.disabled).toBe(true);
    type('Role', 'Oncologist');
    fireEvent.click(record);
    await waitFor(() =>
      expect(sent).toEqual([{ option: 'tamoxifen', review: { by: 'Dr. Lee', role: 'Oncologist' } }]),
    );
  });

  test('say what went wrong where it went wrong, and keep what was typed', async () => {
    await open('disk-full');
    const page = await read(noDrugName());
    type('Name', 'Dr. Lee');
    type('Role', 'Oncologist');
    fireEvent.click(page.getByRole('button', { name: 'Record the review' }));
    expect((await page.findByRole('alert')).textContent).not.toContain('disk-full');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Dr. Lee');
  });

  test('take a figure of the clinic’s own; zero is one, a word is none', async () => {
    const { sent } = await open();
    const page = await read(noDrugName());
    fireEvent.change(page.getByRole('combobox', { name: 'Our clinic’s own figures' }), {
      target: { value: 'visits-here' },
    });
    type('Visits here', 'many');
    type('Who says so', 'Nurse Kim');
    expect(page.getByRole<HTMLButtonElement>('button', { name: 'Put in' }).disabled).toBe(true);
    type('Visits here', '0');
    fireEvent.click(page.getByRole('button', { name: 'Put in' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { option: 'tamoxifen', item: 'visits-here', figure: { number: 0, by: 'Nurse Kim' } },
      ]),
    );
  });

  test('are saved as a sheet in the language of the screen, and say where', async () => {
    const { sent } = await open();
    const page = await read(noDrugName());
    fireEvent.click(page.getByRole('button', { name: 'Save the sheet for review' }));
    expect(await page.findByText(/Documents\/sheet\.pdf/)).toBeTruthy();
    expect(sent).toEqual([{ option: 'tamoxifen', language: 'en', paper: 'letter' }]);
  });
});

describe('What is known about what somebody read', () => {
  test('is found by a word, with the treatments of that name; what is not there says so', async () => {
    await open();
    fireEvent.click(screen.getByRole('tab', { name: 'About what you read' }));
    type('Find a word', 'avastin');
    const panel = screen.getByRole('tabpanel');
    expect(within(panel).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(panel.textContent).toContain('not approved');
    type('Find a word', 'unicorn');
    expect(panel.textContent).toContain('Nothing here has that word.');
  });
});

test('what registries say stands on a page of its own, with its source and a warning', async () => {
  await open();
  fireEvent.click(screen.getByRole('tab', { name: 'How common, how long' }));
  const panel = screen.getByRole('tabpanel');
  expect(panel.textContent).toContain('None of it is about one person');
  expect(panel.textContent).toContain('31 of 100');
});

test('the library says who made it, who paid, how ranges were computed, and lists its sources', async () => {
  await open();
  fireEvent.click(screen.getByRole('tab', { name: 'About Beside' }));
  const panel = screen.getByRole('tabpanel');
  for (const part of ['made-by', 'paid-by', 'intervals', 'update'])
    expect(panel.textContent).toContain(realLookup.text('en', `about.${part}`));
  expect(panel.textContent).toContain(realLibrary.sources[0]?.citation);
});

test('a library that cannot be read is a sentence', async () => {
  fakeBeside({ 'library.reading': () => fail('content-broken'), 'library.list': realContent.list });
  show(<LibraryScreen onClose={() => undefined} />);
  expect((await screen.findByRole('alert')).textContent).not.toContain('content-broken');
});

describe('The clinic’s own sentences', () => {
  const about = async (overlay: { replaced: number; issues: Issue[] }) => {
    const reading = unwrap(realContent.reading());
    fakeBeside({ 'library.reading': () => ok({ ...reading, overlay }), 'library.list': realContent.list });
    show(<LibraryScreen onClose={() => undefined} />);
    fireEvent.click(await screen.findByRole('tab', { name: 'About Beside' }));
    return screen.getByRole('tabpanel');
  };

  test('that are in use are counted', async () => {
    expect((await about({ replaced: 3, issues: [] })).textContent).toContain(
      '3 of the clinic’s own sentences',
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that are refused are named with file, place and reason, and that nothing is lost', async () => {
    const issue = { rule: 'overlay', file: 'text/en/goals.json', path: 'peace', reason: 'no such sentence' };
    await about({ replaced: 0, issues: [issue] });
    expect(screen.getByRole('alert').textContent).toContain('nothing is lost');
    expect(screen.getByRole('alert').textContent).toContain('text/en/goals.json peace: no such sentence');
  });
});
