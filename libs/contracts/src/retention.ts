/**
 * How long it is kept that somebody asked and no application came of it: information contacts and closed referrals alike.
 * The field's proposal for an inquiry without application (domain, retention); nobody needs it longer to help anybody.
 */
export const INQUIRY_KEPT_MONTHS = 12;
