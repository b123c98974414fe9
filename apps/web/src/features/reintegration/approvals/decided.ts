import type { components } from '../../../lib/api/schema.ts';

export type PaymentToApprove = components['schemas']['PaymentToApproveDto'];
export type Decided = components['schemas']['DecidedDisbursementDto'];
