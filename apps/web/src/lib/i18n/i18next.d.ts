import type asylumClaim from '../../locales/en/asylum-claim.json';
import type bestInterests from '../../locales/en/best-interests.json';
import type caseList from '../../locales/en/case-list.json';
import type casePage from '../../locales/en/case-page.json';
import type children from '../../locales/en/children.json';
import type codes from '../../locales/en/codes.json';
import type common from '../../locales/en/common.json';
import type consent from '../../locales/en/consent.json';
import type counselling from '../../locales/en/counselling.json';
import type declaration from '../../locales/en/declaration.json';
import type fields from '../../locales/en/fields.json';
import type home from '../../locales/en/home.json';
import type information from '../../locales/en/information.json';
import type journey from '../../locales/en/journey.json';
import type missingChildren from '../../locales/en/missing-children.json';
import type notices from '../../locales/en/notices.json';
import type screening from '../../locales/en/screening.json';
import type session from '../../locales/en/session.json';
import type shortForm from '../../locales/en/short-form.json';
import type signIn from '../../locales/en/sign-in.json';
import type steps from '../../locales/en/steps.json';
import type table from '../../locales/en/table.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      'asylum-claim': typeof asylumClaim;
      'best-interests': typeof bestInterests;
      'case-list': typeof caseList;
      'case-page': typeof casePage;
      children: typeof children;
      codes: typeof codes;
      common: typeof common;
      consent: typeof consent;
      counselling: typeof counselling;
      declaration: typeof declaration;
      fields: typeof fields;
      home: typeof home;
      information: typeof information;
      journey: typeof journey;
      'missing-children': typeof missingChildren;
      notices: typeof notices;
      screening: typeof screening;
      session: typeof session;
      'short-form': typeof shortForm;
      'sign-in': typeof signIn;
      steps: typeof steps;
      table: typeof table;
    };
  }
}
