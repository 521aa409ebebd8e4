import { useState } from 'react';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { AttributeId } from '../../../shared/ids.ts';
import { importanceWords } from '../../../shared/visit/visit.ts';
import { wordsBetween } from '../../../shared/weigh/importance.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import step from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { PointsFields } from './PointsFields.tsx';

interface Props extends Pick<StepProps, 'visit' | 'record'> {
  lookup: Lookup;
}

/** How much more one of her cards matters than the next: the order alone, two taps in words, or points. */
export function ImportanceCard({ visit, record, lookup }: Props) {
  const { t, language } = useWords();
  const { importance } = visit;
  const [wantsPoints, setWantsPoints] = useState(importance.kind === 'points');
  const nameOf = (id: AttributeId) => lookup.text(language, `attributes.${id}.aim`);
  const clear = () => record({ type: 'importance-set', importance: { kind: 'order' } });
  return (
    <Card title={t('weigh:importanceTitle')} hint={t('weigh:importanceHint')}>
      {wantsPoints ? (
        <PointsFields visit={visit} record={record} nameOf={nameOf} />
      ) : (
        <WordsBetween visit={visit} record={record} nameOf={nameOf} />
      )}
      <div className={step.actions}>
        <Button kind="quiet" onPress={() => setWantsPoints(!wantsPoints)}>
          {t(wantsPoints ? 'weigh:wayWords' : 'weigh:wayPoints')}
        </Button>
        {importance.kind !== 'order' && (
          <Button kind="quiet" onPress={clear}>
            {t('weigh:clear')}
          </Button>
        )}
      </div>
    </Card>
  );
}

interface NamedProps extends Pick<StepProps, 'visit' | 'record'> {
  nameOf: (id: AttributeId) => string;
}

/** One question between each card and the next, and what was said read back to her. */
function WordsBetween({ visit, record, nameOf }: NamedProps) {
  const { t } = useWords();
  const { cards } = visit.matters;
  const words = wordsBetween(visit.importance, cards);
  const pairs = words.map((word, at) => ({ word, more: cards[at] ?? '', less: cards[at + 1] ?? '' }));
  const say = (place: number, word: (typeof importanceWords)[number]) => {
    const said = pairs.map((pair, at) => (at === place ? { ...pair, word } : pair));
    record({
      type: 'importance-set',
      importance: {
        kind: 'words',
        pairs: said.flatMap((pair) =>
          pair.word === null
            ? []
            : [{ more: pair.more as AttributeId, less: pair.less as AttributeId, word: pair.word }],
        ),
      },
    });
  };
  const named = ({ more, less }: (typeof pairs)[number]) => ({
    more: nameOf(more as AttributeId),
    less: nameOf(less as AttributeId),
  });
  return (
    <>
      {pairs.map((pair, at) => (
        <Choice
          key={pair.more + pair.less}
          label={t('weigh:importanceOf', named(pair))}
          value={pair.word}
          options={importanceWords.map((value) => ({ value, label: t(`weigh:word.${value}`) }))}
          onChange={(word) => say(at, word)}
        />
      ))}
      {words.some((word) => word !== null) && (
        <div className={step.said}>
          {pairs.map((pair) => (
            <p key={pair.more + pair.less}>{t(`weigh:back.${pair.word ?? 'order'}`, named(pair))}</p>
          ))}
          <p>{t('weigh:back.ask')}</p>
        </div>
      )}
    </>
  );
}
