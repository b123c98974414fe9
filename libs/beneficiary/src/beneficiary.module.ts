import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddContactChannelAction } from './actions/add-contact-channel.action.ts';
import { AddIdentityDocumentAction } from './actions/add-identity-document.action.ts';
import { ChangeContactChannelAction } from './actions/change-contact-channel.action.ts';
import { ChangeIdentityDocumentAction } from './actions/change-identity-document.action.ts';
import { CorrectPersonAction } from './actions/correct-person.action.ts';
import { EndContactChannelAction } from './actions/end-contact-channel.action.ts';
import { PersonRegistrar } from './actions/person-registrar.ts';
import { RegisterPersonAction } from './actions/register-person.action.ts';
import { ContactChannel } from './data/contact-channel.entity.ts';
import { FindDuplicatesQuery } from './data/find-duplicates.query.ts';
import { IdentityDocument } from './data/identity-document.entity.ts';
import { LikelyDuplicates } from './data/likely-duplicates.query.ts';
import { MatchPersonsQuery } from './data/match-persons.query.ts';
import { PersonFinders } from './data/person-finders.ts';
import { PersonLanguage } from './data/person-language.entity.ts';
import { PersonName } from './data/person-name.entity.ts';
import { PersonNationality } from './data/person-nationality.entity.ts';
import { Person } from './data/person.entity.ts';
import { PersonQueries } from './data/person.queries.ts';
import { SearchPersonsQuery } from './data/search-persons.query.ts';
import { PersonMerge } from './merging/person-merge.entity.ts';
import { BeneficiaryErasable } from './erasure/beneficiary.erasable.ts';

const ENTITIES = [Person, PersonName, PersonNationality, PersonLanguage, IdentityDocument, ContactChannel, PersonMerge];
const ACTIONS = [
  RegisterPersonAction,
  CorrectPersonAction,
  AddContactChannelAction,
  ChangeContactChannelAction,
  EndContactChannelAction,
  AddIdentityDocumentAction,
  ChangeIdentityDocumentAction,
  PersonRegistrar,
];
const QUERIES = [PersonQueries, SearchPersonsQuery, MatchPersonsQuery, LikelyDuplicates, FindDuplicatesQuery];

@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [...ACTIONS, ...QUERIES, PersonFinders, BeneficiaryErasable],
  exports: [...ACTIONS, ...QUERIES],
})
export class BeneficiaryModule {}
