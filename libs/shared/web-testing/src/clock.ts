/** A moment so many minutes from now, as the server writes it. */
export function inMinutes(minutes: number): string {
  return Temporal.Now.instant().add({ seconds: Math.round(minutes * 60) }).toString();
}
