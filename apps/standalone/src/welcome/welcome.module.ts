import { Module } from '@nestjs/common';
import { WelcomeController } from './welcome.controller.js';

/** The first page of the embedded default; nothing of it exists elsewhere. */
@Module({ controllers: [WelcomeController] })
export class WelcomeModule {}
