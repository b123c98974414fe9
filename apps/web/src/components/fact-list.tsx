import { Fragment, type ReactNode } from 'react';
import classes from './fact-list.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What is known of a record, each under its name. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className={classes['list']}>
    {facts.map(({ label, value }) => (
      <Fragment key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);
