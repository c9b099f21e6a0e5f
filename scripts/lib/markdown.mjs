/** A Markdown table; pipes in cells are escaped. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (word) => `\`${word}\``;
export const codes = (words) => words.map(code).join(', ') || '–';

/** A generated page from its paragraphs. */
export function page(...paragraphs) {
  const note = '<!-- Generated from the code by `npm run docs`. Do not edit by hand. -->';
  return `${[note, ...paragraphs].join('\n\n')}\n`;
}
