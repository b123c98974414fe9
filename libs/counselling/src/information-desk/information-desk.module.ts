import { BeneficiaryModule } from '@homeward/beneficiary';
import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CountOldContactsAction } from './actions/count-old-contacts.action.ts';
import { RecordContactAction } from './actions/record-contact.action.ts';
import { TurnIntoCaseAction } from './actions/turn-into-case.action.ts';
import { ContactsQueries } from './data/contacts.queries.ts';
import { InformationContact } from './data/information-contact.entity.ts';
import { InformationCount } from './data/information-count.entity.ts';

const OFFERED = [RecordContactAction, TurnIntoCaseAction, CountOldContactsAction, ContactsQueries];

/** People who asked and have no case. */
@Module({
  imports: [BeneficiaryModule, CaseModule, TypeOrmModule.forFeature([InformationContact, InformationCount])],
  providers: OFFERED,
  exports: OFFERED,
})
export class InformationDeskModule {}
