import { setFlagsFromString } from 'node:v8';

/** In percent: how far garbage may pile up over what is in use before it is gathered. */
const GROWING = 40;
/** As the engine thinks right. */
const BY_ITSELF = 0;

let working = 0;

/**
 * Gathers garbage early while the work lasts. On a machine with much memory the engine lets several times what is in use
 * pile up first, and a caseload passes through: in use are 150 MiB of a hundred thousand persons, and 500 more would be
 * kept for nothing. Whatever else the process does meanwhile is gathered early too, which costs it a little time.
 */
export async function inSmallHeap<T>(work: () => Promise<T>): Promise<T> {
  working += 1;
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
  try {
    return await work();
  } finally {
    working -= 1;
    if (working === 0) setFlagsFromString(`--heap-growing-percent=${BY_ITSELF}`);
  }
}
