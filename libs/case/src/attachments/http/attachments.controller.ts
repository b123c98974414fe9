import { CurrentActor, PageQuery, Requires, type Actor } from '@homeward/platform';
import { Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AttachFileAction } from '../actions/attach-file.action.ts';
import { AttachmentsQueries } from '../data/attachments.queries.ts';
import { contentDisposition } from '../domain/file-name.ts';
import { AttachedFileDto, AttachFileDto, AttachmentListDto } from './attachments.dto.ts';
import { readUpload, type UploadRequest } from './read-upload.ts';

@ApiTags('case')
@Controller()
export class AttachmentsController {
  constructor(
    private readonly attaching: AttachFileAction,
    private readonly attachments: AttachmentsQueries,
  ) {}

  @Post('cases/:id/attachments')
  @Requires('attachment.add')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AttachFileDto })
  @ApiCreatedResponse({ type: AttachedFileDto })
  async attachFile(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Req() request: UploadRequest,
  ): Promise<AttachedFileDto> {
    return this.attaching.execute(actor, { ...(await readUpload(request)), caseId });
  }

  @Get('cases/:id/attachments')
  @Requires('case.read')
  @ApiOkResponse({ type: AttachmentListDto })
  listAttachments(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<AttachmentListDto> {
    return this.attachments.list(actor, caseId, query);
  }

  /** Always a download and never a page: what somebody sent must not run where people are signed in. */
  @Get('attachments/:id/content')
  @Requires('case.read')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'The file.', schema: { type: 'string', format: 'binary' } })
  async readAttachment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) attachmentId: string,
  ): Promise<StreamableFile> {
    const { fileName, mediaType, content } = await this.attachments.open(actor, attachmentId);
    return new StreamableFile(content, {
      type: mediaType,
      disposition: contentDisposition(fileName),
      length: content.length,
    });
  }
}
