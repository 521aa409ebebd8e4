import type { DocumentReference, PdfToWrite, Writing } from './document.ts';
import { fromBase64, toBase64 } from './writeBase64.ts';
import { systems } from './writeCodes.ts';
import { sha1 } from './writeSha1.ts';

/**
 * The pages that she took home. `hash` is the SHA-1 that R4 asks for; the SHA-256 by which the visit knows the pages
 * stands as an identifier of ours.
 */
export function printoutOf({ patient, now }: Writing, pdf: PdfToWrite): DocumentReference {
  const bytes = fromBase64(pdf.bytes);
  return {
    resourceType: 'DocumentReference',
    identifier: [{ system: systems.printout, value: pdf.sha256 }],
    status: 'current',
    subject: patient,
    date: now,
    content: [
      {
        attachment: {
          contentType: 'application/pdf',
          language: pdf.language,
          data: pdf.bytes,
          size: bytes.length,
          hash: toBase64(sha1(bytes)),
          title: pdf.title,
        },
      },
    ],
  };
}
