import 'reflect-metadata';
import { SetMetadata } from '@nestjs/common';

const PUBLIC_PAGES = 'klimacert:public-pages';

/**
 * Declares that all routes of a controller are pages for anybody, outside of the API: no sign-in, no case, no
 * writing. Everything else is declared with `@Endpoint`.
 */
export const PublicPages = (): ClassDecorator => SetMetadata(PUBLIC_PAGES, true);

export function isPublicPages(controller: Function): boolean {
  return Reflect.getMetadata(PUBLIC_PAGES, controller) === true;
}
