import fc from 'fast-check';

/** What a person typed; one plain word, which is the hardest to tell from a name in our own code. */
export const secret = 'Quetzalcoatl';

const names = ['__proto__', 'constructor', 'toString', 'then', 'type', 'event', 'visitId', '0', secret];

/** Any value that can reach the main process, and many that cannot. */
export const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...names), fc.string()),
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Values that look right or break those who trust them. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    secret,
    `${secret}\ud83d`,
    '\0',
    '',
    "'; DROP TABLE visits; --",
    'x'.repeat(10_001),
    '../../keys.json',
    null,
    undefined,
    -1,
    0.5,
    Number.NaN,
    2 ** 53,
    [],
    {},
    JSON.parse(`{"__proto__": {"${secret}": true}}`),
    { toString: null, valueOf: null },
    Object.defineProperty({}, secret, {
      enumerable: true,
      get: () => {
        throw new Error(secret);
      },
    }),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  anything,
);

type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** A copy of `value` in which `change` was made to the object that holds the last part of `path`. */
function changedAt(
  value: unknown,
  path: Path,
  change: (holder: Record<string, unknown>, key: string) => void,
) {
  const copy = { root: structuredClone(value) } as Record<string, unknown>;
  const whole: Path = ['root', ...path];
  let holder = copy;
  for (const part of whole.slice(0, -1)) holder = holder[part] as Record<string, unknown>;
  change(holder, String(whole.at(-1)));
  return copy.root;
}

/** A valid example with one thing wrong: something else in one place, something left out, or something added. */
export function aimedAt(example: unknown): fc.Arbitrary<unknown> {
  const place = fc.constantFrom(...placesIn(example));
  return fc.oneof(
    fc.tuple(place, nasty).map(([path, value]) =>
      changedAt(example, path, (holder, key) => {
        holder[key] = value;
      }),
    ),
    place.map((path) =>
      changedAt(example, path, (holder, key) => {
        delete holder[key];
      }),
    ),
    fc.tuple(place, fc.constantFrom(...names), nasty).map(([path, name, value]) =>
      changedAt(example, path, (holder) => {
        holder[name] = value;
      }),
    ),
  );
}
