import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** What of trusted types is used here; TypeScript's own library does not have it yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => URL };
}

/**
 * The thread in which pdf.js reads a file. The policy of the page lets exactly one script become a worker: this one,
 * from our own files, whatever address is asked for.
 */
export function startWorker(): Worker {
  trustedUrl ??= trusted();
  return new Worker(trustedUrl, { type: 'module' });
}

// A page may make a policy once, and a worker that died is started again.
let trustedUrl: URL | string | null = null;

function trusted(): URL | string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return workerUrl;
  return trustedTypes.createPolicy('app-worker', { createScriptURL: () => workerUrl }).createScriptURL('');
}
