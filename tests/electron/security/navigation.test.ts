import { describe, expect, test } from 'vitest';
import { firstPage, isOurs, isTrustedSender } from '../../../electron/security/navigation.ts';

const electron = { protocol: 'app:', host: 'beside' };
const browser = { protocol: 'https:', host: 'app.invalid' };

/** Each of these carries our name somewhere, or nothing at all. */
const hostile = [
  'https://example.invalid/?next=app://beside',
  'https://example.invalid/?next=https://app.invalid',
  'https://example.invalid/#app://beside/index.html',
  'app://evil/index.html',
  'app://beside.evil/index.html',
  'app://beside:80/index.html',
  'app://somebody@beside/index.html',
  'app://:secret@beside/index.html',
  'app:beside/index.html',
  'application://beside/index.html',
  'http://app.invalid/index.html',
  'https://app.invalid.example.invalid/',
  'https://app.invalid:8443/index.html',
  'https://app.invalid@example.invalid/',
  'https://somebody:secret@app.invalid/',
  'file:///etc/passwd',
  'file://beside/index.html',
  'javascript:alert(1)',
  'data:text/html,app://beside',
  'blob:app://beside/0',
  'view-source:app://beside/index.html',
  'about:blank',
  'chrome://settings',
  '//beside/index.html',
  'index.html',
  '',
];

describe('what is our own address', () => {
  test.each([electron, browser])('the first page is, and so is every file beside it (%o)', (home) => {
    expect(isOurs(firstPage(home), home)).toBe(true);
    expect(isOurs(`${home.protocol}//${home.host}/assets/index.js?v=1#part`, home)).toBe(true);
  });

  test.each(hostile)('%s is not', (url) => {
    expect([isOurs(url, electron), isOurs(url, browser)]).toEqual([false, false]);
  });

  test('the address of the other shell is not', () => {
    expect(isOurs(firstPage(browser), electron)).toBe(false);
    expect(isOurs(firstPage(electron), browser)).toBe(false);
  });
});

describe('who may send a message', () => {
  test('the main frame of our own window, on our own page', () => {
    expect(isTrustedSender({ isMainFrameOfOurWindow: true, url: 'app://beside/index.html' }, electron)).toBe(
      true,
    );
  });

  test('not another frame or window, even on our own page', () => {
    expect(isTrustedSender({ isMainFrameOfOurWindow: false, url: 'app://beside/index.html' }, electron)).toBe(
      false,
    );
  });

  test.each(hostile)('not our own window when it shows "%s"', (url) => {
    expect(isTrustedSender({ isMainFrameOfOurWindow: true, url }, electron)).toBe(false);
  });
});
