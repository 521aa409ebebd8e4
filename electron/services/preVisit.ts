import type { Translator } from '../../shared/i18n/translate.ts';
import type { Instant, Language } from '../../shared/ids.ts';
import type { Output, PrintRequest } from '../../shared/ipc/contract.ts';
import { buildPreVisit } from '../../shared/print/buildPreVisit.ts';
import type { MakePdf } from '../../shared/print/model.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Shell } from '../shell/port.ts';
import type { Session } from './session.ts';
import { inStore, readVisit } from './visits.ts';

/** Makes and hands over the sheet that she gets before the visit. */
export interface PreVisit {
  save: (request: PrintRequest) => Promise<Result<Output<'sheets.save'>>>;
}

interface Around {
  session: Session;
  shell: Pick<Shell, 'saveFile'>;
  translators: Record<Language, Translator>;
  makePdf: MakePdf;
  now: () => Instant;
}

/** The sheet holds questions, not answers: there is nothing to keep, so no event and no bytes stay behind. */
export const preVisitOf = ({ session, shell, translators, makePdf, now }: Around): PreVisit => ({
  async save({ visitId, revision, language, layout }) {
    const visit = inStore(session, (db) => {
      const found = readVisit(db, visitId);
      return found === null ? fail('visit-not-found') : ok(found);
    });
    if (!visit.ok) return visit;
    if (visit.value.revision !== revision) return ok({ kind: 'conflict', visit: visit.value });
    const madeAt = now();
    let bytes: Uint8Array;
    try {
      bytes = await makePdf(buildPreVisit(visit.value, translators[language], madeAt), layout);
    } catch {
      // What the drawing choked on may be a person's words, so the message goes nowhere.
      return fail('cannot-print');
    }
    const saved = await shell.saveFile(
      `Beside before the visit ${madeAt.slice(0, 10)} ${language}.pdf`,
      bytes,
    );
    if (!saved.ok) return saved;
    return ok(saved.value === null ? { kind: 'cancelled' } : { kind: 'saved', where: saved.value.where });
  },
});
