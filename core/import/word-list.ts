/** The words of a long list, which is written as one text with semicolons between them. */
export function each(list: string): string[] {
  return list.split(';').map((word) => word.replace(/\s+/g, ' ').trim());
}
