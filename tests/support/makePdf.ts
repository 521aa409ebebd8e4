import { join } from 'node:path';
import { type PdfTools, pdfMaker } from '../../electron/pdf/render.ts';
import { translatorFor } from '../../shared/i18n/translate.ts';
import { messagesOf } from './messages.ts';

/** The app's own fonts and words. */
export const pdfTools: PdfTools = {
  fonts: join(import.meta.dirname, '../../resources/fonts'),
  translators: {
    en: translatorFor('en', messagesOf('en')),
    es: translatorFor('es', messagesOf('es')),
  },
};

/** Makes printouts as the app does. */
export const makePdf = pdfMaker(pdfTools);
