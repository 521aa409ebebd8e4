/**
 * Fetches the preview and starts its worker as soon as the browser has nothing else to do, so that the first pages
 * need not wait for that. Answers how to call it off.
 */
export function warmPreview(): () => void {
  // A page without a real browser under it is never idle.
  if (!('requestIdleCallback' in window)) return () => undefined;
  const waiting = window.requestIdleCallback(() => {
    // What goes wrong here goes wrong again, with a sentence, where the pages are wanted.
    void Promise.all([import('./Preview.tsx'), import('./openPdf.ts')]).then(
      ([, { warmWorker }]) => warmWorker(),
      () => undefined,
    );
  });
  return () => window.cancelIdleCallback(waiting);
}
