import type { Icon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import classes from './icon-words.module.css';

export interface IconWordsProps {
  icon: Icon;
  tone?: 'plain' | 'brick' | 'lamp' | 'moss' | 'quiet' | 'harbour';
  children: ReactNode;
}

/** A state in words with its icon: colour only repeats what both say. */
export function IconWords({ icon: Mark, tone = 'plain', children }: IconWordsProps) {
  return (
    <span className={classes.root} data-tone={tone}>
      <Mark aria-hidden size={14} />
      <span>{children}</span>
    </span>
  );
}
