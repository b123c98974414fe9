/** Loaded as one: whoever opens one of these needs what the others need. */
export { CallsPage } from './calls/calls.page.tsx';
export { ContactPage } from './contact/contact.page.tsx';
export { DeathPage } from './decisions/death.page.tsx';
export { ResumePage } from './decisions/resume.page.tsx';
export { WaivePage } from './decisions/waive.page.tsx';
export { CalledSatisfactionPage, SatisfactionPage } from './satisfaction/satisfaction.page.tsx';
export { FollowUpTab } from './tab/follow-up.tab.tsx';
