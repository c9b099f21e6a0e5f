import { Injectable, type Type } from '@nestjs/common';
import { PATH_METADATA, ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import { endpointOf, type EndpointInfo } from './endpoint-info.js';
import { isPublicPages } from './public-pages.js';

/** A route of the API as it is declared. */
export interface DeclaredRoute {
  readonly controller: Type;
  readonly method: string;
  readonly endpoint: EndpointInfo;
  /** Path below the global prefix, e.g. `/submissions/:id`. */
  readonly path: string;
}

/** Knows every route and refuses those whose permission or input is not declared. */
@Injectable()
export class Routes {
  constructor(private readonly modules: ModulesContainer) {}

  /** All declared routes. */
  list(): DeclaredRoute[] {
    return this.methods().flatMap(({ controller, method, handler }) => {
      const endpoint = endpointOf(handler);
      return endpoint ? [{ controller, method, endpoint, path: pathOf(controller, endpoint) }] : [];
    });
  }

  /** @throws Error naming every route with a fault; called at boot. */
  check(): void {
    const faults = this.methods().flatMap(({ controller, method, handler }) => {
      const endpoint = endpointOf(handler);
      const found = endpoint
        ? [...faultsOfCase(endpoint, pathOf(controller, endpoint)), ...faultsOfInput(controller, method)]
        : isPublicPages(controller)
          ? []
          : ['declares no access: use @Endpoint'];
      return found.map((fault) => `${controller.name}.${method} ${fault}`);
    });
    if (faults.length > 0) throw new Error(`Routes that must not be served:\n${faults.join('\n')}`);
  }

  private methods(): { controller: Type; method: string; handler: Function }[] {
    const scanner = new MetadataScanner();
    return [...this.modules.values()].flatMap((module) =>
      [...module.controllers.values()].flatMap(({ metatype }) => {
        const controller = metatype as Type;
        const prototype = controller.prototype as Record<string, Function>;
        return scanner
          .getAllMethodNames(prototype)
          .map((method) => ({ controller, method, handler: prototype[method]! }))
          .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler));
      }),
    );
  }
}

function pathOf(controller: Type, endpoint: EndpointInfo): string {
  const prefix = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
  const parts = [prefix, endpoint.path].flatMap((path) => path.split('/')).filter(Boolean);
  return `/${parts.join('/')}`;
}

function faultsOfCase(endpoint: EndpointInfo, path: string): string[] {
  const { access } = endpoint;
  if (typeof access === 'string' || !('case' in access)) return [];
  const name = access.param ?? 'id';
  return path.split('/').includes(`:${name}`) ? [] : [`asks for a case but has no parameter :${name}`];
}

/** A body or query without a DTO class would reach the handler unchecked. */
function faultsOfInput(controller: Type, method: string): string[] {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, method) ??
    []) as unknown[];
  return Object.entries(args).flatMap(([key, { index, data }]) => {
    const kind = Number(key.split(':')[0]) as RouteParamtypes;
    if (kind !== RouteParamtypes.BODY && kind !== RouteParamtypes.QUERY) return [];
    const name = kind === RouteParamtypes.BODY ? 'body' : 'query';
    if (data !== undefined) return [`takes one field of its ${name}: take the whole as a DTO class`];
    const type = types[index];
    const rules =
      typeof type === 'function'
        ? getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length
        : 0;
    return rules > 0 ? [] : [`takes a ${name} whose class has no validation rules`];
  });
}
