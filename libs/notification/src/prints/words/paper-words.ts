import type { AppLanguage } from '@homeward/contracts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

type Words<T> = T extends string ? string : { readonly [Key in keyof T]: Words<T[Key]> };
/** Every word a paper adds of its own: what is somebody's stands between them as data. */
export type PaperWords = Words<typeof en>;

export const PAPER_WORDS: Readonly<Record<AppLanguage, PaperWords>> = { en, fr, nl, de, ar };

/** A sentence with its data in place. */
export const filled = (words: string, data: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
