import { describe, expect, test } from 'vitest';
import { asBuilt } from '../../../electron/content/overlay.ts';
import { clinicLibraryOf } from '../../../electron/services/clinicLibrary.ts';
import { contentOf } from '../../../electron/services/content.ts';
import { reviewSheetsOf } from '../../../electron/services/reviewSheets.ts';
import { Session } from '../../../electron/services/session.ts';
import type { Library } from '../../../shared/content/library.ts';
import { OptionId } from '../../../shared/ids.ts';
import { fail, ok } from '../../../shared/result.ts';
import { fakeShell } from '../../support/fakeShell.ts';
import { makePdf, pdfTools } from '../../support/makePdf.ts';
import { textOfPages } from '../../support/pdf.ts';
import { smallLibrary } from '../../support/smallLibrary.ts';
import { storeInMemory, unwrap } from '../../support/stores.ts';

const alpha = OptionId.parse('ai-alpha');
const alone = OptionId.parse('ai-alone');
const review = { by: 'Dr. Lee', role: 'Oncologist' };
const noon = '2026-11-25T12:00:00.000Z';

/** A clinic with the small library; `reread` changes what the files say, as an update does. */
function clinic() {
  const session = new Session('new');
  session.opened(storeInMemory(), 'practice');
  let built: Library = smallLibrary();
  const library = clinicLibraryOf({ session, library: () => built, now: () => noon });
  const option = (id: OptionId) => library.added(built).options.find((one) => one.id === id);
  const reread = (change: Parameters<typeof smallLibrary>[0]) => {
    built = smallLibrary(change);
  };
  return { library, option, reread, session };
}

describe('A review', () => {
  test('clears the notice of the option that was read, and of no other, with name and day', () => {
    const { library, option } = clinic();
    expect(library.review(alpha, review)).toEqual(ok({}));
    expect(option(alpha)?.reviewed).toEqual({ ...review, on: '2026-11-25' });
    expect(option(alone)?.reviewed).toBeNull();
  });

  test('is taken back', () => {
    const { library, option } = clinic();
    unwrap(library.review(alpha, review));
    unwrap(library.review(alpha, null));
    expect(option(alpha)?.reviewed).toBeNull();
  });

  test('no longer holds once a word, a translation or a number of the option is another', () => {
    const { library, option, reread } = clinic();
    unwrap(library.review(alpha, review));
    reread(({ text }) => {
      text.es['options.ai-alpha.what'] = 'Otra frase.';
    });
    expect(option(alpha)?.reviewed).toBeNull();
    reread(({ facts }) => {
      Object.assign(facts[2] ?? {}, { value: { kind: 'number', number: 38, interval: { kind: 'from-n' } } });
    });
    expect(option(alpha)?.reviewed).toBeNull();
  });

  test('holds when something else of the library changes, and when the words are as they were again', () => {
    const { library, option, reread } = clinic();
    unwrap(library.review(alpha, review));
    reread(({ text }) => {
      text.en['options.ai-alone.what'] = 'Another sentence.';
    });
    expect(option(alpha)?.reviewed).not.toBeNull();
  });

  test('of an option that the library does not have is refused', () => {
    expect(clinic().library.review(OptionId.parse('unheard-of'), review)).toEqual(fail('content-broken'));
  });
});

describe('A figure of the clinic’s own', () => {
  test('stands in its row with who, when, and the day by which it is looked at again; zero is a figure', () => {
    const { library, option } = clinic();
    unwrap(library.figure(alpha, 'visits-here', { number: 0, by: 'Nurse Kim' }));
    expect(option(alpha)?.cells).toMatchObject({
      'visits-here': {
        kind: 'clinic',
        value: { number: 0, by: 'Nurse Kim', on: '2026-11-25', reviewBy: '2027-02-23' },
      },
    });
    expect(option(alone)?.cells).not.toHaveProperty('visits-here');
  });

  test('is replaced by the next, and taken out', () => {
    const { library, option } = clinic();
    unwrap(library.figure(alpha, 'cost-here', { number: 20, by: 'Nurse Kim' }));
    unwrap(library.figure(alpha, 'cost-here', { number: 35.5, by: 'Mr. Ortiz' }));
    expect(option(alpha)?.cells).toMatchObject({ 'cost-here': { value: { number: 35.5, by: 'Mr. Ortiz' } } });
    unwrap(library.figure(alpha, 'cost-here', null));
    expect(option(alpha)?.cells).not.toHaveProperty('cost-here');
  });
});

test('nothing is added while the store is locked, and nothing can be', () => {
  const session = new Session('locked');
  const built = smallLibrary();
  const library = clinicLibraryOf({ session, library: () => built, now: () => noon });
  expect(library.added(built)).toBe(built);
  expect(library.review(alpha, review)).toEqual(fail('locked'));
});

describe('The sheet for review', () => {
  const sheets = (where: string | null) => {
    const saved: { name: string; bytes: Uint8Array }[] = [];
    const shell = fakeShell();
    shell.saveFile = async (name, bytes) => {
      if (where !== null) saved.push({ name, bytes });
      return ok(where === null ? null : { where });
    };
    const content = contentOf(
      () => asBuilt(smallLibrary()),
      (library) => library,
    );
    const { translators } = pdfTools;
    return { saved, sheet: reviewSheetsOf({ shell, content, translators, makePdf, now: () => noon }) };
  };

  test('is saved where the person says, in the language that was asked for', async () => {
    const { sheet, saved } = sheets('Documents');
    const answer = await sheet.save({ option: alpha, language: 'es', paper: 'a4' });
    expect(answer).toEqual(ok({ kind: 'saved', where: 'Documents' }));
    expect(saved[0]?.name).toBe('Beside review ai-alpha es.pdf');
    expect((await textOfPages(saved[0]?.bytes ?? new Uint8Array())).join(' ')).toContain(
      'Alfa con una pastilla',
    );
  });

  test('is not made where nobody wants it or where there is no such option', async () => {
    const none = await sheets(null).sheet.save({ option: alpha, language: 'en', paper: 'letter' });
    expect(none).toEqual(ok({ kind: 'cancelled' }));
    const lost = OptionId.parse('unheard-of');
    const refused = await sheets('x').sheet.save({ option: lost, language: 'en', paper: 'letter' });
    expect(refused).toEqual(fail('content-broken'));
  });
});
