import type { openPdf } from '../../renderer/preview/openPdf.ts';

/**
 * Stands in for pdf.js, which needs a real browser: a file is the JSON of the words of its pages. A page whose words
 * begin with "held" is drawn when the test lets it go.
 */
export function fakePdfs() {
  const drawn: { page: string; width: number }[] = [];
  const stopped: string[] = [];
  const closed: string[][] = [];
  const held = new Map<string, () => void>();

  const untilLetGo = (page: string, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      held.set(page, resolve);
      signal.addEventListener('abort', () => {
        stopped.push(page);
        resolve();
      });
    });

  const openFake: typeof openPdf = async (bytes) => {
    const pages = JSON.parse(new TextDecoder().decode(bytes)) as string[];
    const words = (number: number) => pages[number - 1] ?? '';
    return {
      pages: pages.length,
      async draw(number, width, signal) {
        const page = words(number);
        if (page.startsWith('held')) await untilLetGo(page, signal);
        if (signal.aborted) return null;
        drawn.push({ page, width });
        return document.createElement('canvas');
      },
      textOf: async (number) => words(number),
      close: async () => void closed.push(pages),
    };
  };
  return { openFake, drawn, stopped, closed, letGo: (page: string) => held.get(page)?.() };
}
