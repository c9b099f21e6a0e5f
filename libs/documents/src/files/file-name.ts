import { endingOf } from './file-kinds.js';

/** Longest file name in characters (code points). */
export const MAX_FILE_NAME = 200;

/** Names that Windows takes for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Makes a declared file name harmless: no folders, no control or invisible characters, nothing that a file system
 * refuses, Unicode NFC, at most 200 characters with the ending kept.
 */
export function harmlessFileName(declared: string): string {
  const name = (declared.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cs}\ufffd<>:"|?*]/gu, '_')
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\r\n]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, '')
    .normalize('NFC')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(DEVICES.test(name) ? `_${name}` : name || 'dokument');
}

/** Adds an ending to a file name, within the same length. */
export function withEnding(fileName: string, ending: string): string {
  return shortened(`${fileName}.${ending}`);
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_FILE_NAME) return name;
  const ending = endingOf(name);
  const tail = ending === '' ? [] : ['.', ...[...name].slice(-[...ending].length)];
  const head = characters.slice(0, MAX_FILE_NAME - tail.length).join('');
  return head.replace(/[. ]+$/, '') + tail.join('');
}
