import type { Translator } from '../../../../shared/i18n/translate.ts';
import { drugs } from '../../../../shared/patient/drugs.ts';
import type { Finding } from '../../../../shared/patient/findings.ts';
import type { ChoiceAnswer, ChoiceItem, MeasureItem, Profile } from '../../../../shared/patient/profile.ts';
import type { Treatment } from '../../../../shared/patient/treatment.ts';

// Every answer of every item has a message: one that lacks it does not compile.
type AnswerKey = {
  [Item in ChoiceItem]: `picture:answer.${Item}.${Exclude<ChoiceAnswer<Item>, 'unknown'>}`;
}[ChoiceItem];
type FindingKey = `picture:finding.${Finding}`;

/** The message that says this answer of this item. */
export const answerKey = (item: ChoiceItem, answer: ChoiceAnswer) =>
  answer === 'unknown' ? 'picture:answer.unknown' : (`picture:answer.${item}.${answer}` as AnswerKey);

/** The message that names a finding. */
export function findingKey(finding: Finding): FindingKey {
  const [kind, name] = finding.split('.');
  return `picture:finding.${kind}.${name}` as FindingKey;
}

interface Part {
  items?: readonly (ChoiceItem | MeasureItem)[];
  findings?: readonly Finding[];
}

/** What is known of a part of the picture, each with its name; what is answered "no" is only counted. */
export function knownOf(t: Translator, profile: Profile, { items = [], findings = [] }: Part): string[] {
  const stated = items.flatMap((item) => {
    const value = profile[item];
    if (value === null || value === 'unknown') return [];
    const answer = typeof value === 'number' ? String(value) : t(answerKey(item as ChoiceItem, value));
    return t('picture:summary.item', { item: t(`picture:item.${item}`), answer });
  });
  const answered = (value: 'yes' | 'no') => findings.filter((finding) => profile.findings[finding] === value);
  const absent = answered('no').length;
  return [
    ...stated,
    ...answered('yes').map((finding) => t(findingKey(finding))),
    ...(absent > 0 ? [t('picture:summary.no', { n: absent })] : []),
  ];
}

const drugNames = new Map(drugs.map(({ id, names }) => [id, names[0] ?? id]));

/** The drugs of a treatment by their generic names; what was written where no drug is known in it. */
export const drugsOf = ({ drugs: ids, said }: Treatment) =>
  ids.length > 0 ? ids.map((id) => drugNames.get(id) ?? id).join(' + ') : said;

/** From when to when, as months of a calendar. */
export function whenOf(t: Translator, { start, stop }: Treatment): string {
  if (start !== null && stop !== null)
    return t('picture:fromTo', { start: monthOf(start), stop: monthOf(stop) });
  if (start !== null) return t('picture:from', { start: monthOf(start) });
  return stop === null ? t('picture:noDates') : t('picture:until', { stop: monthOf(stop) });
}

/** `2024-03` as 03/2024; a year alone stays as it is. */
const monthOf = (month: string) => month.split('-').toReversed().join('/');
