import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import classes from './people.module.css';

export interface PersonFact {
  readonly label: string;
  /** Empty when it is not known, which is said. */
  readonly value: string;
  /** Somebody’s own words or name. */
  readonly isContent?: boolean;
  /** Most people have none, and nobody misses the line. */
  readonly onlyWhenThere?: boolean;
}

export function Facts({ facts }: { facts: readonly PersonFact[] }) {
  const { t } = useTranslation('case-page');
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ value, onlyWhenThere }) => value || !onlyWhenThere)
        .map(({ label, value, isContent }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {!value ? (
                <span className={classes.none}>{t('people.unknown')}</span>
              ) : isContent ? (
                <Content>{value}</Content>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
