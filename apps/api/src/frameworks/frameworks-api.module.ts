import { FrameworksModule } from '@app/frameworks';
import { Module } from '@nestjs/common';
import { FrameworksController } from './frameworks.controller.js';

/** The standards over HTTP. */
@Module({ imports: [FrameworksModule], controllers: [FrameworksController] })
export class FrameworksApiModule {}
