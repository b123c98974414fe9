import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DraftLetterTemplateAction } from './actions/draft-letter-template.action.ts';
import { EditLetterAction } from './actions/edit-letter.action.ts';
import { FileLetterAction } from './actions/file-letter.action.ts';
import { PublishLetterTemplateAction } from './actions/publish-letter-template.action.ts';
import { SignLetterAction } from './actions/sign-letter.action.ts';
import { WriteLetterAction } from './actions/write-letter.action.ts';
import { LetterTemplate } from './data/letter-template.entity.ts';
import { LetterTemplatesQueries } from './data/letter-templates.queries.ts';
import { Letter } from './data/letter.entity.ts';
import { LetterTimelinePart } from './data/letter.timeline-part.ts';
import { LetterTemplateToPublishMatter } from './data/letters.matters.ts';
import { LettersQueries } from './data/letters.queries.ts';
import { FiledPrints } from './print/filed-prints.ts';
import { LetterPrinter } from './print/letter-printer.ts';
import { Typesetter } from '../typeset/typesetter.ts';
import { PrintLetterQuery } from './print/print-letter.query.ts';

const OFFERED = [
  WriteLetterAction,
  EditLetterAction,
  FileLetterAction,
  SignLetterAction,
  DraftLetterTemplateAction,
  PublishLetterTemplateAction,
  LettersQueries,
  LetterTemplatesQueries,
  PrintLetterQuery,
  LetterPrinter,
  Typesetter,
];

@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([LetterTemplate, Letter])],
  providers: [...OFFERED, FiledPrints, LetterTimelinePart, LetterTemplateToPublishMatter],
  exports: OFFERED,
})
export class LettersModule {}
