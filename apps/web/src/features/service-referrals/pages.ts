/** Loaded as one: whoever refers somebody goes through these one after the other. */
export { ProposePage } from './propose.page.tsx';
export { ReferralFormPage } from './referral-form.page.tsx';
export { DirectServicePage, ServicePage } from './service.page.tsx';
