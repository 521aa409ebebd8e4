import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatMoment,
  formatNumber,
  formatShortDay,
  formatTime,
  type MessageKey,
  type Messages,
  translatorFor,
} from '../../../shared/i18n/translate.ts';
import type { Language } from '../../../shared/ids.ts';
import { messagesOf } from '../../support/messages.ts';

const english = translatorFor('en', messagesOf('en'));
const spanish = translatorFor('es', messagesOf('es'));
/** A key that no file has, which the types would refuse. */
const missing = (key: string) => key as MessageKey;

/** A translator whose only screen is `home` with these messages; what is tested here must not hang on real texts. */
const only = (language: Language, home: Record<string, string>) =>
  translatorFor(language, { home } as unknown as Messages);

describe('Words', () => {
  test('come in the language of the translator', () => {
    expect([english.language, english('common:yes')]).toEqual(['en', 'Yes']);
    expect([spanish.language, spanish('common:yes')]).toEqual(['es', 'Sí']);
  });

  test('of two languages can be used side by side', () => {
    const before = english('home:title');
    translatorFor('es', messagesOf('es'))('home:title');
    expect(english('home:title')).toBe(before);
  });

  test('with a dot in the key are one message, not a tree', () => {
    expect(only('en', { 'stage.in-room': 'held' })(missing('home:stage.in-room'))).toBe('held');
  });

  test('hold what is put into them as it was typed', () => {
    const t = only('en', { said: '"{{what}}" was said' });
    for (const what of ['<b>Ana & José</b>', '$t(home:said)', '$&', '{{other}}', '$1', '\\'])
      expect(t(missing('home:said'), { what })).toBe(`"${what}" was said`);
  });

  test('that were typed to look like another placeholder take nothing from it', () => {
    const t = only('en', { two: '{{label}} · visit of {{day}}' });
    expect(t(missing('home:two'), { label: '{{day}}', day: 'Monday' })).toBe('{{day}} · visit of Monday');
  });
});

describe('Half a sentence reaches nobody', () => {
  test.each(['home:nothing', 'nowhere:title', 'title', ''])('the missing key %j throws', (key) => {
    expect(() => english(missing(key))).toThrow('No message');
  });

  test('a key that only the other language has throws', () => {
    const t = only('es', { a: 'sí' });
    expect(t(missing('home:a'))).toBe('sí');
    expect(() => t(missing('home:b'))).toThrow('No message home:b in es.');
  });

  test('a missing argument throws and names it', () => {
    expect(() => english('home:born')).toThrow('"born {{year}}" was not given {{year}}.');
    expect(() => english('home:born', { Year: '1960' })).toThrow('{{year}}');
  });

  test('a plural form that is missing throws', () => {
    const t = only('es', { n_one: '{{count}} visita' });
    expect(t(missing('home:n'), { count: 1 })).toBe('1 visita');
    expect(() => t(missing('home:n'), { count: 2 })).toThrow('No message home:n');
  });

  test('a plural form of large numbers that is missing is said in the ordinary one', () => {
    const t = only('es', { n_one: '{{count}} visita', n_other: '{{count}} visitas' });
    expect(t(missing('home:n'), { count: 1_000_000 })).toBe('1000000 visitas');
  });

  test('zero and an empty text are arguments', () => {
    const t = only('en', { said: '[{{what}}]' });
    expect(t(missing('home:said'), { what: 0 })).toBe('[0]');
    expect(t(missing('home:said'), { what: '' })).toBe('[]');
  });
});

describe('Plurals', () => {
  const forms = { n_one: 'one {{count}}', n_many: 'many {{count}}', n_other: 'other {{count}}' };

  test.each<[Language, number, string]>([
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['en', 1_000_000, 'other'],
    ['es', 0, 'other'],
    ['es', 1, 'one'],
    ['es', 2, 'other'],
    ['es', 999_999, 'other'],
    ['es', 1_000_000, 'many'],
    ['es', 2_000_000, 'many'],
    ['es', 1_000_001, 'other'],
  ])('in %s, %i takes the form %s', (language, count, form) => {
    expect(only(language, forms)(missing('home:n'), { count })).toBe(`${form} ${count}`);
  });

  test('of the real messages: one change and several', () => {
    expect(english('visit:unsaved', { count: 1 })).toMatch(/^1 change is/);
    expect(english('visit:unsaved', { count: 3 })).toMatch(/^3 changes are/);
    expect(spanish('visit:unsaved', { count: 1 })).toMatch(/^1 cambio todavía/);
    expect(spanish('visit:unsaved', { count: 3 })).toMatch(/^3 cambios todavía/);
  });
});

describe('Numbers are written as in the United States, in both languages', () => {
  test.each<[number, number | undefined, string]>([
    [5.7, 1, '5.7'],
    [5.75, 1, '5.8'],
    [5.7, undefined, '6'],
    [0, undefined, '0'],
    [0, 1, '0'],
    [12, 1, '12'],
    [1234.5, 1, '1,234.5'],
    [-2.5, 1, '-2.5'],
  ])('%d with %s decimals is %s', (value, digits, written) => {
    expect(formatNumber('en', value, digits)).toBe(written);
    expect(formatNumber('es', value, digits)).toBe(written);
  });
});

describe('Days and moments', () => {
  test('a day is said whole, and is the same day in every time zone', () => {
    expect(formatDay('en', '2026-11-30')).toBe('Monday, November 30, 2026');
    expect(formatDay('es', '2026-11-30')).toBe('lunes, 30 de noviembre de 2026');
    expect(formatDay('en', '2026-12-31')).toBe('Thursday, December 31, 2026');
    expect(formatDay('en', '2027-01-01')).toBe('Friday, January 1, 2027');
  });

  test('a moment is said in the time zone of the reader', () => {
    const moment = new Date(2026, 10, 23, 14, 2).toISOString();
    expect(spaced(formatMoment('en', moment))).toBe('Nov 23, 2026, 2:02 PM');
    expect(spaced(formatTime('en', moment))).toBe('2:02 PM');
    expect(formatShortDay('en', moment)).toBe('Nov 23, 2026');
    expect(spaced(formatMoment('es', moment))).toBe('23 nov 2026, 2:02 p.m.');
    expect(spaced(formatTime('es', moment))).toBe('2:02 p.m.');
    expect(formatShortDay('es', moment)).toBe('23 nov 2026');
  });

  test('what is not a day throws', () => {
    expect(() => formatDay('en', '2026-13-01')).toThrow();
    expect(() => formatDay('en', 'tomorrow')).toThrow();
  });
});

/** Intl puts narrow and unbreakable spaces before "PM"; which one depends on its data, not on us. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
