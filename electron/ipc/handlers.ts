import type { Handlers } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import type { ClinicLibrary } from '../services/clinicLibrary.ts';
import type { Content } from '../services/content.ts';
import type { Lock } from '../services/lock.ts';
import type { PreVisit } from '../services/preVisit.ts';
import type { Printing } from '../services/printing.ts';
import type { RecordFiles } from '../services/recordFiles.ts';
import type { ReviewSheets } from '../services/reviewSheets.ts';
import type { Session } from '../services/session.ts';
import type { KeptSettings } from '../services/settings.ts';
import type { Visits } from '../services/visits.ts';

interface Services {
  session: Session;
  lock: Lock;
  content: Content;
  visits: Visits;
  printing: Printing;
  preVisit: PreVisit;
  clinicLibrary: ClinicLibrary;
  reviewSheets: ReviewSheets;
  recordFiles: RecordFiles;
  settings: KeptSettings;
}

/** Each method of the contract, and the service that answers it. */
export function handlersOf({
  session,
  lock,
  content,
  visits,
  printing,
  preVisit,
  clinicLibrary,
  reviewSheets,
  recordFiles,
  settings,
}: Services): Handlers {
  return {
    'app.status': async () => ok({ state: session.state }),
    'app.setUp': ({ passphrase }) => lock.setUp(passphrase),
    'app.unlock': ({ passphrase }) => lock.unlock(passphrase),
    'app.practice': () => lock.practice(),
    'app.confirm': ({ passphrase }) => lock.confirm(passphrase),
    'settings.read': async () => settings.read(),
    'settings.write': async (chosen) => settings.write(chosen),
    'library.list': async () => content.list(),
    'library.slice': async ({ optionIds, languages }) => content.slice(optionIds, languages),
    'library.reading': async () => content.reading(),
    'library.review': async ({ option, review }) => clinicLibrary.review(option, review),
    'library.figure': async ({ option, item, figure }) => clinicLibrary.figure(option, item, figure),
    'library.sheet': (request) => reviewSheets.save(request),
    'visits.list': async ({ search, limit }) => visits.list(search, limit),
    'visits.start': async (asked) => visits.start(asked),
    'visits.open': async ({ visitId }) => visits.open(visitId),
    'visits.record': async ({ visitId, revision, event }) => visits.record(visitId, revision, event),
    'visits.delete': async ({ visitId }) => visits.delete(visitId),
    'visits.restore': async ({ visitId }) => visits.restore(visitId),
    'visits.deleted': async () => visits.deleted(),
    'printouts.preview': (request) => printing.preview(request),
    'printouts.save': (request) => printing.save(request),
    'printouts.saveAgain': ({ visitId, printoutId }) => printing.saveAgain(visitId, printoutId),
    'sheets.save': (request) => preVisit.save(request),
    'records.save': (request) => recordFiles.save(request),
  };
}
