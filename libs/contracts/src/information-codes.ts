/** How people without a case ask, and what about. On their own, because addresses hold them and are read at once. */
export const INFORMATION_CHANNELS = ['desk', 'phone', 'email', 'online', 'outreach', 'group-session'] as const;
export const INFORMATION_TOPICS = [
  'personal_situation',
  'host_country',
  'country_of_origin',
  'return',
  'asylum',
  'health',
  'other',
] as const;

export type InformationChannel = (typeof INFORMATION_CHANNELS)[number];
export type InformationTopic = (typeof INFORMATION_TOPICS)[number];
