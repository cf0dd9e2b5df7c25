import { Directive, ElementRef, inject } from '@angular/core';

/** How soon and how near a second press is still the same finger, in milliseconds and pixels. */
const soon = 600;
const near = 24;

interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly target: EventTarget | null;
}

/**
 * What is pressed may make room for something else: a banner moves the page down, a row is gone. The second press of a
 * double press would then do what nobody meant, such as cancel what the first one booked. So a press that follows at
 * once, at the same spot and on another thing, does nothing.
 */
@Directive({ selector: '[hearthOnePress]' })
export class OnePress {
  #last: Press | undefined;

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    element.addEventListener('click', (event) => this.#judge(event), { capture: true });
  }

  #judge(event: MouseEvent): void {
    // A press without a place comes from a keyboard or from assistive technology, whose focus moves with the page.
    if (event.detail === 0 || (event.clientX === 0 && event.clientY === 0)) return;
    const press = { at: event.timeStamp, x: event.clientX, y: event.clientY, target: event.target };
    const last = this.#last;
    this.#last = press;
    if (!last || last.target === press.target) return;
    if (press.at - last.at > soon || Math.hypot(press.x - last.x, press.y - last.y) > near) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
