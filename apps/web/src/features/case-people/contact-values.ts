import type { ContactKind, ContactSafety } from '@homeward/contracts';
import type { components } from '../../lib/api/schema.ts';

export type Channel = components['schemas']['ContactChannelDto'];

export interface ContactValues {
  kind: string;
  value: string;
  safety: string;
  belongsTo: string;
  mayLeaveMessage: string;
  language: string;
  hoursFrom: string;
  hoursTo: string;
  /** Monday 1. */
  weekdays: string[];
  /** With commas between them. */
  wordsToAvoid: string;
}

export const contactValues = (channel?: Channel): ContactValues => ({
  kind: channel?.kind ?? '',
  value: channel?.value ?? '',
  safety: channel?.safety ?? '',
  belongsTo: channel?.belongsTo ?? '',
  mayLeaveMessage: channel?.mayLeaveMessage ? 'yes' : 'no',
  language: channel?.language ?? '',
  hoursFrom: channel?.hoursFrom?.slice(0, 5) ?? '',
  hoursTo: channel?.hoursTo?.slice(0, 5) ?? '',
  weekdays: (channel?.weekdays ?? []).map(String),
  wordsToAvoid: (channel?.wordsToAvoid ?? []).join(', '),
});

export function contactBody({ kind, safety, weekdays, wordsToAvoid, ...values }: ContactValues) {
  return {
    kind: kind as ContactKind,
    rules: {
      value: values.value,
      safety: safety as ContactSafety,
      belongsTo: values.belongsTo.trim() || null,
      mayLeaveMessage: values.mayLeaveMessage === 'yes',
      language: values.language || null,
      hoursFrom: values.hoursFrom || null,
      hoursTo: values.hoursTo || null,
      weekdays: weekdays.map(Number).sort(),
      wordsToAvoid: wordsToAvoid
        .split(/[,،;\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    },
  };
}
