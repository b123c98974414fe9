/** Loaded as one: a partner's day goes through all of them, on a telephone and a slow line. */
export { OwnServicePage } from './own-service.page.tsx';
export { PartnerHome } from './partner-home.tsx';
export { ReferredFormPage } from './referred-form.page.tsx';
export { ReferredPage } from './referred.page.tsx';
export { SentToUsPage, ServicesToRecordPage } from './sent-to-us.page.tsx';
