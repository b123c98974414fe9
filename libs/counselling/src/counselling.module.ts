import { Module } from '@nestjs/common';
import { ChildrenModule } from './children/children.module.ts';
import { ScreeningModule } from './screening/screening.module.ts';
import { ConsentModule } from './consent/consent.module.ts';
import { CounsellingErasable } from './erasure/counselling.erasable.ts';
import { ConsentRowsOfPersons } from './consent/consent.persons.ts';
import { ChildrenRowsOfPersons } from './children/children.persons.ts';
import { ProtectionErasable } from './erasure/protection.erasable.ts';
import { InformationDeskModule } from './information-desk/information-desk.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { VoluntarinessModule } from './voluntariness/voluntariness.module.ts';

const MATTERS = [
  InformationDeskModule,
  SessionsModule,
  VoluntarinessModule,
  ConsentModule,
  ScreeningModule,
  ChildrenModule,
];

@Module({
  imports: MATTERS,
  providers: [CounsellingErasable, ProtectionErasable, ConsentRowsOfPersons, ChildrenRowsOfPersons],
  exports: MATTERS,
})
export class CounsellingModule {}
