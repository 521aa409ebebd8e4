import { Buffer } from 'node:buffer';
import { lookupIn } from '../../shared/content/lookup.ts';
import { writeBundle } from '../../shared/fhir/writeBundle.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import type { Instant, Language } from '../../shared/ids.ts';
import type { contract, Output } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import type { z } from '../../shared/zod.ts';
import type { Shell } from '../shell/port.ts';
import { readPrintout } from '../store/printouts.ts';
import type { Content } from './content.ts';
import type { Session } from './session.ts';
import { inStore, readVisit } from './visits.ts';

type Request = z.output<(typeof contract)['records.save']['input']>;

/** Hands the visit over as a file for the clinic's record. */
export interface RecordFiles {
  save: (request: Request) => Promise<Result<Output<'records.save'>>>;
}

interface Around {
  session: Session;
  shell: Pick<Shell, 'saveFile'>;
  content: Content;
  translators: Record<Language, Translator>;
  now: () => Instant;
}

/** The document says what the visit says, so there is nothing to keep: no event and no bytes stay behind. */
export const recordFilesOf = ({ session, shell, content, translators, now }: Around): RecordFiles => ({
  async save({ visitId, revision, language }) {
    const found = inStore(session, (db) => {
      const visit = readVisit(db, visitId);
      if (visit === null) return fail('visit-not-found');
      const last = lastPages(visit);
      return ok({ visit, printout: last === null ? null : readPrintout(db, last.id) });
    });
    if (!found.ok) return found;
    const { visit, printout } = found.value;
    if (visit.revision !== revision) return ok({ kind: 'conflict', visit });
    const library = content.library();
    if (library === null) return fail('content-broken');
    const t = translators[language];
    const pdf = printout && {
      bytes: Buffer.from(printout.bytes).toString('base64'),
      sha256: printout.sha256,
      language: printout.language,
      title: translators[printout.language]('print:title'),
    };
    const madeAt = now();
    const bundle = writeBundle(visit, { lookup: lookupIn(library), t, now: madeAt, pdf });
    const saved = await shell.saveFile(
      `Beside ${madeAt.slice(0, 10)} ${language}.fhir.json`,
      new TextEncoder().encode(`${JSON.stringify(bundle, null, 2)}\n`),
    );
    if (!saved.ok) return saved;
    return ok(saved.value === null ? { kind: 'cancelled' } : { kind: 'saved', where: saved.value.where });
  },
});

/**
 * The pages that she took home, where nothing has changed since they were made: older ones may say what she has shut
 * in the meantime. A copy to share is for others.
 */
function lastPages({ printouts, changedAt }: Visit) {
  const last = printouts.findLast(({ copy }) => copy === 'mine');
  return last !== undefined && last.at === changedAt ? last : null;
}
