import { LockIcon } from '@primer/octicons-react';
import { Content } from '../../../components/content.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import classes from '../../case/case.module.css';
import type { Decision } from '../data/eligibility.queries.ts';

/** What of a reason is sealed and open to the reader, each marked with its class; others get none of the server. */
export function SealedReasons({ reasons }: { reasons: Decision['sealedReasons'] }) {
  const codes = useCodes();
  return reasons.map(({ matterClass, text }, index) => (
    <p key={index} className={classes.said}>
      <LockIcon size={12} aria-hidden /> <strong>{codes('matterClass', matterClass)}</strong>: <Content>{text}</Content>
    </p>
  ));
}
