import type { Finding } from '../../../../shared/patient/findings.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../components/Button.tsx';
import styles from './Picture.module.css';
import type { PictureProps } from './PictureProps.ts';

interface Props extends PictureProps {
  kind: 'site' | 'urgent' | 'condition';
  /** All of the kind, whether they are in sight or not. */
  findings: readonly Finding[];
}

/** Says "no" to each of these that is not known, as one change; then the same button takes each "no" back. */
export function NoneButton({ kind, findings, profile, answer }: Props) {
  const { t } = useWords();
  const open = findings.filter((finding) => profile.findings[finding] === undefined);
  const absent = findings.filter((finding) => profile.findings[finding] === 'no');
  const saysNo = open.length > 0;
  const change = () =>
    answer(
      ...(saysNo ? open : absent).map((finding) => {
        const value = saysNo ? ('no' as const) : null;
        return { item: 'finding' as const, finding, value };
      }),
    );
  // One button for both, so that focus stays where it was.
  return (
    <div className={styles.none}>
      <Button onPress={change} isDisabled={!saysNo && absent.length === 0}>
        {t(saysNo ? `picture:none.${kind}` : 'picture:openAgain')}
      </Button>
    </div>
  );
}
