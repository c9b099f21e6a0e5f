import { describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Query } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { IsString, MaxLength } from 'class-validator';
import { Endpoint, IdParam, PublicPages } from './index.js';
import { Routes } from './route-check.js';

class ThingDto {
  @IsString()
  @MaxLength(10)
  title!: string;
}
class NakedDto {
  title!: string;
}
const read = { access: 'signed_in', summary: 'Read', response: ThingDto } as const;

async function check(...controllers: (new () => object)[]): Promise<void> {
  @Module({ controllers, providers: [Routes] })
  class App {}
  const module = await Test.createTestingModule({ imports: [App] }).compile();
  module.get(Routes).check();
}

describe('routes at boot', () => {
  it('are served when they declare everything', async () => {
    @Controller('things')
    class Good {
      @Endpoint.get(':id', { ...read, access: { case: 'case.read' } })
      read(@IdParam() id: string) {
        return id;
      }
      @Endpoint.post('', read)
      write(@Body() body: ThingDto, @Query() query: ThingDto) {
        return [body, query];
      }
    }
    @PublicPages()
    @Controller('pages')
    class Pages {
      @Get()
      page() {
        return '';
      }
    }
    await expect(check(Good, Pages)).resolves.toBeUndefined();
  });

  it('are refused without a declared access', async () => {
    @Controller('open')
    class Undeclared {
      @Get()
      everything() {
        return [];
      }
    }
    await expect(check(Undeclared)).rejects.toThrow('Undeclared.everything declares no access');
  });

  it('are refused when their case can not be found', async () => {
    @Controller('cases')
    class NoCase {
      @Endpoint.get('list', { ...read, access: { case: 'case.read' } })
      list() {
        return [];
      }
      @Endpoint.get(':id', { ...read, access: { case: 'case.read', param: 'submissionId' } })
      one(@IdParam() id: string) {
        return id;
      }
    }
    await expect(check(NoCase)).rejects.toThrow(
      /NoCase\.list asks for a case but has no parameter :id\nNoCase\.one .* :submissionId/,
    );
  });

  it('are refused when they take unchecked input', async () => {
    @Controller('input')
    class Unchecked {
      @Endpoint.post('a', read)
      untyped(@Body() body: unknown) {
        return body;
      }
      @Endpoint.post('b', read)
      unruled(@Body() body: NakedDto) {
        return body;
      }
      @Endpoint.get('c', read)
      picked(@Query('q') q: string) {
        return q;
      }
    }
    await expect(check(Unchecked)).rejects.toThrow(
      /untyped takes a body whose class has no validation rules\n.*unruled takes a body whose class has no validation rules\n.*picked takes one field of its query/,
    );
  });

  it('can not be declared without an answer', () => {
    expect(() => {
      class Silent {
        @Endpoint.get('x', { access: 'public', summary: 'Says nothing' })
        x() {
          return undefined;
        }
      }
      return Silent;
    }).toThrow('say what it answers');
  });
});
