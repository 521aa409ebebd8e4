import type { Finding } from '../../../../shared/patient/findings.ts';
import { useWords } from '../../../app/words.tsx';
import { Ticks } from '../../../components/Ticks.tsx';
import type { PictureProps } from './PictureProps.ts';
import { findingKey } from './pictureWords.ts';

interface Props extends PictureProps {
  label: string;
  findings: readonly Finding[];
  layout: 'row' | 'grid';
}

/**
 * Many findings of one kind: a tick says that it is there. Without a tick it is not known, or "no" stands beside it;
 * taking a tick away makes it not known.
 */
export function FindingTicks({ label, findings, layout, profile, answer }: Props) {
  const { t } = useWords();
  const before = findings.filter((finding) => profile.findings[finding] === 'yes');
  const change = (ticked: readonly Finding[]) =>
    answer(
      ...findings
        .filter((finding) => ticked.includes(finding) !== before.includes(finding))
        .map((finding) => {
          const value = ticked.includes(finding) ? ('yes' as const) : null;
          return { item: 'finding' as const, finding, value };
        }),
    );
  return (
    <Ticks
      label={label}
      layout={layout}
      value={before}
      options={findings.map((value) => ({
        value,
        label: t(findingKey(value)),
        ...(profile.findings[value] === 'no' ? { note: t('common:no') } : {}),
      }))}
      onChange={change}
    />
  );
}
