/** Classes of a note, session, assessment, flag, file or referral. The last two are sealed matter. */
export const MATTER_CLASSES = ['ordinary', 'health', 'protection'] as const;
export type MatterClass = (typeof MATTER_CLASSES)[number];
export type SealedClass = Exclude<MatterClass, 'ordinary'>;
