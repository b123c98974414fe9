import type calendar from '../../locales/en/calendar.json';
import type account from '../../locales/en/account.json';
import type caseList from '../../locales/en/case-list.json';
import type casePage from '../../locales/en/case-page.json';
import type codes from '../../locales/en/codes.json';
import type common from '../../locales/en/common.json';
import type consent from '../../locales/en/consent.json';
import type correction from '../../locales/en/correction.json';
import type counselling from '../../locales/en/counselling.json';
import type declaration from '../../locales/en/declaration.json';
import type draft from '../../locales/en/draft.json';
import type dutyQueue from '../../locales/en/duty-queue.json';
import type fields from '../../locales/en/fields.json';
import type firstPerson from '../../locales/en/first-person.json';
import type home from '../../locales/en/home.json';
import type information from '../../locales/en/information.json';
import type informationDesk from '../../locales/en/information-desk.json';
import type journey from '../../locales/en/journey.json';
import type live from '../../locales/en/live.json';
import type notices from '../../locales/en/notices.json';
import type peopleEdit from '../../locales/en/people-edit.json';
import type newCase from '../../locales/en/new-case.json';
import type notices from '../../locales/en/notices.json';
import type search from '../../locales/en/search.json';
import type session from '../../locales/en/session.json';
import type signIn from '../../locales/en/sign-in.json';
import type steps from '../../locales/en/steps.json';
import type table from '../../locales/en/table.json';
import type team from '../../locales/en/team.json';
import type transfers from '../../locales/en/transfers.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      calendar: typeof calendar;
      account: typeof account;
      'case-list': typeof caseList;
      'case-page': typeof casePage;
      codes: typeof codes;
      common: typeof common;
      consent: typeof consent;
      correction: typeof correction;
      counselling: typeof counselling;
      declaration: typeof declaration;
      draft: typeof draft;
      'duty-queue': typeof dutyQueue;
      fields: typeof fields;
      'first-person': typeof firstPerson;
      home: typeof home;
      information: typeof information;
      'information-desk': typeof informationDesk;
      journey: typeof journey;
      live: typeof live;
      notices: typeof notices;
      'people-edit': typeof peopleEdit;
      'new-case': typeof newCase;
      notices: typeof notices;
      search: typeof search;
      session: typeof session;
      'sign-in': typeof signIn;
      steps: typeof steps;
      table: typeof table;
      team: typeof team;
      transfers: typeof transfers;
    };
  }
}
