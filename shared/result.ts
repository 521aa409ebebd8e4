import { z } from './zod.ts';

/**
 * Every failure that the app expects, by name. Each has a sentence for people in
 * `resources/messages/<language>/errors.json`: what happened, that nothing was lost, what to do.
 */
export const errorCodes = [
  'unexpected',
  'invalid-input',
  'untrusted-sender',
  'not-allowed-here',
  'locked',
  'already-set-up',
  'not-set-up',
  'wrong-passphrase',
  'passphrase-too-short',
  'store-damaged',
  'store-foreign',
  'store-newer',
  'store-in-use',
  'keys-damaged',
  'disk-full',
  'not-writable',
  'visit-not-found',
  'event-refused',
  'content-broken',
  'cannot-print',
  'printout-not-found',
  'bundle-not-json',
  'bundle-not-fhir',
  'bundle-too-large',
  'bundle-too-deep',
  'bundle-no-patient',
  'patient-not-in-bundle',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What crosses a border when something expected went wrong: a code and schema paths, never a value. */
export const AppError = z.strictObject({
  code: z.enum(errorCodes),
  /** Where in the input it went wrong, such as `event.text`; never what stood there. */
  paths: z.array(z.string().max(200)).max(20).optional(),
});
export type AppError = z.infer<typeof AppError>;

export type Result<Value> = { ok: true; value: Value } | { ok: false; error: AppError };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export function fail(code: ErrorCode, paths?: string[]): { ok: false; error: AppError } {
  return { ok: false, error: paths === undefined ? { code } : { code, paths } };
}

/** Ends a `switch` over a union: a case that was forgotten does not compile. */
export function assertNever(impossible: never): never {
  throw new Error(`Unhandled case: ${(impossible as { type?: string }).type ?? typeof impossible}`);
}
