import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '@app/platform';
import { Type as Convert } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** The query of every list that comes in pages; extend it with the list's filters. */
export class PageQueryDto {
  @ApiPropertyOptional({
    description: 'Rows per page.',
    type: 'integer',
    minimum: 1,
    maximum: MAX_PAGE_SIZE,
    default: DEFAULT_PAGE_SIZE,
    example: DEFAULT_PAGE_SIZE,
  })
  @IsOptional()
  @Convert(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_SIZE)
  limit?: number;

  @ApiPropertyOptional({
    description: '`next` of the page before.',
    maxLength: 8192,
    example: 'c3VibWlzc2lvbnMBAhM',
  })
  @IsOptional()
  @IsString()
  @MaxLength(8192)
  cursor?: string;
}

const pages = new Map<Type, Type>();

/** The named class of a keyset page of these items, for the documentation. */
export function pageDtoOf(item: Type): Type {
  const known = pages.get(item);
  if (known) return known;
  class PageDto {
    @ApiProperty({ description: 'The rows of this page.', type: () => [item] })
    items!: unknown[];

    @ApiProperty({
      description: 'The `cursor` of the next page; null on the last.',
      type: String,
      nullable: true,
      example: null,
    })
    next!: string | null;
  }
  Object.defineProperty(PageDto, 'name', { value: `${item.name.replace(/Dto$/, '')}PageDto` });
  pages.set(item, PageDto);
  return PageDto;
}
