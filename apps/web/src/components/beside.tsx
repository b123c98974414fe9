import { Fragment } from 'react';
import { Content } from './content.tsx';

/**
 * What is known of one thing, side by side; what is not known is left out. Each part for itself, because a day that
 * follows a code or a name in Latin letters would be drawn into it in Arabic.
 */
export const Beside = ({ parts }: { parts: readonly (string | null | undefined)[] }) => (
  <>
    {parts.filter(Boolean).map((part, place) => (
      <Fragment key={`${place} ${part}`}>
        {place > 0 && ' · '}
        <Content>{part}</Content>
      </Fragment>
    ))}
  </>
);
