/** How many columns of a terminal a text takes: a Han character or full-width sign takes two. */
export const columns = (text: string): number => [...text].reduce((sum, char) => sum + (char >= '\u2e80' ? 2 : 1), 0)

/** Lines of a table that is also Markdown, padded so that it stands straight in a terminal. The first row is its head. */
export const table = (rows: readonly (readonly string[])[]): string[] => {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => columns(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '') + ' '.repeat(width - columns(row[column] ?? ''))).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)]
}
