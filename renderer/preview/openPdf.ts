import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
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
  const { worker, broke } = warmWorker();
  // Without a second worker for the drawing: a page of text is drawn in a few milliseconds.
  const rare = { useWasm: false, enableXfa: false, disableWorkerRendering: true };
  const task = getDocument({ data: bytes, worker, ...rare });
  const close = () => unless(broke, task.destroy()).catch(() => undefined);
  const file = await unless(broke, task.promise).catch((error: unknown) => {
    void close();
    throw error;
  });
  return {
    pages: file.numPages,
    draw: (number, width, signal) => unless(broke, drawPage(file, number, width, signal)),
    textOf: (number) => unless(broke, textOf(file, number)),
    close,
  };
}

interface Running {
  worker: PDFWorker;
  /** Aborted once the worker broke or could not be started. */
  broke: AbortSignal;
}

let running: Running | null = null;

/** The one worker for all pages, started now if it is not there: starting it takes longer than reading a page. */
export function warmWorker(): Running {
  if (running !== null && !running.broke.aborted) return running;
  const port = startWorker();
  const breaking = new AbortController();
  port.addEventListener('error', () => {
    // Nobody knows what it can still do: whoever tries again gets a new one.
    port.terminate();
    breaking.abort(new Error('The worker broke.'));
  });
  // Made here and handed to each file: pdf.js would refuse to open one while another is being closed.
  running = { worker: PDFWorker.create({ port }), broke: breaking.signal };
  return running;
}

/** pdf.js waits for ever for a worker that could not start or that broke; here that rejects. */
function unless<Value>(broke: AbortSignal, answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(broke.reason);
    if (broke.aborted) stop();
    broke.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => broke.removeEventListener('abort', stop));
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

async function textOf(file: PDFDocumentProxy, number: number): Promise<string> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
