import { isEmail } from 'class-validator';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { fault, type Cells, type Fault } from './fault.ts';

export interface ReadContacts {
  /** As Homeward keeps them: a number in international form, an address as typed. */
  readonly values: Cells;
  /** What two spellings have in common; null where it could not be read and stands unchecked. */
  readonly phoneKey: string | null;
  readonly emailKey: string | null;
  readonly warnings: readonly Fault[];
}

/** R31: E.164, or national for the host country. What cannot be read is kept as typed, because somebody may know it. */
export function readContacts(values: Cells): ReadContacts {
  const { phone, email, host_country: host } = values;
  const read = phone === undefined ? undefined : parsePhoneNumberFromString(phone, host as CountryCode | undefined);
  const number = read?.isPossible() ? read : undefined;
  const address = email !== undefined && isEmail(email);
  const warnings: Fault[] = [];
  if (phone !== undefined && !number)
    warnings.push(
      fault('phone', 'contact.unreadable', 'This number could not be read; it is kept as typed, unchecked.'),
    );
  if (email !== undefined && !address)
    warnings.push(fault('email', 'contact.unreadable', 'This is no e-mail address; it is kept as typed, unchecked.'));
  return {
    values: number ? { ...values, phone: number.formatInternational() } : values,
    phoneKey: number ? number.number.slice(1) : null,
    emailKey: address ? email.toLowerCase() : null,
    warnings,
  };
}
