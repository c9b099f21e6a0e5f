import { LANGUAGES, type Language } from '@app/contracts';
import { IsIn, IsOptional } from 'class-validator';

/** How to show the page. */
export class WelcomeQueryDto {
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}
