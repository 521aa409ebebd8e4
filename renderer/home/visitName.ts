import { formatMoment, type Translator } from '../../shared/i18n/translate.ts';
import type { VisitRow } from '../../shared/ipc/contract.ts';

/** What a sentence calls a visit: its label, or else when it was started, with the time, to tell two of a day apart. */
export const visitName = (t: Translator, { label, startedAt }: VisitRow): string =>
  label === ''
    ? t('home:unlabelled', { when: formatMoment(t.language, startedAt) })
    : t('home:labelled', { label });
