import { createRequire } from 'node:module';
import createQpdf from '@neslinesli93/qpdf-wasm';

/** What qpdf said, and its exit code: 0 is sound, 2 is damaged, 3 is a warning. */
export interface QpdfAnswer {
  code: number;
  output: string;
}

/** Values as qpdf's JSON writes them: names begin with "/", texts with "u:", references read "12 0 R". */
export type PdfValue = string | number | boolean | null | undefined | PdfValue[] | PdfDictionary;
export type PdfDictionary = { [key: string]: PdfValue };

/** The objects of a file as they stand in it. */
export interface PdfObjects {
  catalog: PdfDictionary;
  info: PdfDictionary;
  /** The reference of each page, in order. */
  pages: string[];
  /** Every dictionary of the file, those of streams included. */
  dictionaries: PdfDictionary[];
  /** The dictionary that a reference leads to, or the value itself; an empty one if there is none. */
  dictionary(value: PdfValue): PdfDictionary;
}

/** The parts of the module in use; its own types leave most of them out. */
interface Qpdf {
  callMain(args: string[]): number;
  FS: {
    init(input: null, output: (byte: number) => void, error: (byte: number) => void): void;
    writeFile(path: string, bytes: Uint8Array): void;
    readFile(path: string): Uint8Array;
  };
}
type CreateQpdf = (options: { locateFile: () => string; preRun: ((qpdf: Qpdf) => void)[] }) => Promise<Qpdf>;

const wasm = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm');

async function run(bytes: Uint8Array, args: string[]): Promise<QpdfAnswer & { qpdf: Qpdf }> {
  const said: number[] = [];
  const listen = (byte: number) => {
    said.push(byte);
  };
  const qpdf = await (createQpdf as unknown as CreateQpdf)({
    locateFile: () => wasm,
    preRun: [({ FS }) => FS.init(null, listen, listen)],
  });
  qpdf.FS.writeFile('/in.pdf', bytes);
  const code = qpdf.callMain(args);
  return { code, output: Buffer.from(said).toString('utf8'), qpdf };
}

/** Whether the file is sound: syntax, streams and cross references. */
export async function qpdfCheck(bytes: Uint8Array): Promise<QpdfAnswer> {
  const { code, output } = await run(bytes, ['--check', '/in.pdf']);
  return { code, output };
}

/** Reads a file that `qpdfCheck` finds sound. */
export async function objectsOf(bytes: Uint8Array): Promise<PdfObjects> {
  const { qpdf, code, output } = await run(bytes, [
    '--json',
    '--json-stream-data=none',
    '/in.pdf',
    '/out.json',
  ]);
  if (code !== 0) throw new Error(output);
  const { pages, qpdf: file } = JSON.parse(Buffer.from(qpdf.FS.readFile('/out.json')).toString('utf8')) as {
    pages: { object: string }[];
    qpdf: [object, Record<string, { value?: PdfValue; stream?: { dict: PdfDictionary } }>];
  };
  const objects = file[1];
  const dictionary = (value: PdfValue): PdfDictionary => {
    if (typeof value === 'string') {
      const found = objects[`obj:${value}`];
      return dictionary(found?.stream?.dict ?? found?.value ?? {});
    }
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  };
  const trailer = dictionary(objects.trailer?.value);
  const info = dictionary(trailer['/Info']);
  return {
    catalog: dictionary(trailer['/Root']),
    // pdfkit keeps each entry as an object of its own.
    info: Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, objects[`obj:${value}`]?.value ?? value]),
    ),
    pages: pages.map(({ object }) => object),
    dictionaries: Object.values(objects).map(({ value, stream }) => dictionary(stream?.dict ?? value)),
    dictionary,
  };
}
