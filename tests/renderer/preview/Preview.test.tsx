import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPdf } from '../../../renderer/preview/openPdf.ts';
import { Preview } from '../../../renderer/preview/Preview.tsx';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import { type ErrorCode, fail, ok, type Result } from '../../../shared/result.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { fakePdfs } from '../../support/fakePdfs.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { show } from '../../support/show.tsx';
import { freshVisit } from '../../support/visits.ts';

type Request = Input<'printouts.preview'>;
type Answer = Result<Output<'printouts.preview'>>;

vi.mock('../../../renderer/preview/openPdf.ts', () => ({ openPdf: vi.fn() }));

const at = (revision: number, paper: 'letter' | 'a4' = 'letter'): Request => ({
  visitId: freshVisit().id,
  revision,
  language: 'en',
  layout: { size: 'standard', paper },
});

/** An answer with a stand-in for a PDF that has these words on its pages. */
const made = (...pages: string[]): Answer => ok({ kind: 'made', pdf: btoa(JSON.stringify(pages)) });

let { openFake, drawn, stopped, closed, letGo } = fakePdfs();
beforeEach(() => {
  vi.useFakeTimers();
  ({ openFake, drawn, stopped, closed, letGo } = fakePdfs());
  vi.mocked(openPdf).mockImplementation(openFake);
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const busy = () => screen.getByRole('region', { name: 'The pages' }).getAttribute('aria-busy') === 'true';
const pages = () =>
  screen.queryAllByRole('figure').map((figure) => ({
    name: figure.getAttribute('aria-label'),
    words: figure.getAttribute('aria-description'),
    isOld: figure.hasAttribute('data-old'),
  }));
const words = () => pages().map((page) => page.words);

/** Shows the preview; `answers` says what each request gets, by its revision. */
function preview(request: Request | null, answers: (revision: number) => Answer | Promise<Answer>) {
  const asked: number[] = [];
  fakeBeside({
    'printouts.preview': ({ revision }) => {
      asked.push(revision);
      return answers(revision);
    },
  });
  const part = (wanted: Request | null) => <Preview label="The pages" request={wanted} />;
  const shown = show(part(request));
  return { asked, want: (wanted: Request | null) => shown.again(part(wanted)), leave: shown.unmount };
}

describe('The pages', () => {
  test('are drawn one after the other, each with its name and its words', async () => {
    preview(at(1), () => made('one', 'two', 'three'));
    expect(busy()).toBe(true);
    expect(screen.getByText('Being made…')).toBeDefined();
    await wait(0);
    expect(pages()).toEqual([
      { name: 'Page 1 of 3', words: 'one', isOld: false },
      { name: 'Page 2 of 3', words: 'two', isOld: false },
      { name: 'Page 3 of 3', words: 'three', isOld: false },
    ]);
    expect(drawn.map(({ page }) => page)).toEqual(['one', 'two', 'three']);
    expect(busy()).toBe(false);
    expect(screen.queryByText('Being made…')).toBeNull();
    expect(closed).toEqual([['one', 'two', 'three']]);
  });

  test('are as wide as the place they have', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(417);
    preview(at(1), () => made('one'));
    await wait(0);
    expect(drawn).toEqual([{ page: 'one', width: 417 }]);
    vi.restoreAllMocks();
  });

  test('are not asked for while something is on its way to the store, and those before stay', async () => {
    const { asked, want } = preview(null, (revision) => made(`as of ${revision}`));
    await wait(1_000);
    expect(asked).toEqual([]);
    expect(busy()).toBe(true);
    want(at(1));
    await wait(0);
    expect(words()).toEqual(['as of 1']);
    want(null);
    await wait(1_000);
    expect(asked).toEqual([1]);
    expect(pages()).toMatchObject([{ words: 'as of 1', isOld: true }]);
    expect(busy()).toBe(true);
  });

  test('are not made anew by a request that says the same', async () => {
    const { asked, want } = preview(at(1), () => made('one'));
    await wait(0);
    want(at(1));
    await wait(1_000);
    expect(asked).toEqual([1]);
    expect(busy()).toBe(false);
  });
});

describe('After a change', () => {
  test('300 ms go by before new ones are asked for; each change begins them again', async () => {
    const { asked, want } = preview(at(1), () => made('one'));
    await wait(0);
    want(at(2));
    await wait(299);
    want(at(3));
    await wait(299);
    expect(asked).toEqual([1]);
    await wait(1);
    expect(asked).toEqual([1, 3]);
  });

  test('the old ones stay, marked, each until its own new one is drawn', async () => {
    const { want } = preview(at(1), (revision) =>
      revision === 1 ? made('one', 'two', 'three') : made('new one', 'held two'),
    );
    await wait(0);
    want(at(2));
    expect(busy()).toBe(true);
    expect(pages().map(({ isOld }) => isOld)).toEqual([true, true, true]);
    await wait(300);
    expect(pages()).toMatchObject([
      { name: 'Page 1 of 2', words: 'new one', isOld: false },
      { name: 'Page 2 of 3', words: 'two', isOld: true },
      { name: 'Page 3 of 3', words: 'three', isOld: true },
    ]);
    letGo('held two');
    await wait(0);
    expect(words()).toEqual(['new one', 'held two']);
    expect(busy()).toBe(false);
  });

  test('of one kind or another the request is what is wanted now', async () => {
    const { want, asked } = preview(at(1), () => made('one'));
    await wait(0);
    want(at(1, 'a4'));
    await wait(300);
    expect(asked).toEqual([1, 1]);
  });
});

describe('A newer change', () => {
  test('stops a page that is being drawn, lets go of its file, and nothing of it is shown', async () => {
    const { want } = preview(at(1), (revision) =>
      revision === 1 ? made('held one') : made('second', 'two'),
    );
    await wait(0);
    want(at(2));
    await wait(0);
    expect(stopped).toEqual(['held one']);
    expect(closed[0]).toEqual(['held one']);
    expect(words()).toEqual(['second', 'two']);
    expect(drawn.map(({ page }) => page)).toEqual(['second', 'two']);
  });

  test('is not overtaken by the answer to an older one', async () => {
    const answers = new Map<number, (answer: Answer) => void>();
    const { want } = preview(
      at(1),
      (revision) => new Promise((resolve) => void answers.set(revision, resolve)),
    );
    await wait(0);
    want(at(2));
    await wait(300);
    answers.get(2)?.(made('second'));
    await wait(0);
    answers.get(1)?.(made('first'));
    await wait(0);
    expect(words()).toEqual(['second']);
    expect(busy()).toBe(false);
  });

  test('is not needed to stop them: going away does', async () => {
    const { leave } = preview(at(1), () => made('held one'));
    await wait(0);
    leave();
    await wait(0);
    expect(stopped).toEqual(['held one']);
    expect(closed).toEqual([['held one']]);
  });

  test.each<Answer>([ok({ kind: 'superseded' }), ok({ kind: 'conflict', visit: freshVisit() })])(
    'that the main process knows of leaves the old ones marked until its own come ($value.kind)',
    async (answer) => {
      const { want } = preview(at(1), (revision) => (revision === 2 ? answer : made(`as of ${revision}`)));
      await wait(0);
      want(at(2));
      await wait(300);
      expect(pages()).toMatchObject([{ words: 'as of 1', isOld: true }]);
      expect(busy()).toBe(true);
      expect(screen.queryByRole('alert')).toBeNull();
      want(at(3));
      await wait(300);
      expect(words()).toEqual(['as of 3']);
      expect(busy()).toBe(false);
    },
  );
});

describe('What stands in the way', () => {
  const codes: ErrorCode[] = ['cannot-print', 'content-broken', 'locked', 'visit-not-found'];

  test.each(codes)('is said in a sentence, and can be tried again (%s)', async (code) => {
    let isBroken = true;
    preview(at(1), () => (isBroken ? fail(code) : made('one')));
    await wait(0);
    expect(screen.getByRole('alert').textContent).toContain(pdfTools.translators.en(`errors:${code}`));
    expect(busy()).toBe(false);
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(busy()).toBe(true);
    await wait(300);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(words()).toEqual(['one']);
  });

  test.each([
    ['the main process has gone away', () => Promise.reject(new Error('gone'))],
    ['what came is no PDF', () => ok({ kind: 'made' as const, pdf: btoa('no PDF') })],
  ])('is said when %s; the old pages stay, marked', async (_case, answer) => {
    const { want } = preview(at(1), (revision) => (revision === 1 ? made('one') : answer()));
    await wait(0);
    want(at(2));
    await wait(300);
    expect(screen.getByRole('alert').textContent).toContain(pdfTools.translators.en('errors:cannot-print'));
    expect(pages()).toMatchObject([{ words: 'one', isOld: true }]);
  });

  test('of an older request is not said once there is a newer one', async () => {
    const { want } = preview(at(1), (revision) => (revision === 1 ? fail('cannot-print') : made('one')));
    await wait(0);
    want(at(2));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
