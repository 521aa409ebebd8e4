import type { Finding } from '../../../../shared/patient/findings.ts';
import { useWords } from '../../../app/words.tsx';
import { Choice } from '../../../components/Choice.tsx';
import type { PictureProps } from './PictureProps.ts';
import { findingKey } from './pictureWords.ts';

const answers = ['yes', 'no', 'unknown'] as const;
const words = { yes: 'common:yes', no: 'common:no', unknown: 'picture:answer.unknown' } as const;

/** A finding that is asked for by itself: there, not there, or not known. */
export function FindingRow({ finding, profile, answer }: PictureProps & { finding: Finding }) {
  const { t } = useWords();
  return (
    <Choice
      layout="line"
      label={t(findingKey(finding))}
      value={profile.findings[finding] ?? 'unknown'}
      options={answers.map((value) => ({ value, label: t(words[value]) }))}
      onChange={(value) => answer({ item: 'finding', finding, value: value === 'unknown' ? null : value })}
    />
  );
}
