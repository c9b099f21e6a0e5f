import { randomUUID } from 'node:crypto';
import { Body, Controller, Query, Res } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { Problem, RequestContext, UnitOfWork } from '@app/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { FastifyReply } from 'fastify';
import {
  CaseOf,
  CurrentSession,
  CurrentViewer,
  Endpoint,
  type ExpectedVersion,
  type FoundCase,
  IdParam,
  IfMatch,
  IsDay,
  OptionalViewer,
  PageQueryDto,
  type RequestSession,
} from '../../apps/api/src/http/index.js';

export class EvidenceDto {
  @IsString()
  @MaxLength(200)
  note!: string;

  @IsInt()
  @Min(1)
  @Max(9999)
  page!: number;
}

export class WriteThingDto {
  @IsString()
  @MaxLength(20)
  title!: string;

  @IsOptional()
  @IsIn(['plan', 'minutes'])
  kind?: string;

  @IsOptional()
  @IsDay()
  day?: string;

  @IsOptional()
  @Matches(/^\d{4}$/, { context: { text: { da: 'Skriv fire cifre.', en: 'Write four digits.' } } })
  @MaxLength(4)
  code?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  tags?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  evidence?: EvidenceDto[];
}

export class ThingQueryDto extends PageQueryDto {
  @IsOptional()
  @IsString()
  @MaxLength(50)
  q?: string;
}

export class UploadDto {
  file!: string;
}

export class ThingDto {
  id!: string;
  title!: string;
  version!: number;
}

/** Routes that show what the edge does, over one small table. */
@Controller('things')
export class ThingsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly context: RequestContext,
  ) {}

  @Endpoint.get('public', { access: 'public', summary: 'Anybody', response: ThingDto })
  open(@OptionalViewer() viewer: Viewer | null) {
    const { requestId, language, ip, userAgent } = this.context.current;
    return { userId: viewer?.userId ?? null, requestId, language, ip, userAgent };
  }

  @Endpoint.post('public', { access: 'public', summary: 'Anybody writes', response: ThingDto })
  openWrite() {
    return { inTransaction: this.uow.inTransaction };
  }

  @Endpoint.get('mine', { access: 'signed_in', summary: 'Signed in', response: ThingDto })
  mine(@CurrentViewer() viewer: Viewer, @CurrentSession() session: RequestSession | null) {
    const { tokenId, viewer: inContext } = this.context.current;
    return { userId: viewer.userId, session, tokenId, inContext: inContext?.userId };
  }

  @Endpoint.get('search', { access: 'signed_in', summary: 'Query', response: ThingDto })
  search(@Query() query: ThingQueryDto) {
    return query;
  }

  @Endpoint.get('session-only', { access: 'session', summary: 'Session', response: ThingDto })
  sessionOnly() {
    return {};
  }

  @Endpoint.get('audit', { access: { global: 'audit.search' }, summary: 'Global', response: ThingDto })
  audit() {
    return {};
  }

  @Endpoint.get('fails/:id', {
    access: 'signed_in',
    summary: 'Fails as told by the id',
    response: ThingDto,
  })
  async fails(@IdParam() id: string): Promise<unknown> {
    return this.uow.manager.query('SELECT no_such_column FROM things WHERE id = $1', [id]);
  }

  @Endpoint.post('', {
    access: 'signed_in',
    summary: 'Create',
    response: ThingDto,
    problems: ['already_exists'],
  })
  async create(@Body() body: WriteThingDto): Promise<ThingDto> {
    const thing = { id: randomUUID(), title: body.title, version: 1 };
    await this.insert(thing.id, thing.title);
    if (body.kind === 'minutes') throw new Problem('state_conflict');
    return thing;
  }

  @Endpoint.post('secret', { access: 'signed_in', summary: 'Secret', response: ThingDto, secret: true })
  async secret(@Body() body: WriteThingDto) {
    const id = randomUUID();
    await this.insert(id, body.title);
    return { id, token: 'shown-once' };
  }

  @Endpoint.post('streamed', {
    access: 'signed_in',
    summary: 'Own transaction',
    response: ThingDto,
    transaction: false,
  })
  streamed() {
    return { inTransaction: this.uow.inTransaction };
  }

  @Endpoint.post('form', {
    access: 'signed_in',
    summary: 'Form',
    response: 'none',
    multipart: UploadDto,
    transaction: false,
  })
  form() {
    return undefined;
  }

  @Endpoint.get('file', { access: 'signed_in', summary: 'File', response: 'binary' })
  file(@Res({ passthrough: true }) reply: FastifyReply) {
    void reply.type('text/plain');
    return 'text';
  }

  @Endpoint.get(':id', { access: 'signed_in', summary: 'Read', response: ThingDto })
  async read(@IdParam() id: string): Promise<ThingDto> {
    const [row] = await this.uow.manager.query<ThingDto[]>('SELECT * FROM things WHERE id = $1', [id]);
    if (!row) throw new Problem('not_found');
    return row;
  }

  @Endpoint.patch(':id', { access: 'signed_in', summary: 'Change', response: ThingDto, ifMatch: true })
  async change(
    @IdParam() id: string,
    @Body() body: WriteThingDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<ThingDto> {
    const [row] = await this.uow.manager.query<ThingDto[]>('SELECT * FROM things WHERE id = $1 FOR UPDATE', [
      id,
    ]);
    if (!row) throw new Problem('not_found');
    expected.require(row.version);
    await this.uow.manager.query('UPDATE things SET title = $2, version = version + 1 WHERE id = $1', [
      id,
      body.title,
    ]);
    return { ...row, title: body.title, version: row.version + 1 };
  }

  private insert(id: string, title: string): Promise<unknown> {
    return this.uow.manager.query('INSERT INTO things (id, title) VALUES ($1, $2)', [id, title]);
  }
}

/** Routes about cases, whose facts the test sets. */
@Controller('cases')
export class CasesController {
  constructor(private readonly uow: UnitOfWork) {}

  @Endpoint.get(':id', { access: { case: 'case.read' }, summary: 'Read', response: ThingDto })
  read(@CaseOf() found: FoundCase) {
    return { submissionId: found.submissionId };
  }

  @Endpoint.patch(':id', {
    access: { case: 'case.edit' },
    summary: 'Edit',
    response: ThingDto,
    ifMatch: true,
  })
  edit(@Body() body: WriteThingDto) {
    return body;
  }

  @Endpoint.get('of-document/:documentId', {
    access: { case: 'case.read', param: 'documentId', via: 'document' },
    summary: 'Read by document',
    response: ThingDto,
  })
  ofDocument(@CaseOf() found: FoundCase) {
    return { submissionId: found.submissionId };
  }

  @Endpoint.post(':id/sign-offs', { access: { case: 'signOff.give' }, summary: 'Sign', response: ThingDto })
  async sign(@IdParam() id: string) {
    const sign = { id: randomUUID(), caseId: id };
    await this.uow.manager.query('INSERT INTO things (id, title) VALUES ($1, $2)', [sign.id, sign.id]);
    return sign;
  }
}
