import { createHmac } from 'node:crypto';
import { DomainError, type Config } from '@homeward/platform';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';

/** The key of the digests by which references are remembered. @throws DomainError `caseload.secret-missing` */
export function caseloadKey({ HOMEWARD_SECRET: secret }: Config): string {
  if (secret) return createHmac('sha256', secret).update('caseload').digest('base64url');
  throw new DomainError<ExchangeErrorCode>('caseload.secret-missing', 'Set HOMEWARD_SECRET, then import again.');
}
