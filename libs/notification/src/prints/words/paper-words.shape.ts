import type { en } from './en.ts';

type Words<T> = T extends string ? string : { readonly [Key in keyof T]: Words<T[Key]> };
/** Every word a paper adds of its own: what is somebody's stands between them as data. */
export type PaperWords = Words<typeof en>;
