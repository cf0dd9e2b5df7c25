let last = 0;

/** An id for an element that labels or describes another, unlike any other on the page. */
export function nextId(stem: string): string {
  return `${stem}-${++last}`;
}
