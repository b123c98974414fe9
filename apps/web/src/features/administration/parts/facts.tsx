import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../administration.module.css';

export type Fact = readonly [label: string, value: ReactNode];

/** What is known of a record; what is not is said so. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation('administration');
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? t('notGiven') : value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
