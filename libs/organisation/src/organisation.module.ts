import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeOfficeAction } from './actions/change-office.action.ts';
import { OpenOfficeAction } from './actions/open-office.action.ts';
import { ListOfficesQuery } from './data/list-offices.query.ts';
import { Office } from './data/office.entity.ts';

const PROVIDERS = [OpenOfficeAction, ChangeOfficeAction, ListOfficesQuery];

@Module({ imports: [TypeOrmModule.forFeature([Office])], providers: PROVIDERS, exports: PROVIDERS })
export class OrganisationModule {}
