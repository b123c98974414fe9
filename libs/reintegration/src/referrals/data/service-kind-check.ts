import { SERVICE_KIND_LIST } from '@homeward/contracts';

export const SERVICE_KIND_CHECK = `service_kind in (${SERVICE_KIND_LIST.map((kind) => `'${kind}'`).join(', ')})`;
