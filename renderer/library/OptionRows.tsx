import { useMemo, useState } from 'react';
import { gridOf } from '../../shared/compare/grid.ts';
import { attributeGroups } from '../../shared/content/attribute.ts';
import type { Lookup } from '../../shared/content/lookup.ts';
import type { Option } from '../../shared/content/option.ts';
import { unknownProfile } from '../../shared/patient/profile.ts';
import { useWords } from '../app/words.tsx';
import { barWidthOf } from '../visit/options/figures.ts';
import { Said } from '../visit/options/OptionCell.tsx';
import { type Asked, SourceDialog } from '../visit/options/SourceDialog.tsx';
import styles from './Library.module.css';

const told = { diagnosis: 'yes', spread: 'yes', 'not-curable': 'yes', 'newest-result': 'yes' } as const;
const nothing = () => undefined;

/** Every row of one option as the grid shows it, with the gate open: this page is for clinicians. */
export function OptionRows({ option, lookup }: { option: Option; lookup: Lookup }) {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const grid = useMemo(
    () =>
      gridOf({ told, gate: 'numbers', columns: [option.id], goesWith: [], profile: unknownProfile }, lookup),
    [option, lookup],
  );
  return (
    <>
      {attributeGroups.map((group) => {
        const rows = grid.rows.filter(
          ({ attribute, cells: [cell] }) => attribute.group === group && cell?.kind !== 'for-you',
        );
        return rows.length === 0 ? null : (
          <section key={group}>
            <h3>{lookup.text(language, `attributes.group.${group}`)}</h3>
            <dl className={styles.rows}>
              {rows.map((row) => {
                const [cell] = row.cells;
                if (cell === undefined) return null;
                const name = lookup.text(language, `attributes.${row.attribute.id}.name`);
                return (
                  <div key={row.attribute.id}>
                    <dt>{name}</dt>
                    <dd>
                      <Said
                        cell={cell}
                        option={option}
                        attribute={row.attribute}
                        full={barWidthOf(row, lookup)}
                        forYou=""
                        lookup={lookup}
                        record={nothing}
                      />
                      {(cell.kind === 'measured' || cell.kind === 'guideline') && (
                        <button
                          type="button"
                          className={styles.source}
                          aria-label={t('options:sourceOf', {
                            row: name,
                            option: lookup.text(language, `options.${option.id}.name`),
                          })}
                          onClick={() => setAsked({ cell, attribute: row.attribute, option })}
                        >
                          {t('options:source')}
                        </button>
                      )}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        );
      })}
      <SourceDialog asked={asked} lookup={lookup} profile={unknownProfile} onClose={() => setAsked(null)} />
    </>
  );
}
