import { Paper, Text } from '@mantine/core';
import classes from '../../case/case.module.css';
import type { Letter } from '../data/files.queries.ts';

const FROM_RIGHT: ReadonlySet<string> = new Set(['ar']);

/** A letter as it reads, in the direction of its language. */
export function LetterPaper({ letter }: { letter: Pick<Letter, 'title' | 'body' | 'language'> }) {
  return (
    <Paper
      withBorder
      p="lg"
      lang={letter.language}
      dir={FROM_RIGHT.has(letter.language) ? 'rtl' : 'ltr'}
      data-content=""
      translate="no"
    >
      <Text fw={650} size="lg">
        {letter.title}
      </Text>
      <p className={classes.said}>{letter.body}</p>
    </Paper>
  );
}
