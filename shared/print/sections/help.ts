import { list, paragraph, text } from '../line.ts';
import type { Section } from '../model.ts';
import type { PageOne } from '../pageOne.ts';

/** When to call: the signs that hold for everyone, and those of the chosen option. Never vanishes. */
export function callUs({ visit, lookup, t, chosen }: PageOne, urgency: 'call-us' | 'call-911'): Section {
  const signs = lookup.library.redFlags.filter(
    (flag) => flag.urgency === urgency && (flag.universal || chosen?.redFlags.includes(flag.id) === true),
  );
  const items = signs.map(({ id }) => text(lookup.text(t.language, `redFlags.${id}`)));
  const hospice = t(urgency === 'call-us' ? 'print:hospiceFirst' : 'print:hospiceBefore911');
  return {
    id: urgency,
    heading: t(urgency === 'call-us' ? 'print:callUs' : 'print:call911'),
    tone: 'urgent',
    ...(urgency === 'call-911' ? { beside: true } : {}),
    // More than one number on one page, and a 911 that hospice may make needless: she must know which comes first.
    blocks: [
      ...(isComfortCare(visit) ? [paragraph({ runs: [{ text: hospice, strong: true }] })] : []),
      list(items),
    ],
  };
}

const isComfortCare = ({ answers }: PageOne['visit']) =>
  answers.path === 'stopping' && answers.stopping === 'comfort-care';

/** Whom to call. Never vanishes: a number that nobody has written down is a ruled blank. */
export function phones({ visit, t }: PageOne): Section {
  const value = (field: 'day-phone' | 'night-phone' | 'languages-spoken') => {
    const words = visit.texts[field];
    return words === '' ? { runs: [], blank: true } : text(words);
  };
  return {
    id: 'phones',
    heading: t('print:phonesHeading'),
    tone: 'plain',
    blocks: [
      {
        kind: 'pairs',
        rows: [
          { label: t('print:dayPhone'), value: value('day-phone') },
          { label: t('print:nightPhone'), value: value('night-phone') },
          { label: t('print:languagesSpoken'), value: value('languages-spoken') },
        ],
      },
    ],
  };
}
