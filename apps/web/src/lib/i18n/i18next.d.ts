import type caseList from '../../locales/en/case-list.json';
import type casePage from '../../locales/en/case-page.json';
import type codes from '../../locales/en/codes.json';
import type common from '../../locales/en/common.json';
import type consent from '../../locales/en/consent.json';
import type counselling from '../../locales/en/counselling.json';
import type declaration from '../../locales/en/declaration.json';
import type eligibility from '../../locales/en/eligibility.json';
import type fields from '../../locales/en/fields.json';
import type files from '../../locales/en/files.json';
import type home from '../../locales/en/home.json';
import type information from '../../locales/en/information.json';
import type journey from '../../locales/en/journey.json';
import type notices from '../../locales/en/notices.json';
import type prints from '../../locales/en/prints.json';
import type session from '../../locales/en/session.json';
import type signIn from '../../locales/en/sign-in.json';
import type steps from '../../locales/en/steps.json';
import type table from '../../locales/en/table.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      'case-list': typeof caseList;
      'case-page': typeof casePage;
      codes: typeof codes;
      common: typeof common;
      consent: typeof consent;
      counselling: typeof counselling;
      declaration: typeof declaration;
      eligibility: typeof eligibility;
      fields: typeof fields;
      files: typeof files;
      home: typeof home;
      information: typeof information;
      journey: typeof journey;
      notices: typeof notices;
      prints: typeof prints;
      session: typeof session;
      'sign-in': typeof signIn;
      steps: typeof steps;
      table: typeof table;
    };
  }
}
