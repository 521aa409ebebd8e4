import type { HowRead, RecordPlace } from '../../../../shared/fhir/imported.ts';
import type { MessageKey, Translator } from '../../../../shared/i18n/translate.ts';
import type { Finding } from '../../../../shared/patient/findings.ts';
import type { ChoiceAnswer, ChoiceItem, Profile } from '../../../../shared/patient/profile.ts';
import type { ProfileAnswer } from '../../../../shared/patient/profileAnswer.ts';
import type { Treatment } from '../../../../shared/patient/treatment.ts';
import { answerKey, drugsOf, findingKey, whenOf } from '../picture/pictureWords.ts';

/** An item or a finding by its name in the form. */
export const nameOfItem = (t: Translator, key: string): string =>
  key.includes('.') ? t(findingKey(key as Finding)) : t(`picture:item.${key}` as MessageKey);

/** "HER2: low", "Long QT: yes". */
export function answerWords(t: Translator, answer: ProfileAnswer): string {
  if (answer.item === 'finding') {
    const key = answer.value === 'no' ? 'importing:no' : 'importing:yes';
    return t(key, { what: nameOfItem(t, answer.finding) });
  }
  const what = nameOfItem(t, answer.item);
  if (Array.isArray(answer.value)) return t('importing:is', { what, answer: answer.value.length });
  const said =
    typeof answer.value === 'string'
      ? t(answerKey(answer.item as ChoiceItem, answer.value as ChoiceAnswer))
      : String(answer.value);
  return t('importing:is', { what, answer: said });
}

/** Where it stands in the record, from when, and how sure the reading is. */
export function placeWords(t: Translator, { from, how }: { from: RecordPlace; how: HowRead }): string {
  const { said, date, resource } = from;
  const place = t('importing:place', { said, date: date ?? t('importing:noDate'), resource });
  return `${place} · ${t(`importing:how.${how}`)}`;
}

/** An earlier treatment as one line. */
export const treatmentWords = (t: Translator, treatment: Treatment): string =>
  [
    drugsOf(treatment),
    whenOf(t, treatment),
    t(`picture:why.${treatment.why}`),
    t(`picture:setting.${treatment.setting}`),
  ].join(' · ');

/** Whether the picture says so already. */
export const isAlready = (profile: Profile, answer: ProfileAnswer): boolean =>
  answer.item === 'finding'
    ? profile.findings[answer.finding] === answer.value
    : JSON.stringify(profile[answer.item]) === JSON.stringify(answer.value);

/** Whether this treatment is on her list already: the same drugs from the same month, or the same words of none. */
export const hasTreatment = (profile: Profile, treatment: Treatment): boolean =>
  profile.treatments.some((one) => courseOf(one) === courseOf(treatment));

const courseOf = ({ drugs, said, start }: Treatment): string =>
  `${drugs.length === 0 ? said : drugs.toSorted().join(' ')} ${start}`;
