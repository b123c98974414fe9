import { Injectable } from '@nestjs/common';
import type { FormDraftKind } from '@homeward/contracts';
import { Config, DomainError } from '@homeward/platform';
import { keyFrom, open, seal } from '../../attachments/domain/sealed-content.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

/** Whose draft it is, of which form, about which case. */
export interface DraftOf {
  readonly userId: string;
  readonly kind: FormDraftKind;
  readonly caseId: string | null;
}

/** Keeps drafts under AES-256-GCM, bound to their owner and form: a row copied to somebody else does not open. */
@Injectable()
export class DraftBox {
  private made: Buffer | null = null;

  constructor(private readonly config: Config) {}

  seal(content: string, of: DraftOf): Buffer {
    return seal(Buffer.from(content), this.key(), nameOf(of));
  }

  /** @throws Error when the bytes were changed, belong to another draft, or were sealed under another secret */
  open(sealed: Buffer, of: DraftOf): string {
    return open(sealed, this.key(), nameOf(of)).toString();
  }

  private key(): Buffer {
    const secret = this.config.HOMEWARD_SECRET;
    if (!secret)
      throw new DomainError<CaseErrorCode>(
        'draft.secret-missing',
        'HOMEWARD_SECRET is not set, so drafts can neither be kept nor read. Give 32 random bytes in hex.',
      );
    return (this.made ??= keyFrom(secret, 'form drafts'));
  }
}

const nameOf = ({ userId, kind, caseId }: DraftOf): string => `draft ${userId} ${kind} ${caseId ?? 'none'}`;
