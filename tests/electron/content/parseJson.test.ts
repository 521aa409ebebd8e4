import { expect, test } from 'vitest';
import { parseJson } from '../../../electron/content/parseJson.ts';

test.each(['{}', '[]', ' { "a": [1, -2.5e+3, true, null, "\\u00e9\\n"] }\n', '"word"', '0'])(
  '%s is JSON',
  (text) => {
    expect(parseJson(text)).toEqual({ ok: true, data: JSON.parse(text) });
  },
);

test.each([
  ['a comma too many in a list', '[1,\n 2,\n]', 3, 1],
  ['a comma too many in an object', '{"a": 1,}', 1, 9],
  ['a comma too few', '{"a": 1\n "b": 2}', 2, 2],
  ['no value', '{"a": }', 1, 7],
  ['no colon', '{"a" 1}', 1, 6],
  ['a name without quotes', '{a: 1}', 1, 2],
  ['a line break in a string', '["ab\ncd"]', 1, 2],
  ['an unknown escape', '["\\x"]', 1, 2],
  ['an end too early', '{"a": [1', 1, 9],
  ['something after the end', '{} {}', 1, 4],
  ['an empty file', '', 1, 1],
  ['a number with a leading zero', '[01]', 1, 3],
  ['a half word', '[tru]', 1, 2],
])('%s is found', (_, text, line, column) => {
  expect(parseJson(text)).toEqual({ ok: false, line, column });
});
