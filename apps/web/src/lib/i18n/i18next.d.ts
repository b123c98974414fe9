import type codes from '../../locales/en/codes.json';
import type common from '../../locales/en/common.json';
import type fields from '../../locales/en/fields.json';
import type signIn from '../../locales/en/sign-in.json';
import type table from '../../locales/en/table.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      codes: typeof codes;
      common: typeof common;
      fields: typeof fields;
      'sign-in': typeof signIn;
      table: typeof table;
    };
  }
}
