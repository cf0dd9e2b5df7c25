/** The topic on which the changes of a floor's day are announced. */
export function floorTopic(floorId: string, day: Temporal.PlainDate): string {
  return `floor:${floorId}:${day.toString()}`;
}
