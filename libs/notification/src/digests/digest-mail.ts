import { DEADLINE_KINDS, type AppLanguage, type DeadlineKind } from '@homeward/contracts';
import { page, type MailWords } from '../domain/appointment-mail.ts';
import { DIGEST_WORDS } from './digest-words.ts';

export interface DigestMatter {
  readonly language: AppLanguage;
  readonly counts: Readonly<Partial<Record<DeadlineKind, number>>>;
  /** Where the back office is; without it the mail leads nowhere and says only what there is. */
  readonly publicUrl: string | null;
}

/** Kinds and counts with links, and nothing that names anybody: a mail may be read over a shoulder. */
export function writeDigest({ language, counts, publicUrl }: DigestMatter): MailWords {
  const words = DIGEST_WORDS[language];
  const base = publicUrl?.replace(/\/$/, '') ?? null;
  const lines = DEADLINE_KINDS.flatMap((kind) => {
    const count = counts[kind];
    const name = words.kinds[kind];
    return count && name ? [{ label: `${name}: ${count}`, link: base && `${base}/due?kind=${kind}` }] : [];
  });
  const closing = [words.stop, words.automatic];
  const text = [
    words.opening,
    lines.map(({ label, link }) => (link ? `${label}\n${link}` : label)).join('\n'),
    ...closing,
  ].join('\n\n');
  const html = page(language, words.rightToLeft, words.subject, [
    words.opening,
    lines.map(({ label, link }) => (link ? `<a href="${link}">${label}</a>` : label)).join('<br>'),
    ...closing,
  ]);
  return { language, subject: words.subject, text: `${text}\n`, html };
}
