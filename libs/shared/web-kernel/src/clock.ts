/** The browser's clock, in milliseconds. Only for how long something takes; what day it is, the server says. */
export function millisecondsNow(): number {
  return Date.now();
}
