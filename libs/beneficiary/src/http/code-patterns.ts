export const COUNTRY = /^[A-Z]{2}$/;
export const LANGUAGE = /^[a-z]{2,3}$/;
export const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
export const COUNTRIES_MEND = 'must hold two-letter country codes such as IQ; XX when unknown.';
export const LANGUAGE_MEND = 'must be a language code such as ar.';
export const CLOCK_MEND = 'must be a time of day such as 09:30.';
