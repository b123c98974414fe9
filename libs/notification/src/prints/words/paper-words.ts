import type { AppLanguage } from '@homeward/contracts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { PaperWords } from './paper-words.shape.ts';

export type { PaperWords } from './paper-words.shape.ts';

export const PAPER_WORDS: Readonly<Record<AppLanguage, PaperWords>> = { en, fr, nl, de, ar };

/** A sentence with its data in place. */
export const filled = (words: string, data: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
