import { useMemo } from 'react';
import {
  type Candidate,
  candidatesFor,
  lineGroups,
  verdicts,
} from '../../../shared/candidates/candidates.ts';
import { reasonsIn } from '../../../shared/candidates/reasonWords.ts';
import type { OptionRow } from '../../../shared/ipc/contract.ts';
import type { Profile } from '../../../shared/patient/profile.ts';
import { useWords } from '../../app/words.tsx';

/** What the rules say of each option for this picture, made anew with every answer, and how a list shows it. */
export function useCandidates(profile: Profile, rows: readonly OptionRow[]) {
  const { t, language } = useWords();
  const byId = useMemo(
    () => new Map<string, Candidate>(candidatesFor(profile, rows).map((one) => [one.id, one])),
    [profile, rows],
  );
  const groups = verdicts.flatMap((verdict) =>
    lineGroups.map((line) => ({
      id: `${verdict}.${line}`,
      name: t('candidates:group', {
        verdict: t(`candidates:verdict.${verdict}`),
        line: t(`candidates:line.${line}`),
      }),
    })),
  );
  const groupOf = ({ id }: OptionRow) => {
    const candidate = byId.get(id);
    return candidate === undefined ? '' : `${candidate.verdict}.${candidate.line}`;
  };
  const noteOf = ({ id, short, role, onlyWhenAdded }: OptionRow) => {
    const candidate = byId.get(id);
    const parts = [
      short[language],
      ...(onlyWhenAdded && role === 'column' ? [t('prepare:onlyWhenAdded')] : []),
      ...(candidate === undefined ? [] : reasonsIn(candidate, t)),
    ];
    return parts.join(' · ');
  };
  return { byId, groups, groupOf, noteOf };
}
