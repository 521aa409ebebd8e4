import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import { startWorker } from './worker.ts';

/** A PDF that has been read and can be drawn. */
export interface OpenPdf {
  pages: number;
  /** A canvas with this page (from one), `width` CSS pixels wide; null when `signal` stopped it. */
  draw: (page: number, width: number, signal: AbortSignal) => Promise<HTMLCanvasElement | null>;
  /** The words of a page in reading order, for whoever cannot see the picture. */
  textOf: (page: number) => Promise<string>;
  close: () => Promise<void>;
}

/** Reads the bytes of one of our own PDFs: every font is embedded, so nothing is fetched. Rejects when it cannot. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const worker = warmWorker();
  const task = getDocument({ data: bytes, useWasm: false, enableXfa: false });
  const file = await unlessBroken(worker, task.promise).catch(async (error: unknown) => {
    await task.destroy();
    throw error;
  });
  return {
    pages: file.numPages,
    draw: (number, width, signal) => drawPage(file, number, width, signal),
    async textOf(number) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    },
    close: () => task.destroy(),
  };
}

/** The one worker for all pages, started now if it is not there: starting it takes longer than reading a page. */
export function warmWorker(): Worker {
  const running = GlobalWorkerOptions.workerPort;
  if (running !== null) return running;
  const worker = startWorker();
  worker.addEventListener('error', () => {
    // It says nothing any more: whoever tries again gets a new one.
    GlobalWorkerOptions.workerPort = null;
  });
  GlobalWorkerOptions.workerPort = worker;
  return worker;
}

/** pdf.js waits for ever for a worker that could not start. */
function unlessBroken<Value>(worker: Worker, answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const broken = () => reject(new Error('The worker broke.'));
    worker.addEventListener('error', broken, { once: true });
    answer.then(resolve, reject).finally(() => worker.removeEventListener('error', broken));
  });
}

async function drawPage(
  file: PDFDocumentProxy,
  number: number,
  width: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | null> {
  const page = await file.getPage(number);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  if (signal.aborted) return null;
  const drawing = page.render({ canvas, viewport });
  const stop = () => drawing.cancel();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await drawing.promise;
    return canvas;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
