import type administration from '../../locales/en/administration.json';
import type caseList from '../../locales/en/case-list.json';
import type casePage from '../../locales/en/case-page.json';
import type codes from '../../locales/en/codes.json';
import type common from '../../locales/en/common.json';
import type consent from '../../locales/en/consent.json';
import type counselling from '../../locales/en/counselling.json';
import type declaration from '../../locales/en/declaration.json';
import type fields from '../../locales/en/fields.json';
import type home from '../../locales/en/home.json';
import type information from '../../locales/en/information.json';
import type journey from '../../locales/en/journey.json';
import type notices from '../../locales/en/notices.json';
import type offices from '../../locales/en/offices.json';
import type programmes from '../../locales/en/programmes.json';
import type queues from '../../locales/en/queues.json';
import type readers from '../../locales/en/readers.json';
import type reference from '../../locales/en/reference.json';
import type rules from '../../locales/en/rules.json';
import type session from '../../locales/en/session.json';
import type signIn from '../../locales/en/sign-in.json';
import type steps from '../../locales/en/steps.json';
import type table from '../../locales/en/table.json';
import type texts from '../../locales/en/texts.json';
import type trail from '../../locales/en/trail.json';
import type users from '../../locales/en/users.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      administration: typeof administration;
      'case-list': typeof caseList;
      'case-page': typeof casePage;
      codes: typeof codes;
      common: typeof common;
      consent: typeof consent;
      counselling: typeof counselling;
      declaration: typeof declaration;
      fields: typeof fields;
      home: typeof home;
      information: typeof information;
      journey: typeof journey;
      notices: typeof notices;
      offices: typeof offices;
      programmes: typeof programmes;
      queues: typeof queues;
      readers: typeof readers;
      reference: typeof reference;
      rules: typeof rules;
      session: typeof session;
      'sign-in': typeof signIn;
      steps: typeof steps;
      table: typeof table;
      texts: typeof texts;
      trail: typeof trail;
      users: typeof users;
    };
  }
}
