import type { Attribute } from '../content/attribute.ts';
import type { ClinicValue } from '../content/clinic.ts';
import { formatNumber, formatShortDay, type Translator } from '../i18n/translate.ts';

type ClinicMeasure = 'visits-a-month' | 'hours' | 'days' | 'dollars-a-month';

/** A clinic's own figure as people read it, and whose it is, from when, and until when it may stand. */
export function clinicWords(
  t: Translator,
  { number, by, on, reviewBy }: ClinicValue,
  measure: Attribute['measure'],
): { figure: string; from: string } {
  const day = (when: string) => formatShortDay(t.language, when);
  return {
    figure: t(`evidence:clinicFigure.${measure as ClinicMeasure}`, {
      number: formatNumber(t.language, number, 1),
    }),
    from: t('evidence:clinic', { by, on: day(on), until: day(reviewBy) }),
  };
}
