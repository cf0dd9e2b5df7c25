import { inputBinding, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { type KernelOptions, type Outside, setUpKernel } from './set-up-kernel';

/** How a screen is tried. */
export interface ScreenOptions extends KernelOptions {
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** A screen on trial, with the person in front of it and the server behind. */
export interface Trial<Screen> extends Outside {
  readonly fixture: ComponentFixture<Screen>;
  readonly user: UserEvent;
}

/** Shows a component with the whole web kernel under it and a fake server behind it. Act by role, reply, look. */
export async function renderScreen<Screen>(screen: Type<Screen>, options: ScreenOptions = {}): Promise<Trial<Screen>> {
  const { inputs = {}, ...kernel } = options;
  const outside = await setUpKernel(kernel);
  const bindings = Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value));
  const fixture = TestBed.createComponent(screen, { bindings });
  fixture.detectChanges();
  return { ...outside, fixture, user: userEvent.setup() };
}
