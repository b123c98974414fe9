import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddContactChannelAction } from './actions/add-contact-channel.action.ts';
import { PersonRegistrar } from './actions/person-registrar.ts';
import { RegisterPersonAction } from './actions/register-person.action.ts';
import { ContactChannel } from './data/contact-channel.entity.ts';
import { LikelyDuplicates } from './data/likely-duplicates.query.ts';
import { MatchPersonsQuery } from './data/match-persons.query.ts';
import { PersonName } from './data/person-name.entity.ts';
import { PersonNationality } from './data/person-nationality.entity.ts';
import { Person } from './data/person.entity.ts';
import { PersonQueries } from './data/person.queries.ts';
import { SearchPersonsQuery } from './data/search-persons.query.ts';
import { BeneficiaryErasable } from './erasure/beneficiary.erasable.ts';

const ENTITIES = [Person, PersonName, PersonNationality, ContactChannel];
const ACTIONS = [RegisterPersonAction, AddContactChannelAction, PersonRegistrar];
const QUERIES = [PersonQueries, SearchPersonsQuery, MatchPersonsQuery, LikelyDuplicates];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [...ACTIONS, ...QUERIES, BeneficiaryErasable],
  exports: [...ACTIONS, ...QUERIES],
})
export class BeneficiaryModule {}
