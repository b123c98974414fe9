import type { MatterClass } from '@homeward/contracts';

/** Made-up words, as a counsellor would write them: no name, no place, nothing of anybody real. */
export const STORY_NOTES: Readonly<Record<MatterClass, readonly string[]>> = {
  ordinary: [
    'Asked how return works and what it costs. Explained that it is free, that nothing binds them and that they may stop at any time.',
    'Wants to see the parents again. Has been away for several years and has lost the work here.',
    'Compared staying and going. Wants to think it over with the family before the next appointment.',
    'Worried about debts to the people who lent the money for the journey. Talked through what reintegration support can pay for.',
    'Passport has expired. Explained which consulate to go to and that the fee is refunded at departure.',
    'Used to repair cars. Thinks of a small workshop with a cousin. Will bring a list of the tools needed.',
    'Children go to school here. The parents would like to leave after the end of the school year.',
    'The appeal is still open. Sent to the lawyer first, to understand what a return would mean for it.',
    'Asked who will know that they came. Explained that counselling is confidential and what is passed on, and to whom.',
    'Has spoken with the family by telephone; they can live there for the first months.',
    'Would like to keep bees again. Knows somebody who would sell hives.',
    'Came with a friend who translated. Next time with an interpreter, as they asked.',
  ],
  health: [
    'Takes tablets for diabetes every day. Asks whether they can be had at home. To be checked before any booking.',
    'Is five months pregnant. Would like to travel before the eighth month.',
    'Was operated on the knee in spring and cannot stand for long. Needs a seat by the aisle and help at the airport.',
    'The younger child has asthma; the spray must be in the hand luggage.',
    'Sleeps badly and is often afraid. Agreed to see the psychologist of the centre first.',
  ],
  protection: [
    'Says that people who lent the money may look for them. Does not want to go back to the same town.',
    'Wants to speak without the partner next time. A separate appointment was agreed, and no letters to the address.',
    'Papers were held back by a former employer. Wishes to think about filing a complaint.',
    'The child lives with relatives. Where the parents are is to be asked with care.',
  ],
};
