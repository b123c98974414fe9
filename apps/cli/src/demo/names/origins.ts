import { AMERICAS_AND_ASIA } from './americas-and-asia.ts';
import { EUROPE_AND_CENTRAL_ASIA } from './europe-and-central-asia.ts';
import { MIDDLE_EAST_AND_AFRICA } from './middle-east-and-africa.ts';
import type { Origin } from './origin.ts';

/** Where the made-up people come from: the mixture and many scripts an office meets, and no statistic of any. */
export const ORIGINS: readonly Origin[] = [...AMERICAS_AND_ASIA, ...EUROPE_AND_CENTRAL_ASIA, ...MIDDLE_EAST_AND_AFRICA];
