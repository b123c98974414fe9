import encodeQR from 'qr';
import { languageOf } from '../../domain/appointment-mail.ts';
import { dayInWords, PRINT_WORDS } from '../../letters/domain/letter-words.ts';
import type { PageFrame } from '../../typeset/page-frame.ts';
import { filled, type PaperWords } from '../words/paper-words.ts';

/** What tells one print from another made of the same record. */
export interface Stamp {
  readonly token: string;
  /** Where people type addresses to, such as `https://homeward.example`; null when nobody said it. */
  readonly publicUrl: string | null;
  readonly madeAt: Date;
  readonly madeBy: string;
  /** The office's IANA zone. */
  readonly zone: string;
}

export type Framed = Pick<PageFrame, 'language' | 'title' | 'office' | 'caseNumber'> & { readonly mark?: string };

/** The frame of a paper in its language; without a stamp it is only looked at, and carries no token. */
export function frameOf(paper: Framed, words: PaperWords, stamp?: Stamp): PageFrame {
  const { rightToLeft } = PRINT_WORDS[languageOf(paper.language)];
  const frame = { ...paper, rightToLeft, mark: paper.mark ?? '', pageWords: words.frame.page };
  if (!stamp) return { ...frame, made: '', qr: '', code: '' };
  const { token, publicUrl, madeAt, madeBy, zone } = stamp;
  const day = dayInWords(madeAt, zone, languageOf(paper.language));
  return {
    ...frame,
    made: filled(words.frame.made, { day, name: madeBy }),
    code: filled(words.frame.code, { code: inGroups(token) }),
    // The token is all there is: who finds the paper learns nothing from it, and only who may see the case finds it.
    qr: encodeQR(publicUrl ? `${publicUrl.replace(/\/$/, '')}/prints/${token}` : token, 'svg', { ecc: 'medium' }),
  };
}

/** `7K4D-92QX-…`, as it is read aloud and typed. */
export const inGroups = (token: string): string => token.match(/.{1,4}/g)!.join('-');
