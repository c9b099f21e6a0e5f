import {
  FrameworksService,
  type Framework,
  type FrameworkMapping,
  type FrameworkSummary,
} from '@app/frameworks';
import { Controller } from '@nestjs/common';
import { CodeParam, Endpoint } from '../http/index.js';
import { FrameworkDto, FrameworkMappingDto, FrameworkSummaryDto } from './framework.dto.js';

const ID = /^[a-z0-9.-]{1,40}$/;

/** The standards that plans are certified against: published texts, open to everybody. */
@Controller('frameworks')
export class FrameworksController {
  constructor(private readonly frameworks: FrameworksService) {}

  @Endpoint.get('', {
    access: 'public',
    summary: 'List the frameworks, the newest first',
    response: [FrameworkSummaryDto],
  })
  list(): Promise<FrameworkSummary[]> {
    return this.frameworks.list();
  }

  @Endpoint.get(':framework', {
    access: 'public',
    summary: 'Read a framework with its components, criteria and guidance',
    response: FrameworkDto,
  })
  read(@CodeParam('framework', ID, 'cctf-2.5') id: string): Promise<Framework> {
    return this.frameworks.get(id);
  }

  @Endpoint.get(':framework/mapping-from/:older', {
    access: 'public',
    summary: "Read how a framework's criteria grew out of an older one's",
    response: FrameworkMappingDto,
  })
  mapping(
    @CodeParam('framework', ID, 'cctf-2.5') id: string,
    @CodeParam('older', ID, 'capf-2020') older: string,
  ): Promise<FrameworkMapping> {
    return this.frameworks.mapping(older, id);
  }
}
