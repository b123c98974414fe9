import { requiresSecondFactor, type Role } from '@homeward/contracts';

export interface DemoSignIn {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The name of the office the role holds in, with what lies under it. */
  readonly office: string;
  readonly language: string;
  /** Asked for a code beside the password; `homeward demo code <email>` shows it. */
  readonly secondFactor: boolean;
}

/** A reserved domain (RFC 6761): no mail can ever reach it. */
const DOMAIN = 'homeward.example';

const staff = (name: string, role: Role, office: string, language = 'en'): DemoSignIn => ({
  email: `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ')[0]}@${DOMAIN}`,
  ...{ name, role, office, language, secondFactor: requiresSecondFactor(role) },
});

const country = 'Belgium and Luxembourg';

/** Made-up colleagues, one for each of the field's main roles and desks that must not see each other's people. */
export const DEMO_SIGN_INS: readonly DemoSignIn[] = [
  staff('Amina Haddad', 'counsellor', 'Brussels desk', 'fr'),
  staff('Bram Peeters', 'counsellor', 'Ghent desk', 'nl'),
  staff('Claire Lambert', 'caseworker', 'Liège desk', 'fr'),
  staff('Daniel Weber', 'counsellor', 'Luxembourg desk', 'de'),
  staff('Lotte Smets', 'counsellor', 'Antwerp desk', 'nl'),
  staff('Thomas Renard', 'caseworker', 'Charleroi desk', 'fr'),
  staff('Yasmine Cherif', 'caseworker', 'Brussels desk', 'fr'),
  staff('Elif Kaya', 'supervisor', country),
  staff('Farid Azizi', 'medical-officer', country),
  staff('Greta Jansen', 'protection-officer', country),
  staff('Hugo Claes', 'movement-officer', country, 'nl'),
  staff('Irina Petrova', 'reintegration-officer', country),
  staff('Jonas Maes', 'programme-manager', country),
  staff('Ketevan Beridze', 'receiving-office-officer', 'Georgia mission'),
  staff('Luka Gelashvili', 'partner', 'Tbilisi Reintegration Partner'),
  staff('Marie Dubois', 'data-protection-officer', country, 'fr'),
  staff('Nadia Farouk', 'administrator', 'Europe', 'ar'),
  staff('Olena Bondar', 'integrity-officer', country),
  staff('Pia Lindqvist', 'finance-approver', country),
  staff('Quirine Aerts', 'programme-manager', country, 'nl'),
  staff('Rafael Ortega', 'donor', country),
];
