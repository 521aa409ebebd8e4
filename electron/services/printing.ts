import { createHash } from 'node:crypto';
import { lookupIn } from '../../shared/content/lookup.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import type { Instant, Language, PrintoutId, VisitId } from '../../shared/ids.ts';
import type { contract, Output, PrintRequest } from '../../shared/ipc/contract.ts';
import { buildTakeHome } from '../../shared/print/buildTakeHome.ts';
import type { MakePdf, PrintCopy, PrintModel } from '../../shared/print/model.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { eventVersion, type VisitEvent } from '../../shared/visit/event.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import type { z } from '../../shared/zod.ts';
import type { Shell } from '../shell/port.ts';
import { readPrintout, writePrintout } from '../store/printouts.ts';
import type { Content } from './content.ts';
import type { Session } from './session.ts';
import type { KeptSettings } from './settings.ts';
import { inStore, readVisit, record } from './visits.ts';

/** Makes, keeps and hands over what she takes home. */
export interface Printing {
  preview: (request: PrintRequest) => Promise<Result<Output<'printouts.preview'>>>;
  save: (request: Request) => Promise<Result<Output<'printouts.save'>>>;
  /** The bytes of a printout of this visit as they were, as a file again. */
  saveAgain: (visitId: VisitId, printoutId: PrintoutId) => Promise<Result<Output<'printouts.saveAgain'>>>;
}

type Request = z.output<(typeof contract)['printouts.save']['input']>;

interface Around {
  session: Session;
  shell: Pick<Shell, 'saveFile'>;
  content: Content;
  settings: Pick<KeptSettings, 'read'>;
  translators: Record<Language, Translator>;
  makePdf: MakePdf;
  now: () => Instant;
  onChanged: (visitId: VisitId, revision: number, event: VisitEvent) => void;
}

/**
 * The page is made of the visit as it is in the store, handed to the person, and only when she has it kept as bytes
 * with its hash, in the same transaction as the event that says so: printing it again sends those bytes.
 */
export function printingOf(around: Around): Printing {
  return {
    preview: previewOf(around),

    async save(request) {
      const made = await make(request, around);
      if (!made.ok || made.value.kind === 'conflict') return made as Result<Output<'printouts.save'>>;
      const { bytes, madeAt } = made.value;
      const name = `Beside ${madeAt.slice(0, 10)} ${request.language}.pdf`;
      const saved = await around.shell.saveFile(name, bytes);
      if (!saved.ok) return saved;
      if (saved.value === null) return ok({ kind: 'cancelled' });
      const kept = keep(request, made.value, around);
      return kept.ok && kept.value.kind === 'saved'
        ? ok({ ...kept.value, where: saved.value.where })
        : (kept as Result<Output<'printouts.save'>>);
    },

    async saveAgain(visitId, printoutId) {
      const found = inStore(around.session, (db) => {
        const printout = readPrintout(db, printoutId);
        return printout?.visitId === visitId ? ok(printout) : fail('printout-not-found');
      });
      if (!found.ok) return found;
      const { at, language, bytes } = found.value;
      const saved = await around.shell.saveFile(`Beside ${at.slice(0, 10)} ${language}.pdf`, bytes);
      if (!saved.ok) return saved;
      return ok(saved.value === null ? { kind: 'cancelled' } : { kind: 'saved', where: saved.value.where });
    },
  };
}

/** One preview after the other: those that wait while one is made need no work if a newer one has come. */
function previewOf(around: Around): Printing['preview'] {
  const newest = new Map<VisitId, PrintRequest>();
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (request: PrintRequest): Promise<Result<Output<'printouts.preview'>>> => {
    const isNewest = () => newest.get(request.visitId) === request;
    const made = isNewest() ? await make(request, around) : null;
    if (made === null || !isNewest()) return ok({ kind: 'superseded' });
    if (!made.ok || made.value.kind === 'conflict') return made as Result<Output<'printouts.preview'>>;
    return ok({ kind: 'made', pdf: Buffer.from(made.value.bytes).toString('base64') });
  };
  return (request) => {
    newest.set(request.visitId, request);
    const answered = last.then(() => answer(request));
    last = answered.catch(() => undefined);
    return answered;
  };
}

interface Made {
  copy: PrintCopy;
  bytes: Uint8Array;
  model: PrintModel;
  madeAt: Instant;
}

async function make(
  request: PrintRequest,
  { session, content, settings, translators, makePdf, now }: Around,
): Promise<Result<({ kind: 'made' } & Made) | { kind: 'conflict'; visit: Visit }>> {
  const visit = inStore(session, (db) => {
    const found = readVisit(db, request.visitId);
    return found === null ? fail('visit-not-found') : ok(found);
  });
  if (!visit.ok) return visit;
  if (visit.value.revision !== request.revision) return ok({ kind: 'conflict', visit: visit.value });
  const library = content.library();
  if (library === null) return fail('content-broken');
  const madeAt = now();
  try {
    const kept = settings.read();
    const words = translators[request.language];
    const printsWeighing = kept.ok && kept.value.printsWeighing;
    const model = buildTakeHome(visit.value, lookupIn(library), words, madeAt, printsWeighing);
    const bytes = await makePdf(model, request.layout);
    return ok({ kind: 'made', bytes, model, madeAt, copy: visit.value.paper.copy });
  } catch {
    // A visit may name an option that this library does not have; and what the drawing choked on may be a person's
    // words, so the message goes nowhere.
    return fail('cannot-print');
  }
}

function keep(request: Request, { bytes, model, madeAt, copy }: Made, { session, onChanged }: Around) {
  const { visitId, revision, printoutId, eventId, language, layout } = request;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const event = {
    id: eventId,
    v: eventVersion,
    type: 'printed',
    printoutId,
    language,
    layout,
    copy,
    sha256,
  } as const satisfies VisitEvent;
  const recorded = inStore(session, (db) =>
    record(db, visitId, revision, event, madeAt, () =>
      writePrintout(db, { id: printoutId, visitId, at: madeAt, language, layout, sha256, model, bytes }),
    ),
  );
  if (recorded.ok && recorded.value.kind === 'saved') onChanged(visitId, recorded.value.revision, event);
  return recorded;
}
