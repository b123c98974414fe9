import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import classes from '../merging.module.css';

export interface BothLine {
  readonly name: string;
  readonly label: string;
  readonly here: ReactNode;
  readonly there: ReactNode;
}

export interface BothTableProps {
  /** What it tells, for whoever hears it and does not see it. */
  label: string;
  /** The heads of the two columns: what stays, and what is merged into it. */
  here: string;
  there: string;
  lines: readonly BothLine[];
}

/** Two records side by side, line by line; what is not known is said so. */
export function BothTable({ label, here, there, lines }: BothTableProps) {
  const { t } = useTranslation('merge');
  const none = <span className={classes['none']}>{t('none')}</span>;
  return (
    <table className={classes['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{here}</th>
          <th scope="col">{there}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.label}</th>
            <td data-label={here}>{line.here || none}</td>
            <td data-label={there}>{line.there || none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Somebody’s words or names one under the other; null when there are none. */
export const listed = (values: readonly string[], isContent: boolean): ReactNode =>
  values.length === 0
    ? null
    : values.map((value, at) => <div key={at}>{isContent ? <Content>{value}</Content> : value}</div>);
